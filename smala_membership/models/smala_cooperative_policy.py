from odoo import fields, models


class SmalaCooperativePolicy(models.AbstractModel):
    """What a company says to its members about becoming a cooperator."""

    _name = "smala.cooperative.policy"
    _description = "Words about the cooperative"

    smala_cooperative_text = fields.Html(
        string="About the cooperative",
        translate=True,
        help="Members read it before they ask to become a cooperator. Empty: a text of"
        " the app.",
    )
