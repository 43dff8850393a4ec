from odoo import api, models
from odoo.tools import format_date

DATE_FORMAT = "d MMMM y"
# The running year's revenue is asked for when it can be estimated.
FIRST_MONTH_OF_ESTIMATES = 10


class SmalaSpace(models.AbstractModel):
    """The home of a member: what is asked of them, and one card per part.

    Pages are given texts only; the records behind have all rights and stay here.
    A part of the product adds a card by a method ``_card_<name>`` and a template, and
    adds the name to ``_get_card_names``; it asks for something by ``_ask_<name>`` and
    ``_get_ask_names``.
    """

    _name = "smala.space"
    _description = "Space of a member"
    _inherit = [
        "smala.community.home",
        "smala.contribution.home",
        "smala.cooperative.home",
        "smala.directory.home",
        "smala.event.home",
        "smala.help.home",
        "smala.lab.home",
    ]

    # === HOME === #

    @api.model
    def _get_home(self):
        """Return the values of the home page of the user; writes nothing.

        :rtype: dict
        """
        memberships_sudo = self._get_memberships_sudo()
        is_waiting = not memberships_sudo and self._is_waiting()
        manages = self.env["smala.space.billing"]._get_managed_sudo()
        is_known = bool(memberships_sudo or is_waiting or manages)
        is_known = is_known or bool(self.env["smala.lab.space"]._get_labs_sudo())
        return {
            "name": self.env.user.name,
            "is_known": is_known,
            "is_waiting": is_waiting,
            "is_invited": not is_known and self.env.user._is_portal(),
            "ask": is_known and self._get_ask(memberships_sudo),
            "cards": is_known and self._get_cards(memberships_sudo),
        }

    @api.model
    def _get_cards(self, memberships_sudo):
        """Return the cards of the parts that have something for this user."""
        cards = []
        for name in self._get_card_names():
            for values in getattr(self, f"_card_{name}")(memberships_sudo):
                cards.append(
                    {"template": f"smala_membership.home_card_{name}", **values}
                )
        return cards

    @api.model
    def _get_card_names(self):
        """Return the names of the cards in the order in which they stand."""
        return [
            "membership",
            "events",
            "smalab",
            "help",
            "forum",
            "resources",
            "directory",
            "contributions",
            "cooperative",
            "invoices",
            "billing",
        ]

    @api.model
    def _card_membership(self, memberships_sudo):
        """One card per membership that runs, else one for the latest that ended."""
        page = self.env["smala.space.page"]
        shown = memberships_sudo.filtered(self._is_held_today)
        return [page._get_summary(one) for one in shown or memberships_sudo[:1]]

    @api.model
    def _card_invoices(self, _memberships_sudo):
        """What is to be paid, or else the latest invoice."""
        invoices = self.env["smala.space.page"]._get_invoices(limit=20)
        unpaid = [invoice for invoice in invoices if invoice["is_unpaid"]]
        if not invoices:
            return []
        return [{"unpaid": unpaid[:3], "count": len(unpaid), "latest": invoices[0]}]

    @api.model
    def _card_billing(self, memberships_sudo):
        """Whom a person bills for who is no member: members have it on their page."""
        if memberships_sudo:
            return []
        billing = self.env["smala.space.billing"]
        return [
            billing._get_values(partner_sudo)
            for partner_sudo in billing._get_managed_sudo()
        ]

    # === WHAT IS ASKED === #

    @api.model
    def _get_ask(self, memberships_sudo):
        """Return the one thing that is asked of the user first, or nothing."""
        current_sudo = memberships_sudo.filtered(self._is_held_today)
        for name in self._get_ask_names():
            found = getattr(self, f"_ask_{name}")(current_sudo)
            if found:
                return {"name": name, **found}
        return None

    @api.model
    def _get_ask_names(self):
        """Return the names of what may be asked, the most pressing first."""
        return [
            "overdue",
            "signature",
            "help",
            "questions",
            "revenue",
            "payment",
            "welcome",
            "promise",
            "rating",
            "reduction",
            "profile",
        ]

    @api.model
    def _ask_overdue(self, _memberships_sudo):
        return self._ask_for_payment("is_overdue")

    @api.model
    def _ask_payment(self, _memberships_sudo):
        return self._ask_for_payment("is_unpaid")

    @api.model
    def _ask_for_payment(self, key):
        invoices = self.env["smala.space.page"]._get_invoices(limit=20)
        invoice = next((one for one in reversed(invoices) if one[key]), None)
        if not invoice:
            return None
        title = self.env._("An invoice waits for your payment")
        if invoice["is_overdue"]:
            title = self.env._("An invoice is overdue")
        text = self.env._(
            "%(number)s: %(amount)s incl. VAT, to be paid by %(day)s.",
            number=invoice["number"],
            amount=invoice["residual"],
            day=invoice["due"],
        )
        return {
            "title": title,
            "text": text,
            "url": invoice["pay_url"],
            "label": self.env._("Pay"),
        }

    @api.model
    def _ask_signature(self, memberships_sudo):
        for membership_sudo in memberships_sudo:
            charter_sudo = membership_sudo._get_charter_to_sign_again()
            if charter_sudo:
                return {
                    "title": self.env._("Please sign the new charter"),
                    "text": self.env._(
                        "Version %s takes the place of the one you signed. Nothing"
                        " changes for you until you do.",
                        charter_sudo.version,
                    ),
                    "url": self._get_signing_url(membership_sudo),
                    "label": self.env._("Read and sign"),
                }
        return None

    @api.model
    def _ask_revenue(self, memberships_sudo):
        for membership_sudo in memberships_sudo:
            year = self._get_next_year(membership_sudo)
            if not year or not self._lacks_revenue(membership_sudo, year):
                continue
            return {
                "title": self.env._("Confirm your revenue of %s", str(year - 1)),
                "text": self.env._(
                    "It sets your dues of %s. One minute; an estimate is enough.",
                    str(year),
                ),
                "url": f"/my/membership/{membership_sudo.id}/revenue?year={year - 1}",
                "label": self.env._("Confirm"),
            }
        return None

    @api.model
    def _ask_reduction(self, memberships_sudo):
        for membership_sudo in memberships_sudo:
            year = self._get_next_year(membership_sudo)
            reductions_sudo = year and membership_sudo._get_reductions_to_ask_again(
                year
            )
            if reductions_sudo:
                return {
                    "title": self.env._(
                        "%(reduction)s: ask for it again",
                        reduction=reductions_sudo[:1].name,
                    ),
                    "text": self.env._(
                        "It is granted for one year at a time, and ends with %s.",
                        str(year - 1),
                    ),
                    "url": f"/my/membership/{membership_sudo.id}/reduction",
                    "label": self.env._("Ask again"),
                }
        return None

    @api.model
    def _lacks_revenue(self, membership_sudo, year):
        """Tell whether the figure that decides a year is unknown, and can be known."""
        asked = year - 1
        today = membership_sudo.company_id._smala_today()
        revenues_sudo = membership_sudo.organization_id.smala_revenue_ids.filtered(
            lambda revenue: revenue.state == "counted" and revenue.year < year
        )
        latest = max(revenues_sudo.mapped("year"), default=0)
        can_know = asked < today.year or (
            asked == today.year and today.month >= FIRST_MONTH_OF_ESTIMATES
        )
        return latest < asked and can_know

    # === WHOSE IS IT === #

    @api.model
    def _get_memberships_sudo(self):
        """Return the memberships that the user holds or held, the present ones first.

        They come with all rights: show and write only what a page is for.
        """
        partner = self.env.user.partner_id
        standing = partner._smala_known_domain(self.env.company._smala_today())
        holders_sudo = (
            self.env["smala.holder"]
            .sudo()
            .search([("partner_id", "=", partner.id), *standing])
        )
        return holders_sudo.membership_id.sorted(
            lambda one: (self._is_held_today(one), one.date_end, one.id), reverse=True
        )

    @api.model
    def _find_sudo(self, membership_id=None, is_held=False):
        """Return one membership of the user, the first by default, or none.

        :param is_held: only one that the user holds today, to change something.
        """
        memberships_sudo = self._get_memberships_sudo()
        if is_held:
            memberships_sudo = memberships_sudo.filtered(self._is_held_today)
        if membership_id:
            memberships_sudo = memberships_sudo.filtered(
                lambda one: one.id == membership_id
            )
        membership_sudo = memberships_sudo[:1]
        return membership_sudo.with_company(membership_sudo.company_id)

    @api.model
    def _is_held_today(self, membership_sudo):
        """Tell whether the user holds a membership that runs today."""
        holder_sudo = membership_sudo._get_present_holder()
        return (
            self.env.user.partner_id in holder_sudo.partner_id
            and membership_sudo._get_state() in ("active", "leaving")
        )

    @api.model
    def _is_waiting(self):
        """Tell whether the user signed and somebody has yet to open the membership."""
        own = ("partner_id", "=", self.env.user.partner_id.id)
        memberships_sudo = self.env["smala.membership"].sudo()
        applications_sudo = self.env["smala.application"].sudo()
        waits = ("state", "in", ("approval", "blocked", "claimed"))
        return bool(
            memberships_sudo.search_count([own, ("activated_at", "=", False)], limit=1)
            or applications_sudo.search_count([own, waits], limit=1)
        )

    # === HELPERS === #

    @api.model
    def _get_next_year(self, membership_sudo):
        """Return the first calendar year whose dues may still change, or none."""
        today = membership_sudo.company_id._smala_today()
        year = max(today.year, membership_sudo.date_start.year)
        while membership_sudo._get_billed_dues(year):
            year += 1
        is_over = membership_sudo.cancelled_on and year > membership_sudo.date_end.year
        return None if is_over else year

    @api.model
    def _get_signing_url(self, membership_sudo):
        """Return the page where a new version of the charter is signed."""
        return f"/my/membership/{membership_sudo.id}/sign"

    @api.model
    def _format_day(self, day):
        return format_date(self.env, day, date_format=DATE_FORMAT) if day else ""
