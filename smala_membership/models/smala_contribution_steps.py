import logging

from odoo import api, models
from odoo.exceptions import UserError
from odoo.fields import Domain

from ..core import contributing

_logger = logging.getLogger(__name__)

ANSWER_TYPE = "smala_membership.mail_activity_type_contribution"
FOLLOW_UP_TYPE = "smala_membership.mail_activity_type_promise"


class SmalaContributionSteps(models.AbstractModel):
    """The way of a contribution: at each step, who is told what, and who does what.

    Staff drag cards or press buttons; members withdraw, and tell what came of promises.
    """

    _name = "smala.contribution.steps"
    _description = "Steps of a contribution"

    # === CRUD METHODS === #

    @api.model_create_multi
    def create(self, vals_list):
        """Give who is responsible an activity for what waits for an answer."""
        contributions = super().create(vals_list)
        contributions._plan_activities()
        return contributions

    def write(self, vals):
        """Take a step where it may be taken, and tell the member of an answer.

        :raise UserError: the step cannot follow the present one.
        """
        before = {contribution: contribution.state for contribution in self}
        self._check_step(vals.get("state"))
        if "date_due" in vals:
            # a new day is a new question
            vals = {**vals, "reminded_on": False}
        result = super().write(vals)
        if {"state", "date_due", "kind_id", "user_id"} & vals.keys():
            self._plan_activities()
        for contribution, state in before.items():
            kind = state != contribution.state and contributing.answer(
                state, contribution.state
            )
            if kind:
                contribution._mail(kind)
        return result

    # === ACTION METHODS === #

    def action_talk(self):
        """Talk it over with the member first."""
        self.state = contributing.TALKING

    def action_accept(self):
        """Accept it; the member is told by mail."""
        self.state = contributing.ACCEPTED

    def action_decline(self):
        """Decline it for now; the member is told by mail, with the word to them."""
        self.state = contributing.DECLINED

    def action_done(self):
        """Note that it happened."""
        self.state = contributing.DONE

    def action_reopen(self):
        """Take the last step back: to what was agreed, or to what is to be answered."""
        for contribution in self:
            contribution.state = (
                contributing.ACCEPTED
                if contribution.state == contributing.DONE
                else contributing.TALKING
            )

    # === BUSINESS METHODS === #

    def _check_step(self, wanted):
        for contribution in self if wanted else ():
            state = contribution.state
            if wanted != state and not contributing.may_follow(state, wanted):
                labels = dict(self._fields["state"]._description_selection(self.env))
                raise UserError(
                    self.env._(
                        "%(name)s is “%(state)s”: it cannot become “%(wanted)s”.",
                        name=contribution.name,
                        state=labels[state],
                        wanted=labels.get(wanted, wanted),
                    )
                )

    def _plan_activities(self):
        """Let whoever is responsible know what is to be done, and by when."""
        quiet = self.with_context(mail_activity_quick_update=True)
        for one in quiet.filtered("active"):
            today = one.company_id._smala_today()
            one._plan(ANSWER_TYPE, one.state in contributing.OPEN and today)
            is_promised = one.is_promise and one.state == contributing.ACCEPTED
            one._plan(FOLLOW_UP_TYPE, is_promised and one.date_due)

    def _plan(self, kind, day):
        """Have one activity of a kind on a day, or none."""
        found = self.activity_search([kind])
        if not day or not self.user_id:
            found.unlink()
        elif found:
            found.user_id = self.user_id
            if kind == FOLLOW_UP_TYPE:
                found.date_deadline = day
        else:
            self.activity_schedule(kind, date_deadline=day, user_id=self.user_id.id)

    def _withdraw(self):
        """Take an offer back: the member's step.

        :raise UserError: it is done, or over.
        """
        self.state = contributing.WITHDRAWN

    def _tell_outcome(self, text):
        """Keep what the member says came of it, and let staff read it today."""
        self.outcome = text
        self.with_context(mail_activity_quick_update=True).activity_search(
            [FOLLOW_UP_TYPE]
        ).date_deadline = self.company_id._smala_today()

    def _mail(self, kind):
        """Queue a mail to the member, where there is an address."""
        self.ensure_one()
        if not self.partner_id.email_normalized:
            return
        template = f"smala_membership.mail_template_contribution_{kind}"
        self.env.ref(template).sudo().send_mail(self.id)
        self.env["smala.welcome"]._send_now()

    # === CRON METHODS === #

    @api.model
    def _get_queue(self):
        """Return the domain of the promises whose day has come, not asked for yet."""
        companies_sudo = self.env["res.company"].sudo().search([("active", "=", True)])
        queue = Domain("state", "=", contributing.ACCEPTED)
        queue &= Domain("kind_id.is_promise", "=", True)
        queue &= Domain("reminded_on", "=", False) & Domain("outcome", "=", False)
        return queue & Domain.OR(
            Domain("company_id", "=", company.id)
            & Domain("date_due", "<=", company._smala_today())
            for company in companies_sudo
        )

    @api.model
    def _cron_ask_promises(self, batch_size=100):
        """Ask members on the day what came of their promise, one transaction each."""
        queue = self._get_queue()
        cron = self.env["ir.cron"]
        cron._commit_progress(remaining=self.search_count(queue))
        for contribution in self.search(queue, order="id", limit=batch_size):
            locked = contribution.try_lock_for_update().filtered_domain(queue)
            if locked:
                locked._ask_safely()
            if not cron._commit_progress(1):
                break

    def _ask_safely(self):
        """Ask one member; who lost access is not, since the answer is for members."""
        today = self.company_id._smala_today()
        try:
            if self.partner_id._smala_has_access():
                self._mail("promise")
            self.reminded_on = today
            self.env.flush_all()
        except Exception:  # whatever happens to one must not stop the others
            self.env.cr.rollback()
            _logger.exception("Contribution %s", self.id)
            self.reminded_on = today
            self._message_log(
                body=self.env._("The member could not be asked what came of it.")
            )
