"""Words as they are compared: whatever their case, accents and signs.

>>> search_key("Élise d'Œuvre-Noël & Fils")
'elise d oeuvre noel fils'
>>> search_words("  L'ÉTÉ, l'eau%_ ")
['l', 'ete', 'eau']
>>> search_key(None), search_words("…")
('', [])
"""

import re
import unicodedata

# What has no accent to take away.
LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d"})
MAX_WORDS = 12  # of what somebody looks for


def search_key(text: str | None) -> str:
    """Return a text in plain small letters and digits, its words one blank apart."""
    folded = unicodedata.normalize("NFKD", (text or "").casefold())
    plain = "".join(sign for sign in folded if not unicodedata.combining(sign))
    return " ".join(re.findall(r"[^\W_]+", plain.translate(LETTERS)))


def search_words(text: str | None) -> list[str]:
    """Return the different words of a text in order, as they are compared."""
    return list(dict.fromkeys(search_key(text).split()))[:MAX_WORDS]
