import base64

from odoo import Command, fields
from odoo.tests import new_test_user

from .event_common import EventCommon

PDF = base64.b64encode(
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
)


class CommunityCommon(EventCommon):
    """A forum with a discussion, and resources, beside the people of ``SpaceCommon``.

    Each with another of Odoo's own beside it, which is nobody's business here.
    """

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        # Odoo ranks posts by their age, which must not be negative on a frozen day
        cls.env.cr._now = fields.Datetime.to_datetime("2026-01-02")
        setup = cls.env["smala.community.setup"]
        cls.forum = setup._make_forum(cls.company)
        cls.channel = setup._make_channel(cls.company)
        cls.staff.password = "smala_staff"
        cls.plain = new_test_user(
            cls.env,
            "smala_plain",
            "base.group_user",
            password="smala_plain",
            company_id=cls.company.id,
            company_ids=[Command.set(cls.company.ids)],
        )

    # === MAKERS === #

    @classmethod
    def login(cls, login):
        return cls.env["res.users"].search([("login", "=", login)])

    @classmethod
    def make_post(cls, title, login="anne", forum=None, **values):
        """Let somebody write in a forum, as they would on the page."""
        posts = cls.env["forum.post"].with_user(cls.login(login))
        return posts.create(
            {
                "forum_id": (forum or cls.forum).id,
                "name": title,
                "content": f"<p>Content of {title}</p>",
                **values,
            }
        ).with_env(cls.env)

    @classmethod
    def make_answer(cls, question, login):
        return cls.make_post(
            f"Re: {question.name}",
            login,
            question.sudo().forum_id,
            parent_id=question.id,
        )

    @classmethod
    def make_slide(cls, title, channel=None, **values):
        slides = cls.env["slide.slide"]
        if channel is None:
            slides = slides.with_user(cls.staff)
        slide = slides.create(
            {
                "channel_id": (channel or cls.channel).id,
                "name": title,
                "slide_category": "document",
                "binary_content": PDF,
                "is_published": True,
                **values,
            }
        )
        return slide.with_env(cls.env)

    @classmethod
    def leave(cls, person, last_day):
        """Let the membership of somebody end on a day."""
        memberships = cls.env["smala.membership"].search(
            [("partner_id", "=", person.id)]
        )
        memberships.write({"cancelled_on": last_day, "date_end": last_day})

    # === STEPS === #

    def call(self, model, method, *args, **kwargs):
        return self.make_jsonrpc_request(
            f"/web/dataset/call_kw/{model}/{method}",
            {"model": model, "method": method, "args": args, "kwargs": kwargs},
        )

    def refresh(self):
        """Do what the run of the night does."""
        enrolments = self.env["smala.enrolment"]
        enrolments._refresh(self.company, enrolments._get_queue(self.company))
        self.env.flush_all()
        self.env.invalidate_all()
