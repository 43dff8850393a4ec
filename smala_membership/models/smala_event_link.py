import binascii
from typing import NamedTuple

from odoo import api, fields, models
from odoo.tools import hash_sign, verify_hash_signed

# What a link is for, and the model it leads to. Each opens one page and no other.
PURPOSES = {
    "return": "event.registration",
    "page": "event.registration",
}


class EventLink(NamedTuple):
    """What a signed link says; whether it still works is for its reader to see."""

    purpose: str
    record_sudo: models.BaseModel

    @property
    def is_expired(self):
        """Whether the event has gone by: what a link is for ends with it."""
        return self.record_sudo.event_id.date_end <= fields.Datetime.now()


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
        values = [record_sudo.id, record_sudo.smala_key]
        token = hash_sign(self.sudo().env, self._get_scope(purpose), values)
        return f"{record_sudo.event_id.get_base_url()}/smala/event/{purpose}/{token}"

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
        record_id, key = values
        robot = self.env.ref("base.user_root")
        record_sudo = self.env[PURPOSES[purpose]].with_user(robot).browse(record_id)
        if record_sudo.exists().smala_key != key:
            return None
        lang = record_sudo._smala_get_lang()
        return EventLink(purpose, record_sudo.with_context(lang=lang))

    # === GETTERS === #

    @api.model
    def _get_scope(self, purpose):
        return f"smala_membership.event.{purpose}"
