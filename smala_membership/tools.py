"""Small helpers between the ORM and ``core``."""

from decimal import Decimal


def to_decimal(value) -> Decimal:
    """Return what the ORM holds as a float as the decimal that people wrote.

    >>> to_decimal(533.33)
    Decimal('533.33')
    """
    return Decimal(str(value or 0))
