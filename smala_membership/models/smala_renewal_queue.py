from odoo import fields, models
from odoo.fields import Domain

from ..core import calendar


class SmalaRenewalQueue(models.AbstractModel):
    """Who is left to renew: a question to the database, asked afresh every time.

    Doing the work takes a membership out of the answer, which is what lets a renewal
    go on wherever it stopped.
    """

    _name = "smala.renewal.queue"
    _description = "Queue of the yearly renewal"

    # === GETTERS === #

    def _get_need_domain(self):
        """Return who owes this year and is not billed, whatever was decided.

        Every activated membership that is not cancelled before the year begins, and
        has to be extended, or has dues that wait for January, or was covered without
        any dues. Credited dues are settled, unless the membership ends before them
        and was taken back.
        """
        year, first_day = self.year, calendar.year_start(self.year)
        open_dues = [
            ("year", "=", year),
            ("state", "=", "draft"),
            ("invoice_line_id", "=", False),
        ]
        billed = [
            ("year", "=", year),
            ("state", "!=", "cancelled"),
            "|",
            ("state", "in", ("invoiced", "paid")),
            ("invoice_line_id", "!=", False),
        ]
        needs = (
            Domain("date_end", "<", first_day)
            | Domain("dues_ids", "any", open_dues)
            | self._get_covered_domain()
        )
        return (
            Domain(
                [
                    ("company_id", "=", self.company_id.id),
                    ("activated_at", "!=", False),
                    ("date_start", "<", first_day),
                    "|",
                    ("cancelled_on", "=", False),
                    ("date_end", ">=", first_day),
                    ("dues_ids", "not any", billed),
                ]
            )
            & needs
        )

    def _get_covered_domain(self):
        """Return who is covered in this year without dues, and owes them.

        So is who cancelled too late, before the run got to them. Who was member of
        another system until now is not: nothing of them was ever billed here. Nor is
        who was let go within the year, with the dues dropped.
        """
        year, first_day = self.year, calendar.year_start(self.year)
        known = self.env["smala.renewal.line"]._search([("renewal_id", "in", self.ids)])
        was_here = Domain("dues_ids", "any", [("year", "<", year)]) | Domain(
            "id", "in", known.subselect("membership_id")
        )
        if self.id:
            was_here |= Domain(
                "activated_at", "<", fields.Datetime.to_datetime(first_day)
            )
        settled = [
            ("year", "=", year),
            "|",
            ("state", "!=", "cancelled"),
            ("invoice_line_id", "!=", False),
        ]
        is_dropped = Domain("dues_ids", "any", [("year", "=", year)])
        is_cut_short = Domain("date_end", "<", calendar.year_end(year))
        return (
            Domain("date_end", ">=", first_day)
            & Domain("dues_ids", "not any", settled)
            & ~(is_dropped & is_cut_short)
            & was_here
        )

    def _get_queue_domain(self):
        """Return who is to be renewed now.

        Not those whom staff hold back; what was set aside or waits for a decision is
        looked at once a day.
        """
        settled = self.env["smala.renewal.line"]._search(
            Domain("renewal_id", "in", self.ids)
            & (
                Domain("state", "=", "held")
                | Domain(
                    [
                        ("state", "in", ("error", "waiting")),
                        ("tried_on", "=", self.company_id._smala_today()),
                    ]
                )
            )
        )
        return self._get_need_domain() & Domain(
            "id", "not in", settled.subselect("membership_id")
        )

    def _search_queue(self, domain):
        memberships = self.env["smala.membership"].with_context(active_test=False)
        return memberships.search(domain, order="id")

    def _get_queue(self):
        """Return the ids that are left, with that of their billed company."""
        memberships = self.env["smala.membership"].with_context(active_test=False)
        query = memberships._search(self._get_queue_domain(), order="id")
        return self.env.execute_query(
            query.select(
                memberships._field_to_sql(query.table, "id", query),
                memberships._field_to_sql(query.table, "billing_partner_id", query),
            )
        )

    def _count_queue(self):
        memberships = self.env["smala.membership"].with_context(active_test=False)
        return memberships.search_count(self._get_queue_domain())
