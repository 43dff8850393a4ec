"""Inside Odoo: one link for each purpose, of the member with a login, and for visitors.

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
space = env["smala.event.space"].with_user(partner.user_ids)
coming = space._search_coming().sudo()
place = next(one for one in map(lambda e: e._smala_find(partner), coming) if one)
invitation = env["smala.event.invitation"].create(
    {"event_id": place.event_id.id, "partner_id": partner.id}
)
public_event = coming.filtered(lambda event: event.smala_audience == "public")[:1]
link = env["smala.event.link"]
urls += [
    link._make_url("come", invitation),
    link._make_url("decline", invitation),
    link._make_url("page", place),
    link._make_url("return", place),
    link._make_invite_url(public_event, partner),
    f"/event/{public_event.id}/place",
]
env.cr.commit()
answer([urlsplit(url).path for url in urls])
