from odoo import api, fields, models


class SmalaOrganizationWizard(models.TransientModel):
    """Let a member go on for another organization, from now on."""

    _name = "smala.organization.wizard"
    _description = "Change of organization"
    _inherit = ["smala.wizard.mixin"]

    present_id = fields.Many2one(
        related="membership_id.organization_id", string="Present organization"
    )
    organization_id = fields.Many2one(
        comodel_name="res.partner",
        string="New organization",
        required=True,
        ondelete="cascade",
        domain="[('id', '!=', present_id)]",
        help="Its revenue sets the tier of the dues that are not billed yet.",
    )
    billing_partner_id = fields.Many2one(
        comodel_name="res.partner",
        string="Billed company",
        compute="_compute_billing_partner_id",
        store=True,
        readonly=False,
        required=True,
        ondelete="cascade",
        help="Pays the dues; a management company that paid before goes on.",
    )
    note = fields.Text(help="Kept in the history.")
    lacks_revenue = fields.Boolean(compute="_compute_lacks_revenue")

    # === COMPUTE METHODS === #

    @api.depends("organization_id")
    def _compute_billing_partner_id(self):
        for wizard in self:
            payer = wizard.membership_id.billing_partner_id
            is_own = payer == wizard.present_id
            wizard.billing_partner_id = wizard.organization_id if is_own else payer

    @api.depends("organization_id")
    def _compute_lacks_revenue(self):
        for wizard in self:
            revenues = wizard.organization_id.smala_revenue_ids
            counted = revenues.filtered(lambda revenue: revenue.state == "counted")
            wizard.lacks_revenue = wizard.organization_id and not counted

    # === ACTION METHODS === #

    def action_change(self):
        """Change the organization; what is billed stays."""
        self.membership_id._change_organization(
            self.organization_id, self.billing_partner_id, self.note
        )
        return True
