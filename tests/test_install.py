"""Our addons come, are upgraded and go without a trace, and without a warning."""

import re

import pytest

from devtools import database
from devtools.odoo_server import inside
from devtools.paths import LOGS, ROOT, manifests
from devtools.postgres import sql

COMPLAINT = re.compile(r"^\S+ \S+ \d+ (WARNING|ERROR|CRITICAL) \S+ (\S+): (.*)$", re.M)
# what a module leaves in a database; sequences and constraints go with these
CATALOG = {
    "tables and views": """
        SELECT table_type || ' ' || table_name FROM information_schema.tables
        WHERE table_schema = 'public'""",
    "columns": """
        SELECT table_name || '.' || column_name FROM information_schema.columns
        WHERE table_schema = 'public'""",
    "indexes": "SELECT indexname FROM pg_indexes WHERE schemaname = 'public'",
    "models": "SELECT model FROM ir_model",
    "fields": "SELECT model || '.' || name FROM ir_model_fields",
    # Odoo keeps a list of modules and their categories, and files what a mixin gives to
    # our models under the name of the mixin's module, where it forgets it
    "external names": """
        SELECT module || '.' || name || ' ' || model FROM ir_model_data
        WHERE module LIKE 'smala%' OR model NOT IN (
            'ir.module.module', 'ir.module.category',
            'ir.model.inherit', 'ir.model.fields.selection'
        )""",
    "crons": "SELECT cron_name FROM ir_cron",
    "screens and pages": "SELECT coalesce(key, name) FROM ir_ui_view",
    "menus": "SELECT name::text FROM ir_ui_menu",
    "groups": "SELECT name::text FROM res_groups",
    "rules": "SELECT name FROM ir_rule",
    "settings": "SELECT key FROM ir_config_parameter",
}


def complaints(log):
    """What a log warns of, with numbers left out since they change."""
    return {
        f"{level} {logger}: {re.sub('[0-9]+', '#', message)}"
        for level, logger, message in COMPLAINT.findall(log.read_text())
        if logger != "py.warnings" or _is_ours(message)
    }


def _is_ours(message):
    """Whether Python warns of a line of ours, and not of one of Odoo's."""
    return any(f"{ROOT / name}/" in message for name in manifests())


def catalog(name):
    """What is in a database."""
    return {
        kind: {row[0] for row in sql(query, name)} for kind, query in CATALOG.items()
    }


@pytest.fixture(scope="session")
def known(template):
    """What the dependencies warn of without us."""
    return complaints(database.template_log(template))


def test_install_warns_of_nothing_that_the_dependencies_do_not(pristine, known):
    log = LOGS / f"install-{pristine.removesuffix('_clean')}.log"
    if not log.exists():
        pytest.skip("the database is a reused one (SMALA_REUSE_DB)")
    assert complaints(log) - known == set()


@pytest.mark.slow
def test_upgrade_warns_of_nothing_and_keeps_what_is_there(
    pristine, known, addons, copy_of
):
    name = copy_of(pristine)
    before = catalog(name)
    inside("upgrade", name, addons)
    assert complaints(LOGS / f"upgrade-{name}.log") - known == set()
    assert catalog(name) == before


@pytest.mark.slow
def test_uninstall_leaves_nothing_behind(pristine, template, addons, copy_of):
    name = copy_of(pristine)
    inside("uninstall", name, addons)
    before, after = catalog(copy_of(template)), catalog(name)
    left = {kind: sorted(after[kind] - before[kind]) for kind in CATALOG}
    assert {kind: names for kind, names in left.items() if names} == {}
    gone = {kind: sorted(before[kind] - after[kind]) for kind in CATALOG}
    assert {kind: names for kind, names in gone.items() if names} == {}


@pytest.mark.slow
def test_install_on_an_empty_database_of_another_country(known, addons, copy_of):
    """No chart of accounts, no French, nothing prepared."""
    name = copy_of("template0")
    inside("install", name, addons)
    assert complaints(LOGS / f"install-{name}.log") - known == set()


@pytest.mark.slow
def test_demo_data_loads_without_a_warning(demo_database, known):
    assert complaints(LOGS / f"demo-{demo_database}.log") - known == set()


@pytest.mark.slow
def test_install_on_a_database_with_a_forum_and_courses(template, addons, copy_of):
    """What is there stays as it is; staff choose it later, or let one be made."""
    name = copy_of(template)
    sql(
        """
        INSERT INTO forum_post (forum_id, name, state, active, last_activity_date)
        SELECT min(id), 'In use', 'active', true, now() FROM forum_forum;
        INSERT INTO slide_channel (name, channel_type, enroll, visibility, active)
        VALUES ('{"en_US": "In use"}', 'training', 'public', 'public', true)
        """,
        name,
    )
    kept = """
        SELECT 'forum', id, name::text, active::text, privacy, karma_ask::text
        FROM forum_forum
        UNION SELECT 'post', id, name, active::text, state, forum_id::text
        FROM forum_post
        UNION SELECT 'course', id, name::text, active::text, visibility, enroll
        FROM slide_channel
        UNION SELECT 'menu', menu.id, menu.url, groups.res_groups_id::text, '', ''
        FROM website_menu menu
        LEFT JOIN res_groups_website_menu_rel groups ON groups.website_menu_id = menu.id
        WHERE menu.url IN ('/forum', '/slides', '/blog')
        """
    before = sorted(sql(kept, name))
    assert len(before) >= 3
    inside("install", name, addons)
    assert sorted(sql(kept, name)) == before
    closed = """
        SELECT count(*)
        FROM forum_forum forum, slide_channel channel, res_company company
        WHERE forum.smala_company_id IS NOT NULL
            OR channel.smala_company_id IS NOT NULL
            OR company.smala_forum_id IS NOT NULL
            OR company.smala_channel_id IS NOT NULL
        """
    assert sql(closed, name) == [["0"]]
