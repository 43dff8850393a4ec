from odoo import Command, api, fields, models
from odoo.exceptions import UserError

from ..core import grouping

BLOCKING = (grouping.CLASH_ORGANIZATION, grouping.CLASH_CAPACITY)


class SmalaLabProposal(models.TransientModel):
    """Who could sit in which SMAL'AB group of a region: proposed, adjusted, confirmed.

    Nothing is written before it is confirmed.
    """

    _name = "smala.lab.proposal"
    _description = "Proposal of SMAL'AB groups"

    company_id = fields.Many2one(
        comodel_name="res.company",
        required=True,
        readonly=True,
        default=lambda self: self.env.company,
    )
    region_id = fields.Many2one(
        comodel_name="smala.region", required=True, ondelete="cascade"
    )
    date_from = fields.Date(
        string="Seats from",
        required=True,
        default=lambda self: self.env.company._smala_today(),
    )
    has_others = fields.Boolean(
        string="Members who did not ask, too",
        default=True,
        help="After those on the waiting list, in the order in which they joined.",
    )
    opens = fields.Boolean(string="Open new groups", default=True)
    capacity = fields.Integer(string="Seats of a new group", default=10, required=True)
    smallest = fields.Integer(
        string="Members it begins with, at least", default=6, required=True
    )
    group_ids = fields.One2many(
        comodel_name="smala.lab.proposal.group",
        inverse_name="proposal_id",
        string="Groups",
    )
    line_ids = fields.One2many(
        comodel_name="smala.lab.proposal.line",
        inverse_name="proposal_id",
        string="Members",
    )
    is_proposed = fields.Boolean(readonly=True)

    _sizes_positive = models.Constraint(
        "CHECK (capacity BETWEEN 1 AND 50 AND smallest BETWEEN 1 AND capacity)",
        "A new group has 1 to 50 seats, and begins with no more members than seats.",
    )

    # === COMPUTE METHODS === #

    @api.depends("region_id")
    def _compute_display_name(self):
        for proposal in self:
            name = proposal.region_id.name
            proposal.display_name = (
                self.env._("Groups of %s", name)
                if name
                else self.env._("Propose Groups")
            )

    # === ACTION METHODS === #

    def action_propose(self):
        """Compose groups, in the place of what was proposed before."""
        self.ensure_one()
        self.line_ids.unlink()
        self.group_ids.unlink()
        waiting_of, people = self._get_candidates()
        labs = self._get_labs()
        wishes = {who.id: waiting_of[who].lab_id.id for who in waiting_of}
        candidates = labs._to_candidates(people, self.date_from, wishes)
        found = grouping.compose(
            [candidates[person.id] for person in people],
            [lab._to_group(self.date_from) for lab in labs],
            capacity=self.capacity,
            smallest=self.smallest,
            opens=self.opens,
        )
        self._write_proposal(found, labs, people, waiting_of)
        return self._reopen()

    def action_confirm(self):
        """Give the seats, open the new groups and empty the waiting list.

        :raise UserError: a group would not be as it must be.
        """
        self.ensure_one()
        chosen = self.group_ids.filtered("line_ids")
        if not chosen:
            raise UserError(self.env._("Nobody is to get a seat."))
        for group in chosen:
            group._check_blocking()
        labs = self.env["smala.lab"].union(
            *(group._confirm(self.date_from) for group in chosen)
        )
        return labs._get_records_action(name=self.env._("SMAL'AB groups"))

    # === BUSINESS METHODS === #

    def _write_proposal(self, found, labs, people, waiting_of):
        """Keep a proposal of the core as lines that staff can move."""
        count = len(labs)
        vals_list = []
        for group in found.groups:
            is_new = group.key < 0
            count += is_new
            vals_list.append(
                {
                    "proposal_id": self.id,
                    "lab_id": False if is_new else group.key,
                    "new_name": f"{self.region_id.name} {count}" if is_new else False,
                    "capacity": group.capacity,
                }
            )
        groups = self.env["smala.lab.proposal.group"].create(vals_list)
        group_of = {
            one.key: group for one, group in zip(found.groups, groups, strict=True)
        }
        placed, left_out = dict(found.places), dict(found.left_out)
        self.line_ids = [
            Command.create(
                {
                    "partner_id": person.id,
                    "waiting_id": person in waiting_of and waiting_of[person].id,
                    "group_id": person.id in placed and group_of[placed[person.id]].id,
                    "left_out": left_out.get(person.id),
                }
            )
            for person in people
        ]
        self.is_proposed = True

    def _reopen(self):
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Propose Groups"),
            "res_model": self._name,
            "res_id": self.id,
            "view_mode": "form",
            "target": "current",
        }

    # === GETTERS === #

    def _get_labs(self):
        """Return the groups of the region."""
        return self.env["smala.lab"].search(
            [
                ("region_id", "=", self.region_id.id),
                ("company_id", "=", self.company_id.id),
            ]
        )

    def _get_candidates(self):
        """Return who seeks a seat in the region, and the wishes of who asked.

        :return: the waiting list by person, and the persons in their order.
        """
        partners = self.env["res.partner"].with_company(self.company_id)
        free = partners.search(
            partners._smala_access_domain(self.date_from)
            & ~partners._smala_seated_domain(self.company_id, self.date_from)
        )
        in_region = self._get_ours(free)
        waiting = self.env["smala.lab.waiting"].search(
            [("company_id", "=", self.company_id.id), ("state", "=", "waiting")]
        )
        waiting_of = {
            one.partner_id: one
            for one in waiting
            if one.partner_id in free and self._is_wished(one, in_region)
        }
        people = partners.union(*waiting_of)
        if self.has_others:
            wish_elsewhere = waiting.partner_id
            people |= in_region - wish_elsewhere
        return waiting_of, people

    def _is_wished(self, waiting, in_region):
        """Whether somebody wishes this region, by name or because they are of it."""
        region = waiting.region_id or waiting.lab_id.region_id
        if region:
            return region == self.region_id
        return waiting.partner_id in in_region

    def _get_ours(self, people):
        """Return those of organizations in the region, by the day they joined."""
        organization_of = people._smala_get_organizations(self.date_from, people)
        ours = people.filtered(
            lambda one: self.region_id._for_partner(one.browse(organization_of[one.id]))
        )
        holders = self.env["smala.holder"].search(
            [("partner_id", "in", ours.ids)], order="date_from, id"
        )
        return holders.partner_id.with_env(ours.env) & ours
