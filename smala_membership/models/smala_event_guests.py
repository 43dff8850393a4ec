from odoo import api, models
from odoo.exceptions import UserError
from odoo.fields import Domain
from odoo.tools import email_normalize

from ..core import booking
from ..core.applying import clean_line, is_plain
from .smala_booking import TAKING

LINES = {"name": 128, "email": 254, "phone": 32, "company_name": 128}


class SmalaEventGuests(models.AbstractModel):
    """Whom members bring along, and whom they send to public events.

    A guest comes with a member and leaves with them. Whoever is invited to a public
    event comes alone; who invited them is known.
    """

    _name = "smala.event.guests"
    _description = "Guests of members at events"

    # === PANEL === #

    @api.model
    def _get_panel(self, event_sudo, place_sudo):
        """Return what the page of an event shows a member of their guests.

        :param place_sudo: the member's own place, or none.
        """
        member = self.env.user.partner_id
        guests = event_sudo._smala_get_guests(member)
        is_ahead = not event_sudo._smala_is_settled()
        is_coming = bool(place_sudo and place_sudo.state in TAKING)
        left = event_sudo.smala_guests_max - len(guests)
        can_invite = (
            event_sudo.smala_audience == booking.PUBLIC
            and is_ahead
            and member._smala_has_access()
        )
        return {
            "guests": [
                {
                    "id": guest.id,
                    "name": guest.name,
                    "email": guest.email,
                    "is_waiting": bool(guest.smala_queued_at),
                }
                for guest in guests
            ],
            "left": left,
            "may_bring": (
                is_ahead
                and is_coming
                and left > 0
                and not event_sudo._smala_has_checkout()
            ),
            "may_remove": is_ahead,
            "url": f"/my/events/{event_sudo.id}/guests",
            "invite_url": can_invite
            and self.env["smala.event.link"]._make_invite_url(event_sudo, member),
            "invited": len(
                event_sudo.registration_ids.filtered(
                    lambda one: (
                        one.smala_role == "invited"
                        and one.smala_inviter_id == member
                        and (one.state in TAKING or one.smala_queued_at)
                    )
                )
            ),
        }

    # === STEPS === #

    @api.model
    def _add(self, event, form):
        """Bring somebody along.

        :return: why not, in words, or "".
        """
        member = self.env.user.partner_id
        values, error = self._read_person(form)
        if error:
            return error
        if values["email"] == member.email_normalized:
            return self.env._("You come yourself already.")
        if self._is_member(values["email"]):
            return self.env._(
                "%s is a member, and registers without you.", values["name"]
            )
        return self._book(event, "guest", member, values)[1]

    @api.model
    def _remove(self, event, registration_id):
        """Take one's own guest off again; nothing where it is nobody's or another's.

        :return: why not, in words, or "".
        """
        guests = event.sudo()._smala_get_guests(self.env.user.partner_id)
        guest_sudo = guests.filtered(lambda one: one.id == registration_id)
        try:
            guest_sudo._smala_give_back("inviter")
        except UserError as refusal:
            return str(refusal)
        return ""

    @api.model
    def _welcome(self, event, inviter, form):
        """Let somebody from outside come to a public event.

        :param inviter: the member who sent them, or nobody.
        :return: ``(registration, error)``, with all rights and in words.
        """
        values, error = self._read_person(form)
        if error:
            return None, error
        role = "invited" if inviter else False
        return self._book(event, role, inviter, values)

    @api.model
    def _book(self, event, role, inviter, values):
        try:
            return event._smala_book_guest(role, inviter, values), ""
        except UserError as refusal:
            return None, str(refusal)

    # === WHAT WAS TYPED === #

    @api.model
    def _read_person(self, form):
        """Return who comes as values, and what is wrong in words, or ""."""
        values = {
            name: clean_line(form.get(name), size) for name, size in LINES.items()
        }
        if not values["name"] or not values["email"]:
            return values, self.env._("Please tell us the name and the e-mail address.")
        for name, size in LINES.items():
            if len(values[name]) > size or not is_plain(values[name]):
                return values, self.env._(
                    "Please look at this once more: %s", values[name]
                )
        values["email"] = email_normalize(values["email"])
        if not values["email"]:
            return values, self.env._("This is not an e-mail address.")
        return values, ""

    @api.model
    def _is_member(self, email):
        partners_sudo = self.env["res.partner"].sudo()
        known = Domain("email_normalized", "=", email)
        known &= partners_sudo._smala_access_domain()
        return bool(partners_sudo.search_count(known, limit=1))
