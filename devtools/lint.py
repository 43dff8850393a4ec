"""./dev lint: what can be said about the code without running it."""

import subprocess

from . import debian, python
from .console import say, step
from .odoo_server import environment
from .paths import ROOT, manifests

# not for the Apps store, whose keys and categories these ask for
PYLINT_OFF = (
    "manifest-required-key-app",
    "missing-odoo-file-app",
    "category-allowed-app",
    "category-allowed",
)
OCA_OFF = ("csv-syntax-error",)


def checks():
    """Name and command of each check; all of them look at our files only."""
    addons = sorted(manifests())
    po_files = [
        str(path.relative_to(ROOT)) for path in sorted(ROOT.glob("*/i18n/*.po*"))
    ]
    ours = [*addons, "devtools", "tests", "dev"]
    if (ROOT / "benchmarks").is_dir():
        ours.append("benchmarks")
    found = {
        "ruff": [python.tool("ruff"), "check", "--quiet", *ours],
        "ruff format": [
            python.tool("ruff"),
            "format",
            "--check",
            "--quiet",
            "--diff",
            *ours,
        ],
        "pylint-odoo": [
            python.tool("pylint"),
            f"--disable={','.join(PYLINT_OFF)}",
            *addons,
        ],
        "OCA checks": [python.tool("oca-checks-odoo-module"), *addons],
    }
    if po_files:
        # Its format blanks the words that are the same in both languages, which are
        # translations here: nothing may be left open.
        found["OCA translation checks"] = [
            python.tool("oca-checks-po"), "--disable", "po-pretty-format", *po_files
        ]  # fmt: skip
    return found


def check(name):
    """Run one check: whether it passed, and what it says."""
    done = subprocess.run(
        [str(part) for part in checks()[name]],
        cwd=ROOT, env=environment(), stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    return done.returncode == 0, done.stdout.strip()


def lint(_arguments):
    """Check the code: ruff, pylint-odoo, the checks of the OCA."""
    debian.ensure_odoo()
    python.ensure_venv()
    failed = []
    for name in checks():
        passed, output = check(name)
        step(f"{name}: {'passed' if passed else 'failed'}")
        if not passed:
            failed.append(name)
            say(output)
    return 1 if failed else 0
