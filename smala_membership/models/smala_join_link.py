import binascii
from typing import NamedTuple

from odoo import api, fields, models
from odoo.tools import hash_sign, verify_hash_signed

# What a link is for, the model it leads to, and the days it works.
PURPOSES = {
    "proof": ("smala.application", 7),
    "invitation": ("smala.application", 30),
    "claim": ("smala.claim", 14),
}


class JoinLink(NamedTuple):
    """What a signed link says; whether it still works is for its reader to see."""

    purpose: str
    record_sudo: models.BaseModel
    until: object
    is_current: bool

    @property
    def is_expired(self):
        return self.until < self.record_sudo.company_id._smala_today()


class SmalaJoinLink(models.AbstractModel):
    """Links in the mails of joining: signed, for one record, one thing, some days.

    A record holds the key of its latest link: a newer link replaces those before. A
    link opens a page and changes nothing; the page posts.
    """

    _name = "smala.join.link"
    _description = "Signed links of joining"

    # === BUSINESS METHODS === #

    @api.model
    def _make_url(self, purpose, record):
        """Return the absolute address of a page about a record.

        :param str purpose: one of ``PURPOSES``: a link for one opens no other.
        """
        today = record.company_id._smala_today()
        until = fields.Date.add(today, days=PURPOSES[purpose][1])
        values = [record.id, record.link_key, fields.Date.to_string(until)]
        token = hash_sign(self.sudo().env, self._get_scope(purpose), values)
        return f"{record.get_base_url()}/adhesion/{purpose}/{token}"

    @api.model
    def _read(self, purpose, token):
        """Return the link that a token is, or nothing where it is none of ours.

        The record comes with all rights: show and write only what the purpose needs.

        :rtype: JoinLink | None
        """
        env_sudo = self.sudo().env
        try:
            values = verify_hash_signed(env_sudo, self._get_scope(purpose), token)
        except (binascii.Error, OverflowError, UnicodeError, ValueError):
            return None
        if not values:
            return None
        record_id, key, until = values
        model, _days = PURPOSES[purpose]
        robot = self.env.ref("base.user_root")
        record_sudo = self.env[model].with_user(robot).browse(record_id).exists()
        if not record_sudo:
            return None
        record_sudo = record_sudo.with_company(record_sudo.company_id)
        return JoinLink(
            purpose,
            record_sudo.with_context(lang=record_sudo.lang),
            fields.Date.to_date(until),
            record_sudo.link_key == key,
        )

    # === GETTERS === #

    @api.model
    def _get_scope(self, purpose):
        return f"smala_membership.join.{purpose}"
