import base64
import contextlib

from odoo import Command
from odoo.tests import tagged
from odoo.tests.common import JsonRpcException
from odoo.tools import mute_logger

from .community_common import CommunityCommon
from .test_community_audience import QUIET, SEES

PICTURE = (
    b"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGA"
    b"hKmMIQAAAABJRU5ErkJggg=="
)


@tagged("post_install", "-at_install", "smala_membership")
class TestCommunityLeaks(CommunityCommon):
    """Nothing of what is kept for members is told on the side."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.tag = cls.env["forum.tag"].create(
            {"name": "Tag 4711", "forum_id": cls.forum.id}
        )
        cls.post = cls.make_post("Question 4711", tag_ids=[Command.set(cls.tag.ids)])
        cls.answer = cls.make_answer(cls.post, "bruno")
        cls.answer.content = "<p>Answer 4711</p>"
        cls.comment = cls.post.with_user(cls.login("bruno")).message_post(
            body="Comment 4711",
            message_type="comment",
            subtype_xmlid="mail.mt_comment",
        )
        cls.slide = cls.make_slide("Slide 4711", image_1920=PICTURE)
        cls.channel.description = "<p>Course 4711</p>"
        cls.users = cls.login("anne") | cls.login("bruno")
        cls.users.write({"website_published": True, "karma": 1})

    def each(self):
        for role, sees in SEES.items():
            self.log_in(role)
            yield role, sees

    @mute_logger(*QUIET)
    def test_suggestions_while_searching(self):
        shown = ("Description", "Detail", "ExtraDetail", "ExtraLink", "Image")
        options = {f"display{name}": True for name in shown}
        for role, sees in self.each():
            for kind in ("all", "forums", "forum_posts_only", "forum_tags_only",
                         "slides", "slide_channels_only", "slides_only"):  # fmt: skip
                found = self.make_jsonrpc_request(
                    "/website/snippet/autocomplete",
                    {"search_type": kind, "term": "4711", "options": options},
                )
                shown = str(found["results"])
                with self.subTest(role=role, kind=kind):
                    if not sees:
                        self.assertNotIn("4711", shown)
                        self.assertFalse(found["results_count"])
                    elif kind in ("all", "forum_posts_only"):
                        self.assertIn(f"-{self.post.id}", shown)

    @mute_logger(*QUIET)
    def test_comments(self):
        for role, sees in self.each():
            with self.subTest(role=role):
                try:
                    found = self.make_jsonrpc_request(
                        "/mail/chatter_fetch",
                        {"thread_model": "forum.post", "thread_id": self.post.id},
                    )
                except JsonRpcException:
                    found = {}
                self.assertEqual("Comment 4711" in str(found), sees)

    @mute_logger(*QUIET)
    def test_what_somebody_did_elsewhere(self):
        """Pages about a person, of those who show themselves to the public."""
        for role, sees in self.each():
            for user in self.users:
                for query in ("", f"?forum_id={self.forum.id}"):
                    page = self.url_open(f"/profile/user/{user.id}{query}").text
                    with self.subTest(role=role, user=user.login, query=query):
                        if not sees:
                            self.assertNotIn("4711", page)
            page = self.url_open("/profile/users").text
            self.assertNotIn("4711", page)

    @mute_logger(*QUIET)
    def test_pictures(self):
        paths = (
            f"/slides/slide/{self.slide.id}/get_image",
            f"/web/image/slide.slide/{self.slide.id}/image_128",
        )
        picture = base64.b64decode(self.slide.image_128)
        for role, sees in self.each():
            for path in paths:
                response = self.url_open(path)
                found = response.content == picture
                with self.subTest(role=role, path=path):
                    self.assertEqual(found, sees)

    @mute_logger(*QUIET)
    def test_lists_over_all_courses(self):
        for role, sees in self.each():
            for path in ("/slides/all?search=4711", "/slides?search=4711", "/slides"):
                page = self.url_open(path).text
                with self.subTest(role=role, path=path):
                    if not sees:
                        self.assertNotIn("Slide 4711", page)
                        self.assertNotIn("Course 4711", page)

    @mute_logger(*QUIET)
    def test_writing_on_odoos_pages(self):
        """Forms that somebody kept open, or types by hand."""
        forum, post = self.forum.id, self.post.id
        forms = (
            (f"/forum/{forum}/new", {"post_name": "Intruder", "content": "x"}),
            (f"/forum/{forum}/{post}/reply", {"content": "Intruder"}),
            (f"/forum/{forum}/post/{post}/comment", {"comment": "Intruder"}),
            (f"/forum/{forum}/post/{post}/save", {"content": "Intruder"}),
            (f"/forum/{forum}/post/{post}/delete", {}),
        )
        calls = (
            (f"/forum/{forum}/post/{post}/upvote", {}),
            (f"/forum/{forum}/question/{post}/toggle_favourite", {}),
            ("/slides/channel/join", {"channel_id": self.channel.id}),
            ("/slides/channel/subscribe", {"channel_id": self.channel.id}),
            ("/slides/slide/like", {"slide_id": self.slide.id, "upvote": True}),
        )
        posts = self.env["forum.post"].sudo().with_context(active_test=False)
        for role, sees in self.each():
            if sees or role is None:
                continue
            token = self.csrf()
            for path, values in forms:
                self.url_open(path, data={"csrf_token": token, **values})
            for path, values in calls:
                with contextlib.suppress(JsonRpcException):
                    self.make_jsonrpc_request(path, values)
            self.env.invalidate_all()
            with self.subTest(role=role):
                intruded = posts.search_count([("content", "ilike", "Intruder")])
                named = posts.search_count([("name", "=", "Intruder")])
                self.assertEqual((intruded, named, self.post.active), (0, 0, True))
                self.assertNotIn("Intruder", str(self.post.message_ids.mapped("body")))
                user = self.login(role)
                self.assertNotIn(user, self.post.favourite_ids)
                self.assertNotIn(user, self.post.vote_ids.user_id)
                self.assertNotIn(user.partner_id, self.channel.message_partner_ids)
                self.assertEqual(self.slide.likes, 0)
                channel = self.channel.with_user(user)
                self.assertFalse(channel.has_access("read"))

    @mute_logger(*QUIET)
    def test_a_member_writes_without_javascript(self):
        self.log_in("anne")
        token = self.csrf()
        self.url_open(
            f"/forum/{self.forum.id}/new",
            data={"csrf_token": token, "post_name": "Plain", "content": "Plain text"},
        )
        self.env.invalidate_all()
        question = self.forum.post_ids.filtered(lambda post: post.name == "Plain")
        self.assertEqual(question.create_uid.login, "anne")
        self.url_open(
            f"/forum/{self.forum.id}/{self.post.id}/reply",
            data={"csrf_token": token, "content": "A plain answer"},
        )
        self.env.invalidate_all()
        self.assertIn("A plain answer", str(self.post.child_ids.mapped("content")))

    @mute_logger(*QUIET)
    def test_what_was_typed_is_kept(self):
        self.log_in("anne")
        path = f"/forum/{self.forum.id}/new"
        token = self.csrf()
        for values, kept in (
            ({"post_name": " ", "content": "<p>Long text</p>"}, "Long text"),
            ({"post_name": "A good title", "content": "<p> </p>"}, "A good title"),
        ):
            response = self.url_open(path, data={"csrf_token": token, **values})
            with self.subTest(values=values):
                self.assertEqual(response.status_code, 200)
                self.assertIn(kept, response.text)
                self.assertIn('role="alert"', response.text)
        path = f"/forum/{self.forum.id}/{self.post.id}/reply"
        response = self.url_open(path, data={"csrf_token": token, "content": ""})
        self.assertIn("Question 4711", response.text)
        self.env.invalidate_all()
        self.assertEqual(self.forum.post_ids, self.post | self.answer)

    # === WAYS IN === #

    def test_lasting_addresses(self):
        for role, sees in self.each():
            for path, place in (
                ("/my/forum", f"/forum/{self.forum.id}"),
                ("/my/resources", f"/slides/{self.channel.id}"),
            ):
                response = self.get(path)
                with self.subTest(role=role, path=path):
                    if role is None:
                        self.assertIn("/web/login", response.headers["Location"])
                    elif sees:
                        self.assertTrue(response.headers["Location"].endswith(place))
                    else:
                        self.assertEqual(response.status_code, 200)
                        self.assertIn('name="closed"', response.text)

    def test_mails_are_changed_by_members_alone(self):
        for role, sees in self.each():
            if role is None:
                continue
            partner = self.login(role).partner_id
            data = {"csrf_token": self.csrf(), "want": "1"}
            response = self.url_open("/my/resources/mails", data=data)
            self.env.invalidate_all()
            with self.subTest(role=role):
                self.assertEqual(response.status_code, 200 if sees else 404)
                self.assertEqual(partner in self.channel.message_partner_ids, sees)
