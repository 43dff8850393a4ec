from datetime import timedelta

from odoo import fields
from odoo.tests import tagged
from odoo.tools import mute_logger

from .help_common import HelpCommon


@tagged("post_install", "-at_install", "smala_membership")
class TestHelpLinks(HelpCommon):
    """What experts and askers do from their mails, without logging in."""

    def setUp(self):
        super().setUp()
        self.claire.smala_helps = True
        self.eva.smala_helps = False
        self.question = self.ask()
        self.one = self.of(self.question, self.claire)
        self.log_in(None)

    def asked(self):
        self.one.with_user(self.staff).action_ask()
        return self.one

    def put_in_touch(self):
        self.one.with_user(self.staff).action_introduce()
        return self.one

    # === THE EXPERT === #

    def test_opening_a_link_changes_nothing(self):
        one = self.asked()
        for purpose in ("can", "cannot"):
            page = self.url_open(self.link(purpose, one))
            self.assertEqual(page.headers["Cache-Control"], "no-store")
            self.assertEqual(page.headers["Referrer-Policy"], "no-referrer")
            self.assertIn("<form", page.text)
        self.assertEqual(one.state, "asked")

    def test_a_yes_introduces(self):
        one = self.asked()
        self.forget_mails()
        page = self.press(self.link("can", one), note="Call me").text
        self.assertIn('name="introduced"', page)
        self.assertEqual((one.state, one.answer_note), ("introduced", "Call me"))
        self.assertEqual(len(self.mails("Anne")), 1)
        self.assertEqual(len(self.mails("Claire")), 1)
        self.press(self.link("can", one))
        self.assertEqual(len(self.mails("Anne")), 1)
        self.assertIn('name="closed"', self.url_open(self.link("cannot", one)).text)

    def test_a_no_asks_for_a_pause_as_long_as_wished(self):
        one = self.asked()
        page = self.press(self.link("cannot", one), pause="12").text
        self.assertIn('name="declined"', page)
        self.assertEqual(one.state, "declined")
        until = self.company._smala_today() + timedelta(weeks=12)
        self.assertEqual(self.claire.smala_help_pause_until, until)

    def test_a_no_without_pause_and_a_yes_after_all(self):
        one = self.asked()
        self.press(self.link("cannot", one), pause="nonsense")
        self.assertFalse(self.claire.smala_help_pause_until)
        self.press(self.link("can", one))
        self.assertEqual(one.state, "introduced")

    def test_a_shorter_pause_never_shortens_a_longer_one(self):
        self.asked()
        later = self.company._smala_today() + timedelta(days=300)
        self.claire.smala_help_pause_until = later
        self.press(self.link("cannot", self.one), pause="4")
        self.assertEqual(self.claire.smala_help_pause_until, later)

    def test_somebody_else_helps_already(self):
        one = self.asked()
        one.state = "expired"
        self.eva.smala_helps = True
        other = self.of(self.question, self.eva)
        if not other:
            self.question._smala_add_experts([(self.eva, 0, [])])
            other = self.of(self.question, self.eva)
        other.with_user(self.staff).action_introduce()
        self.assertIn('name="closed"', self.url_open(self.link("can", one)).text)
        self.press(self.link("can", one))
        self.assertEqual(one.state, "expired")

    def test_words_that_are_too_long_are_kept(self):
        one = self.asked()
        page = self.press(self.link("can", one), note="x" * 1001).text
        self.assertIn('role="alert"', page)
        self.assertIn("x" * 1001, page)
        self.assertEqual(one.state, "asked")

    def test_the_question_is_shown_without_an_address(self):
        one = self.asked()
        page = self.url_open(self.link("can", one)).text
        self.assertIn("Anne", page)
        self.assertNotIn(self.person.email, page)

    # === WHO ASKED === #

    def test_one_click_says_whether_it_helped(self):
        for answer in ("yes", "partly", "no"):
            one = self.put_in_touch() if answer == "yes" else self.one
            page = self.url_open(self.link(answer, one)).text
            self.assertRegex(page, rf'value="{answer}"[^>]*checked')
            before = one.helped
            self.env.invalidate_all()
            self.assertEqual(one.helped, before)
            page = self.press(
                self.link(answer, one), helped=answer, note="Thanks", sharing="no"
            )
            self.assertIn('name="rated"', page.text)
            self.assertEqual((one.helped, one.helped_note), (answer, "Thanks"))

    def test_bad_answers_change_nothing_and_keep_what_was_typed(self):
        one = self.put_in_touch()
        for form in (
            {"helped": "always"},
            {"helped": "yes", "sharing": "everywhere"},
            {},
            {"helped": "yes", "note": "x" * 1001},
        ):
            with self.subTest(form=str(form)[:40]):
                page = self.press(self.link("yes", one), **{"note": "Words", **form})
                self.assertIn('role="alert"', page.text)
                self.assertFalse(one.helped)
                self.assertIn(form.get("note", "Words"), page.text)

    def test_nothing_to_rate_before_an_introduction(self):
        page = self.url_open(self.link("yes", self.asked())).text
        self.assertIn('name="over"', page)

    # === THE TOKEN === #

    def test_a_link_is_for_one_thing(self):
        one = self.asked()
        token = self.link("can", one).rsplit("/", 1)[1]
        for purpose in ("cannot", "yes", "partly", "no"):
            self.assertEqual(
                self.url_open(f"/smala/help/{purpose}/{token}").status_code, 404
            )
        for bad in ("x", token[:-2], token + "a", "%00", "..", "é"):
            status = self.url_open(f"/smala/help/can/{bad}").status_code
            self.assertEqual(status, 404, bad)

    def test_a_link_expires(self):
        one = self.asked()
        one.asked_at = fields.Datetime.now() - timedelta(days=61)
        path = self.link("can", one)
        self.assertIn('name="over"', self.url_open(path).text)
        self.press(path)
        self.assertEqual(one.state, "asked")

    def test_another_key_makes_links_void(self):
        path = self.link("can", self.asked())
        self.one.smala_key = "other"
        self.assertEqual(self.url_open(path).status_code, 404)

    @mute_logger("odoo.http")
    def test_a_form_needs_its_token_against_forgery(self):
        one = self.asked()
        self.url_open(self.link("can", one), data={"csrf_token": "x"})
        self.env.invalidate_all()
        self.assertEqual(one.state, "asked")
