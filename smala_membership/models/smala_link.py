import binascii
from typing import NamedTuple

from odoo import api, fields, models
from odoo.tools import hash_sign, verify_hash_signed

PURPOSES = ("revenue", "reduction", "cancel", "uncancel")
RENEWED_DAYS = 14  # how long a link works that a member asked for again
PAUSE_MINUTES = 10  # between two links asked for again


class Link(NamedTuple):
    """What a signed link says; whether it still works is for its reader to see."""

    purpose: str
    membership_sudo: models.BaseModel
    year: int
    until: object

    @property
    def is_expired(self):
        return self.until < self.membership_sudo.company_id._smala_today()


class SmalaLink(models.AbstractModel):
    """Personal links in mails: signed, for one person, one thing, and some time.

    The day a link expires is part of what is signed, so that a page can tell a link
    that is too old, for which it offers a new one, from a forged one. A link opens a
    page and changes nothing; the page posts.
    """

    _name = "smala.link"
    _description = "Signed links for members"

    # === BUSINESS METHODS === #

    @api.model
    def _make_url(self, purpose, membership, year, until):
        """Return the absolute address of a page for one member.

        :param str purpose: one of ``PURPOSES``: a link for one opens no other.
        :param int year: the calendar year it is about.
        :param date until: the last day on which it works.
        """
        env_sudo = self.sudo().env
        values = [
            membership.id,
            membership.partner_id.id,
            year,
            fields.Date.to_string(until),
        ]
        token = hash_sign(env_sudo, self._get_scope(purpose), values)
        return f"{membership.get_base_url()}/smala/{purpose}/{token}"

    @api.model
    def _read(self, purpose, token):
        """Return the link that a token is, or nothing where it is none of ours.

        The membership comes with all rights: show and write only what that purpose
        needs.

        :rtype: Link | None
        """
        env_sudo = self.sudo().env
        try:
            values = verify_hash_signed(env_sudo, self._get_scope(purpose), token)
        except (binascii.Error, OverflowError, ValueError):
            return None
        if not values:
            return None
        membership_id, partner_id, year, until = values
        membership_sudo = self._get_membership_sudo(membership_id)
        if membership_sudo.partner_id.id != partner_id:
            return None
        return Link(purpose, membership_sudo, year, fields.Date.to_date(until))

    @api.model
    def _send_again(self, link):
        """Mail the member a fresh link for the same thing, now and then at most."""
        membership_sudo, now = link.membership_sudo, fields.Datetime.now()
        asked_at = membership_sudo.link_asked_at
        pause = fields.Datetime.subtract(now, minutes=PAUSE_MINUTES)
        if asked_at and asked_at > pause:
            return
        membership_sudo.link_asked_at = now
        until = fields.Date.add(
            membership_sudo.company_id._smala_today(), days=RENEWED_DAYS
        )
        url = self._make_url(link.purpose, membership_sudo, link.year, until)
        template = self.env.ref("smala_membership.mail_template_link")
        membership_sudo._send_to_member(
            template.with_context(smala_url=url, smala_until=until)
        )

    # === GETTERS === #

    @api.model
    def _get_scope(self, purpose):
        return f"smala_membership.{purpose}"

    @api.model
    def _get_membership_sudo(self, membership_id):
        """Return the membership as the robot sees it, in the member's language."""
        robot = self.env.ref("base.user_root")
        membership_sudo = (
            self.env["smala.membership"].with_user(robot).browse(membership_id).exists()
        )
        lang = membership_sudo._get_member_lang()
        company = membership_sudo.company_id
        return membership_sudo.with_context(lang=lang).with_company(company)
