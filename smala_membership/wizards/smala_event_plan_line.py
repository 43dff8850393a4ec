from datetime import timedelta

from odoo import api, fields, models

from ..core import booking, sessions

LEAD_DAYS = 21  # nothing is drafted for sooner: people have plans


class SmalaEventPlanLine(models.TransientModel):
    """One format in the plan of a year."""

    _name = "smala.event.plan.line"
    _description = "Format in the plan of the year's events"

    plan_id = fields.Many2one(
        comodel_name="smala.event.plan", required=True, ondelete="cascade"
    )
    format_id = fields.Many2one(
        comodel_name="event.type", required=True, readonly=True, ondelete="cascade"
    )
    color = fields.Integer(related="format_id.smala_color")
    is_group = fields.Boolean(compute="_compute_counts")
    target = fields.Integer(compute="_compute_counts")
    held = fields.Integer(compute="_compute_counts", help="Over by now.")
    planned = fields.Integer(
        compute="_compute_counts",
        help="To come and published, cancelled ones left out.",
    )
    drafted = fields.Integer(compute="_compute_counts", help="To come, not published.")
    missing = fields.Integer(compute="_compute_counts")

    # === COMPUTE METHODS === #

    @api.depends("plan_id.year", "format_id")
    def _compute_counts(self):
        now = fields.Datetime.now()
        groups = self.env["smala.lab"].search_count([])
        for line in self:
            events = line._get_events()
            ahead = events.filtered(lambda event: event.date_end > now)
            line.is_group = line.format_id.smala_audience == booking.GROUP
            target = line.format_id.smala_yearly_target
            line.target = target * groups if line.is_group else target
            line.held = len(events - ahead)
            line.planned = len(ahead.filtered("is_published"))
            line.drafted = len(ahead) - line.planned
            line.missing = max(0, line.target - len(events))

    # === GETTERS === #

    def _get_events(self):
        """Return the events of this format and year that are not cancelled."""
        year = self.plan_id.year
        return self.env["event.event"].search(
            [
                ("event_type_id", "=", self.format_id.id),
                ("smala_day", ">=", f"{year}-01-01"),
                ("smala_day", "<=", f"{year}-12-31"),
                ("kanban_state", "!=", "cancel"),
                ("company_id", "in", (False, self.plan_id.company_id.id)),
            ]
        )

    def _prepare_events(self):
        """Return the values of the drafts, spread over what is left of the year."""
        self.ensure_one()
        year = self.plan_id.year
        earliest = self.plan_id.company_id._smala_today() + timedelta(days=LEAD_DAYS)
        first = max(earliest, fields.Date.to_date(f"{year}-01-01"))
        last = fields.Date.to_date(f"{year}-12-31")
        known = tuple(self._get_events().mapped("smala_day"))
        days = sessions.propose(first, last, self.missing, sessions.THURSDAY, known)
        return [self._prepare_event(day) for day in days]

    def _prepare_event(self, day):
        template = self.format_id
        return {
            "name": template.name,
            "event_type_id": template.id,
            **template._smala_prepare_hours(day),
            "company_id": self.plan_id.company_id.id,
            "address_id": False,
            "is_published": False,
        }
