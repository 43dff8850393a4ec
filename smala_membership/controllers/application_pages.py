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
        application_sudo, errors = self._get_pages()._submit(visitor, form)
        if errors:
            return None, self._render_form(visitor, form, errors)
        return application_sudo, None

    def _render_form(self, visitor, form, errors=None):
        page = self._get_pages()._get_page(visitor, form, errors)
        values = {"page": page, "captcha": CAPTCHA}
        return self._render("smala_membership.application_form", values)

    def _render(self, template, values, status=200):
        return request.render(template, values, headers=PRIVATE, status=status)

    def _get_visitor(self, invitation=None):
        """Return who fills in the form; a link says whom staff invited."""
        link = invitation and request.env["smala.join.link"]._read(
            "invitation", invitation
        )
        is_valid = link and link.is_current and not link.is_expired
        user = request.env.user
        partners_sudo = request.env["res.partner"].sudo()
        return Visitor(
            address=request.httprequest.remote_addr,
            user_agent=request.httprequest.user_agent.string,
            partner_sudo=partners_sudo if user._is_public() else user.sudo().partner_id,
            invitation_sudo=(
                link.record_sudo
                if is_valid
                else request.env["smala.application"].sudo()
            ),
        )

    def _get_pages(self):
        company = request.website.company_id
        return request.env["smala.application.page"].with_company(company)
