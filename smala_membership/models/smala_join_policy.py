from odoo import fields, models


class SmalaJoinPolicy(models.AbstractModel):
    """The settings of a company that say how people join."""

    _name = "smala.join.policy"
    _description = "Settings of joining"

    smala_approve_applications = fields.Boolean(
        string="Staff Approve Applications",
        help="A membership opens when staff approve the application, not at once.",
    )
    smala_post_new_companies = fields.Boolean(
        string="Post the First Invoice of a New Company at Once",
        help="Otherwise it stays a draft that staff post with one click.",
    )
