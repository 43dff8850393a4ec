import base64
import io

from lxml import html
from PIL import Image

from odoo.tests import tagged
from odoo.tests.common import JsonRpcException
from odoo.tools import mute_logger

from .directory_common import DirectoryCommon

QUIET = ("odoo.http", "odoo.addons.base.models.ir_rule")
LOGIN, OUT, FOUND, NONE = "login", 403, 200, 404
ROLES = (None, "paul", "denis", "anne", "bruno", "smala_staff")
# Claire is listed with a photo; Gerda is a contact of her company and no member.
TABLE = {
    #                                   public paul denis anne   bruno  staff
    "/my/profile": (LOGIN, OUT, OUT, FOUND, FOUND, OUT),
    "/my/profile/photo/256": (LOGIN, OUT, OUT, FOUND, NONE, OUT),
    "/my/directory": (LOGIN, OUT, OUT, FOUND, FOUND, OUT),
    "/my/directory?q=claire": (LOGIN, OUT, OUT, FOUND, FOUND, OUT),
    "/my/directory/page/2": (LOGIN, OUT, OUT, FOUND, FOUND, OUT),
    "/my/directory/{claire}": (LOGIN, OUT, OUT, FOUND, FOUND, OUT),
    "/my/directory/{claire}/photo/256": (LOGIN, OUT, OUT, FOUND, FOUND, OUT),
    "/my/directory/{claire}/photo/512": (LOGIN, OUT, OUT, FOUND, FOUND, OUT),
    "/my/directory/{anne}/photo/256": (LOGIN, OUT, OUT, NONE, NONE, OUT),
    "/my/directory/{gerda}": (LOGIN, OUT, OUT, NONE, NONE, OUT),
    "/my/directory/{denis}": (LOGIN, OUT, OUT, NONE, NONE, OUT),
    "/my/directory/{organization}": (LOGIN, OUT, OUT, NONE, NONE, OUT),
    "/my/directory/0": (LOGIN, OUT, OUT, NONE, NONE, OUT),
    "/my/directory/{claire}/photo/1920": (NONE,) * 6,
}


def make_photo(color="red", size=(600, 400), **options):
    """Return a picture as a file."""
    file = io.BytesIO()
    Image.new("RGB", size, color).save(file, "JPEG", **options)
    return file.getvalue()


