import doctest
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from odoo.tests import BaseCase, tagged

from ..core import rotation, sessions
from ..core.rotation import Peer, Turn, order

START = date(2026, 1, 1)
ANNE, BRUNO, CLAIRE = (Peer(key, START + timedelta(days=key)) for key in (1, 2, 3))
PEERS = [ANNE, BRUNO, CLAIRE]


def turn(number, *had, absent=()):
    return Turn(START + timedelta(days=60 * number), had=had, absent=absent)


@tagged("post_install", "-at_install", "smala_core")
class TestRotation(BaseCase):
    def test_rounds(self):
        for name, turns, absent, expected in (
            ("by the day they came", [], (), (1, 2, 3)),
            ("fewest first", [turn(1, 1)], (), (2, 3, 1)),
            ("longest ago", [turn(1, 2), turn(2, 1), turn(3, 3)], (), (2, 1, 3)),
            ("in any order", [turn(3, 3), turn(2, 1), turn(1, 2)], (), (2, 1, 3)),
            ("two at once", [turn(1, 1, 2)], (), (3, 1, 2)),
            ("cannot come", [turn(1, 1)], (2,), (3, 1)),
            ("nobody can", [], (1, 2, 3), ()),
            ("who is gone does not matter", [turn(1, 99)], (), (1, 2, 3)),
        ):
            with self.subTest(case=name):
                self.assertEqual(order(PEERS, turns, absent), expected)

    def test_who_was_skipped_comes_first(self):
        # everybody had one turn; Anne's second one was due when she could not come
        turns = [turn(1, 1), turn(2, 2), turn(3, 3), turn(4, 2, absent=(1,))]
        self.assertEqual(order(PEERS, turns), (1, 3, 2))
        # ahead of somebody new, who had none yet
        new = Peer(4, START + timedelta(days=250))
        self.assertEqual(order([*PEERS, new], turns), (1, 4, 3, 2))
        # once only
        self.assertEqual(order([*PEERS, new], [*turns, turn(5, 1)]), (4, 3, 2, 1))

    def test_who_declines_is_not_skipped(self):
        turns = [turn(1, 1), turn(2, 2), turn(3, 3), turn(4, 2)]
        new = Peer(4, START + timedelta(days=250))
        self.assertEqual(order([*PEERS, new], turns)[0], 4)

    def test_an_absence_that_was_not_ones_turn_changes_nothing(self):
        turns = [turn(1, 1, absent=(3,)), turn(2, 2, absent=(1,))]
        self.assertEqual(order(PEERS, turns), order(PEERS, [turn(1, 1), turn(2, 2)]))

    @given(st.integers(1, 8), st.integers(0, 40))
    def test_everybody_has_their_share(self, size, meetings):
        peers = [Peer(key, START) for key in range(size)]
        turns = []
        for number in range(meetings):
            turns.append(turn(number, order(peers, turns)[0]))
        numbers = [sum(key in one.had for one in turns) for key in range(size)]
        self.assertLessEqual(max(numbers) - min(numbers), 1)

    @given(st.lists(st.sets(st.integers(0, 3), max_size=3), max_size=12))
    def test_whoever_can_come_is_named_once(self, absences):
        peers, turns = [Peer(key, START) for key in range(4)], []
        for number, absent in enumerate(absences):
            queue = order(peers, turns, tuple(absent))
            self.assertEqual(set(queue), {0, 1, 2, 3} - absent)
            self.assertEqual(len(queue), len(set(queue)))
            turns.append(turn(number, queue[0], absent=tuple(absent)))

    def test_doctests(self):
        self.assertFalse(doctest.testmod(rotation).failed)


@tagged("post_install", "-at_install", "smala_core")
class TestSessionDays(BaseCase):
    def test_holidays(self):
        known = {
            2026: "01-01 04-06 05-01 05-14 05-25 07-21 08-15 11-01 11-11 12-25",
            2027: "01-01 03-29 05-01 05-06 05-17 07-21 08-15 11-01 11-11 12-25",
        }
        for year, days in known.items():
            expected = {date.fromisoformat(f"{year}-{day}") for day in days.split()}
            self.assertEqual(sessions.holidays(year), expected)

    def test_few_days_are_all_taken(self):
        first, last = date(2026, 11, 1), date(2026, 12, 31)
        found = sessions.propose(first, last, 20, sessions.THURSDAY)
        self.assertEqual(found, tuple(sessions.possible(first, last, 3)))
        self.assertEqual(sessions.propose(last, last, 6, 3), ())

    @given(st.integers(2024, 2040), st.integers(0, 6), st.integers(1, 8))
    def test_days_are_spread_and_people_are_there(self, year, weekday, number):
        found = sessions.propose(date(year, 1, 1), date(year, 12, 31), number, weekday)
        self.assertEqual(len(set(found)), number)
        self.assertEqual(list(found), sorted(found))
        for day in found:
            self.assertEqual(day.weekday(), weekday)
            self.assertNotIn(day.month, (7, 8))
            self.assertNotIn(day, sessions.holidays(year))
        for one, other in zip(found, found[1:], strict=False):
            self.assertGreaterEqual(other - one, timedelta(days=21))

    @given(st.integers(2024, 2040), st.integers(0, 6))
    def test_new_days_keep_away_from_known_ones(self, year, weekday):
        first, last = date(year, 1, 1), date(year, 12, 31)
        known = sessions.propose(first, last, 3, weekday)
        for day in sessions.propose(first, last, 3, weekday, known):
            self.assertTrue(all(abs(day - other) >= sessions.GAP for other in known))

    def test_doctests(self):
        self.assertFalse(doctest.testmod(sessions).failed)
