from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tests import freeze_time, tagged

from .common import MembershipCommon


@freeze_time("2026-11-23 10:00:00")
@tagged("post_install", "-at_install", "smala_membership")
class TestGrant(MembershipCommon):
    """Reductions that people grant: by the button, for their years."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_revenue(3_200_000)
        cls.starter = cls.env["smala.reduction"].create(
            {"name": "Starter", "code": "starter", "value": 10, "year_to": 2026}
        )

    def make_grant(self, membership, reduction=None, **values):
        return self.env["smala.grant"].create(
            {
                "membership_id": membership.id,
                "reduction_id": (reduction or self.solidarity).id,
                **values,
            }
        )

    def test_staff_grant_what_members_cannot_ask_for(self):
        self.assertFalse(self.starter.is_requestable)
        draft = self.make_membership("2026-03-02", activate=False)
        draft.with_user(self.staff).reduction_id = self.starter
        draft.action_activate()
        self.assertDues(draft, {2026: (1440.0, "invoiced")})

    def test_a_reduction_ends_with_its_own_years(self):
        draft = self.make_membership("2026-09-14", activate=False)
        draft.reduction_id = self.starter
        draft.action_activate()
        self.assertDues(draft, {2026: (480.0, "invoiced"), 2027: (1600.0, "invoiced")})

    def test_setting_what_was_asked_for_answers_it(self):
        membership = self.make_membership("2026-03-02", activate=False)
        grant = self.make_grant(membership)
        membership.action_activate()
        membership.reduction_id = self.solidarity
        self.assertEqual(grant.state, "granted")
        self.assertDues(membership, {2026: (800.0, "invoiced")})

    def test_setting_what_was_refused_before_grants_it(self):
        membership = self.make_membership("2026-03-02", activate=False)
        self.make_grant(membership).action_refuse("No.")
        membership.reduction_id = self.solidarity
        self.assertEqual(
            sorted(membership.grant_ids.mapped("state")), ["granted", "refused"]
        )

    def test_what_the_product_finds_is_not_granted(self):
        membership = self.make_membership("2026-03-02", activate=False)
        for reduction in (self.cooperator, self.associate):
            with self.subTest(code=reduction.code), self.assertRaises(ValidationError):
                membership.reduction_id = reduction

    def test_an_answer_is_given_by_its_button_only(self):
        self.solidarity.approver = "manager"
        membership = self.make_membership("2026-03-02", activate=False)
        grant = self.make_grant(membership)
        for user in (self.staff, self.manager):
            with self.subTest(user=user.login), self.assertRaises(AccessError):
                grant.with_user(user).state = "granted"
        with self.assertRaises(AccessError):
            self.make_grant(membership, state="granted")
        with self.assertRaises(AccessError):
            membership.with_user(self.staff).reduction_id = self.solidarity

    def test_what_was_answered_stays(self):
        grant = self.make_grant(self.make_membership("2026-03-02", activate=False))
        grant.with_user(self.staff).year_to = 2027
        grant.with_user(self.staff).action_grant()
        with self.assertRaises(UserError):
            grant.with_user(self.staff).year_to = 2030

    def test_both_years_of_a_signature_wait_for_one_invoice(self):
        membership = self.make_membership("2026-09-14", activate=False)
        grant = self.make_grant(membership, year_to=2026)
        membership.action_activate()
        self.assertFalse(membership.dues_ids.invoice_line_id)
        grant.action_grant()
        self.assertEqual(len(membership.dues_ids.move_id), 1)
        self.assertDues(
            membership, {2026: (266.67, "invoiced"), 2027: (1600.0, "invoiced")}
        )

    def test_other_years_are_computed_at_once(self):
        membership = self.make_membership("2026-03-02", activate=False)
        grant = self.make_grant(membership)
        membership.action_activate()
        self.assertTrue(membership.dues_ids.is_waiting)
        grant.write({"year_from": 2027, "year_to": 2027})
        self.assertFalse(membership.dues_ids.is_waiting)

    def test_the_invoice_waits_no_longer_for_a_deleted_request(self):
        membership = self.make_membership("2026-03-02", activate=False)
        grant = self.make_grant(membership)
        membership.action_activate()
        grant.unlink()
        self.assertDues(membership, {2026: (1600.0, "invoiced")})
