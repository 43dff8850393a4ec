"""Which step may follow which in the life of a membership.

>>> after("active", "cancel")
'leaving'
>>> after("ended", "cancel") is None
True
"""

from datetime import date

DRAFT = "draft"
ACTIVE = "active"
LEAVING = "leaving"
ENDED = "ended"

TRANSITIONS = {
    (DRAFT, "activate"): ACTIVE,
    (ACTIVE, "cancel"): LEAVING,
    (LEAVING, "uncancel"): ACTIVE,
    (LEAVING, "expire"): ENDED,
    (ACTIVE, "end"): ENDED,
    (LEAVING, "end"): ENDED,
    # A message taken back, or dated later, in time for the deadline.
    (ENDED, "uncancel"): ACTIVE,
}


def after(state: str, event: str) -> str | None:
    """Return the state after an event, or nothing where the event is refused."""
    return TRANSITIONS.get((state, event))


def state_on(
    day: date, is_activated: bool, is_cancelled: bool, date_end: date | None
) -> str:
    """Return the state that the dates of a membership give it on a day.

    Only a cancelled membership ends; one whose renewal is late stays active.
    """
    if not is_activated:
        return DRAFT
    if not is_cancelled:
        return ACTIVE
    return LEAVING if date_end is not None and day <= date_end else ENDED
