from odoo.exceptions import UserError, ValidationError
from odoo.tests import freeze_time, tagged

from .common import MembershipCommon


@freeze_time("2026-11-23 10:00:00")
@tagged("post_install", "-at_install", "smala_membership")
class TestActivation(MembershipCommon):
    """Where a membership begins: what was there before, and what goes wrong."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_revenue(3_200_000)
        cls.make_revenue(3_200_000, year=2023)

    def test_who_ended_signs_again_before_any_cron(self):
        with freeze_time("2024-03-01 10:00:00"):
            former = self.make_membership("2024-03-01")
            former.action_cancel()
            former.flush_recordset()
        self.assertEqual(former.state, "leaving", "no cron has run since")
        membership = self.make_membership("2026-03-02")
        membership.flush_recordset()
        self.assertEqual((former.state, membership.state), ("ended", "active"))

    def test_a_former_one_is_not_taken_back_beside_the_new_one(self):
        with freeze_time("2024-03-01 10:00:00"):
            former = self.make_membership("2024-03-01")
            former.action_cancel()
        self.make_membership("2026-03-02")
        with self.assertRaises(UserError):
            former.action_uncancel(received_on="2024-12-30")

    def test_one_that_fails_leaves_nothing_of_the_others(self):
        unknown = self.make_organization("Sans chiffre")
        good = self.make_membership("2026-03-02", activate=False)
        bad = self.make_membership(
            "2026-03-03", self.make_person("Bruno", unknown), activate=False
        )
        with self.assertRaises(UserError):
            (good | bad).action_activate()
        self.assertEqual(good.state, "draft")
        self.assertFalse(good.dues_ids)

    def test_a_running_membership_is_not_archived(self):
        membership = self.make_membership("2026-03-02")
        with self.assertRaises(UserError):
            membership.active = False

    def test_a_mandate_of_another_network_reduces_nothing_here(self):
        mandate = self.make_mandate("administrator", "2020-01-01")
        mandate.company_id = self.setup_other_company()["company"]
        self.assertDues(self.make_membership("2026-03-02"), {2026: (1600, "invoiced")})

    def test_one_arrangement_a_year(self):
        membership = self.make_membership("2026-03-02")
        vals = {"membership_id": membership.id, "amount": 10, "reason": "Founder"}
        arrangements = self.env["smala.arrangement"]
        arrangements.create({**vals, "year_from": 2027, "year_to": 2028})
        with self.assertRaises(ValidationError):
            arrangements.create({**vals, "year_from": 2028, "year_to": 2029})
        arrangements.create({**vals, "year_from": 2029, "year_to": 2029})

    def test_an_invoice_that_was_replaced_is_not_posted_too(self):
        self.company.smala_post_invoices = False
        dues = self.make_membership("2026-03-02").dues_ids
        first = dues.move_id
        first.button_cancel()
        dues.action_bill()
        self.assertNotEqual(dues.move_id, first)
        first.button_draft()
        with self.assertRaises(UserError):
            first.action_post()
        dues.move_id.action_post()
        self.assertEqual(dues.state, "invoiced")

    def test_what_is_no_revenue_is_not_zero(self):
        simulate = self.env["smala.membership"].simulate
        for revenue in (None, False, "", " "):
            with self.subTest(revenue=revenue), self.assertRaises(UserError):
                simulate(revenue, "2026-09-14")
        self.assertEqual(simulate("0", "2026-09-14")[0]["base_amount"], 1300.0)

    def test_the_end_of_time_is_said_to_be_too_far(self):
        with self.assertRaises(UserError):
            self.env["smala.membership"].simulate(0, "9999-12-31")
