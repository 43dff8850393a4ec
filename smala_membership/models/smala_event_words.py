from odoo import models
from odoo.tools import format_date, format_datetime

from ..core import booking


class SmalaEventWords(models.AbstractModel):
    """An event in words: when, where, and why somebody cannot come.

    Always as clocks show it where the event takes place.
    """

    _name = "smala.event.words"
    _description = "Event in words"

    def _smala_get_when(self):
        """Return day and hours in words, in the time zone of the event."""
        self.ensure_one()
        full = "EEEE d MMMM y, HH:mm"
        return self.env._(
            "%(begin)s to %(end)s",
            begin=self._smala_format(self.date_begin, full),
            end=self._smala_format(self.date_end, "HH:mm" if self.is_one_day else full),
        )

    def _smala_get_day(self, pattern):
        """Return the first day of the event in words."""
        return format_date(self.env, self.smala_day, date_format=pattern)

    def _smala_get_place(self):
        """Return where the event is in one line, or its address in the net."""
        self.ensure_one()
        place = self.address_id
        if not place:
            return self.event_url or ""
        city = " ".join(filter(None, (place.zip, place.city)))
        home = self.company_id.country_id or self.env.company.country_id
        country = place.country_id.name if place.country_id != home else ""
        parts = (place.name, place.street, place.street2, city, country)
        return ", ".join(filter(None, parts))

    def _smala_format(self, moment, pattern):
        """Return a moment of the event in words, as clocks show it there."""
        return format_datetime(self.env, moment, tz=self.date_tz, dt_format=pattern)

    def _smala_say(self, code, partner=None):
        """Return the sentence for a refusal, in the language of who asks."""
        say = {
            booking.CANCELLED: self.env._("This event is cancelled."),
            booking.OVER: self.env._("This event is over."),
            booking.UNPUBLISHED: self.env._("This event cannot be booked yet."),
            booking.STRANGER: self.env._("This event is for members."),
            booking.ENDS_BEFORE: self.env._(
                "This event is for members, and your membership ends before."
            ),
            booking.NOT_IN_GROUP: self.env._("This session is for one SMAL'AB group."),
            booking.NO_MANDATE: self.env._(
                "This event is for those who hold a mandate in the cooperative."
            ),
            booking.CLOSED: self.env._("Registrations are closed."),
            booking.FULL: self.env._("There is no seat left."),
            booking.CHECKOUT: self.env._("Seats are booked on the event's own page."),
        }
        if code == booking.NOT_OPEN_YET:
            return self.env._(
                "Registrations open on %s.",
                format_datetime(
                    self.env,
                    self.start_sale_datetime,
                    tz=self.date_tz,
                    dt_format="d MMMM y, HH:mm",
                ),
            )
        end = partner and partner._smala_get_last_day()
        if code == booking.ENDS_BEFORE and end:
            return self.env._(
                "This event is for members, and your membership ends on %s.",
                format_date(self.env, end, date_format="d MMMM y"),
            )
        return say[code]
