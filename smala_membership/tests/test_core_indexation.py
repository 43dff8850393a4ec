import doctest
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from odoo.tests import BaseCase, tagged

from ..core import indexation
from ..core.dues import Arrangement, Policy, Reduction, Schedule, Tier
from ..core.indexation import Payer, effects, indexed

D = Decimal
AMOUNTS = st.decimals(0, 1_000_000, places=2)
RATES = st.decimals(-50, 100, places=2)
STEPS = st.sampled_from([D("0.01"), D("0.5"), D(1), D(5), D(10), D(25), D(100)])
OLD = Schedule(2026, (Tier(D(0), D(1300), 1), Tier(D(1_000_000), D(1600), 2)))
NEW = Schedule(2027, (Tier(D(0), D(1335), 3), Tier(D(1_000_000), D(1640), 4)))


@tagged("post_install", "-at_install", "smala_core")
class TestIndexation(BaseCase):
    def test_amounts(self):
        for amount, rate, step, expected in (
            ("1300", "2.5", "5", "1335"),
            ("1300", "2.5", "10", "1330"),
            ("1600", "2.5", "5", "1640"),
            ("2000", "0", "5", "2000"),
            ("1302.50", "0", "5", "1305"),
            ("1302.49", "0", "5", "1300"),
            ("2500", "-10", "10", "2250"),
            ("0", "3", "5", "0"),
        ):
            with self.subTest(amount=amount, rate=rate, step=step):
                self.assertEqual(indexed(D(amount), D(rate), D(step)), D(expected))

    @given(AMOUNTS, RATES, STEPS)
    def test_the_result_is_the_nearest_multiple(self, amount, rate, step):
        result = indexed(amount, rate, step)
        self.assertEqual(result % step, 0)
        exact = amount * (100 + rate) / 100
        self.assertLessEqual(-step / 2, result - exact)
        self.assertLessEqual(result - exact, step / 2)

    @given(AMOUNTS, AMOUNTS, RATES, STEPS)
    def test_higher_tiers_never_become_cheaper(self, one, other, rate, step):
        low, high = sorted((one, other))
        self.assertLessEqual(indexed(low, rate, step), indexed(high, rate, step))

    @given(AMOUNTS, RATES, RATES, STEPS)
    def test_a_higher_rate_never_lowers(self, amount, one, other, step):
        low, high = sorted((one, other))
        self.assertLessEqual(indexed(amount, low, step), indexed(amount, high, step))

    def test_the_effect_of_each_tier(self):
        half = Reduction("cooperator", "percentage", D(50))
        payers = [
            Payer(D(0)),
            Payer(D(999_999), (half,), (half,)),
            Payer(D(1_000_000)),
        ]
        small, large = effects(OLD, NEW, payers, Policy())
        self.assertEqual(
            (small.members, small.old_total, small.new_total),
            (2, D("1950.00"), D("2002.50")),
        )
        self.assertEqual(
            (large.members, large.old_amount, large.new_amount), (1, D(1600), D(1640))
        )

    def test_a_flat_reduction_has_the_value_of_each_schedule(self):
        payer = Payer(
            D(0),
            (Reduction("solidarity", "flat", D(800)),),
            (Reduction("solidarity", "flat", D(820)),),
        )
        small, _large = effects(OLD, NEW, [payer], Policy())
        self.assertEqual((small.old_total, small.new_total), (D(800), D(820)))

    def test_an_arrangement_is_not_indexed(self):
        payer = Payer(D(0), arrangements=(Arrangement(D(100), 2020),))
        small, _large = effects(OLD, NEW, [payer], Policy())
        self.assertEqual(small.old_total, small.new_total)

    def test_an_added_tier_is_compared_with_the_one_it_was_part_of(self):
        new = Schedule(2027, (*NEW.tiers, Tier(D(500_000), D(1450), 5)))
        found = effects(OLD, new, [Payer(D(600_000))], Policy())
        self.assertEqual(
            [(e.revenue_from, e.old_amount, e.members) for e in found],
            [(D(0), D(1300), 0), (D(500_000), D(1300), 1), (D(1_000_000), D(1600), 0)],
        )

    def test_doctests(self):
        self.assertFalse(doctest.testmod(indexation).failed)
