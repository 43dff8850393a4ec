from odoo import Command, api, fields, models
from odoo.exceptions import UserError


class SmalaEventPlan(models.TransientModel):
    """The events of a year against what the formats aim at, and drafts of the rest.

    Charter, "Vos avantages concrets de membre": ten key moments a year, and six
    SMAL'AB sessions per group, which are drafted from the group.
    """

    _name = "smala.event.plan"
    _description = "Plan of the year's events"

    year = fields.Integer(required=True, default=lambda self: self._default_year())
    company_id = fields.Many2one(
        comodel_name="res.company",
        required=True,
        readonly=True,
        default=lambda self: self.env.company,
    )
    line_ids = fields.One2many(
        comodel_name="smala.event.plan.line",
        inverse_name="plan_id",
        compute="_compute_line_ids",
        store=True,
    )
    missing = fields.Integer(compute="_compute_missing")

    # === DEFAULT METHODS === #

    @api.model
    def _default_year(self):
        """Plan the running year, and the next one from autumn on."""
        today = self.env.company._smala_today()
        return today.year + (today.month >= 10)

    # === COMPUTE METHODS === #

    @api.depends("year")
    def _compute_line_ids(self):
        formats = self.env["event.type"].search([("smala_audience", "!=", False)])
        for plan in self:
            plan.line_ids = [
                Command.clear(),
                *(Command.create({"format_id": one.id}) for one in formats),
            ]

    @api.depends("line_ids.missing")
    def _compute_missing(self):
        for plan in self:
            drafted = plan.line_ids.filtered(lambda line: not line.is_group)
            plan.missing = sum(drafted.mapped("missing"))

    @api.depends_context("lang")
    def _compute_display_name(self):
        for plan in self:
            plan.display_name = self.env._("Events of %s", str(plan.year))

    # === ACTION METHODS === #

    @api.model
    def action_open(self):
        """Open the plan of the year that is to be planned now."""
        return self.create({})._reopen()

    def action_draft(self):
        """Draft the events that are missing, for staff to give a name and a place.

        :raise UserError: nothing is missing, or no day is left for it.
        """
        self.ensure_one()
        lines = self.line_ids.filtered(lambda line: not line.is_group and line.missing)
        events = self.env["event.event"].create(
            [vals for line in lines for vals in line._prepare_events()]
        )
        if not events:
            raise UserError(self.env._("There is nothing to draft, or no day is left."))
        return events._get_records_action(
            name=self.env._("Drafts of %s", str(self.year))
        )

    # === BUSINESS METHODS === #

    def _reopen(self):
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Plan of the Year"),
            "res_model": self._name,
            "res_id": self.id,
            "view_mode": "form",
            "target": "current",
        }
