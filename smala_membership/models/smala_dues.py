from odoo import Command, api, fields, models
from odoo.exceptions import UserError


class SmalaDues(models.Model):
    """What one membership owes for one calendar year: the ledger of terms.

    A row keeps the person, the organization and the steps as they were when it was
    computed. Amounts are in the currency of the company and exclude VAT. Nothing
    billed is edited: a correction is a credit note, and a new row may follow.
    """

    _name = "smala.dues"
    _description = "Membership dues"
    _inherit = "smala.correction"
    _order = "year desc, id desc"
    _rec_names_search = ["partner_id", "organization_id"]
    _check_company_auto = True

    membership_id = fields.Many2one(
        comodel_name="smala.membership",
        required=True,
        readonly=True,
        index=True,
        ondelete="restrict",
    )
    company_id = fields.Many2one(
        comodel_name="res.company", required=True, readonly=True, index=True
    )
    currency_id = fields.Many2one(related="company_id.currency_id")
    partner_id = fields.Many2one(
        comodel_name="res.partner",
        string="Member",
        required=True,
        readonly=True,
        index=True,
        ondelete="restrict",
    )
    organization_id = fields.Many2one(
        comodel_name="res.partner",
        required=True,
        readonly=True,
        index=True,
        ondelete="restrict",
    )
    billing_partner_id = fields.Many2one(
        comodel_name="res.partner",
        string="Billed company",
        required=True,
        index=True,
        ondelete="restrict",
    )
    region_id = fields.Many2one(
        related="membership_id.region_id", store=True, string="Region"
    )
    year = fields.Integer(required=True, readonly=True, aggregator=None)
    date_start = fields.Date(string="From", required=True, readonly=True)
    date_end = fields.Date(string="To", required=True, readonly=True)
    months = fields.Integer(
        string="Billed months", required=True, readonly=True, aggregator=None
    )

    # Amounts
    base_amount = fields.Monetary(
        string="Tier amount",
        readonly=True,
        help="The tier's yearly amount, before months and reductions.",
    )
    amount = fields.Monetary(
        required=True, readonly=True, help="What is due, excluding VAT."
    )
    amount_credited = fields.Monetary(
        string="Credited", compute="_compute_amount_credited", store=True
    )
    amount_net = fields.Monetary(
        string="Net", compute="_compute_amount_credited", store=True
    )

    # Why
    tier_id = fields.Many2one(
        comodel_name="smala.tier", readonly=True, index="btree_not_null"
    )
    reduction_ids = fields.Many2many(
        comodel_name="smala.reduction", string="Reductions", readonly=True
    )
    reduction_id = fields.Many2one(
        comodel_name="smala.reduction",
        string="Main reduction",
        readonly=True,
        index="btree_not_null",
        help="The first reduction that applies.",
    )
    reduction_code = fields.Char(readonly=True)
    revenue_id = fields.Many2one(
        comodel_name="smala.revenue",
        readonly=True,
        index="btree_not_null",
        ondelete="restrict",
    )
    revenue_amount = fields.Monetary(
        string="Revenue used", readonly=True, aggregator=None
    )
    renewal_line_ids = fields.One2many(
        comodel_name="smala.renewal.line", inverse_name="dues_id", readonly=True
    )
    steps = fields.Json(readonly=True)
    explanation = fields.Char(compute="_compute_explanation")
    explanation_steps = fields.Html(
        string="Step by step", compute="_compute_explanation_steps", sanitize=False
    )

    # Billing
    billing = fields.Selection(
        selection=[
            ("now", "At once"),
            ("at_renewal", "In January"),
            ("included", "Included"),
        ],
        required=True,
        readonly=True,
        default="now",
    )
    is_waiting = fields.Boolean(
        string="Waits for a decision",
        readonly=True,
        help="A reduction was asked for: the invoice waits for the answer.",
    )
    is_void = fields.Boolean(
        readonly=True, help="Taken back before anything was invoiced."
    )
    invoice_line_id = fields.Many2one(
        comodel_name="account.move.line",
        readonly=True,
        copy=False,
        index="btree_not_null",
        ondelete="set null",
    )
    move_id = fields.Many2one(
        related="invoice_line_id.move_id", string="Invoice", store=True, index=True
    )
    payment_state = fields.Selection(
        related="move_id.payment_state",
        string="Payment of the invoice",
        help="A part payment changes no dues: they are paid when the invoice is.",
    )
    amount_residual = fields.Monetary(
        related="move_id.amount_residual",
        string="Left to pay on the invoice",
        help="Including VAT, for all dues on the invoice.",
    )
    move_line_ids = fields.One2many(
        comodel_name="account.move.line",
        inverse_name="smala_dues_id",
        string="Invoice and credit-note lines",
        readonly=True,
    )
    state = fields.Selection(
        selection=[
            ("draft", "To bill"),
            ("invoiced", "Invoiced"),
            ("paid", "Paid"),
            ("cancelled", "Cancelled"),
        ],
        compute="_compute_state",
        store=True,
        index=True,
    )
    _one_live_row = models.UniqueIndex(
        "(partner_id, organization_id, company_id, year) WHERE state != 'cancelled'",
        "This person already has dues for that organization and year.",
    )
    _amount_not_negative = models.Constraint(
        "CHECK (amount >= 0)", "Dues cannot be negative."
    )
    _renewal_idx = models.Index("(company_id, year, membership_id)")

    # === COMPUTE METHODS === #

    @api.depends("partner_id", "year")
    def _compute_display_name(self):
        for dues in self:
            dues.display_name = f"{dues.partner_id.name} {dues.year}"

    @api.depends(
        "amount",
        "move_line_ids.parent_state",
        "move_line_ids.price_subtotal",
        "move_line_ids.move_type",
    )
    def _compute_amount_credited(self):
        for dues in self:
            credits_ = dues.move_line_ids.filtered(
                lambda line: (
                    line.parent_state == "posted" and line.move_type == "out_refund"
                )
            )
            credited = sum(credits_.mapped("price_subtotal"))
            dues.amount_credited = credited
            dues.amount_net = dues.amount - credited

    @api.depends(
        "amount",
        "amount_credited",
        "billing",
        "is_void",
        "is_waiting",
        "invoice_line_id.parent_state",
        "invoice_line_id.move_id.payment_state",
    )
    def _compute_state(self):
        for dues in self:
            dues.state = dues._get_state()

    def _get_state(self):
        """Return the state that invoice, payment and credit notes give these dues."""
        self.ensure_one()
        line = self.invoice_line_id
        is_posted = line and line.parent_state == "posted"
        if self.is_void or (is_posted and self._is_credited_in_full()):
            return "cancelled"
        if is_posted:
            is_paid = line.move_id.payment_state in ("paid", "in_payment")
            return "paid" if is_paid else "invoiced"
        is_free = self.currency_id.is_zero(self.amount) and not self.is_waiting
        if is_free and self.billing != "at_renewal":
            return "paid"
        return "draft"

    def _is_credited_in_full(self):
        left = self.amount - self.amount_credited
        return (
            self.invoice_line_id.move_id.payment_state == "reversed"
            or self.currency_id.compare_amounts(left, 0) <= 0
        )

    @api.depends("steps")
    @api.depends_context("lang")
    def _compute_explanation(self):
        for dues in self:
            explanation = self.env["smala.explanation"].with_company(dues.company_id)
            dues.explanation = explanation._render_steps(dues.steps)

    @api.depends("steps")
    @api.depends_context("lang")
    def _compute_explanation_steps(self):
        for dues in self:
            explanation = self.env["smala.explanation"].with_company(dues.company_id)
            dues.explanation_steps = self.env["ir.qweb"]._render(
                "smala_membership.dues_steps",
                {"parts": explanation._render_parts(dues.steps)},
            )

    # === ACTION METHODS === #

    def action_bill(self):
        """Invoice what is not billed yet; what waits or comes in January stays."""
        self.membership_id.check_access("write")
        billable = self.filtered(lambda dues: dues._is_billable())
        if not billable:
            raise UserError(self.env._("There is nothing to bill here now."))
        billable._create_invoices()
        return True

    def action_open_invoice(self):
        """Open the invoice of these dues."""
        self.ensure_one()
        return self.move_id._get_records_action()

    # === BUSINESS METHODS === #

    def _is_billable(self):
        """Tell whether an invoice is to be made now."""
        self.ensure_one()
        has_invoice = self.invoice_line_id and self.invoice_line_id.parent_state in (
            "draft",
            "posted",
        )
        return (
            self.state == "draft"
            and not has_invoice
            and not self.is_waiting
            and self.billing == "now"
            and self.currency_id.compare_amounts(self.amount, 0) > 0
        )

    def _create_invoices(self):
        """Create one invoice per billed company, and post them by setting.

        :return: the ``account.move`` records, in the order of the billed companies.
        """
        return self.env["smala.invoicing"]._create_invoices(self)

    def _create_credit_notes(self, reason):
        """Create draft credit notes for these dues, one per invoice.

        Lines of the same invoice that belong to other dues are left alone.

        :param str reason: shown on the credit note.
        :return: the draft ``account.move`` records.
        """
        return self.env["smala.invoicing"]._create_credit_notes(self, reason)

    def _drop(self):
        """Take back dues that no posted invoice bills.

        They leave their draft invoice, which goes too where nothing else is on it.
        """
        dues_sudo = self.sudo()
        lines_sudo = dues_sudo.invoice_line_id
        dues_sudo.is_void = True
        for move_sudo, move_lines_sudo in lines_sudo.grouped("move_id").items():
            if move_lines_sudo == move_sudo.invoice_line_ids:
                move_sudo.unlink()
            else:
                commands = [Command.delete(line.id) for line in move_lines_sudo]
                move_sudo.invoice_line_ids = commands

    def _get_draft_credit_lines(self):
        """Return the lines of credit notes that are prepared and not posted."""
        return self.move_line_ids.filtered(
            lambda line: line.move_type == "out_refund" and line.parent_state == "draft"
        )

    @api.model
    def _prepare_from_line(self, line, membership, reductions=None):
        """Return the values of a ledger row from a line of the core.

        :param reductions: those that the line may name, where a batch has them.
        """
        if reductions is None:
            reductions = membership._reductions_by_code(line.reduction_codes)
        else:
            reductions = reductions.filtered(lambda r: r.code in line.reduction_codes)
            reductions = reductions.sorted(lambda r: line.reduction_codes.index(r.code))
        return {
            "membership_id": membership.id,
            "company_id": membership.company_id.id,
            "partner_id": membership.partner_id.id,
            "organization_id": membership.organization_id.id,
            "billing_partner_id": membership.billing_partner_id.id,
            "year": line.year,
            "date_start": line.date_start,
            "date_end": line.date_end,
            "months": line.months,
            "base_amount": float(line.base_amount),
            "amount": float(line.amount),
            "tier_id": line.tier.key if line.tier else False,
            "reduction_ids": [Command.set(reductions.ids)],
            "reduction_id": reductions[:1].id,
            "reduction_code": "+".join(line.reduction_codes) or False,
            "revenue_id": line.revenue.key if line.revenue else False,
            "revenue_amount": float(line.revenue.amount) if line.revenue else 0.0,
            "billing": line.billing,
            "is_waiting": line.waits,
            "steps": [step.to_json() for step in line.steps],
        }
