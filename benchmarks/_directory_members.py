"""Inside Odoo: members with full profiles; answers with what can be looked for.

argument: how many members there are, the one who looks among them.
"""

# ruff: noqa: F821  (env, answer and arguments are given by ./dev bench)

(members,) = arguments
LOGIN = "member@example.com"
EXPERIENCES = (
    "Reprise d'une scierie de douze personnes, puis sa vente à l'équipe",
    "Recruter des ingénieurs, exporter en Allemagne, un procès gagné",
    "Retourner une entreprise en crise de trésorerie avec l'aide de la banque",
    "Fixer ses prix, tenir sa marge, dire non à un client sur quatre",
)
company = env.company
company._smala_ensure_setup()
today = company._smala_today()
country = env.ref("base.be")
env["smala.topic"].create({"name": "Zwartwerk"})
topics = env["smala.topic"].search([]).ids
goals = env["smala.goal"].search([]).ids
sectors = env["res.partner.industry"].search([]).ids
shows = [name for name in env["res.partner"]._fields if name.startswith("smala_shows_")]
organizations = env["res.partner"].create(
    [
        {
            "name": f"Maison {number}",
            "is_company": True,
            "country_id": country.id,
            "zip": str(1000 + number * 7 % 8000),
            "industry_id": sectors[number % len(sectors)],
        }
        for number in range(members)
    ]
)
people = env["res.partner"].create(
    [
        {
            "name": f"Anne-Élise Dupont {number}",
            "parent_id": organizations[number].id,
            "email": f"person{number}@example.com",
            "function": "Gérante",
            "smala_expertise": f"{EXPERIENCES[number % len(EXPERIENCES)]}. " * 5,
            "smala_topic_ids": [
                (6, 0, [topics[(number + step) % len(topics)] for step in (0, 3, 7)])
            ],
            "smala_goal_ids": [
                (6, 0, [goals[(number + step) % len(goals)] for step in (0, 5)])
            ],
            **dict.fromkeys(shows, True),
        }
        for number in range(members)
    ]
)
memberships = env["smala.membership"].create(
    [
        {"partner_id": person.id, "signature_date": today.replace(month=1, day=5)}
        for person in people
    ]
)
# Activated as it is noted, without the thousands of invoices.
for membership in memberships:
    membership.write(
        {
            "activated_at": f"{today.year}-01-05 10:00:00",
            "date_start": f"{today.year}-01-05",
            "date_end": f"{today.year}-12-31",
            "holder_ids": [
                (
                    0,
                    0,
                    {
                        "partner_id": membership.partner_id.id,
                        "date_from": f"{today.year}-01-05",
                    },
                )
            ],
        }
    )
env["res.users"].with_context(no_reset_password=True).create(
    {
        "login": LOGIN,
        "password": LOGIN,
        "partner_id": people[0].id,
        "group_ids": [(6, 0, env.ref("base.group_portal").ids)],
    }
)
env.cr.execute("ANALYZE")
answer(
    {
        "login": LOGIN,
        "topic": topics[0],
        "goal": goals[0],
        "sector": sectors[0],
        "region": memberships[0].region_id.id,
    }
)
