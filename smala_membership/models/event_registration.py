from base64 import b64encode

from odoo import api, fields, models
from odoo.fields import Domain

ROLES = [
    ("member", "Member"),
    ("guest", "Guest of a member"),
    ("invited", "Invited by a member"),
    ("expert", "Expert"),
    ("facilitator", "Facilitator"),
]


class EventRegistration(models.Model):
    """A place at an event; of the network's events it knows who comes through whom.

    A member has one registration per event, ever: who gives a place back and comes
    again takes up the same. Who waits for a seat is unconfirmed and in the queue.
    """

    _name = "event.registration"
    _inherit = [
        "event.registration",
        "smala.admission",
        "smala.event.told",
        "smala.place",
        "smala.prospect",
    ]

    smala_role = fields.Selection(
        selection=ROLES, string="Comes as", index="btree_not_null", readonly=True
    )
    smala_member_id = fields.Many2one(
        comodel_name="res.partner",
        string="Member",
        index="btree_not_null",
        ondelete="restrict",
        readonly=True,
        copy=False,
        help="The member who takes this place.",
    )
    smala_inviter_id = fields.Many2one(
        comodel_name="res.partner",
        string="Comes through",
        index="btree_not_null",
        ondelete="set null",
        readonly=True,
        help="The member who brings or invites this person.",
    )
    smala_queued_at = fields.Datetime(
        string="Waits since",
        readonly=True,
        copy=False,
        index="btree_not_null",
        help="On the waiting list since then; empty for who has a seat.",
    )
    smala_queue_number = fields.Integer(
        string="Number in the queue",
        readonly=True,
        copy=False,
        aggregator=None,
        help="The turn of the event in which the place in the queue was taken.",
    )
    smala_sequence = fields.Integer(
        string="Changed in turn",
        readonly=True,
        copy=False,
        aggregator=None,
        groups="base.group_user",
        help="The turn of the event in which this place last changed, for calendars.",
    )
    smala_promoted_at = fields.Datetime(
        string="Moved up on",
        readonly=True,
        copy=False,
        help="Got a seat that was freed.",
    )
    smala_given_back = fields.Selection(
        selection=[
            ("self", "Given back"),
            ("membership", "Membership ends before"),
            ("group", "Left the group"),
            ("inviter", "The member does not come"),
            ("staff", "Cancelled by staff"),
        ],
        string="Why cancelled",
        readonly=True,
        copy=False,
    )
    smala_is_no_show = fields.Boolean(
        string="Did not come",
        compute="_compute_smala_is_no_show",
        search="_search_smala_is_no_show",
        help="Had a seat, and was not checked in at an event where others were.",
    )
    smala_key = fields.Char(
        string="Key of the links", copy=False, readonly=True, groups="base.group_system"
    )

    _smala_one_place = models.UniqueIndex(
        "(event_id, smala_member_id) WHERE smala_member_id IS NOT NULL",
        "This member has a registration for this event: confirm that one again.",
    )

    # === COMPUTE METHODS === #

    @api.depends("state", "event_id.date_end", "event_id.registration_ids.state")
    def _compute_smala_is_no_show(self):
        missed = self.filtered_domain(self._search_smala_is_no_show("in", [True]))
        for registration in self:
            registration.smala_is_no_show = registration in missed

    @api.model
    def _search_smala_is_no_show(self, operator, value):
        if operator != "in":
            return NotImplemented
        return Domain(
            [
                ("state", "=", "open"),
                ("event_id.date_end", "<=", fields.Datetime.now()),
                ("event_id.registration_ids", "any", [("state", "=", "done")]),
            ]
        )

    # === CRUD METHODS === #

    @api.model_create_multi
    def create(self, vals_list):
        """Admit people to the network's events, one after the other."""
        events = self.env["event.event"].browse(
            {vals["event_id"] for vals in vals_list if vals.get("event_id")}
        )
        ours = events.sudo()._smala_ours()
        if ours:
            ours._smala_take_turn()
            self._smala_admit(ours, vals_list)
        return super().create(vals_list)

    def write(self, vals):
        """Keep the waiting list, whoever changes who comes."""
        moved = self._smala_get_moved(vals)
        if not moved:
            return super().write(vals)
        events = moved.event_id
        events._smala_take_turn()
        for event, registrations in moved.grouped("event_id").items():
            move = self._smala_prepare_move(event, vals)
            super(EventRegistration, registrations).write({**vals, **move})
        result = super(EventRegistration, self - moved).write(vals)
        if vals.get("state") == "cancel":
            moved._smala_let_guests_go()
            self.env["smala.lab.challenge"]._put_back_of(moved)
        if not self.env.context.get("smala_is_moving_up"):
            events._smala_move_up()
        return result

    def unlink(self):
        events = self.event_id._smala_ours()
        events._smala_take_turn()
        result = super().unlink()
        events._smala_move_up()
        return result

    # === ACTION METHODS === #

    def action_cancel(self):
        """Note that staff cancelled."""
        ours = self._smala_ours()
        ours.event_id._smala_take_turn()
        ours.smala_given_back = "staff"
        return super().action_cancel()

    # === BUSINESS METHODS === #

    def _process_attachments_for_template_post(self, mail_template):
        """Let the mails about a place carry the appointment."""
        if not mail_template.smala_has_appointment:
            return {}
        calendar = self.env["smala.calendar"]
        return {
            one.id: {
                "attachments": [
                    ("invite.ics", b64encode(calendar._make_message(one.sudo())))
                ]
            }
            for one in self._smala_ours()
        }

    def _update_mail_schedulers(self):
        """Let the cron write to those who come to our events: it needs no seat."""
        ours = self.filtered(lambda one: one.event_id.smala_audience)
        if ours.filtered(lambda one: one.state == "open"):
            self.env.ref("event.event_mail_scheduler").sudo()._trigger()
        return super(EventRegistration, self - ours)._update_mail_schedulers()
