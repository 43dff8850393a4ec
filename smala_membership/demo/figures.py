"""The revenues of the demonstration, on the days they were told."""

from datetime import date

from . import network, stories

THOUSAND = 1000


class Figures:
    """Tells the revenues in the order in which they became known."""

    def __init__(self, chronicle):
        self.chronicle = chronicle
        self.env = chronicle.env
        self.today = chronicle.today
        self.to_tell = sorted(
            (
                vals
                for name, day in self._get_first_days().items()
                for vals in self._prepare_figures(name, day)
            ),
            key=lambda vals: vals["declared_on"],
        )

    def tell(self, until):
        """Write the figures that were known by a day, and those of who signs next.

        What an organization tells when it signs counts for that signature only, so that
        the figures of the half to come may be there from its beginning.
        """
        last = self._get_end_of_half(until)
        told = [
            vals
            for vals in self.to_tell
            if vals["declared_on"] <= (last if vals["is_first"] else until)
        ]
        self.to_tell = [vals for vals in self.to_tell if vals not in told]
        gone = self._get_gone()
        self.env["smala.revenue"].create(
            [
                {name: value for name, value in vals.items() if name != "is_first"}
                for vals in told
                if vals["partner_id"] not in gone
            ]
        ).is_reviewed = True

    def tell_today(self):
        """Write what staff have to look at: news, a correction and a refusal."""
        self.tell(until=self.today)
        revenues = self.env["smala.revenue"]
        for name, when, thousands in stories.RECENT_FIGURES:
            day = when(self.today)
            revenues._declare(
                self.chronicle.organization(name),
                day.year,
                thousands * THOUSAND,
                source="member",
                is_estimate=True,
                declared_on=day,
                author_id=self.chronicle.staff.id,
            )
        self._correct(*stories.CORRECTED)
        self._refuse(*stories.REFUSED)

    def _correct(self, name, when, thousands):
        """Correct the very figure that the latest dues were computed with."""
        organization = self.chronicle.organization(name)
        dues = organization.smala_organization_membership_ids.dues_ids
        latest = dues.sorted("year")[-1:].revenue_id
        latest._declare(
            organization,
            latest.year,
            thousands * THOUSAND,
            source="accounts",
            declared_on=when(self.today),
            author_id=self.chronicle.staff.id,
        )

    def _refuse(self, name, thousands, reason):
        """Write a figure of last year that staff refused before the right one came."""
        self.env["smala.revenue"].create(
            {
                "partner_id": self.chronicle.organization(name).id,
                "year": self.today.year - 1,
                "amount": thousands * THOUSAND,
                "source": "member",
                "declared_on": date(self.today.year - 1, 11, 18),
                "author_id": self.chronicle.staff.id,
                "state": "refused",
                "refusal_reason": reason,
            }
        ).is_reviewed = True

    # === PREPARATION === #

    def _get_gone(self):
        """Ids of the organizations that nobody represents any more."""
        memberships = self.env["smala.membership"].search([])
        of_members = memberships.grouped("organization_id").items()
        return {
            o.id for o, group in of_members if set(group.mapped("state")) == {"ended"}
        }

    def _get_first_days(self):
        """Map organizations to the day on which their first figure was told."""
        days = {}
        for signature in network.SIGNATURES:
            name = signature.organization or self._get_organization(signature.person)
            self._note(days, name, signature.signed(self.today))
        for story in stories.STORIES:
            if isinstance(story, stories.Move):
                self._note(days, story.organization, story.day(self.today))
        for signature in network.DRAFTS:
            name = self._get_organization(signature.person)
            if name in network.REVENUES:
                self._note(days, name, signature.signed(self.today))
        return days

    def _note(self, days, name, day):
        days[name] = min(day, days.get(name, day))

    def _get_organization(self, person):
        """Name of the organization that a person works for."""
        partner = self.chronicle.person(person).commercial_partner_id
        return partner.get_external_id()[partner.id].rpartition("_")[2]

    def _prepare_figures(self, name, first_day):
        """Values of the figures of one organization, from its first member on."""
        position = list(network.REVENUES).index(name)
        silent = {silent for silent, _when, _amount in stories.RECENT_FIGURES}
        last = self.today.year - (name in silent)
        for year in range(first_day.year - 1, last + 1):
            told = max(self._get_day(name, year, position), first_day)
            is_first = year == first_day.year - 1
            if is_first:
                told = first_day
            vals = self._prepare_figure(name, year, told)
            # nobody tells that a year under way will be one without revenue
            if told <= self.today and (vals["amount"] or is_first):
                yield vals | {"is_first": is_first}

    def _prepare_figure(self, name, year, told):
        amount = self._get_amount(name, year)
        from_accounts = name in network.FROM_ACCOUNTS and told.year > year
        is_bracket = name in network.BRACKETS
        return {
            "partner_id": self.chronicle.organization(name).id,
            "year": year,
            "amount": amount,
            "currency_id": self.chronicle.company.currency_id.id,
            "source": "accounts" if from_accounts else "member",
            "is_first_year": name in network.FIRST_YEAR and not amount,
            "is_bracket": is_bracket,
            "is_estimate": bool(
                amount
                and told.year == year
                and not is_bracket
                and name not in network.EXACT
            ),
            "declared_on": told,
            "author_id": self.chronicle.staff.id,
        }

    def _get_amount(self, name, year):
        """What is known of a year; this year is thought to go as the one before."""
        thousands = network.REVENUES[name]
        index = year - self.today.year + len(thousands)
        return thousands[min(index, len(thousands) - 1)] * THOUSAND

    def _get_day(self, name, year, position):
        """The day on which the figure of a year becomes known."""
        if name in network.FROM_ACCOUNTS:
            return date(year + 1, 8, 10 + position % 15)
        if name in network.EXACT:
            return date(year, 12, 2 + position % 20)
        return date(year, 11, 16 + position % 14)

    def _get_end_of_half(self, day):
        return date(day.year, 6, 30) if day.month < 7 else date(day.year, 12, 31)
