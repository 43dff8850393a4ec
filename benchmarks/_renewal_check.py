"""Inside Odoo: what a renewal has left, as counts. arguments: none."""

# ruff: noqa: F821  (env, answer and arguments are given by ./dev bench)

year = env.company._smala_today().year
members = env["smala.membership"].search([("activated_at", "!=", False)])
rows = env["smala.dues"].search([("year", "=", year), ("state", "!=", "cancelled")])
ours = rows.filtered(lambda dues: dues.membership_id in members)
lines = env["account.move.line"].search(
    [("smala_dues_id", "in", ours.ids), ("move_id.move_type", "=", "out_invoice")]
)
posted = lines.filtered(lambda line: line.parent_state == "posted")
results = env["smala.renewal.line"].search([("year", "=", year)])
answer(
    {
        "members": len(members),
        "rows": len(ours),
        "members_with_rows": len(ours.membership_id),
        "posted": len(posted),
        "rows_posted": len(posted.smala_dues_id),
        "not_posted": len(lines - posted),
        "extended": len(members.filtered(lambda m: m.date_end.year == year)),
        "done": len(results.filtered(lambda line: line.state == "done")),
        "set_aside": results.filtered(lambda line: line.state == "error").mapped(
            "partner_name"
        ),
        "state": env["smala.renewal"].search([("year", "=", year)]).state,
    }
)
