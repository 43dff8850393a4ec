from datetime import date

from odoo import Command
from odoo.exceptions import AccessError, ValidationError
from odoo.tests import Form, freeze_time, new_test_user, tagged

from .invoicing_common import InvoicingCase


@tagged("post_install", "-at_install", "smala_membership")
class TestResCompany(InvoicingCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.manager = new_test_user(
            cls.env,
            login="smala_manager",
            groups="smala_membership.group_membership_manager",
            company_id=cls.company.id,
            company_ids=[Command.set(cls.company.ids)],
        )

    def _open_settings(self, user):
        action = self.env["smala.settings"].with_user(user).action_open()
        return self.env["smala.settings"].with_user(user).browse(action["res_id"])

    def test_today_is_the_day_in_brussels(self):
        with freeze_time("2026-12-31 22:59:00"):
            self.assertEqual(self.company._smala_today(), date(2026, 12, 31))
        with freeze_time("2026-12-31 23:01:00"):
            self.assertEqual(self.company._smala_today(), date(2027, 1, 1))
        self.company.smala_tz = "Pacific/Auckland"
        with freeze_time("2026-12-31 12:00:00"):
            self.assertEqual(self.company._smala_today(), date(2027, 1, 1))

    def test_the_policy_follows_the_settings(self):
        policy = self.company._smala_policy()
        self.assertEqual(policy.second_half, "upfront")
        self.assertTrue(policy.count_signature_month)
        self.assertEqual(policy.stacking, "best")
        self.company.write(
            {
                "smala_second_half": "included",
                "smala_count_signature_month": False,
                "smala_reduction_stacking": "chain",
            }
        )
        policy = self.company._smala_policy()
        self.assertEqual(policy.second_half, "included")
        self.assertFalse(policy.count_signature_month)
        self.assertEqual(policy.stacking, "chain")

    def test_a_day_that_no_month_has_is_refused(self):
        for values in ({"smala_cancel_month": 13}, {"smala_cancel_day": 0}):
            with self.assertRaises(ValidationError), self.cr.savepoint():
                self.company.write(values)

    def test_the_set_up_touches_nothing_and_may_run_again(self):
        product = self.company.smala_product_id
        self.assertEqual(product.company_id, self.company)
        self.assertFalse(self.company.smala_tax_id.active)
        self.company._smala_ensure_setup()
        self.assertEqual(self.company.smala_product_id, product)
        self.assertFalse(self.company.smala_tax_id.active)

    def test_what_staff_chose_stays(self):
        product = self.env["product.product"].create({"name": "Contribution"})
        self.company.smala_product_id = product
        self.company._smala_ensure_setup()
        self.assertEqual(self.company.smala_product_id, product)

    def test_an_association_books_dues_as_dues(self):
        association = self.env["res.company"].create(
            {"name": "ASBL", "country_id": self.env.ref("base.be").id}
        )
        chart = self.env["account.chart.template"].sudo()
        chart.try_loading("be_asso", company=association, install_demo=False)
        association._smala_ensure_setup()
        product = association.smala_product_id.with_company(association)
        account = product.property_account_income_id.with_company(association)
        self.assertTrue(account.code.startswith("730"), account.code)

    def test_a_company_without_a_chart_gets_no_product(self):
        company = self.env["res.company"].create({"name": "Bare"})
        company._smala_ensure_setup()
        self.assertFalse(company.smala_product_id)
        self.assertIn("chart", self.env["smala.setup"]._get_missing(company))

    def test_another_chart_may_replace_the_first(self):
        company = self.env["res.company"].create(
            {"name": "Switch", "country_id": self.env.ref("base.be").id}
        )
        chart = self.env["account.chart.template"].sudo()
        for code, prefix in (("be_comp", "7001"), ("be_asso", "730")):
            chart.try_loading(code, company=company, install_demo=False)
            company._smala_ensure_setup()
            product = company.smala_product_id.with_company(company)
            account = product.property_account_income_id.with_company(company)
            self.assertTrue(account.code.startswith(prefix), account.code)
            self.assertTrue(company.smala_tax_id.exists())
            self.assertTrue(company.smala_journal_id.exists())

    def test_each_company_is_set_up_for_itself(self):
        other = self._create_company(name="Two", country_id=self.env.ref("base.be").id)
        (self.company | other)._smala_ensure_setup()
        for name in ("smala_product_id", "smala_tax_id", "smala_journal_id"):
            self.assertNotEqual(self.company[name], other[name])
            self.assertEqual(other[name].company_id, other)

    def test_the_check_list_shrinks(self):
        settings = self._open_settings(self.manager)
        self.assertTrue(settings.lacks_tax)
        settings.action_activate_tax()
        settings = self._open_settings(self.manager)
        self.assertFalse(settings.lacks_tax)
        self.company.smala_journal_id.invoice_reference_model = "odoo"
        settings = self._open_settings(self.manager)
        self.assertTrue(settings.lacks_communication)
        settings.action_use_structured_communication()
        self.assertEqual(self.company.smala_journal_id.invoice_reference_model, "be")
        self.assertFalse(self._open_settings(self.manager).lacks_communication)

    def test_a_manager_who_is_no_administrator_changes_settings(self):
        settings = self._open_settings(self.manager)
        self.assertFalse(self.manager.has_group("base.group_system"))
        with Form(settings) as form:
            form.smala_second_half = "at_renewal"
            form.smala_cancel_month = 11
            form.smala_cancel_day = 30
            form.smala_post_invoices = False
        self.assertEqual(self.company.smala_second_half, "at_renewal")
        self.assertEqual(self.company.smala_cancel_month, 11)
        self.assertFalse(self.company.smala_post_invoices)

    def test_staff_do_not_change_settings(self):
        with self.assertRaises(AccessError):
            self._open_settings(self.staff)

    def test_a_manager_does_not_change_another_company(self):
        other = self.env["res.company"].create({"name": "Other"})
        model = self.env["smala.settings"].with_user(self.manager)
        with self.assertRaises(ValidationError), self.cr.savepoint():
            model.create({"company_id": other.id, "smala_second_half": "included"})
        settings = self._open_settings(self.manager)
        settings.write({"company_id": other.id, "smala_second_half": "included"})
        self.assertEqual(other.smala_second_half, "upfront")
        self.assertEqual(self.company.smala_second_half, "included")
