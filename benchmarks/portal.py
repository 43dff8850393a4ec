"""The page of a membership beside Odoo's list of as many invoices, by HTTP.

The member has one invoice a year, as members do, and the organization a few more from
colleagues. Both pages are asked for in turn, so that what else the machine does weighs
on both alike.
"""

import re
import statistics
import time

from benchmarks._served import log_in, served
from devtools.paths import Problem

INVOICES, OTHERS, ROUNDS = 12, 300, 25
OURS, ODOOS = "/my/membership", "/my/invoices"
LIMIT = 1.5


def main(bench):
    name = bench.database()
    (login,) = bench.run(name, "_portal_members.py", INVOICES, OTHERS)
    with served(name) as url:
        compare(url, login)


def compare(url, login):
    """Measure both pages in turn; say both medians and how they relate."""
    get = log_in(url, login)
    pages = {path: get(path) for path in (OURS, ODOOS)}
    shown = len(re.findall("data-invoice=", pages[OURS]))
    listed = len(re.findall(r'href="[^"]*/my/invoices/\d+', pages[ODOOS]))
    if shown != INVOICES or listed < INVOICES:
        raise Problem(f"{shown} and {listed} invoices are shown, not {INVOICES}.")
    times = {path: [] for path in pages}
    for _round in range(ROUNDS):
        for path, durations in times.items():
            began = time.perf_counter()
            get(path)
            durations.append(time.perf_counter() - began)
    ours, odoos = (statistics.median(times[path]) for path in (OURS, ODOOS))
    print(f"{INVOICES} invoices, {OTHERS} other members, median of {ROUNDS}:")
    print(f"  {OURS}: {ours * 1000:.0f} ms; Odoo's {ODOOS}: {odoos * 1000:.0f} ms")
    print(f"  {ours / odoos:.2f} times (limit {LIMIT})")
    if ours > LIMIT * odoos:
        raise Problem("The page of a membership is too slow.")
