from odoo.tests import tagged

from .contribution_common import ContributionCommon


@tagged("post_install", "-at_install", "smala_membership")
class TestContributionTours(ContributionCommon):
    """A member gives something, in a real browser."""

    browser_size = "1280x900"

    def test_proposing_a_contribution(self):
        self.start_tour("/my", "smala_contribution_propose", login="anne")
        self.env.invalidate_all()
        made = self.env["smala.contribution"].search(
            [("partner_id", "=", self.person.id)]
        )
        self.assertEqual((made.period, made.state), ("In spring", "withdrawn"))
        self.assertFalse(made.is_shown)


@tagged("post_install", "-at_install", "smala_membership")
class TestContributionToursOnPhone(TestContributionTours):
    browser_size = "360x740"
    touch_enabled = True
