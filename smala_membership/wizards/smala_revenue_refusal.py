from odoo import fields, models


class SmalaRevenueRefusal(models.TransientModel):
    """Ask why figures are refused, then stop counting them."""

    _name = "smala.revenue.refusal"
    _description = "Refusal of revenues"

    revenue_ids = fields.Many2many(
        comodel_name="smala.revenue", string="Revenues", required=True, readonly=True
    )
    reason = fields.Char(
        required=True, help="It stays with the figure, for whoever looks at it later."
    )

    def action_refuse(self):
        """Refuse the figures."""
        self.revenue_ids._refuse(self.reason)
        return True
