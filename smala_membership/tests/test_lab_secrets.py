from datetime import date, timedelta

from odoo import Command, fields
from odoo.exceptions import AccessError
from odoo.tests import new_test_user, tagged
from odoo.tests.common import JsonRpcException
from odoo.tools import mute_logger

from .event_common import NOW
from .lab_common import LabCommon

SECRET = "Geheimnis"
MODELS = ("note", "challenge", "commitment")
QUIET = (
    "odoo.http",
    "odoo.models",
    "odoo.addons.base.models.ir_model",
    "odoo.addons.base.models.ir_rule",
)
# Who reads what: of an early session (before Bruno came, when Hugo was there), of a
# late one, of the challenges to come, what Hugo wrote, and what Denis wrote long ago.
READS = {
    #            early  late   open   hugo's denis'
    "anne": (True, True, True, True, False),
    "claire": (True, True, True, True, False),
    "bruno": (False, True, True, False, False),
    "hugo": (False, False, False, True, False),
    "ines": (False, False, False, False, False),
    "denis": (False, False, False, False, True),
    "paul": (False, False, False, False, False),
    "fiona": (True, True, True, True, True),
    "felix": (True, True, True, True, True),
    "smala_staff": (False, False, False, False, False),
    "smala_manager": (False, False, False, False, False),
    "smala_system": (False, False, False, False, False),
    "admin": (False, False, False, False, False),
}
STAFF = ("felix", "smala_staff", "smala_manager", "smala_system", "admin")
OUTSIDE = ("anne", "bruno", "hugo", "ines", "denis", "paul", "fiona")
CALLS = {
    "search_read": ([[], ["lab_id"]], {}),
    "search_count": ([[]], {}),
    "web_search_read": ([[], {"lab_id": {}}], {}),
    "name_search": ([""], {}),
    "formatted_read_group": ([[], ["author_id"], ["__count"]], {}),
    "read_progress_bar": (
        [[], "author_id", {"field": "lab_id", "colors": {}}],
        {},
    ),
}


