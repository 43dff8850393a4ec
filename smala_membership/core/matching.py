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
from math import isqrt, log
from textwrap import shorten

from .concepts import ONE, read
from .language import sentences

# Why somebody cannot be asked today
PAUSED, AT_LIMIT = "paused", "limit"
NO_ADDRESS, NOT_AGREED = "no_address", "not_agreed"

# What counts how much, in thousandths of a concept that nobody else has.
TOPIC = 4000
ANY_TOPIC = 2000
REGION = 500
HELPED = 900
BUSY = 700
AGREED = 400
LOWEST = 1500  # below, somebody is not proposed
CROWD = 60
SURE = 8 * ONE  # what counts as a full match
QUOTED = 20  # so many are shown at most, with what they write
LONGEST_QUOTE = 160
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
    profiles = {one: read(one.text) for one in experts}
    rarity = _rarity(profiles.values())
    asked = read(question.text, with_hints=True)
    guessed = question.topics or _guess_topics(asked, topics or {})
    found = [
        proposal
        for expert, profile in profiles.items()
        if (proposal := _propose(question, asked, guessed, expert, profile, rarity))
    ]
    found.sort(key=lambda one: -one.score)
    best = max([SURE, *(one.score for one in found)])
    texts = {one.expert: one.text for one in experts}
    return [
        Proposal(
            one.expert,
            max(0, 100 * one.score // best),
            (
                *_quote(asked, texts[one.expert], rarity, is_shown=place < QUOTED),
                *one.reasons,
            ),
        )
        for place, one in enumerate(found)
    ]


# === ONE EXPERT === #


def _propose(question, asked, guessed, expert, profile, rarity):
    """Return a proposal with its raw score, or nothing where there is no match."""
    parts = _compare(asked, profile, rarity)
    shared = expert.topics & question.topics
    score = sum(parts.values()) + TOPIC * len(shared) + (ANY_TOPIC if shared else 0)
    if score < LOWEST:
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


def _compare(asked, profile, rarity):
    """Return what each concept adds that a question shares with a profile.

    Less where a profile is about everything.
    """
    breadth = isqrt(ONE * isqrt(sum(_damp(weight) ** 2 for weight in profile.values())))
    return {
        concept: rarity[concept]
        * _damp(weight)
        * _damp(profile[concept])
        // breadth
        // ONE
        for concept, weight in asked.items()
        if concept in profile
    }


def _quote(asked, text, rarity, is_shown):
    """Return as a reason what somebody writes that fits best."""
    best, quote = 0, ""
    for sentence in sentences(text) if is_shown else ():
        profile = read(sentence, with_hints=True)
        fit = sum(
            rarity.get(concept, 0) * min(weight, profile[concept])
            for concept, weight in asked.items()
            if concept in profile
        )
        if fit > best:
            best, quote = fit, sentence
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
