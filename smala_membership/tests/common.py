from datetime import date

from odoo.tests import new_test_user, tagged
from odoo.tools import float_compare

from odoo.addons.account.tests.common import AccountTestInvoicingCommon


@tagged("post_install", "-at_install", "smala_membership")
class MembershipCommon(AccountTestInvoicingCommon):
    """A Belgian company with the charter's schedule, one organization, its people.

    Nothing is taken from demo data, and no test depends on a label.
    """

    @classmethod
    @AccountTestInvoicingCommon.setup_country("be")
    def setUpClass(cls):
        super().setUpClass()
        cls.company = cls.company_data["company"]
        cls.company.write({"smala_send_invoices": False, "smala_tz": "Europe/Brussels"})
        cls.company._smala_ensure_setup()
        cls.staff = new_test_user(
            cls.env,
            "smala_staff",
            "smala_membership.group_membership_user",
            company_id=cls.company.id,
            company_ids=[(6, 0, cls.company.ids)],
        )
        cls.manager = new_test_user(
            cls.env,
            "smala_manager",
            "smala_membership.group_membership_manager",
            company_id=cls.company.id,
            company_ids=[(6, 0, cls.company.ids)],
        )
        cls.organization = cls.make_organization("Atelier du Pont")
        cls.person = cls.make_person("Anne", cls.organization)
        cls.solidarity, cls.cooperator, cls.associate = (
            cls.env["smala.reduction"].search([("code", "=", code)])
            for code in ("solidarity", "cooperator", "second_associate")
        )

    @classmethod
    def get_default_groups(cls):
        groups = super().get_default_groups()
        return groups | cls.quick_ref("smala_membership.group_membership_manager")

    # === MAKERS === #

    @classmethod
    def make_organization(cls, name, **values):
        return cls.env["res.partner"].create(
            {
                "name": name,
                "is_company": True,
                "country_id": cls.env.ref("base.be").id,
                "zip": "4000",
                "email": f"{name.lower().replace(' ', '.')}@example.com",
                **values,
            }
        )

    @classmethod
    def make_person(cls, name, organization=None, **values):
        return cls.env["res.partner"].create(
            {
                "name": name,
                "parent_id": organization.id if organization else False,
                "email": f"{name.lower()}@example.com",
                **values,
            }
        )

    @classmethod
    def make_revenue(cls, amount, year=2025, organization=None, **values):
        return cls.env["smala.revenue"].create(
            {
                "partner_id": (organization or cls.organization).id,
                "year": year,
                "amount": amount,
                **values,
            }
        )

    @classmethod
    def make_membership(cls, signature, person=None, activate=True, **values):
        """Return a membership of a person, signed on a day (a date or ISO text)."""
        membership = cls.env["smala.membership"].create(
            {
                "partner_id": (person or cls.person).id,
                "signature_date": signature,
                "company_id": cls.company.id,
                **values,
            }
        )
        if activate:
            membership.action_activate()
        return membership

    @classmethod
    def make_mandate(cls, kind, date_from, date_to=False, person=None):
        return cls.env["smala.mandate"].create(
            {
                "partner_id": (person or cls.person).id,
                "kind_id": cls.env.ref(
                    f"smala_membership.smala_mandate_kind_{kind}"
                ).id,
                "date_from": date_from,
                "date_to": date_to,
            }
        )

    # === ASSERTIONS === #

    def assertDues(self, membership, expected):
        """Compare the live ledger with ``{year: (amount, state)}``."""
        found = {
            dues.year: (round(dues.amount, 2), dues.state)
            for dues in membership._live_dues()
        }
        self.assertEqual(found, expected)

    def assertAmount(self, one, other):
        self.assertEqual(float_compare(one, other, precision_digits=2), 0, (one, other))

    def pay(self, invoices, amount=None):
        """Register a payment of the invoices, in full or in part."""
        values = {"amount": amount} if amount else {}
        wizard = (
            self.env["account.payment.register"]
            .with_context(active_model="account.move", active_ids=invoices.ids)
            .create({"payment_date": date(2026, 11, 20), **values})
        )
        return wizard._create_payments()
