from markupsafe import Markup

from odoo import models

ATTENTION = "smala_membership.mail_activity_type_help"


class SmalaHelpAttention(models.AbstractModel):
    """What staff are told about a question, and have to do for it."""

    _name = "smala.help.attention"
    _description = "Attention of staff for a question"

    # === BUSINESS METHODS === #

    def _smala_plan_attention(self, summary):
        """Plan one activity for who answers for the question."""
        self.ensure_one()
        company = self.company_id or self.env.company
        user = self.user_id or self.env["smala.welcome"]._get_team(company)[:1]
        if user and not self.activity_search([ATTENTION], user_id=user.id):
            self.with_context(mail_activity_quick_update=True).activity_schedule(
                ATTENTION,
                date_deadline=company._smala_today(),
                summary=summary,
                user_id=user.id,
            )

    def _smala_done_attention(self):
        """Nothing is left for staff to do."""
        self.activity_feedback([ATTENTION])

    def _smala_log(self, text, note=""):
        """Note for staff; members never read it."""
        body = Markup("<p>%s</p>") % text
        if note:
            body += Markup("<blockquote>%s</blockquote>") % note
        self.sudo().message_post(body=body, subtype_xmlid="mail.mt_note")
