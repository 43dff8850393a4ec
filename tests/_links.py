"""Inside Odoo: the pages open without login, in all that they can look like.

arguments: the login of a member.
"""

# ruff: noqa: F821  (env, answer and arguments are given by devtools.inside)

from urllib.parse import urlsplit

from odoo import fields

partner = env["res.users"].search([("login", "=", arguments[0])]).partner_id


def find_notice_links():
    """One link of a mail about the membership for each purpose."""
    membership = env["smala.membership"].search(
        [("partner_id", "=", partner.id)], limit=1
    )
    today = membership.company_id._smala_today()
    until = today.replace(month=12, day=31)
    return [
        env["smala.link"]._make_url(purpose, membership, today.year + 1, until)
        for purpose in ("revenue", "reduction", "cancel", "uncancel")
    ]


def find_event(kind, moment=">"):
    """The next event of a format of the demonstration, or with "<" the last one."""
    return env["event.event"].search(
        [
            ("event_type_id", "=", env.ref(f"smala_membership.event_type_{kind}").id),
            ("date_begin", moment, fields.Datetime.now()),
        ],
        order="date_begin" if moment == ">" else "date_begin desc",
        limit=1,
    )


def invite(event, person, answered="none"):
    """Invite somebody, also who could not come; no mail is wanted."""
    return env["smala.event.invitation"].create(
        {
            "event_id": event.id,
            "partner_id": person.id,
            "state": "sent",
            "answer": answered,
        }
    )


def find_event_links():
    """Links about events: to be answered, answered, waiting, too late, refused."""
    dinner, full, over = (
        find_event("dinner"),
        find_event("workshop"),
        find_event("public", "<"),
    )
    members = env["smala.membership"].search([("state", "=", "active")]).partner_id
    free = dinner._smala_get_entitled(members) - dinner._smala_get_live_members()
    free = (free - full._smala_get_live_members() - partner)[:4]
    asked, coming, declining, returning = free
    stranger = env.ref("base.partner_admin")
    place = dinner._smala_book_member(coming)
    returned = dinner._smala_book_member(returning)
    returned._smala_give_back("self")
    waiting = full._smala_find(partner)
    guest = env["event.registration"].search(
        [("smala_role", "=", "guest"), ("state", "=", "open")], limit=1
    )
    found = [
        (invite(dinner, asked), ("come", "decline")),
        (invite(dinner, coming), ("come", "decline")),
        (invite(dinner, declining, "decline"), ("decline",)),
        (invite(dinner, stranger), ("come",)),
        (invite(full, asked), ("come",)),
        (invite(full, partner), ("come",)),
        (place, ("page", "return")),
        (returned, ("page", "return")),
        (waiting, ("page", "return")),
        (guest, ("page",)),
        (over.registration_ids[0], ("page",)),
    ]
    assert dinner.question_ids and waiting.smala_queued_at and guest
    return [
        env["smala.event.link"]._make_url(purpose, record)
        for record, purposes in found
        for purpose in purposes
    ]


def find_visitor_pages():
    """What anybody sees of a public event: through a member, or by themselves.

    On Odoo's page of the event as well, which has our box.
    """
    event = find_event("public")
    url = env["smala.event.link"]._make_invite_url(event, partner)
    place = f"/event/{event.id}/place"
    odoos = f"{event.website_url}/register"
    unknown = "/smala/event/come/none"
    return [url, f"{url}?done=1", place, f"{place}?done=1", odoos, unknown]


urls = [*find_notice_links(), *find_event_links(), *find_visitor_pages()]
env.cr.commit()
parts = [urlsplit(url) for url in urls]
answer([f"{part.path}?{part.query}".rstrip("?") for part in parts])
