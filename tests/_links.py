"""Inside Odoo: one link for each purpose, of the member with a login.

arguments: the login.
"""

# ruff: noqa: F821  (env, answer and arguments are given by devtools.inside)

from urllib.parse import urlsplit

partner = env["res.users"].search([("login", "=", arguments[0])]).partner_id
membership = env["smala.membership"].search([("partner_id", "=", partner.id)], limit=1)
today = membership.company_id._smala_today()
year = today.year + 1
purposes = ("revenue", "reduction", "cancel", "uncancel")
urls = [
    env["smala.link"]._make_url(
        purpose, membership, year, today.replace(month=12, day=31)
    )
    for purpose in purposes
]
answer([urlsplit(url).path for url in urls])
