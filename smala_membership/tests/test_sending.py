from unittest.mock import patch

from odoo.exceptions import UserError
from odoo.tests import freeze_time, tagged
from odoo.tools import mute_logger

from odoo.addons.account.models.account_move_send import AccountMoveSend
from odoo.addons.account_peppol.models.account_edi_proxy_user import (
    Account_Edi_Proxy_ClientUser,
)

from .invoicing_common import TODAY, InvoicingCase

SENDING = "odoo.addons.smala_membership.models.smala_sending"


@tagged("post_install", "-at_install", "smala_membership")
@freeze_time(TODAY)
class TestSending(InvoicingCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.cron = cls.env.ref("smala_membership.ir_cron_send_documents").sudo()
        cls.env["account.move"].search([("smala_send_state", "=", "waiting")]).write(
            {"smala_send_state": False}
        )

    def _run(self):
        with self.enter_registry_test_mode():
            self.cron.method_direct_trigger()
        self.env.invalidate_all()

    def _join_peppol(self, partner):
        """Let the company send by Peppol (in demo mode), and the customer receive."""
        parameters = self.env["ir.config_parameter"].sudo()
        parameters.set_param("account_peppol.edi.mode", "demo")
        registration = self.env["peppol.registration"].sudo()
        registration = registration.with_company(self.company).create(
            {
                "company_id": self.company.id,
                "contact_email": "info@example.com",
                "phone_number": "+32470123456",
            }
        )
        registration.button_register_peppol_participant()
        self.assertTrue(self.company.peppol_can_send)
        partner.write(
            {
                "vat": "BE0202239951",
                "invoice_edi_format": "ubl_bis3",
                "street": "Rue 1",
                "zip": "1000",
                "city": "Bruxelles",
            }
        )
        partner.peppol_verification_state = "valid"

    def test_only_what_the_company_sends_is_queued(self):
        self.assertEqual(self._bill().smala_send_state, "waiting")
        self.company.smala_send_invoices = False
        self.assertFalse(self._bill().smala_send_state)
        other = self.init_invoice("out_invoice", self.partner_a, amounts=[5], post=True)
        self.assertFalse(other.smala_send_state)

    def test_a_draft_is_queued_when_it_is_posted(self):
        self.company.smala_post_invoices = False
        invoice = self._bill()
        self._run()
        self.assertNotEqual(invoice.smala_send_state, "sent")
        invoice.action_post()
        self.assertEqual(invoice.smala_send_state, "waiting")

    def test_documents_are_sent_by_mail_with_a_pdf(self):
        invoice = self._bill()
        credit_note = invoice.smala_dues_ids._create_credit_notes("Leaves")
        credit_note.action_post()
        self._run()
        for move in (invoice, credit_note):
            self.assertRecordValues(
                move,
                [
                    {
                        "smala_send_state": "sent",
                        "smala_send_channel": "email",
                        "smala_send_error": False,
                        "is_move_sent": True,
                    }
                ],
            )
            message = move.message_ids.filtered("attachment_ids")[:1]
            self.assertEqual(message.partner_ids, move.partner_id)
            self.assertTrue(move.invoice_pdf_report_id)

    def test_nothing_is_sent_twice(self):
        invoice = self._bill()
        self._run()
        messages = invoice.message_ids
        self._run()
        self.assertEqual(invoice.message_ids, messages)

    def test_what_staff_send_by_hand_leaves_the_queue(self):
        invoice = self._bill()
        self.env["account.move.send"]._generate_and_send_invoices(
            invoice, sending_methods={"email"}
        )
        self.assertEqual(invoice.smala_send_state, "sent")

    def test_a_customer_without_an_address_fails_with_the_reason(self):
        alone = self._bill(
            organization=self._create_organization("Silent", email=False)
        )
        other = self._bill()
        self._run()
        self.assertEqual(alone.smala_send_state, "failed")
        self.assertIn("Silent", alone.smala_send_error)
        self.assertEqual(other.smala_send_state, "sent")
        alone.partner_id.email = "now@example.com"
        alone.with_user(self.staff).action_smala_retry_send()
        self.assertEqual(alone.smala_send_state, "waiting")
        self.assertFalse(alone.smala_send_error)
        self._run()
        self.assertEqual(alone.smala_send_state, "sent")

    @mute_logger(SENDING)
    def test_one_failure_stops_no_other(self):
        invoices = self._bill() | self._bill() | self._bill()
        prepare = AccountMoveSend._prepare_invoice_pdf_report
        failures = {
            invoices[0]: UserError("Unable to find Wkhtmltopdf"),
            invoices[1]: ValueError("unexpected"),
        }

        def fail(model, invoices_data):
            move = next(iter(invoices_data))
            if error := failures.get(move):
                raise error
            return prepare(model, invoices_data)

        with patch.object(AccountMoveSend, "_prepare_invoice_pdf_report", fail):
            self._run()
        self.assertEqual(
            invoices.mapped("smala_send_state"), ["failed", "failed", "sent"]
        )
        self.assertIn("Wkhtmltopdf", invoices[0].smala_send_error)
        self.assertIn("unexpected", invoices[1].smala_send_error)

    def test_peppol_where_both_are_on_it(self):
        organization = self._create_organization()
        self._join_peppol(organization)
        invoice = self._bill(organization=organization)
        self._run()
        self.assertRecordValues(
            invoice,
            [
                {
                    "smala_send_state": "sent",
                    "smala_send_channel": "peppol",
                    "peppol_move_state": "processing",
                }
            ],
        )

    def test_mail_where_the_customer_is_not_on_peppol(self):
        organization = self._create_organization()
        self._join_peppol(organization)
        organization.peppol_verification_state = "not_valid"
        invoice = self._bill(organization=organization)
        self._run()
        self.assertEqual(invoice.smala_send_state, "sent")
        self.assertEqual(invoice.smala_send_channel, "email")
        self.assertFalse(invoice.peppol_move_state)

    def _refuse(self, *_args, **_kwargs):
        return {"error": {"code": "error", "message": "Participant not ready"}}

    def test_mail_where_peppol_refuses(self):
        organization = self._create_organization()
        self._join_peppol(organization)
        invoice = self._bill(organization=organization)
        with patch.object(
            Account_Edi_Proxy_ClientUser, "_call_peppol_proxy", self._refuse
        ):
            self._run()
        self.assertEqual(invoice.smala_send_state, "sent")
        self.assertEqual(invoice.smala_send_channel, "email")

    def test_the_reason_of_peppol_is_kept_where_mail_fails_too(self):
        organization = self._create_organization(email=False)
        self._join_peppol(organization)
        invoice = self._bill(organization=organization)
        with patch.object(
            Account_Edi_Proxy_ClientUser, "_call_peppol_proxy", self._refuse
        ):
            self._run()
        self.assertEqual(invoice.smala_send_state, "failed")
        self.assertGreater(len(invoice.smala_send_error.splitlines()), 1)

    def test_an_interrupted_peppol_is_not_sent_again_by_itself(self):
        organization = self._create_organization()
        self._join_peppol(organization)
        lost = self._bill(organization=organization)
        known = self._bill(organization=self._create_organization("Known"))
        # What the database holds after a kill during the call, and after the answer.
        lost.smala_send_channel = "peppol"
        known.write({"smala_send_channel": "peppol", "peppol_move_state": "processing"})
        with patch.object(AccountMoveSend, "_generate_and_send_invoices") as send:
            self._run()
        send.assert_not_called()
        self.assertEqual(lost.smala_send_state, "failed")
        self.assertTrue(lost.smala_send_error)
        self.assertEqual(known.smala_send_state, "sent")
        lost.action_smala_retry_send()
        self._run()
        self.assertEqual(lost.smala_send_channel, "peppol")
        self.assertEqual(lost.smala_send_state, "sent")

    def test_a_mail_server_that_refuses_is_noted(self):
        invoice = self._bill()
        self._run()
        message = invoice.message_ids.filtered("attachment_ids")[:1]
        mail = self.env["mail.mail"].sudo().create({"mail_message_id": message.id})
        mail.failure_reason = "Mailbox full"
        mail._postprocess_sent_message([], [], failure_type="mail_smtp")
        self.assertEqual(invoice.smala_send_state, "failed")
        self.assertEqual(invoice.smala_send_error, "Mailbox full")
        mail._postprocess_sent_message([], [])
        self.assertEqual(invoice.smala_send_state, "sent")
