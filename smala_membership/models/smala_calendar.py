from typing import NamedTuple
from urllib.parse import urlencode

import pytz
import vobject

from odoo import api, models

PRODUCT = "-//La SMALA//Membership//FR"
FEED_REFRESH = "PT4H"  # how often a subscriber looks again
GOOGLE_URL = "https://calendar.google.com/calendar/render?"
OUTLOOK_URL = "https://outlook.live.com/calendar/0/action/compose?"


class Entry(NamedTuple):
    """One appointment; without a place it is only open to the person."""

    event_sudo: models.BaseModel
    place_sudo: models.BaseModel | None = None


class SmalaCalendar(models.AbstractModel):
    """Events as iCalendar: mails, files and feeds all say the same.

    An event has one UID for ever, so that a mail and a feed make one appointment. Its
    SEQUENCE grows with each change of the event and of the person's place in it. There
    is no text that is not in the mails: nothing of what a SMAL'AB group says.
    """

    _name = "smala.calendar"
    _description = "Events as iCalendar"

    # === BUSINESS METHODS === #

    @api.model
    def _make_feed(self, entries, name):
        """Return a calendar to subscribe to, as bytes."""
        calendar = self._make_calendar("PUBLISH")
        for key, value in (
            ("x-wr-calname", name),
            ("x-wr-timezone", "Europe/Brussels"),
            ("refresh-interval", FEED_REFRESH),
            ("x-published-ttl", FEED_REFRESH),
        ):
            calendar.add(key).value = value
        calendar.contents["refresh-interval"][0].params["VALUE"] = ["DURATION"]
        for entry in entries:
            self._add_event(calendar, entry)
        return calendar.serialize().encode()

    @api.model
    def _make_file(self, event_sudo, place_sudo=None):
        """Return one event as a file to take over into a calendar, as bytes."""
        calendar = self._make_calendar("PUBLISH")
        self._add_event(calendar, Entry(event_sudo, place_sudo))
        return calendar.serialize().encode()

    @api.model
    def _make_message(self, place_sudo):
        """Return what a mail carries about somebody's place, as bytes.

        A REQUEST that is accepted already: calendars take it over, change it and take
        it away by themselves, without asking for an answer. It needs an organizer; a
        company without address only publishes.
        """
        event_sudo = place_sudo.event_id
        is_off = self._get_status(Entry(event_sudo, place_sudo)) == "CANCELLED"
        organizer = event_sudo.company_id.partner_id.email_normalized
        method = "CANCEL" if is_off else "REQUEST"
        calendar = self._make_calendar(method if organizer else "PUBLISH")
        entry = self._add_event(calendar, Entry(event_sudo, place_sudo))
        if organizer:
            company = event_sudo.company_id
            self._add_person(entry, "organizer", organizer, company.name)
            attendee = self._add_person(
                entry, "attendee", place_sudo.email, place_sudo.name
            )
            answer = "TENTATIVE" if place_sudo.smala_queued_at else "ACCEPTED"
            attendee.params |= {"PARTSTAT": [answer], "RSVP": ["FALSE"]}
        return calendar.serialize().encode()

    @api.model
    def _get_links(self, event_sudo, ics_url):
        """Return the addresses that put one event into a calendar in the net."""
        begin, end = (
            pytz.utc.localize(moment)
            for moment in (event_sudo.date_begin, event_sudo.date_end)
        )
        name, place = event_sudo.name, event_sudo._smala_get_place()
        text = self._get_description(event_sudo)
        google = {
            "action": "TEMPLATE",
            "text": name,
            "dates": f"{begin:%Y%m%dT%H%M%SZ}/{end:%Y%m%dT%H%M%SZ}",
            "ctz": event_sudo.date_tz,
            "location": place,
            "details": text,
        }
        outlook = {
            "rru": "addevent",
            "subject": name,
            "startdt": f"{begin:%Y-%m-%dT%H:%M:%SZ}",
            "enddt": f"{end:%Y-%m-%dT%H:%M:%SZ}",
            "location": place,
            "body": text,
        }
        return {
            "google": GOOGLE_URL + urlencode(google),
            "outlook": OUTLOOK_URL + urlencode(outlook),
            "ics": ics_url,
        }

    # === PARTS === #

    @api.model
    def _make_calendar(self, method):
        calendar = vobject.iCalendar()
        calendar.add("prodid").value = PRODUCT
        calendar.add("calscale").value = "GREGORIAN"
        calendar.add("method").value = method
        return calendar

    @api.model
    def _add_event(self, calendar, entry):
        """Add one appointment, in the time zone of its event with that zone's rules."""
        event_sudo, place_sudo = entry
        status = self._get_status(entry)
        zone = pytz.timezone(event_sudo.date_tz)
        changed_at = max(event_sudo.write_date, (place_sudo or event_sudo).write_date)
        node = calendar.add("vevent")
        node.add("uid").value = self._get_uid(event_sudo)
        node.add("sequence").value = str(self._get_sequence(entry))
        for key in ("dtstamp", "last-modified"):
            node.add(key).value = pytz.utc.localize(changed_at.replace(microsecond=0))
        for key, moment in (
            ("dtstart", event_sudo.date_begin),
            ("dtend", event_sudo.date_end),
        ):
            node.add(key).value = pytz.utc.localize(moment).astimezone(zone)
        node.add("summary").value = event_sudo.name
        node.add("status").value = status
        node.add("transp").value = "OPAQUE" if place_sudo else "TRANSPARENT"
        if status != "CANCELLED":
            node.add("url").value = self._get_page_url(event_sudo)
            node.add("description").value = self._get_description(event_sudo)
            if place := event_sudo._smala_get_place():
                node.add("location").value = place
        return node

    @api.model
    def _add_person(self, node, role, email, name):
        person = node.add(role)
        person.value = f"mailto:{email}"
        person.params["CN"] = [(name or email).replace('"', "'")]
        return person

    @api.model
    def _get_status(self, entry):
        """Return what the appointment is: certain, perhaps, or off."""
        event_sudo, place_sudo = entry
        is_off = place_sudo and place_sudo.state == "cancel"
        if event_sudo.kanban_state == "cancel" or is_off:
            return "CANCELLED"
        return "TENTATIVE" if place_sudo and place_sudo.smala_queued_at else "CONFIRMED"

    @api.model
    def _get_sequence(self, entry):
        """Return a number that grows with every change of the event and the place."""
        event_sudo, place_sudo = entry
        return event_sudo.smala_sequence + (
            place_sudo.smala_sequence if place_sudo else 0
        )

    @api.model
    def _get_uid(self, event_sudo):
        # not the address of the site, which may change
        parameters_sudo = self.env["ir.config_parameter"].sudo()
        uuid = parameters_sudo.get_param("database.uuid")
        return f"smala-event-{event_sudo.id}@{uuid}"

    @api.model
    def _get_page_url(self, event_sudo):
        return f"{event_sudo.get_base_url()}/my/events/{event_sudo.id}"

    @api.model
    def _get_description(self, event_sudo):
        """Return what an appointment says: where to look, and nothing else."""
        parts = (event_sudo.subtitle, self._get_page_url(event_sudo))
        return "\n".join(filter(None, parts))
