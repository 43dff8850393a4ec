from decimal import Decimal

from odoo import Command
from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tests import Form, tagged

from .records import RecordsCommon


@tagged("post_install", "-at_install", "smala_membership")
class TestSmalaSchedule(RecordsCommon):
    def _create_schedule(self, year, bounds=(0, 1_000_000), **vals):
        return self.env["smala.schedule"].create(
            {
                "year": year,
                "tier_ids": [
                    Command.create({"revenue_from": bound, "amount": 1400 + index})
                    for index, bound in enumerate(bounds)
                ],
                **vals,
            }
        )

    # === WHAT IS SHIPPED === #

    def test_the_default_schedule_is_the_charter(self):
        self.assertEqual(self.schedule.state, "approved")
        self.assertEqual(
            self.schedule.tier_ids.mapped(lambda t: (t.revenue_from, t.amount)),
            [(0, 1300), (1_000_000, 1600), (5_000_000, 2000), (10_000_000, 2500)],
        )
        self.assertEqual(self.schedule.solidarity_amount, 800)
        self.assertEqual(self.schedule.cooperator_rate, 50)
        self.assertEqual(self.schedule.associate_rate, 25)

    def test_the_default_schedule_is_created_once(self):
        again = self.env["smala.schedule"]._create_default(self.company)
        self.assertEqual(again, self.schedule)

    def test_tiers_are_named_by_their_range_in_every_language(self):
        symbol = self.currency.symbol
        self.assertEqual(
            self.schedule.tier_ids.mapped("name"),
            [
                f"< 1 M{symbol}",
                f"1 M{symbol} – 5 M{symbol}",
                f"5 M{symbol} – 10 M{symbol}",
                f"≥ 10 M{symbol}",
            ],
        )

    def test_a_tier_added_between_renames_its_neighbour(self):
        schedule = self._create_schedule(2026)
        schedule.tier_ids = [Command.create({"revenue_from": 250_000, "amount": 1450})]
        symbol = self.currency.symbol
        self.assertEqual(
            schedule.tier_ids.sorted("revenue_from").mapped("name"),
            [f"< 250 k{symbol}", f"250 k{symbol} – 1 M{symbol}", f"≥ 1 M{symbol}"],
        )

    # === WHICH ONE SETS THE AMOUNTS === #

    def test_a_year_uses_the_latest_approved_schedule_before_it(self):
        self._create_schedule(2026, state="approved")
        self._create_schedule(2027)
        for year, expected in (
            (2019, 2021),
            (2021, 2021),
            (2025, 2021),
            (2026, 2026),
            (2030, 2026),
        ):
            with self.subTest(year=year):
                found = self.env["smala.schedule"]._for_year(self.company, year)
                self.assertEqual(found.year, expected)

    def test_a_new_company_starts_with_the_charter_s_amounts(self):
        other = self._create_company(name="Another network")
        schedule = self.env["smala.schedule"]._for_year(other, 2026)
        self.assertEqual(schedule.state, "approved")
        self.assertEqual(schedule.company_id, other)

    def test_a_company_without_approved_schedule_has_none(self):
        other = self._create_company(name="Another network")
        self.env["smala.schedule"]._for_year(other, 2026).action_draft()
        self.assertFalse(self.env["smala.schedule"]._for_year(other, 2026))

    def test_the_core_gets_exact_amounts(self):
        schedule = self._create_schedule(2026, bounds=(0, 333_333.33))
        core = schedule._to_core()
        self.assertEqual(core.year, 2026)
        self.assertEqual(core.key, schedule.id)
        self.assertEqual(core.tiers[1].revenue_from, Decimal("333333.33"))
        self.assertEqual(core.tier_for(Decimal("333333.32")).amount, Decimal(1400))

    def test_a_schedule_says_what_it_is_used_for(self):
        draft = self._create_schedule(2026)
        texts = {draft.usage, self.schedule.usage}
        draft.state = "approved"
        self.env.invalidate_all()
        texts |= {draft.usage, self.schedule.usage}
        self.assertEqual(len(texts), 4)
        self.assertTrue(all(texts))

    # === APPROVAL === #

    def test_a_draft_may_be_incomplete(self):
        self.assertEqual(self._create_schedule(2026, bounds=()).state, "draft")

    def test_approval_refuses_a_schedule_without_a_tier_from_zero(self):
        for bounds in ((), (1_000_000, 5_000_000)):
            with self.subTest(bounds=bounds):
                schedule = self._create_schedule(2026, bounds=bounds)
                with self.assertRaises(ValidationError), self.env.cr.savepoint():
                    schedule.action_approve()
                self.env.invalidate_all()
                self.assertEqual(schedule.state, "draft")
                schedule.unlink()

    def test_a_schedule_can_be_created_approved_with_its_tiers(self):
        schedule = self._create_schedule(2026, state="approved")
        self.assertEqual(schedule.state, "approved")
        self.assertEqual(schedule.approved_by_id, self.env.user)
        self.assertTrue(schedule.approved_at)
        with self.assertRaises(ValidationError):
            self._create_schedule(2027, bounds=(5,), state="approved")

    def test_tiers_and_approval_may_come_in_one_write(self):
        schedule = self._create_schedule(2026, bounds=())
        schedule.write(
            {
                "state": "approved",
                "tier_ids": [Command.create({"revenue_from": 0, "amount": 1400})],
            }
        )
        self.assertEqual(schedule.state, "approved")

    def test_two_equal_bounds_are_refused(self):
        with self.assertRefusedBy("smala_tier_bound_unique"):
            self._create_schedule(2026, bounds=(0, 5, 5))

    def test_a_year_twice_is_refused(self):
        self._create_schedule(2026)
        with self.assertRefusedBy("smala_schedule_year_unique"):
            self._create_schedule(2026)

    def test_absurd_amounts_are_refused(self):
        for constraint, vals in (
            ("smala_schedule_rates_are_percentages", {"cooperator_rate": 101}),
            ("smala_schedule_rates_are_percentages", {"associate_rate": -1}),
            ("smala_schedule_solidarity_not_negative", {"solidarity_amount": -800}),
        ):
            with self.subTest(vals=vals), self.assertRefusedBy(constraint):
                self._create_schedule(2026, **vals)
        for constraint, vals in (
            ("smala_tier_amount_plausible", {"revenue_from": 0, "amount": -1}),
            ("smala_tier_bound_plausible", {"revenue_from": -1, "amount": 1}),
        ):
            with self.subTest(vals=vals), self.assertRefusedBy(constraint):
                self._create_schedule(2026, (), tier_ids=[Command.create(vals)])

    # === WHAT IS APPROVED DOES NOT CHANGE === #

    def test_an_approved_schedule_does_not_change(self):
        tier = self.schedule.tier_ids[0]
        for attempt in (
            lambda: self.schedule.write({"solidarity_amount": 1}),
            lambda: self.schedule.write({"year": 2020}),
            lambda: self.schedule.write({"tier_ids": [Command.clear()]}),
            lambda: tier.write({"amount": 1}),
            lambda: tier.unlink(),
            lambda: self.schedule.unlink(),
            lambda: tier.copy({"revenue_from": 7}),
        ):
            with self.assertRaises(UserError), self.env.cr.savepoint():
                attempt()
            self.env.invalidate_all()
        self.assertEqual(tier.amount, 1300)

    def test_a_schedule_without_dues_goes_back_to_draft(self):
        self.schedule.action_draft()
        self.assertFalse(self.schedule.approved_by_id)
        self.schedule.tier_ids[0].amount = 1350
        self.schedule.action_approve()
        self.assertEqual(self.schedule.tier_ids[0].amount, 1350)

    def test_a_schedule_that_dues_use_stays_approved(self):
        self._declare(500_000)
        membership = self._join("2026-03-01", "2026-12-31")
        membership._create_dues(membership._core_signature_lines())
        with self.assertRaises(UserError), self.env.cr.savepoint():
            self.schedule.action_draft()
        with self.assertRaises(UserError), self.env.cr.savepoint():
            self.schedule.write({"state": "draft", "solidarity_amount": 1})

    def test_a_copy_is_the_draft_of_the_next_year(self):
        copy = self.schedule.copy()
        self.assertEqual((copy.year, copy.state), (2022, "draft"))
        self.assertEqual(len(copy.tier_ids), 4)
        self.assertEqual(self.schedule.copy().year, 2023)

    # === WHO MAY === #

    def test_staff_read_schedules_and_managers_change_them(self):
        as_staff = self.schedule.with_user(self.staff)
        self.assertEqual(as_staff.tier_ids[0].amount, 1300)
        for attempt in (
            as_staff.action_draft,
            lambda: as_staff.write({"state": "draft"}),
            lambda: as_staff.create({"year": 2030}),
            lambda: as_staff.tier_ids[0].write({"amount": 1}),
        ):
            with self.assertRaises(AccessError), self.env.cr.savepoint():
                attempt()
        self.env.invalidate_all()
        draft = as_staff.with_user(self.manager).copy()
        draft.action_approve()
        self.assertEqual(draft.approved_by_id, self.manager)

    def test_the_form_drafts_and_approves(self):
        form = Form(self.env["smala.schedule"].with_user(self.manager))
        form.year = 2027
        with form.tier_ids.new() as tier:
            tier.revenue_from = 0
            tier.amount = 1400
        schedule = form.save()
        schedule.action_approve()
        self.assertEqual(schedule.state, "approved")

    def test_companies_do_not_see_each_others_schedules(self):
        other = self._create_company(name="Another network")
        theirs = self.env["smala.schedule"]._create_default(other)
        seen = self.env["smala.schedule"].with_user(self.staff).search([])
        self.assertIn(self.schedule, seen)
        self.assertNotIn(theirs, seen)
        with self.assertRaises(AccessError):
            theirs.with_user(self.staff).read(["year"])
        tiers = self.env["smala.tier"].with_user(self.staff).search([])
        self.assertEqual(tiers.schedule_id, self.schedule)
