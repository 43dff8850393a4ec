"""./dev bench renewal: a January of 1 000 memberships, against Odoo's bare work.

The second year: partners that were invoiced before, as in every January but the
first. Bare work is ``account.move.create`` and ``action_post`` of the same one-line
invoices, in batches of 200 with a commit each, and nothing else: no ledger, no
explanation, no result. The runs alternate, each on a copy of the same database.
Argument: how many rounds (3).
"""

from statistics import median

from devtools.console import say
from devtools.paths import Problem

MEMBERS, FEW, MANY = 1000, 300, 3000
QUERIES = 16  # an invoice, at most
GROWTH = 1.15  # of the time per invoice from 300 to 3 000, at most


def measure(bench, source, ways, rounds):
    """Measure the ways in turns, each on a fresh copy; results by way."""
    results = {way: [] for way in ways}
    for _round in range(rounds):
        for way in ways:
            database = bench.database(source)
            (found,) = bench.run(database, "_renewal_run.py", way)
            results[way].append(found)
            bench.drop_one(database)
    return results


def show(title, found):
    """Print the medians of one way; milliseconds and queries per invoice."""
    count = found[0]["invoices"]
    milliseconds = 1000 * median(one["seconds"] for one in found) / count
    queries = median(one["queries"] for one in found) / count
    memory = median(one["memory"] for one in found)
    say(
        f"  {title:28} {count:5} invoices {milliseconds:7.1f} ms and"
        f" {queries:5.1f} queries each, {memory:4.0f} MB at most"
    )
    return milliseconds, queries


def make(bench, count):
    source = bench.database()
    bench.run(source, "_renewal_members.py", count, False)
    return source


def main(bench):
    rounds = int(bench.arguments[0]) if bench.arguments else 3
    found = measure(bench, make(bench, MEMBERS), ("bare", "renewal"), rounds)
    bare, _queries = show("bare create and post", found["bare"])
    ours, queries = show("renewal", found["renewal"])
    few_source, many_source = make(bench, FEW), make(bench, MANY)
    few_found, many_found = [], []
    for _round in range(rounds):
        few_found += measure(bench, few_source, ("renewal",), 1)["renewal"]
        many_found += measure(bench, many_source, ("renewal",), 1)["renewal"]
    few, _queries = show("renewal", few_found)
    many, _queries = show("renewal", many_found)
    say(f"  renewal / bare: {ours / bare:.2f}; 3 000 / 300: {many / few:.2f}")
    wrong = [
        text
        for is_wrong, text in (
            (ours > bare, "the renewal is slower than bare work"),
            (queries > QUERIES, f"{queries:.1f} queries an invoice"),
            (many > few * GROWTH, "the time per invoice grows with their number"),
        )
        if is_wrong
    ]
    if wrong:
        raise Problem("; ".join(wrong))
