from datetime import date, timedelta

from odoo import Command, api, fields, models
from odoo.exceptions import UserError

from ..core import sessions
from .smala_event_plan_line import LEAD_DAYS


class SmalaLabPlanning(models.TransientModel):
    """The sessions of a group in a year, with days and hosts, to be drafted."""

    _name = "smala.lab.planning"
    _description = "Sessions of a SMAL'AB group"

    lab_id = fields.Many2one(
        comodel_name="smala.lab",
        string="Group",
        required=True,
        readonly=True,
        ondelete="cascade",
        default=lambda self: self.env.context.get("active_id"),
    )
    year = fields.Integer(
        required=True,
        default=lambda self: self.env["smala.event.plan"]._default_year(),
    )
    number = fields.Integer(
        string="Sessions to draft",
        compute="_compute_number",
        store=True,
        readonly=False,
        help="What is missing of the yearly target of the format.",
    )
    line_ids = fields.One2many(
        comodel_name="smala.lab.planning.line",
        inverse_name="planning_id",
        string="Sessions",
        compute="_compute_line_ids",
        store=True,
        readonly=False,
    )

    # === COMPUTE METHODS === #

    @api.depends("lab_id", "year")
    def _compute_number(self):
        target = self._get_format().smala_yearly_target
        for planning in self:
            planning.number = max(target - len(planning._get_known()), 0)

    @api.depends("lab_id", "year", "number")
    def _compute_line_ids(self):
        for planning in self:
            planning.line_ids = [
                Command.clear(),
                *(Command.create(vals) for vals in planning._prepare_lines()),
            ]

    # === ACTION METHODS === #

    def action_draft(self):
        """Draft the sessions; nobody is told before they are published.

        :raise UserError: there is nothing to draft.
        """
        self.ensure_one()
        if not self.line_ids:
            raise UserError(self.env._("There is nothing to draft, or no day is left."))
        events = self.env["event.event"].create(
            [line._prepare_session() for line in self.line_ids]
        )
        action = self.lab_id.action_open_sessions()
        return {**action, "domain": [("id", "in", events.ids)]}

    # === GETTERS === #

    @api.model
    def _get_format(self):
        return self.env.ref("smala_membership.event_type_lab")

    def _get_known(self):
        """Return the sessions that the group has in the year already."""
        self.ensure_one()
        if not self._get_year():
            return self.env["event.event"]
        return self.env["event.event"].search(
            [
                ("smala_lab_id", "=", self.lab_id.id),
                ("kanban_state", "!=", "cancel"),
                ("smala_day", ">=", date(self.year, 1, 1)),
                ("smala_day", "<=", date(self.year, 12, 31)),
            ]
        )

    def _get_year(self):
        """Return the year where it is one of a calendar, or nothing."""
        return self.year if 2000 <= self.year <= 2100 else None

    def _prepare_lines(self):
        """Return days and hosts: each day has the host whose turn it is."""
        self.ensure_one()
        lab = self.lab_id
        if not lab or not self._get_year() or self.number <= 0:
            return []
        earliest = lab.company_id._smala_today() + timedelta(days=LEAD_DAYS)
        days = sessions.propose(
            max(earliest, date(self.year, 1, 1)),
            date(self.year, 12, 31),
            self.number,
            int(lab.weekday),
            tuple(self._get_known().mapped("smala_day")),
        )
        planned = []
        for day in days:
            planned.append((day, lab._get_hosts(day, planned)[:1].id))
        return [{"day": day, "host_id": host_id} for day, host_id in planned]
