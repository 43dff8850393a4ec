from lxml import etree

from odoo import api, fields, models
from odoo.fields import Domain

from ..core import helping

INTERNAL = "base.group_user"
STANDINGS = [
    (helping.NEW, "To introduce"),
    (helping.ASKED, "Expert asked"),
    (helping.CONSENTED, "Expert agreed"),
    (helping.INTRODUCED, "Introduced"),
    (helping.STUCK, "Nobody found yet"),
    (helping.UNSOLVED, "Did not help"),
    (helping.SOLVED, "Helped"),
]
URGENCIES = [
    ("low", "No hurry"),
    ("normal", "Within two weeks"),
    ("high", "This week"),
]
CHOSEN = [["chosen", []]]  # why somebody is proposed whom staff thought of


class SmalaHelpMixin(models.AbstractModel):
    """A ticket that is a member's question: whom to ask, whom it was put in touch with.

    Knows of a helpdesk only what all have in common: ``name``, ``description``,
    ``partner_id``, ``user_id``, ``company_id``. A glue addon puts it on the ticket of
    one helpdesk and answers ``_smala_is_closed`` and ``_smala_get_reference``.
    """

    _name = "smala.help.mixin"
    _description = "Question of a member"
    _inherit = ["smala.help.attention", "smala.help.share"]

    smala_is_question = fields.Boolean(
        string="Question to the network",
        groups=INTERNAL,
        help="Experts are proposed for it, and the member follows it in the portal.",
    )
    smala_topic_ids = fields.Many2many(
        comodel_name="smala.topic", string="Topics", groups=INTERNAL
    )
    smala_region_id = fields.Many2one(
        comodel_name="smala.region",
        string="Region",
        compute="_compute_smala_region_id",
        store=True,
        readonly=False,
        groups=INTERNAL,
    )
    smala_urgency = fields.Selection(
        selection=URGENCIES, string="Urgency", default="normal", groups=INTERNAL
    )
    smala_introduction_ids = fields.One2many(
        comodel_name="smala.help.introduction",
        inverse_name="res_id",
        string="Experts",
        groups=INTERNAL,
    )
    smala_standing = fields.Selection(
        selection=STANDINGS,
        string="Help",
        compute="_compute_smala_standing",
        store=True,
        compute_sudo=True,
        groups=INTERNAL,
    )
    smala_helped = fields.Selection(
        selection=[("yes", "Yes"), ("partly", "Partly"), ("no", "No")],
        string="Did it help?",
        compute="_compute_smala_standing",
        store=True,
        compute_sudo=True,
        groups=INTERNAL,
    )
    smala_is_open_to_me = fields.Boolean(
        string="Open to me",
        compute="_compute_smala_is_open_to_me",
        search="_search_smala_is_open_to_me",
    )

    # === COMPUTE METHODS === #

    @api.depends("partner_id")
    def _compute_smala_region_id(self):
        for question in self:
            question.smala_region_id = self.env["smala.help.matching"]._get_region(
                question.partner_id
            )

    @api.depends("smala_introduction_ids.helped", "smala_introduction_ids.state")
    def _compute_smala_standing(self):
        for question in self:
            found = question.smala_introduction_ids
            question.smala_standing = helping.standing(
                (one.state, one.helped) for one in found
            )
            question.smala_helped = helping.best_answer(found.mapped("helped")) or False

    @api.depends("partner_id")
    @api.depends_context("uid")
    def _compute_smala_is_open_to_me(self):
        domain = self._smala_open_domain()
        saved = self._origin
        found = set(saved.ids)
        if not domain.is_true():
            mine = domain & Domain("id", "in", saved.ids)
            found = set(saved.sudo().with_context(active_test=False).search(mine).ids)
        for question in self:
            is_new = not question._origin
            question.smala_is_open_to_me = is_new or question._origin.id in found

    @api.model
    def _search_smala_is_open_to_me(self, operator, value):
        if operator != "in":
            return NotImplemented
        domain = self._smala_open_domain()
        if domain.is_true():
            return domain
        questions_sudo = self.sudo().with_context(active_test=False)
        return Domain("id", "in", questions_sudo._search(domain))

    # === CRUD METHODS === #

    def unlink(self):
        """Take the introductions along, which no foreign key does."""
        introductions_sudo = self.sudo().smala_introduction_ids
        result = super().unlink()
        introductions_sudo.unlink()
        return result

    # === VIEWS === #

    @api.model
    def _get_view(self, view_id=None, view_type="form", **options):
        """Add the network's page to the form of the ticket, whichever that is.

        The forms of the helpdesks have nothing in common that a view could inherit.
        """
        arch, view = super()._get_view(view_id, view_type, **options)
        if view_type == "form":
            own = self.env.ref("smala_membership.smala_help_mixin_view_form").sudo()
            page = own._get_combined_arch().find(".//page")
            book = arch.find(".//sheet/notebook")
            if book is None:
                sheet = arch.find(".//sheet")
                book = etree.SubElement(arch if sheet is None else sheet, "notebook")
            book.insert(0, page)
        return arch, view

    # === ACTION METHODS === #

    def action_smala_propose(self):
        """Look for experts again, with the topics as they are now."""
        for question in self:
            question.smala_is_question = True
            question._smala_propose()

    def action_smala_add_expert(self):
        """Choose somebody oneself."""
        self.ensure_one()
        self.check_access("write")
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Propose somebody"),
            "res_model": "smala.help.add.wizard",
            "view_mode": "form",
            "target": "new",
            "context": {
                "default_res_model": self._name,
                "default_res_id": self.id,
            },
        }

    # === BUSINESS METHODS === #

    def _smala_propose(self):
        """Rank who can help, and keep the first with the reasons.

        Who was asked or chosen by hand stays; who was only proposed may go.
        """
        self.ensure_one()
        known_sudo = self.sudo().smala_introduction_ids
        old_sudo = known_sudo.filtered(
            lambda one: one.state == helping.PROPOSED and one.steps != CHOSEN
        )
        kept_sudo = known_sudo - old_sudo
        old_sudo.unlink()
        ranked = self.env["smala.help.matching"]._rank(
            self, without=kept_sudo.expert_id
        )
        self._smala_add_experts(ranked)

    def _smala_add_experts(self, ranked):
        """Propose people: (partner, match from 0 to 100, steps of the reasons)."""
        self.ensure_one()
        question_sudo = self.sudo()
        common = {
            "res_model": self._name,
            "res_id": self.id,
            "question": question_sudo.name,
            "posed_at": question_sudo.create_date,
            "asker_id": question_sudo.partner_id.id,
            "company_id": question_sudo.company_id.id or self.env.company.id,
            "topic_ids": [(6, 0, question_sudo.smala_topic_ids.ids)],
        }
        return self.env["smala.help.introduction"].sudo().create(
            [
                {
                    **common,
                    "expert_id": partner.id,
                    "rank": rank,
                    "score": score,
                    "steps": steps,
                }
                for rank, (partner, score, steps) in enumerate(ranked, start=1)
            ]
        )  # fmt: skip

    def _smala_ask_next(self):
        """Ask the next of those who agreed to be asked, unless help is under way.

        Who never agreed to it is for staff to ask.
        """
        self.ensure_one()
        if not self._smala_is_waiting() or self._smala_is_closed():
            return
        waiting = self.smala_introduction_ids.sorted("rank")
        if helping.ASKED in waiting.mapped("state"):
            return
        for introduction in waiting:
            if (
                introduction.state == helping.PROPOSED
                and introduction.has_agreed
                and not introduction.hindrance
            ):
                introduction._ask()
                return
        self._smala_plan_attention(self.env._("Nobody is left to ask"))

    def _smala_is_waiting(self):
        """Tell whether nobody was put in touch yet, or those who were did not help."""
        return bool(self) and self.sudo().smala_standing not in (
            helping.INTRODUCED,
            helping.SOLVED,
        )

    # === WHO SEES IT === #

    @api.model
    def _smala_open_domain(self):
        """Return the domain of the tickets that the user may see today.

        Staff see what the helpdesk shows them. A member sees their own, not those of
        colleagues; questions to the network only as long as they have access.
        """
        user = self.env.user
        if not user.share:
            return Domain.TRUE
        partner = user.partner_id
        own = Domain("partner_id", "=", partner.id)
        own |= Domain("message_partner_ids", "in", partner.ids)
        if not partner._smala_has_access():
            own &= Domain("smala_is_question", "=", False)
        return own

    # === FOR THE GLUE === #

    def _smala_is_closed(self):
        """Tell whether the helpdesk has done with the ticket."""
        raise NotImplementedError

    def _smala_get_reference(self):
        """Return how the ticket is called in the helpdesk."""
        raise NotImplementedError
