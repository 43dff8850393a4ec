import secrets

from odoo import api, fields, models
from odoo.exceptions import UserError

from ..core.applying import vat_key

OPEN_STATES = ("unproven", "claimed", "approval", "blocked")
UNPROVEN_DAYS = 30  # after which what nobody proved is forgotten


class SmalaApplication(models.Model):
    """What somebody wrote and signed to become a member, until it is a membership.

    A visitor's application waits for the proof of the mailbox, then for whoever must
    confirm or approve it. One that staff send starts with everything known filled in,
    and its link is the proof.
    """

    _name = "smala.application"
    _description = "Application for membership"
    _inherit = [
        "mail.thread",
        "mail.activity.mixin",
        "smala.application.contacts",
        "smala.application.flow",
        "smala.application.joining",
    ]
    _order = "id desc"
    _rec_name = "name"

    company_id = fields.Many2one(
        comodel_name="res.company",
        required=True,
        index=True,
        default=lambda self: self.env.company,
    )
    currency_id = fields.Many2one(related="company_id.currency_id")
    lang = fields.Char(string="Language", required=True)
    kind = fields.Selection(
        selection=[("online", "From the website"), ("invitation", "Sent by staff")],
        required=True,
        default="online",
        readonly=True,
    )
    state = fields.Selection(
        selection=[
            ("invited", "Sent, not signed"),
            ("unproven", "Waits for the proof of the mailbox"),
            ("claimed", "Waits for the company's confirmation"),
            ("approval", "To approve"),
            ("blocked", "To look at"),
            ("done", "Member"),
            ("refused", "Refused"),
        ],
        required=True,
        default="unproven",
        readonly=True,
        index=True,
        tracking=True,
    )
    problem = fields.Text(
        string="Why it stopped", readonly=True, help="Nothing is linked or billed yet."
    )
    is_amount_different = fields.Boolean(readonly=True)

    # Organization
    organization_name = fields.Char(string="Organization")
    vat = fields.Char(string="VAT number")
    street = fields.Char()
    zip = fields.Char()
    city = fields.Char()
    country_id = fields.Many2one(comodel_name="res.country")
    invoice_email = fields.Char(string="E-mail for invoices")
    has_payer = fields.Boolean(string="Another company pays")
    payer_name = fields.Char(string="Company that pays")
    payer_vat = fields.Char(string="Its VAT number")
    organization_key = fields.Char(
        compute="_compute_organization_key", store=True, precompute=True
    )

    # Person
    name = fields.Char(required=True)
    email = fields.Char(required=True, index=True)
    phone = fields.Char()
    function = fields.Char(string="Job position")

    # What is asked
    revenue_amount = fields.Monetary(string="Revenue told")
    is_bracket = fields.Boolean(string="Bracket")
    is_first_year = fields.Boolean(string="First year")
    reduction_id = fields.Many2one(
        comodel_name="smala.reduction", string="Reduction asked for"
    )
    reduction_reason = fields.Text(string="Why it is asked for")
    wants_meeting = fields.Boolean(string="Wants a meeting about the services")

    # Signature and proof
    signature_date = fields.Date(string="Signed on", readonly=True)
    signature_ids = fields.One2many(
        comodel_name="smala.signature",
        inverse_name="application_id",
        string="Signatures",
        readonly=True,
    )
    amounts_shown = fields.Json(readonly=True)
    amount_shown = fields.Monetary(
        readonly=True, help="Excluding VAT, as shown beside the signature."
    )
    amount_computed = fields.Monetary(
        readonly=True, help="Excluding VAT, with all that is known of these contacts."
    )
    submission_key = fields.Char(readonly=True, copy=False, groups="base.group_system")
    link_key = fields.Char(
        required=True,
        readonly=True,
        copy=False,
        default=lambda self: secrets.token_urlsafe(12),
        groups="base.group_system",
    )
    proven_at = fields.Datetime(string="Mailbox proven", readonly=True)
    approved_by_id = fields.Many2one(comodel_name="res.users", readonly=True)

    # What it leads to
    partner_id = fields.Many2one(comodel_name="res.partner", string="Person")
    organization_id = fields.Many2one(
        comodel_name="res.partner",
        string="Known organization",
        help="Set by whoever sends the charter: it needs no other confirmation.",
    )
    lead_id = fields.Many2one(comodel_name="crm.lead", string="Opportunity")
    membership_id = fields.Many2one(
        comodel_name="smala.membership", readonly=True, index="btree_not_null"
    )
    claim_ids = fields.One2many(
        comodel_name="smala.claim", inverse_name="application_id"
    )
    difference_ids = fields.One2many(
        comodel_name="smala.difference", inverse_name="application_id"
    )
    difference_count = fields.Integer(
        string="Differences", compute="_compute_difference_count", store=True
    )

    _submission_unique = models.UniqueIndex("(submission_key)")
    _one_open = models.UniqueIndex(
        "(company_id, email, organization_key)"
        " WHERE state IN ('unproven', 'claimed', 'approval', 'blocked')"
    )

    # === COMPUTE METHODS === #

    @api.depends("vat", "organization_name")
    def _compute_organization_key(self):
        for application in self:
            name = " ".join((application.organization_name or "").casefold().split())
            application.organization_key = vat_key(application.vat) or name

    @api.depends("difference_ids.state")
    def _compute_difference_count(self):
        for application in self:
            application.difference_count = len(
                application.difference_ids.filtered(lambda d: d.state == "open")
            )

    @api.depends("name", "organization_name")
    def _compute_display_name(self):
        for application in self:
            names = [application.name, application.organization_name]
            application.display_name = ", ".join(filter(None, names))

    # === CONSTRAINT METHODS === #

    @api.ondelete(at_uninstall=False)
    def _unlink_except_signed(self):
        for application in self:
            if application.proven_at:
                raise UserError(self.env._("What was signed stays on record."))

    # === ACTION METHODS === #

    def action_approve(self):
        """Let the applications that wait for staff go on."""
        self.check_access("write")
        for application in self.filtered(lambda a: a.state == "approval"):
            application.sudo().approved_by_id = self.env.user
            application.sudo()._advance()
        return True

    def action_refuse(self):
        """Refuse; the applicant is told that somebody will explain."""
        self.check_access("write")
        for application in self:
            if application.state in (*OPEN_STATES, "invited"):
                application.sudo()._refuse()
        return True

    def action_retry(self):
        """Try again what stopped, after staff have put right what was in the way."""
        self.check_access("write")
        for application in self.filtered(lambda a: a.state == "blocked"):
            application.sudo()._advance()
        return True

    def action_accept_amount(self):
        """Activate at the amount computed, though another one was shown."""
        self.check_access("write")
        for application in self.filtered(lambda a: a.state == "blocked"):
            application.sudo().approved_by_id = self.env.user
            application.sudo()._advance(accepts_amount=True)
        return True

    def action_send(self):
        """Send the link again: of the invitation, or of the proof."""
        self.check_access("write")
        templates = {
            "invited": "mail_template_invitation",
            "unproven": "mail_template_proof",
        }
        for application in self.filtered(lambda a: a.state in templates):
            if not application.sudo()._send(templates[application.state]):
                raise UserError(
                    self.env._(
                        "%s was sent several mails just now: please wait an hour.",
                        application.email,
                    )
                )
        return True

    def action_open_membership(self):
        """Open the membership that it led to."""
        self.ensure_one()
        return self.membership_id._get_records_action()

    # === GETTERS === #

    def _get_url(self, purpose):
        """Return the signed link of a mail."""
        self.ensure_one()
        return self.env["smala.join.link"]._make_url(purpose, self.sudo())

    # === CRON METHODS === #

    @api.autovacuum
    def _gc_unproven(self):
        """Forget what visitors typed and nobody proved, evidence included."""
        limit = fields.Datetime.subtract(fields.Datetime.now(), days=UNPROVEN_DAYS)
        forgotten = self.search(
            [("state", "=", "unproven"), ("create_date", "<", limit)], limit=1000
        )
        forgotten.signature_ids.unlink()
        forgotten.unlink()
