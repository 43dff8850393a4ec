from odoo import api, models
from odoo.exceptions import UserError

from ..core import comparison


class SmalaRenewalLook(models.AbstractModel):
    """The part of a renewal line that finds out what a year costs, and why.

    A batch of memberships is looked at with a constant number of queries. The lines
    are written; dues, memberships and invoices are only read.
    """

    _name = "smala.renewal.look"
    _description = "Look at what a renewal means"

    # === BUSINESS METHODS === #

    @api.model
    def _look(self, renewal, memberships):
        """Write what the renewal means for these memberships, as things stand.

        :return: what is due by membership: a line of the core, or nothing where it
            cannot be computed; the reason then stands on the renewal line.
        """
        plans, errors = self._plan(renewal.year, memberships)
        announced = self._get_announced(renewal.year, memberships)
        lines = self._find(renewal, memberships)
        created = []
        for membership in memberships:
            vals = self._prepare(renewal.year, membership, plans.get(membership))
            vals |= self._prepare_announced(vals, announced.get(membership.id))
            vals |= {"error": errors.get(membership, False), "is_skipped": False}
            if membership in lines:
                lines[membership]._write_changes(vals)
            else:
                created.append({**self._prepare_key(renewal, membership), **vals})
        self.create(created)
        return plans

    @api.model
    def _look_again(self, memberships):
        """Let the previews follow a decision at once; what is billed stays."""
        lines_sudo = self.sudo().search(
            [
                ("membership_id", "in", memberships.ids),
                ("renewal_id.state", "in", ("preview", "waiting")),
                ("dues_id", "=", False),
            ]
        )
        for renewal, lines in lines_sudo.grouped("renewal_id").items():
            lines_sudo._look(renewal, lines.membership_id)

    @api.model
    def _plan(self, year, memberships):
        """Ask the core about every membership.

        :return: the core's line, and the reason why there is none, by membership.
        """
        plans, errors, rules_of = {}, {}, {}
        for membership in memberships:
            company = membership.company_id
            try:
                if company not in rules_of:
                    rules_of[company] = memberships._get_rules(company, year)
                plans[membership] = membership._get_renewal_line(
                    year, rules_of[company]
                )
            except UserError as error:
                errors[membership] = str(error)
        return plans, errors

    # === PREPARATION === #

    @api.model
    def _prepare_key(self, renewal, membership):
        return {
            "renewal_id": renewal.id,
            "company_id": renewal.company_id.id,
            "membership_id": membership.id,
        }

    @api.model
    def _prepare(self, year, membership, plan):
        """Return the values of a line, from what the core says; writes nothing."""
        before = membership._live_dues().filtered(lambda d: d.year == year - 1)[:1]
        companies = membership.organization_id | membership.billing_partner_id
        people = membership.partner_id | companies
        return {
            "partner_id": membership.partner_id.id,
            "partner_name": membership.partner_id.name,
            "organization_id": membership.organization_id.id,
            "billing_partner_id": membership.billing_partner_id.id,
            "old_amount": before.amount,
            "old_months": before.months,
            "is_unpaid": any(
                dues.year < year and dues.state == "invoiced"
                for dues in membership.dues_ids
            ),
            "is_archived": not all(people.mapped("active")),
            **self._prepare_amount(year, membership, before, plan),
        }

    @api.model
    def _prepare_amount(self, year, membership, before, plan):
        """Return the amount, why it differs, and what it leaves open."""
        if not plan:
            return {
                "new_amount": 0.0,
                "difference": 0.0,
                "is_changed": False,
                "why": False,
                "why_steps": [],
                "steps": [],
                "is_revenue_unconfirmed": True,
                "is_request_waiting": False,
                "is_mandate_ending": False,
            }
        steps = [step.to_json() for step in plan.steps]
        amount = float(plan.amount)
        difference = membership.currency_id.round(amount - before.amount)
        mandate_end = self._get_mandate_end(year, membership)
        reasons = ()
        if not before or difference:
            reasons = comparison.differences(
                (before.steps or []) if before else None, steps, mandate_end
            )
        return {
            "new_amount": amount,
            "difference": difference,
            "is_changed": bool(before and difference),
            "why": comparison.kind_of(reasons) or False,
            "why_steps": [reason.to_json() for reason in reasons],
            "steps": steps,
            "is_revenue_unconfirmed": self._is_unconfirmed(year, plan),
            "is_request_waiting": plan.waits,
            "is_mandate_ending": bool(mandate_end)
            and any(reason.code == "reduction_lost" for reason in reasons),
        }

    @api.model
    def _prepare_announced(self, vals, announced):
        return {
            "announced_amount": announced or 0.0,
            "is_above_announced": announced is not None
            and self.env.company.currency_id.compare_amounts(
                vals["new_amount"], announced
            )
            > 0,
        }

    def _write_changes(self, vals):
        """Write what differs: most lines are the same on every look."""
        self.ensure_one()
        changed = {}
        for name, value in vals.items():
            field = self._fields[name]
            present = self[name].id if field.type == "many2one" else self[name]
            if present != value:
                changed[name] = value
        if changed:
            self.write(changed)

    # === GETTERS === #

    @api.model
    def _find(self, renewal, memberships):
        """Return the lines that are there already, by membership."""
        lines = self.search(
            [
                ("renewal_id", "=", renewal.id),
                ("membership_id", "in", memberships.ids),
            ]
        )
        return {line.membership_id: line for line in lines}

    @api.model
    def _get_announced(self, year, memberships):
        """Return the amount of the last notice of the year, by membership id."""
        notices = self.env["smala.notice"].search(
            [
                ("membership_id", "in", memberships.ids),
                ("year", "=", year),
                ("state", "=", "sent"),
                ("is_amount_known", "=", True),
            ],
            order="sent_at, id",
        )
        return {notice.membership_id.id: notice.amount for notice in notices}

    @api.model
    def _is_unconfirmed(self, year, plan):
        """Tell whether the amount rests on a revenue older than the year before."""
        is_arranged = any(step.code == "arrangement" for step in plan.steps)
        is_known = plan.revenue is not None and plan.revenue.year >= year - 1
        return not (is_arranged or is_known)

    @api.model
    def _get_mandate_end(self, year, membership):
        """Return when the last mandate ended that reduced the dues before."""
        ends = [
            mandate.date_to
            for mandate in membership.partner_id.smala_mandate_ids
            if mandate.reduces_dues and mandate.date_to and mandate.date_to.year < year
        ]
        return max(ends, default=None)
