from collections import Counter

from odoo import api, fields, models
from odoo.fields import Domain

from ..core import grouping


class SmalaLabBalance(models.AbstractModel):
    """The part of a group that staff judge it by: who sits there, and what is amiss.

    Only those count who sit there today and are members of the network today.
    """

    _name = "smala.lab.balance"
    _description = "Balance of a SMAL'AB group"

    member_count = fields.Integer(string="Members today", compute="_compute_balance")
    free_count = fields.Integer(string="Free seats", compute="_compute_balance")
    balance = fields.Html(compute="_compute_balance", sanitize=False)
    warnings = fields.Text(compute="_compute_balance")
    has_warning = fields.Boolean(
        string="To look at", compute="_compute_balance", search="_search_has_warning"
    )

    # === COMPUTE METHODS === #

    @api.depends(
        "capacity", "seat_ids.date_from", "seat_ids.date_to", "seat_ids.partner_id"
    )
    def _compute_balance(self):
        situations = self._origin._get_situations()
        for lab in self:
            group, gone = situations.get(lab._origin, (grouping.Group(0, 0), []))
            number = len(group.members)
            lab.member_count = number
            lab.free_count = max(lab.capacity - number, 0)
            lab.balance = lab._render_balance(group)
            lab.warnings = "\n".join(lab._get_warnings(group, gone))
            lab.has_warning = bool(lab.warnings)

    @api.model
    def _search_has_warning(self, operator, value):
        if operator != "in":
            return NotImplemented
        labs = self.search([("active", "=", True)])
        return Domain("id", "in", labs.filtered("has_warning").ids)

    # === GETTERS === #

    def _get_situations(self):
        """Map groups to who sits there today, and who does but left the network.

        In a fixed number of queries for each company.

        :rtype: dict[models.BaseModel, tuple[grouping.Group, list]]
        """
        found = {}
        for company, labs in self.grouped("company_id").items():
            labs = labs.with_company(company)
            today = company._smala_today()
            seated = {lab: lab._get_members(today) for lab in labs}
            people = self.env["res.partner"].union(*seated.values())
            people = people.with_company(company)
            still = people._smala_get_covered(today)
            candidates = self._to_candidates(people, today)
            for lab, members in seated.items():
                present = members & still
                group = grouping.Group(
                    lab.id, lab.capacity, tuple(candidates[one.id] for one in present)
                )
                found[lab] = group, (members - present).mapped("name")
        return found

    def _to_group(self, day):
        """Turn a group into what ``core.grouping`` understands, as of a day.

        Who has a seat from a later day on counts as well: it is taken.
        """
        self.ensure_one()
        seats = self.seat_ids.filtered(lambda one: not one._is_over(day))
        people = seats.partner_id.with_company(self.company_id)
        members = self._to_candidates(people._smala_get_covered(day), day)
        return grouping.Group(self.id, self.capacity, tuple(members.values()))

    @api.model
    def _to_candidates(self, people, day, wishes=None):
        """Turn persons into what ``core.grouping`` understands, by their id.

        :param people: in the company whose tiers and members are meant.
        :param dict wishes: the group that somebody asked for, by person.
        """
        organization_of = people._smala_get_organizations(day, people)
        organizations = people.browse(set(organization_of.values())).sudo()
        trade_of = {one.id: one.industry_id.id or None for one in organizations}
        size_of = people._smala_get_tiers(people)
        return {
            person.id: grouping.Candidate(
                key=person.id,
                organization=organization_of[person.id],
                trade=trade_of[organization_of[person.id]],
                size=size_of.get(person.id),
                wish=(wishes or {}).get(person.id),
            )
            for person in people
        }

    # === WORDS === #

    def _render_balance(self, group):
        """Return sizes and sectors of a group with their numbers."""
        sizes = Counter(one.size for one in group.members)
        trades = Counter(one.trade for one in group.members)
        tiers = self.env["smala.tier"].browse([key for key in sizes if key])
        industries = self.env["res.partner.industry"].browse(
            [key for key in trades if key]
        )
        unknown = self.env._("Not known")
        values = {
            "sizes": self._name_counts(tiers.sorted("revenue_from"), sizes, unknown),
            "trades": self._name_counts(industries.sorted("name"), trades, unknown),
        }
        return self.env["ir.qweb"]._render("smala_membership.lab_balance", values)

    @api.model
    def _name_counts(self, records, counts, unknown):
        named = [(one.display_name, counts[one.id]) for one in records]
        return [*named, (unknown, counts[None])] if counts[None] else named

    def _get_warnings(self, group, gone=()):
        """Return a sentence for everything that staff should look at."""
        people = self.env["res.partner"].browse([one.key for one in group.members])
        members = {one.key: one for one in group.members}
        sentences = [
            self.env._("%s is no member of the network any more.", name)
            for name in gone
        ]
        for clash in grouping.clashes(group):
            names = ", ".join(people.browse(clash.keys).mapped("name"))
            first = members[clash.keys[0]]
            sentences.append(self._word_clash(clash.code, group, names, first))
        return sentences

    def _word_clash(self, code, group, names, first):
        if code == grouping.CLASH_CAPACITY:
            return self.env._(
                "%(number)s members for %(seats)s seats.",
                number=len(group.members),
                seats=group.capacity,
            )
        if code == grouping.CLASH_ORGANIZATION:
            organization = self.env["res.partner"].sudo().browse(first.organization)
            return self.env._(
                "Of one organization, %(name)s: %(members)s.",
                name=organization.name,
                members=names,
            )
        trade = self.env["res.partner.industry"].browse(first.trade)
        return self.env._(
            "Of one trade, %(name)s: %(members)s.", name=trade.name, members=names
        )
