from odoo import http
from odoo.http import request

from ..core.applying import texts_of
from ..models.smala_help_link import PURPOSES
from .notice import OPEN, PRIVATE

PATH = f"/smala/help/<any({','.join(PURPOSES)}):purpose>/<string:token>"


class HelpLinkController(http.Controller):
    """The pages behind links about a question, open without login.

    Opening a link changes nothing; its page has one button, which posts.
    """

    @http.route(PATH, methods=["GET"], readonly=True, **OPEN)
    def open_link(self, purpose, token, done=None, **_query):
        return self._render_page(self._read(purpose, token), is_done=bool(done))

    @http.route(PATH, methods=["POST"], **OPEN)
    def submit_link(self, purpose, token, **form):
        link, form = self._read(purpose, token), texts_of(form)
        if not link or link.is_expired:
            return self._render_page(link)
        error = request.env["smala.help.answer"]._submit(link, form)
        if error:
            return self._render_page(link, error=error, form=form)
        return request.redirect(f"{request.httprequest.path}?done=1", code=303)

    # === HELPERS === #

    def _read(self, purpose, token):
        """Return the link, and answer in the language of its reader."""
        link = request.env["smala.help.link"]._read(purpose, token)
        if link:
            request.update_context(lang=link.introduction_sudo.env.lang)
        return link

    def _render_page(self, link, is_done=False, error="", form=None):
        if not link:
            return self._render("notice_page_unknown", {}, 404)
        page = request.env["smala.help.answer"]._get_page(link, form)
        values = {"page": page, "is_done": is_done, "error": error, "form": form or {}}
        if link.is_expired:
            return self._render("help_link_over", values)
        kind = "expert" if link.is_for_expert else "asker"
        return self._render(f"help_link_{kind}", values)

    def _render(self, template, values, status=200):
        template = f"smala_membership.{template}"
        return request.render(template, values, headers=PRIVATE, status=status)
