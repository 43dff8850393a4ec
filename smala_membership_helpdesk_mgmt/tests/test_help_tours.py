from odoo.tests import tagged

from .help_common import HelpCommon


@tagged("post_install", "-at_install", "smala_membership")
class TestHelpTours(HelpCommon):
    """Ask, be introduced, rate: in a real browser."""

    browser_size = "1280x900"

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.claire.smala_helps = True

    def question(self):
        self.env.invalidate_all()
        return self.env["helpdesk.ticket"].search([("smala_is_question", "=", True)])

    def test_ask_be_introduced_rate(self):
        self.start_tour("/my", "smala_help_ask", login="anne")
        question = self.question()
        self.assertEqual(question.smala_urgency, "high")
        one = self.of(question, self.claire)
        one.with_user(self.staff).action_ask()
        self.start_tour(self.link("can", one), "smala_help_link_can", login=None)
        self.env.invalidate_all()
        self.assertEqual(one.state, "introduced")
        self.start_tour("/my", "smala_help_rate", login="anne")
        self.assertEqual(self.question().smala_sharing, "forum")
        self.assertEqual(one.helped, "yes")

    def test_rate_from_the_mail(self):
        one = self.introduced()
        self.start_tour(self.link("yes", one), "smala_help_link_yes", login=None)
        self.env.invalidate_all()
        self.assertEqual(one.helped, "yes")


@tagged("post_install", "-at_install", "smala_membership")
class TestHelpToursOnPhone(TestHelpTours):
    browser_size = "360x740"
    touch_enabled = True
