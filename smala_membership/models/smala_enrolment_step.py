from odoo import Command, api, models
from odoo.fields import Domain
from odoo.tools import SQL

GROUP = "smala_membership.group_network_member"


class SmalaEnrolmentStep(models.AbstractModel):
    """What is done when somebody gets access to a community, or loses it."""

    _name = "smala.enrolment.step"
    _description = "Steps of an enrolment"

    # === WHO IS CONCERNED === #

    @api.model
    def _get_queue(self, company):
        """Return the ids of the contacts whose enrolment does not fit their access.

        Doing the work takes them out of it; who was set aside waits for the next day.
        """
        day = company._smala_today()
        tried = [("company_id", "=", company.id), ("tried_on", "=", day)]
        aside = Domain("id", "in", self._search_partners(tried))
        fits = [
            ("company_id", "=", company.id),
            ("is_in", "=", True),
            ("is_due", "=", False),
        ]
        enrolled = [("company_id", "=", company.id), ("is_in", "=", True)]
        member = Domain("id", "in", self._search_members(company))
        arrived = member & Domain("user_ids", "!=", False)
        arrived &= Domain("id", "not in", self._search_partners(fits))
        left = ~member & Domain("id", "in", self._search_partners(enrolled))
        partners = self.env["res.partner"].with_context(active_test=False)
        return partners.search((arrived | left) & ~aside, order="id").ids

    @api.model
    def _search_partners(self, domain):
        query = self.env["smala.enrolment"]._search(domain)
        return query.subselect(SQL.identifier(query.table, "partner_id"))

    @api.model
    def _search_members(self, company):
        """Return the query of the contacts that have access today."""
        partners = self.env["res.partner"].with_company(company)
        domain = partners._smala_holder_access_domain(company._smala_today())
        domain &= Domain("company_id", "=", company.id)
        query = self.env["smala.holder"].sudo()._search(domain)
        return query.subselect(SQL.identifier(query.table, "partner_id"))

    # === STEPS === #

    @api.model
    def _refresh(self, company, ids):
        """Bring the enrolments of some contacts in line with their access."""
        partners = self.env["res.partner"].browse(ids)
        present = partners.filtered_domain(
            [("id", "in", self._get_member_ids(company, ids))]
        )
        self._let_in(company, present)
        self._let_out(company, partners - present)

    @api.model
    def _get_member_ids(self, company, ids):
        partners = self.env["res.partner"].with_context(active_test=False)
        own = Domain("id", "in", ids)
        return partners.search(
            own & Domain("id", "in", self._search_members(company))
        ).ids

    @api.model
    def _let_in(self, company, partners):
        """Enrol some contacts, and give back what they followed when they left."""
        enrolments = self._find_or_make(company, partners)
        users = partners.sudo().user_ids
        users -= self.env.ref(GROUP).sudo().user_ids
        if users:
            users.write({"group_ids": [Command.link(self.env.ref(GROUP).id)]})
        for channel in self._get_channels(company):
            self._enrol(channel, enrolments)
        self._restore_follows(enrolments)
        enrolments.write(
            {
                "is_in": True,
                "is_due": False,
                "memory": False,
                "error": False,
                "tried_on": False,
            }
        )

    @api.model
    def _let_out(self, company, partners):
        """Take some contacts out; staff go on following what they follow."""
        enrolments = self._find_or_make(company, partners)
        enrolments.write({"is_in": False, "is_due": False, "error": False})
        others = [("partner_id", "in", partners.ids), ("is_in", "=", True)]
        elsewhere = self.env["smala.enrolment"].search(others).partner_id
        users = (partners - elsewhere).sudo().user_ids
        users &= self.env.ref(GROUP).sudo().user_ids
        if users:
            users.write({"group_ids": [Command.unlink(self.env.ref(GROUP).id)]})
        readers = self.env["smala.community"]._get_readers(company, partners)
        leavers = enrolments.filtered(lambda one: one.partner_id not in readers)
        if leavers:
            self._remember(company, leavers)
            for channel in self._get_channels(company):
                channel._remove_membership(leavers.partner_id.ids)
            self._get_followers(company, leavers.partner_id).unlink()

    # === COURSES === #

    @api.model
    def _enrol(self, channel, enrolments):
        """Enrol in one course who was never in it, or was until they left.

        Who took leave of the course by themselves is left in peace.
        """
        places_sudo = self.env["slide.channel.partner"].sudo()
        places_sudo = places_sudo.with_context(active_test=False)
        known = places_sudo.search(
            [
                ("channel_id", "=", channel.id),
                ("partner_id", "in", enrolments.partner_id.ids),
            ]
        ).partner_id
        returning = enrolments.filtered(
            lambda one: channel.id in (one.memory or {}).get("channels", [])
        ).partner_id
        channel._action_add_members(enrolments.partner_id - known + returning)
        if returning:
            # what they follow comes from memory: perhaps they wanted no mails
            channel.message_unsubscribe(partner_ids=returning.ids)

    @api.model
    def _get_channels(self, company):
        channels_sudo = self.env["slide.channel"].sudo()
        return channels_sudo.search([("smala_company_id", "=", company.id)])

    # === FOLLOWING === #

    @api.model
    def _remember(self, company, enrolments):
        """Keep what the contacts are enrolled in and follow, to give it back."""
        followers = self._get_followers(company, enrolments.partner_id)
        places_sudo = (
            self.env["slide.channel.partner"]
            .sudo()
            .search(
                [
                    ("channel_id", "in", self._get_channels(company).ids),
                    ("partner_id", "in", enrolments.partner_id.ids),
                    ("member_status", "!=", "invited"),
                ]
            )
        )
        for enrolment in enrolments:
            partner = enrolment.partner_id
            enrolment.memory = {
                "channels": places_sudo.filtered(
                    lambda place, partner=partner: place.partner_id == partner
                ).channel_id.ids,
                "follows": [
                    [one.res_model, one.res_id, one.subtype_ids.ids]
                    for one in followers
                    if one.partner_id == partner
                ],
            }

    @api.model
    def _restore_follows(self, enrolments):
        for enrolment in enrolments.filtered("memory"):
            for model, key, subtypes in enrolment.memory.get("follows", []):
                record = self.env[model].sudo().browse(key).exists()
                record.message_subscribe(enrolment.partner_id.ids, subtypes)

    @api.model
    def _get_followers(self, company, partners):
        """Return what the contacts follow in all that a company keeps for members."""
        kept = Domain("smala_company_id", "=", company.id)
        inside = {
            "forum.forum": kept,
            "forum.post": Domain("forum_id", "any", kept),
            "forum.tag": Domain("forum_id", "any", kept),
            "slide.channel": kept,
            "slide.slide": Domain("channel_id", "any", kept),
        }
        followers_sudo = self.env["mail.followers"].sudo()
        found = Domain.OR(
            Domain("res_model", "=", model)
            & Domain(
                "res_id",
                "in",
                self.env[model].sudo().with_context(active_test=False)._search(domain),
            )
            for model, domain in inside.items()
        )
        return followers_sudo.search(Domain("partner_id", "in", partners.ids) & found)

    # === HELPERS === #

    @api.model
    def _find_or_make(self, company, partners):
        enrolments_sudo = self.env["smala.enrolment"].sudo()
        known = enrolments_sudo.search(
            [("company_id", "=", company.id), ("partner_id", "in", partners.ids)]
        )
        return known | enrolments_sudo.create(
            [
                {"company_id": company.id, "partner_id": partner.id}
                for partner in partners - known.partner_id
            ]
        )
