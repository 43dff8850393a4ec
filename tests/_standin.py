"""Ask, introduce and close in a helpdesk that is a stand-in of Enterprise's.

Run by ``inside("script", …)``, with ``env`` and ``answer``.
"""

# ruff: noqa: F821  (env and answer are given by devtools.inside)

from odoo import Command

glue = env["ir.module.module"].search([("name", "=", "smala_membership_helpdesk")])
people = env["res.partner"].create(
    [
        {"name": name, "email": f"{name.lower()}@standin.example.com"}
        for name in ("Anne", "Bruno", "Eva")
    ]
)
asker, colleague, expert = people
organization = env["res.partner"].create({"name": "Atelier", "is_company": True})
(asker | colleague).parent_id = organization
expert.write({"smala_expertise": "Factures impayées.", "smala_helps": True})
users = env["res.users"].create(
    [
        {
            "login": one.email,
            "partner_id": one.id,
            "group_ids": [Command.set(env.ref("base.group_portal").ids)],
        }
        for one in asker | colleague
    ]
)
space = env["smala.help.space"]
tickets = space._get_tickets_sudo()
values = space._prepare_question("Un client ne paie pas sa facture. Que faire ?", asker)
stages = env["helpdesk.stage"].create([{"name": "New"}, {"name": "Done", "fold": True}])
question = tickets.create({**values, "ticket_ref": "T-1", "stage_id": stages[0].id})
question._smala_propose()
introductions = question.smala_introduction_ids
introductions[:1]._introduce()
is_closed = [question._smala_is_closed()]
question.smala_is_question = False
seen = {
    role: bool(tickets.sudo(False).with_user(user).search([("id", "=", question.id)]))
    for role, user in zip(("asker", "colleague"), users, strict=True)
}
question.stage_id = stages[1]
is_closed.append(question._smala_is_closed())
answer(
    {
        "installed": glue.state,
        "model": tickets._name,
        "reference": question._smala_get_reference(),
        "experts": introductions.expert_id.mapped("name"),
        "state": introductions[:1].state,
        "closed": is_closed,
        "seen": seen,
        "page": "smala_network" in tickets.get_view(view_type="form")["arch"],
    }
)
