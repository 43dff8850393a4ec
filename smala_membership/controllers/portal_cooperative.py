from odoo import http
from odoo.http import request

from ..core.applying import texts_of
from .members_only import MEMBER, MembersOnly, members_only

COOPERATIVE = "/my/cooperative"


class CooperativePortal(MembersOnly):
    """The cooperative of a member: where they stand, and one button to come in."""

    @http.route(COOPERATIVE, methods=["GET"], readonly=True, **MEMBER)
    @members_only
    def my_cooperative(self, done="", **_query):
        return self._render_cooperative(done=done)

    @http.route(f"{COOPERATIVE}/ask", methods=["POST"], **MEMBER)
    @members_only
    def ask_to_cooperate(self, **form):
        form = texts_of(form)
        error = request.env["smala.cooperative.page"]._submit(form)
        if error:
            return self._render_cooperative(error=error, form=form)
        return request.redirect(f"{COOPERATIVE}?done=ask", code=303)

    # === HELPERS === #

    def _render_cooperative(self, done="", error="", form=None):
        page = request.env["smala.cooperative.page"]._get_page(form)
        return self._render_members(
            "my_cooperative",
            page=page,
            done=done,
            error=error,
            page_name="smala_cooperative",
        )
