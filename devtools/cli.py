"""The commands of ./dev."""

import os
import shutil
import signal
import subprocess
import sys

from . import bench, debian, i18n, learn, lint, postgres, python, run, shots, testing
from .console import clear, say, step
from .odoo_server import command, configuration, environment
from .paths import DEBIAN, DOWNLOADS, HOME, VENV, Problem
from .process import interrupt_on_signals, stop


def odoo(arguments):
    """Any Odoo command with our configuration: ./dev odoo shell -d smala"""
    debian.ensure_odoo()
    python.ensure_venv()
    with postgres.server():
        # not as an argument: not every command of Odoo knows one
        env = {"ODOO_RC": str(configuration()), **environment()}
        return _in_front(command("odoo", *arguments), env)


def _in_front(line, env):
    """Run a program that has the terminal, Ctrl-C included; its exit status."""
    process = subprocess.Popen([str(part) for part in line], env=env)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        return process.wait()
    finally:
        stop(process)


def psql(arguments):
    """The database's own prompt: ./dev psql [DATABASE]"""
    debian.ensure_odoo()
    python.ensure_venv()
    with postgres.server():
        line = [postgres.program("psql"), *(arguments or ["smala"])]
        return _in_front(line, environment())


def reset(_arguments):
    """Drop the databases, files and mails, but keep the downloads."""
    keep = {DOWNLOADS, DEBIAN, VENV}
    with postgres.server():
        if postgres.is_real():
            for (name,) in postgres.sql(
                "SELECT datname FROM pg_database WHERE datname ~ '^smala'"
            ):
                postgres.sql(f'DROP DATABASE "{name}" WITH (FORCE)')
    for path in HOME.iterdir() if HOME.exists() else ():
        if path not in keep:
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    step("Data dropped; the next ./dev run makes it again")
    return 0


COMMANDS = {
    "run": run.run,
    "test": testing.test,
    "bench": bench.bench,
    "lint": lint.lint,
    "i18n": i18n.i18n,
    "learn": learn.learn,
    "screenshots": shots.screenshots,
    "odoo": odoo,
    "psql": psql,
    "reset": reset,
}


def usage():
    say("Usage: ./dev COMMAND [ARGUMENTS]\n")
    for name, job in COMMANDS.items():
        say(f"  {name:12} {job.__doc__.splitlines()[0]}")
    return 0


def run_command(arguments):
    """Run one command; problems end in a sentence, Ctrl-C in silence."""
    name, *rest = arguments or ["help"]
    if name in ("help", "-h", "--help"):
        return usage()
    if name not in COMMANDS:
        print(f"dev: there is no command {name!r}: see ./dev help.", file=sys.stderr)
        return 2
    interrupt_on_signals()
    try:
        return COMMANDS[name](rest)
    except Problem as problem:
        clear()
        print(f"dev: {problem}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        clear()
        return 130
    except BrokenPipeError:
        os._exit(1)
