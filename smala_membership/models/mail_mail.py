from odoo import models


class MailMail(models.Model):
    _inherit = "mail.mail"

    def _postprocess_sent_message(
        self, success_pids, success_emails, failure_reason=False, failure_type=None
    ):
        """Note on our documents whether the mail server took the mail."""
        self._smala_note_delivery(failure_reason or failure_type)
        return super()._postprocess_sent_message(
            success_pids,
            success_emails,
            failure_reason=failure_reason,
            failure_type=failure_type,
        )

    def _smala_note_delivery(self, failure):
        """Let a document that the mail server refused show up as failed.

        :param failure: why it was refused; empty when it was taken.
        """
        for mail_sudo in self.sudo():
            if mail_sudo.model != "account.move" or not mail_sudo.attachment_ids:
                continue
            move_sudo = self.env["account.move"].sudo().browse(mail_sudo.res_id)
            if move_sudo.smala_send_channel != "email":
                continue
            reason = (mail_sudo.failure_reason or failure) if failure else False
            state = "failed" if failure else "sent"
            if move_sudo.smala_send_state != state:
                move_sudo.write(
                    {
                        "smala_send_state": state,
                        "smala_send_error": reason,
                        "is_move_sent": not failure,
                    }
                )
