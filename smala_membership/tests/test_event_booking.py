from odoo.exceptions import UserError
from odoo.tests import freeze_time, tagged

from .event_common import NOW, EventCommon


@freeze_time(NOW)
@tagged("post_install", "-at_install", "smala_membership")
class TestEventBooking(EventCommon):
    """Who gets a seat, who waits, and who is refused with a reason."""

    def test_a_member_takes_one_place_and_gives_it_back(self):
        event = self.make_event()
        place = event._smala_book_member(self.person)
        self.assertEqual(event._smala_book_member(self.person), place)
        self.assertPlaces(event, ["Anne"])
        self.assertEqual(place.company_name, "Atelier du Pont")
        place._smala_give_back("self")
        self.assertPlaces(event, [])
        self.assertEqual(event._smala_book_member(self.person), place)
        self.assertPlaces(event, ["Anne"])
        self.assertFalse(place.smala_given_back)

    def test_refusals_name_their_reason(self):
        cases = {
            "cancelled": self.make_event(kanban_state="cancel"),
            "over": self.make_event(day="2026-11-10"),
            "unpublished": self.make_event(is_published=False),
            "closed": self.make_event(smala_closes_at="2026-11-20 08:59:59"),
        }
        for name, event in cases.items():
            with self.subTest(case=name), self.assertRaises(UserError) as refusal:
                event._smala_book_member(self.person)
            self.assertEqual(str(refusal.exception), event._smala_say(name))
            self.assertFalse(event.registration_ids)

    def test_the_membership_is_to_cover_the_day(self):
        event = self.make_event(day="2027-02-11")
        self.assertTrue(event._smala_book_member(self.person))
        self.others_membership.action_cancel()
        with self.assertRaises(UserError) as refusal:
            event._smala_book_member(self.claire)
        said = str(refusal.exception)
        self.assertEqual(
            said, event._smala_as_robot()._smala_say("ends_before", self.claire)
        )
        self.assertIn("2026", said)
        with self.assertRaises(UserError):
            event._smala_book_member(self.denis)
        self.others_membership.action_uncancel()
        event._smala_book_member(self.claire)
        self.assertPlaces(event, ["Anne", "Claire"])

    def test_a_full_event_has_a_queue_that_moves_up(self):
        event = self.make_event(seats=1)
        members = self.person | self.bruno | self.claire
        places = [event._smala_book_member(member) for member in members]
        self.assertPlaces(event, ["Anne"], ["Bruno", "Claire"])
        self.assertEqual(event.smala_waiting_count, 2)
        places[0]._smala_give_back("self")
        self.assertPlaces(event, ["Bruno"], ["Claire"])
        self.assertTrue(places[1].smala_promoted_at)
        # who comes again queues at the end
        event._smala_book_member(self.person)
        self.assertPlaces(event, ["Bruno"], ["Claire", "Anne"])

    def test_more_seats_let_people_in(self):
        event = self.make_event(seats=1)
        for member in self.person | self.bruno | self.claire:
            event._smala_book_member(member)
        event.seats_max = 2
        self.assertPlaces(event, ["Anne", "Bruno"], ["Claire"])

    def test_who_lost_the_right_is_passed_over(self):
        event = self.make_event(day="2027-02-11", seats=1)
        first = event._smala_book_member(self.person)
        event._smala_book_member(self.claire)
        event._smala_book_member(self.bruno)
        self.others_membership.action_cancel()
        first._smala_give_back("self")
        self.assertPlaces(event, ["Bruno"], ["Claire"])

    def test_staff_free_a_seat_as_well(self):
        event = self.make_event(seats=1)
        place = event._smala_book_member(self.person)
        event._smala_book_member(self.bruno)
        place.with_user(self.staff).action_cancel()
        self.assertPlaces(event, ["Bruno"])
        self.assertEqual(place.smala_given_back, "staff")

    def test_guests_come_along_and_leave_with_their_member(self):
        event = self.make_event(seats=3)
        guest = {"name": "Gil", "email": "gil@example.com"}
        with self.assertRaises(UserError):
            event._smala_book_guest("guest", self.person, guest)
        place = event._smala_book_member(self.person)
        event._smala_book_guest("guest", self.person, guest)
        with self.assertRaises(UserError):
            event._smala_book_guest("guest", self.person, {"email": "x@example.com"})
        event._smala_book_member(self.bruno)
        event._smala_book_member(self.claire)
        self.assertPlaces(event, ["Anne", "Bruno", "Gil"], ["Claire"])
        place._smala_give_back("self")
        self.assertPlaces(event, ["Bruno", "Claire"])

    def test_events_of_nobody_are_odoos_alone(self):
        event = self.env["event.event"].create(
            {
                "name": "Odoo's",
                "date_begin": "2026-12-10 17:00:00",
                "date_end": "2026-12-10 20:00:00",
                "seats_limited": True,
                "seats_max": 5,
            }
        )
        registration = self.env["event.registration"].create({"event_id": event.id})
        self.assertFalse(event.smala_audience or registration.smala_key)
        self.assertEqual(registration.state, "open")
        self.assertEqual(event.sudo().smala_turn, 0)


