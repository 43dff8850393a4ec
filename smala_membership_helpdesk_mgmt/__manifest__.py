{
    "name": "SMALA Membership: Helpdesk (OCA)",
    "summary": "Questions of members in the helpdesk of the OCA",
    "version": "19.0.1.0.0",
    "category": "Sales/Membership",
    "author": "La SMALA",
    "website": "https://lasmala.be",
    "license": "AGPL-3",
    "depends": ["smala_membership", "helpdesk_mgmt"],
    "data": [
        "security/helpdesk_security.xml",
        "views/helpdesk_ticket_views.xml",
        "views/helpdesk_templates.xml",
        "views/smala_contribution_views.xml",
        "wizards/smala_settings_views.xml",
    ],
    "demo": ["demo/smala_help_demo.xml"],
    "assets": {
        "web.assets_tests": [
            "smala_membership_helpdesk_mgmt/static/tests/tours/**/*",
        ],
    },
    "post_init_hook": "post_init_hook",
    "uninstall_hook": "uninstall_hook",
    "auto_install": True,
}
