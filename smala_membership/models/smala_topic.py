from odoo import fields, models


class SmalaTopic(models.Model):
    """What members ask about, and what others can help with."""

    _name = "smala.topic"
    _description = "Topic"
    _order = "sequence, name"

    name = fields.Char(required=True, translate=True)
    sequence = fields.Integer(default=10)
    active = fields.Boolean(default=True)
    keywords = fields.Char(
        translate=True,
        help="Other words for it, separated by commas: questions that use them are"
        " understood to be about this topic.",
    )
