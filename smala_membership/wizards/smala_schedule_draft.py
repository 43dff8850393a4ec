from odoo import api, fields, models


class SmalaScheduleDraft(models.TransientModel):
    """Draft the schedule of a year: everything of the last one, at a rate."""

    _name = "smala.schedule.draft"
    _description = "Indexation of the amounts"

    company_id = fields.Many2one(
        comodel_name="res.company",
        required=True,
        readonly=True,
        default=lambda self: self.env.company,
    )
    currency_id = fields.Many2one(related="company_id.currency_id")
    year = fields.Integer(
        string="For the year", required=True, default=lambda self: self._default_year()
    )
    source_id = fields.Many2one(
        comodel_name="smala.schedule",
        string="From the schedule of",
        compute="_compute_source_id",
        help="The one in force until then.",
    )
    rate = fields.Float(
        string="Rate (%)", digits=(5, 2), required=True, help="Like 2.5, or -1."
    )
    step = fields.Monetary(
        string="Rounded to",
        required=True,
        default=5.0,
        help="Amounts become multiples of this, like 5 or 10 €, half up.",
    )
    replaces_draft = fields.Boolean(compute="_compute_source_id")

    _rate_plausible = models.Constraint(
        "CHECK (rate BETWEEN -50 AND 100)",
        "The rate is a percentage from -50 to 100.",
    )
    _step_plausible = models.Constraint(
        "CHECK (step BETWEEN 0.01 AND 1000)",
        "Amounts are rounded to something from one cent to 1 000.",
    )

    # === DEFAULT METHODS === #

    @api.model
    def _default_year(self):
        """Return the first year to come that has no approved schedule."""
        company = self.env.company
        approved = self.env["smala.schedule"].search(
            [("company_id", "=", company.id), ("state", "=", "approved")]
        )
        year = company._smala_today().year + 1
        while year in approved.mapped("year"):
            year += 1
        return year

    # === COMPUTE METHODS === #

    @api.depends("company_id", "year")
    def _compute_source_id(self):
        for draft in self:
            schedules = self.env["smala.schedule"].search(
                [("company_id", "=", draft.company_id.id), ("year", "<=", draft.year)],
                order="year desc",
            )
            earlier = schedules.filtered(
                lambda s, draft=draft: s.state == "approved" and s.year < draft.year
            )
            draft.source_id = earlier[:1]
            draft.replaces_draft = draft.year in schedules.filtered(
                lambda s: s.state == "draft"
            ).mapped("year")

    # === ACTION METHODS === #

    def action_draft(self):
        """Draft it, and show it beside the one in force."""
        self.ensure_one()
        schedule = self.source_id._draft(self.year, self.rate, self.step)
        return schedule._get_records_action()
