from odoo import Command

from odoo.addons.smala_membership.hooks import load_terms

STAFF = "smala_membership.group_membership_user"
USER = "helpdesk_mgmt.group_helpdesk_user"


def post_init_hook(env):
    """Let staff work in the helpdesk; leave its form open where it is in use."""
    load_terms(env)
    env.ref(STAFF).implied_ids = [Command.link(env.ref(USER).id)]
    if env["helpdesk.ticket"].with_context(active_test=False).search_count([], limit=1):
        env["res.company"].search([]).smala_help_open_form = True


def uninstall_hook(env):
    """Take from staff what only this addon gave them."""
    env.ref(STAFF).implied_ids = [Command.unlink(env.ref(USER).id)]
