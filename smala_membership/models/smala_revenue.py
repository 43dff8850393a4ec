from odoo import api, fields, models
from odoo.exceptions import UserError, ValidationError
from odoo.tools import SQL

from ..core import dues
from ..tools import to_decimal

FIRST_YEAR = 1990


class SmalaRevenue(models.Model):
    """The revenue of one organization and year: what sets the tier of its members.

    There is one figure that counts per organization and year. A correction changes it
    and leaves its history in the chatter; a figure that staff refuse stays on record
    with the reason and no longer counts.
    """

    _name = "smala.revenue"
    _description = "Revenue of an organization"
    _inherit = ["smala.checked", "mail.thread"]
    _order = "year desc, id desc"

    partner_id = fields.Many2one(
        comodel_name="res.partner",
        string="Organization",
        required=True,
        index=True,
        ondelete="restrict",
    )
    year = fields.Integer(
        required=True,
        default=lambda self: self.env.company._smala_today().year - 1,
        tracking=True,
        aggregator=None,
        help="Calendar year in which the revenue was made. It decides the dues of the"
        " next year.",
    )
    amount = fields.Monetary(
        string="Revenue", required=True, tracking=True, help="Turnover, VAT excluded."
    )
    currency_id = fields.Many2one(
        comodel_name="res.currency",
        required=True,
        default=lambda self: self.env.company.currency_id,
    )
    source = fields.Selection(
        selection=[
            ("member", "Told by the member"),
            ("staff", "Entered by staff"),
            ("accounts", "Published accounts"),
        ],
        required=True,
        default="staff",
        tracking=True,
    )
    is_estimate = fields.Boolean(
        string="Estimate", tracking=True, help="The year is not closed yet."
    )
    is_first_year = fields.Boolean(
        string="First year",
        tracking=True,
        help="A company without a closed year: its revenue counts as zero.",
    )
    is_bracket = fields.Boolean(
        string="Bracket",
        tracking=True,
        help="The member gave a bracket; the amount is its lower bound.",
    )
    declared_on = fields.Date(
        required=True, default=lambda self: self.env.company._smala_today()
    )
    author_id = fields.Many2one(
        comodel_name="res.users",
        string="Told by",
        required=True,
        default=lambda self: self.env.user,
    )
    state = fields.Selection(
        selection=[("counted", "Counts"), ("refused", "Refused")],
        required=True,
        readonly=True,
        default="counted",
        copy=False,
        tracking=True,
    )
    refusal_reason = fields.Char(readonly=True, copy=False, tracking=True)
    changes_tier = fields.Boolean(
        readonly=True,
        copy=False,
        help="It leads to another tier than the figure known before.",
    )
    is_reviewed = fields.Boolean(
        string="Reviewed",
        readonly=True,
        copy=False,
        help="Staff have looked at the figure. It counts in the meantime.",
    )

    _one_counts = models.UniqueIndex(
        "(partner_id, year) WHERE state = 'counted'",
        "There is already a revenue of this organization for this year: correct that"
        " one instead.",
    )
    _amount_plausible = models.Constraint(
        "CHECK (amount BETWEEN 0 AND 100000000000)",
        "A revenue cannot be negative, nor above 100 billion.",
    )
    _first_year_is_zero = models.Constraint(
        "CHECK (is_first_year IS NOT TRUE OR amount = 0)",
        "A company without a closed year has a revenue of zero.",
    )
    _refusal_has_reason = models.Constraint(
        "CHECK (state != 'refused' OR refusal_reason IS NOT NULL)",
        "Say why the figure is refused.",
    )

    # === COMPUTE METHODS === #

    @api.depends("partner_id", "year")
    def _compute_display_name(self):
        for revenue in self:
            revenue.display_name = f"{revenue.partner_id.name or ''} {revenue.year}"

    # === CONSTRAINT METHODS === #

    @api.constrains("year")
    def _check_year(self):
        last = self.env.company._smala_today().year + 1
        for revenue in self:
            if not FIRST_YEAR <= revenue.year <= last:
                raise ValidationError(
                    self.env._(
                        "The year of a revenue lies between %(first)s and %(last)s:"
                        " %(year)s does not.",
                        first=FIRST_YEAR,
                        last=last,
                        year=revenue.year,
                    )
                )

    # === CRUD METHODS === #

    @api.model_create_multi
    def create(self, vals_list):
        revenues = super().create(vals_list)
        before = {}
        for year, group in revenues.grouped("year").items():
            amounts = self._get_amounts_for_dues(year, group.partner_id)
            before |= {revenue: amounts.get(revenue.partner_id.id) for revenue in group}
        revenues._note_tier_changes(before)
        return revenues

    def write(self, vals):
        """A corrected amount is a new figure, of who corrects it: looked at again."""
        if {"partner_id", "year"} & vals.keys():
            self._check_stays(vals)
        if "amount" not in vals:
            return super().write(vals)
        before = {revenue: revenue.amount for revenue in self}
        result = super().write({**self._prepare_provenance(), **vals})
        changed = self.filtered(lambda revenue: revenue.amount != before[revenue])
        changed._note_tier_changes(before)
        return result

    # === ACTION METHODS === #

    def action_review(self):
        """Note that staff have looked at the figures."""
        self.is_reviewed = True
        return True

    def action_open_refusal(self):
        """Ask why the figures are refused."""
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Refuse a Revenue"),
            "res_model": "smala.revenue.refusal",
            "view_mode": "form",
            "target": "new",
            "context": {"default_revenue_ids": self.ids},
        }

    def action_count(self):
        """Take a refusal back."""
        self.filtered(lambda revenue: revenue.state == "refused").write(
            {"state": "counted", "refusal_reason": False, "is_reviewed": True}
        )
        return True

    # === BUSINESS METHODS === #

    @api.model
    def _declare(self, partner, year, amount, source="staff", **details):
        """Create or correct the figure of an organization and year, and return it.

        :param partner: the organization.
        :param details: ``is_estimate``, ``is_first_year``, ``is_bracket``,
            ``declared_on``, ``author_id``; what is not given takes its default.
        """
        vals = self._prepare_declaration(partner, year, amount, source, details)
        revenue = self.search(
            [
                ("partner_id", "=", partner.id),
                ("year", "=", year),
                ("state", "=", "counted"),
            ]
        )
        if not revenue:
            return self.create(vals)
        told = ("amount", "is_estimate", "is_first_year", "is_bracket")
        if any(revenue[name] != vals[name] for name in told):
            del vals["partner_id"], vals["year"], vals["currency_id"]
            revenue.write(vals)
        return revenue

    @api.model
    def _prepare_declaration(self, partner, year, amount, source, details):
        """Values of a figure that somebody declares."""
        return {
            "partner_id": partner.id,
            "year": year,
            "amount": amount,
            "currency_id": self.env.company.currency_id.id,
            "is_estimate": False,
            "is_first_year": False,
            "is_bracket": False,
            **self._prepare_provenance(),
            "source": source,
            **details,
        }

    @api.model
    def _prepare_provenance(self):
        """Values that say who tells a figure now."""
        return {
            "source": "staff",
            "author_id": self.env.uid,
            "declared_on": self.env.company._smala_today(),
        }

    def _refuse(self, reason):
        """Stop counting the figures; the most recent earlier ones decide again."""
        self.write({"state": "refused", "refusal_reason": reason, "is_reviewed": True})

    @api.model
    def _get_amounts_for_dues(self, year, partners=None):
        """Map organizations to the amount that decides their dues of a year.

        :param partners: the organizations asked for; all of them when not given.
        :return: ``{partner id: amount}``, without those of which nothing is known.
        """
        self.flush_model(["amount", "partner_id", "state", "year"])
        asked = SQL("TRUE")
        if partners is not None:
            asked = SQL("partner_id = ANY(%s)", list(partners.ids))
        return dict(
            self.env.execute_query(
                SQL(
                    "SELECT DISTINCT ON (partner_id) partner_id, amount"
                    " FROM smala_revenue WHERE state = 'counted' AND year < %s AND %s"
                    " ORDER BY partner_id, year DESC",
                    year,
                    asked,
                )
            )
        )

    def _to_core(self):
        """Return the figure as the core's dataclass."""
        self.ensure_one()
        return dues.Revenue(
            year=self.year,
            amount=to_decimal(self.amount),
            declared_on=self.declared_on,
            is_estimate=self.is_estimate,
            is_first_year=self.is_first_year,
            is_bracket=self.is_bracket,
            key=self.id,
        )

    # === HELPERS === #

    def _check_stays(self, vals):
        """Refuse to give a figure that dues used to another organization or year."""
        moved = self.filtered(
            lambda revenue: (
                vals.get("partner_id", revenue.partner_id.id) != revenue.partner_id.id
                or vals.get("year", revenue.year) != revenue.year
            )
        )
        used = [("revenue_id", "in", moved.ids)]
        if moved and self.env["smala.dues"].sudo().search_count(used, limit=1):
            raise UserError(
                self.env._(
                    "Dues were computed with this figure: refuse it with a reason, and"
                    " enter the right one."
                )
            )

    def _note_tier_changes(self, before):
        """Put figures that lead to another tier than the amount before on staff's list.

        What staff enter themselves has been looked at.
        """
        schedules_sudo = self.env["smala.schedule"].sudo()
        for revenue in self:
            schedule = schedules_sudo._for_year(self.env.company, revenue.year + 1)
            known = before[revenue]
            changes = False
            if schedule and known is not None:
                tier_ids = schedule._get_tier_ids([known, revenue.amount])
                changes = tier_ids.get(known) != tier_ids.get(revenue.amount)
            revenue.write(
                {"changes_tier": changes, "is_reviewed": revenue.source != "member"}
            )
