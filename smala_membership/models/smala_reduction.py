from odoo import api, fields, models
from odoo.exceptions import UserError, ValidationError

from ..core import dues
from ..tools import to_decimal


class SmalaReduction(models.Model):
    """A reduction of dues: the charter's three, and what staff add.

    The origin says how a membership comes by it: a mandate, the order of
    associates, or a grant. The schedule of the year sets the value of the charter's
    three; others carry their own. The code is the stable key that dues, grants and
    outside tools hold.
    """

    _name = "smala.reduction"
    _description = "Reduction of dues"
    _inherit = ["smala.checked"]
    _order = "sequence, id"

    name = fields.Char(required=True, translate=True)
    code = fields.Char(
        required=True,
        copy=False,
        help="A short key that never changes: small letters, digits and _.",
    )
    sequence = fields.Integer(default=50)
    active = fields.Boolean(default=True)
    company_id = fields.Many2one(
        comodel_name="res.company",
        index="btree_not_null",
        help="Empty: every company may use it.",
    )
    origin = fields.Selection(
        selection=[
            ("solidarity", "Solidarity, on request"),
            ("mandate", "While a mandate runs that reduces dues"),
            ("associate", "Second and later members of an organization"),
            ("granted", "Granted by staff"),
        ],
        required=True,
        default="granted",
        help="How a membership comes by the reduction.",
    )
    computation = fields.Selection(
        selection=[
            ("flat", "A yearly amount instead of the tier's"),
            ("percentage", "A percentage off"),
        ],
        required=True,
        default="percentage",
    )
    value = fields.Float(
        digits=(16, 2),
        help="A yearly amount, or a percentage. The fee schedule of the year sets the"
        " value of the charter's own reductions.",
    )
    is_requestable = fields.Boolean(
        string="Members may ask for it",
        help="Members can ask for it when they join or renew; staff decide.",
    )
    approver = fields.Selection(
        selection=[("staff", "Staff"), ("manager", "A manager")],
        string="Decided by",
        required=True,
        default="staff",
    )
    year_from = fields.Integer(
        string="First year", help="First year it can be used for; 0: no limit."
    )
    year_to = fields.Integer(
        string="Last year", help="Last year it can be used for; 0: no limit."
    )

    _code_unique = models.Constraint(
        "UNIQUE (code)", "Another reduction has this code."
    )
    _one_per_origin = models.UniqueIndex(
        "(origin) WHERE origin != 'granted'",
        "The charter has one reduction of each kind; add one that staff grant instead.",
    )
    _value_plausible = models.Constraint(
        "CHECK (value >= 0 AND value <= CASE WHEN computation = 'percentage' THEN 100"
        " ELSE 1000000 END)",
        "A percentage lies between 0 and 100; a yearly amount cannot be negative, nor"
        " above one million.",
    )
    _years_in_order = models.Constraint(
        "CHECK (year_from >= 0 AND year_to >= 0"
        " AND (COALESCE(year_to, 0) = 0 OR year_to >= COALESCE(year_from, 0)))",
        "A reduction cannot end before its first year.",
    )

    # === CONSTRAINT METHODS === #

    @api.constrains("code")
    def _check_code(self):
        for reduction in self:
            code = reduction.code
            if not (code.isascii() and code.isidentifier() and code == code.lower()):
                raise ValidationError(
                    self.env._(
                        "The code of a reduction is made of small letters, digits and"
                        " _, and starts with a letter: %(code)s is not.",
                        code=code,
                    )
                )

    @api.ondelete(at_uninstall=False)
    def _unlink_except_charter(self):
        if any(reduction.origin != "granted" for reduction in self):
            raise UserError(
                self.env._(
                    "The charter's own reductions cannot be deleted; archive one to"
                    " stop using it."
                )
            )

    # === CRUD METHODS === #

    def write(self, vals):
        """Keep what dues of earlier years refer to."""
        for name in ("code", "origin"):
            if name in vals and any(record[name] != vals[name] for record in self):
                raise UserError(
                    self.env._(
                        "The code and the origin of a reduction never change: archive"
                        " it and create another one."
                    )
                )
        return super().write(vals)

    # === BUSINESS METHODS === #

    def _applies_in(self, year):
        """Tell whether the reduction can be used for a year."""
        self.ensure_one()
        return self.year_from <= year and (not self.year_to or year <= self.year_to)

    def _to_core(self, schedule):
        """Return the reduction as the core's dataclass, valued by a schedule."""
        self.ensure_one()
        kind, value = {
            "solidarity": (dues.FLAT, schedule.solidarity_amount),
            "mandate": (dues.PERCENTAGE, schedule.cooperator_rate),
            "associate": (dues.PERCENTAGE, schedule.associate_rate),
        }.get(self.origin, (self.computation, self.value))
        return dues.Reduction(
            code=self.code,
            kind=kind,
            value=to_decimal(value),
            first_year=self.year_from,
            last_year=self.year_to,
        )
