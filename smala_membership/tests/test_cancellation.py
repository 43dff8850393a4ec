import re
from datetime import date

from odoo.exceptions import AccessError, UserError
from odoo.tests import freeze_time, new_test_user, tagged

from .common import MembershipCommon

YEAR_END = date(2026, 12, 31)
NEXT_YEAR_END = date(2027, 12, 31)


class CancellationCommon(MembershipCommon):
    """A member since February 2026."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_revenue(3_200_000)
        with freeze_time("2026-03-02 09:00:00"):
            cls.membership = cls.make_membership("2026-02-01")
        cls.reason = cls.env["smala.cancel.reason"].search([], limit=1)

    def renew(self, *memberships):
        """Bill 2027 as the run of January does, and return the invoices."""
        memberships = self.env["smala.membership"].union(*memberships)
        for membership in memberships:
            membership._create_dues([membership._core_year_line(2027)])
            membership.date_end = NEXT_YEAR_END
        return memberships._bill_open_dues()

    def next_dues(self, membership=None):
        dues = (membership or self.membership).dues_ids
        return dues.filtered(lambda dues: dues.year == 2027)

    def mails(self):
        return self.env["mail.mail"].search([], order="id")


@tagged("post_install", "-at_install", "smala_membership")
class TestCancellation(CancellationCommon):
    def test_the_day_of_the_message_decides(self):
        for moment, end in (
            ("2026-03-05 09:00:00", YEAR_END),
            ("2026-12-31 22:59:00", YEAR_END),  # 23:59 in Brussels
            ("2026-12-31 23:01:00", NEXT_YEAR_END),  # 00:01 in Brussels
            ("2027-06-01 09:00:00", NEXT_YEAR_END),
            ("2028-02-29 09:00:00", date(2028, 12, 31)),
        ):
            with self.subTest(moment=moment), freeze_time(moment):
                self.membership.action_cancel(self.reason)
                self.assertEqual(self.membership.date_end, end)
                self.assertEqual(self.membership.state, "leaving")
                self.membership.action_uncancel()

    def test_the_receipt_leaves_at_once(self):
        queue = self.env.ref("mail.ir_cron_mail_scheduler_action")
        triggers = self.env["ir.cron.trigger"].search([("cron_id", "=", queue.id)])
        triggers.unlink()
        self.membership.action_cancel()
        self.assertTrue(self.mails().filtered(lambda mail: mail.state == "outgoing"))
        self.assertTrue(triggers.search([("cron_id", "=", queue.id)]))

    def test_the_deadline_is_a_setting(self):
        self.company.write({"smala_cancel_month": 9, "smala_cancel_day": 30})
        for day, end in (("2026-09-30", YEAR_END), ("2026-10-01", NEXT_YEAR_END)):
            with self.subTest(day=day), freeze_time(f"{day} 09:00:00"):
                self.membership.action_cancel()
                self.assertEqual(self.membership.date_end, end)
                self.membership.action_uncancel()

    def test_a_signature_in_the_second_half_covers_the_next_year(self):
        with freeze_time("2026-09-14 09:00:00"):
            membership = self.make_membership(
                "2026-09-14", self.make_person("Zoe", self.organization)
            )
            dues = membership.dues_ids
            membership.action_cancel()
        self.assertEqual(membership.date_end, NEXT_YEAR_END)
        self.assertFalse(membership.credit_proposed)
        self.assertNotIn("cancelled", dues.mapped("state"))

    def test_what_is_due_in_january_stays_due_for_who_leaves_after_it(self):
        self.company.smala_second_half = "at_renewal"
        with freeze_time("2026-09-14 09:00:00"):
            membership = self.make_membership(
                "2026-09-14", self.make_person("Zoe", self.organization)
            )
            membership.action_cancel()
        self.assertEqual(self.next_dues(membership).state, "draft")
        self.assertEqual(membership.date_end, NEXT_YEAR_END)

    def test_a_message_cannot_come_from_the_future_or_before_the_signature(self):
        with freeze_time("2026-11-20 09:00:00"):
            for day in ("2026-11-21", "2026-01-31"):
                with self.subTest(day=day), self.assertRaises(UserError):
                    self.membership.action_cancel(received_on=day)

    def test_a_day_that_is_none_is_said_so(self):
        with self.assertRaises(UserError):
            self.membership.action_cancel(received_on="yesterday")

    def test_it_is_cancelled_once(self):
        with freeze_time("2026-11-20 09:00:00"):
            self.membership.action_cancel()
            with self.assertRaises(UserError):
                self.membership.action_cancel()

    def test_who_ended_may_not_come_back_that_way(self):
        with freeze_time("2026-11-20 09:00:00"):
            self.membership.action_cancel()
        with freeze_time("2027-01-01 09:00:00"), self.assertRaises(UserError):
            self.membership.action_uncancel()

    def test_taking_back_counts_from_the_day_it_was_said(self):
        with freeze_time("2026-11-20 09:00:00"):
            self.membership.action_cancel()
        with freeze_time("2027-01-10 09:00:00"):
            with self.assertRaises(UserError):
                self.membership.action_uncancel(received_on="2026-11-19")
            self.membership.action_uncancel(received_on="2026-12-30")
        self.assertFalse(self.membership.cancelled_on)
        self.assertEqual(self.membership.state, "active")

    def test_staff_cancel_and_others_do_not(self):
        stranger = new_test_user(self.env, "stranger", "base.group_user")
        with freeze_time("2026-11-20 09:00:00"):
            with self.assertRaises(AccessError):
                self.membership.with_user(stranger).action_cancel()
            self.membership.with_user(self.staff).action_cancel(self.reason.id)
        self.assertEqual(self.membership.cancel_reason_id, self.reason)

    def test_departures_are_counted_by_reason_and_month(self):
        with freeze_time("2026-11-20 09:00:00"):
            self.membership.action_cancel(self.reason)
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "smala_membership.smala_departure_action"
        )
        groups = (
            self.env[action["res_model"]]
            .with_user(self.staff)
            .formatted_read_group(
                [("cancelled_on", "!=", False), ("id", "=", self.membership.id)],
                ["cancel_reason_id", "cancelled_on:month", "date_end:year"],
                ["__count"],
            )
        )
        self.assertEqual([group["__count"] for group in groups], [1])


@tagged("post_install", "-at_install", "smala_membership")
class TestCreditProposal(CancellationCommon):
    def cancel_typed_late(self, membership=None):
        """Enter on 15 January a message that arrived on 30 December."""
        (membership or self.membership).action_cancel(
            self.reason, received_on="2026-12-30"
        )

    @freeze_time("2027-01-15 09:00:00")
    def test_a_message_in_time_typed_after_the_invoice_proposes_its_credit_note(self):
        invoice = self.renew(self.membership)
        self.cancel_typed_late()
        self.assertEqual(self.membership.date_end, YEAR_END)
        self.assertEqual(self.membership.state, "ended")
        self.assertTrue(self.membership.credit_proposed)
        self.assertIn(
            self.membership,
            self.env["smala.membership"].search([("credit_proposed", "=", True)]),
        )
        action = self.membership.with_user(self.staff).action_create_credit_notes()
        credit_note = self.env["account.move"].browse(action["res_id"])
        self.assertRecordValues(
            credit_note,
            [
                {
                    "state": "draft",
                    "move_type": "out_refund",
                    "amount_untaxed": 1600.0,
                    "reversed_entry_id": invoice.id,
                }
            ],
        )
        credit_note.action_post()
        self.assertEqual(self.next_dues().state, "cancelled")
        self.assertEqual(invoice.payment_state, "reversed")
        self.assertFalse(self.membership.credit_proposed)
        self.assertDues(self.membership, {2026: (1600.0, "invoiced")})

    @freeze_time("2027-01-15 09:00:00")
    def test_it_is_proposed_once(self):
        self.renew(self.membership)
        self.cancel_typed_late()
        self.membership.action_create_credit_notes()
        self.assertFalse(self.membership.credit_proposed)
        with self.assertRaises(UserError):
            self.membership.action_create_credit_notes()

    @freeze_time("2027-01-15 09:00:00")
    def test_a_deleted_proposal_is_proposed_again(self):
        self.renew(self.membership)
        self.cancel_typed_late()
        action = self.membership.action_create_credit_notes()
        self.env["account.move"].browse(action["res_id"]).unlink()
        self.assertTrue(self.membership.credit_proposed)

    @freeze_time("2027-01-15 09:00:00")
    def test_paid_dues_are_credited_too(self):
        invoice = self.renew(self.membership)
        self.pay(invoice)
        self.cancel_typed_late()
        action = self.membership.action_create_credit_notes()
        self.env["account.move"].browse(action["res_id"]).action_post()
        self.assertEqual(self.next_dues().state, "cancelled")

    @freeze_time("2027-01-15 09:00:00")
    def test_the_others_on_the_invoice_still_owe(self):
        other = self.make_person("Zoe", self.organization)
        with freeze_time("2026-03-02 09:00:00"):
            second = self.make_membership("2026-03-01", other)
        invoice = self.renew(self.membership, second)
        self.assertEqual(len(invoice), 1)
        self.cancel_typed_late()
        action = self.membership.action_create_credit_notes()
        credit_note = self.env["account.move"].browse(action["res_id"])
        self.assertAmount(credit_note.amount_untaxed, 1600.0)
        credit_note.action_post()
        self.assertEqual(self.next_dues().state, "cancelled")
        self.assertEqual(self.next_dues(second).state, "invoiced")
        self.assertFalse(second.credit_proposed)

    @freeze_time("2027-01-15 09:00:00")
    def test_a_draft_invoice_simply_goes(self):
        self.company.smala_post_invoices = False
        invoice = self.renew(self.membership)
        self.cancel_typed_late()
        self.assertEqual(self.next_dues().state, "cancelled")
        self.assertFalse(invoice.exists())
        self.assertFalse(self.membership.credit_proposed)

    @freeze_time("2027-01-15 09:00:00")
    def test_a_late_message_proposes_nothing(self):
        self.renew(self.membership)
        self.membership.action_cancel(self.reason, received_on="2027-01-02")
        self.assertEqual(self.membership.date_end, NEXT_YEAR_END)
        self.assertFalse(self.membership.credit_proposed)
        self.assertEqual(self.next_dues().state, "invoiced")

    @freeze_time("2027-01-15 09:00:00")
    def test_a_part_credited_by_hand_is_not_credited_twice(self):
        self.renew(self.membership)
        self.cancel_typed_late()
        credit_note = self.next_dues()._create_credit_notes("A part")
        credit_note.invoice_line_ids.price_unit = 600.0
        credit_note.action_post()
        self.assertTrue(self.membership.credit_proposed)
        with self.assertRaises(UserError):
            self.membership.action_create_credit_notes()

    @freeze_time("2027-01-15 09:00:00")
    def test_taking_back_drops_what_was_prepared(self):
        self.renew(self.membership)
        self.cancel_typed_late()
        action = self.membership.action_create_credit_notes()
        credit_note = self.env["account.move"].browse(action["res_id"])
        self.membership.action_uncancel(received_on="2026-12-31")
        self.assertFalse(credit_note.exists())
        self.assertEqual(self.next_dues().state, "invoiced")
        self.assertEqual(self.membership.date_end, NEXT_YEAR_END)

    @freeze_time("2027-01-15 09:00:00")
    def test_who_may_not_write_memberships_prepares_nothing(self):
        accountant = new_test_user(
            self.env,
            "accountant",
            "account.group_account_invoice",
            company_id=self.company.id,
            company_ids=[(6, 0, self.company.ids)],
        )
        self.renew(self.membership)
        self.cancel_typed_late()
        with self.assertRaises(AccessError):
            self.membership.with_user(accountant).action_create_credit_notes()


@tagged("post_install", "-at_install", "smala_membership")
class TestReceipt(CancellationCommon):
    def cancel(self, moment, received_on=None):
        before = self.mails()
        with freeze_time(moment):
            self.membership.action_cancel(self.reason, received_on=received_on)
        return self.mails() - before

    def test_the_member_gets_a_receipt_with_a_way_back(self):
        mail = self.cancel("2026-11-20 09:00:00")
        self.assertEqual(mail.recipient_ids, self.person)
        self.assertEqual(mail.model, "smala.membership")
        self.assertEqual(len(re.findall("/smala/uncancel/", mail.body_html)), 1)
        self.assertEqual(self.membership.uncancel_until, YEAR_END)

    def test_a_late_message_is_answered_as_such(self):
        in_time = self.cancel("2026-12-31 20:00:00").body_html
        self.membership._take_back()
        late = self.cancel("2027-01-04 09:00:00").body_html
        self.assertFalse(self.membership._is_late(YEAR_END))
        self.assertTrue(self.membership._is_late(date(2027, 1, 4)))
        self.assertEqual(in_time.count("<p"), late.count("<p") - 1)
        self.assertEqual(self.membership.uncancel_until, NEXT_YEAR_END)

    def test_typed_after_the_deadline_there_is_no_way_back(self):
        mail = self.cancel("2027-01-15 09:00:00", received_on="2026-12-30")
        self.assertNotIn("/smala/uncancel/", mail.body_html)

    def test_taking_back_is_confirmed(self):
        self.cancel("2026-11-20 09:00:00")
        before = self.mails()
        with freeze_time("2026-11-25 09:00:00"):
            self.membership.action_uncancel()
        self.assertEqual((self.mails() - before).recipient_ids, self.person)

    def test_without_an_address_nothing_breaks(self):
        self.person.email = False
        messages = self.membership.message_ids
        self.assertFalse(self.cancel("2026-11-20 09:00:00"))
        self.assertTrue(self.membership.cancelled_on)
        self.assertTrue(self.membership.message_ids - messages)

    def test_staff_without_more_rights_send_receipts(self):
        before = self.mails()
        with freeze_time("2026-11-20 09:00:00"):
            self.membership.with_user(self.staff).action_cancel(self.reason)
            self.membership.with_user(self.staff).action_uncancel()
        self.assertEqual(len(self.mails() - before), 2)
