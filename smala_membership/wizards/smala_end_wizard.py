from odoo import Command, api, fields, models


class SmalaEndWizard(models.TransientModel):
    """End a membership on any day, and take back dues that are no longer owed."""

    _name = "smala.end.wizard"
    _description = "End of a membership"
    _inherit = ["smala.wizard.mixin"]

    day = fields.Date(
        string="Last day",
        required=True,
        default=lambda self: self.env.company._smala_today(),
        help="The member has access until this day, included.",
    )
    reason_id = fields.Many2one(comodel_name="smala.cancel.reason", ondelete="cascade")
    note = fields.Text(help="For staff only.")
    dues_ids = fields.Many2many(
        comodel_name="smala.dues",
        string="Dues no longer owed",
        compute="_compute_dues_ids",
        store=True,
        readonly=False,
        domain="[('id', 'in', open_dues_ids)]",
        help="What is invoiced gets a credit note, to check and post; the rest is"
        " dropped.",
    )
    open_dues_ids = fields.Many2many(
        comodel_name="smala.dues", compute="_compute_open_dues_ids"
    )

    # === COMPUTE METHODS === #

    @api.depends("day", "open_dues_ids")
    def _compute_dues_ids(self):
        """Propose what begins after the last day, and what is not invoiced."""
        for wizard in self:
            proposed = wizard.open_dues_ids._origin.filtered(
                lambda dues, day=wizard.day: (
                    dues.state == "draft" or (day and dues.date_start > day)
                )
            )
            wizard.dues_ids = [Command.set(proposed.ids)]

    @api.depends("membership_id")
    def _compute_open_dues_ids(self):
        for wizard in self:
            dues = wizard.membership_id._live_dues()
            wizard.open_dues_ids = dues.filtered(
                lambda d: d.state == "draft" or d.invoice_line_id
            )

    # === ACTION METHODS === #

    def action_end(self):
        """End the membership, and open the credit notes if there are any."""
        credit_notes = self.membership_id._end_and_credit(
            self.day, self.dues_ids, self.reason_id, self.note
        )
        if not credit_notes:
            return True
        return credit_notes._get_records_action(name=self.env._("Credit notes"))
