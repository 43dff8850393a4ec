from datetime import date

from odoo.exceptions import AccessError, UserError
from odoo.tests import Form, freeze_time, tagged

from .common import MembershipCommon


@freeze_time("2026-11-23 10:00:00")
@tagged("post_install", "-at_install", "smala_membership")
class TestWizards(MembershipCommon):
    """The windows of staff say what a step means, and leave it to the membership."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_revenue(3_200_000)

    def open(self, name, membership, user=None):
        """Return the form of a window, as its button on the membership opens it."""
        wizard = self.env[f"smala.{name}.wizard"].with_user(user or self.staff)
        return Form(
            wizard.with_context(
                active_model="smala.membership", active_id=membership.id
            )
        )

    def request_reduction(self, membership, **values):
        return self.env["smala.grant"].create(
            {
                "membership_id": membership.id,
                "reduction_id": self.solidarity.id,
                **values,
            }
        )

    # === DECIDE === #

    def test_grant_with_the_amounts_in_sight(self):
        membership = self.make_membership("2026-09-14", activate=False)
        self.request_reduction(membership)
        membership.action_activate()
        self.assertTrue(membership.has_request)
        form = self.open("decision", membership)
        self.assertEqual((form.year_from, form.year_to), (2026, 2027))
        self.assertIn("266", form.if_granted)
        self.assertIn("533", form.if_refused)
        self.assertDues(membership, {2026: (533.33, "draft"), 2027: (1600.0, "draft")})
        form.save().action_grant()
        self.assertDues(
            membership, {2026: (266.67, "invoiced"), 2027: (800.0, "invoiced")}
        )

    def test_grant_for_one_year_only(self):
        membership = self.make_membership("2026-09-14", activate=False)
        self.request_reduction(membership)
        membership.action_activate()
        form = self.open("decision", membership)
        form.year_to = 2026
        form.save().action_grant()
        self.assertDues(
            membership, {2026: (266.67, "invoiced"), 2027: (1600.0, "invoiced")}
        )

    def test_a_refusal_needs_a_reason(self):
        membership = self.make_membership("2026-03-02", activate=False)
        self.request_reduction(membership)
        membership.action_activate()
        form = self.open("decision", membership)
        window = form.save()
        with self.assertRaises(UserError):
            window.action_refuse()
        form.note = "The accounts say otherwise"
        form.save().action_refuse()
        self.assertDues(membership, {2026: (1600.0, "invoiced")})
        self.assertEqual(membership.grant_ids.state, "refused")

    # === REQUEST === #

    def test_request_for_the_next_year(self):
        membership = self.make_membership("2026-03-02")
        form = self.open("request", membership)
        self.assertEqual((form.year_from, form.year_to), (2027, 2027))
        self.assertEqual(form.reduction_id, self.solidarity)
        form.reason = "A hard year"
        form.save().action_request()
        self.assertTrue(membership.has_request)
        self.assertEqual(membership.request_since, date(2026, 11, 23))

    def test_no_request_for_years_that_are_invoiced(self):
        membership = self.make_membership("2026-03-02")
        form = self.open("request", membership)
        form.year_from = form.year_to = 2026
        with self.assertRaises(UserError):
            form.save().action_request()
        self.assertFalse(membership.grant_ids)

    # === CANCEL AND TAKE BACK === #

    def test_cancel_shows_the_effect_before(self):
        membership = self.make_membership("2026-03-02")
        form = self.open("cancel", membership)
        self.assertEqual(form.effect_on, date(2026, 12, 31))
        self.assertFalse(form.missed_deadline)
        self.assertFalse(membership.cancelled_on)
        form.reason_id = self.env["smala.cancel.reason"].search([], limit=1)
        form.save().action_cancel_membership()
        self.assertEqual(membership.state, "leaving")
        self.assertEqual(membership.date_end, date(2026, 12, 31))
        self.assertTrue(membership.cancel_reason_id)

    def test_cancel_after_a_signature_in_the_second_half(self):
        membership = self.make_membership("2026-09-14")
        form = self.open("cancel", membership)
        self.assertEqual(form.effect_on, date(2027, 12, 31))
        self.assertFalse(form.missed_deadline)

    def test_cancel_too_late_takes_effect_a_year_later(self):
        membership = self.make_membership("2026-03-02")
        with freeze_time("2027-01-05 10:00:00"):
            form = self.open("cancel", membership)
            self.assertEqual(form.missed_deadline, date(2026, 12, 31))
            self.assertEqual(form.effect_on, date(2027, 12, 31))
            self.assertEqual(form.year_due, "2027")
            form.received_on = date(2026, 12, 31)
            self.assertEqual(form.effect_on, date(2026, 12, 31))
            self.assertFalse(form.missed_deadline)

    def test_cancel_tells_what_to_credit(self):
        membership = self.make_membership("2026-03-02")
        with freeze_time("2027-01-05 10:00:00"):
            dues = membership._create_dues([membership._core_line(2027)])
            membership._bill_open_dues()
            form = self.open("cancel", membership)
            self.assertFalse(form.dues_to_credit_ids[:])
            form.received_on = date(2026, 12, 20)
            self.assertEqual(form.dues_to_credit_ids[:], dues)
            form.save().action_cancel_membership()
            self.assertTrue(membership.credit_proposed)

    def test_cancel_refuses_a_day_to_come(self):
        membership = self.make_membership("2026-03-02")
        form = self.open("cancel", membership)
        form.received_on = date(2026, 11, 24)
        self.assertTrue(form.is_refused)
        with self.assertRaises(UserError):
            form.save().action_cancel_membership()

    def test_take_back_until_the_deadline(self):
        membership = self.make_membership("2026-03-02")
        membership.action_cancel()
        form = self.open("uncancel", membership)
        self.assertEqual(form.deadline, date(2026, 12, 31))
        form.save().action_uncancel_membership()
        self.assertEqual(membership.state, "active")
        membership.action_cancel()
        with freeze_time("2027-01-02 10:00:00"):
            form = self.open("uncancel", membership)
            self.assertTrue(form.is_too_late)
            with self.assertRaises(UserError):
                form.save().action_uncancel_membership()

    # === END === #

    def test_end_with_credit_is_for_managers(self):
        membership = self.make_membership("2026-03-02")
        with self.assertRaises(AccessError):
            self.open("end", membership)
        form = self.open("end", membership, self.manager)
        form.day = date(2026, 6, 30)
        form.dues_ids.add(membership.dues_ids)
        action = form.save().action_end()
        self.assertEqual(membership.state, "ended")
        self.assertEqual(membership.date_end, date(2026, 6, 30))
        credit_note = self.env["account.move"].browse(action["res_id"])
        self.assertEqual(credit_note.state, "draft")
        self.assertAmount(credit_note.amount_untaxed, 1600.0)
        credit_note.action_post()
        self.assertEqual(membership.dues_ids.state, "cancelled")

    def test_end_drops_what_is_not_invoiced(self):
        membership = self.make_membership("2026-03-02", activate=False)
        self.request_reduction(membership)
        membership.action_activate()
        form = self.open("end", membership, self.manager)
        self.assertEqual(form.dues_ids[:], membership.dues_ids)
        form.save().action_end()
        self.assertEqual(membership.dues_ids.state, "cancelled")

    def test_end_empties_a_draft_invoice(self):
        self.company.smala_post_invoices = False
        first = self.make_membership("2026-03-02", activate=False)
        second = self.make_membership(
            "2026-03-03", self.make_person("Bruno", self.organization), activate=False
        )
        (first | second).action_activate()
        invoice = first.dues_ids.move_id
        self.assertEqual(invoice, second.dues_ids.move_id)
        self.open("end", first, self.manager).save().action_end()
        self.assertEqual(first.dues_ids.state, "cancelled")
        self.assertEqual(invoice.invoice_line_ids.smala_dues_id, second.dues_ids)
        self.assertAmount(invoice.amount_untaxed, second.dues_ids.amount)
        self.open("end", second, self.manager).save().action_end()
        self.assertFalse(invoice.exists())

    def test_end_refuses_a_day_outside(self):
        membership = self.make_membership("2026-03-02")
        form = self.open("end", membership, self.manager)
        for day in (date(2026, 3, 1), date(2027, 1, 1)):
            form.day = day
            window = form.save()
            with self.subTest(day=day), self.assertRaises(UserError):
                window.action_end()
        self.assertEqual(membership.state, "active")

    # === HAND OVER, CHANGE, ARRANGE === #

    def test_hand_over(self):
        successor = self.make_person("Bruno", self.organization)
        membership = self.make_membership("2026-03-02")
        form = self.open("handover", membership)
        form.partner_id = successor
        form.day = date(2026, 12, 1)
        form.save().action_hand_over()
        self.assertEqual(membership.next_holder_id, successor)

    def test_change_organization_keeps_another_payer(self):
        other = self.make_organization("Ferme")
        holding = self.make_organization("Holding")
        membership = self.make_membership("2026-03-02", billing_partner_id=holding.id)
        form = self.open("organization", membership)
        form.organization_id = other
        self.assertEqual(form.billing_partner_id, holding)
        self.assertTrue(form.lacks_revenue)
        form.save().action_change()
        self.assertEqual(membership.organization_id, other)

    def test_arrange_an_amount_is_for_managers(self):
        membership = self.make_membership("2026-03-02")
        with self.assertRaises(AccessError):
            self.open("arrangement", membership)
        form = self.open("arrangement", membership, self.manager)
        self.assertEqual(form.year_from, 2027)
        self.assertFalse(form.billed_years)
        form.year_from = 2026
        self.assertEqual(form.billed_years, "2026")
        form.amount, form.reason = 500, "Founder"
        form.save().action_arrange()
        self.assertAmount(membership._core_line(2027).amount, 500.0)

    def test_windows_are_private(self):
        membership = self.make_membership("2026-03-02")
        window = self.open("cancel", membership).save()
        with self.assertRaises(AccessError):
            window.with_user(self.manager).read(["note"])


@freeze_time("2026-11-23 10:00:00")
@tagged("post_install", "-at_install", "smala_membership")
class TestAttention(MembershipCommon):
    """What the screens of staff show, and the reminders."""

    def test_preview_of_a_draft_writes_nothing(self):
        with Form(self.env["smala.membership"].with_user(self.staff)) as form:
            form.partner_id = self.person
            form.signature_date = date(2026, 9, 14)
            self.assertTrue(form.lacks_revenue)
            self.assertTrue(form.preview_problem)
            self.assertFalse(form.preview)
        membership = form.record
        self.make_revenue(3_200_000)
        membership.invalidate_recordset()
        self.assertIn("533", membership.preview)
        self.assertFalse(membership.preview_problem)
        self.assertFalse(membership.dues_ids)

    def test_preview_equals_what_is_billed(self):
        self.make_revenue(3_200_000)
        membership = self.make_membership("2026-09-14", activate=False)
        lines = membership._get_open_lines()
        membership.action_activate()
        self.assertDues(
            membership,
            {line.year: (float(line.amount), "invoiced") for line in lines},
        )

    def test_filters_of_the_list(self):
        self.make_revenue(3_200_000)
        first = self.make_membership("2026-03-02")
        second = self.make_membership(
            "2026-03-03", self.make_person("Bruno", self.organization)
        )
        memberships = self.env["smala.membership"]
        self.assertEqual(
            memberships.search([("is_later_associate", "=", True)]), second
        )
        self.assertIn(first, memberships.search([("is_later_associate", "=", False)]))
        self.assertFalse(memberships.search([("has_correction", "=", True)]))
        self.organization.smala_revenue_ids.amount = 500_000
        self.assertEqual(
            memberships.search([("has_correction", "=", True)]), first | second
        )
        self.assertTrue(first.has_correction)

    def test_a_draft_that_is_covered_says_so(self):
        self.make_revenue(0)
        membership = self.make_membership("2026-03-02")
        draft = self.make_membership("2026-11-20", activate=False)
        self.assertEqual(draft.covering_id, membership)

    def test_one_reminder_per_request_after_a_week(self):
        self.make_revenue(0)
        membership = self.make_membership("2026-11-10", activate=False)
        membership.user_id = self.staff
        grant = self.env["smala.grant"].create(
            {"membership_id": membership.id, "reduction_id": self.solidarity.id}
        )
        membership.action_activate()
        remind = self.env["smala.grant"]._cron_remind_requests
        with freeze_time("2026-11-30 10:00:00"):
            remind()
            self.assertFalse(membership.activity_ids)
        with freeze_time("2026-12-01 10:00:00"):
            remind()
            self.assertEqual(membership.activity_ids.user_id, self.staff)
            remind()
            self.assertEqual(len(membership.activity_ids), 1)
            membership.activity_ids.action_feedback()
            remind()
            self.assertFalse(membership.activity_ids)
        grant.action_grant()

    def test_the_answer_closes_the_reminder_of_a_manager(self):
        self.make_revenue(0)
        membership = self.make_membership("2026-11-10", activate=False)
        grant = self.env["smala.grant"].create(
            {"membership_id": membership.id, "reduction_id": self.solidarity.id}
        )
        with freeze_time("2026-12-05 10:00:00"):
            self.env["smala.grant"]._cron_remind_requests()
            user = grant.reminder_id.user_id
            self.assertTrue(user.has_group("smala_membership.group_membership_manager"))
            grant.with_user(self.staff).action_grant()
        self.assertFalse(membership.activity_ids)
