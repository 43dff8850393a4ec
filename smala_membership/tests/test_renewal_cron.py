from datetime import date
from unittest.mock import patch

from odoo import SUPERUSER_ID
from odoo.exceptions import UserError
from odoo.tests import freeze_time, tagged
from odoo.tools import mute_logger

from .renewal_common import RenewalCommon

RUN = "odoo.addons.smala_membership.models.smala_renewal_run"


@freeze_time("2026-11-23 10:00:00")
@tagged("post_install", "-at_install", "smala_membership")
class TestRenewalClock(RenewalCommon):
    """The day is Brussels', whatever the server's clock says."""

    def test_not_before_midnight_in_brussels(self):
        membership = self.make_member("Basile")
        self.run_cron("2026-12-31 22:59:00")  # 23:59 in Brussels
        self.assertNotRenewed(membership)
        self.run_cron("2026-12-31 23:01:00")  # 00:01 in Brussels
        self.assertRenewed(membership, 1300.0)
        self.assertEqual(
            self.get_dues(membership).move_id.invoice_date, date(2027, 1, 1)
        )

    def test_by_hand_not_before_midnight_either(self):
        self.make_member("Basile")
        renewal = self.make_preview()
        with freeze_time("2026-12-31 22:59:00"), self.assertRaises(UserError):
            renewal.action_run()
        with freeze_time("2026-12-31 23:01:00"):
            renewal.action_run()
        self.assertEqual(renewal.state, "running")

    def test_after_a_week_of_failure_members_kept_their_access(self):
        membership = self.make_member("Basile")
        for day in range(1, 10):
            self.assertTrue(
                membership.partner_id._smala_has_access(date(2027, 1, day)), day
            )
        with freeze_time("2027-01-08 10:00:00"):
            self.env["smala.membership"]._cron_refresh_states()
            self.assertEqual(membership.state, "active")
        self.run_cron("2027-01-09 08:00:00")
        self.assertRenewed(membership, 1300.0)
        self.assertEqual(self.get_dues(membership).date_start, date(2027, 1, 1))
        self.assertEqual(
            self.get_dues(membership).move_id.invoice_date, date(2027, 1, 9)
        )

    def test_a_year_that_was_missed_comes_first(self):
        membership = self.make_member("Basile")
        self.run_cron("2028-02-01 08:00:00")
        self.assertRenewed(membership, 1300.0, 2027)
        self.assertRenewed(membership, 1300.0, 2028)
        self.assertEqual(membership.date_end, date(2028, 12, 31))

    def test_who_comes_late_is_picked_up(self):
        first = self.make_member("Basile")
        self.run_cron()
        late = self.make_member("Clara", activate=False)
        with freeze_time("2027-01-15 10:00:00"):
            late.action_activate()
        self.run_cron("2027-01-16 00:10:00")
        self.assertRenewed(first, 1300.0)
        self.assertRenewed(late, 1300.0)

    def test_nothing_to_renew_makes_no_renewal(self):
        self.run_cron("2027-01-01 00:10:00")
        self.assertFalse(self.get_renewal())

    def test_each_company_has_its_own_day_and_renewal(self):
        self.make_member("Basile")
        self.company.smala_tz = "America/New_York"
        self.run_cron("2027-01-01 00:10:00")
        self.assertFalse(self.get_renewal())
        self.run_cron("2027-01-01 05:10:00")
        self.assertEqual(self.get_renewal().state, "done")


