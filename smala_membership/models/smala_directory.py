from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL

from ..core.words import beginning, search_key, search_words

# What can be chosen from a list: its model, where it stands, and what must be shown.
# A sector or a region that is hidden is empty in the rows already.
LISTS = {
    "topic": ("smala.topic", "partner_id.smala_topic_ids", "shows_expertise"),
    "goal": ("smala.goal", "partner_id.smala_goal_ids", "shows_goals"),
    "sector": ("res.partner.industry", "industry_id", None),
    "region": ("smala.region", "region_id", None),
}
READ = ("name", "keywords", "number")  # of the values of a list, where they have it


class SmalaDirectory(models.Model):
    """One row per member of the present company with access today, as others see them.

    Read from the memberships whenever it is asked for: nothing is stored, and no cron
    is waited for. What a member hides is empty here, so that no search, order or page
    can tell it. Nobody has a right to it by RPC: pages read it with all rights.
    """

    _name = "smala.directory"
    _description = "Directory of the members"
    _auto = False
    _order = "name_key, id"
    _rec_name = "name_key"
    _depends = {
        "res.partner": [
            "active",
            "industry_id",
            "smala_is_listed",
            "smala_search_name",
            "smala_search_words",
            "smala_shows_contributions",
            "smala_shows_expertise",
            "smala_shows_function",
            "smala_shows_goals",
            "smala_shows_organization",
            "smala_shows_photo",
            "smala_shows_region",
            "smala_shows_sector",
        ],
        "smala.membership": ["organization_id", "region_id"],
    }

    partner_id = fields.Many2one(comodel_name="res.partner", readonly=True)
    is_listed = fields.Boolean(readonly=True)
    name_key = fields.Char(readonly=True)
    words = fields.Text(readonly=True)
    organization_id = fields.Many2one(comodel_name="res.partner", readonly=True)
    region_id = fields.Many2one(comodel_name="smala.region", readonly=True)
    industry_id = fields.Many2one(comodel_name="res.partner.industry", readonly=True)
    shows_expertise = fields.Boolean(readonly=True)
    shows_function = fields.Boolean(readonly=True)
    shows_goals = fields.Boolean(readonly=True)
    shows_photo = fields.Boolean(readonly=True)
    shows_contributions = fields.Boolean(readonly=True)

    @property
    def _table_query(self):
        """Return the members of today with the membership that began last."""
        return SQL(
            """
            SELECT held.partner_id AS id,
                held.partner_id,
                COALESCE(person.smala_is_listed, FALSE) AS is_listed,
                person.smala_search_name AS name_key,
                CONCAT_WS(' ', '', person.smala_search_name, person.smala_search_words,
                    CASE WHEN person.smala_shows_organization
                        THEN organization.smala_search_name END) AS words,
                CASE WHEN person.smala_shows_organization
                    THEN membership.organization_id END AS organization_id,
                CASE WHEN person.smala_shows_region
                    THEN membership.region_id END AS region_id,
                CASE WHEN person.smala_shows_sector
                    THEN organization.industry_id END AS industry_id,
                person.smala_shows_expertise AS shows_expertise,
                person.smala_shows_function AS shows_function,
                person.smala_shows_goals AS shows_goals,
                person.smala_shows_photo AS shows_photo,
                person.smala_shows_contributions AS shows_contributions
            FROM (%s) AS held
            JOIN smala_membership AS membership ON membership.id = held.membership_id
            JOIN res_partner AS person ON person.id = held.partner_id
            JOIN res_partner AS organization
                ON organization.id = membership.organization_id
            WHERE person.active
            """,
            self._select_held(),
        )

    @api.model
    def _select_held(self):
        """Return the query of who holds which membership today, one per person."""
        company = self.env.company
        partners = self.env["res.partner"]
        domain = partners._smala_holder_access_domain(company._smala_today())
        domain &= Domain("company_id", "=", company.id)
        holders_sudo = self.env["smala.holder"].sudo()
        query = holders_sudo._search(domain)
        query.order = "smala_holder.partner_id, date_from DESC, smala_holder.id DESC"
        return query.select(
            SQL(
                "DISTINCT ON (smala_holder.partner_id)"
                " smala_holder.partner_id, smala_holder.membership_id"
            )
        )

    # === DOMAINS === #

    @api.model
    def _get_domain(self, text="", **chosen):
        """Return the domain of the listed members that somebody looks for.

        Every word, its ending aside, must begin a word of something that the member
        shows. What is chosen from lists (topics, goals, sectors, regions) is found by
        its name too, in the language of the reader.

        :param str text: as typed.
        :param chosen: an id by name of ``LISTS``, or nothing where none is chosen.
        :rtype: Domain
        """
        domain = Domain("is_listed", "=", True)
        for name, record_id in chosen.items():
            if record_id:
                domain &= self._get_list_domain(name, [record_id])
        words = [beginning(word) for word in search_words(text)]
        lists = {name: self._get_keys(name) for name in LISTS} if words else {}
        for word in words:
            found = Domain("words", "like", f" {word}")
            for name, keys in lists.items():
                ids = [record_id for record_id, key in keys if f" {word}" in key]
                if ids:
                    found |= self._get_list_domain(name, ids)
            domain &= found
        return domain

    @api.model
    def _get_list_domain(self, name, ids):
        """Return the domain of those who have one of some values, and show it."""
        _model, path, shown = LISTS[name]
        domain = Domain(path, "in", ids)
        return domain & Domain(shown, "=", True) if shown else domain

    @api.model
    def _get_keys(self, name):
        """Return id and words of each value of a list, in the reader's language."""
        return [
            (
                record.id,
                f" {search_key(record.display_name)}"
                f" {search_key(record.keywords) if 'keywords' in record else ''}",
            )
            for record in self._get_values_sudo(name)
        ]

    @api.model
    def _get_values_sudo(self, name):
        """Return all values of a list, in one query; they name no one."""
        model, _path, _shown = LISTS[name]
        values_sudo = self.env[model].sudo()
        read = [field for field in READ if field in values_sudo]
        return values_sudo.search_fetch([("name", "!=", False)], read)
