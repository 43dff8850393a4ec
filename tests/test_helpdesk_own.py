"""The tests of the OCA's helpdesk still pass with our glue installed.

But for what the glue forbids on purpose, named one by one.
"""

import os
import re
import subprocess

import pytest

from devtools.odoo_server import command, configuration, environment, inside
from devtools.paths import ROOT
from devtools.process import free_port
from devtools.python import site_packages

COUNT = 35  # how many there are in the helpdesk of today, so that none gets lost
OUTCOME = re.compile(r"^(?:FAILED|ERROR|SUBFAIL\w*)\b.*?::(\w+::\w+)", re.MULTILINE)
TOTAL = re.compile(r"^(?:(\d+) failed, )?(\d+) passed", re.MULTILINE)
# The tests of Odoo's web client, which those of the helpdesk inherit, are not its own.
OWN = "not WebSuite and (test_helpdesk_mgmt or not TestHelpdesMgmtJs)"
# What fails without us too
KNOWN = {"TestHelpdesMgmtJs::test_helpdesk_mgmt"}
# What the glue forbids on purpose
FORBIDDEN = {
    # the helpdesk is for members: who is none reads so
    "TestHelpdeskPortal::test_submit_ticket_02",
}


@pytest.mark.slow
def test_tests_of_the_helpdesk(addons, copy_of):
    name = copy_of("template0")
    inside("install", name, addons)
    conf = configuration(
        f"{name}-helpdesk",
        db_name=name,
        http_port=free_port(),
        gevent_port=free_port(),
        smtp_port=9,
        workers=0,
        max_cron_threads=0,
    )
    folder = site_packages() / "odoo" / "addons" / "helpdesk_mgmt" / "tests"
    options = [f"--odoo-config={conf}", f"--odoo-database={name}", "--odoo-http"]
    options += ["-c", os.devnull, "-W", "ignore", "-p", "no:cacheprovider", "-q"]
    options += ["-k", OWN]
    try:
        done = subprocess.run(
            command(ROOT / "tests" / "_odoos_own.py", name, *options, folder),
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
    assert failed - KNOWN - FORBIDDEN == set()
    assert failed >= FORBIDDEN
    assert sum(int(number or 0) for number in TOTAL.findall(done.stdout)[-1]) >= COUNT
