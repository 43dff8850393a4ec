from datetime import date

from odoo.exceptions import AccessError, UserError
from odoo.tests import freeze_time, tagged

from .renewal_common import RenewalCommon


@freeze_time("2026-11-23 10:00:00")
@tagged("post_install", "-at_install", "smala_membership")
class TestRenewalRun(RenewalCommon):
    """What a January bills: one membership per rule of the charter."""

    def test_everybody_goes_on_for_another_year(self):
        membership = self.make_member("Basile", 3_000_000)
        self.run_cron()
        self.assertRenewed(membership, 1600.0)
        self.assertEqual(membership.date_end, date(2027, 12, 31))
        self.assertEqual(membership.state, "active")
        self.assertEqual(self.get_dues(membership).months, 12)
        renewal = self.get_renewal()
        self.assertEqual(renewal.state, "done")
        self.assertEqual(renewal.done_count, 1)

    def test_a_second_run_bills_nobody_again(self):
        membership = self.make_member("Basile")
        self.run_cron()
        self.run_cron("2027-01-01 00:20:00")
        self.run_cron("2027-01-02 00:10:00")
        self.assertRenewed(membership, 1300.0)
        self.assertEqual(len(membership.dues_ids), 2)

    def test_cancelled_in_time_is_not_billed(self):
        membership = self.make_member("Basile")
        with freeze_time("2026-12-31 22:59:00"):
            membership.action_cancel()
        self.run_cron()
        self.assertNotRenewed(membership)
        self.assertFalse(self.get_line(membership))

    def test_message_in_time_typed_late_proposes_a_credit_note(self):
        membership = self.make_member("Basile")
        self.run_cron()
        with freeze_time("2027-01-04 09:00:00"):
            membership.action_cancel(received_on="2026-12-30")
        self.assertTrue(membership.credit_proposed)
        self.assertEqual(membership.date_end, date(2026, 12, 31))
        with freeze_time("2027-01-04 09:05:00"):
            action = membership.action_create_credit_notes()
            self.env["account.move"].browse(action["res_id"]).action_post()
        self.assertFalse(membership.credit_proposed)
        self.run_cron("2027-01-05 00:10:00")
        self.assertFalse(self.get_dues(membership))

    def test_credited_in_full_is_not_billed_again(self):
        membership = self.make_member("Basile")
        self.run_cron()
        dues = self.get_dues(membership)
        with freeze_time("2027-01-04 09:00:00"):
            dues._create_credit_notes("Gesture").action_post()
        self.run_cron("2027-01-05 00:10:00")
        self.assertFalse(self.get_dues(membership))

    def test_another_tier_follows_the_revenue(self):
        membership = self.make_member("Basile", 3_000_000)
        self.make_revenue(6_000_000, 2026, membership.organization_id)
        self.run_cron()
        self.assertRenewed(membership, 2000.0)
        line = self.get_line(membership)
        self.assertEqual(line.why, "tier")
        self.assertAmount(line.difference, 400.0)

    def test_the_schedule_of_the_year_counts(self):
        membership = self.make_member("Basile")
        schedule = self.env["smala.schedule"]._for_year(self.company, 2026)
        schedule = schedule.copy({"year": 2027})
        schedule.tier_ids.filtered(lambda t: not t.revenue_from).amount = 1350.0
        schedule.action_approve()
        self.run_cron()
        self.assertRenewed(membership, 1350.0)
        self.assertEqual(self.get_line(membership).why, "schedule")

    def test_a_mandate_that_ended_no_longer_reduces(self):
        membership = self.make_member("Basile", activate=False)
        self.make_mandate(
            "guarantor", "2025-01-01", "2026-06-30", membership.partner_id
        )
        with freeze_time("2026-03-02 12:00:00"):
            membership.action_activate()
        self.assertDues(membership, {2026: (650.0, "invoiced")})
        self.run_cron()
        self.assertRenewed(membership, 1300.0)
        line = self.get_line(membership)
        self.assertEqual(line.why, "reduction")
        self.assertTrue(line.is_mandate_ending)
        self.assertEqual(line.why_steps[0]["mandate_end"], "2026-06-30")

    def test_second_associate_pays_in_full_when_the_first_one_left(self):
        first = self.make_member("Basile")
        organization = first.organization_id
        with freeze_time("2026-04-02 12:00:00"):
            second = self.make_membership(
                "2026-04-02", self.make_person("Clara", organization)
            )
        self.assertDues(second, {2026: (975.0, "invoiced")})
        first.action_cancel()
        self.run_cron()
        self.assertNotRenewed(first)
        self.assertRenewed(second, 1300.0)
        self.assertEqual(self.get_line(second).why, "reduction")

    def test_second_associate_keeps_the_reduction_on_the_same_invoice(self):
        first = self.make_member("Basile")
        with freeze_time("2026-04-02 12:00:00"):
            second = self.make_membership(
                "2026-04-02", self.make_person("Clara", first.organization_id)
            )
        self.run_cron()
        self.assertRenewed(first, 1300.0)
        self.assertRenewed(second, 975.0)
        self.assertEqual(self.get_dues(first).move_id, self.get_dues(second).move_id)

    def test_leaving_member_is_billed_for_the_covered_year_at_renewal(self):
        self.company.smala_second_half = "at_renewal"
        membership = self.make_member("Basile", signature="2026-09-14")
        membership.action_cancel()
        self.assertEqual(membership.date_end, date(2027, 12, 31))
        self.run_cron()
        self.assertRenewed(membership, 1300.0)
        self.assertEqual(membership.date_end, date(2027, 12, 31))
        self.run_cron("2028-01-01 00:10:00")
        self.assertFalse(self.get_dues(membership, 2028))

    def test_at_renewal_takes_schedule_and_revenue_of_its_year(self):
        self.company.smala_second_half = "at_renewal"
        membership = self.make_member("Basile", signature="2026-09-14")
        self.make_revenue(1_500_000, 2026, membership.organization_id)
        self.run_cron()
        self.assertRenewed(membership, 1600.0)

    def test_billed_at_once_or_included_is_left_alone(self):
        billed = self.make_member("Basile", signature="2026-09-14")
        self.company.smala_second_half = "included"
        included = self.make_member("Clara", signature="2026-09-14")
        self.run_cron()
        self.assertFalse(self.get_line(billed) | self.get_line(included))
        self.assertDues(included, {2026: (433.33, "invoiced"), 2027: (0.0, "paid")})

    def test_solidarity_that_was_not_granted_again_ends(self):
        membership = self.make_member("Basile", activate=False)
        with freeze_time("2026-03-02 12:00:00"):
            grant = self.env["smala.grant"].create(
                {"membership_id": membership.id, "reduction_id": self.solidarity.id}
            )
            grant.action_grant()
            membership.action_activate()
        self.assertDues(membership, {2026: (800.0, "invoiced")})
        self.run_cron()
        self.assertRenewed(membership, 1300.0)
        self.assertEqual(
            self.get_line(membership).why_steps[0]["code"], "reduction_lost"
        )

    def test_a_request_waits_and_the_decision_bills(self):
        membership = self.make_member("Basile")
        grant = self.env["smala.grant"].create(
            {
                "membership_id": membership.id,
                "reduction_id": self.solidarity.id,
                "year_from": 2027,
                "year_to": 2027,
            }
        )
        self.run_cron()
        self.assertNotRenewed(membership)
        line = self.get_line(membership)
        self.assertEqual(line.state, "waiting")
        self.assertTrue(line.needs_decision)
        self.assertEqual(membership.date_end, date(2027, 12, 31))
        with freeze_time("2027-01-08 10:00:00"):
            grant.action_grant()
        self.assertRenewed(membership, 800.0)
        self.assertFalse(line.needs_decision)

    def test_an_arranged_zero_needs_no_invoice(self):
        membership = self.make_member("Basile")
        self.env["smala.arrangement"].create(
            {
                "membership_id": membership.id,
                "amount": 0.0,
                "year_from": 2027,
                "year_to": 2027,
                "reason": "Founder",
            }
        )
        self.run_cron()
        self.assertRenewed(membership, 0.0)
        self.assertEqual(self.get_line(membership).why, "arrangement")

    def test_one_invoice_per_billed_company(self):
        holding = self.make_organization("Holding")
        memberships = [
            self.make_member(name, billing_partner_id=holding.id)
            for name in ("Basile", "Clara", "Denis")
        ]
        self.run_cron()
        moves = {self.get_dues(membership).move_id for membership in memberships}
        self.assertEqual(len(moves), 1)
        self.assertEqual(len(moves.pop().invoice_line_ids), 3)

    def test_29_february(self):
        self.make_revenue(0, 2023, organization := self.make_organization("Bissextile"))
        person = self.make_person("Basile", organization)
        with freeze_time("2024-02-29 23:30:00"):
            membership = self.make_membership("2024-02-29", person)
        self.run_cron("2026-01-01 00:10:00")
        self.run_cron("2027-01-01 00:10:00")
        self.run_cron("2028-02-29 00:10:00")
        self.assertEqual(
            sorted(membership._live_dues().mapped("year")),
            [2024, 2025, 2026, 2027, 2028],
        )
        self.assertEqual(membership.date_end, date(2028, 12, 31))


