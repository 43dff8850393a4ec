"""What happens to the members of the demonstration, by the product's own methods."""

from datetime import datetime, time, timedelta

from . import stories


class Events:
    """Tells the stories, each on its day."""

    def __init__(self, chronicle):
        self.chronicle = chronicle
        self.env = chronicle.env
        self.today = chronicle.today

    def tell_before_renewal(self, year):
        """Write the requests and arrangements that begin with a renewal."""
        for grant in stories.GRANTS:
            if grant.years_ago is not None and self._get_year(grant) == year:
                self._ask(grant)
        for arrangement in stories.ARRANGEMENTS:
            if self._get_year(arrangement) == year:
                self._arrange(arrangement, year)

    def ask_at_signature(self, signatures):
        """Write the requests that come with signatures."""
        people = {signature.person for signature in signatures}
        for grant in stories.GRANTS + stories.OPEN_GRANTS:
            if grant.years_ago is None and grant.person in people:
                self._ask(grant)

    def tell(self, year):
        """Tell what happened in a year, day by day."""
        of_year = [s for s in stories.STORIES if s.day(self.today).year == year]
        for story in sorted(of_year, key=lambda s: s.day(self.today)):
            self._tell(story)

    def tell_today(self):
        """Tell what is still to come."""
        self._tell(stories.HANDOVER_TO_COME)
        for grant in stories.OPEN_GRANTS:
            if grant.years_ago is not None:
                self._ask(grant)

    # === STORIES === #

    def _tell(self, story):
        membership = self.chronicle.memberships[story.person]
        day = story.day(self.today)
        tellers = {
            stories.Decision: self._decide,
            stories.Ending: self._end,
            stories.Handover: self._hand_over,
            stories.Leaving: self._leave,
            stories.Move: self._move,
        }
        tellers[type(story)](membership, story, day)
        self.chronicle.ledger.post(day)
        self.chronicle.backdate(membership, min(day, self.today))

    def _leave(self, membership, story, day):
        membership.action_cancel(
            reason=self._get_reason(story),
            received_on=story.received(self.today),
            note=story.note or None,
        )
        if story.is_credited:
            membership.action_create_credit_notes()

    def _end(self, membership, story, day):
        membership._end_and_credit(
            day,
            membership._live_dues().filtered(lambda dues: dues.year == day.year),
            reason=self._get_reason(story),
            note=story.note,
        )

    def _hand_over(self, membership, story, day):
        successor = self.chronicle.person(story.successor)
        membership._hand_over(successor, day=day, note=story.note)

    def _move(self, membership, story, day):
        organization = self.chronicle.organization(story.organization)
        membership._change_organization(organization, note=story.note)

    def _decide(self, membership, story, day):
        request = membership._get_requests()
        request.action_grant(note=story.note)
        request.write(self._prepare_decision(day))

    # === REQUESTS AND ARRANGEMENTS === #

    def _ask(self, grant):
        """Write a request, answered where it was."""
        asked = grant.asked(self.today)
        vals = {
            "membership_id": self.chronicle.memberships[grant.person].id,
            "reduction_id": self._get_reduction(grant.reduction).id,
            "state": grant.state,
            "reason": grant.reason,
            "decision_note": grant.note,
            "requested_on": asked,
        }
        if grant.years_ago is not None:
            year = self._get_year(grant)
            vals |= {"year_from": year, "year_to": year}
        if grant.state != "requested":
            vals |= self._prepare_decision(min(asked + timedelta(days=3), self.today))
        self.env["smala.grant"].create(vals)

    def _arrange(self, arrangement, year):
        membership = self.chronicle.memberships[arrangement.person]
        self.env["smala.arrangement"].create(
            {
                "membership_id": membership.id,
                "amount": arrangement.amount,
                "year_from": year,
                "year_to": year + arrangement.years - 1,
                "reason": arrangement.reason,
            }
        )
        self.chronicle.backdate(membership, self.today.replace(year - 1, 12, 12))

    def _prepare_decision(self, day):
        return {
            "decided_by_id": self.chronicle.manager.id,
            "decided_at": datetime.combine(day, time(14)),
        }

    # === GETTERS === #

    def _get_year(self, story):
        return self.today.year - story.years_ago

    def _get_reason(self, story):
        return self.chronicle.ref(f"smala_cancel_reason_{story.reason}")

    def _get_reduction(self, code):
        return self.env["smala.reduction"].search([("code", "=", code)])
