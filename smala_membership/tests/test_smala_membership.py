from datetime import date

from psycopg2.errors import UniqueViolation

from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tests import freeze_time, tagged
from odoo.tools import mute_logger

from .common import MembershipCommon


@freeze_time("2026-11-23 10:00:00")
@tagged("post_install", "-at_install", "smala_membership")
class TestActivation(MembershipCommon):
    """From a signature to exact dues to a posted invoice, on the charter's figures."""

    def test_signature_in_the_first_half(self):
        self.make_revenue(0)
        membership = self.make_membership("2026-03-02")
        self.assertEqual(membership.state, "active")
        self.assertEqual(membership.date_start, date(2026, 3, 2))
        self.assertEqual(membership.date_end, date(2026, 12, 31))
        self.assertDues(membership, {2026: (1300.0, "invoiced")})

    def test_signature_in_the_second_half_bills_both_years_on_one_invoice(self):
        self.make_revenue(3_200_000)
        membership = self.make_membership("2026-09-14")
        self.assertEqual(membership.date_end, date(2027, 12, 31))
        self.assertDues(
            membership, {2026: (533.33, "invoiced"), 2027: (1600.0, "invoiced")}
        )
        invoice = membership.dues_ids.move_id
        self.assertEqual(len(invoice), 1)
        self.assertEqual(invoice.state, "posted")
        self.assertAmount(invoice.amount_untaxed, 2133.33)
        self.assertAmount(invoice.amount_total, 2581.33)

    def test_signature_in_the_second_half_billed_at_renewal(self):
        self.company.smala_second_half = "at_renewal"
        self.make_revenue(0)
        with freeze_time("2026-12-31 12:00:00"):
            membership = self.make_membership("2026-12-31")
        self.assertDues(
            membership, {2026: (108.33, "invoiced"), 2027: (1300.0, "draft")}
        )
        self.assertEqual(membership.date_end, date(2027, 12, 31))

    def test_signature_in_the_second_half_with_next_year_included(self):
        self.company.smala_second_half = "included"
        self.make_revenue(0)
        membership = self.make_membership("2026-07-01")
        self.assertDues(membership, {2026: (650.0, "invoiced"), 2027: (0.0, "paid")})

    def test_no_month_left_is_no_invoice(self):
        self.company.write(
            {"smala_second_half": "included", "smala_count_signature_month": False}
        )
        self.make_revenue(0)
        with freeze_time("2026-12-15"):
            membership = self.make_membership("2026-12-01")
        self.assertDues(membership, {2026: (0.0, "paid"), 2027: (0.0, "paid")})
        self.assertFalse(membership.dues_ids.move_id)

    def test_exactly_five_million_is_the_higher_tier(self):
        self.make_revenue(5_000_000)
        membership = self.make_membership("2026-01-31")
        self.assertDues(membership, {2026: (2000.0, "invoiced")})

    def test_a_self_employed_person_is_an_organization_of_one(self):
        person = self.make_person("Chloé")
        self.make_revenue(80_000, organization=person)
        membership = self.make_membership("2026-02-01", person)
        self.assertEqual(membership.organization_id, person)
        self.assertEqual(membership.billing_partner_id, person)
        self.assertDues(membership, {2026: (1300.0, "invoiced")})

    def test_a_management_company_pays(self):
        self.make_revenue(12_000_000)
        holding = self.make_organization("Holding")
        membership = self.make_membership("2026-02-01", billing_partner_id=holding.id)
        self.assertEqual(membership.dues_ids.move_id.commercial_partner_id, holding)
        self.assertDues(membership, {2026: (2500.0, "invoiced")})

    def test_drafts_are_left_where_staff_post_themselves(self):
        self.company.smala_post_invoices = False
        self.make_revenue(0)
        membership = self.make_membership("2026-02-01")
        self.assertDues(membership, {2026: (1300.0, "draft")})
        self.assertEqual(membership.dues_ids.move_id.state, "draft")
        membership._bill_open_dues()
        self.assertEqual(len(membership.dues_ids.move_id), 1)
        membership.dues_ids.move_id.action_post()
        self.assertDues(membership, {2026: (1300.0, "invoiced")})

    def test_without_a_revenue_nothing_is_written(self):
        membership = self.make_membership("2026-02-01", activate=False)
        with self.assertRaises(UserError):
            membership.action_activate()
        self.assertEqual(membership.state, "draft")
        self.assertFalse(membership.dues_ids)

    def test_a_paper_signed_in_december_and_typed_in_january(self):
        self.make_revenue(900_000, year=2025)
        with freeze_time("2027-01-08"):
            self.make_revenue(7_000_000, year=2026, declared_on="2027-01-05")
            membership = self.make_membership("2026-12-18")
        self.assertDues(
            membership, {2026: (108.33, "invoiced"), 2027: (1300.0, "invoiced")}
        )

    def test_staff_may_do_all_of_it(self):
        self.make_revenue(0)
        membership = (
            self.env["smala.membership"]
            .with_user(self.staff)
            .create({"partner_id": self.person.id, "signature_date": "2026-02-01"})
        )
        membership.action_activate()
        self.assertDues(membership, {2026: (1300.0, "invoiced")})

    # === BAD INPUT === #

    def test_a_signature_in_the_future_is_refused(self):
        with self.assertRaises(ValidationError):
            self.make_membership("2026-11-24", activate=False)

    def test_the_day_is_that_of_brussels(self):
        with freeze_time("2026-11-23 23:30:00"):  # 00:30 on the 24th in Brussels
            membership = self.make_membership("2026-11-24", activate=False)
        self.assertEqual(membership.signature_date, date(2026, 11, 24))

    def test_a_company_is_not_a_member(self):
        with self.assertRaises(ValidationError):
            self.make_membership(
                "2026-02-01",
                self.make_organization("Other"),
                activate=False,
                organization_id=self.organization.id,
            )

    def test_activating_twice_is_refused(self):
        self.make_revenue(0)
        membership = self.make_membership("2026-02-01")
        with self.assertRaises(UserError):
            membership.action_activate()
        self.assertEqual(len(membership.dues_ids), 1)

    def test_the_signature_of_an_active_membership_stays(self):
        self.make_revenue(0)
        membership = self.make_membership("2026-02-01")
        with self.assertRaises(UserError):
            membership.signature_date = date(2026, 3, 1)
        with self.assertRaises(UserError):
            membership.unlink()

    @mute_logger("odoo.sql_db")
    def test_the_database_refuses_second_live_dues(self):
        self.make_revenue(0)
        membership = self.make_membership("2026-02-01")
        row = membership.dues_ids
        values = {
            name: row[name].id if row._fields[name].relational else row[name]
            for name in (
                "membership_id",
                "company_id",
                "partner_id",
                "organization_id",
                "billing_partner_id",
                "year",
                "date_start",
                "date_end",
                "months",
                "amount",
            )
        }
        with self.assertRaises(UniqueViolation), self.env.cr.savepoint():
            self.env["smala.dues"].sudo().create(values)
            self.env.flush_all()
        self.assertEqual(len(membership.dues_ids), 1)


