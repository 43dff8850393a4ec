import logging

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Domain

from ..tools import to_decimal

_logger = logging.getLogger(__name__)


class SmalaNotice(models.Model):
    """What a member was told about the dues of the year to come, and when.

    One row per membership, year and kind, written together with the mail: the
    database refuses a second one, so nobody is told twice, whatever the cron does.
    """

    _name = "smala.notice"
    _description = "Notice before the renewal"
    _order = "year desc, id desc"
    _rec_name = "partner_id"

    membership_id = fields.Many2one(
        comodel_name="smala.membership",
        required=True,
        readonly=True,
        index=True,
        ondelete="cascade",
    )
    company_id = fields.Many2one(
        related="membership_id.company_id", store=True, index=True
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
    billing_contact_id = fields.Many2one(
        comodel_name="res.partner",
        string="Copy to",
        readonly=True,
        index="btree_not_null",
        ondelete="set null",
    )
    year = fields.Integer(
        required=True,
        readonly=True,
        aggregator=None,
        help="The year whose dues are announced.",
    )
    kind = fields.Selection(
        selection=[("first", "First"), ("second", "Second")],
        required=True,
        readonly=True,
    )
    deadline = fields.Date(
        readonly=True, help="Last day to cancel that the mail names."
    )
    state = fields.Selection(
        selection=[("sent", "Sent"), ("failed", "Not sent")],
        required=True,
        readonly=True,
        index=True,
    )
    sent_at = fields.Datetime(string="Sent on", readonly=True)
    tried_on = fields.Date(
        readonly=True, help="A notice that failed is tried again on another day."
    )
    error = fields.Char(string="Why it was not sent", readonly=True)
    mail_id = fields.Many2one(
        comodel_name="mail.mail",
        readonly=True,
        index="btree_not_null",
        ondelete="set null",
    )
    mail_state = fields.Selection(related="mail_id.state", string="Mail state")

    # What was told
    is_amount_known = fields.Boolean(readonly=True)
    amount = fields.Monetary(
        string="Amount announced", readonly=True, help="For the year, excluding VAT."
    )
    tier_amount = fields.Monetary(readonly=True, help="Before reductions.")
    tier_amount_before = fields.Monetary(
        readonly=True, help="The same by the schedule of the year before."
    )
    steps = fields.Json(readonly=True)
    explanation = fields.Char(compute="_compute_explanation")

    _never_twice = models.UniqueIndex(
        "(membership_id, year, kind)",
        "This member was told already.",
    )

    # === COMPUTE METHODS === #

    @api.depends("steps")
    @api.depends_context("lang")
    def _compute_explanation(self):
        for notice in self:
            explanation = self.env["smala.explanation"].with_company(notice.company_id)
            notice.explanation = explanation._render_steps(notice.steps)

    # === ACTION METHODS === #

    def action_retry(self):
        """Try to send again what was not sent, by the cron, now."""
        self.check_access("read")
        self.env["smala.membership"].check_access("write")
        failed_sudo = self.sudo().filtered(lambda notice: notice.state == "failed")
        if not failed_sudo:
            raise UserError(self.env._("There is nothing to send again."))
        failed_sudo.tried_on = False
        cron_sudo = self.env.ref("smala_membership.ir_cron_send_notices").sudo()
        cron_sudo._trigger()

    # === BUSINESS METHODS === #

    @api.model
    def _send(self, membership, notice_round):
        """Tell one member, and note it, in one transaction.

        :raise UserError: why the member cannot be told.
        """
        membership._check_reachable()
        values = self._prepare_from_membership(membership, notice_round)
        notice = self._find(membership, notice_round)
        if notice:
            notice.write(values)
        else:
            notice = self.create(values)
        notice.mail_id = notice._queue_mails()
        membership._message_log(body=notice._get_log())

    def _queue_mails(self):
        """Queue the mail to the member, and a copy without links to who pays.

        :return: the member's mail.
        """
        self.ensure_one()
        template = self.env.ref("smala_membership.mail_template_notice")
        mail_id = template.send_mail(self.id)
        if self.billing_contact_id:
            self.env.ref("smala_membership.mail_template_notice_copy").send_mail(
                self.id
            )
        return mail_id

    @api.model
    def _set_aside(self, membership, notice_round, error):
        """Note why a member was not told; it is tried again tomorrow."""
        notice = self._find(membership, notice_round)
        if notice.state == "sent":
            return
        values = {
            "state": "failed",
            "error": str(error) or type(error).__name__,
            "tried_on": membership.company_id._smala_today(),
        }
        if notice:
            notice.write(values)
        else:
            self.create({**self._prepare_key(membership, notice_round), **values})

    @api.model
    def _prepare_key(self, membership, notice_round):
        """Return the values that say who is told about what."""
        return {
            "membership_id": membership.id,
            "partner_id": membership.partner_id.id,
            "year": notice_round.year,
            "kind": notice_round.kind,
            "deadline": notice_round.deadline,
        }

    @api.model
    def _prepare_from_membership(self, membership, notice_round):
        """Return the values of a notice that goes out now; writes nothing."""
        line = membership._get_year_line(notice_round.year)
        values = {
            **self._prepare_key(membership, notice_round),
            "billing_contact_id": membership._get_billing_contact().id,
            "state": "sent",
            "sent_at": fields.Datetime.now(),
            "error": False,
            "is_amount_known": bool(line),
        }
        if line:
            values |= {
                "amount": float(line.amount),
                "steps": [step.to_json() for step in line.steps],
                "tier_amount": float(line.base_amount),
                "tier_amount_before": self._get_amount_before(membership, line),
            }
        return values

    # === GETTERS === #

    @api.model
    def _find(self, membership, notice_round):
        return self.search(
            [
                ("membership_id", "=", membership.id),
                ("year", "=", notice_round.year),
                ("kind", "=", notice_round.kind),
            ]
        )

    @api.model
    def _get_amount_before(self, membership, line):
        """Return what the schedule of the year before says for the same revenue."""
        if not line.revenue:
            return 0.0
        schedule = membership._get_schedule(membership.company_id, line.year - 1)
        tier = schedule._to_core().tier_for(to_decimal(line.revenue.amount))
        return float(tier.amount)

    def _get_log(self):
        """Return what the history of the membership keeps."""
        self.ensure_one()
        amount = (
            self.currency_id.format(self.amount)
            if self.is_amount_known
            else self.env._("no revenue known")
        )
        return self.env._(
            "Told about the dues of %(year)s: %(amount)s.",
            year=self.year,
            amount=amount,
        )

    def _get_url(self, purpose):
        """Return the member's link for one of the things the mail asks for."""
        self.ensure_one()
        return self.env["smala.link"]._make_url(
            purpose, self.membership_id, self.year, self.deadline
        )

    def _get_reductions_to_ask_again(self):
        return self.membership_id._get_reductions_to_ask_again(self.year)

    def _get_cancellation_effect(self):
        """Return when the membership would end if the member said so by then."""
        return self.membership_id._get_cancellation_effect(self.deadline)

    # === CRON METHODS === #

    @api.model
    def _cron_send_notices(self, batch_size=50):
        """Tell the members of every company what the next year costs.

        One transaction per member, so that the mail and its row are there together
        or not at all; one that fails is set aside with its reason.
        """
        rounds = self._get_rounds()
        membership_model = self.env["smala.membership"]
        remaining = sum(membership_model.search_count(todo) for *_, todo in rounds)
        if not self.env["ir.cron"]._commit_progress(remaining=remaining):
            return
        for company, notice_round, domain in rounds:
            sender = self.with_company(company)
            if not sender._send_round(notice_round, domain, batch_size):
                return

    @api.model
    def _get_rounds(self):
        """Return the companies that have something to say today, and to whom."""
        rounds = []
        for company in self.env["res.company"].search(
            [("smala_send_notices", "=", True)], order="id"
        ):
            notice_round = company._smala_notice_round()
            if notice_round:
                domain = self.env["smala.membership"]._get_notice_domain(
                    company, notice_round
                )
                rounds.append((company, notice_round, domain))
        return rounds

    @api.model
    def _send_round(self, notice_round, domain, batch_size):
        """Send the notices of one company.

        :return: whether there is time left.
        """
        membership_model, last_id = self.env["smala.membership"], 0
        while batch := membership_model.search(
            domain & Domain("id", ">", last_id), order="id", limit=batch_size
        ):
            last_id = batch[-1].id
            for membership in batch:
                locked = membership.try_lock_for_update(allow_referencing=True)
                locked = locked.filtered_domain(domain)
                if locked:
                    self._send_safely(locked, notice_round)
                if not self.env["ir.cron"]._commit_progress(1):
                    return False
        return True

    @api.model
    def _send_safely(self, membership, notice_round):
        """Tell one member; what goes wrong is noted and stops no other."""
        try:
            self._send(membership, notice_round)
            self.env.flush_all()
        except Exception as error:  # whatever happens to one must not stop the others
            self.env.cr.rollback()
            if not isinstance(error, UserError):
                _logger.exception("Notice for membership %s", membership.id)
            self._set_aside(membership, notice_round, error)
