from odoo import http
from odoo.http import request

from odoo.addons.portal.controllers.portal import CustomerPortal

from ..core.applying import texts_of

MEMBER = {"type": "http", "auth": "user", "website": True, "sitemap": False}
QUESTION = "/my/help/<int:question_id>"


class HelpPortal(CustomerPortal):
    """The member's questions: ask in a minute, see who helps, say whether it helped.

    Which questions there are for somebody is for ``smala.help.space`` to find; without
    a helpdesk none of these pages exists.
    """

    @http.route("/my/help", methods=["GET"], readonly=True, **MEMBER)
    def my_questions(self, **_query):
        return self._refuse() or self._render_list()

    @http.route("/my/help", methods=["POST"], **MEMBER)
    def ask(self, **form):
        refusal = self._refuse()
        if refusal:
            return refusal
        form = texts_of(form)
        question_sudo, error = request.env["smala.help.space"]._ask(form)
        if error:
            return self._render_list(error=error, form=form)
        return request.redirect(f"/my/help/{question_sudo.id}?done=ask", code=303)

    @http.route(QUESTION, methods=["GET"], readonly=True, **MEMBER)
    def my_question(self, question_id, done="", **_query):
        refusal = self._refuse()
        return refusal or self._render_question(
            self._find_question(question_id), done=done
        )

    @http.route(f"{QUESTION}/rate", methods=["POST"], **MEMBER)
    def rate(self, question_id, **form):
        refusal = self._refuse()
        if refusal:
            return refusal
        question_sudo, form = self._find_question(question_id), texts_of(form)
        error = request.env["smala.help.space"]._rate(question_sudo, form)
        if error:
            return self._render_question(question_sudo, error=error, form=form)
        return request.redirect(f"/my/help/{question_id}?done=rate", code=303)

    # === HELPERS === #

    def _refuse(self):
        """Return the page that says why, for whom the helpdesk is not open."""
        space = request.env["smala.help.space"]
        if space._get_tickets_sudo() is None:
            raise request.not_found()
        refusal = space._get_refusal()
        return refusal and self._render_help("my_help_refused", refusal=refusal)

    def _find_question(self, question_id):
        question_sudo = request.env["smala.help.space"]._find_sudo(question_id)
        if not question_sudo:
            raise request.not_found()
        return question_sudo

    def _render_list(self, error="", form=None):
        page = request.env["smala.help.space"]._get_list(form)
        return self._render_help("my_questions", questions=page, error=error)

    def _render_question(self, question_sudo, error="", done="", form=None):
        page = request.env["smala.help.space"]._get_page(question_sudo, form)
        return self._render_help("my_question", page=page, error=error, done=done)

    def _render_help(self, template, **values):
        values |= {**self._prepare_portal_layout_values(), "page_name": "smala_help"}
        headers = {"Cache-Control": "no-store"}
        return request.render(f"smala_membership.{template}", values, headers=headers)
