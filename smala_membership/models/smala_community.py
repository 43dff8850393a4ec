from odoo import api, models
from odoo.fields import Domain
from odoo.tools import SQL

from ..const import STAFF

# Who administers forums or courses of the whole database.
ADMINISTRATORS = (
    "base.group_erp_manager",
    "website_slides.group_website_slides_manager",
)


class SmalaCommunity(models.AbstractModel):
    """Who may read what a network keeps for its members: decided by dates, here alone.

    Record rules, pages, searches, mails and files all come to this: no group and no
    enrolment lets anybody in, and no cron is waited for.
    """

    _name = "smala.community"
    _description = "Community of a network"

    # === WHO THE USER IS === #

    @api.model
    def _is_administrator(self):
        user = self.env.user
        return any(user.has_group(group) for group in ADMINISTRATORS)

    @api.model
    def _get_staff_companies(self):
        """Return the companies for which the user is staff."""
        user = self.env.user
        return user.company_ids if user.has_group(STAFF) else user.company_ids.browse()

    @api.model
    def _get_open_domain(self):
        """Return the domain of what the user may read today, by ``smala_company_id``.

        What is kept for nobody's members is not ours to close.
        """
        is_open = Domain("smala_company_id", "=", False)
        user = self.env.user
        if user._is_public():
            return is_open
        if self._is_administrator():
            return Domain.TRUE
        if companies := self._get_staff_companies():
            is_open |= Domain("smala_company_id", "in", companies.ids)
        holders_sudo = self.env["smala.holder"].sudo()
        query = holders_sudo._search(self._get_holder_domain(user.partner_id))
        held = query.subselect(SQL.identifier(query.table, "company_id"))
        return is_open | Domain("smala_company_id", "in", held)

    @api.model
    def _get_open_companies(self):
        """Return the companies whose forum and resources the user may read today."""
        companies = self.env["res.company"].sudo()
        user = self.env.user
        if user._is_public():
            return companies
        if self._is_administrator():
            return companies.search(Domain.TRUE)
        holders_sudo = self.env["smala.holder"].sudo()
        held = holders_sudo._read_group(
            self._get_holder_domain(user.partner_id), ["company_id"]
        )
        companies = companies.union(*(company for (company,) in held))
        return companies | self._get_staff_companies().sudo()

    @api.model
    def _get_holder_domain(self, partners):
        """Return what gives these contacts access today."""
        day = self.env.company._smala_today()
        own = Domain("partner_id", "in", partners.ids)
        return self.env["res.partner"]._smala_holder_access_domain(day) & own

    # === WHO OTHERS ARE === #

    @api.model
    def _get_readers(self, company, partners):
        """Return those among some contacts who may read what a company keeps closed."""
        holders_sudo = self.env["smala.holder"].sudo()
        domain = self._get_holder_domain(partners)
        domain &= Domain("company_id", "=", company.id)
        members = holders_sudo._read_group(domain, ["partner_id"])
        readers = partners.browse([partner.id for (partner,) in members])
        others_sudo = (partners - readers).sudo().user_ids
        for user_sudo in others_sudo.filtered(lambda user: not user.share):
            community = self.with_user(user_sudo)
            if (
                company in community._get_staff_companies()
                or community._is_administrator()
            ):
                readers |= partners.browse(user_sudo.partner_id.id)
        return readers

    @api.model
    def _keep_readers(self, company, recipients):
        """Leave out of the recipients of a mail who may not read what it is about.

        :param recipients: what ``_notify_get_recipients`` returns.
        """
        partners = self.env["res.partner"].browse(
            [one["id"] for one in recipients if one.get("id")]
        )
        allowed = set(self._get_readers(company, partners).ids)
        return [one for one in recipients if one.get("id") in allowed]

    # === PLACES === #

    @api.model
    def _get_forum_sudo(self):
        """Return the network's forum where it is open to the user, or none."""
        return self._get_place_sudo("smala_forum_id")

    @api.model
    def _get_channel_sudo(self):
        """Return the network's resources where they are open to the user, or none."""
        return self._get_place_sudo("smala_channel_id")

    @api.model
    def _get_place_sudo(self, name):
        company_sudo = self.env.company.sudo()
        place_sudo = company_sudo[name].filtered("active")
        if company_sudo not in self._get_open_companies():
            return place_sudo.browse()
        return place_sudo
