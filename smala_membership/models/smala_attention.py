from odoo import api, fields, models
from odoo.exceptions import UserError

from ..core import dues as core_dues

OPERATORS = ("in",)


class SmalaAttention(models.AbstractModel):
    """What a membership asks of staff, and what a step would cost before it is made.

    Nothing here decides: every amount comes from the core, and nothing is written.
    """

    _name = "smala.attention"
    _description = "What a membership asks of staff"

    user_id = fields.Many2one(
        comodel_name="res.users",
        string="Responsible",
        domain=[("share", "=", False)],
        index="btree_not_null",
        tracking=True,
        help="Is reminded of what waits; the managers are where nobody is named.",
    )
    request_since = fields.Date(
        string="Asked on", compute="_compute_request_since", help="The oldest request."
    )
    is_overdue = fields.Boolean(
        string="Overdue dues",
        compute="_compute_is_overdue",
        help="Invoiced dues whose due date has passed.",
    )
    has_correction = fields.Boolean(
        string="Correction proposed",
        compute="_compute_has_correction",
        search="_search_has_correction",
        help="The revenue that invoiced dues were computed with was corrected since.",
    )
    is_later_associate = fields.Boolean(
        string="Second or later associate",
        compute="_compute_is_later_associate",
        search="_search_is_later_associate",
        help="An earlier associate of the organization is a member.",
    )
    is_paid_by_other = fields.Boolean(
        string="Paid by another company",
        compute="_compute_is_paid_by_other",
        store=True,
        help="A management company pays the dues, for example.",
    )
    covering_id = fields.Many2one(
        comodel_name="smala.membership",
        string="Still covered by",
        compute="_compute_covering_id",
    )
    preview = fields.Html(
        string="Dues of this signature",
        compute="_compute_preview",
        sanitize=False,
        help="What the activation will charge, as of the day of signature.",
    )
    preview_problem = fields.Char(compute="_compute_preview")
    lacks_revenue = fields.Boolean(compute="_compute_preview")
    revenue_count = fields.Integer(compute="_compute_revenue_count")

    # === COMPUTE METHODS === #

    @api.depends("grant_ids.requested_on", "grant_ids.state")
    def _compute_request_since(self):
        for membership in self:
            waiting = membership._get_requests()
            membership.request_since = min(
                filter(None, waiting.mapped("requested_on")), default=False
            )

    @api.depends("dues_ids.move_id.invoice_date_due", "dues_ids.state")
    def _compute_is_overdue(self):
        for membership in self:
            today = (
                membership.company_id._smala_today() if membership.dues_ids else None
            )
            membership.is_overdue = any(
                dues.state == "invoiced"
                and dues.move_id.invoice_date_due
                and dues.move_id.invoice_date_due < today
                for dues in membership.dues_ids
            )

    @api.depends("dues_ids.correction_proposed")
    def _compute_has_correction(self):
        for membership in self:
            membership.has_correction = any(
                membership.dues_ids.mapped("correction_proposed")
            )

    def _search_has_correction(self, operator, value):
        if operator not in OPERATORS:
            return NotImplemented
        return [("dues_ids", "any", [("correction_proposed", "in", list(value))])]

    @api.depends("associate_rank")
    def _compute_is_later_associate(self):
        for membership in self:
            membership.is_later_associate = membership.associate_rank > 1

    def _search_is_later_associate(self, operator, value):
        """Rank only those whose organization has several memberships."""
        if operator not in OPERATORS:
            return NotImplemented
        shared = self._read_group(
            [("activated_at", "!=", False)],
            groupby=["organization_id", "company_id"],
            having=[("__count", ">", 1)],
        )
        organizations = self.env["res.partner"].browse(
            [organization.id for organization, _company in shared]
        )
        candidates = self.search(
            [
                ("organization_id", "in", organizations.ids),
                ("state", "in", ("active", "leaving")),
            ]
        )
        return [("id", "in", candidates.filtered("is_later_associate").ids)]

    @api.depends("billing_partner_id", "organization_id")
    def _compute_is_paid_by_other(self):
        for membership in self:
            payer = membership.billing_partner_id
            membership.is_paid_by_other = payer != membership.organization_id

    @api.depends("activated_at", "organization_id", "partner_id", "signature_date")
    def _compute_covering_id(self):
        for membership in self:
            is_known = (
                not membership.activated_at
                and membership.partner_id
                and membership.organization_id
                and membership.signature_date
            )
            membership.covering_id = (
                membership._get_covering_membership() if is_known else False
            )

    @api.depends(
        "activated_at",
        "arrangement_ids.amount",
        "arrangement_ids.year_from",
        "arrangement_ids.year_to",
        "company_id",
        "grant_ids.reduction_id",
        "grant_ids.state",
        "grant_ids.year_from",
        "grant_ids.year_to",
        "organization_id",
        "organization_id.smala_revenue_ids.amount",
        "organization_id.smala_revenue_ids.state",
        "partner_id",
        "signature_date",
    )
    @api.depends_context("lang")
    def _compute_preview(self):
        """Ask the core what the signature costs, while it can still be changed."""
        for membership in self:
            membership.preview = False
            membership.preview_problem = False
            membership.lacks_revenue = False
            is_known = membership.organization_id and membership.signature_date
            if membership.activated_at or not is_known:
                continue
            try:
                lines = membership._core_signature_lines()
            except UserError as error:
                membership.preview_problem = error.args[0]
                membership.lacks_revenue = isinstance(
                    error.__cause__, core_dues.MissingRevenue
                )
            else:
                membership.preview = membership._render_preview(lines)

    @api.depends("organization_id.smala_revenue_ids")
    def _compute_revenue_count(self):
        for membership in self:
            membership.revenue_count = len(membership.organization_id.smala_revenue_ids)

    # === ACTION METHODS === #

    def action_enter_revenue(self):
        """Ask for the revenue that the dues of the signature are computed with."""
        self.ensure_one()
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Revenue of %s", self.organization_id.name),
            "res_model": "smala.revenue",
            "view_mode": "form",
            "target": "new",
            "context": {
                "default_partner_id": self.organization_id.id,
                "default_year": self.signature_date.year - 1,
            },
        }

    def action_open_revenues(self):
        """Show the revenues of the organization."""
        self.ensure_one()
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "smala_membership.smala_revenue_action"
        )
        action["domain"] = [("partner_id", "=", self.organization_id.id)]
        action["context"] = {"default_partner_id": self.organization_id.id}
        return action

    def action_open_organization(self):
        """Open the contact of the organization."""
        self.ensure_one()
        return self.organization_id._get_records_action()

    def action_open_billing_partner(self):
        """Open the contact that pays."""
        self.ensure_one()
        return self.billing_partner_id._get_records_action()

    def action_correct_dues(self):
        """Credit the dues whose revenue was corrected, and bill them anew."""
        return self.dues_ids.filtered("correction_proposed").action_correct()

    # === BUSINESS METHODS === #

    def _get_requests(self):
        """Return the reductions that wait for an answer, the oldest first."""
        return self.grant_ids.filtered(lambda grant: grant.state == "requested").sorted(
            lambda grant: (
                grant.requested_on or self.env.company._smala_today(),
                grant._origin.id,
            )
        )

    def _get_open_lines(self):
        """Return the core's lines of what is not billed yet, else of the next year.

        Works on a copy in memory too, to see what a decision would change.

        :raise UserError: they cannot be computed.
        """
        self.ensure_one()
        if not self.activated_at:
            return self._core_signature_lines()
        unbilled = self._live_dues().filtered(lambda dues: not dues.invoice_line_id)
        years = sorted(unbilled.mapped("year"))
        if not years:
            today = self.company_id._smala_today()
            years = [max(self.date_end.year, today.year) + 1]
        return [self._core_line(year) for year in years]

    def _render_preview(self, lines):
        """Return lines of the core as a small table, in the reader's language."""
        render = self.env["smala.explanation"].with_company(self.company_id)
        currency = self.company_id.currency_id
        rows = [
            {
                "year": str(line.year),
                "amount": currency.format(float(line.amount)),
                "billing": line.billing,
                "explanation": render._render_steps(
                    [step.to_json() for step in line.steps]
                ),
                "waits": line.waits,
            }
            for line in lines
        ]
        billed = [line for line in lines if line.billing == "now"]
        total = currency.format(float(sum(line.amount for line in billed)))
        return self.env["ir.qweb"]._render(
            "smala_membership.dues_preview",
            {"rows": rows, "total": total, "has_total": len(billed) > 1},
        )

    def _render_open_lines(self):
        """Return a preview of what is not billed, or why there is none."""
        try:
            return self._render_preview(self._get_open_lines())
        except UserError as error:
            return error.args[0]
