import re
from datetime import timedelta
from unittest.mock import patch

from odoo import Command, fields
from odoo.exceptions import UserError
from odoo.tests import tagged
from odoo.tools import mute_logger

from .event_common import NOW, EventCommon


class LinkCommon(EventCommon):
    """Links in mails, opened by people who are not logged in."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.soon = fields.Date.today() + timedelta(days=20)
        cls.event = cls.make_event("dinner", cls.soon.isoformat(), seats=1)
        cls.invitation = cls.env["smala.event.invitation"]._invite(
            cls.event, cls.person
        )

    def path(self, url):
        return url.removeprefix(self.event.get_base_url())

    def link(self, purpose, record=None):
        record = record or self.invitation
        return self.path(self.env["smala.event.link"]._make_url(purpose, record))

    def press(self, path, **form):
        """Open a page and press its button, as a browser does."""
        page = self.url_open(path).text
        token = re.search(r'csrf_token: "(\w+)"', page)[1]
        response = self.url_open(path, data={"csrf_token": token, **form})
        self.env.invalidate_all()
        return response


@tagged("post_install", "-at_install", "smala_membership")
class TestEventLinks(LinkCommon):
    """One link opens one page, for one person and one thing, until the event."""

    def setUp(self):
        super().setUp()
        self.log_in(None)

    def test_coming_and_changing_ones_mind(self):
        page = self.url_open(self.link("come"))
        self.assertEqual(page.headers["Cache-Control"], "no-store")
        self.assertEqual(page.headers["Referrer-Policy"], "no-referrer")
        self.assertFalse(self.event.registration_ids)
        page = self.press(self.link("come")).text
        self.assertPlaces(self.event, ["Anne"])
        self.assertEqual(self.invitation.answer, "come")
        self.assertIn('name="coming"', page)
        self.press(self.link("decline"))
        self.assertPlaces(self.event, [])
        self.assertEqual(self.invitation.answer, "decline")
        self.press(self.link("come"))
        self.assertPlaces(self.event, ["Anne"])
        self.press(self.link("come"))
        self.assertEqual(len(self.event.registration_ids), 1)

    def test_saying_no_from_the_beginning(self):
        page = self.press(self.link("decline")).text
        self.assertIn('name="declined"', page)
        self.assertEqual(self.invitation.answer, "decline")
        self.assertFalse(self.event.registration_ids)

    def test_a_full_event_says_so(self):
        self.event._smala_book_member(self.bruno)
        self.assertIn('name="full"', self.url_open(self.link("come")).text)
        page = self.press(self.link("come")).text
        self.assertIn('name="waiting"', page)
        self.assertPlaces(self.event, ["Bruno"], ["Anne"])

    def test_who_may_not_come_reads_why(self):
        self.event.kanban_state = "cancel"
        self.assertIn('name="closed"', self.press(self.link("come")).text)
        self.assertFalse(self.event.registration_ids)

    def test_questions_after_the_click(self):
        question = self.env.ref("smala_membership.event_question_diet")
        page = self.press(self.link("come")).text
        self.assertIn(f'name="question_{question.id}"', page)
        place = self.event._smala_find(self.person)
        self.assertTrue(place._smala_lacks_answers())
        answer = question.answer_ids[1]
        other = self.env["event.question.answer"].create(
            {
                "name": "Foreign",
                "question_id": self.env["event.question"].create({"title": "x"}).id,
            }
        )
        for value in ("", "x", str(other.id)):
            form = {"step": "answers", f"question_{question.id}": value}
            page = self.press(self.link("come"), **form).text
            self.assertIn('role="alert"', page)
            self.assertFalse(place.registration_answer_ids)
        form[f"question_{question.id}"] = str(answer.id)
        self.press(self.link("page", place), **form)
        self.assertEqual(place.registration_answer_ids.value_answer_id, answer)
        self.assertFalse(place._smala_lacks_answers())
        form[f"question_{question.id}"] = str(question.answer_ids[0].id)
        self.press(self.link("page", place), **form)
        self.assertEqual(len(place.registration_answer_ids), 1)

    def test_giving_back(self):
        place = self.event._smala_book_member(self.person)
        self.event._smala_book_member(self.bruno)
        page = self.press(self.link("return", place)).text
        self.assertIn('name="returned"', page)
        self.assertPlaces(self.event, ["Bruno"])
        self.press(self.link("return", place))
        self.assertPlaces(self.event, ["Bruno"])

    def test_a_place_with_all_that_goes_with_it(self):
        place = self.event._smala_book_member(self.person)
        page = self.url_open(self.link("page", place)).text
        calendar = self.url_open(f"{self.link('page', place)}/calendar.ics")
        self.assertIn(b"BEGIN:VEVENT", calendar.content)
        ticket = re.search(r'href="([^"]+my_tickets[^"]+)"', page)[1]
        self.assertEqual(self.url_open(ticket.replace("&amp;", "&")).status_code, 200)
        place._smala_give_back("self")
        self.assertIn('name="returned"', self.url_open(self.link("page", place)).text)

    @mute_logger("odoo.http")
    def test_links_open_nothing_else(self):
        place = self.event._smala_book_member(self.person)
        known = {
            "come": self.invitation,
            "decline": self.invitation,
            "return": place,
            "page": place,
        }
        tokens = {one: self.link(one, known[one]).rpartition("/")[2] for one in known}
        for purpose in (*known, "invite"):
            for made_for, token in {**tokens, "forged": "0" * 40, "x": "é"}.items():
                if purpose == made_for:
                    continue
                with self.subTest(purpose=purpose, made_for=made_for):
                    path = f"/smala/event/{purpose}/{token}"
                    self.assertEqual(self.url_open(path).status_code, 404)
        # a link gives no session
        self.url_open(self.link("page", place))
        self.assertIn("/web/login", self.get("/my").headers["Location"])
        # another key, another link
        old = self.link("page", place)
        place.smala_key = "new"
        self.assertEqual(self.url_open(old).status_code, 404)

    @mute_logger("odoo.http")
    def test_nothing_without_the_page(self):
        response = self.url_open(self.link("come"), data={"csrf_token": "none"})
        self.assertEqual(response.status_code, 400)
        self.assertFalse(self.event.registration_ids)

    def test_links_end_with_the_event(self):
        place = self.event._smala_book_member(self.person)
        now = fields.Datetime.now()
        self.event.write(
            {
                "date_begin": now - timedelta(hours=1),
                "date_end": now + timedelta(hours=1),
            }
        )
        for purpose, record in (("come", None), ("return", place)):
            page = self.press(self.link(purpose, record)).text
            self.assertIn('name="over"', page)
        self.assertEqual(place.state, "open")
        self.assertIn('name="coming"', self.url_open(self.link("page", place)).text)
        self.event.date_end = now - timedelta(minutes=1)
        self.assertIn('name="over"', self.url_open(self.link("page", place)).text)


@tagged("post_install", "-at_install", "smala_membership")
class TestEventGuests(LinkCommon):
    """Who comes through whom, by name, and never more than the event allows."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        day = cls.soon.isoformat()
        cls.gathering = cls.make_event("gathering", day, seats=5, smala_guests_max=2)
        cls.public_event = cls.make_event("public", day, seats=2)

    def bring(self, event, **form):
        values = {"name": "Gil Colleague", "email": "gil@example.com", **form}
        values["csrf_token"] = self.csrf()
        response = self.url_open(f"/my/events/{event.id}/guests", data=values)
        self.env.invalidate_all()
        return response

    def guests(self, event):
        return event._smala_get_guests(self.person).mapped("name")

    def test_bringing_and_taking_off(self):
        self.log_in("anne")
        self.assertIn('name="error"', self.bring(self.gathering).text)
        self.gathering._smala_book_member(self.person)
        page = self.bring(self.gathering).text
        self.assertIn('data-done="guest"', page)
        self.assertEqual(self.guests(self.gathering), ["Gil Colleague"])
        guest = self.gathering._smala_get_guests(self.person)
        self.assertEqual(guest.smala_inviter_id, self.person)
        # the same again is no second guest
        self.bring(self.gathering)
        self.bring(self.gathering, name="Max", email="max@example.com")
        page = self.bring(self.gathering, name="Tom", email="tom@example.com").text
        self.assertIn('name="error"', page)
        self.assertEqual(len(self.guests(self.gathering)), 2)
        # nobody takes off another's
        path = f"/my/events/{self.gathering.id}/guests/{guest.id}/remove"
        self.log_in("bruno")
        self.url_open(path, data={"csrf_token": self.csrf()})
        self.env.invalidate_all()
        self.assertEqual(guest.state, "open")
        self.log_in("anne")
        self.url_open(path, data={"csrf_token": self.csrf()})
        self.env.invalidate_all()
        self.assertEqual(guest.state, "cancel")

    def test_what_is_typed_is_looked_at_and_kept(self):
        self.gathering._smala_book_member(self.person)
        self.log_in("anne")
        for form in (
            {"email": "not an address"},
            {"name": ""},
            {"name": "<b>Bold</b>"},
            {"name": "x" * 200},
            {"email": "anne@example.com"},
            {"email": "claire@example.com"},
        ):
            with self.subTest(form=form):
                page = self.bring(self.gathering, **form).text
                self.assertIn('name="error"', page)
                self.assertNotIn("<b>Bold</b>", page)
                if "email" not in form:
                    self.assertIn('value="gil@example.com"', page)
                self.assertFalse(self.guests(self.gathering))

    def invite_path(self, member=None):
        member = member or self.person
        return self.path(
            self.env["smala.event.link"]._make_invite_url(self.public_event, member)
        )

    def test_an_entrepreneur_comes_through_a_member(self):
        self.log_in(None)
        form = {
            "name": "Ines Visitor",
            "email": "ines@example.com",
            "company_name": "Ghysels",
        }
        page = self.press(self.invite_path(), **form).text
        self.assertIn('name="welcomed"', page)
        (place,) = self.public_event.registration_ids
        self.assertEqual(place.smala_role, "invited")
        self.assertEqual(place.smala_inviter_id, self.person)
        self.assertEqual(place.company_name, "Ghysels")
        # once more, and through somebody else: the same kind answer, nothing told
        for path in (self.invite_path(), self.invite_path(self.bruno)):
            page = self.press(path, **form).text
            self.assertIn('name="welcomed"', page)
            self.assertEqual(self.public_event.registration_ids, place)
        self.press(
            f"/event/{self.public_event.id}/place", **{**form, "email": "b@x.be"}
        )
        self.press(self.invite_path(), **{**form, "email": "c@example.com"})
        self.assertEqual(len(self.public_event._smala_get_waiting()), 1)
        # the member sees how many
        self.log_in("anne")
        page = self.url_open(f"/my/events/{self.public_event.id}").text
        self.assertIn('name="invited"', page)

    def test_robots_fill_in_what_nobody_sees(self):
        self.log_in(None)
        form = {"name": "Robot", "email": "robot@example.com", "website": "x"}
        self.press(self.invite_path(), **form)
        self.assertFalse(self.public_event.registration_ids)

    def test_an_invitation_ends_with_the_membership(self):
        self.log_in(None)
        path = self.invite_path(self.denis)
        page = self.press(path, name="Ines", email="ines@example.com").text
        self.assertIn('name="closed"', page)
        self.assertFalse(self.public_event.registration_ids)

    @mute_logger("odoo.http")
    def test_only_public_events_are_open_to_visitors(self):
        self.log_in(None)
        for event in (self.gathering, self.event):
            response = self.url_open(f"/event/{event.id}/place")
            self.assertEqual(response.status_code, 404)

    def test_a_guest_becomes_an_opportunity_and_a_member(self):
        place = self.public_event._smala_book_guest(
            "invited",
            self.person,
            {"name": "Ines", "email": "ines@example.com", "company_name": "Ghysels"},
        ).with_user(self.staff)
        place.action_smala_make_opportunity()
        lead = place.smala_lead_id.sudo()
        place.action_smala_make_opportunity()
        self.assertEqual(place.smala_lead_id, lead)
        self.assertEqual(lead.email_from, "ines@example.com")
        self.assertIn("Anne", lead.description)
        self.assertFalse(place.smala_is_won or place.smala_became_member)
        lead.stage_id = self.env["crm.stage"].search([("is_won", "=", True)], limit=1)
        self.assertTrue(place.smala_is_won)
        ines = self.make_person("Ines", self.make_organization("Ghysels"))
        self.make_revenue(0, organization=ines.parent_id)
        self.make_membership("2026-11-02", ines)
        self.env.invalidate_all()
        self.assertTrue(place.smala_became_member)
        found = place.search([("smala_became_member", "=", True)])
        self.assertEqual(found, place)
        member = self.public_event._smala_book_member(self.person)
        with self.assertRaises(UserError):
            member.with_user(self.staff).action_smala_make_opportunity()

    def test_too_many_at_once(self):
        self.log_in(None)
        limits = {("event", "address"): 1, ("event", "email"): 1}
        with patch.dict(
            "odoo.addons.smala_membership.models.smala_attempt.LIMITS", limits
        ):
            for number in range(3):
                page = self.press(
                    self.invite_path(), name="Ines", email=f"ines{number}@example.com"
                ).text
        self.assertIn('role="alert"', page)
        self.assertEqual(len(self.public_event.registration_ids), 1)


