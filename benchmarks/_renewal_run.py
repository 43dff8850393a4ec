"""Inside Odoo: renew everybody, or make the same invoices the bare way, and measure.

arguments: "renewal" or "bare".
"""

# ruff: noqa: F821  (env, answer and arguments are given by ./dev bench)

import resource
import time

from odoo import sql_db

(way,) = arguments
year = env.company._smala_today().year
BATCH = 200


def prepare(partner, amount):
    company = env.company
    return {
        "move_type": "out_invoice",
        "partner_id": partner.id,
        "invoice_date": company._smala_today(),
        "journal_id": company.smala_journal_id.id,
        "invoice_payment_term_id": company.smala_payment_term_id.id,
        "invoice_line_ids": [
            (
                0,
                0,
                {
                    "product_id": company.smala_product_id.id,
                    "name": f"Dues {year}",
                    "quantity": 1.0,
                    "price_unit": amount,
                    "tax_ids": [(6, 0, company.smala_tax_id.ids)],
                },
            )
        ],
    }


def bare():
    rows = env["smala.dues"].search([("year", "=", year - 1)], order="id")
    for start in range(0, len(rows), BATCH):
        batch = rows[start : start + BATCH]
        moves = env["account.move"].create(
            [prepare(dues.billing_partner_id, dues.amount) for dues in batch]
        )
        moves.action_post()
        env.cr.commit()


def renewal():
    env["smala.renewal"]._cron_run()


before = env["account.move"].search_count([("state", "=", "posted")])
env.invalidate_all()
queries, start = sql_db.sql_counter, time.perf_counter()
{"bare": bare, "renewal": renewal}[way]()
seconds = time.perf_counter() - start
queries = sql_db.sql_counter - queries
answer(
    {
        "seconds": seconds,
        "queries": queries,
        "invoices": env["account.move"].search_count([("state", "=", "posted")])
        - before,
        "dues": env["smala.dues"].search_count(
            [("year", "=", year), ("state", "=", "invoiced")]
        ),
        "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }
)
