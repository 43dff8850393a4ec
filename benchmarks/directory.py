"""The directory with 5 000 members, all of whom show all of their profile, by HTTP.

What is measured holds the whole answer of the server and the way of it to the client.
Argument: how many members (5 000).
"""

import re
import statistics
import time

from benchmarks._served import log_in, served
from devtools.console import say
from devtools.paths import Problem

MEMBERS, ROUNDS = 5000, 15
LIMIT = 0.3  # seconds, for each search
SEARCHES = {
    "everybody": "",
    "the last page": "/page/9999",
    "a name": "?q=dupont+123",
    "an organization": "?q=maison+404",
    "an experience": "?q=scierie+reprise",
    "a few letters": "?q=re",
    "a topic by its name": "?q=zwartwerk",
    "topic, region and goal": "?topic={topic}&region={region}&goal={goal}",
    "words and a sector": "?q=scierie&sector={sector}",
    "nobody": "?q=xyzzy",
}


def main(bench):
    members = int(bench.arguments[0]) if bench.arguments else MEMBERS
    name = bench.database()
    (made,) = bench.run(name, "_directory_members.py", members)
    with served(name) as url:
        measure(log_in(url, made["login"]), made, members)


def count(page, path):
    """Return how many members a page says it found."""
    found = re.search(r'data-count="(\d+)"', page)
    if not found:
        raise Problem(f"{path} is no page of the directory.")
    return int(found[1])


def measure(get, made, members):
    """Search in turns; say the median and the slowest of each search."""
    paths = {
        title: "/my/directory" + query.format_map(made)
        for title, query in SEARCHES.items()
    }
    found = {title: count(get(path), path) for title, path in paths.items()}
    if found["everybody"] != members or any(
        not count for title, count in found.items() if title != "nobody"
    ):
        raise Problem(f"The searches find {found}, of {members} members.")
    times = {title: [] for title in paths}
    for _round in range(ROUNDS):
        for title, path in paths.items():
            began = time.perf_counter()
            get(path)
            times[title].append(time.perf_counter() - began)
    say(f"{members} members, median and slowest of {ROUNDS}:")
    for title, durations in times.items():
        say(
            f"  {title:24} {found[title]:5} found"
            f" {statistics.median(durations) * 1000:5.0f} ms"
            f" {max(durations) * 1000:5.0f} ms"
        )
    slowest = max(statistics.median(durations) for durations in times.values())
    say(f"  limit {LIMIT * 1000:.0f} ms")
    if slowest > LIMIT:
        raise Problem("The directory is too slow.")
