import re
from datetime import date

from odoo import Command
from odoo.exceptions import UserError
from odoo.tests import freeze_time, tagged

from .invoicing_common import TODAY, InvoicingCase

# Amounts the core can give: tiers, months, reductions, and awkward cents.
AMOUNTS = (
    0.01, 0.05, 33.33, 66.67, 108.33, 133.34, 266.67, 399.99, 533.33, 650.0, 666.67,
    733.33, 800.0, 866.67, 975.01, 1083.33, 1300.0, 1466.67, 1600.0, 1999.99, 2500.0,
)  # fmt: skip
# What must be the same on our invoices and on those that Odoo makes by itself.
LINE_FIELDS = (
    "display_type",
    "account_id",
    "partner_id",
    "currency_id",
    "balance",
    "amount_currency",
    "amount_residual",
    "debit",
    "credit",
    "quantity",
    "price_unit",
    "discount",
    "price_subtotal",
    "price_total",
    "tax_ids",
    "tax_line_id",
    "tax_repartition_line_id",
    "tax_group_id",
    "tax_tag_ids",
    "tax_base_amount",
    "date_maturity",
    "discount_date",
    "product_id",
    "product_uom_id",
    "analytic_distribution",
    "sequence",
)
MOVE_FIELDS = (
    "move_type",
    "state",
    "payment_state",
    "partner_id",
    "commercial_partner_id",
    "partner_shipping_id",
    "partner_bank_id",
    "fiscal_position_id",
    "journal_id",
    "currency_id",
    "invoice_date",
    "date",
    "invoice_date_due",
    "invoice_payment_term_id",
    "invoice_user_id",
    "amount_untaxed",
    "amount_tax",
    "amount_total",
    "amount_residual",
)


