import doctest
from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from odoo.tests.common import BaseCase, tagged

from ..core import dues
from ..core.dues import Policy, Reduction, Revenue, Schedule, Situation, Tier

CHARTER = Schedule(
    2026,
    tuple(
        Tier(Decimal(revenue_from), Decimal(amount))
        for revenue_from, amount in (
            (0, 1300),
            (1_000_000, 1600),
            (5_000_000, 2000),
            (10_000_000, 2500),
        )
    ),
)
SOLIDARITY = Reduction("solidarity", dues.FLAT, Decimal(800))
COOPERATOR = Reduction("cooperator", dues.PERCENTAGE, Decimal(50))
ASSOCIATE = Reduction("second_associate", dues.PERCENTAGE, Decimal(25))


def situation(revenue, *reductions, arrangements=(), year=2025):
    return Situation(
        CHARTER,
        (Revenue(year, Decimal(revenue)),),
        reductions,
        arrangements,
    )


def amounts(signature, situation_, policy=None):
    lines = dues.signature_lines(signature, situation_, policy or Policy())
    return [str(line.amount) for line in lines]


@tagged("post_install", "-at_install", "smala_core")
class TestDues(BaseCase):
    """The charter's own figures, "La cotisation"."""

    def test_tier_edges(self):
        """The lower bound belongs to the tier."""
        table = [
            ("0", "1300.00"),
            ("999999.99", "1300.00"),
            ("1000000", "1600.00"),
            ("4999999.99", "1600.00"),
            ("5000000", "2000.00"),
            ("9999999.99", "2000.00"),
            ("10000000", "2500.00"),
            ("100000000000", "2500.00"),
        ]
        for revenue, expected in table:
            with self.subTest(revenue=revenue):
                self.assertEqual(
                    amounts(date(2026, 3, 1), situation(revenue)), [expected]
                )

    def test_every_month_of_every_tier(self):
        """Month of signature -> amount of year N for the four tiers."""
        table = {
            7: ("650.00", "800.00", "1000.00", "1250.00"),
            8: ("541.67", "666.67", "833.33", "1041.67"),
            9: ("433.33", "533.33", "666.67", "833.33"),
            10: ("325.00", "400.00", "500.00", "625.00"),
            11: ("216.67", "266.67", "333.33", "416.67"),
            12: ("108.33", "133.33", "166.67", "208.33"),
        }
        full = ("1300.00", "1600.00", "2000.00", "2500.00")
        revenues = ("0", "1000000", "5000000", "10000000")
        for index, revenue in enumerate(revenues):
            for month in range(1, 7):
                with self.subTest(month=month, revenue=revenue):
                    self.assertEqual(
                        amounts(
                            date(2026, month, 30 if month != 2 else 28),
                            situation(revenue),
                        ),
                        [full[index]],
                    )
            for month, expected in table.items():
                with self.subTest(month=month, revenue=revenue):
                    self.assertEqual(
                        amounts(date(2026, month, 1), situation(revenue)),
                        [expected[index], full[index]],
                    )

    def test_month_of_signature_not_counted(self):
        policy = Policy(count_signature_month=False)
        table = {7: "666.67", 8: "533.33", 9: "400.00", 11: "133.33", 12: "0.00"}
        for month, expected in table.items():
            with self.subTest(month=month):
                self.assertEqual(
                    amounts(date(2026, month, 9), situation("1000000"), policy),
                    [expected, "1600.00"],
                )

    def test_second_half_billed_in_january_or_included(self):
        day = date(2026, 9, 14)
        for reading, second in (("at_renewal", "1600.00"), ("included", "0.00")):
            with self.subTest(reading=reading):
                policy = Policy(second_half=reading)
                lines = dues.signature_lines(day, situation("3200000"), policy)
                self.assertEqual([line.billing for line in lines], ["now", reading])
                self.assertEqual(
                    [str(line.amount) for line in lines], ["533.33", second]
                )
                self.assertEqual(lines[1].base_amount, 1600)
                self.assertEqual(lines[1].months, 12)

    def test_periods(self):
        first, second = dues.signature_lines(
            date(2026, 9, 14), situation("0"), Policy()
        )
        self.assertEqual(
            (first.date_start, first.date_end), (date(2026, 9, 14), date(2026, 12, 31))
        )
        self.assertEqual(
            (second.date_start, second.date_end), (date(2027, 1, 1), date(2027, 12, 31))
        )

    def test_reductions_alone_and_combined(self):
        """Reductions -> (amount, codes) when the best counts, and when chained."""
        table = [
            ((SOLIDARITY,), ("800.00", "solidarity"), ("800.00", "solidarity")),
            ((COOPERATOR,), ("800.00", "cooperator"), ("800.00", "cooperator")),
            (
                (ASSOCIATE,),
                ("1200.00", "second_associate"),
                ("1200.00", "second_associate"),
            ),
            (
                (COOPERATOR, ASSOCIATE),
                ("800.00", "cooperator"),
                ("600.00", "cooperator+second_associate"),
            ),
            (
                (ASSOCIATE, SOLIDARITY),
                ("800.00", "solidarity"),
                ("600.00", "solidarity+second_associate"),
            ),
            (
                (ASSOCIATE, COOPERATOR, SOLIDARITY),
                None,
                ("300.00", "solidarity+second_associate+cooperator"),
            ),
        ]
        for reductions, best, chain in table:
            for stacking, expected in (("best", best), ("chain", chain)):
                if not expected:
                    continue
                with self.subTest(
                    stacking=stacking, codes=[r.code for r in reductions]
                ):
                    (line,) = dues.signature_lines(
                        date(2026, 2, 1),
                        situation("1000000", *reductions),
                        Policy(stacking=stacking),
                    )
                    self.assertEqual(
                        (str(line.amount), "+".join(line.reduction_codes)), expected
                    )

    def test_reductions_apply_to_both_parts(self):
        self.assertEqual(
            amounts(date(2026, 10, 1), situation("0", COOPERATOR)), ["162.50", "650.00"]
        )
        self.assertEqual(
            amounts(date(2026, 11, 1), situation("0", SOLIDARITY)), ["133.33", "800.00"]
        )

    def test_a_flat_amount_above_the_tier_does_not_raise_the_dues(self):
        high = replace(SOLIDARITY, value=Decimal(5000))
        for stacking in ("best", "chain"):
            (line,) = dues.signature_lines(
                date(2026, 1, 1), situation("0", high), Policy(stacking=stacking)
            )
            self.assertEqual(line.amount, 1300)
            self.assertEqual(line.reduction_codes, ())
            self.assertIn("reduction_not_taken", [step.code for step in line.steps])

    def test_a_reduction_holds_in_its_years_only(self):
        first_year = replace(SOLIDARITY, first_year=2026, last_year=2026)
        self.assertEqual(
            amounts(date(2026, 12, 1), situation("0", first_year)), ["66.67", "1300.00"]
        )

    def test_a_pending_request_waits_and_reduces_nothing(self):
        pending = replace(SOLIDARITY, is_pending=True)
        (line,) = dues.signature_lines(
            date(2026, 1, 1), situation("0", pending), Policy()
        )
        self.assertTrue(line.waits)
        self.assertEqual(line.amount, 1300)
        self.assertEqual(line.reduction_codes, ())

    def test_an_arrangement_is_due_as_it_stands(self):
        free = dues.Arrangement(Decimal(0), 2026, 2026, "founder")
        fixed = dues.Arrangement(Decimal("450.50"), 2027, 2028, "partner")
        lines = dues.signature_lines(
            date(2026, 9, 1),
            situation("0", COOPERATOR, arrangements=(free, fixed)),
            Policy(),
        )
        self.assertEqual([str(line.amount) for line in lines], ["0.00", "450.50"])
        self.assertEqual([line.reduction_codes for line in lines], [(), ()])
        self.assertEqual(lines[0].base_amount, 1300)

    def test_an_arrangement_needs_no_revenue(self):
        arranged = dues.Arrangement(Decimal(100), 2026, 2026, "test year")
        bare = Situation(CHARTER, arrangements=(arranged,))
        (line,) = dues.signature_lines(date(2026, 1, 1), bare, Policy())
        self.assertEqual(line.amount, 100)
        self.assertIsNone(line.tier)

    def test_without_any_revenue_the_dues_are_unknown(self):
        with self.assertRaises(dues.MissingRevenue) as caught:
            dues.signature_lines(date(2026, 1, 1), Situation(CHARTER), Policy())
        self.assertEqual(caught.exception.values, {"year": 2025})

    def test_both_years_of_a_signature_are_priced_as_of_its_year(self):
        lines = dues.signature_lines(date(2026, 9, 1), situation("0"), Policy())
        for line in lines:
            tier = next(step for step in line.steps if step.code == "tier")
            self.assertEqual(tier.values["priced_year"], 2026)
            revenue = next(step for step in line.steps if step.code == "revenue")
            self.assertFalse(revenue.values["is_older"])

    def test_an_older_revenue_is_said(self):
        line = dues.year_line(2026, situation("0", year=2023), Policy())
        self.assertEqual(line.steps[0].values["year"], 2023)
        self.assertEqual(line.steps[0].values["expected_year"], 2025)
        self.assertTrue(line.steps[0].values["is_older"])

    def test_doctests(self):
        result = doctest.testmod(dues)
        self.assertGreater(result.attempted, 0)
        self.assertEqual(result.failed, 0)


