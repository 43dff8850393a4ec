from itertools import groupby

from odoo import Command, api, models
from odoo.exceptions import UserError
from odoo.tools import format_date

# Invoices are given to the ORM in full, so nothing is left to synchronize; what is
# worth following on them begins with the posting.
BULK_CONTEXT = {"tracking_disable": True, "skip_invoice_sync": True}


class SmalaInvoicing(models.AbstractModel):
    """From dues to invoices: one per company and billing partner, one line per dues.

    The values of every journal item are prepared here, with Odoo's own tax engine,
    payment terms and fiscal positions, which makes 200 invoices as cheap as a few:
    nothing has to be computed, compared and written a second time.
    """

    _name = "smala.invoicing"
    _description = "Invoicing of Membership Dues"

    # === BUSINESS METHODS === #

    @api.model
    def _create_invoices(self, dues):
        """Invoice the given dues, and post the invoices where the company says so.

        :param dues: ``smala.dues`` above zero, none of which has an invoice.
        :return: the invoices, by company and billing partner.
        :rtype: recordset of `account.move`
        :raise UserError: when the set-up of a company is not complete.
        """
        move_ids = []
        for company, company_dues in dues.grouped("company_id").items():
            self.env["smala.setup"]._check_ready(company)
            builder_sudo = self.sudo().with_company(company)
            move_ids += builder_sudo._create_company_invoices(
                company.with_env(builder_sudo.env), company_dues
            ).ids
        return self.env["account.move"].browse(move_ids)

    @api.model
    def _create_company_invoices(self, company, dues):
        """Invoice the dues of one company; its records may be read and written."""
        groups = dues.with_env(self.env).grouped("billing_partner_id").values()
        groups = [group.sorted(self._line_order) for group in groups]
        names = self._get_line_names(company, groups)
        vals_list = [self._prepare_invoice(company, group, names) for group in groups]
        context = BULK_CONTEXT if self._is_given_in_full(company) else {}
        invoices = self.env["account.move"].with_context(**context).create(vals_list)
        for line in invoices.invoice_line_ids:
            line.smala_dues_id.invoice_line_id = line
        if company.smala_post_invoices:
            invoices.with_context(tracking_disable=True)._post(soft=False)
        return invoices

    @api.model
    def _create_credit_notes(self, dues, reason):
        """Draft a credit note per invoice, with the lines of the given dues only.

        :param dues: ``smala.dues`` whose invoices are posted.
        :param str reason: shown as the reference of the credit note.
        :return: the draft credit notes.
        :rtype: recordset of `account.move`
        """
        credit_notes_sudo = self.env["account.move"].sudo()
        for invoice_sudo in dues.sudo().invoice_line_id.move_id:
            company = invoice_sudo.company_id
            today = company._smala_today()
            credit_sudo = invoice_sudo.with_company(company)._reverse_moves(
                [{"ref": reason, "invoice_date": today, "date": today}]
            )
            others_sudo = credit_sudo.invoice_line_ids.filtered(
                lambda line: line.smala_dues_id not in dues
            )
            others_sudo.unlink()
            credit_notes_sudo |= credit_sudo
        return self.env["account.move"].browse(credit_notes_sudo.ids)

    # === BUSINESS METHODS - PREPARATION === #

    @api.model
    def _prepare_invoice(self, company, dues, names):
        """Values of the invoice of one billing partner; writes nothing.

        :param dues: the dues of one billing partner, in the order of the lines.
        :param dict names: text of the line by dues id.
        :rtype: dict
        """
        header = self._prepare_header(company, dues.billing_partner_id)
        position = self.env["account.fiscal.position"].browse(
            header["fiscal_position_id"]
        )
        base_lines = self._prepare_base_lines(company, dues, position)
        lines = self._prepare_lines(company, dues, base_lines, names)
        if not self._is_given_in_full(company):
            return {**header, "invoice_line_ids": lines}
        lines += self._prepare_tax_and_term_lines(company, header, base_lines)
        return {**header, "line_ids": lines}

    @api.model
    def _prepare_header(self, company, billing_partner):
        """Values of the invoice without its lines."""
        contact = self._get_invoice_contact(billing_partner)
        position = self.env["account.fiscal.position"]._get_fiscal_position(
            billing_partner
        )
        term = company.smala_payment_term_id or billing_partner.property_payment_term_id
        today = company._smala_today()
        salesman = contact.user_id or billing_partner.user_id
        return {
            "move_type": "out_invoice",
            "company_id": company.id,
            "journal_id": company.smala_journal_id.id,
            "currency_id": company.currency_id.id,
            "partner_id": contact.id,
            "fiscal_position_id": position.id,
            "invoice_date": today,
            "date": today,
            "invoice_payment_term_id": term.id,
            "invoice_date_due": today,
            "invoice_user_id": salesman.id or self._get_own_user().id,
            "smala_send_state": "waiting" if company.smala_send_invoices else False,
        }

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
                "The tax %(tax)s does not leave the dues untouched: please choose another"
                " one in the settings of SMALA.",
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

    # === GETTERS === #

    @api.model
    def _is_given_in_full(self, company):
        """Whether all journal items can be given, or some must be left to Odoo."""
        distribution_model = self.env["account.analytic.distribution.model"]
        return not (
            company.smala_payment_term_id.early_discount
            or distribution_model.search_count([], limit=1)
        )

    @api.model
    def _line_order(self, dues):
        return dues.year, dues.membership_id.signature_date, dues.id

    @api.model
    def _get_own_user(self):
        """The user as salesperson, where that is somebody of the staff."""
        user = self.env.user
        return user if user._is_internal() else user.browse()

    @api.model
    def _get_invoice_contact(self, billing_partner):
        """Who receives the invoice of a billing partner."""
        found = billing_partner.address_get(["invoice"])["invoice"]
        return billing_partner.browse(found)

    @api.model
    def _get_line_names(self, company, groups):
        """Text of each invoice line by dues id, in the language of its reader."""
        ids_by_lang = {}
        for dues in groups:
            contact = self._get_invoice_contact(dues.billing_partner_id)
            ids_by_lang.setdefault(contact.lang, []).extend(dues.ids)
        names = {}
        for lang, ids in ids_by_lang.items():
            builder = self.with_context(lang=lang)
            lines = builder.env["smala.dues"].browse(ids)
            product = company.smala_product_id.with_env(builder.env).name
            names.update({line.id: builder._get_line_name(product, line) for line in lines})
        return names

    @api.model
    def _get_line_name(self, product, dues):
        """Product, year, member, period and explanation, in the language in use."""
        title = self.env._(
            "%(product)s %(year)s, %(member)s: %(start)s to %(end)s",
            product=product,
            year=dues.year,
            member=dues.partner_id.name,
            start=format_date(self.env, dues.date_start),
            end=format_date(self.env, dues.date_end),
        )
        return f"{title}\n{dues.explanation}" if dues.explanation else title

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
        """The unit price that holds ``dues.amount`` and the taxes included in prices."""
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
            details["total_excluded_currency"] + details["delta_total_excluded_currency"]
        )
        return dues.currency_id.compare_amounts(total, dues.amount) == 0
