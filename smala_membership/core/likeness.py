"""How alike two texts are by what they mean, each a short vector of whole numbers.

Who reads texts into vectors is not known here. One that could not be read is empty, and
like nothing. Whole numbers are compared the same way on every machine.

>>> question, other = vector((6_000, 8_000)), vector((-8_000, 6_000))
>>> likeness(question, (question,)), likeness(question, (other,)), likeness(b"", ())
(1000, 0, 0)
>>> profile = (other, other, question)
>>> likeness(question, profile), closest(question, profile)
(500, 1)
>>> closest(question, (other, other), least=1)
"""

from array import array
from base64 import b64decode, b64encode
from collections.abc import Iterable, Sequence
from operator import mul

SAME = 1000  # how alike a text is to itself
LENGTH = 10_000  # of a vector


def vector(numbers: Iterable[int]) -> bytes:
    """Return whole numbers as a vector; together they are to be ``LENGTH`` long."""
    return array("h", numbers).tobytes()


def likeness(asked: bytes, written: Sequence[bytes]) -> int:
    """Return how alike a question is to a profile, from -1000 to 1000.

    Half for the whole, half for the sentence that is closest.

    :param written: the whole profile first, then each of its sentences.
    """
    if not written:
        return 0
    whole, *parts = (_compare(asked, one) for one in written)
    return (whole + max(parts, default=whole)) // 2


def closest(asked: bytes, written: Sequence[bytes], least: int = -SAME) -> int | None:
    """Return the place of the sentence that is closest to a question.

    :param least: how alike it has to be.
    """
    alike = [_compare(asked, one) for one in written[1:]]
    best = max(alike, default=-SAME)
    return alike.index(best) if asked and alike and best >= least else None


def pack(vectors: Sequence[bytes]) -> str:
    """Return vectors as a text that can be kept.

    >>> unpack(pack((b"a", b"bc"))), unpack(pack(()))
    ((b'a', b'bc'), ())
    """
    return " ".join(b64encode(one).decode() for one in vectors)


def unpack(text: str) -> tuple[bytes, ...]:
    return tuple(map(b64decode, text.split()))


def _compare(one, other):
    if not one or not other:
        return 0
    return SAME * sum(map(mul, array("h", one), array("h", other))) // LENGTH**2