@tagged("post_install", "-at_install", "smala_core")
class TestRevenuePick(BaseCase):
    """The figure of the year before decides, else the latest earlier one."""

    def pick(self, year, figures, signed=None):
        return dues.pick_revenue(figures, year, signed).year

    def test_year_before_else_the_latest_earlier_one(self):
        figures = [Revenue(year, Decimal(1)) for year in (2022, 2023, 2026)]
        for year, expected in ((2024, 2023), (2026, 2023), (2027, 2026)):
            with self.subTest(year=year):
                self.assertEqual(self.pick(year, figures), expected)

    def test_a_figure_of_the_running_year_counts_if_told_by_the_signature(self):
        closed = Revenue(2025, Decimal(1))
        signed = date(2026, 12, 10)
        for declared_on, expected in (
            (date(2026, 12, 10), 2026),
            (date(2027, 1, 3), 2025),
            (None, 2025),
        ):
            with self.subTest(declared_on=declared_on):
                estimate = Revenue(2026, Decimal(2), declared_on=declared_on)
                self.assertEqual(self.pick(2027, [closed, estimate], signed), expected)

    def test_last_year_counts_however_late_it_was_told(self):
        late = Revenue(2025, Decimal(1), declared_on=date(2027, 1, 9))
        self.assertEqual(self.pick(2026, [late], date(2026, 12, 10)), 2025)


