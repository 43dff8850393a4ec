import doctest
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from odoo.tests import BaseCase, tagged

from ..core import calendar, figures, notices
from ..core.figures import parse_amount
from ..core.notices import FIRST, SECOND, due_round

DAYS = {FIRST: (11, 15), SECOND: (12, 15)}
YEAR_END = (12, 31)
ANY_DAY = st.dates(date(2020, 1, 1), date(2040, 12, 31))
MONTH_DAY = st.tuples(st.integers(1, 12), st.integers(1, 31))


@tagged("post_install", "-at_install", "smala_core")
class TestNoticeRounds(BaseCase):
    def test_rounds(self):
        for day, expected in (
            (date(2026, 1, 1), None),
            (date(2026, 11, 14), None),
            (date(2026, 11, 15), (2027, FIRST)),
            (date(2026, 12, 14), (2027, FIRST)),
            (date(2026, 12, 15), (2027, SECOND)),
            (date(2026, 12, 31), (2027, SECOND)),
            (date(2027, 1, 1), None),
            (date(2028, 2, 29), None),
        ):
            with self.subTest(day=day):
                found = due_round(day, YEAR_END, DAYS)
                self.assertEqual(found and (found.year, found.kind), expected)

    def test_a_deadline_early_in_a_year_has_its_notices_in_the_one_before(self):
        found = due_round(date(2026, 12, 1), (1, 15), DAYS)
        self.assertEqual(
            (found.year, found.kind, found.day, found.deadline),
            (2028, FIRST, date(2026, 11, 30), date(2027, 1, 15)),
        )

    @given(ANY_DAY, MONTH_DAY, MONTH_DAY, MONTH_DAY)
    def test_a_round_is_always_in_time(self, today, cancel, first, second):
        found = due_round(today, cancel, {FIRST: first, SECOND: second})
        if found:
            self.assertLessEqual(found.day, today)
            self.assertLessEqual(today, found.deadline)
            self.assertEqual(found.year, found.deadline.year + 1)

    @given(st.integers(2020, 2040), MONTH_DAY, MONTH_DAY, MONTH_DAY)
    def test_everybody_can_be_told_before_any_deadline(self, year, cancel, one, two):
        deadline = calendar.cancellation_deadline(year, *cancel)
        self.assertTrue(due_round(deadline, cancel, {FIRST: one, SECOND: two}))

    def test_late_messages(self):
        covered = date(2026, 12, 31)
        for day, cancel, expected in (
            (date(2026, 12, 31), YEAR_END, False),
            (date(2027, 1, 1), YEAR_END, True),
            (date(2027, 4, 2), YEAR_END, True),
            (date(2027, 4, 3), YEAR_END, False),
            (date(2027, 12, 31), YEAR_END, False),
            (date(2026, 9, 30), (9, 30), False),
            (date(2026, 10, 1), (9, 30), True),
            (date(2026, 12, 31), (9, 30), True),
            (date(2027, 1, 2), (9, 30), False),
        ):
            with self.subTest(day=day, cancel=cancel):
                self.assertEqual(calendar.is_late(covered, day, *cancel), expected)

    @given(ANY_DAY)
    def test_nobody_is_late_within_what_the_signature_covers(self, signature):
        covered = calendar.covered_until(signature)
        for ahead in (0, 30, 180):
            day = min(signature + timedelta(days=ahead), covered)
            self.assertFalse(calendar.is_late(covered, day))

    def test_amounts_that_people_type(self):
        for text, expected in (
            ("3200000", "3200000"),
            ("3 200 000 €", "3200000"),
            ("3\u202f200\u00a0000", "3200000"),
            ("€ 3.200.000", "3200000"),
            ("3,200,000.50", "3200000.50"),
            ("3.200.000,5", "3200000.5"),
            ("3.200", "3200"),
            ("3,20", "3.20"),
            ("1,5 M€", "1500000.0"),
            ("1.250 M", "1250000.000"),
            ("800k", "800000"),
            ("0", "0"),
            ("950000 EUR", "950000"),
        ):
            with self.subTest(text=text):
                self.assertEqual(str(parse_amount(text)), expected)

    def test_texts_that_are_no_amounts(self):
        for text in ("", None, "a lot", "-5", "1.2.3", "12,34,567", "1e9", "--", "."):
            with self.subTest(text=text):
                self.assertIsNone(parse_amount(text))

    def test_doctests(self):
        for module in (notices, figures):
            self.assertFalse(doctest.testmod(module).failed)
