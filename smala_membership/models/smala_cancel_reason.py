from odoo import fields, models


class SmalaCancelReason(models.Model):
    """Why a member leaves: what staff and members pick from."""

    _name = "smala.cancel.reason"
    _description = "Reason for leaving"
    _order = "sequence, id"

    name = fields.Char(required=True, translate=True)
    sequence = fields.Integer(default=10)
    active = fields.Boolean(default=True)
