from datetime import MAXYEAR
from decimal import Decimal
from typing import NamedTuple

from odoo import api, fields, models
from odoo.exceptions import UserError

from ..core import calendar, standing
from ..core import dues as core_dues

MAX_REVENUE = 100_000_000_000  # euro


class Rules(NamedTuple):
    """The rules of a company and year, read once for a batch of memberships."""

    schedule: models.Model
    core: core_dues.Schedule
    builtin: dict


class SmalaDuesComputation(models.AbstractModel):
    """The part of a membership that asks the core what is due.

    Turns records into the core's dataclasses, once, and passes on what it answers.
    Everything is read through recordsets, so that the ORM prefetches: a thousand
    memberships cost as many queries as one.
    """

    _name = "smala.dues.computation"
    _description = "Computation of dues"

    # === PUBLIC API === #

    @api.model
    def simulate(self, revenue, signature_date, reduction_codes=()):
        """Return what a signature would cost; nothing is written.

        Uses the schedule and the settings of ``env.company``. The revenue given
        counts as that of the year before the signature.

        :param revenue: the organization's revenue in euro, 0 to 100 billion.
        :param signature_date: a date or an ISO date, past or future.
        :param reduction_codes: codes of ``smala.reduction`` records to apply.
        :return: a list of dicts, one per year in order, with ``year``, ``months``,
            ``base_amount``, ``amount`` (excluding VAT), ``date_start``,
            ``date_end``, ``reduction_code``, ``billing``; amounts are floats with
            two decimals, dates ISO strings, so that RPC can carry them.
        :raise UserError: unknown reduction, absurd revenue, or no schedule.
        """
        lines = self._simulate_lines(revenue, signature_date, reduction_codes)
        return [
            {
                "year": line.year,
                "months": line.months,
                "base_amount": float(line.base_amount),
                "amount": float(line.amount),
                "date_start": line.date_start.isoformat(),
                "date_end": line.date_end.isoformat(),
                "reduction_code": "+".join(line.reduction_codes) or False,
                "billing": line.billing,
            }
            for line in lines
        ]

    @api.model
    def _simulate_lines(self, revenue, signature_date, reduction_codes=()):
        """Return the core's lines of a simulated signature, with their steps."""
        signature = self._check_date(signature_date)
        if signature.year >= MAXYEAR:  # the next year may be billed too
            raise UserError(self.env._("“%s” is too far away.", signature_date))
        company = self.env.company
        schedule = self._get_schedule(company, signature.year)
        reductions = self._reductions_by_code(reduction_codes)
        figure = core_dues.Revenue(
            year=signature.year - 1, amount=self._check_revenue(revenue)
        )
        situation = core_dues.Situation(
            schedule=schedule._to_core(),
            revenues=(figure,),
            reductions=tuple(r._to_core(schedule) for r in reductions),
        )
        policy = company._smala_policy()
        return core_dues.signature_lines(signature, situation, policy)

    # === WHAT IS DUE === #

    def _core_signature_lines(self):
        """Return the lines of this membership's signature, as on that day.

        :raise UserError: the revenue or the schedule is missing.
        """
        self.ensure_one()
        day = self.signature_date
        situation = self._core_situation(day, day.year)
        return self._ask_core(
            core_dues.signature_lines, day, situation, self.company_id._smala_policy()
        )

    def _core_year_line(self, year, up_to=None, rules=None):
        """Return what a whole calendar year costs, judged on its 1 January.

        :param up_to: last year whose revenue may be used, to correct old dues.
        :param rules: those of the year, where a batch has them at hand.
        :raise UserError: the revenue or the schedule is missing.
        """
        self.ensure_one()
        situation = self._core_situation(calendar.year_start(year), year, up_to, rules)
        return self._ask_core(
            core_dues.year_line, year, situation, self.company_id._smala_policy()
        )

    def _core_line(self, year, up_to=None, told=None):
        """Return the line of one year: of the signature, or of a renewal.

        :param told: the dues of that year as they were told before. Their schedule
            and their share of the signature stay, whatever was decided since.
        """
        self.ensure_one()
        policy = self.company_id._smala_policy()
        rules = told and told._get_rules_told()
        if year in self._get_signature_years():
            if told:
                policy = told._get_policy_told(policy)
            day = self.signature_date
            situation = self._core_situation(day, day.year, up_to, rules)
            lines = self._ask_core(core_dues.signature_lines, day, situation, policy)
            line = next(line for line in lines if line.year == year)
            if line.billing != "at_renewal":
                return line
        is_still_to_come = told and told.billing == "at_renewal"
        return self._core_year_line(year, up_to, None if is_still_to_come else rules)

    def _get_renewal_line(self, year, rules):
        """Return what the January run bills: of the signature where it is of it."""
        self.ensure_one()
        dues = self._get_open_dues(year)
        is_of_signature = year in self._get_signature_years()
        if is_of_signature and dues.billing != "at_renewal":
            return self._core_line(year)
        return self._core_year_line(year, rules=rules)

    def _get_signature_years(self):
        """Return the calendar years that the signature itself covers."""
        self.ensure_one()
        signed = self.signature_date
        return range(signed.year, calendar.covered_until(signed).year + 1)

    def _ask_core(self, function, *arguments):
        """Call the core, and say its refusal in words that name the remedy."""
        try:
            return function(*arguments)
        except core_dues.MissingRevenue as error:
            raise UserError(
                self.env._(
                    "The dues of %(member)s cannot be computed: no revenue of"
                    " %(organization)s for %(year)s or before is known.",
                    member=self.partner_id.name,
                    organization=self.organization_id.name,
                    year=error.values["year"],
                )
            ) from error
        except core_dues.MissingTier as error:
            raise UserError(
                self.env._(
                    "The schedule of %(year)s has no tier for this revenue.",
                    year=error.values["year"],
                )
            ) from error

    # === ADAPTERS === #

    def _core_situation(self, day, schedule_year, up_to=None, rules=None):
        """Return all that decides the dues on a day, as the core's dataclass."""
        self.ensure_one()
        rules = rules or self._get_rules(self.company_id, schedule_year)
        revenues = self.organization_id.smala_revenue_ids.filtered(
            lambda revenue: (
                revenue.state == "counted" and (not up_to or revenue.year <= up_to)
            )
        )
        return core_dues.Situation(
            schedule=rules.core,
            revenues=tuple(revenue._to_core() for revenue in revenues),
            reductions=tuple(self._core_reductions(day, rules)),
            arrangements=tuple(a._to_core() for a in self.arrangement_ids),
        )

    def _core_reductions(self, day, rules):
        """Yield the reductions that hold, or are asked for, on a day."""
        builtin, schedule = rules.builtin, rules.schedule
        mandates = [
            mandate._to_core()
            for mandate in self.partner_id.smala_mandate_ids
            if mandate.company_id == self.company_id
        ]
        if builtin.get("mandate") and standing.has_reducing_mandate(mandates, day):
            yield builtin["mandate"]._to_core(schedule)
        if builtin.get("associate") and self._get_associate_rank(day) > 1:
            yield builtin["associate"]._to_core(schedule)
        for grant in self.grant_ids:
            # A row that somebody is still typing has no reduction yet.
            if grant.state != "refused" and grant.reduction_id:
                yield grant._to_core(schedule)

    def _get_associate_rank(self, day):
        """Return this member's place in the order of signature on a day."""
        self.ensure_one()
        others = self.organization_id.smala_organization_membership_ids.filtered(
            lambda other: (
                other.activated_at
                and other.company_id == self.company_id
                and other != self._origin
            )
        )
        return standing.associate_rank(
            self._to_core_seat(), [other._to_core_seat() for other in others], day
        )

    def _to_core_seat(self):
        """Return the membership as a seat in its organization."""
        self.ensure_one()
        return standing.Seat(
            signature=self.signature_date,
            key=self._origin.id or MAX_REVENUE,
            first_day=self.date_start or self.signature_date,
            last_day=self.date_end if self.cancelled_on else None,
        )

    # === HELPERS === #

    @api.model
    def _get_rules(self, company, year):
        """Return what is the same for every membership of a company and year."""
        return self._get_rules_of(self._get_schedule(company, year))

    @api.model
    def _get_rules_of(self, schedule):
        return Rules(schedule, schedule._to_core(), self._reductions_by_origin())

    @api.model
    def _get_schedule(self, company, year):
        """Return the schedule in force, or say that there is none."""
        schedule = self.env["smala.schedule"]._for_year(company, year)
        if not schedule:
            raise UserError(
                self.env._(
                    "%(company)s has no approved schedule of dues.",
                    company=company.name,
                )
            )
        return schedule

    @api.model
    def _reductions_by_origin(self):
        """Return the reductions that the product finds by itself, by origin."""
        reductions = self.env["smala.reduction"].search(
            [("origin", "in", ("mandate", "associate"))]
        )
        return {reduction.origin: reduction for reduction in reductions}

    @api.model
    def _reductions_by_code(self, codes):
        """Return the reductions with these codes, in their order.

        :raise UserError: a code is unknown.
        """
        reductions = self.env["smala.reduction"]
        if isinstance(codes, str):
            codes = [codes]
        found = (
            {
                reduction.code: reduction
                for reduction in reductions.with_context(active_test=False).search(
                    [("code", "in", list(codes or ()))]
                )
            }
            if codes
            else {}
        )
        for code in codes or ():
            if code not in found:
                raise UserError(
                    self.env._("There is no reduction with the code “%s”.", code)
                )
            reductions |= found[code]
        return reductions

    @api.model
    def _check_date(self, value):
        try:
            day = fields.Date.to_date(value)
        except (TypeError, ValueError):
            day = None
        if not day:
            raise UserError(self.env._("“%s” is not a date.", value))
        return day

    @api.model
    def _check_revenue(self, value):
        try:
            amount = Decimal(str(value))
            is_sane = 0 <= amount <= MAX_REVENUE
        except ArithmeticError:
            is_sane = False
        if not is_sane:
            raise UserError(
                self.env._("A revenue lies between 0 and 100 billion euro.")
            )
        return amount
