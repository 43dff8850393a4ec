from odoo import api, fields, models
from odoo.fields import Domain


class ForumForum(models.Model):
    """A forum that is kept for the members of a network, and who moderates it.

    Odoo lets those moderate who gathered points in any forum of the database. Here it
    is staff, and whom they name.
    """

    _name = "forum.forum"
    _inherit = ["forum.forum", "smala.for.members"]

    smala_moderator_ids = fields.Many2many(
        comodel_name="res.users",
        relation="smala_forum_moderator_rel",
        string="Moderators",
        groups="base.group_user",
        help="Members who look after the forum beside staff, as long as they are"
        " members.",
    )
    smala_is_moderated_by_me = fields.Boolean(
        string="Moderated by me",
        compute="_compute_smala_is_moderated_by_me",
        search="_search_smala_is_moderated_by_me",
    )

    # === COMPUTE METHODS === #

    @api.depends("smala_company_id", "smala_moderator_ids")
    @api.depends_context("uid")
    def _compute_smala_is_moderated_by_me(self):
        domain = self._smala_moderated_domain()
        for forum in self:
            forum.smala_is_moderated_by_me = forum.sudo().filtered_domain(domain)

    @api.model
    def _search_smala_is_moderated_by_me(self, operator, value):
        if operator != "in":
            return NotImplemented
        forums_sudo = self.sudo().with_context(active_test=False)
        return Domain("id", "in", forums_sudo._search(self._smala_moderated_domain()))

    @api.depends("smala_is_moderated_by_me")
    def _compute_can_moderate(self):
        result = super()._compute_can_moderate()
        for forum in self.filtered("smala_is_moderated_by_me"):
            forum.can_moderate = True
        return result

    # === BUSINESS METHODS === #

    @api.model
    def _smala_moderated_domain(self):
        """Return the domain of the forums that the user looks after."""
        community = self.env["smala.community"]
        closed = Domain("smala_company_id", "!=", False)
        if community._is_administrator():
            return closed
        staffed = Domain("smala_company_id", "in", community._get_staff_companies().ids)
        return closed & (staffed | Domain("smala_moderator_ids", "in", self.env.uid))
