from odoo import Command, api, models
from odoo.exceptions import UserError
from odoo.tools import config

# Per chart of accounts: the tax on services (archived as the chart is shipped) and
# the income account of dues.
CHARTS = {
    "be_comp": ("attn_VAT-OUT-21-S", "a7001"),
    "be_asso": ("attn_VAT-OUT-21-S", "a730"),
}
PAYMENT_TERM = "account.account_payment_term_30days"


class SmalaSetup(models.AbstractModel):
    """What a company needs before its first invoice: find it, add it, name what lacks.

    Nothing that exists is changed: the service tax is only referred to, and leaves the
    archive when staff ask for it or when the first invoice needs it.
    """

    _name = "smala.setup"
    _description = "Set-up of the Membership App"

    # === BUSINESS METHODS === #

    @api.model
    def _ensure(self, company):
        """Fill in the settings that are still empty, where the company has a chart."""
        company_sudo = company.sudo().with_company(company)
        self.env["smala.schedule"].sudo()._create_default(company)
        if not company_sudo.root_id.chart_template:
            return
        values = {}
        if not company_sudo.smala_tax_id:
            values["smala_tax_id"] = self._find_in_chart(company_sudo, 0).id
        if not company_sudo.smala_journal_id:
            values["smala_journal_id"] = self._find_journal(company_sudo).id
        if not company_sudo.smala_payment_term_id:
            term = self.env.ref(PAYMENT_TERM, raise_if_not_found=False)
            values["smala_payment_term_id"] = term and term.id
        values = {name: value for name, value in values.items() if value}
        company_sudo.write(values)
        product_sudo = company_sudo.smala_product_id
        if not product_sudo:
            company_sudo.smala_product_id = self._create_product(company_sudo)
        elif "smala_tax_id" in values and not product_sudo.property_account_income_id:
            # The chart of accounts was replaced by another one.
            product_sudo.write(self._prepare_product_accounting_vals(company_sudo))

    @api.model
    def _create_product(self, company):
        """Make the product of the dues lines, named in every language in use."""
        product_sudo = self.env["product.product"].sudo().with_company(company)
        product_sudo = product_sudo.create(self._prepare_product_vals(company))
        for code, _name in self.env["res.lang"].get_installed():
            localized = product_sudo.with_context(lang=code)
            localized.name = localized.env._("Membership dues")
        return product_sudo

    @api.model
    def _prepare_product_vals(self, company):
        """Values of the product that every dues line names."""
        return {
            "name": "Membership dues",
            "type": "service",
            "list_price": 0.0,
            "purchase_ok": False,
            "company_id": company.id,
            "supplier_taxes_id": [Command.clear()],
            **self._prepare_product_accounting_vals(company),
        }

    @api.model
    def _prepare_product_accounting_vals(self, company):
        """Tax and income account of the product, from the company's own chart."""
        return {
            "taxes_id": [Command.set(company.smala_tax_id.ids)],
            "property_account_income_id": self._find_in_chart(company, 1).id,
        }

    @api.model
    def _find_in_chart(self, company, position):
        """The tax (0) or account (1) that the company's own chart has for dues."""
        names = CHARTS.get(company.root_id.chart_template)
        if not names:
            return self.env[("account.tax", "account.account")[position]]
        chart = self.env["account.chart.template"].sudo().with_company(company)
        found = chart.ref(names[position], raise_if_not_found=False)
        return found or self.env[("account.tax", "account.account")[position]]

    @api.model
    def _find_journal(self, company):
        """The journal that Odoo would take for an invoice of the company."""
        journal_model = self.env["account.journal"].sudo()
        return journal_model.search(
            [*journal_model._check_company_domain(company), ("type", "=", "sale")],
            limit=1,
        )

    @api.model
    def _activate_tax(self, company):
        """Take the service tax out of the archive: dues are about to use it."""
        tax_sudo = company.sudo().smala_tax_id
        if tax_sudo and not tax_sudo.active:
            tax_sudo.active = True
            # Fiscal positions looked for replacements while the tax was archived.
            self.env.invalidate_all()

    @api.model
    def _check_ready(self, company):
        """Set the company up, and say what staff must still choose before invoicing.

        :raise UserError: when an invoice cannot be made.
        """
        self._ensure(company)
        company_sudo = company.sudo()
        lacking = [
            label
            for field, label in (
                ("smala_product_id", self.env._("the product for dues")),
                ("smala_tax_id", self.env._("the tax on services")),
                ("smala_journal_id", self.env._("the journal of the invoices")),
            )
            if not company_sudo[field]
        ]
        if lacking:
            raise UserError(
                self.env._(
                    "%(company)s cannot invoice dues yet. Please choose in the settings"
                    " of SMALA: %(lacking)s.",
                    company=company_sudo.name,
                    lacking=", ".join(lacking),
                )
            )
        self._activate_tax(company)

    # === GETTERS === #

    @api.model
    def _has_mail_server(self):
        """Whether an outgoing mail server was set up, here or for the whole server."""
        own = config["smtp_server"] != "localhost" or int(config["smtp_port"]) != 25
        return own or bool(self.env["ir.mail_server"].sudo().search_count([], limit=1))

    @api.model
    def _get_missing(self, company):
        """Codes of what the check list of the settings still shows, in its order."""
        company_sudo = company.sudo()
        journal = company_sudo.smala_journal_id
        partner = company_sudo.partner_id
        is_done = {
            "chart": bool(company_sudo.root_id.chart_template),
            "tax": company_sudo.smala_tax_id.active,
            "product": bool(company_sudo.smala_product_id),
            "journal": bool(journal),
            "communication": (
                not journal
                or company_sudo.country_id.code != "BE"
                or journal.invoice_reference_model == "be"
            ),
            "schedule": bool(
                self.env["smala.schedule"]
                .sudo()
                .search_count(
                    [("company_id", "=", company.id), ("state", "=", "approved")],
                    limit=1,
                )
            ),
            "vat": bool(company_sudo.vat),
            "address": all(
                (partner.street, partner.zip, partner.city, partner.country_id)
            ),
            "bank": bool(partner.bank_ids),
            "email": bool(company_sudo.email),
            "mail_server": self._has_mail_server(),
            "peppol": company_sudo.country_id.code != "BE"
            or company_sudo.peppol_can_send,
        }
        missing = [code for code, done in is_done.items() if not done]
        return missing + self.env["smala.community.setup"]._get_missing(company)
