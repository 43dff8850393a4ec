from odoo.tests import tagged

from .directory_common import DirectoryCommon


@tagged("post_install", "-at_install", "smala_membership")
class TestDirectoryTours(DirectoryCommon):
    """A member finds a peer and writes, in a real browser."""

    browser_size = "1280x900"

    def test_find_a_peer_and_write(self):
        self.env["mail.mail"].sudo().search([]).unlink()
        self.start_tour("/my", "smala_directory_write", login="anne")
        mail = self.env["mail.mail"].sudo().search([])
        self.assertEqual(mail.recipient_ids, self.claire)
        self.assertIn("anne@example.com", mail.reply_to)

    def test_fill_in_the_profile(self):
        self.start_tour("/my", "smala_profile_fill_in", login="anne")
        self.env.invalidate_all()
        person = self.person
        self.assertEqual(person.smala_topic_ids, self.energy)
        self.assertTrue(person.smala_helps and person.smala_shows_function)
        self.assertFalse(person.smala_shows_region)


@tagged("post_install", "-at_install", "smala_membership")
class TestDirectoryToursOnPhone(TestDirectoryTours):
    browser_size = "360x740"
    touch_enabled = True
