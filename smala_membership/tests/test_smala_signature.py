import base64
from unittest.mock import patch

from psycopg2.errors import UniqueViolation

from odoo.exceptions import AccessError, UserError
from odoo.tests import freeze_time, tagged
from odoo.tools import mute_logger

from .join_common import FORM, JoinCommon

PIXEL = (
    "data:image/png;base64,"
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)


@tagged("post_install", "-at_install", "smala_membership")
class TestSmalaSignature(JoinCommon):
    def setUp(self):
        super().setUp()
        self.application = self.join(signature=PIXEL)
        self.signature = self.application.signature_ids

    def make_document(self):
        """Let the PDF engine work, which tests leave out otherwise."""
        signature = self.signature.with_context(force_report_rendering=True)
        made = signature._make_document()
        self.env.invalidate_all()
        return made

    def test_the_evidence_is_complete(self):
        self.assertRecordValues(
            self.signature,
            [
                {
                    "kind": "online",
                    "membership_id": self.application.membership_id.id,
                    "name": FORM["signed_name"],
                    "organization_name": FORM["organization_name"],
                    "ip_address": "127.0.0.1",
                    "amount_shown": 2133.33,
                    "partner_id": self.application.partner_id.id,
                }
            ],
        )
        self.assertTrue(self.signature.user_agent)
        self.assertTrue(self.signature.image)
        self.assertEqual(
            [line["value"] for line in self.signature.lines_shown],
            ["533.33", "1600.00"],
        )
        self.assertTrue(self.signature._is_intact())

    def test_nothing_of_it_changes(self):
        for values in (
            {"name": "Somebody else"},
            {"amount_shown": 1.0},
            {"ip_address": "10.0.0.1"},
            {"signed_at": "2020-01-01 00:00:00"},
            {"membership_id": False},
        ):
            with self.subTest(values), self.assertRaises(UserError):
                self.signature.write(values)
        with self.assertRaises(UserError):
            self.signature.unlink()
        with self.assertRaises(UserError):
            self.application.unlink()
        with self.assertRaises(AccessError):
            self.signature.with_user(self.staff).unlink()
        with self.assertRaises(AccessError, msg="nobody makes one up"):
            self.signature.with_user(self.staff).copy({"application_id": False})

    def test_a_change_behind_its_back_is_noticed(self):
        self.assertEqual(self.check()["type"], "success")
        self.env.cr.execute(
            "UPDATE smala_signature SET amount_shown = 1 WHERE id = %s",
            [self.signature.id],
        )
        self.signature.invalidate_recordset()
        self.assertEqual(self.check()["type"], "danger")

    def check(self):
        return self.signature.with_user(self.staff).action_check()["params"]

    def test_the_signed_charter_does_not_change(self):
        with self.assertRaises(UserError):
            self.signature.charter_id.text = "<p>Other</p>"

    def test_the_document_is_sealed(self):
        self.assertTrue(self.make_document())
        content = base64.b64decode(self.signature.pdf)
        self.assertTrue(content.startswith(b"%PDF"))
        self.assertEqual(len(self.signature.sha256), 64)
        self.assertEqual(self.check()["type"], "success")
        attachment = (
            self.env["ir.attachment"]
            .sudo()
            .search(
                [
                    ("res_model", "=", "smala.signature"),
                    ("res_id", "=", self.signature.id),
                    ("res_field", "=", "pdf"),
                ]
            )
        )
        attachment.raw = content + b" "
        self.env.invalidate_all()
        self.assertEqual(self.check()["type"], "danger")
        with self.assertRaises(UserError):
            self.signature.pdf = base64.b64encode(b"%PDF-other")

    def test_without_the_pdf_engine_nothing_is_lost(self):
        report = type(self.env["ir.actions.report"])
        with (
            patch.object(report, "_run_wkhtmltopdf", side_effect=UserError("missing")),
            mute_logger("odoo.addons.smala_membership.models.smala_signature"),
        ):
            self.assertFalse(self.make_document())
            self.assertTrue(self.signature._is_intact())
            with self.assertRaises(UserError):
                self.signature.action_make_document()
        self.assertTrue(self.make_document(), "later")
        self.assertTrue(self.signature._is_intact())

    def test_the_cron_makes_what_is_missing(self):
        report = type(self.env["ir.actions.report"])
        cron = self.env.ref("smala_membership.ir_cron_make_documents")
        pdf = (b"%PDF-1.4 made later", "pdf")
        with (
            patch.object(report, "get_wkhtmltopdf_state", return_value="ok"),
            patch.object(report, "_render_qweb_pdf", return_value=pdf),
            self.enter_registry_test_mode(),
        ):
            cron.method_direct_trigger()
        self.env.invalidate_all()
        self.assertTrue(self.signature.sha256)

    def test_a_paper_is_evidence_too(self):
        membership = self.make_membership(
            "2026-03-02",
            person=self.make_person("Paul", self.organization),
            activate=False,
            signature_scan=base64.b64encode(b"scan of the paper"),
            signature_scan_name="paper.pdf",
        )
        self.make_revenue(500_000)
        membership.action_activate()
        paper = membership.signature_ids
        self.assertEqual(paper.kind, "paper")
        self.assertEqual(str(paper.signed_at.date()), "2026-03-02")
        self.assertEqual(len(paper.sha256), 64)
        self.assertTrue(paper._is_intact())

    def test_a_new_version_asks_and_does_not_block(self):
        membership = self.application.membership_id
        self.assertFalse(membership._get_charter_to_sign_again())
        lang = self.signature.charter_id.lang
        charters = self.env["smala.charter"]
        quiet = charters.create({"version": "2", "lang": lang, "text": "<p>2</p>"})
        quiet.action_put_in_force()
        self.assertFalse(membership._get_charter_to_sign_again(), "not asked for")
        asking = charters.create(
            {"version": "3", "lang": lang, "text": "<p>3</p>", "asks_again": True}
        )
        asking.action_put_in_force()
        self.assertEqual(membership._get_charter_to_sign_again(), asking)
        self.assertTrue(membership.partner_id._smala_has_access())
        user = membership.partner_id.user_ids
        user.sudo().password = "signed-and-sealed"
        self.authenticate(user.login, "signed-and-sealed")
        url = f"/my/membership/{membership.id}/sign"
        self.post(url, signed_name="Lena", agent="")
        self.assertTrue(membership._get_charter_to_sign_again(), "without consent")
        self.post(url, signed_name="Lena", agree="1")
        self.assertFalse(membership._get_charter_to_sign_again())
        self.assertEqual(membership._get_latest_signature().charter_id, asking)
        self.assertTrue(membership._get_latest_signature()._is_intact())

    @mute_logger("odoo.http")
    def test_nobody_signs_for_somebody_else(self):
        membership = self.application.membership_id
        other = self.make_membership(
            "2026-02-01",
            person=self.person,
            organization_id=membership.organization_id.id,
        )
        user = membership.partner_id.user_ids
        user.sudo().password = "signed-and-sealed"
        self.authenticate(user.login, "signed-and-sealed")
        response = self.url_open(f"/my/membership/{other.id}/sign")
        self.assertEqual(response.status_code, 404)


