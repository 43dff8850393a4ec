"""Where a member stands on a given day: mandates, and the order of associates.

Charter, "La cotisation": -50 % for guarantor cooperators and administrators,
-25 % for every second associate or CEO of the same organization.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Mandate:
    """A dated role of a person; ``date_to`` is its last day, or open."""

    date_from: date
    date_to: date | None
    reduces: bool

    def runs_on(self, day: date) -> bool:
        return self.date_from <= day and (self.date_to is None or day <= self.date_to)


@dataclass(frozen=True, order=True)
class Seat:
    """One membership of an organization; seats sort in the order of signature.

    ``last_day`` is the end of a cancelled membership. A membership that nobody
    cancelled goes on, even while its renewal is late, and has none.
    """

    signature: date
    key: int
    first_day: date
    last_day: date | None = None

    def is_member_on(self, day: date) -> bool:
        return self.first_day <= day and (self.last_day is None or day <= self.last_day)


def has_reducing_mandate(mandates: Iterable[Mandate], day: date) -> bool:
    """Tell whether a mandate that reduces dues runs on that day."""
    return any(mandate.reduces and mandate.runs_on(day) for mandate in mandates)


def associate_rank(own: Seat, others: Iterable[Seat], day: date) -> int:
    """Return 1 for the first member of the organization on that day, and so on.

    Only those who signed earlier and are members on that day count: when the
    first one leaves, the second takes that place.

    >>> first = Seat(date(2024, 3, 1), 1, date(2024, 3, 1), date(2025, 12, 31))
    >>> second = Seat(date(2025, 2, 1), 2, date(2025, 2, 1))
    >>> associate_rank(second, [first], date(2025, 2, 1))
    2
    >>> associate_rank(second, [first], date(2026, 1, 1))
    1
    """
    return 1 + sum(
        other.is_member_on(day)
        for other in others
        if (other.signature, other.key) < (own.signature, own.key)
    )
