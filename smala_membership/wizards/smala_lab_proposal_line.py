from odoo import api, fields, models

LEFT_OUT = [
    ("full", "No seat is free"),
    ("colleague", "A colleague sits where a seat is free"),
    ("few", "Too few for a new group"),
]


class SmalaLabProposalLine(models.TransientModel):
    """A member in a proposal, with the group they are to come to."""

    _name = "smala.lab.proposal.line"
    _description = "Member in a proposal"
    _order = "id"

    proposal_id = fields.Many2one(
        comodel_name="smala.lab.proposal", required=True, index=True, ondelete="cascade"
    )
    group_id = fields.Many2one(
        comodel_name="smala.lab.proposal.group",
        index=True,
        ondelete="set null",
        domain="[('proposal_id', '=', proposal_id)]",
    )
    partner_id = fields.Many2one(
        comodel_name="res.partner",
        string="Member",
        required=True,
        readonly=True,
        ondelete="cascade",
    )
    waiting_id = fields.Many2one(
        comodel_name="smala.lab.waiting", readonly=True, ondelete="cascade"
    )
    asked_at = fields.Datetime(related="waiting_id.asked_at", string="Asked on")
    note = fields.Text(related="waiting_id.note")
    organization_id = fields.Many2one(
        comodel_name="res.partner", compute="_compute_organization"
    )
    tier_id = fields.Many2one(
        comodel_name="smala.tier", string="Size", compute="_compute_organization"
    )
    industry_id = fields.Many2one(
        comodel_name="res.partner.industry",
        string="Trade",
        compute="_compute_organization",
    )
    left_out = fields.Selection(selection=LEFT_OUT, string="Why not", readonly=True)

    # === COMPUTE METHODS === #

    @api.depends("partner_id")
    def _compute_organization(self):
        people = self.partner_id
        found = self.env["smala.lab"]._to_candidates(
            people, self.env.company._smala_today()
        )
        for line in self:
            candidate = found[line.partner_id.id]
            line.organization_id = candidate.organization
            line.tier_id = candidate.size
            line.industry_id = candidate.trade
