"""French words brought down to what they have in common.

Snowball's French stemmer takes inflection off; accents go afterwards, since it needs
them. Words that say nothing of the matter are left out.

>>> stems("Nous engageons une employée à l'atelier d'Éric")
('engageon', 'emploi', 'ateli', 'eric')
>>> stems("On a engagé des employés") == stems("engager : employé")
True
"""

import re
import unicodedata
from functools import lru_cache

import snowballstemmer

WORD = re.compile(r"[^\W_]+")
SENTENCE = re.compile(r"(?<=[.!?;])\s+|\n+")
DOUBLE = re.compile(r"(.)\1")
SHORTEST = 2
_FRENCH = snowballstemmer.stemmer("french")

STOP_WORDS = frozenset(
    """
    a ai aie aient alors an ans apres as au aucun aussi autre autres aux avait avant
    avec avez avoir avons ayant beaucoup bien bonjour bref c ca car ce ceci cela celle
    celles celui ces cet cette ceux chacun chaque chez ci cinq combien comme comment d
    dans de deja depuis des deux dix doit doivent dois donc dont du elle elles en
    encore entre es est et etait etaient ete etes etre eu eux existe fait faire fais
    faites faut fois font hui ici il ils j je jour jours juste l la là le les leur
    leurs lors lui m ma mais me mes mieux moi moins mois mon n ne ni non nos notre
    nous on ont ou par parce parfois pas pendant peu peut peuvent peux plus plusieurs
    plutot pour pourquoi puis qq qqn qqun qu quand quatre que quel quelle quelles
    quelqu quelque quelques quels qui quoi s sa sans se sept ses si six soit sommes
    son sont sous suis sur t ta te tel tes toi ton toujours tous tout toute toutes
    tres trois trop tu un une va vais vers veulent veut veux voici voila voir vos
    votre voudrait voudrais vous vraiment vu y
    """.split()
)


def fold(text: str) -> str:
    """Return a text in small letters without accents."""
    decomposed = unicodedata.normalize("NFD", text.lower().replace("œ", "oe"))
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return a word without inflection, accents and double letters.

    Many leave accents out, and some double letters: mostly all ways give the same.

    >>> stem("camionette") == stem("camionnettes"), stem("reunion") == stem("Réunions")
    (True, True)
    """
    word = word.lower()
    known = (fold(_FRENCH.stemWord(one)) for one in (word, fold(word)))
    return DOUBLE.sub(r"\1", min(known, key=len)).replace("y", "i").rstrip("e")


def words(text: str) -> list[str]:
    """Return the words of a text that say something, as they are written."""
    found = _all_words(text)
    return [w for w in found if len(w) >= SHORTEST and fold(w) not in STOP_WORDS]


def _all_words(text):
    return WORD.findall((text or "").lower().replace("œ", "oe"))


def stems(text: str) -> tuple[str, ...]:
    """Return the stems of a text in order, of the words that say something."""
    return tuple(stem(word) for word in words(text))


def all_stems(text: str) -> tuple[str, ...]:
    """Return the stems of all words of a text in order, small ones too."""
    return tuple(stem(word) for word in _all_words(text))


def sentences(text: str) -> list[str]:
    """Return the sentences of a text.

    >>> sentences("Boulangerie. Quatre magasins, 33 personnes !")
    ['Boulangerie.', 'Quatre magasins, 33 personnes !']
    """
    return [one.strip() for one in SENTENCE.split(text or "") if one.strip()]
