from odoo import api, fields, models
from odoo.fields import Domain


class SmalaForMembers(models.AbstractModel):
    """The part of a forum or a course that keeps it for the members of a network.

    The record rules on it, and on all that is in it, ask for ``smala_is_open_to_me``.
    One that is kept for nobody is open to whom Odoo opens it.
    """

    _name = "smala.for.members"
    _description = "Kept for members"

    smala_company_id = fields.Many2one(
        comodel_name="res.company",
        string="Only for members of",
        index="btree_not_null",
        ondelete="restrict",
        help="Members see it from their signature on and until their last day, whatever"
        " else is set here; nobody else but staff does. Empty: as set here.",
    )
    smala_is_open_to_me = fields.Boolean(
        string="Open to me",
        compute="_compute_smala_is_open_to_me",
        search="_search_smala_is_open_to_me",
    )

    # === COMPUTE METHODS === #

    @api.depends("smala_company_id")
    @api.depends_context("uid")
    def _compute_smala_is_open_to_me(self):
        closed = self.filtered("smala_company_id")
        companies = closed and self.env["smala.community"]._get_open_companies()
        for record in self:
            company = record.sudo().smala_company_id
            record.smala_is_open_to_me = not company or company in companies

    @api.model
    def _search_smala_is_open_to_me(self, operator, value):
        if operator != "in":
            return NotImplemented
        domain = self.env["smala.community"]._get_open_domain()
        if domain.is_true():
            return domain
        records_sudo = self.sudo().with_context(active_test=False)
        return Domain("id", "in", records_sudo._search(domain))
