from odoo import api, models


class SmalaLabHome(models.AbstractModel):
    """What the home of a member says about their SMAL'AB."""

    _name = "smala.lab.home"
    _description = "SMAL'AB on the home of a member"

    # === CARDS === #

    @api.model
    def _card_smalab(self, memberships_sudo):
        """The next session of the user's group, or how to come to a group."""
        space = self.env["smala.lab.space"]
        lab_sudo = space._find_lab_sudo()
        if lab_sudo:
            return [self._get_lab_card(space, lab_sudo)]
        if not memberships_sudo or not space._get_partner()._smala_has_access():
            return []
        is_waiting = bool(space._get_waiting_sudo())
        return [{"lab": "", "next": None, "is_waiting": is_waiting}]

    @api.model
    def _get_lab_card(self, space, lab_sudo):
        session_sudo = space._keep_own(lab_sudo._get_next_session())
        return {
            "lab": lab_sudo.name,
            "is_waiting": False,
            "next": space._describe_session(session_sudo) if session_sudo else None,
        }
