from datetime import timedelta

from odoo import fields, models

from ..core import booking


class SmalaAttending(models.AbstractModel):
    """The part of a membership that knows which places at events its end gives back."""

    _name = "smala.attending"
    _description = "Places of a member beyond the end"

    # === BUSINESS METHODS === #

    def _end(self, day, reason=None, note=None):
        """Let the places beyond be given back soon, if that is certain."""
        result = super()._end(day, reason, note)
        self.env.ref("smala_membership.ir_cron_give_back").sudo()._trigger()
        return result

    def _get_places_beyond(self, day):
        """Return the places of the member at events that an end on a day gives back.

        Not at public events or assemblies, nor on days that another membership of
        theirs reaches.
        """
        self.ensure_one()
        places = self.env["event.registration"].search(
            [
                ("smala_member_id", "=", self.partner_id.id),
                ("event_id.smala_audience", "in", booking.FOR_MEMBERS),
                ("event_id.smala_day", ">", day),
                ("event_id.date_begin", ">", fields.Datetime.now()),
                "|",
                ("state", "=", "open"),
                ("smala_queued_at", "!=", False),
            ]
        )
        others = self.partner_id._smala_get_holders().filtered(
            lambda holder: holder.membership_id != self
        )
        return places.filtered(
            lambda place: (
                not any(holder._covers(place.event_id.smala_day) for holder in others)
            )
        ).sorted(lambda place: place.event_id.date_begin)

    def _get_places_lost_on(self, effect):
        """Return the day on which they are given back: when an end is certain."""
        self.ensure_one()
        last = min(effect, self._get_deadline(effect.year))
        return last + timedelta(days=1)
