from datetime import timedelta

from odoo import fields
from odoo.tests import tagged, warmup
from odoo.tools import mute_logger

from .lab_common import LabCommon

FEW, MANY = 2, 20


@tagged("post_install", "-at_install", "smala_membership")
class TestLabPages(LabCommon):
    """What members do on the pages of their group."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.past = cls.make_session(-20)
        cls.next = cls.make_session(20, smala_host_id=cls.claire.id)

    def setUp(self):
        super().setUp()
        self.at(fields.Datetime.now())

    def take(self, path, login=None, **form):
        """Press a button of a page, as somebody."""
        if login:
            self.log_in(login)
        data = {"csrf_token": self.csrf(), **form}
        response = self.url_open(f"/my/smalab/{path}", data=data, allow_redirects=False)
        self.env.invalidate_all()
        return response

    def follow(self, response):
        self.assertEqual(response.status_code, 303, response.text[:300])
        return self.url_open(response.headers["Location"]).text

    def found(self, model, **values):
        domain = [(key, "=", value) for key, value in values.items()]
        return self.env[f"smala.lab.{model}"].sudo().search(domain)

    # === THE GROUP === #

    def test_answer(self):
        page = self.follow(self.take(f"session/{self.next.id}/cannot", "anne"))
        self.assertIn('data-done="cannot"', page)
        self.assertIn('data-state="absent"', page)
        place = self.next._smala_find(self.person)
        self.assertEqual((place.state, place.smala_given_back), ("cancel", "self"))
        page = self.follow(self.take(f"session/{self.next.id}/come"))
        self.assertIn('data-state="coming"', page)
        self.assertEqual(self.next._smala_find(self.person), place)
        self.assertEqual(place.state, "open")

    def test_who_leads_answers_as_well(self):
        self.follow(self.take(f"session/{self.next.id}/cannot", "fiona"))
        places = self.next.registration_ids.filtered(
            lambda one: one.partner_id == self.fiona
        )
        self.assertEqual(places.state, "cancel")
        self.follow(self.take(f"session/{self.next.id}/come"))
        self.assertEqual(places.state, "open")

    def test_people_show_what_they_choose(self):
        self.claire.write({"function": "Gardener", "phone": "+32 470 11 22 33"})
        self.log_in("anne")
        page = self.get("/my/smalab").text
        self.assertIn("Gardener", page)
        self.assertNotIn(self.claire.email, page)
        self.take("contact", "claire", is_shown="1")
        self.log_in("anne")
        page = self.get("/my/smalab").text
        self.assertIn(self.claire.email, page)
        self.assertIn(self.claire.phone, page)
        self.take("contact", "claire")
        self.assertFalse(self.claire.smala_lab_contact)
        self.log_in("anne")
        self.assertNotIn(self.claire.email, self.get("/my/smalab").text)

    def test_challenges(self):
        self.follow(
            self.take(
                f"group/{self.lab.id}/bring",
                "anne",
                title="Growing",
                description="How?",
            )
        )
        challenge = self.found("challenge", author_id=self.person.id)
        self.assertEqual((challenge.name, challenge.description), ("Growing", "How?"))
        self.log_in("claire")
        page = self.get("/my/smalab").text
        self.assertIn("Growing", page)
        self.assertNotIn(f"challenge/{challenge.id}/", page, "hers are not Anne's")
        self.follow(self.take(f"challenge/{challenge.id}/plan", "anne"))
        self.assertEqual(challenge.session_id, self.next)
        self.follow(self.take(f"challenge/{challenge.id}/rewrite", title="Shrinking"))
        self.assertEqual(challenge.name, "Shrinking")
        self.follow(self.take(f"challenge/{challenge.id}/put_back"))
        self.assertFalse(challenge.session_id)
        self.follow(self.take(f"challenge/{challenge.id}/plan", "fiona"))
        self.assertEqual(challenge.session_id, self.next)
        self.follow(self.take(f"challenge/{challenge.id}/withdraw", "anne"))
        self.assertFalse(challenge.exists())

    def test_notes_and_files(self):
        self.log_in("anne")
        response = self.url_open(
            f"/my/smalab/session/{self.past.id}/note",
            data={"csrf_token": self.csrf(), "text": "Kept"},
            files=[("files", ("plan.txt", b"content", "text/plain"))],
            allow_redirects=False,
        )
        page = self.follow(response)
        self.assertIn("Kept", page)
        note = self.found("note", session_id=self.past.id)
        self.assertEqual(note.attachment_ids.raw, b"content")
        self.assertEqual(note.attachment_ids.name, "plan.txt")
        response = self.get(f"/my/smalab/file/{note.attachment_ids.id}", "claire")
        self.assertEqual(response.content, b"content")
        self.assertIn("attachment", response.headers["Content-Disposition"])
        self.follow(self.take(f"note/{note.id}/rewrite", "anne", text="Better"))
        self.assertEqual(note.text, "Better")
        file = note.attachment_ids
        self.follow(self.take(f"note/{note.id}/delete"))
        self.assertFalse(note.exists() or file.exists())

    def test_commitments(self):
        due = str(self.today + timedelta(days=10))
        path = f"session/{self.past.id}/commit"
        self.follow(self.take(path, "anne", name="Call them", due=due))
        commitment = self.found("commitment", session_id=self.past.id)
        self.assertEqual(str(commitment.date_due), due)
        path = f"commitment/{commitment.id}"
        self.follow(self.take(f"{path}/rewrite", name="Write to them", due=due))
        page = self.follow(self.take(f"{path}/follow_up", state="done", outcome="Glad"))
        self.assertNotIn("Write to them", page, "it is open no more")
        self.assertEqual(
            (commitment.state, commitment.outcome, commitment.name),
            ("done", "Glad", "Write to them"),
        )
        page = self.get(f"/my/smalab/session/{self.past.id}", "claire").text
        self.assertIn("Glad", page)

    def test_refusals_keep_what_was_typed(self):
        yesterday = str(self.today - timedelta(days=1))
        tomorrow = str(self.today + timedelta(days=1))
        past, group = f"session/{self.past.id}", f"group/{self.lab.id}/bring"
        for path, form, kept in (
            (f"{past}/commit", {"name": "Typed", "due": yesterday}, "Typed"),
            (f"{past}/commit", {"name": "Typed", "due": "soon"}, "Typed"),
            (f"{past}/commit", {"name": " ", "due": tomorrow}, tomorrow),
            (f"{past}/commit", {}, ""),
            (f"{past}/note", {"text": "  "}, ""),
            (f"{past}/note", {"text": "x" * 10_001}, "x" * 10_001),
            (f"session/{self.next.id}/note", {"text": "Typed"}, ""),
            (group, {"title": "", "description": "Typed"}, "Typed"),
            (group, {"title": "x" * 151}, "x" * 151),
            (f"{past}/expert", {"name": "X", "email": "x@example.com"}, ""),
        ):
            with self.subTest(path=path, form=str(form)[:60]):
                response = self.take(path, "anne", **form)
                self.assertEqual(response.status_code, 200)
                self.assertIn('name="error"', response.text)
                self.assertIn(kept, response.text)
        for model in ("note", "challenge", "commitment"):
            self.assertFalse(self.found(model, author_id=self.person.id))

    @mute_logger("odoo.http")
    def test_others_do_nothing(self):
        note = self.write_down("note", self.claire, self.past)
        challenge = self.write_down("challenge", self.claire)
        commitment = self.write_down("commitment", self.claire, self.past)
        steps = {
            f"note/{note.id}/rewrite": {"text": "x"},
            f"note/{note.id}/delete": {},
            f"challenge/{challenge.id}/rewrite": {"title": "x"},
            f"challenge/{challenge.id}/plan": {},
            f"challenge/{challenge.id}/withdraw": {},
            f"commitment/{commitment.id}/rewrite": {"name": "x", "due": "2099-01-01"},
            f"commitment/{commitment.id}/follow_up": {"state": "done"},
        }
        for login in ("anne", "fiona", "ines", "hugo", "denis", "smala_staff", None):
            if login == "smala_staff":
                self.staff.password = login
            self.log_in(login)
            may_plan = login == "fiona"
            for path, form in steps.items():
                if may_plan and path.endswith("/plan"):
                    continue
                with self.subTest(login=login, path=path):
                    response = self.take(path, **form)
                    is_inside = login in ("anne", "fiona")
                    self.assertIn(
                        response.status_code, (200,) if is_inside else (404, 303)
                    )
        self.assertEqual(note.text, "Geheimnis")
        self.assertEqual(challenge.name, "Geheimnis")
        self.assertEqual((commitment.name, commitment.state), ("Geheimnis", "open"))
        self.assertFalse(challenge.session_id)

    @mute_logger("odoo.http")
    def test_odd_addresses(self):
        self.log_in("anne")
        for path in (
            "?group=x",
            "?group=",
            f"/session/{self.past.id}/note",
            "/session/999999999",
            "/file/999999999",
            "/unknown/1/step",
            f"/session/{self.past.id}/unknown",
            f"?group={self.other_lab.id}",
            "?group=999999999",
        ):
            with self.subTest(path=path):
                status = self.get(f"/my/smalab{path}").status_code
                self.assertIn(
                    status, (200,) if path in ("?group=x", "?group=") else (404, 405)
                )
        for path in (
            "note/1/unknown",
            "session/x/come",
            f"note/{self.past.id}/_attach",
        ):
            self.assertEqual(self.take(path).status_code, 404)
        csrf = self.url_open(
            f"/my/smalab/session/{self.next.id}/cannot", data={"csrf_token": "none"}
        )
        self.assertEqual(csrf.status_code, 400)
        self.assertEqual(self.next._smala_find(self.person).state, "open")

    # === EXPERTS === #

    def test_who_leads_invites_experts(self):
        path = f"session/{self.next.id}/expert"
        values = {"name": "Xavier", "email": "x@example.com", "company": "Savoir"}
        self.follow(self.take(path, "fiona", **values))
        self.follow(self.take(path, name="Ines", email=self.ines.email.upper()))
        experts = self.next.registration_ids.filtered(
            lambda r: r.smala_role == "expert"
        )
        self.assertEqual(experts.partner_id, self.ines)
        self.assertEqual(experts.smala_inviter_id, self.fiona)
        self.assertIn("Savoir", self.get("/my/smalab", "anne").text)
        for odd in (
            {"name": "X", "email": "x"},
            {"name": "See http://bad.example", "email": "y@example.com"},
            {"name": "", "email": "y@example.com"},
            {"name": "Claire", "email": self.claire.email},
        ):
            with self.subTest(form=odd):
                response = self.take(path, "fiona", **odd)
                self.assertIn('name="error"', response.text)
        self.assertEqual(len(self.next.registration_ids), len(experts) + 5)

    def test_an_expert_sees_the_session_and_nothing_else(self):
        partner = {"partner_id": self.ines.id, "name": "Ines", "email": self.ines.email}
        self.next._smala_invite_expert(self.env["res.partner"], partner)
        self.log_in("ines")
        self.assertEqual(self.get(f"/my/events/{self.next.id}").status_code, 200)
        self.assertEqual(self.get(f"/my/events/{self.past.id}").status_code, 404)
        for session in (self.next, self.past):
            page = self.get(f"/my/smalab/session/{session.id}")
            self.assertEqual(page.status_code, 404)
        self.assertNotIn("Claire", self.get("/my/smalab").text)

    # === WITHOUT A GROUP === #

    def test_ask_for_a_seat(self):
        self.log_in("hugo")
        self.assertIn('name="ask"', self.get("/my/smalab").text)
        values = {"region": str(self.region.id), "note": "Please <b>"}
        page = self.follow(self.take("wait", **values))
        self.assertIn('name="waiting"', page)
        self.take("wait", **values)
        waiting = self.found("waiting", partner_id=self.hugo.id)
        self.assertEqual((waiting.state, waiting.region_id), ("waiting", self.region))
        self.follow(self.take("wait/stop"))
        self.assertEqual(waiting.state, "withdrawn")

    def test_who_has_no_right_asks_for_none(self):
        for login in ("anne", "denis", "paul", "fiona"):
            with self.subTest(login=login):
                self.take("wait", login, region="", note="x")
                self.assertFalse(self.env["smala.lab.waiting"].search_count([]))
        self.log_in("denis")
        self.assertIn('name="not_for_you"', self.get("/my/smalab").text)

    def test_cards_at_home(self):
        for login, shown in (
            ("anne", True),
            ("hugo", True),
            ("fiona", True),
            ("denis", False),
            ("paul", False),
        ):
            with self.subTest(login=login):
                page = self.get("/my", login).text
                self.assertEqual('data-card="smalab"' in page, shown)

    # === COSTS === #

    def fill(self, number):
        """Add members, sessions, and what is said there."""
        for index in range(number):
            person = self.make_member(f"Other{number}x{index}")
            self.seat(person, "2026-03-01")
            session = self.make_session(-40 - index - number)
            self.register(session, person)
            for model in ("note", "challenge", "commitment"):
                self.write_down(model, person, session)
            self.write_down("challenge", person)

    def count(self, show):
        env = self.env(user=self.person.user_ids.id, su=False)
        for _warm in range(2):
            self.env.flush_all()
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            show(env)
            count = self.env.cr.sql_log_count - before
        return count

    def show_group(self, env):
        pages = env["smala.lab.page"]
        return pages._get_page(pages._find_lab_sudo())

    def show_session(self, env):
        pages = env["smala.lab.page"]
        return pages._get_session_page(pages._find_session_sudo(self.past.id))

    def show_home(self, env):
        return env["smala.space"]._get_home()

    @warmup
    def test_the_number_of_everything_does_not_matter(self):
        shows = (self.show_group, self.show_session, self.show_home)
        self.lab.capacity = 50
        self.fill(FEW)
        for model in ("note", "commitment"):
            self.write_down(model, self.claire, self.past)
        few = [self.count(show) for show in shows]
        self.fill(MANY)
        for _more in range(MANY):
            for model in ("note", "commitment"):
                self.write_down(model, self.person, self.past)
        many = [self.count(show) for show in shows]
        self.assertEqual(many, few)
        self.assertGreater(
            len(self.show_group(self.env(user=self.person.user_ids.id))["people"]), MANY
        )
