import binascii
from typing import NamedTuple

from odoo import api, fields, models
from odoo.tools import hash_sign, verify_hash_signed

# What a link is for, and the model it leads to. Each opens one page and no other.
PURPOSES = {
    "come": "smala.event.invitation",
    "decline": "smala.event.invitation",
    "return": "event.registration",
    "page": "event.registration",
    "invite": "event.event",
}


class EventLink(NamedTuple):
    """What a signed link says; whether it still works is for its reader to see.

    ``record_sudo`` is the invitation or registration it is about, or the event itself,
    with the member who invites by it.
    """

    purpose: str
    record_sudo: models.BaseModel
    inviter: models.BaseModel | None = None

    @property
    def event_sudo(self):
        is_event = self.record_sudo._name == "event.event"
        return self.record_sudo if is_event else self.record_sudo.event_id

    @property
    def name(self):
        """The name of who the link was made for; nobody's where it is passed on."""
        if self.record_sudo._name == "event.registration":
            return self.record_sudo.name or ""
        return "" if self.inviter is not None else self.record_sudo.partner_id.name

    @property
    def is_expired(self):
        """Whether the event has gone by: what a link is for ends with it.

        Nobody comes, or gives a place back, once it has begun.
        """
        ends = "date_end" if self.purpose == "page" else "date_begin"
        return self.event_sudo[ends] <= fields.Datetime.now()


class SmalaEventLink(models.AbstractModel):
    """Links in mails about an event: signed, for one person, one event and one thing.

    They work without login until the event; it may be moved, hence they carry no day.
    A link opens a page and changes nothing; the page posts.
    """

    _name = "smala.event.link"
    _description = "Signed links about events"

    # === BUSINESS METHODS === #

    @api.model
    def _make_url(self, purpose, record):
        """Return the absolute address of a page about a registration or invitation.

        :param str purpose: one of ``PURPOSES``: a link for one opens no other.
        """
        record_sudo = record.sudo()
        if not record_sudo.smala_key:
            record_sudo.smala_key = self.env["event.registration"]._smala_make_key()
        return self._make(
            purpose, record_sudo.event_id, [record_sudo.id, record_sudo.smala_key]
        )

    @api.model
    def _make_invite_url(self, event, member):
        """Return the address by which a member invites people to a public event."""
        return self._make("invite", event, [event.id, member.id])

    @api.model
    def _make(self, purpose, event, values):
        token = hash_sign(self.sudo().env, self._get_scope(purpose), values)
        return f"{event.get_base_url()}/smala/event/{purpose}/{token}"

    @api.model
    def _read(self, purpose, token):
        """Return the link that a token is, or nothing where it is none of ours.

        The record comes with all rights: show and write only what the purpose needs.

        :rtype: EventLink | None
        """
        env_sudo = self.sudo().env
        try:
            values = verify_hash_signed(env_sudo, self._get_scope(purpose), token)
        except (binascii.Error, OverflowError, UnicodeError, ValueError):
            return None
        if not values:
            return None
        robot = self.env.ref("base.user_root")
        record_sudo = (
            self.env[PURPOSES[purpose]].with_user(robot).browse(values[0]).exists()
        )
        if not record_sudo:
            return None
        if purpose == "invite":
            inviter = self.env["res.partner"].with_user(robot).browse(values[1])
            return EventLink(purpose, record_sudo, inviter.exists())
        if record_sudo.smala_key != values[1]:
            return None
        lang = record_sudo._smala_get_lang()
        return EventLink(purpose, record_sudo.with_context(lang=lang))

    # === GETTERS === #

    @api.model
    def _get_scope(self, purpose):
        return f"smala_membership.event.{purpose}"
