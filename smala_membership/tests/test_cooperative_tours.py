from odoo.tests import tagged

from .space_common import SpaceCommon


@tagged("post_install", "-at_install", "smala_membership")
class TestCooperativeTours(SpaceCommon):
    """A member becomes a cooperator, in a real browser."""

    browser_size = "1280x900"

    def test_becoming_a_cooperator(self):
        self.start_tour("/my", "smala_cooperative_ask", login="anne")
        self.env.invalidate_all()
        lead = (
            self.env["crm.lead"]
            .sudo()
            .search(
                [
                    ("partner_id", "=", self.person.id),
                    ("smala_is_cooperation", "=", True),
                ]
            )
        )
        self.assertIn("share cost", lead.description)
        lead.action_set_won()
        context = lead.action_smala_note_mandate()["context"]
        self.env["smala.mandate"].with_context(**context).create({})
        self.start_tour("/my/cooperative", "smala_cooperative_is", login="anne")


@tagged("post_install", "-at_install", "smala_membership")
class TestCooperativeToursOnPhone(TestCooperativeTours):
    browser_size = "360x740"
    touch_enabled = True
