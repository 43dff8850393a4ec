from datetime import timedelta

from odoo import fields
from odoo.tests import tagged

from .event_common import EventCommon


@tagged("post_install", "-at_install", "smala_membership")
class TestEventTours(EventCommon):
    """The year of a member, in a real browser."""

    browser_size = "1280x900"

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        # whatever the day is on which the tests run
        cls.day = (fields.Date.today() + timedelta(days=20)).isoformat()

    def page(self, event):
        return f"/my/events/{event.id}"

    def test_one_click_registration_and_giving_back(self):
        event = self.make_event(day=self.day)
        self.start_tour("/my/events", "smala_event_register", login="anne")
        self.env.invalidate_all()
        place = event._smala_find(self.person)
        self.assertEqual((place.state, place.smala_given_back), ("cancel", "self"))

    def test_answering_from_a_mail_without_login(self):
        event = self.make_event("dinner", self.day)
        invitation = self.env["smala.event.invitation"]._invite(event, self.person)
        url = invitation._get_url("come").removeprefix(event.get_base_url())
        self.start_tour(url, "smala_event_answer")
        self.env.invalidate_all()
        place = event._smala_find(self.person)
        self.assertEqual(place.state, "cancel")
        self.assertTrue(place.registration_answer_ids.value_answer_id)
        self.assertEqual(invitation.answer, "decline")

    def test_coming_after_all(self):
        event = self.make_event(day=self.day)
        invitation = self.env["smala.event.invitation"]._invite(event, self.person)
        url = invitation._get_url("decline").removeprefix(event.get_base_url())
        self.start_tour(url, "smala_event_come_after_all")
        self.env.invalidate_all()
        self.assertPlaces(event, ["Anne"])
        self.assertEqual(invitation.answer, "come")

    def test_promotion_from_the_waiting_list(self):
        event = self.make_event(day=self.day, seats=1)
        place = event._smala_book_member(self.bruno)
        self.start_tour("/my/events", "smala_event_waiting", login="anne")
        self.env.invalidate_all()
        event._smala_book_member(self.claire)
        self.assertPlaces(event, ["Bruno"], ["Anne", "Claire"])
        place._smala_give_back("self")
        self.start_tour("/my/events", "smala_event_promoted", login="anne")
        self.env.invalidate_all()
        self.assertPlaces(event, ["Claire"])

    def test_bringing_a_collaborator(self):
        event = self.make_event(day=self.day)
        event._smala_book_member(self.person)
        self.start_tour(self.page(event), "smala_event_guest", login="anne")
        self.env.invalidate_all()
        guest = event.registration_ids.filtered(lambda r: r.smala_role == "guest")
        self.assertEqual((guest.name, guest.state), ("Gil Colleague", "cancel"))

    def test_subscribing_to_the_feed(self):
        self.start_tour("/my/events", "smala_event_feed", login="anne")
        self.env.invalidate_all()
        feed = self.env["smala.calendar.feed"].search(
            [("partner_id", "=", self.person.id)]
        )
        self.assertFalse(feed.is_on)
        self.assertTrue(feed.has_open_events)


@tagged("post_install", "-at_install", "smala_membership")
class TestEventToursOnPhone(TestEventTours):
    browser_size = "360x740"
    touch_enabled = True
