from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL

STATES = [
    ("none", "Not a member"),
    ("active", "Member"),
    ("leaving", "Leaving"),
    ("former", "Former member"),
]


class SmalaStanding(models.AbstractModel):
    """Where a contact stands in the network on a day, told by dates alone.

    Nothing here is stored and no cron is waited for: a contact is covered by the
    memberships they hold on that day, and has access unless all of those are suspended.
    Every answer exists for one contact, for a batch and as a search.
    """

    _name = "smala.standing"
    _description = "Standing of a contact in the network"

    smala_member_state = fields.Selection(
        selection=STATES,
        string="Membership",
        compute="_compute_smala_standing",
        search="_search_smala_member_state",
        help="Today's standing, from the dates of the memberships.",
    )
    smala_has_access = fields.Boolean(
        string="Has member access",
        compute="_compute_smala_standing",
        search="_search_smala_has_access",
        help="Member today, and not suspended.",
    )
    smala_suspended = fields.Boolean(
        string="Suspended",
        compute="_compute_smala_standing",
        search="_search_smala_suspended",
        help="Member today, without access while dues are unpaid (a setting).",
    )
    smala_tier_id = fields.Many2one(
        comodel_name="smala.tier",
        string="Tier",
        compute="_compute_smala_tier_id",
        search="_search_smala_tier_id",
        groups="base.group_user",
        help="This year's tier of the organization, or of the member's organization.",
    )

    # === COMPUTE METHODS === #

    @api.depends(
        "smala_holder_ids.date_from",
        "smala_holder_ids.date_to",
        "smala_holder_ids.membership_id.activated_at",
        "smala_holder_ids.membership_id.cancelled_on",
        "smala_holder_ids.membership_id.date_end",
        "smala_holder_ids.membership_id.date_start",
    )
    @api.depends_context("company")
    def _compute_smala_standing(self):
        day = self.env.company._smala_today()
        covered = self._smala_holding(self._smala_covered_domain(day))
        staying = self._smala_holding(self._smala_staying_domain(day))
        known = self._smala_holding(self._smala_known_domain(day))
        access = self._smala_holding(self._smala_holder_access_domain(day))
        for partner in self:
            key = partner._origin.id
            partner.smala_has_access = key in access
            partner.smala_suspended = key in covered - access
            partner.smala_member_state = (
                (key in staying and "active")
                or (key in covered and "leaving")
                or (key in known and "former")
                or "none"
            )

    @api.depends(
        "smala_holder_ids.date_from",
        "smala_holder_ids.date_to",
        "smala_holder_ids.membership_id.organization_id",
        "smala_revenue_ids.amount",
        "smala_revenue_ids.state",
        "smala_revenue_ids.year",
    )
    @api.depends_context("company")
    def _compute_smala_tier_id(self):
        tiers = self._smala_get_tiers(self._origin)
        for partner in self:
            partner.smala_tier_id = tiers.get(partner._origin.id)

    # === SEARCH METHODS === #

    @api.model
    def _search_smala_member_state(self, operator, value):
        if operator != "in":
            return NotImplemented
        day = self.env.company._smala_today()
        covered = self._smala_holders(self._smala_covered_domain(day))
        staying = self._smala_holders(self._smala_staying_domain(day))
        known = self._smala_holders(self._smala_known_domain(day))
        domains = {
            "active": staying,
            "leaving": covered & ~staying,
            "former": known & ~covered,
            "none": ~known & ~covered,
        }
        return Domain.OR(domains[state] for state in value if state in domains)

    @api.model
    def _search_smala_has_access(self, operator, value):
        if operator != "in":
            return NotImplemented
        return self._smala_access_domain()

    @api.model
    def _search_smala_suspended(self, operator, value):
        if operator != "in":
            return NotImplemented
        day = self.env.company._smala_today()
        covered = self._smala_holders(self._smala_covered_domain(day))
        return covered & ~self._smala_access_domain(day)

    @api.model
    def _search_smala_tier_id(self, operator, value):
        # The ORM does not refuse the search of a field that is not stored.
        self._check_field_access(self._fields["smala_tier_id"], "read")
        if operator in ("any", "any!"):
            tiers = self.env["smala.tier"].sudo(operator == "any!" or self.env.su)
            value = tiers.search(value).ids
        elif operator != "in":
            return NotImplemented
        tier_of = self._smala_get_tiers()
        found = Domain("id", "in", [p for p, tier in tier_of.items() if tier in value])
        if False in value:
            found |= Domain("id", "not in", list(tier_of))
        return found

    # === BUSINESS METHODS === #

    def _smala_has_access(self, day=None):
        """Tell whether a contact has a member's access: decides it everywhere.

        :param day: the day asked for, today in the company when not given.
        """
        self.ensure_one()
        day = day or self.env.company._smala_today()
        return bool(self._smala_holding(self._smala_holder_access_domain(day)))

    @api.model
    def _smala_access_domain(self, day=None):
        """Return the domain of the contacts that have access on a day."""
        day = day or self.env.company._smala_today()
        return self._smala_holders(self._smala_holder_access_domain(day))

    @api.model
    def _smala_get_tiers(self, partners=None):
        """Map contacts to this year's tier of the organization they stand for.

        A member stands for the organization of the membership they hold today, anybody
        else for themselves.

        :param partners: the contacts asked for; all of them when not given.
        :return: ``{partner id: tier id}``, without those that have no tier.
        """
        company, day = self.env.company, self.env.company._smala_today()
        schedule_sudo = self.env["smala.schedule"].sudo()._for_year(company, day.year)
        if not schedule_sudo:
            return {}
        organization_of = self._smala_get_organizations(day, partners)
        revenues_sudo = self.env["smala.revenue"].sudo()
        if partners is None:
            amounts = revenues_sudo._get_amounts_for_dues(day.year)
            organization_of = {key: key for key in amounts} | organization_of
        else:
            organizations = self.browse(set(organization_of.values()))
            amounts = revenues_sudo._get_amounts_for_dues(day.year, organizations)
        tier_of = schedule_sudo._get_tier_ids(amounts.values())
        return {
            key: tier_of[amounts[organization]]
            for key, organization in organization_of.items()
            if tier_of.get(amounts.get(organization))
        }

    @api.model
    def _smala_get_organizations(self, day, partners=None):
        """Map contacts to the id of the organization they stand for on a day."""
        domain = self._smala_covered_domain(day)
        if partners is not None:
            domain &= Domain("partner_id", "in", partners.ids)
        holders_sudo = self.env["smala.holder"].sudo().search(domain, order="date_from")
        themselves = {} if partners is None else {key: key for key in partners.ids}
        return themselves | {
            holder.partner_id.id: holder.membership_id.organization_id.id
            for holder in holders_sudo
        }

    # === DOMAINS ON SMALA.HOLDER === #

    @api.model
    def _smala_known_domain(self, day):
        """Whoever held, by that day, a membership that was activated."""
        return Domain(
            [
                ("date_from", "<=", day),
                ("membership_id.activated_at", "!=", False),
                ("membership_id.date_start", "<=", day),
            ]
        )

    @api.model
    def _smala_covered_domain(self, day):
        """Who holds a membership that runs: only a cancelled one ever stops."""
        return self._smala_known_domain(day) & Domain(
            [
                "&",
                *("|", ("date_to", "=", False), ("date_to", ">=", day)),
                "|",
                ("membership_id.cancelled_on", "=", False),
                ("membership_id.date_end", ">=", day),
            ]
        )

    @api.model
    def _smala_staying_domain(self, day):
        """Who holds a membership that runs and is not cancelled."""
        staying = Domain("membership_id.cancelled_on", "=", False)
        return self._smala_covered_domain(day) & staying

    @api.model
    def _smala_holder_access_domain(self, day):
        return self._smala_covered_domain(day) & ~self._smala_unpaid_domain()

    @api.model
    def _smala_unpaid_domain(self):
        """Whose dues are overdue for longer than a company that suspends allows.

        Overdue today, whatever the day that access is asked for: nobody knows what will
        be paid by then.
        """
        companies_sudo = self.env["res.company"].sudo()
        unpaid = Domain.FALSE
        for company in companies_sudo.search([("smala_suspend_unpaid", "=", True)]):
            limit = fields.Date.subtract(
                company._smala_today(), days=company.smala_suspend_after_days
            )
            overdue = [
                ("state", "=", "invoiced"),
                ("invoice_line_id.move_id.state", "=", "posted"),
                ("invoice_line_id.move_id.invoice_date_due", "<", limit),
            ]
            unpaid |= Domain("company_id", "=", company.id) & Domain(
                "membership_id.dues_ids", "any", overdue
            )
        return unpaid

    # === HELPERS === #

    @api.model
    def _smala_holders(self, domain):
        """Turn a domain on holders into one on contacts, whoever asks."""
        holders_sudo = self.env["smala.holder"].sudo()
        query = holders_sudo._search(domain)
        holding = query.subselect(SQL.identifier(query.table, "partner_id"))
        return Domain("id", "in", holding)

    def _smala_holding(self, domain):
        """Ids of those among these contacts who hold such a membership."""
        holders_sudo = self.env["smala.holder"].sudo()
        domain &= Domain("partner_id", "in", self._origin.ids)
        groups = holders_sudo._read_group(domain, ["partner_id"])
        return {partner.id for (partner,) in groups}
