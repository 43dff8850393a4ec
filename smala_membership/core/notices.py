"""When members are told about the year to come, before it can no longer be declined.

>>> days = {FIRST: (11, 15), SECOND: (12, 15)}
>>> due_round(date(2026, 11, 14), (12, 31), days) is None
True
>>> due_round(date(2026, 11, 20), (12, 31), days)
Round(year=2027, kind='first', day=datetime.date(2026, 11, 15), \
deadline=datetime.date(2026, 12, 31))
>>> due_round(date(2026, 12, 31), (12, 31), days).kind
'second'
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from .calendar import cancellation_deadline

FIRST = "first"
SECOND = "second"
# Where the settings place a notice after the deadline, it goes out as long before
# the deadline as 15 November and 15 December lie before 31 December.
LEAD_DAYS = {FIRST: 46, SECOND: 16}


@dataclass(frozen=True)
class Round:
    """The notices of one kind about ``year``, sent from ``day`` to ``deadline``."""

    year: int
    kind: str
    day: date
    deadline: date


def notice_day(kind: str, deadline: date, month: int, day: int) -> date:
    """Return the day from which a notice goes out."""
    chosen = cancellation_deadline(deadline.year, month, day)
    if chosen <= deadline:
        return chosen
    return deadline - timedelta(days=LEAD_DAYS[kind])


def due_round(
    today: date, cancel: tuple[int, int], days: Mapping[str, tuple[int, int]]
) -> Round | None:
    """Return the notices to send on a day, those of a missed day included.

    Of two missed ones only the later goes out: nobody gets both on one day.

    :param cancel: month and day of the last day to cancel.
    :param days: month and day of each kind of notice.
    """
    # A deadline early in a year has its notices in the year before.
    for year in (today.year, today.year + 1):
        deadline = cancellation_deadline(year, *cancel)
        begun = [
            (notice_day(kind, deadline, *days[kind]), kind) for kind in (FIRST, SECOND)
        ]
        begun = [(day, kind) for day, kind in begun if day <= today <= deadline]
        if begun:
            day, kind = max(begun, key=lambda pair: pair[0])
            return Round(year + 1, kind, day, deadline)
    return None
