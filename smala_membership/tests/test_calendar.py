from datetime import UTC, datetime, timedelta

import icalendar

from odoo.tests import freeze_time, tagged
from odoo.tools import mute_logger

from .event_common import NOW, EventCommon


class CalendarCommon(EventCommon):
    """What an iCalendar parser that is not ours reads in what we write."""

    def parse(self, content):
        """Return the calendar and its appointments by UID."""
        calendar = icalendar.Calendar.from_ical(content)
        self.assertFalse(calendar.errors)
        return calendar, {str(one["UID"]): one for one in calendar.walk("VEVENT")}

    def parse_one(self, content):
        calendar, events = self.parse(content)
        (event,) = events.values()
        return calendar, event

    def make_message(self, place):
        return self.env["smala.calendar"]._make_message(place)


@freeze_time(NOW)
@tagged("post_install", "-at_install", "smala_membership")
class TestCalendar(CalendarCommon):
    """One appointment per event, that changes and goes with event and place."""

    def test_a_seat_is_an_accepted_request(self):
        event = self.make_event(name="Dinner, with; signs \\ and é" * 4)
        place = event._smala_book_member(self.person)
        calendar, entry = self.parse_one(self.make_message(place))
        self.assertEqual(calendar["METHOD"], "REQUEST")
        self.assertEqual(entry["STATUS"], "CONFIRMED")
        self.assertEqual(entry["SUMMARY"], event.name)
        self.assertEqual(entry["DTSTART"].dt.isoformat(), "2026-12-10T18:00:00+01:00")
        self.assertEqual(entry["DTSTART"].params["TZID"], "Europe/Brussels")
        self.assertTrue(calendar.walk("VTIMEZONE"))
        self.assertEqual(
            entry["ORGANIZER"], f"mailto:{self.company.partner_id.email_normalized}"
        )
        self.assertEqual(entry["ATTENDEE"], "mailto:anne@example.com")
        self.assertEqual(entry["ATTENDEE"].params["PARTSTAT"], "ACCEPTED")
        self.assertIn(f"/my/events/{event.id}", entry["DESCRIPTION"])
        self.assertTrue(all(len(line) <= 75 for line in self.lines(place)))

    def lines(self, place):
        return self.make_message(place).split(b"\r\n")

    def make_event(self, *args, name="", **values):
        event = super().make_event(*args, **values)
        event.name = name or event.name
        return event

    def test_without_an_organizer_it_is_published(self):
        self.company.email = False
        place = self.make_event()._smala_book_member(self.person)
        calendar, entry = self.parse_one(self.make_message(place))
        self.assertEqual(calendar["METHOD"], "PUBLISH")
        self.assertNotIn("ATTENDEE", entry)

    def test_waiting_is_tentative_and_a_place_given_back_is_off(self):
        event = self.make_event(seats=1)
        first = event._smala_book_member(self.person)
        second = event._smala_book_member(self.bruno)
        calendar, entry = self.parse_one(self.make_message(second))
        self.assertEqual(entry["STATUS"], "TENTATIVE")
        self.assertEqual(entry["ATTENDEE"].params["PARTSTAT"], "TENTATIVE")
        first._smala_give_back("self")
        calendar, entry = self.parse_one(self.make_message(first))
        self.assertEqual((calendar["METHOD"], entry["STATUS"]), ("CANCEL", "CANCELLED"))
        self.assertNotIn("LOCATION", entry)
        _calendar, entry = self.parse_one(self.make_message(second))
        self.assertEqual(entry["STATUS"], "CONFIRMED")

    def test_one_uid_for_ever_and_a_growing_sequence(self):
        event = self.make_event(seats=1)
        place = event._smala_book_member(self.person)
        seen = []

        def look():
            _calendar, entry = self.parse_one(self.make_message(place))
            seen.append((str(entry["UID"]), int(entry["SEQUENCE"])))

        look()
        for change in (
            lambda: place._smala_give_back("self"),
            lambda: event._smala_book_member(self.bruno),
            lambda: event._smala_book_member(self.person),
            lambda: event._smala_find(self.bruno)._smala_give_back("self"),
            lambda: event.write({"date_end": event.date_end + timedelta(hours=1)}),
            lambda: event.write({"name": "Another name"}),
            lambda: event.write({"kanban_state": "cancel"}),
            lambda: event.write({"kanban_state": "normal"}),
        ):
            change()
            look()
        self.assertEqual(len({uid for uid, _number in seen}), 1)
        numbers = [number for _uid, number in seen]
        # what Bruno alone did is no change for Anne
        self.assertEqual(numbers[1], numbers[2])
        del numbers[2]
        self.assertEqual(numbers, sorted(set(numbers)))

    def test_hours_on_both_sides_of_the_change_of_clock(self):
        days = {
            "2026-10-24": "+02:00",
            "2026-10-26": "+01:00",
            "2027-03-27": "+01:00",
            "2027-03-29": "+02:00",
            "2036-07-01": "+02:00",
        }
        for day, offset in days.items():
            moment = datetime.fromisoformat(f"{day}T18:00:00{offset}").astimezone(UTC)
            begin = moment.replace(tzinfo=None)
            event = self.make_event(day=day)
            event.write({"date_begin": begin, "date_end": begin + timedelta(hours=2)})
            content = self.env["smala.calendar"]._make_file(event)
            _calendar, entry = self.parse_one(content)
            with self.subTest(day=day):
                found = entry["DTSTART"].dt
                self.assertEqual(found.isoformat(), f"{day}T18:00:00{offset}")
                zone = icalendar.Calendar.from_ical(content).walk("VTIMEZONE")[0]
                local = found.replace(tzinfo=zone.to_tz())
                self.assertEqual(local.utcoffset(), found.utcoffset())
                self.assertEqual(event.smala_day.isoformat(), day)

    def test_the_day_is_that_of_brussels(self):
        late = self.make_event()
        # 23:59 and 00:01 in Brussels
        for begin, day in (
            ("2026-12-10 22:59:00", "2026-12-10"),
            ("2026-12-10 23:01:00", "2026-12-11"),
        ):
            late.write({"date_begin": begin, "date_end": "2026-12-11 10:00:00"})
            self.assertEqual(late.smala_day.isoformat(), day)

    def test_odoos_own_file_of_our_events(self):
        event = self.make_event()
        _calendar, entry = self.parse_one(event._get_ics_file()[event.id])
        self.assertTrue(str(entry["UID"]).startswith(f"smala-event-{event.id}@"))
        event.kanban_state = "cancel"
        _calendar, entry = self.parse_one(event._get_ics_file()[event.id])
        self.assertEqual(entry["STATUS"], "CANCELLED")
        event.write({"smala_audience": False, "kanban_state": "normal"})
        slot = self.env["event.slot"]
        _calendar, entry = self.parse_one(event._get_ics_file(slot)[event.id])
        self.assertFalse(str(entry.get("UID", "")).startswith("smala"))

    def test_nothing_confidential_in_an_appointment(self):
        lab = self.make_lab(self.person)
        event = self.make_event("lab", lab_id=lab, note="<p>Internal</p>")
        event.description = "<p>Secret challenge</p>"
        text = self.make_message(event._smala_book_member(self.person)).decode()
        for secret in ("Internal", "Secret", lab.name, "Bruno"):
            self.assertNotIn(secret, text)


