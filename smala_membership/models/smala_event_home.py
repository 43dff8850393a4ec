from odoo import api, fields, models
from odoo.fields import Domain

from .smala_event_space import SHOWN_ON_HOME
from .smala_reach import NEW_MONTHS


class SmalaEventHome(models.AbstractModel):
    """What the home of a member says about events: the next ones, and what is open."""

    _name = "smala.event.home"
    _description = "Events on the home of a member"

    # === CARDS === #

    @api.model
    def _card_events(self, memberships_sudo):
        """The next events the user comes to, else the next that are open to them."""
        if not memberships_sudo:
            return []
        space = self.env["smala.event.space"]
        mine = Domain("id", "in", self._get_own_event_ids())
        events = space._search_coming(mine, limit=SHOWN_ON_HOME)
        is_mine = bool(events)
        if not events:
            events = space._search_coming(limit=SHOWN_ON_HOME)
        described = space._describe_all(events)
        return [{"is_mine": is_mine, "events": described}] if described else []

    @api.model
    def _get_own_event_ids(self):
        """Return the events in which the user has a seat or a place in the queue."""
        registrations_sudo = self.env["event.registration"].sudo()
        return registrations_sudo.search(self._get_own_places()).event_id.ids

    @api.model
    def _get_own_places(self):
        """Return the domain of the user's places at events to come."""
        live = Domain("state", "in", ("open", "done"))
        live |= Domain("smala_queued_at", "!=", False)
        live &= Domain("event_id.date_end", ">", fields.Datetime.now())
        return live & Domain("smala_member_id", "=", self.env.user.partner_id.id)

    # === WHAT IS ASKED === #

    @api.model
    def _ask_questions(self, memberships_sudo):
        """Ask what a place the user has taken still asks for."""
        if not memberships_sudo:
            return None
        asking = Domain("event_id.question_ids.is_mandatory_answer", "=", True)
        places_sudo = self.env["event.registration"].sudo()
        for place_sudo in places_sudo.search(self._get_own_places() & asking):
            if place_sudo._smala_lacks_answers():
                event_sudo = place_sudo.event_id
                return {
                    "title": self.env._("One question before %s", event_sudo.name),
                    "text": self.env._("It helps us to prepare the event."),
                    "url": f"/my/events/{event_sudo.id}#questions",
                    "label": self.env._("Answer"),
                }
        return None

    @api.model
    def _ask_welcome(self, memberships_sudo):
        """Propose the next welcome table to who is new and was at none."""
        event = self._get_next_welcome(memberships_sudo)
        if not event:
            return None
        event_sudo = event.sudo()
        return {
            "title": self.env._("%s: come and meet us", event_sudo.name),
            "text": event_sudo._smala_get_when(),
            "url": f"/my/events/{event.id}",
            "label": self.env._("Look at it"),
        }

    @api.model
    def _get_next_welcome(self, memberships_sudo):
        """Return the welcome table that a new member is to be proposed, if any."""
        events = self.env["event.event"]
        if not memberships_sudo or not self._is_new(memberships_sudo):
            return events
        formats_sudo = self.env["event.type"].sudo()
        welcomes = formats_sudo.search([("smala_is_welcome", "=", True)])
        places_sudo = self.env["event.registration"].sudo()
        known = [
            ("smala_member_id", "=", self.env.user.partner_id.id),
            ("event_id.event_type_id", "in", welcomes.ids),
            "|",
            ("state", "in", ("open", "done")),
            ("smala_queued_at", "!=", False),
        ]
        if places_sudo.search_count(known, limit=1):
            return events
        open_ones = Domain("event_type_id", "in", welcomes.ids)
        open_ones &= Domain("kanban_state", "!=", "cancel")
        return self.env["smala.event.space"]._search_coming(open_ones, limit=1)

    @api.model
    def _is_new(self, memberships_sudo):
        """Tell whether the first membership of a person is of the last months."""
        first = min(memberships_sudo.mapped("date_start"))
        today = self.env.company._smala_today()
        months = (today.year - first.year) * 12 + today.month - first.month
        return months < NEW_MONTHS
