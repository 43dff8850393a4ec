from odoo import api, fields, models


class SmalaArrangementWizard(models.TransientModel):
    """Set the amount of one membership for given years."""

    _name = "smala.arrangement.wizard"
    _description = "Arrangement of dues"
    _inherit = ["smala.wizard.mixin"]

    amount = fields.Monetary(
        required=True, help="Due for each of these years, excluding VAT; may be zero."
    )
    year_from = fields.Integer(
        string="First year",
        compute="_compute_years",
        store=True,
        readonly=False,
        required=True,
    )
    year_to = fields.Integer(
        string="Last year",
        compute="_compute_years",
        store=True,
        readonly=False,
        required=True,
    )
    reason = fields.Char(
        required=True, help="The member reads it in the explanation of the dues."
    )
    billed_years = fields.Char(compute="_compute_billed_years")

    # === COMPUTE METHODS === #

    @api.depends("membership_id")
    def _compute_years(self):
        """Propose the first year that is not invoiced yet."""
        for wizard in self:
            membership = wizard.membership_id
            billed = membership._live_dues().filtered("invoice_line_id").mapped("year")
            today = wizard._get_today()
            year = max(billed, default=(membership.signature_date or today).year - 1)
            wizard.year_from = wizard.year_to = year + 1

    @api.depends("membership_id", "year_from", "year_to")
    def _compute_billed_years(self):
        for wizard in self:
            billed = wizard.membership_id._live_dues().filtered("invoice_line_id")
            years = sorted(
                year
                for year in billed.mapped("year")
                if wizard.year_from <= year <= wizard.year_to
            )
            wizard.billed_years = ", ".join(map(str, years))

    # === ACTION METHODS === #

    def action_arrange(self):
        """Note the arrangement; dues that are not billed follow."""
        self.env["smala.arrangement"].create(
            {
                "membership_id": self.membership_id.id,
                "amount": self.amount,
                "year_from": self.year_from,
                "year_to": self.year_to,
                "reason": self.reason,
            }
        )
        return True
