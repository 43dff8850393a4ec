"""Amounts of money as people type them.

>>> [str(parse_amount(text)) for text in ("3 200 000", "3.200.000,50 €", "1,5 M")]
['3200000', '3200000.50', '1500000.0']
>>> parse_amount("a lot") is None
True
"""

import re
from decimal import Decimal

# What may stand between groups of three digits, or around an amount.
NOISE = re.compile(r"[\s\u00a0\u202f'’_]|€|eur(o|os)?\b", re.IGNORECASE)
SHAPE = re.compile(r"(?P<digits>[\d.,]*\d[.,]?)(?P<unit>k|m|mio|mln)?")
UNITS = {None: 1, "k": 1_000, "m": 1_000_000, "mio": 1_000_000, "mln": 1_000_000}


def parse_amount(text: str) -> Decimal | None:
    """Return the amount that a text stands for, or nothing where it is unclear.

    A lone separator before exactly three digits groups thousands, as in 3.200;
    otherwise the last separator is the decimal one. "1,5 M" means a million and a
    half.
    """
    found = SHAPE.fullmatch(NOISE.sub("", text or "").lower())
    if not found:
        return None
    digits, unit = found["digits"], found["unit"]
    whole, decimals = _split(digits, bool(unit))
    if not whole.isdigit() or (decimals and not decimals.isdigit()):
        return None
    return Decimal(f"{whole}.{decimals}" if decimals else whole) * UNITS[unit]


def _split(digits, has_unit):
    """Split at the decimal separator, and drop those between thousands."""
    last = max(digits.rfind("."), digits.rfind(","))
    if last < 0:
        return digits, ""
    mark = digits[last]
    whole, decimals = digits[:last], digits[last + 1 :]
    is_grouping = digits.count(mark) > 1 or (
        len(decimals) == 3 and not has_unit and not re.search(r"[.,]", whole)
    )
    if is_grouping:
        groups = digits.split(mark)
        is_regular = all(len(group) == 3 for group in groups[1:])
        return ("".join(groups) if is_regular else "", "")
    grouped = re.split(r"[.,]", whole)
    is_regular = all(len(group) == 3 for group in grouped[1:])
    return ("".join(grouped) if is_regular else "", decimals)
