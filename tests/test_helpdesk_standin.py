"""The glue for Odoo Enterprise's helpdesk, on a stand-in of it.

The stand-in holds just the names that the glue relies on: those that the public record
shows. It proves that the glue uses no others, not that Enterprise has them.
"""

import json

import pytest

from devtools.odoo_server import inside
from devtools.paths import ROOT

MANIFEST = {
    "name": "Helpdesk (stand-in)",
    "license": "LGPL-3",
    "depends": ["portal"],
    "data": ["access.xml"],
}
MODELS = """
from odoo import fields, models


class HelpdeskStage(models.Model):
    _name = "helpdesk.stage"
    _description = "Stage"

    name = fields.Char()
    fold = fields.Boolean()


class HelpdeskTicket(models.Model):
    _name = "helpdesk.ticket"
    _description = "Ticket"
    _inherit = ["portal.mixin", "mail.thread.cc", "mail.activity.mixin"]

    name = fields.Char(required=True)
    description = fields.Html()
    partner_id = fields.Many2one("res.partner")
    partner_name = fields.Char()
    partner_email = fields.Char()
    user_id = fields.Many2one("res.users")
    company_id = fields.Many2one("res.company")
    stage_id = fields.Many2one("helpdesk.stage")
    ticket_ref = fields.Char()
"""
ACCESS = """<odoo>
    <record id="access_ticket" model="ir.model.access">
        <field name="name">ticket</field>
        <field name="model_id" ref="model_helpdesk_ticket" />
        <field name="group_id" ref="base.group_portal" />
        <field name="perm_read" eval="True" />
    </record>
    <record id="access_stage" model="ir.model.access">
        <field name="name">stage</field>
        <field name="model_id" ref="model_helpdesk_stage" />
        <field name="group_id" ref="base.group_user" />
        <field name="perm_read" eval="True" />
    </record>
</odoo>
"""


@pytest.fixture
def standin(tmp_path, monkeypatch):
    """A folder with an addon named helpdesk, on the addons path."""
    addon = tmp_path / "helpdesk"
    addon.mkdir()
    (addon / "__manifest__.py").write_text(repr(MANIFEST))
    (addon / "__init__.py").write_text(MODELS)
    (addon / "access.xml").write_text(ACCESS)
    monkeypatch.setenv("SMALA_ADDONS", str(tmp_path))
    return addon


@pytest.mark.slow
def test_a_question_in_the_other_helpdesk(standin, copy_of, template):
    name = copy_of(template)
    inside("uninstall", name, "helpdesk_mgmt")
    inside("install", name, "helpdesk,smala_membership")
    (found,) = inside("script", name, ROOT / "tests" / "_standin.py", json.dumps([]))
    assert json.loads(found) == {
        "installed": "installed",
        "model": "helpdesk.ticket",
        "reference": "T-1",
        "experts": ["Eva"],
        "state": "introduced",
        "closed": [False, True],
        "seen": {"asker": True, "colleague": False},
        "page": True,
    }


def test_it_is_tiny():
    """What cannot be run here is kept short enough to be read at a glance."""
    lines = [
        line
        for path in (ROOT / "smala_membership_helpdesk").rglob("*.py")
        if path.name != "__manifest__.py"
        for line in path.read_text().splitlines()
        if line.strip()
    ]
    assert len(lines) < 30
