from datetime import date

from odoo.exceptions import UserError, ValidationError
from odoo.tests import freeze_time, tagged

from .common import MembershipCommon


@freeze_time("2026-11-23 10:00:00")
@tagged("post_install", "-at_install", "smala_membership")
class TestHandover(MembershipCommon):
    """Another person of the organization takes over: access moves, dues stay."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.successor = cls.make_person("Bruno", cls.organization)
        cls.make_revenue(3_200_000)

    def setUp(self):
        super().setUp()
        self.membership = self.make_membership("2026-03-02").with_user(self.staff)

    def assertAccess(self, day, *partners):
        day = date.fromisoformat(day)
        people = self.person | self.successor
        found = people.filtered(lambda p: p._smala_has_access(day))
        self.assertEqual(set(found), set(partners))

    def test_access_moves_on_the_day_and_dues_stay(self):
        dues = self.membership.dues_ids
        self.membership._hand_over(self.successor, date(2026, 11, 23))
        self.assertEqual(self.membership.partner_id, self.successor)
        self.assertAccess("2026-11-22", self.person)
        self.assertAccess("2026-11-23", self.successor)
        self.assertEqual(self.membership.dues_ids, dues)
        self.assertEqual(dues.partner_id, self.person)
        self.assertEqual(dues.state, "invoiced")
        self.assertEqual(
            self.membership.holder_ids.sorted("date_from").partner_id,
            self.person | self.successor,
        )

    def test_a_day_to_come_moves_access_without_any_cron(self):
        self.membership._hand_over(self.successor, date(2026, 12, 1))
        self.assertEqual(self.membership.partner_id, self.person)
        self.assertEqual(self.membership.next_holder_id, self.successor)
        self.assertAccess("2026-11-30", self.person)
        self.assertAccess("2026-12-01", self.successor)

    def test_the_member_follows_when_the_day_has_come_even_if_runs_were_missed(self):
        self.membership._hand_over(self.successor, date(2026, 12, 1))
        with freeze_time("2026-12-04 00:10:00"):
            self.env["smala.membership"]._cron_refresh_states()
            self.assertEqual(self.membership.partner_id, self.successor)

    def test_the_new_holder_owes_the_next_dues(self):
        self.membership._hand_over(self.successor, date(2026, 12, 1))
        with freeze_time("2027-01-01 00:10:00"):
            self.env["smala.membership"]._cron_refresh_states()
            dues = self.membership._create_dues([self.membership._core_line(2027)])
        self.assertEqual(dues.partner_id, self.successor)

    def test_a_coming_handover_can_be_undone(self):
        self.membership._hand_over(self.successor, date(2026, 12, 1))
        self.membership.action_undo_handover()
        self.assertFalse(self.membership.next_holder_id)
        self.assertAccess("2026-12-01", self.person)
        self.assertEqual(len(self.membership.holder_ids), 1)
        with self.assertRaises(UserError):
            self.membership.action_undo_handover()

    def test_a_mistake_of_today_is_undone_by_handing_back(self):
        self.membership._hand_over(self.successor)
        self.membership._hand_over(self.person)
        self.assertEqual(self.membership.partner_id, self.person)
        self.assertEqual(len(self.membership.holder_ids), 1)
        self.assertAccess("2026-11-23", self.person)

    def test_a_mistake_of_today_is_corrected_by_naming_another(self):
        other = self.make_person("Carla", self.organization)
        self.membership._hand_over(self.successor)
        self.membership._hand_over(other)
        self.assertEqual(self.membership.partner_id, other)
        self.assertEqual(len(self.membership.holder_ids), 2)

    def test_a_handover_typed_in_late(self):
        self.membership._hand_over(self.successor, date(2026, 9, 1))
        self.assertAccess("2026-08-31", self.person)
        self.assertAccess("2026-09-01", self.successor)

    def test_who_cannot_take_over(self):
        stranger = self.make_person("Dina")
        colleague = self.make_person("Emil", self.organization)
        self.make_membership("2026-04-01", colleague)
        for partner in (stranger, self.organization, self.person, colleague):
            with self.subTest(partner=partner.name), self.assertRaises(UserError):
                self.membership._hand_over(partner)
        self.assertEqual(len(self.membership.holder_ids), 1)

    def test_a_day_that_makes_no_sense(self):
        self.membership.action_cancel()
        for day in ("2026-03-01", "2026-03-02", "2027-01-01"):
            with self.subTest(day=day), self.assertRaises(UserError):
                self.membership._hand_over(self.successor, day)
        self.assertEqual(len(self.membership.holder_ids), 1)

    def test_a_draft_or_ended_membership_is_not_handed_over(self):
        draft = self.make_membership("2026-05-01", self.successor, activate=False)
        with self.assertRaises(UserError):
            draft._hand_over(self.person)
        self.membership._end(date(2026, 11, 1))
        with self.assertRaises(UserError):
            self.membership._hand_over(self.successor)

    def test_the_member_is_not_replaced_by_hand(self):
        with self.assertRaises(ValidationError):
            self.membership.partner_id = self.successor

    def test_who_is_to_take_over_does_not_sign_beside(self):
        self.membership._hand_over(self.successor, date(2026, 12, 1))
        with self.assertRaises(UserError):
            self.make_membership("2026-11-20", self.successor)

    def test_the_state_follows_the_calendar(self):
        leaving = self.make_membership(
            "2026-04-01", self.make_person("Gus", self.organization)
        )
        leaving.action_cancel()
        self.assertEqual(leaving.state, "leaving")
        with freeze_time("2027-01-01 00:10:00"):
            self.env["smala.membership"]._cron_refresh_states()
        self.assertEqual(leaving.state, "ended")


@freeze_time("2026-11-23 10:00:00")
@tagged("post_install", "-at_install", "smala_membership")
class TestChangeOfOrganization(MembershipCommon):
    """What is billed stays; what is not billed follows the new organization."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.company.smala_second_half = "at_renewal"
        cls.make_revenue(3_200_000)
        cls.other = cls.make_organization("Ferme des Trois Vaux")

    def setUp(self):
        super().setUp()
        self.membership = self.make_membership("2026-09-14").with_user(self.staff)

    def test_billed_dues_stay_and_later_ones_follow(self):
        self.make_revenue(400_000, organization=self.other)
        self.membership._change_organization(self.other)
        self.assertEqual(self.membership.organization_id, self.other)
        self.assertEqual(self.membership.billing_partner_id, self.other)
        by_year = {dues.year: dues for dues in self.membership.dues_ids}
        self.assertEqual(by_year[2026].organization_id, self.organization)
        self.assertAmount(by_year[2026].amount, 533.33)
        self.assertEqual(by_year[2027].organization_id, self.other)
        self.assertEqual(by_year[2027].billing_partner_id, self.other)
        self.assertAmount(by_year[2027].amount, 1300.0)

    def test_another_company_may_pay(self):
        self.make_revenue(400_000, organization=self.other)
        holding = self.make_organization("Holding")
        self.membership._change_organization(self.other, holding)
        self.assertEqual(self.membership.billing_partner_id, holding)

    def test_nothing_is_written_when_the_dues_cannot_follow(self):
        with self.assertRaises(UserError), self.env.cr.savepoint():
            self.membership._change_organization(self.other)
        self.membership.invalidate_recordset()
        self.assertEqual(self.membership.organization_id, self.organization)

    def test_refused_when_it_is_the_same_or_a_seat_is_taken(self):
        self.make_revenue(400_000, organization=self.other)
        with self.assertRaises(UserError):
            self.membership._change_organization(self.organization)
        self.make_membership("2026-10-01", self.person, organization_id=self.other.id)
        with self.assertRaises(UserError):
            self.membership._change_organization(self.other)
