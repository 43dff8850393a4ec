"""Which step of a contribution may follow which, and what its member is told.

A proposal is looked at, talked over, accepted or declined, and done in the end. Staff
may take each of their steps back; what a member withdrew stays withdrawn.

>>> may_follow("proposed", "accepted"), may_follow("withdrawn", "accepted")
(True, False)
>>> answer("proposed", "accepted"), answer("done", "accepted")
('accepted', None)
"""

PROPOSED = "proposed"
TALKING = "talking"
ACCEPTED = "accepted"
DONE = "done"
DECLINED = "declined"
WITHDRAWN = "withdrawn"

# What waits for an answer, and what the network counts on.
OPEN = (PROPOSED, TALKING)
LIVE = (PROPOSED, TALKING, ACCEPTED)
AGREED = (ACCEPTED, DONE)

STEPS = {
    PROPOSED: (TALKING, ACCEPTED, DECLINED, WITHDRAWN),
    TALKING: (PROPOSED, ACCEPTED, DECLINED, WITHDRAWN),
    ACCEPTED: (TALKING, DONE, DECLINED, WITHDRAWN),
    DONE: (ACCEPTED,),
    DECLINED: (PROPOSED, TALKING, ACCEPTED),
    WITHDRAWN: (),
}


def may_follow(state: str, wanted: str) -> bool:
    """Tell whether a step may be taken."""
    return wanted in STEPS[state]


def answer(state: str, new: str) -> str | None:
    """Return the answer that the member is to get by mail after a step, if any."""
    if new == DECLINED or (new == ACCEPTED and state != DONE):
        return new
    return None
