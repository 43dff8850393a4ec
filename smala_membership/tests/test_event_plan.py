from odoo.exceptions import UserError
from odoo.tests import tagged

from .event_common import NOW, EventCommon


@tagged("post_install", "-at_install", "smala_membership")
class TestEventPlan(EventCommon):
    """The year against what the formats aim at, and drafts of what is missing."""

    def setUp(self):
        super().setUp()
        formats = self.env["event.type"].search([("smala_audience", "!=", False)])
        formats.smala_yearly_target = 0
        self.workshop = self.env.ref("smala_membership.event_type_workshop")
        self.workshop.smala_yearly_target = 4

    def make_plan(self, year):
        plan = self.env["smala.event.plan"].with_user(self.staff).create({"year": year})
        line = plan.line_ids.filtered(lambda one: one.format_id == self.workshop)
        return plan, line

    def test_plan_against_target(self):
        with self.frozen(NOW):
            self.make_event("workshop", "2026-03-05")
            self.make_event("workshop", "2026-12-10")
            self.make_event("workshop", "2026-12-17", kanban_state="cancel")
            self.make_event("workshop", "2026-12-11", is_published=False)
            _plan, line = self.make_plan(2026)
            figures = (line.target, line.held, line.planned, line.drafted, line.missing)
            self.assertEqual(figures, (4, 1, 1, 1, 1))

    def test_what_is_missing_is_drafted_once(self):
        with self.frozen(NOW):
            known = self.make_event("workshop", "2027-03-11")
            plan, _line = self.make_plan(2027)
            self.assertEqual(plan.missing, 3)
            action = plan.action_draft()
            drafts = self.env["event.event"].search(action["domain"])
            self.assertEqual(len(drafts), 3)
            for draft in drafts:
                self.assertFalse(draft.is_published)
                self.assertEqual(draft.smala_audience, "members")
                self.assertEqual(draft.smala_day.year, 2027)
                self.assertGreater(abs(draft.smala_day - known.smala_day).days, 14)
                hour = draft._smala_format(draft.date_begin, "HH:mm")
                self.assertEqual(hour, "09:00")
            # both sides of the change of clock
            self.assertGreater(len({draft.date_begin.hour for draft in drafts}), 1)
            plan, _line = self.make_plan(2027)
            self.assertEqual(plan.missing, 0)
            with self.assertRaises(UserError):
                plan.action_draft()

    def test_nothing_is_drafted_for_tomorrow(self):
        with self.frozen("2026-12-20 09:00:00"):
            plan, _line = self.make_plan(2026)
            with self.assertRaises(UserError):
                plan.action_draft()

    def test_from_autumn_on_the_next_year_is_planned(self):
        with self.frozen(NOW):
            plan = self.env["smala.event.plan"].create({})
            self.assertEqual(plan.year, 2027)

    def test_no_example_text_is_published_by_mistake(self):
        example = self.env["event.event"].create(
            {"name": "Fair", "date_begin": NOW, "date_end": NOW}
        )
        self.assertTrue(example.description)
        self.assertFalse(self.make_event().description)
        self.assertEqual(
            str(self.make_event(description="<p>x</p>").description), "<p>x</p>"
        )
