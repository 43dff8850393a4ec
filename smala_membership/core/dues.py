"""What a membership owes for a year, with every step that led there.

Charter, "La cotisation"; what the charter leaves open is a :class:`Policy`.

>>> schedule = Schedule(2026, (
...     Tier(Decimal(0), Decimal(1300)), Tier(Decimal(1_000_000), Decimal(1600)),
... ))
>>> situation = Situation(schedule, (Revenue(2025, Decimal(3_200_000)),))
>>> lines = signature_lines(date(2026, 9, 14), situation, Policy())
>>> [(line.year, line.months, str(line.amount), line.billing) for line in lines]
[(2026, 4, '533.33', 'now'), (2027, 12, '1600.00', 'now')]
>>> [step.code for step in lines[0].steps]
['revenue', 'tier', 'months', 'due']
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from . import calendar
from .money import ZERO, as_text, round_cents

FLAT = "flat"
PERCENTAGE = "percentage"
HUNDRED = Decimal(100)


class DuesError(Exception):
    """The dues cannot be computed; ``values`` say for which year."""

    def __init__(self, **values):
        super().__init__(f"{type(self).__name__} {values}")
        self.values = values


class MissingRevenue(DuesError):
    """No revenue of the year before, nor of an earlier one, is known."""


class MissingTier(DuesError):
    """The schedule has no tier for this revenue."""


@dataclass(frozen=True)
class Tier:
    """``amount`` a year, VAT excluded, from ``revenue_from`` on (included)."""

    revenue_from: Decimal
    amount: Decimal
    key: int = 0


@dataclass(frozen=True)
class Schedule:
    """The amounts of one calendar year."""

    year: int
    tiers: tuple[Tier, ...]
    key: int = 0

    def tier_for(self, revenue: Decimal) -> Tier:
        """Return the highest tier whose lower bound the revenue reaches.

        :raise MissingTier: the revenue lies below every tier.
        """
        reached = [tier for tier in self.tiers if tier.revenue_from <= revenue]
        if not reached:
            raise MissingTier(year=self.year, revenue=as_text(revenue))
        return max(reached, key=lambda tier: tier.revenue_from)


@dataclass(frozen=True)
class Revenue:
    """An organization's revenue of one year; ``declared_on`` is when it was told."""

    year: int
    amount: Decimal
    declared_on: date | None = None
    is_estimate: bool = False
    is_first_year: bool = False
    is_bracket: bool = False
    key: int = 0


@dataclass(frozen=True)
class Reduction:
    """A reduction that holds, or is asked for, in some years (0 = open)."""

    code: str
    kind: str
    value: Decimal
    first_year: int = 0
    last_year: int = 0
    is_pending: bool = False

    def covers(self, year: int) -> bool:
        return _covers(self, year)

    def apply(self, yearly: Decimal) -> Decimal:
        """Return the yearly amount after this reduction, never more than before."""
        if self.kind == FLAT:
            return min(yearly, self.value)
        return yearly * (HUNDRED - self.value) / HUNDRED


@dataclass(frozen=True)
class Arrangement:
    """What a manager set for one membership: the amount due, as it stands."""

    amount: Decimal
    first_year: int
    last_year: int = 0
    reason: str = ""

    def covers(self, year: int) -> bool:
        return _covers(self, year)


@dataclass(frozen=True)
class Policy:
    """The settings for what the charter leaves open."""

    second_half: str = "upfront"
    count_signature_month: bool = True
    stacking: str = "best"


@dataclass(frozen=True)
class Situation:
    """All that decides the dues of one membership on the first day billed.

    ``reductions`` are those that hold on that day: mandates and the order of
    associates are judged by the caller through ``standing``.
    """

    schedule: Schedule
    revenues: tuple[Revenue, ...] = ()
    reductions: tuple[Reduction, ...] = ()
    arrangements: tuple[Arrangement, ...] = ()


@dataclass(frozen=True)
class Step:
    """One step of an explanation: a code and plain values, never a sentence."""

    code: str
    values: Mapping[str, object] = field(default_factory=dict)

    def to_json(self) -> dict:
        return {"code": self.code, **self.values}


@dataclass(frozen=True)
class Line:
    """The dues of one membership and calendar year, in euro, VAT excluded."""

    year: int
    months: int
    base_amount: Decimal
    amount: Decimal
    date_start: date
    date_end: date
    billing: str
    reduction_codes: tuple[str, ...]
    waits: bool
    tier: Tier | None
    revenue: Revenue | None
    steps: tuple[Step, ...]


def signature_lines(
    signature: date, situation: Situation, policy: Policy
) -> tuple[Line, ...]:
    """Return what a signature owes: one line, or two in the second half.

    :raise DuesError: revenue or tier is missing.
    """
    months = calendar.months_billed(signature, policy.count_signature_month)
    first = _line(
        signature.year,
        signature,
        situation,
        policy,
        months=months,
        signed=signature,
    )
    if not calendar.is_second_half(signature):
        return (first,)
    billing = {"upfront": "now"}.get(policy.second_half, policy.second_half)
    second = _line(
        signature.year + 1,
        calendar.year_start(signature.year + 1),
        situation,
        policy,
        signed=signature,
        billing=billing,
    )
    return (first, second)


