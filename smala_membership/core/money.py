"""Amounts in euro as exact decimals, rounded once, at the end of a dues line.

>>> round_cents(Decimal("533.3333"))
Decimal('533.33')
>>> round_cents(Decimal("0.005"))
Decimal('0.01')
"""

from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")
ZERO = Decimal(0)


def round_cents(amount: Decimal) -> Decimal:
    """Round to the cent, half up."""
    return amount.quantize(CENT, rounding=ROUND_HALF_UP)


def as_text(amount: Decimal) -> str:
    """Write an amount without exponent or needless zeros, for a stored step.

    >>> as_text(Decimal("1600.00")), as_text(Decimal("1E+6")), as_text(Decimal("0.5"))
    ('1600', '1000000', '0.5')
    """
    text = f"{amount:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
