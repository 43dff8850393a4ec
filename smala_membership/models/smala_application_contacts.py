from typing import NamedTuple

from odoo import api, models
from odoo.exceptions import UserError
from odoo.tools import SQL

from ..core.applying import vat_key, vat_spellings

PERSON_FIELDS = {"name": "name", "phone": "phone", "function": "function"}
ORGANIZATION_FIELDS = {
    "name": "organization_name",
    "vat": "vat",
    "street": "street",
    "zip": "zip",
    "city": "city",
}


class Contacts(NamedTuple):
    """The contacts of an application that are known already; empty ones are not."""

    person: models.BaseModel
    organization: models.BaseModel
    payer: models.BaseModel


class SmalaApplicationContacts(models.AbstractModel):
    """The part of an application that finds known contacts, or makes new ones.

    Runs with all rights, once the mailbox is proven. It matches and never overwrites.
    """

    _name = "smala.application.contacts"
    _description = "Contacts of an application"

    # === FINDING === #

    def _find_contacts(self):
        """Return whom we know of this application."""
        self.ensure_one()
        organization = self.organization_id or self._find_company(self.vat)
        payer = self._find_company(self.payer_vat)
        person = self.partner_id or self._find_person(organization)
        if not organization and not self.vat and person:
            # Without a number nothing proves a company, other than being its contact.
            own = person.commercial_partner_id
            is_same = own.name.casefold() == self.organization_name.casefold()
            organization = own if is_same else organization
        return Contacts(person, organization, payer)

    @api.model
    def _find_company(self, vat):
        """Return the known company with a VAT number, however it is spelled there."""
        partners = self.env["res.partner"].with_context(active_test=False)
        if not vat:
            return partners
        partners.flush_model(["company_registry", "vat"])
        spellings = vat_spellings(vat_key(vat))
        rows = self.env.execute_query(
            SQL(
                "SELECT id FROM res_partner WHERE"
                " UPPER(REGEXP_REPLACE(vat, '[^A-Za-z0-9]', '', 'g')) = ANY(%s) OR"
                " UPPER(REGEXP_REPLACE(company_registry, '[^A-Za-z0-9]', '', 'g'))"
                " = ANY(%s)",
                spellings,
                spellings,
            )
        )
        found = partners.browse([key for (key,) in rows]).commercial_partner_id
        return found.filtered(self._is_shared).sorted(
            lambda partner: (
                not partner.smala_organization_membership_ids,
                not partner.active,
                partner.id,
            )
        )[:1]

    def _find_person(self, organization):
        """Return the known person with the proven address, or nothing.

        A portal user may change the address on their own contact: who has a login is
        found by that address only where it is the login too.
        """
        partners = self.env["res.partner"].with_context(active_test=False)
        found = partners.search(
            [("email_normalized", "=", self.email), ("is_company", "=", False)]
        ).filtered(self._is_shared)
        found = found.filtered(
            lambda partner: (
                partner.type == "contact"
                and all(
                    user._is_internal() or user.login == self.email
                    for user in partner.user_ids
                )
            )
        )
        return found.sorted(
            lambda partner: (
                partner.commercial_partner_id != organization,
                not partner.user_ids,
                not partner.smala_membership_ids,
                not partner.active,
                partner.id,
            )
        )[:1]

    def _is_shared(self, partner):
        return partner.company_id in (self.company_id, self.env["res.company"])

    def _is_contact_of(self, company):
        """Tell whether the applicant is one of a known company's contacts.

        Who is logged in is that contact, and no other by an address; who was archived
        is none any more.
        """
        self.ensure_one()
        partners = self.env["res.partner"].with_context(active_test=False)
        is_logged_in = self.kind == "online" and self.partner_id
        who = ("email_normalized", "=", self.email)
        if is_logged_in:
            who = ("id", "=", self.partner_id.id)
        present = ["|", ("active", "=", True), ("id", "=", company.id)]
        domain = [("id", "child_of", company.id), who, *present]
        return company == self.organization_id or bool(
            partners.search_count(domain, limit=1)
        )

    # === CLAIMS === #

    def _make_claims(self):
        """Ask about each known company whose contact the applicant is not."""
        self.ensure_one()
        contacts = self._find_contacts()
        for company in contacts.organization | contacts.payer:
            is_asked = company in self.claim_ids.partner_id
            if is_asked or self._is_contact_of(company):
                continue
            contact = self.env["smala.invoicing"]._get_invoice_contact(company)
            claim = self.env["smala.claim"].create(
                {
                    "application_id": self.id,
                    "partner_id": company.id,
                    "contact_id": contact.id if contact.email_normalized else False,
                }
            )
            claim._send()

    # === LINKING === #

    def _link_contacts(self):
        """Return person, organization and payer, made where nobody knew them.

        :raise UserError: a known company was not confirmed.
        """
        self.ensure_one()
        known = self._find_contacts()
        for company in known.organization | known.payer:
            claims = self.claim_ids.filtered(lambda c, to=company: c.partner_id == to)
            if claims.state != "confirmed" and not self._is_contact_of(company):
                raise UserError(self.env._("%s has not been confirmed.", company.name))
        organization = known.organization or self._create_organization()
        payer = organization
        if self.payer_vat and vat_key(self.payer_vat) != vat_key(organization.vat):
            payer = known.payer or self._create_payer()
        person = known.person or self._create_person(organization)
        person.filtered(lambda partner: not partner.active).action_unarchive()
        return Contacts(person, organization, payer)

    def _create_organization(self):
        return self.env["res.partner"].create(
            {
                **{name: self[typed] for name, typed in ORGANIZATION_FIELDS.items()},
                "is_company": True,
                "country_id": self.country_id.id,
                "email": False if self.has_payer else self.invoice_email,
                "lang": self.lang,
            }
        )

    def _create_payer(self):
        return self.env["res.partner"].create(
            {
                "name": self.payer_name,
                "vat": self.payer_vat,
                "is_company": True,
                "country_id": self.country_id.id,
                "email": self.invoice_email,
                "lang": self.lang,
            }
        )

    def _create_person(self, organization):
        return self.env["res.partner"].create(
            {
                **{name: self[typed] for name, typed in PERSON_FIELDS.items()},
                "email": self.email,
                "parent_id": organization.id,
                "lang": self.lang,
            }
        )

    # === DIFFERENCES === #

    def _note_differences(self, known):
        """Put what was typed otherwise than known side by side, for staff."""
        self.ensure_one()
        invoice_contact = self.env["smala.invoicing"]._get_invoice_contact(
            known.payer or known.organization
        )
        pairs = [
            *[(known.person, *names) for names in PERSON_FIELDS.items()],
            *[(known.organization, *names) for names in ORGANIZATION_FIELDS.items()],
            (known.payer, "name", "payer_name"),
            (invoice_contact, "email", "invoice_email"),
        ]
        self.env["smala.difference"].create(
            [
                {
                    "application_id": self.id,
                    "partner_id": partner.id,
                    "field_name": name,
                    "known": partner[name] or "",
                    "typed": self[typed],
                }
                for partner, name, typed in pairs
                if partner and self[typed] and self._differs(name, partner, self[typed])
            ]
        )

    @api.model
    def _differs(self, name, partner, typed):
        known = partner[name] or ""
        if name == "vat":
            return vat_key(known) != vat_key(typed)
        if name == "phone":
            return partner._phone_format(number=typed) != partner._phone_format(
                number=known
            )
        return known.strip().casefold() != typed.casefold()