@freeze_time("2026-11-23 10:00:00")
@tagged("post_install", "-at_install", "smala_membership")
class TestReductions(MembershipCommon):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_revenue(3_200_000)
        cls.second = cls.make_person("Bert", cls.organization)

    def test_second_associates_are_found_by_the_product(self):
        first = self.make_membership("2026-02-01")
        second = self.make_membership("2026-03-01", self.second)
        self.assertDues(first, {2026: (1600.0, "invoiced")})
        self.assertDues(second, {2026: (1200.0, "invoiced")})
        self.assertEqual(second.reduction_id, self.associate)
        self.assertEqual((first.associate_rank, second.associate_rank), (1, 2))

    def test_two_associates_on_one_invoice_in_the_order_of_signature(self):
        later = self.make_membership("2026-10-02", self.second, activate=False)
        sooner = self.make_membership("2026-10-01", activate=False)
        (later | sooner).action_activate()
        self.assertDues(sooner, {2026: (400.0, "invoiced"), 2027: (1600.0, "invoiced")})
        self.assertDues(later, {2026: (300.0, "invoiced"), 2027: (1200.0, "invoiced")})
        self.assertEqual(len((later | sooner).dues_ids.move_id), 1)

    def test_a_mandate_halves_the_dues_while_it_runs(self):
        self.make_mandate("guarantor", "2025-01-01", "2026-06-30")
        before = self.make_membership("2026-06-30")
        self.assertDues(before, {2026: (800.0, "invoiced")})
        self.assertEqual(before.reduction_id, self.cooperator)
        self.make_mandate("administrator", "2025-01-01", "2026-06-30", self.second)
        after = self.make_membership("2026-07-01", self.second)
        self.assertEqual(after.reduction_id, self.associate)

    def test_a_plain_cooperator_pays_in_full(self):
        self.make_mandate("cooperator", "2025-01-01")
        self.assertDues(
            self.make_membership("2026-02-01"), {2026: (1600.0, "invoiced")}
        )

    def test_solidarity_waits_for_its_answer_then_bills_both_years(self):
        membership = self.make_membership("2026-09-14", activate=False)
        grant = self.env["smala.grant"].create(
            {"membership_id": membership.id, "reduction_id": self.solidarity.id}
        )
        self.assertEqual((grant.year_from, grant.year_to), (2026, 2027))
        membership.action_activate()
        self.assertEqual(membership.state, "active")
        self.assertTrue(membership.has_request)
        self.assertDues(membership, {2026: (533.33, "draft"), 2027: (1600.0, "draft")})
        self.assertFalse(membership.dues_ids.move_id)
        grant.with_user(self.staff).action_grant()
        self.assertDues(
            membership, {2026: (266.67, "invoiced"), 2027: (800.0, "invoiced")}
        )
        self.assertEqual(membership.reduction_id, self.solidarity)

    def test_solidarity_refused_with_a_reason(self):
        membership = self.make_membership("2026-02-01", activate=False)
        grant = self.env["smala.grant"].create(
            {"membership_id": membership.id, "reduction_id": self.solidarity.id}
        )
        membership.action_activate()
        with self.assertRaises(UserError):
            grant.action_refuse()
        grant.action_refuse("Revenue above the limit")
        self.assertDues(membership, {2026: (1600.0, "invoiced")})
        with self.assertRaises(UserError):
            grant.action_grant()

    def test_setting_the_reduction_grants_it(self):
        membership = self.make_membership(
            "2026-02-01", activate=False, reduction_id=self.solidarity.id
        )
        self.assertEqual(membership.grant_ids.state, "granted")
        membership.action_activate()
        self.assertDues(membership, {2026: (800.0, "invoiced")})

    def test_chained_reductions(self):
        self.company.smala_reduction_stacking = "chain"
        self.make_membership("2026-01-15")
        second = self.make_membership(
            "2026-02-01",
            self.second,
            activate=False,
            reduction_id=self.solidarity.id,
        )
        second.action_activate()
        self.assertDues(second, {2026: (600.0, "invoiced")})
        self.assertEqual(second.dues_ids.reduction_code, "solidarity+second_associate")

    def test_an_arrangement_is_billed_as_it_stands(self):
        membership = self.make_membership("2026-09-01", activate=False)
        membership.arrangement_ids = [
            (
                0,
                0,
                {"amount": 0, "year_from": 2026, "year_to": 2026, "reason": "guest"},
            ),
            (0, 0, {"amount": 500, "year_from": 2027, "year_to": 2027, "reason": "x"}),
        ]
        membership.action_activate()
        self.assertDues(membership, {2026: (0.0, "paid"), 2027: (500.0, "invoiced")})

    def test_arrangements_belong_to_managers(self):
        membership = self.make_membership("2026-09-01", activate=False)
        values = {
            "membership_id": membership.id,
            "amount": 1,
            "year_from": 2026,
            "year_to": 2026,
            "reason": "x",
        }
        arrangements = self.env["smala.arrangement"]
        with self.assertRaises(AccessError):
            arrangements.with_user(self.staff).create(values)
        self.assertTrue(arrangements.with_user(self.manager).create(values))