def year_line(year: int, situation: Situation, policy: Policy) -> Line:
    """Return what a whole year costs a membership that goes on.

    :raise DuesError: revenue or tier is missing.
    """
    return _line(year, calendar.year_start(year), situation, policy)


def pick_revenue(
    revenues: Iterable[Revenue], year: int, signed: date | None = None
) -> Revenue:
    """Return the figure that decides the dues of ``year``.

    That of the year before, else the latest earlier one. For a signature the
    figure of its own, unfinished year counts only if it was told by that day:
    what was shown then is what is billed, however late a paper is typed in.

    :raise MissingRevenue: there is none.
    """

    def is_known(revenue):
        return (
            signed is None
            or revenue.year < signed.year
            or (revenue.declared_on is not None and revenue.declared_on <= signed)
        )

    known = [
        revenue for revenue in revenues if revenue.year < year and is_known(revenue)
    ]
    if not known:
        raise MissingRevenue(year=year - 1)
    return max(known, key=lambda revenue: revenue.year)


def _covers(spell: Reduction | Arrangement, year: int) -> bool:
    return spell.first_year <= year and (not spell.last_year or year <= spell.last_year)


def _line(year, first_day, situation, policy, months=12, signed=None, billing="now"):
    steps = []
    arrangement = next((a for a in situation.arrangements if a.covers(year)), None)
    tier, revenue = _find_tier(year, situation, signed, steps, bool(arrangement))
    base = tier.amount if tier else ZERO
    codes, waits = (), False
    if billing == "included":
        amount = ZERO
        steps.append(Step("included", {"year": year}))
    elif arrangement:
        amount = arrangement.amount
        steps.append(
            Step(
                "arrangement",
                {"amount": as_text(amount), "reason": arrangement.reason},
            )
        )
    else:
        yearly, codes, waits = _reduce(year, base, situation, policy, steps)
        amount = _prorate(yearly, months, first_day, steps)
    amount = round_cents(amount)
    steps.append(Step("due", {"amount": as_text(amount), "year": year}))
    return Line(
        year=year,
        months=months,
        base_amount=base,
        amount=amount,
        date_start=first_day,
        date_end=calendar.year_end(year),
        billing=billing,
        reduction_codes=codes,
        waits=waits,
        tier=tier,
        revenue=revenue,
        steps=tuple(steps),
    )


def _find_tier(year, situation, signed, steps, is_optional):
    """Note the revenue and the tier; an arranged amount does not need them."""
    try:
        revenue = pick_revenue(situation.revenues, year, signed)
        tier = situation.schedule.tier_for(revenue.amount)
    except DuesError:
        if is_optional:
            return None, None
        raise
    # Both years of a signature are priced as of the year of signature.
    priced_year = signed.year if signed else year
    steps.append(
        Step(
            "revenue",
            {
                "year": revenue.year,
                "amount": as_text(revenue.amount),
                "is_older": revenue.year < priced_year - 1,
                "expected_year": priced_year - 1,
                "is_estimate": revenue.is_estimate,
                "is_first_year": revenue.is_first_year,
                "is_bracket": revenue.is_bracket,
            },
        )
    )
    steps.append(
        Step(
            "tier",
            {
                "year": year,
                "amount": as_text(tier.amount),
                "revenue_from": as_text(tier.revenue_from),
                "priced_year": priced_year,
                "schedule_year": situation.schedule.year,
            },
        )
    )
    return tier, revenue


def _reduce(year, base, situation, policy, steps):
    """Apply the reductions to a yearly amount; note those taken and those not."""
    covering = [r for r in situation.reductions if r.covers(year)]
    pending = [r for r in covering if r.is_pending]
    granted = [r for r in covering if not r.is_pending]
    if policy.stacking == "chain":
        granted.sort(key=lambda r: (r.kind != FLAT, r.value if r.kind == FLAT else 0))
    else:
        granted.sort(key=lambda r: r.apply(base))
    yearly, taken, left = base, [], []
    for reduction in granted:
        after = reduction.apply(yearly)
        is_open = policy.stacking == "chain" or not taken
        if is_open and after < yearly:
            steps.append(_reduction_step("reduction", reduction, after))
            yearly, taken = after, [*taken, reduction]
        else:
            left.append(reduction)
    steps.extend(_reduction_step("reduction_not_taken", r, r.apply(base)) for r in left)
    steps.extend(
        _reduction_step("reduction_pending", r, r.apply(base)) for r in pending
    )
    return yearly, tuple(r.code for r in taken), bool(pending)


def _reduction_step(code, reduction, yearly):
    return Step(
        code,
        {
            "reduction": reduction.code,
            "kind": reduction.kind,
            "value": as_text(reduction.value),
            "yearly": as_text(round_cents(yearly)),
        },
    )


def _prorate(yearly, months, first_day, steps):
    if months == calendar.MONTHS:
        return yearly
    steps.append(Step("months", {"months": months, "month": first_day.month}))
    return yearly * months / calendar.MONTHS
