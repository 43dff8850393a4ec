from odoo.tests import tagged

from .lab_common import LabCommon


@tagged("post_install", "-at_install", "smala_membership")
class TestLabTours(LabCommon):
    """A SMAL'AB session from invitation to commitment, in a real browser."""

    browser_size = "1280x900"

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.past = cls.make_session(-7)
        cls.next = cls.make_session(
            20, smala_host_id=cls.claire.id, address_id=cls.other_organization.id
        )

    def found(self, model):
        self.env.invalidate_all()
        own = [("author_id", "=", self.person.id)]
        return self.env[f"smala.lab.{model}"].sudo().search(own)

    def test_a_session_from_invitation_to_commitment(self):
        self.assertEqual(self.next._smala_find(self.person).state, "open")
        self.start_tour("/my", "smala_lab_before", login="anne")
        challenge = self.found("challenge")
        self.assertEqual(challenge.session_id, self.next)
        self.assertEqual(self.next._smala_find(self.person).state, "open")
        self.start_tour("/my/smalab", "smala_lab_after", login="anne")
        self.assertEqual(self.found("note").session_id, self.past)
        commitment = self.found("commitment")
        self.assertEqual((commitment.session_id, commitment.state), (self.past, "done"))
        self.assertTrue(commitment.outcome)


@tagged("post_install", "-at_install", "smala_membership")
class TestLabToursOnPhone(TestLabTours):
    browser_size = "360x740"
    touch_enabled = True
