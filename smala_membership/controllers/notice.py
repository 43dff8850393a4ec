from odoo import http
from odoo.http import request

from ..core.applying import texts_of

PATH = "/smala/<any(revenue,reduction,cancel,uncancel):purpose>/<string:token>"
OPEN = {
    "type": "http",
    "auth": "public",
    "website": True,
    "sitemap": False,
    "multilang": False,
}
# The address of such a page is a key: nobody keeps it, passes it on or indexes it.
PRIVATE = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex",
}


class NoticeController(http.Controller):
    """The pages behind the links in mails to members, open without login.

    Opening a link changes nothing; its page has one button, which posts.
    """

    @http.route(PATH, methods=["GET"], readonly=True, **OPEN)
    def open_link(self, purpose, token, done=None, **_query):
        link = self._read(purpose, token)
        if not link or link.is_expired:
            return self._render_unusable(link)
        return self._render_page(link, is_done=bool(done))

    @http.route(PATH, methods=["POST"], **OPEN)
    def submit_link(self, purpose, token, **form):
        link = self._read(purpose, token)
        if not link or link.is_expired:
            return self._render_unusable(link)
        form = texts_of(form)
        error = request.env["smala.answer"]._submit(link, form)
        if error:
            return self._render_page(link, error=error, form=form)
        return request.redirect(f"/smala/{purpose}/{token}?done=1", code=303)

    @http.route(f"{PATH}/again", methods=["POST"], **OPEN)
    def ask_again(self, purpose, token, **_form):
        link = self._read(purpose, token)
        if link:
            request.env["smala.link"]._send_again(link)
        return self._render_unusable(link, is_sent=bool(link))

    # === HELPERS === #

    def _read(self, purpose, token):
        """Return the link, and answer in the language of its reader."""
        link = request.env["smala.link"]._read(purpose, token)
        if link and link.membership_sudo._get_member_lang():
            request.update_context(lang=link.membership_sudo._get_member_lang())
        return link

    def _render_page(self, link, is_done=False, error="", form=None):
        page = request.env["smala.answer"]._get_page(link)
        return self._render(
            f"smala_membership.notice_page_{link.purpose}",
            {"page": page, "is_done": is_done, "error": error, "form": form or {}},
        )

    def _render_unusable(self, link, is_sent=False):
        """Say that a link is too old, and offer a new one; or that it is none."""
        if not link:
            return self._render("smala_membership.notice_page_unknown", {}, 404)
        again = f"{request.httprequest.path.removesuffix('/again')}/again"
        values = {"again": again, "is_sent": is_sent}
        return self._render("smala_membership.notice_page_expired", values)

    def _render(self, template, values, status=200):
        return request.render(template, values, headers=PRIVATE, status=status)
