import re
from datetime import timedelta
from urllib.parse import urlsplit

from odoo import Command, fields
from odoo.exceptions import AccessError, ValidationError
from odoo.tests import new_test_user, tagged
from odoo.tests.common import JsonRpcException
from odoo.tools import mute_logger

from .event_common import EventCommon

# Who sees an event of which audience. Anne sits in the group, Bruno is a member outside
# of it, Denis was a member, Paul never was; "plain" works in the backend for others.
ROLES = (None, "paul", "denis", "anne", "bruno", "smala_staff", "smala_plain")
SEES = {
    #           visitor paul   denis  anne  bruno  staff  plain
    False: (True, True, True, True, True, True, True),
    "public": (True, True, True, True, True, True, True),
    "members": (False, False, False, True, True, True, False),
    "lab": (False, False, False, True, False, True, False),
}
# By Odoo's own form, which asks for nobody's login.
BOOKS = {
    #           visitor paul   denis  anne  bruno
    False: (True, True, True, True, True),
    "public": (True, True, True, True, True),
    "members": (False, False, False, True, True),
    "lab": (False, False, False, True, False),
}
QUIET = ("odoo.http", "odoo.models", "odoo.addons.base.models.ir_rule")


@tagged("post_install", "-at_install", "smala_membership")
class TestEventAudience(EventCommon):
    """The audience of an event holds everywhere, whatever way somebody takes."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        new_test_user(
            cls.env,
            "smala_plain",
            "base.group_user",
            password="smala_plain",
            company_id=cls.company.id,
            company_ids=[Command.set(cls.company.ids)],
        )
        cls.staff.password = "smala_staff"
        cls.lab = cls.make_lab(cls.person)
        soon = (fields.Date.today() + timedelta(days=20)).isoformat()
        question = cls.env["event.question"].create({"title": "Secret?"})
        ticket = {"name": "Seat"}
        cls.events = {
            audience: cls.make_event(
                "workshop",
                soon,
                smala_audience=audience,
                smala_lab_id=audience == "lab" and cls.lab.id,
                event_type_id=False,
                event_ticket_ids=[Command.create(ticket)],
                question_ids=[Command.set(question.ids)] if audience == "lab" else [],
                website_id=False,
            )
            for audience in SEES
        }
        cls.question = question
        # the group is registered by itself: here its member books like others
        cls.events["lab"].registration_ids.unlink()

    def each(self, table):
        """Log in as one role after the other, and go through the events."""
        for column, role in enumerate(ROLES[: len(table[False])]):
            self.log_in(role)
            for audience, event in self.events.items():
                yield role, event, table[audience][column]

    def call(self, model, method, *args, **kwargs):
        return self.make_jsonrpc_request(
            f"/web/dataset/call_kw/{model}/{method}",
            {"model": model, "method": method, "args": args, "kwargs": kwargs},
        )

    # === SEEING === #

    @mute_logger(*QUIET)
    def test_listing_and_search(self):
        for role in ROLES:
            self.log_in(role)
            for path in (
                "/event",
                "/event?search=Event",
                "/website/search?search=Event",
            ):
                page = self.url_open(path).text
                for audience, event in self.events.items():
                    with self.subTest(role=role, path=path, audience=audience):
                        shown = f"/event/{self.slug(event)}" in page
                        sees = SEES[audience][ROLES.index(role)]
                        self.assertEqual(shown, sees)

    def slug(self, event):
        return self.env["ir.http"]._slug(event)

    def test_sitemap(self):
        self.log_in(None)
        self.env["ir.attachment"].search([("url", "=like", "/sitemap%")]).unlink()
        pages = self.url_open("/sitemap.xml").text
        for audience, event in self.events.items():
            with self.subTest(audience=audience):
                shown = f"/event/{self.slug(event)}" in pages
                self.assertEqual(shown, SEES[audience][0])

    @mute_logger(*QUIET)
    def test_pages_and_files(self):
        paths = ("/event/{}/register", "/event/{}/ics", "/event/{}")
        for role, event, sees in self.each(SEES):
            for path in paths:
                response = self.url_open(path.format(event.id))
                with self.subTest(role=role, audience=event.smala_audience, path=path):
                    self.assertEqual(response.status_code == 200, sees)
                    if not sees:
                        self.assertNotIn(event.name, response.text)

    @mute_logger(*QUIET)
    def test_own_calendars(self):
        feeds = {}
        for role in ROLES[1:6]:
            user = self.env["res.users"].search([("login", "=", role)])
            feeds[role] = (
                self.env["smala.calendar.feed"]
                .sudo()
                .create({"partner_id": user.partner_id.id, "has_open_events": True})
            )
        for role, event, sees in self.each(SEES):
            if role not in feeds:
                continue
            sees = sees and bool(event.smala_audience)
            with self.subTest(role=role, audience=event.smala_audience):
                feed = self.url_open(urlsplit(feeds[role]._get_url()).path).text
                self.assertEqual(f"/my/events/{event.id}" in feed, sees)
                response = self.url_open(f"/my/events/{event.id}/calendar.ics")
                self.assertEqual(response.status_code == 200, sees)

    @mute_logger(*QUIET)
    def test_own_space(self):
        for role, event, sees in self.each(SEES):
            response = self.get(f"/my/events/{event.id}")
            with self.subTest(role=role, audience=event.smala_audience):
                if role is None:
                    self.assertIn("/web/login", response.headers["Location"])
                else:
                    found = 200 if sees and event.smala_audience else 404
                    self.assertEqual(response.status_code, found)

    @mute_logger(*QUIET)
    def test_calls_from_outside(self):
        for role, event, sees in self.each(SEES):
            if role is None:
                continue  # nobody calls without a login
            with self.subTest(role=role, audience=event.smala_audience):
                self.check_calls(event, sees)

    def check_calls(self, event, sees):
        own = [("id", "=", event.id)]
        self.assertEqual(bool(self.call("event.event", "search_count", own)), sees)
        found = self.call("event.event", "search_read", own, ["name"])
        self.assertEqual(bool(found), sees)
        tickets = self.call(
            "event.event.ticket", "search_count", [("event_id", "=", event.id)]
        )
        self.assertEqual(bool(tickets), sees)
        names = self.call("event.event", "name_search", event.name)
        self.assertEqual(event.id in [key for key, _name in names], sees)
        for method in ("read", "export_data"):
            if sees and method == "read":
                self.call("event.event", method, event.ids, ["name", "date_begin"])
            elif not sees:
                with self.assertRaises(JsonRpcException):
                    self.call("event.event", method, event.ids, ["name"])

    @mute_logger(*QUIET)
    def test_visitors_rights_in_the_database(self):
        """What a page of the website may do on behalf of a visitor."""
        visitor = self.env.ref("base.public_user")
        visitor.sudo().write(
            {
                "company_ids": [Command.link(self.company.id)],
                "company_id": self.company.id,
            }
        )
        for audience, event in self.events.items():
            seen = event.with_user(visitor)
            with self.subTest(audience=audience):
                self.assertEqual(
                    bool(seen.search([("id", "=", event.id)])), SEES[audience][0]
                )
                if not SEES[audience][0]:
                    with self.assertRaises(AccessError):
                        seen.read(["name"])
                    with self.assertRaises(AccessError):
                        event.event_ticket_ids.with_user(visitor).read(["name"])
        with self.assertRaises(AccessError):
            self.question.with_user(visitor).read(["title"])
        self.assertTrue(self.question.with_user(self.person.user_ids).read(["title"]))

    @mute_logger(*QUIET)
    def test_nobody_reads_registrations(self):
        self.events["public"]._smala_book_member(self.person)
        for role in ROLES[1:5]:
            self.log_in(role)
            with self.subTest(role=role), self.assertRaises(JsonRpcException):
                self.call("event.registration", "search_read", [], ["name"])

    # === BOOKING === #

    def book(self, event):
        """Fill in Odoo's own form, as a script would."""
        page = self.url_open("/event").text
        token = re.search(r'csrf_token: "(\w+)"', page)[1]
        ticket = event.event_ticket_ids
        name = self.env.ref("event.event_question_name")
        email = self.env.ref("event.event_question_email")
        form = {
            "csrf_token": token,
            "1-event_ticket_id": str(ticket.id),
            f"1-name-{name.id}": "Somebody",
            f"1-email-{email.id}": "somebody@example.com",
        }
        before = event.registration_ids
        response = self.url_open(f"/event/{event.id}/registration/confirm", data=form)
        self.env.invalidate_all()
        return response, event.registration_ids - before

    @mute_logger(*QUIET)
    def test_odoos_own_form(self):
        for role, event, books in self.each(BOOKS):
            response, made = self.book(event)
            with self.subTest(role=role, audience=event.smala_audience):
                self.assertEqual(len(made), books)
                self.assertLess(response.status_code, 500)
                if event.smala_audience in ("members", "lab") and books:
                    self.assertEqual(made.smala_member_id.name.lower(), role)

    @mute_logger(*QUIET)
    def test_who_comes_brings_nobody_by_odoos_form_where_nobody_may(self):
        event = self.events["lab"]
        event._smala_book_member(self.person)
        self.log_in("anne")
        _response, made = self.book(event)
        self.assertFalse(made)

    @mute_logger(*QUIET)
    def test_one_click(self):
        for role, event, books in self.each(BOOKS):
            if role is None or not event.smala_audience:
                continue
            self.url_open(
                f"/my/events/{event.id}/register", data={"csrf_token": self.csrf()}
            )
            self.env.invalidate_all()
            partner = self.env["res.users"].search([("login", "=", role)]).partner_id
            with self.subTest(role=role, audience=event.smala_audience):
                self.assertEqual(bool(event._smala_find(partner)), books)

    @mute_logger(*QUIET)
    def test_odoos_form_knows_when_it_is_too_late(self):
        self.log_in(None)
        event = self.events["public"]
        now = fields.Datetime.now()
        for vals in (
            {"kanban_state": "cancel"},
            {"kanban_state": "normal", "smala_closes_at": now - timedelta(hours=1)},
            {
                "smala_closes_at": False,
                "date_begin": now - timedelta(hours=5),
                "date_end": now - timedelta(hours=1),
            },
        ):
            event.write(vals)
            response, made = self.book(event)
            with self.subTest(vals=vals):
                self.assertFalse(made)
                self.assertIn('name="smala_refusal"', response.text)

    def test_odoos_form_keeps_the_waiting_list(self):
        self.log_in(None)
        event = self.events["public"]
        event.write({"seats_limited": True, "seats_max": 1})
        self.assertEqual(self.book(event)[1].state, "open")
        response, made = self.book(event)
        self.assertTrue(made.smala_queued_at)
        self.assertIn('name="smala_waiting"', response.text)

    def test_no_menu_of_the_website_tells_the_name(self):
        with self.assertRaises(ValidationError):
            self.events["members"].website_menu = True
