from odoo import models


class HelpdeskTicket(models.Model):
    _name = "helpdesk.ticket"
    _inherit = ["helpdesk.ticket", "smala.help.mixin"]

    def _smala_is_closed(self):
        return any(ticket.stage_id.fold for ticket in self)

    def _smala_get_reference(self):
        self.ensure_one()
        return self.ticket_ref
