from odoo import fields, models
from odoo.exceptions import UserError

from ..core import helping


class SmalaHelpStep(models.AbstractModel):
    """The steps of an introduction: asked, answered, put in touch, rated, thanked.

    Each is done once: the table in ``core/helping.py`` refuses what cannot follow. They
    are called with all rights, after the caller made sure of who acts.
    """

    _name = "smala.help.step"
    _description = "Steps of an introduction"

    # === ASKING === #

    def _ask(self):
        """Ask the expert by mail, with a day by which we hope for an answer.

        :raise UserError: this person cannot be asked now.
        """
        self.ensure_one()
        self._check_hindrance()
        self._move(
            helping.ASK,
            asked_at=fields.Datetime.now(),
            reminded_at=False,
            next_step_at=self._get_deadline(),
        )
        self._send("asked")
        self._log(self.env._("%s is asked by mail.", self.expert_id.name))

    def _remind(self):
        """Ask a second time, and wait as long again."""
        self.ensure_one()
        self.write(
            {
                "reminded_at": fields.Datetime.now(),
                "next_step_at": self._get_deadline(),
            }
        )
        self._send("reminded")

    def _answer(self, is_yes, note=""):
        """Take the expert's answer: put in touch, or go on to the next one."""
        self.ensure_one()
        values = {
            "answered_at": fields.Datetime.now(),
            "answer_note": note or False,
            "next_step_at": False,
        }
        was_waited_for = self.state == helping.ASKED
        self._move(helping.ACCEPT if is_yes else helping.DECLINE, **values)
        question = self._get_question()
        name = self.expert_id.name
        if not is_yes:
            self._log(self.env._("%s cannot help now.", name), note)
            if was_waited_for and question:
                question._smala_ask_next()
        elif question._smala_is_waiting() and self.asker_id.email_normalized:
            self._log(self.env._("%s can help.", name), note)
            self._introduce()
        else:
            self._log(self.env._("%s could help too.", name), note)

    def _expire(self):
        """Wait no longer for an answer."""
        self.ensure_one()
        self._move(helping.EXPIRE, next_step_at=False)
        self._log(self.env._("%s did not answer in time.", self.expert_id.name))

    # === PUTTING IN TOUCH === #

    def _introduce(self):
        """Write to both, each with the other's address to answer to.

        :raise UserError: the expert cannot be asked now, or one of them has no address.
        """
        self.ensure_one()
        if self.state == helping.PROPOSED:
            self._check_hindrance()
        if not self.asker_id.email_normalized:
            raise UserError(
                self.env._("%s has no e-mail address.", self.asker_id.name or "")
            )
        now = fields.Datetime.now()
        days = self.company_id.smala_help_rate_days
        self._move(
            helping.INTRODUCE,
            introduced_at=now,
            next_step_at=fields.Datetime.add(now, days=days),
        )
        self._send("introduced_asker")
        self._send("introduced_expert")
        question = self._get_question()
        for other in question.smala_introduction_ids - self:
            if other.state == helping.ASKED:
                other._move(helping.EXPIRE, next_step_at=False)
        question._smala_done_attention()
        self._log(
            self.env._(
                "%(expert)s and %(asker)s are put in touch.",
                expert=self.expert_id.name,
                asker=self.asker_id.name,
            )
        )

    # === DID IT HELP? === #

    def _ask_whether_it_helped(self):
        """Write to the asker; what was said already is not asked again."""
        self.ensure_one()
        self.next_step_at = False
        if not self.helped:
            self.rate_asked_at = fields.Datetime.now()
            self._send("rate")

    def _rate(self, helped, note=""):
        """Keep what the asker says, the last word counts; thank the expert once."""
        self.ensure_one()
        if self.state != helping.INTRODUCED:
            raise UserError(self.env._("Nobody was put in touch with you here."))
        self.write(
            {
                "helped": helped,
                "helped_note": note or False,
                "rated_at": fields.Datetime.now(),
                "next_step_at": False,
            }
        )
        question = self._get_question()
        if helped in helping.HELPED and not self.thanked_at:
            self.thanked_at = fields.Datetime.now()
            self._send("thanks")
        says = dict(self._fields["helped"]._description_selection(self.env))
        self._log(
            self.env._(
                "Did %(expert)s help? %(answer)s",
                expert=self.expert_id.name,
                answer=says[helped],
            ),
            note,
        )
        if helped == helping.NO and question and question._smala_is_waiting():
            question._smala_plan_attention(self.env._("It did not help: try another"))

    # === HELPERS === #

    def _move(self, event, **values):
        """Take the step, unless it cannot follow any more.

        :raise UserError: somebody was faster.
        """
        self.ensure_one()
        try:
            state = helping.step(self.state, event)
        except ValueError as error:
            raise UserError(
                self.env._(
                    "This step is not possible any more for %s: reload the page.",
                    self.expert_id.name,
                )
            ) from error
        self.write({"state": state, "error": False, **values})

    def _check_hindrance(self):
        partner = self.expert_id
        code = partner._smala_get_help_hindrances().get(partner.id)
        if code:
            raise UserError(
                self.env._(
                    "%(name)s cannot be asked now: %(reason)s",
                    name=partner.name,
                    reason=self.env["smala.help.words"]._render_hindrance(code),
                )
            )

    def _get_deadline(self):
        question = self._get_question()
        is_urgent = bool(question) and question.smala_urgency == "high"
        return self.company_id._smala_get_help_deadline(is_urgent)

    def _send(self, name):
        template = self.env.ref(f"smala_membership.mail_template_help_{name}")
        template.sudo().send_mail(self.id)
        self.env["smala.welcome"]._send_now()

    def _log(self, text, note=""):
        question = self._get_question()
        if question:
            question._smala_log(text, note)

    def _get_url(self, purpose):
        """Return a personal link, see ``smala.help.link``."""
        return self.env["smala.help.link"]._make_url(purpose, self)

    def _get_lang(self, partner):
        return partner.lang or self.company_id.partner_id.lang
