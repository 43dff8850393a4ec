from odoo.exceptions import UserError
from odoo.tests import tagged

from .records import RecordsCommon


@tagged("post_install", "-at_install", "smala_membership")
class TestSmalaCharter(RecordsCommon):
    def _create_charter(self, version, **vals):
        return self.env["smala.charter"].create(
            {"version": version, "lang": "en_US", "text": "<p>We act.</p>", **vals}
        )

    def test_one_version_is_in_force_per_language(self):
        first, second = self._create_charter("t-1"), self._create_charter("t-2")
        first.action_put_in_force()
        second.action_put_in_force()
        self.assertEqual(first.state, "archived")
        self.assertEqual(self.env["smala.charter"]._in_force("en_US"), second)
        second.action_archive_version()
        self.assertFalse(self.env["smala.charter"]._in_force("en_US"))

    def test_a_version_without_text_is_not_put_in_force(self):
        with self.assertRaises(UserError):
            self._create_charter("t-1", text="<p><br></p>").action_put_in_force()

    def test_a_version_that_was_in_force_does_not_change(self):
        charter = self._create_charter("t-1")
        charter.text = "<p>We act together.</p>"
        charter.action_put_in_force()
        charter.action_archive_version()
        for attempt in (
            lambda: charter.write({"text": "<p>Other</p>"}),
            lambda: charter.write({"state": "draft"}),
            lambda: charter.unlink(),
        ):
            with self.assertRaises(UserError):
                attempt()

    def test_a_version_that_was_signed_does_not_change(self):
        charter = self._create_charter("t-1")
        membership = self._join("2026-03-01", "2026-12-31")
        membership.charter_id = charter
        with self.assertRaises(UserError):
            charter.text = "<p>Other</p>"

    def test_a_version_exists_once_per_language(self):
        self._create_charter("t-1")
        with self.assertRefusedBy("smala_charter_version_unique"):
            self._create_charter("t-1")
