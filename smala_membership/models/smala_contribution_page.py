from odoo import api, models
from odoo.fields import Domain

from ..core import contributing

SHOWN = 60
TEXT_LENGTH = 10_000
TONES = {
    contributing.PROPOSED: "warning",
    contributing.TALKING: "warning",
    contributing.ACCEPTED: "success",
    contributing.DONE: "success",
    contributing.DECLINED: "secondary",
    contributing.WITHDRAWN: "secondary",
}


class SmalaContributionPage(models.AbstractModel):
    """What a member gives to the network, as texts only, and the steps afterwards.

    Contributions are found with all rights, the user's own and nobody else's.
    """

    _name = "smala.contribution.page"
    _description = "Contributions of a member"
    _inherit = ["smala.door"]

    # === PAGE === #

    @api.model
    def _get_page(self):
        """Return the values of the list; the same queries for one and for many.

        :rtype: dict
        """
        contributions_sudo = self._search_own_sudo(limit=SHOWN)
        partner_sudo = self.env.user.partner_id.sudo()
        return {
            "contributions": self._describe_all(contributions_sudo),
            "shows": partner_sudo.smala_is_listed
            and partner_sudo.smala_shows_contributions,
            "length": TEXT_LENGTH,
        }

    @api.model
    def _describe_all(self, contributions_sudo):
        """Return contributions as texts, with what the user may do."""
        events = self._get_events(contributions_sudo.event_id)
        return [
            self._describe(one, events.get(one.event_id.id))
            for one in contributions_sudo
        ]

    @api.model
    def _describe(self, one_sudo, event=None):
        state = one_sudo.state
        format_day = self.env["smala.space"]._format_day
        is_promised = one_sudo.is_promise and state in contributing.AGREED
        return {
            "id": one_sudo.id,
            "url": f"/my/contributions/{one_sudo.id}",
            "title": one_sudo.name,
            "kind": one_sudo.kind_id.name,
            "text": one_sudo.text or "",
            "period": one_sudo.period or "",
            "due": format_day(one_sudo.date_due),
            "proposed": format_day(one_sudo.proposed_on),
            "state": {
                "key": state,
                "label": self._word_state(state),
                "tone": TONES[state],
            },
            "step": self._word_step(one_sudo),
            "answer": one_sudo.answer or "",
            "event": event,
            "articles": self._describe_articles(one_sudo),
            "is_shown": one_sudo.is_shown,
            "can_show": state in (*contributing.LIVE, contributing.DONE),
            "can_withdraw": contributing.may_follow(state, contributing.WITHDRAWN),
            "can_tell": is_promised,
            "is_due": is_promised
            and not one_sudo.outcome
            and one_sudo.date_due <= one_sudo.company_id._smala_today(),
            "can_write": one_sudo.is_text and state in contributing.LIVE,
            "outcome": one_sudo.outcome or "",
        }

    @api.model
    def _word_state(self, state):
        """Return a state in the words of who proposed."""
        return {
            contributing.PROPOSED: self.env._("With us"),
            contributing.TALKING: self.env._("We talk about it"),
            contributing.ACCEPTED: self.env._("Agreed"),
            contributing.DONE: self.env._("Done"),
            contributing.DECLINED: self.env._("Not now"),
            contributing.WITHDRAWN: self.env._("Withdrawn"),
        }[state]

    @api.model
    def _word_step(self, one_sudo):
        """Return the sentence that says what comes next."""
        state = one_sudo.state
        person = one_sudo.user_id.name
        if state == contributing.PROPOSED and person:
            return self.env._("%s reads it and answers you.", person)
        if state == contributing.TALKING and person:
            return self.env._("%s gets in touch with you, or has done so.", person)
        if state in contributing.OPEN:
            return self.env._("The team reads it and answers you.")
        if state == contributing.ACCEPTED and one_sudo.is_promise:
            day = self.env["smala.space"]._format_day(one_sudo.date_due)
            return self.env._("We ask you on %s what came of it.", day)
        if state == contributing.ACCEPTED:
            return self.env._("Thank you! We plan it with you.")
        if state == contributing.DONE:
            return self.env._("Thank you for what you gave.")
        return ""

    @api.model
    def _describe_articles(self, one_sudo):
        labels = {
            "slide_id": self.env._("Read it among the resources"),
            "blog_post_id": self.env._("Read it on the website"),
            "forum_post_id": self.env._("Read it in the forum"),
        }
        urls = one_sudo._get_article_urls()
        return [{"url": url, "label": labels[place]} for place, url in urls.items()]

    @api.model
    def _get_events(self, events_sudo):
        """Map the events that are open to the user to their name, day and address."""
        found = self.env["smala.event.space"]._search_events(
            Domain("id", "in", events_sudo.ids)
        )
        return {
            event.id: {
                "name": event.name,
                "when": event._smala_get_when(),
                "url": f"/my/events/{event.id}",
            }
            for event in found.sudo()
        }

    @api.model
    def _get_shown(self, partners_sudo):
        """Map members who show what they give to it: what is agreed, and wished so.

        One query for one member and for many.
        """
        shown = Domain("partner_id", "in", partners_sudo.ids)
        shown &= Domain("is_shown", "=", True)
        shown &= Domain("state", "in", contributing.AGREED)
        shown &= Domain("company_id", "=", self.env.company.id)
        contributions_sudo = self.env["smala.contribution"].sudo()
        return {
            partner.id: [f"{one.kind_id.name}: {one.name}" for one in ours]
            for partner, ours in contributions_sudo.search(shown)
            .grouped("partner_id")
            .items()
        }

    # === STEPS === #

    @api.model
    def _step_withdraw(self, one_sudo, _form):
        if contributing.may_follow(one_sudo.state, contributing.WITHDRAWN):
            one_sudo._withdraw()
            return ""
        return self.env._("This cannot be withdrawn any more: please write to us.")

    @api.model
    def _step_show(self, one_sudo, form):
        one_sudo.is_shown = bool(form.get("is_shown"))
        return ""

    @api.model
    def _step_text(self, one_sudo, form):
        text = self._read_text(form.get("text"))
        if not one_sudo.is_text or one_sudo.state not in contributing.LIVE:
            return self.env._("This text cannot be changed any more.")
        if len(text) > TEXT_LENGTH:
            return self.env._("At most %s characters.", TEXT_LENGTH)
        one_sudo.text = text or False
        return ""

    @api.model
    def _step_outcome(self, one_sudo, form):
        text = self._read_text(form.get("outcome"))
        if not one_sudo.is_promise or one_sudo.state not in contributing.AGREED:
            return self.env._("There is nothing to tell about this one.")
        if not text:
            return self.env._("Tell us in a few words what came of it.")
        if len(text) > TEXT_LENGTH:
            return self.env._("At most %s characters.", TEXT_LENGTH)
        one_sudo._tell_outcome(text)
        return ""

    # === WHOSE IS IT === #

    @api.model
    def _search_own_sudo(self, domain=(), **options):
        """Return contributions of the user, with all rights."""
        own = Domain("partner_id", "=", self.env.user.partner_id.id)
        own &= Domain("company_id", "=", self.env.company.id)
        contributions_sudo = self.env["smala.contribution"].sudo()
        return contributions_sudo.search(own & Domain(list(domain)), **options)

    @api.model
    def _find_own_sudo(self, contribution_id):
        return self._search_own_sudo([("id", "=", contribution_id)])

    # === HELPERS === #

    @api.model
    def _read_text(self, text):
        return (text or "").strip().replace("\r\n", "\n")
