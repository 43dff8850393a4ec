from odoo import api, fields, models
from odoo.exceptions import UserError

STATES = [
    ("brought", "Brought"),
    ("planned", "Planned"),
    ("presented", "Presented"),
]


class SmalaLabChallenge(models.Model):
    """A challenge that a member brings to the group, to be worked on at a session.

    Its state follows the session it is planned for: nothing is to be ticked off. Who
    gives their place back has their challenge back among those to be planned.
    """

    _name = "smala.lab.challenge"
    _description = "Challenge of a SMAL'AB group"
    _inherit = ["smala.lab.secret"]
    _order = "day desc, id"

    name = fields.Char(string="Challenge", required=True, readonly=True)
    description = fields.Text(readonly=True)
    brought_on = fields.Date(
        required=True,
        readonly=True,
        default=lambda self: self.env.company._smala_today(),
    )
    state = fields.Selection(selection=STATES, compute="_compute_state")
    is_open = fields.Boolean(compute="_compute_state")

    # === COMPUTE METHODS === #

    @api.depends("session_id.date_end")
    def _compute_state(self):
        now = fields.Datetime.now()
        for challenge in self:
            session_sudo = challenge.session_id.sudo()
            if not session_sudo:
                challenge.state = "brought"
            elif session_sudo.date_end > now:
                challenge.state = "planned"
            else:
                challenge.state = "presented"
            challenge.is_open = challenge.state != "presented"

    # === ACTION METHODS === #

    def action_plan(self):
        """Plan the challenge for the next session: the facilitator's button."""
        self.check_access("read")
        for challenge in self:
            challenge._plan(self.env.user.partner_id)

    def action_put_back(self):
        """Put the challenge back among those to be planned."""
        self.check_access("read")
        for challenge in self:
            challenge._put_back(self.env.user.partner_id)

    # === BUSINESS METHODS === #

    def _plan(self, partner):
        """Plan a challenge for the next session of the group.

        :param partner: who wants that.
        :raise UserError: there is none, or its author does not come.
        """
        challenge_sudo = self.sudo()
        challenge_sudo._check_leads(partner)
        session_sudo = challenge_sudo.lab_id._get_next_session()
        if not session_sudo:
            raise UserError(self.env._("No next session is published yet."))
        place_sudo = session_sudo._smala_find(challenge_sudo.author_id)
        if place_sudo.state != "open" or not place_sudo.active:
            raise UserError(
                self.env._(
                    "%(person)s does not come to the next session.",
                    person=challenge_sudo.author_id.name,
                )
            )
        challenge_sudo.session_id = session_sudo

    def _put_back(self, partner):
        """Take a challenge off its session, for a later one.

        One that was not presented after all, too, while the session is followed up.
        """
        challenge_sudo = self.sudo()
        challenge_sudo._check_leads(partner)
        if (
            challenge_sudo.state == "presented"
            and not challenge_sudo.session_id._smala_is_followed_up()
        ):
            raise UserError(self.env._("That session is closed."))
        challenge_sudo.session_id = False

    @api.model
    def _put_back_of(self, registrations):
        """Take the challenges of those off a session to come who do not come to it."""
        for registration in registrations.filtered("smala_member_id"):
            self.sudo().search(
                [
                    ("session_id", "=", registration.event_id.id),
                    ("author_id", "=", registration.smala_member_id.id),
                    ("session_id.date_end", ">", fields.Datetime.now()),
                ]
            ).session_id = False

    # === GETTERS === #

    def _check_leads(self, partner):
        """Refuse who neither brought a challenge nor facilitates its group."""
        for challenge in self:
            if not challenge._may_plan(partner):
                raise UserError(
                    self.env._("Its author and the facilitator plan a challenge.")
                )

    def _may_plan(self, partner):
        self.ensure_one()
        is_own = self.author_id == partner and self.lab_id._is_inside(partner)
        return is_own or partner in self.lab_id.facilitator_ids

    def _may_change(self, partner):
        """Tell whether a person may still rewrite this challenge."""
        self.ensure_one()
        return (
            self.author_id == partner
            and self.is_open
            and self.lab_id._is_inside(partner)
        )
