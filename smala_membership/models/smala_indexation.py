from dataclasses import replace

from odoo import Command, api, fields, models
from odoo.exceptions import UserError

from ..core import calendar
from ..core import indexation as core
from ..core.money import as_text
from ..tools import to_decimal


class SmalaIndexation(models.AbstractModel):
    """The part of a fee schedule that is drafted from another and compared with it.

    Charter, "La cotisation": amounts may be indexed at the renewal. The comparison
    says what today's members would pay for that year by the amounts of both, with
    their own reductions and arrangements; nothing of it is stored.
    """

    _name = "smala.indexation"
    _description = "Indexation of a fee schedule"

    currency_id = fields.Many2one(comodel_name="res.currency")
    source_id = fields.Many2one(
        comodel_name="smala.schedule",
        string="Drafted from",
        readonly=True,
        copy=False,
        index="btree_not_null",
        ondelete="set null",
    )
    index_rate = fields.Float(
        string="Rate (%)", digits=(5, 2), readonly=True, copy=False
    )
    index_step = fields.Monetary(string="Rounded to", readonly=True, copy=False)
    compared_id = fields.Many2one(
        comodel_name="smala.schedule",
        string="Compared with",
        compute="_compute_compared_id",
        help="The schedule that sets the amounts without this one.",
    )
    comparison = fields.Json(compute="_compute_comparison")
    solidarity_before = fields.Monetary(compute="_compute_compared_id")
    member_count = fields.Integer(
        string="Members", compute="_compute_totals", help="Today, those who stay."
    )
    billed_count = fields.Integer(
        compute="_compute_totals",
        help="Those whose dues of that year are billed or included already: for them"
        " nothing changes before the next year.",
    )
    unknown_count = fields.Integer(
        compute="_compute_totals", help="Those without any known revenue."
    )
    total_before = fields.Monetary(string="Total before", compute="_compute_totals")
    total_after = fields.Monetary(string="Total after", compute="_compute_totals")
    total_effect = fields.Monetary(string="Effect", compute="_compute_totals")

    # === COMPUTE METHODS === #

    @api.depends("company_id", "source_id", "state", "year")
    def _compute_compared_id(self):
        for schedule in self:
            compared = schedule._get_compared()
            schedule.compared_id = compared
            schedule.solidarity_before = compared.solidarity_amount

    @api.depends(
        "associate_rate",
        "compared_id",
        "cooperator_rate",
        "solidarity_amount",
        "tier_ids.amount",
        "tier_ids.revenue_from",
        "year",
    )
    def _compute_comparison(self):
        for schedule in self:
            is_complete = 0.0 in schedule.tier_ids.mapped("revenue_from")
            schedule.comparison = (
                schedule._compare(schedule.compared_id)
                if schedule.compared_id and is_complete
                else False
            )

    @api.depends("comparison")
    def _compute_totals(self):
        for schedule in self:
            comparison = schedule.comparison or {}
            tiers = (comparison.get("tiers") or {}).values()
            schedule.member_count = sum(tier["members"] for tier in tiers)
            schedule.billed_count = comparison.get("billed", 0)
            schedule.unknown_count = comparison.get("unknown", 0)
            schedule.total_before = sum(tier["old_total"] for tier in tiers)
            schedule.total_after = sum(tier["new_total"] for tier in tiers)
            schedule.total_effect = schedule.total_after - schedule.total_before

    # === ACTION METHODS === #

    def action_open_draft(self):
        """Ask for a rate and a rounding step, to draft the schedule of a year."""
        draft = self.filtered(lambda schedule: schedule.state == "draft")[:1]
        context = {}
        if draft:
            context = {
                "default_year": draft.year,
                "default_rate": draft.index_rate,
                "default_step": draft.index_step or 5.0,
            }
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Index the amounts"),
            "res_model": "smala.schedule.draft",
            "view_mode": "form",
            "target": "new",
            "context": context,
        }

    # === BUSINESS METHODS === #

    def _draft(self, year, rate, step):
        """Draft the schedule of a year from this one, and return it.

        A draft of that year that is there already gets the new amounts.

        :param rate: percent, like 2.5.
        :param step: what amounts are rounded to, half up, like 5 or 10 euro.
        :raise UserError: that year is approved, or not later than this one.
        """
        self.ensure_one()
        there = self.search(
            [("company_id", "=", self.company_id.id), ("year", "=", year)]
        )
        if there.state == "approved" or year <= self.year:
            raise UserError(
                self.env._("The schedule of %(year)s is approved already.", year=year)
            )
        vals = self._prepare_indexed_vals(year, to_decimal(rate), to_decimal(step))
        if not there:
            return self.create(vals)
        vals["tier_ids"] = [Command.clear(), *vals["tier_ids"]]
        there.write(vals)
        return there

    def _prepare_indexed_vals(self, year, rate, step):
        """Return the values of a schedule with the indexed amounts of this one."""

        def indexed(amount):
            return float(core.indexed(to_decimal(amount), rate, step))

        return {
            "year": year,
            "company_id": self.company_id.id,
            "source_id": self.id,
            "index_rate": float(rate),
            "index_step": float(step),
            "solidarity_amount": indexed(self.solidarity_amount),
            "cooperator_rate": self.cooperator_rate,
            "associate_rate": self.associate_rate,
            "tier_ids": [
                Command.create(
                    {
                        "revenue_from": tier.revenue_from,
                        "amount": indexed(tier.amount),
                    }
                )
                for tier in self.tier_ids
            ],
        }

    def _compare(self, other):
        """Return, as plain values, what this schedule changes after another."""
        members = self._get_members()
        revenues = self.env["smala.revenue"]._get_amounts_for_dues(
            self.year, members.organization_id
        )
        known = members.filtered(lambda m: m.organization_id.id in revenues)
        rules = members._get_rules(self.company_id, other.year)
        values = self._get_reduction_values()
        payers = [
            self._to_payer(member, rules, revenues[member.organization_id.id], values)
            for member in known
        ]
        effects = core.effects(
            other._to_core(), self._to_core(), payers, self.company_id._smala_policy()
        )
        return {
            "billed": sum(bool(m._get_billed_dues(self.year)) for m in members),
            "unknown": len(members - known),
            "tiers": {
                as_text(effect.revenue_from): {
                    "members": effect.members,
                    "old_amount": float(effect.old_amount),
                    "old_total": float(effect.old_total),
                    "new_total": float(effect.new_total),
                }
                for effect in effects
            },
        }

    def _to_payer(self, membership, rules, revenue, values):
        """Return a member as the core's dataclass: reductions valued by both."""
        day = calendar.year_start(self.year)
        old = tuple(membership._core_reductions(day, rules))
        return core.Payer(
            revenue=to_decimal(revenue),
            old_reductions=old,
            new_reductions=tuple(
                replace(reduction, value=values[reduction.code]) for reduction in old
            ),
            arrangements=tuple(a._to_core() for a in membership.arrangement_ids),
        )

    # === GETTERS === #

    def _get_compared(self):
        """Return the schedule in force without this one, while that is of interest."""
        self.ensure_one()
        nothing = self.browse()
        company = self.company_id
        if not company or not self.year:
            return nothing
        if self.state == "approved" and self.year <= company._smala_today().year:
            return nothing
        return self.search(
            [
                ("company_id", "=", company.id),
                ("state", "=", "approved"),
                ("year", "<", self.year),
            ],
            order="year desc",
            limit=1,
        )

    def _get_members(self):
        """Return today's memberships that go on into the year of the schedule."""
        return self.env["smala.membership"].search(
            [
                ("company_id", "=", self.company_id.id),
                ("activated_at", "!=", False),
                ("cancelled_on", "=", False),
            ]
        )

    def _get_reduction_values(self):
        """Map the codes of reductions to what they are worth by this schedule."""
        reductions = self.env["smala.reduction"].with_context(active_test=False)
        return {
            reduction.code: reduction._to_core(self).value
            for reduction in reductions.search([])
        }
