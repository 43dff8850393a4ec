from odoo.tests import tagged

from .event_common import NOW, EventCommon


@tagged("post_install", "-at_install", "smala_membership")
class TestEventAttendance(EventCommon):
    """Who was there, who was not, and how often: told by what the desk ticked."""

    def setUp(self):
        super().setUp()
        with self.frozen(NOW):
            self.event = self.make_event(day="2026-12-10", seats=3)
            self.places = {
                member: self.event._smala_book_member(member)
                for member in (self.person, self.bruno, self.claire)
            }

    def tick(self, member):
        place = self.places[member].with_user(self.staff)
        return place.register_attendee(place.barcode, self.event.id)["status"]

    def test_the_desk_ticks_who_is_there(self):
        with self.frozen("2026-12-10 17:05:00"):
            self.assertEqual(self.tick(self.person), "confirmed_registration")
            self.assertEqual(self.tick(self.person), "already_registered")
            self.assertFalse(self.places[self.bruno].smala_is_no_show)
            self.places[self.claire].with_user(self.staff).action_cancel()
            self.assertEqual(self.tick(self.claire), "canceled_registration")
        with self.frozen("2026-12-11 09:00:00"):
            self.env.invalidate_all()
            missed = self.env["event.registration"].search(
                [("smala_is_no_show", "=", True), ("event_id", "=", self.event.id)]
            )
            self.assertEqual(missed, self.places[self.bruno])
            self.assertTrue(self.places[self.bruno].smala_is_no_show)
            counts = [
                (one.smala_attended_count, one.smala_missed_count)
                for one in (self.person, self.bruno, self.claire)
            ]
            self.assertEqual(counts, [(1, 0), (0, 1), (0, 0)])
            action = self.person.with_user(self.staff).action_smala_open_attendance()
            found = self.env["event.registration"].search(action["domain"])
            self.assertEqual(found, self.places[self.person])

    def test_where_nobody_ticked_nobody_was_missing(self):
        with self.frozen("2026-12-11 09:00:00"):
            self.assertFalse(self.places[self.bruno].smala_is_no_show)

    def test_ticking_takes_no_turn(self):
        """Several people at the door do not wait for each other."""
        with self.frozen("2026-12-10 17:05:00"):
            before = self.event.sudo().smala_turn
            self.tick(self.person)
            self.assertEqual(self.event.sudo().smala_turn, before)

    def test_names_are_ticked_without_a_scanner(self):
        with self.frozen("2026-12-10 17:05:00"):
            self.places[self.person].with_user(self.staff).action_set_done()
        self.assertEqual(self.places[self.person].state, "done")
        self.assertTrue(self.places[self.person].date_closed)
