from calendar import Calendar

from dateutil.relativedelta import relativedelta

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import format_date

from ..core import booking
from .smala_booking import TAKING

PAST_MONTHS = 18
SHOWN_PAST = 12
SHOWN_ON_HOME = 3
FEW_SEATS = 5  # from so many free seats on, people are told how many


class SmalaEventSpace(models.AbstractModel):
    """The events of the network as one person sees them, as texts only.

    Which events there are is asked for with the person's own rights; what is theirs in
    them is read with all rights, since nobody outside reads registrations.
    """

    _name = "smala.event.space"
    _description = "Events for a member"

    # === THE YEAR === #

    @api.model
    def _get_year(self, month="", format_id=None):
        """Return the page of the year: what is mine, what is open to me, what was.

        :param str month: like 2026-12, of the wide view; this month where not told.
        :param int format_id: show one format alone.
        :rtype: dict
        """
        coming = self._search_coming()
        shown = coming.filtered(
            lambda e: not format_id or e.event_type_id.id == format_id
        )
        described = self._describe_all(shown)
        return {
            "mine": [one for one in described if one["place"]],
            "open": [one for one in described if not one["place"]],
            "past": self._describe_past(format_id),
            "formats": self._get_formats(coming, format_id),
            "format_id": format_id,
            "month": self._get_month(month, format_id),
            "feed": self.env["smala.calendar.feed"]._get_panel(),
        }

    @api.model
    def _get_formats(self, events, chosen):
        """Return the formats that can be chosen among, with their colour."""
        return [
            {
                "id": one.id,
                "name": one.name,
                "color": one.smala_color,
                "is_chosen": one.id == chosen,
            }
            for one in events.sudo().event_type_id.sorted("sequence")
        ]

    @api.model
    def _get_month(self, month, format_id=None):
        """Return a month in weeks of days with their events, for a wide screen."""
        today = self.env.company._smala_today()
        first = self._read_month(month) or today.replace(day=1)
        weeks = Calendar().monthdatescalendar(first.year, first.month)
        days = Domain("smala_day", ">=", weeks[0][0])
        days &= Domain("smala_day", "<=", weeks[-1][-1])
        if format_id:
            days &= Domain("event_type_id", "=", format_id)
        events = self._search_events(days)
        places = self._get_places(events)
        by_day = {}
        for event in events.sudo():
            by_day.setdefault(event.smala_day, []).append(
                {
                    "id": event.id,
                    "name": event.name,
                    "url": f"/my/events/{event.id}",
                    "hour": event._smala_format(event.date_begin, "HH:mm"),
                    "color": event.smala_color,
                    "is_mine": self._is_live(places.get(event.id)),
                    "is_cancelled": event.kanban_state == "cancel",
                }
            )
        return {
            "name": format_date(self.env, first, date_format="MMMM y"),
            "previous": f"{first - relativedelta(months=1):%Y-%m}",
            "next": f"{first + relativedelta(months=1):%Y-%m}",
            "weekdays": [
                format_date(self.env, day, date_format="EEE") for day in weeks[0]
            ],
            "weeks": [
                [
                    {
                        "number": day.day,
                        "is_other": day.month != first.month,
                        "is_today": day == today,
                        "events": by_day.get(day, []),
                    }
                    for day in week
                ]
                for week in weeks
            ],
        }

    @api.model
    def _read_month(self, month):
        try:
            return fields.Date.to_date(f"{month}-01") if len(month) == 7 else None
        except ValueError:
            return None

    # === WHICH EVENTS === #

    @api.model
    def _search_events(self, domain, **options):
        """Search the network's published events that are open to the user."""
        domain &= Domain("smala_audience", "!=", False)
        domain &= Domain("is_published", "=", True)
        domain &= Domain("company_id", "in", (False, self.env.company.id))
        return self.env["event.event"].search(domain, **options)

    @api.model
    def _search_coming(self, domain=Domain.TRUE, **options):
        coming = Domain("date_end", ">", fields.Datetime.now())
        return self._search_events(domain & coming, **options)

    @api.model
    def _find(self, event_id):
        """Return one event, where it is open to the user, or none."""
        return self._search_events(Domain("id", "=", event_id))

    @api.model
    def _get_places(self, events):
        """Map events to what the user has in them, given back or not.

        With all rights: show and write only what a page is for.
        """
        partner = self.env.user.partner_id
        registrations_sudo = (
            self.env["event.registration"]
            .sudo()
            .search(
                [
                    ("event_id", "in", events.ids),
                    "|",
                    ("smala_member_id", "=", partner.id),
                    "&",
                    ("smala_role", "in", ("expert", "facilitator")),
                    ("partner_id", "=", partner.id),
                ]
            )
        )
        return {one.event_id.id: one for one in registrations_sudo}

    @api.model
    def _is_live(self, place_sudo):
        """Whether a registration is a seat or a place in the queue."""
        return bool(
            place_sudo and (place_sudo.state in TAKING or place_sudo.smala_queued_at)
        )

    # === IN WORDS === #

    @api.model
    def _describe_all(self, events):
        """Return events as texts, with what the user may do; costs do not grow."""
        events_sudo = events.sudo()
        places = self._get_places(events)
        cases = events_sudo._smala_get_cases(self.env.user.partner_id)
        return [
            self._describe(event_sudo, cases[event_sudo], places.get(event_sudo.id))
            for event_sudo in events_sudo
        ]

    @api.model
    def _describe(self, event_sudo, case, place_sudo=None):
        """Return one event as texts, with what the user may do."""
        place_sudo = place_sudo if self._is_live(place_sudo) else None
        code = booking.verdict(case)
        day = event_sudo.smala_day
        is_refused = code not in booking.OFFERS
        return {
            "id": event_sudo.id,
            "url": f"/my/events/{event_sudo.id}",
            "name": event_sudo.name,
            "format": event_sudo.event_type_id.name or "",
            "color": event_sudo.smala_color,
            "day": str(day.day),
            "month": format_date(self.env, day, date_format="MMM"),
            "weekday": format_date(self.env, day, date_format="EEE"),
            "when": event_sudo._smala_get_when(),
            "where": event_sudo._smala_get_place(),
            "place": bool(place_sudo),
            "state": self._get_state(event_sudo, case, place_sudo, code),
            "seats": self._get_seats(case) if not place_sudo else "",
            "action": self._get_action(event_sudo, place_sudo, code),
            "why": is_refused and not place_sudo and self._say(event_sudo, code),
            "is_open_question": bool(place_sudo and place_sudo._smala_lacks_answers()),
        }

    @api.model
    def _get_state(self, event_sudo, case, place_sudo, code):
        """Return key, label and tone of what the event is for the user."""
        if case.is_cancelled:
            return {
                "key": "cancelled",
                "label": self.env._("Cancelled"),
                "tone": "danger",
            }
        if place_sudo and place_sudo.smala_queued_at:
            rank = list(event_sudo._smala_get_waiting()).index(place_sudo) + 1
            label = self.env._("Waiting list: no. %s", rank)
            return {"key": "waiting", "label": label, "tone": "warning"}
        if place_sudo:
            return {"key": "coming", "label": self.env._("I come"), "tone": "success"}
        if code in (booking.WAIT, booking.FULL):
            return {"key": "full", "label": self.env._("Full"), "tone": "warning"}
        return None

    @api.model
    def _get_seats(self, case):
        """Return how many seats are left, once they are few."""
        free = case.free_seats
        if free is None or not 0 < free <= FEW_SEATS:
            return ""
        if free == 1:
            return self.env._("1 seat left")
        return self.env._("%s seats left", free)

    @api.model
    def _get_action(self, event_sudo, place_sudo, code):
        """Return the one step that the user may take, or nothing."""
        if place_sudo:
            return "" if event_sudo._smala_is_settled() else "return"
        steps = {
            booking.SEAT: "register",
            booking.WAIT: "wait",
            booking.CHECKOUT: "checkout",
        }
        return steps.get(code, "")

    @api.model
    def _say(self, event_sudo, code):
        event = event_sudo.with_env(self.env(su=True))
        return event._smala_say(code, self.env.user.partner_id)

    @api.model
    def _describe_past(self, format_id=None):
        """Return what was: what the user came to, and what left something to see."""
        now = fields.Datetime.now()
        since = fields.Datetime.subtract(now, months=PAST_MONTHS)
        was = Domain("date_end", "<=", now) & Domain("date_end", ">", since)
        was &= Domain("kanban_state", "!=", "cancel")
        if format_id:
            was &= Domain("event_type_id", "=", format_id)
        events = self._search_events(was, order="date_begin desc", limit=SHOWN_PAST)
        places = self._get_places(events)
        return [
            {
                "id": event_sudo.id,
                "url": f"/my/events/{event_sudo.id}",
                "name": event_sudo.name,
                "color": event_sudo.smala_color,
                "format": event_sudo.event_type_id.name or "",
                "date": format_date(self.env, event_sudo.smala_day),
                "was_there": places.get(event_sudo.id) is not None
                and places[event_sudo.id].state == "done",
                "resources": len(event_sudo.smala_document_ids)
                + bool(event_sudo.smala_recording_url),
            }
            for event_sudo in events.sudo()
        ]
