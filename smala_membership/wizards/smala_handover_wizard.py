from odoo import fields, models


class SmalaHandoverWizard(models.TransientModel):
    """Hand a membership over to another person of the organization."""

    _name = "smala.handover.wizard"
    _description = "Handover of a membership"
    _inherit = ["smala.wizard.mixin"]

    present_id = fields.Many2one(related="membership_id.partner_id", string="From")
    organization_id = fields.Many2one(related="membership_id.organization_id")
    commercial_partner_id = fields.Many2one(
        related="membership_id.organization_id.commercial_partner_id"
    )
    partner_id = fields.Many2one(
        comodel_name="res.partner",
        string="To",
        required=True,
        ondelete="cascade",
        domain="[('commercial_partner_id', '=', commercial_partner_id),"
        " ('is_company', '=', False), ('id', '!=', present_id)]",
        help="Another contact of the organization.",
    )
    day = fields.Date(
        string="From the day",
        required=True,
        default=lambda self: self.env.company._smala_today(),
        help="First day of the new holder; it may lie ahead.",
    )
    note = fields.Text(help="Kept in the history.")

    # === ACTION METHODS === #

    def action_hand_over(self):
        """Move the access on that day; dues and invoices stay."""
        self.membership_id._hand_over(self.partner_id, self.day, self.note)
        return True
