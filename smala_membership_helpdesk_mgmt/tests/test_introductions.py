from odoo import fields
from odoo.exceptions import AccessError, UserError
from odoo.tests import tagged

from .help_common import NOW, QUESTION, HelpCommon


@tagged("post_install", "-at_install", "smala_membership")
class TestIntroductions(HelpCommon):
    """From a question to somebody who helped, step by step."""

    def setUp(self):
        super().setUp()
        frozen = self.frozen(NOW)
        frozen.__enter__()
        self.addCleanup(frozen.__exit__, None, None, None)

    def run_cron(self, moment):
        with self.frozen(moment), self.enter_registry_test_mode():
            self.env.ref(
                "smala_membership.ir_cron_follow_up_help"
            ).method_direct_trigger()
        self.env.invalidate_all()

    # === WHO IS PROPOSED === #

    def test_members_and_experts_who_agreed_are_proposed(self):
        question = self.ask()
        found = self.found(question)
        self.assertEqual(found.expert_id, self.claire | self.eva)
        self.assertEqual(set(found.mapped("state")), {"proposed"})
        self.assertEqual(question.smala_standing, "new")
        self.assertTrue(all(found.mapped("reason")))

    def test_ticked_topics_bring_those_who_help_with_them_to_the_front(self):
        question = self.ask(**{f"topic_{self.topic.id}": "1"})
        self.assertEqual(self.found(question)[:1].expert_id, self.claire)
        self.assertIn(self.topic.name, self.found(question)[:1].reason)

    def test_who_wants_a_pause_is_not_proposed(self):
        self.claire.smala_help_pause_until = "2026-11-20"
        self.assertEqual(self.found(self.ask()).expert_id, self.eva)
        self.claire.smala_help_pause_until = "2026-11-19"
        question = self.ask("Un client ne paie pas : que faire de ses factures ?")
        self.assertIn(self.claire, self.found(question).expert_id)

    def test_who_reached_their_limit_is_not_proposed_for_a_month(self):
        self.claire.write({"smala_helps": True, "smala_help_limit": 1})
        self.introduced()
        question = self.ask("Un client ne paie pas : que faire de ses factures ?")
        self.assertEqual(self.found(question).expert_id, self.eva)
        with self.frozen("2026-12-21 09:00:00"):
            question = self.ask("Quelqu'un ne paie pas mes factures, que faire ?")
            self.assertIn(self.claire, self.found(question).expert_id)

    def test_who_is_asked_often_comes_later(self):
        self.claire.smala_expertise = self.eva.smala_expertise
        self.claire.write({"smala_topic_ids": False, "smala_helps": True})
        self.assertEqual(self.found(self.ask())[:1].expert_id, self.claire)
        self.of(self.found_question(), self.claire).with_user(
            self.staff
        ).action_introduce()
        question = self.ask("Un client ne paie pas : que faire de ses factures ?")
        self.assertEqual(self.found(question).expert_id, self.eva | self.claire)
        self.assertEqual(self.found(question)[:1].expert_id, self.eva)

    def found_question(self):
        return self.env["helpdesk.ticket"].search([("smala_is_question", "=", True)])[
            :1
        ]

    def test_who_helped_before_comes_first(self):
        self.claire.write({"smala_topic_ids": False, "smala_helps": True})
        topic = {f"topic_{self.topic.id}": "1"}
        one = self.of(self.ask(**topic), self.eva)
        one.with_user(self.staff).action_introduce()
        one._rate("yes")
        with self.frozen("2027-01-10 09:00:00"), self.open_to_all():
            question = self.ask("Un client ne paie pas : que faire ?", **topic)
            first = self.found(question)[:1]
        self.assertEqual(first.expert_id, self.eva)
        self.assertIn(["helped", [1]], first.steps)

    def open_to_all(self):
        """Memberships go on into the next year."""
        return self.frozen("2027-01-10 09:00:00")

    def test_looking_again_keeps_who_was_asked_or_chosen(self):
        question = self.ask()
        asked = self.of(question, self.claire)
        asked.with_user(self.staff).action_ask()
        wizard = self.env["smala.help.add.wizard"].with_user(self.staff)
        wizard.create(
            {
                "res_model": question._name,
                "res_id": question.id,
                "expert_id": self.gerda.id,
            }
        ).action_add()
        question.with_user(self.staff).action_smala_propose()
        self.assertEqual(
            self.found(question).expert_id, self.claire | self.eva | self.gerda
        )
        self.assertEqual(self.of(question, self.claire), asked)

    def test_nobody_is_chosen_twice(self):
        question = self.ask()
        values = {"res_model": question._name, "res_id": question.id}
        for expert in (self.claire, self.person):
            wizard = self.env["smala.help.add.wizard"].with_user(self.staff)
            with self.assertRaises(UserError):
                wizard.create({**values, "expert_id": expert.id}).action_add()

    # === CONSENT === #

    def test_one_click_introduces_who_agreed(self):
        one = self.of(self.ask(), self.eva)
        self.forget_mails()
        one.with_user(self.staff).action_introduce()
        self.assertEqual(one.state, "introduced")
        self.assertEqual(one.introduced_at, fields.Datetime.now())
        to_asker, to_expert = self.mails("Anne"), self.mails("Eva")
        self.assertEqual(to_asker.reply_to, self.eva.email_formatted)
        self.assertEqual(to_expert.reply_to, self.person.email_formatted)
        self.assertIn(self.eva.email, to_asker.body_html)
        self.assertIn(self.person.email, to_expert.body_html)
        self.assertIn("recup", to_expert.body_html.replace("é", "e"))

    def test_mails_leave_at_once(self):
        one = self.of(self.ask(), self.eva)
        queue = self.env.ref("mail.ir_cron_mail_scheduler_action")
        triggers = self.env["ir.cron.trigger"].search([("cron_id", "=", queue.id)])
        triggers.unlink()
        one.with_user(self.staff).action_introduce()
        self.assertTrue(triggers.search([("cron_id", "=", queue.id)]))

    def test_who_did_not_agree_is_asked_and_nobody_learns_an_address(self):
        one = self.of(self.ask(), self.claire)
        self.forget_mails()
        one.with_user(self.staff).action_introduce()
        self.assertEqual(one.state, "asked")
        self.assertFalse(self.mails("Anne"))
        mail = self.mails("Claire")
        self.assertNotIn(self.person.email, mail.body_html)
        self.assertNotIn(self.person.email, mail.reply_to)
        one._answer(is_yes=True)
        self.assertEqual(one.state, "introduced")
        self.assertTrue(self.mails("Anne"))

    def test_who_is_no_member_and_did_not_agree_is_never_written_to(self):
        question = self.ask()
        wizard = self.env["smala.help.add.wizard"].with_user(self.staff)
        wizard.create(
            {
                "res_model": question._name,
                "res_id": question.id,
                "expert_id": self.omar.id,
            }
        ).action_add()
        one = self.of(question, self.omar)
        self.assertTrue(one.hindrance)
        for step in ("action_introduce", "action_ask"):
            with self.assertRaises(UserError):
                getattr(one.with_user(self.staff), step)()
        self.assertFalse(self.mails("Omar"))

    def test_who_takes_a_pause_in_the_meantime_is_left_in_peace(self):
        one = self.of(self.ask(), self.eva)
        self.eva.smala_help_pause_until = "2027-01-01"
        with self.assertRaises(UserError):
            one.with_user(self.staff).action_introduce()

    def test_two_clicks_introduce_once(self):
        one = self.of(self.ask(), self.eva)
        one.with_user(self.staff).action_introduce()
        self.forget_mails()
        with self.assertRaises(UserError):
            one.with_user(self.staff).action_introduce()
        self.assertFalse(self.mails("Anne", "Eva"))

    def test_without_an_address_of_who_asked_nobody_is_introduced(self):
        one = self.of(self.ask(), self.eva)
        self.person.email = False
        with self.assertRaises(UserError):
            one.with_user(self.staff).action_introduce()
        self.assertEqual(one.state, "proposed")

    def test_only_staff_introduce(self):
        one = self.of(self.ask(), self.eva)
        with self.assertRaises(AccessError):
            one.with_user(self.user_of(self.person)).action_introduce()

    # === NO ANSWER === #

    def test_a_reminder_then_the_next_one(self):
        question = self.ask()
        first = self.of(question, self.claire)
        first.with_user(self.staff).action_ask()
        self.forget_mails()
        # asked on a Friday: two working days end on Tuesday
        self.run_cron("2026-11-24 08:00:00")
        self.assertFalse(first.reminded_at)
        self.run_cron("2026-11-25 08:00:00")
        self.assertTrue(first.reminded_at)
        self.assertEqual(len(self.mails("Claire")), 1)
        self.run_cron("2026-11-25 09:00:00")
        self.assertEqual(len(self.mails("Claire")), 1)
        self.run_cron("2026-11-29 09:00:00")
        self.assertEqual(first.state, "expired")
        second = self.of(question, self.eva)
        self.assertEqual(second.state, "asked")
        self.assertEqual(len(self.mails("Eva")), 1)

    def test_a_no_goes_on_to_the_next_one(self):
        question = self.ask()
        first = self.of(question, self.claire)
        first.with_user(self.staff).action_ask()
        first._answer(is_yes=False, note="On holiday")
        self.assertEqual(first.state, "declined")
        self.assertEqual(self.of(question, self.eva).state, "asked")

    def test_who_never_agreed_is_not_asked_by_itself(self):
        self.eva.smala_helps = False
        self.eva.unlink()
        question = self.ask()
        one = self.of(question, self.claire)
        wizard = self.env["smala.help.add.wizard"].with_user(self.staff)
        wizard.create(
            {
                "res_model": question._name,
                "res_id": question.id,
                "expert_id": self.bruno.id,
            }
        ).action_add()
        one.with_user(self.staff).action_ask()
        one._answer(is_yes=False)
        self.assertEqual(self.of(question, self.bruno).state, "proposed")
        self.assertEqual(question.smala_standing, "stuck")
        self.assertTrue(question.activity_ids)

    def test_an_urgent_question_waits_half_as_long(self):
        one = self.of(self.ask(urgency="high"), self.claire)
        one.with_user(self.staff).action_ask()
        self.run_cron("2026-11-24 08:00:00")
        self.assertTrue(one.reminded_at)

    def test_a_closed_question_asks_nobody_any_more(self):
        question = self.ask()
        one = self.of(question, self.claire)
        one.with_user(self.staff).action_ask()
        question.stage_id = self.env.ref("helpdesk_mgmt.helpdesk_ticket_stage_done")
        self.forget_mails()
        self.run_cron("2026-12-10 08:00:00")
        self.assertEqual(one.state, "expired")
        self.assertFalse(self.mails("Claire", "Eva"))

    def test_a_late_yes_after_somebody_else_helps_already(self):
        question = self.ask()
        late = self.of(question, self.claire)
        late.with_user(self.staff).action_ask()
        self.of(question, self.eva).with_user(self.staff).action_introduce()
        self.assertEqual(late.state, "expired")
        self.forget_mails()
        late._answer(is_yes=True)
        self.assertEqual(late.state, "consented")
        self.assertFalse(self.mails("Anne", "Claire"))

    def test_one_that_fails_does_not_stop_the_others(self):
        bad = self.introduced()
        good = self.of(
            self.ask("Qui connaît un huissier pour mes factures ?"), self.eva
        )
        self.assertTrue(good)
        good.with_user(self.staff).action_introduce()
        self.env.cr.execute(
            "UPDATE smala_help_introduction SET res_model = 'gone' WHERE id = %s",
            [bad.id],
        )
        self.env.invalidate_all()
        self.run_cron("2026-12-05 08:00:00")
        self.assertTrue(bad.error)
        self.assertTrue(good.rate_asked_at)
        self.assertFalse(good.error)

    # === AFTERWARDS === #

    def test_did_it_help_is_asked_once(self):
        one = self.introduced()
        self.forget_mails()
        self.run_cron("2026-11-29 08:00:00")
        self.assertFalse(self.mails("Anne"))
        self.run_cron("2026-11-30 10:00:00")
        self.run_cron("2026-12-10 10:00:00")
        mail = self.mails("Anne")
        self.assertEqual(len(mail), 1)
        for answer in ("yes", "partly", "no"):
            self.assertIn(f"/smala/help/{answer}/", mail.body_html)
        self.assertTrue(one.rate_asked_at)

    def test_thanks_go_out_once(self):
        one = self.introduced()
        self.forget_mails()
        one._rate("yes", "Problem solved in an hour")
        one._rate("partly", "Well")
        mail = self.mails("Claire")
        self.assertEqual(len(mail), 1)
        self.assertIn("Problem solved in an hour", mail.body_html)
        self.assertEqual(one.helped, "partly")
        self.assertEqual(self.found_question().smala_standing, "solved")

    def test_no_help_comes_back_to_staff(self):
        one = self.introduced()
        one._rate("no")
        question = self.found_question()
        self.assertEqual(question.smala_standing, "unsolved")
        self.assertEqual(question.smala_helped, "no")
        self.assertTrue(question.activity_ids)
        self.assertFalse(self.mails("Claire").filtered(lambda m: "Thank" in m.subject))

    def test_deleting_a_ticket_takes_its_introductions_along(self):
        question = self.ask()
        found = self.found(question)
        question.unlink()
        self.assertFalse(found.exists())

    # === FIGURES === #

    def test_figures(self):
        with self.frozen("2026-11-20 09:00:00"):
            question = self.ask()
        one = self.of(question, self.eva)
        # the creation of a record is stamped by the database
        found = self.found(question)
        found.posed_at = "2026-11-20 09:00:00"
        with self.frozen("2026-11-21 15:00:00"):
            one.with_user(self.staff).action_introduce()
        one._rate("partly")
        self.env.flush_all()
        report = self.env["smala.help.report"].with_user(self.staff)
        row = report.search([("expert_id", "=", self.eva.id)])
        self.assertEqual(row.hours_to_first, 30)
        self.assertEqual(row.helped_share, 50)
        self.assertEqual(row.introduced_count, 1)
        self.assertFalse(report.search([("expert_id", "=", self.claire.id)]))

    def test_the_same_question_twice_is_one_question(self):
        self.assertEqual(self.ask(), self.ask(QUESTION))
