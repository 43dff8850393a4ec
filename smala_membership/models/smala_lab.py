from odoo import api, fields, models
from odoo.fields import Domain

WEEKDAYS = [
    ("0", "Monday"),
    ("1", "Tuesday"),
    ("2", "Wednesday"),
    ("3", "Thursday"),
    ("4", "Friday"),
    ("5", "Saturday"),
    ("6", "Sunday"),
]


class SmalaLab(models.Model):
    """A SMAL'AB: a group of peers of one region, who meet six times a year."""

    _name = "smala.lab"
    _description = "SMAL'AB group"
    _inherit = ["mail.thread", "smala.lab.balance", "smala.lab.rota"]
    _order = "name"
    _check_company_auto = True

    name = fields.Char(required=True, tracking=True)
    active = fields.Boolean(default=True)
    company_id = fields.Many2one(
        comodel_name="res.company",
        required=True,
        index=True,
        default=lambda self: self.env.company,
    )
    region_id = fields.Many2one(
        comodel_name="smala.region",
        index="btree_not_null",
        ondelete="restrict",
        tracking=True,
    )
    capacity = fields.Integer(
        string="Seats", default=10, required=True, aggregator=None, tracking=True
    )
    weekday = fields.Selection(
        selection=WEEKDAYS,
        string="Meets on",
        default="3",
        required=True,
        help="The usual day of the sessions; the hours are those of their format.",
    )
    facilitator_ids = fields.Many2many(
        comodel_name="res.partner",
        relation="smala_lab_facilitator_rel",
        column1="lab_id",
        column2="partner_id",
        string="Facilitators",
        tracking=True,
        help="They lead the sessions and read the confidential notes of the group: its"
        " members see who they are.",
    )
    seat_ids = fields.One2many(
        comodel_name="smala.lab.seat", inverse_name="lab_id", string="All seats"
    )
    current_seat_ids = fields.One2many(
        comodel_name="smala.lab.seat",
        inverse_name="lab_id",
        string="Members",
        domain=["|", ("date_to", "=", False), ("date_to", ">=", "today")],
    )
    past_seat_ids = fields.One2many(
        comodel_name="smala.lab.seat",
        inverse_name="lab_id",
        string="Former members",
        domain=[("date_to", "<", "today")],
        readonly=True,
    )
    session_ids = fields.One2many(
        comodel_name="event.event", inverse_name="smala_lab_id", string="Sessions"
    )
    session_count = fields.Integer(compute="_compute_session_count")
    is_facilitator = fields.Boolean(
        string="I facilitate it",
        compute="_compute_is_facilitator",
        search="_search_is_facilitator",
    )

    _capacity_positive = models.Constraint(
        "CHECK (capacity BETWEEN 1 AND 50)", "A group has 1 to 50 seats."
    )

    # === COMPUTE METHODS === #

    @api.depends("session_ids")
    def _compute_session_count(self):
        counts = dict(
            self.env["event.event"]._read_group(
                [("smala_lab_id", "in", self.ids)], ["smala_lab_id"], ["__count"]
            )
        )
        for lab in self:
            lab.session_count = counts.get(lab._origin, 0)

    @api.depends("facilitator_ids")
    @api.depends_context("uid")
    def _compute_is_facilitator(self):
        for lab in self:
            lab.is_facilitator = self.env.user.partner_id in lab.facilitator_ids

    @api.model
    def _search_is_facilitator(self, operator, value):
        if operator != "in":
            return NotImplemented
        return Domain("facilitator_ids", "in", self.env.user.partner_id.ids)

    # === ACTION METHODS === #

    def action_open_sessions(self):
        """Open the sessions of the group, those to come first."""
        self.ensure_one()
        self.check_access("read")
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "smala_membership.event_event_action_sessions"
        )
        return {
            **action,
            "domain": [("smala_lab_id", "=", self.id)],
            "context": {
                "default_smala_lab_id": self.id,
                "default_event_type_id": self.env.ref(
                    "smala_membership.event_type_lab"
                ).id,
            },
        }

    def action_open_challenges(self):
        """Open what members brought, for who facilitates the group."""
        return self._open_confidential("smala_lab_challenge_action")

    def action_open_notes(self):
        """Open the notes of the sessions, for who facilitates the group."""
        return self._open_confidential("smala_lab_note_action")

    def action_open_commitments(self):
        """Open what members want to do, for who facilitates the group."""
        return self._open_confidential("smala_lab_commitment_action")

    def _open_confidential(self, name):
        self.ensure_one()
        self.check_access("read")
        action = self.env["ir.actions.act_window"]._for_xml_id(
            f"smala_membership.{name}"
        )
        return {**action, "domain": [("lab_id", "=", self.id)]}

    # === BUSINESS METHODS === #

    def _enter(self, partner, day=None):
        """Give somebody a seat from a day on, and take them off the waiting list.

        :return: the seat.
        """
        self.ensure_one()
        day = day or self.company_id._smala_today()
        return self.env["smala.lab.seat"].create(
            {"lab_id": self.id, "partner_id": partner.id, "date_from": day}
        )

    def _follow_sessions(self):
        """Let the sessions to come follow who enters and who leaves."""
        events = self.env["event.event"].search(
            [
                ("smala_lab_id", "in", self.ids),
                ("date_begin", ">", fields.Datetime.now()),
            ],
            order="date_begin, id",
        )
        events._smala_follow_group()

    # === GETTERS === #

    def _get_members(self, day):
        """Return who sits in the group on a day."""
        return self.seat_ids.filtered(lambda seat: seat._runs_on(day)).partner_id

    def _is_inside(self, partner):
        """Tell whether somebody is one of the group today, or facilitates it."""
        self.ensure_one()
        if partner in self.facilitator_ids:
            return True
        today = self.company_id._smala_today()
        return partner in self._get_members(today) and partner._smala_has_access()

    def _get_next_session(self):
        """Return the next published session that is not over, or the running one."""
        self.ensure_one()
        return self.env["event.event"].search(
            [
                *self._get_held_domain(),
                ("date_end", ">", fields.Datetime.now()),
            ],
            order="date_begin, id",
            limit=1,
        )

    def _get_past_sessions(self):
        """Return the sessions that took place, the latest first."""
        return self.env["event.event"].search(
            [
                *self._get_held_domain(),
                ("date_end", "<=", fields.Datetime.now()),
            ],
            order="date_begin desc, id desc",
        )

    def _get_held_domain(self):
        """Return the domain of the sessions that take or took place."""
        return [
            ("smala_audience", "=", "lab"),
            ("smala_lab_id", "in", self.ids),
            ("is_published", "=", True),
            ("kanban_state", "!=", "cancel"),
        ]