@tagged("post_install", "-at_install", "smala_membership")
class TestCalendarMails(CalendarCommon):
    """Mails bring the appointment, and tell a change once."""

    def setUp(self):
        super().setUp()
        with self.frozen(NOW):
            self.event = self.make_event(seats=1)
            self.place = self.event._smala_book_member(self.person)
            self.waiting = self.event._smala_book_member(self.bruno)
        self.env["mail.mail"].search([]).unlink()

    def run_cron(self, name, moment):
        with self.frozen(moment), self.enter_registry_test_mode():
            self.env.ref(name).method_direct_trigger()
        self.env.invalidate_all()

    def tell(self, moment="2026-11-20 09:30:00"):
        self.run_cron("smala_membership.ir_cron_tell_changes", moment)

    def mails(self):
        return self.env["mail.mail"].search([], order="id")

    def test_who_registers_gets_the_appointment(self):
        after_sub = self.event.event_mail_ids.filtered(
            lambda one: one.interval_type == "after_sub"
        )
        after_sub.execute()
        mail = self.mails()
        self.assertEqual(mail.email_to, "anne@example.com")
        self.assertIn(b"METHOD:REQUEST", mail.attachment_ids.raw)
        self.assertIn("/smala/event/return/", mail.body_html)
        # in the frame of the network's mails, for who is no contact as well
        self.assertIn(self.company.name, mail.body_html)
        message = self.env["ir.mail_server"]._build_email__(
            "a@example.com",
            ["b@example.com"],
            "x",
            "x",
            attachments=[
                (one.name, one.raw, one.mimetype) for one in mail.attachment_ids
            ],
        )
        (part,) = message.iter_attachments()
        self.assertEqual(part.get_content_type(), "text/calendar")
        self.assertEqual(part.get_param("method"), "REQUEST")
        after_sub.execute()
        self.assertEqual(self.mails(), mail)

    def test_mails_do_not_wait_for_the_hour(self):
        after_sub = self.event.event_mail_ids.filtered(
            lambda one: one.interval_type == "after_sub"
        )
        invite = self.env["smala.event.invitation"]._invite
        for step in (
            after_sub.execute,
            lambda: self.event._smala_book_member(self.person)._smala_give_back("self"),
            lambda: invite(self.event, self.claire).sudo()._send(),
        ):
            self.queue_triggers().unlink()
            with self.frozen(NOW):
                step()
            self.assertTrue(self.queue_triggers())
        self.queue_triggers().unlink()
        with self.frozen("2026-11-20 09:20:00"):
            self.event.name = "Moved"
        self.tell()
        self.assertTrue(self.queue_triggers())

    def queue_triggers(self):
        cron = self.env.ref("mail.ir_cron_mail_scheduler_action")
        return self.env["ir.cron.trigger"].search([("cron_id", "=", cron.id)])

    def test_a_change_is_told_once_after_some_quiet(self):
        with self.frozen("2026-11-20 09:20:00"):
            self.event.date_end = "2026-12-11 19:00:00"
            self.event.write({"date_begin": "2026-12-11 16:00:00", "name": "Moved"})
        self.tell("2026-11-20 09:22:00")
        self.assertFalse(self.mails())
        self.tell()
        self.tell()
        mails = self.mails()
        self.assertEqual(
            sorted(mails.mapped("email_to")), ["anne@example.com", "bruno@example.com"]
        )
        for mail in mails:
            self.assertIn(">", mail.body_html)
            _calendar, entry = self.parse_one(mail.attachment_ids.raw)
            self.assertEqual(
                entry["DTSTART"].dt.isoformat(), "2026-12-11T17:00:00+01:00"
            )
        self.assertIn("Event gathering 2026-12-10", mails[0].body_html)

    def test_a_change_taken_back_is_not_told(self):
        with self.frozen("2026-11-20 09:20:00"):
            name = self.event.name
            self.event.name = "Wrong"
            self.event.name = name
        self.tell()
        self.assertFalse(self.mails())

    def test_a_cancelled_event_takes_the_appointment_away(self):
        with self.frozen("2026-11-20 09:20:00"):
            self.event.kanban_state = "cancel"
        self.tell()
        self.assertEqual(len(self.mails()), 2)
        for mail in self.mails():
            self.assertIn(b"METHOD:CANCEL", mail.attachment_ids.raw)
        with self.frozen("2026-11-20 10:20:00"):
            self.event.kanban_state = "normal"
        self.tell("2026-11-20 10:30:00")
        self.assertEqual(len(self.mails()), 4)
        self.assertIn(b"STATUS:CONFIRMED", self.mails()[2].attachment_ids.raw)

    def test_who_comes_later_knows_already(self):
        with self.frozen("2026-11-20 09:20:00"):
            self.event.write({"name": "Moved", "seats_max": 5})
            self.event._smala_book_member(self.claire)
        self.tell()
        self.assertNotIn("claire@example.com", self.mails().mapped("email_to"))

    def test_nobody_is_told_of_what_is_over(self):
        with self.frozen("2026-12-20 09:20:00"):
            self.event.name = "Renamed"
        self.tell("2026-12-20 09:40:00")
        self.assertFalse(self.mails())

    @mute_logger("odoo.addons.smala_membership.models.smala_event_told")
    def test_one_that_fails_stops_no_other(self):
        template = self.env.ref("smala_membership.mail_template_event_changed")
        template.body_html = (
            f'<p t-out="1 / (object.id - {self.place.id})">Never for Anne</p>'
        )
        with self.frozen("2026-11-20 09:20:00"):
            self.event.name = "Moved"
        self.tell()
        self.assertEqual(self.mails().mapped("email_to"), ["bruno@example.com"])
        self.assertTrue(self.place.smala_tell_error)
        self.assertFalse(self.place.smala_is_untold)

    def test_a_membership_that_does_not_reach_a_new_day(self):
        with self.frozen(NOW):
            self.membership.action_cancel()
            self.event.write(
                {
                    "date_begin": "2027-01-14 17:00:00",
                    "date_end": "2027-01-14 20:00:00",
                }
            )
        self.run_cron("smala_membership.ir_cron_give_back", "2027-01-01 00:10:00")
        self.assertPlaces(self.event, ["Bruno"])


