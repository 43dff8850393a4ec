"""The days on which a group meets: evenly over a year, and when people are there.

Not on Belgian public holidays, not in July and August, and not between the years.

>>> days = propose(date(2027, 1, 1), date(2027, 12, 31), 6, THURSDAY)
>>> [f"{day:%d/%m}" for day in days]
['28/01', '18/03', '29/04', '24/06', '14/10', '02/12']
"""

from datetime import date, timedelta

from dateutil.easter import easter

THURSDAY = 3
SUMMER = (7, 8)
LAST_OF_A_YEAR = (12, 23)
GAP = timedelta(days=20)  # at least so much lies between two meetings
FIXED = ((1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25))
AFTER_EASTER = (1, 39, 50)  # Easter Monday, Ascension, Whit Monday


def holidays(year: int) -> frozenset[date]:
    """Return the public holidays of Belgium.

    >>> date(2026, 5, 14) in holidays(2026)
    True
    """
    sunday = easter(year)
    moving = {sunday + timedelta(days=days) for days in AFTER_EASTER}
    return frozenset(moving | {date(year, month, day) for month, day in FIXED})


def possible(first: date, last: date, weekday: int) -> list[date]:
    """Return the days of one weekday on which a group can meet.

    :param weekday: 0 for Monday, as Python counts.
    """
    day = first + timedelta(days=(weekday - first.weekday()) % 7)
    found = []
    while day <= last:
        is_free = (
            day.month not in SUMMER
            and (day.month, day.day) <= LAST_OF_A_YEAR
            and day not in holidays(day.year)
        )
        if is_free:
            found.append(day)
        day += timedelta(days=7)
    return found


def propose(
    first: date, last: date, number: int, weekday: int, known: tuple[date, ...] = ()
) -> tuple[date, ...]:
    """Return days spread evenly over those that are possible; fewer where few are.

    :param known: days on which the group meets already; a new one keeps away.
    """
    days = [
        day
        for day in possible(first, last, weekday)
        if all(abs(day - other) >= GAP for other in known)
    ]
    number = min(number, len(days))
    return tuple(
        days[(2 * index + 1) * len(days) // (2 * number)] for index in range(number)
    )
