from odoo import fields, models

from ..const import STAFF


class SlideSlide(models.Model):
    _inherit = "slide.slide"

    smala_event_id = fields.Many2one(
        comodel_name="event.event",
        string="Event",
        index="btree_not_null",
        ondelete="set null",
        copy=False,
        groups=STAFF,
        help="Where it comes from: the recording and documents of an event.",
    )

    # === MESSAGES === #

    def _notify_get_recipients(self, message, msg_vals=False, **kwargs):
        recipients = super()._notify_get_recipients(
            message, msg_vals=msg_vals, **kwargs
        )
        company = self.sudo().channel_id.smala_company_id
        if not company:
            return recipients
        return self.env["smala.community"]._keep_readers(company, recipients)
