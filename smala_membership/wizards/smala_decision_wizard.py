from odoo import api, fields, models


class SmalaDecisionWizard(models.TransientModel):
    """Grant or refuse a reduction, with what either answer would cost in sight."""

    _name = "smala.decision.wizard"
    _description = "Decision on a reduction"

    grant_id = fields.Many2one(
        comodel_name="smala.grant",
        string="Request",
        required=True,
        readonly=True,
        ondelete="cascade",
        default=lambda self: self._default_grant_id(),
    )
    membership_id = fields.Many2one(related="grant_id.membership_id")
    reduction_id = fields.Many2one(related="grant_id.reduction_id")
    requested_on = fields.Date(related="grant_id.requested_on")
    reason = fields.Text(related="grant_id.reason")
    year_from = fields.Integer(
        string="First year",
        compute="_compute_years",
        store=True,
        readonly=False,
        required=True,
    )
    year_to = fields.Integer(
        string="Last year",
        compute="_compute_years",
        store=True,
        readonly=False,
        required=True,
    )
    note = fields.Text(
        string="Your answer", help="The member reads it. A refusal needs a reason."
    )
    if_granted = fields.Html(compute="_compute_previews", sanitize=False)
    if_refused = fields.Html(compute="_compute_previews", sanitize=False)

    # === DEFAULT METHODS === #

    @api.model
    def _default_grant_id(self):
        """Return the oldest request of the membership on the screen."""
        context = self.env.context
        if context.get("active_model") != "smala.membership":
            return False
        membership = self.env["smala.membership"].browse(context.get("active_id"))
        return membership._get_requests()[:1]

    # === COMPUTE METHODS === #

    @api.depends("grant_id")
    def _compute_years(self):
        for wizard in self:
            wizard.year_from = wizard.grant_id.year_from
            wizard.year_to = wizard.grant_id.year_to

    @api.depends("grant_id", "year_from", "year_to")
    def _compute_previews(self):
        for wizard in self:
            years = wizard.year_from, wizard.year_to
            preview = wizard.grant_id and wizard.grant_id._preview_decision
            wizard.if_granted = preview and preview("granted", *years)
            wizard.if_refused = preview and preview("refused", *years)

    # === ACTION METHODS === #

    def action_grant(self):
        """Grant the reduction for these years."""
        self.grant_id.write({"year_from": self.year_from, "year_to": self.year_to})
        return self.grant_id.action_grant(self.note)

    def action_refuse(self):
        """Refuse the reduction with the reason given."""
        return self.grant_id.action_refuse(self.note)