@freeze_time("2026-11-23 10:00:00")
@tagged("post_install", "-at_install", "smala_membership")
class TestRenewalErrors(RenewalCommon):
    """One bad record never stops the others, and nobody is billed twice."""

    def setUp(self):
        super().setUp()
        self.members = [self.make_member(f"Member{number}") for number in range(7)]
        self.bad = self.members[4]

    def _break(self, *bad):
        """Let the ledger refuse some memberships, as a constraint would."""
        dues_class = type(self.env["smala.dues"])
        prepare = dues_class._prepare_from_line

        def refuse(dues, line, membership, *args):
            if membership in bad:
                raise ZeroDivisionError("broken record")
            return prepare(dues, line, membership, *args)

        return patch.object(dues_class, "_prepare_from_line", refuse)

    def test_the_bad_one_is_alone_in_the_end(self):
        with self._break(self.bad), mute_logger(RUN):
            self.run_cron()
        for membership in self.members:
            if membership == self.bad:
                self.assertNotRenewed(membership)
                line = self.get_line(membership)
                self.assertEqual(line.state, "error")
                self.assertIn("broken record", line.error)
                self.assertEqual(membership.date_end, date(2026, 12, 31))
            else:
                self.assertRenewed(membership, 1300.0)
        self.assertEqual(self.get_renewal().error_count, 1)

    def test_what_was_set_aside_can_be_tried_again(self):
        with self._break(self.bad), mute_logger(RUN):
            self.run_cron()
        with freeze_time("2027-01-01 09:00:00"):
            self.get_renewal().with_user(self.staff).action_retry()
        self.assertEqual(self.get_renewal().state, "running")
        self.run_cron("2027-01-01 09:00:05")
        self.assertRenewed(self.bad, 1300.0)
        self.assertEqual(self.get_renewal().state, "done")

    def test_tried_again_by_itself_the_next_day_only(self):
        with self._break(self.bad), mute_logger(RUN):
            self.run_cron()
        self.run_cron("2027-01-01 09:00:00")
        self.assertNotRenewed(self.bad)
        self.run_cron("2027-01-02 00:10:00")
        self.assertRenewed(self.bad, 1300.0)

    def test_a_bad_one_in_a_billed_company_leaves_one_invoice_for_the_others(self):
        holding = self.make_organization("Holding")
        members = self.members[3:6]
        for membership in members:
            membership.billing_partner_id = holding
        with self._break(self.bad), mute_logger(RUN):
            self.run_cron()
        self.assertNotRenewed(self.bad)
        moves = {self.get_dues(m).move_id for m in members if m != self.bad}
        self.assertEqual(len(moves), 1)
        self.assertEqual(len(moves.pop().invoice_line_ids), 2)

    def test_two_rows_of_one_year_are_refused_by_the_database(self):
        other = self.make_membership(
            "2026-03-02",
            self.bad.partner_id,
            activate=False,
            organization_id=self.bad.organization_id.id,
        )
        self.env["smala.dues"].sudo().create(
            {
                "membership_id": other.id,
                "company_id": self.company.id,
                "partner_id": self.bad.partner_id.id,
                "organization_id": self.bad.organization_id.id,
                "billing_partner_id": self.bad.organization_id.id,
                "year": 2027,
                "date_start": "2027-01-01",
                "date_end": "2027-12-31",
                "months": 12,
                "amount": 1.0,
            }
        )
        with mute_logger(RUN, "odoo.sql_db"):
            self.run_cron()
        self.assertEqual(self.get_line(self.bad).state, "error")
        self.assertTrue(self.get_line(self.bad).error)
        self.assertRenewed(self.members[0], 1300.0)

    def test_small_batches_never_split_a_billed_company(self):
        holding = self.make_organization("Holding")
        for membership in (self.members[0], self.members[3], self.members[6]):
            membership.billing_partner_id = holding
        with (
            freeze_time("2027-01-01 00:10:00"),
            self.enter_registry_test_mode(),
            self.registry.cursor() as cursor,
        ):
            self.env(cr=cursor, user=SUPERUSER_ID)["smala.renewal"]._cron_run(
                batch_size=2
            )
        self.env.invalidate_all()
        moves = {self.get_dues(m).move_id for m in (self.members[0], self.members[6])}
        self.assertEqual(len(moves), 1)
        self.assertEqual(len(moves.pop().invoice_line_ids), 3)

    def test_a_locked_row_is_left_for_later_with_its_company(self):
        renewal = self.make_preview()
        with patch.object(
            type(self.bad),
            "try_lock_for_update",
            lambda memberships, **_kw: memberships - self.bad,
        ):
            self.run_cron()
        self.assertNotRenewed(self.bad)
        self.assertEqual(renewal.state, "running")
        self.run_cron("2027-01-01 00:20:00")
        self.assertRenewed(self.bad, 1300.0)
        self.assertEqual(renewal.state, "done")


@freeze_time("2026-11-23 10:00:00")
@tagged("post_install", "-at_install", "smala_membership")
class TestRenewalInvoices(RenewalCommon):
    """The invoices of a run are those that Odoo makes its own way."""

    def _snapshot(self, move):
        def read(line):
            return (
                line.display_type,
                line.account_id.code,
                line.product_id.id,
                round(line.balance, 2),
                round(line.amount_currency, 2),
                round(line.price_subtotal, 2),
                round(line.price_total, 2),
                line.date_maturity,
                line.tax_ids.ids,
                line.tax_line_id.id,
                sorted(line.tax_tag_ids.ids),
                line.tax_repartition_line_id.id,
                line.partner_id.id,
            )

        return {
            "state": move.state,
            "untaxed": round(move.amount_untaxed, 2),
            "tax": round(move.amount_tax, 2),
            "total": round(move.amount_total, 2),
            "residual": round(move.amount_residual, 2),
            "date": move.invoice_date,
            "due": move.invoice_date_due,
            "position": move.fiscal_position_id.id,
            "journal": move.journal_id.id,
            "partner": move.partner_id.id,
            "lines": sorted(read(line) for line in move.line_ids),
        }

    def test_same_to_the_cent_account_tax_and_tag(self):
        abroad = {"country_id": self.env.ref("base.fr").id, "vat": "FR23334175221"}
        members = [
            self.make_member("Basile", 3_000_000),
            self.make_member("Clara", 0),
            self.make_member("Denis", 12_000_000),
        ]
        members[2].billing_partner_id = self.make_organization("Holding", **abroad)
        self.make_mandate("guarantor", "2026-06-01", False, members[1].partner_id)
        self.run_cron()
        company = self.company
        for membership in members:
            dues = self.get_dues(membership)
            with freeze_time("2027-01-01 00:10:00"):
                own = self.env["account.move"].create(
                    {
                        "move_type": "out_invoice",
                        "partner_id": membership.billing_partner_id.id,
                        "invoice_date": "2027-01-01",
                        "journal_id": company.smala_journal_id.id,
                        "invoice_payment_term_id": company.smala_payment_term_id.id,
                        "invoice_line_ids": [
                            (
                                0,
                                0,
                                {
                                    "product_id": company.smala_product_id.id,
                                    "quantity": 1.0,
                                    "price_unit": dues.amount,
                                },
                            )
                        ],
                    }
                )
                own.action_post()
            self.assertEqual(self._snapshot(dues.move_id), self._snapshot(own))
