from datetime import timedelta

from odoo import fields
from odoo.tests import tagged
from odoo.tools import SQL

from .event_common import EventCommon

EVENTS, PER_EVENT = 500, 10
SHOWN = 10  # of them are near enough to be shown


@tagged("post_install", "-at_install", "smala_membership")
class TestEventCosts(EventCommon):
    """A member's pages and feed cost the same whatever else is in the database."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.user = cls.person.user_ids
        feeds = cls.env["smala.calendar.feed"].with_user(cls.user)
        feeds._change({"step": "on"})
        feeds._change({"step": "options", "has_open_events": "1"})
        cls.feed = feeds._get_own_sudo()
        soon = fields.Date.today() + timedelta(days=30)
        cls.event, other = (
            cls.make_event(day=(soon + timedelta(days=shift)).isoformat(), seats=2)
            for shift in (0, 1)
        )
        other._smala_book_member(cls.bruno)
        cls.make_event(day=(soon - timedelta(days=60)).isoformat())
        cls.event._smala_book_member(cls.person)

    def fill(self):
        """Add hundreds of events with thousands who come and who wait."""
        now = fields.Datetime.now()
        values = {
            "event_type_id": self.env.ref("smala_membership.event_type_workshop").id,
            "company_id": self.company.id,
            "is_published": True,
            "event_mail_ids": [],
        }
        begins = [
            now + timedelta(days=number % 60 - 30 if number < SHOWN else 400 + number)
            for number in range(EVENTS)
        ]
        events = self.env["event.event"].create(
            [
                {
                    **values,
                    "name": f"Event {number}",
                    "date_begin": begin,
                    "date_end": begin + timedelta(hours=2),
                }
                for number, begin in enumerate(begins)
            ]
        )
        self.env.flush_all()
        self.env.execute_query(
            SQL(
                """INSERT INTO event_registration
                    (event_id, company_id, name, state, active, smala_queued_at)
                SELECT event.id, event.company_id, 'Somebody ' || number,
                    CASE WHEN number < 5 THEN 'open' ELSE 'draft' END, true,
                    CASE WHEN number < 5 THEN NULL ELSE now() AT TIME ZONE 'UTC' END
                FROM event_event event, generate_series(1, %s) number
                WHERE event.id IN %s RETURNING id""",
                PER_EVENT,
                tuple(events.ids),
            )
        )
        for event in events[:SHOWN] + events[-3:]:
            if event.date_begin > now:
                event._smala_book_member(self.person)
        self.env.invalidate_all()

    def count(self, show):
        """Return the queries of one page, with the caches of models warm."""
        for _warm in range(3):
            self.env.flush_all()
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            show()
            count = self.env.cr.sql_log_count - before
        return count

    def test_hundreds_of_events_do_not_matter(self):
        env = self.env(user=self.user.id, su=False)
        page = env["smala.event.page"]
        shows = {
            "year": env["smala.event.space"]._get_year,
            "home": env["smala.space"]._get_home,
            "event": lambda: page._get_page(page._find(self.event.id)),
            "feed": lambda: env["smala.calendar.feed"]._get_own_sudo()._render(),
        }
        few = {name: self.count(show) for name, show in shows.items()}
        self.fill()
        many = {name: self.count(show) for name, show in shows.items()}
        self.assertEqual(many, few)
        limits = {"year": 45, "home": 68, "event": 45, "feed": 20}
        for name, limit in limits.items():
            with self.subTest(page=name, queries=many[name]):
                self.assertLessEqual(many[name], limit)
