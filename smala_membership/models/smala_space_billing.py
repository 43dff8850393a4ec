from odoo import api, models
from odoo.tools import email_normalize, single_email_re

TEXTS = ("name", "email", "street", "street2", "zip", "city")
REQUIRED = ("email", "street", "zip", "city")
LENGTH = 200


class SmalaSpaceBilling(models.AbstractModel):
    """Where the invoices of an organization go, and who may change that.

    Odoo sends them to the contact of the kind "invoice" below the billed company: this
    is the one contact that is made or changed here.
    """

    _name = "smala.space.billing"
    _description = "Billing of an organization, for its members"

    # === PAGE === #

    @api.model
    def _get_values(self, partner_sudo):
        """Return where the invoices of a billed company go, as texts.

        Nothing but its name where the user has no part in that company.
        """
        own = self.env.user.partner_id
        can_edit = own._smala_may_manage_billing(partner_sudo)
        is_own = own.commercial_partner_id == partner_sudo.commercial_partner_id
        values = {
            "id": partner_sudo.id,
            "name": partner_sudo.name,
            "url": f"/my/billing/{partner_sudo.id}",
            "can_edit": can_edit,
            "is_own": is_own or can_edit,
        }
        if not values["is_own"]:
            return values
        contact_sudo = self._get_contact_sudo(partner_sudo)
        return {
            **values,
            "email": contact_sudo.email or "",
            "address": ", ".join(
                filter(
                    None,
                    (
                        contact_sudo.street,
                        contact_sudo.street2,
                        " ".join(filter(None, (contact_sudo.zip, contact_sudo.city))),
                    ),
                )
            ),
            "is_by_peppol": self._is_by_peppol(partner_sudo),
            "manager": partner_sudo.smala_billing_manager_id.name or "",
        }

    @api.model
    def _get_form(self, partner_sudo):
        """Return what the form shows before it is filled in."""
        contact_sudo = self._get_contact_sudo(partner_sudo)
        is_apart = contact_sudo.type == "invoice"
        countries_sudo = self._get_countries_sudo()
        return {
            **{name: contact_sudo[name] or "" for name in TEXTS},
            "name": contact_sudo.name or "" if is_apart else "",
            "country": str(contact_sudo.country_id.id or ""),
            "countries": [(str(one.id), one.name) for one in countries_sudo],
        }

    # === BUSINESS METHODS === #

    @api.model
    def _submit(self, partner_sudo, form):
        """Write the e-mail and address for invoices; returns what is wrong, or "".

        :param partner_sudo: a billed company, found by ``_find_sudo``.
        :param dict form: what was posted.
        """
        vals = {name: (form.get(name) or "").strip() for name in TEXTS}
        error = self._get_problem(vals)
        country_sudo = self._get_countries_sudo().filtered(
            lambda country: str(country.id) == form.get("country")
        )
        if error or not country_sudo:
            return error or self.env._("Please choose a country.")
        vals |= {"country_id": country_sudo.id, "name": vals["name"] or False}
        self._write_contact(partner_sudo, vals)
        return ""

    @api.model
    def _get_problem(self, vals):
        """Return what is wrong with an address, in words, or ""."""
        if any(len(value) > LENGTH or "\n" in value for value in vals.values()):
            return self.env._("One of these lines is too long.")
        if not all(vals[name] for name in REQUIRED):
            return self.env._("Please fill in the e-mail and the whole address.")
        email = vals["email"]
        if not (single_email_re.match(email) and email_normalize(email)):
            return self.env._("Please check the e-mail address.")
        return ""

    @api.model
    def _write_contact(self, partner_sudo, vals):
        """Change the contact for invoices, or make it; the company's history knows."""
        contact_sudo = self._get_contact_sudo(partner_sudo)
        before = contact_sudo.email or ""
        if contact_sudo.type == "invoice" and contact_sudo.parent_id == partner_sudo:
            contact_sudo.write(vals)
        else:
            partner_sudo.create(
                {
                    **vals,
                    "type": "invoice",
                    "parent_id": partner_sudo.id,
                    "lang": partner_sudo.lang,
                    "company_id": partner_sudo.company_id.id,
                }
            )
        partner_sudo._message_log(
            body=self.env._(
                "Invoices go to %(after)s now (before: %(before)s), %(address)s:"
                " changed in the member's space.",
                before=before,
                after=vals["email"],
                address=f"{vals['street']}, {vals['zip']} {vals['city']}",
            ),
            author_id=self.env.user.partner_id.id,
        )

    # === WHOSE IS IT === #

    @api.model
    def _find_sudo(self, partner_id):
        """Return the billed company if the user may manage its billing, or none."""
        partner_sudo = self.env["res.partner"].sudo().browse(partner_id).exists()
        may = partner_sudo and self.env.user.partner_id._smala_may_manage_billing(
            partner_sudo
        )
        return partner_sudo if may else partner_sudo.browse()

    @api.model
    def _get_managed_sudo(self):
        """Return the companies whose billing the user was named to manage."""
        own = self.env.user.partner_id
        partners_sudo = self.env["res.partner"].sudo()
        return partners_sudo.search([("smala_billing_manager_id", "=", own.id)])

    @api.model
    def _why_no_new_address(self):
        """Return why the user may not add an address for invoices on Odoo's page.

        Odoo would send the next invoices there.
        """
        own = self.env.user.partner_id
        company_sudo = own.commercial_partner_id.sudo()
        if not own._smala_is_billed() or own._smala_may_manage_billing(company_sudo):
            return ""
        return self.env._(
            "Where the invoices of %s go is for whoever manages its billing.",
            company_sudo.name,
        )

    # === HELPERS === #

    @api.model
    def _get_countries_sudo(self):
        return self.env["res.country"].sudo().search([("code", "!=", False)])

    @api.model
    def _get_contact_sudo(self, partner_sudo):
        return self.env["smala.invoicing"]._get_invoice_contact(partner_sudo)

    @api.model
    def _is_by_peppol(self, partner_sudo):
        company_sudo = self.env.company.sudo()
        customer_sudo = partner_sudo.commercial_partner_id.with_company(company_sudo)
        return (
            company_sudo.peppol_can_send
            and customer_sudo.peppol_verification_state == "valid"
        )
