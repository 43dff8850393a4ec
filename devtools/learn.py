"""./dev learn: what reading/meaning.py reads texts with.

Learned from the thesaurus by Fisher's linear discriminant: of the numbers that the
model gives to phrases, the projection keeps what differs between concepts and drops
what differs within them. Questions and profiles are written in another manner than
phrases; half of that manner is taken away, so that a story is not close to every other
story. For that the labelled texts of the tests serve, without their labels, and without
the questions that are set apart.
"""

import json
import random
import subprocess
import sys
from importlib import import_module
from types import ModuleType

from . import debian, python
from .console import say, step
from .paths import ROOT, VENV_PYTHON

LABELLED = ROOT / "smala_membership" / "tests" / "matching"
SIZE = 160  # numbers of a vector that are kept
SHRINKAGE = 0.5  # of what differs within concepts, against too few examples
SHORTEST = 4  # signs of a phrase that tells something
GATHERED = (3, 4, 6)  # phrases of a concept read as one text, as people write several
MOST_TEXTS = 40  # of one concept
SEED = 1


def learn(_arguments):
    """Learn again what tells concepts apart, after a change of the thesaurus."""
    debian.ensure_odoo()
    python.ensure_venv()
    step("Reading the thesaurus: some minutes")
    return subprocess.run([VENV_PYTHON, "-m", "devtools.learn"], cwd=ROOT).returncode


def addon():
    """Import what the addon knows of meanings, without Odoo."""
    package = ModuleType("addon_alone")
    package.__path__ = [str(ROOT / "smala_membership")]
    sys.modules[package.__name__] = package
    return import_module("addon_alone.reading.meaning")


def examples(concepts):
    """Return texts with the number of their concept: phrases, and several of them."""
    draw = random.Random(SEED)
    found = []
    for number, phrases in enumerate(concepts):
        found += [(number, one) for one in phrases if len(one) >= SHORTEST]
        for _ in range(max(GATHERED[0], min(MOST_TEXTS, len(phrases)))):
            count = min(draw.choice(GATHERED), len(phrases))
            found.append((number, ", ".join(draw.sample(phrases, count))))
    return found


def texts_of(name, *keys):
    """Return the texts of a file of the labelled set."""
    rows = json.loads((LABELLED / f"{name}.json").read_text())
    return ["\n".join(row[key] for key in keys) for row in rows]


def discriminant(numpy, vectors, labels):
    """Return the mean and the projection that tell labels apart best."""
    mean = vectors.mean(0)
    known, counts = numpy.unique(labels, return_counts=True)
    centres = numpy.array([vectors[labels == one].mean(0) for one in known]) - mean
    within = vectors - mean - centres[numpy.searchsorted(known, labels)]
    spread = within.T @ within / len(vectors)
    spread += SHRINKAGE * numpy.trace(spread) / len(spread) * numpy.eye(len(spread))
    values, directions = numpy.linalg.eigh(spread)
    whiten = directions / numpy.sqrt(values)
    centres = centres @ whiten
    between = centres.T @ (centres * counts[:, None]) / len(vectors)
    values, directions = numpy.linalg.eigh(between)
    values, directions = values[::-1][:SIZE], directions[:, ::-1][:, :SIZE]
    return mean, whiten @ directions * numpy.sqrt(values / (1 + values))


def main():
    meaning = addon()
    if not meaning.can_run():
        sys.exit("The model of the language is not installed, or not for this machine.")
    numpy = meaning.numpy
    model = meaning.E5()
    numbers, texts = zip(*examples(meaning.CONCEPTS), strict=True)
    vectors, labels = model.passage(texts).astype("float64"), numpy.array(numbers)
    mean, projection = discriminant(numpy, vectors, labels)
    placed = meaning.unit((vectors - mean) @ projection)
    centres = [placed[labels == one].mean(0) for one in range(len(meaning.CONCEPTS))]
    profiles = texts_of("experts", "trade", "expertise")
    parts = [part for one in profiles for part in meaning.sentences(one)]
    manners = {
        "question": model.query(texts_of("practice", "question")),
        "profile": model.passage(profiles),
        "sentence": model.passage(parts),
    }
    numpy.savez_compressed(
        meaning.LEARNED,
        projection=projection.astype("float16"),
        centres=meaning.unit(numpy.array(centres)).astype("float16"),
        thesaurus=meaning.thesaurus_mark(),
        **{
            name: ((mean + found.mean(0)) / 2).astype("float32")
            for name, found in manners.items()
        },
    )
    say(f"Learned from {len(texts)} texts: {meaning.LEARNED.name}")


if __name__ == "__main__":
    main()
