"""./dev bench renewal_kill: the renewal killed (SIGKILL) in the middle, and run twice.

Arguments: how many memberships (300), how many kills (20).

Every kill happens on a copy of one database, at moments spread over the measured
duration of a run; then the renewal goes on until it is done. In the end there is
exactly one live row and one posted invoice line per membership and year, none
forgotten, and the bad one set aside.
"""

import json
import subprocess
import time

from devtools.console import say
from devtools.odoo_server import INSIDE, command, configuration, environment
from devtools.paths import ROOT, Problem
from devtools.process import spawn

FOLDER = ROOT / "benchmarks"
BATCH = 20  # small, so that there is much to interrupt
PATIENCE = 600  # seconds for one run


def start(database):
    """Start a run in a process of its own; return it once the run has begun."""
    conf = configuration("ours")
    script = FOLDER / "_renewal_work.py"
    process = spawn(
        command(INSIDE, conf, "script", database, script, json.dumps([BATCH])),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment(),
        text=True,
    )
    for line in process.stdout:
        if line.startswith("ANSWER"):
            return process
    raise Problem("The renewal did not start.")


def finish(process):
    """Wait for the end of a run."""
    process.communicate(timeout=PATIENCE)
    if process.returncode:
        raise Problem("The renewal failed.")


def measure(database):
    """Duration of a whole run in seconds."""
    process = start(database)
    began = time.monotonic()
    list(process.stdout)
    duration = time.monotonic() - began
    finish(process)
    return duration


def kill_after(database, seconds):
    """Start a run and kill it: whether it was still at work."""
    process = start(database)
    time.sleep(seconds)
    is_working = process.poll() is None
    process.kill()
    process.communicate()
    return is_working


def problems(found, count):
    """What is wrong in the end, in words; nothing is what we want to hear."""
    billed = count - 1  # one is bad
    expected = {
        "members": count,
        "rows": billed,
        "members_with_rows": billed,
        "posted": billed,
        "rows_posted": billed,
        "not_posted": 0,
        "extended": billed,
        "done": billed,
        "set_aside": [f"Member {billed:05}"],
        "state": "done",
    }
    return [
        f"{name}: {found[name]!r} instead of {value!r}"
        for name, value in expected.items()
        if found[name] != value
    ]


def check(run, database, count):
    """Stop the benchmark where something is wrong."""
    (found,) = run(database, "_renewal_check.py")
    wrong = problems(found, count)
    if wrong:
        raise Problem("; ".join(wrong))


def main(bench):
    given = [int(argument) for argument in bench.arguments]
    count, kills = [*given, *(300, 20)[len(given) :]]
    source = bench.database()
    bench.run(source, "_renewal_members.py", count, True)
    whole = bench.database(source)
    duration = measure(whole)
    check(bench.run, whole, count)
    say(f"  a whole run of {count}: {duration:.1f} s")
    for number in range(1, kills + 1):
        moment = duration * number / (kills + 1)
        database = bench.database(source)
        is_working = kill_after(database, moment)
        (before,) = bench.run(database, "_renewal_check.py")
        finish(start(database))
        check(bench.run, database, count)
        note = "" if is_working else " (had ended)"
        say(
            f"  kill {number:2} after {moment:5.1f} s: {before['posted']:3} of"
            f" {count} billed{note}; in the end everything once"
        )
        bench.drop_one(database)
    twice = bench.database(source)
    for process in [start(twice), start(twice)]:
        finish(process)
    check(bench.run, twice, count)
    say("  two runs at once: everything once")
