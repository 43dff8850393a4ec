from odoo import Command, api, models
from odoo.exceptions import UserError


class SmalaInvoiceLines(models.AbstractModel):
    """The journal items of an invoice of dues, as Odoo's own tax engine has them."""

    _name = "smala.invoice.lines"
    _description = "Journal Items of Membership Dues"

    # === BUSINESS METHODS - PREPARATION === #

    @api.model
    def _prepare_base_lines(self, company, dues, position):
        """What Odoo's tax engine makes of the dues: taxes, accounts, tags, amounts.

        :raise UserError: when the tax cannot be laid on exactly these amounts.
        """
        taxes = position.map_tax(company.smala_tax_id)
        for price_unit in (self._get_round_price, self._get_exact_price):
            base_lines = [
                self._prepare_base_line(
                    company, line, position, taxes, price_unit(company, line, taxes)
                )
                for line in dues
            ]
            self._compute_taxes(company, base_lines)
            if all(map(self._is_exact, base_lines, dues)):
                return base_lines
        raise UserError(
            self.env._(
                "The tax %(tax)s does not leave the dues untouched: please choose"
                " another one in the settings of SMALA.",
                tax=", ".join(taxes.mapped("name")),
            )
        )

    @api.model
    def _prepare_base_line(self, company, dues, position, taxes, price_unit):
        """One line for Odoo's tax engine."""
        product = company.smala_product_id
        accounts = product.product_tmpl_id.get_product_accounts(fiscal_pos=position)
        account = accounts["income"] or company.smala_journal_id.default_account_id
        return self.env["account.tax"]._prepare_base_line_for_taxes_computation(
            {},
            id=dues.id,
            price_unit=price_unit,
            quantity=1.0,
            tax_ids=taxes,
            product_id=product,
            account_id=account,
            partner_id=dues.billing_partner_id.commercial_partner_id,
            currency_id=company.currency_id,
            sign=-1,
            rate=1.0,
        )

    @api.model
    def _prepare_lines(self, company, dues, base_lines, names):
        """Commands that create the invoice lines."""
        results = self.env["account.tax"]._prepare_tax_lines(base_lines, company)
        return [
            Command.create(
                {
                    "display_type": "product",
                    "smala_dues_id": line.id,
                    "product_id": base_line["product_id"].id,
                    "product_uom_id": base_line["product_id"].uom_id.id,
                    "name": names[line.id],
                    "quantity": 1.0,
                    "price_unit": base_line["price_unit"],
                    "account_id": base_line["account_id"].id,
                    "tax_ids": [Command.set(base_line["tax_ids"].ids)],
                    "partner_id": base_line["partner_id"].id,
                    "currency_id": base_line["currency_id"].id,
                    **amounts,
                }
            )
            for line, (base_line, amounts) in zip(
                dues, results["base_lines_to_update"], strict=True
            )
        ]

    @api.model
    def _prepare_tax_and_term_lines(self, company, header, base_lines):
        """Commands that create the tax lines and the receivable lines."""
        results = self.env["account.tax"]._prepare_tax_lines(base_lines, company)
        tax_lines = results["tax_lines_to_add"]
        untaxed = -sum(vals["balance"] for _, vals in results["base_lines_to_update"])
        tax = -sum(vals["balance"] for vals in tax_lines)
        partner = base_lines[0]["partner_id"]
        commands = [
            Command.create({**vals, "display_type": "tax"}) for vals in tax_lines
        ]
        return commands + [
            Command.create(
                {
                    "display_type": "payment_term",
                    "partner_id": partner.id,
                    "currency_id": company.currency_id.id,
                    **vals,
                }
            )
            for vals in self._prepare_terms(company, header, untaxed, tax)
        ]

    @api.model
    def _prepare_terms(self, company, header, untaxed, tax):
        """When the customer owes how much."""
        day = header["invoice_date"]
        term = self.env["account.payment.term"].browse(
            header["invoice_payment_term_id"]
        )
        if not term:
            total = company.currency_id.round(untaxed + tax)
            return [{"date_maturity": day, "balance": total, "amount_currency": total}]
        parts = term._compute_terms(
            date_ref=day,
            currency=company.currency_id,
            company=company,
            tax_amount=tax,
            tax_amount_currency=tax,
            sign=1,
            untaxed_amount=untaxed,
            untaxed_amount_currency=untaxed,
        )
        discounts = ("discount_date", "discount_balance", "discount_amount_currency")
        return [
            {
                "date_maturity": part["date"],
                "balance": part["company_amount"],
                "amount_currency": part["foreign_amount"],
                **{name: parts.get(name) or False for name in discounts},
            }
            for part in parts["line_ids"]
        ]

    # === TAX ENGINE === #

    @api.model
    def _compute_taxes(self, company, base_lines):
        """Let Odoo compute and round the taxes of all lines of one invoice."""
        tax_model = self.env["account.tax"]
        tax_model._add_tax_details_in_base_lines(base_lines, company)
        tax_model._round_base_lines_tax_details(base_lines, company)
        tax_model._add_accounting_data_in_base_lines_tax_details(base_lines, company)

    @api.model
    def _get_exact_price(self, company, dues, taxes):
        """The unit price that holds the dues and the taxes included in prices."""
        if not any(taxes.flatten_taxes_hierarchy().mapped("price_include")):
            return dues.amount
        base_line = self.env["account.tax"]._prepare_base_line_for_taxes_computation(
            {},
            price_unit=dues.amount,
            quantity=1.0,
            tax_ids=taxes,
            product_id=company.smala_product_id,
            currency_id=company.currency_id,
            special_mode="total_excluded",
        )
        self.env["account.tax"]._add_tax_details_in_base_line(
            base_line, company, rounding_method="round_globally"
        )
        return dues.amount + sum(
            tax_data["raw_tax_amount_currency"]
            for tax_data in base_line["tax_details"]["taxes_data"]
            if tax_data["tax"].price_include
        )

    @api.model
    def _get_round_price(self, company, dues, taxes):
        """The same to the cent, which reads better where it comes to the same."""
        return company.currency_id.round(self._get_exact_price(company, dues, taxes))

    @api.model
    def _is_exact(self, base_line, dues):
        """Whether a line's total without taxes is what the dues say."""
        details = base_line["tax_details"]
        total = (
            details["total_excluded_currency"]
            + details["delta_total_excluded_currency"]
        )
        return dues.currency_id.compare_amounts(total, dues.amount) == 0
