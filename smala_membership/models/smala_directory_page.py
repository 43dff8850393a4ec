from odoo import api, models
from odoo.exceptions import AccessError
from odoo.fields import Domain

PER_PAGE = 24
SHOWN = (
    "industry_id",
    "organization_id",
    "partner_id",
    "region_id",
    "shows_contributions",
    "shows_expertise",
    "shows_function",
    "shows_goals",
    "shows_photo",
)
COLOURS = 11  # of initials, by Odoo's palette


class SmalaDirectoryPage(models.AbstractModel):
    """The directory as a member sees it, as texts only.

    Everything comes from the rows of ``smala.directory``, in which what is hidden is
    empty; of the contact itself only what its row allows is read.
    """

    _name = "smala.directory.page"
    _description = "Directory for a member"
    _inherit = ["smala.door"]

    # === SEARCH === #

    @api.model
    def _get_page(self, query, page=1):
        """Return the values of the page of who is found; costs do not grow.

        :param dict query: ``q``, and an id as text by name of ``LISTS``.
        :rtype: dict
        """
        text = (query.get("q") or "").strip()[:200]
        rows_sudo = self._get_rows_sudo()
        choices = self._get_choices(rows_sudo, query)
        chosen = {choice["name"]: choice["chosen"] for choice in choices}
        domain = rows_sudo._get_domain(text, **chosen)
        total = rows_sudo.search_count(domain)
        pages = max(1, -(-total // PER_PAGE))
        page = min(max(1, page), pages)
        found = rows_sudo.search_fetch(
            domain, SHOWN, limit=PER_PAGE, offset=(page - 1) * PER_PAGE
        )
        return {
            "q": text,
            "choices": choices,
            "is_filtered": any(chosen.values()),
            "is_search": bool(text) or any(chosen.values()),
            "total": total,
            "page": page,
            "step": PER_PAGE,
            "url_args": {
                name: value for name, value in {"q": text, **chosen}.items() if value
            },
            "members": self._describe_all(found),
        }

    @api.model
    def _get_choices(self, rows_sudo, query):
        """Return the lists that can be chosen from, with what is chosen.

        A sector that nobody shows is not offered.
        """
        titles = {
            "sector": self.env._("Sector"),
            "region": self.env._("Region"),
            "topic": self.env._("Can help with"),
            "goal": self.env._("Development goal"),
        }
        choices = []
        for name, title in titles.items():
            records_sudo = self._get_offered_sudo(rows_sudo, name)
            chosen = query.get(name) or ""
            chosen = int(chosen) if chosen.isdecimal() and len(chosen) < 10 else 0
            record_sudo = records_sudo.filtered(lambda one, key=chosen: one.id == key)
            choices.append(
                {
                    "name": name,
                    "title": title,
                    "chosen": record_sudo.id or None,
                    "label": record_sudo.display_name or "",
                    "options": [
                        {"id": one.id, "name": one.display_name} for one in records_sudo
                    ],
                }
            )
        return choices

    @api.model
    def _get_offered_sudo(self, rows_sudo, name):
        """Return the values of a list that can be chosen."""
        values_sudo = self.env["smala.directory"]._get_values_sudo(name)
        if name != "sector":
            return values_sudo
        groups = rows_sudo._read_group([("is_listed", "=", True)], ["industry_id"])
        used = {industry.id for (industry,) in groups}
        return values_sudo.filtered(lambda one: one.id in used)

    # === ONE MEMBER === #

    @api.model
    def _find_sudo(self, partner_id):
        """Return the row of a member who is listed, or none."""
        own = [("is_listed", "=", True), ("id", "=", partner_id)]
        return self._get_rows_sudo().search_fetch(own, SHOWN)

    @api.model
    def _get_own_row_sudo(self):
        """Return the user's own row, listed or not."""
        partner = self.env.user.partner_id
        return self._get_rows_sudo().search_fetch([("id", "=", partner.id)], SHOWN)

    @api.model
    def _get_member(self, row_sudo):
        """Return one member as texts, all that is shown."""
        (member,) = self._describe_all(row_sudo)
        return member

    @api.model
    def _get_photo_sudo(self, partner_id):
        """Return the contact whose photo is shown to the user, or none."""
        row_sudo = self._find_sudo(partner_id)
        return row_sudo.partner_id if row_sudo.shows_photo else row_sudo.partner_id[:0]

    # === IN WORDS === #

    @api.model
    def _describe_all(self, rows_sudo):
        """Return members as texts; the same number of queries for one and for many."""
        photos = self._get_photos(rows_sudo.filtered("shows_photo").partner_id)
        showing = rows_sudo.filtered("shows_contributions").partner_id
        contributions = self._smala_card_contributions(showing)
        members = [self._describe(row) for row in rows_sudo]
        for row, member in zip(rows_sudo, members, strict=True):
            member["photo"] = photos.get(row.id, "")
            shown = contributions.get(row.id) if row.shows_contributions else None
            member["contributions"] = shown or []
        return members

    @api.model
    def _smala_card_contributions(self, partners_sudo):
        """Return what members contribute to the network, in lines for their cards.

        :param partners_sudo: contacts who show it.
        :return: the lines by the id of the contact.
        :rtype: dict[int, list[str]]
        """
        return self.env["smala.contribution.page"]._get_shown(partners_sudo)

    @api.model
    def _describe(self, row_sudo):
        """Return what one member shows of the contact, as texts."""
        partner_sudo = row_sudo.partner_id
        expertise = row_sudo.shows_expertise
        organization = row_sudo.organization_id
        return {
            "id": row_sudo.id,
            "url": f"/my/directory/{row_sudo.id}",
            "name": partner_sudo.name or "",
            "initials": self._get_initials(partner_sudo.name),
            "color": row_sudo.id % COLOURS + 1,
            "function": partner_sudo.function if row_sudo.shows_function else "",
            # who is self-employed is their own organization
            "organization": organization.name if organization != partner_sudo else "",
            "region": row_sudo.region_id.name or "",
            "sector": row_sudo.industry_id.name or "",
            "expertise": partner_sudo.smala_expertise if expertise else "",
            "topics": partner_sudo.smala_topic_ids.mapped("name") if expertise else [],
            "goals": [
                {"number": goal.number, "name": goal.name}
                for goal in partner_sudo.smala_goal_ids
            ]
            if row_sudo.shows_goals
            else [],
        }

    @api.model
    def _get_photos(self, partners_sudo):
        """Map contacts to the checksum of their photo, where they have one."""
        found = (
            self.env["ir.attachment"]
            .sudo()
            .search_fetch(
                [
                    ("res_model", "=", "res.partner"),
                    ("res_field", "=", "image_256"),
                    ("res_id", "in", partners_sudo.ids),
                ],
                ["checksum", "res_id"],
            )
        )
        return {one.res_id: one.checksum[:12] for one in found}

    @api.model
    def _get_initials(self, name):
        words = (name or "").split()
        return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()

    # === HELPERS === #

    @api.model
    def _get_rows_sudo(self):
        """Return the directory of the network in which the user is a member.

        With all rights: show only what a page is for.

        :raise AccessError: the user has no access today, whatever page forgot to ask.
        """
        rows_sudo = self.env["smala.directory"].sudo()
        rows_sudo.invalidate_model()  # nothing tells the rows that a profile changed
        day = self.env.company._smala_today()
        partner = self.env.user.partner_id
        domain = partner._smala_holder_access_domain(day)
        domain &= Domain("partner_id", "=", partner.id)
        companies = self.env["smala.holder"].sudo().search(domain).company_id
        if not companies:
            raise AccessError(self.env._("The directory is for members."))
        if self.env.company in companies:
            return rows_sudo
        return rows_sudo.with_company(companies[:1])