@freeze_time("2026-11-23 10:00:00")
@tagged("post_install", "-at_install", "smala_membership")
class TestRenewalPreview(RenewalCommon):
    """What staff see and decide before January."""

    def test_not_before_october(self):
        with self.assertRaises(UserError):
            self.make_preview("2026-09-30")
        self.assertTrue(self.make_preview("2026-10-01"))

    def test_amounts_and_reasons_before_and_after(self):
        membership = self.make_member("Basile", 3_000_000)
        self.make_revenue(6_000_000, 2026, membership.organization_id)
        renewal = self.make_preview()
        line = self.get_line(membership)
        self.assertAmount(line.old_amount, 1600.0)
        self.assertAmount(line.new_amount, 2000.0)
        self.assertEqual(line.why, "tier")
        self.assertIn("6", line.explanation)
        self.assertTrue(line.why_text)
        self.assertAmount(renewal.amount_total, 2000.0)
        self.assertEqual(renewal.change_rate, 25.0)
        self.assertEqual(renewal.changed_count, 1)
        self.assertFalse(self.get_dues(membership), "a preview writes no dues")

    def test_flags(self):
        unconfirmed = self.make_member("Basile")
        self.make_preview()
        line = self.get_line(unconfirmed)
        self.assertTrue(line.is_revenue_unconfirmed)
        self.assertTrue(line.is_unpaid)
        self.assertTrue(line.needs_decision)
        self.make_revenue(10, 2026, unconfirmed.organization_id)
        unconfirmed.organization_id.with_context(active_test=False).active = False
        line.renewal_id.action_preview()
        self.assertFalse(line.is_revenue_unconfirmed)
        self.assertTrue(line.is_archived)

    def test_above_the_one_announced(self):
        membership = self.make_member("Basile")
        self.env["smala.notice"].sudo().create(
            {
                "membership_id": membership.id,
                "partner_id": membership.partner_id.id,
                "year": 2027,
                "kind": "first",
                "state": "sent",
                "sent_at": "2026-11-15 08:00:00",
                "is_amount_known": True,
                "amount": 1300.0,
            }
        )
        renewal = self.make_preview()
        self.assertFalse(self.get_line(membership).is_above_announced)
        self.make_revenue(1_000_000, 2026, membership.organization_id)
        renewal.action_preview()
        self.assertTrue(self.get_line(membership).is_above_announced)
        self.assertEqual(renewal.above_count, 1)

    def test_held_back_with_a_reason_and_released(self):
        membership = self.make_member("Basile")
        renewal = self.make_preview()
        line = self.get_line(membership)
        with self.assertRaises(UserError):
            line._hold("")
        line.with_user(self.staff)._hold("Is selling the company")
        self.assertEqual(line.held_by_id, self.staff)
        renewal.action_preview()
        self.assertEqual(line.state, "held")
        self.run_cron()
        self.assertNotRenewed(membership)
        self.assertTrue(membership.partner_id._smala_has_access(date(2027, 1, 2)))
        with freeze_time("2027-01-11 10:00:00"):
            line.with_user(self.staff).action_release()
        self.run_cron("2027-01-11 10:00:10")
        self.assertRenewed(membership, 1300.0)

    def test_who_cancels_leaves_the_preview(self):
        membership = self.make_member("Basile")
        renewal = self.make_preview()
        membership.action_cancel()
        renewal.action_preview()
        self.assertFalse(self.get_line(membership))

    def test_who_cancels_between_preview_and_run_is_left_out(self):
        membership = self.make_member("Basile")
        self.make_preview()
        membership.action_cancel()
        self.run_cron()
        self.assertEqual(self.get_line(membership).state, "skipped")

    def test_taken_back_after_all(self):
        membership = self.make_member("Basile")
        self.make_preview()
        membership.action_cancel()
        with freeze_time("2026-12-20 10:00:00"):
            membership.action_uncancel()
        self.run_cron()
        self.assertRenewed(membership, 1300.0)

    def test_the_preview_follows_a_decision_at_once(self):
        membership = self.make_member("Basile")
        grant = self.env["smala.grant"].create(
            {
                "membership_id": membership.id,
                "reduction_id": self.solidarity.id,
                "year_from": 2027,
                "year_to": 2027,
            }
        )
        self.make_preview()
        line = self.get_line(membership)
        self.assertEqual(line.state, "waiting")
        grant.with_user(self.staff).action_grant()
        self.assertEqual(line.state, "ready")
        self.assertAmount(line.new_amount, 800.0)

    def test_remind_writes_once_a_day(self):
        told, untold = self.make_member("Basile"), self.make_member("Clara")
        self.env["smala.notice"].sudo().create(
            {
                "membership_id": told.id,
                "partner_id": told.partner_id.id,
                "year": 2027,
                "kind": "first",
                "state": "sent",
                "sent_at": "2026-11-15 08:00:00",
                "deadline": "2026-12-31",
            }
        )
        renewal = self.make_preview().with_user(self.staff)
        with freeze_time("2026-12-05 11:00:00"):
            renewal.action_remind()
            self.assertEqual(self.get_line(told).reminded_on, date(2026, 12, 5))
            self.assertFalse(self.get_line(untold).reminded_on)
            mails = self.env["mail.mail"].sudo().search_count([])
            renewal.action_remind()
            self.assertEqual(self.env["mail.mail"].sudo().search_count([]), mails)

    def test_staff_change_nothing_but_by_the_steps(self):
        membership = self.make_member("Basile")
        renewal = self.make_preview().with_user(self.staff)
        line = self.get_line(membership).with_user(self.staff)
        for record, values in (
            (renewal, {"approved_at": "2026-12-05 10:00:00"}),
            (renewal, {"state": "running"}),
            (line, {"new_amount": 1.0}),
            (line, {"hold_reason": "No"}),
        ):
            with self.assertRaises(AccessError):
                record.write(values)
        renewal.action_preview()
        line._hold("Yes")
        line.action_release()
        self.assertEqual(line.state, "ready")

    def test_staff_see_summary_and_progress(self):
        self.make_member("Basile")
        renewal = self.make_preview().with_user(self.staff)
        html, _kind = self.env["ir.actions.report"]._render_qweb_html(
            "smala_membership.report_smala_renewal", renewal.ids
        )
        self.assertIn(b"Basile", html)
        self.assertEqual(renewal.get_progress()["state"], "preview")

    def test_missing_revenue_is_set_aside_then_picked_up(self):
        membership = self.make_member("Basile")
        self.env["smala.revenue"].search(
            [("partner_id", "=", membership.organization_id.id)]
        )._refuse("Not theirs")
        other = self.make_member("Clara")
        self.make_preview()
        self.assertEqual(self.get_line(membership).state, "error")
        self.run_cron()
        self.assertRenewed(other, 1300.0)
        self.assertEqual(self.get_line(membership).state, "error")
        self.assertTrue(self.get_line(membership).error)
        self.make_revenue(0, 2026, membership.organization_id)
        self.run_cron("2027-01-02 00:10:00")
        self.assertRenewed(membership, 1300.0)

    def test_approval_of_a_manager(self):
        self.company.smala_renewal_approval = True
        membership = self.make_member("Basile")
        self.run_cron()
        renewal = self.get_renewal()
        self.assertEqual(renewal.state, "waiting")
        self.assertNotRenewed(membership)
        self.assertIn(self.manager, renewal.activity_ids.user_id)
        activities = len(renewal.activity_ids)
        self.run_cron("2027-01-02 00:10:00")
        self.assertEqual(len(renewal.activity_ids), activities)
        with freeze_time("2027-01-03 10:00:00"):
            with self.assertRaises(UserError):
                renewal.with_user(self.staff).action_run()
            with self.assertRaises(AccessError):
                renewal.with_user(self.staff).action_approve()
            renewal.with_user(self.manager).action_approve()
        self.assertEqual(renewal.state, "running")
        self.assertFalse(renewal.activity_ids)
        self.run_cron("2027-01-03 10:00:05")
        self.assertRenewed(membership, 1300.0)

    def test_run_returns_at_once_and_the_cron_works(self):
        membership = self.make_member("Basile")
        renewal = self.make_preview()
        with self.assertRaises(UserError):
            renewal.action_run()
        with freeze_time("2027-01-01 08:00:00"):
            renewal.with_user(self.staff).action_run()
            self.assertEqual(renewal.state, "running")
            self.assertNotRenewed(membership)
            progress = renewal.with_user(self.staff).get_progress()
        self.assertEqual((progress["total"], progress["done"]), (1, 0))
        self.run_cron("2027-01-01 08:00:10")
        progress = renewal.get_progress()
        self.assertEqual((progress["total"], progress["done"]), (1, 1))
        self.assertEqual(progress["state"], "done")
