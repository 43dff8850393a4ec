from odoo import api, models
from odoo.fields import Domain

from ..core import helping
from .smala_help_space import SHOWN_ON_HOME


class SmalaHelpHome(models.AbstractModel):
    """What the home of a member says about questions, one's own and others'."""

    _name = "smala.help.home"
    _description = "Questions on the home of a member"

    # === CARDS === #

    @api.model
    def _card_help(self, memberships_sudo):
        """The open questions of the user, and the way to ask one."""
        space = self.env["smala.help.space"]
        has_helpdesk = space._get_tickets_sudo() is not None
        if not (
            memberships_sudo
            and has_helpdesk
            and self.env.user.partner_id._smala_has_access()
        ):
            return []
        unsolved = Domain("smala_standing", "!=", helping.SOLVED)
        questions_sudo = space._search_own_sudo(unsolved, limit=SHOWN_ON_HOME)
        return [{"questions": space._describe_all(questions_sudo, is_closed=False)}]

    # === WHAT IS ASKED === #

    @api.model
    def _ask_help(self, _memberships_sudo):
        """Ask for the answer that somebody with a question waits for."""
        one_sudo = self._search_introductions_sudo(
            Domain("expert_id", "=", self.env.user.partner_id.id)
            & Domain("state", "=", helping.ASKED)
        )
        if not one_sudo:
            return None
        return {
            "title": self.env._("Can you help %s?", one_sudo.asker_id.name),
            "text": one_sudo.question,
            "url": one_sudo._get_url("can"),
            "label": self.env._("Look at it"),
        }

    @api.model
    def _ask_rating(self, _memberships_sudo):
        """Ask whether it helped, once we have asked by mail."""
        one_sudo = self._search_introductions_sudo(
            Domain("asker_id", "=", self.env.user.partner_id.id)
            & Domain("state", "=", helping.INTRODUCED)
            & Domain("helped", "=", False)
            & Domain("rate_asked_at", "!=", False)
        )
        if not one_sudo:
            return None
        return {
            "title": self.env._("Did %s help you?", one_sudo.expert_id.name),
            "text": one_sudo.question,
            "url": f"/my/help/{one_sudo.res_id}#helper_{one_sudo.id}",
            "label": self.env._("Answer"),
        }

    @api.model
    def _search_introductions_sudo(self, domain):
        introductions_sudo = self.env["smala.help.introduction"].sudo()
        return introductions_sudo.search(domain, order="id", limit=1)
