from odoo import api, fields, models
from odoo.exceptions import ValidationError


class SmalaCommunityPolicy(models.AbstractModel):
    """The places of a network: where members write, read, and the public reads."""

    _name = "smala.community.policy"
    _description = "Places of the community"

    smala_forum_id = fields.Many2one(
        comodel_name="forum.forum",
        string="Forum of the Members",
        ondelete="set null",
        inverse="_inverse_smala_places",
    )
    smala_channel_id = fields.Many2one(
        comodel_name="slide.channel",
        string="Resources of the Members",
        ondelete="set null",
        inverse="_inverse_smala_places",
    )
    smala_blog_id = fields.Many2one(
        comodel_name="blog.blog",
        string="Blog for Public Articles",
        ondelete="set null",
    )
    smala_voice_id = fields.Many2one(
        comodel_name="res.users",
        string="Author without a Name",
        ondelete="set null",
        help="Signs what the network publishes without naming a person.",
    )

    # === COMPUTE METHODS === #

    def _inverse_smala_places(self):
        """Keep what is chosen for members alone; what was before stays closed."""
        for company in self.sudo():
            for place in (company.smala_forum_id, company.smala_channel_id):
                if place and not place.smala_company_id:
                    place.smala_company_id = company

    # === CONSTRAINT METHODS === #

    @api.constrains("smala_forum_id", "smala_channel_id")
    def _check_smala_places(self):
        for company in self.sudo():
            for place in (company.smala_forum_id, company.smala_channel_id):
                if place and place.smala_company_id - company:
                    raise ValidationError(
                        self.env._(
                            "%(place)s is kept for the members of %(company)s.",
                            place=place.display_name,
                            company=place.smala_company_id.name,
                        )
                    )
