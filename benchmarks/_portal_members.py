"""Inside Odoo: a member with some invoices, and others; answers with the login.

arguments: how many invoices the member's organization has, and how many other members
there are.
"""

# ruff: noqa: F821  (env, answer and arguments are given by ./dev bench)

invoices, others = arguments
LOGIN = "member@example.com"
company = env.company
company._smala_ensure_setup()
company.smala_send_invoices = False
today = company._smala_today()
country = env.ref("base.be")
organizations = env["res.partner"].create(
    [
        {
            "name": f"Organization {number:05}",
            "is_company": True,
            "country_id": country.id,
            "zip": "4000",
            "email": f"organization{number}@example.com",
        }
        for number in range(others + 1)
    ]
)
env["smala.revenue"].create(
    [
        {"partner_id": organization.id, "year": today.year - 1, "amount": 800_000}
        for organization in organizations
    ]
)
# The first organization has as many members as invoices; the page shows them all.
people = env["res.partner"].create(
    [
        {
            "name": f"Person {number:05}",
            "parent_id": organizations[max(0, number - invoices + 1)].id,
            "email": f"person{number}@example.com",
        }
        for number in range(invoices + others)
    ]
)
memberships = env["smala.membership"].create(
    [
        {"partner_id": person.id, "signature_date": today.replace(month=1, day=5)}
        for person in people
    ]
)
for start in range(0, len(memberships), 100):
    batch = memberships[start : start + 100]
    for membership in batch[: invoices if not start else 0]:
        membership.action_activate()
    (batch if start else batch[invoices:]).action_activate()
env["res.users"].with_context(no_reset_password=True).create(
    {
        "login": LOGIN,
        "password": LOGIN,
        "partner_id": people[0].id,
        "group_ids": [(6, 0, env.ref("base.group_portal").ids)],
    }
)
answer(LOGIN)
