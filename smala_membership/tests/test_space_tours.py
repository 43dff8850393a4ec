from odoo.tests import tagged

from .space_common import SpaceCommon


@tagged("post_install", "-at_install", "smala_membership")
class TestSpaceTours(SpaceCommon):
    """A member does everything alone, in a real browser."""

    browser_size = "1280x900"

    def test_leave_and_stay(self):
        self.start_tour("/my", "smala_space_leave_and_stay", login="anne")
        self.env.invalidate_all()
        self.assertFalse(self.membership.cancelled_on)
        self.assertEqual(self.membership.state, "active")

    def test_revenue_changes_next_year(self):
        self.start_tour("/my/membership", "smala_space_revenue", login="anne")
        self.env.invalidate_all()
        self.assertEqual(self.revenue_of(2026).amount, 5_100_000)


@tagged("post_install", "-at_install", "smala_membership")
class TestSpaceToursOnPhone(TestSpaceTours):
    browser_size = "360x740"
    touch_enabled = True
