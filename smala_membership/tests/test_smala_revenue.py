from datetime import date
from decimal import Decimal

from odoo.exceptions import AccessError, ValidationError
from odoo.tests import Form, freeze_time, tagged

from .records import RecordsCommon


@tagged("post_install", "-at_install", "smala_membership")
@freeze_time("2026-03-15")
class TestSmalaRevenue(RecordsCommon):
    # === DECLARING === #

    def test_a_declaration_is_one_figure_with_source_author_and_day(self):
        revenue = self._declare(3_200_000, source="member", is_estimate=True)
        self.assertRecordValues(
            revenue,
            [
                {
                    "partner_id": self.organization.id,
                    "year": 2025,
                    "amount": 3_200_000,
                    "source": "member",
                    "is_estimate": True,
                    "author_id": self.env.uid,
                    "declared_on": date(2026, 3, 15),
                    "state": "counted",
                }
            ],
        )

    def test_a_correction_changes_the_one_figure_and_keeps_its_history(self):
        first = self._declare(900_000, source="member", is_estimate=True)
        first = first.with_context(tracking_disable=False, mail_notrack=False)
        self.env.flush_all()
        self.env.cr.precommit.run()
        with freeze_time("2026-04-02"):
            second = first._declare(self.organization, 2025, 950_000)
        self.env.flush_all()
        self.env.cr.precommit.run()
        self.assertEqual(first, second)
        self.assertEqual(second.declared_on, date(2026, 4, 2))
        self.assertEqual((second.source, second.is_estimate), ("staff", False))
        changes = second.message_ids.sudo().tracking_value_ids.filtered(
            lambda change: change.field_id.name == "amount"
        )
        self.assertEqual(changes.mapped("old_value_float"), [900_000])

    def test_the_same_figure_again_changes_nothing(self):
        first = self._declare(900_000, source="member")
        with freeze_time("2026-04-02"):
            self._declare(900_000, source="accounts")
        self.assertEqual(first.source, "member")
        self.assertEqual(first.declared_on, date(2026, 3, 15))

    def test_a_correction_by_hand_is_that_of_staff(self):
        revenue = self._declare(900_000, source="member")
        revenue.with_user(self.staff).amount = 910_000
        self.assertEqual(revenue.source, "staff")
        self.assertEqual(revenue.author_id, self.staff)

    def test_the_core_gets_an_exact_figure(self):
        core = self._declare(1234.56, is_bracket=True)._to_core()
        self.assertEqual((core.year, core.amount), (2025, Decimal("1234.56")))
        self.assertEqual(core.declared_on, date(2026, 3, 15))
        self.assertTrue(core.is_bracket)

    # === BAD INPUT === #

    def test_absurd_figures_are_refused(self):
        for amount in (-1, -0.01, 100_000_000_000.01, 1e30):
            with (
                self.subTest(amount=amount),
                self.assertRefusedBy("smala_revenue_amount_plausible"),
            ):
                self._declare(amount)
        self.assertFalse(self.organization.smala_revenue_ids)

    def test_the_bounds_are_accepted(self):
        self.assertEqual(self._declare(0).amount, 0)
        self.assertEqual(self._declare(100_000_000_000, 2024).amount, 1e11)

    def test_absurd_years_are_refused(self):
        for year in (25, 1989, 2028, 20255):
            with (
                self.subTest(year=year),
                self.assertRaises(ValidationError),
                self.env.cr.savepoint(),
            ):
                self._declare(1, year)
        for year in (1990, 2026, 2027):
            self.assertEqual(self._declare(1, year).year, year)

    def test_a_year_twice_is_refused(self):
        self._declare(1)
        with self.assertRefusedBy("smala_revenue_one_counts"):
            self.env["smala.revenue"].create(
                {"partner_id": self.organization.id, "year": 2025, "amount": 2}
            )

    def test_a_first_year_is_zero(self):
        self.assertEqual(self._declare(0, is_first_year=True).amount, 0)
        with self.assertRefusedBy("smala_revenue_first_year_is_zero"):
            self._declare(5, 2024, is_first_year=True)

    # === WHAT STAFF LOOK AT === #

    def test_a_figure_that_changes_the_tier_is_put_before_staff(self):
        first = self._declare(4_999_999.99, 2024, source="member")
        self.assertFalse(first.changes_tier, "nothing was known before")
        second = self._declare(5_000_000, 2025, source="member")
        self.assertTrue(second.changes_tier)
        self.assertFalse(second.is_reviewed)
        second.with_user(self.staff).action_review()
        self.assertTrue(second.is_reviewed)
        self._declare(4_000_000, 2025, source="member")
        self.assertTrue(second.changes_tier)
        self.assertFalse(second.is_reviewed, "a correction is looked at again")
        self._declare(4_100_000, 2025, source="member")
        self.assertFalse(second.changes_tier)

    def test_what_staff_enter_has_been_looked_at(self):
        self._declare(500_000, 2024)
        revenue = self._declare(5_000_000, 2025)
        self.assertTrue(revenue.changes_tier)
        self.assertTrue(revenue.is_reviewed)

    def test_refusing_asks_a_reason_and_the_earlier_figure_decides(self):
        self._declare(500_000, 2024)
        revenue = self._declare(5_000_000, source="member").with_user(self.staff)
        action = revenue.action_open_refusal()
        form = Form(
            self.env[action["res_model"]]
            .with_user(self.staff)
            .with_context(**action["context"])
        )
        with self.assertRaises(AssertionError):
            form.save()
        form.reason = "The published accounts say otherwise"
        form.save().action_refuse()
        self.assertEqual(revenue.state, "refused")
        self.assertTrue(revenue.refusal_reason)
        amounts = revenue._get_amounts_for_dues(2026, self.organization)
        self.assertEqual(amounts, {self.organization.id: 500_000})
        self.assertNotEqual(self._declare(600_000), revenue)

    def test_a_refusal_can_be_taken_back(self):
        revenue = self._declare(5_000_000, source="member")
        revenue._refuse("A slip")
        revenue.action_count()
        self.assertEqual(revenue.state, "counted")
        self.assertFalse(revenue.refusal_reason)

    def test_a_refusal_without_reason_is_refused(self):
        revenue = self._declare(5_000_000)
        with self.assertRefusedBy("smala_revenue_refusal_has_reason"):
            revenue.state = "refused"

    def test_taking_a_refusal_back_meets_the_figure_that_counts_now(self):
        revenue = self._declare(5_000_000)
        revenue._refuse("A slip")
        self._declare(600_000)
        with self.assertRefusedBy("smala_revenue_one_counts"):
            revenue.action_count()

    # === WHICH ONE DECIDES === #

    def test_dues_use_last_year_or_the_most_recent_before(self):
        other = self._create_partner(name="Moulin SA", is_company=True)
        for year, amount in ((2022, 1), (2023, 2), (2025, 4), (2026, 5)):
            self._declare(amount, year)
        self._declare(3, 2024, other)
        revenues = self.env["smala.revenue"]
        both = self.organization + other
        expected = {
            2022: {},
            2023: {self.organization.id: 1},
            2025: {self.organization.id: 2, other.id: 3},
            2026: {self.organization.id: 4, other.id: 3},
        }
        for year, amounts in expected.items():
            with self.subTest(year=year), self.assertQueryCount(1):
                found = revenues._get_amounts_for_dues(year, both)
                self.assertEqual(found, amounts)
        self.assertEqual(revenues._get_amounts_for_dues(2026, other), {other.id: 3})

    # === WHO MAY === #

    def test_staff_enter_and_correct_but_do_not_delete(self):
        form = Form(self.env["smala.revenue"].with_user(self.staff))
        form.partner_id = self.organization
        form.amount = 700_000
        revenue = form.save()
        self.assertEqual((revenue.year, revenue.source), (2025, "staff"))
        with self.assertRaises(AccessError):
            revenue.unlink()

    def test_the_revenue_of_another_companys_contact_is_hidden(self):
        other = self._create_company(name="Another network")
        self.organization.company_id = other
        revenue = self._declare(1)
        self.assertNotIn(
            revenue, self.env["smala.revenue"].with_user(self.staff).search([])
        )
