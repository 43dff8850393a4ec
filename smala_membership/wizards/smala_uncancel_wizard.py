from odoo import api, fields, models


class SmalaUncancelWizard(models.TransientModel):
    """Take a cancellation back, on the day the member said so."""

    _name = "smala.uncancel.wizard"
    _description = "Cancellation taken back"
    _inherit = ["smala.wizard.mixin"]

    received_on = fields.Date(
        string="Message received on",
        required=True,
        default=lambda self: self.env.company._smala_today(),
        help="The day the member's message arrived, even if you enter it later.",
    )
    deadline = fields.Date(
        string="Possible until", compute="_compute_deadline", readonly=True
    )
    is_too_late = fields.Boolean(compute="_compute_deadline")

    # === COMPUTE METHODS === #

    @api.depends("membership_id", "received_on")
    def _compute_deadline(self):
        for wizard in self:
            membership = wizard.membership_id
            deadline = membership.date_end and membership._get_deadline(
                membership.date_end.year
            )
            wizard.deadline = deadline
            wizard.is_too_late = bool(
                deadline and wizard.received_on and wizard.received_on > deadline
            )

    # === ACTION METHODS === #

    def action_uncancel_membership(self):
        """Let the membership go on."""
        return self.membership_id.action_uncancel(self.received_on)
