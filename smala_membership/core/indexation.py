"""Next year's amounts drafted from this year's, and what that changes.

>>> indexed(Decimal(1600), Decimal("2.5"), Decimal(5))
Decimal('1640')
>>> indexed(Decimal(1300), Decimal("2.5"), Decimal(5))  # 1332.50, half up
Decimal('1335')
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from .dues import (
    Arrangement,
    Policy,
    Reduction,
    Revenue,
    Schedule,
    Situation,
    year_line,
)
from .money import ZERO

HUNDRED = Decimal(100)


@dataclass(frozen=True)
class Payer:
    """A member, as far as the amount of a year depends on its schedule."""

    revenue: Decimal
    old_reductions: tuple[Reduction, ...] = ()
    new_reductions: tuple[Reduction, ...] = ()
    arrangements: tuple[Arrangement, ...] = ()


@dataclass(frozen=True)
class Effect:
    """What a tier of the new schedule changes for the members in it."""

    revenue_from: Decimal
    old_amount: Decimal
    new_amount: Decimal
    members: int
    old_total: Decimal
    new_total: Decimal


def indexed(amount: Decimal, rate: Decimal, step: Decimal) -> Decimal:
    """Return an amount raised by ``rate`` percent, rounded half up to ``step``.

    :param step: the rounding step, like 5 or 10 euro.
    """
    exact = amount * (HUNDRED + rate) / HUNDRED
    return (exact / step).quantize(Decimal(1), rounding=ROUND_HALF_UP) * step


def effects(
    old: Schedule, new: Schedule, payers: Iterable[Payer], policy: Policy
) -> tuple[Effect, ...]:
    """Return, per tier of ``new``, what a full year costs its members by both.

    Reductions and arrangements are taken off: the totals are what members would
    really pay in ``new.year``, first by the amounts of ``old``, then by ``new``.
    """
    totals = {tier: [0, ZERO, ZERO] for tier in new.tiers}
    for payer in payers:
        total = totals[new.tier_for(payer.revenue)]
        total[0] += 1
        total[1] += _due(old, new.year, payer, payer.old_reductions, policy)
        total[2] += _due(new, new.year, payer, payer.new_reductions, policy)
    return tuple(
        Effect(
            tier.revenue_from,
            old.tier_for(tier.revenue_from).amount,
            tier.amount,
            *totals[tier],
        )
        for tier in sorted(new.tiers, key=lambda tier: tier.revenue_from)
    )


def _due(schedule, year, payer, reductions, policy):
    situation = Situation(
        schedule,
        (Revenue(year - 1, payer.revenue),),
        reductions,
        payer.arrangements,
    )
    return year_line(year, situation, policy).amount
