"""Inside Odoo: members with a login each, and events for members and for everybody.

arguments: how many members, how many seats each event has, and how many events there
are of each kind.
"""

# ruff: noqa: F821  (env, answer and arguments are given by devtools.inside)

from datetime import timedelta

from odoo import Command, fields

number, seats, rounds = arguments
env = env(context={**env.context, "tracking_disable": True, "no_reset_password": True})
today = env.company._smala_today()
organization = env["res.partner"].create({"name": "Crowd SRL", "is_company": True})
people = env["res.partner"].create(
    [
        {
            "name": f"Member {index:02}",
            "email": f"member{index}@example.com",
            "parent_id": organization.id,
        }
        for index in range(number)
    ]
)
memberships = env["smala.membership"].create(
    [
        {
            "partner_id": person.id,
            "organization_id": organization.id,
            "signature_date": today,
            "activated_at": fields.Datetime.now(),
            "date_start": today,
            "date_end": today.replace(month=12, day=31),
        }
        for person in people
    ]
)
env["smala.holder"].create(
    [
        {
            "membership_id": membership.id,
            "partner_id": membership.partner_id.id,
            "date_from": today,
        }
        for membership in memberships
    ]
)
env["res.users"].create(
    [
        {
            "login": person.email,
            "password": person.email,
            "partner_id": person.id,
            "group_ids": [Command.set(env.ref("base.group_portal").ids)],
        }
        for person in people
    ]
)
begin = fields.Datetime.now() + timedelta(days=20)
kinds = {
    "gathering": "gathering",
    "form": "public",
    "page": "public",
    "mixed": "public",
}
events = {
    name: env["event.event"].create(
        [
            {
                "name": f"{name} {index}",
                "event_type_id": env.ref(f"smala_membership.event_type_{kind}").id,
                "date_begin": begin,
                "date_end": begin + timedelta(hours=3),
                "seats_limited": True,
                "seats_max": seats,
                "is_published": True,
            }
            for index in range(rounds)
        ]
    )
    for name, kind in kinds.items()
}
env.cr.commit()
questions = [env.ref(f"event.event_question_{kind}").id for kind in ("name", "email")]
answer(
    {
        "logins": people.mapped("email"),
        "events": {name: made.ids for name, made in events.items()},
        "questions": questions,
    }
)
