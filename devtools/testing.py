"""./dev test: a fresh database, then pytest."""

import os
import time
from pathlib import Path

from . import database, debian, postgres, python, system
from .console import step
from .odoo_server import configuration, environment
from .paths import HOME, ROOT, VENV_PYTHON
from .process import free_port, spawn, stop

REUSED = "smala_test_reused_"
# tests that take long and do not depend on the file being worked on
SLOW = "slow"


def _paths(arguments):
    """The files and folders among pytest's arguments."""
    return [
        a
        for a in arguments
        if not a.startswith("-") and Path(a.split("::")[0]).exists()
    ]


def _is_pure(paths):
    """Whether only tests of core are asked for, which need no database."""
    names = [Path(path.split("::")[0]).name for path in paths]
    return bool(names) and all(name.startswith("test_core_") for name in names)


def _prepare(name):
    """The test database: the template, and our addons from the working tree."""
    template = database.ensure_template()
    usable, _missing = database.our_addons()
    if name.startswith(REUSED) and database.exists(name):
        step("Upgrading the test database")
        database.build(name, "upgrade", ",".join(usable))
        return template
    database.drop(name)
    step("Installing our addons in a fresh database")
    database.copy(template, name)
    database.build(name, "install", ",".join(usable))
    # a copy nobody is connected to, for the tests that start from it
    database.drop(pristine(name))
    database.copy(name, pristine(name))
    return template


def pristine(name):
    return f"{name}_clean"


def _pytest(arguments, env):
    """Run pytest; its closing line is the last thing written."""
    process = spawn([VENV_PYTHON, "-m", "pytest", *arguments], env=env, cwd=ROOT)
    try:
        return process.wait()
    finally:
        stop(process)


def _pure(arguments, env):
    return _pytest(["-p", "no:odoo", "-p", "devtools.pytest_pure", *arguments], env)


def test(arguments):
    """Lint and all tests on a fresh database; arguments go to pytest."""
    debian.ensure_odoo()
    python.ensure_venv()
    env = {**environment(), "PYTHONPATH": str(ROOT)}
    paths = _paths(arguments)
    if _is_pure(paths):
        return _pure(arguments, env)
    selected = bool(paths)
    system.ensure_programs(needed=not selected)
    reuse = bool(os.environ.get("SMALA_REUSE_DB"))
    # several people may keep one each: SMALA_REUSE_DB=name
    name = (
        REUSED + os.environ["SMALA_REUSE_DB"] if reuse else f"smala_test_{os.getpid()}"
    )
    with postgres.server():
        try:
            began = time.monotonic()
            template = _prepare(name)
            step(f"Database ready after {time.monotonic() - began:.0f} s; tests follow")
            conf = configuration(
                name, db_name=name, http_port=free_port(), gevent_port=free_port(),
                smtp_port=9, workers=0, max_cron_threads=0,
            )  # fmt: skip
            env |= {
                "SMALA_TEST_DATABASE": name,
                "SMALA_TEST_TEMPLATE": template,
                "ODOO_TEST_FAILURE_RETRIES": "0",
                **_postgres_environment(),
            }
            options = [
                f"--odoo-config={conf}",
                f"--odoo-database={name}",
                "--odoo-http",
            ]
            if not any(a.startswith("-m") for a in arguments) and selected:
                options += ["-m", f"not {SLOW}"]
            return _pytest([*options, *arguments], env)
        finally:
            if not reuse:
                for (left,) in postgres.sql(
                    f"SELECT datname FROM pg_database WHERE datname ~ '^{name}(_|$)'"
                ):
                    database.drop(left)
                (HOME / "conf" / f"{name}.conf").unlink(missing_ok=True)


def _postgres_environment():
    """The database server's address and programs, for pytest and what it starts."""
    names = [n for n in os.environ if n.startswith("PG")]
    programs = [postgres.program("psql").parent, VENV_PYTHON.parent, os.environ["PATH"]]
    path = os.pathsep.join(map(str, programs))
    return {**{n: os.environ[n] for n in names}, "PATH": path}
