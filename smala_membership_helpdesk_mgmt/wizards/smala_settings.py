from odoo import fields, models


class SmalaSettings(models.TransientModel):
    _inherit = "smala.settings"

    smala_help_open_form = fields.Boolean(
        related="company_id.smala_help_open_form", readonly=False
    )
