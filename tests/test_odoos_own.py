"""Odoo's own tests of what we extend still pass with our addons installed.

In English and without a chart of accounts, as Odoo's tours expect it. All of them run
beside us, also those that Odoo itself runs before our addons are there.
"""

import os
import re
import subprocess

import pytest

from devtools.odoo_server import command, configuration, environment, inside
from devtools.paths import ROOT, odoo_home
from devtools.process import free_port

OUTCOME = re.compile(r"^(?:FAILED|ERROR|SUBFAIL\w*)\b.*?::(\w+::\w+)", re.MULTILINE)
TOTAL = re.compile(r"^(?:(\d+) failed, )?(\d+) passed", re.MULTILINE)
EVENTS = ("event", "website_event", "portal")
COMMUNITY = ("website_forum", "website_slides")
# Tours of courses take seven minutes; by hand, those that pass without us do with us.
LONG = ("test_load_chatter_bundle.py", "test_ui_wslides.py")
# How many there are in the Odoo of today, so that none gets lost.
EVENTS_COUNT, COMMUNITY_COUNT = 124, 140
# What fails on Debian's Odoo without us too: it lacks a file of the web client.
# Of what passes without us, all passes with us, but for what is named below it.
KNOWN = {
    "TestUi::test_website_event_pages_seo",
    "TestUi::test_website_event_tour_admin",
}
# The administrator sees one forum more than Odoo counts on: that of the members.
ON_PURPOSE = {
    "TestForumInternals::test_assert_initial_values",
    "TestForumInternals::test_website_forum_count",
}
# This tour fails now and then without us too: it is faster than the page.
UNSTEADY = {"TestUi::test_02_demo_question"}


@pytest.mark.slow
def test_tests_of_events_and_portal(addons, copy_of):
    name = copy_of("template0")
    inside("install", name, addons)
    run(name, folders(EVENTS), EVENTS_COUNT, KNOWN)


@pytest.mark.slow
def test_tests_of_forum_and_courses(addons, copy_of):
    """In a database that had both before: their examples stay where they are."""
    name = copy_of("template0")
    inside("install", name, ",".join(COMMUNITY))
    inside("install", name, addons)
    files = [file for one in folders(COMMUNITY) for file in one.glob("test_*.py")]
    files = sorted(file for file in files if file.name not in LONG)
    run(name, files, COMMUNITY_COUNT, ON_PURPOSE | UNSTEADY)


def folders(modules):
    return [odoo_home() / "odoo" / "addons" / one / "tests" for one in modules]


def run(name, arguments, count, known):
    """Run tests of Odoo in a database: so many pass, and none fails but the known."""
    conf = configuration(
        f"{name}-own",
        db_name=name,
        http_port=free_port(),
        gevent_port=free_port(),
        smtp_port=9,
        workers=0,
        max_cron_threads=0,
    )
    options = [f"--odoo-config={conf}", f"--odoo-database={name}", "--odoo-http"]
    options += ["-c", os.devnull, "-W", "ignore", "-p", "no:cacheprovider", "-q"]
    try:
        done = subprocess.run(
            command(ROOT / "tests" / "_odoos_own.py", name, *options, *arguments),
            env=environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
    finally:
        conf.unlink()
    print(done.stdout[-20_000:])
    failed = set(OUTCOME.findall(done.stdout))
    assert failed - known == set()
    assert sum(int(number or 0) for number in TOTAL.findall(done.stdout)[-1]) >= count
