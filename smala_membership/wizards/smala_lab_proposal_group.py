from odoo import api, fields, models
from odoo.exceptions import UserError

from ..core import grouping
from .smala_lab_proposal import BLOCKING


class SmalaLabProposalGroup(models.TransientModel):
    """A group in a proposal: one that is completed, or a new one."""

    _name = "smala.lab.proposal.group"
    _description = "Group in a proposal"
    _order = "id"

    proposal_id = fields.Many2one(
        comodel_name="smala.lab.proposal", required=True, index=True, ondelete="cascade"
    )
    lab_id = fields.Many2one(
        comodel_name="smala.lab", string="Group", readonly=True, ondelete="cascade"
    )
    new_name = fields.Char(string="Name of the new group")
    capacity = fields.Integer(string="Seats", readonly=True)
    line_ids = fields.One2many(
        comodel_name="smala.lab.proposal.line", inverse_name="group_id"
    )
    present_count = fields.Integer(string="Sit there", compute="_compute_figures")
    new_count = fields.Integer(string="Newcomers", compute="_compute_figures")
    warnings = fields.Text(string="To look at", compute="_compute_figures")

    # === COMPUTE METHODS === #

    @api.depends("line_ids.partner_id", "capacity", "lab_id")
    def _compute_figures(self):
        for group in self:
            core = group._to_group()
            group.new_count = len(group.line_ids)
            group.present_count = len(core.members) - group.new_count
            group.warnings = "\n".join(self.env["smala.lab"]._get_warnings(core))

    @api.depends("lab_id", "new_name")
    def _compute_display_name(self):
        for group in self:
            group.display_name = group.lab_id.name or self.env._(
                "%s (new)", group.new_name or ""
            )

    # === BUSINESS METHODS === #

    def _check_blocking(self):
        """Refuse two of one organization, and more members than seats."""
        self.ensure_one()
        group = self._to_group()
        if any(clash.code in BLOCKING for clash in grouping.clashes(group)):
            raise UserError(
                self.env._(
                    "%(group)s: %(reasons)s",
                    group=self.display_name,
                    reasons=self.warnings,
                )
            )

    def _confirm(self, day):
        """Open the group where it is new, and give the newcomers their seats.

        :return: the group.
        """
        self.ensure_one()
        proposal = self.proposal_id
        lab = self.lab_id or self.env["smala.lab"].create(
            {
                "name": self.new_name or proposal.region_id.name,
                "region_id": proposal.region_id.id,
                "company_id": proposal.company_id.id,
                "capacity": self.capacity,
            }
        )
        for line in self.line_ids:
            lab._enter(line.partner_id, day)
        return lab

    # === GETTERS === #

    def _to_group(self):
        """Turn who sits there and the newcomers into what the core understands."""
        self.ensure_one()
        proposal = self.proposal_id
        day = proposal.date_from or self.env.company._smala_today()
        people = self.line_ids.partner_id.with_company(proposal.company_id)
        lab = self.lab_id.with_company(proposal.company_id)
        group = lab._to_group(day) if lab else grouping.Group(0, self.capacity)
        newcomers = lab._to_candidates(people, day)
        return grouping.Group(
            group.key, group.capacity, (*group.members, *newcomers.values())
        )