@tagged("post_install", "-at_install", "smala_membership")
class TestCalendarFeed(CalendarCommon):
    """A private address, the same events as in the space, by the rights of the day."""

    @freeze_time(NOW)
    def setUp(self):
        super().setUp()
        self.user = self.person.user_ids
        self.event = self.make_event(day="2026-12-10")
        self.other = self.make_event("workshop", "2027-01-14", seats=1)
        self.event._smala_book_member(self.person)

    @property
    def feeds(self):
        return self.env["smala.calendar.feed"].with_user(self.user)

    def change(self, **form):
        self.feeds._change(form)
        return self.feeds._get_own_sudo()

    def uid(self, event):
        return f"smala-event-{event.id}@"

    @freeze_time(NOW)
    def entries(self, feed):
        _calendar, events = self.parse(feed._render())
        return {uid.partition("@")[0] + "@": one for uid, one in events.items()}

    def test_own_places_and_what_is_open_if_wished(self):
        feed = self.change(step="on")
        entries = self.entries(feed)
        self.assertEqual(set(entries), {self.uid(self.event)})
        self.assertNotIn("ATTENDEE", entries[self.uid(self.event)])
        feed = self.change(step="options", has_open_events="1")
        entries = self.entries(feed)
        self.assertEqual(set(entries), {self.uid(self.event), self.uid(self.other)})
        self.assertEqual(entries[self.uid(self.other)]["TRANSP"], "TRANSPARENT")
        self.assertEqual(entries[self.uid(self.event)]["TRANSP"], "OPAQUE")

    def test_waiting_and_given_back(self):
        feed = self.change(step="on")
        with self.frozen(NOW):
            self.other._smala_book_member(self.bruno)
            self.other._smala_book_member(self.person)
            self.event._smala_find(self.person)._smala_give_back("self")
        entries = self.entries(feed)
        self.assertEqual(entries[self.uid(self.other)]["STATUS"], "TENTATIVE")
        self.assertEqual(entries[self.uid(self.event)]["STATUS"], "CANCELLED")

    def test_who_left_sees_nothing_open(self):
        feed = self.change(step="on")
        feed = self.change(step="options", has_open_events="1")
        with freeze_time(NOW):
            self.membership._end(self.company._smala_today() - timedelta(days=1))
        self.assertEqual(set(self.entries(feed)), {self.uid(self.event)})

    def test_addresses(self):
        feed = self.change(step="on")
        self.log_in(None)
        first = self.path(feed)
        response = self.url_open(first)
        self.assertEqual(response.status_code, 200)
        self.assertTrue(response.headers["Content-Type"].startswith("text/calendar"))
        self.assertIn("private", response.headers["Cache-Control"])
        again = self.url_open(
            first, headers={"If-None-Match": response.headers["ETag"]}
        )
        self.assertEqual(again.status_code, 304)
        second = self.path(self.change(step="renew"))
        self.assertNotEqual(second, first)
        self.assertEqual(self.url_open(second).status_code, 200)
        with mute_logger("odoo.http"):
            self.assertEqual(self.url_open(first).status_code, 404)
            self.change(step="off")
            self.assertEqual(self.url_open(second).status_code, 404)
            for token in ("0" * 40, "x", second[:-6] + "aa"):
                path = f"/smala/calendar/{token}.ics"
                self.assertEqual(self.url_open(path).status_code, 404)
            third = self.path(self.change(step="on"))
            self.assertEqual(self.url_open(second).status_code, 404)
        self.assertEqual(self.url_open(third).status_code, 200)

    def path(self, feed):
        return feed._get_url().removeprefix(feed.get_base_url())

    def test_on_the_page(self):
        self.log_in("anne")
        for step, state in (("on", "on"), ("renew", "on"), ("off", "off")):
            self.url_open(
                "/my/events/feed", data={"csrf_token": self.csrf(), "step": step}
            )
            self.env.invalidate_all()
            self.assertIn(f'data-feed="{state}"', self.get("/my/events").text)

    def test_nobody_reads_the_key(self):
        feed = self.change(step="on")
        for user in (self.user, self.staff, self.manager):
            with self.subTest(user=user.login):
                self.assertFalse(feed.with_user(user).has_access("read"))
