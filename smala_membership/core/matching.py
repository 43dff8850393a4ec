"""Who can help with a question: experts ranked, each with the reasons.

A question and a profile seldom use the same words for the same thing. Both are read as
concepts (see ``thesaurus``), beside the words themselves and the topics that people
ticked. Who helped before comes first among equals, who is asked often comes later.
Whole numbers only: the same question always gives the same order.

>>> experts = [
...     Expert("a", "J'ai licencié six personnes, préavis et outplacement compris."),
...     Expert("b", "Boulangerie : prix de revient et marges de chaque produit."),
... ]
>>> question = Question("Je dois virer un collaborateur, comment m'y prendre ?")
>>> [one.expert for one in rank(question, experts)]
['a']
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache, lru_cache
from math import isqrt, log

from .language import stem, stems, words
from .thesaurus import CONCEPTS

# Why somebody cannot be asked today
PAUSED, AT_LIMIT = "paused", "limit"
NO_ADDRESS, NOT_AGREED = "no_address", "not_agreed"

# What counts how much, in thousandths of a concept that nobody else has.
ONE = 1000
TOPIC = 5000
REGION = 500
HELPED = 900
BUSY = 700
AGREED = 400
LOWEST = 700  # below, somebody is not proposed
SHOWN_WORDS = 5
SHOWN_TOPICS = 3


@dataclass(frozen=True)
class Question:
    """What is asked, the topics that were ticked, and where the asker is."""

    text: str
    topics: frozenset = frozenset()
    region: int | None = None


@dataclass(frozen=True)
class Expert:
    """What somebody knows, and how much they are asked already."""

    expert: int | str
    text: str
    topics: frozenset = frozenset()
    region: int | None = None
    load: int = 0  # introductions of the last 30 days
    has_agreed: bool = True  # to be put in touch, in general
    helped: tuple[frozenset, ...] = ()  # topics of questions that they helped with


@dataclass(frozen=True)
class Proposal:
    """One expert, how well they match from 0 to 100, and why: codes and values."""

    expert: int | str
    score: int
    reasons: tuple[tuple[str, tuple], ...] = field(default=(), compare=False)


def hindrance(today: date, pause_until: date | None, limit: int, load: int):
    """Return why somebody cannot be asked today, or nothing.

    >>> hindrance(date(2026, 3, 1), date(2026, 3, 1), 0, 9)
    'paused'
    >>> hindrance(date(2026, 3, 2), date(2026, 3, 1), 2, 2)
    'limit'
    >>> hindrance(date(2026, 3, 2), date(2026, 3, 1), 0, 9)
    """
    if pause_until and today <= pause_until:
        return PAUSED
    return AT_LIMIT if limit and load >= limit else None


def rank(
    question: Question, experts: Sequence[Expert], topics: Mapping | None = None
) -> list[Proposal]:
    """Return the experts who can help, the best first.

    :param topics: the words of each topic, by its key.
    """
    profiles = {one: _profile(one.text) for one in experts}
    rarity = _rarity(profiles.values())
    asked = _profile(question.text)
    wanted = _wanted_topics(question, topics or {})
    found = [
        proposal
        for expert in experts
        if (proposal := _propose(question, asked, wanted, expert, profiles, rarity))
    ]
    found.sort(key=lambda one: -one.score)
    best = max((one.score for one in found), default=0)
    return [
        Proposal(one.expert, min(100, 100 * one.score // max(best, 8 * ONE)), one.reasons)
        for one in found
    ]


# === ONE EXPERT === #


def _propose(question, asked, wanted, expert, profiles, rarity):
    """Return a proposal with its raw score, or nothing where there is no match."""
    profile = profiles[expert]
    shared = expert.topics & wanted
    score = TOPIC * len(shared)
    parts = {}
    for concept, weight in asked.items():
        if concept in profile:
            part = rarity[concept] * _damp(weight) * _damp(profile[concept]) // ONE**2
            parts[concept] = part
    score += sum(parts.values())
    if score < LOWEST:
        return None
    reasons = []
    if shared:
        reasons.append(("topic", tuple(sorted(shared)[:SHOWN_TOPICS])))
    spoken = _common_words(question.text, expert.text, parts)
    if spoken:
        reasons.append(("words", spoken))
    if question.region and question.region == expert.region:
        score += REGION
        reasons.append(("region", (question.region,)))
    times = sum(1 for topics in expert.helped if topics & wanted)
    if times:
        score += HELPED * min(times, 3)
        reasons.append(("helped", (times,)))
    if expert.load:
        score -= BUSY * expert.load
        reasons.append(("busy", (expert.load,)))
    if not expert.has_agreed:
        score -= AGREED
        reasons.append(("consent", ()))
    return Proposal(expert.expert, score, tuple(reasons))


def _common_words(question, text, parts):
    """Return words of a profile that say what the question is about."""
    best = {one for one in parts if isinstance(one, int)}
    shown = []
    for word in words(text):
        entry = (stem(word),)
        if best & _lexicon().get(entry, frozenset()) or entry[0] in stems(question):
            if word not in shown:
                shown.append(word)
    return tuple(shown[:SHOWN_WORDS])


def _wanted_topics(question, topics):
    """Return the topics of a question: as ticked, else those whose words it uses."""
    if question.topics:
        return question.topics
    asked = _profile(question.text)
    scores = {key: _overlap(asked, _profile(text)) for key, text in topics.items()}
    best = max(scores.values(), default=0)
    return frozenset(key for key, score in scores.items() if score and score == best)


def _overlap(one, other):
    return sum(min(weight, other[key]) for key, weight in one.items() if key in other)


# === TEXTS AS CONCEPTS === #


@cache
def _lexicon():
    """Map words and phrases, as stems, to the concepts they stand for."""
    found = {}
    for number, (_theme, entries) in enumerate(CONCEPTS):
        for entry in entries:
            key = stems(entry)
            if key:
                found.setdefault(key, set()).add(number)
    return found


@cache
def _longest():
    return max(map(len, _lexicon()))


@lru_cache(maxsize=20_000)
def _profile(text: str) -> Counter:
    """Return the concepts of a text with their weight.

    A phrase counts more than a word, a word of many meanings less.
    """
    known, found = stems(text), Counter()
    for length in range(1, _longest() + 1):
        spans = {known[at : at + length] for at in range(len(known) - length + 1)}
        for span in sorted(spans):
            concepts = _lexicon().get(span, ())
            for concept in concepts:
                weight = ONE if length == 1 else ONE * 9 // 5
                found[concept] += weight * ONE // isqrt(ONE * ONE * len(concepts))
    return found


def _rarity(profiles: Iterable[Counter]) -> Mapping:
    """Return how much a concept tells: more, the fewer profiles it is in."""
    profiles = list(profiles)
    counts = Counter(key for profile in profiles for key in profile)
    total = len(profiles)
    return {
        key: round(ONE * log(1 + (2 * total - 2 * count + 1) / (2 * count + 1)))
        for key, count in counts.items()
    }


def _damp(weight: int) -> int:
    """Let the second mention count less than the first."""
    return weight * 2 * ONE // (weight + ONE)
