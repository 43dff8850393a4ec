from odoo import api, models


class SmalaDirectoryHome(models.AbstractModel):
    """What the home of a member says about the directory and their own profile."""

    _name = "smala.directory.home"
    _description = "Directory on the home of a member"

    # === CARDS === #

    @api.model
    def _card_directory(self, memberships_sudo):
        """Look for a peer, and what others see of oneself; for those with access."""
        if not memberships_sudo or not self.env["smala.door"]._is_open():
            return []
        partner_sudo = self.env.user.partner_id.sudo()
        return [{"is_listed": partner_sudo.smala_is_listed}]

    # === WHAT IS ASKED === #

    @api.model
    def _ask_profile(self, memberships_sudo):
        """Ask what others may find a member by, where there is nothing yet.

        Who chose to be out of the directory is left in peace.
        """
        partner_sudo = self.env.user.partner_id.sudo()
        is_empty = not (partner_sudo.smala_expertise or partner_sudo.smala_topic_ids)
        if not memberships_sudo or not is_empty or not partner_sudo.smala_is_listed:
            return None
        if not self.env["smala.door"]._is_open():
            return None
        return {
            "title": self.env._("What can other members ask you about?"),
            "text": self.env._(
                "Tell it in two minutes: those who look for your experience find you."
            ),
            "url": "/my/profile",
            "label": self.env._("Fill in my profile"),
        }
