from odoo import fields, models

INTERNAL = "base.group_user"


class SmalaProfile(models.AbstractModel):
    """The part of a contact that a member tells of themselves, and who may see it.

    Nothing of it is read by portal users: pages show what the member wants shown. What
    somebody can help with is known of outside experts too.
    """

    _name = "smala.profile"
    _description = "Profile of a member"

    smala_expertise = fields.Text(
        string="Expertise",
        groups=INTERNAL,
        help="What this person has been through and knows, in their own words.",
    )
    smala_topic_ids = fields.Many2many(
        comodel_name="smala.topic",
        relation="smala_partner_topic_rel",
        column1="partner_id",
        column2="topic_id",
        string="Can help with",
        groups=INTERNAL,
    )
    smala_goal_ids = fields.Many2many(
        comodel_name="smala.goal",
        relation="smala_partner_goal_rel",
        column1="partner_id",
        column2="goal_id",
        string="Development goals",
        groups=INTERNAL,
    )

    # === DIRECTORY === #

    smala_is_listed = fields.Boolean(
        string="In the directory",
        default=True,
        groups=INTERNAL,
        help="Members find this member there; the member decides.",
    )
    smala_shows_organization = fields.Boolean(
        string="Shows organization", default=True, groups=INTERNAL
    )
    smala_shows_region = fields.Boolean(
        string="Shows region", default=True, groups=INTERNAL
    )
    smala_shows_expertise = fields.Boolean(
        string="Shows expertise", default=True, groups=INTERNAL
    )
    smala_shows_photo = fields.Boolean(string="Shows photo", groups=INTERNAL)
    smala_shows_function = fields.Boolean(string="Shows job position", groups=INTERNAL)
    smala_shows_sector = fields.Boolean(string="Shows sector", groups=INTERNAL)
    smala_shows_goals = fields.Boolean(
        string="Shows development goals", groups=INTERNAL
    )
    smala_shows_contributions = fields.Boolean(
        string="Shows contributions", groups=INTERNAL
    )

    # === HELPING === #

    smala_helps = fields.Boolean(
        string="May be asked for help",
        groups=INTERNAL,
        help="This person agrees to be put in touch with members who have a question.",
    )
    smala_help_limit = fields.Integer(
        string="Questions a month",
        default=2,
        groups=INTERNAL,
        help="How many introductions at most within 30 days; 0 for no limit.",
    )
    smala_help_pause_until = fields.Date(
        string="Not to be asked until", groups=INTERNAL, help="Last day of the pause."
    )

    _smala_help_limit_positive = models.Constraint(
        "CHECK (smala_help_limit >= 0)", "A limit cannot be negative."
    )