REVENUES = st.decimals(min_value=0, max_value=100_000_000_000, places=2)
DAYS = st.dates(min_value=date(2026, 1, 1), max_value=date(2026, 12, 31))
REDUCTIONS = st.lists(
    st.one_of(
        st.builds(
            Reduction,
            st.sampled_from(["a", "b", "c"]),
            st.just(dues.FLAT),
            st.decimals(min_value=0, max_value=3000, places=2),
        ),
        st.builds(
            Reduction,
            st.sampled_from(["d", "e", "f"]),
            st.just(dues.PERCENTAGE),
            st.decimals(min_value=0, max_value=100, places=2),
        ),
    ),
    max_size=4,
)
POLICIES = st.builds(
    Policy,
    st.sampled_from(["upfront", "at_renewal", "included"]),
    st.booleans(),
    st.sampled_from(["best", "chain"]),
)


@tagged("post_install", "-at_install", "smala_core")
class TestDuesProperties(BaseCase):
    """What holds for every revenue, day, reduction and setting."""

    @settings(deadline=None, max_examples=300)
    @given(REVENUES, DAYS, REDUCTIONS, POLICIES)
    def test_amounts_are_cents_between_zero_and_the_tier(
        self, revenue, day, reductions, policy
    ):
        lines = dues.signature_lines(day, situation(revenue, *reductions), policy)
        for line in lines:
            self.assertEqual(line.amount, line.amount.quantize(Decimal("0.01")))
            self.assertGreaterEqual(line.amount, 0)
            self.assertLessEqual(line.amount, line.base_amount)
            self.assertEqual(line.steps[-1].code, "due")

    @settings(deadline=None, max_examples=200)
    @given(REVENUES, REDUCTIONS, POLICIES)
    def test_more_months_never_cost_less(self, revenue, reductions, policy):
        by_month = [
            dues.signature_lines(
                date(2026, month, 1), situation(revenue, *reductions), policy
            )[0].amount
            for month in range(12, 5, -1)
        ]
        self.assertEqual(by_month, sorted(by_month))

    @settings(deadline=None, max_examples=200)
    @given(REVENUES, REDUCTIONS)
    def test_best_is_the_minimum(self, revenue, reductions):
        (line,) = dues.signature_lines(
            date(2026, 1, 1), situation(revenue, *reductions), Policy()
        )
        alone = [
            dues.signature_lines(
                date(2026, 1, 1), situation(revenue, reduction), Policy()
            )[0].amount
            for reduction in reductions
        ]
        self.assertEqual(line.amount, min([line.base_amount, *alone]))

    @settings(deadline=None, max_examples=200)
    @given(REVENUES, st.dates(date(2026, 7, 1), date(2026, 12, 31)), REDUCTIONS)
    def test_both_lines_of_a_second_half_add_up(self, revenue, day, reductions):
        first, second = dues.signature_lines(
            day, situation(revenue, *reductions), Policy()
        )
        exact = second.amount * (12 + first.months) / 12
        self.assertLessEqual(abs(first.amount + second.amount - exact), Decimal("0.02"))

    @settings(deadline=None, max_examples=200)
    @given(REVENUES, REVENUES, DAYS)
    def test_a_higher_revenue_never_costs_less(self, one, other, day):
        low, high = sorted((one, other))
        self.assertLessEqual(
            sum(
                line.amount
                for line in dues.signature_lines(day, situation(low), Policy())
            ),
            sum(
                line.amount
                for line in dues.signature_lines(day, situation(high), Policy())
            ),
        )

    @settings(deadline=None, max_examples=100)
    @given(REVENUES, DAYS, REDUCTIONS, POLICIES)
    def test_steps_hold_plain_values_only(self, revenue, day, reductions, policy):
        for line in dues.signature_lines(day, situation(revenue, *reductions), policy):
            for step in line.steps:
                for value in step.to_json().values():
                    self.assertIsInstance(value, str | int | bool)
