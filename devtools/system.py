"""Programs that only the system can give: the browser, and what prints PDFs."""

import os
import shutil
import subprocess

from .console import step
from .paths import Problem
from .process import run_logged

# what is needed, under which names it may already be there, and Debian's package
PROGRAMS = {
    "browser": (("google-chrome", "chromium", "chromium-browser"), "chromium"),
    "pdf": (("wkhtmltopdf",), "wkhtmltopdf"),
}


def browser():
    """The browser's program, or None."""
    return next(filter(None, map(shutil.which, PROGRAMS["browser"][0])), None)


def _root_prefix():
    """How to run something as root without a password, or None."""
    if os.geteuid() == 0:
        return []
    can = (
        shutil.which("sudo")
        and not subprocess.run(
            ["sudo", "-n", "true"], capture_output=True, stdin=subprocess.DEVNULL
        ).returncode
    )
    return ["sudo", "-n"] if can else None


def missing():
    """Debian packages of the programs that are not here."""
    return [
        package
        for names, package in PROGRAMS.values()
        if not any(map(shutil.which, names))
    ]


def ensure_programs(needed=True):
    """Install what is missing where we may, else say what to install."""
    packages = missing()
    if not packages:
        return
    prefix = _root_prefix()
    sentence = (
        f"Install {' and '.join(packages)} (apt-get install {' '.join(packages)})"
    )
    if prefix is None or not shutil.which("apt-get"):
        if needed:
            raise Problem(f"{sentence}: the tests need them.")
        step(f"{sentence} to print PDFs; everything else works without")
        return
    step(f"Installing {' and '.join(packages)}")
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    run_logged([*prefix, "apt-get", "update", "-q"], "apt-update", env=env)
    install = [*prefix, "apt-get", "install", "-y", "-q", "--no-install-recommends"]
    code, log = run_logged(
        [*install, *packages, "fonts-dejavu-core"], "apt-install", env=env
    )
    if code and needed:
        raise Problem(f"{sentence} failed: see {log}.")