@freeze_time("2026-11-23 10:00:00")
@tagged("post_install", "-at_install", "smala_membership")
class TestSimulate(MembershipCommon):
    def simulate(self, *args, **kwargs):
        return self.env["smala.membership"].simulate(*args, **kwargs)

    def test_what_it_returns(self):
        self.assertEqual(
            self.simulate(3_200_000, "2026-09-14"),
            [
                {
                    "year": 2026,
                    "months": 4,
                    "base_amount": 1600.0,
                    "amount": 533.33,
                    "date_start": "2026-09-14",
                    "date_end": "2026-12-31",
                    "reduction_code": False,
                    "billing": "now",
                },
                {
                    "year": 2027,
                    "months": 12,
                    "base_amount": 1600.0,
                    "amount": 1600.0,
                    "date_start": "2027-01-01",
                    "date_end": "2027-12-31",
                    "reduction_code": False,
                    "billing": "now",
                },
            ],
        )

    def test_it_agrees_with_what_is_billed(self):
        self.make_revenue(5_000_000)
        for day in ("2026-02-10", "2026-08-31", "2026-11-01"):
            with self.subTest(day=day):
                person = self.make_person(day, self.make_organization(day))
                self.make_revenue(5_000_000, organization=person.parent_id)
                membership = self.make_membership(day, person)
                expected = {
                    line["year"]: (line["amount"], "invoiced")
                    for line in self.simulate(5_000_000, date.fromisoformat(day))
                }
                self.assertDues(membership, expected)

    def test_any_day_and_any_revenue(self):
        for day in ("1999-03-01", "2020-12-01", "2150-07-31", "2028-02-29"):
            for revenue in (0, 0.01, 100_000_000_000):
                with self.subTest(day=day, revenue=revenue):
                    lines = self.simulate(revenue, day)
                    self.assertEqual(lines[0]["date_start"], day)

    def test_bad_input_is_refused(self):
        for revenue, day, codes in (
            (-1, "2026-01-01", ()),
            (100_000_000_001, "2026-01-01", ()),
            (float("nan"), "2026-01-01", ()),
            ("much", "2026-01-01", ()),
            (0, "yesterday", ()),
            (0, "2026-01-01", ("unknown",)),
        ):
            with self.subTest(revenue=revenue, day=day, codes=codes):
                with self.assertRaises(UserError):
                    self.simulate(revenue, day, codes)

    def test_reduction_codes(self):
        (line,) = self.simulate(0, "2026-01-01", ("cooperator", "solidarity"))
        self.assertEqual(
            (line["amount"], line["reduction_code"]), (650.0, "cooperator")
        )
        self.company.smala_reduction_stacking = "chain"
        (line,) = self.simulate(0, "2026-01-01", ["cooperator", "solidarity"])
        self.assertEqual(line["amount"], 400.0)
        self.assertEqual(line["reduction_code"], "solidarity+cooperator")
