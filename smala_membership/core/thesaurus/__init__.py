"""What entrepreneurs in French-speaking Belgium talk about, by concept.

A concept is what different words stand for: one paragraph of words and phrases, the
first of which names it. The words are French as people write it, since the questions
are. The parts named after a field say how professionals speak of it; those that begin
with ``lived`` how people do who do not know the trade's name of what happens to them;
those that begin with ``cases`` tell a trouble together with what solved it.
"""

from . import (
    cases_company,
    cases_life,
    cases_market,
    cases_money,
    cases_people,
    cases_trades,
    company,
    lived_company,
    lived_market,
    lived_money,
    lived_more_company,
    lived_more_market,
    lived_more_money,
    lived_more_people,
    lived_more_work,
    lived_people,
    lived_work,
    market,
    money,
    people,
    synonyms,
    work,
)

PARTS = (
    cases_company,
    cases_life,
    cases_market,
    cases_money,
    cases_people,
    cases_trades,
    company,
    market,
    money,
    people,
    work,
    lived_company,
    lived_market,
    lived_money,
    lived_more_company,
    lived_more_market,
    lived_more_people,
    lived_people,
    lived_work,
    lived_more_money,
    lived_more_work,
)


def _read(text):
    """Return the paragraphs of a text, each as words and phrases."""
    paragraphs = []
    for line in text.strip().splitlines():
        if line.startswith("  "):
            paragraphs[-1] += line
        elif line and not line.startswith("# "):
            paragraphs.append(line)
    return tuple(
        tuple(" ".join(one.split()) for one in paragraph.split(",") if one.strip())
        for paragraph in paragraphs
    )


# Words and phrases of each concept, and of each group of words that say the same
CONCEPTS = tuple(concept for part in PARTS for concept in _read(part.CONCEPTS))
SYNONYMS = _read(synonyms.SYNONYMS)
