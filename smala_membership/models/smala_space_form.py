from datetime import date

from odoo import api, models
from odoo.exceptions import UserError, ValidationError

from ..core.figures import parse_amount
from .smala_answer import NOTE_LENGTH
from .smala_dues_computation import MAX_REVENUE
from .smala_link import Link

# What a member may do in the space; the last part of each page's address.
PURPOSES = ("revenue", "reduction", "cancel", "uncancel")

FIRST_YEAR = "none"  # chosen in the place of a bracket
SURPRISING_RATIO = 20  # to the figure known before


class SmalaSpaceForm(models.AbstractModel):
    """What a member changes in the space: the forms behind links, and a little more.

    Who is logged in may tell the revenue of several years and ask for any reduction
    that members may ask for; leaving and coming back are the same everywhere.
    """

    _name = "smala.space.form"
    _description = "Forms in the space of a member"
    _inherit = ["smala.answer"]

    # === BUSINESS METHODS === #

    @api.model
    def _make_link(self, purpose, membership_sudo, year=None):
        """Stand in for the link of a mail, for one who is logged in.

        :param year: of the revenue; that of the next dues' revenue when not given.
        """
        company = membership_sudo.company_id
        next_year = self.env["smala.space"]._get_next_year(membership_sudo)
        if purpose == "revenue":
            years = self._get_revenue_years(membership_sudo)
            asked = year if year in years else min(years[0], (next_year or 9999) - 1)
            next_year = max(asked, years[-1]) + 1
        return Link(
            purpose,
            membership_sudo,
            next_year or company._smala_today().year + 1,
            date.max,
        )

    @api.model
    def _get_form_page(self, link, form=None):
        """Add what an answer that was refused asks for."""
        page = self._get_page(link)
        if link.purpose == "revenue" and form:
            answer = self._for(link)
            amount = answer._read_amount(link, form)
            page["asks_sure"] = answer._is_surprising(link, amount)
        return page

    # === REVENUE === #

    def _page_revenue(self, link):
        """Offer the years whose figure a member may tell, billed or not."""
        membership = link.membership_sudo
        asked_year = link.year - 1
        told = self._get_told_revenue(link)
        return {
            "status": "form",
            "asked_year": asked_year,
            "years": self._get_revenue_years(membership),
            "is_told": bool(told),
            "is_billed": bool(membership._get_billed_dues(link.year)),
            "known_year": told.year,
            "known_amount": self._format(told.amount),
            "is_first_telling": not told,
            "amount": f"{told.amount:_.0f}".replace("_", " ")
            if told and not told.is_bracket
            else "",
            "is_estimate": told.is_estimate
            if told
            else membership.company_id._smala_today().year <= asked_year,
            "first_year": FIRST_YEAR,
            "tier": FIRST_YEAR
            if told.is_first_year
            else self._get_chosen_tier(link, told),
            "tiers": self._get_tiers(link),
            **self._get_next_dues(link),
        }

    def _submit_revenue(self, link, form):
        """Write a figure that makes sense; it counts at once."""
        membership = link.membership_sudo
        tier = self._find_tier(link, form)
        is_first_year = form.get("tier") == FIRST_YEAR
        amount = self._read_amount(link, form)
        if amount is None or not 0 <= amount <= MAX_REVENUE:
            return self.env._(
                "Write the revenue in figures, like 3 200 000, or choose a bracket."
            )
        if self._is_surprising(link, amount) and not form.get("is_sure"):
            return self.env._(
                "%(amount)s is far from the last figure we know: please check it.",
                amount=self._format(float(amount)),
            )
        self.env["smala.revenue"].sudo()._declare(
            membership.organization_id,
            link.year - 1,
            float(amount),
            source="member",
            is_estimate=bool(form.get("is_estimate")) and not is_first_year,
            is_bracket=bool(tier),
            is_first_year=is_first_year,
        )
        self._log(
            membership,
            self.env._(
                "Revenue %(year)s told in the member's space: %(amount)s.",
                year=link.year - 1,
                amount=tier.name if tier else self._format(float(amount)),
            ),
        )
        return None

    def _find_tier(self, link, form):
        return self._get_schedule_tiers(link).filtered(
            lambda tier: str(tier.id) == form.get("tier")
        )

    def _read_amount(self, link, form):
        """Return the amount that a form stands for, or nothing where it is unclear."""
        if form.get("tier") == FIRST_YEAR:
            return 0
        tier = self._find_tier(link, form)
        return tier.revenue_from if tier else parse_amount(form.get("amount"))

    def _is_surprising(self, link, amount):
        """Tell whether somebody may have mistyped: a figure of another magnitude."""
        known = self._get_known_revenue(link).amount
        if not amount or not known:
            return False
        ratio = max(float(amount), known) / min(float(amount), known)
        return ratio > SURPRISING_RATIO

    # === REDUCTION === #

    def _page_reduction(self, link):
        membership = link.membership_sudo
        reductions = self._get_requestable_sudo(membership)
        if not reductions:
            return {
                "status": "closed",
                "text": self.env._("There is no reduction to ask for at the moment."),
            }
        return {
            "status": "form",
            "choices": [(reduction.code, reduction.name) for reduction in reductions],
            "is_space": True,
        }

    def _submit_reduction(self, link, form):
        """Ask for a reduction for the next dues, with a reason."""
        membership = link.membership_sudo
        reduction = self._get_requestable_sudo(membership).filtered(
            lambda reduction: reduction.code == form.get("reduction")
        )
        reason = (form.get("note") or "").strip()[:NOTE_LENGTH]
        if not reduction:
            return self.env._("Please choose a reduction.")
        if not reason:
            return self.env._("Please tell us why you ask for it.")
        try:
            with self.env.cr.savepoint():
                self.env["smala.grant"].sudo()._request(
                    membership, reduction, link.year, link.year, reason
                )
        except (UserError, ValidationError) as error:
            return str(error)
        self._log(
            membership,
            self.env._(
                "%(reduction)s asked for in the member's space, for %(year)s.",
                reduction=reduction.name,
                year=link.year,
            ),
        )
        return None

    @api.model
    def _get_requestable_sudo(self, membership_sudo):
        """Return the reductions that may be asked for the next dues."""
        reductions_sudo = self.env["smala.reduction"].sudo()
        year = self.env["smala.space"]._get_next_year(membership_sudo)
        if not year or membership_sudo.cancelled_on:
            return reductions_sudo
        asked_sudo = membership_sudo.grant_ids.filtered(
            lambda grant: (
                grant.state != "refused" and grant.year_from <= year <= grant.year_to
            )
        )
        company = membership_sudo.company_id
        found_sudo = reductions_sudo.search(
            [("is_requestable", "=", True), ("company_id", "in", [company.id, False])]
        )
        return (found_sudo - asked_sudo.reduction_id).filtered(
            lambda reduction: reduction._applies_in(year)
        )

    # === CANCELLATION === #

    def _page_cancel(self, link):
        """Say too what the member will still owe, and from when on nothing."""
        page = super()._page_cancel(link)
        if page["status"] != "form":
            return page
        membership = link.membership_sudo
        effect = membership._get_cancellation_effect(
            membership.company_id._smala_today()
        )
        owed = membership._live_dues().filtered(
            lambda dues: (
                dues.state in ("draft", "invoiced") and dues.year <= effect.year
            )
        )
        years = owed.sorted("year").mapped(lambda dues: str(dues.year))
        next_year = self.env["smala.space"]._get_next_year(membership)
        if next_year and next_year <= effect.year:
            years += [str(year) for year in range(next_year, effect.year + 1)]
        return {
            **page,
            "released_year": effect.year + 1,
            "owed_years": ", ".join(dict.fromkeys(years)),
        }

    # === GETTERS === #

    @api.model
    def _get_revenue_years(self, membership_sudo):
        """Return the years whose revenue a member may tell, the latest first."""
        today = membership_sudo.company_id._smala_today()
        return [today.year, today.year - 1]

    def _get_told_revenue(self, link):
        """Return the figure that counts for exactly the year asked for."""
        return link.membership_sudo.organization_id.smala_revenue_ids.filtered(
            lambda revenue: revenue.state == "counted" and revenue.year == link.year - 1
        )[:1]

    def _get_next_dues(self, link):
        """Return the dues that change with the figure, as things stand."""
        membership = link.membership_sudo
        next_year = self.env["smala.space"]._get_next_year(membership)
        if not next_year:
            return {"dues": "", "explanation": "", "dues_year": False}
        found = self._get_dues(link._replace(year=next_year))
        return {**found, "dues_year": next_year}
