from datetime import timedelta
from unittest.mock import patch
from urllib.parse import urlsplit

from odoo import Command, fields
from odoo.tests import tagged
from odoo.tools import mute_logger

from .event_common import EventCommon


@tagged("post_install", "-at_install", "smala_membership")
class TestEventPages(EventCommon):
    """The year of a member: what is shown, one click to come, one to give back."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        # whatever the day is on which the tests run
        cls.soon = fields.Date.today() + timedelta(days=20)
        cls.event = cls.make_event(day=cls.soon.isoformat(), seats=1)

    def press(self, event, step, csrf=True):
        """Press a button of the page of an event."""
        path = f"/my/events/{event.id}"
        data = {"csrf_token": self.csrf() if csrf else "none"}
        response = self.url_open(f"{path}/{step}", data=data, allow_redirects=False)
        self.env.invalidate_all()
        return response

    def test_one_click_to_come_and_one_to_give_back(self):
        self.log_in("anne")
        self.assertIn(self.event.name, self.get("/my/events").text)
        response = self.press(self.event, "register")
        self.assertEqual(response.status_code, 303)
        self.assertPlaces(self.event, ["Anne"])
        page = self.url_open(response.headers["Location"]).text
        self.assertIn('data-done="register"', page)
        self.assertIn('data-state="coming"', page)
        self.log_in("bruno")
        self.press(self.event, "register")
        self.assertPlaces(self.event, ["Anne"], ["Bruno"])
        page = self.get(f"/my/events/{self.event.id}").text
        self.assertIn('data-state="waiting"', page)
        self.log_in("anne")
        self.press(self.event, "return")
        self.assertPlaces(self.event, ["Bruno"])

    def test_refused_in_words_and_nothing_written(self):
        self.event.kanban_state = "cancel"
        self.log_in("anne")
        response = self.press(self.event, "register")
        self.assertEqual(response.status_code, 200)
        self.assertIn('name="error"', response.text)
        self.assertFalse(self.event.registration_ids)

    @mute_logger("odoo.http")
    def test_nothing_changes_without_the_page(self):
        self.log_in("anne")
        self.assertEqual(
            self.press(self.event, "register", csrf=False).status_code, 400
        )
        for step in ("register", "return"):
            response = self.get(f"/my/events/{self.event.id}/{step}")
            self.assertIn(response.status_code, (404, 405))
        self.assertFalse(self.event.registration_ids)

    def test_a_price_leads_to_odoos_checkout(self):
        space = self.env["smala.event.space"].with_user(self.person.user_ids)
        self.startPatcher(
            patch.object(type(self.event), "_smala_has_checkout", lambda _self: True)
        )
        (described,) = space._describe_all(self.event.with_env(space.env))
        self.assertEqual(described["action"], "checkout")
        # and nothing else gives a seat away
        self.log_in("anne")
        self.press(self.event, "register")
        self.assertFalse(self.event.registration_ids)
        invitation = self.env["smala.event.invitation"]._invite(self.event, self.person)
        page = self.get(urlsplit(invitation._get_url("come")).path).text
        self.assertIn(f'href="/event/{self.event.id}/register"', page)

    @mute_logger("odoo.http")
    def test_documents_are_shown_afterwards(self):
        past = (fields.Date.today() - timedelta(days=20)).isoformat()
        event = self.make_event(day=past)
        document = self.env["ir.attachment"].create({"name": "notes.txt", "raw": b"x"})
        for one in (event, self.event):
            one.smala_document_ids = [Command.link(document.id)]
        path = "/my/events/{}/document/{}"
        self.log_in("anne")
        response = self.get(path.format(event.id, document.id))
        self.assertEqual(response.content, b"x")
        self.assertIn(
            f"document/{document.id}", self.get(f"/my/events/{event.id}").text
        )
        self.assertEqual(
            self.get(path.format(self.event.id, document.id)).status_code, 404
        )
        self.log_in("denis")
        self.assertEqual(self.get(path.format(event.id, document.id)).status_code, 404)

    def test_formats_filter_the_year(self):
        dinner = self.make_event("dinner", self.soon.isoformat())
        self.log_in("anne")
        both = self.get("/my/events").text
        one = self.get(f"/my/events?format_id={dinner.event_type_id.id}").text
        for page, names in ((both, 2), (one, 1)):
            events = (dinner, self.event)
            shown = [e for e in events if f'data-event="{e.id}"' in page]
            self.assertEqual(len(shown), names)

    def test_odd_addresses_get_a_page(self):
        self.log_in("anne")
        for query in ("month=2026-13", "month=x", "format_id=x", "month=2026-02-30"):
            with self.subTest(query=query):
                self.assertEqual(self.get(f"/my/events?{query}").status_code, 200)
        self.assertEqual(self.get("/my/events/999999999").status_code, 404)
