from odoo import api, models
from odoo.exceptions import UserError
from odoo.tools import format_date

from ..core.figures import parse_amount
from .smala_dues_computation import MAX_REVENUE

NOTE_LENGTH = 2000
DATE_FORMAT = "d MMMM y"


class SmalaAnswer(models.AbstractModel):
    """What a member sees and does on the page behind a link, one method per purpose.

    ``_page_<purpose>`` returns what the page shows, as texts only: the records behind
    have all rights and stay here. ``_submit_<purpose>`` checks a form and writes what
    that purpose may write, nothing else. A page has a ``status``: ``form``, ``done``
    where there is nothing left to do, or ``closed`` where it is not possible.
    """

    _name = "smala.answer"
    _description = "Answers of members through links"

    # === PUBLIC PAGES === #

    @api.model
    def _get_page(self, link):
        """Return the values of the page of a link; writes nothing.

        :rtype: dict
        """
        membership_sudo = link.membership_sudo
        organization = membership_sudo.organization_id
        page = {
            "purpose": link.purpose,
            "name": membership_sudo.partner_id.name,
            "organization": organization.name,
            "company": membership_sudo.company_id.name,
            "email": membership_sudo.company_id.email,
            "year": link.year,
        }
        return page | getattr(self._for(link), f"_page_{link.purpose}")(link)

    @api.model
    def _submit(self, link, form):
        """Do what the page of a link is for.

        :param dict form: what was posted.
        :return: what is wrong with it, in words, or "".
        """
        answer = self._for(link)
        if getattr(answer, f"_page_{link.purpose}")(link)["status"] != "form":
            return ""
        return getattr(answer, f"_submit_{link.purpose}")(link, form) or ""

    @api.model
    def _for(self, link):
        """Answer in the language of the member."""
        return self.with_env(link.membership_sudo.env)

    # === REVENUE === #

    def _page_revenue(self, link):
        membership = link.membership_sudo
        closed = self._why_closed(link)
        if closed:
            return {"status": "closed", "text": closed}
        asked_year = link.year - 1
        revenue = self._get_known_revenue(link)
        return {
            "status": "form",
            "asked_year": asked_year,
            "is_told": revenue.year == asked_year,
            "known_year": revenue.year,
            "known_amount": self._format(revenue.amount),
            "is_first_telling": not revenue,
            "amount": f"{revenue.amount:_.0f}".replace("_", " ") if revenue else "",
            "is_estimate": (
                revenue.is_estimate
                if revenue.year == asked_year
                else membership.company_id._smala_today().year <= asked_year
            ),
            "tier": self._get_chosen_tier(link, revenue),
            "tiers": self._get_tiers(link),
            **self._get_dues(link),
        }

    def _submit_revenue(self, link, form):
        membership = link.membership_sudo
        tier = self._get_schedule_tiers(link).filtered(
            lambda tier: str(tier.id) == form.get("tier")
        )
        amount = tier.revenue_from if tier else parse_amount(form.get("amount"))
        if amount is None or not 0 <= amount <= MAX_REVENUE:
            return self.env._(
                "Write the revenue in figures, like 3 200 000, or choose a bracket."
            )
        user = membership.partner_id.user_ids[:1] or self.env.user
        self.env["smala.revenue"]._declare(
            membership.organization_id,
            link.year - 1,
            float(amount),
            source="member",
            is_estimate=bool(form.get("is_estimate")),
            is_bracket=bool(tier),
            author_id=user.id,
        )
        self._log(
            membership,
            self.env._(
                "Revenue %(year)s told through the link: %(amount)s.",
                year=link.year - 1,
                amount=tier.name if tier else self._format(float(amount)),
            ),
        )
        return None

    # === REDUCTION ASKED FOR AGAIN === #

    def _page_reduction(self, link):
        membership = link.membership_sudo
        closed = self._why_closed(link)
        reductions = membership._get_reductions_to_ask_again(link.year)
        asked = membership.grant_ids.filtered(
            lambda grant: (
                grant.reduction_id.is_requestable
                and grant.year_from <= link.year <= grant.year_to
            )
        )
        if reductions and not closed:
            names = ", ".join(reductions.mapped("name"))
            return {"status": "form", "reductions": names}
        if asked and not closed:
            return {
                "status": "done",
                "reductions": ", ".join(asked.reduction_id.mapped("name")),
            }
        return {
            "status": "closed",
            "text": closed or self.env._("There is no reduction to ask for again."),
        }

    def _submit_reduction(self, link, form):
        membership = link.membership_sudo
        reductions = membership._get_reductions_to_ask_again(link.year)
        self.env["smala.grant"].create(
            [
                {
                    "membership_id": membership.id,
                    "reduction_id": reduction.id,
                    "year_from": link.year,
                    "year_to": link.year,
                    "reason": (form.get("note") or "").strip()[:NOTE_LENGTH],
                }
                for reduction in reductions
            ]
        )
        self._log(
            membership,
            self.env._(
                "%(reduction)s asked for again for %(year)s through the link.",
                reduction=", ".join(reductions.mapped("name")),
                year=link.year,
            ),
        )

    # === CANCELLATION === #

    def _page_cancel(self, link):
        membership = link.membership_sudo
        if membership.cancelled_on:
            until = membership.uncancel_until
            return {
                "status": "done",
                "cancelled_on": self._format_day(membership.cancelled_on),
                "effect": self._format_day(membership.date_end),
                "until": self._format_day(until),
                "is_open": until >= membership.company_id._smala_today(),
            }
        today = membership.company_id._smala_today()
        effect = membership._get_cancellation_effect(today)
        deadline = membership._get_deadline(effect.year)
        places = membership._get_places_beyond(effect)
        return {
            "places": [
                {
                    "name": place.event_id.name,
                    "date": self._format_day(place.event_id.smala_day),
                }
                for place in places
            ],
            "places_lost_on": self._format_day(membership._get_places_lost_on(effect)),
            "status": "form",
            "effect": self._format_day(effect),
            "effect_key": effect.isoformat(),
            "is_late": membership._is_late(today),
            "missed": self._format_day(membership._get_deadline(effect.year - 1)),
            "deadline": self._format_day(deadline),
            "reasons": [
                (reason.id, reason.name)
                for reason in self.env["smala.cancel.reason"].search(
                    [("active", "=", True)]
                )
            ],
        }

    def _submit_cancel(self, link, form):
        membership = link.membership_sudo
        effect = membership._get_cancellation_effect(
            membership.company_id._smala_today()
        )
        if form.get("effect") != effect.isoformat():
            return self.env._(
                "A new day has begun since you opened this page: please read the date"
                " below once more."
            )
        reasons = self.env["smala.cancel.reason"].search([("active", "=", True)])
        reason = reasons.filtered(lambda reason: str(reason.id) == form.get("reason"))
        if not reason:
            return self.env._("Please choose a reason.")
        note = (form.get("note") or "").strip()[:NOTE_LENGTH]
        membership.action_cancel(reason, note=note)
        self._log(membership, self.env._("Cancelled by the member."))
        return None

    def _page_uncancel(self, link):
        membership = link.membership_sudo
        if not membership.cancelled_on:
            return {"status": "done"}
        values = {
            "effect": self._format_day(membership.date_end),
            "until": self._format_day(membership.uncancel_until),
        }
        if membership.uncancel_until < membership.company_id._smala_today():
            text = self.env._(
                "The cancellation could be taken back until %(day)s. To join again, a"
                " new signature is needed.",
                day=values["until"],
            )
            return {"status": "closed", "text": text}
        return {"status": "form", **values}

    def _submit_uncancel(self, link, _form):
        membership = link.membership_sudo
        try:
            membership.action_uncancel()
        except UserError as error:
            return str(error)
        self._log(membership, self.env._("Cancellation taken back by the member."))
        return None

    # === GETTERS === #

    def _why_closed(self, link):
        """Return why there is nothing left to say about the dues of a year."""
        membership = link.membership_sudo
        if membership.cancelled_on and membership.date_end.year < link.year:
            return self.env._(
                "Your membership ends on %(day)s: there is nothing to do for %(year)s.",
                day=self._format_day(membership.date_end),
                year=link.year,
            )
        if membership._get_billed_dues(link.year):
            return self.env._(
                "The dues of %(year)s are settled already. If something is wrong with"
                " them, please write to us.",
                year=link.year,
            )
        return ""

    def _get_known_revenue(self, link):
        """Return the figure that decides the dues of the year as things stand."""
        return link.membership_sudo.organization_id.smala_revenue_ids.filtered(
            lambda revenue: revenue.state == "counted" and revenue.year < link.year
        ).sorted("year")[-1:]

    def _get_schedule_tiers(self, link):
        company = link.membership_sudo.company_id
        return self.env["smala.schedule"]._for_year(company, link.year).tier_ids

    def _get_tiers(self, link):
        """Return the brackets that a member may give instead of an amount."""
        return [
            {
                "key": str(tier.id),
                "name": tier.name,
                "amount": self._format(tier.amount),
            }
            for tier in self._get_schedule_tiers(link).sorted("revenue_from")
        ]

    def _get_chosen_tier(self, link, revenue):
        """Return the bracket given before, where it was one."""
        tiers = self._get_schedule_tiers(link).filtered(
            lambda tier: revenue.is_bracket and tier.revenue_from == revenue.amount
        )
        return str(tiers.id) if tiers else ""

    def _get_dues(self, link):
        """Return the dues of the year as things stand, and why."""
        line = link.membership_sudo._get_year_line(link.year)
        if not line:
            return {"dues": "", "explanation": ""}
        steps = [step.to_json() for step in line.steps]
        return {
            "dues": self._format(float(line.amount)),
            "explanation": self.env["smala.explanation"]._render_steps(steps),
        }

    # === HELPERS === #

    def _format(self, amount):
        return self.env["smala.explanation"]._money(amount or 0.0)

    def _format_day(self, day):
        return format_date(self.env, day, date_format=DATE_FORMAT)

    def _log(self, membership, body):
        """Note in the history that the member did this, not somebody of the staff."""
        membership._message_log(body=body, author_id=membership.partner_id.id)
