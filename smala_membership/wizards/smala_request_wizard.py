from odoo import api, fields, models


class SmalaRequestWizard(models.TransientModel):
    """Ask for a reduction in the name of a member who phoned or wrote."""

    _name = "smala.request.wizard"
    _description = "Request of a reduction"
    _inherit = ["smala.wizard.mixin"]

    reduction_id = fields.Many2one(
        comodel_name="smala.reduction",
        required=True,
        domain="[('origin', 'in', ('granted', 'solidarity')),"
        " ('company_id', 'in', [company_id, False])]",
        default=lambda self: self._default_reduction_id(),
    )
    year_from = fields.Integer(
        string="First year", compute="_compute_years", store=True, readonly=False
    )
    year_to = fields.Integer(
        string="Last year", compute="_compute_years", store=True, readonly=False
    )
    reason = fields.Text(string="Why it is asked for")

    # === DEFAULT METHODS === #

    @api.model
    def _default_reduction_id(self):
        """Return the only reduction that can be asked for, if there is one only."""
        found = self.env["smala.reduction"].search([("is_requestable", "=", True)])
        return found if len(found) == 1 else False

    # === COMPUTE METHODS === #

    @api.depends("membership_id")
    def _compute_years(self):
        for wizard in self:
            first, last = wizard.membership_id._default_grant_years()
            wizard.year_from, wizard.year_to = first, last

    # === ACTION METHODS === #

    def action_request(self):
        """Put the request on the list of decisions."""
        self.env["smala.grant"]._request(
            self.membership_id,
            self.reduction_id,
            self.year_from,
            self.year_to,
            self.reason,
        )
        return True
