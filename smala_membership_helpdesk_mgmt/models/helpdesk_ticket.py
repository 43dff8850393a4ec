from odoo import models


class HelpdeskTicket(models.Model):
    _name = "helpdesk.ticket"
    _inherit = ["helpdesk.ticket", "smala.help.mixin", "smala.contributed"]

    _smala_contribution_fields = ("ticket_id",)

    def _smala_is_closed(self):
        return any(ticket.stage_id.closed for ticket in self)

    def _smala_get_reference(self):
        self.ensure_one()
        return self.number
