"""Postal-code ranges that make up a region.

>>> parse_ranges("6000-6599, 7000")
((6000, 6599), (7000, 7000))
>>> contains(parse_ranges("6000-6599"), "6000"), contains((), "6000")
(True, False)
"""


def parse_ranges(text: str) -> tuple[tuple[int, int], ...]:
    """Return the ranges written as "1000-1299, 1500".

    :raise ValueError: a part is no number or range, or runs backwards.
    """
    ranges = []
    for part in filter(None, (part.strip() for part in (text or "").split(","))):
        first, _, last = part.partition("-")
        pair = int(first), int(last or first)
        if pair[0] > pair[1]:
            raise ValueError(part)
        ranges.append(pair)
    return tuple(ranges)


def contains(ranges: tuple[tuple[int, int], ...], postal_code: str) -> bool:
    """Tell whether a postal code lies in one of the ranges."""
    code = (postal_code or "").strip()
    return code.isdigit() and any(low <= int(code) <= high for low, high in ranges)
