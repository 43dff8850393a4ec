from datetime import date

from odoo.exceptions import AccessError
from odoo.tests import Form, freeze_time, tagged

from ..core.standing import Mandate
from .records import RecordsCommon


@tagged("post_install", "-at_install", "smala_membership")
class TestSmalaMandate(RecordsCommon):
    def _kind(self, code):
        return self.env.ref(f"smala_membership.smala_mandate_kind_{code}")

    def _create_mandate(self, kind="guarantor", **vals):
        return self.env["smala.mandate"].create(
            {
                "partner_id": self.person.id,
                "kind_id": self._kind(kind).id,
                "date_from": "2025-06-01",
                **vals,
            }
        )

    def test_guarantors_and_administrators_pay_less_and_cooperators_do_not(self):
        for code, reduces in (
            ("cooperator", False),
            ("guarantor", True),
            ("administrator", True),
        ):
            self.assertEqual(self._kind(code).reduces_dues, reduces, code)

    def test_the_core_gets_dates_and_effect(self):
        self.assertEqual(
            self._create_mandate()._to_core(), Mandate(date(2025, 6, 1), None, True)
        )
        ended = self._create_mandate("cooperator", date_to="2025-12-31")
        self.assertEqual(
            ended._to_core(), Mandate(date(2025, 6, 1), date(2025, 12, 31), False)
        )

    def test_a_mandate_that_ends_before_it_starts_is_refused(self):
        with self.assertRefusedBy("smala_mandate_dates_in_order"):
            self._create_mandate(date_to="2025-05-31")
        mandate = self._create_mandate(date_to="2025-06-01")
        with self.assertRefusedBy("smala_mandate_dates_in_order"):
            mandate.date_from = "2025-06-02"

    def test_staff_note_mandates_and_cannot_change_their_kinds(self):
        form = Form(
            self.env["smala.mandate"]
            .with_user(self.staff)
            .with_context(default_partner_id=self.person.id)
        )
        form.kind_id = self._kind("administrator")
        form.date_from = date(2026, 1, 1)
        mandate = form.save()
        self.assertEqual(mandate.company_id, self.company)
        mandate.date_to = date(2026, 6, 30)
        with self.assertRaises(AccessError):
            mandate.kind_id.reduces_dues = False
        with self.assertRaises(AccessError):
            mandate.unlink()

    def test_companies_do_not_see_each_others_mandates(self):
        other = self._create_company(name="Another network")
        mandate = self._create_mandate(company_id=other.id)
        seen = self.env["smala.mandate"].with_user(self.staff).search([])
        self.assertNotIn(mandate, seen)

    @freeze_time("2026-10-15 09:00:00")
    def test_mandates_that_end_before_the_renewal_are_shown(self):
        ending = self._create_mandate(date_to="2026-12-31")
        for vals in (
            {},
            {"date_to": "2027-01-01"},
            {"date_to": "2026-10-14"},
            {"date_from": "2026-11-01", "date_to": "2026-12-01"},
        ):
            self._create_mandate(**vals)
        plain = self._create_mandate("cooperator", date_to="2026-12-31")
        mandates = self.env["smala.mandate"].with_user(self.staff)
        self.assertEqual(
            mandates.search([("is_ending", "=", True)]).sorted("id"), ending | plain
        )
        self.assertTrue(ending.is_ending)
        # of these, the renewal names whose dues will be higher
        renewal = self.env["smala.renewal"].with_company(self.company)
        renewal = renewal.create({"year": 2027, "company_id": self.company.id})
        renewal = renewal.with_user(self.staff)
        self.assertEqual(renewal.mandate_count, 1)
        action = renewal.action_open_mandates()
        self.assertEqual(mandates.search(action["domain"]), ending)
        ending.date_to = "2027-12-31"
        renewal.invalidate_recordset()
        self.assertEqual(renewal.mandate_count, 0)
