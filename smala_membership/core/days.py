"""Days as people write them.

>>> parse_day("2026-12-31"), parse_day(" 31/12/2026 "), parse_day("1.2.2027")
(datetime.date(2026, 12, 31), datetime.date(2026, 12, 31), datetime.date(2027, 2, 1))
>>> parse_day("31/02/2027"), parse_day("soon"), parse_day("0000-01-01")
(None, None, None)
"""

import re
from datetime import date

ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
WRITTEN = re.compile(r"(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>\d{4})")


def parse_day(text: str | None) -> date | None:
    """Return the day that a text stands for, as browsers or as people write it."""
    text = (text or "").strip()
    found = ISO.fullmatch(text) or WRITTEN.fullmatch(text)
    if not found:
        return None
    try:
        return date(*(int(found[part]) for part in ("year", "month", "day")))
    except ValueError:
        return None
