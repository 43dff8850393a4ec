from odoo import api, fields, models
from odoo.exceptions import ValidationError

from ..core import contributing

STATES = [
    (contributing.PROPOSED, "Proposed"),
    (contributing.TALKING, "Being talked over"),
    (contributing.ACCEPTED, "Accepted"),
    (contributing.DONE, "Done"),
    (contributing.DECLINED, "Not now"),
    (contributing.WITHDRAWN, "Withdrawn"),
]


class SmalaContribution(models.Model):
    """What a member offers to the network, from the proposal to what came of it.

    Members propose in their space. Where it happens is an event; a helpdesk adds its
    ticket to this model, and ``smala.contributed`` to its tickets.
    """

    _name = "smala.contribution"
    _description = "Contribution of a member"
    _inherit = [
        "smala.checked",
        "smala.contribution.steps",
        "smala.contribution.article",
        "mail.thread",
        "mail.activity.mixin",
    ]
    _order = "proposed_on desc, id desc"
    _mail_post_access = "read"
    _check_company_auto = True

    name = fields.Char(string="Title", required=True, tracking=True)
    partner_id = fields.Many2one(
        comodel_name="res.partner",
        string="Member",
        required=True,
        index=True,
        ondelete="restrict",
        domain=[("is_company", "=", False)],
    )
    organization_id = fields.Many2one(
        comodel_name="res.partner",
        compute="_compute_organization_id",
        store=True,
        readonly=False,
        precompute=True,
        index="btree_not_null",
        ondelete="restrict",
        help="For which the member is one on the day of the proposal.",
    )
    company_id = fields.Many2one(
        comodel_name="res.company",
        required=True,
        index=True,
        default=lambda self: self.env.company,
    )
    kind_id = fields.Many2one(
        comodel_name="smala.contribution.kind",
        required=True,
        index=True,
        ondelete="restrict",
        tracking=True,
    )
    is_promise = fields.Boolean(related="kind_id.is_promise")
    is_text = fields.Boolean(related="kind_id.is_text")
    color = fields.Integer(related="kind_id.color")
    text = fields.Text(string="In their words")
    period = fields.Char(string="Wished period", help="As the member put it.")
    proposed_on = fields.Date(
        required=True, default=lambda self: self.env.company._smala_today()
    )
    date_due = fields.Date(
        string="Promised for",
        tracking=True,
        help="The member is asked on that day what came of the promise.",
    )
    reminded_on = fields.Date(string="Asked on", readonly=True, copy=False)
    outcome = fields.Text(string="What came of it", tracking=True)
    answer = fields.Text(
        string="Word to the member",
        help="Stands in the mail when it is accepted or declined, and in their space.",
    )
    event_id = fields.Many2one(
        comodel_name="event.event",
        index="btree_not_null",
        ondelete="set null",
        tracking=True,
        help="Where it happens.",
    )
    user_id = fields.Many2one(
        comodel_name="res.users",
        string="Responsible",
        compute="_compute_user_id",
        store=True,
        readonly=False,
        precompute=True,
        index="btree_not_null",
        domain="[('share', '=', False)]",
        tracking=True,
    )
    state = fields.Selection(
        selection=STATES,
        default=contributing.PROPOSED,
        required=True,
        index=True,
        copy=False,
        group_expand=True,
        tracking=True,
    )
    is_shown = fields.Boolean(
        string="On the member's card",
        help="The member's wish. Other members see it once it is accepted, where the"
        " member's profile shows contributions.",
    )
    active = fields.Boolean(default=True)

    # === COMPUTE METHODS === #

    @api.depends("partner_id", "proposed_on")
    def _compute_organization_id(self):
        for day, ours in self.grouped("proposed_on").items():
            people = ours.partner_id
            day = day or self.env.company._smala_today()
            found = people._smala_get_organizations(day, people)
            for contribution in ours:
                person = contribution.partner_id
                key = found.get(person._origin.id)
                contribution.organization_id = (
                    person.browse(key)
                    if key and key != person._origin.id
                    else person.commercial_partner_id
                )

    @api.depends("kind_id")
    def _compute_user_id(self):
        for contribution in self:
            contribution.user_id = (
                contribution.user_id or contribution._get_responsible()
            )

    # === CONSTRAINT METHODS === #

    @api.constrains("kind_id", "date_due")
    def _check_date_due(self):
        for contribution in self:
            if contribution.is_promise and not contribution.date_due:
                raise ValidationError(
                    self.env._("A promise has a day: until when will it be kept?")
                )

    # === GETTERS === #

    def _get_responsible(self):
        """Return who answers for the kind, or else the first one of the team."""
        self.ensure_one()
        company = self.company_id or self.env.company
        team = self.env["smala.welcome"]._get_team(company)
        return self.kind_id.user_id or team[:1]

    def _get_lang(self):
        """Return the language of the mails about it."""
        self.ensure_one()
        return self.partner_id.lang or self.company_id.partner_id.lang

    def _format_day(self, day):
        reader = self.with_context(lang=self._get_lang())
        return self.env["smala.space"].with_env(reader.env)._format_day(day)
