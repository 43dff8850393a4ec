from odoo import Command
from odoo.exceptions import AccessError, ValidationError
from odoo.tests import Form, new_test_user, tagged

from .community_common import CommunityCommon

NAMES = ["name", "privacy", "karma_ask", "smala_company_id", "authorized_group_id"]


@tagged("post_install", "-at_install", "smala_membership")
class TestCommunitySetup(CommunityCommon):
    """What a database has stays as it is; what lacks is made, or asked for."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.setup = cls.env["smala.community.setup"]
        cls.manager = new_test_user(
            cls.env,
            "smala_setup",
            "smala_membership.group_membership_manager",
            company_id=cls.company.id,
            company_ids=[Command.set(cls.company.ids)],
        )

    def clear(self):
        """Bring the database back to what Odoo's own modules leave."""
        companies = self.env["res.company"].sudo().search([])
        companies.write({"smala_forum_id": False, "smala_channel_id": False})
        env = self.env(su=True, context={"active_test": False})
        example = env.ref("website_forum.forum_help", raise_if_not_found=False)
        forums = env["forum.forum"].search([])
        channels = env["slide.channel"].search([])
        (forums - (example or forums.browse())).unlink()
        channels.unlink()
        if example:
            example.active = True

    def settings(self):
        action = self.env["smala.settings"].with_user(self.manager).action_open()
        settings = self.env["smala.settings"].with_user(self.manager)
        return settings.browse(action["res_id"])

    # === INSTALL === #

    def test_a_new_database_gets_both(self):
        self.clear()
        self.setup._ensure_default(self.company)
        forum, channel = self.company.smala_forum_id, self.company.smala_channel_id
        self.assertEqual(forum.smala_company_id, self.company)
        self.assertEqual(forum.privacy, "private")
        self.assertEqual(channel.smala_company_id, self.company)
        self.assertEqual((channel.visibility, channel.enroll), ("members", "invite"))
        self.assertTrue(channel.is_published)
        self.setup._ensure_default(self.company)
        self.assertEqual(self.company.smala_forum_id, forum)
        self.assertFalse({"forum", "forum_karma", "channel"} & set(self.missing()))

    def missing(self):
        return self.setup._get_missing(self.company)

    def test_a_database_in_use_keeps_what_it_has(self):
        self.clear()
        forum = self.env["forum.forum"].create({"name": "Customers", "karma_ask": 7})
        post = self.env["forum.post"].create({"name": "Old", "forum_id": forum.id})
        channel = self.env["slide.channel"].create({"name": "Courses"})
        before = forum.read(NAMES), post.read(["name"]), channel.read(["visibility"])
        self.setup._ensure_default(self.company)
        self.assertFalse(self.company.smala_forum_id or self.company.smala_channel_id)
        self.assertLessEqual({"forum", "channel"}, set(self.missing()))
        after = forum.read(NAMES), post.read(["name"]), channel.read(["visibility"])
        self.assertEqual(after, before)
        visitor = self.env.ref("base.public_user")
        self.assertTrue(post.with_user(visitor).has_access("read"))

    def test_an_archived_forum_counts_as_used(self):
        self.clear()
        self.env["forum.forum"].create({"name": "Old", "active": False})
        self.setup._ensure_default(self.company)
        self.assertFalse(self.company.smala_forum_id)

    def test_examples_are_put_away_and_come_back_with_an_article(self):
        self.clear()
        self.company.smala_blog_id = False
        menu = self.env["website.menu"].create({"name": "Blog", "url": "/blog"})
        own = self.env.ref("base.group_system")
        other = self.env["website.menu"].create(
            {"name": "Our blog", "url": "/blog", "group_ids": own.ids}
        )
        self.setup._put_away_examples(self.setup._get_modules())
        self.assertFalse(self.setup._get_example_forum())
        self.assertNotIn("examples", self.missing())
        self.assertTrue(menu.group_ids)
        publication = self.env["smala.publication"].with_company(self.company)
        publication._make_article("For all", "<p>x</p>", is_public=True)
        self.assertFalse(menu.group_ids)
        self.assertIn(own, other.group_ids)

    def test_an_example_that_is_used_stays(self):
        self.clear()
        example = self.setup._get_example_forum()
        if not example:
            self.skipTest("the example of Odoo was deleted")
        self.env["forum.post"].create({"name": "Used", "forum_id": example.id})
        self.assertFalse(self.setup._get_example_forum())
        self.setup._put_away_examples(self.setup._get_modules())
        self.assertTrue(example.active)

    # === SETTINGS === #

    def test_staff_choose_a_forum_that_is_there(self):
        self.company.write({"smala_forum_id": False, "smala_channel_id": False})
        forum = self.env["forum.forum"].create({"name": "Ours", "privacy": "public"})
        post = self.env["forum.post"].create({"name": "Old", "forum_id": forum.id})
        channel = self.env["slide.channel"].create({"name": "Courses"})
        with Form(self.settings()) as form:
            self.assertTrue(form.lacks_forum and form.lacks_channel)
            form.smala_forum_id = forum
            form.smala_channel_id = channel
        self.assertEqual(self.company.smala_forum_id, forum)
        self.assertEqual(forum.smala_company_id, self.company)
        self.assertEqual(channel.smala_company_id, self.company)
        visitor = self.env.ref("base.public_user")
        self.assertFalse(post.with_user(visitor).has_access("read"))
        self.assertTrue(post.with_user(self.login("anne")).has_access("read"))
        self.assertIn("forum_karma", self.missing())
        with self.assertRaises(AccessError), self.cr.savepoint():
            self.make_post("Too early", forum=forum)
        self.settings().action_open_forum_to_members()
        self.assertNotIn("forum_karma", self.missing())
        self.assertTrue(self.make_post("Now", forum=forum))

    def test_staff_let_one_be_made(self):
        self.company.write({"smala_forum_id": False, "smala_channel_id": False})
        self.settings().action_make_forum()
        self.settings().action_make_channel()
        self.assertNotIn(self.company.smala_forum_id, (self.forum, False))
        self.assertNotIn(self.company.smala_channel_id, (self.channel, False))
        self.assertTrue(self.company.smala_channel_id.is_published)
        # the former ones do not open to everybody
        self.assertEqual(self.forum.smala_company_id, self.company)

    def test_nobody_takes_the_place_of_another_network(self):
        other = self.env["res.company"].create({"name": "Other"})
        with self.assertRaises(ValidationError):
            other.smala_forum_id = self.forum

    def test_plain_users_do_not_set_up(self):
        settings = self.settings()
        for user in (self.staff, self.plain):
            for name in ("action_make_forum", "action_put_away_examples"):
                with self.assertRaises(AccessError):
                    getattr(settings.with_user(user), name)()
