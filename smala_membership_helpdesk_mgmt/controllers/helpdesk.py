from odoo import http
from odoo.exceptions import AccessError, MissingError
from odoo.http import request

from odoo.addons.helpdesk_mgmt.controllers.main import HelpdeskTicketController
from odoo.addons.smala_membership.core.applying import texts_of


def whole_number(text):
    """Return what a form says as a number, 0 where it is none."""
    return int(text) if (text or "").isascii() and (text or "").isdecimal() else 0


class MembersHelpdesk(HelpdeskTicketController):
    """The helpdesk's own forms: closed where they let people do what they must not."""

    @http.route(methods=["POST"])
    def support_ticket_close(self, **form):
        """Close one's own ticket, and nobody else's, in a stage that is open for it."""
        ticket = request.env["helpdesk.ticket"].browse(
            whole_number(form.get("ticket_id"))
        )
        try:
            ticket.check_access("read")
        except (AccessError, MissingError):
            return request.redirect("/my")
        ticket_sudo = ticket.sudo()
        is_own = ticket_sudo.partner_id == request.env.user.partner_id
        stages_sudo = ticket_sudo.team_id._get_applicable_stages()
        wanted_sudo = stages_sudo.filtered("close_from_portal").filtered(
            lambda stage: stage.id == whole_number(form.get("stage_id"))
        )
        if wanted_sudo and (is_own or ticket.has_access("write")):
            ticket_sudo.stage_id = wanted_sudo
        return request.redirect(f"/my/ticket/{ticket.id}", code=302)

    @http.route()
    def create_new_ticket(self, **query):
        """Members ask in their space; who is none is told there why they cannot."""
        if self._is_for_members():
            return request.redirect("/my/help", code=303)
        return super().create_new_ticket(**query)

    @http.route(methods=["POST"])
    def submit_ticket(self, **form):
        """Take a ticket from those to whom the form is open, once it is complete."""
        if self._is_for_members():
            return request.redirect("/my/help", code=303)
        files = {name: one for name, one in form.items() if not isinstance(one, str)}
        form = texts_of(form)
        form["category"] = whole_number(form.get("category"))
        form["team"] = whole_number(form.get("team"))
        if not self._is_complete(form):
            return request.redirect("/new/ticket", code=303)
        return super().submit_ticket(**files, **form)

    # === HELPERS === #

    def _is_for_members(self):
        """Tell whether the user has the form of the member's space instead."""
        user = request.env.user
        return user.share and (
            user.partner_id._smala_has_access()
            or not request.env.company.smala_help_open_form
        )

    def _is_complete(self, form):
        """Tell whether all that the form asks for is there, and open to the user."""
        company = request.env.company
        if not (form.get("subject") or "").strip() or not form.get("description"):
            return False
        asks_category = company.helpdesk_mgmt_portal_select_category
        if asks_category and company.helpdesk_mgmt_portal_category_id_required:
            if form["category"] not in self._get_categories().ids:
                return False
        asks_team = company.helpdesk_mgmt_portal_select_team
        if asks_team and company.helpdesk_mgmt_portal_team_id_required:
            return form["team"] in self._get_teams().ids
        return True
