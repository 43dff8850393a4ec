from odoo.exceptions import AccessError
from odoo.tests import tagged
from odoo.tests.common import JsonRpcException
from odoo.tools import mute_logger

from .help_common import HelpCommon

LOGIN, REFUSED, FOUND, NONE = "login", "refused", 200, 404
MODELS = (
    "smala.help.add.wizard",
    "smala.help.introduction",
    "smala.help.report",
    "smala.topic",
)
ROLES = (None, "paul", "anne", "bruno", "claire", "denis", "smala_staff")
# Anne asked; Bruno is her colleague, Claire was asked, Denis was a member
TABLE = {
    #                   public paul     anne   bruno  claire denis    staff
    "/my/help": (LOGIN, REFUSED, FOUND, FOUND, FOUND, REFUSED, REFUSED),
    "/my/help/{id}": (LOGIN, REFUSED, FOUND, NONE, NONE, REFUSED, REFUSED),
    "/my/help/0": (LOGIN, REFUSED, NONE, NONE, NONE, REFUSED, REFUSED),
}
FIELDS = (
    "smala_introduction_ids",
    "smala_topic_ids",
    "smala_may_share",
    "smala_summary",
)


@tagged("post_install", "-at_install", "smala_membership")
class TestHelpSecurity(HelpCommon):
    """Members see their own questions only, and nothing of the rest."""

    def setUp(self):
        super().setUp()
        self.question = self.ask()
        self.one = self.of(self.question, self.claire)
        self.one.with_user(self.staff).action_ask()

    def status(self, path, login):
        response = self.get(path.format(id=self.question.id), login)
        if "/web/login" in response.headers.get("Location", ""):
            return LOGIN
        return REFUSED if 'name="refused"' in response.text else response.status_code

    @mute_logger("odoo.http")
    def test_pages_by_role(self):
        for place, login in enumerate(ROLES):
            self.log_in(login and (login if login != "smala_staff" else None))
            if login == "smala_staff":
                self.env["res.users"].browse(self.staff.id).password = login
                self.log_in(login)
            for path, expected in TABLE.items():
                with self.subTest(path=path, login=login):
                    self.assertEqual(self.status(path, None), expected[place])

    # === TICKETS OF THE HELPDESK === #

    def sees(self, person, ticket):
        tickets = self.env["helpdesk.ticket"].with_user(self.user_of(person))
        return bool(tickets.search([("id", "=", ticket.id)]))

    def test_tickets_are_ones_own(self):
        plain = self.env["helpdesk.ticket"].create(
            {"name": "Plain", "description": "Ticket", "partner_id": self.person.id}
        )
        for ticket in (self.question, plain):
            self.assertTrue(self.sees(self.person, ticket))
            for other in (self.bruno, self.claire, self.denis, self.paul):
                self.assertFalse(self.sees(other, ticket), other.name)
        with self.assertRaises(AccessError):
            self.question.with_user(self.user_of(self.bruno)).read(["name"])

    def test_the_helpdesks_own_pages_show_ones_own(self):
        path = f"/my/ticket/{self.question.id}"
        self.assertEqual(self.get(path, "anne").status_code, 200)
        self.assertIn(self.question.number, self.get("/my/tickets").text)
        self.assertIn("/my", self.get(path, "bruno").headers.get("Location", ""))
        self.assertNotIn(self.question.number, self.get("/my/tickets").text)

    def test_plain_tickets_stay_after_a_membership(self):
        plain = self.env["helpdesk.ticket"].create(
            {"name": "Plain", "description": "Ticket", "partner_id": self.denis.id}
        )
        asked = plain.copy({"smala_is_question": True})
        self.assertTrue(self.sees(self.denis, plain))
        self.assertFalse(self.sees(self.denis, asked))

    # === REMOTE CALLS === #

    def call(self, model, method, *args, **kwargs):
        return self.make_jsonrpc_request(
            "/web/dataset/call_kw",
            {"model": model, "method": method, "args": args, "kwargs": kwargs},
        )

    @mute_logger("odoo.http")
    def test_nothing_by_remote_call(self):
        self.log_in("anne")
        for model in MODELS:
            for method, args in (
                ("search_read", ([], ["id"])),
                ("read", ([self.one.id],)),
                ("create", ({},)),
                ("write", ([self.one.id], {"helped": "yes"})),
                ("unlink", ([self.one.id],)),
            ):
                with self.subTest(model=model, method=method):
                    with self.assertRaises(JsonRpcException):
                        self.call(model, method, *args)

    @mute_logger("odoo.http")
    def test_no_steps_by_remote_call(self):
        self.log_in("claire")
        ids = [self.one.id]
        for name in ("introduce", "ask", "accept", "decline", "retry"):
            with self.subTest(name=name), self.assertRaises(JsonRpcException):
                self.call("smala.help.introduction", f"action_{name}", ids)
        for name in ("propose", "publish", "add_expert"):
            with self.subTest(name=name), self.assertRaises(JsonRpcException):
                self.call("helpdesk.ticket", f"action_smala_{name}", [self.question.id])
        for model, name in (
            ("smala.help.space", "_ask"),
            ("smala.help.answer", "_submit"),
            ("smala.help.link", "_make_url"),
            ("smala.help.matching", "_rank"),
        ):
            with self.subTest(model=model), self.assertRaises(JsonRpcException):
                self.call(model, name)
        self.env.invalidate_all()
        self.assertEqual(self.one.state, "asked")

    @mute_logger("odoo.http")
    def test_who_was_asked_stays_hidden_from_who_asks(self):
        self.log_in("anne")
        for name in FIELDS:
            with self.subTest(field=name), self.assertRaises(JsonRpcException):
                self.call("helpdesk.ticket", "read", [self.question.id], [name])
        with self.assertRaises(JsonRpcException):
            domain = [("smala_introduction_ids.expert_id.name", "ilike", "C")]
            self.call("helpdesk.ticket", "search_read", domain, ["id"])

    def test_notes_for_staff_stay_with_staff(self):
        self.question._smala_log("Secret of the team")
        page = self.get(f"/my/ticket/{self.question.id}", "anne").text
        self.assertNotIn("Secret of the team", page)
        notes = self.question.message_ids.with_user(self.user_of(self.person))
        found = notes.search(
            [("model", "=", "helpdesk.ticket"), ("res_id", "=", self.question.id)]
        )
        self.assertNotIn("Secret", str(found.mapped("body")))

    # === BY DATE === #

    def test_access_ends_with_the_year_to_the_minute(self):
        """In Brussels, in every place, without any cron."""
        self.membership.action_cancel()
        self.assertEqual(str(self.membership.date_end), "2026-12-31")
        places = ("/my/help", f"/my/help/{self.question.id}")
        with self.frozen("2026-12-31 22:59:00"):
            self.assertTrue(self.sees(self.person, self.question))
        self.at("2026-12-31 22:59:00")
        for path in places:
            self.assertEqual(self.status(path, "anne"), FOUND)
        self.assertIn('data-card="help"', self.get("/my").text)
        with self.frozen("2026-12-31 23:01:00"):
            self.assertFalse(self.sees(self.person, self.question))
        self.at("2026-12-31 23:01:00")
        for path in places:
            self.assertEqual(self.status(path, "anne"), REFUSED)
        self.assertIn(
            "/my", self.get(f"/my/ticket/{self.question.id}").headers["Location"]
        )
        self.assertNotIn('data-card="help"', self.get("/my").text)

    def test_former_members_are_not_proposed(self):
        self.others_membership.action_cancel()
        with self.frozen("2026-12-31 22:59:00"):
            question = self.ask("Un client ne paie pas : que faire ?")
            self.assertIn(self.claire, self.found(question).expert_id)
        with self.frozen("2026-12-31 23:01:00"):
            ranked = self.env["smala.help.matching"]._rank(question)
        self.assertNotIn(self.claire, [partner for partner, _s, _r in ranked])

    # === OTHER COMPANIES === #

    def test_staff_of_another_company_see_nothing(self):
        other = self.env["res.company"].create({"name": "Other"})
        self.staff.write({"company_ids": [(6, 0, other.ids)], "company_id": other.id})
        for model in ("smala.help.introduction", "smala.help.report"):
            self.env.flush_all()
            self.assertFalse(self.env[model].with_user(self.staff).search([]))
