import secrets

from odoo import api, fields, models
from odoo.exceptions import UserError

from ..core import helping

STATES = [
    (helping.PROPOSED, "Proposed"),
    (helping.ASKED, "Asked"),
    (helping.CONSENTED, "Agreed"),
    (helping.INTRODUCED, "Introduced"),
    (helping.DECLINED, "Not now"),
    (helping.EXPIRED, "No answer"),
]
ANSWERS = [
    (helping.YES, "Yes"),
    (helping.PARTLY, "Partly"),
    (helping.NO, "No"),
]


class SmalaHelpIntroduction(models.Model):
    """One expert for one question: proposed with the reason, asked, introduced, rated.

    The question is a ticket of whatever helpdesk there is, hence named by model and id.
    The row is the queue of what happens next, see ``smala.help.follow.up``.
    """

    _name = "smala.help.introduction"
    _description = "Introduction of an expert"
    _inherit = ["smala.help.step", "smala.help.follow.up"]
    _order = "posed_at desc, res_id desc, rank, id"
    _rec_name = "expert_id"

    res_model = fields.Char(string="Model", required=True, readonly=True)
    res_id = fields.Many2oneReference(
        string="Ticket", model_field="res_model", required=True, readonly=True
    )
    question = fields.Char(required=True, readonly=True)
    posed_at = fields.Datetime(string="Asked by the member on", readonly=True)
    asker_id = fields.Many2one(
        comodel_name="res.partner",
        string="Asked by",
        readonly=True,
        index="btree_not_null",
        ondelete="cascade",
    )
    expert_id = fields.Many2one(
        comodel_name="res.partner",
        required=True,
        readonly=True,
        index=True,
        ondelete="cascade",
    )
    company_id = fields.Many2one(
        comodel_name="res.company", required=True, readonly=True
    )
    topic_ids = fields.Many2many(
        comodel_name="smala.topic",
        relation="smala_help_introduction_topic_rel",
        string="Topics",
        readonly=True,
    )

    # Why this person
    rank = fields.Integer(default=100, readonly=True, aggregator=None)
    score = fields.Integer(string="Match", readonly=True, aggregator="avg")
    steps = fields.Json(readonly=True)
    reason = fields.Text(string="Why", compute="_compute_reason")
    has_agreed = fields.Boolean(
        string="May be introduced at once",
        compute="_compute_has_agreed",
        help="This person agreed to be put in touch with members, or to help here.",
    )
    hindrance = fields.Char(string="Not now", compute="_compute_hindrance")

    # What happened
    state = fields.Selection(
        selection=STATES,
        default=helping.PROPOSED,
        required=True,
        readonly=True,
        index=True,
    )
    asked_at = fields.Datetime(string="Asked on", readonly=True)
    reminded_at = fields.Datetime(string="Reminded on", readonly=True)
    answered_at = fields.Datetime(string="Answered on", readonly=True)
    answer_note = fields.Text(string="Words of the expert", readonly=True)
    introduced_at = fields.Datetime(string="Introduced on", readonly=True, index=True)
    helped = fields.Selection(selection=ANSWERS, string="Did it help?", readonly=True)
    helped_note = fields.Text(string="Words of the member", readonly=True)
    rate_asked_at = fields.Datetime(readonly=True)
    rated_at = fields.Datetime(string="Rated on", readonly=True)
    thanked_at = fields.Datetime(string="Thanked on", readonly=True)
    next_step_at = fields.Datetime(
        string="Next step on",
        readonly=True,
        index="btree_not_null",
        help="A reminder, the next expert, or the question whether it helped.",
    )
    error = fields.Char(string="Why it was set aside", readonly=True)
    smala_key = fields.Char(
        string="Key of the links",
        copy=False,
        readonly=True,
        groups="base.group_system",
        default=lambda self: secrets.token_hex(8),
    )

    _expert_once = models.UniqueIndex(
        "(res_model, res_id, expert_id)", "This person is proposed already."
    )

    # === COMPUTE METHODS === #

    @api.depends("steps")
    @api.depends_context("lang")
    def _compute_reason(self):
        words = self.env["smala.help.words"]
        for introduction in self:
            introduction.reason = words._render_reasons(introduction.steps or [])

    @api.depends("state", "expert_id.smala_helps")
    def _compute_has_agreed(self):
        for introduction in self:
            introduction.has_agreed = (
                introduction.state == helping.CONSENTED
                or introduction.expert_id.sudo().smala_helps
            )

    @api.depends("state", "expert_id")
    @api.depends_context("lang")
    def _compute_hindrance(self):
        """Say why a person cannot be asked today, of those who could be."""
        open_ones = self.filtered(
            lambda one: one.state in (helping.PROPOSED, helping.EXPIRED)
        )
        hindrances = open_ones.expert_id._smala_get_help_hindrances()
        words = self.env["smala.help.words"]
        for introduction in self:
            code = introduction in open_ones and hindrances.get(
                introduction.expert_id.id
            )
            introduction.hindrance = words._render_hindrance(code)

    # === ACTION METHODS === #

    def action_introduce(self):
        """Put both in touch, or ask the expert first who has not agreed yet."""
        for introduction_sudo in self._get_for_staff():
            if introduction_sudo.has_agreed:
                introduction_sudo._introduce()
            else:
                introduction_sudo._ask()

    def action_ask(self):
        """Ask the expert first, whatever they agreed to in general."""
        for introduction_sudo in self._get_for_staff():
            introduction_sudo._ask()

    def action_accept(self):
        """Note that the expert said yes, by phone for example."""
        for introduction_sudo in self._get_for_staff():
            introduction_sudo._answer(is_yes=True)

    def action_decline(self):
        """Note that the expert said no, and go on to the next one."""
        for introduction_sudo in self._get_for_staff():
            introduction_sudo._answer(is_yes=False)

    def action_retry(self):
        """Try again what failed."""
        self._get_for_staff().filtered("error").write(
            {"error": False, "next_step_at": fields.Datetime.now()}
        )

    def action_open_question(self):
        """Open the ticket."""
        self.ensure_one()
        return self.env[self.res_model].browse(self.res_id)._get_records_action()

    # === GETTERS === #

    def _get_for_staff(self):
        """Return these with all rights: who may read them is staff.

        :raise AccessError: the user is not.
        """
        self.check_access("read")
        return self.sudo()

    def _get_question(self):
        """Return the ticket, or none where it is gone."""
        self.ensure_one()
        if self.res_model not in self.env:
            raise UserError(self.env._("The helpdesk of this question is not there."))
        return self.env[self.res_model].browse(self.res_id).exists()

    def _get_question_text(self):
        """Return the question as it was asked, for mails."""
        question = self._get_question()
        return question.description or self.question