@tagged("post_install", "-at_install", "smala_membership")
@freeze_time(TODAY)
class TestInvoicing(InvoicingCase):
    def _product_lines(self, invoice):
        return invoice.invoice_line_ids.sorted("id")

    def test_an_invoice_is_posted_with_one_line_per_year(self):
        membership = self._create_membership()
        dues = self._create_dues(membership, [533.33, 1600.0])
        invoice = dues.sorted("year", reverse=True)._create_invoices()
        first, second = self._product_lines(invoice)
        self.assertEqual(
            (first.smala_dues_id.year, second.smala_dues_id.year), (2026, 2027)
        )
        self.assertRecordValues(
            invoice,
            [
                {
                    "state": "posted",
                    "amount_untaxed": 2133.33,
                    "amount_tax": 448.0,
                    "invoice_payment_term_id": self.company.smala_payment_term_id.id,
                    "invoice_date_due": date(2026, 10, 15),
                }
            ],
        )
        self.assertEqual(first.quantity, 1)
        self.assertEqual(first.price_unit, 533.33)
        self.assertEqual(first.discount, 0)
        self.assertEqual(dues.mapped("state"), ["invoiced", "invoiced"])
        self.assertEqual(dues.move_id, invoice)

    def test_belgian_services_carry_21_percent_on_services(self):
        tax = self.company.smala_tax_id
        self.assertFalse(tax.active, "the set-up leaves the tax in the archive")
        invoice = self._bill()
        chart = self.env["account.chart.template"].with_company(self.company)
        self.assertEqual(tax, chart.ref("attn_VAT-OUT-21-S"))
        self.assertTrue(tax.active)
        self.assertEqual(invoice.invoice_line_ids.tax_ids, tax)
        self.assertEqual(invoice.invoice_line_ids.account_id, chart.ref("a7001"))
        self.assertEqual(invoice.invoice_line_ids.tax_tag_ids.mapped("name"), ["03"])

    def test_the_structured_communication_is_belgian(self):
        self.company.smala_journal_id.invoice_reference_model = "be"
        reference = self._bill().payment_reference
        digits = "".join(re.findall(r"\d", reference))
        self.assertRegex(reference, r"^\+\+\+\d{3}/\d{4}/\d{5}\+\+\+$")
        self.assertEqual(int(digits[:10]) % 97 or 97, int(digits[10:]))

    def test_a_customer_of_the_union_has_the_tax_of_services(self):
        french = self._create_organization(country="fr", vat="FR23334175221")
        # An invoice contact without a country must not become a Belgian customer.
        self.env["res.partner"].create(
            {"name": "Compta", "type": "invoice", "parent_id": french.id}
        )
        line = self._bill(organization=french).invoice_line_ids
        chart = self.env["account.chart.template"].with_company(self.company)
        self.assertEqual(line.tax_ids, chart.ref("attn_VAT-OUT-00-EU-S"))
        self.assertEqual(line.account_id, chart.ref("a70061"))
        self.assertEqual(line.tax_tag_ids.mapped("name"), ["44"])

    def test_members_of_one_billing_company_share_an_invoice(self):
        organization = self._create_organization()
        manager = self._create_organization("Management")
        one = self._create_membership(organization, "One", day="2026-09-14")
        two = self._create_membership(organization, "Two")
        other = self._create_membership(
            organization, "Other", billing_partner_id=manager.id
        )
        dues = self.env["smala.dues"]
        for membership in (other, two, one):
            dues |= self._create_dues(membership, [500.0, 1200.0])
        invoices = dues._create_invoices()
        self.assertEqual(len(invoices), 2)
        shared = invoices.filtered(lambda move: move.partner_id == organization)
        self.assertEqual(
            [
                (line.smala_dues_id.year, line.smala_dues_id.partner_id.name)
                for line in self._product_lines(shared)
            ],
            [(2026, "One"), (2026, "Two"), (2027, "One"), (2027, "Two")],
        )
        self.assertEqual((invoices - shared).partner_id, manager)

    def test_the_invoice_goes_to_the_invoice_contact_in_its_language(self):
        self.env["res.lang"]._activate_lang("fr_BE")
        self.env["res.lang"]._activate_lang("nl_BE")
        product = self.company.smala_product_id
        product.with_context(lang="fr_BE").name = "Cotisation"
        product.with_context(lang="nl_BE").name = "Lidgeld"
        names = []
        for lang in ("fr_BE", "nl_BE"):
            organization = self._create_organization(lang="en_US")
            contact = self.env["res.partner"].create(
                {
                    "name": "Billing",
                    "type": "invoice",
                    "parent_id": organization.id,
                    "lang": lang,
                }
            )
            invoice = self._bill(organization=organization)
            self.assertEqual(invoice.partner_id, contact)
            names.append(invoice.invoice_line_ids.name)
        self.assertTrue(names[0].startswith("Cotisation 2026"), names[0])
        self.assertTrue(names[1].startswith("Lidgeld 2026"), names[1])

    def test_a_line_names_the_member_and_the_period(self):
        name = self._bill(name="Anne Dupont").invoice_line_ids.name
        self.assertIn("Anne Dupont", name)
        self.assertIn("2026", name)

    def test_drafts_are_left_where_the_company_wants_them(self):
        self.company.smala_post_invoices = False
        invoice = self._bill()
        self.assertEqual(invoice.state, "draft")
        self.assertEqual(invoice.amount_untaxed, 1600.0)
        dues = invoice.smala_dues_ids
        self.assertEqual(dues.state, "draft")
        invoice.unlink()
        self.assertFalse(dues.invoice_line_id)
        self.assertTrue(dues._create_invoices())

    def test_a_changed_draft_is_not_posted(self):
        self.company.smala_post_invoices = False
        invoice = self._bill()
        invoice.invoice_line_ids.price_unit = 1599.0
        with self.assertRaises(UserError):
            invoice.action_post()

    def test_untaxed_total_is_the_dues_whatever_the_amounts(self):
        self._check_amounts()

    def test_untaxed_total_is_the_dues_with_tax_included(self):
        self.company.account_price_include = "tax_included"
        self.assertTrue(self.company.smala_tax_id.price_include)
        for method in ("round_per_line", "round_globally"):
            self.company.tax_calculation_rounding_method = method
            with self.subTest(method=method):
                self._check_amounts()

    def _check_amounts(self):
        """Each amount alone, and all of them by threes on one invoice."""
        groups = [(amount,) for amount in AMOUNTS]
        groups += list(zip(AMOUNTS, AMOUNTS[1:], AMOUNTS[2:], strict=False))
        dues = self.env["smala.dues"]
        for amounts in groups:
            dues |= self._create_dues(self._create_membership(), amounts)
        invoices = dues._create_invoices()
        self.assertEqual(len(invoices), len(groups))
        for invoice, amounts in zip(invoices, groups, strict=True):
            with self.subTest(amounts=amounts):
                total = round(sum(amounts), 2)
                self.assertAlmostEqual(invoice.amount_untaxed, total, 6)
                subtotals = self._product_lines(invoice).mapped("price_subtotal")
                self.assertEqual(
                    [round(amount, 2) for amount in subtotals], list(amounts)
                )
                self.assertAlmostEqual(
                    invoice.amount_tax, total * 0.21, delta=0.0051 * len(amounts)
                )

    def test_invoices_are_those_of_odoo_itself(self):
        self._check_terms_and_countries()

    def test_invoices_with_tax_included_are_those_of_odoo_itself(self):
        self.company.account_price_include = "tax_included"
        self._check_terms_and_countries()

    def _check_terms_and_countries(self):
        """Each payment term of Odoo's data, to each kind of customer."""
        terms = self.company.smala_payment_term_id
        terms |= self.env.ref("account.account_payment_term_advance_60days")
        customers = (("be", False), ("fr", "FR23334175221"), ("us", False))
        for term in terms:
            self.company.smala_payment_term_id = term
            for country, vat in customers:
                with self.subTest(term=term.name, country=country):
                    self._check_same_as_odoo(country, vat)

    def test_an_analytic_model_is_left_to_odoo(self):
        plan = self.env["account.analytic.plan"].create({"name": "Network"})
        account = self.env["account.analytic.account"].create(
            {"name": "Dues", "plan_id": plan.id, "company_id": self.company.id}
        )
        self.env["account.analytic.distribution.model"].create(
            {
                "product_id": self.company.smala_product_id.id,
                "analytic_distribution": {str(account.id): 100},
                "company_id": self.company.id,
            }
        )
        self._check_same_as_odoo("be", False)
        invoice = self._bill()
        self.assertEqual(
            invoice.invoice_line_ids.analytic_distribution, {str(account.id): 100}
        )

    def test_an_early_discount_is_left_to_odoo(self):
        self.company.smala_payment_term_id = self.env.ref(
            "account.account_payment_term_30days_early_discount"
        )
        self._check_same_as_odoo("be", False)

    def _check_same_as_odoo(self, country, vat):
        organization = self._create_organization(country=country, vat=vat)
        ours = self._bill((533.33, 1466.67, 0.05), organization)
        company = self.company
        theirs = (
            self.env["account.move"]
            .with_company(company)
            .create(
                {
                    "move_type": "out_invoice",
                    "partner_id": organization.id,
                    "invoice_date": TODAY,
                    "journal_id": company.smala_journal_id.id,
                    "invoice_payment_term_id": company.smala_payment_term_id.id,
                    "invoice_line_ids": [
                        Command.create(
                            {
                                "product_id": company.smala_product_id.id,
                                "quantity": 1,
                                "price_unit": line.price_unit,
                            }
                        )
                        for line in self._product_lines(ours)
                    ],
                }
            )
        )
        theirs.action_post()
        self.assertEqual(self._read(ours, MOVE_FIELDS), self._read(theirs, MOVE_FIELDS))
        order = {"product": 0, "tax": 1, "payment_term": 2}
        for mine, odoo in zip(
            *(
                move.line_ids.sorted(
                    lambda line: (
                        order.get(line.display_type, 3),
                        line.date_maturity or False,
                        line.id,
                    )
                )
                for move in (ours, theirs)
            ),
            strict=True,
        ):
            self.assertEqual(
                self._read(mine, LINE_FIELDS), self._read(odoo, LINE_FIELDS)
            )

    def _read(self, record, names):
        return {
            name: record[name].ids if hasattr(record[name], "ids") else record[name]
            for name in names
        }

    def test_companies_bill_their_own_dues(self):
        other = self._create_company(
            name="Other", country_id=self.env.ref("base.be").id
        )
        other._smala_ensure_setup()
        companies = self.company | other
        env = self.env(context={"allowed_company_ids": companies.ids})
        mine = self._create_dues(self._create_membership(), [1300.0])
        theirs = self._create_dues(
            self._create_membership(company_id=other.id), [1600.0]
        )
        invoices = (mine | theirs).with_env(env)._create_invoices()
        self.assertEqual(invoices.company_id, companies)
        for invoice in invoices:
            company = invoice.company_id
            self.assertEqual(invoice.journal_id, company.smala_journal_id)
            self.assertEqual(invoice.invoice_line_ids.tax_ids, company.smala_tax_id)
            self.assertEqual(
                invoice.line_ids.account_id.company_ids & companies, company
            )

    def test_a_company_that_lacks_its_set_up_says_so(self):
        bare = self.env["res.company"].create({"name": "Bare"})
        dues = self._create_dues(self._create_membership(company_id=bare.id), [1300.0])
        with self.assertRaises(UserError), self.cr.savepoint():
            dues._create_invoices()

    def test_staff_without_more_rights_can_bill(self):
        dues = self._create_dues(self._create_membership(), [1300.0])
        invoice = dues.with_user(self.staff)._create_invoices()
        self.assertEqual(invoice.env.uid, self.staff.id)
        self.assertFalse(invoice.env.su)
        self.assertEqual(invoice.invoice_user_id, self.staff)

    def test_electronic_lines_tell_their_period(self):
        invoice = self._bill((533.33, 1600.0))
        builder = self.env["account.edi.xml.ubl_bis3"]
        xml, _errors = builder._export_invoice(invoice)
        starts = re.findall(rb"InvoicePeriod>\s*<cbc:StartDate>([\d-]+)<", xml)
        self.assertEqual(starts, [b"2026-01-01", b"2027-01-01"])

    def test_invoicing_in_bulk_takes_few_queries(self):
        dues = self.env["smala.dues"]
        for number in range(40):
            organization = self._create_organization(f"Org {number}")
            dues |= self._create_dues(self._create_membership(organization), [1600.0])
        self.env.flush_all()
        self.env.invalidate_all()
        before = self.cr.sql_log_count
        dues._create_invoices()
        self.env.flush_all()
        self.assertLess((self.cr.sql_log_count - before) / 40, 16)
