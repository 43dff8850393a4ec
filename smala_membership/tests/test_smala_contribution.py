from datetime import date
from unittest.mock import patch

from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tests import Form, tagged
from odoo.tools import mute_logger

from .contribution_common import ContributionCommon

STEPS_LOGGER = "odoo.addons.smala_membership.models.smala_contribution_steps"


@tagged("post_install", "-at_install", "smala_membership")
class TestSmalaContribution(ContributionCommon):
    """The pipeline of staff: answers, follow-up, articles."""

    def test_the_organization_is_that_of_the_member_on_the_day(self):
        with self.frozen("2026-11-20 09:00:00"):
            for person, organization in (
                (self.person, self.organization),
                (self.claire, self.other_organization),
            ):
                made = self.make_contribution(person=person, proposed_on="2026-11-20")
                self.assertEqual(made.organization_id, organization)

    def test_who_is_responsible_is_told(self):
        made = self.make_contribution()
        self.assertIn(made.user_id, self.env["smala.welcome"]._get_team(self.company))
        self.assertEqual(self.activities(made).user_id, made.user_id)
        self.kind("host").user_id = self.staff
        hosted = self.make_contribution("host")
        self.assertEqual(hosted.user_id, self.staff)
        hosted.user_id = self.manager
        self.assertEqual(self.activities(hosted).user_id, self.manager)
        self.assertEqual(len(hosted.activity_ids), 1)

    def test_an_answer_is_mailed_once(self):
        made = self.make_contribution().with_user(self.staff)
        made.answer = "On Thursday, please."
        made.action_talk()
        self.assertFalse(self.mails(made))
        self.assertTrue(self.activities(made))
        made.action_accept()
        mail = self.mails(made)
        self.assertEqual(mail.recipient_ids, self.person)
        self.assertEqual(mail.state, "outgoing")
        self.assertIn("On Thursday, please.", mail.body_html)
        self.assertIn(f"/my/contributions#contribution_{made.id}", mail.body_html)
        self.assertFalse(self.activities(made))
        made.action_done()
        made.action_reopen()
        self.assertEqual(made.state, "accepted")
        self.assertEqual(len(self.mails(made)), 1)

    def test_declining_tells_why_and_can_be_undone(self):
        made = self.make_contribution().with_user(self.staff)
        made.answer = "We have three of these already."
        made.state = "declined"  # as by dragging the card
        self.assertIn("three of these", self.mails(made).body_html)
        made.action_reopen()
        self.assertEqual(made.state, "talking")
        self.assertTrue(self.activities(made))

    def test_who_has_no_address_gets_no_mail(self):
        self.person.email = False
        made = self.make_contribution()
        made.action_accept()
        self.assertEqual(made.state, "accepted")
        self.assertFalse(self.mails(made))

    def test_steps_that_cannot_follow(self):
        made = self.make_contribution()
        with self.assertRaises(UserError):
            made.state = "done"
        made._withdraw()
        for state in ("proposed", "talking", "accepted", "done", "declined"):
            with self.subTest(state=state), self.assertRaises(UserError):
                made.state = state

    def test_a_promise_has_a_day(self):
        with self.assertRaises(ValidationError):
            self.make_contribution("promise", date_due=False)
        made = self.make_contribution()
        with self.assertRaises(ValidationError):
            made.kind_id = self.kind("promise")

    # === FOLLOW-UP === #

    def run_cron(self):
        with self.enter_registry_test_mode():
            self.env.ref(
                "smala_membership.ir_cron_ask_promises"
            ).method_direct_trigger()
        self.env.invalidate_all()

    def test_a_promise_is_followed_up_on_its_day(self):
        made = self.make_contribution("promise", date_due="2026-12-15")
        other = self.make_contribution("promise", date_due="2026-12-15")
        made.action_accept()
        self.assertEqual(
            self.activities(made, "promise").date_deadline, date(2026, 12, 15)
        )
        made.date_due = "2026-12-16"
        self.assertEqual(
            self.activities(made, "promise").date_deadline, date(2026, 12, 16)
        )
        told = len(self.mails(made))
        with self.frozen("2026-12-15 12:00:00"):
            self.run_cron()
            self.assertEqual(len(self.mails(made)), told)
        with self.frozen("2026-12-15 23:30:00"):  # in Brussels, the day has come
            self.run_cron()
            self.assertEqual(len(self.mails(made)), told + 1)
            self.assertEqual(made.reminded_on, date(2026, 12, 16))
            self.run_cron()
        self.assertEqual(len(self.mails(made)), told + 1)
        self.assertFalse(other.reminded_on)  # nobody agreed to it yet

    def test_a_new_day_is_a_new_question(self):
        made = self.make_contribution("promise", date_due="2026-12-15")
        made.action_accept()
        with self.frozen("2026-12-15 12:00:00"):
            self.run_cron()
            made.date_due = "2026-12-20"
            self.run_cron()
        told = len(self.mails(made))
        with self.frozen("2026-12-20 12:00:00"):
            self.run_cron()
        self.assertEqual(len(self.mails(made)), told + 1)

    def test_who_told_or_left_is_not_asked(self):
        told = self.make_contribution("promise", date_due="2026-12-15")
        left = self.make_contribution("promise", self.denis, date_due="2026-12-15")
        (told | left).action_accept()
        told._tell_outcome("Kept.")
        mails = self.mails(told), self.mails(left)
        with self.frozen("2026-12-15 12:00:00"):
            self.run_cron()
        self.assertEqual((self.mails(told), self.mails(left)), mails)
        # staff follow it up all the same
        self.assertTrue(self.activities(left, "promise"))

    def test_one_that_fails_stops_no_other(self):
        bad = self.make_contribution("promise", date_due="2026-12-15")
        good = self.make_contribution("promise", self.claire, date_due="2026-12-15")
        (bad | good).action_accept()
        told = len(self.mails(good))
        model = type(bad)
        original = model._mail

        def failing(self, kind):
            if self.id == bad.id:
                raise ValueError("broken")
            return original(self, kind)

        with (
            self.frozen("2026-12-15 12:00:00"),
            patch.object(model, "_mail", failing),
            mute_logger(STEPS_LOGGER),
        ):
            self.run_cron()
        self.assertEqual(len(self.mails(good)), told + 1)
        self.assertTrue(bad.reminded_on)

    # === PUBLISHING === #

    def test_a_text_becomes_an_article_in_one_click(self):
        made = self.make_contribution("write").with_user(self.staff)
        with self.assertRaises(UserError):  # not agreed yet
            made.action_publish_to_members()
        made.action_accept()
        action = made.action_publish_to_members()
        slide = made.sudo().slide_id
        self.assertEqual(action["url"], slide.website_url)
        self.assertEqual(slide.channel_id, self.channel)
        self.assertIn("In a village, &amp; without an agency.", slide.html_content)
        self.assertIn("Anne", slide.html_content)
        self.assertEqual(made.state, "done")
        made.action_publish_on_website()
        self.assertEqual(made.sudo().blog_post_id.author_id, self.person)
        made.action_post_in_forum()
        post = made.sudo().forum_post_id
        self.assertEqual(post.forum_id, self.forum)
        self.assertEqual(post.create_uid, self.person.user_ids)
        for action in (
            made.action_publish_to_members,
            made.action_publish_on_website,
            made.action_post_in_forum,
        ):
            with self.assertRaises(UserError):
                action()
        opened = made.with_context(smala_place="slide_id").action_open_article()
        self.assertEqual(opened["url"], slide.website_url)
        slide.unlink()
        made.action_publish_to_members()

    def test_what_is_no_text_is_not_published(self):
        made = self.make_contribution()
        made.action_accept()
        with self.assertRaises(UserError):
            made.action_publish_to_members()
        empty = self.make_contribution("write", text=False)
        empty.action_accept()
        with self.assertRaises(UserError):
            empty.action_publish_to_members()

    # === WHERE IT SHOWS === #

    def test_contacts_and_events_show_them(self):
        event = self.make_event(day=self.soon.isoformat())
        made = self.make_contribution(event_id=event.id)
        self.make_contribution(person=self.bruno)
        self.assertEqual(event.with_user(self.staff).smala_contribution_ids, made)
        for partner, count in (
            (self.person, 1),
            (self.organization, 2),
            (self.claire, 0),
        ):
            partner = partner.with_user(self.staff)
            self.assertEqual(partner.smala_contribution_count, count)
            action = partner.action_smala_open_contributions()
            found = self.env["smala.contribution"].search_count(action["domain"])
            self.assertEqual(found, count)

    def test_staff_note_one_by_hand(self):
        form = Form(self.env["smala.contribution"].with_user(self.staff))
        form.name = "A table for newcomers"
        form.partner_id = self.claire
        form.kind_id = self.kind("host")
        made = form.save()
        self.assertEqual(made.organization_id, self.other_organization)
        self.assertTrue(made.user_id)

    def test_staff_change_the_kinds(self):
        kind = self.env["smala.contribution.kind"].with_user(self.staff)
        kind.create({"name": "Lend a van"})
        self.kind("host").with_user(self.staff).explanation = "Bring chairs."
        with self.assertRaises(AccessError):
            kind.search([], limit=1).unlink()

    def test_companies_do_not_see_each_others_contributions(self):
        other = self.env["res.company"].create({"name": "Another network"})
        made = self.make_contribution(company_id=other.id)
        seen = self.env["smala.contribution"].with_user(self.staff).search([])
        self.assertNotIn(made, seen)
