"""Words as they are compared: whatever their case, accents and signs.

>>> search_key("Élise d'Œuvre-Noël & Fils")
'elise d oeuvre noel fils'
>>> search_key("\N{MATHEMATICAL BOLD ITALIC CAPITAL A}")
'a'
>>> search_words("  L'ÉTÉ, l'eau%_ ")
['l', 'ete', 'eau']
>>> search_key(None), search_words("…")
('', [])
>>> beginning("reprises"), beginning("bureaux"), beginning("iso")
('repris', 'bureau', 'iso')
"""

import re
import unicodedata

# What has no accent to take away.
LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d"})
MAX_WORDS = 12  # of what somebody looks for
ENDING = re.compile(r"e?[sx]?$")  # of the feminine and the plural
SHORTEST_BEGINNING = 4


def search_key(text: str | None) -> str:
    """Return a text in plain small letters and digits, its words one blank apart."""
    # some signs are capitals only once they are decomposed, others only before
    folded = unicodedata.normalize("NFKD", text or "").casefold()
    folded = unicodedata.normalize("NFKD", folded)
    plain = "".join(sign for sign in folded if not unicodedata.combining(sign))
    return " ".join(re.findall(r"[^\W_]+", plain.translate(LETTERS)))


def search_words(text: str | None) -> list[str]:
    """Return the different words of a text in order, as they are compared."""
    return list(dict.fromkeys(search_key(text).split()))[:MAX_WORDS]


def beginning(word: str) -> str:
    """Return what a compared word has in common with its feminine and its plural.

    Short words stay whole: too many others would begin like what is left of them.
    """
    found = ENDING.sub("", word, count=1)
    return found if len(found) >= SHORTEST_BEGINNING else word
