from contextlib import suppress

from odoo import Command, api, fields, models
from odoo.exceptions import UserError, ValidationError

from ..core import dues
from ..tools import to_decimal

# Charter, "La cotisation": lower bound of the revenue, amount a year
CHARTER_YEAR = 2021
CHARTER_TIERS = (
    (0.0, 1300.0),
    (1_000_000.0, 1600.0),
    (5_000_000.0, 2000.0),
    (10_000_000.0, 2500.0),
)
LOCKED_FIELDS = {
    "associate_rate",
    "company_id",
    "cooperator_rate",
    "solidarity_amount",
    "tier_ids",
    "year",
}


class SmalaSchedule(models.Model):
    """The amounts of one calendar year: tiers, solidarity, rates of reduction.

    A year without an approved schedule uses the latest earlier one; a draft sets no
    amount. What is approved does not change any more, because dues refer to it: it
    goes back to draft only as long as no dues do.
    """

    _name = "smala.schedule"
    _description = "Fee schedule"
    _inherit = ["smala.checked", "smala.indexation", "mail.thread"]
    _order = "year desc, id desc"
    _rec_name = "year"
    _check_company_auto = True

    year = fields.Integer(
        required=True,
        default=lambda self: self._default_year(),
        tracking=True,
        help="First calendar year whose dues this schedule sets.",
    )
    company_id = fields.Many2one(
        comodel_name="res.company",
        required=True,
        index=True,
        default=lambda self: self.env.company,
    )
    currency_id = fields.Many2one(related="company_id.currency_id")
    state = fields.Selection(
        selection=[("draft", "Draft"), ("approved", "Approved")],
        required=True,
        readonly=True,
        copy=False,
        default="draft",
        tracking=True,
        help="Only an approved schedule sets amounts.",
    )
    tier_ids = fields.One2many(
        comodel_name="smala.tier",
        inverse_name="schedule_id",
        string="Tiers",
        copy=True,
    )
    solidarity_amount = fields.Monetary(
        required=True,
        default=800.0,
        tracking=True,
        help="Yearly amount, VAT excluded, instead of the tier's for who is granted"
        " solidarity.",
    )
    cooperator_rate = fields.Float(
        string="Cooperator reduction (%)",
        digits=(5, 2),
        required=True,
        default=50.0,
        tracking=True,
        help="Taken off while a mandate runs that reduces dues (guarantor cooperator,"
        " administrator).",
    )
    associate_rate = fields.Float(
        string="Second associate reduction (%)",
        digits=(5, 2),
        required=True,
        default=25.0,
        tracking=True,
        help="Taken off for the second and later members of an organization.",
    )
    approved_by_id = fields.Many2one(
        comodel_name="res.users", readonly=True, copy=False
    )
    approved_at = fields.Datetime(string="Approved on", readonly=True, copy=False)
    usage = fields.Char(string="Used for", compute="_compute_usage")

    _year_unique = models.Constraint(
        "UNIQUE (company_id, year)",
        "There is already a fee schedule for this year.",
    )
    _year_plausible = models.Constraint(
        "CHECK (year BETWEEN 2000 AND 2200)",
        "The year of a fee schedule has four digits, like 2026.",
    )
    _solidarity_not_negative = models.Constraint(
        "CHECK (solidarity_amount BETWEEN 0 AND 1000000)",
        "The solidarity amount cannot be negative, nor above one million.",
    )
    _rates_are_percentages = models.Constraint(
        "CHECK (cooperator_rate BETWEEN 0 AND 100"
        " AND associate_rate BETWEEN 0 AND 100)",
        "A reduction is a percentage from 0 to 100.",
    )

    # === DEFAULT METHODS === #

    @api.model
    def _default_year(self):
        return self.env.company._smala_today().year + 1

    # === COMPUTE METHODS === #

    @api.depends("state", "year", "company_id")
    @api.depends_context("lang")
    def _compute_usage(self):
        approved = self.search(
            [("company_id", "in", self.company_id.ids), ("state", "=", "approved")]
        )
        for schedule in self:
            later = [
                other.year
                for other in approved
                if other.company_id == schedule.company_id
                and other.year > schedule.year
            ]
            schedule.usage = schedule._get_usage(min(later, default=0))

    # === CONSTRAINT METHODS === #

    @api.constrains("state", "tier_ids")
    def _check_complete(self):
        """A draft may be incomplete; what sets amounts may not."""
        for schedule in self.filtered(lambda record: record.state == "approved"):
            if 0.0 not in schedule.tier_ids.mapped("revenue_from"):
                raise ValidationError(
                    self.env._(
                        "The schedule %(year)s has no tier from a revenue of zero: the"
                        " smallest organizations would have no amount.",
                        year=schedule.year,
                    )
                )

    @api.ondelete(at_uninstall=False)
    def _unlink_except_approved(self):
        self._check_is_draft()

    # === CRUD METHODS === #

    @api.model_create_multi
    def create(self, vals_list):
        """Approve at the end: the tiers of an approved schedule cannot be added to."""
        schedules = super().create([{**vals, "state": "draft"} for vals in vals_list])
        for schedule, vals in zip(schedules, vals_list, strict=True):
            if vals.get("state") == "approved":
                schedule.state = "approved"
        return schedules

    def write(self, vals):
        """Change what is draft; approve last, reopen first."""
        vals = dict(vals)
        state = vals.pop("state", None)
        approval = {"state": state, "approved_by_id": False, "approved_at": False}
        if state == "draft":
            self._check_unused()
            super().write(approval)
        if LOCKED_FIELDS & vals.keys():
            self._check_is_draft()
        if vals:
            super().write(vals)
        if state == "approved":
            now = fields.Datetime.now()
            approval |= {"approved_by_id": self.env.uid, "approved_at": now}
            super().write(approval)
        return True

    def copy_data(self, default=None):
        """A copy is the draft of the first year that has no schedule yet."""
        vals_list = super().copy_data(default=default)
        if "year" in (default or {}):
            return vals_list
        for schedule, vals in zip(self, vals_list, strict=True):
            domain = [("company_id", "=", schedule.company_id.id)]
            vals["year"] = self.search(domain, order="year desc", limit=1).year + 1
        return vals_list

    # === ACTION METHODS === #

    def action_approve(self):
        """Let the schedules set amounts, and lock them."""
        self.filtered(lambda record: record.state == "draft").state = "approved"
        return True

    def action_draft(self):
        """Reopen schedules that no dues refer to."""
        self.filtered(lambda record: record.state == "approved").state = "draft"
        return True

    # === BUSINESS METHODS === #

    @api.model
    def _for_year(self, company, year):
        """Return the approved schedule that sets the amounts of a year.

        :return: the latest one of that year or before, else the earliest one (a day
            before the first schedule), else an empty recordset.
        """
        domain = [("company_id", "=", company.id), ("state", "=", "approved")]
        return self.search(
            [*domain, ("year", "<=", year)], order="year desc", limit=1
        ) or self.search(domain, order="year", limit=1)

    @api.model
    def _create_default(self, company):
        """Give a company that has no schedule the charter's; return its first one."""
        first = self.search([("company_id", "=", company.id)], order="year", limit=1)
        return first or self.create(self._prepare_default_vals(company))

    @api.model
    def _prepare_default_vals(self, company):
        """Values of the charter's own amounts."""
        return {
            "year": CHARTER_YEAR,
            "company_id": company.id,
            "state": "approved",
            "tier_ids": [
                Command.create({"revenue_from": revenue_from, "amount": amount})
                for revenue_from, amount in CHARTER_TIERS
            ],
        }

    def _to_core(self):
        """Return the schedule as the core's dataclass."""
        self.ensure_one()
        return dues.Schedule(
            year=self.year,
            tiers=tuple(tier._to_core() for tier in self.tier_ids),
            key=self.id,
        )

    def _get_tier_ids(self, amounts):
        """Map revenues to the id of their tier, without those that reach none."""
        self.ensure_one()
        schedule, tier_ids = self._to_core(), {}
        for amount in amounts:
            with suppress(dues.MissingTier):
                tier_ids[amount] = schedule.tier_for(to_decimal(amount)).key
        return tier_ids

    # === HELPERS === #

    def _get_usage(self, next_year):
        """Say in one sentence which dues the schedule sets."""
        self.ensure_one()
        if self.state == "draft":
            return self.env._("Nothing yet: a draft sets no amount.")
        if not next_year:
            return self.env._(
                "The dues of %(year)s and later, until another schedule is approved.",
                year=self.year,
            )
        years = {self.year, next_year - 1}
        return self.env._(
            "The dues of %(years)s.", years=" – ".join(map(str, sorted(years)))
        )

    def _check_is_draft(self):
        for schedule in self:
            if schedule.state == "approved":
                raise UserError(
                    self.env._(
                        "The schedule %(year)s is approved and does not change any"
                        " more. Set it back to draft while no dues use it, or draft the"
                        " schedule of a later year.",
                        year=schedule.year,
                    )
                )

    def _check_unused(self):
        dues_sudo = self.env["smala.dues"].sudo()
        used = dues_sudo.search([("tier_id.schedule_id", "in", self.ids)], limit=1)
        if used:
            raise UserError(
                self.env._(
                    "Dues were computed with the schedule %(year)s: it stays approved."
                    " Draft the schedule of a later year instead.",
                    year=used.tier_id.schedule_id.year,
                )
            )
