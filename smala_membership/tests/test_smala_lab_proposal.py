from odoo.exceptions import UserError
from odoo.tests import tagged

from .event_common import NOW, EventCommon


@tagged("post_install", "-at_install", "smala_membership")
class TestLabProposal(EventCommon):
    """Groups are proposed from a region's members, adjusted, and then written."""

    def setUp(self):
        super().setUp()
        frozen = self.frozen(NOW)
        frozen.__enter__()
        self.addCleanup(frozen.__exit__, None, None, None)
        self.region = self.env["smala.region"].create(
            {"name": "Testland", "zip_ranges": "9990-9999"}
        )
        self.people = self.env["res.partner"]
        for index in range(5):
            organization = self.make_organization(f"Firm {index}", zip="9990")
            self.make_revenue(800_000, organization=organization)
            person = self.make_person(f"P{index}", organization)
            self.make_membership("2026-02-01", person)
            self.people |= person
        self.lab = self.make_lab(
            self.people[0], region_id=self.region.id, capacity=3, name="Testland 1"
        )

    def propose(self, **values):
        proposal = (
            self.env["smala.lab.proposal"]
            .with_user(self.staff)
            .create({"region_id": self.region.id, "smallest": 2, **values})
        )
        proposal.action_propose()
        return proposal

    def places(self, proposal):
        return {
            line.partner_id.name: line.group_id.lab_id.name
            or (line.group_id and "new")
            or line.left_out
            for line in proposal.line_ids
        }

    def wait(self, person, day=1, **values):
        return self.env["smala.lab.waiting"].create(
            {
                "partner_id": person.id,
                "asked_at": f"2026-11-{day:02} 09:00:00",
                **values,
            }
        )

    def test_a_proposal_is_called_after_its_region_once_it_has_one(self):
        proposal = self.env["smala.lab.proposal"].new({})
        self.assertTrue(proposal.display_name)
        self.assertNotIn("False", proposal.display_name)
        proposal.region_id = self.region
        self.assertIn("Testland", proposal.display_name)

    def test_groups_are_completed_and_opened(self):
        self.wait(self.people[4])
        proposal = self.propose()
        self.assertEqual(
            self.places(proposal),
            {"P4": "Testland 1", "P1": "Testland 1", "P2": "new", "P3": "new"},
        )
        self.assertEqual(len(self.lab.seat_ids), 1, "nothing is written yet")
        self.assertEqual(self.env["smala.lab.waiting"].search_count([]), 1)
        self.assertEqual(proposal.group_ids.mapped("new_count"), [2, 2])
        self.assertEqual(proposal.group_ids.mapped("present_count"), [1, 0])

    def test_confirming_writes_seats_and_empties_the_list(self):
        waiting = self.wait(self.people[4])
        proposal = self.propose()
        action = proposal.action_confirm()
        labs = self.env["smala.lab"].search(action["domain"])
        self.assertEqual(len(labs), 2)
        self.assertIn(self.lab, labs)
        today = self.company._smala_today()
        self.assertEqual(
            self.lab._get_members(today),
            self.people[0] | self.people[4] | self.people[1],
        )
        new = labs - self.lab
        self.assertEqual(new._get_members(today), self.people[2] | self.people[3])
        self.assertEqual((new.region_id, new.capacity), (self.region, 10))
        self.assertEqual(waiting.state, "placed")
        self.assertFalse(self.propose().line_ids, "everybody has a seat")

    def test_only_who_asked(self):
        self.wait(self.people[3], day=2)
        self.wait(self.people[2], day=1)
        found = self.propose(has_others=False)
        self.assertEqual(found.line_ids.mapped("partner_id.name"), ["P2", "P3"])

    def test_wishes_for_another_region_are_kept(self):
        other = self.env["smala.region"].create({"name": "Elsewhere"})
        self.wait(self.people[4], region_id=other.id)
        self.wait(self.claire, region_id=self.region.id)
        names = self.places(self.propose())
        self.assertNotIn("P4", names)
        self.assertEqual(names["Claire"], "Testland 1", "who asked comes first")

    def test_who_has_no_right_is_no_candidate(self):
        self.wait(self.denis, region_id=self.region.id)
        membership = self.people[4].smala_membership_ids
        membership.action_cancel()
        names = self.places(self.propose(date_from="2027-01-01"))
        self.assertNotIn("Denis", names)
        self.assertNotIn("P4", names)
        self.assertIn("P4", self.places(self.propose()))

    def test_why_somebody_is_left_out(self):
        colleague = self.make_person("Q0", self.people[0].parent_id)
        self.make_membership("2026-02-01", colleague)
        proposal = self.propose(opens=False)
        self.assertEqual(self.places(proposal)["P3"], "full")
        self.lab.capacity = 10
        proposal = self.propose(opens=False)
        self.assertEqual(self.places(proposal)["Q0"], "colleague")
        self.lab.capacity = 4
        proposal = self.propose(smallest=3)
        self.assertEqual(self.places(proposal)["P4"], "few")

    def test_staff_move_and_remove(self):
        proposal = self.propose()
        group, new = proposal.group_ids
        line = proposal.line_ids.filtered(lambda one: one.partner_id.name == "P1")
        line.group_id = new
        proposal.line_ids.filtered(lambda one: one.partner_id.name == "P3").unlink()
        new.new_name = "The new ones"
        self.assertEqual((group.new_count, new.new_count), (1, 2))
        proposal.action_confirm()
        found = self.people[1].smala_lab_seat_ids.lab_id
        self.assertEqual(found.name, "The new ones")
        self.assertFalse(self.people[3].smala_lab_seat_ids)

    def test_what_must_not_be_is_refused(self):
        colleague = self.make_person("Q0", self.people[0].parent_id)
        self.make_membership("2026-02-01", colleague)
        proposal = self.propose()
        group = proposal.group_ids[0]
        line = proposal.line_ids.filtered(lambda one: one.partner_id == colleague)
        line.group_id = group
        self.assertTrue(group.warnings)
        with self.assertRaises(UserError):
            proposal.action_confirm()
        line.group_id = False
        proposal.line_ids.group_id = group
        line.group_id = False
        with self.assertRaises(UserError):
            proposal.action_confirm()
        self.assertEqual(len(self.lab.seat_ids), 1)

    def test_nobody_is_no_proposal(self):
        proposal = self.propose()
        proposal.line_ids.group_id = False
        with self.assertRaises(UserError):
            proposal.action_confirm()
