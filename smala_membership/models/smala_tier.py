from odoo import api, fields, models

from ..core import dues
from ..core.money import as_text
from ..tools import to_decimal

# What bounds are written in, so that a name reads the same in every language.
UNITS = ((1_000_000, "M"), (1_000, "k"))
THIN_SPACE = "\u202f"


class SmalaTier(models.Model):
    """The yearly amount of organizations whose revenue reaches a lower bound."""

    _name = "smala.tier"
    _description = "Tier of a fee schedule"
    _inherit = ["smala.checked"]
    _order = "schedule_id, revenue_from"
    _check_company_auto = True

    name = fields.Char(compute="_compute_name", store=True)
    schedule_id = fields.Many2one(
        comodel_name="smala.schedule", required=True, index=True, ondelete="cascade"
    )
    company_id = fields.Many2one(
        related="schedule_id.company_id", store=True, index=True
    )
    currency_id = fields.Many2one(related="schedule_id.currency_id")
    revenue_from = fields.Monetary(
        string="Revenue from",
        required=True,
        help="Lower bound, included: a revenue of exactly this falls in this tier.",
    )
    amount = fields.Monetary(
        string="Yearly dues", required=True, help="For a whole year, VAT excluded."
    )

    # Side by side with the schedule in force, while this one is prepared
    amount_before = fields.Monetary(
        string="Dues before",
        compute="_compute_comparison",
        help="By the schedule in force, for the revenue where this tier starts.",
    )
    member_count = fields.Integer(
        string="Members",
        compute="_compute_comparison",
        help="Today's members in this tier.",
    )
    total_effect = fields.Monetary(
        string="Effect a year",
        compute="_compute_comparison",
        help="What today's members in this tier pay more, reductions taken off.",
    )

    _bound_unique = models.Constraint(
        "UNIQUE (schedule_id, revenue_from)",
        "Two tiers of a fee schedule start from the same revenue.",
    )
    _bound_plausible = models.Constraint(
        "CHECK (revenue_from BETWEEN 0 AND 100000000000)",
        "A tier starts from a revenue of zero or more, up to 100 billion.",
    )
    _amount_plausible = models.Constraint(
        "CHECK (amount BETWEEN 0 AND 1000000)",
        "The yearly dues of a tier cannot be negative, nor above one million.",
    )

    # === COMPUTE METHODS === #

    @api.depends("revenue_from", "schedule_id.tier_ids.revenue_from")
    def _compute_name(self):
        for tier in self:
            bounds = sorted(tier.schedule_id.tier_ids.mapped("revenue_from"))
            above = [bound for bound in bounds if bound > tier.revenue_from]
            tier.name = tier._format_range(above[0] if above else None)

    @api.depends("revenue_from", "schedule_id.comparison")
    def _compute_comparison(self):
        for tier in self:
            compared = (tier.schedule_id.comparison or {}).get("tiers", {})
            found = compared.get(as_text(to_decimal(tier.revenue_from)), {})
            tier.amount_before = found.get("old_amount", 0.0)
            tier.member_count = found.get("members", 0)
            tier.total_effect = found.get("new_total", 0.0) - found.get(
                "old_total", 0.0
            )

    @api.depends("name", "schedule_id.year")
    @api.depends_context("smala_tier_with_year")
    def _compute_display_name(self):
        """Tell tiers of several years apart where they stand side by side."""
        for tier in self:
            tier.display_name = tier.name
            if self.env.context.get("smala_tier_with_year"):
                tier.display_name = f"{tier.schedule_id.year}: {tier.name}"

    # === CONSTRAINT METHODS === #

    @api.ondelete(at_uninstall=False)
    def _unlink_except_approved(self):
        self.schedule_id._check_is_draft()

    # === CRUD METHODS === #

    @api.model_create_multi
    def create(self, vals_list):
        tiers = super().create(vals_list)
        tiers.schedule_id._check_is_draft()
        return tiers

    def write(self, vals):
        if {"amount", "revenue_from", "schedule_id"} & vals.keys():
            self.check_access("write")
            self.schedule_id._check_is_draft()
        result = super().write(vals)
        if "schedule_id" in vals:
            self.schedule_id._check_is_draft()
        return result

    # === BUSINESS METHODS === #

    def _to_core(self):
        """Return the tier as the core's dataclass."""
        self.ensure_one()
        return dues.Tier(
            revenue_from=to_decimal(self.revenue_from),
            amount=to_decimal(self.amount),
            key=self.id,
        )

    # === HELPERS === #

    def _format_range(self, upper):
        """Write "< 1 M€", "1 M€ – 5 M€" or "≥ 10 M€"."""
        lower = self._format_bound(self.revenue_from)
        if upper is None:
            return f"≥ {lower}"
        if not self.revenue_from:
            return f"< {self._format_bound(upper)}"
        return f"{lower} – {self._format_bound(upper)}"

    def _format_bound(self, bound):
        symbol = self.currency_id.symbol or ""
        for size, letter in UNITS:
            if bound >= size and not bound % size:
                return f"{self._format_number(bound / size)} {letter}{symbol}"
        return f"{self._format_number(bound)} {symbol}"

    @staticmethod
    def _format_number(number):
        digits = 0 if number == int(number) else 2
        return f"{number:,.{digits}f}".replace(",", THIN_SPACE)
