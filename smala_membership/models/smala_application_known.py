from odoo import api, models

from .smala_application_form import LINES

COPIED = [name for name in LINES if name != "signed_name"]


class SmalaApplicationKnown(models.AbstractModel):
    """What a visitor we know need not type again; nothing of anybody else.

    We know who is logged in, and whom staff sent the charter.
    """

    _name = "smala.application.known"
    _description = "What is known of an applicant"

    # === GETTERS === #

    @api.model
    def _get_known(self, visitor):
        """Return what the visitor need not type again; nothing of anybody else."""
        invitation_sudo = visitor.invitation_sudo
        person, organization = self._get_known_contacts(visitor)
        known = {
            **self._get_person_texts(person),
            **self._get_organization_texts(organization),
        }
        for name in COPIED if invitation_sudo else ():
            known[name] = invitation_sudo[name] or known.get(name)
        country_sudo = (invitation_sudo.country_id or organization.country_id).sudo()
        known["country"] = country_sudo.code
        known |= self._get_payer_texts(person, organization)
        known |= self._get_revenue_texts(visitor, organization)
        return {name: value for name, value in known.items() if value}

    @api.model
    def _get_known_contacts(self, visitor):
        """Return the person and the organization of a visitor we know."""
        person = visitor.invitation_sudo.partner_id or visitor.partner_sudo
        organization = visitor.invitation_sudo.organization_id
        if person and not organization:
            latest = person.smala_membership_ids.sorted("signature_date")[-1:]
            own = person.commercial_partner_id
            organization = latest.organization_id or (own if own != person else own[:0])
        return person, organization

    @api.model
    def _get_person_texts(self, person):
        names = ("name", "phone", "function")
        return {name: person[name] for name in names} if person else {}

    @api.model
    def _get_organization_texts(self, organization):
        if not organization:
            return {}
        contact = self.env["smala.invoicing"]._get_invoice_contact(organization)
        return {
            "organization_name": organization.name,
            **{name: organization[name] for name in ("vat", "street", "zip", "city")},
            "invoice_email": contact.email_normalized,
        }

    @api.model
    def _get_payer_texts(self, person, organization):
        """Return who paid for this person last, where it was another company."""
        memberships = person.smala_membership_ids.filtered(
            lambda membership: membership.organization_id == organization
        )
        payer = memberships.sorted("signature_date")[-1:].billing_partner_id
        if not payer or payer == organization:
            return {}
        return {"has_payer": "1", "payer_name": payer.name, "payer_vat": payer.vat}

    @api.model
    def _get_revenue_texts(self, visitor, organization):
        """Return last year's revenue, to whom it was told by or sent to."""
        is_member = organization in (
            visitor.partner_sudo.smala_membership_ids.organization_id
        )
        year = self.env.company._smala_today().year - 1
        revenue = organization.smala_revenue_ids.filtered(
            lambda revenue: revenue.year == year and revenue.state == "counted"
        )
        if not revenue or not (is_member or visitor.invitation_sudo.organization_id):
            return {}
        if revenue.is_first_year:
            return {"bracket": "first"}
        tiers = self.env["smala.quote"]._get_tiers()
        bracket = [tier for tier in tiers if tier["revenue"] == revenue.amount]
        if revenue.is_bracket and bracket:
            return {"bracket": bracket[0]["key"]}
        return {"amount": f"{revenue.amount:.2f}".removesuffix(".00")}
