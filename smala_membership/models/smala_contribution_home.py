from odoo import api, models
from odoo.fields import Domain

from ..core import contributing


class SmalaContributionHome(models.AbstractModel):
    """What the home of a member says about what they give to the network."""

    _name = "smala.contribution.home"
    _description = "Contributions on the home of a member"

    # === CARDS === #

    @api.model
    def _card_contributions(self, memberships_sudo):
        """What is under way, or how to propose something; for those with access."""
        page = self.env["smala.contribution.page"]
        if not memberships_sudo or not page._is_open():
            return []
        live = [("state", "in", contributing.LIVE)]
        return [
            {"live": page._describe_all(page._search_own_sudo(live, limit=3))},
        ]

    # === WHAT IS ASKED === #

    @api.model
    def _ask_promise(self, memberships_sudo):
        """Ask what came of a promise, from its day on."""
        page = self.env["smala.contribution.page"]
        if not memberships_sudo:
            return None
        due = Domain("state", "=", contributing.ACCEPTED)
        due &= Domain("kind_id.is_promise", "=", True) & Domain("outcome", "=", False)
        due &= Domain("date_due", "<=", self.env.company._smala_today())
        promise_sudo = page._search_own_sudo(due, order="date_due, id", limit=1)
        if not promise_sudo or not page._is_open():
            return None
        return {
            "title": self.env._("What came of your promise?"),
            "text": promise_sudo.name,
            "url": f"/my/contributions#contribution_{promise_sudo.id}",
            "label": self.env._("Tell it"),
        }
