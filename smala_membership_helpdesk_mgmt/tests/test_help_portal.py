import re

from odoo.tests import tagged
from odoo.tools import mute_logger

from .help_common import QUESTION, HelpCommon


@tagged("post_install", "-at_install", "smala_membership")
class TestHelpPortal(HelpCommon):
    """Asking and following one's questions in the portal."""

    def submit(self, path, login="anne", **form):
        self.log_in(login)
        response = self.url_open(path, data={"csrf_token": self.csrf(), **form})
        self.env.invalidate_all()
        return response

    def questions(self, person=None):
        return self.env["helpdesk.ticket"].search(
            [("smala_is_question", "=", True), ("partner_id", "=", self.person.id)]
        )

    # === ASKING === #

    def test_a_question_in_a_minute(self):
        response = self.submit(
            "/my/help",
            question=QUESTION,
            urgency="high",
            may_share="1",
            **{f"topic_{self.topic.id}": "1"},
        )
        question = self.questions()
        self.assertIn('data-done="ask"', response.text)
        self.assertIn(f'data-question="{question.id}"', response.text)
        self.assertEqual(question.smala_topic_ids, self.topic)
        self.assertEqual(question.smala_urgency, "high")
        self.assertTrue(question.smala_may_share)
        self.assertEqual(question.partner_id, self.person)
        self.assertIn(self.person, question.message_partner_ids)
        self.assertTrue(self.found(question))
        self.assertTrue(question.activity_ids)

    def test_bad_input_is_told_and_kept(self):
        for form in (
            {"question": "  "},
            {"question": "Short"},
            {"question": "x" * 4001},
            {"question": QUESTION, "urgency": "now"},
            {},
        ):
            with self.subTest(form=str(form)[:40]):
                topic = {f"topic_{self.topic.id}": "1"}
                page = self.submit("/my/help", **form, **topic).text
                self.assertIn('name="error"', page)
                self.assertIn(form.get("question", "").strip(), page)
                self.assertRegex(
                    page, rf'name="topic_{self.topic.id}"[^>]*checked="True"'
                )
        self.assertFalse(self.questions())

    def test_what_is_typed_is_text(self):
        text = "<script>alert(1)</script> <b>Qui</b> connaît un huissier ?"
        page = self.submit("/my/help", question=text).text
        self.assertNotIn("<script>alert(1)", page)
        self.assertIn("&lt;script&gt;", page)

    def test_pressing_twice_asks_once(self):
        self.submit("/my/help", question=QUESTION)
        self.submit("/my/help", question=QUESTION)
        self.assertEqual(len(self.questions()), 1)

    def test_unknown_topics_are_left_out(self):
        self.submit("/my/help", question=QUESTION, topic_99999="1", topic_x="1")
        self.assertFalse(self.questions().smala_topic_ids)

    @mute_logger("odoo.http")
    def test_asking_needs_the_token_against_forgery(self):
        self.log_in("anne")
        self.url_open("/my/help", data={"question": QUESTION, "csrf_token": "x"})
        self.assertFalse(self.questions())

    # === WHO MAY ASK === #

    def test_those_without_access_read_why(self):
        for login in ("denis", "paul", "gerda"):
            with self.subTest(login=login):
                page = self.get("/my/help", login).text
                self.assertIn('name="refused"', page)
                self.assertNotIn('name="question"', page)
                page = self.submit("/my/help", login, question=QUESTION).text
                self.assertIn('name="refused"', page)
        tickets = self.env["helpdesk.ticket"].search([("smala_is_question", "=", True)])
        self.assertFalse(tickets)

    def test_visitors_log_in_first(self):
        self.log_in(None)
        self.assertIn("/web/login", self.get("/my/help").headers["Location"])

    # === FOLLOWING === #

    def test_list_and_page(self):
        question = self.ask()
        page = self.get("/my/help", "anne").text
        self.assertIn(f'data-question="{question.id}"', page)
        page = self.get(f"/my/help/{question.id}").text
        self.assertIn(question.number, page)
        self.assertNotIn("Claire", page)

    def test_who_helps_is_shown_once_introduced(self):
        one = self.introduced()
        page = self.get(f"/my/help/{one.res_id}", "anne").text
        self.assertIn(f'data-helper="{one.id}"', page)
        self.assertIn(self.claire.email, page)

    def test_rating_in_the_portal(self):
        one = self.introduced()
        path = f"/my/help/{one.res_id}"
        page = self.submit(
            f"{path}/rate", introduction=one.id, helped="yes", sharing="forum"
        )
        self.assertIn('data-done="rate"', page.text)
        self.assertEqual(one.helped, "yes")
        question = self.env["helpdesk.ticket"].browse(one.res_id)
        self.assertEqual(question.smala_sharing, "forum")
        page = self.submit(f"{path}/rate", introduction=one.id, helped="maybe")
        self.assertIn('name="error"', page.text)

    def test_somebody_elses_introduction_is_not_rated(self):
        one = self.introduced()
        other = self.ask(person=self.claire, text="Qui connaît un bon avocat social ?")
        page = self.submit(
            f"/my/help/{other.id}/rate", "claire", introduction=one.id, helped="no"
        )
        self.assertIn('name="error"', page.text)
        self.assertFalse(one.helped)

    # === AT HOME === #

    def test_the_card_at_home(self):
        page = self.get("/my", "anne").text
        self.assertIn('data-card="help"', page)
        question = self.ask()
        self.assertIn(f"/my/help/{question.id}", self.get("/my").text)
        self.assertNotIn('data-card="help"', self.get("/my", "denis").text)

    def test_home_asks_experts_and_askers(self):
        one = self.of(self.ask(), self.claire)
        one.with_user(self.staff).action_ask()
        page = self.get("/my", "claire").text
        self.assertRegex(page, r"/smala/help/can/")
        one._answer(is_yes=True)
        one._ask_whether_it_helped()
        asked = self.env["smala.space"].with_user(self.user_of(self.person))
        path = f"/my/help/{one.res_id}#helper_{one.id}"
        self.assertEqual(asked._ask_rating(None)["url"], path)
        one._rate("yes")
        self.assertFalse(asked._ask_rating(None))

    def test_every_state_has_its_page(self):
        question = self.ask()
        one = self.of(question, self.claire)
        for state in ("proposed", "asked", "consented", "declined", "expired"):
            one.state = state
            with self.subTest(state=state):
                page = self.get(f"/my/help/{question.id}", "anne")
                self.assertEqual(page.status_code, 200)
                self.assertTrue(re.search('name="next"', page.text))
