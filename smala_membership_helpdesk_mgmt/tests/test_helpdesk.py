from odoo.tests import tagged
from odoo.tools import mute_logger

from .help_common import HelpCommon


@tagged("post_install", "-at_install", "smala_membership")
class TestHelpdesk(HelpCommon):
    """The helpdesk's own forms let people do what they may, and no more."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        stages = cls.env["helpdesk.ticket.stage"].sudo()
        cls.closing = stages.create(
            {"name": "Closed by me", "closed": True, "close_from_portal": True}
        )
        cls.hidden = stages.create({"name": "Internal", "closed": True})
        cls.ticket = cls.env["helpdesk.ticket"].create(
            {"name": "Plain", "description": "Ticket", "partner_id": cls.person.id}
        )

    def close(self, login, stage=None, **form):
        self.log_in(login)
        data = {
            "csrf_token": self.csrf(),
            "ticket_id": self.ticket.id,
            "stage_id": (stage or self.closing).id,
            **form,
        }
        response = self.url_open("/ticket/close", data=data, allow_redirects=False)
        self.env.invalidate_all()
        return response

    # === CLOSING === #

    def test_who_asked_closes(self):
        self.close("anne")
        self.assertEqual(self.ticket.stage_id, self.closing)

    def test_nobody_else_closes(self):
        for login in ("bruno", "claire", "denis", "paul"):
            self.close(login)
            self.assertNotEqual(self.ticket.stage_id, self.closing, login)

    def test_following_is_not_enough(self):
        self.ticket.message_subscribe(self.claire.ids)
        self.close("claire")
        self.assertNotEqual(self.ticket.stage_id, self.closing)

    @mute_logger("odoo.http")
    def test_a_link_does_not_close(self):
        self.log_in("anne")
        query = f"ticket_id={self.ticket.id}&stage_id={self.closing.id}"
        response = self.url_open(f"/ticket/close?{query}", allow_redirects=False)
        self.assertEqual(response.status_code, 405)
        self.env.invalidate_all()
        self.assertNotEqual(self.ticket.stage_id, self.closing)

    @mute_logger("odoo.http")
    def test_closing_needs_the_token_against_forgery(self):
        self.close("anne", csrf_token="x")
        self.assertNotEqual(self.ticket.stage_id, self.closing)

    def test_only_into_stages_that_are_open_for_it(self):
        self.close("anne", self.hidden)
        self.assertNotEqual(self.ticket.stage_id, self.hidden)

    def test_nonsense_is_no_error(self):
        for form in (
            {"ticket_id": "x"},
            {"stage_id": "x"},
            {"ticket_id": ""},
            {"ticket_id": "999999"},
            {"number": "HACKED"},
        ):
            with self.subTest(form=form):
                self.assertIn(self.close("anne", **form).status_code, (302, 303))
        self.assertNotEqual(self.ticket.number, "HACKED")

    def test_the_page_posts(self):
        view = self.env.ref("helpdesk_mgmt.portal_helpdesk_ticket_page").sudo()
        (form,) = view._get_combined_arch().findall(
            ".//form[@t-attf-action='/ticket/close']"
        )
        self.assertEqual(form.get("method"), "POST")
        self.assertTrue(form.findall("input[@name='csrf_token']"))

    @mute_logger("odoo.http")
    def test_visitors_change_no_stage(self):
        for login in ("anne", None):
            self.log_in(login)
            user = (
                self.user_of(self.person) if login else self.env.ref("base.public_user")
            )
            stage = self.closing.with_user(user)
            self.assertFalse(stage.has_access("write"))

    # === ASKING === #

    def test_members_ask_in_their_space(self):
        for path in ("/new/ticket", "/submitted/ticket"):
            data = None
            self.log_in("anne")
            if path == "/submitted/ticket":
                data = {"csrf_token": self.csrf(), "subject": "x", "description": "y"}
            response = self.url_open(path, data=data, allow_redirects=False)
            self.assertTrue(response.headers["Location"].endswith("/my/help"))
        count = self.env["helpdesk.ticket"].search_count([("name", "=", "x")])
        self.assertFalse(count)

    def test_others_where_the_form_is_open(self):
        self.assertIn("/my/help", self.get("/new/ticket", "paul").headers["Location"])
        self.company.smala_help_open_form = True
        self.assertEqual(self.get("/new/ticket", "paul").status_code, 200)
        self.log_in("paul")
        data = {"csrf_token": self.csrf(), "subject": "Hello", "description": "There"}
        for bad in (
            {"subject": ""},
            {"description": ""},
            {"category": "x", "team": "x"},
        ):
            self.url_open("/submitted/ticket", data={**data, **bad})
        self.env.invalidate_all()
        found = self.env["helpdesk.ticket"].search([("partner_id", "=", self.paul.id)])
        self.assertEqual(found.mapped("name"), ["Hello"])
        self.assertFalse(found.smala_is_question)

    # === STAFF === #

    def test_staff_work_in_the_helpdesk(self):
        user = self.env.ref("helpdesk_mgmt.group_helpdesk_user")
        self.assertIn(user, self.staff.all_group_ids)
        question = self.ask().with_user(self.staff)
        question.write({"priority": "2"})
        arch = question.get_view(view_type="form")["arch"]
        self.assertIn('name="smala_network"', arch)
        self.assertIn("action_introduce", str(question.get_views([(False, "form")])))

    def test_the_menu_opens_the_questions(self):
        self.ask()
        action = self.env["smala.help.space"].with_user(self.staff)._open_questions()
        self.assertEqual(action["res_model"], "helpdesk.ticket")
        hidden = self.env["ir.ui.menu"].with_user(self.staff)._load_menus_blacklist()
        menu = self.env.ref("smala_membership.smala_menu_help")
        self.assertNotIn(menu.id, hidden)
