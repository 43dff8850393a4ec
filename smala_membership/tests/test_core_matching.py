import doctest
import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from unittest import skipUnless

from odoo.tests import BaseCase, tagged

from ..core import concepts, helping, language, likeness, matching
from ..core.matching import Expert, Question, hindrance, rank
from ..reading import meaning

LABELLED = Path(__file__).parent / "matching"
FIRST = 3
AIM = 90  # in %
PRACTICE_AT_LEAST, WORDS_AT_LEAST = 85, 75
MISSING = "The model of the language is not installed: words alone decide."


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
        cls.practice = read("practice")
        cls.experts = [
            Expert(
                one["id"],
                f"{one['trade']}\n{one['expertise']}",
                frozenset(one["topics"]),
                one["region"] or None,
            )
            for one in read("experts")
        ]
        cls.understood = [
            replace(one, meaning=meaning.of_profile(one.text)) for one in cls.experts
        ]

    def measure(self, name, asked, experts):
        """Return in % for how many questions a right person is among the first."""
        found = sum(self.is_found(one, experts) for one in asked)
        share = 100 * found / len(asked)
        # pylint: disable-next=print-used
        print(f"\n{name}: right person among the first {FIRST}: {share:.1f} %")
        return share

    def is_found(self, one, experts):
        text, region = one["question"], one["region"] or None
        understood = any(expert.meaning for expert in experts)
        known = meaning.of_question(text) if understood else ()
        question = Question(text, frozenset(one["topics"]), region, *known)
        first = rank(question, experts, self.topics)[:FIRST]
        return not {proposal.expert for proposal in first}.isdisjoint(one["right"])

    def part(self, name):
        asked = [one for one in self.questions if one["part"] == name]
        self.assertEqual(len(asked), 75)
        return asked

    def test_the_set_is_large_enough(self):
        self.assertGreaterEqual(len(self.questions), 80)
        self.assertGreaterEqual(len(self.experts), 40)

    @skipUnless(meaning.is_known(), MISSING)
    def test_questions_that_were_used_for_tuning(self):
        asked = self.part("tuning")
        self.assertGreaterEqual(self.measure("tuning", asked, self.understood), AIM)

    @skipUnless(meaning.is_known(), MISSING)
    def test_questions_that_were_set_apart(self):
        asked = self.part("held_back")
        self.assertGreaterEqual(self.measure("held_back", asked, self.understood), AIM)

    @skipUnless(meaning.is_known(), MISSING)
    def test_questions_that_weights_were_fitted_to(self):
        share = self.measure("practice", self.practice, self.understood)
        self.assertGreaterEqual(share, PRACTICE_AT_LEAST)

    def test_words_alone(self):
        """Without the model of the language, most are still found."""
        share = self.measure("practice, words alone", self.practice, self.experts)
        self.assertGreaterEqual(share, WORDS_AT_LEAST)

    def test_the_order_does_not_depend_on_the_order_of_the_profiles(self):
        question = Question(self.questions[0]["question"])
        one = rank(question, self.experts)
        other = rank(question, self.experts[::-1])
        self.assertEqual(
            {p.expert: p.score for p in one}, {p.expert: p.score for p in other}
        )

    def test_examples(self):
        for module in (concepts, helping, language, likeness, matching):
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

    def test_who_was_not_read_yet_is_not_behind_who_means_something_else(self):
        asked, other = likeness.vector((10_000, 0)), likeness.vector((0, 10_000))
        found = rank(
            Question(self.ASKED, meaning=asked),
            [
                Expert("a", self.TEXT, meaning=(other, other)),
                Expert("b", self.TEXT),
                Expert("c", self.TEXT, meaning=(asked, asked)),
            ],
        )
        self.assertEqual([one.expert for one in found][:2], ["c", "b"])

    def test_a_topic_is_enough_whatever_is_written(self):
        asked, other = likeness.vector((10_000, 0)), likeness.vector((-10_000, 0))
        expert = Expert("a", "Soins.", frozenset({1}), meaning=(other, other))
        (found,) = rank(Question(self.ASKED, frozenset({1}), meaning=asked), [expert])
        self.assertEqual(self.codes(found), {"topic"})

    def test_the_closest_sentence_is_quoted_where_words_differ(self):
        asked, other = likeness.vector((10_000, 0)), likeness.vector((0, 10_000))
        expert = Expert("a", "Soins. Levain.", meaning=(asked, other, asked))
        (found,) = rank(Question(self.ASKED, meaning=asked), [expert])
        self.assertEqual(found.reasons, (("words", ("Levain.",)),))

    def test_a_match_is_from_0_to_100(self):
        for load in (0, 1, 50):
            (found,) = self.rank(Expert("a", self.TEXT, load=load))
            self.assertTrue(0 <= found.score <= 100)

    def test_who_cannot_be_asked(self):
        today = date(2026, 3, 2)
        self.assertIsNone(hindrance(today, None, 0, 100))
        self.assertEqual(hindrance(today, today, 0, 0), matching.PAUSED)
        self.assertEqual(hindrance(today, None, 3, 3), matching.AT_LIMIT)
