from odoo.tests import freeze_time, tagged

from .help_common import NOW, QUESTION, HelpCommon

FEW, MANY = 3, 30


@tagged("post_install", "-at_install", "smala_membership")
class TestMatchingCosts(HelpCommon):
    """Proposing and listing cost the same number of queries, however many there are."""

    def setUp(self):
        super().setUp()
        frozen = self.frozen(NOW)
        frozen.__enter__()
        self.addCleanup(frozen.__exit__, None, None, None)

    def fill(self, number, name):
        with freeze_time("2026-03-02 09:00:00"):
            people = self.make_members(number, name=name)
        for person in people:
            person.write(
                {
                    "smala_expertise": f"Factures impayées et rappels. {person.name}",
                    "smala_topic_ids": self.topic.ids,
                    "function": "Manager",
                }
            )
        texts = self.env["smala.help.matching"]._get_texts(people)
        self.env["smala.help.meaning"]._keep(texts)
        return people

    def count(self, show):
        for _warm in range(2):
            self.env.flush_all()
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            show()
            count = self.env.cr.sql_log_count - before
        return count

    def test_the_number_of_members_does_not_matter(self):
        question = self.ask()
        self.fill(FEW, "Few")
        rank = self.env["smala.help.matching"]._rank
        few = self.count(lambda: rank(question))
        self.fill(MANY, "Many")
        self.assertEqual(self.count(lambda: rank(question)), few)
        self.assertLess(few, 60)

    def test_the_number_of_questions_does_not_matter(self):
        def show():
            self.space()._get_list()

        for number in range(FEW):
            self.ask(f"{QUESTION} {number}")
        few = self.count(show)
        for number in range(MANY):
            self.ask(f"{QUESTION} {number} again")
        self.assertEqual(self.count(show), few)

    def test_the_ranking_in_the_database(self):
        """What people write of themselves reaches the ranking, with all it needs."""
        question = self.ask()
        self.claire.write({"function": "Huissier", "smala_help_limit": 0})
        ranked = self.env["smala.help.matching"]._rank(question)
        steps = {partner: dict(steps) for partner, _score, steps in ranked}
        self.assertIn("words", steps[self.claire])
        self.assertIn("consent", steps[self.claire])
        self.assertNotIn("consent", steps[self.eva])

    def test_what_is_read_of_people_does_not_depend_on_the_reader(self):
        sector = self.env["res.partner.industry"].create({"name": "Bakery"})
        spoken = [code for code, _name in self.env["res.lang"].get_installed()]
        for code in spoken:
            if code.startswith("fr"):
                sector.with_context(lang=code).name = "Boulangerie"
        self.claire.parent_id.industry_id = sector
        found = {
            self.env["smala.help.matching"]
            .with_context(lang=code)
            ._get_texts(self.claire.with_context(lang=code))[self.claire.id]
            for code in spoken
        }
        self.assertEqual(len(found), 1)
        self.assertTrue(any(code.startswith("fr") for code in spoken))
        self.assertIn("Boulangerie", found.pop())

    def test_no_more_than_asked_for(self):
        self.company.smala_help_proposals = 4
        self.fill(8, "Many")
        self.assertEqual(len(self.found(self.ask())), 4)

    def test_nobody_of_ones_own_organization(self):
        self.assertNotIn(self.bruno, self.found(self.ask()).expert_id)
        self.assertNotIn(self.person, self.found(self.ask()).expert_id)
