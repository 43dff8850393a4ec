"""Covered periods, billed months and the cancellation deadline, in whole days.

Charter, "La cotisation": who signs from January to June owes the whole year and
is covered to its 31 December; who signs from July to December owes the months
that remain and the whole next year, and is covered to 31 December of that one.

>>> covered_until(date(2026, 6, 30)), covered_until(date(2026, 7, 1))
(datetime.date(2026, 12, 31), datetime.date(2027, 12, 31))
>>> [months_billed(date(2026, month, 1)) for month in (6, 7, 9, 12)]
[12, 6, 4, 1]
>>> months_billed(date(2026, 12, 1), count_signature_month=False)
0
"""

from calendar import monthrange
from datetime import date, timedelta

MONTHS = 12
FIRST_MONTH_OF_SECOND_HALF = 7
LATE_DAYS = 92  # so long after a deadline a message is said to have missed it


def year_start(year: int) -> date:
    return date(year, 1, 1)


def year_end(year: int) -> date:
    return date(year, 12, 31)


def is_second_half(day: date) -> bool:
    """Tell whether a signature on that day is billed by the remaining months."""
    return day.month >= FIRST_MONTH_OF_SECOND_HALF


def covered_until(signature: date) -> date:
    """Return the last day covered by a signature."""
    return year_end(signature.year + is_second_half(signature))


def months_billed(signature: date, count_signature_month: bool = True) -> int:
    """Return the months of the year of signature that are billed, 0 to 12.

    :param count_signature_month: whether the month of signature itself is billed
        (only matters from July on).
    """
    if not is_second_half(signature):
        return MONTHS
    return MONTHS - signature.month + bool(count_signature_month)


def cancellation_deadline(year: int, month: int = 12, day: int = 31) -> date:
    """Return the last day on which a message ends the year ``year``.

    A day the month does not have means its last day, so that a deadline on
    30 February is the 28th or 29th.
    """
    return date(year, month, min(day, monthrange(year, month)[1]))


def cancellation_effect(
    covered: date, received: date, month: int = 12, day: int = 31
) -> date:
    """Return the day on which a membership ends after a cancellation.

    What counts is the day the member's message arrived: until the deadline of
    the last covered year the membership ends with it, later than that the next
    year is due and it ends a year later.

    >>> cancellation_effect(date(2026, 12, 31), date(2026, 12, 31))
    datetime.date(2026, 12, 31)
    >>> cancellation_effect(date(2026, 12, 31), date(2027, 1, 1))
    datetime.date(2027, 12, 31)
    """
    year = covered.year
    while received > cancellation_deadline(year, month, day):
        year += 1
    return year_end(year)


def is_late(covered: date, received: date, month: int = 12, day: int = 31) -> bool:
    """Tell whether a message just missed a deadline and takes effect a year later.

    In the months after the deadline people may believe they were in time; a message
    of the autumn is simply early for the next one.

    >>> is_late(date(2026, 12, 31), date(2027, 1, 1))
    True
    >>> is_late(date(2026, 12, 31), date(2027, 11, 20))
    False
    """
    effect = cancellation_effect(covered, received, month, day)
    missed = cancellation_deadline(effect.year - 1, month, day)
    return effect.year > covered.year and (
        received.year < effect.year or received <= missed + timedelta(days=LATE_DAYS)
    )
