from odoo import api, fields, models
from odoo.exceptions import UserError

from ..core import calendar


class SmalaRenewalLine(models.Model):
    """What a renewal will do, or did, with one membership.

    Amounts and explanation are those of the last look; the state follows from what
    happened since: a decision of staff, an error, the dues and their invoice.
    """

    _name = "smala.renewal.line"
    _description = "Membership in a renewal"
    _inherit = ["smala.renewal.look"]
    _order = "needs_decision desc, is_changed desc, partner_name, id"
    _rec_names_search = ["membership_id"]
    _check_company_auto = True

    renewal_id = fields.Many2one(
        comodel_name="smala.renewal",
        required=True,
        readonly=True,
        index=True,
        ondelete="cascade",
    )
    company_id = fields.Many2one(
        comodel_name="res.company", required=True, readonly=True, index=True
    )
    currency_id = fields.Many2one(related="company_id.currency_id")
    year = fields.Integer(related="renewal_id.year", aggregator=None)
    membership_id = fields.Many2one(
        comodel_name="smala.membership",
        required=True,
        readonly=True,
        index=True,
        ondelete="cascade",
    )
    partner_id = fields.Many2one(
        comodel_name="res.partner", string="Member", readonly=True, index=True
    )
    partner_name = fields.Char(string="Name", readonly=True)
    organization_id = fields.Many2one(
        comodel_name="res.partner", readonly=True, index=True
    )
    billing_partner_id = fields.Many2one(
        comodel_name="res.partner", string="Billed company", readonly=True, index=True
    )

    # What changes
    old_amount = fields.Monetary(string="Year before", readonly=True)
    old_months = fields.Integer(readonly=True, aggregator=None)
    new_amount = fields.Monetary(string="Amount", readonly=True)
    difference = fields.Monetary(readonly=True)
    announced_amount = fields.Monetary(
        string="Announced", readonly=True, help="In the last notice of this year."
    )
    is_changed = fields.Boolean(readonly=True)
    why = fields.Selection(
        selection=[
            ("arrangement", "Arrangement"),
            ("tier", "Tier"),
            ("reduction", "Reduction"),
            ("schedule", "Fee schedule"),
            ("months", "Whole year now"),
            ("new", "No dues before"),
        ],
        string="Reason",
        readonly=True,
        help="What changed most since the year before.",
    )
    why_steps = fields.Json(readonly=True)
    why_text = fields.Char(string="Why", compute="_compute_texts")
    remarks = fields.Char(compute="_compute_texts", help="What staff should know.")
    steps = fields.Json(readonly=True)
    explanation = fields.Char(compute="_compute_texts")

    # What staff should know
    is_revenue_unconfirmed = fields.Boolean(
        string="Revenue not confirmed", readonly=True
    )
    is_unpaid = fields.Boolean(
        string="Unpaid", readonly=True, help="Dues of an earlier year are not paid."
    )
    is_archived = fields.Boolean(
        string="Archived", readonly=True, help="A company or the member is archived."
    )
    is_above_announced = fields.Boolean(string="More than announced", readonly=True)
    is_request_waiting = fields.Boolean(string="Reduction asked for", readonly=True)
    is_mandate_ending = fields.Boolean(
        string="Mandate ends", readonly=True, help="A reduction ends with a mandate."
    )

    # What staff decided
    hold_reason = fields.Char(string="Held back because", readonly=True, copy=False)
    held_by_id = fields.Many2one(comodel_name="res.users", readonly=True, copy=False)
    reminded_on = fields.Date(
        readonly=True, copy=False, help="The last notice was sent once more."
    )
    is_decided = fields.Boolean(
        readonly=True, help="Staff looked at it and let it be billed."
    )

    # What happened
    state = fields.Selection(
        selection=[
            ("ready", "Ready"),
            ("held", "Held back"),
            ("waiting", "Waits for a decision"),
            ("done", "Done"),
            ("skipped", "Left out"),
            ("error", "Set aside"),
        ],
        compute="_compute_state",
        store=True,
        index=True,
    )
    needs_decision = fields.Boolean(
        string="To be decided", compute="_compute_state", store=True
    )
    is_skipped = fields.Boolean(
        readonly=True, help="It was cancelled or billed before its turn came."
    )
    error = fields.Text(string="Why it was set aside", readonly=True)
    tried_on = fields.Date(readonly=True)
    dues_id = fields.Many2one(
        comodel_name="smala.dues",
        readonly=True,
        index="btree_not_null",
        ondelete="set null",
    )
    move_id = fields.Many2one(related="dues_id.move_id", string="Invoice")

    _one_line = models.Constraint(
        "UNIQUE (renewal_id, membership_id)",
        "A membership has one line in a renewal.",
    )

    # === COMPUTE METHODS === #

    @api.depends("membership_id")
    def _compute_display_name(self):
        for line in self:
            line.display_name = line.membership_id.display_name

    @api.depends(
        "is_above_announced",
        "is_archived",
        "is_request_waiting",
        "is_revenue_unconfirmed",
        "is_unpaid",
        "steps",
        "why_steps",
    )
    @api.depends_context("lang")
    def _compute_texts(self):
        for line in self:
            company = line.company_id
            explanation = self.env["smala.explanation"].with_company(company)
            line.explanation = explanation._render_steps(line.steps)
            reasons = self.env["smala.renewal.reason"].with_company(company)
            line.why_text = reasons._render(line.why_steps)
            line.remarks = line._get_remarks()

    @api.depends(
        "dues_id.invoice_line_id",
        "dues_id.is_void",
        "dues_id.is_waiting",
        "dues_id.state",
        "error",
        "hold_reason",
        "is_archived",
        "is_decided",
        "is_request_waiting",
        "is_skipped",
        "is_unpaid",
        "membership_id.cancelled_on",
        "membership_id.date_end",
    )
    def _compute_state(self):
        for line in self:
            line.state = line._get_state()
            is_doubtful = line.is_unpaid or line.is_archived or line.is_request_waiting
            line.needs_decision = line.state == "waiting" or (
                line.state == "ready" and is_doubtful and not line.is_decided
            )

    def _get_remarks(self):
        """Return what staff should know, in a few words."""
        remarks = (
            (self.is_request_waiting, self.env._("reduction asked for")),
            (self.is_unpaid, self.env._("unpaid")),
            (self.is_archived, self.env._("archived")),
            (self.is_above_announced, self.env._("more than announced")),
            (self.is_revenue_unconfirmed, self.env._("revenue not confirmed")),
        )
        return ", ".join(text for is_set, text in remarks if is_set)

    def _get_state(self):
        """Return what became of the membership, the outcome before the plan."""
        dues = self.dues_id
        is_billed = dues.invoice_line_id or dues.state == "paid"
        is_credited = dues.state == "cancelled"
        if is_billed and not (is_credited and (self.hold_reason or self.error)):
            return "done"
        is_void = dues.is_void
        if self.is_skipped or self._is_left(is_void):
            return "skipped"
        if self.hold_reason:
            return "held"
        if self.error:
            return "error"
        is_waiting = self.is_request_waiting and (
            not dues or dues.is_waiting or is_void
        )
        return "waiting" if is_waiting else "ready"

    def _is_left(self, is_void):
        """Tell whether the member left before the year, or was let go within it."""
        membership = self.membership_id
        return membership.cancelled_on and (
            is_void or membership.date_end < calendar.year_start(self.year)
        )

    # === ACTION METHODS === #

    def action_decide(self):
        """Open what there is to decide: the request, else whether to bill."""
        self.ensure_one()
        request = self.membership_id._get_requests()[:1]
        if self.is_request_waiting and request:
            return self._open_window(
                "smala_decision_wizard_action", {"default_grant_id": request.id}
            )
        return self.action_open_hold()

    def action_open_hold(self):
        """Ask why the memberships are held back."""
        return self._open_window(
            "smala_hold_wizard_action", {"default_line_ids": self.ids}
        )

    def action_release(self):
        """Let what was held back be billed; a renewal under way takes it along."""
        self.renewal_id._check_staff()
        held_sudo = self.sudo().filtered(lambda line: line.state == "held")
        held_sudo.write({"hold_reason": False, "held_by_id": False, "is_decided": True})
        held_sudo.renewal_id._wake_up()
        return True

    def action_retry(self):
        """Try once more what was set aside."""
        self.renewal_id._check_staff()
        failed_sudo = self.sudo().filtered(lambda line: line.state == "error")
        if not failed_sudo:
            raise UserError(self.env._("Nothing was set aside here."))
        started_sudo = failed_sudo.filtered("renewal_id.started_at")
        started_sudo.write({"error": False, "tried_on": False})
        started_sudo.renewal_id._wake_up()
        coming_sudo = failed_sudo - started_sudo
        for renewal, lines_sudo in coming_sudo.grouped("renewal_id").items():
            lines_sudo._look(renewal, lines_sudo.membership_id)
        return True

    def action_open_membership(self):
        """Open the membership."""
        self.ensure_one()
        return self.membership_id._get_records_action()

    def action_open_invoice(self):
        """Open the invoice."""
        self.ensure_one()
        return self.move_id._get_records_action()

    # === BUSINESS METHODS === #

    def _hold(self, reason):
        """Keep the memberships out of the run, as long as staff like.

        Members keep their access: only a cancellation ends a membership.
        """
        self.renewal_id._check_staff()
        if not reason:
            raise UserError(self.env._("Say why: colleagues read it in January."))
        if any(line.state in ("done", "skipped") for line in self):
            raise UserError(self.env._("What is billed cannot be held back any more."))
        lines_sudo = self.sudo()
        lines_sudo.write({"hold_reason": reason, "held_by_id": self.env.uid})

    def _let_bill(self):
        """Note that staff looked and let the memberships be billed."""
        self.renewal_id._check_staff()
        self.filtered(lambda line: line.state == "held").action_release()
        lines_sudo = self.sudo()
        lines_sudo.is_decided = True

    def _remind(self):
        """Send the last notice of the year once more; once a day at most.

        :return: how many members were written to.
        """
        self.renewal_id._check_staff()
        today = self.company_id[:1]._smala_today() if self else False
        due = self.filtered(lambda line: line.reminded_on != today)
        notices_sudo = self.env["smala.notice"].sudo()
        told = {
            notice.membership_id: notice
            for notice in notices_sudo.search(
                [
                    ("membership_id", "in", due.membership_id.ids),
                    ("year", "in", due.mapped("year")),
                    ("state", "=", "sent"),
                ],
                order="sent_at, id",
            )
        }
        reminded_sudo = due.sudo().filtered(lambda line: line.membership_id in told)
        for line in reminded_sudo:
            told[line.membership_id]._queue_mails()
        reminded_sudo.reminded_on = today
        return len(reminded_sudo)

    def _open_window(self, name, context):
        action = self.env["ir.actions.act_window"]._for_xml_id(
            f"smala_membership.{name}"
        )
        return {**action, "context": context}

    # === GETTERS === #

    @api.model
    def _flags(self):
        """Return the domains of what the renewal counts, by name."""
        is_open = ("state", "in", ("ready", "waiting"))
        return [
            ("decision", [("needs_decision", "=", True)]),
            ("unconfirmed", [is_open, ("is_revenue_unconfirmed", "=", True)]),
            ("above", [is_open, ("is_above_announced", "=", True)]),
            (
                "request",
                [("needs_decision", "=", True), ("is_request_waiting", "=", True)],
            ),
            ("unpaid", [("needs_decision", "=", True), ("is_unpaid", "=", True)]),
            ("archived", [("needs_decision", "=", True), ("is_archived", "=", True)]),
        ]
