from datetime import date

from odoo.exceptions import AccessError, ValidationError
from odoo.service.model import call_kw
from odoo.tests import Form, freeze_time, new_test_user, tagged

from .records import RecordsCommon


@tagged("post_install", "-at_install", "smala_membership")
@freeze_time("2026-03-15 10:00:00")
class TestResPartner(RecordsCommon):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.others = cls.env["res.partner"].create(
            [{"name": f"Person {number}"} for number in range(4)]
        )
        cls.everybody = cls.person | cls.others | cls.organization

    def _cancel(self, membership, day="2026-02-01", **vals):
        membership.write({"cancelled_on": day, **vals})

    def _states(self, partners=None):
        self.env.invalidate_all()
        return (partners or self.person).mapped("smala_member_state")

    def assertSearchAgrees(self, field, values):
        """What a search finds is what the field says, by either operator."""
        self.env.invalidate_all()
        for value in values:
            expected = self.everybody.filtered(
                lambda partner, value=value: partner[field] == value
            )
            for domain, found in (
                ([(field, "=", value)], expected),
                ([(field, "in", [value])], expected),
                ([(field, "!=", value)], self.everybody - expected),
                ([(field, "not in", [value])], self.everybody - expected),
            ):
                with self.subTest(domain=domain):
                    domain = [("id", "in", self.everybody.ids), *domain]
                    self.assertEqual(self.everybody.search(domain), found.sorted())

    # === STATE AND ACCESS BY DATE === #

    def test_state_follows_the_dates(self):
        membership = self._join("2025-09-14", "2026-12-31")
        self._cancel(membership, "2026-11-30")
        for day, state, has_access in (
            ("2025-09-13", "none", False),
            ("2025-09-14", "leaving", True),
            ("2026-12-31", "leaving", True),
            ("2027-01-01", "former", False),
        ):
            with self.subTest(day=day), freeze_time(f"{day} 12:00:00"):
                self.assertEqual(self._states(), [state])
                self.assertEqual(self.person.smala_has_access, has_access)
                self.assertEqual(self.person._smala_has_access(), has_access)

    def test_the_day_changes_in_brussels_not_in_utc(self):
        self._cancel(self._join("2025-03-01", "2025-12-31"), "2025-11-30")
        with freeze_time("2025-12-31 22:59:00"):
            self.assertEqual(self._states(), ["leaving"])
        with freeze_time("2025-12-31 23:01:00"):
            self.assertEqual(self._states(), ["former"])

    def test_only_a_cancelled_membership_loses_access(self):
        membership = self._join("2024-03-01", "2024-12-31")
        self.assertEqual(self._states(), ["active"], "its renewal is late")
        self._cancel(membership)
        self.assertEqual(self._states(), ["former"])

    def test_one_membership_that_stays_is_enough(self):
        second = self._create_partner(name="Holding SA", is_company=True)
        self._cancel(self._join("2025-03-01", "2026-12-31"))
        self.assertEqual(self._states(), ["leaving"])
        self._join("2026-03-01", "2026-12-31", organization=second)
        self.assertEqual(self._states(), ["active"])

    def test_a_membership_that_is_not_activated_gives_nothing(self):
        membership = self._join("2026-03-01", "2026-12-31")
        membership.activated_at = False
        self.assertEqual(self._states(), ["none"])
        self.assertFalse(self.person._smala_has_access())

    def test_access_moves_with_the_holder(self):
        membership = self._join("2025-03-01", "2026-12-31")
        successor = self.others[0]
        membership.holder_ids.date_to = "2026-03-31"
        self.env.flush_all()
        self.env["smala.holder"].create(
            {
                "membership_id": membership.id,
                "partner_id": successor.id,
                "date_from": "2026-04-01",
            }
        )
        both = self.person | successor
        self.assertEqual(self._states(both), ["active", "none"])
        self.assertTrue(self.person._smala_has_access(date(2026, 3, 31)))
        self.assertFalse(self.person._smala_has_access(date(2026, 4, 1)))
        self.assertTrue(successor._smala_has_access(date(2026, 4, 1)))
        with freeze_time("2026-04-01 12:00:00"):
            self.assertEqual(self._states(both), ["former", "active"])

    def test_access_for_a_later_day_counts_until_the_end_of_a_cancelled_one(self):
        staying = self._join("2025-03-01", "2026-12-31")
        self._cancel(
            self._join("2025-03-01", "2026-12-31", person=self.others[0]), "2026-03-01"
        )
        self.assertTrue(staying)
        for day, person, other in (
            (date(2026, 12, 31), True, True),
            (date(2027, 2, 10), True, False),
        ):
            with self.subTest(day=day):
                self.assertEqual(self.person._smala_has_access(day), person)
                self.assertEqual(self.others[0]._smala_has_access(day), other)
                found = self.everybody.search(self.everybody._smala_access_domain(day))
                self.assertEqual(self.person in found, person)
                self.assertEqual(self.others[0] in found, other)

    def test_searches_agree_with_the_fields(self):
        self._join("2025-03-01", "2026-12-31")
        self._cancel(self._join("2025-03-01", "2026-12-31", self.others[0]))
        self._cancel(self._join("2024-03-01", "2024-12-31", self.others[1]))
        states = ("none", "active", "leaving", "former")
        self.assertEqual(set(self._states(self.everybody)), set(states))
        self.assertSearchAgrees("smala_member_state", states)
        self.assertSearchAgrees("smala_has_access", (True, False))
        self.assertSearchAgrees("smala_suspended", (True, False))
        members = self.everybody.search(
            [
                ("smala_member_state", "in", ["active", "leaving"]),
                ("id", "in", self.everybody.ids),
            ]
        )
        self.assertEqual(members, self.person | self.others[0])
        self.assertEqual(
            self.everybody.filtered_domain([("smala_has_access", "=", True)]), members
        )

    def test_a_batch_costs_as_many_queries_as_one(self):
        self._declare(2_000_000)
        for person in self.person | self.others:
            self._join("2025-03-01", "2026-12-31", person)
        fields = (
            "smala_has_access",
            "smala_member_state",
            "smala_suspended",
            "smala_tier_id",
        )
        self.env.flush_all()

        def read(partners):
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            partners.read(fields)
            return self.env.cr.sql_log_count - before

        read(self.person)
        self.assertEqual(read(self.person), read(self.everybody))

    # === SUSPENSION === #

    def _let_dues_be_overdue(self, membership, due):
        """Bill a year of dues with an invoice due on a day."""
        self._declare(500_000)
        account = self.env["account.account"].create(
            {"name": "Dues", "code": "TDUES", "account_type": "income"}
        )
        receivable = self.env["account.account"].create(
            {
                "name": "Members",
                "code": "TMEMB",
                "account_type": "asset_receivable",
                "reconcile": True,
            }
        )
        self.organization.property_account_receivable_id = receivable
        self.env["account.journal"].create(
            {"name": "Dues", "code": "TDUE", "type": "sale"}
        )
        dues = membership._create_dues(membership._core_signature_lines())[:1]
        move = self.env["account.move"].create(
            {
                "move_type": "out_invoice",
                "partner_id": self.organization.id,
                "invoice_date": "2026-01-01",
                "invoice_date_due": due,
                "invoice_line_ids": [
                    (0, 0, {"account_id": account.id, "price_unit": dues.amount})
                ],
            }
        )
        move.action_post()
        dues.write({"invoice_line_id": move.invoice_line_ids.id, "state": "invoiced"})
        return dues

    def test_unpaid_dues_suspend_where_the_company_says_so(self):
        membership = self._join("2026-01-01", "2026-12-31")
        dues = self._let_dues_be_overdue(membership, "2026-02-12")
        self.assertTrue(self.person._smala_has_access(), "the setting is off")
        self.company.write(
            {"smala_suspend_unpaid": True, "smala_suspend_after_days": 31}
        )
        self.assertTrue(self.person._smala_has_access(), "the last day of grace")
        self.company.smala_suspend_after_days = 30
        self.env.invalidate_all()
        self.assertTrue(self.person.smala_suspended)
        self.assertFalse(self.person.smala_has_access)
        self.assertFalse(self.person._smala_has_access(date(2026, 9, 1)))
        self.assertEqual(self._states(), ["active"])
        self.assertSearchAgrees("smala_suspended", (True, False))
        self.assertSearchAgrees("smala_has_access", (True, False))
        dues.state = "paid"
        self.env.invalidate_all()
        self.assertFalse(self.person.smala_suspended)
        self.assertTrue(self.person.smala_has_access)

    # === TIER === #

    def test_the_tier_is_that_of_the_organization_a_member_stands_for(self):
        self._declare(5_000_000)
        self._join("2026-03-01", "2026-12-31")
        tier = self.schedule.tier_ids[2]
        self.assertEqual(tier.revenue_from, 5_000_000)
        self.assertEqual((self.person | self.organization).smala_tier_id, tier)
        self.assertFalse(self.others.smala_tier_id)

    def test_the_tier_uses_last_year_or_earlier_and_this_years_schedule(self):
        self._declare(900_000, 2023)
        self._declare(9_000_000, 2026)
        self.assertEqual(self.organization.smala_tier_id, self.schedule.tier_ids[0])
        revenue = self._declare(1_000_000, 2025)
        self.assertEqual(self.organization.smala_tier_id, self.schedule.tier_ids[1])
        next_year = self.schedule.copy({"year": 2026})
        next_year.action_approve()
        self.env.invalidate_all()
        self.assertEqual(self.organization.smala_tier_id, next_year.tier_ids[1])
        revenue._refuse("A slip")
        self.assertEqual(self.organization.smala_tier_id, next_year.tier_ids[0])

    def test_the_tier_is_searchable(self):
        self._declare(5_000_000)
        self._declare(100_000, partner=self.others[0])
        self._join("2026-03-01", "2026-12-31")
        self._join("2026-03-01", "2026-12-31", self.others[0], self.others[0])
        low, high = self.schedule.tier_ids[0], self.schedule.tier_ids[2]
        stand_high = self.person | self.organization
        without = self.others[1:]
        for domain, expected in (
            ([("smala_tier_id", "=", high.id)], stand_high),
            ([("smala_tier_id", "in", [low.id, high.id])], stand_high | self.others[0]),
            ([("smala_tier_id", "!=", high.id)], self.others),
            ([("smala_tier_id", "=", False)], without),
            ([("smala_tier_id", "!=", False)], stand_high | self.others[0]),
            ([("smala_tier_id.amount", ">=", 2000)], stand_high),
            ([("smala_tier_id", "any", [("amount", "<", 2000)])], self.others[0]),
            (
                [("smala_tier_id", "not any", [("amount", "<", 2000)])],
                stand_high | without,
            ),
            ([("smala_tier_id", "ilike", high.name)], stand_high),
        ):
            with self.subTest(domain=domain):
                found = self.everybody.search(
                    [("id", "in", self.everybody.ids), *domain]
                )
                self.assertEqual(found, expected.sorted())

    def test_the_tier_is_that_of_the_company_in_use(self):
        other = self._create_company(name="Another network")
        self._declare(5_000_000)
        tier = self.organization.smala_tier_id
        self.assertEqual(tier.company_id, self.company)
        other_tier = self.organization.with_company(other).smala_tier_id
        self.assertEqual(other_tier.company_id, other)

    # === WHO SEES WHAT === #

    def _create_portal_user(self):
        return new_test_user(
            self.env,
            login="smala_portal",
            groups="base.group_portal",
            partner_id=self.person.id,
            company_id=self.company.id,
            company_ids=[self.company.id],
        )

    def test_a_portal_user_sees_the_standing_and_no_figures(self):
        portal = self._create_portal_user()
        self._declare(5_000_000)
        self._join("2026-03-01", "2026-12-31")
        self.env.flush_all()
        self.env.invalidate_all()
        partners = self.env["res.partner"].with_user(portal)
        ids = [self.person.id, self.organization.id]
        readable = call_kw(partners, "fields_get", [], {"attributes": ["type"]})
        visible = {name for name in readable if name.startswith("smala_")}
        self.assertEqual(
            visible, {"smala_has_access", "smala_member_state", "smala_suspended"}
        )
        values = call_kw(partners, "read", [ids], {"fields": sorted(visible)})
        self.assertTrue(values[0]["smala_has_access"])
        self.assertEqual(
            [value["smala_member_state"] for value in values], ["active", "none"]
        )
        for name in self.env["res.partner"]._fields:
            if not name.startswith("smala_") or name in visible:
                continue
            with self.subTest(field=name), self.assertRaises(AccessError):
                call_kw(partners, "read", [ids], {"fields": [name]})
        found = call_kw(partners, "search", [[("smala_has_access", "=", True)]], {})
        self.assertEqual(found, self.person.ids)
        with self.assertRaises(AccessError):
            call_kw(partners, "search", [[("smala_tier_id.amount", ">", 0)]], {})
        with self.assertRaises(AccessError):
            call_kw(partners, "search", [[("smala_revenue_ids.amount", ">", 0)]], {})

    def test_portal_and_public_have_no_right_on_the_records(self):
        portal = self._create_portal_user()
        public = self.env.ref("base.public_user")
        employee = self._create_new_internal_user(login="smala_employee")
        for model in (
            "smala.charter",
            "smala.cancel.reason",
            "smala.mandate",
            "smala.mandate.kind",
            "smala.reduction",
            "smala.revenue",
            "smala.revenue.refusal",
            "smala.schedule",
            "smala.tier",
        ):
            for user in (portal, public, employee):
                for operation in ("read", "write", "create", "unlink"):
                    with self.subTest(
                        model=model, user=user.login, operation=operation
                    ):
                        self.assertFalse(
                            self.env[model].with_user(user).has_access(operation)
                        )

    def test_an_employee_without_the_app_reads_contacts_as_before(self):
        employee = self._create_new_internal_user(login="smala_employee")
        self._declare(5_000_000)
        organization = self.organization.with_user(employee)
        self.assertNotIn("smala_revenue_ids", organization.fields_get())
        values = organization.read(["smala_member_state", "smala_tier_id"])[0]
        self.assertEqual(values["smala_tier_id"][0], self.schedule.tier_ids[2].id)
        self.assertTrue(Form(organization).name)

    # === THE TAB === #

    def test_staff_edit_revenues_and_mandates_in_the_tab(self):
        with Form(self.organization.with_user(self.staff)) as form:
            with form.smala_revenue_ids.new() as revenue:
                revenue.amount = 1_500_000
        self.assertEqual(self.organization.smala_revenue_ids.year, 2025)
        kind = self.env.ref("smala_membership.smala_mandate_kind_guarantor")
        with Form(self.person.with_user(self.staff)) as form:
            with form.smala_mandate_ids.new() as mandate:
                mandate.kind_id = kind
                mandate.date_from = date(2026, 1, 1)
        self.assertEqual(self.person.smala_mandate_ids.kind_id, kind)

    def test_the_button_opens_the_memberships_of_a_person_and_organization(self):
        membership = self._join("2026-03-01", "2026-12-31")
        for partner in self.person | self.organization:
            with self.subTest(partner=partner.name):
                partner = partner.with_user(self.staff)
                self.assertEqual(partner.smala_membership_count, 1)
                action = partner.action_open_smala_memberships()
                found = self.env[action["res_model"]].search(action["domain"])
                self.assertEqual(found, membership)
        self.assertEqual(self.others[0].smala_membership_count, 0)

    def test_a_vat_number_with_a_wrong_check_digit_is_refused(self):
        belgium = self.env.ref("base.be")
        with self.assertRaises(ValidationError), self.env.cr.savepoint():
            self.organization.write({"country_id": belgium.id, "vat": "BE0477472702"})
        self.env.invalidate_all()
        self.assertFalse(self.organization.vat)
        self.organization.write({"country_id": belgium.id, "vat": "BE0477472701"})
        self.assertEqual(self.organization.vat, "BE0477472701")
