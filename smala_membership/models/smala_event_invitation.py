import logging

from dateutil.relativedelta import relativedelta

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Domain

from ..core import booking

_logger = logging.getLogger(__name__)

REMIND_AFTER_DAYS = 2  # nobody is reminded twice within so many days


class SmalaEventInvitation(models.Model):
    """One person invited to one event: whether they were told, and what they said.

    The row is the queue of its mail, so that nobody is invited twice, whatever the cron
    does.
    """

    _name = "smala.event.invitation"
    _description = "Invitation to an event"
    _order = "event_id desc, id"
    _rec_name = "partner_id"

    event_id = fields.Many2one(
        comodel_name="event.event",
        required=True,
        readonly=True,
        index=True,
        ondelete="cascade",
    )
    company_id = fields.Many2one(related="event_id.company_id", store=True)
    partner_id = fields.Many2one(
        comodel_name="res.partner",
        string="Person",
        required=True,
        readonly=True,
        index=True,
        ondelete="cascade",
    )
    note = fields.Text(string="Personal words", readonly=True)
    state = fields.Selection(
        selection=[("queued", "To send"), ("sent", "Sent"), ("failed", "Not sent")],
        default="queued",
        required=True,
        readonly=True,
        index=True,
    )
    sent_at = fields.Datetime(string="Sent on", readonly=True)
    error = fields.Char(string="Why it was not sent", readonly=True)
    answer = fields.Selection(
        selection=[
            ("none", "No answer"),
            ("come", "Comes"),
            ("decline", "Cannot come"),
        ],
        default="none",
        required=True,
        readonly=True,
        index=True,
    )
    answered_at = fields.Datetime(string="Answered on", readonly=True)
    remind_queued = fields.Boolean(string="Reminder to send", readonly=True)
    reminded_at = fields.Datetime(string="Reminded on", readonly=True)
    reminder_count = fields.Integer(string="Reminders", readonly=True)
    smala_key = fields.Char(
        string="Key of the links", copy=False, readonly=True, groups="base.group_system"
    )

    _invited_once = models.UniqueIndex(
        "(event_id, partner_id)", "This person is invited already."
    )

    # === ACTION METHODS === #

    def action_remind(self):
        """Remind those who were told some days ago and have not answered.

        :raise UserError: there is nobody to remind.
        """
        self.check_access("read")
        limit = fields.Datetime.now() - relativedelta(days=REMIND_AFTER_DAYS)
        silent_sudo = self.sudo().filtered(
            lambda one: (
                one.state == "sent"
                and one.answer == "none"
                and (one.reminded_at or one.sent_at) <= limit
            )
        )
        if not silent_sudo:
            raise UserError(
                self.env._(
                    "Nobody is to be reminded: they have answered, or were written to"
                    " within the last %s days.",
                    REMIND_AFTER_DAYS,
                )
            )
        silent_sudo.remind_queued = True
        self._trigger()

    def action_retry(self):
        """Try to send again what was not sent."""
        self.check_access("read")
        for invitation_sudo in self.sudo().filtered(lambda one: one.state == "failed"):
            # who was told once is reminded, not invited again
            is_told = bool(invitation_sudo.sent_at)
            invitation_sudo.write(
                {
                    "state": "sent" if is_told else "queued",
                    "remind_queued": is_told and invitation_sudo.answer == "none",
                    "error": False,
                }
            )
        self._trigger()

    # === BUSINESS METHODS === #

    @api.model
    def _invite(self, event, partners, note=""):
        """Invite people who are not invited yet and have no place; their mails wait.

        :return: the new invitations.
        """
        known = self.search([("event_id", "=", event.id)]).partner_id
        known |= event.sudo()._smala_get_live_members()
        made = self.sudo().create(
            [
                {"event_id": event.id, "partner_id": partner.id, "note": note}
                for partner in partners - known
            ]
        )
        self._trigger()
        return made.sudo(False)

    def _note_answer(self, answer):
        """Keep what the person says, the last word counts."""
        for invitation in self.sudo():
            if invitation.answer != answer:
                invitation.write(
                    {"answer": answer, "answered_at": fields.Datetime.now()}
                )

    def _send(self):
        """Write to one person, for the first time or again.

        :raise UserError: why they cannot be written to.
        """
        self.ensure_one()
        if not self.partner_id.email_normalized:
            raise UserError(
                self.env._("%(name)s has no e-mail address.", name=self.partner_id.name)
            )
        is_first = self.state == "queued"
        kind = "invited" if is_first else "reminded"
        template = self.env.ref(f"smala_membership.mail_template_event_{kind}")
        template.send_mail(self.id)
        self.env["smala.welcome"]._send_now()
        now = fields.Datetime.now()
        if is_first:
            self.write({"state": "sent", "sent_at": now})
        else:
            self.write(
                {
                    "remind_queued": False,
                    "reminded_at": now,
                    "reminder_count": self.reminder_count + 1,
                }
            )

    @api.model
    def _trigger(self):
        self.env.ref("smala_membership.ir_cron_send_invitations").sudo()._trigger()

    # === GETTERS === #

    def _get_url(self, purpose):
        """Return the person's own link, see ``smala.event.link``."""
        return self.env["smala.event.link"]._make_url(purpose, self)

    def _smala_get_lang(self):
        return self.partner_id.lang or self.company_id.partner_id.lang

    @api.model
    def _get_queue(self):
        """Return the domain of what is to be sent now."""
        ahead = Domain("event_id.date_begin", ">", fields.Datetime.now())
        ahead &= Domain("event_id.is_published", "=", True)
        ahead &= Domain("event_id.kanban_state", "!=", "cancel")
        due = Domain("state", "=", "queued")
        due |= Domain("remind_queued", "=", True) & Domain("answer", "=", "none")
        return ahead & due

    # === CRON METHODS === #

    @api.model
    def _cron_send(self, batch_size=100):
        """Send invitations and reminders, one transaction each.

        The mail and its note go together; one that fails is set aside with its reason.
        """
        queue = self._get_queue()
        cron = self.env["ir.cron"]
        cron._commit_progress(remaining=self.search_count(queue))
        for invitation in self.search(queue, order="id", limit=batch_size):
            locked = invitation.try_lock_for_update().filtered_domain(queue)
            if locked:
                locked._send_safely()
            if not cron._commit_progress(1):
                break

    def _send_safely(self):
        try:
            self._send()
            self.env.flush_all()
        except Exception as error:  # whatever happens to one must not stop the others
            self.env.cr.rollback()
            if not isinstance(error, UserError):
                _logger.exception("Invitation %s", self.id)
            reason = str(error) or type(error).__name__
            self.write({"state": "failed", "remind_queued": False, "error": reason})

    @api.model
    def _cron_propose_welcome(self):
        """Propose the next welcome table with a free seat to new members.

        To those who were at none and have no proposal to answer; once per person and
        table, so that who said no to one is proposed another.
        """
        ahead = self.env["event.event"].search(
            [
                ("event_type_id.smala_is_welcome", "=", True),
                ("is_published", "=", True),
                ("kanban_state", "!=", "cancel"),
                ("date_begin", ">", fields.Datetime.now()),
            ],
            order="date_begin",
        )
        cases = ahead._smala_get_cases(None, is_asked=True)
        event = ahead.filtered(lambda one: booking.verdict(cases[one]) == booking.SEAT)[
            :1
        ]
        if not event:
            return
        asked = self.search([("event_id", "in", ahead.ids), ("answer", "=", "none")])
        self._invite(event, event._smala_get_new_members() - asked.partner_id)
