"""The page of a membership beside Odoo's list of as many invoices, by HTTP.

The member has one invoice a year, as members do, and the organization a few more from
colleagues. Both pages are asked for in turn, so that what else the machine does weighs
on both alike.
"""

import re
import statistics
import time
import urllib.parse
import urllib.request

from devtools import run
from devtools.odoo_server import command, configuration, environment
from devtools.paths import LOGS, Problem, folder
from devtools.process import free_port, spawn, stop

INVOICES, OTHERS, ROUNDS = 12, 300, 25
OURS, ODOOS = "/my/membership", "/my/invoices"
LIMIT = 1.5


def main(bench):
    name = bench.database()
    (login,) = bench.run(name, "_portal_members.py", INVOICES, OTHERS)
    port = free_port()
    conf = configuration(
        f"{name}-server",
        http_port=port,
        gevent_port=free_port(),
        smtp_port=9,
        db_name=name,
        dbfilter=f"^{name}$",
        workers=0,
        max_cron_threads=0,
    )
    run.set_address(name, port)
    log = folder(LOGS) / f"{name}.log"
    with log.open("w") as out:
        line = command("odoo", "server", "-c", conf)
        server = spawn(line, stdout=out, stderr=out, env=environment())
    try:
        run.wait_until_served(server, port, log)
        compare(f"http://localhost:{port}", login)
    finally:
        stop(server)
        conf.unlink()


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


def log_in(url, login):
    """Return a function that gets a page as a member."""
    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())

    def get(path, data=None):
        with opener.open(url + path, data, timeout=60) as answer:
            return answer.read().decode()

    token = re.search(r'csrf_token: "(\w+)"', get("/web/login"))[1]
    form = {"login": login, "password": login, "csrf_token": token}
    get("/web/login", urllib.parse.urlencode(form).encode())
    return get
