from odoo import api, models


class SmalaDoor(models.AbstractModel):
    """The door of what is for members alone: open today or not, and why not.

    Access is what ``_smala_has_access`` says of today; nothing waits for a cron.
    """

    _name = "smala.door"
    _description = "Door of what is for members"

    # === BUSINESS METHODS === #

    @api.model
    def _is_open(self):
        """Tell whether the user has a member's access today."""
        return self.env.user.partner_id._smala_has_access()

    @api.model
    def _get_refusal(self):
        """Return why the user stays outside, with the next step; none for members.

        :rtype: dict | None
        """
        if self._is_open():
            return None
        partner_sudo = self.env.user.partner_id.sudo()
        if partner_sudo.smala_suspended:
            return {
                "code": "suspended",
                "title": self.env._("Your access waits for a payment"),
                "text": self.env._(
                    "Dues have been open for a while. As soon as they are paid,"
                    " everything is as before."
                ),
                "url": "/my/invoices",
                "label": self.env._("My invoices"),
            }
        if self.env["smala.space"]._is_waiting():
            return {
                "code": "waiting",
                "title": self.env._("Your application is with us"),
                "text": self.env._(
                    "We open your membership and write to you: then this page is yours"
                    " too."
                ),
                "url": "/my",
                "label": self.env._("Back"),
            }
        if partner_sudo.smala_member_state == "former":
            return {
                "code": "former",
                "title": self.env._("Your membership has ended"),
                "text": self.env._(
                    "This page is for members. You can come back whenever you like."
                ),
                "url": "/adhesion/sign",
                "label": self.env._("Come back"),
            }
        return {
            "code": "stranger",
            "title": self.env._("This page is for members"),
            "text": self.env._(
                "See what membership brings, what it costs, and join in a few minutes."
            ),
            "url": "/adhesion",
            "label": self.env._("Join"),
        }
