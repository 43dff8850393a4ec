from odoo import Command, fields, models

from ..core import calendar


class SmalaActivation(models.AbstractModel):
    """The part of a membership that deals with its beginning."""

    _name = "smala.activation"
    _description = "Activation of a membership"

    # === ACTION METHODS === #

    def action_activate(self):
        """Open the memberships, write their dues and invoice them.

        One invoice per billed company of the recordset, posted by setting. Who
        signs again while still covered takes back the cancellation instead.

        :raise UserError: a membership is not a draft, is covered already, or its
            dues cannot be computed. Nothing is written then.
        """
        with self.env.cr.savepoint():
            for membership in self.sorted(lambda m: (m.signature_date, m.id)):
                membership._check_may("activate")
                covering = membership._get_covering_membership()
                if covering:
                    covering._resume(membership)
                else:
                    membership._activate()
            self._bill_open_dues()
        return True

    # === BUSINESS METHODS === #

    def _activate(self):
        """Cover the member from the signature on and write what that costs."""
        self.ensure_one()
        lines = self._core_signature_lines()
        self._refresh_former_state()
        self.sudo().write(
            {
                "activated_at": fields.Datetime.now(),
                "date_start": self.signature_date,
                "date_end": calendar.covered_until(self.signature_date),
                "holder_ids": [
                    Command.create(
                        {
                            "partner_id": self.partner_id.id,
                            "date_from": self.signature_date,
                        }
                    )
                ],
            }
        )
        self._refresh_state()
        billed = self._get_years_owed_before()
        self._create_dues([line for line in lines if line.year not in billed])
        self._file_paper_signature()

    def _refresh_former_state(self):
        """Let what ended before this signature say so, where no cron has yet."""
        former = self.search(
            [
                ("partner_id", "=", self.partner_id.id),
                ("organization_id", "=", self.organization_id.id),
                ("company_id", "=", self.company_id.id),
                ("state", "in", ("active", "leaving")),
            ]
        )
        former._refresh_state()
        # The database knows one live membership at any moment.
        former.flush_recordset(["state"])

    # === GETTERS === #

    def _get_covering_membership(self):
        """Return the membership that still covers this person and organization."""
        self.ensure_one()
        return self.search(
            [
                *self._get_seat_domain(),
                ("organization_id", "=", self.organization_id.id),
                ("company_id", "=", self.company_id.id),
                ("activated_at", "!=", False),
                "|",
                ("cancelled_on", "=", False),
                ("date_end", ">=", self.signature_date),
            ],
            limit=1,
        )

    def _get_seat_domain(self):
        """Memberships of this person, or that this person is to take over."""
        coming = [("partner_id", "=", self.partner_id.id), ("date_to", "=", False)]
        return [
            "|",
            ("partner_id", "=", self.partner_id.id),
            ("holder_ids", "any", coming),
        ]
