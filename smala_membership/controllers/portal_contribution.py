from odoo import http
from odoo.http import request

from ..core.applying import texts_of
from .members_only import MEMBER, MembersOnly, members_only

CONTRIBUTIONS = "/my/contributions"
PROPOSE = f"{CONTRIBUTIONS}/new"
STEP = f"{CONTRIBUTIONS}/<int:contribution_id>/<any(withdraw,show,text,outcome):step>"


class ContributionPortal(MembersOnly):
    """What a member gives to the network: the list, the form, and the steps after it.

    Whose a contribution is, is for ``smala.contribution.page`` to find; what is not the
    user's own does not exist here.
    """

    @http.route(CONTRIBUTIONS, methods=["GET"], readonly=True, **MEMBER)
    @members_only
    def my_contributions(self, done="", **_query):
        return self._render_contributions(done=done)

    @http.route(PROPOSE, methods=["GET"], readonly=True, **MEMBER)
    @members_only
    def open_contribution(self, kind="", **_query):
        return self._render_contribution_form(
            {"kind": kind, "is_shown": "1"} if kind else None
        )

    @http.route(PROPOSE, methods=["POST"], **MEMBER)
    @members_only
    def propose_contribution(self, **form):
        form = texts_of(form)
        errors = request.env["smala.contribution.form"]._submit(form)
        if errors:
            return self._render_contribution_form(form, errors)
        return request.redirect(f"{CONTRIBUTIONS}?done=propose", code=303)

    @http.route(STEP, methods=["POST"], **MEMBER)
    @members_only
    def step_contribution(self, contribution_id, step, **form):
        pages = request.env["smala.contribution.page"]
        one_sudo = pages._find_own_sudo(contribution_id)
        if not one_sudo:
            raise request.not_found()
        form = texts_of(form)
        error = getattr(pages, f"_step_{step}")(one_sudo, form)
        if error:
            failed = {"id": contribution_id, "text": error}
            return self._render_contributions(error=failed, form=form)
        return request.redirect(f"{CONTRIBUTIONS}?done={step}", code=303)

    # === HELPERS === #

    def _render_contributions(self, done="", error=None, form=None):
        page = request.env["smala.contribution.page"]._get_page()
        return self._render_members(
            "my_contributions",
            page=page,
            done=done,
            error=error,
            form=form or {},
            page_name="smala_contributions",
        )

    def _render_contribution_form(self, form=None, errors=None):
        return self._render_members(
            "my_contribution_form",
            form=request.env["smala.contribution.form"]._get_form(form),
            errors=errors or {},
            page_name="smala_contributions",
            is_proposing=True,
        )
