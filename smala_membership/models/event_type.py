from datetime import datetime, time, timedelta

import pytz

from odoo import Command, api, fields, models
from odoo.exceptions import ValidationError

from ..core import booking

AUDIENCES = [
    (booking.PUBLIC, "Everybody"),
    (booking.MEMBERS, "Members"),
    (booking.GROUP, "One SMAL'AB group"),
]

DEFAULT_ZONE = "Europe/Brussels"
MAILS = (
    (0, "now", "after_sub", "smala_membership.mail_template_event_registered"),
    (2, "days", "before_event", "smala_membership.mail_template_event_reminder"),
)


class EventType(models.Model):
    """A template of Odoo with an audience is a format of the network's year.

    Templates without an audience, and the events made from them, are Odoo's alone.
    """

    _inherit = "event.type"

    smala_audience = fields.Selection(
        selection=AUDIENCES,
        string="Audience",
        index="btree_not_null",
        help="Who may see and book the events of this format. Empty: the template is"
        " none of the network's formats.",
    )
    smala_color = fields.Integer(string="Colour", help="In calendars and lists.")
    smala_guests_max = fields.Integer(
        string="Guests per member",
        help="How many collaborators or administrators a member may bring along.",
    )
    smala_is_welcome = fields.Boolean(
        string="Welcomes new members",
        help="New members are proposed the next event of this format.",
    )
    smala_yearly_target = fields.Integer(
        string="Events per year", help="What the plan of the year aims at."
    )
    smala_start_hour = fields.Float(
        string="Usual start", default=18.0, help="In the time zone of the format."
    )
    smala_duration = fields.Float(string="Usual length", default=3.0, help="In hours.")

    _smala_guests_max_positive = models.Constraint(
        "CHECK (smala_guests_max >= 0)", "A number of guests is not negative."
    )
    _smala_yearly_target_positive = models.Constraint(
        "CHECK (smala_yearly_target >= 0)", "A number of events is not negative."
    )

    # === CONSTRAINT METHODS === #

    @api.constrains("smala_start_hour", "smala_duration")
    def _check_smala_hours(self):
        for event_type in self:
            if not (
                0 <= event_type.smala_start_hour < 24
                and 0 < event_type.smala_duration <= 24
            ):
                raise ValidationError(
                    self.env._(
                        "An event begins between 0:00 and 23:59 and lasts up to a day."
                    )
                )

    # === CRUD METHODS === #

    @api.model_create_multi
    def create(self, vals_list):
        """Give a format the network's own mails; members are not asked their name."""
        for vals in vals_list:
            if vals.get("smala_audience"):
                vals.setdefault("event_type_mail_ids", self._smala_prepare_mails())
            if vals.get("smala_audience") in booking.RESTRICTED:
                vals.setdefault("question_ids", [Command.clear()])
        return super().create(vals_list)

    # === BUSINESS METHODS === #

    def _smala_prepare_hours(self, day):
        """Return the values of an event of this format on a day, at its usual hours."""
        self.ensure_one()
        hour = self.smala_start_hour
        zone = pytz.timezone(self.default_timezone or DEFAULT_ZONE)
        local = datetime.combine(day, time(int(hour), round(hour % 1 * 60) % 60))
        begin = zone.localize(local).astimezone(pytz.utc).replace(tzinfo=None)
        return {
            "date_begin": begin,
            "date_end": begin + timedelta(hours=self.smala_duration),
            "date_tz": zone.zone,
        }

    @api.model
    def _smala_prepare_mails(self):
        """Return the mails of a format: when somebody comes, and a reminder."""
        return [
            Command.create(
                {
                    "interval_nbr": number,
                    "interval_unit": unit,
                    "interval_type": kind,
                    "template_ref": f"mail.template,{self.env.ref(template).id}",
                }
            )
            for number, unit, kind, template in MAILS
        ]
