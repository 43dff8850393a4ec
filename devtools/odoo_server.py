"""Odoo: its configuration, its commands, and jobs that run inside it."""

import os
from pathlib import Path

from .paths import DATA, HOME, ROOT, VENV_PYTHON, Problem, addons_path, folder
from .process import run_logged, tail

OFFLINE = ROOT / "devtools" / "offline.py"
INSIDE = ROOT / "devtools" / "inside.py"


def configuration(name="odoo", with_ours=True, **options):
    """Write a configuration file and return its path.

    The database server is not in it: Odoo reads the PG* environment variables.
    """
    values = {
        "addons_path": ",".join([*addons_path(), *([str(ROOT)] if with_ours else [])]),
        "data_dir": folder(DATA),
        "list_db": False,
        "http_interface": "127.0.0.1",
        "without_demo": True,
        "publisher_warranty_url": "http://localhost:9/",
        "smtp_server": "localhost",
        "email_from": "smala@example.com",
        "max_cron_threads": 1,
        **options,
    }
    path = folder(HOME / "conf") / f"{name}.conf"
    lines = "".join(f"{key} = {value}\n" for key, value in values.items())
    path.write_text(f"[options]\n{lines}")
    return path


def environment():
    """Environment of a process that runs Odoo."""
    env = {**os.environ, "PYTHONUNBUFFERED": "1", "PYTHONDONTWRITEBYTECODE": ""}
    # a Python that ./dev itself was started from must not leak into the environment
    env.pop("PYTHONPATH", None)
    env.pop("PYTHONHOME", None)
    return env


def command(*arguments):
    """A command line that runs Odoo without a way out of this machine."""
    return [VENV_PYTHON, OFFLINE, *arguments]


def inside(job, database, *arguments, watch=None, with_ours=True):
    """Run a job of inside.py; the lines it answers with."""
    # a file of its own: several checkouts may share one folder, and work at once
    name = f"{job}-{database}"
    conf = configuration(name, with_ours)
    line = command(INSIDE, conf, job, database, *arguments)
    try:
        code, log = run_logged(line, name, watch, env=environment())
    finally:
        conf.unlink(missing_ok=True)
    if code:
        raise Problem(f"Odoo failed. The end of {log}:\n{tail(log, 25)}")
    prefix = "ANSWER "
    lines = Path(log).read_text(errors="replace").splitlines()
    return [line[len(prefix) :] for line in lines if line.startswith(prefix)]
