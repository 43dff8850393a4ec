from odoo import api, fields, models


class SmalaCancelWizard(models.TransientModel):
    """Cancel a membership, and show what the day of the message means before."""

    _name = "smala.cancel.wizard"
    _description = "Cancellation of a membership"
    _inherit = ["smala.wizard.mixin"]

    received_on = fields.Date(
        string="Message received on",
        required=True,
        default=lambda self: self.env.company._smala_today(),
        help="The day the member's message arrived, even if you enter it later.",
    )
    reason_id = fields.Many2one(comodel_name="smala.cancel.reason", ondelete="cascade")
    note = fields.Text(help="In the member's own words; for staff only.")
    effect_on = fields.Date(string="Ends on", compute="_compute_effect", readonly=True)
    take_back_until = fields.Date(compute="_compute_effect")
    missed_deadline = fields.Date(compute="_compute_effect")
    year_due = fields.Char(compute="_compute_effect")
    is_refused = fields.Boolean(compute="_compute_effect")
    place_ids = fields.Many2many(
        comodel_name="event.registration",
        compute="_compute_effect",
        string="Places given back",
    )
    dues_to_credit_ids = fields.Many2many(
        comodel_name="smala.dues", compute="_compute_effect", string="Dues to credit"
    )

    # === COMPUTE METHODS === #

    @api.depends("membership_id", "received_on")
    def _compute_effect(self):
        for wizard in self:
            membership, day = wizard.membership_id, wizard.received_on
            is_known = membership.activated_at and day
            wizard.is_refused = bool(
                is_known and not membership.date_start <= day <= wizard._get_today()
            )
            effect = is_known and membership._get_cancellation_effect(day)
            wizard.effect_on = effect
            wizard.take_back_until = effect and membership._get_deadline(effect.year)
            is_late = is_known and membership._is_late(day)
            wizard.missed_deadline = is_late and membership._get_missed_deadline(day)
            wizard.year_due = str(effect.year) if is_late else False
            wizard.place_ids = effect and membership._get_places_beyond(effect)
            wizard.dues_to_credit_ids = is_known and membership.dues_ids.filtered(
                lambda dues, effect=effect: (
                    dues.state in ("invoiced", "paid")
                    and dues.invoice_line_id
                    and dues.date_start > effect
                )
            )

    # === ACTION METHODS === #

    def action_cancel_membership(self):
        """Cancel, as of the day the message arrived."""
        return self.membership_id.action_cancel(
            self.reason_id, self.received_on, self.note
        )
