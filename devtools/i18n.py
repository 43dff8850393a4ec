"""./dev i18n: the translation files of our addons, from a fresh install."""

import os
import subprocess
import tempfile

from . import database, debian, postgres, python
from .console import step
from .odoo_server import environment, inside
from .paths import ROOT, VENV_PYTHON


def i18n(_arguments):
    """Export the templates, update fr.po, list what lacks French."""
    debian.ensure_odoo()
    python.ensure_venv()
    addons = database.our_addons()[0]
    name = f"smala_i18n_{os.getpid()}"
    with postgres.server(), tempfile.TemporaryDirectory() as exported:
        try:
            template = database.ensure_template()
            step("Installing our addons")
            database.copy(template, name)
            database.build(name, "install", ",".join(addons))
            inside("export", name, ",".join(addons), exported)
        finally:
            database.drop(name)
        program = ROOT / "devtools" / "translations.py"
        return subprocess.run(
            [VENV_PYTHON, program, exported, *addons], env=environment()
        ).returncode
