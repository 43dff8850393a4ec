from odoo import api, models
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
    _inherit = ["smala.invoice.lines"]

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
        is_full = self._is_given_in_full(company)
        vals_list = [
            self._prepare_invoice(company, group, names, is_full) for group in groups
        ]
        context = BULK_CONTEXT if is_full else {}
        invoices = self.env["account.move"].with_context(**context).create(vals_list)
        for line in invoices.invoice_line_ids:
            line.smala_dues_id.invoice_line_id = line
        if company.smala_post_invoices:
            ready = self._get_invoices_to_post(invoices)
            ready.with_context(tracking_disable=True)._post(soft=False)
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
    def _prepare_invoice(self, company, dues, names, is_full):
        """Values of the invoice of one billing partner; writes nothing.

        :param dues: the dues of one billing partner, in the order of the lines.
        :param dict names: text of the line by dues id.
        :param bool is_full: whether all journal items are given.
        :rtype: dict
        """
        header = self._prepare_header(company, dues.billing_partner_id)
        position = self.env["account.fiscal.position"].browse(
            header["fiscal_position_id"]
        )
        base_lines = self._prepare_base_lines(company, dues, position)
        lines = self._prepare_lines(company, dues, base_lines, names)
        if not is_full:
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

    # === GETTERS === #

    @api.model
    def _get_invoices_to_post(self, invoices):
        """Leave out the first invoices of companies that nobody knew."""
        lines = invoices.invoice_line_ids
        kept = lines.smala_dues_id.membership_id._get_first_invoices_kept()
        lines = lines.filtered(lambda line: line.smala_dues_id.membership_id & kept)
        return invoices - lines.move_id

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
        """The user as salesperson, where that is somebody of the staff.

        Mails come from the salesperson: those of a renewal from the company.
        """
        user = self.env.user
        is_staff = user._is_internal() and not user._is_superuser()
        return user if is_staff else user.browse()

    @api.model
    def _get_invoice_contact(self, billing_partner):
        """Who receives the invoice of a billing partner."""
        found = billing_partner.address_get(["invoice"])["invoice"]
        if found == billing_partner.id:
            return billing_partner  # read together with the others of its batch
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
            names.update(
                {line.id: builder._get_line_name(product, line) for line in lines}
            )
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
