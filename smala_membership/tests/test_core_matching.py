import doctest
import json
from datetime import date
from pathlib import Path

from odoo.tests import BaseCase, tagged

from ..core import concepts, helping, language, matching
from ..core.matching import Expert, Question, hindrance, rank

LABELLED = Path(__file__).parent / "matching"
FIRST = 3
# The aim is 90 % on both halves; what was set apart is not there yet, see ROADMAP.
TUNED_AT_LEAST, SET_APART_AT_LEAST = 90, 85


def read(name):
    return json.loads((LABELLED / f"{name}.json").read_text())


@tagged("post_install", "-at_install", "smala_membership")
class TestMatching(BaseCase):
    """Who is proposed for a question, measured on questions labelled by hand."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.topics = {one["code"]: one["name"] for one in read("topics")}
        cls.questions = read("questions")
        cls.experts = [
            Expert(
                one["id"],
                f"{one['trade']}\n{one['expertise']}",
                frozenset(one["topics"]),
                one["region"] or None,
            )
            for one in read("experts")
        ]

    def measure(self, part):
        """Return in % for how many questions a right person is among the first."""
        asked = [one for one in self.questions if one["part"] == part]
        self.assertEqual(len(asked), 75)
        found = sum(self.is_found(one) for one in asked)
        share = 100 * found / len(asked)
        # pylint: disable-next=print-used
        print(f"\n{part}: right person among the first {FIRST}: {share:.1f} %")
        return share

    def is_found(self, one):
        question = Question(
            one["question"], frozenset(one["topics"]), one["region"] or None
        )
        first = rank(question, self.experts, self.topics)[:FIRST]
        return not {proposal.expert for proposal in first}.isdisjoint(one["right"])

    def test_the_set_is_large_enough(self):
        self.assertGreaterEqual(len(self.questions), 80)
        self.assertGreaterEqual(len(self.experts), 40)

    def test_questions_that_were_used_for_tuning(self):
        self.assertGreaterEqual(self.measure("tuning"), TUNED_AT_LEAST)

    def test_questions_that_were_set_apart(self):
        self.assertGreaterEqual(self.measure("held_back"), SET_APART_AT_LEAST)

    def test_the_order_does_not_depend_on_the_order_of_the_profiles(self):
        question = Question(self.questions[0]["question"])
        one = rank(question, self.experts)
        other = rank(question, self.experts[::-1])
        self.assertEqual(
            {p.expert: p.score for p in one}, {p.expert: p.score for p in other}
        )

    def test_examples(self):
        for module in (concepts, helping, language, matching):
            with self.subTest(module=module.__name__):
                self.assertFalse(doctest.testmod(module).failed)


@tagged("post_install", "-at_install", "smala_membership")
class TestReasons(BaseCase):
    """What moves somebody up or down, and what is said of it."""

    TEXT = "Recouvrement de factures impayées."
    ASKED = "Un client ne paie pas ses factures"

    def rank(self, *experts, topics=frozenset(), region=None):
        question = Question(self.ASKED, frozenset(topics), region)
        return rank(question, experts)

    def first(self, *experts, **options):
        return self.rank(*experts, **options)[0]

    def codes(self, proposal):
        return {code for code, _values in proposal.reasons}

    def test_words_are_quoted(self):
        proposal = self.first(Expert("a", f"Ici ma biographie. {self.TEXT}"))
        self.assertEqual(proposal.reasons, (("words", (self.TEXT,)),))

    def test_inflection_accents_and_typing_errors(self):
        for text in ("RECOUVREMENTS", "facture impayee", "Factures impayés"):
            with self.subTest(text=text):
                self.assertTrue(self.rank(Expert("a", text)))

    def test_other_trades_are_not_proposed(self):
        self.assertFalse(self.rank(Expert("a", "Soins infirmiers à domicile.")))
        self.assertFalse(self.rank(Expert("a", "")))

    def test_topics_that_were_ticked(self):
        found = self.first(
            Expert("a", self.TEXT), Expert("b", self.TEXT, frozenset({1})), topics={1}
        )
        self.assertEqual((found.expert, "topic" in self.codes(found)), ("b", True))

    def test_somebody_of_the_same_region(self):
        found = self.first(
            Expert("a", self.TEXT, region=1), Expert("b", self.TEXT, region=2), region=2
        )
        self.assertEqual((found.expert, "region" in self.codes(found)), ("b", True))

    def test_who_helped_before(self):
        found = self.first(
            Expert("a", self.TEXT),
            Expert("b", self.TEXT, helped=(frozenset({1}),)),
            topics={1},
        )
        self.assertEqual((found.expert, "helped" in self.codes(found)), ("b", True))

    def test_who_is_asked_often_comes_later(self):
        found = self.rank(Expert("a", self.TEXT, load=2), Expert("b", self.TEXT))
        self.assertEqual([one.expert for one in found], ["b", "a"])
        self.assertIn("busy", self.codes(found[1]))

    def test_who_has_not_agreed_comes_later(self):
        found = self.rank(
            Expert("a", self.TEXT, has_agreed=False), Expert("b", self.TEXT)
        )
        self.assertEqual([one.expert for one in found], ["b", "a"])
        self.assertIn("consent", self.codes(found[1]))

    def test_a_match_is_from_0_to_100(self):
        for load in (0, 1, 50):
            (found,) = self.rank(Expert("a", self.TEXT, load=load))
            self.assertTrue(0 <= found.score <= 100)

    def test_who_cannot_be_asked(self):
        today = date(2026, 3, 2)
        self.assertIsNone(hindrance(today, None, 0, 100))
        self.assertEqual(hindrance(today, today, 0, 0), matching.PAUSED)
        self.assertEqual(hindrance(today, None, 3, 3), matching.AT_LIMIT)
