from odoo import fields, models


class MailTemplate(models.Model):
    _inherit = "mail.template"

    smala_has_appointment = fields.Boolean(
        string="Carries the appointment",
        help="A mail about a place at an event brings a file for the calendar.",
    )
