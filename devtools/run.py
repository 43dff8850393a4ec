"""./dev run: from nothing to the running product."""

import json
import os
import time
import urllib.error
import urllib.request

from . import database, debian, mail, postgres, python, system
from .console import clear, progress, say, step
from .odoo_server import command, configuration, environment, inside
from .paths import HOME, LOGS, Problem, folder, setting
from .process import free_port, port_is_free, spawn, stop, tail

DATABASE = os.environ.get("SMALA_DATABASE") or "smala"


def _state_file():
    return HOME / f"{DATABASE}.json"


def _read_state():
    path = _state_file()
    return json.loads(path.read_text()) if path.exists() else {}


def prepare_database():
    """The demonstration database: made if missing, upgraded if our addons changed."""
    usable, missing = database.our_addons()
    for name, lacking in missing.items():
        step(
            f"Leaving {name} out: {', '.join(lacking) or 'not installable'} is not here"
        )
    ours, checksum = ",".join(usable), database.source_checksum()
    state = _read_state()
    if not database.exists(DATABASE):
        template = database.ensure_template()
        step("Installing our addons and their demo data")
        partial = f"{DATABASE}_building"
        database.drop(partial)
        database.copy(template, partial)
        database.build(partial, "install", ours)
        database.build(partial, "demo", ours)
        database.rename(partial, DATABASE)
    elif state.get("checksum") != checksum:
        step("Upgrading our addons, whose files have changed")
        new = sorted(set(usable) - set(state.get("addons", ())))
        if new:
            database.build(DATABASE, "install", ",".join(new))
        database.build(DATABASE, "upgrade", ours)
    else:
        return state
    people = [line.split() for line in inside("logins", DATABASE)]
    state = {"checksum": checksum, "addons": usable, "logins": people}
    _state_file().write_text(json.dumps(state))
    return state


def wait_until_served(server, port, log):
    """Wait for the first page: it makes Odoo load everything."""
    address = f"http://localhost:{port}/web/health"
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    for _attempt in range(600):
        if server.poll() is not None:
            raise Problem(f"Odoo stopped. The end of {log}:\n{tail(log)}")
        try:
            with opener.open(address, timeout=5):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise Problem(f"Odoo does not answer on port {port}: see {log}.")


def set_address(name, port):
    """Make links in mails lead to the port Odoo is served on."""
    postgres.sql(
        f"UPDATE ir_config_parameter SET value = 'http://localhost:{port}'"
        " WHERE key = 'web.base.url'",
        name,
    )


def serve(port, logins):
    """Start the mail catcher and Odoo, and wait until somebody presses Ctrl-C."""
    web, smtp, gevent = (free_port(port + offset) for offset in (1, 2, 3))
    conf = configuration(
        DATABASE,
        http_port=port,
        # this machine only: its passwords are known to everybody
        http_interface=os.environ.get("SMALA_HOST", "127.0.0.1"),
        # threads by default: they serve pages, crons and the bus on one port, while
        # processes need a proxy that sends /websocket to the gevent port
        workers=setting("SMALA_WORKERS", 0),
        gevent_port=gevent,
        db_name=DATABASE,
        dbfilter=f"^{DATABASE}$",
        smtp_port=smtp,
        limit_time_real=1200,
        limit_time_cpu=600,
    )
    log = folder(LOGS) / f"{DATABASE}.log"
    set_address(DATABASE, port)
    catcher = mail.start(smtp, web)
    try:
        with log.open("w") as out:
            server = spawn(
                command("odoo", "server", "-c", conf),
                stdout=out,
                stderr=out,
                env=environment(),
            )
        try:
            progress("starting Odoo")
            wait_until_served(server, port, log)
            clear()
            _greet(port, web, logins, log)
            if server.wait():
                raise Problem(f"Odoo stopped. The end of {log}:\n{tail(log)}")
        finally:
            stop(server)
    finally:
        stop(catcher)


def _greet(port, web, logins, log):
    step("Ready")
    say()
    say(f"  Odoo          http://localhost:{port}")
    say(f"  Caught mail   http://localhost:{web}")
    say(f"  Log           {log}")
    for login, password in logins:
        say(f"  Login         {login}   password {password}")
    say()
    say("  Ctrl-C stops everything.")


def run(_arguments):
    """Start the product with demo data, on port 8069 (SMALA_PORT for another)."""
    port = setting("SMALA_PORT", 8069)
    if not port_is_free(port):
        raise Problem(
            f"Port {port} is taken: stop what listens there, or set SMALA_PORT."
        )
    debian.ensure_odoo()
    python.ensure_venv()
    with postgres.server():
        with system.installing_beside(("pdf",)):
            state = prepare_database()
        try:
            serve(port, state["logins"])
        except KeyboardInterrupt:
            clear()
            step("Stopping")
    step("Stopped")
    return 0
