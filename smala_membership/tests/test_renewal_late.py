from datetime import date

from odoo.tests import freeze_time, tagged

from .renewal_common import RenewalCommon


@freeze_time("2026-11-23 10:00:00")
@tagged("post_install", "-at_install", "smala_membership")
class TestRenewalLate(RenewalCommon):
    """Decisions that come after the year began: nobody is forgotten or billed again."""

    def make_typed_late(self, name, signature="2025-03-03"):
        """Return a membership signed last year, activated only now."""
        organization = self.make_organization(f"{name} SRL")
        self.make_revenue(0, 2024, organization)
        return self.make_membership(signature, self.make_person(name, organization))

    # === WHO CANCELLED TOO LATE OWES THE YEAR === #

    def test_cancelled_too_late_before_a_late_run(self):
        membership = self.make_member("Basile")
        with freeze_time("2027-01-05 09:00:00"):
            membership.action_cancel()
        self.run_cron("2027-01-09 08:00:00")
        self.assertRenewed(membership, 1300.0)
        self.assertEqual(membership.date_end, date(2027, 12, 31))
        self.run_cron("2028-01-01 00:10:00")
        self.assertFalse(self.get_dues(membership, 2028))

    def test_cancelled_too_late_and_typed_in_later_still(self):
        membership = self.make_typed_late("Basile")
        membership.action_cancel(received_on="2026-01-05")
        self.run_cron("2026-11-23 11:00:00")
        self.assertRenewed(membership, 1300.0, 2026)

    def test_dated_later_after_all(self):
        self.company.smala_post_invoices = False
        membership = self.make_member("Basile")
        self.run_cron()
        with freeze_time("2027-01-10 09:00:00"):
            membership.action_cancel(received_on="2026-12-20")
            self.assertFalse(self.get_dues(membership))
            membership.action_uncancel(received_on="2026-12-20")
            membership.action_cancel(received_on="2027-01-02")
        self.run_cron("2027-01-11 00:10:00")
        self.assertTrue(self.get_dues(membership).invoice_line_id)

    def test_who_came_from_another_system_owes_nothing_of_before(self):
        membership = self.make_member("Basile", activate=False)
        membership.write(
            {
                "activated_at": "2026-11-01",
                "date_start": "2020-03-02",
                "date_end": "2026-12-31",
            }
        )
        self.run_cron("2026-11-25 00:10:00")
        self.assertFalse(membership.dues_ids)
        self.run_cron()
        self.assertRenewed(membership, 1300.0)

    # === WHO TOOK IT BACK OWES THE YEAR AGAIN === #

    def test_taken_back_after_the_credit_note(self):
        membership = self.make_member("Basile")
        self.run_cron()
        with freeze_time("2027-01-04 09:00:00"):
            membership.action_cancel(received_on="2026-12-20")
            action = membership.action_create_credit_notes()
            self.env["account.move"].browse(action["res_id"]).action_post()
            self.assertEqual(self.get_line(membership).state, "done")
            membership.action_uncancel(received_on="2026-12-30")
        self.assertFalse(self.get_dues(membership))
        self.run_cron("2027-01-05 08:00:00")
        self.assertRenewed(membership, 1300.0)
        self.assertEqual(membership.date_end, date(2027, 12, 31))

    def test_a_year_credited_as_a_gesture_stays_covered(self):
        membership = self.make_member("Basile")
        self.run_cron()
        with freeze_time("2027-01-04 09:00:00"):
            self.get_dues(membership)._create_credit_notes("Gesture").action_post()
        with freeze_time("2027-11-04 09:00:00"):
            membership.action_cancel()
            membership.action_uncancel()
        self.assertEqual(membership.date_end, date(2027, 12, 31))
        self.run_cron("2027-11-05 00:10:00")
        self.assertFalse(self.get_dues(membership))

    # === WHO WAS LET GO IS NOT BILLED AGAIN === #

    def test_let_go_with_a_draft_invoice(self):
        self.company.smala_post_invoices = False
        membership = self.make_member("Basile")
        self.run_cron()
        with freeze_time("2027-03-31 09:00:00"):
            membership._end_and_credit(date(2027, 3, 31), self.get_dues(membership))
        self.run_cron("2027-04-02 08:00:00")
        self.assertFalse(self.get_dues(membership))

    def test_let_go_while_a_request_waits(self):
        membership = self.make_member("Basile")
        self._request(membership)
        self.run_cron()
        with freeze_time("2027-01-31 09:00:00"):
            membership._end_and_credit(date(2027, 1, 31), self.get_dues(membership))
        self.run_cron("2027-02-02 08:00:00")
        self.assertFalse(self.get_dues(membership))
        self.assertEqual(self.get_line(membership).state, "skipped")

    def test_left_in_time_while_a_request_waits(self):
        membership = self.make_member("Basile")
        self._request(membership)
        self.run_cron()
        self.assertEqual(self.get_line(membership).state, "waiting")
        with freeze_time("2027-01-31 09:00:00"):
            membership.action_cancel(received_on="2026-12-20")
        self.assertEqual(self.get_line(membership).state, "skipped")
        self.run_cron("2027-02-02 08:00:00")
        self.assertFalse(self.get_dues(membership))

    def _request(self, membership):
        return self.env["smala.grant"].create(
            {
                "membership_id": membership.id,
                "reduction_id": self.solidarity.id,
                "year_from": 2027,
                "year_to": 2027,
            }
        )

    # === WHAT IS TYPED IN LATE === #

    def test_a_past_year_by_hand(self):
        membership = self.make_typed_late("Basile")
        self.env["smala.renewal"].create({"year": 2026}).action_run()
        self.run_cron("2026-11-23 11:00:00")
        self.assertRenewed(membership, 1300.0, 2026)
        self.assertEqual(membership.date_end, date(2026, 12, 31))

    def test_a_year_long_ago_by_hand(self):
        organization = self.make_organization("Ancien SRL")
        self.make_revenue(0, 2020, organization)
        person = self.make_person("Ancien", organization)
        membership = self.make_membership("2022-03-03", person)
        self.run_cron("2026-11-23 11:00:00")
        self.assertFalse(self.get_dues(membership, 2023))
        renewal = self.env["smala.renewal"].create({"year": 2023})
        renewal.action_run()
        self.run_cron("2026-11-23 12:00:00")
        self.assertEqual(renewal.state, "done")
        self.assertRenewed(membership, 1300.0, 2023)
        self.assertEqual(membership.date_end, date(2026, 12, 31))

    def test_a_december_paper_typed_in_january(self):
        for policy in ("upfront", "at_renewal", "included"):
            self.company.smala_second_half = policy
            with freeze_time("2027-01-10 10:00:00"):
                membership = self.make_typed_late(policy, "2026-12-15")
            self.run_cron("2027-01-11 10:00:00")
            self.assertEqual(len(self.get_dues(membership, 2027)), 1, policy)
            self.assertEqual(membership.date_end, date(2027, 12, 31))
