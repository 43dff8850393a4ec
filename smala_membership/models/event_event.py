from psycopg2.extensions import TRANSACTION_STATUS_IDLE

from odoo import api, fields, models
from odoo.exceptions import ValidationError
from odoo.tools import SQL

from ..const import STAFF
from ..core import booking
from .event_type import AUDIENCES

# What changes who comes to a session of a group.
FOLLOWED = {
    "date_begin",
    "date_tz",
    "is_published",
    "kanban_state",
    "smala_audience",
    "smala_lab_id",
}


class EventEvent(models.Model):
    """An event with an audience is one of the network's; any other is Odoo's alone."""

    _name = "event.event"
    _inherit = [
        "event.event",
        "smala.event.access",
        "smala.event.changes",
        "smala.event.resources",
        "smala.event.words",
        "smala.booking",
        "smala.reach",
        "smala.lab.session",
    ]

    smala_audience = fields.Selection(
        selection=AUDIENCES,
        string="Audience",
        compute="_compute_smala_audience",
        store=True,
        readonly=False,
        precompute=True,
        index="btree_not_null",
        tracking=True,
        help="Who may see and book it. It is kept where the template is changed to one"
        " without audience, so that nothing opens by accident.",
    )
    smala_guests_max = fields.Integer(
        string="Guests per member",
        compute="_compute_smala_guests_max",
        store=True,
        readonly=False,
        precompute=True,
    )
    smala_color = fields.Integer(related="event_type_id.smala_color")
    smala_lab_id = fields.Many2one(
        comodel_name="smala.lab",
        string="SMAL'AB group",
        index="btree_not_null",
        ondelete="restrict",
        tracking=True,
        groups=STAFF,
    )
    smala_day = fields.Date(
        string="Day",
        compute="_compute_smala_day",
        store=True,
        index="btree_not_null",
        help="First day, in the time zone of the event: what a membership must cover.",
    )
    smala_closes_at = fields.Datetime(
        string="Registrations close",
        help="Empty: when the event ends. Places can be given back until it begins.",
    )
    smala_recording_url = fields.Char(
        string="Recording", help="Link shown afterwards to who may see the event."
    )
    smala_document_ids = fields.Many2many(
        comodel_name="ir.attachment",
        relation="smala_event_document_rel",
        string="Documents",
        bypass_search_access=True,
        groups="base.group_user",
        help="Shown afterwards to who may see the event.",
    )
    smala_turn = fields.Integer(
        string="Turn",
        copy=False,
        groups="base.group_no_one",
        help="Counts the changes of who comes: whoever makes one takes this row first.",
    )

    _smala_group_has_audience = models.Constraint(
        "CHECK (smala_audience IS DISTINCT FROM 'lab' OR smala_lab_id IS NOT NULL)",
        "A SMAL'AB session is for one group: choose it.",
    )
    _smala_guests_max_positive = models.Constraint(
        "CHECK (smala_guests_max >= 0)", "A number of guests is not negative."
    )

    smala_invitation_count = fields.Integer(
        string="Invited", compute="_compute_smala_invitation_count", groups=STAFF
    )

    # === COMPUTE METHODS === #

    def _compute_smala_invitation_count(self):
        groups = self.env["smala.event.invitation"]._read_group(
            [("event_id", "in", self.ids)], ["event_id"], ["__count"]
        )
        counts = {event.id: count for event, count in groups}
        for event in self:
            event.smala_invitation_count = counts.get(event._origin.id, 0)

    @api.depends("event_type_id")
    def _compute_smala_audience(self):
        for event in self:
            event.smala_audience = (
                event.event_type_id.smala_audience or event.smala_audience
            )

    @api.depends("event_type_id")
    def _compute_smala_guests_max(self):
        for event in self:
            event.smala_guests_max = (
                event.event_type_id.smala_guests_max
                if event.event_type_id.smala_audience
                else event.smala_guests_max
            )

    @api.depends("date_begin", "date_tz")
    def _compute_smala_day(self):
        for event in self:
            event.smala_day = event.date_begin and event._smala_local(event.date_begin)

    def _compute_is_participating(self):
        """Go by the person's own place: Odoo counts anybody's for who is logged in."""
        ours = self.browse() if self.env.user._is_public() else self._smala_ours()
        coming_sudo = (
            self.env["event.registration"]
            .sudo()
            .search(
                [
                    ("event_id", "in", ours.ids),
                    ("partner_id", "=", self.env.user.partner_id.id),
                    ("state", "in", ("open", "done")),
                ]
            )
        )
        for event in ours:
            event.is_participating = event in coming_sudo.event_id
        others = self - ours  # of no event at all, Odoo would tell of every one
        return others and super(EventEvent, others)._compute_is_participating()

    # === CONSTRAINT METHODS === #

    @api.constrains("smala_audience", "website_menu")
    def _check_smala_menu(self):
        for event in self:
            if event.smala_audience in booking.RESTRICTED and event.website_menu:
                raise ValidationError(
                    self.env._(
                        "%(event)s is not for everybody: a menu of the website would"
                        " tell its name.",
                        event=event.name,
                    )
                )

    # === CRUD METHODS === #

    @api.model_create_multi
    def create(self, vals_list):
        """Begin with an empty description; register groups for published sessions.

        Odoo's example of a description tells of a fair that is not ours.
        """
        types = self.env["event.type"]
        for vals in vals_list:
            if types.browse(vals.get("event_type_id")).smala_audience:
                vals.setdefault("description", False)
        events = super().create(vals_list)
        events._smala_follow_group()
        return events

    def write(self, vals):
        """Let those who wait move up where there are more seats; groups follow."""
        result = super().write(vals)
        if {"seats_max", "seats_limited", "event_ticket_ids"} & vals.keys():
            for event in self._smala_ours():
                event._smala_take_turn()
                event._smala_move_up()
        if FOLLOWED & vals.keys():
            self._smala_follow_group()
        return result

    # === ACTION METHODS === #

    def action_smala_open_waiting(self):
        """Open who waits for a seat, the first one first."""
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "smala_membership.event_registration_action_smala_waiting"
        )
        return {**action, "context": {"default_event_id": self.id}}

    def action_smala_open_invitations(self):
        """Open who is invited to these events, and what they said."""
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "smala_membership.smala_event_invitation_action"
        )
        return {
            **action,
            "domain": [("event_id", "in", self.ids)],
            "context": {"search_default_by_answer": 1},
        }

    # === BUSINESS METHODS === #

    def _get_ics_file(self, slot=False):
        """Give our events the appointment that mails and feeds have too."""
        ours = self._smala_ours()
        calendar = self.env["smala.calendar"]
        files = {event.id: calendar._make_file(event.sudo()) for event in ours}
        return files | super(EventEvent, self - ours)._get_ics_file(slot=slot)

    def _verify_seats_availability(self, slot_tickets):
        """Let Odoo's form pass where who finds no seat waits; what is taken counts."""
        if self.smala_audience and not self.sudo()._smala_has_checkout():
            slot_tickets = [asked for asked in slot_tickets if not asked[2]]
        return super()._verify_seats_availability(slot_tickets)

    def _smala_ours(self):
        """Return the events of the network among these."""
        return self.filtered("smala_audience")

    @api.model
    def _smala_begin_turn(self):
        """Begin a transaction that sees what others commit while it waits for its turn.

        To be called by what answers a request, before it writes anything. Odoo's
        transactions see the database as it was at their beginning: who waits for a
        seat that somebody else is just taking would fail, and be tried again only so
        often. A transaction that began within another one, as in tests, stays in it.
        """
        cursor = self.env.cr
        cursor.rollback()
        status = cursor.connection.info.transaction_status
        if status == TRANSACTION_STATUS_IDLE:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED")

    def _smala_take_turn(self):
        """Let nobody else change who comes to these events until this is committed.

        The row is written and not only locked: a transaction that began before somebody
        else's turn ended is refused by the database instead of counting old seats.
        """
        for event in self.sorted("id"):
            self.env.flush_all()
            self.env.execute_query(
                SQL(
                    "UPDATE event_event SET smala_turn = COALESCE(smala_turn, 0) + 1"
                    " WHERE id = %s RETURNING id",
                    event.id,
                )
            )
        self.env.invalidate_all()

    # === HELPERS === #

    def _smala_local(self, moment):
        """Return the day of a moment where the event takes place."""
        local = fields.Datetime.context_timestamp(self._set_tz_context(), moment)
        return local.date()
