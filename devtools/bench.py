"""./dev bench: measurements on a fresh database, one file of benchmarks/ each.

A benchmark is a Python file with `main(bench)`. It runs outside Odoo; `bench` makes
databases and runs code inside Odoo, in processes of their own, so that memory and
caches are honest.
"""

import importlib.util
import itertools
import json
import os

from . import database, debian, postgres, python
from .console import say, step
from .odoo_server import inside
from .paths import ROOT, Problem

FOLDER = ROOT / "benchmarks"


class Bench:
    """What a benchmark works with."""

    def __init__(self, name, arguments):
        self.name = name
        self.arguments = arguments
        self._prefix = f"smala_bench_{os.getpid()}"
        self._numbers = itertools.count()
        self._made = []

    def database(self, source=None):
        """Name of a new database: ours freshly installed, or a copy of another."""
        name = f"{self._prefix}_{next(self._numbers)}"
        self._made.append(name)
        if source:
            database.copy(source, name)
        else:
            database.copy(database.ensure_template(), name)
            database.build(name, "install", ",".join(database.our_addons()[0]))
        return name

    def run(self, name, script, *arguments):
        """Run a script inside Odoo on a database; what it hands to `answer(...)`.

        The script sees `env`, `answer` and `arguments`; its work is committed at the
        end.
        """
        path = FOLDER / script
        answers = inside("script", name, path, json.dumps(arguments))
        return [json.loads(line) for line in answers]

    def drop_one(self, name):
        """Drop a database that is not needed any more."""
        self._made.remove(name)
        database.drop(name)

    def drop(self):
        for name in self._made:
            database.drop(name)


def _load(path):
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def bench(arguments):
    """Measure: all of benchmarks/, or the one that is named."""
    known = {path.stem: path for path in sorted(FOLDER.glob("[!_]*.py"))}
    known = {
        name: path for name, path in known.items() if "def main(" in path.read_text()
    }
    wanted = arguments[:1] or list(known)
    if not known or set(wanted) - set(known):
        names = ", ".join(known) or "none yet"
        raise Problem(f"There is no such benchmark; there are: {names}.")
    debian.ensure_odoo()
    python.ensure_venv()
    with postgres.server():
        for name in wanted:
            step(f"Benchmark {name}")
            work = Bench(name, arguments[1:])
            try:
                _load(known[name]).main(work)
            finally:
                work.drop()
            say()
    return 0