@tagged("post_install", "-at_install", "smala_membership")
class TestEventReach(EventCommon):
    """Places beyond a membership are given back on the day that is certain."""

    def setUp(self):
        super().setUp()
        with self.frozen(NOW):
            self.set_up_event()

    def set_up_event(self):
        self.event = self.make_event(day="2027-02-11", seats=2)
        self.place = self.event._smala_book_member(self.claire)
        guest = {"name": "Gil", "email": "gil@example.com"}
        self.event._smala_book_guest("guest", self.claire, guest)
        self.event._smala_book_member(self.person)
        self.assertPlaces(self.event, ["Claire", "Gil"], ["Anne"])

    def run_cron(self):
        with self.enter_registry_test_mode():
            self.env.ref("smala_membership.ir_cron_give_back").method_direct_trigger()
        self.env.invalidate_all()

    def test_kept_while_the_cancellation_can_be_taken_back(self):
        with self.frozen(NOW):
            self.others_membership.action_cancel()
        for moment in ("2026-12-01 09:00:00", "2026-12-31 22:59:00"):
            with self.frozen(moment):
                self.run_cron()
            self.assertPlaces(self.event, ["Claire", "Gil"], ["Anne"])
        # half past midnight in Brussels
        with self.frozen("2026-12-31 23:30:00"):
            self.run_cron()
            self.run_cron()
        self.assertPlaces(self.event, ["Anne"])
        self.assertEqual(self.place.smala_given_back, "membership")

    def test_taking_the_cancellation_back_pushes_nobody_out(self):
        with self.frozen(NOW):
            self.others_membership.action_cancel()
        with self.frozen("2026-12-30 09:00:00"):
            self.others_membership.action_uncancel()
        with self.frozen("2027-01-02 09:00:00"):
            self.run_cron()
        self.assertPlaces(self.event, ["Claire", "Gil"], ["Anne"])

    def test_an_end_by_a_manager_is_certain_when_it_has_come(self):
        with self.frozen(NOW):
            self.others_membership._end(self.company._smala_today())
            self.run_cron()
        self.assertPlaces(self.event, ["Claire", "Gil"], ["Anne"])
        with self.frozen("2026-11-21 09:00:00"):
            self.run_cron()
        self.assertPlaces(self.event, ["Anne"])

    def test_who_is_suspended_keeps_the_place(self):
        self.company.smala_suspend_unpaid = True
        with self.frozen("2027-02-01 09:00:00"):
            self.assertFalse(self.claire._smala_has_access())
            self.run_cron()
        self.assertPlaces(self.event, ["Claire", "Gil"], ["Anne"])

    def test_the_member_is_told_when_cancelling(self):
        public = self.make_public_event()
        with self.frozen(NOW):
            public._smala_book_member(self.claire)
            self.log_in("claire")
            path = f"/my/membership/{self.others_membership.id}/cancel"
            page = self.get(path).text
            self.assertIn('name="places"', page)
            self.assertIn(self.event.name, page)
            self.assertNotIn(public.name, page)
            wizard = self.env["smala.cancel.wizard"].create(
                {"membership_id": self.others_membership.id}
            )
            self.assertEqual(wizard.place_ids, self.place)
            self.others_membership.action_cancel()
        mails = self.env["mail.mail"].search([("model", "=", "smala.membership")])
        self.assertIn(self.event.name, mails[:1].body_html)

    def make_public_event(self):
        with self.frozen(NOW):
            return self.make_event("public", "2027-03-11")

    def test_public_events_are_nobodys_to_take_away(self):
        public = self.make_public_event()
        with self.frozen(NOW):
            public._smala_book_member(self.claire)
            self.others_membership.action_cancel()
        with self.frozen("2027-01-02 09:00:00"):
            self.run_cron()
        self.assertPlaces(public, ["Claire"])

    def test_another_membership_keeps_the_place(self):
        with self.frozen(NOW):
            self.make_membership(
                "2026-11-02", self.claire, organization_id=self.organization.id
            )
            self.others_membership.action_cancel()
            self.assertFalse(
                self.others_membership._get_places_beyond(
                    self.others_membership.date_end
                )
            )
        with self.frozen("2027-01-02 09:00:00"):
            self.run_cron()
        self.assertPlaces(self.event, ["Claire", "Gil"], ["Anne"])
