from datetime import date

from odoo.exceptions import AccessError, UserError
from odoo.tests import tagged
from odoo.tools import mute_logger

from .event_common import NOW, EventCommon


@tagged("post_install", "-at_install", "smala_membership")
class TestLabRota(EventCommon):
    """Challenges and commitments follow the sessions; everybody has their turn."""

    def setUp(self):
        super().setUp()
        frozen = self.frozen(NOW)
        frozen.__enter__()
        self.addCleanup(frozen.__exit__, None, None, None)
        self.lab = self.make_lab(self.person, self.claire)
        self.lab._enter(self.bruno, date(2026, 6, 1))
        self.next = self.make_event("lab", "2026-12-10", lab_id=self.lab)

    def make_past(self, day, *presenters, absent=()):
        session = self.make_event("lab", day, lab_id=self.lab)
        for person in self.lab._get_members(session.smala_day):
            self.env["event.registration"].create(
                {
                    "event_id": session.id,
                    "partner_id": person.id,
                    "smala_member_id": person.id,
                    "smala_role": "member",
                    "name": person.name,
                    "state": "cancel" if person in absent else "done",
                }
            )
        for person in presenters:
            self.bring(person, session)
        return session

    def bring(self, person, session=None):
        return (
            self.env["smala.lab.challenge"]
            .sudo()
            .create(
                {
                    "lab_id": self.lab.id,
                    "author_id": person.id,
                    "session_id": session and session.id,
                    "name": "How?",
                }
            )
        )

    def commit(self, session, person=None):
        return (
            self.env["smala.lab.commitment"]
            .sudo()
            .create(
                {
                    "lab_id": self.lab.id,
                    "session_id": session.id,
                    "author_id": (person or self.person).id,
                    "name": "Call them",
                    "date_due": "2026-12-01",
                }
            )
        )

    def turns(self):
        return self.lab._get_turns(self.next).mapped("name")

    # === TURNS === #

    def test_turns(self):
        self.assertEqual(self.turns(), ["Anne", "Claire", "Bruno"])
        self.make_past("2026-09-10", self.person)
        self.assertEqual(self.turns(), ["Claire", "Bruno", "Anne"])
        # it was Claire's turn when she could not come
        self.make_past("2026-10-08", self.bruno, absent=self.claire)
        self.assertEqual(self.turns(), ["Claire", "Anne", "Bruno"])
        self.next._smala_find(self.claire)._smala_give_back("self")
        self.assertEqual(self.turns(), ["Anne", "Bruno"])
        text = self.lab.with_user(self.staff).turn_text
        self.assertEqual(text, "Anne, Bruno", "staff see names, nothing more")

    def test_what_is_planned_is_no_turn_yet(self):
        self.bring(self.person, self.next)
        cancelled = self.make_past("2026-09-10", self.claire)
        cancelled.kanban_state = "cancel"
        self.assertEqual(self.turns()[0], "Anne")

    def test_who_left_has_no_turn(self):
        self.person.smala_lab_seat_ids._leave(date(2026, 12, 1))
        self.assertEqual(self.turns(), ["Claire", "Bruno"])

    # === CHALLENGES === #

    def test_a_challenge_follows_its_session(self):
        challenge = self.bring(self.person)
        self.assertEqual(challenge.state, "brought")
        challenge._plan(self.person)
        self.assertEqual(
            (challenge.state, challenge.session_id), ("planned", self.next)
        )
        with self.frozen("2026-12-10 20:01:00"):
            challenge.invalidate_recordset()
            self.assertEqual(challenge.state, "presented")
            challenge._put_back(self.person)
            self.assertEqual(challenge.state, "brought", "there was no time for it")

    def test_who_cannot_come_presents_later(self):
        challenge = self.bring(self.person, self.next)
        self.next._smala_find(self.person)._smala_give_back("self")
        self.assertEqual(challenge.state, "brought")
        with self.assertRaises(UserError):
            challenge._plan(self.person)
        self.next._smala_book_member(self.person)
        challenge._plan(self.person)

    def test_author_and_facilitator_plan(self):
        challenge = self.bring(self.person)
        for stranger in (self.claire, self.paul, self.staff.partner_id):
            with self.subTest(who=stranger.name), self.assertRaises(UserError):
                challenge._plan(stranger)
        self.lab.facilitator_ids = self.staff.partner_id
        challenge.with_user(self.staff).action_plan()
        self.assertEqual(challenge.state, "planned")
        challenge.with_user(self.staff).action_put_back()
        self.assertEqual(challenge.state, "brought")
        with (
            self.assertRaises(AccessError),
            mute_logger("odoo.addons.base.models.ir_rule"),
        ):
            challenge.with_user(self.manager).action_plan()

    def test_no_session_no_plan(self):
        self.next.is_published = False
        with self.assertRaises(UserError):
            self.bring(self.person)._plan(self.person)

    def test_who_left_changes_nothing(self):
        challenge = self.bring(self.person)
        self.assertTrue(challenge._may_change(self.person))
        self.assertFalse(challenge._may_change(self.claire))
        self.person.smala_lab_seat_ids._leave(date(2026, 11, 20))
        with self.frozen("2026-11-21 09:00:00"):
            self.assertFalse(challenge._may_change(self.person))
            self.assertFalse(challenge._may_plan(self.person))

    # === FOLLOW-UP === #

    def test_a_session_is_written_about_until_the_next_one_is_over(self):
        past = self.make_past("2026-11-12")
        self.assertTrue(past._smala_is_followed_up())
        self.assertFalse(self.next._smala_is_followed_up(), "it has not begun")
        note = self.env["smala.lab.note"].sudo()
        note = note.create(
            {
                "lab_id": self.lab.id,
                "session_id": past.id,
                "author_id": self.person.id,
                "text": "x",
            }
        )
        for moment, may in (
            ("2026-12-10 19:00:00", True),
            ("2026-12-11 19:59:00", True),
            ("2026-12-11 20:01:00", False),
        ):
            with self.frozen(moment), self.subTest(moment=moment):
                self.assertEqual(past._smala_is_followed_up(), may)
                self.assertEqual(note._may_change(self.person), may)
                self.assertFalse(note._may_change(self.claire))

    def test_commitments_are_followed_up(self):
        past = self.make_past("2026-11-12")
        commitment = self.commit(past)
        self.assertTrue(commitment._may_change(self.person))
        self.assertTrue(commitment._may_follow_up(self.person))
        self.assertFalse(commitment._may_follow_up(self.claire))
        commitment._follow_up("done", "They were glad.")
        self.assertFalse(commitment._may_change(self.person))
        self.assertTrue(commitment._may_follow_up(self.person), "a slip is corrected")
        commitment._follow_up("open", "")
        self.assertFalse(commitment.closed_at)
        commitment._follow_up("done", "They were glad.")
        with self.frozen("2026-12-10 20:01:00"):
            self.assertFalse(commitment._may_follow_up(self.person))
        still_open = self.commit(past)
        with self.frozen("2027-03-01 09:00:00"):
            self.assertTrue(still_open._may_follow_up(self.person))

    def test_events_with_notes_stay(self):
        past = self.make_event("lab", "2026-11-12", lab_id=self.lab)
        self.bring(self.person, past)
        with (
            mute_logger("odoo.sql_db"),
            self.assertRaisesRegex(Exception, "session_id"),
            self.env.cr.savepoint(),
        ):
            past.unlink()
