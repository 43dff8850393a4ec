from odoo.exceptions import UserError
from odoo.http import request

from ..models.smala_application_page import Visitor

CAPTCHA = "smala_application"
MAX_BYTES = 8_000_000  # a file too large for us is answered by the page itself
OPEN = {"type": "http", "auth": "public", "website": True, "sitemap": False}
# These pages carry what somebody typed, or a key: nobody else keeps them.
PRIVATE = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",
    "X-Robots-Tag": "noindex",
}


class ApplicationPages:
    """What the routes of an application share: who asks, and how pages are shown."""

    def _submit(self, visitor, form):
        """Keep a signed form; return the application, or the page with its errors."""
        try:
            request.env["ir.http"]._verify_request_recaptcha_token(CAPTCHA)
        except UserError as error:
            return None, self._render_form(visitor, form, {"general": str(error)})
        application_sudo, errors = self._get_pages(visitor)._submit(visitor, form)
        if errors:
            return None, self._render_form(visitor, form, errors)
        return application_sudo, None

    def _render_form(self, visitor, form, errors=None):
        page = self._get_pages(visitor)._get_page(visitor, form, errors)
        values = {"page": page, "captcha": CAPTCHA, "invitation": visitor.token}
        return self._render("smala_membership.application_form", values)

    def _render(self, template, values, status=200):
        return request.render(template, values, headers=PRIVATE, status=status)

    def _get_visitor(self, token=None):
        """Return who fills in the form; a personal link says whom staff invited."""
        link = token and request.env["smala.join.link"]._read("invitation", token)
        is_invited = link and link.is_current and not link.is_expired
        is_logged_in = not is_invited and not request.env.user._is_public()
        nobody_sudo = request.env["res.partner"].sudo()
        nothing_sudo = request.env["smala.application"].sudo()
        return Visitor(
            address=request.httprequest.remote_addr,
            user_agent=request.httprequest.user_agent.string,
            partner_sudo=(
                request.env.user.sudo().partner_id if is_logged_in else nobody_sudo
            ),
            invitation_sudo=link.record_sudo if is_invited else nothing_sudo,
            token=token if is_invited else None,
        )

    def _get_pages(self, visitor):
        """Return the pages of the company that invited, or of the website."""
        company = visitor.invitation_sudo.company_id or request.website.company_id
        return request.env["smala.application.page"].with_company(company)
