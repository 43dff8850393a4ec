from odoo import api, fields, models
from odoo.exceptions import ValidationError

# What the check list looks at, by the codes of ``smala.setup._get_missing()``.
CHECKS = (
    "chart",
    "tax",
    "product",
    "journal",
    "communication",
    "schedule",
    "vat",
    "address",
    "bank",
    "email",
    "mail_server",
    "peppol",
    "forum",
    "forum_karma",
    "channel",
    "examples",
)


class SmalaSettings(models.TransientModel):
    """The settings of one company, for managers of the membership app.

    Odoo's own settings page is for administrators of the whole database, which the
    managers of an association need not be: hence a page of their own.
    """

    _name = "smala.settings"
    _description = "Settings of the Membership App"

    company_id = fields.Many2one(
        comodel_name="res.company",
        required=True,
        readonly=True,
        default=lambda self: self.env.company,
    )
    smala_second_half = fields.Selection(
        related="company_id.smala_second_half", readonly=False
    )
    smala_count_signature_month = fields.Boolean(
        related="company_id.smala_count_signature_month", readonly=False
    )
    smala_reduction_stacking = fields.Selection(
        related="company_id.smala_reduction_stacking", readonly=False
    )
    smala_cancel_month = fields.Integer(
        related="company_id.smala_cancel_month", readonly=False
    )
    smala_cancel_day = fields.Integer(
        related="company_id.smala_cancel_day", readonly=False
    )
    smala_send_notices = fields.Boolean(
        related="company_id.smala_send_notices", readonly=False
    )
    smala_notice_1_month = fields.Integer(
        related="company_id.smala_notice_1_month", readonly=False
    )
    smala_notice_1_day = fields.Integer(
        related="company_id.smala_notice_1_day", readonly=False
    )
    smala_notice_2_month = fields.Integer(
        related="company_id.smala_notice_2_month", readonly=False
    )
    smala_notice_2_day = fields.Integer(
        related="company_id.smala_notice_2_day", readonly=False
    )
    smala_tz = fields.Selection(related="company_id.smala_tz", readonly=False)
    smala_renewal_approval = fields.Boolean(
        related="company_id.smala_renewal_approval", readonly=False
    )
    smala_suspend_unpaid = fields.Boolean(
        related="company_id.smala_suspend_unpaid", readonly=False
    )
    smala_suspend_after_days = fields.Integer(
        related="company_id.smala_suspend_after_days", readonly=False
    )
    smala_help_proposals = fields.Integer(
        related="company_id.smala_help_proposals", readonly=False
    )
    smala_help_answer_days = fields.Integer(
        related="company_id.smala_help_answer_days", readonly=False
    )
    smala_help_rate_days = fields.Integer(
        related="company_id.smala_help_rate_days", readonly=False
    )
    smala_approve_applications = fields.Boolean(
        related="company_id.smala_approve_applications", readonly=False
    )
    smala_post_new_companies = fields.Boolean(
        related="company_id.smala_post_new_companies", readonly=False
    )
    smala_post_invoices = fields.Boolean(
        related="company_id.smala_post_invoices", readonly=False
    )
    smala_send_invoices = fields.Boolean(
        related="company_id.smala_send_invoices", readonly=False
    )
    smala_product_id = fields.Many2one(
        related="company_id.smala_product_id", readonly=False
    )
    smala_journal_id = fields.Many2one(
        related="company_id.smala_journal_id", readonly=False
    )
    smala_payment_term_id = fields.Many2one(
        related="company_id.smala_payment_term_id", readonly=False
    )
    smala_tax_id = fields.Many2one(related="company_id.smala_tax_id", readonly=False)
    smala_forum_id = fields.Many2one(
        related="company_id.smala_forum_id", readonly=False
    )
    smala_channel_id = fields.Many2one(
        related="company_id.smala_channel_id", readonly=False
    )
    smala_blog_id = fields.Many2one(related="company_id.smala_blog_id", readonly=False)

    smala_cooperative_text = fields.Html(
        related="company_id.smala_cooperative_text", readonly=False
    )

    # Check list
    is_complete = fields.Boolean(compute="_compute_lacks")
    lacks_chart = fields.Boolean(compute="_compute_lacks")
    lacks_tax = fields.Boolean(compute="_compute_lacks")
    lacks_product = fields.Boolean(compute="_compute_lacks")
    lacks_journal = fields.Boolean(compute="_compute_lacks")
    lacks_communication = fields.Boolean(compute="_compute_lacks")
    lacks_schedule = fields.Boolean(compute="_compute_lacks")
    lacks_vat = fields.Boolean(compute="_compute_lacks")
    lacks_address = fields.Boolean(compute="_compute_lacks")
    lacks_bank = fields.Boolean(compute="_compute_lacks")
    lacks_email = fields.Boolean(compute="_compute_lacks")
    lacks_mail_server = fields.Boolean(compute="_compute_lacks")
    lacks_peppol = fields.Boolean(compute="_compute_lacks")
    lacks_forum = fields.Boolean(compute="_compute_lacks")
    lacks_forum_karma = fields.Boolean(compute="_compute_lacks")
    lacks_channel = fields.Boolean(compute="_compute_lacks")
    lacks_examples = fields.Boolean(compute="_compute_lacks")

    # === COMPUTE METHODS === #

    @api.depends_context("lang")
    def _compute_display_name(self):
        for settings in self:
            settings.display_name = self.env._("Settings")

    @api.depends(
        "company_id",
        "smala_channel_id",
        "smala_forum_id",
        "smala_journal_id",
        "smala_product_id",
        "smala_tax_id",
    )
    def _compute_lacks(self):
        for settings in self:
            missing = self.env["smala.setup"]._get_missing(settings.company_id)
            settings.is_complete = not missing
            for code in CHECKS:
                settings[f"lacks_{code}"] = code in missing

    # === CONSTRAINT METHODS === #

    @api.constrains("company_id")
    def _check_company_id(self):
        if self.company_id - self.env.user.company_ids:
            raise ValidationError(
                self.env._("These settings belong to a company that is not yours.")
            )

    # === CRUD METHODS === #

    def write(self, vals):
        """Write on the company, which managers may not edit as a whole."""
        self.check_access("write")
        vals = {name: value for name, value in vals.items() if name != "company_id"}
        settings_sudo = self.sudo()
        return super(SmalaSettings, settings_sudo).write(vals)

    # === ACTION METHODS === #

    @api.model
    def action_open(self):
        """Open the settings of the current company."""
        settings = self.create({})
        return settings._reopen()

    def action_ensure_setup(self):
        """Add what can be added without a choice of anybody."""
        self.check_access("write")
        self.company_id._smala_ensure_setup()
        return self._reopen()

    def action_activate_tax(self):
        """Take the tax on services out of the archive."""
        self.check_access("write")
        self.env["smala.setup"]._activate_tax(self.company_id)
        return self._reopen()

    def action_use_structured_communication(self):
        """Let invoices of the journal carry the Belgian structured communication."""
        self.check_access("write")
        self.company_id.sudo().smala_journal_id.invoice_reference_model = "be"
        return self._reopen()

    def action_open_company_contact(self):
        """Open the contact that holds address, VAT number, e-mail and bank accounts."""
        return self.company_id.partner_id._get_records_action()

    def action_open_schedules(self):
        """Open the schedules, where one waits for approval or must be made."""
        return self.env["ir.actions.act_window"]._for_xml_id(
            "smala_membership.smala_schedule_action"
        )

    def action_register_peppol(self):
        """Open Odoo's registration on the Peppol network."""
        registration = self.env["peppol.registration"].with_context(
            default_company_id=self.company_id.id
        )
        return registration._action_open_peppol_form(reopen=False)

    def action_make_forum(self):
        """Make a private forum for the members."""
        self.check_access("write")
        self.env["smala.community.setup"]._make_forum(self.company_id)
        return self._reopen()

    def action_make_channel(self):
        """Make a place for the resources of the members."""
        self.check_access("write")
        self.env["smala.community.setup"]._make_channel(self.company_id)
        return self._reopen()

    def action_open_forum_to_members(self):
        """Let members write at once in the forum that was chosen."""
        self.check_access("write")
        forum = self.company_id.sudo().smala_forum_id
        self.env["smala.community.setup"]._open_to_all_members(forum)
        return self._reopen()

    def action_put_away_examples(self):
        """Hide from visitors what Odoo's modules brought along."""
        self.check_access("write")
        setup = self.env["smala.community.setup"]
        setup._put_away_examples(setup._get_modules())
        return self._reopen()

    # === BUSINESS METHODS === #

    def _reopen(self):
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Settings"),
            "res_model": self._name,
            "res_id": self.id,
            "view_mode": "form",
            "target": "current",
        }
