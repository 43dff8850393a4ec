"""The commands of ./dev."""

import os
import shutil
import sys

from . import bench, debian, i18n, lint, postgres, python, run, testing
from .console import clear, say, step
from .odoo_server import command, configuration, environment
from .paths import DEBIAN, DOWNLOADS, HOME, VENV, Problem
from .process import interrupt_on_signals, spawn, stop


def odoo(arguments):
    """Any Odoo command with our configuration: ./dev odoo shell -d smala"""
    debian.ensure_odoo()
    python.ensure_venv()
    with postgres.server():
        line = command("odoo", *_with_configuration(arguments))
        process = spawn(line, env=environment(), stdin=None)
        try:
            return process.wait()
        except KeyboardInterrupt:
            return 130
        finally:
            stop(process)


def _with_configuration(arguments):
    """The arguments with our configuration after the subcommand's name."""
    conf = ["-c", str(configuration())]
    if arguments and not arguments[0].startswith("-"):
        # those that Odoo reads with a parser of their own do not all know -c
        return [arguments[0], *conf, *arguments[1:]]
    return [*conf, *arguments]


def psql(arguments):
    """The database's own prompt: ./dev psql [DATABASE]"""
    debian.ensure_odoo()
    python.ensure_venv()
    with postgres.server():
        process = spawn(
            [postgres.program("psql"), *(arguments or ["smala"])], stdin=None
        )
        try:
            return process.wait()
        finally:
            stop(process)


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
