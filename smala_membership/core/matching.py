"""Who can help with a question: experts ranked, each with the reasons.

A question and a profile seldom use the same words for the same thing. Both are read as
concepts (see ``thesaurus``) and compared by what they mean (see ``likeness``), beside
the topics that people ticked. Who helped before comes first among equals, who is asked
often comes later. Whole numbers only: the same texts and meanings always give the same
order.

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
from math import isqrt, log
from textwrap import shorten

from .concepts import ONE, read, read_by_word
from .language import sentences
from .likeness import SAME, closest, likeness

# Why somebody cannot be asked today
PAUSED, AT_LIMIT = "paused", "limit"
NO_ADDRESS, NOT_AGREED = "no_address", "not_agreed"

# What counts how much, in thousandths. The first five were fitted to questions written
# for that, see tests/matching/practice.json.
WORDS = 2100  # a word that points to a concept which few profiles have
NEAR = 3400  # a question that means such a concept, in whatever words
MEANING = 8200  # a text that means the very same
TOPIC = 2350  # each of the first two that are shared
REGION = 870
HELPED = 1200
BUSY = 1000
AGREED = 600
MOST_TOPICS = 2
LOWEST = 1500  # below, somebody is not proposed
BY_CHANCE = 1500  # so alike are texts that have nothing to do with each other
LEAST_ALIKE = SAME * BY_CHANCE // MEANING  # of a sentence that is quoted
CROWD = 60
SURE = 10 * ONE  # what counts as a full match
QUOTED = 20  # so many are shown at most, with what they write
LONGEST_QUOTE = 160
SHOWN_TOPICS = 3


@dataclass(frozen=True)
class Question:
    """What is asked, the topics that were ticked, and where the asker is."""

    text: str
    topics: frozenset = frozenset()
    region: int | None = None
    meaning: bytes = b""
    near: tuple[tuple[int, int], ...] = ()  # concepts that it is close to, with weights


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
    meaning: tuple[bytes, ...] = ()  # of the text and of each of its sentences


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
    profiles = {one: read(one.text) for one in experts}
    rarity = _rarity(profiles.values())
    asked = read(question.text, with_hints=True)
    guessed = question.topics or _guess_topics(asked, topics or {})
    found = [
        proposal
        for expert, profile in profiles.items()
        if (proposal := _propose(question, guessed, expert, profile, rarity))
    ]
    found.sort(key=lambda one: -one.score)
    best = max([SURE, *(one.score for one in found)])
    known = {one.expert: one for one in experts}
    return [
        Proposal(
            one.expert,
            max(0, 100 * one.score // best),
            (
                *(
                    _quote(question, asked, known[one.expert], rarity)
                    if place < QUOTED
                    else ()
                ),
                *one.reasons,
            ),
        )
        for place, one in enumerate(found)
    ]


# === ONE EXPERT === #


def _propose(question, guessed, expert, profile, rarity):
    """Return a proposal with its raw score, or nothing where there is no match."""
    known = _weigh(profile, rarity)
    said = _count_words(read_by_word(question.text), known)
    near = sum(weight * known.get(concept, 0) for concept, weight in question.near)
    alike = likeness(question.meaning, expert.meaning)
    shared = expert.topics & question.topics
    score = (
        WORDS * isqrt(ONE * said) // ONE
        + NEAR * isqrt(near) // ONE
        + MEANING * alike // SAME
        + TOPIC * min(len(shared), MOST_TOPICS)
    )
    if question.meaning and expert.meaning:
        score -= BY_CHANCE
    if score < LOWEST and not shared:
        return None
    reasons = []
    if shared:
        reasons.append(("topic", tuple(sorted(shared)[:SHOWN_TOPICS])))
    if question.region and question.region == expert.region:
        score += REGION
        reasons.append(("region", (question.region,)))
    times = sum(1 for topics in expert.helped if topics & guessed)
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


def _weigh(profile, rarity):
    """Return what each concept of a profile tells of it, in thousandths.

    Less where a profile is about everything.
    """
    breadth = isqrt(ONE * isqrt(sum(_damp(weight) ** 2 for weight in profile.values())))
    return {
        concept: rarity[concept] * _damp(weight) // breadth
        for concept, weight in profile.items()
    }


def _count_words(asked, known):
    """Return how much a profile says of what is asked, in thousandths.

    Each word of a question counts for the one concept of the profile that it points to
    most.
    """
    return sum(
        max(
            (
                _damp(weight) * known[concept] // ONE
                for concept, weight in concepts.items()
                if concept in known
            ),
            default=0,
        )
        for concepts in asked.values()
    )


def _quote(question, asked, expert, rarity):
    """Return as a reason what somebody writes that fits best.

    Where no sentence shares a concept with the question, the one that is closest in
    meaning, if it is close.
    """
    best, quote, written = 0, "", sentences(expert.text)
    for sentence in written:
        profile = read(sentence, with_hints=True)
        fit = sum(
            rarity.get(concept, 0) * min(weight, profile[concept])
            for concept, weight in asked.items()
            if concept in profile
        )
        if fit > best:
            best, quote = fit, sentence
    place = closest(question.meaning, expert.meaning, LEAST_ALIKE)
    if not quote and place is not None and place < len(written):
        quote = written[place]
    return (
        [("words", (shorten(quote, LONGEST_QUOTE, placeholder="…"),))] if quote else []
    )


def _guess_topics(asked, topics):
    """Return the topics whose words a question uses most."""
    scores = {key: _overlap(asked, read(text)) for key, text in topics.items()}
    best = max(scores.values(), default=0)
    return frozenset(key for key, score in scores.items() if score and score == best)


def _overlap(one, other):
    return sum(min(weight, other[key]) for key, weight in one.items() if key in other)


# === WEIGHTS === #


def _rarity(profiles: Iterable[Counter]) -> Mapping:
    """Return how much a concept tells: more, the fewer profiles it is in.

    Few profiles are read as if others were there that know nothing of it.
    """
    profiles = list(profiles)
    counts = Counter(key for profile in profiles for key in profile)
    total = max(len(profiles), CROWD)
    return {
        key: round(ONE * log(1 + (2 * total - 2 * count + 1) / (2 * count + 1)))
        for key, count in counts.items()
    }


def _damp(weight: int) -> int:
    """Let the second mention count less than the first."""
    return weight * 2 * ONE // (weight + ONE)
