from datetime import timedelta

from odoo import Command, fields
from odoo.tests import tagged

from .community_common import CommunityCommon

LAST = "2026-12-31"
# 31 December in Brussels, a minute before and a minute after midnight, in UTC
BEFORE, AFTER = "2026-12-31 22:59:00", "2026-12-31 23:01:00"


@tagged("post_install", "-at_install", "smala_membership")
class TestCommunityDates(CommunityCommon):
    """Access comes and goes by the day alone: no cron runs in any of these tests."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.tag = cls.env["forum.tag"].create(
            {"name": "Prices", "forum_id": cls.forum.id}
        )
        cls.post = cls.make_post("Question", tag_ids=[Command.set(cls.tag.ids)])
        cls.slide = cls.make_slide("Slide")

    def reads(self, login):
        """Return what somebody reads now, by name of the model."""
        self.env.flush_all()
        self.env.invalidate_all()
        user = self.login(login)
        found = set()
        for record in (self.forum, self.post, self.tag, self.channel, self.slide):
            seen = record.with_user(user)
            is_found = bool(seen.search([("id", "=", record.id)]))
            self.assertEqual(seen.has_access("read"), is_found)
            if is_found:
                found.add(record._name)
        home = self.env["smala.space"].with_user(user)
        home = home.with_company(self.company)
        for name in ("forum", "resources"):
            if getattr(home, f"_card_{name}")(None):
                found.add(f"card of {name}")
        return found

    EVERYTHING = {
        "forum.forum",
        "forum.post",
        "forum.tag",
        "slide.channel",
        "slide.slide",
        "card of forum",
        "card of resources",
    }

    def test_midnight_in_brussels(self):
        self.leave(self.person, LAST)
        with self.frozen(BEFORE):
            self.assertEqual(self.reads("anne"), self.EVERYTHING)
        with self.frozen(AFTER):
            self.assertEqual(self.reads("anne"), set())
            self.assertEqual(self.reads("bruno"), self.EVERYTHING)

    def test_whatever_was_kept_up_until_then(self):
        """Group, enrolment and following do not let anybody in."""
        self.leave(self.person, LAST)
        with self.frozen("2026-12-01 10:00:00"):
            self.refresh()
            user = self.login("anne")
            self.assertTrue(user.has_group("smala_membership.group_network_member"))
            self.assertIn(self.person, self.channel.partner_ids)
        with self.frozen(AFTER):
            self.assertEqual(self.reads("anne"), set())

    def test_from_the_signature_on(self):
        self.make_revenue(800_000, organization=self.paul.parent_id)
        self.assertEqual(self.reads("paul"), set())
        with self.frozen("2026-11-20 09:00:00"):
            membership = self.make_membership("2026-11-20", self.paul, activate=False)
            self.assertEqual(self.reads("paul"), set())
            membership.action_activate()
            self.assertEqual(self.reads("paul"), self.EVERYTHING)

    def test_a_new_member_writes_at_once(self):
        self.make_revenue(800_000, organization=self.paul.parent_id)
        user = self.login("paul")
        self.assertEqual(user.karma, 0)
        with self.frozen("2026-11-20 09:00:00"):
            self.make_membership("2026-11-20", self.paul)
            answer = self.make_answer(self.post, "paul")
            self.assertEqual(user.karma, 0)
            seen = answer.with_user(self.login("bruno"))
            self.assertTrue(seen.can_view)
            self.assertIn(answer, seen.search([("can_view", "=", True)]))
            question = self.make_post(
                "Own",
                "paul",
                content='<p><a href="https://example.com">Link</a></p>',
                tag_ids=[Command.create({"name": "New", "forum_id": self.forum.id})],
            )
            self.assertEqual(question.state, "active")
            own = question.with_user(user)
            own.write({"name": "Changed", "tag_ids": [Command.set(self.tag.ids)]})
            self.post.with_user(user).vote()
            self.post.with_user(user).message_post(
                body="Thanks", message_type="comment", subtype_xmlid="mail.mt_comment"
            )
            own.unlink()

    def test_suspension(self):
        self.company.write(
            {"smala_suspend_unpaid": True, "smala_suspend_after_days": 5}
        )
        invoice = self.invoice_of(self.others_membership)
        with self.frozen("2026-11-20 09:00:00"):
            self.assertEqual(self.reads("claire"), self.EVERYTHING)
            invoice.invoice_date_due = "2026-11-01"
            self.assertEqual(self.reads("claire"), set())
            self.pay(invoice)
            self.assertEqual(self.reads("claire"), self.EVERYTHING)

    def test_coming_back(self):
        self.leave(self.person, LAST)
        with self.frozen("2027-01-15 09:00:00"):
            self.assertEqual(self.reads("anne"), set())
            self.make_revenue(800_000, 2026)
            self.make_membership("2027-01-15")
            self.assertEqual(self.reads("anne"), self.EVERYTHING)

    def test_the_enrolment_of_odoo_follows_the_day_too(self):
        """Odoo's pages ask for ``is_member``: by date, for one, in a search."""
        self.leave(self.person, LAST)
        for moment, expected in ((BEFORE, True), (AFTER, False)):
            with self.frozen(moment):
                self.env.invalidate_all()
                channel = self.channel.with_user(self.login("anne"))
                self.assertEqual(channel.sudo().is_member, expected)
                found = channel.sudo().search([("is_member", "=", True)])
                self.assertEqual(self.channel in found, expected)
                self.assertFalse(channel.sudo().is_member_invited)

    def test_mails_go_to_who_is_a_member_today(self):
        self.post.message_subscribe((self.person | self.bruno | self.claire).ids)
        self.tag.message_subscribe(self.person.ids)
        self.channel.message_subscribe((self.person | self.bruno).ids)
        self.leave(self.person, LAST)
        for moment, told in ((BEFORE, True), (AFTER, False)):
            with self.frozen(moment):
                answer = self.make_answer(self.post, "claire")
                slide = self.make_slide(f"News {moment}")
                question = self.make_post(
                    "Next", "bruno", tag_ids=[Command.set(self.tag.ids)]
                )
                messages = self.env["mail.message"].search(
                    [
                        "|",
                        ("model", "=", "slide.channel"),
                        ("model", "=", "forum.post"),
                        ("date", ">=", fields.Datetime.now() - timedelta(minutes=1)),
                    ]
                )
                by_model = {
                    name: messages.filtered(
                        lambda one, name=name: one.model == name
                    ).notified_partner_ids
                    for name in ("forum.post", "slide.channel")
                }
                self.assertTrue(answer and slide and question)
                for name, partners in by_model.items():
                    with self.subTest(moment=moment, model=name):
                        self.assertIn(self.bruno, partners)
                        self.assertEqual(self.person in partners, told)
                if not told:
                    self.assertNotIn(self.person, messages.partner_ids)

    def test_who_left_does_not_write_by_mail(self):
        self.leave(self.person, LAST)
        with self.frozen(AFTER):
            message = self.post.message_post(
                body="<p>By mail</p>",
                author_id=self.person.id,
                message_type="email",
                subtype_xmlid="mail.mt_comment",
            )
            self.assertTrue(message.subtype_id.internal)
            self.assertFalse(message.notified_partner_ids)
            seen = self.post.with_user(self.login("bruno"))
            self.assertNotIn(message, seen.website_message_ids)
            message = self.post.message_post(
                body="<p>By mail</p>",
                author_id=self.bruno.id,
                message_type="email",
                subtype_xmlid="mail.mt_comment",
            )
            self.assertIn(message, seen.website_message_ids)
