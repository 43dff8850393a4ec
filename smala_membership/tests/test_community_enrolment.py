from unittest.mock import patch

from odoo.tests import tagged
from odoo.tools import mute_logger

from .community_common import CommunityCommon

GROUP = "smala_membership.group_network_member"
LAST = "2026-11-30"
BEFORE, AFTER = "2026-11-20 09:00:00", "2026-12-02 09:00:00"


@tagged("post_install", "-at_install", "smala_membership")
class TestCommunityEnrolment(CommunityCommon):
    """Every night, group, enrolments and mails follow who is a member."""

    def enrolment(self, person):
        return self.env["smala.enrolment"].search([("partner_id", "=", person.id)])

    def state(self, login):
        """Return whether somebody is in the group, in the course, and told of news."""
        user = self.login(login)
        return (
            user.has_group(GROUP),
            user.partner_id in self.channel.partner_ids,
            user.partner_id in self.channel.message_partner_ids,
        )

    def test_members_are_enrolled(self):
        with self.frozen(BEFORE):
            self.refresh()
            for login in ("anne", "bruno", "claire"):
                self.assertEqual(self.state(login), (True, True, True))
            for login in ("denis", "paul", "gerda", "smala_staff"):
                self.assertEqual(self.state(login), (False, False, False))
            queue = self.env["smala.enrolment"]._get_queue(self.company)
            self.assertEqual(queue, [])

    def test_who_leaves_and_comes_back(self):
        post = self.make_post("Question")
        self.leave(self.person, LAST)
        with self.frozen(BEFORE):
            self.refresh()
            post.message_subscribe(self.person.ids)
            self.forum.message_subscribe(self.person.ids)
        open_forum = self.env["forum.forum"].create({"name": "Open"})
        open_forum.message_subscribe(self.person.ids)
        with self.frozen(AFTER):
            self.refresh()
            self.assertEqual(self.state("anne"), (False, False, False))
            self.assertEqual(self.state("bruno"), (True, True, True))
            for record in (post, self.forum):
                self.assertNotIn(self.person, record.message_partner_ids)
            # other places are nobody's business here
            self.assertIn(self.person, open_forum.message_partner_ids)
            enrolments = self.env["smala.enrolment"]
            self.assertNotIn(self.person.id, enrolments._get_queue(self.company))
            self.make_revenue(800_000, 2026)
            self.make_membership("2026-12-02")
            self.refresh()
            self.assertEqual(self.state("anne"), (True, True, True))
            for record in (post, self.forum):
                self.assertIn(self.person, record.message_partner_ids)

    def test_what_somebody_did_not_want_does_not_come_back(self):
        self.leave(self.person, LAST)
        with self.frozen(BEFORE):
            self.refresh()
            self.channel._smala_change_mails(self.person, is_wanted=False)
            self.refresh()
            self.assertEqual(self.state("anne"), (True, True, False))
        with self.frozen(AFTER):
            self.refresh()
            self.make_revenue(800_000, 2026)
            self.make_membership("2026-12-02")
            self.refresh()
            self.assertEqual(self.state("anne"), (True, True, False))

    def test_who_took_leave_of_the_course_is_left_in_peace(self):
        with self.frozen(BEFORE):
            self.refresh()
            self.channel._remove_membership(self.bruno.ids)
            self.env["smala.enrolment"]._mark_due(self.company)
            self.refresh()
            self.assertEqual(self.state("bruno"), (True, False, False))
            self.assertTrue(self.channel.with_user(self.login("bruno")).is_member)

    def test_a_new_course_for_members(self):
        with self.frozen(BEFORE):
            self.refresh()
            course = self.env["slide.channel"].create({"name": "Another"})
            self.refresh()
            self.assertNotIn(self.bruno, course.partner_ids)
            course.smala_company_id = self.company
            self.refresh()
            self.assertIn(self.bruno, course.partner_ids)

    def test_staff_who_were_members_follow_on(self):
        user = self.login("anne")
        self.leave(self.person, LAST)
        with self.frozen(BEFORE):
            self.refresh()
            post = self.make_post("Question")
            post.message_subscribe(self.person.ids)
            user.group_ids = self.staff.group_ids
        with self.frozen(AFTER):
            self.refresh()
            self.assertFalse(user.has_group(GROUP))
            self.assertIn(self.person, post.message_partner_ids)

    def test_logins_that_come_later(self):
        person = self.make_person("Nora", self.organization)
        with self.frozen(BEFORE):
            self.make_membership("2026-11-02", person)
            self.refresh()
            self.assertFalse(self.enrolment(person))
            self.env["res.users"].with_context(no_reset_password=True).create(
                {
                    "login": "nora",
                    "partner_id": person.id,
                    "group_ids": self.env.ref("base.group_portal").ids,
                    "company_id": self.company.id,
                    "company_ids": self.company.ids,
                }
            )
            self.refresh()
            self.assertEqual(self.state("nora"), (True, True, True))

    # === THE RUN === #

    def run_cron(self):
        with self.enter_registry_test_mode():
            cron = self.env.ref("smala_membership.ir_cron_refresh_enrolments")
            cron.method_direct_trigger()
        self.env.invalidate_all()

    def test_cron(self):
        self.run_cron()
        for login in ("anne", "bruno", "claire"):
            self.assertEqual(self.state(login), (True, True, True))
        self.assertEqual(self.state("denis"), (False, False, False))

    @mute_logger("odoo.addons.smala_membership.models.smala_enrolment")
    def test_a_bad_record_is_set_aside(self):
        enrolments = self.env.registry["smala.enrolment"]
        enrol = enrolments._enrol

        def fail(self, channel, concerned):
            if any(one.partner_id.name == "Bruno" for one in concerned):
                raise ValueError("broken")
            return enrol(self, channel, concerned)

        with patch.object(enrolments, "_enrol", fail):
            self.run_cron()
        for login in ("anne", "claire"):
            self.assertEqual(self.state(login), (True, True, True))
        self.assertEqual(self.state("bruno"), (False, False, False))
        enrolment = self.enrolment(self.bruno)
        self.assertEqual((enrolment.error, enrolment.is_in), ("broken", False))
        # not again today, unless somebody asks for it
        queue = self.env["smala.enrolment"]._get_queue(self.company)
        self.assertNotIn(self.bruno.id, queue)
        enrolment.with_user(self.staff).action_retry()
        self.run_cron()
        self.assertEqual(self.state("bruno"), (True, True, True))
        self.assertFalse(self.enrolment(self.bruno).error)

    def test_staff_publish_once_members_are_enrolled(self):
        with self.frozen(BEFORE):
            self.refresh()
            values = {"name": "News", "channel_id": self.channel.id}
            values |= {"slide_category": "article", "is_published": True}
            slide = self.env["slide.slide"].with_user(self.staff).create(values)
            slide.name = "Other news"
            slide.is_published = False
            slide.action_archive()
            self.env.flush_all()
