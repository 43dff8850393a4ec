import doctest
from datetime import date

from odoo.tests.common import BaseCase, tagged

from ..core import calendar, lifecycle, money, region, standing


@tagged("post_install", "-at_install", "smala_core")
class TestCalendar(BaseCase):
    """Charter, "La cotisation": periods and deadlines in whole days."""

    def test_every_month_of_signature(self):
        """Month of signature -> months billed (counted, not counted), last year."""
        table = {
            1: (12, 12, 2026),
            2: (12, 12, 2026),
            3: (12, 12, 2026),
            4: (12, 12, 2026),
            5: (12, 12, 2026),
            6: (12, 12, 2026),
            7: (6, 5, 2027),
            8: (5, 4, 2027),
            9: (4, 3, 2027),
            10: (3, 2, 2027),
            11: (2, 1, 2027),
            12: (1, 0, 2027),
        }
        for month, (counted, not_counted, last_year) in table.items():
            with self.subTest(month=month):
                day = date(2026, month, 17)
                self.assertEqual(calendar.months_billed(day), counted)
                self.assertEqual(calendar.months_billed(day, False), not_counted)
                self.assertEqual(calendar.covered_until(day), date(last_year, 12, 31))

    def test_edges_of_the_halves(self):
        self.assertFalse(calendar.is_second_half(date(2026, 6, 30)))
        self.assertTrue(calendar.is_second_half(date(2026, 7, 1)))

    def test_leap_day_is_a_day_like_any_other(self):
        leap = date(2028, 2, 29)
        self.assertEqual(calendar.covered_until(leap), date(2028, 12, 31))
        self.assertEqual(calendar.months_billed(leap), 12)

    def test_cancellation_effect(self):
        """Covered until, message arrived, deadline -> end."""
        table = [
            (date(2026, 12, 31), date(2026, 3, 1), (12, 31), date(2026, 12, 31)),
            (date(2026, 12, 31), date(2026, 12, 31), (12, 31), date(2026, 12, 31)),
            (date(2026, 12, 31), date(2027, 1, 1), (12, 31), date(2027, 12, 31)),
            (date(2026, 12, 31), date(2026, 12, 1), (11, 30), date(2027, 12, 31)),
            (date(2026, 12, 31), date(2026, 11, 30), (11, 30), date(2026, 12, 31)),
            # Signed from July on: covered to the end of the next year.
            (date(2027, 12, 31), date(2026, 10, 1), (12, 31), date(2027, 12, 31)),
            # Years after the signature, the message ends the running year.
            (date(2022, 12, 31), date(2026, 5, 5), (12, 31), date(2026, 12, 31)),
        ]
        for covered, received, deadline, expected in table:
            with self.subTest(received=received, deadline=deadline):
                self.assertEqual(
                    calendar.cancellation_effect(covered, received, *deadline), expected
                )

    def test_deadline_on_a_day_the_month_lacks(self):
        self.assertEqual(calendar.cancellation_deadline(2027, 2, 31), date(2027, 2, 28))
        self.assertEqual(calendar.cancellation_deadline(2028, 2, 31), date(2028, 2, 29))

    def test_doctests(self):
        for module in (calendar, lifecycle, money, region, standing):
            with self.subTest(module=module.__name__):
                result = doctest.testmod(module)
                self.assertGreater(result.attempted, 0)
                self.assertEqual(result.failed, 0)


@tagged("post_install", "-at_install", "smala_core")
class TestLifecycle(BaseCase):
    def test_every_state_and_event(self):
        """Rows: state; columns: event -> state after, or None where refused."""
        events = ("activate", "cancel", "uncancel", "expire", "end")
        table = {
            "draft": ("active", None, None, None, None),
            "active": (None, "leaving", None, None, "ended"),
            "leaving": (None, None, "active", "ended", "ended"),
            "ended": (None, None, "active", None, None),
        }
        for state, expected in table.items():
            for event, after in zip(events, expected, strict=True):
                with self.subTest(state=state, event=event):
                    self.assertEqual(lifecycle.after(state, event), after)

    def test_state_on_both_edges(self):
        end = date(2026, 12, 31)
        table = [
            (end, False, False, "draft"),
            (end, True, False, "active"),
            (date(2027, 3, 1), True, False, "active"),
            (end, True, True, "leaving"),
            (date(2027, 1, 1), True, True, "ended"),
        ]
        for day, activated, cancelled, expected in table:
            with self.subTest(day=day, cancelled=cancelled):
                self.assertEqual(
                    lifecycle.state_on(day, activated, cancelled, end), expected
                )


@tagged("post_install", "-at_install", "smala_core")
class TestStanding(BaseCase):
    def seat(self, signature, key, last_day=None):
        return standing.Seat(signature, key, signature, last_day)

    def test_order_of_associates(self):
        first = self.seat(date(2024, 3, 1), 1)
        second = self.seat(date(2024, 3, 1), 2)
        third = self.seat(date(2025, 9, 1), 3)
        day = date(2026, 1, 1)
        ranks = [
            standing.associate_rank(seat, {first, second, third} - {seat}, day)
            for seat in (first, second, third)
        ]
        self.assertEqual(ranks, [1, 2, 3])

    def test_the_second_takes_the_place_of_the_first_who_left(self):
        first = self.seat(date(2024, 3, 1), 1, last_day=date(2025, 12, 31))
        second = self.seat(date(2025, 2, 1), 2)
        self.assertEqual(
            standing.associate_rank(second, [first], date(2025, 12, 31)), 2
        )
        self.assertEqual(standing.associate_rank(second, [first], date(2026, 1, 1)), 1)

    def test_a_later_signature_never_counts(self):
        first = self.seat(date(2026, 3, 1), 9)
        later = self.seat(date(2026, 4, 1), 1)
        self.assertEqual(standing.associate_rank(first, [later], date(2026, 5, 1)), 1)

    def test_mandate_on_its_edges(self):
        mandate = standing.Mandate(date(2026, 1, 1), date(2026, 6, 30), True)
        plain = standing.Mandate(date(2026, 1, 1), None, False)
        for day, expected in [
            (date(2025, 12, 31), False),
            (date(2026, 1, 1), True),
            (date(2026, 6, 30), True),
            (date(2026, 7, 1), False),
        ]:
            with self.subTest(day=day):
                self.assertEqual(
                    standing.has_reducing_mandate([plain, mandate], day), expected
                )
