import binascii
from datetime import timedelta
from typing import NamedTuple

from odoo import api, fields, models
from odoo.tools import hash_sign, verify_hash_signed

# What a link is for. Each opens one page and no other.
EXPERT = ("can", "cannot")
ASKER = ("yes", "partly", "no")
PURPOSES = (*EXPERT, *ASKER)
VALID_DAYS = {"can": 60, "cannot": 60, "yes": 120, "partly": 120, "no": 120}


class HelpLink(NamedTuple):
    """What a signed link says; whether it still works is for its reader to see."""

    purpose: str
    introduction_sudo: models.BaseModel

    @property
    def is_for_expert(self):
        return self.purpose in EXPERT

    @property
    def reader_sudo(self):
        """The contact whom the link was made for."""
        one = self.introduction_sudo
        return one.expert_id if self.is_for_expert else one.asker_id

    @property
    def is_expired(self):
        one = self.introduction_sudo
        began = one.asked_at if self.is_for_expert else one.introduced_at
        lasts = timedelta(days=VALID_DAYS[self.purpose])
        return not began or began + lasts < fields.Datetime.now()


class SmalaHelpLink(models.AbstractModel):
    """Links in mails about a question: signed, for one person and one answer.

    They work without login for a while. A link opens a page and changes nothing; the
    page posts.
    """

    _name = "smala.help.link"
    _description = "Signed links about questions"

    # === BUSINESS METHODS === #

    @api.model
    def _make_url(self, purpose, introduction):
        """Return the absolute address of a page about an introduction.

        :param str purpose: one of ``PURPOSES``: a link for one opens no other.
        """
        one_sudo = introduction.sudo()
        values = [one_sudo.id, one_sudo.smala_key]
        token = hash_sign(self.sudo().env, self._get_scope(purpose), values)
        return f"{one_sudo.get_base_url()}/smala/help/{purpose}/{token}"

    @api.model
    def _read(self, purpose, token):
        """Return the link that a token is, or nothing where it is none of ours.

        The introduction comes with all rights: show and write only what the purpose
        needs.

        :rtype: HelpLink | None
        """
        env_sudo = self.sudo().env
        try:
            values = verify_hash_signed(env_sudo, self._get_scope(purpose), token)
        except (binascii.Error, OverflowError, UnicodeError, ValueError):
            return None
        if not values:
            return None
        robot = self.env.ref("base.user_root")
        introductions = self.env["smala.help.introduction"].with_user(robot)
        one_sudo = introductions.browse(values[0]).exists()
        if not one_sudo or one_sudo.smala_key != values[1]:
            return None
        link = HelpLink(purpose, one_sudo)
        lang = one_sudo._get_lang(link.reader_sudo)
        company = one_sudo.company_id
        return link._replace(
            introduction_sudo=one_sudo.with_context(lang=lang).with_company(company)
        )

    # === GETTERS === #

    @api.model
    def _get_scope(self, purpose):
        return f"smala_membership.help.{purpose}"
