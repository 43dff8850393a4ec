from odoo import fields, models


class SmalaContributionKind(models.Model):
    """What members can give to the network: staff name it, explain it, add to it."""

    _name = "smala.contribution.kind"
    _description = "Kind of contribution"
    _order = "sequence, id"

    name = fields.Char(required=True, translate=True)
    explanation = fields.Text(
        translate=True, help="Members read it where they choose this kind."
    )
    sequence = fields.Integer(default=10)
    active = fields.Boolean(default=True)
    color = fields.Integer()
    is_promise = fields.Boolean(
        string="Promise with a date",
        help="The member gives a day, and is asked on that day what came of it.",
    )
    is_text = fields.Boolean(
        string="To be published",
        help="Once accepted, staff make an article of the text.",
    )
    user_id = fields.Many2one(
        comodel_name="res.users",
        string="Responsible",
        domain="[('share', '=', False)]",
        help="Answers what is proposed. Empty: the first one of the team.",
    )
