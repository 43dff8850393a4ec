from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import email_normalize


class SmalaInvitationWizard(models.TransientModel):
    """Send the charter to one person: a contact, an opportunity, or a new name.

    The link is personal and shows everything known, filled in. Its signature activates
    the membership and invoices at once.
    """

    _name = "smala.invitation.wizard"
    _description = "Send the charter"

    company_id = fields.Many2one(
        comodel_name="res.company",
        required=True,
        readonly=True,
        default=lambda self: self.env.company,
    )
    lead_id = fields.Many2one(comodel_name="crm.lead", string="Opportunity")
    partner_id = fields.Many2one(
        comodel_name="res.partner",
        string="Known person",
        domain=[("is_company", "=", False)],
    )
    organization_id = fields.Many2one(
        comodel_name="res.partner",
        string="Known organization",
        compute="_compute_organization_id",
        store=True,
        readonly=False,
        precompute=True,
        domain=[("is_company", "=", True)],
        help="With it you say that the person acts for it: nobody else is asked.",
    )
    name = fields.Char(
        compute="_compute_person",
        store=True,
        readonly=False,
        required=True,
        precompute=True,
    )
    email = fields.Char(
        compute="_compute_person",
        store=True,
        readonly=False,
        required=True,
        precompute=True,
    )
    organization_name = fields.Char(
        string="Organization",
        compute="_compute_organization_name",
        store=True,
        readonly=False,
        precompute=True,
    )
    lang = fields.Selection(
        selection=lambda self: self.env["res.lang"].get_installed(),
        string="Language",
        compute="_compute_lang",
        store=True,
        readonly=False,
        precompute=True,
        required=True,
    )

    # === COMPUTE METHODS === #

    @api.model
    def default_get(self, fields):
        """Start from the record that the window was opened on."""
        values = super().default_get(fields)
        model = self.env.context.get("active_model")
        record_id = self.env.context.get("active_id")
        if model == "crm.lead":
            lead = self.env[model].browse(record_id)
            values["lead_id"] = lead.id
            person = lead.partner_id
            values["partner_id"] = False if person.is_company else person.id
            values["organization_id"] = person.is_company and person.id
        elif model == "res.partner":
            partner = self.env[model].browse(record_id)
            name = "organization_id" if partner.is_company else "partner_id"
            values[name] = partner.id
        return values

    @api.depends("partner_id", "lead_id")
    def _compute_person(self):
        for wizard in self:
            person, lead = wizard.partner_id, wizard.lead_id
            wizard.name = person.name or lead.contact_name or wizard.name
            wizard.email = person.email or lead.email_from or wizard.email

    @api.depends("partner_id")
    def _compute_organization_id(self):
        for wizard in self:
            own = wizard.partner_id.commercial_partner_id
            if own != wizard.partner_id:
                wizard.organization_id = own

    @api.depends("organization_id", "lead_id")
    def _compute_organization_name(self):
        for wizard in self:
            wizard.organization_name = (
                wizard.organization_id.name
                or wizard.lead_id.partner_name
                or wizard.organization_name
            )

    @api.depends("partner_id", "lead_id")
    def _compute_lang(self):
        for wizard in self:
            wizard.lang = (
                wizard.partner_id.lang or wizard.lead_id.lang_code or self.env.lang
            )

    # === ACTION METHODS === #

    def action_send(self):
        """Send the personal link, and open what becomes of it."""
        self.ensure_one()
        email = email_normalize(self.email)
        if not email:
            raise UserError(self.env._("“%s” is no e-mail address.", self.email))
        self.env["smala.application"].check_access("read")
        application_sudo = (
            self.env["smala.application"]
            .sudo()
            .create(self._prepare_application(email))
        )
        application_sudo._send("mail_template_invitation")
        application = application_sudo.sudo(False)
        if self.lead_id:
            self.lead_id.message_post(
                body=self.env._("The charter was sent to %s.", self.name)
            )
        return application._get_records_action()

    # === HELPERS === #

    def _prepare_application(self, email):
        """Values of an application with all that the lead knows."""
        lead, organization = self.lead_id, self.organization_id
        source = organization or lead
        return {
            "kind": "invitation",
            "state": "invited",
            "company_id": self.company_id.id,
            "lang": self.lang,
            "name": self.name,
            "email": email,
            "partner_id": self.partner_id.id,
            "organization_id": organization.id,
            "lead_id": lead.id,
            "organization_name": self.organization_name,
            "vat": organization.vat,
            "street": source.street,
            "zip": source.zip,
            "city": source.city,
            "country_id": source.country_id.id,
            "phone": self.partner_id.phone or lead.phone,
            "function": self.partner_id.function or lead.function,
        }
