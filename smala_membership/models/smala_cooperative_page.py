from psycopg2.errors import UniqueViolation

from odoo import Command, api, models
from odoo.fields import Domain
from odoo.tools import plaintext2html

TEXT_LENGTH = 3000


class SmalaCooperativePage(models.AbstractModel):
    """The cooperative for a member: what it is, what they are in it, and the way in.

    Who says that they want to become a cooperator is an opportunity for staff; the
    status is read from it and from the mandates that staff note.
    """

    _name = "smala.cooperative.page"
    _description = "Cooperative for a member"
    _inherit = ["smala.door"]

    # === PAGE === #

    @api.model
    def _get_page(self, form=None):
        """Return the values of the page.

        :param dict form: what was refused, to be shown again.
        :rtype: dict
        """
        mandates_sudo = self._get_mandates_sudo()
        status = self._get_status(mandates_sudo)
        return {
            "text": self.env.company.sudo().smala_cooperative_text or "",
            "mandates": [self._describe_mandate(one) for one in mandates_sudo],
            "status": status,
            "can_ask": status is None or status["key"] == "declined",
            "typed": form or {},
            "length": TEXT_LENGTH,
        }

    @api.model
    def _describe_mandate(self, mandate_sudo):
        format_day = self.env["smala.space"]._format_day
        is_ahead = mandate_sudo.date_from > self.env.company._smala_today()
        return {
            "kind": mandate_sudo.kind_id.name,
            "from": format_day(mandate_sudo.date_from),
            "to": format_day(mandate_sudo.date_to),
            "is_ahead": is_ahead,
        }

    @api.model
    def _get_status(self, mandates_sudo):
        """Return where the user stands, as key, label, tone and sentence; or nothing.

        :param mandates_sudo: those that run, or are to begin.
        """
        cooperator_sudo = mandates_sudo.filtered("kind_id.is_cooperator")
        if cooperator_sudo:
            return self._word_status(
                "cooperator", min(cooperator_sudo.mapped("date_from"))
            )
        lead_sudo = self._get_lead_sudo()
        if not lead_sudo:
            return None
        if lead_sudo.won_status == "won":
            return self._word_status("agreed")
        if lead_sudo.won_status == "lost":
            return self._word_status("declined")
        first_sudo = lead_sudo._stage_find(domain=[("fold", "=", False)])
        is_taken_up = lead_sudo.user_id or lead_sudo.stage_id != first_sudo
        key = "looked_at" if is_taken_up else "asked"
        return self._word_status(key, lead_sudo.create_date.date())

    @api.model
    def _word_status(self, key, day=None):
        day = self.env["smala.space"]._format_day(day)
        label, tone, text = {
            "asked": (
                self.env._("Asked"),
                "warning",
                self.env._("You asked on %s. Somebody of the team writes to you.", day),
            ),
            "looked_at": (
                self.env._("Being looked at"),
                "warning",
                self.env._("You asked on %s, and the team is on it.", day),
            ),
            "agreed": (
                self.env._("Agreed"),
                "success",
                self.env._("We have agreed: your share is being noted."),
            ),
            "declined": (
                self.env._("Not now"),
                "secondary",
                self.env._(
                    "It did not come about the last time. You may ask again whenever"
                    " you like."
                ),
            ),
            "cooperator": (
                self.env._("Cooperator"),
                "success",
                self.env._("You are a cooperator since %s. Thank you!", day),
            ),
        }[key]
        return {"key": key, "label": label, "tone": tone, "text": text}

    # === STEPS === #

    @api.model
    def _submit(self, form):
        """Note that the user wants to become a cooperator, once.

        :return: what is wrong, in words, or "".
        """
        text = (form.get("text") or "").strip().replace("\r\n", "\n")
        if len(text) > TEXT_LENGTH:
            return self.env._("At most %s characters.", TEXT_LENGTH)
        if not self._get_page()["can_ask"]:
            return ""  # pressed twice: it is noted already
        try:
            with self.env.cr.savepoint():
                lead_sudo = self.env["crm.lead"].sudo().create(self._prepare_lead(text))
                lead_sudo.flush_recordset()
        except UniqueViolation:
            return ""  # from another window, at the same time
        self._plan_answer(lead_sudo)
        return ""

    @api.model
    def _prepare_lead(self, text):
        """Return the values of the opportunity that a member's wish is."""
        partner_sudo = self.env.user.partner_id.sudo()
        tag_sudo = self.env.ref("smala_membership.crm_tag_cooperative").sudo()
        return {
            "name": self.env._("%s: to become a cooperator", partner_sudo.name),
            "type": "opportunity",
            "partner_id": partner_sudo.id,
            "company_id": self.env.company.id,
            "user_id": False,
            "tag_ids": [Command.set(tag_sudo.ids)],
            "description": plaintext2html(text) if text else False,
            "smala_is_cooperation": True,
        }

    @api.model
    def _plan_answer(self, lead_sudo):
        """Let the first one of the team who works with opportunities answer it.

        Where nobody of the team does, the contact tells them.
        """
        team = self.env["smala.welcome"]._get_team(lead_sudo.company_id)
        able = team.filtered(lambda user: lead_sudo.with_user(user).has_access("read"))
        target_sudo = lead_sudo if able else lead_sudo.partner_id
        if able or team:
            target_sudo.with_context(mail_activity_quick_update=True).activity_schedule(
                "mail.mail_activity_data_todo",
                date_deadline=lead_sudo.company_id._smala_today(),
                summary=self.env._("Answer: wants to become a cooperator"),
                user_id=(able or team)[0].id,
            )

    # === WHOSE IS IT === #

    @api.model
    def _get_mandates_sudo(self):
        """Return the user's mandates that run today or are to begin."""
        today = self.env.company._smala_today()
        own = Domain("partner_id", "=", self.env.user.partner_id.id)
        own &= Domain("company_id", "=", self.env.company.id)
        own &= Domain("date_to", "=", False) | Domain("date_to", ">=", today)
        mandates_sudo = self.env["smala.mandate"].sudo()
        return mandates_sudo.search(own, order="date_from, id")

    @api.model
    def _get_lead_sudo(self):
        """Return the user's latest wish to become a cooperator, or none."""
        own = Domain("partner_id", "=", self.env.user.partner_id.id)
        own &= Domain("company_id", "=", self.env.company.id)
        own &= Domain("smala_is_cooperation", "=", True)
        leads_sudo = self.env["crm.lead"].sudo().with_context(active_test=False)
        return leads_sudo.search(own, order="id desc", limit=1)
