"""The events of the demonstration, with who came, who comes and who waits."""

from datetime import datetime, time, timedelta

import pytz
from markupsafe import Markup

from .happenings import HAPPENINGS

THURSDAY = 3
ZONE = pytz.timezone("Europe/Brussels")
HOURS = {
    "assembly": 17,
    "dinner": 19,
    "gathering": 16,
    "public": 18,
    "welcome": 12,
    "workshop": 9,
}
LENGTHS = {
    "assembly": 3,
    "dinner": 3.5,
    "gathering": 5,
    "public": 3,
    "welcome": 2.5,
    "workshop": 4,
}
MISSED = 9  # one in so many who had a place did not come


class Gatherings:
    """Holds the events: those of the past as they were, the others by the steps."""

    def __init__(self, chronicle):
        self.chronicle = chronicle
        self.env = chronicle.env
        self.today = chronicle.today

    def hold(self):
        """Make the events, and let people come."""
        people = self.chronicle.memberships.values()
        members = self.env["res.partner"].union(*(one.partner_id for one in people))
        for position, happening in enumerate(HAPPENINGS):
            event = self._make(happening)
            candidates = event._smala_get_entitled(members)
            late = [self._person(name) for name in happening.wait]
            coming = [
                member
                for number, member in enumerate(candidates)
                if (number * 7 + position * 3) % 10 < happening.share
                and member not in late
            ]
            coming = [self._person(name) for name in happening.come] + coming
            if happening.days < 0:
                self._remember(event, coming)
            else:
                self._book(event, happening, coming)
            self._bring(event, happening)
            self._answer(event)
            self._note_as_told(event)

    # === EVENTS === #

    def _make(self, happening):
        day = self.today + timedelta(days=happening.days)
        day += timedelta(days=(THURSDAY - day.weekday()) % 7)
        while (day.month, day.day) > (12, 18) or (day.month, day.day) < (1, 6):
            day += timedelta(days=7)  # nobody meets between the years
        begin = self._to_utc(day, HOURS[happening.format])
        host = self.chronicle.organization(happening.host)
        return self.env["event.event"].create(
            {
                "name": happening.name,
                "event_type_id": self.chronicle.ref(
                    f"event_type_{happening.format}"
                ).id,
                "date_begin": begin,
                "date_end": begin + timedelta(hours=LENGTHS[happening.format]),
                "date_tz": ZONE.zone,
                "company_id": self.chronicle.company.id,
                "organizer_id": self.chronicle.company.partner_id.id,
                "user_id": self.chronicle.staff.id,
                "address_id": host.id,
                "description": Markup("<p>%s</p>") % happening.text,
                "seats_limited": bool(happening.seats),
                "seats_max": happening.seats,
                "is_published": True,
                "smala_recording_url": happening.recording,
            }
        )

    def _to_utc(self, day, hour):
        local = ZONE.localize(datetime.combine(day, time(hour)))
        return local.astimezone(pytz.utc).replace(tzinfo=None)

    def _person(self, name):
        return self.chronicle.person(name)

    # === WHO COMES === #

    def _remember(self, event, members):
        """Write who came to an event that is over, and who did not."""
        limit = event.seats_max or len(members)
        self.env["event.registration"].create(
            [
                {
                    "event_id": event.id,
                    "partner_id": member.id,
                    "smala_member_id": member.id,
                    "smala_role": "member",
                    "company_name": member._smala_get_organization_name(),
                    "state": "open" if number % MISSED == MISSED - 1 else "done",
                }
                for number, member in enumerate(members[:limit])
            ]
        )

    def _book(self, event, happening, members):
        """Let people book; those who come late to a full event wait."""
        for member in members:
            if not event.seats_limited or event.seats_available:
                event._smala_book_member(member)
        late = [self._person(name) for name in happening.wait]
        if late:
            self._fill_up(event, late)
        for member in late:
            event._smala_book_member(member)

    def _fill_up(self, event, late):
        """Let others come until no seat is left."""
        people = [one.partner_id for one in self.chronicle.memberships.values()]
        members = self.env["res.partner"].union(*people, *late)
        members -= members.union(*late) | event.registration_ids.smala_member_id
        for member in event._smala_get_entitled(members)[: event.seats_available]:
            event._smala_book_member(member)

    def _bring(self, event, happening):
        """Let members bring somebody along, or send somebody to a public event."""
        role = "invited" if happening.format == "public" else "guest"
        for name, (guest, email) in happening.guests.items():
            member = self._person(name)
            values = {"name": guest, "email": email}
            if happening.days < 0:
                values |= {
                    "event_id": event.id,
                    "smala_role": role,
                    "smala_inviter_id": member.id,
                    "state": "done",
                }
                self.env["event.registration"].create(values)
            else:
                event._smala_book_member(member)
                event._smala_book_guest(role, member, values)

    def _answer(self, event):
        """Answer what is asked, all kinds of answers among them."""
        for question in event.question_ids.filtered("answer_ids"):
            answers = question.answer_ids
            for number, registration in enumerate(event.registration_ids):
                registration.registration_answer_ids = [
                    (
                        0,
                        0,
                        {
                            "question_id": question.id,
                            "value_answer_id": answers[
                                number * number % 7 % len(answers)
                            ].id,
                        },
                    )
                ]

    def _note_as_told(self, event):
        """Note that everybody has had their mail: none is left to send."""
        after_sub = event.event_mail_ids.filtered(
            lambda mail: mail.interval_type == "after_sub"
        )
        taken = event.registration_ids.filtered(lambda r: r.state in ("open", "done"))
        after_sub._create_missing_mail_registrations(taken).mail_sent = True
        after_sub._refresh_mail_count_done()
        if event.is_finished:
            (event.event_mail_ids - after_sub).mail_done = True
