{
    "name": "SMALA Membership: Helpdesk (Enterprise)",
    "summary": "Questions of members in Odoo Enterprise's helpdesk",
    "version": "19.0.1.0.0",
    "category": "Sales/Membership",
    "author": "La SMALA",
    "website": "https://lasmala.be",
    "license": "LGPL-3",
    "depends": ["smala_membership", "helpdesk"],
    "data": ["security/helpdesk_security.xml"],
    "post_init_hook": "load_terms",
    "auto_install": True,
}
