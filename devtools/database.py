"""Databases: made from a cached template of everything our addons depend on."""

import hashlib
import os
import re
import shutil
import time
from pathlib import Path

from . import python
from .console import step
from .odoo_server import inside
from .paths import (
    DATA,
    HOME,
    LOGS,
    ROOT,
    addons_path,
    folder,
    manifests,
    odoo_version,
)
from .postgres import is_real, sql
from .process import alone

FILESTORE = DATA / "filestore"
UNUSED = 24 * 3600
TEMPLATE_CODE = ("database.py", "inside.py", "odoo_server.py")


def exists(name):
    return bool(sql(f"SELECT 1 FROM pg_database WHERE datname = '{name}'"))


def drop(name):
    """Drop a database and its files, also while somebody is connected."""
    sql(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
    shutil.rmtree(FILESTORE / name, ignore_errors=True)


def copy(source, target):
    """Copy a database and its files (hard links: Odoo never edits a file)."""
    # faster than going through the log; PostgreSQL knows the choice from 15 on
    how = "" if is_real() else " STRATEGY FILE_COPY"
    sql(f'CREATE DATABASE "{target}" TEMPLATE "{source}"{how}')
    if (FILESTORE / source).is_dir():
        shutil.copytree(FILESTORE / source, FILESTORE / target, copy_function=os.link)


def available_modules():
    """Names of all modules on the addons path, our own left out."""
    folders = [Path(path) for path in addons_path()]
    folders += python.site_packages().glob("odoo/addons")
    return {
        path.parent.name
        for place in folders
        for path in place.glob("*/__manifest__.py")
    }


def our_addons():
    """Our addons that can be installed here; the others with what they miss."""
    known, ours = available_modules(), manifests()
    usable, missing = [], {}
    for name, manifest in ours.items():
        lacking = sorted(set(manifest.get("depends", ())) - known - set(ours))
        if lacking or not manifest.get("installable", True):
            missing[name] = lacking
        else:
            usable.append(name)
    return usable, missing


def dependencies():
    """Others' modules that our usable addons depend on, from the manifests."""
    usable, _missing = our_addons()
    ours = manifests()
    wanted = {name for addon in usable for name in ours[addon].get("depends", ())}
    return sorted(wanted - set(ours))


def template_name():
    """Name of the template: a hash of what it is made of, so never stale."""
    code = [(Path(__file__).parent / name).read_text() for name in TEMPLATE_CODE]
    parts = [
        odoo_version(),
        *dependencies(),
        *addons_path(),
        python.runtime(),
        *code,
    ]
    return (
        "smala_template_" + hashlib.sha256("\n".join(parts).encode()).hexdigest()[:12]
    )


def _module_progress(line):
    found = re.search(r"Loading module (\S+) \((\d+)/(\d+)\)", line)
    return f"{found[2]}/{found[3]} {found[1]}" if found else None


def build(name, job, *arguments, addons=True):
    """Run one of the jobs of inside.py on a database, with progress."""
    return inside(job, name, *arguments, watch=_module_progress, with_ours=addons)


def ensure_template():
    """Name of the template with everything our addons depend on, made if need be."""
    name = template_name()
    with alone("template"):
        if exists(name) and template_log(name).exists():
            template_log(name).touch()
            return name
        _drop_unused_templates()
        modules = dependencies()
        step(
            f"Installing what our addons depend on ({len(modules)} modules and theirs)"
        )
        # renamed at the end: a template whose making was interrupted is never used
        partial = name.replace("template", "building")
        sql(f"CREATE DATABASE \"{partial}\" TEMPLATE template0 ENCODING 'UTF8'")
        build(partial, "template", ",".join(modules), addons=False)
        # what the install of the dependencies alone warns of, to compare ours with
        folder(template_log(name).parent)
        shutil.copy(LOGS / f"template-{partial}.log", template_log(name))
        rename(partial, name)
    return name


def template_log(name):
    """Log of the making of a template; its date is that of the template's last use."""
    return HOME / "templates" / f"{name}.log"


def _drop_unused_templates():
    """Drop what was not used for a day: another ./dev may work with a newer one."""
    for (name,) in sql(
        "SELECT datname FROM pg_database WHERE datname ~ '^smala_(template|building)_'"
    ):
        log = template_log(name)
        if not log.exists() or log.stat().st_mtime < time.time() - UNUSED:
            drop(name)
            log.unlink(missing_ok=True)


def source_checksum():
    """Checksum of the files of our addons that Odoo loads."""
    digest = hashlib.sha256()
    for addon in manifests():
        for path in sorted((ROOT / addon).rglob("*")):
            if (
                path.is_file()
                and "__pycache__" not in path.parts
                and "tests" not in path.parts
            ):
                digest.update(str(path.relative_to(ROOT)).encode() + path.read_bytes())
    return digest.hexdigest()


def rename(name, target):
    """Rename a database and the folder of its files."""
    sql(f'ALTER DATABASE "{name}" RENAME TO "{target}"')
    shutil.rmtree(FILESTORE / target, ignore_errors=True)
    if (FILESTORE / name).is_dir():
        (FILESTORE / name).rename(FILESTORE / target)
