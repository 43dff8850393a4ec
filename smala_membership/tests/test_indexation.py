from odoo.exceptions import AccessError, UserError
from odoo.tests import Form, freeze_time, tagged

from .common import MembershipCommon


@freeze_time("2026-10-05 09:00:00")
@tagged("post_install", "-at_install", "smala_membership")
class TestIndexation(MembershipCommon):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.source = cls.env["smala.schedule"]._for_year(cls.company, 2026)
        cls.make_revenue(3_200_000)
        with freeze_time("2026-03-02 09:00:00"):
            cls.first = cls.make_membership("2026-02-01")
            second = cls.make_person("Second", cls.organization)
            cls.second = cls.make_membership("2026-03-01", second)
            small = cls.make_organization("Petit Atelier")
            cls.make_revenue(400_000, organization=small)
            cls.third = cls.make_membership("2026-03-01", cls.make_person("Tim", small))

    def draft(self, rate=2.5, step=5.0, year=2027):
        wizard = Form(
            self.env["smala.schedule.draft"]
            .with_user(self.manager)
            .with_company(self.company)
        )
        wizard.year, wizard.rate, wizard.step = year, rate, step
        action = wizard.save().action_draft()
        return self.env["smala.schedule"].browse(action["res_id"])

    def test_the_draft_raises_amounts_and_keeps_rates(self):
        draft = self.draft()
        self.assertEqual(draft.state, "draft")
        self.assertEqual(
            draft.tier_ids.sorted("revenue_from").mapped("amount"),
            [1335.0, 1640.0, 2050.0, 2565.0],
        )
        self.assertRecordValues(
            draft,
            [
                {
                    "year": 2027,
                    "solidarity_amount": 820.0,
                    "cooperator_rate": self.source.cooperator_rate,
                    "associate_rate": self.source.associate_rate,
                    "source_id": self.source.id,
                    "index_rate": 2.5,
                    "index_step": 5.0,
                }
            ],
        )

    def test_a_draft_sets_no_amount(self):
        self.draft()
        self.assertAmount(float(self.first._core_year_line(2027).amount), 1600.0)

    def test_once_approved_it_sets_the_next_year(self):
        self.draft().with_user(self.manager).action_approve()
        self.assertAmount(float(self.first._core_year_line(2027).amount), 1640.0)
        self.assertAmount(float(self.first._core_year_line(2026).amount), 1600.0)

    def test_side_by_side_for_todays_members(self):
        draft = self.draft()
        small, large = draft.tier_ids.sorted("revenue_from")[:2]
        self.assertRecordValues(
            small | large,
            [
                {"amount_before": 1300.0, "member_count": 1, "total_effect": 35.0},
                # 1 640 instead of 1 600, and 75 % of it for the second associate
                {"amount_before": 1600.0, "member_count": 2, "total_effect": 70.0},
            ],
        )
        self.assertRecordValues(
            draft,
            [
                {
                    "compared_id": self.source.id,
                    "member_count": 3,
                    "total_before": 4100.0,
                    "total_after": 4205.0,
                    "total_effect": 105.0,
                    "solidarity_before": 800.0,
                    "unknown_count": 0,
                    "billed_count": 0,
                }
            ],
        )

    def test_who_leaves_is_not_counted(self):
        self.third.action_cancel()
        self.assertEqual(self.draft().member_count, 2)

    def test_who_has_no_revenue_is_said(self):
        self.third.organization_id.smala_revenue_ids._refuse("wrong")
        draft = self.draft()
        self.assertEqual((draft.member_count, draft.unknown_count), (2, 1))

    def test_who_is_billed_already_is_said(self):
        with freeze_time("2026-09-01 09:00:00"):
            self.make_membership(
                "2026-09-01", self.make_person("Zoe", self.organization)
            )
        self.assertEqual(self.draft().billed_count, 1)

    def test_amounts_are_edited_by_hand_with_the_effect_in_sight(self):
        draft = self.draft().with_user(self.manager)
        with Form(draft) as form, form.tier_ids.edit(0) as line:
            line.amount = 1310.0
        self.assertEqual(draft.tier_ids.sorted("revenue_from")[0].total_effect, 10.0)
        self.assertEqual(draft.total_effect, 80.0)

    def test_the_effect_follows_before_it_is_saved(self):
        form = Form(self.draft().with_user(self.manager))
        with form.tier_ids.edit(0) as line:
            line.amount = 1310.0
        self.assertEqual(form.total_effect, 80.0)
        form.solidarity_amount = 900.0
        self.assertEqual(form.total_effect, 80.0)

    def test_an_unfinished_draft_has_no_comparison(self):
        draft = self.draft().with_user(self.manager)
        draft.tier_ids.unlink()
        self.assertFalse(draft.comparison)
        self.assertEqual(draft.total_effect, 0.0)

    def test_drafting_again_replaces_the_draft(self):
        draft = self.draft()
        again = self.draft(rate=10.0, step=10.0)
        self.assertEqual(again, draft)
        self.assertEqual(
            draft.tier_ids.sorted("revenue_from").mapped("amount"),
            [1430.0, 1760.0, 2200.0, 2750.0],
        )
        self.assertEqual(draft.solidarity_amount, 880.0)

    def test_the_window_proposes_what_there_is(self):
        self.draft()
        action = self.source.action_open_draft()
        wizard = self.env[action["res_model"]].with_company(self.company).new({})
        self.assertEqual(wizard.year, 2027)
        self.assertEqual(wizard.source_id, self.source)
        self.assertTrue(wizard.replaces_draft)

    def test_an_approved_year_is_not_drafted_again(self):
        self.draft().with_user(self.manager).action_approve()
        with self.assertRaises(UserError):
            self.draft()
        self.assertEqual(self.draft(year=2028).source_id.year, 2027)

    def test_staff_look_and_managers_draft(self):
        draft = self.draft()
        self.assertEqual(draft.with_user(self.staff).total_effect, 105.0)
        with self.assertRaises(AccessError):
            self.source.with_user(self.staff)._draft(2028, 2.0, 5.0)
        with self.assertRaises(AccessError):
            self.env["smala.schedule.draft"].with_user(self.staff).create({})
        with self.assertRaises(AccessError):
            draft.with_user(self.staff).action_approve()

    def test_a_schedule_in_force_is_compared_with_nothing(self):
        self.assertFalse(self.source.compared_id)

    def test_another_companys_members_do_not_count(self):
        other = self.env["res.company"].create({"name": "Another"})
        self.env["smala.schedule"]._create_default(other)
        schedule = self.env["smala.schedule"]._for_year(other, 2026)
        draft = schedule._draft(2027, 2.0, 5.0)
        self.assertEqual(draft.member_count, 0)
