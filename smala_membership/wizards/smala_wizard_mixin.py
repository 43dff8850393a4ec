from odoo import api, fields, models


class SmalaWizardMixin(models.AbstractModel):
    """A window that asks what one step of one membership needs to know.

    It shows what the step means, and leaves the step to the membership.
    """

    _name = "smala.wizard.mixin"
    _description = "Step of a membership"

    membership_id = fields.Many2one(
        comodel_name="smala.membership",
        required=True,
        readonly=True,
        ondelete="cascade",
        default=lambda self: self._default_membership_id(),
    )
    company_id = fields.Many2one(related="membership_id.company_id")
    currency_id = fields.Many2one(related="membership_id.currency_id")

    # === DEFAULT METHODS === #

    @api.model
    def _default_membership_id(self):
        """Return the membership whose screen the window was opened on."""
        if self.env.context.get("active_model") == "smala.membership":
            return self.env.context.get("active_id")
        return False

    # === GETTERS === #

    def _get_today(self):
        return (self.membership_id.company_id or self.env.company)._smala_today()
