from odoo import api, models


class AccountMoveSend(models.AbstractModel):
    _inherit = "account.move.send"

    @api.model
    def _call_web_service_after_invoice_pdf_render(self, invoices_data):
        """Mark what is about to leave by Peppol, so that a kill is noticed."""
        for move, move_data in invoices_data.items():
            is_ours = move.smala_send_state == "waiting"
            if is_ours and "peppol" in move_data["sending_methods"]:
                move.smala_send_channel = "peppol"
                if self._can_commit():
                    self.env["ir.cron"]._commit_progress()
        return super()._call_web_service_after_invoice_pdf_render(invoices_data)

    @api.model
    def _hook_if_success(self, moves_data, from_cron=False):
        """Take what left the house out of our queue, whoever sent it."""
        result = super()._hook_if_success(moves_data, from_cron=from_cron)
        for move, move_data in moves_data.items():
            if not move.smala_send_state:
                continue
            channel = self.env["smala.sending"]._get_channel(move, move_data)
            if channel:
                move.write(
                    {
                        "smala_send_state": "sent",
                        "smala_send_channel": channel,
                        "smala_send_error": False,
                    }
                )
        return result