@tagged("post_install", "-at_install", "smala_membership")
class TestDirectoryPages(DirectoryCommon):
    """The directory by HTTP: for those with access today, and only what is shown."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        photo = base64.b64encode(make_photo())
        (cls.claire | cls.person).image_1920 = photo
        cls.claire.smala_shows_photo = True

    def fill(self, path):
        return path.format(
            anne=self.person.id,
            claire=self.claire.id,
            denis=self.denis.id,
            gerda=self.gerda.id,
            organization=self.organization.id,
        )

    @mute_logger(*QUIET)
    def test_roles_and_pages(self):
        for column, role in enumerate(ROLES):
            self.log_in(role)
            for path, expected in TABLE.items():
                response = self.get(self.fill(path))
                found = response.status_code
                if found in (302, 303):
                    self.assertIn("/web/login", response.headers["Location"])
                    found = LOGIN
                with self.subTest(role=role, path=path):
                    self.assertEqual(found, expected[column])
                    if found == OUT:
                        self.assertNotIn("Claire", response.text)

    @mute_logger(*QUIET, "odoo.models", "odoo.addons.base.models.ir_model")
    def test_roles_and_calls(self):
        """Nothing of a member is read by RPC; pages are the only way."""
        claire = self.claire
        calls = (
            ("smala.directory", "search_read", [[]]),
            ("smala.directory", "search_count", [[("words", "like", "scierie")]]),
            ("smala.directory", "read", [claire.ids]),
            ("smala.directory.page", "_get_page", [{}]),
            ("smala.peer.message", "_send", [claire.ids, {"message": "x"}]),
            ("smala.profile.form", "_submit", [{}]),
            ("res.partner", "read", [claire.ids, ["name"]]),
            ("res.partner", "read", [claire.ids, ["image_256"]]),
            ("res.partner", "read", [claire.ids, ["smala_expertise"]]),
            ("res.partner", "search_count", [[("smala_is_listed", "=", True)]]),
            ("res.partner", "write", [claire.ids, {"smala_shows_sector": True}]),
        )
        for role in ROLES:
            self.log_in(role)
            for model, method, args in calls:
                if role == "smala_staff" and model == "res.partner":
                    continue
                with (
                    self.subTest(role=role, model=model, method=method),
                    self.assertRaises(JsonRpcException),
                ):
                    self.make_jsonrpc_request(
                        f"/web/dataset/call_kw/{model}/{method}",
                        {"model": model, "method": method, "args": args, "kwargs": {}},
                    )
        self.assertFalse(claire.smala_shows_sector)

    @mute_logger(*QUIET)
    def test_who_stays_outside_is_told_why(self):
        self.company.smala_suspend_unpaid = True
        self.invoice_of(self.colleagues_membership).invoice_date_due = "2026-09-01"
        self.make_membership("2026-11-01", self.gerda, activate=False)
        for login, code in (
            ("paul", "stranger"),
            ("denis", "former"),
            ("gerda", "waiting"),
            ("bruno", "suspended"),
        ):
            for path in ("/my/directory", "/my/profile"):
                page = html.fromstring(self.get(path, login).text)
                with self.subTest(login=login, path=path):
                    (refusal,) = page.xpath("//*[@data-refusal]/@data-refusal")
                    self.assertEqual(refusal, code)

    def test_midnight_in_brussels(self):
        self.at("2026-12-20 09:00:00")
        self.others_membership.action_cancel()
        paths = ("/my/directory", "/my/profile", f"/my/directory/{self.person.id}")
        for moment, status in (
            ("2026-12-31 22:59:00", 200),
            ("2026-12-31 23:01:00", 403),
        ):
            self.at(moment)
            for path in paths:
                with self.subTest(moment=moment, path=path):
                    self.assertEqual(self.get(path, "claire").status_code, status)
        self.assertNotIn("Claire", self.get("/my/directory", "anne").text)
        self.assertEqual(
            self.get(f"/my/directory/{self.claire.id}", "anne").status_code, 404
        )

    def test_nothing_keeps_or_indexes_the_pages(self):
        self.log_in("anne")
        for path in ("/my/directory", f"/my/directory/{self.claire.id}", "/my/profile"):
            headers = self.get(path).headers
            with self.subTest(path=path):
                self.assertEqual(headers["X-Robots-Tag"], "noindex")
                self.assertIn("no-store", headers["Cache-Control"])
        photo = self.get(f"/my/directory/{self.claire.id}/photo/256").headers
        self.assertEqual(photo["Cache-Control"], "private, no-cache")
        self.assertEqual(photo["X-Robots-Tag"], "noindex")
        self.assertTrue(photo["Content-Type"].startswith("image/"))
        self.env["ir.attachment"].search([("url", "=like", "/sitemap%")]).unlink()
        self.log_in(None)
        self.assertNotIn("/my/directory", self.get("/sitemap.xml").text)
        for path in ("/website/search?search=Claire", "/website/search?search=scierie"):
            self.assertNotIn("/my/directory", self.url_open(path).text)

    def test_a_card_shows_what_the_member_shows(self):
        self.log_in("anne")
        page = self.open("/my/directory?q=scierie")
        (card,) = page.xpath("//*[@data-member]")
        self.assertEqual(card.get("data-member"), str(self.claire.id))
        text = card.text_content()
        for shown in ("Claire", "Verger", "Far West", "scierie", "Zwartwerk"):
            self.assertIn(shown, text)
        for hidden in ("Gérante", "Orchards", "claire@example.com"):
            self.assertNotIn(hidden, text)
        self.assertIn("/photo/256", card.xpath(".//img/@src")[0])

    @mute_logger(*QUIET)
    def test_nonsense_in_addresses_is_answered(self):
        self.log_in("anne")
        for path, status in (
            ("/my/directory?q=%00%FF%ED%A0%80", FOUND),
            ("/my/directory?q=" + "x" * 3000, FOUND),
            ("/my/directory?topic=%00&region=%C2%B2&goal=%D9%A3", FOUND),
            ("/my/directory/page/99999999999999999999", FOUND),
            ("/my/directory/page/0", FOUND),
            ("/my/directory/99999999999999999999", NONE),
            ("/my/directory/99999999999999999999/photo/256", NONE),
            ("/my/directory/-1", NONE),
            ("/my/directory/x", NONE),
        ):
            with self.subTest(path=path[:60]):
                self.assertEqual(self.get(path).status_code, status)

    @mute_logger(*QUIET)
    def test_the_photo_goes_with_its_switch(self):
        self.log_in("anne")
        path = f"/my/directory/{self.claire.id}/photo/256"
        self.assertEqual(self.get(path).status_code, 200)
        self.show("photo", hide=True)
        self.assertEqual(self.get(path).status_code, 404)
        self.show("photo")
        self.claire.smala_is_listed = False
        self.assertEqual(self.get(path).status_code, 404)

    @mute_logger(*QUIET)
    def test_odoo_shows_no_photo_of_others(self):
        """Its own route answers members with the same placeholder for everybody."""
        self.log_in("anne")
        for field in ("image_128", "avatar_128", "image_1920"):
            shown = [
                self.url_open(f"/web/image/res.partner/{partner.id}/{field}").content
                for partner in (self.claire, self.denis)
            ]
            with self.subTest(field=field):
                self.assertEqual(shown[0], shown[1])

    def test_no_address_of_anybody_is_on_a_page(self):
        self.claire.write({"phone": "+32 470 99 88 77", "street": "Rue Cachée 7"})
        self.log_in("anne")
        for path in ("/my/directory", f"/my/directory/{self.claire.id}"):
            text = self.get(path).text
            with self.subTest(path=path):
                for secret in ("claire@", "99 88 77", "Rue Cachée", "verger@"):
                    self.assertNotIn(secret, text)

    def test_what_is_typed_stays_in_the_form_and_is_only_text(self):
        self.log_in("anne")
        page = self.open("/my/directory?q=%3Cscript%3Ealert(1)%3C/script%3E")
        (field,) = page.xpath("//input[@id='smala_q']")
        self.assertEqual(field.get("value"), "<script>alert(1)</script>")
        self.assertTrue(page.xpath("//*[@name='nobody']"))
        page = self.open(f"/my/directory?topic={self.energy.id}")
        self.assertTrue(page.xpath("//form[@name='search']//details[@open]"))
        (option,) = page.xpath("//select[@name='topic']/option[@selected]")
        self.assertEqual(option.get("value"), str(self.energy.id))

    def test_pages_keep_what_is_looked_for(self):
        organization = self.make_organization("Zebra")
        self.make_revenue(800_000, organization=organization)
        for number in range(26):
            person = self.make_person(f"Zed{number:02}", organization)
            self.make_membership("2026-02-01", person)
        self.log_in("anne")
        page = self.open("/my/directory?q=zebra")
        self.assertEqual(len(page.xpath("//*[@data-member]")), 24)
        (following,) = page.xpath("//a[contains(@href, '/my/directory/page/2')]/@href")[
            -1:
        ]
        self.assertIn("q=zebra", following)
        self.assertEqual(len(self.open(following).xpath("//*[@data-member]")), 2)


@tagged("post_install", "-at_install", "smala_membership")
class TestPeerMessage(DirectoryCommon):
    """A member writes to another, and no address is told that nobody gave."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env["mail.mail"].sudo().search([]).unlink()
        cls.path = f"/my/directory/{cls.claire.id}/write"

    def mails(self):
        return self.env["mail.mail"].sudo().search([], order="id")

    def test_the_answer_comes_straight_back_where_the_writer_wants_it(self):
        self.log_in("anne")
        response = self.submit(
            self.path, message="Une question & <b>une</b>", reveals="1"
        )
        self.assertIn('data-done="write"', response.text)
        (mail,) = self.mails()
        self.assertEqual(mail.recipient_ids, self.claire)
        self.assertEqual(mail.reply_to, self.person.email_formatted)
        self.assertIn("network@example.com", mail.email_from)
        self.assertIn("Anne", mail.email_from)
        self.assertIn("anne@example.com", mail.body_html)
        self.assertIn("Une question &amp; &lt;b&gt;une&lt;/b&gt;", mail.body_html)
        self.assertNotIn("claire@", mail.body_html)
        self.assertNotIn("claire@", response.text)

    def test_the_answer_comes_through_the_directory_otherwise(self):
        self.log_in("anne")
        self.submit(self.path, message="Une question")
        (mail,) = self.mails()
        self.assertNotIn("anne@", mail.body_html + mail.reply_to + mail.email_from)
        self.assertIn("network@example.com", mail.reply_to)
        self.assertIn(f"/my/directory/{self.person.id}#write", mail.body_html)

    def test_it_leaves_at_once(self):
        queue = self.env.ref("mail.ir_cron_mail_scheduler_action")
        triggers = [("cron_id", "=", queue.id)]
        before = self.env["ir.cron.trigger"].sudo().search_count(triggers)
        self.log_in("anne")
        self.submit(self.path, message="Une question", reveals="1")
        after = self.env["ir.cron.trigger"].sudo().search_count(triggers)
        self.assertEqual(after, before + 1)

    def test_nothing_of_it_is_left_for_staff_to_read(self):
        self.log_in("anne")
        self.submit(self.path, message="Un secret", reveals="1")
        (mail,) = self.mails()
        self.assertFalse(mail.model or mail.res_id)
        self.assertTrue(mail.auto_delete)
        for partner in (self.claire, self.person):
            found = self.env["mail.message"].search(
                [("model", "=", "res.partner"), ("res_id", "=", partner.id)]
            )
            self.assertNotIn("Un secret", "".join(found.mapped("body")))

    def test_the_mail_speaks_the_language_of_who_gets_it(self):
        self.env["res.lang"]._activate_lang("fr_BE")
        template = self.env.ref("smala_membership.mail_template_peer")
        template.with_context(lang="fr_BE").subject = "Bonjour"
        self.claire.lang = "fr_BE"
        self.log_in("anne")
        self.submit(self.path, message="Une question", reveals="1")
        self.assertEqual(self.mails().subject, "Bonjour")

    def test_bad_input_is_explained_and_nothing_lost(self):
        self.log_in("anne")
        self.person.smala_is_listed = False
        for form in (
            {"message": "   ", "reveals": "1"},
            {"message": "x" * 4001, "reveals": "1"},
            {"message": "Not listed, and no address"},
        ):
            with self.subTest(form=str(form)[:40]):
                page = html.fromstring(self.submit(self.path, **form).text)
                self.assertTrue(page.xpath("//*[@name='error']"))
                (typed,) = page.xpath("//textarea[@name='message']")
                self.assertEqual(typed.text_content().strip(), form["message"].strip())
        self.assertFalse(self.mails())

    def test_so_many_a_day(self):
        self.log_in("anne")
        for number in range(10):
            self.submit(self.path, message=f"Number {number}", reveals="1")
        self.assertEqual(len(self.mails()), 10)
        page = html.fromstring(
            self.submit(self.path, message="One more", reveals="1").text
        )
        self.assertTrue(page.xpath("//*[@name='error']"))
        self.assertIn("One more", page.xpath("//textarea")[0].text_content())
        self.assertEqual(len(self.mails()), 10)
        self.log_in("bruno")
        self.submit(self.path, message="Another member", reveals="1")
        self.assertEqual(len(self.mails()), 11)

    def test_nobody_writes_to_themselves_or_to_who_has_no_address(self):
        self.log_in("claire")
        self.assertFalse(
            self.open(self.path.removesuffix("/write")).xpath("//textarea")
        )
        self.submit(self.path, message="Me", reveals="1")
        self.claire.email = False
        self.log_in("anne")
        self.assertFalse(
            self.open(self.path.removesuffix("/write")).xpath("//textarea")
        )
        self.submit(self.path, message="You", reveals="1")
        self.assertFalse(self.mails())

    @mute_logger(*QUIET)
    def test_only_members_write_to_who_is_listed(self):
        for login in ("paul", "denis", "smala_staff"):
            self.log_in(login)
            response = self.submit(self.path, message="Hello", reveals="1")
            with self.subTest(login=login):
                self.assertEqual(response.status_code, 403)
        self.claire.smala_is_listed = False
        self.log_in("anne")
        response = self.submit(self.path, message="Hello", reveals="1")
        self.assertEqual(response.status_code, 404)
        self.assertEqual(self.get(self.path).status_code, 405)
        self.assertFalse(self.mails())

    @mute_logger(*QUIET)
    def test_a_form_without_its_token_is_refused(self):
        self.log_in("anne")
        for path in (self.path, "/my/profile"):
            data = {"message": "x", "reveals": "1", "csrf_token": "wrong"}
            with self.subTest(path=path):
                self.assertEqual(self.url_open(path, data=data).status_code, 400)
        self.assertFalse(self.mails())
