from odoo import Command
from odoo.tests import freeze_time, new_test_user

from odoo.addons.account.tests.common import AccountTestInvoicingCommon

TODAY = "2026-09-15"


@freeze_time(TODAY)
class InvoicingCase(AccountTestInvoicingCommon):
    """A Belgian company that is set up for dues, and a few customers."""

    @classmethod
    def get_default_groups(cls):
        manager = cls.env.ref("smala_membership.group_membership_manager")
        return super().get_default_groups() | manager

    @classmethod
    @AccountTestInvoicingCommon.setup_country("be")
    def setUpClass(cls):
        super().setUpClass()
        cls.company = cls.company_data["company"]
        cls.company.write({"vat": "BE0477472701", "email": "info@example.com"})
        cls.company._smala_ensure_setup()
        cls.staff = new_test_user(
            cls.env,
            login="smala_staff",
            groups="smala_membership.group_membership_user",
            company_id=cls.company.id,
            company_ids=[Command.set(cls.company.ids)],
        )

    @classmethod
    def _create_organization(cls, name="Atelier", country="be", **values):
        return cls.env["res.partner"].create(
            {
                "name": name,
                "is_company": True,
                "country_id": cls.env.ref(f"base.{country}").id,
                "email": "billing@example.com",
                **values,
            }
        )

    @classmethod
    def _create_membership(cls, organization=None, name="Anne", day=TODAY, **values):
        """A membership that nothing is due for yet."""
        organization = organization or cls._create_organization()
        person = cls.env["res.partner"].create({"name": name})
        return cls.env["smala.membership"].create(
            {
                "partner_id": person.id,
                "organization_id": organization.id,
                "signature_date": day,
                "company_id": cls.company.id,
                **values,
            }
        )

    @classmethod
    def _create_dues(cls, membership, amounts, first_year=2026):
        """Dues of the given amounts, one for each year."""
        return (
            cls.env["smala.dues"]
            .sudo()
            .create(
                [
                    {
                        "membership_id": membership.id,
                        "company_id": membership.company_id.id,
                        "partner_id": membership.partner_id.id,
                        "organization_id": membership.organization_id.id,
                        "billing_partner_id": membership.billing_partner_id.id,
                        "year": year,
                        "date_start": f"{year}-01-01",
                        "date_end": f"{year}-12-31",
                        "months": 12,
                        "base_amount": amount,
                        "amount": amount,
                    }
                    for year, amount in enumerate(amounts, start=first_year)
                ]
            )
        )

    @classmethod
    def _bill(cls, amounts=(1600.0,), organization=None, **values):
        """An invoice for one new membership."""
        membership = cls._create_membership(organization, **values)
        return cls._create_dues(membership, amounts)._create_invoices()
