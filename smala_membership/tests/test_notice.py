from datetime import date
from unittest.mock import patch

from odoo.exceptions import AccessError
from odoo.tests import freeze_time, tagged
from odoo.tools import mute_logger

from .common import MembershipCommon

CRON = "smala_membership.ir_cron_send_notices"
NOTICE = "odoo.addons.smala_membership.models.smala_notice"


class NoticeCommon(MembershipCommon):
    """One member of 2026, told about 2027, who is not billed yet for that year."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env["res.company"].search([]).smala_send_notices = False
        cls.company.smala_send_notices = True
        cls.make_revenue(3_200_000)
        with freeze_time("2026-03-02 09:00:00"):
            cls.membership = cls.make_membership("2026-02-01")

    def run_cron(self, moment):
        """Run the cron at a moment (UTC, or a day, at nine in the morning)."""
        if len(moment) == len("2026-11-15"):
            moment += " 09:00:00"
        with freeze_time(moment), self.enter_registry_test_mode():
            self.env.ref(CRON).method_direct_trigger()
        self.env.invalidate_all()
        self.assertFalse(self.env.ref(CRON).failure_count)

    def told(self, membership=None):
        """Return the kinds of notices that a membership was sent, oldest first."""
        membership = membership or self.membership
        sent = membership.notice_ids.filtered(lambda notice: notice.state == "sent")
        return sent.sorted("id").mapped("kind")

    def mails_to(self, partner):
        return self.env["mail.mail"].search(
            [("recipient_ids", "in", partner.ids)], order="id"
        )


@tagged("post_install", "-at_install", "smala_membership")
class TestNotice(NoticeCommon):
    def test_nothing_goes_out_before_the_day(self):
        self.run_cron("2026-11-14")
        self.assertEqual(self.told(), [])

    def test_both_notices_go_out_once(self):
        for day in ("2026-11-15", "2026-11-15", "2026-11-16", "2026-12-14"):
            self.run_cron(day)
        self.assertEqual(self.told(), ["first"])
        for day in ("2026-12-15", "2026-12-16", "2026-12-31"):
            self.run_cron(day)
        self.assertEqual(self.told(), ["first", "second"])
        self.assertEqual(len(self.mails_to(self.person)), 2)

    def test_the_day_is_that_of_the_company(self):
        self.run_cron("2026-11-14 22:59:00")  # 23:59 in Brussels
        self.assertEqual(self.told(), [])
        self.run_cron("2026-11-14 23:01:00")  # 00:01 in Brussels
        self.assertEqual(self.told(), ["first"])

    def test_a_missed_day_is_caught_up_until_the_deadline(self):
        self.run_cron("2026-12-31 22:30:00")
        self.assertEqual(self.told(), ["second"])

    def test_nothing_goes_out_after_the_deadline(self):
        self.run_cron("2026-12-31 23:01:00")
        self.assertEqual(self.told(), [])

    def test_what_is_told(self):
        self.run_cron("2026-11-15")
        notice = self.membership.notice_ids
        self.assertRecordValues(
            notice,
            [
                {
                    "year": 2027,
                    "amount": 1600.0,
                    "is_amount_known": True,
                    "partner_id": self.person.id,
                    "deadline": date(2026, 12, 31),
                }
            ],
        )
        mail = self.mails_to(self.person)
        self.assertEqual(notice.mail_id, mail)
        for purpose in ("revenue", "cancel"):
            self.assertIn(f"/smala/{purpose}/", mail.body_html)
        self.assertNotIn("/smala/reduction/", mail.body_html)

    def test_who_pays_gets_a_copy_without_the_personal_links(self):
        accountant = self.make_person("Bea", self.organization, type="invoice")
        self.run_cron("2026-11-15")
        self.assertEqual(self.membership.notice_ids.billing_contact_id, accountant)
        copy = self.mails_to(accountant)
        self.assertEqual(len(copy), 1)
        self.assertNotIn("/smala/", copy.body_html)

    def test_who_pays_for_themselves_gets_one_mail(self):
        self.organization.email = self.person.email
        self.run_cron("2026-11-15")
        self.assertFalse(self.membership.notice_ids.billing_contact_id)
        self.assertEqual(len(self.mails_to(self.person | self.organization)), 1)

    def test_the_mail_is_in_the_members_language(self):
        self.env["res.lang"]._activate_lang("nl_BE")
        self.env["res.lang"]._activate_lang("fr_BE")
        template = self.env.ref("smala_membership.mail_template_notice")
        template.with_context(lang="nl_BE").subject = "Lidmaatschap"
        self.person.lang = "nl_BE"
        self.run_cron("2026-11-15")
        self.assertEqual(self.mails_to(self.person).subject, "Lidmaatschap")

    def test_next_years_approved_schedule_is_announced(self):
        schedule = self.env["smala.schedule"]._for_year(self.company, 2026)
        dearer = schedule.copy({"year": 2027})
        for tier in dearer.tier_ids:
            tier.amount += 40
        self.run_cron("2026-11-15")
        self.assertAmount(self.membership.notice_ids.amount, 1600.0)
        dearer.action_approve()
        self.run_cron("2026-12-15")
        second = self.membership.notice_ids.filtered(lambda n: n.kind == "second")
        self.assertAmount(second.amount, 1640.0)
        self.assertAmount(second.tier_amount_before, 1600.0)

    def test_without_a_revenue_the_member_is_asked_for_it(self):
        self.env["smala.revenue"].search([])._refuse("wrong")
        self.run_cron("2026-11-15")
        self.assertEqual(self.told(), ["first"])
        self.assertFalse(self.membership.notice_ids.is_amount_known)
        self.assertIn("/smala/revenue/", self.mails_to(self.person).body_html)

    def test_solidarity_that_ends_can_be_asked_for_again(self):
        grant = self.env["smala.grant"].create(
            {
                "membership_id": self.membership.id,
                "reduction_id": self.solidarity.id,
                "year_from": 2026,
                "year_to": 2026,
            }
        )
        grant.action_grant()
        self.run_cron("2026-11-15")
        self.assertAmount(self.membership.notice_ids.amount, 1600.0)
        self.assertIn("/smala/reduction/", self.mails_to(self.person).body_html)


@tagged("post_install", "-at_install", "smala_membership")
class TestNoticeReceivers(NoticeCommon):
    def test_who_cancelled_is_left_alone(self):
        with freeze_time("2026-11-01 09:00:00"):
            self.membership.action_cancel()
        before = self.mails_to(self.person)
        self.run_cron("2026-11-15")
        self.assertEqual(self.told(), [])
        self.assertEqual(self.mails_to(self.person), before)

    def test_who_took_it_back_is_told(self):
        with freeze_time("2026-11-01 09:00:00"):
            self.membership.action_cancel()
            self.membership.action_uncancel()
        self.run_cron("2026-11-15")
        self.assertEqual(self.told(), ["first"])

    def sign_in_september(self, second_half):
        self.company.smala_second_half = second_half
        person = self.make_person("Zoe", self.organization)
        with freeze_time("2026-09-14 09:00:00"):
            return self.make_membership("2026-09-14", person)

    def test_who_has_the_next_year_billed_is_covered(self):
        membership = self.sign_in_september("upfront")
        self.run_cron("2026-11-15")
        self.assertEqual(self.told(membership), [])
        self.assertEqual(self.told(), ["first"])

    def test_who_has_the_next_year_included_is_covered(self):
        membership = self.sign_in_september("included")
        self.run_cron("2026-11-15")
        self.assertEqual(self.told(membership), [])

    def test_who_is_billed_in_january_is_told(self):
        membership = self.sign_in_september("at_renewal")
        self.run_cron("2026-11-15")
        self.assertEqual(self.told(membership), ["first"])
        self.assertAmount(membership.notice_ids.amount, 1200.0)

    def test_who_signed_since_the_day_of_the_notice_knows(self):
        self.company.smala_second_half = "at_renewal"
        person = self.make_person("Zoe", self.organization)
        with freeze_time("2026-11-20 09:00:00"):
            membership = self.make_membership("2026-11-20", person)
        self.run_cron("2026-11-21")
        self.assertEqual(self.told(membership), [])
        self.run_cron("2026-12-15")
        self.assertEqual(self.told(membership), ["second"])

    def test_a_draft_is_not_told(self):
        with freeze_time("2026-03-02 09:00:00"):
            draft = self.make_membership(
                "2026-03-01", self.make_person("Zoe"), activate=False
            )
        self.run_cron("2026-11-15")
        self.assertFalse(draft.notice_ids)

    def test_a_company_may_send_none(self):
        self.company.smala_send_notices = False
        self.run_cron("2026-11-15")
        self.assertEqual(self.told(), [])

    def test_the_days_follow_an_earlier_deadline(self):
        self.company.write({"smala_cancel_month": 9, "smala_cancel_day": 30})
        self.run_cron("2026-08-14")
        self.assertEqual(self.told(), [])
        self.run_cron("2026-08-15")
        self.assertEqual(self.told(), ["first"])
        self.run_cron("2026-09-30")
        self.assertEqual(self.told(), ["first", "second"])
        self.assertEqual(self.membership.notice_ids[:1].deadline, date(2026, 9, 30))


@tagged("post_install", "-at_install", "smala_membership")
class TestNoticeCron(NoticeCommon):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.others = cls.env["smala.membership"]
        with freeze_time("2026-03-02 09:00:00"):
            for number in range(4):
                person = cls.make_person(f"Other{number}", cls.organization)
                cls.others |= cls.make_membership("2026-03-01", person)

    def test_one_without_address_stops_no_other_and_is_told_later(self):
        bad = self.others[1]
        bad.partner_id.email = False
        self.run_cron("2026-11-15")
        self.assertRecordValues(
            bad.notice_ids, [{"state": "failed", "tried_on": date(2026, 11, 15)}]
        )
        self.assertTrue(bad.notice_ids.error)
        for other in self.membership | (self.others - bad):
            self.assertEqual(self.told(other), ["first"])
        bad.partner_id.email = "found@example.com"
        self.run_cron("2026-11-15")
        self.assertEqual(self.told(bad), [], "once a day is enough")
        self.run_cron("2026-11-16")
        self.assertEqual(self.told(bad), ["first"])
        self.assertFalse(bad.notice_ids.error)

    def test_staff_may_have_it_sent_again_at_once(self):
        bad = self.others[1]
        bad.partner_id.email = False
        self.run_cron("2026-11-15")
        bad.partner_id.email = "found@example.com"
        bad.notice_ids.with_user(self.staff).action_retry()
        self.run_cron("2026-11-15")
        self.assertEqual(self.told(bad), ["first"])

    def test_any_error_is_kept_to_one_member(self):
        bad = self.others[2]
        notice_model = type(self.env["smala.notice"])
        queue_mails = notice_model._queue_mails

        def explode(notice):
            mail_id = queue_mails(notice)
            if notice.membership_id == bad:
                raise ZeroDivisionError("broken")
            return mail_id

        with patch.object(notice_model, "_queue_mails", explode), mute_logger(NOTICE):
            self.run_cron("2026-11-15")
        self.assertEqual(bad.notice_ids.state, "failed")
        self.assertFalse(self.mails_to(bad.partner_id), "its mail was rolled back")
        for other in self.membership | (self.others - bad):
            self.assertEqual(self.told(other), ["first"])

    def test_it_goes_on_where_it_stopped(self):
        notice_model = type(self.env["smala.notice"])
        send, sent = notice_model._send, []

        def die_after_two(model, membership, notice_round):
            if len(sent) == 2:
                raise KeyboardInterrupt
            sent.append(membership)
            return send(model, membership, notice_round)

        with patch.object(notice_model, "_send", die_after_two):
            with self.assertRaises(KeyboardInterrupt):
                self.run_cron("2026-11-15")
        self.run_cron("2026-11-15")
        for membership in self.membership | self.others:
            self.assertEqual(self.told(membership), ["first"])
            self.assertEqual(len(self.mails_to(membership.partner_id)), 1)

    def test_small_batches_reach_everybody(self):
        notice_model = type(self.env["smala.notice"])
        send_notices = notice_model._cron_send_notices

        def in_small_batches(model):
            return send_notices(model, batch_size=2)

        with patch.object(notice_model, "_cron_send_notices", in_small_batches):
            self.run_cron("2026-11-15")
        for membership in self.membership | self.others:
            self.assertEqual(self.told(membership), ["first"])

    def test_an_archived_member_is_not_written_to(self):
        self.others[0].partner_id.active = False
        self.run_cron("2026-11-15")
        self.assertEqual(self.others[0].notice_ids.state, "failed")
        self.assertFalse(self.mails_to(self.others[0].partner_id))

    def test_staff_read_notices_and_write_none(self):
        self.run_cron("2026-11-15")
        notice = self.membership.notice_ids.with_user(self.staff)
        self.assertTrue(notice.amount)
        with self.assertRaises(AccessError):
            notice.amount = 1.0
        with self.assertRaises(AccessError):
            notice.unlink()
