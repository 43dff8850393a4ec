from odoo import fields, models


class ResCompany(models.Model):
    _inherit = "res.company"

    smala_help_open_form = fields.Boolean(
        string="People without Membership May Open Tickets",
        help="On the helpdesk's own form. Members ask in their space.",
    )
