from odoo import api, models


class SmalaCooperativeHome(models.AbstractModel):
    """What the home of a member says about the cooperative."""

    _name = "smala.cooperative.home"
    _description = "Cooperative on the home of a member"

    # === CARDS === #

    @api.model
    def _card_cooperative(self, memberships_sudo):
        """Where the user stands in it, or that there is a way in."""
        page = self.env["smala.cooperative.page"]
        if not memberships_sudo or not page._is_open():
            return []
        mandates_sudo = page._get_mandates_sudo()
        return [
            {
                "status": page._get_status(mandates_sudo),
                "mandates": mandates_sudo.kind_id.mapped("name"),
            }
        ]