@tagged("post_install", "-at_install", "smala_membership")
class TestEventInvitations(EventCommon):
    """Those who may come are asked once, and reminded with measure."""

    def setUp(self):
        super().setUp()
        with self.frozen(NOW):
            self.event = self.make_event(day="2026-12-10")

    def invite(self, who="entitled", **values):
        wizard = (
            self.env["smala.event.invite.wizard"]
            .with_user(self.staff)
            .with_context(active_id=self.event.id)
            .create({"who": who, **values})
        )
        wizard.action_invite()
        return wizard

    def invited(self):
        own = [("event_id", "=", self.event.id)]
        return self.env["smala.event.invitation"].search(own)

    def run_cron(self, name="ir_cron_send_invitations", moment=NOW):
        with self.frozen(moment), self.enter_registry_test_mode():
            self.env.ref(f"smala_membership.{name}").method_direct_trigger()
        self.env.invalidate_all()

    def mails(self):
        return self.env["mail.mail"].search([("model", "=", "smala.event.invitation")])

    def test_those_who_may_come(self):
        with self.frozen(NOW):
            self.event._smala_book_member(self.bruno)
            self.invite()
            self.assertEqual(self.invited().partner_id, self.person | self.claire)
            with self.assertRaises(UserError):
                self.invite()
        self.run_cron()
        self.run_cron()
        mails = self.mails()
        self.assertEqual(len(mails), 2)
        self.assertIn("/smala/event/come/", mails[0].body_html)
        self.assertIn("/smala/event/decline/", mails[0].body_html)
        self.assertEqual(set(self.invited().mapped("state")), {"sent"})

    def test_not_who_leaves_before(self):
        with self.frozen(NOW):
            self.event = self.make_event(day="2027-01-14")
            self.others_membership.action_cancel()
            self.invite()
        self.assertNotIn(self.claire, self.invited().partner_id)

    def test_a_selection_and_a_group(self):
        with self.frozen(NOW):
            people = self.person | self.denis
            self.invite("chosen", partner_ids=[Command.set(people.ids)])
            self.assertEqual(self.invited().partner_id, self.person)
            lab = self.make_lab(self.claire)
            self.event = self.make_event("lab", "2026-12-12", lab_id=lab)
            # a group is registered by itself: here somebody is to answer
            self.event.registration_ids.unlink()
            self.invite()
        self.assertEqual(self.invited().partner_id, self.claire)

    def test_reminding_with_measure(self):
        with self.frozen(NOW):
            self.invite()
        self.run_cron()
        with self.frozen("2026-11-21 09:00:00"), self.assertRaises(UserError):
            self.invited().with_user(self.staff).action_remind()
        with self.frozen("2026-11-25 09:00:00"):
            self.event._smala_book_member(self.person)
            self.invited().with_user(self.staff).action_remind()
            self.event._smala_book_member(self.bruno)
        self.run_cron(moment="2026-11-25 09:05:00")
        self.run_cron(moment="2026-11-25 09:10:00")
        reminded = self.invited().filtered("reminder_count")
        self.assertEqual(reminded.partner_id, self.claire)
        self.assertEqual(reminded.reminder_count, 1)
        with self.frozen("2026-11-26 09:00:00"), self.assertRaises(UserError):
            self.invited().with_user(self.staff).action_remind()

    def test_one_that_fails_is_set_aside(self):
        self.claire.email = False
        with self.frozen(NOW):
            self.invite()
        self.run_cron()
        failed = self.invited().filtered(lambda one: one.state == "failed")
        self.assertEqual(failed.partner_id, self.claire)
        self.assertTrue(failed.error)
        self.claire.email = "claire@example.com"
        with self.frozen(NOW):
            failed.with_user(self.staff).action_retry()
        self.run_cron()
        self.assertEqual(failed.state, "sent")
        self.assertEqual(len(self.mails()), 3)

    def test_a_reminder_that_failed_is_sent_as_a_reminder(self):
        with self.frozen(NOW):
            self.invite()
        self.run_cron()
        invitation = self.invited().filtered(lambda one: one.partner_id == self.claire)
        self.claire.email = False
        with self.frozen("2026-11-25 09:00:00"):
            invitation.with_user(self.staff).action_remind()
        self.run_cron(moment="2026-11-25 09:05:00")
        self.assertEqual(invitation.state, "failed")
        self.claire.email = "claire@example.com"
        before = len(self.mails())
        with self.frozen("2026-11-25 09:10:00"):
            invitation.with_user(self.staff).action_retry()
        self.run_cron(moment="2026-11-25 09:15:00")
        self.assertEqual(invitation.state, "sent")
        self.assertEqual(invitation.reminder_count, 1)
        self.assertEqual(len(self.mails()), before + 1)

    def test_nobody_is_invited_to_what_is_off(self):
        with self.frozen(NOW):
            self.invite()
            self.event.kanban_state = "cancel"
        self.run_cron()
        self.assertFalse(self.mails())
        with self.frozen(NOW), self.assertRaises(UserError):
            self.invite("new")

    def test_new_members_are_proposed_the_next_welcome_table(self):
        with self.frozen(NOW):
            self.event.unlink()
            old = self.make_event("welcome", "2026-10-08")
            self.env["event.registration"].create(
                {
                    "event_id": old.id,
                    "partner_id": self.bruno.id,
                    "smala_member_id": self.bruno.id,
                    "smala_role": "member",
                    "state": "done",
                }
            )
            self.event = self.make_event("welcome", "2026-12-10")
            self.make_event("welcome", "2027-03-11")
        for _twice in range(2):
            self.run_cron("ir_cron_propose_welcome")
        self.assertEqual(self.invited().partner_id, self.person | self.claire)
        with self.frozen(NOW):
            space = self.env["smala.space"].with_user(self.person.user_ids)
            ask = space._ask_welcome(self.membership)
            self.assertIn(str(self.event.id), ask["url"])
            self.event._smala_book_member(self.person)
            self.assertFalse(space._ask_welcome(self.membership))

    def test_a_full_welcome_table_is_not_proposed(self):
        with self.frozen(NOW):
            self.event.unlink()
            full = self.make_event("welcome", "2026-12-10", seats=1)
            full._smala_book_member(self.bruno)
            self.event = self.make_event("welcome", "2027-03-11")
        self.run_cron("ir_cron_propose_welcome")
        self.assertEqual(self.invited().partner_id, self.person | self.claire)
        # one proposal at a time
        with self.frozen(NOW):
            earlier = self.make_event("welcome", "2027-01-14")
        self.run_cron("ir_cron_propose_welcome")
        self.assertFalse(
            self.env["smala.event.invitation"].search([("event_id", "=", earlier.id)])
        )
        with self.frozen(NOW):
            self.invited()._note_answer("decline")
        self.run_cron("ir_cron_propose_welcome")
        self.assertEqual(
            self.env["smala.event.invitation"]
            .search([("event_id", "=", earlier.id)])
            .partner_id,
            self.person | self.claire,
        )

    def test_markup_in_names_and_words_is_text(self):
        self.person.name = "<b>Anne</b>"
        with self.frozen(NOW):
            self.event.name = "<i>Event</i>"
            self.invite(note="<u>Words</u>")
        self.run_cron()
        for mail in self.mails():
            for tag in ("<b>Anne", "<i>Event", "<u>Words"):
                self.assertNotIn(tag, mail.body_html)
