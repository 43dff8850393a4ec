import doctest
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from odoo.tests import BaseCase, tagged

from ..core import grouping
from ..core.grouping import COLLEAGUE, FEW, FULL, Candidate, Group, compose


@st.composite
def networks(draw):
    """Draw groups with members, and candidates in their order."""
    people = [
        Candidate(
            key,
            organization=draw(st.integers(1, 8)),
            trade=draw(st.none() | st.integers(1, 4)),
            size=draw(st.none() | st.integers(1, 4)),
            wish=draw(st.none() | st.integers(1, 3)),
        )
        for key in range(draw(st.integers(0, 22)))
    ]
    groups = [
        Group(key, draw(st.integers(1, 6))) for key in range(1, draw(st.integers(1, 4)))
    ]
    for index, group in enumerate(groups):
        for person in people[index * 2 : index * 2 + 2]:
            if group.has_room() and group.takes(person):
                group = group.joined(person)
        groups[index] = group
    seated = {one for group in groups for one in group.members}
    return [one for one in people if one not in seated], groups


SIZES = st.tuples(st.integers(1, 10), st.integers(1, 8), st.booleans())


def propose(network, sizes):
    candidates, groups = network
    capacity, smallest, opens = sizes
    return compose(
        candidates, groups, capacity=capacity, smallest=smallest, opens=opens
    )


@tagged("post_install", "-at_install", "smala_core")
class TestGrouping(BaseCase):
    def place(self, *candidates, groups=(), **sizes):
        return dict(compose(list(candidates), groups, **sizes).places)

    def test_existing_groups_are_completed_first(self):
        group = Group(7, 3, (Candidate(1, 1),))
        newcomers = [Candidate(key, key) for key in (2, 3, 4)]
        found = compose(newcomers, [group], smallest=2)
        self.assertEqual(found.places, ((2, 7), (3, 7)))
        self.assertEqual(found.left_out, ((4, FEW),))

    def test_who_is_left_makes_new_groups_of_like_size(self):
        newcomers = [Candidate(key, key) for key in range(13)]
        found = compose(newcomers, capacity=10, smallest=6)
        self.assertEqual([len(group.members) for group in found.groups], [7, 6])
        self.assertFalse(found.left_out)

    def test_no_group_is_too_small(self):
        newcomers = [Candidate(key, key) for key in range(11)]
        found = compose(newcomers, capacity=10, smallest=6)
        self.assertEqual([len(group.members) for group in found.groups], [10])
        self.assertEqual(found.left_out, ((10, FULL),))

    def test_colleagues_sit_apart_or_are_left_out(self):
        group = Group(7, 8, (Candidate(1, organization=5),))
        found = compose([Candidate(2, 5), Candidate(3, 6)], [group], opens=False)
        self.assertEqual(found.places, ((3, 7),))
        self.assertEqual(found.left_out, ((2, COLLEAGUE),))

    def test_one_trade_is_kept_apart_where_that_is_possible(self):
        baker, other = Candidate(1, 1, trade=9), Candidate(2, 2, trade=8)
        groups = [Group(7, 8, (baker,)), Group(8, 8, (other,))]
        self.assertEqual(self.place(Candidate(3, 3, trade=9), groups=groups), {3: 8})
        self.assertEqual(
            self.place(Candidate(3, 3, trade=9), groups=groups[:1], opens=False),
            {3: 7},
        )

    def test_a_trade_leaves_nobody_without_a_seat(self):
        """Whoever asked first keeps the seat, alike or not."""
        baker = Candidate(1, 1, trade=9)
        found = compose(
            [Candidate(2, 2, trade=9), Candidate(3, 3)],
            [Group(7, 2, (baker,))],
            opens=False,
        )
        self.assertEqual(found.places, ((2, 7),))
        self.assertEqual(found.left_out, ((3, FULL),))

    def test_somebody_moves_so_that_nobody_is_left_out(self):
        groups = [Group(7, 1), Group(8, 1, ())]
        groups[1] = Group(8, 2, (Candidate(1, organization=5),))
        # the first one takes the only seat that the second one could have
        found = self.place(Candidate(2, 2), Candidate(3, 5), groups=groups, opens=False)
        self.assertEqual(found, {2: 8, 3: 7})

    def test_wishes_are_kept(self):
        groups = [Group(7, 4, (Candidate(9, 9, trade=1),)), Group(8, 4)]
        wish = Candidate(1, 1, trade=1, wish=7)
        self.assertEqual(self.place(wish, groups=groups), {1: 7})

    def test_sizes_are_mixed(self):
        newcomers = [Candidate(key, key, size=1 + key // 6) for key in range(12)]
        found = compose(newcomers, capacity=6, smallest=6)
        for group in found.groups:
            sizes = Counter(one.size for one in group.members)
            self.assertEqual(sizes, {1: 3, 2: 3})

    @given(networks(), SIZES)
    @settings(deadline=None)
    def test_never_two_of_one_organization_nor_too_many(self, network, sizes):
        found = propose(network, sizes)
        for group in found.groups:
            self.assertLessEqual(len(group.members), group.capacity)
            organizations = [one.organization for one in group.members]
            self.assertEqual(len(organizations), len(set(organizations)))
            if group.key < 0:
                self.assertGreaterEqual(len(group.members), sizes[1])

    @given(networks(), SIZES)
    @settings(deadline=None)
    def test_everybody_is_answered_and_nobody_is_moved_out(self, network, sizes):
        found = propose(network, sizes)
        candidates, groups = network
        keys = [key for key, _rest in found.places + found.left_out]
        self.assertEqual(sorted(keys), sorted(one.key for one in candidates))
        for before, after in zip(groups, found.groups, strict=False):
            self.assertEqual(before.members, after.members[: len(before.members)])
        for code in dict(found.left_out).values():
            self.assertIn(code, (FULL, COLLEAGUE, FEW))

    @given(networks(), SIZES)
    @settings(deadline=None)
    def test_who_asked_first_is_served_first(self, network, sizes):
        candidates, _groups = network
        found = propose(network, sizes)
        order = {one.key: number for number, one in enumerate(candidates)}
        by_key = {one.key: one for one in candidates}
        for key, _code in found.left_out:
            for group in found.groups:
                for member in group.members:
                    if order.get(member.key, -1) > order[key]:
                        self.assertFalse(group.left(member).takes(by_key[key]))
                if group.has_room():
                    self.assertFalse(group.takes(by_key[key]))

    @given(networks(), SIZES)
    @settings(deadline=None)
    def test_the_same_question_has_the_same_answer(self, network, sizes):
        self.assertEqual(propose(network, sizes), propose(network, sizes))

    def test_doctests(self):
        self.assertFalse(doctest.testmod(grouping).failed)
