"""Why the dues of a year differ from those of the year before.

Both years are compared by the steps that led to their amounts, so that the answer
says what changed in the member's situation, not which numbers differ.

>>> old = [{"code": "tier", "revenue_from": "0", "amount": "1300"}]
>>> new = [{"code": "tier", "revenue_from": "1000000", "amount": "1600"},
...        {"code": "revenue", "year": 2026, "amount": "1200000"}]
>>> [step.code for step in differences(old, new)]
['tier']
>>> differences(new, new)
()
>>> [step.code for step in differences(None, new)]
['new']
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from .dues import Step

Steps = Sequence[Mapping[str, object]]

# What staff count by, in the order that says most: ``kind_of`` returns one of them.
KINDS = ("arrangement", "tier", "reduction", "schedule", "months", "new")


def differences(
    old: Steps | None, new: Steps, mandate_end: date | None = None
) -> tuple[Step, ...]:
    """Return what changed between two years, most telling first.

    :param old: the stored steps of the year before; nothing when it had no dues.
    :param new: the steps of the year asked about.
    :param mandate_end: last day of the mandate that reduced the dues before, if any.
    """
    if old is None:
        return (Step("new"),)
    return (
        *_arrangement(_by_code(old), _by_code(new)),
        *_tier(_by_code(old), _by_code(new)),
        *_reductions(old, new, mandate_end),
        *_months(_by_code(old), _by_code(new)),
    )


def kind_of(steps: Sequence[Step]) -> str | None:
    """Return the kind of the most telling difference.

    >>> kind_of((Step("schedule"), Step("reduction_lost")))
    'reduction'
    """
    kinds = {step.code.partition("_")[0] for step in steps}
    return next((kind for kind in KINDS if kind in kinds), None)


def _by_code(steps: Steps) -> dict[str, Mapping[str, object]]:
    return {str(step["code"]): step for step in steps}


def _arrangement(old, new) -> Iterator[Step]:
    before, after = old.get("arrangement"), new.get("arrangement")
    if after and (not before or before["amount"] != after["amount"]):
        yield Step("arrangement_made", _pick(after, "amount", "reason"))
    elif before and not after:
        yield Step("arrangement_ended")


def _tier(old, new) -> Iterator[Step]:
    """A tier reached by another revenue, or the same one at another price."""
    before, after = old.get("tier"), new.get("tier")
    if not before or not after or before["amount"] == after["amount"]:
        return
    if before["revenue_from"] == after["revenue_from"]:
        yield Step("schedule", {"before": before["amount"], "after": after["amount"]})
        return
    revenue = new.get("revenue", {})
    yield Step(
        "tier",
        {
            "revenue_year": revenue.get("year"),
            "revenue": revenue.get("amount"),
            "revenue_from": after["revenue_from"],
            "revenue_from_before": before["revenue_from"],
        },
    )


def _reductions(old, new, mandate_end) -> Iterator[Step]:
    before, after = _taken(old), _taken(new)
    asked = {s["reduction"] for s in new if s["code"] == "reduction_pending"}
    for code in before.keys() - after.keys():
        values = {"reduction": code, "is_asked": code in asked}
        if mandate_end:
            values["mandate_end"] = mandate_end.isoformat()
        yield Step("reduction_lost", values)
    for code, value in after.items():
        if code not in before:
            yield Step("reduction_gained", {"reduction": code})
        elif before[code] != value:
            yield Step("reduction_changed", {"reduction": code})


def _months(old, new) -> Iterator[Step]:
    if "included" in old and "included" not in new:
        yield Step("months_included")
    elif "months" in old:
        yield Step("months", {"months": old["months"]["months"]})


def _taken(steps: Steps) -> dict[object, object]:
    """Return the value of each reduction that was applied, by code."""
    return {s["reduction"]: s["value"] for s in steps if s["code"] == "reduction"}


def _pick(step, *names):
    return {name: step[name] for name in names}
