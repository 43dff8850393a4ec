from odoo import api, fields, models

from ..core import calendar


class SmalaReceipt(models.AbstractModel):
    """The part of a membership that confirms a cancellation in writing.

    The mail says which day the message counted, what follows from it, and until when
    the member may change their mind.
    """

    _name = "smala.receipt"
    _description = "Receipts of a cancellation"
    _inherit = ["smala.cancellation"]

    uncancel_until = fields.Date(
        string="Can be taken back until",
        compute="_compute_uncancel_until",
        help="Last day on which the member can take the cancellation back.",
    )

    # === COMPUTE METHODS === #

    @api.depends(
        "cancelled_on",
        "company_id.smala_cancel_day",
        "company_id.smala_cancel_month",
        "date_end",
    )
    def _compute_uncancel_until(self):
        for membership in self:
            membership.uncancel_until = (
                membership.cancelled_on
                and membership.date_end
                and membership._get_deadline(membership.date_end.year)
            )

    # === ACTION METHODS === #

    def action_uncancel(self, received_on=None):
        """Confirm in writing that the membership goes on."""
        result = super().action_uncancel(received_on=received_on)
        template = self.env.ref("smala_membership.mail_template_uncancelled")
        for membership in self:
            membership._send_to_member(template)
        return result

    # === BUSINESS METHODS === #

    def _cancel(self, received_on, reason=None, note=None):
        """Confirm the cancellation in writing."""
        result = super()._cancel(received_on, reason, note)
        self._send_to_member(self.env.ref("smala_membership.mail_template_cancelled"))
        return result

    def _is_late(self, received_on):
        """Tell whether a message of that day just missed the deadline of a year."""
        self.ensure_one()
        company = self.company_id
        return calendar.is_late(
            calendar.covered_until(self.signature_date),
            received_on,
            company.smala_cancel_month,
            company.smala_cancel_day,
        )

    def _get_uncancel_url(self):
        """Return the link to take the cancellation back, while that is possible."""
        self.ensure_one()
        until = self.uncancel_until
        if not until or until < self.company_id._smala_today():
            return False
        return self.env["smala.link"]._make_url(
            "uncancel", self, self.date_end.year, until
        )
