"""What entrepreneurs in French-speaking Belgium talk about, by concept.

A concept is what different words stand for: one paragraph of words and phrases, the
first of which names it. Concepts stand under the theme that they belong to. The words
are French as people write it, since the questions are.
"""

from . import company, market, money, people, work


def _read(text):
    theme, lines = None, []
    for line in text.strip().splitlines():
        if line.startswith("  "):
            lines[-1][1] += line
        elif line.startswith("# "):
            theme = line.removeprefix("# ")
        elif line:
            lines.append([theme, line])
    return [
        (theme, tuple(one.strip() for one in entries.split(",") if one.strip()))
        for theme, entries in lines
    ]


# (theme, words and phrases) of each concept
CONCEPTS = tuple(
    concept
    for part in (company, market, money, people, work)
    for concept in _read(part.CONCEPTS)
)
