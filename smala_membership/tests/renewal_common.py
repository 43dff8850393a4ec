from odoo.tests import freeze_time

from .common import MembershipCommon

CRON = "smala_membership.ir_cron_run_renewal"


class RenewalCommon(MembershipCommon):
    """Memberships signed in March 2026, billed, and the January that follows."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_revenue(0)

    # === MAKERS === #

    @classmethod
    def make_member(cls, name, revenue=0, signature="2026-03-02", **values):
        """Return a membership of a new person of a new organization, billed."""
        organization = cls.make_organization(f"{name} SRL")
        if revenue is not None:
            cls.make_revenue(revenue, organization=organization)
        person = cls.make_person(name, organization)
        with freeze_time(f"{signature} 12:00:00"):
            return cls.make_membership(signature, person, **values)

    @classmethod
    def make_preview(cls, day="2026-12-05", year=2027):
        with freeze_time(f"{day} 10:00:00"):
            renewal = cls.env["smala.renewal"].create(
                {"company_id": cls.company.id, "year": year}
            )
            renewal.action_preview()
        return renewal

    def run_cron(self, moment="2027-01-01 00:10:00"):
        """Let the daily cron run at a moment (UTC), as the server does."""
        with freeze_time(moment), self.enter_registry_test_mode():
            self.env.ref(CRON).method_direct_trigger()
        self.env.invalidate_all()

    def get_renewal(self, year=2027):
        return self.env["smala.renewal"].search(
            [("company_id", "=", self.company.id), ("year", "=", year)]
        )

    def get_line(self, membership, year=2027):
        return self.env["smala.renewal.line"].search(
            [("membership_id", "=", membership.id), ("renewal_id.year", "=", year)]
        )

    def get_dues(self, membership, year=2027):
        return membership._live_dues().filtered(lambda dues: dues.year == year)

    # === ASSERTIONS === #

    def assertRenewed(self, membership, amount, year=2027):
        """Expect one live row of the year, on one posted invoice line."""
        dues = self.get_dues(membership, year)
        self.assertEqual(len(dues), 1)
        self.assertAmount(dues.amount, amount)
        self.assertEqual(dues.state, "invoiced" if amount else "paid")
        lines = dues.move_line_ids.filtered(lambda line: line.parent_state == "posted")
        self.assertEqual(len(lines), 1 if amount else 0)
        self.assertEqual(sum(lines.mapped("price_subtotal")), amount)
        self.assertEqual(self.get_line(membership, year).state, "done")

    def assertNotRenewed(self, membership, year=2027):
        self.assertFalse(self.get_dues(membership, year).invoice_line_id)
