from odoo.tests import tagged

from .community_common import CommunityCommon


@tagged("post_install", "-at_install", "smala_membership")
class TestCommunityTours(CommunityCommon):
    """A member asks, another one answers, in a real browser."""

    browser_size = "1280x900"

    def test_asking_and_answering(self):
        self.start_tour("/my", "smala_forum_ask", login="anne")
        self.env.invalidate_all()
        question = self.forum.post_ids
        self.assertEqual(
            (question.name, question.create_uid.login, question.state),
            ("Question 4711", "anne", "active"),
        )
        self.start_tour("/my", "smala_forum_answer", login="bruno")
        self.env.invalidate_all()
        self.assertEqual(question.child_ids.create_uid.login, "bruno")
        self.assertIn("This is how.", question.child_ids.content)
        self.assertEqual(question.child_ids.state, "active")

    def test_reading_and_refusing_mails(self):
        self.env["smala.publication"].with_company(self.company)._make_article(
            "Article 4711", "<p>Read this.</p>", is_public=False
        )
        self.channel._smala_change_mails(self.person, is_wanted=True)
        self.start_tour("/my", "smala_resources", login="anne")
        self.env.invalidate_all()
        self.assertNotIn(self.person, self.channel.message_partner_ids)


@tagged("post_install", "-at_install", "smala_membership")
class TestCommunityToursOnPhone(TestCommunityTours):
    browser_size = "360x740"
    touch_enabled = True
