import secrets

from odoo import api, fields, models
from odoo.exceptions import UserError


class SmalaClaim(models.Model):
    """The claim of an applicant to act for a company that is known already.

    A proven mailbox does not prove a company: until staff or the company's billing
    person answer, the application is linked to nothing, shown nothing and invoices
    nothing.
    """

    _name = "smala.claim"
    _description = "Claim on a known company"
    _order = "id"
    _rec_name = "partner_id"

    application_id = fields.Many2one(
        comodel_name="smala.application", required=True, index=True, ondelete="cascade"
    )
    company_id = fields.Many2one(related="application_id.company_id", store=True)
    partner_id = fields.Many2one(
        comodel_name="res.partner",
        string="Known company",
        required=True,
        index=True,
        ondelete="cascade",
    )
    contact_id = fields.Many2one(
        comodel_name="res.partner",
        string="Asked",
        help="The billing person of the company, who was sent a link; empty where no"
        " e-mail is known: then staff decide.",
    )
    lang = fields.Char(compute="_compute_lang")
    link_key = fields.Char(
        required=True,
        copy=False,
        default=lambda self: secrets.token_urlsafe(12),
        groups="base.group_system",
    )
    state = fields.Selection(
        selection=[
            ("asked", "Waits for an answer"),
            ("confirmed", "Confirmed"),
            ("refused", "Refused"),
        ],
        required=True,
        default="asked",
        readonly=True,
        index=True,
    )
    answered_at = fields.Datetime(readonly=True)
    answered_by = fields.Char(readonly=True)

    _claim_unique = models.Constraint(
        "UNIQUE (application_id, partner_id)", "This company is asked already."
    )

    # === COMPUTE METHODS === #

    @api.depends("contact_id.lang", "application_id.lang")
    def _compute_lang(self):
        for claim in self:
            claim.lang = claim.contact_id.lang or claim.application_id.lang

    # === ACTION METHODS === #

    def action_confirm(self):
        """Let the applicant join for this company."""
        self._answer("confirmed", self.env.user.name)
        return True

    def action_refuse(self):
        """Refuse: the applicant does not act for this company."""
        self._answer("refused", self.env.user.name)
        return True

    def action_send(self):
        """Send the billing person the link (again)."""
        for claim in self:
            if not claim.contact_id.email_normalized:
                raise UserError(
                    self.env._(
                        "No e-mail of %s is known: please ask by phone, and answer"
                        " here.",
                        claim.partner_id.name,
                    )
                )
            claim._send()
        return True

    # === BUSINESS METHODS === #

    def _send(self):
        """Ask the billing person by mail."""
        claim_sudo = self.sudo()
        if claim_sudo.contact_id.email_normalized and claim_sudo.state == "asked":
            template_sudo = self.env.ref("smala_membership.mail_template_claim").sudo()
            template_sudo.send_mail(claim_sudo.id)
            self.env["smala.welcome"]._send_now()

    def _answer(self, state, who):
        """Note the answer, and let the application go on or end."""
        self.check_access("write")
        for claim in self:
            if claim.state != "asked":
                raise UserError(self.env._("This claim was answered already."))
            application_sudo = claim.application_id.sudo()
            claim.sudo().write(
                {
                    "state": state,
                    "answered_at": fields.Datetime.now(),
                    "answered_by": who,
                }
            )
            claim.flush_recordset()  # of two answers at once, the second is refused
            body = self.env._(
                "%(company)s: %(answer)s by %(who)s.",
                company=claim.partner_id.name,
                answer=dict(self._fields["state"]._description_selection(self.env))[
                    state
                ],
                who=who,
            )
            application_sudo._message_log(body=body)
            application_sudo._advance()

    def _get_url(self):
        self.ensure_one()
        return self.env["smala.join.link"]._make_url("claim", self.sudo())