@tagged("post_install", "-at_install", "smala_membership")
class TestSmalaApplication(JoinCommon):
    def test_the_database_keeps_an_application_single(self):
        self.sign()
        application = self.find()
        values = {
            "company_id": self.company.id,
            "lang": "fr_BE",
            "name": "Lena",
            "email": application.email,
            "vat": application.vat,
        }
        for more in ({}, {"submission_key": application.submission_key, "vat": "x"}):
            with (
                mute_logger("odoo.sql_db"),
                self.assertRaises(UniqueViolation),
                self.env.cr.savepoint(),
            ):
                self.applications.sudo().create({**values, **more})

    def test_what_nobody_proved_is_forgotten(self):
        self.sign()
        proven = self.join(email="proven@example.org", vat="", organization_name="Two")
        applications = self.find()
        self.env.cr.execute(
            "UPDATE smala_application"
            " SET create_date = create_date - interval '31 days'"
        )
        self.applications.sudo()._gc_unproven()
        self.assertFalse(applications.exists())
        self.assertTrue(proven.exists())

    def test_attempts_are_counted_by_hour_and_forgotten(self):
        attempts = self.env["smala.attempt"].sudo()
        self.set_limits({("mail", "email"): 2})
        with freeze_time("2026-09-14 10:10:00"):
            counted = [attempts._allow("mail", email="a@example.org") for _ in "123"]
            self.assertEqual(counted, [True, True, False])
            self.assertTrue(attempts._allow("mail", email="b@example.org"))
        with freeze_time("2026-09-14 11:01:00"):
            self.assertTrue(attempts._allow("mail", email="A@example.org "))
        self.assertFalse(attempts.search([("key", "ilike", "example")]), "only hashes")
        with freeze_time("2026-09-20 10:00:00"):
            attempts._gc_attempts()
        self.assertFalse(attempts.search([]))

    def test_a_login_of_somebody_else_is_left_alone(self):
        other = self.make_person("Other", email="other@example.org")
        users = self.env["res.users"].with_context(no_reset_password=True).sudo()
        users.create({"login": FORM["email"], "partner_id": other.id})
        application = self.join()
        self.assertEqual(application.state, "done", application.problem)
        self.assertFalse(application.partner_id.user_ids)

    def test_the_team_may_be_empty(self):
        with patch.object(
            type(self.env["smala.welcome"]),
            "_get_team",
            lambda *_args: self.env["res.users"],
        ):
            application = self.join()
        self.assertEqual(application.state, "done", application.problem)
