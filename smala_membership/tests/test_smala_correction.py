from odoo import Command
from odoo.exceptions import UserError
from odoo.tests import freeze_time, tagged

from .common import MembershipCommon


@freeze_time("2026-11-23 10:00:00")
@tagged("post_install", "-at_install", "smala_membership")
class TestCorrection(MembershipCommon):
    """A revenue corrected after the invoice changes the tier, and nothing else."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.revenue = cls.make_revenue(3_200_000)

    def correct(self, membership):
        self.revenue.amount = 6_000_000
        membership.dues_ids.action_correct()
        return membership._live_dues().sorted("year")

    def test_what_was_billed_to_a_former_organization_stays_there(self):
        membership = self.make_membership("2026-03-02")
        other = self.make_organization("Autre Maison")
        self.make_revenue(20_000_000, organization=other)
        membership._change_organization(other)
        dues = self.correct(membership)
        self.assertEqual(dues.amount, 2000.0)
        self.assertEqual(dues.organization_id, self.organization)
        self.assertEqual(dues.move_id.partner_id, self.organization)

    def test_what_a_former_holder_owed_stays_theirs(self):
        membership = self.make_membership("2026-03-02")
        other = self.make_person("Bruno", self.organization)
        self.make_mandate("administrator", "2020-01-01", person=other)
        membership._hand_over(other)
        dues = self.correct(membership)
        self.assertEqual((dues.partner_id, dues.amount), (self.person, 2000.0))

    def test_a_schedule_approved_since_changes_nothing(self):
        membership = self.make_membership("2026-03-02")
        self.env["smala.schedule"].create(
            {
                "year": 2026,
                "company_id": self.company.id,
                "state": "approved",
                "tier_ids": [Command.create({"revenue_from": 0, "amount": 9000})],
            }
        )
        self.assertEqual(self.correct(membership).amount, 2000.0)

    def test_settings_changed_since_change_nothing(self):
        membership = self.make_membership("2026-09-14")
        self.company.write(
            {"smala_second_half": "included", "smala_count_signature_month": False}
        )
        self.assertEqual(self.correct(membership).mapped("amount"), [666.67, 2000.0])

    def test_settings_changed_while_a_request_waits_change_nothing(self):
        membership = self.make_membership("2026-09-14", activate=False)
        grant = self.env["smala.grant"].create(
            {"membership_id": membership.id, "reduction_id": self.solidarity.id}
        )
        membership.action_activate()
        self.company.write(
            {"smala_second_half": "included", "smala_count_signature_month": False}
        )
        grant.action_refuse("No.")
        self.assertDues(
            membership, {2026: (533.33, "invoiced"), 2027: (1600.0, "invoiced")}
        )

    def test_the_figure_that_was_used_is_not_given_away(self):
        self.make_membership("2026-03-02")
        other = self.make_organization("Autre Maison")
        for vals in ({"partner_id": other.id}, {"year": 2024}):
            with self.subTest(vals=vals), self.assertRaises(UserError):
                self.revenue.write(vals)
        self.revenue.write({"partner_id": self.organization.id, "is_estimate": True})

    def test_what_is_included_is_not_corrected(self):
        self.company.smala_second_half = "included"
        membership = self.make_membership("2026-09-14")
        self.assertEqual(self.correct(membership).mapped("amount"), [666.67, 0.0])

    def test_what_is_credited_in_part_is_left_to_people(self):
        membership = self.make_membership("2026-03-02")
        dues = membership.dues_ids
        credit_note = dues._create_credit_notes("A gesture")
        credit_note.invoice_line_ids.price_unit = 300.0
        with self.assertRaises(UserError):
            self.correct(membership)
        credit_note.action_post()
        with self.assertRaises(UserError):
            self.correct(membership)
        self.assertEqual(dues.amount_net, 1300.0)
