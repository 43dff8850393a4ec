import base64

from odoo import Command
from odoo.exceptions import AccessError
from odoo.tests import tagged
from odoo.tests.common import JsonRpcException
from odoo.tools import mute_logger

from .community_common import PDF, CommunityCommon

# Who reads what is kept for members. Anne and Bruno are members, Denis was one, Paul
# never was, Gerda keeps the books of a member; "plain" works in the backend for others.
SEES = {
    None: False,
    "paul": False,
    "denis": False,
    "gerda": False,
    "anne": True,
    "bruno": True,
    "smala_staff": True,
    "smala_plain": False,
}
QUIET = (
    "odoo.http",
    "odoo.models",
    "odoo.addons.base.models.ir_rule",
    "odoo.addons.base.models.ir_attachment",
)


@tagged("post_install", "-at_install", "smala_membership")
class TestCommunityAudience(CommunityCommon):
    """Forum and resources are for members, whatever way somebody takes."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.tag = cls.env["forum.tag"].create(
            {"name": "Prices", "forum_id": cls.forum.id}
        )
        cls.post = cls.make_post("Question 4711", tag_ids=[Command.set(cls.tag.ids)])
        cls.answer = cls.make_answer(cls.post, "bruno")
        cls.comment = cls.post.with_user(cls.login("bruno")).message_post(
            body="Comment 4711",
            message_type="comment",
            subtype_xmlid="mail.mt_comment",
        )
        cls.picture = cls.env["ir.attachment"].create(
            {
                "name": "plan.png",
                "raw": b"plan",
                "res_model": "forum.post",
                "res_id": cls.post.id,
            }
        )
        cls.slide = cls.make_slide(
            "Slide 4711",
            slide_resource_ids=[
                Command.create(
                    {
                        "resource_type": "file",
                        "name": "more.pdf",
                        "file_name": "more.pdf",
                        "data": PDF,
                    }
                )
            ],
            question_ids=[
                Command.create(
                    {
                        "question": "Secret?",
                        "answer_ids": [
                            Command.create({"text_value": "Yes", "is_correct": True}),
                            Command.create({"text_value": "No"}),
                        ],
                    }
                )
            ],
        )
        cls.file = cls.env["ir.attachment"].search(
            [
                ("res_model", "=", "slide.slide"),
                ("res_id", "=", cls.slide.id),
                ("res_field", "=", "binary_content"),
            ]
        )
        # Odoo's own, for everybody
        cls.open_forum = cls.env["forum.forum"].create({"name": "Open forum"})
        cls.open_post = cls.env["forum.post"].create(
            {"name": "Open 4711", "forum_id": cls.open_forum.id, "content": "<p>x</p>"}
        )
        cls.open_channel = cls.env["slide.channel"].create(
            {"name": "Open course", "is_published": True}
        )
        cls.open_slide = cls.make_slide(
            "Open slide 4711", cls.open_channel, is_preview=True
        )

    def each(self):
        for role, sees in SEES.items():
            self.log_in(role)
            yield role, sees

    def check_page(self, path, word, sees, role):
        response = self.url_open(path)
        with self.subTest(role=role, path=path):
            self.assertLess(response.status_code, 500)
            self.assertEqual(word in response.text, sees)

    # === PAGES === #

    @mute_logger(*QUIET)
    def test_pages_of_the_forum(self):
        forum, post, tag = self.forum.id, self.post.id, self.tag.id
        paths = (
            f"/forum/{forum}",
            f"/forum/{forum}/{post}",
            f"/forum/{forum}/tag/{tag}/questions",
            f"/forum/{forum}?search=4711",
            "/forum/all",
            "/forum/all?search=4711",
        )
        found = f"/{self.slug(self.post)}"
        for role, sees in self.each():
            for path in paths:
                self.check_page(path, "Question 4711", sees, role)
            self.check_page("/website/search?search=4711", found, sees, role)
            self.check_page("/forum", self.slug(self.forum), sees, role)
            self.check_page(f"/forum/{forum}/tag", "Prices", sees, role)
            self.check_page(f"/forum/{forum}/{post}", "Comment 4711", sees, role)
            self.check_page(f"/forum/get_tags?forum_id={forum}", "Prices", sees, role)
            self.check_page("/forum/all", "Open 4711", True, role)
            self.check_page(f"/forum/{self.open_forum.id}", "Open 4711", True, role)

    @mute_logger(*QUIET)
    def test_pages_of_the_resources(self):
        channel, slide = self.channel.id, self.slide.id
        paths = (
            f"/slides/{channel}",
            f"/slides/slide/{slide}",
            f"/slides/{channel}?search=4711",
            f"/slides/slide/{slide}?fullscreen=1",
        )
        found = f"/{self.slug(self.slide)}"
        for role, sees in self.each():
            for path in paths:
                self.check_page(path, "Slide 4711", sees, role)
            self.check_page("/website/search?search=4711", found, sees, role)
            self.check_page("/slides", f"/slides/{self.slug(self.channel)}", sees, role)
            self.check_page("/slides", self.open_channel.name, True, role)
            path = f"/slides/slide/{self.open_slide.id}"
            self.check_page(path, "Open slide 4711", True, role)

    def slug(self, record):
        """Return how an address names a record, in the language of the pages."""
        website = self.env["website"].get_current_website()
        localized = record.with_context(lang=website.default_lang_id.code)
        return self.env["ir.http"]._slug(localized)

    @mute_logger(*QUIET)
    def test_sitemap(self):
        self.log_in(None)
        self.env["ir.attachment"].search([("url", "=like", "/sitemap%")]).unlink()
        pages = self.url_open("/sitemap.xml").text
        for record in (self.forum, self.post, self.channel, self.slide):
            self.assertNotIn(self.slug(record), pages)
        self.assertIn(self.slug(self.open_forum), pages)
        self.assertIn(self.slug(self.open_channel), pages)

    @mute_logger(*QUIET)
    def test_files(self):
        resource = self.slide.slide_resource_ids
        paths = (
            f"/slides/slide/{self.slide.id}/pdf_content",
            f"/web/content/slide.slide/{self.slide.id}/binary_content",
            f"/web/content/slide.slide.resource/{resource.id}/data",
        )
        for role, sees in self.each():
            for path in paths:
                response = self.url_open(path)
                with self.subTest(role=role, path=path):
                    found = response.status_code == 200 and b"%PDF" in response.content
                    self.assertEqual(found, sees)
            # by their number, Odoo gives attachments to who works in the backend alone
            sees = sees and role == "smala_staff"
            for attachment in (self.file, self.picture):
                response = self.url_open(f"/web/content/{attachment.id}")
                with self.subTest(role=role, path=attachment.name):
                    self.assertEqual(response.content == attachment.raw, sees)

    @mute_logger(*QUIET)
    def test_other_ways_to_a_resource(self):
        slide = self.slide.id
        self.channel.image_1920 = self.env.ref("base.main_company").logo
        picture = base64.b64decode(self.channel.image_128)
        for role, sees in self.each():
            for path in (f"/slides/embed/{slide}", f"/slides/embed_external/{slide}"):
                response = self.url_open(path)
                with self.subTest(role=role, path=path):
                    self.assertEqual("<title>Slide 4711</title>" in response.text, sees)
            response = self.get(f"/slides/slide/{slide}/share")
            with self.subTest(role=role, path="share"):
                address = response.headers["Location"]
                self.assertEqual("4711" in address, sees)
            html = self.make_jsonrpc_request(
                "/slides/slide/get_html_content", {"slide_id": slide}
            )
            quiz = self.make_jsonrpc_request(
                "/slides/slide/quiz/get", {"slide_id": slide}
            )
            with self.subTest(role=role, path="calls of the page"):
                self.assertEqual("error" not in html, sees)
                self.assertEqual("slide_questions" in quiz, sees)
            response = self.url_open(
                f"/web/image/slide.channel/{self.channel.id}/image_128"
            )
            with self.subTest(role=role, path="picture of the course"):
                self.assertEqual(response.content == picture, sees)

    @mute_logger(*QUIET)
    def test_an_old_invitation_shows_nothing(self):
        place = (
            self.env["slide.channel.partner"]
            .sudo()
            .create(
                {
                    "channel_id": self.channel.id,
                    "partner_id": self.denis.id,
                    "member_status": "invited",
                    "last_invitation_date": "2026-11-20 10:00:00",
                }
            )
        )
        self.log_in(None)
        link = (
            f"/slides/{self.channel.id}?invite_partner_id={self.denis.id}"
            f"&invite_hash={place._get_invitation_hash()}"
        )
        self.assertNotIn("Slide 4711", self.url_open(link).text)
        self.log_in("denis")
        self.assertNotIn("Slide 4711", self.url_open(link).text)
        self.assertFalse(self.channel.with_user(self.login("denis")).has_access("read"))

    # === CALLS === #

    @mute_logger(*QUIET)
    def test_calls_from_outside(self):
        readable = (
            self.forum,
            self.post,
            self.answer,
            self.tag,
            self.channel,
            self.slide,
            self.slide.slide_resource_ids,
            self.slide.question_ids,
            self.comment,
        )
        for role, sees in self.each():
            if role is None:
                continue  # nobody calls without a login
            for record in readable:
                with self.subTest(role=role, model=record._name):
                    self.check_calls(record, sees)

    def check_calls(self, record, sees):
        own = [("id", "=", record.id)]
        found = self.call(record._name, "search_count", own)
        self.assertEqual(bool(found), sees)
        found = self.call(record._name, "search_read", own, ["create_date"])
        self.assertEqual(bool(found), sees)
        if sees:
            self.call(record._name, "read", record.ids, ["create_date"])
        else:
            for method in ("read", "export_data"):
                with self.assertRaises(JsonRpcException):
                    self.call(record._name, method, record.ids, ["create_date"])

    @mute_logger(*QUIET)
    def test_nobody_else_writes(self):
        values = {"forum_id": self.forum.id, "name": "Intruder", "content": "x"}
        answer = {**values, "parent_id": self.post.id}
        for role, sees in self.each():
            if role is None:
                continue
            for vals in (values, answer):
                with self.subTest(role=role, vals=vals):
                    if sees:
                        self.assertTrue(self.call("forum.post", "create", [vals]))
                    else:
                        with self.assertRaises(JsonRpcException):
                            self.call("forum.post", "create", [vals])
            if sees:
                continue
            attempts = (
                ("forum.post.vote", "create", [{"post_id": self.post.id, "vote": "1"}]),
                ("forum.tag", "create", [{"forum_id": self.forum.id, "name": role}]),
                ("forum.post", "write", self.post.ids, {"content": "changed"}),
                ("forum.post", "unlink", self.post.ids),
                ("forum.post", "vote", self.post.ids),
                ("slide.slide", "action_like", self.slide.ids),
            )
            for model, method, *args in attempts:
                with self.subTest(role=role, model=model, method=method):
                    with self.assertRaises(JsonRpcException):
                        self.call(model, method, *args)

    @mute_logger(*QUIET)
    def test_nobody_else_follows(self):
        for role, sees in self.each():
            if role is None:
                continue
            partner = self.login(role).partner_id
            for record in (self.forum, self.post, self.tag, self.channel, self.slide):
                record.message_unsubscribe(partner.ids)
                self.call(record._name, "message_subscribe", record.ids, partner.ids)
                self.env.invalidate_all()
                with self.subTest(role=role, model=record._name):
                    self.assertEqual(partner in record.message_partner_ids, sees)

    def test_visitors_rights_in_the_database(self):
        visitor = self.env.ref("base.public_user")
        for record in (self.forum, self.post, self.tag, self.channel, self.slide):
            with self.subTest(model=record._name):
                seen = record.with_user(visitor)
                self.assertFalse(seen.search([("id", "=", record.id)]))
                with self.assertRaises(AccessError):
                    seen.read(["create_date"])

    # === WHO IS A MEMBER ELSEWHERE === #

    def test_a_network_reads_its_own(self):
        other = self.env["res.company"].create({"name": "Other network"})
        self.forum.smala_company_id = other
        self.env.flush_all()
        anne = self.forum.with_user(self.login("anne"))
        self.assertFalse(anne.search([("id", "=", self.forum.id)]))
        staff = self.forum.with_user(self.staff)
        self.assertFalse(staff.search([("id", "=", self.forum.id)]))
