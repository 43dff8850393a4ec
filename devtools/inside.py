"""Jobs that run inside Odoo: inside.py CONFIGURATION JOB DATABASE [ARGUMENTS].

A line that starts with ANSWER is what the job returns; the rest is Odoo's log.
"""

import json
import runpy
import sys
from pathlib import Path

from odoo import SUPERUSER_ID, api
from odoo.modules import Manifest
from odoo.modules.db import is_initialized
from odoo.modules.loading import load_demo
from odoo.modules.module_graph import ModuleGraph
from odoo.modules.registry import Registry
from odoo.sql_db import db_connect
from odoo.tools import config
from odoo.tools.translate import load_language, trans_export

LANG, ZONE, CHART = "fr_BE", "Europe/Brussels", "be_comp"
PARAMETERS = {
    "account_peppol.edi.mode": "demo",
    # what asks Odoo's online services knocks at a closed door, at once
    "iap.endpoint": "http://localhost:9",
    "iap.partner_autocomplete.endpoint": "http://localhost:9",
}
ROOT = Path(__file__).resolve().parent.parent
ROLES = ("manager@example.com", "staff@example.com", "member@example.com")


def answer(*parts):
    print("ANSWER", *parts, flush=True)


def environment(cursor):
    return api.Environment(cursor, SUPERUSER_ID, {})


def _speak_french(env):
    """Make French the language and Brussels the place of everything that exists."""
    env["ir.default"].set("res.partner", "lang", LANG)
    env["ir.default"].set("res.partner", "tz", ZONE)
    people = env["res.users"].with_context(active_test=False).search([])
    people.partner_id.write({"lang": LANG, "tz": ZONE})
    if "website" in env:
        lang = env["res.lang"]._lang_get(LANG)
        env["website"].search([]).write(
            {"language_ids": [(6, 0, lang.ids)], "default_lang_id": lang.id}
        )


def template(database, modules):
    """Install others' modules in a Belgian company that works in French."""
    registry = Registry.new(database, install_modules=["base"])
    with registry.cursor() as cursor:
        load_language(cursor, LANG)
        env = environment(cursor)
        # before accounting is installed, so that it picks the Belgian chart
        # as the association writes its amounts: 1 600,00 €
        env["res.lang"]._lang_get(LANG).thousands_sep = "\N{NO-BREAK SPACE}"
        env.company.write(
            {
                "name": "La SMALA",
                "country_id": env.ref("base.be").id,
                "currency_id": env.ref("base.EUR").id,
                "email": "info@example.com",
            }
        )
        _speak_french(env)
    registry = Registry.new(database, install_modules=modules.split(","))
    with registry.cursor() as cursor:
        env = environment(cursor)
        if "account.chart.template" in env and env.company.chart_template != CHART:
            env["account.chart.template"].try_loading(CHART, env.company)
        for key, value in PARAMETERS.items():
            env["ir.config_parameter"].set_param(key, value)
        announce = env.ref(
            "mail.ir_cron_module_update_notification", raise_if_not_found=False
        )
        if announce:
            announce.active = False
        _speak_french(env)


def install(database, modules):
    """Install modules, as they come, without anybody's demo data."""
    Registry.new(database, install_modules=modules.split(","))


def upgrade(database, modules):
    Registry.new(database, upgrade_modules=modules.split(","))


def uninstall(database, modules):
    registry = Registry.new(database)
    with registry.cursor() as cursor:
        env = environment(cursor)
        names = modules.split(",")
        env["ir.module.module"].search(
            [("name", "in", names)]
        ).button_immediate_uninstall()


def demo(database, modules):
    """Load the demo data of these modules only: Odoo's own would drown it.

    Odoo loads demo data of a module only where all it depends on has demo data too,
    hence the call of its loader. The module is not marked as one with demo data, so
    that an upgrade leaves what people did with it alone.
    """
    registry = Registry.new(database)
    with registry.cursor() as cursor:
        env = environment(cursor)
        installed = env["ir.module.module"].search([("state", "=", "installed")])
        graph = ModuleGraph(cursor, mode="load")
        graph.extend(installed.mapped("name"))
        for package in graph:
            if package.name in modules.split(","):
                answer("demo", package.name)
                if not load_demo(env, package, {}, "init"):
                    raise SystemExit(f"The demo data of {package.name} failed to load.")


def logins(database):
    """The logins of a manager, a staff user and a member, or whoever is there."""
    registry = Registry.new(database)
    with registry.cursor() as cursor:
        env = environment(cursor)
        found = env["res.users"].search([("login", "in", ROLES)])
        present = set(found.mapped("login"))
        for login in [role for role in ROLES if role in present] or ["admin"]:
            answer(login, login)


def export(database, modules, folder):
    """Write the translation template of each module into a folder."""
    registry = Registry.new(database)
    with registry.cursor() as cursor:
        env = environment(cursor)
        for name in modules.split(","):
            with (Path(folder) / f"{name}.pot").open("wb") as out:
                trans_export(None, [name], out, "po", env)


def _ours():
    """Our addons that can be installed here: all they depend on is there."""
    known = {manifest.name: manifest for manifest in Manifest.all_addon_manifests()}
    return [
        name
        for name, manifest in known.items()
        if Path(manifest.path).parent == ROOT and set(manifest["depends"]) <= set(known)
    ]


def create(database, with_demo=""):
    """Fill an empty database with our addons, or upgrade those that are outdated."""
    with db_connect(database).cursor() as cursor:
        empty = not is_initialized(cursor)
    modules = _ours()
    if empty:
        template(database, ",".join(modules))
        if with_demo:
            demo(database, ",".join(modules))
        return
    registry = Registry.new(database)
    with registry.cursor() as cursor:
        wanted = [("name", "in", modules), ("state", "=", "installed")]
        known = environment(cursor)["ir.module.module"].search(wanted)
        # Odoo's names: installed is what the manifest says, latest what was installed
        old = known.filtered(lambda m: m.installed_version != m.latest_version)
        outdated = old.mapped("name")
    if outdated:
        upgrade(database, ",".join(outdated))


def script(database, path, arguments):
    """Run a script of a benchmark with `env`; what it answers goes out as JSON."""
    registry = Registry.new(database)
    with registry.cursor() as cursor:
        known = {
            "env": environment(cursor),
            "arguments": json.loads(arguments),
            "answer": lambda value: answer(json.dumps(value)),
        }
        runpy.run_path(path, init_globals=known, run_name="__benchmark__")


_JOBS = (template, install, upgrade, uninstall, demo, logins, export, create, script)
JOBS = {job.__name__: job for job in _JOBS}

if __name__ == "__main__":
    conf, name, *arguments = sys.argv[1:]
    config.parse_config(["-c", conf, "--logfile="], setup_logging=True)
    JOBS[name](*arguments)
