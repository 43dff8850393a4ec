"""Whether somebody gets a seat at an event, waits for one, or is refused and why.

Charter, "Vos avantages concrets de membre": events are for members, some for the public
as well, a SMAL'AB session for its group. What counts is the day of the event: a
membership is valid for it unless it is cancelled or ended by then. A general assembly
is for those who hold a mandate in the cooperative on that day, members or not.

>>> verdict(Situation(audience=MEMBERS, is_member=True, is_covered=True, free_seats=3))
'seat'
>>> verdict(Situation(audience=MEMBERS, is_member=True, is_covered=True, free_seats=0))
'wait'
>>> verdict(Situation(audience=MEMBERS, is_member=True))
'ends_before'
>>> verdict(Situation(audience=MANDATE, is_member=True, is_covered=True))
'no_mandate'
>>> verdict(Situation(audience=MANDATE, has_mandate=True))
'seat'
"""

from dataclasses import dataclass
from datetime import date

PUBLIC = "public"
MEMBERS = "members"
GROUP = "lab"
MANDATE = "mandate"
FOR_MEMBERS = (MEMBERS, GROUP)
RESTRICTED = (*FOR_MEMBERS, MANDATE)

SEAT = "seat"
WAIT = "wait"
CHECKOUT = "checkout"
OFFERS = (SEAT, WAIT, CHECKOUT)
# What people are refused for; each has its sentence.
CANCELLED = "cancelled"
OVER = "over"
UNPUBLISHED = "unpublished"
STRANGER = "stranger"
ENDS_BEFORE = "ends_before"
NOT_IN_GROUP = "not_in_group"
NO_MANDATE = "no_mandate"
NOT_OPEN_YET = "not_open_yet"
CLOSED = "closed"
FULL = "full"


@dataclass(frozen=True)
class Situation:
    """What decides about one person and one event, on the day of asking.

    ``is_member``: has a member's access today; ``is_covered``: will have it on the day
    of the event; ``is_in_group``: sits in the group on that day; ``has_mandate``: holds
    one of the mandates that the event is for on that day. ``free_seats`` is none where
    seats are unlimited; ``has_checkout`` where a seat is paid or a slot is chosen
    first: such an event has no waiting list.
    """

    audience: str = PUBLIC
    is_cancelled: bool = False
    is_over: bool = False
    is_published: bool = True
    is_started: bool = True
    is_closed: bool = False
    is_member: bool = False
    is_covered: bool = False
    is_in_group: bool = False
    has_mandate: bool = False
    free_seats: int | None = None
    has_checkout: bool = False


def refusal(case: Situation) -> str | None:
    """Return why nobody of this standing may come, seats left aside."""
    refused = (
        (CANCELLED, case.is_cancelled),
        (OVER, case.is_over),
        (UNPUBLISHED, not case.is_published),
        (STRANGER, case.audience in FOR_MEMBERS and not case.is_member),
        (ENDS_BEFORE, case.audience in FOR_MEMBERS and not case.is_covered),
        (NOT_IN_GROUP, case.audience == GROUP and not case.is_in_group),
        (NO_MANDATE, case.audience == MANDATE and not case.has_mandate),
        (NOT_OPEN_YET, not case.is_started),
        (CLOSED, case.is_closed),
    )
    return next((code for code, holds in refused if holds), None)


def verdict(case: Situation) -> str:
    """Return ``seat``, ``wait``, ``checkout``, or the code of a refusal.

    >>> verdict(Situation(free_seats=1, has_checkout=True))
    'checkout'
    >>> verdict(Situation(free_seats=0, has_checkout=True))
    'full'
    """
    code = refusal(case)
    if code:
        return code
    if case.free_seats is None or case.free_seats > 0:
        return CHECKOUT if case.has_checkout else SEAT
    return FULL if case.has_checkout else WAIT


def is_certain(today: date, last_day: date, undo_until: date | None) -> bool:
    """Tell whether an end of access can no longer be taken back on a day.

    Until then a place beyond the end is kept: a member who changes their mind in time
    loses nothing.

    :param last_day: the last day of access.
    :param undo_until: the last day on which the end can be taken back, if it can.

    >>> is_certain(date(2026, 12, 31), date(2026, 12, 31), date(2026, 12, 31))
    False
    >>> is_certain(date(2027, 1, 1), date(2026, 12, 31), date(2026, 12, 31))
    True
    >>> is_certain(date(2026, 10, 1), date(2026, 12, 31), date(2026, 9, 30))
    True
    """
    return today > min(last_day, undo_until or last_day)
