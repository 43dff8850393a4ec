from datetime import date

from odoo.exceptions import AccessError
from odoo.tests import Form, tagged

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
