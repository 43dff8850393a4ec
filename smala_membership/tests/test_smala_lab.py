from datetime import date, timedelta

from markupsafe import escape
from psycopg2.errors import ExclusionViolation

from odoo.exceptions import UserError, ValidationError
from odoo.tests import tagged
from odoo.tools import mute_logger

from .event_common import NOW, EventCommon

TODAY = date(2026, 11, 20)


@tagged("post_install", "-at_install", "smala_membership")
class TestLabSeats(EventCommon):
    """Who sits in a group from when to when, and who waits."""

    def setUp(self):
        super().setUp()
        frozen = self.frozen(NOW)
        frozen.__enter__()
        self.addCleanup(frozen.__exit__, None, None, None)
        self.lab = self.make_lab()
        self.other_lab = self.make_lab(name="Namur 2")

    def enter(self, person, day=TODAY, lab=None):
        return (lab or self.lab)._enter(person, day)

    def test_one_group_at_a_time(self):
        seat = self.enter(self.person, "2026-06-01")
        overlaps = (
            (self.lab, "2026-11-20", False),
            (self.other_lab, "2026-03-01", "2026-06-01"),
            (self.other_lab, "2026-03-01", False),
            (self.other_lab, "2027-06-01", False),
        )
        for lab, begin, end in overlaps:
            with (
                self.subTest(lab=lab.name, begin=begin),
                mute_logger("odoo.sql_db"),
                self.assertRaises(ExclusionViolation),
                self.env.cr.savepoint(),
            ):
                lab._enter(self.person, begin).date_to = end
                self.env.flush_all()
        seat._leave(date(2026, 11, 19))
        self.enter(self.person, TODAY, self.other_lab)
        self.assertEqual(self.lab._get_members(date(2026, 11, 19)), self.person)
        self.assertFalse(self.lab._get_members(TODAY))
        self.assertEqual(self.other_lab._get_members(TODAY), self.person)

    def test_a_seat_is_for_a_member_on_that_day(self):
        for person, day in ((self.denis, TODAY), (self.person, date(2026, 1, 31))):
            with self.subTest(person=person.name), self.assertRaises(ValidationError):
                self.enter(person, day)
        self.others_membership.action_cancel()
        self.enter(self.claire, date(2026, 12, 31)).unlink()
        with self.assertRaises(ValidationError):
            self.enter(self.claire, date(2027, 1, 1))

    def test_history_stays(self):
        seat = self.enter(self.person, "2026-06-01")
        with self.assertRaises(UserError):
            seat.unlink()
        for vals in ({"partner_id": self.claire.id}, {"lab_id": self.other_lab.id}):
            with self.assertRaises(UserError):
                seat.write(vals)
        self.enter(self.claire).unlink()
        self.assertEqual(self.lab.seat_ids, seat)
        seat.with_user(self.staff).action_leave()
        self.assertEqual((seat.date_to, seat.left), (TODAY, "group"))
        self.assertIn(seat, self.lab.current_seat_ids)
        with self.frozen("2026-11-21 09:00:00"):
            self.lab.invalidate_recordset()
            self.assertEqual(self.lab.past_seat_ids, seat)
            self.assertFalse(self.lab.current_seat_ids)

    def test_bad_sizes_and_dates(self):
        for vals in ({"capacity": 0}, {"capacity": -1}, {"capacity": 51}):
            with (
                self.subTest(vals=vals),
                mute_logger("odoo.sql_db"),
                self.assertRaisesRegex(Exception, "capacity_positive"),
                self.env.cr.savepoint(),
            ):
                self.lab.write(vals)
                self.env.flush_all()
        seat = self.enter(self.person)
        with (
            mute_logger("odoo.sql_db"),
            self.assertRaisesRegex(Exception, "dates_in_order"),
            self.env.cr.savepoint(),
        ):
            seat._leave(TODAY - timedelta(days=1))

    # === BALANCE AND WARNINGS === #

    def test_balance_of_today(self):
        trade = self.env["res.partner.industry"].create({"name": "Bakers"})
        self.organization.industry_id = trade
        self.enter(self.person)
        self.enter(self.claire)
        lab = self.lab.with_user(self.staff)
        self.assertEqual((lab.member_count, lab.free_count), (2, 8))
        self.assertIn("Bakers", lab.balance)
        for tier in (self.person | self.claire).mapped("smala_tier_id.display_name"):
            self.assertIn(escape(tier), lab.balance)
        self.assertFalse(lab.warnings)
        self.assertNotIn(lab, lab.search([("has_warning", "=", True)]))

    def test_warnings(self):
        self.enter(self.person)
        self.enter(self.bruno)
        lab = self.lab.with_user(self.staff)
        self.assertEqual(len(lab.warnings.splitlines()), 1, "two of one organization")
        self.assertIn(self.organization.name, lab.warnings)
        trade = self.env["res.partner.industry"].create({"name": "Bakers"})
        (self.organization | self.other_organization).industry_id = trade
        self.enter(self.claire)
        lab.invalidate_recordset()
        self.assertIn("Bakers", lab.warnings)
        lab.sudo().capacity = 2
        self.assertEqual(len(lab.warnings.splitlines()), 3)
        self.assertEqual(lab.search([("has_warning", "=", True)]), lab)

    def test_who_left_the_network_does_not_count(self):
        self.enter(self.person)
        self.enter(self.claire)
        with self.frozen("2026-12-01 09:00:00"):
            self.others_membership.action_cancel()
        with self.frozen("2026-12-31 22:59:00"):
            self.lab.invalidate_recordset()
            self.assertEqual(self.lab.member_count, 2)
            self.assertFalse(self.lab.warnings)
        with self.frozen("2026-12-31 23:01:00"):
            self.lab.invalidate_recordset()
            self.assertEqual(self.lab.member_count, 1)
            self.assertIn("Claire", self.lab.warnings)

    # === LEAVING THE NETWORK === #

    def run_cron(self):
        with self.enter_registry_test_mode():
            cron = self.env.ref("smala_membership.ir_cron_follow_network")
            cron.method_direct_trigger()
        self.env.invalidate_all()

    def test_a_seat_ends_with_the_membership(self):
        kept = self.enter(self.person)
        seat = self.enter(self.claire)
        self.others_membership.action_cancel()
        for moment in (NOW, "2026-12-31 22:59:00"):
            with self.frozen(moment):
                self.run_cron()
            self.assertFalse(seat.date_to)
        with self.frozen("2027-01-02 23:15:00"):
            self.run_cron()
            self.run_cron()
        self.assertEqual((seat.date_to, seat.left), (date(2026, 12, 31), "network"))
        self.assertFalse(kept.date_to)
        notes = self.lab.message_ids.filtered(lambda m: "Claire" in (m.body or ""))
        self.assertEqual(
            len(notes), 2, "when she came, and when she left: staff see it"
        )

    def test_a_cancellation_taken_back_keeps_the_seat(self):
        seat = self.enter(self.claire)
        self.others_membership.action_cancel()
        self.others_membership.action_uncancel()
        with self.frozen("2027-01-02 09:00:00"):
            self.run_cron()
        self.assertFalse(seat.date_to)

    def test_who_is_suspended_keeps_the_seat(self):
        seat = self.enter(self.claire)
        self.company.smala_suspend_unpaid = True
        with self.frozen("2027-02-01 09:00:00"):
            self.assertFalse(self.claire._smala_has_access())
            self.run_cron()
            self.assertFalse(seat.date_to)
            self.assertEqual(self.lab.member_count, 1)

    def test_a_seat_that_had_not_begun_never_was(self):
        seat = self.enter(self.claire, date(2027, 2, 1))
        self.others_membership.action_cancel()
        with self.frozen("2027-01-02 09:00:00"):
            self.run_cron()
        self.assertFalse(seat.exists())

    # === WAITING === #

    def wait(self, person, **values):
        waiting = self.env["smala.lab.waiting"].with_user(self.staff)
        return waiting.create({"partner_id": person.id, **values})

    def test_the_order_is_kept(self):
        first = self.wait(self.bruno, asked_at="2026-11-02 09:00:00")
        second = self.wait(self.claire, asked_at="2026-11-03 09:00:00")
        before = self.wait(self.person, asked_at="2026-11-01 09:00:00")
        self.assertEqual(
            self.env["smala.lab.waiting"].search([("state", "=", "waiting")]),
            before + first + second,
        )

    def test_once_on_the_list(self):
        self.wait(self.person).action_withdraw()
        waiting = self.wait(self.person)
        with mute_logger("odoo.sql_db"), self.assertRaisesRegex(Exception, "one_wish"):
            self.wait(self.person)
        self.assertEqual(waiting.state, "waiting")

    def test_a_seat_takes_off_the_list(self):
        waiting = self.wait(self.person)
        with self.assertRaises(UserError):
            waiting.action_place()
        waiting.lab_id = self.lab
        waiting.action_place()
        self.assertEqual(waiting.state, "placed")
        self.assertEqual(waiting.seat_id.lab_id, self.lab)
        self.assertEqual(self.person.smala_lab_id, self.lab)
        found = self.env["res.partner"].search([("smala_lab_id", "=", self.lab.id)])
        self.assertEqual(found, self.person)
