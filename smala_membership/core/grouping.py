"""Who sits in which SMAL'AB group: completes groups, and opens new ones.

Never two of one organization in a group, nobody beyond its seats, and who asked first
is served first. Two of one trade are kept apart where that costs nobody a seat, and
large and small companies are mixed. The same question always has the same answer.

>>> baker, smith = Candidate(1, organization=10, trade=7), Candidate(2, organization=20)
>>> found = compose([baker, smith], [Group(5, capacity=1)], smallest=2)
>>> found.places, found.left_out
(((1, 5),), ((2, 'few'),))
>>> compose([Candidate(3, 10)], [Group(5, 8, (baker,))]).left_out
((3, 'colleague'),)
"""

from collections import Counter
from dataclasses import dataclass, replace
from itertools import combinations

# Why somebody is left out.
FULL = "full"  # no seat is free
COLLEAGUE = "colleague"  # somebody of their organization sits wherever a seat is free
FEW = "few"  # too few are left for a new group
# What is not as it should be in a group.
CLASH_ORGANIZATION = "organization"
CLASH_TRADE = "trade"
CLASH_CAPACITY = "capacity"


@dataclass(frozen=True)
class Candidate:
    """A person for whom a group is sought, or who sits in one."""

    key: int
    organization: int
    trade: int | None = None
    size: int | None = None
    wish: int | None = None


@dataclass(frozen=True)
class Group:
    """A group and who sits in it; a new one has a negative key."""

    key: int
    capacity: int
    members: tuple[Candidate, ...] = ()

    def takes(self, candidate: Candidate) -> bool:
        """Tell whether nobody of the organization sits here, seats left aside."""
        return all(one.organization != candidate.organization for one in self.members)

    def has_room(self) -> bool:
        return len(self.members) < self.capacity

    def has_trade(self, candidate: Candidate) -> bool:
        return candidate.trade is not None and any(
            one.trade == candidate.trade for one in self.members
        )

    def joined(self, candidate: Candidate) -> "Group":
        return replace(self, members=(*self.members, candidate))

    def left(self, candidate: Candidate) -> "Group":
        kept = tuple(one for one in self.members if one != candidate)
        return replace(self, members=kept)

    def strain(self) -> tuple[int, int]:
        """Return how many are of one trade, then how much alike the sizes are."""
        trades = Counter(one.trade for one in self.members if one.trade is not None)
        sizes = Counter(one.size for one in self.members if one.size is not None)
        return (
            sum(number - 1 for number in trades.values()),
            sum(number * number for number in sizes.values()),
        )


@dataclass(frozen=True)
class Proposal:
    """Who is to sit where (candidate, group), and who is left out (candidate, why)."""

    groups: tuple[Group, ...]
    places: tuple[tuple[int, int], ...]
    left_out: tuple[tuple[int, str], ...]


@dataclass(frozen=True)
class Clash:
    """What is not as it should be in a group, and who is concerned."""

    code: str
    keys: tuple[int, ...]


def compose(
    candidates: list[Candidate],
    groups: list[Group] | tuple[Group, ...] = (),
    *,
    capacity: int = 10,
    smallest: int = 6,
    opens: bool = True,
) -> Proposal:
    """Return who is to sit where.

    :param candidates: in the order in which they asked.
    :param groups: with those who sit there; they stay.
    :param capacity: seats of a new group.
    :param smallest: as many make a new group.
    :param opens: whether new groups may be opened at all.
    """
    for number in range(_most(candidates, capacity, opens), -1, -1):
        new = [Group(-1 - index, capacity) for index in range(number)]
        apart = _seat_all(candidates, [*groups, *new], keeps_apart=True)
        seated = _seat_all(candidates, [*groups, *new])
        same = _left(apart, candidates) == _left(seated, candidates)
        if same and _is_fair(apart, candidates):
            seated = apart
        if all(len(one.members) >= smallest for one in seated if one.key < 0):
            break
    seated = _mix(seated, candidates)
    return _report(seated, candidates, opens)


def clashes(group: Group) -> tuple[Clash, ...]:
    """Return what staff should look at in a group.

    >>> clashes(Group(1, 1, (Candidate(1, 5, trade=2), Candidate(2, 5, trade=3))))
    (Clash(code='organization', keys=(1, 2)), Clash(code='capacity', keys=(1, 2)))
    """
    found = []
    for code in (CLASH_ORGANIZATION, CLASH_TRADE):
        alike = {}
        for one in group.members:
            alike.setdefault(getattr(one, code), []).append(one.key)
        found += [
            Clash(code, tuple(keys))
            for value, keys in alike.items()
            if value is not None and len(keys) > 1
        ]
    if len(group.members) > group.capacity:
        found.append(Clash(CLASH_CAPACITY, tuple(one.key for one in group.members)))
    return tuple(found)


