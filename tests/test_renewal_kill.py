"""A renewal that is killed in the middle, or started twice, bills everybody once."""

import json

import pytest

from benchmarks import renewal_kill
from devtools.odoo_server import inside

MEMBERS = 60
KILLS = 5


@pytest.fixture(scope="module")
def run():
    """Run a script of the benchmarks on a database."""

    def run(database, script, *arguments):
        path = renewal_kill.FOLDER / script
        answers = inside("script", database, path, json.dumps(arguments))
        return [json.loads(line) for line in answers]

    return run


@pytest.mark.slow
def test_killed_at_any_moment_and_run_twice(pristine, copy_of, run):
    source = copy_of(pristine)
    run(source, "_renewal_members.py", MEMBERS, True)
    whole = copy_of(source)
    duration = renewal_kill.measure(whole)
    renewal_kill.check(run, whole, MEMBERS)
    counts = []
    for number in range(1, KILLS + 1):
        database = copy_of(source)
        renewal_kill.kill_after(database, duration * number / (KILLS + 1))
        (before,) = run(database, "_renewal_check.py")
        counts.append(before["posted"])
        renewal_kill.finish(renewal_kill.start(database))
        renewal_kill.check(run, database, MEMBERS)
    print(f"already billed at each kill, of {MEMBERS}: {counts}")
    twice = copy_of(source)
    for process in [renewal_kill.start(twice), renewal_kill.start(twice)]:
        renewal_kill.finish(process)
    renewal_kill.check(run, twice, MEMBERS)
    assert any(0 < count < MEMBERS - 1 for count in counts), counts
