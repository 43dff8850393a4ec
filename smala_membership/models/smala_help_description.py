from odoo import api, fields, models
from odoo.tools import format_date, html2plaintext, plaintext2html

from ..core import helping


class SmalaHelpDescription(models.AbstractModel):
    """Questions as who asked reads them: texts only, and nothing of who was asked."""

    _name = "smala.help.description"
    _description = "Description of a question"

    # === IN WORDS === #

    @api.model
    def _describe_all(self, questions_sudo, is_closed):
        described = [self._describe(one) for one in questions_sudo]
        return [one for one in described if one["is_closed"] == is_closed]

    @api.model
    def _describe(self, question_sudo):
        """Return one question as texts."""
        is_closed = (
            question_sudo._smala_is_closed()
            or question_sudo.smala_standing == helping.SOLVED
        )
        asked_on = fields.Datetime.context_timestamp(
            self.with_context(tz=self.env.company.smala_tz), question_sudo.create_date
        )
        return {
            "id": question_sudo.id,
            "url": f"/my/help/{question_sudo.id}",
            "title": question_sudo.name,
            "reference": question_sudo._smala_get_reference(),
            "asked": format_date(self.env, asked_on.date(), date_format="d MMMM y"),
            "state": self._get_state(question_sudo),
            "is_closed": is_closed,
        }

    @api.model
    def _describe_rest(self, question_sudo):
        """Return what a question says beyond its title, all where that was changed."""
        text = html2plaintext(question_sudo.description or "")
        if question_sudo.name != helping.title_of(text):
            return question_sudo.description
        return plaintext2html(helping.rest_of(text)) if helping.rest_of(text) else ""

    @api.model
    def _get_state(self, question_sudo):
        """Return where a question stands: key, label, tone and what comes next."""
        standing = question_sudo.smala_standing
        looks = (self.env._("We are looking"), "secondary")
        label, tone = {
            helping.ASKED: (self.env._("We have asked somebody"), "warning"),
            helping.CONSENTED: (self.env._("We have asked somebody"), "warning"),
            helping.INTRODUCED: (self.env._("You are in touch"), "success"),
            helping.SOLVED: (self.env._("Answered"), "success"),
        }.get(standing, looks)
        if question_sudo._smala_is_closed() and standing != helping.SOLVED:
            label, tone, standing = self.env._("Closed"), "secondary", "closed"
        return {
            "key": standing,
            "label": label,
            "tone": tone,
            "next": self._say_next(standing),
        }

    @api.model
    def _say_next(self, standing):
        asked = self.env._(
            "Somebody who knows this has your question. As soon as they agree, you are"
            " put in touch by mail."
        )
        says = {
            helping.NEW: self.env._("We look for the right person, and write to you."),
            helping.ASKED: asked,
            helping.CONSENTED: asked,
            helping.STUCK: self.env._("We go on looking for somebody who has time."),
            helping.UNSOLVED: self.env._("We look for somebody else who can help."),
        }
        return says.get(standing, "")

    @api.model
    def _describe_helper(self, one_sudo, form):
        """Return who helps: the asker was given their address by mail too."""
        expert_sudo = one_sudo.expert_id
        organization = expert_sudo._smala_get_organization_name()
        is_typed = form.get("introduction") == str(one_sudo.id)
        return {
            "id": one_sudo.id,
            "name": expert_sudo.name,
            "function": expert_sudo.function or "",
            "organization": organization if organization != expert_sudo.name else "",
            "email": expert_sudo.email or "",
            "since": format_date(
                self.env, one_sudo.introduced_at.date(), date_format="d MMMM y"
            ),
            "is_rated": bool(one_sudo.helped),
            "rating": self.env["smala.help.answer"]._describe_rating(
                one_sudo, form if is_typed else {}
            ),
        }
