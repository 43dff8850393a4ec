from odoo import fields, models


class SmalaMandateKind(models.Model):
    """What a person can be in the cooperative, and whether it reduces dues."""

    _name = "smala.mandate.kind"
    _description = "Kind of mandate"
    _inherit = ["smala.checked"]
    _order = "sequence, id"

    name = fields.Char(required=True, translate=True)
    code = fields.Char(required=True, copy=False, help="A short key, unique.")
    sequence = fields.Integer(default=10)
    active = fields.Boolean(default=True)
    reduces_dues = fields.Boolean(
        help="The cooperator reduction of the fee schedule applies while it runs."
    )

    is_cooperator = fields.Boolean(
        string="Is a cooperator",
        default=True,
        help="Who holds it has a share, and need not ask to become a cooperator.",
    )

    _code_unique = models.Constraint(
        "UNIQUE (code)", "Another kind of mandate has this code."
    )
