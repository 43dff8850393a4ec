"""A database served by Odoo, for benchmarks that ask for pages as a browser does."""

import re
import urllib.parse
import urllib.request
from contextlib import contextmanager

from devtools import run
from devtools.odoo_server import command, configuration, environment
from devtools.paths import LOGS, folder
from devtools.process import free_port, spawn, stop


@contextmanager
def served(name):
    """Serve a database while measuring; gives the address."""
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
        yield f"http://localhost:{port}"
    finally:
        stop(server)
        conf.unlink()


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