# --- steps ---


def _most(candidates, capacity, opens):
    """Return how many new groups could be needed."""
    return -(-len(candidates) // capacity) if opens else 0


def _seat_all(candidates, groups, keeps_apart=False):
    """Seat one after the other, existing groups and wishes first.

    :param keeps_apart: whether two of one trade are refused.
    """
    groups = list(groups)
    for candidate in candidates:
        index = _choose(candidate, groups, keeps_apart)
        if index is None and not keeps_apart:
            index = _make_room(candidate, groups, candidates)
        if index is not None:
            groups[index] = groups[index].joined(candidate)
    return groups


def _choose(candidate, groups, keeps_apart):
    """Return the position of the best group with a seat for a candidate, if any."""
    possible = [
        index
        for index, group in enumerate(groups)
        if group.has_room()
        and group.takes(candidate)
        and (
            not keeps_apart
            or group.key == candidate.wish
            or not group.has_trade(candidate)
        )
    ]

    def rank(index):
        group = groups[index]
        alike = sum(one.size == candidate.size for one in group.members)
        return (
            group.key != candidate.wish,
            group.has_trade(candidate),
            group.key < 0,
            len(group.members) * 100 // group.capacity,
            alike,
            index,
        )

    return min(possible, key=rank, default=None)


def _make_room(candidate, groups, candidates):
    """Let one newcomer move to another group, where that frees a seat for somebody.

    :return: the position of the group with the free seat, if there is one now.
    """
    for index, group in enumerate(groups):
        if not group.takes(candidate):
            continue
        for newcomer in (one for one in group.members if one in candidates):
            if newcomer.wish == group.key:
                continue
            target = _choose(newcomer, groups[:index] + groups[index + 1 :], False)
            if target is not None:
                target += target >= index
                groups[target] = groups[target].joined(newcomer)
                groups[index] = group.left(newcomer)
                return index
    return None


def _mix(groups, candidates):
    """Let newcomers change places while that makes groups less alike."""
    better = list(groups)
    while better:
        groups = better
        better = next(_each_better(groups, candidates), None)
    return groups


def _each_better(groups, candidates):
    """Yield the groups after each exchange of two newcomers that helps."""
    newcomers = set(candidates)
    places = [
        (index, one)
        for index, group in enumerate(groups)
        for one in group.members
        if one in newcomers and one.wish != group.key
    ]
    for (first, here), (second, there) in combinations(places, 2):
        one, other = groups[first].left(here), groups[second].left(there)
        if first == second or not (one.takes(there) and other.takes(here)):
            continue
        after = one.joined(there), other.joined(here)
        if _total(*after) < _total(groups[first], groups[second]):
            changed = list(groups)
            changed[first], changed[second] = after
            if _is_fair(changed, candidates):
                yield changed


def _is_fair(groups, candidates):
    """Tell whether nobody is left out for whom there was a seat in their turn.

    Neither a free one, nor one where somebody sits who asked later.
    """
    order = {candidate: number for number, candidate in enumerate(candidates)}
    return not any(
        (group.has_room() and group.takes(left))
        or any(
            order.get(one, -1) > order[left] and group.left(one).takes(left)
            for one in group.members
        )
        for left in _left(groups, candidates)
        for group in groups
    )


def _total(*groups):
    strains = [group.strain() for group in groups]
    return tuple(sum(values) for values in zip(*strains, strict=True))


def _left(groups, candidates):
    seated = {one for group in groups for one in group.members}
    return tuple(one for one in candidates if one not in seated)


def _report(groups, candidates, opens):
    """Return the proposal, with the reasons of those who are left out."""
    group_of = {one: group.key for group in groups for one in group.members}
    return Proposal(
        groups=tuple(groups),
        places=tuple((c.key, group_of[c]) for c in candidates if c in group_of),
        left_out=tuple(
            (candidate.key, _why(candidate, groups, opens))
            for candidate in _left(groups, candidates)
        ),
    )


def _why(candidate, groups, opens):
    if any(group.has_room() and not group.takes(candidate) for group in groups):
        return COLLEAGUE
    has_new = any(group.key < 0 for group in groups)
    return FEW if opens and not has_new else FULL
