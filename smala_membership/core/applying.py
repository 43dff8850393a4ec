"""What people type into an application: lines of text and VAT numbers.

>>> clean_line("  Anne \\t Dupont ", 40)
'Anne Dupont'
>>> is_plain("Anne <script>"), is_plain("see http://bad.example"), is_plain("A & Fils")
(False, False, True)
>>> [vat_key(text) for text in ("be 0477.472.701", "0477 472 701", "FR 12-345")]
['BE0477472701', 'BE0477472701', 'FR12345']
"""

import re

COUNTRY = "BE"  # of numbers that are written without a country
DIGITS = {9: "0", 10: ""}  # old Belgian numbers lack the leading zero

UNSAFE = re.compile(r"[<>\x00-\x1f\x7f\u2028\u2029]|https?:|www\.|//", re.IGNORECASE)


def texts_of(form: dict) -> dict[str, str]:
    """Return the texts of a form: no files, and no sign that no database keeps.

    >>> texts_of({"name": "An\\x00ne", "image": b"..."})
    {'name': 'Anne'}
    """
    return {
        name: text.replace("\x00", "")
        for name, text in form.items()
        if isinstance(text, str)
    }


def clean_line(text: str | None, limit: int) -> str:
    """Return a text on one line, without needless blanks, cut at a length.

    One character more than the limit is kept, so that the caller sees the excess.
    """
    return " ".join((text or "").split())[: limit + 1]


def is_plain(text: str) -> bool:
    """Tell whether a text may stand in mails: no markup, no control, no address."""
    return not UNSAFE.search(text)


def vat_key(text: str | None) -> str:
    """Return a VAT number as it is compared: letters and digits, with the country."""
    compact = re.sub(r"[^A-Z0-9]", "", (text or "").upper())
    number = compact.removeprefix(COUNTRY)
    if number.isdigit() and len(number) in DIGITS:
        return f"{COUNTRY}{DIGITS[len(number)]}{number}"
    return compact


def vat_spellings(key: str) -> list[str]:
    """Return the ways a number may be stored, apart from blanks and dots.

    >>> vat_spellings("BE0477472701")
    ['BE0477472701', '0477472701', 'BE477472701', '477472701']
    """
    number = key.removeprefix(COUNTRY)
    if not (key.startswith(COUNTRY) and number.isdigit()):
        return [key]
    short = number.removeprefix("0")
    spellings = [key, number]
    if short != number:
        spellings += [f"{COUNTRY}{short}", short]
    return spellings