@tagged("post_install", "-at_install", "smala_membership")
class TestLabSecrets(LabCommon):
    """What is said in a group stays there, whoever asks, in whatever way."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.early = cls.make_session(-60)
        cls.late = cls.make_session(-20)
        cls.old = cls.make_event("lab", "2024-06-13", lab_id=cls.lab)
        cls.next = cls.make_session(20)
        cls.records = {
            "early": [cls.write_down(m, cls.claire, cls.early) for m in MODELS],
            "late": [cls.write_down(m, cls.claire, cls.late) for m in MODELS],
            "open": [
                cls.write_down("challenge", cls.claire),
                cls.write_down("challenge", cls.claire, cls.next),
            ],
            "hugo": [cls.write_down(m, cls.hugo, cls.early) for m in MODELS],
            "denis": [cls.write_down(m, cls.denis, cls.old) for m in MODELS],
        }
        for records in cls.records.values():
            records[0]._name == "smala.lab.note" and records[0]._attach(
                [("Geheimnis.txt", b"Geheimnis")]
            )
        cls.set_up_users()
        # an expert sees one session, nothing else
        cls.next._smala_invite_expert(
            cls.env["res.partner"],
            {"partner_id": cls.ines.id, "name": "Ines", "email": cls.ines.email},
        )

    @classmethod
    def set_up_users(cls):
        company = {
            "company_id": cls.company.id,
            "company_ids": [Command.set(cls.company.ids)],
        }
        cls.staff.password, cls.manager.password = "smala_staff", "smala_manager"
        new_test_user(
            cls.env,
            "smala_system",
            "base.group_system",
            password="smala_system",
            **company,
        )
        # who may not export at all would be refused for that
        export = cls.env.ref("base.group_allow_export")
        (cls.felix | cls.staff | cls.manager).group_ids += export
        cls.admin = cls.env.ref("base.user_admin")
        cls.admin.write({"login": "admin", "password": "admin", **company})
        cls.users = {
            role: cls.env["res.users"].search([("login", "=", role)]) for role in READS
        }

    def setUp(self):
        super().setUp()
        self.at(fields.Datetime.now())

    def expected(self, role, model):
        """Return the ids of a model that somebody reads."""
        return {
            record.id
            for readable, records in zip(
                READS[role], self.records.values(), strict=True
            )
            for record in records
            if readable and record._name == model
        }

    def all_of(self, model):
        return self.env[model].union(
            *(r for rs in self.records.values() for r in rs if r._name == model)
        )

    def each(self, roles=tuple(READS)):
        for role in roles:
            for name in MODELS:
                model = f"smala.lab.{name}"
                yield role, self.all_of(model), self.expected(role, model)

    # === BY THE RULES AND BY THE PAGES: THE SAME === #

    def test_table_of_roles(self):
        for role, records, readable in self.each():
            partner = self.users[role].partner_id
            found = records._find_readable_sudo(partner, [("id", "in", records.ids)])
            with self.subTest(role=role, model=records._name):
                self.assertEqual(set(found.ids), readable)

    @mute_logger(*QUIET)
    def test_staff_by_the_orm(self):
        for role, records, readable in self.each(STAFF):
            if role == "smala_system":
                continue  # has no access to the models at all: by RPC, below
            mine = records.with_user(self.users[role])
            with self.subTest(role=role, model=records._name):
                self.assertEqual(set(mine.search([]).ids) & set(records.ids), readable)
                self.assertEqual(
                    mine.search_count([("id", "in", records.ids)]), len(readable)
                )
                for record in mine:
                    self.assertEqual(record.smala_is_open_to_me, record.id in readable)
                    self.assertEqual(record.has_access("read"), record.id in readable)
                    if record.id not in readable:
                        self.assertRefused(record.read, ["author_id"])
                        self.assertRefused(record.export_data, ["author_id"])

    def assertRefused(self, method, *args):
        with self.assertRaises(AccessError):
            method(*args)

    @mute_logger(*QUIET)
    def test_no_rule_can_be_switched_off(self):
        """An administrator archives the record rules, and reads as little as before."""
        rules = self.env["ir.rule"].search([("model_id.model", "=like", "smala.lab.%")])
        rules.with_user(self.admin).active = False
        for role, records, readable in self.each(("admin", "smala_staff", "felix")):
            mine = records.with_user(self.users[role])
            with self.subTest(role=role, model=records._name):
                self.assertEqual(set(mine.search([]).ids) & set(records.ids), readable)
                for record in mine:
                    self.assertEqual(record.has_access("read"), record.id in readable)

    @mute_logger(*QUIET)
    def test_nobody_writes_by_the_orm(self):
        for role, records, _readable in self.each(STAFF):
            mine = records.with_user(self.users[role])
            with self.subTest(role=role, model=records._name):
                for operation in ("write", "unlink", "create"):
                    self.assertFalse(mine[:1].has_access(operation))

    def test_no_name_tells_anything(self):
        """Odoo shows names of records where the records are not shown."""
        for name in MODELS:
            for record in self.all_of(f"smala.lab.{name}").sudo():
                self.assertNotIn(SECRET, record.display_name)

    # === BY RPC === #

    @mute_logger(*QUIET)
    def test_rpc_of_staff(self):
        for role in STAFF:
            self.log_in(role)
            for _role, records, readable in self.each([role]):
                for method, (args, kwargs) in CALLS.items():
                    with self.subTest(role=role, model=records._name, method=method):
                        found = self.try_call(records._name, method, args, kwargs)
                        if not readable:
                            self.assertFalse(self.count(found), found)
                        elif method == "search_read":
                            ids = {one["id"] for one in found}
                            self.assertEqual(ids & set(records.ids), readable)

    @mute_logger(*QUIET)
    def test_rpc_by_id(self):
        for role in (*STAFF, *OUTSIDE):
            self.log_in(role)
            for _role, records, readable in self.each([role]):
                if role in OUTSIDE:
                    readable = set()  # the portal has pages, no calls
                for record in records:
                    for method, args in (
                        ("read", [record.ids]),
                        ("web_read", [record.ids, {"author_id": {}}]),
                        ("export_data", [record.ids, ["author_id"]]),
                    ):
                        with self.subTest(role=role, record=record, method=method):
                            found = self.try_call(record._name, method, args, {})
                            self.assertEqual(bool(found), record.id in readable)

    @mute_logger(*QUIET)
    def test_texts_are_found_by_nobody_else(self):
        """Neither by looking for a word, nor through what points to the records."""
        for role in ("smala_staff", "smala_manager", "smala_system", "admin"):
            self.log_in(role)
            for model, path in (
                ("smala.lab.note", "text"),
                ("smala.lab.challenge", "name"),
                ("smala.lab.challenge", "description"),
                ("smala.lab.commitment", "outcome"),
                ("ir.attachment", "name"),
                ("ir.attachment", "index_content"),
            ):
                with self.subTest(role=role, model=model):
                    domain = [(path, "ilike", SECRET)]
                    found = self.try_call(model, "search_count", [domain], {})
                    self.assertFalse(found)
        words = self.env["mail.message"].search_count([("body", "ilike", SECRET)])
        mails = self.env["mail.mail"].search_count([("body_html", "ilike", SECRET)])
        self.assertFalse(words or mails)

    @mute_logger(*QUIET)
    def test_files(self):
        ours = [("res_model", "=", "smala.lab.note"), ("name", "=", "Geheimnis.txt")]
        files = self.env["ir.attachment"].sudo().search(ours)
        self.assertEqual(len(files), 4)
        for role in (*STAFF, *OUTSIDE):
            self.log_in(role)
            readable = self.expected(role, "smala.lab.note")
            for one in files:
                may = one.res_id in readable
                with self.subTest(role=role, note=one.res_id):
                    found = self.try_call(
                        "ir.attachment", "read", [one.ids, ["raw"]], {}
                    )
                    self.assertEqual(bool(found), may and role in STAFF)
                    response = self.get(f"/web/content/{one.id}")
                    self.assertEqual(response.status_code == 200, may and role in STAFF)
                    response = self.get(f"/my/smalab/file/{one.id}")
                    self.assertEqual(response.status_code, 200 if may else 404)

    def test_a_file_of_something_else_is_none_of_a_note(self):
        other = self.env["ir.attachment"].create({"name": "x", "raw": b"x"})
        note = self.env["smala.lab.note"]
        self.assertFalse(note._find_file_sudo(self.person, other.id))

    def try_call(self, model, method, args, kwargs):
        """Return what a call gives, nothing where it is refused."""
        try:
            return self.make_jsonrpc_request(
                f"/web/dataset/call_kw/{model}/{method}",
                {"model": model, "method": method, "args": args, "kwargs": kwargs},
            )
        except JsonRpcException as refusal:
            self.assertIn(
                refusal.args[0],
                (
                    "odoo.exceptions.AccessError",
                    "odoo.http.SessionExpiredException",
                    # who may not export anything
                    "odoo.exceptions.UserError" if method == "export_data" else None,
                ),
            )
            return None

    def count(self, found):
        return (
            found["length"] if isinstance(found, dict) and "length" in found else found
        )

    # === PAGES === #

    @mute_logger(*QUIET)
    def test_pages(self):
        for role in (None, *READS):
            if role == "smala_system":
                continue
            self.log_in(role)
            early, late, *_rest = READS.get(role, (False,) * 5)
            for session, readable in ((self.early, early), (self.late, late)):
                page = self.get(f"/my/smalab/session/{session.id}")
                with self.subTest(role=role, session=session.name):
                    self.assertEqual(page.status_code == 200, readable)
                    self.assertEqual(SECRET in page.text, readable)
            page = self.get("/my/smalab")
            is_inside = role in ("anne", "claire", "bruno", "fiona", "felix")
            with self.subTest(role=role, page="group"):
                self.assertEqual(SECRET in page.text, is_inside)
            page = self.get(f"/my/smalab?group={self.lab.id}")
            with self.subTest(role=role, page="group by id"):
                self.assertEqual(page.status_code == 200, is_inside)

    def test_who_left_keeps_what_they_wrote(self):
        for role in ("hugo", "denis"):
            self.log_in(role)
            page = self.get("/my/smalab/mine").text
            with self.subTest(role=role):
                self.assertEqual(page.count("data-own="), 3)
                self.assertIn(SECRET, page)
        self.log_in("ines")
        self.assertNotIn("data-own=", self.get("/my/smalab/mine").text)

    @mute_logger(*QUIET)
    def test_what_is_kept_is_read_only(self):
        note, challenge, commitment = self.records["hugo"]
        self.log_in("hugo")
        token = self.csrf()
        for thing, record, step, form in (
            ("note", note, "rewrite", {"text": "x"}),
            ("note", note, "delete", {}),
            ("challenge", challenge, "rewrite", {"title": "x"}),
            ("challenge", challenge, "withdraw", {}),
            ("commitment", commitment, "follow_up", {"state": "done"}),
        ):
            with self.subTest(thing=thing, step=step):
                self.url_open(
                    f"/my/smalab/{thing}/{record.id}/{step}",
                    data={"csrf_token": token, **form},
                )
                self.env.invalidate_all()
                self.assertTrue(record.exists())
        self.assertEqual((note.text, challenge.name), (SECRET, SECRET))
        self.assertEqual(commitment.state, "open")

    # === BY DATE === #

    def test_leaving_the_group_counts_from_midnight(self):
        with self.frozen(NOW):
            session = self.make_event("lab", "2026-10-08", lab_id=self.lab)
            note = self.write_down("note", self.claire, session)
            self.person.smala_lab_seat_ids._leave(date(2026, 12, 10))
        for moment, readable in (
            ("2026-12-10 22:59:00", True),
            ("2026-12-10 23:01:00", False),
        ):
            with self.frozen(moment), self.subTest(moment=moment):
                found = note._find_readable_sudo(self.person, [("id", "=", note.id)])
                self.assertEqual(bool(found), readable)

    def test_leaving_the_network_counts_from_midnight(self):
        with self.frozen(NOW):
            session = self.make_event("lab", "2026-10-08", lab_id=self.lab)
            note = self.write_down("note", self.person, session)
            own = self.write_down("note", self.claire, session)
            self.others_membership.action_cancel()
        for moment, readable in (
            ("2026-12-31 22:59:00", note + own),
            ("2026-12-31 23:01:00", own),
        ):
            with self.frozen(moment), self.subTest(moment=moment):
                domain = [("id", "in", (note + own).ids)]
                found = note._find_readable_sudo(self.claire, domain)
                self.assertEqual(found, readable)
        self.assertFalse(self.claire.smala_lab_seat_ids.date_to, "no cron has run")

    def test_who_comes_back_reads_both_times(self):
        seat = self.claire.smala_lab_seat_ids
        seat._leave(self.today - timedelta(days=50))
        self.seat(self.claire, self.today - timedelta(days=30))
        notes = self.env["smala.lab.note"]
        between = self.write_down("note", self.person, self.make_session(-40))
        written = notes.union(
            self.write_down("note", self.person, self.early),
            self.write_down("note", self.person, self.late),
            between,
        )
        found = notes._find_readable_sudo(self.claire, [("id", "in", written.ids)])
        self.assertEqual(found, written - between)

    def test_who_leads_no_more_reads_no_more(self):
        note = self.records["late"][0]
        readable = note._find_readable_sudo(self.fiona, [("id", "=", note.id)])
        self.assertTrue(readable)
        self.lab.facilitator_ids -= self.fiona
        self.assertFalse(note._find_readable_sudo(self.fiona, [("id", "=", note.id)]))
        self.assertFalse(self.lab.with_user(self.staff).is_facilitator)

    # === WHERE THE GROUP MEETS === #

    @mute_logger(*QUIET)
    def test_the_address_is_for_the_group_and_who_speaks(self):
        self.other_organization.street = "Rue Secrete 7"
        self.next.write(
            {"smala_host_id": self.claire.id, "address_id": self.other_organization.id}
        )
        pages = (
            "/my/events",
            f"/my/events/{self.next.id}",
            f"/event/{self.next.id}/register",
        )
        for role in (None, "anne", "bruno", "fiona", "ines", "hugo", "denis", "paul"):
            self.log_in(role)
            sees = role in ("anne", "bruno", "fiona", "ines")
            text = "".join(self.url_open(page).text for page in (*pages, "/event"))
            with self.subTest(role=role):
                self.assertEqual("Rue Secrete" in text, sees)

    def test_a_link_shows_the_address_while_it_concerns_somebody(self):
        self.other_organization.street = "Rue Secrete 7"
        self.next.write(
            {"smala_host_id": self.claire.id, "address_id": self.other_organization.id}
        )
        expert = self.next.registration_ids.filtered(lambda r: r.smala_role == "expert")
        member = self.next._smala_find(self.person)
        self.log_in(None)
        for place in expert + member:
            url = place._smala_get_url("page").removeprefix(self.next.get_base_url())
            page = self.url_open(url).text
            self.assertIn("Rue Secrete", page)
            self.assertIn("Claire", page, "the host")
            self.assertNotIn(SECRET, page)
            place._smala_give_back("self")
            is_inside = place == member
            self.assertEqual("Rue Secrete" in self.url_open(url).text, is_inside)
        self.person.smala_lab_seat_ids._leave(self.today)
        self.assertNotIn("Rue Secrete", self.url_open(url).text)
