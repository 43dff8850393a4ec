"""Inside Odoo: memberships signed last March and billed once, for a second year.

arguments: how many, and whether the last one of them is bad: the database refuses its
dues of this year, because another record has them already.
"""

# ruff: noqa: F821  (env, answer and arguments are given by ./dev bench)

count, has_bad = arguments
company = env.company
company._smala_ensure_setup()
company.smala_second_half = "upfront"
year = company._smala_today().year - 1
country = env.ref("base.be")
for start in range(0, count, 200):
    numbers = range(start, min(start + 200, count))
    organizations = env["res.partner"].create(
        [
            {
                "name": f"Organization {number:05}",
                "is_company": True,
                "country_id": country.id,
                "zip": "4000",
                "email": f"organization{number}@example.com",
            }
            for number in numbers
        ]
    )
    people = env["res.partner"].create(
        [
            {
                "name": f"Member {number:05}",
                "parent_id": organization.id,
                "email": f"member{number}@example.com",
            }
            for number, organization in zip(numbers, organizations, strict=True)
        ]
    )
    env["smala.revenue"].create(
        [
            {
                "partner_id": organization.id,
                "year": year - 1,
                "amount": number * 7_919 % 12_000_000,
            }
            for number, organization in zip(numbers, organizations, strict=True)
        ]
    )
    memberships = env["smala.membership"].create(
        [
            {"partner_id": person.id, "signature_date": f"{year}-03-02"}
            for person in people
        ]
    )
    memberships.action_activate()
    env.cr.commit()
if has_bad:
    good = env["smala.membership"].search([], order="id desc", limit=1)
    bad = good.copy({"signature_date": good.signature_date})
    env["smala.dues"].create(
        {
            "membership_id": bad.id,
            "company_id": company.id,
            "partner_id": good.partner_id.id,
            "organization_id": good.organization_id.id,
            "billing_partner_id": good.billing_partner_id.id,
            "year": year + 1,
            "date_start": f"{year + 1}-01-01",
            "date_end": f"{year + 1}-12-31",
            "months": 12,
            "amount": 1.0,
        }
    )
    env.cr.commit()
answer(len(env["smala.membership"].search([])))
