from odoo import api, models
from odoo.fields import Domain
from odoo.tools import html2plaintext

from ..core import helping, matching
from ..reading import meaning


class SmalaHelpMatching(models.AbstractModel):
    """Hands questions and profiles to the core, and gives back whom it ranks first.

    No arithmetic here. Costs do not grow with the number of profiles but for reading
    them: each kind of thing is asked for once.
    """

    _name = "smala.help.matching"
    _description = "Matching of questions with experts"

    # === BUSINESS METHODS === #

    @api.model
    def _rank(self, question, without=None):
        """Return the best who can be asked: (partner, match, steps of the reasons).

        :param question: a ticket.
        :param without: people who are not to be proposed.
        """
        company = question.company_id or self.env.company
        matcher = self.sudo().with_company(company)
        partners_sudo = matcher._get_candidates(question, without)
        ranked = matching.rank(
            matcher._to_question(question),
            matcher._to_experts(partners_sudo),
            matcher._get_topic_words(),
        )
        hindered = partners_sudo._smala_get_help_hindrances()
        found = [one for one in ranked if one.expert not in hindered]
        return [
            (
                self.env["res.partner"].browse(one.expert),
                one.score,
                [[code, list(values)] for code, values in one.reasons],
            )
            for one in found[: company.smala_help_proposals]
        ]

    # === ADAPTERS === #

    @api.model
    def _to_question(self, question):
        question_sudo = question.sudo()
        text = html2plaintext(question_sudo.description or "")
        if question_sudo.name not in text:
            text = f"{question_sudo.name}\n{text}"
        vector, near = meaning.of_question(text)
        return matching.Question(
            text=text,
            topics=frozenset(question_sudo.smala_topic_ids.ids),
            region=question_sudo.smala_region_id.id or None,
            meaning=vector,
            near=near,
        )

    @api.model
    def _to_experts(self, partners_sudo):
        loads = partners_sudo._smala_get_help_loads()
        regions = self._get_regions(partners_sudo)
        helped = self._get_helped(partners_sudo)
        texts = self._get_texts(partners_sudo)
        meanings = self.env["smala.help.meaning"]._get(texts)
        return [
            matching.Expert(
                expert=partner.id,
                text=texts[partner.id],
                topics=frozenset(partner.smala_topic_ids.ids),
                region=regions.get(partner.id),
                load=loads.get(partner.id, 0),
                has_agreed=partner.smala_helps,
                helped=tuple(helped.get(partner.id, ())),
                meaning=meanings.get(partner.id, ()),
            )
            for partner in partners_sudo
        ]

    # === GETTERS === #

    @api.model
    def _get_candidates(self, question, without):
        """Return who may be proposed: nobody of the asker's own organization."""
        partners = self.env["res.partner"]
        asker_sudo = question.sudo().partner_id
        found = self._get_helpers() - (without or partners) - asker_sudo
        today = self.env.company._smala_today()
        organizations = partners._smala_get_organizations(today, found | asker_sudo)
        own = {organizations.get(asker_sudo.id), asker_sudo.commercial_partner_id.id}
        return found.filtered(
            lambda one: (
                (
                    organizations.get(one.id) not in own
                    and one.commercial_partner_id.id not in own
                )
                or not asker_sudo
            )
        )

    @api.model
    def _get_helpers(self):
        """Return everybody who may be proposed to members of the present company."""
        partners = self.env["res.partner"]
        domain = partners._smala_help_domain()
        domain &= Domain("company_id", "in", (False, self.env.company.id))
        return partners.search(domain, order="id")

    @api.model
    def _get_texts(self, partners_sudo):
        """Map people to what is read of them: what they write, and their trade.

        The same whoever asks: what a profile means is kept under its text.
        """
        trades = self._get_trades(partners_sudo)
        return {
            partner.id: "\n".join(
                filter(None, (partner.smala_expertise, trades.get(partner.id)))
            )[: meaning.LONGEST]
            for partner in partners_sudo
        }

    @api.model
    def _get_topic_words(self):
        """Map topics to their names and keywords, in all languages that are spoken."""
        found = {}
        for code, _name in self.env["res.lang"].get_installed():
            for topic in (
                self.env["smala.topic"].with_context(lang=code).search(Domain.TRUE)
            ):
                texts = filter(None, (topic.name, topic.keywords))
                found.setdefault(topic.id, []).extend(texts)
        return {key: ", ".join(texts) for key, texts in found.items()}

    @api.model
    def _get_region(self, partner):
        """Return where a person is a member, or else lives."""
        region = self._get_regions(partner.sudo()).get(partner.id)
        return self.env["smala.region"].browse(region)

    @api.model
    def _get_regions(self, partners_sudo):
        """Map people to the region they are members in, else to that of their home."""
        day = self.env.company._smala_today()
        domain = self.env["res.partner"]._smala_covered_domain(day)
        domain &= Domain("partner_id", "in", partners_sudo.ids)
        holders_sudo = self.env["smala.holder"].sudo().search(domain)
        found = {
            one.partner_id.id: one.membership_id.region_id.id
            for one in holders_sudo
            if one.membership_id.region_id
        }
        regions_sudo = self.env["smala.region"].sudo().search(Domain.TRUE)
        for partner in partners_sudo:
            if partner.id not in found:
                found[partner.id] = regions_sudo._for_partner(partner).id
        return found

    @api.model
    def _get_trades(self, partners_sudo):
        """Map people to their function and the sector of their organization.

        In French wherever it is installed, since questions and thesaurus are.
        """
        spoken = [code for code, _name in self.env["res.lang"].get_installed()]
        lang = next((code for code in spoken if code.startswith("fr")), spoken[0])
        today = self.env.company._smala_today()
        organizations = partners_sudo._smala_get_organizations(today, partners_sudo)
        own_sudo = self.env["res.partner"].sudo().browse(set(organizations.values()))
        own_sudo = own_sudo.with_context(lang=lang)
        sectors = {one.id: one.industry_id.name for one in own_sudo}
        return {
            one.id: " ".join(
                filter(None, (one.function, sectors.get(organizations.get(one.id))))
            )
            for one in partners_sudo
        }

    @api.model
    def _get_helped(self, partners_sudo):
        """Map people to the topics of each question that they helped with."""
        found = {}
        helped_sudo = (
            self.env["smala.help.introduction"]
            .sudo()
            .search(
                [
                    ("expert_id", "in", partners_sudo.ids),
                    ("helped", "in", list(helping.HELPED)),
                ]
            )
        )
        for one in helped_sudo:
            topics = frozenset(one.topic_ids.ids)
            found.setdefault(one.expert_id.id, []).append(topics)
        return found
