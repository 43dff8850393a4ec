from odoo import Command
from odoo.exceptions import UserError, ValidationError
from odoo.tests import tagged

from ..core import booking
from .event_common import NOW, EventCommon

DAY = "2026-12-31"
# that day in Brussels, a minute before and a minute after it ends, in UTC
BEFORE, AFTER = "2026-12-31 22:59:00", "2026-12-31 23:01:00"


@tagged("post_install", "-at_install", "smala_membership")
class TestSmalaAssembly(EventCommon):
    """General assemblies: for who holds a mandate on the day, members or not."""

    def make_assembly(self, day="2026-12-10", **values):
        return self.make_event("assembly", day, **values)

    def kind(self, code):
        return self.env.ref(f"smala_membership.smala_mandate_kind_{code}")

    def sees(self, event, person):
        event = event.with_user(person.user_ids)
        return bool(event.search([("id", "=", event.id)]))

    def book(self, event, person):
        """Return the place that somebody gets, or raise why not."""
        return event.with_user(person.user_ids)._smala_book_member(person)

    def test_the_format_says_who(self):
        event = self.make_assembly()
        self.assertEqual(event.smala_audience, booking.MANDATE)
        self.assertEqual(len(event.smala_mandate_kind_ids), 3)
        self.make_mandate("cooperator", "2020-01-01", person=self.paul)
        with self.frozen(NOW):
            self.assertTrue(self.sees(event, self.paul))
            event.smala_mandate_kind_ids = self.kind("administrator")
            self.assertFalse(self.sees(event, self.paul))

    def test_an_assembly_is_for_some_mandates(self):
        event = self.make_assembly()
        with self.assertRaises(ValidationError):
            event.smala_mandate_kind_ids = False
        with self.assertRaises(ValidationError):
            event.event_type_id.smala_mandate_kind_ids = [Command.clear()]

    def test_what_counts_is_the_day_of_the_event(self):
        event = self.make_assembly()
        for person, begin, end, sees in (
            (self.person, "2026-12-10", "2026-12-10", True),
            (self.bruno, "2026-12-11", False, False),
            (self.claire, "2020-01-01", "2026-12-09", False),
            (self.paul, "2020-01-01", False, True),
        ):
            self.make_mandate("guarantor", begin, end, person=person)
            with self.frozen(NOW), self.subTest(person=person.name):
                self.assertEqual(self.sees(event, person), sees)
                if sees:
                    place = self.book(event, person)
                    self.assertEqual(place.smala_member_id, person)
                    self.assertEqual(place.state, "open")
                else:
                    with self.assertRaises(UserError):
                        self.book(event, person)

    def test_midnight_in_brussels(self):
        """Of two nights, the mandate covers the first alone; no cron has run."""
        self.make_mandate("cooperator", "2020-01-01", DAY, person=self.paul)
        late = {"date_begin": BEFORE, "date_end": "2027-01-01 03:00:00"}
        early = {"date_begin": AFTER, "date_end": "2027-01-01 03:00:00"}
        with self.frozen(NOW):
            event = self.make_assembly(**late)
            self.assertTrue(self.sees(event, self.paul))
            event.write(early)
            self.env.flush_all()
            self.assertFalse(self.sees(event, self.paul))
            with self.assertRaises(UserError):
                self.book(event, self.paul)

    def test_a_mandate_of_another_network_does_not_count(self):
        other = self.setup_other_company()["company"]
        self.make_mandate(
            "cooperator", "2020-01-01", person=self.paul
        ).company_id = other
        event = self.make_assembly()
        with self.frozen(NOW):
            self.assertFalse(self.sees(event, self.paul))
            self.assertFalse(event._smala_get_mandate_holders())

    def test_all_holders_are_invited(self):
        event = self.make_assembly()
        self.make_mandate("cooperator", "2020-01-01", person=self.paul)
        self.make_mandate("administrator", "2020-01-01", person=self.claire)
        self.make_mandate(
            "administrator", "2020-01-01", "2021-01-01", person=self.bruno
        )
        with self.frozen(NOW):
            wizard = self.env["smala.event.invite.wizard"].create(
                {"event_id": event.id, "who": "entitled"}
            )
            self.assertEqual(wizard.count, 2)
            wizard.action_invite()
        invited = self.env["smala.event.invitation"].search(
            [("event_id", "=", event.id)]
        )
        self.assertEqual(invited.partner_id, self.paul | self.claire)

    def test_staff_register_people_by_hand(self):
        event = self.make_assembly()
        gathering = self.make_event()
        self.make_mandate("cooperator", "2020-01-01", person=self.paul)
        with self.frozen(NOW):
            for where, person, role in (
                (event, self.paul, "member"),
                (event, self.bruno, False),
                (gathering, self.bruno, "member"),
                (gathering, self.paul, False),
            ):
                places = self.env["event.registration"].with_user(self.staff)
                place = places.create({"event_id": where.id, "partner_id": person.id})
                self.assertEqual(place.smala_role, role)
                self.assertTrue(place.sudo().smala_key)

    def test_places_go_back_where_a_mandate_is_shortened(self):
        event = self.make_assembly()
        mandate = self.make_mandate("cooperator", "2020-01-01", person=self.claire)
        self.make_mandate("cooperator", "2020-01-01", person=self.paul)
        with self.frozen(NOW):
            for person in (self.claire, self.paul):
                self.book(event, person)
            mandate.date_to = "2026-12-01"
            event._smala_give_back_unreached()
        self.assertPlaces(event, ["Paul"])
        self.assertEqual(event._smala_find(self.claire).smala_given_back, "mandate")

    def test_the_end_of_a_membership_takes_no_place_at_an_assembly(self):
        event = self.make_assembly("2027-06-10")
        self.make_mandate("cooperator", "2020-01-01", person=self.claire)
        with self.frozen(NOW):
            self.book(event, self.claire)
            self.others_membership.action_cancel()
            beyond = self.others_membership._get_places_beyond(
                self.others_membership.date_end
            )
            self.assertFalse(beyond)
            event._smala_give_back_unreached()
        self.assertPlaces(event, ["Claire"])

    def test_what_an_assembly_leaves_is_not_offered_to_all_members(self):
        event = self.make_assembly("2026-10-10")
        event.smala_recording_url = "https://www.example.com/assembly"
        with self.frozen(NOW):
            event.invalidate_recordset()
            self.assertTrue(event.is_finished)
            self.assertFalse(event.smala_can_publish)
