from datetime import timedelta

from lxml import html
from psycopg2.errors import UniqueViolation

from odoo import fields
from odoo.exceptions import ValidationError
from odoo.tests import JsonRpcException, tagged
from odoo.tools import mute_logger

from .community_common import CommunityCommon

# 31 December in Brussels, a minute before and a minute after midnight, in UTC
BEFORE, AFTER = "2026-12-31 22:59:00", "2026-12-31 23:01:00"
QUIET = ("odoo.http", "odoo.sql_db", "odoo.addons.base.models.ir_rule")


@tagged("post_install", "-at_install", "smala_membership")
class TestCooperativePages(CommunityCommon):
    """A member reads about the cooperative, asks to come in, and sees the answer."""

    def open(self, path="/my/cooperative", login=None):
        response = self.get(path, login)
        self.assertEqual(response.status_code, 200, path)
        return html.fromstring(response.text)

    def ask(self, login="anne", text=""):
        self.log_in(login)
        data = {"csrf_token": self.csrf(), "text": text}
        response = self.url_open("/my/cooperative/ask", data=data)
        self.env.invalidate_all()
        return response

    def leads(self, person=None):
        leads = self.env["crm.lead"].sudo().with_context(active_test=False)
        return leads.search(
            [
                ("partner_id", "in", (person or self.person).ids),
                ("smala_is_cooperation", "=", True),
            ]
        )

    def status(self):
        """Return the state that the page shows, and whether one may ask."""
        page = self.open()
        states = page.xpath("//section[@name='status']//@data-state")
        return (states or [None])[0], bool(page.xpath("//form[@name='ask']"))

    # === ASKING === #

    def test_asking_makes_one_opportunity(self):
        self.log_in("anne")
        self.assertEqual(self.status(), (None, True))
        response = self.ask(text="Call me on a <b>Monday</b>.")
        self.assertIn('data-done="ask"', response.text)
        lead = self.leads()
        self.assertEqual(
            (lead.type, lead.partner_id, lead.company_id, lead.user_id.id),
            ("opportunity", self.person, self.company, False),
        )
        self.assertIn("Monday", lead.description)
        self.assertNotIn("<b>", lead.description)
        self.assertEqual(self.status(), ("asked", False))
        self.ask()  # from a page that was open before
        self.assertEqual(self.leads(), lead)

    def test_the_database_keeps_to_one(self):
        self.ask()
        with self.assertRaises(UniqueViolation), mute_logger("odoo.sql_db"):
            with self.env.cr.savepoint():
                self.env["crm.lead"].sudo().create(
                    {
                        "name": "Twice",
                        "partner_id": self.person.id,
                        "company_id": self.company.id,
                        "smala_is_cooperation": True,
                    }
                ).flush_recordset()
        self.assertEqual(len(self.leads()), 1)

    def test_the_team_is_told(self):
        self.manager.group_ids += self.env.ref(
            "sales_team.group_sale_salesman_all_leads"
        )
        self.ask()
        self.assertEqual(self.leads().activity_ids.user_id, self.manager)

    def test_a_team_without_crm_is_told_on_the_contact(self):
        self.ask()
        self.assertFalse(self.leads().activity_ids)
        team = self.env["smala.welcome"]._get_team(self.company)
        self.assertEqual(self.person.activity_ids.user_id, team[:1])

    def test_too_long_a_text_is_kept(self):
        response = self.ask(text="y" * 3001)
        self.assertIn('name="error"', response.text)
        self.assertIn("y" * 3001, response.text)
        self.assertFalse(self.leads())

    @mute_logger(*QUIET)
    def test_nothing_happens_without_a_token_or_by_get(self):
        self.log_in("anne")
        self.url_open("/my/cooperative/ask", data={"text": ""})
        self.assertEqual(self.get("/my/cooperative/ask").status_code, 405)
        self.assertFalse(self.leads())

    # === THE ANSWER === #

    def test_the_status_follows_what_staff_do(self):
        self.ask()
        lead = self.leads()
        lead.user_id = self.manager
        self.assertEqual(self.status(), ("looked_at", False))
        lead.action_set_won()
        self.assertEqual(self.status(), ("agreed", False))
        context = lead.action_smala_note_mandate()["context"]
        mandate = self.env["smala.mandate"].with_context(**context).create({})
        self.assertEqual(mandate.partner_id, self.person)
        self.assertEqual(self.status(), ("cooperator", False))

    def test_another_stage_is_being_looked_at(self):
        self.ask()
        lead = self.leads()
        stages = self.env["crm.stage"].sudo().search([("is_won", "=", False)])
        lead.stage_id = (stages - lead.stage_id)[-1:]
        self.assertEqual(self.status(), ("looked_at", False))

    def test_who_was_declined_may_ask_again(self):
        self.ask()
        first = self.leads()
        first.action_set_lost()
        self.assertEqual(self.status(), ("declined", True))
        self.ask()
        self.assertEqual(len(self.leads()), 2)
        self.assertEqual(self.status(), ("asked", False))

    def test_mandates_are_shown_while_they_run(self):
        today = self.company._smala_today()
        self.make_mandate("administrator", today - timedelta(days=9))
        self.log_in("anne")
        # on the board without a share: may still ask for one
        self.assertEqual(self.status(), (None, True))
        page = self.open()
        self.assertEqual(len(page.xpath("//ul[@name='mandates']/li")), 1)
        mandate = self.make_mandate("guarantor", today - timedelta(days=5), today)
        self.assertEqual(self.status(), ("cooperator", False))
        mandate.date_to = today - timedelta(days=1)
        self.assertEqual(self.status(), (None, True))
        with self.assertRaises(ValidationError):
            mandate.date_to = "2000-01-01"

    def test_staff_write_their_own_words(self):
        self.log_in("anne")
        self.assertNotIn("Our own words", self.get("/my/cooperative").text)
        settings = self.env["smala.settings"].with_user(self.manager).create({})
        settings.smala_cooperative_text = "<p>Our own words</p><script>x()</script>"
        page = self.open()
        about = html.tostring(page.xpath("//section[@name='about']")[0]).decode()
        self.assertIn("<p>Our own words</p>", about)
        self.assertNotIn("x()", about)

    # === WHO === #

    @mute_logger(*QUIET)
    def test_who_may_come_in(self):
        for login, code in (
            (None, 303),
            ("paul", 403),
            ("gerda", 403),
            ("denis", 403),
            ("anne", 200),
        ):
            self.log_in(login)
            with self.subTest(login=login):
                self.assertEqual(self.get("/my/cooperative").status_code, code)
                if code == 403:
                    self.assertEqual(self.ask(login).status_code, 403)
        self.assertFalse(self.leads(self.paul | self.denis | self.gerda))

    @mute_logger(*QUIET)
    def test_midnight_in_brussels(self):
        """Who leaves with the year comes in until then; no cron has run."""
        self.leave(self.person, "2026-12-31")
        self.log_in("anne")
        for moment, code in ((BEFORE, 200), (AFTER, 403)):
            self.at(moment)
            with self.subTest(moment=moment):
                self.assertEqual(self.get("/my/cooperative").status_code, code)
        self.ask()
        self.assertFalse(self.leads())
        space = self.env["smala.space"].with_user(self.person.user_ids)
        self.assertFalse(space._card_cooperative(self.membership))

    @mute_logger(*QUIET)
    def test_nothing_by_calls_from_outside(self):
        self.ask()
        self.make_mandate("guarantor", fields.Date.today())
        for login in ("anne", "claire"):
            self.log_in(login)
            for model in ("crm.lead", "smala.mandate", "smala.mandate.kind"):
                with self.subTest(login=login, model=model):
                    with self.assertRaises(JsonRpcException):
                        self.call(model, "search_read", [], ["id"])

    # === COSTS === #

    def test_the_number_of_others_does_not_matter(self):
        env = self.env(user=self.person.user_ids.id, su=False)

        def count():
            for _warm in range(2):
                self.env.flush_all()
                self.env.invalidate_all()
                before = self.env.cr.sql_log_count
                env["smala.cooperative.page"]._get_page()
                found = self.env.cr.sql_log_count - before
            return found

        self.ask()
        few = count()
        for index in range(20):
            self.make_mandate("cooperator", "2020-01-01", "2021-01-01")
            self.make_mandate("cooperator", "2020-01-01", person=self.claire)
            self.env["crm.lead"].sudo().create({"name": f"Lead {index}"})
        self.assertEqual(count(), few)
        self.assertLessEqual(few, 15)
