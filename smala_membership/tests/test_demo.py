from datetime import date

from odoo.modules import Manifest
from odoo.tests import TransactionCase, freeze_time, tagged
from odoo.tools import convert_file

MODULE = "smala_membership"


@tagged("post_install", "-at_install", "smala_membership")
class TestDemo(TransactionCase):
    """The demonstration can be loaded on any day and shows every case."""

    def load(self, day):
        """Load the demonstration on a day, as an install with demo data does."""
        with freeze_time(day):
            for filename in Manifest.for_addon(MODULE)["demo"]:
                convert_file(self.env, MODULE, filename, {}, "init", noupdate=True)
            self.env.flush_all()
            self.today = self.env.company._smala_today()
            self.check()

    def check(self):
        self.memberships = self.env["smala.membership"].search([])
        self.dues = self.memberships.dues_ids
        self.moves = self.dues.move_line_ids.move_id
        self.check_size()
        self.check_dates()
        self.check_queues()
        self.check_cases()
        self.check_member()
        self.check_community()

    def test_first_of_january(self):
        self.load("2027-01-01")

    def test_leap_day(self):
        self.load("2028-02-29")

    def test_skipped_without_chart(self):
        """Contacts and users are there, and nothing else is tried."""
        company = self.env["res.company"].create({"name": "Without a chart"})
        self.env["smala.demo"].with_company(company)._load()
        memberships = self.env["smala.membership"]
        self.assertFalse(memberships.search([("company_id", "=", company.id)]))

    # === WHAT HAS TO BE THERE === #

    def check_size(self):
        self.assertGreaterEqual(len(self.memberships.organization_id), 60)
        self.assertGreaterEqual(len(self.memberships), 70)
        years = set(self.dues.mapped("year"))
        self.assertLessEqual({self.today.year - n for n in range(3)}, years)

    def check_dates(self):
        """Nothing lies in the future, and invoices are numbered in order."""
        self.assertTrue(all(self.moves.mapped("smala_dues_ids")))
        self.assertEqual(set(self.moves.mapped("state")), {"posted"})
        self.assertLessEqual(max(self.moves.mapped("invoice_date")), self.today)
        invoices = self.moves.filtered(lambda move: move.move_type == "out_invoice")
        for move in invoices:
            self.assertEqual(move.date, move.invoice_date)
            self.assertGreater(move.invoice_date_due, move.invoice_date)
            self.assertEqual(
                move.currency_id.compare_amounts(
                    move.amount_untaxed, sum(move.smala_dues_ids.mapped("amount"))
                ),
                0,
            )
        payments = self.env["account.payment"].search([])
        self.assertLessEqual(max(payments.mapped("date")), self.today)
        revenues = self.env["smala.revenue"].search([])
        self.assertLessEqual(max(revenues.mapped("declared_on")), self.today)

    def check_queues(self):
        """Nobody receives a mail about what never happened."""
        self.assertNotIn("waiting", self.moves.mapped("smala_send_state"))
        self.assertFalse(self.env["mail.mail"].search([("state", "=", "outgoing")]))
        company = self.env.company
        self.assertTrue(company.smala_post_invoices and company.smala_send_invoices)

    def check_cases(self):
        """Each list of staff has something to show."""
        states = set(self.memberships.mapped("state"))
        self.assertEqual(states, {"draft", "active", "leaving", "ended"})
        self.assertIn(
            "former", self.memberships.partner_id.mapped("smala_member_state")
        )
        for field in (
            "arrangement_ids",
            "credit_proposed",
            "has_correction",
            "has_request",
            "is_later_associate",
            "is_paid_by_other",
            "lacks_revenue",
            "next_holder_id",
            "signature_scan",
        ):
            self.assertTrue(self.memberships.filtered(field), field)
        codes = set(self.dues.mapped("reduction_code"))
        self.assertLessEqual(
            {"solidarity", "cooperator", "second_associate", "young_company"}, codes
        )
        self.assertLessEqual(
            {"draft", "invoiced", "paid", "cancelled"}, set(self.dues.mapped("state"))
        )
        self.assertTrue(self.dues.filtered(lambda d: d.revenue_amount == 5_000_000.0))
        self.assertTrue(self.env["smala.grant"].search([("state", "=", "refused")]))
        unseen = [("is_reviewed", "=", False), ("changes_tier", "=", True)]
        self.assertTrue(self.env["smala.revenue"].search(unseen))
        self.assertIn("failed", self.moves.mapped("smala_send_state"))
        self.assertIn("partial", self.moves.mapped("payment_state"))
        self.assertIn("out_refund", self.moves.mapped("move_type"))

    def check_member(self):
        """The login of a member shows a signature in autumn, paid and open dues."""
        person = self.env.ref(f"{MODULE}.demo_user_member").partner_id
        self.assertTrue(person._smala_has_access())
        dues = person.smala_membership_ids.dues_ids.sorted("year")
        self.assertEqual(dues.mapped("state"), ["paid", "paid", "invoiced"])
        self.assertEqual(dues[:1].months, 4)
        self.assertGreaterEqual(dues[-1:].move_id.invoice_date_due, self.today)
        self.assertEqual(dues[:1].date_start, date(self.today.year - 2, 9, 12))

    def check_community(self):
        """Members write to each other, and have something to read."""
        company = self.env.company
        posts = company.smala_forum_id.post_ids
        questions = posts.filtered(lambda post: not post.parent_id)
        self.assertGreaterEqual(len(questions), 5)
        self.assertGreater(len(posts), len(questions))
        self.assertTrue(questions.tag_ids)
        self.assertLess(max(posts.mapped("create_date")).date(), self.today)
        contents = company.smala_channel_id.slide_content_ids
        self.assertGreaterEqual(len(contents), 4)
        self.assertTrue(contents.smala_event_id)
        self.assertLess(max(contents.mapped("date_published")).date(), self.today)
        person = self.env.ref(f"{MODULE}.demo_user_member").partner_id
        self.assertIn(person, company.smala_channel_id.partner_ids)
