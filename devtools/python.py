"""The virtual environment: Odoo's Python packages and the tools, by uv."""

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path

from . import debian
from .console import step
from .paths import HOME, ROOT, VENV, VENV_PYTHON, Problem, folder, odoo_home
from .process import alone, run_logged, tail

LISTS = (
    ROOT / "devtools" / "requirements-odoo.txt",
    ROOT / "requirements.txt",
    ROOT / "requirements-dev.txt",
)


def fingerprint():
    """What the environment is made of: it is brought up to date when this changes."""
    parts = [_interpreter(), *(path.read_text() for path in LISTS)]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def runtime():
    """What of the environment decides how Odoo behaves, and what a database holds."""
    texts = [path.read_text() for path in LISTS if path.name != "requirements-dev.txt"]
    return "\n".join([sys.version, *texts])


def _interpreter():
    """The Python that the environment belongs to, and where the environment lies."""
    return "\n".join([sys.version, sys.base_prefix, str(VENV)])


def companions():
    """The OCA addons of requirements.txt, installed without Odoo itself."""
    text = (ROOT / "requirements.txt").read_text()
    return re.findall(r"(?m)^odoo-addon-\S+", text)


def _pip():
    """A command that installs into the environment, and its environment variables.

    Debian may have no pip and no ensurepip: its pip is unpacked then, as Odoo is.
    """
    if importlib.util.find_spec("ensurepip"):
        venv.create(VENV, clear=True, symlinks=True, with_pip=True)
        return dict(os.environ)
    venv.create(VENV, clear=True, symlinks=True, with_pip=False)
    base = debian.mirror()
    found = debian.packages(base, "sid", ("python3-pip-whl",))
    target = folder(HOME / "pip")
    debian.unpack(debian.fetch(base, found["python3-pip-whl"]), target)
    wheel = next(target.glob("usr/share/python-wheels/pip-*.whl"))
    return {**os.environ, "PYTHONPATH": str(wheel)}


def _uv_environment(env):
    """uv reads its own settings only: hand it those of the machine's pip."""
    listed = subprocess.run(
        [VENV_PYTHON, "-m", "pip", "config", "list"],
        env=env,
        capture_output=True,
        text=True,
    ).stdout
    env = {"UV_PYTHON": str(VENV_PYTHON), "UV_NO_PROGRESS": "1"}
    options = dict(
        re.findall(r"(?m)^(?:global|install|:env:)\.([\w-]+)='(.*)'$", listed)
    )
    if "index-url" in options:
        env["UV_DEFAULT_INDEX"] = options["index-url"]
    certificates = options.get("cert") or os.environ.get("SSL_CERT_FILE")
    if certificates:
        env["SSL_CERT_FILE"] = certificates
    return env


def _install(arguments, name, env):
    uv = VENV / "bin" / "uv"
    command = (
        [uv, "pip", "install"] if uv.exists() else [VENV_PYTHON, "-m", "pip", "install"]
    )
    code, log = run_logged([*command, *arguments], name, env=env)
    if code:
        raise Problem(
            "The Python packages could not be installed: is there a network? The end of"
            f" {log}:\n{tail(log, 6)}"
        )


def link_odoo():
    """Let the environment's Python find Odoo."""
    site = next((VENV / "lib").glob("python3.*/site-packages"))
    link = site / "smala_odoo.pth"
    wanted = f"{odoo_home()}\n"
    if not link.exists() or link.read_text() != wanted:
        link.write_text(wanted)


def ensure_venv():
    """The environment, made or brought up to date if need be."""
    marker = VENV / "FINGERPRINT"
    wanted = fingerprint()
    with alone("venv"):
        if not (marker.exists() and marker.read_text() == wanted):
            step("Installing the Python packages")
            _fill()
            marker.write_text(wanted)
        link_odoo()


def _fill():
    """Install everything, in place where it is only the lists that have changed."""
    owner = VENV / "INTERPRETER"
    env = dict(os.environ)
    if not (owner.exists() and owner.read_text() == _interpreter()):
        shutil.rmtree(VENV, ignore_errors=True)
        env = _pip()
        code, log = run_logged(
            [VENV_PYTHON, "-m", "pip", "install", "-q", "uv"], "pip", env=env
        )
        if code:
            raise Problem(
                "pip could not install a package: is there a network? The end of"
                f" {log}:\n{tail(log, 4)}"
            )
        owner.write_text(_interpreter())
    env |= _uv_environment(env)
    plain = HOME / "requirements.txt"
    lines = [line for path in LISTS for line in path.read_text().splitlines()]
    plain.write_text(
        "\n".join(line for line in lines if not line.startswith("odoo-addon-"))
    )
    _install(["-r", plain], "python", env)
    _install(["--no-deps", *companions()], "companions", env)


def tool(name):
    """A program of the environment."""
    return Path(VENV / "bin" / name)


def site_packages():
    """The folder of the environment that holds the packages."""
    return next((VENV / "lib").glob("python3.*/site-packages"))
