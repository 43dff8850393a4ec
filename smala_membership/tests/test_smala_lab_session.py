from datetime import date

from odoo.exceptions import AccessError, UserError
from odoo.tests import tagged

from .event_common import NOW, EventCommon


@tagged("post_install", "-at_install", "smala_membership")
class TestLabSession(EventCommon):
    """Sessions are drafted with days and hosts; published, the group is registered."""

    def setUp(self):
        super().setUp()
        frozen = self.frozen(NOW)
        frozen.__enter__()
        self.addCleanup(frozen.__exit__, None, None, None)
        self.fiona = self.make_person("Fiona", self.make_organization("Conseil"))
        self.lab = self.make_lab(self.person, self.claire, facilitator_ids=self.fiona)
        self.sessions = self.env["event.event"]

    def plan(self, **values):
        planning = self.env["smala.lab.planning"].with_user(self.staff)
        return planning.create({"lab_id": self.lab.id, **values})

    def draft(self, **values):
        action = self.plan(**values).action_draft()
        return self.env["event.event"].search(action["domain"], order="date_begin")

    def make_session(self, day="2026-12-10", **values):
        return self.make_event("lab", day, lab_id=self.lab, **values)

    def place(self, session, person):
        return session._smala_find(person)

    def names(self, session):
        taken = session.registration_ids.filtered(lambda r: r.state in ("open", "done"))
        return set(taken.mapped("name"))

    # === DRAFTS === #

    def test_six_drafts_with_days_and_hosts(self):
        self.organization.street = "Rue du Pont 1"
        drafts = self.draft(year=2027)
        self.assertEqual(len(drafts), 6)
        self.assertFalse(any(drafts.mapped("is_published")))
        self.assertFalse(drafts.registration_ids)
        self.assertEqual(set(drafts.mapped("smala_audience")), {"lab"})
        hosts = drafts.mapped(lambda draft: draft.smala_host_id.name)
        self.assertEqual(hosts, ["Anne", "Claire"] * 3)
        self.assertEqual(drafts[0].address_id, self.organization)
        self.assertEqual(drafts[1].address_id, self.other_organization)
        for draft in drafts:
            day = draft.smala_day
            self.assertEqual(day.weekday(), 3)
            self.assertNotIn(day.month, (7, 8))
            local = draft._smala_format(draft.date_begin, "HH:mm")
            self.assertEqual(local, "09:00", "in winter as in summer")

    def test_only_what_is_missing_is_drafted(self):
        self.make_session("2027-03-11", smala_host_id=self.person.id)
        self.make_session("2027-04-15", kanban_state="cancel")
        planning = self.plan(year=2027)
        self.assertEqual(planning.number, 5)
        self.assertEqual(planning.line_ids[0].host_id, self.claire, "Anne had hers")
        planning.action_draft()
        again = self.plan(year=2027)
        self.assertFalse(again.line_ids)
        with self.assertRaises(UserError):
            again.action_draft()

    def test_days_of_the_running_year_lie_ahead(self):
        planning = self.plan(year=2026)
        self.assertTrue(
            all(line.day > date(2026, 12, 10) for line in planning.line_ids)
        )
        for year in (2025, 0, -1, 99999):
            with self.subTest(year=year):
                self.assertFalse(self.plan(year=year).line_ids)

    def test_staff_change_what_is_proposed(self):
        planning = self.plan(year=2027)
        planning.line_ids[:5].unlink()
        line = planning.line_ids
        line.write({"day": "2027-02-02", "host_id": self.claire.id})
        action = planning.action_draft()
        draft = self.env["event.event"].search(action["domain"])
        self.assertEqual(draft.smala_day, date(2027, 2, 2))
        self.assertEqual(draft.address_id, self.other_organization)

    # === PUBLISHED === #

    def test_publishing_registers_the_group(self):
        session = self.make_session(is_published=False)
        self.assertFalse(session.registration_ids)
        session.with_user(self.staff).action_smala_publish()
        self.assertEqual(self.names(session), {"Anne", "Claire", "Fiona"})
        roles = {one.name: one.smala_role for one in session.registration_ids}
        self.assertEqual(
            roles, {"Anne": "member", "Claire": "member", "Fiona": "facilitator"}
        )

    def test_who_cannot_come_is_left_in_peace(self):
        session = self.make_session()
        for person in (self.person, self.fiona):
            place = session.registration_ids.filtered(
                lambda r, p=person: r.partner_id == p
            )
            place._smala_give_back("self")
        session.is_published = False
        session.is_published = True
        self.run_cron()
        self.assertEqual(self.names(session), {"Claire"})
        session._smala_book_member(self.person)
        session._smala_book_facilitator(self.fiona)
        self.assertEqual(self.names(session), {"Anne", "Claire", "Fiona"})
        self.assertEqual(len(session.registration_ids), 3)

    def test_who_enters_later_is_registered(self):
        session, draft = self.make_session(), self.make_session(is_published=False)
        before = self.make_session("2026-11-25")
        self.lab._enter(self.bruno, date(2026, 12, 1))
        self.assertIn("Bruno", self.names(session))
        self.assertNotIn("Bruno", self.names(before))
        self.assertFalse(draft.registration_ids)

    def test_who_leaves_gives_places_back(self):
        kept = self.make_session("2026-12-10")
        lost = self.make_session("2026-12-17")
        held = self.make_session("2026-11-12")
        place = self.env["event.registration"].create(
            {
                "event_id": held.id,
                "partner_id": self.claire.id,
                "smala_member_id": self.claire.id,
                "smala_role": "member",
                "state": "done",
            }
        )
        seat = self.claire.smala_lab_seat_ids
        seat._leave(date(2026, 12, 10))
        self.assertIn("Claire", self.names(kept))
        self.assertNotIn("Claire", self.names(lost))
        self.assertEqual(self.place(lost, self.claire).smala_given_back, "group")
        self.assertEqual(place.state, "done", "history stays")
        # taken back: the seat, and the place
        seat.date_to = False
        self.assertFalse(seat.left)
        self.assertIn("Claire", self.names(lost))

    def test_the_end_of_a_membership_gives_places_back(self):
        session = self.make_session("2027-02-11")
        self.others_membership.action_cancel()
        later = self.make_session("2027-03-11")
        self.assertNotIn("Claire", self.names(later), "no right to that day")
        self.run_cron()
        self.assertIn("Claire", self.names(session), "it can be taken back")
        with self.frozen("2027-01-02 09:00:00"):
            self.run_cron()
        self.assertNotIn("Claire", self.names(session))
        self.assertEqual(
            self.place(session, self.claire).smala_given_back, "membership"
        )

    def test_a_cancellation_taken_back_registers_again(self):
        self.others_membership.action_cancel()
        session = self.make_session("2027-02-11")
        self.assertNotIn("Claire", self.names(session))
        self.others_membership.action_uncancel()
        self.run_cron()
        self.assertIn("Claire", self.names(session))

    def test_a_session_that_moves_follows_the_group(self):
        self.claire.smala_lab_seat_ids._leave(date(2026, 12, 31))
        session = self.make_session("2026-12-17")
        self.assertIn("Claire", self.names(session))
        session.write(
            {"date_begin": "2027-01-14 08:00:00", "date_end": "2027-01-14 11:00:00"}
        )
        self.assertNotIn("Claire", self.names(session))
        session.kanban_state = "cancel"
        self.lab._enter(self.bruno)
        self.assertNotIn(
            "Bruno", self.names(session), "nothing follows a cancelled one"
        )

    def test_who_leads_no_more_is_let_go(self):
        session = self.make_session()
        self.lab.facilitator_ids = False
        self.run_cron()
        self.assertEqual(self.names(session), {"Anne", "Claire"})
        self.lab.facilitator_ids = self.person
        self.run_cron()
        self.assertEqual(len(session.registration_ids), 3, "a member has one place")

    def test_the_host_who_does_not_come_is_pointed_out(self):
        session = self.make_session(smala_host_id=self.claire.id).with_user(self.staff)
        self.assertFalse(session.smala_is_host_missing)
        self.place(session, self.claire)._smala_give_back("self")
        self.assertTrue(session.smala_is_host_missing)
        session.smala_host_id = self.person
        self.assertFalse(session.smala_is_host_missing)

    def test_members_publish_nothing(self):
        session = self.make_session(is_published=False)
        with self.assertRaises(AccessError):
            session.with_user(self.person.user_ids).action_smala_publish()

    # === EXPERTS === #

    def test_experts_come_to_one_session(self):
        session, other = self.make_session(), self.make_session("2027-01-14")
        ines = self.bruno
        window = self.env["smala.lab.expert.wizard"].with_user(self.staff)
        internal = window.create({"event_id": session.id, "partner_id": ines.id})
        self.assertEqual(internal.email, ines.email)
        internal.action_invite()
        window.create(
            {"event_id": session.id, "name": "Xavier", "email": "x@example.com"}
        ).action_invite()
        self.assertEqual(
            self.names(session), {"Anne", "Claire", "Fiona", "Bruno", "Xavier"}
        )
        seen = self.env["event.event"].with_user(ines.user_ids).search([])
        self.assertIn(session, seen)
        self.assertNotIn(other, seen)
        with self.assertRaises(UserError):
            window.create(
                {"event_id": session.id, "partner_id": self.claire.id}
            ).action_invite()

    def test_who_leads_sees_the_sessions(self):
        self.env["res.users"].create(
            {"login": "fiona", "partner_id": self.fiona.id, "group_ids": self.portal()}
        )
        session = self.make_session()
        events = self.env["event.event"].with_user(self.fiona.user_ids)
        self.assertIn(session, events.search([]))
        self.lab.facilitator_ids = False
        self.assertNotIn(session, events.search([]))

    def portal(self):
        return [(6, 0, self.env.ref("base.group_portal").ids)]

    # === HELPERS === #

    def run_cron(self):
        with self.enter_registry_test_mode():
            for name in ("follow_network", "give_back"):
                cron = self.env.ref(f"smala_membership.ir_cron_{name}")
                cron.method_direct_trigger()
        self.env.invalidate_all()
