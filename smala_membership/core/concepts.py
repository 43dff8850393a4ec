"""Texts read as concepts of the thesaurus, each with a weight in thousandths.

A word of the thesaurus counts in full, a phrase more, a word out of a phrase a little:
it hints at what the phrase is about. What may stand for several things counts less for
each of them.

>>> asked, written = read("virer un collaborateur"), read("licenciement d'un employé")
>>> len(asked.keys() & written.keys()) > 1
True
>>> read("le la les")
Counter()
"""

from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache
from math import isqrt
from typing import NamedTuple

from .language import all_stems, stem, stems
from .thesaurus import CONCEPTS, SYNONYMS

ONE = 1000
PHRASE = 1000  # as much as a word: what it is made of hints at it too
FIXED = 1200  # a phrase of which but one word says something, as "fin de mois"
HINT = 500  # a word out of a phrase
MOST = 20_000  # texts that are kept as they were read


class Lexicon(NamedTuple):
    """The thesaurus by its words, as stems: which concepts each stands for."""

    words: dict  # {stem: {concept}}
    phrases: dict  # {first stem: [(stems, concept)]}
    fixed: dict  # {first stem: [(stems with small words, concept)]}
    hints: dict  # {stem: {concept: number of phrases}}


def read(text: str, with_hints: bool = False) -> Counter:
    """Return the concepts of a text with their weights.

    :param with_hints: count words out of phrases too, as a short text needs it.
    """
    return _read(text or "", with_hints)


def read_by_word(text: str) -> Mapping[str, Counter]:
    """Return what each word of a short text says, hints included.

    What a phrase says is shared out among its words.

    >>> sorted(read_by_word("virer un collaborateur")) == sorted(
    ...     plain_stems("virer collaborateur")
    ... )
    True
    """
    return _read_by_word(text or "", True)


def plain_stems(text: str) -> tuple[str, ...]:
    """Return the stems of a text, those that say the same as one.

    >>> plain_stems("mon patron") == plain_stems("notre boss")
    True
    """
    return tuple(_plain(one) for one in stems(text))


# === READING === #


@lru_cache(maxsize=MOST)
def _read(text, with_hints):
    found = Counter()
    for weights in _read_by_word(text, with_hints).values():
        found.update(weights)
    return found


@lru_cache(maxsize=MOST)
def _read_by_word(text, with_hints):
    places = defaultdict(list)
    for place, one in enumerate(plain_stems(text)):
        places[one].append(place)
    found = {one: _read_word(one, len(at), with_hints) for one, at in places.items()}
    for one in places:
        for phrase, concept in _lexicon().phrases.get(one, ()):
            if _stand_together(phrase, places):
                for word in phrase:
                    found[word][concept] += PHRASE // len(phrase)
    for one, concept in _read_fixed(text):
        found.setdefault(one, Counter())[concept] += FIXED
    return found


def _read_word(one, times, with_hints):
    """Return what one word says; the second time it says half as much again."""
    lexicon, found = _lexicon(), Counter()
    known = lexicon.words.get(one, ())
    for concept in known:
        found[concept] = (ONE + (ONE // 2 if times > 1 else 0)) // len(known)
    if with_hints:
        hints = {c: n for c, n in lexicon.hints.get(one, {}).items() if c not in known}
        for concept, number in hints.items():
            found[concept] = HINT * isqrt(min(number, 3) * ONE**2) // ONE // len(hints)
    return found


def _stand_together(phrase, places):
    """Tell whether the words of a phrase stand side by side, in whatever order."""
    if not all(one in places for one in phrase):
        return False
    reach = len(phrase) - 1
    return any(
        all(any(abs(other - place) <= reach for other in places[one]) for one in phrase)
        for place in places[phrase[0]]
    )


def _read_fixed(text):
    """Return the first word and the concept of phrases that need their small words."""
    known = tuple(_plain(one) for one in all_stems(text))
    return {
        (one, concept)
        for place, one in enumerate(known)
        for phrase, concept in _lexicon().fixed.get(one, ())
        if known[place : place + len(phrase)] == phrase
    }


# === THE THESAURUS BY ITS WORDS === #


@cache
def _plainest():
    """Map stems to that of the plainest word which says the same."""
    found = {}
    for group in SYNONYMS:
        for word in group:
            if " " not in word:
                found.setdefault(stem(word), stem(group[0]))
    return found


def _plain(one):
    return _plainest().get(one, one)


@cache
def _lexicon():
    words, hints = defaultdict(set), defaultdict(Counter)
    phrases, fixed = defaultdict(set), defaultdict(set)
    for concept, entries in enumerate(CONCEPTS):
        for entry in entries:
            key, whole = plain_stems(entry), tuple(map(_plain, all_stems(entry)))
            if len(whole) == 1:
                for one in key:
                    words[one].add(concept)
            elif len(key) > 1:
                phrases[key[0]].add((key, concept))
                for one in set(key):
                    hints[one][concept] += 1
            elif whole:
                fixed[whole[0]].add((whole, concept))
    return Lexicon(
        dict(words),
        {key: sorted(found) for key, found in phrases.items()},
        {key: sorted(found) for key, found in fixed.items()},
        dict(hints),
    )
