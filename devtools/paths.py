"""Where things are, and the settings a person can give through the environment."""

import ast
import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOME = Path(os.environ.get("SMALA_HOME") or ROOT / ".smala")
DOWNLOADS = HOME / "downloads"
LOGS = HOME / "log"
DATA = HOME / "data"
VENV = HOME / "venv"
VENV_PYTHON = VENV / "bin" / "python"
DEBIAN = HOME / "odoo"


class Problem(Exception):
    """Something the person at the keyboard can act on: shown as one sentence."""


def folder(path):
    """The folder, made if need be."""
    path.mkdir(parents=True, exist_ok=True)
    return path


def setting(name, default):
    """A whole number given by the environment."""
    value = os.environ.get(name) or default
    try:
        return int(value)
    except ValueError:
        raise Problem(f"{name} must be a whole number, not {value!r}.") from None


def odoo_home():
    """The folder that holds the `odoo` package, be it Debian's or one's own."""
    own = os.environ.get("ODOO_HOME")
    if not own:
        return DEBIAN / "usr" / "lib" / "python3" / "dist-packages"
    path = Path(own).expanduser().resolve()
    if not (path / "odoo" / "release.py").is_file():
        raise Problem(f"ODOO_HOME ({own}) holds no Odoo: odoo/release.py is missing.")
    return path


def odoo_version():
    """The exact version of Odoo in use: part of what a cached database is keyed by."""
    debian = DEBIAN / "VERSION"
    if not os.environ.get("ODOO_HOME"):
        return debian.read_text().strip()
    head = odoo_home() / "odoo" / "release.py"
    stamp = max(p.stat().st_mtime_ns for p in (head, *odoo_home().glob("odoo/*.py")))
    return f"{odoo_home()} {stamp}"


def addons_path():
    """Odoo's addons, then extra folders a person names (Enterprise), then ours."""
    home = odoo_home()
    # Debian's package holds all addons in odoo/addons, a git clone most in addons
    found = [home / "odoo" / "addons", home / "addons"]
    extra = os.environ.get("SMALA_ADDONS", "").split(os.pathsep)
    return [str(p) for p in found if p.is_dir()] + [e for e in extra if e]


def manifests():
    """Our addons: name to manifest, in alphabetical order."""
    found = {}
    for path in sorted(ROOT.glob("*/__manifest__.py")):
        try:
            found[path.parent.name] = ast.literal_eval(path.read_text())
        except (SyntaxError, ValueError) as error:
            where = path.relative_to(ROOT)
            raise Problem(f"{where} cannot be read: {error}") from None
    return found
