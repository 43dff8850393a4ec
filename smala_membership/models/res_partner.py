from odoo import api, fields, models

from ..const import STAFF


class ResPartner(models.Model):
    _name = "res.partner"
    _inherit = [
        "res.partner",
        "smala.standing",
        "smala.coverage",
        "smala.attendance",
        "smala.contributed",
        "smala.help.load",
        "smala.lab.person",
        "smala.profile",
        "smala.findable",
    ]

    _smala_contribution_fields = ("partner_id", "organization_id")

    smala_membership_ids = fields.One2many(
        comodel_name="smala.membership",
        inverse_name="partner_id",
        string="Memberships",
        groups=STAFF,
    )
    smala_organization_membership_ids = fields.One2many(
        comodel_name="smala.membership",
        inverse_name="organization_id",
        string="Memberships for this organization",
        groups=STAFF,
    )
    smala_holder_ids = fields.One2many(
        comodel_name="smala.holder",
        inverse_name="partner_id",
        string="Memberships held",
        groups=STAFF,
    )
    smala_revenue_ids = fields.One2many(
        comodel_name="smala.revenue",
        inverse_name="partner_id",
        string="Revenues",
        groups=STAFF,
    )
    smala_mandate_ids = fields.One2many(
        comodel_name="smala.mandate",
        inverse_name="partner_id",
        string="Mandates",
        groups=STAFF,
    )
    smala_membership_count = fields.Integer(
        string="Membership count",
        compute="_compute_smala_membership_count",
        groups=STAFF,
    )

    # === COMPUTE METHODS === #

    @api.depends("smala_membership_ids", "smala_organization_membership_ids")
    def _compute_smala_membership_count(self):
        for partner in self:
            memberships = partner.smala_membership_ids
            memberships |= partner.smala_organization_membership_ids
            partner.smala_membership_count = len(memberships)

    # === ACTION METHODS === #

    def action_open_smala_memberships(self):
        """Show the memberships of a person, or those for an organization."""
        self.ensure_one()
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Memberships"),
            "res_model": "smala.membership",
            "view_mode": "list,form",
            "domain": [
                "|",
                ("partner_id", "=", self.id),
                ("organization_id", "=", self.id),
            ],
        }
