"""Programs that only the system can give: the browser, and what prints PDFs."""

import contextlib
import os
import shutil
import subprocess
import threading

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


def missing(kinds):
    """Debian packages of the programs that are not here."""
    return [
        package
        for kind, (names, package) in PROGRAMS.items()
        if kind in kinds and not any(map(shutil.which, names))
    ]


def ensure_programs(kinds=tuple(PROGRAMS), needed=True):
    """Install what is missing where we may, else say what to install."""
    packages = missing(kinds)
    if not packages:
        return
    prefix = _root_prefix()
    sentence = f"Install {' and '.join(packages)}: apt-get install {' '.join(packages)}"
    if prefix is None or not shutil.which("apt-get"):
        if needed:
            raise Problem(f"{sentence} (the tests need it).")
        step(f"{sentence} (everything else works without)")
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


@contextlib.contextmanager
def installing_beside(kinds):
    """Install programs while something else is done.

    They are waited for whatever happens: an interrupted apt-get leaves a mess.
    """
    thread = threading.Thread(target=ensure_programs, args=(kinds, False))
    thread.start()
    try:
        yield
    finally:
        if thread.is_alive():
            step("Waiting for apt-get")
        thread.join()
