from odoo import fields, models


class SmalaContribution(models.Model):
    _inherit = "smala.contribution"

    ticket_id = fields.Many2one(
        comodel_name="helpdesk.ticket",
        index="btree_not_null",
        ondelete="set null",
        domain=[("smala_is_question", "=", True)],
        help="The question that it helps with.",
    )
