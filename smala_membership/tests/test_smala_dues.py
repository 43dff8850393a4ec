from datetime import date

from odoo.exceptions import AccessError
from odoo.tests import freeze_time, tagged

from .common import MembershipCommon


@freeze_time("2026-11-23 10:00:00")
@tagged("post_install", "-at_install", "smala_membership")
class TestDuesState(MembershipCommon):
    """Dues follow their invoice, its payment and its credit notes."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.revenue = cls.make_revenue(3_200_000)

    def test_paid_when_the_invoice_is(self):
        membership = self.make_membership("2026-09-14")
        self.pay(membership.dues_ids.move_id)
        self.assertDues(membership, {2026: (533.33, "paid"), 2027: (1600.0, "paid")})
        self.assertEqual(membership.amount_unpaid, 0)

    def test_a_part_payment_changes_no_dues(self):
        membership = self.make_membership("2026-02-14")
        self.pay(membership.dues_ids.move_id, 100)
        self.assertDues(membership, {2026: (1600.0, "invoiced")})
        dues = membership.dues_ids.with_user(self.staff)
        self.assertEqual(dues.payment_state, "partial")
        self.assertAmount(dues.amount_residual, 1836.0)

    def test_credited_in_full_a_new_row_may_follow(self):
        membership = self.make_membership("2026-02-14")
        dues = membership.dues_ids
        dues._create_credit_notes("Mistake").action_post()
        self.assertEqual(dues.state, "cancelled")
        self.assertEqual(dues.amount, 1600)
        self.assertEqual(dues.amount_net, 0)
        membership._create_dues([membership._core_line(2026)])
        membership._bill_open_dues()
        self.assertDues(membership, {2026: (1600.0, "invoiced")})
        self.assertEqual(len(membership.dues_ids), 2)

    def test_credited_in_part_the_net_is_lower(self):
        membership = self.make_membership("2026-02-14")
        credit_note = membership.dues_ids._create_credit_notes("Gesture")
        credit_note.invoice_line_ids.price_unit = 100
        credit_note.action_post()
        dues = membership.dues_ids
        self.assertEqual((dues.amount, dues.amount_net), (1600, 1500))
        self.assertEqual(dues.state, "invoiced")

    def test_one_of_two_members_on_an_invoice_is_credited(self):
        other = self.make_person("Bert", self.organization)
        one = self.make_membership("2026-02-14", activate=False)
        two = self.make_membership("2026-02-15", other, activate=False)
        (one | two).action_activate()
        invoice = (one | two).dues_ids.move_id
        two.dues_ids._create_credit_notes("Left").action_post()
        self.assertEqual(one.dues_ids.state, "invoiced")
        self.assertEqual(two.dues_ids.state, "cancelled")
        self.pay(invoice)
        self.assertEqual(one.dues_ids.state, "paid")
        self.assertEqual(two.dues_ids.state, "cancelled")

    def test_a_corrected_revenue_proposes_credit_and_a_new_invoice(self):
        membership = self.make_membership("2026-02-14")
        dues = membership.dues_ids
        self.assertFalse(dues.correction_proposed)
        self.revenue.amount = 4_000_000
        self.assertFalse(dues.correction_proposed, "same tier")
        self.revenue.amount = 900_000
        self.assertTrue(dues.correction_proposed)
        dues.action_correct()
        self.assertEqual(dues.state, "cancelled")
        self.assertDues(membership, {2026: (1300.0, "invoiced")})

    def test_a_revenue_of_a_later_year_corrects_nothing(self):
        membership = self.make_membership("2026-09-14")
        self.make_revenue(90_000_000, year=2026, is_estimate=True)
        self.assertFalse(any(membership.dues_ids.mapped("correction_proposed")))

    def test_the_correction_uses_the_year_that_was_used(self):
        membership = self.make_membership("2026-09-14")
        self.make_revenue(90_000_000, year=2026, is_estimate=True)
        self.revenue.amount = 6_000_000
        membership.dues_ids.action_correct()
        self.assertDues(
            membership, {2026: (666.67, "invoiced"), 2027: (2000.0, "invoiced")}
        )

    def test_the_explanation_is_in_the_readers_language(self):
        self.env["res.lang"]._activate_lang("fr_BE")
        dues = self.make_membership("2026-09-14").dues_ids.sorted("year")
        english, french = (
            dues[0].with_context(lang=lang).explanation for lang in ("en_US", "fr_BE")
        )
        self.assertIn("3,200,000", english)
        self.assertIn("September", english)
        self.assertIn("septembre", french)
        self.assertIn("533,33", french)


@freeze_time("2026-11-23 10:00:00")
@tagged("post_install", "-at_install", "smala_membership")
class TestCancellation(MembershipCommon):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_revenue(0)

    def test_cancel_in_time_and_take_back(self):
        membership = self.make_membership("2026-02-14")
        membership.action_cancel()
        self.assertEqual(membership.state, "leaving")
        self.assertEqual(membership.date_end, date(2026, 12, 31))
        self.assertEqual(self.person.smala_member_state, "leaving")
        self.assertTrue(self.person._smala_has_access(date(2026, 12, 31)))
        self.assertFalse(self.person._smala_has_access(date(2027, 1, 1)))
        with freeze_time("2026-12-31 22:59:00"):  # 23:59 in Brussels
            membership.action_uncancel()
        self.assertEqual(membership.state, "active")
        self.assertTrue(self.person._smala_has_access(date(2027, 2, 1)))

    def test_after_a_signature_in_the_second_half_it_ends_a_year_later(self):
        membership = self.make_membership("2026-09-14")
        membership.action_cancel()
        self.assertEqual(membership.date_end, date(2027, 12, 31))

    def test_too_late_the_next_year_is_due(self):
        membership = self.make_membership("2026-02-14")
        with freeze_time("2026-12-31 23:30:00"):  # 00:30 on 1 January in Brussels
            membership.action_cancel()
            self.assertEqual(membership.cancelled_on, date(2027, 1, 1))
        self.assertEqual(membership.date_end, date(2027, 12, 31))

    def test_the_day_the_message_arrived_decides(self):
        membership = self.make_membership("2026-02-14")
        with freeze_time("2027-01-20"):
            membership.action_cancel(received_on="2026-12-30")
            self.assertEqual(membership.date_end, date(2026, 12, 31))
            self.assertEqual(membership.state, "ended")

    def test_signing_again_while_covered_takes_the_cancellation_back(self):
        membership = self.make_membership("2026-02-14")
        membership.action_cancel()
        again = self.make_membership("2026-11-20")
        self.assertEqual(membership.state, "active")
        self.assertFalse(again.active)
        self.assertFalse(again.dues_ids)

    def test_the_stored_state_follows_the_calendar(self):
        membership = self.make_membership("2026-02-14")
        membership.action_cancel()
        with freeze_time("2026-12-31 23:05:00"):
            self.env["smala.membership"]._cron_refresh_states()
            self.assertEqual(membership.state, "ended")
            self.assertEqual(self.person.smala_member_state, "former")

    def test_coming_back_within_a_billed_year_owes_it_once(self):
        membership = self.make_membership("2026-02-14")
        membership._end(date(2026, 11, 1))
        again = self.make_membership("2026-11-20")
        self.assertEqual(again.state, "active")
        self.assertDues(membership, {2026: (1300.0, "invoiced")})
        self.assertDues(again, {2027: (1300.0, "invoiced")})

    def test_the_new_organization_pays_unless_another_company_does(self):
        membership = self.make_membership("2026-02-14")
        other = self.make_organization("Other")
        self.make_revenue(0, organization=other)
        membership.organization_id = other
        self.assertEqual(membership.billing_partner_id, other)
        membership.billing_partner_id = self.organization
        membership.organization_id = self.make_organization("Third")
        self.assertEqual(membership.billing_partner_id, self.organization)

    def test_nobody_writes_dues_by_hand(self):
        dues = self.make_membership("2026-02-14").dues_ids
        for user in (self.staff, self.manager):
            with self.subTest(user=user.login), self.assertRaises(AccessError):
                dues.with_user(user).amount = 1
