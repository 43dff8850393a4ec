from odoo.exceptions import AccessError, UserError
from odoo.tests import tagged

from .community_common import PDF, CommunityCommon

DIRTY = '<p onclick="x()">Text</p><script>alert(1)</script>'
BEFORE = "2026-11-20 09:00:00"


@tagged("post_install", "-at_install", "smala_membership")
class TestCommunityPublication(CommunityCommon):
    """Texts become posts and articles, for members or for everybody."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.publication = cls.env["smala.publication"].with_company(cls.company)
        cls.visitor = cls.env.ref("base.public_user")

    def assertClean(self, html):
        self.assertIn("Text", html)
        self.assertNotIn("script", html)
        self.assertNotIn("onclick", html)

    def as_visitor(self, record):
        return self.env[record._name].with_user(self.visitor).browse(record.id)

    # === POSTS === #

    def test_a_post_of_a_member(self):
        topic = self.env["smala.topic"].create({"name": "Bees"})
        post = self.publication._make_post("Title", DIRTY, self.person, topic)
        self.assertEqual(post.create_uid, self.login("anne"))
        self.assertEqual((post.forum_id, post.state), (self.forum, "active"))
        self.assertEqual(post.tag_ids.mapped("name"), ["Bees"])
        self.assertClean(post.content)
        again = self.publication._make_post("Again", DIRTY, self.person, topic)
        self.assertEqual(again.tag_ids, post.tag_ids)
        self.assertFalse(self.as_visitor(post).has_access("read"))
        self.assertIn(post, post.with_user(self.login("bruno")).search([]))

    def test_a_post_without_a_name(self):
        """The network itself signs, and tells nothing of who asked."""
        post = self.publication.with_user(self.login("anne"))._make_post("T", DIRTY)
        voice = self.company.smala_voice_id
        self.assertEqual(post.create_uid, voice)
        self.assertFalse(voice.active or voice._is_internal())
        self.assertEqual(voice.name, self.company.name)
        self.assertNotIn(self.person, post.message_partner_ids)
        self.assertNotIn("Anne", str(post.message_ids.mapped("author_id.name")))
        reader = post.with_user(self.login("bruno"))
        self.assertTrue(reader.has_access("read") and reader.can_view)
        answer = self.make_answer(post, "bruno")
        self.assertEqual(answer.parent_id, post)

    def test_without_a_forum(self):
        self.company.write({"smala_forum_id": False, "smala_channel_id": False})
        with self.assertRaises(UserError):
            self.publication._make_post("T", DIRTY)
        with self.assertRaises(UserError):
            self.publication._make_article("T", DIRTY, is_public=False)

    # === ARTICLES === #

    def test_an_article_for_members(self):
        slide = self.publication._make_article("Title", DIRTY, is_public=False)
        self.assertEqual((slide.channel_id, slide.is_published), (self.channel, True))
        self.assertClean(slide.html_content)
        self.assertFalse(self.as_visitor(slide).has_access("read"))
        self.assertTrue(slide.with_user(self.login("anne")).has_access("read"))
        again = self.publication._make_article("Other", DIRTY, is_public=False)
        self.assertTrue(slide.category_id)
        self.assertEqual(again.category_id, slide.category_id)

    def test_a_section_that_was_renamed_is_found_by_its_other_name(self):
        slide = self.publication._make_article("Title", DIRTY, is_public=False)
        slide.category_id.name = "Lectures"
        again = self.publication._make_article("Other", DIRTY, is_public=False)
        languages = len(self.env["res.lang"].get_installed())
        self.assertEqual(again.category_id == slide.category_id, languages > 1)

    def test_an_article_for_everybody(self):
        article = self.publication._make_article(
            "Public 4711", DIRTY, is_public=True, author_partner=self.person
        )
        self.assertEqual(article._name, "blog.post")
        self.assertEqual(article.author_id, self.person)
        self.assertClean(article.content)
        again = self.publication._make_article("More", DIRTY, is_public=True)
        self.assertEqual(again.blog_id, article.blog_id)
        self.assertEqual(again.author_id, self.company.partner_id)
        self.assertTrue(self.as_visitor(article).has_access("read"))
        self.assertIn("Public 4711", self.url_open(article.website_url).text)

    # === EVENTS === #

    def make_past(self, name="gathering", **values):
        values.setdefault("smala_recording_url", "https://www.example.com/film")
        return self.make_event(name, "2026-11-10", **values)

    def publish(self, event):
        event.with_user(self.staff).action_smala_publish_resources()
        return event._smala_get_slides()

    def test_a_recording_elsewhere(self):
        event = self.make_past()
        with self.frozen(BEFORE):
            slide = self.publish(event)
            self.assertEqual(slide.slide_category, "article")
            self.assertIn('href="https://www.example.com/film"', slide.html_content)
            self.assertTrue(slide.with_user(self.login("anne")).has_access("read"))
            self.assertFalse(self.as_visitor(slide).has_access("read"))
            event.invalidate_recordset()
            self.assertTrue(event.smala_is_published)
            with self.assertRaises(UserError):
                event.with_user(self.staff).action_smala_publish_resources()
            action = event.with_user(self.staff).action_smala_open_resources()
            self.assertEqual(action["url"], slide.website_url)

    def test_a_recording_that_odoo_plays(self):
        event = self.make_past(
            smala_recording_url="https://www.youtube.com/watch?v=ebBez6bcSEc"
        )
        with self.frozen(BEFORE):
            slide = self.publish(event)
        self.assertEqual(slide.slide_category, "video")
        self.assertEqual(slide.video_source_type, "youtube")

    def test_one_document(self):
        document = self.env["ir.attachment"].create(
            {"name": "Slides.pdf", "datas": PDF, "mimetype": "application/pdf"}
        )
        event = self.make_past(
            smala_recording_url=False, smala_document_ids=document.ids
        )
        with self.frozen(BEFORE):
            slide = self.publish(event)
        self.assertEqual(slide.slide_category, "document")
        self.assertEqual(slide.binary_content, PDF)

    def test_a_recording_and_documents(self):
        documents = self.env["ir.attachment"].create(
            [{"name": "A.txt", "raw": b"a"}, {"name": "B.txt", "raw": b"b"}]
        )
        event = self.make_past(smala_document_ids=documents.ids)
        with self.frozen(BEFORE):
            slide = self.publish(event)
        self.assertEqual(len(slide.slide_resource_ids), 2)

    def test_what_is_not_published(self):
        """A group keeps its own, and nothing is shown before the event."""
        lab = self.env["smala.lab"].create({"name": "L", "company_id": self.company.id})
        url = {"smala_recording_url": "https://www.example.com/film"}
        events = (
            self.make_past("lab", lab_id=lab),
            self.make_event("gathering", "2026-12-10", **url),
            self.make_past(smala_recording_url=False),
        )
        with self.frozen(BEFORE):
            for event in events:
                self.assertFalse(event.smala_can_publish)
                with self.assertRaises(UserError):
                    event.with_user(self.staff).action_smala_publish_resources()

    def test_who_publishes(self):
        event = self.make_past()
        with self.frozen(BEFORE):
            for login in ("anne", "smala_plain"):
                with self.assertRaises(AccessError):
                    event.with_user(self.login(login)).action_smala_publish_resources()
