"""Whose turn it is: to present a challenge, or to have the others as guests.

First who was skipped, then who had the fewest turns, then whose last one is longest
ago, then who came to the group first. Who cannot come is skipped, and comes first the
next time.

>>> anne, bruno = Peer(1, date(2026, 1, 1)), Peer(2, date(2026, 2, 1))
>>> order([anne, bruno], [])
(1, 2)
>>> order([anne, bruno], [Turn(date(2026, 3, 1), had=(1,))])
(2, 1)
>>> order([anne, bruno], [], absent=(1,))
(2,)
"""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class Peer:
    """Somebody who takes turns, from the day they came to the group."""

    key: int
    entered: date


@dataclass(frozen=True)
class Turn:
    """A meeting that was: who had the turn, and who could not come."""

    day: date
    had: tuple[int, ...] = ()
    absent: tuple[int, ...] = ()


@dataclass
class _Past:
    """What is remembered from one meeting to the next."""

    numbers: Counter = field(default_factory=Counter)
    last: dict = field(default_factory=dict)
    skipped: set = field(default_factory=set)

    def rank(self, peers):
        return sorted(
            peers,
            key=lambda peer: (
                peer.key not in self.skipped,
                self.numbers[peer.key],
                self.last.get(peer.key, date.min),
                peer.entered,
                peer.key,
            ),
        )

    def note(self, peers, turn):
        """Remember a meeting: who stood before the one whose turn came was skipped."""
        queue = [peer.key for peer in self.rank(peers)]
        positions = [queue.index(key) for key in turn.had if key in queue]
        before = queue[: max(positions, default=0)]
        self.skipped |= {key for key in before if key in turn.absent}
        for key in turn.had:
            self.numbers[key] += 1
            self.last[key] = turn.day
            self.skipped.discard(key)


def order(
    peers: list[Peer], turns: list[Turn], absent: tuple[int, ...] = ()
) -> tuple[int, ...]:
    """Return the keys of those who may have the turn, the next one first.

    :param turns: the meetings that were, in any order.
    :param absent: who cannot come the next time.
    """
    past = _Past()
    for turn in sorted(turns, key=lambda turn: turn.day):
        past.note([peer for peer in peers if peer.entered <= turn.day], turn)
    return tuple(peer.key for peer in past.rank(peers) if peer.key not in absent)
