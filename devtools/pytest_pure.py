"""pytest plugin for the tests of core: Odoo's test classes without a database.

The classes are found under the name Odoo gives them
(odoo.addons.smala_membership.tests...), so that the same files run here, with the other
tests, and with Odoo's own runner.
"""

import pytest_odoo

import odoo.tests  # noqa: F401 (pytest_odoo expects it imported)
from odoo.tools import config

from devtools.odoo_server import configuration


def pytest_configure():
    config.parse_config(["-c", str(configuration("pure")), "--log-level=critical"])
    pytest_odoo.support_subtest()
    pytest_odoo.disable_odoo_test_retry()
    pytest_odoo.monkey_patch_resolve_pkg_root_and_module_name()
