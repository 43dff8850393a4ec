{
    "name": "SMALA Membership",
    "summary": "Dues, invoices and renewal for a network of company owners",
    "version": "19.0.1.0.0",
    "category": "Sales/Membership",
    "author": "La SMALA",
    "website": "https://lasmala.be",
    "license": "LGPL-3",
    "depends": ["account_peppol", "base_vat", "l10n_be", "mail", "portal"],
    "data": [
        # Security
        "security/smala_membership_groups.xml",
        "security/smala_membership_rules.xml",
        "security/ir.model.access.csv",
        # Data
        "data/smala_cancel_reason_data.xml",
        "data/smala_mandate_kind_data.xml",
        "data/smala_reduction_data.xml",
        "data/smala_region_data.xml",
        "data/smala_sending_data.xml",
        # Backend views
        "views/account_move_views.xml",
        "views/res_partner_views.xml",
        "views/smala_cancel_reason_views.xml",
        "views/smala_charter_views.xml",
        "views/smala_mandate_kind_views.xml",
        "views/smala_mandate_views.xml",
        "views/smala_reduction_views.xml",
        "views/smala_revenue_views.xml",
        "views/smala_schedule_views.xml",
        "views/smala_tier_views.xml",
        # Wizards
        "wizards/smala_revenue_refusal_views.xml",
        "wizards/smala_settings_views.xml",
        # The menus come last: they name the actions above.
        "views/smala_menus.xml",
    ],
    "demo": [],
    "post_init_hook": "post_init_hook",
    "application": True,
    "installable": True,
}
