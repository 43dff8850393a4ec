"""Forum and resources of the demonstration, by the product's own methods."""

from datetime import datetime, time, timedelta

from markupsafe import Markup

from odoo import Command

from .discussions import DISCUSSIONS, TEXTS

VOTE = "1"


class Community:
    """Lets members write in the forum, and fills the resources."""

    def __init__(self, chronicle):
        self.chronicle = chronicle
        self.env = chronicle.env
        self.today = chronicle.today
        self.publication = self.env["smala.publication"]

    def meet(self):
        """Discuss, publish, and enrol who is a member."""
        setup = self.env["smala.community.setup"]
        company = self.chronicle.company
        if not company.smala_forum_id:
            setup._make_forum(company)
        if not company.smala_channel_id:
            setup._make_channel(company)
        setup._put_away_examples(setup._get_modules())
        for discussion in DISCUSSIONS:
            self._discuss(discussion)
        for text in TEXTS:
            self._publish(text)
        self._publish_recordings()
        enrolments = self.env["smala.enrolment"]
        enrolments._refresh(company, enrolments._get_queue(company))

    # === FORUM === #

    def _discuss(self, discussion):
        at = self._at(discussion.days, 9)
        topics = self.env["smala.topic"].union(
            *(self.chronicle.ref(f"smala_topic_{name}") for name in discussion.topics)
        )
        post = self.publication._make_post(
            discussion.title,
            self._render(discussion.text),
            author_partner=self._get_writer(discussion.person).partner_id,
            topics=topics,
        )
        for said in discussion.answers:
            at = self._at(discussion.days, 9) + timedelta(hours=said.hours)
            self._answer(post, said, at)
        for name in discussion.likes:
            self.env["forum.post.vote"].with_user(self._get_writer(name)).sudo().create(
                {"post_id": post.id, "vote": VOTE}
            )
        self._date(post, self._at(discussion.days, 9), last=at)

    def _answer(self, post, said, at):
        writer = self._get_writer(said.person)
        answer = self.env["forum.post"].with_user(writer).sudo()
        answer = answer.create(
            {
                "forum_id": post.forum_id.id,
                "parent_id": post.id,
                "content": self._render([said.text]),
                "is_correct": said.is_best,
            }
        )
        self._date(answer, at)

    def _get_writer(self, name):
        """Return the login of a member, who has a password only where one is shown."""
        person = self.chronicle.person(name)
        return person.user_ids[:1] or self.env["res.users"].create(
            {
                "partner_id": person.id,
                "login": person.email,
                "lang": self.env.lang,
                "company_id": self.chronicle.company.id,
                "company_ids": [Command.set(self.chronicle.company.ids)],
                "group_ids": [Command.set(self.env.ref("base.group_portal").ids)],
            }
        )

    def _date(self, post, at, last=None):
        """Put a post on the day on which it was written, and last moved."""
        post.last_activity_date = last or at
        post.message_ids.date = at
        self.env.flush_all()
        self.env.cr.execute(
            "UPDATE forum_post SET create_date = %s, write_date = %s WHERE id = %s",
            [at, last or at, post.id],
        )
        self.env.invalidate_all()

    # === RESOURCES === #

    def _publish(self, text):
        article = self.publication._make_article(
            text.title,
            self._render(text.parts),
            text.is_public,
            author_partner=text.author and self.chronicle.person(text.author),
        )
        field = "published_date" if text.is_public else "date_published"
        article[field] = self._at(text.days, 10)

    def _publish_recordings(self):
        """Put the recordings of past events among the resources, some days later."""
        events = self.env["event.event"].search(
            [("smala_recording_url", "!=", False)], order="date_begin"
        )
        for event in events.filtered("smala_can_publish"):
            event.action_smala_publish_resources()
            slide = event._smala_get_slides()
            slide.date_published = event.date_end + timedelta(days=3)

    # === HELPERS === #

    def _at(self, days, hour):
        return datetime.combine(self.today - timedelta(days=days), time(hour))

    def _render(self, parts):
        return Markup("").join(Markup("<p>%s</p>") % part for part in parts)
