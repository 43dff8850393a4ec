from odoo import models


class EventMail(models.Model):
    _inherit = "event.mail"

    def _send_mail(self, registrations):
        """Send ours one by one: Odoo's composer drops the frame for bare addresses."""
        if not self.event_id.smala_audience:
            return super()._send_mail(registrations)
        reachable = registrations.filtered("email")
        template_sudo = self.template_ref.sudo()
        self.env["smala.welcome"]._send_now()
        return template_sudo.send_mail_batch(reachable.ids)
