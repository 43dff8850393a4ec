from unittest.mock import patch

from odoo.exceptions import UserError
from odoo.tests import tagged

from .help_common import HelpCommon


@tagged("post_install", "-at_install", "smala_membership")
class TestSharing(HelpCommon):
    """An anonymous summary, where the member who asked decides so."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        setup = cls.env["smala.community.setup"].sudo()
        setup._make_forum(cls.company)
        setup._make_channel(cls.company)

    def setUp(self):
        super().setUp()
        self.one = self.introduced(may_share="1")
        self.question = self.env["helpdesk.ticket"].browse(self.one.res_id)

    def rate(self, sharing, helped="yes"):
        form = {"helped": helped, "sharing": sharing}
        return self.env["smala.help.answer"]._save_rating(self.one, form)

    def publish(self, **values):
        self.question.write(
            {"smala_summary_title": "Late payers", "smala_summary": "<p>Call.</p>"}
            | values
        )
        self.question.with_user(self.staff).action_smala_publish()

    def test_the_member_decides_after_the_answer(self):
        self.assertFalse(self.question.smala_sharing)
        with self.assertRaises(UserError):
            self.publish()
        self.rate("no")
        with self.assertRaises(UserError):
            self.publish()
        self.rate("forum")
        self.assertTrue(self.question.activity_ids)

    def test_a_summary_is_written_first(self):
        self.rate("forum")
        for values in ({"smala_summary": "<p><br></p>"}, {"smala_summary_title": ""}):
            with self.assertRaises(UserError):
                self.publish(**values)

    def published(self, sharing):
        """Publish and return what was made of it."""
        self.rate(sharing)
        publication = type(self.env["smala.publication"])
        made = []

        def note(name):
            real = getattr(publication, name)

            def call(model, *args, **kwargs):
                made.append((name, args, kwargs))
                return real(model, *args, **kwargs)

            return call

        with (
            patch.object(publication, "_make_post", note("_make_post")),
            patch.object(publication, "_make_article", note("_make_article")),
        ):
            self.publish()
        self.assertTrue(self.question.smala_published_at)
        return made

    def test_where_it_is_published(self):
        for sharing, name in (
            ("forum", "_make_post"),
            ("article", "_make_article"),
            ("public", "_make_article"),
        ):
            with self.subTest(sharing=sharing):
                self.question.smala_published_at = False
                ((made, args, kwargs),) = self.published(sharing)
                self.assertEqual(made, name)
                self.assertEqual(args[0], "Late payers")
                self.assertNotIn("author_partner", kwargs)
                self.assertEqual(kwargs.get("is_public", False), sharing == "public")
                self.assertTrue(self.question.smala_published_url)

    def test_once(self):
        self.published("forum")
        with self.assertRaises(UserError):
            self.publish()
        self.rate("no")
        self.assertEqual(self.question.smala_sharing, "forum")

    def test_the_post_names_neither_who_asked_nor_who_helped(self):
        self.published("forum")
        post = self.env["forum.post"].search([("name", "=", "Late payers")])
        people = self.person | self.claire
        self.assertEqual(len(post), 1)
        self.assertNotIn(post.create_uid.partner_id, people)
