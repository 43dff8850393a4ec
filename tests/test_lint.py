"""The linters, and Odoo's own checks of style (test_lint) on our addons.

Of Odoo's, those that cannot be kept to our addons are left out: its pylint, whose
checks pylint-odoo has too, and its search for merge conflict markers.
"""

from unittest.mock import patch

import pytest

from odoo.modules import Manifest

from odoo.addons.test_lint.tests import test_index as index
from odoo.addons.test_lint.tests import test_orm_import as orm_import
from odoo.addons.test_lint.tests import test_override_signatures as signatures
from odoo.addons.test_lint.tests.test_docstring import TestDocstring
from odoo.addons.test_lint.tests.test_dunderinit import TestDunderinit
from odoo.addons.test_lint.tests.test_i18n import TestI18n
from odoo.addons.test_lint.tests.test_jstranslate import TestJsTranslations
from odoo.addons.test_lint.tests.test_manifests import ManifestLinter
from odoo.addons.test_lint.tests.test_naming import TestNaming
from odoo.addons.test_lint.tests.test_onchange_domains import TestOnchangeDomains
from odoo.addons.test_lint.tests.test_pofile import PotLinter
from odoo.addons.test_lint.tests.test_routes import RoutesLinter
from odoo.addons.test_lint.tests.test_test_holes import TestTestHoles

from devtools import lint
from devtools.paths import manifests

pytestmark = pytest.mark.slow
TestIndex = index.TestIndex
TestLintOverrideSignatures = signatures.TestLintOverrideSignatures
TestOrmImport = orm_import.TestDunderinit  # a second class of that name
# What the OCA's helpdesk does otherwise, and ours that another index covers
THEIR_METHODS = {
    ("helpdesk.ticket", "message_new"),
    ("helpdesk.ticket", "message_update"),
}
OTHER_FIELDS = {
    "helpdesk.ticket.duplicate_id",
    "helpdesk.ticket.partner_id",
    "smala.help.introduction.res_id",  # first keys of _expert_once
}


@pytest.fixture(autouse=True, scope="module")
def only_our_addons():
    """Odoo's checks walk through all addons; theirs are theirs to look after."""
    ours = [Manifest.for_addon(name) for name in manifests()]
    fields = index.BTREE_INDEX_IGNORE_FIELDS | OTHER_FIELDS
    methods = set(signatures.MODEL_METHODS_TO_IGNORE) | THEIR_METHODS
    with (
        patch.object(Manifest, "all_addon_manifests", lambda: list(ours)),
        patch.object(index, "BTREE_INDEX_IGNORE_FIELDS", fields),
        patch.object(signatures, "MODEL_METHODS_TO_IGNORE", methods),
    ):
        yield


@pytest.mark.parametrize("name", lint.checks())
def test_linters(name):
    passed, output = lint.check(name)
    assert passed, output
