from odoo.tests import tagged

from .help_common import HelpCommon


@tagged("post_install", "-at_install", "smala_membership")
class TestContributions(HelpCommon):
    """What a member gives may help with a question: both know of each other."""

    def test_a_question_counts_and_opens_what_helps_with_it(self):
        question = self.ask()
        kind = self.env.ref("smala_membership.smala_contribution_kind_advise")
        made = self.env["smala.contribution"].create(
            {
                "name": "An hour about reminders",
                "text": "By phone.",
                "kind_id": kind.id,
                "partner_id": self.claire.id,
                "company_id": self.company.id,
                "ticket_id": question.id,
            }
        )
        seen = question.with_user(self.staff)
        self.assertEqual(seen.smala_contribution_count, 1)
        action = seen.action_smala_open_contributions()
        found = self.env["smala.contribution"].search(action["domain"])
        self.assertEqual(found, made)
        self.assertEqual(action["context"], {"default_ticket_id": question.id})
        question.sudo().unlink()
        self.assertTrue(made.exists())
