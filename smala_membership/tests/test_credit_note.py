from odoo import Command
from odoo.tests import freeze_time, tagged

from .invoicing_common import TODAY, InvoicingCase


@tagged("post_install", "-at_install", "smala_membership")
@freeze_time(TODAY)
class TestCreditNote(InvoicingCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        organization = cls._create_organization()
        cls.one = cls._create_dues(
            cls._create_membership(organization, "One", day="2026-09-14"), [1000.0]
        )
        cls.two = cls._create_dues(cls._create_membership(organization, "Two"), [600.0])
        cls.invoice = (cls.one | cls.two)._create_invoices()

    def _pay(self, amount):
        register = self.env["account.payment.register"].with_context(
            active_model="account.move", active_ids=self.invoice.ids
        )
        register.create({"amount": amount, "payment_date": TODAY})._create_payments()

    def _reverse(self, invoice, is_modify=False):
        """What Odoo's own button does; the credit note, or the replacing invoice."""
        wizard = self.env["account.move.reversal"].with_context(
            active_model="account.move", active_ids=invoice.ids
        )
        wizard = wizard.create({"journal_id": invoice.journal_id.id, "date": TODAY})
        wizard.reverse_moves(is_modify=is_modify)
        return wizard.new_move_ids

    def test_one_member_of_a_shared_invoice_is_credited(self):
        credit_note = self.one._create_credit_notes("Leaves")
        self.assertEqual(credit_note.move_type, "out_refund")
        self.assertEqual(credit_note.state, "draft")
        self.assertEqual(self.one.state, "invoiced", "a draft corrects nothing")
        self.assertEqual(credit_note.smala_dues_ids, self.one)
        self.assertEqual(credit_note.amount_untaxed, 1000.0)
        self.assertEqual(credit_note.amount_tax, 210.0)
        credit_note.action_post()
        self.assertRecordValues(
            self.one | self.two,
            [
                {"state": "cancelled", "amount_credited": 1000.0, "amount_net": 0.0},
                {"state": "invoiced", "amount_credited": 0.0, "amount_net": 600.0},
            ],
        )
        self.assertEqual(self.one.amount, 1000.0, "what was billed stays")

    def test_odoo_s_button_credits_all_dues(self):
        credit_note = self._reverse(self.invoice)
        self.assertEqual(
            credit_note.invoice_line_ids.smala_dues_id, self.one | self.two
        )
        credit_note.action_post()
        self.assertEqual((self.one | self.two).mapped("state"), ["cancelled"] * 2)

    def test_a_credit_note_cut_down_to_one_member(self):
        credit_note = self._reverse(self.invoice)
        credit_note.invoice_line_ids.filtered(
            lambda line: line.smala_dues_id == self.two
        ).unlink()
        credit_note.action_post()
        self.assertEqual(
            (self.one | self.two).mapped("state"), ["cancelled", "invoiced"]
        )

    def test_a_part_is_credited(self):
        credit_note = self.one._create_credit_notes("Goodwill")
        credit_note.invoice_line_ids.price_unit = 100.0
        credit_note.action_post()
        self.assertRecordValues(
            self.one,
            [
                {
                    "state": "invoiced",
                    "amount": 1000.0,
                    "amount_credited": 100.0,
                    "amount_net": 900.0,
                }
            ],
        )

    def test_a_new_row_may_follow_full_credit(self):
        self.one._create_credit_notes("Correction").action_post()
        again = self._create_dues(self.one.membership_id, [800.0])
        self.assertTrue(again._create_invoices())
        self.assertEqual((self.one | again).mapped("state"), ["cancelled", "invoiced"])

    def test_paid_dues(self):
        self._pay(self.invoice.amount_total)
        self.assertIn(self.invoice.payment_state, ("paid", "in_payment"))
        self.assertEqual((self.one | self.two).mapped("state"), ["paid", "paid"])

    def test_a_part_payment_changes_no_dues(self):
        self._pay(50.0)
        self.assertEqual(self.invoice.payment_state, "partial")
        self.assertEqual(
            (self.one | self.two).mapped("state"), ["invoiced", "invoiced"]
        )

    def test_a_duplicate_bills_no_dues(self):
        self.assertFalse(self.invoice.copy().invoice_line_ids.smala_dues_id)
        credit_note = self.one._create_credit_notes("Leaves")
        self.assertFalse(credit_note.copy().invoice_line_ids.smala_dues_id)

    def test_the_invoice_that_replaces_another_has_dues_of_its_own(self):
        old = self.one | self.two
        new_invoice = self._reverse(self.invoice, is_modify=True)
        self.assertEqual(old.mapped("state"), ["cancelled", "cancelled"])
        self.assertEqual(new_invoice.move_type, "out_invoice")
        new = new_invoice.invoice_line_ids.smala_dues_id
        self.assertFalse(new & old)
        self.assertEqual(new.mapped("state"), ["draft", "draft"])
        self.assertEqual(sorted(new.mapped("amount")), [600.0, 1000.0])
        new_invoice.action_post()
        self.assertEqual(new.mapped("state"), ["invoiced", "invoiced"])
        self.assertEqual(new.move_id, new_invoice)

    def test_a_line_of_staff_on_our_invoice_is_nobody_s_dues(self):
        self.company.smala_post_invoices = False
        invoice = self._bill()
        invoice.write(
            {
                "invoice_line_ids": [
                    Command.create({"name": "Dinner", "price_unit": 40.0})
                ]
            }
        )
        invoice.action_post()
        self.assertEqual(invoice.amount_untaxed, 1640.0)
        credit_note = invoice.smala_dues_ids._create_credit_notes("Leaves")
        self.assertEqual(credit_note.amount_untaxed, 1600.0)

    def test_a_deleted_draft_frees_its_dues(self):
        self.company.smala_post_invoices = False
        invoice = self._bill()
        dues = invoice.smala_dues_ids
        invoice.unlink()
        self.assertFalse(dues.invoice_line_id)
        self.assertEqual(dues.state, "draft")
        self.assertTrue(dues._create_invoices())

    def test_a_credit_note_set_back_to_draft_gives_the_dues_back(self):
        credit_note = self.one._create_credit_notes("Leaves")
        credit_note.action_post()
        self.assertEqual(self.one.state, "cancelled")
        credit_note.button_draft()
        self.assertEqual(self.one.state, "invoiced")

    def test_staff_credit_by_odoo_s_button(self):
        invoice = self.invoice.with_user(self.staff)
        wizard = self.env["account.move.reversal"].with_user(self.staff)
        wizard = wizard.with_context(
            active_model="account.move", active_ids=invoice.ids
        )
        wizard = wizard.create({"journal_id": invoice.journal_id.id, "date": TODAY})
        wizard.modify_moves()
        self.assertEqual(self.one.state, "cancelled")
        memberships = invoice.action_smala_open_memberships()
        self.assertEqual(memberships["res_model"], "smala.membership")
