from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import format_date

from ..core import calendar


class SmalaCancellation(models.AbstractModel):
    """The part of a membership that deals with leaving and coming back.

    Charter, "La cotisation": a membership goes on by itself unless the member says
    otherwise before the deadline. The day the message arrived decides, whenever it
    is typed in.
    """

    _name = "smala.cancellation"
    _description = "Cancellation of a membership"

    cancelled_on = fields.Date(
        string="Cancelled on",
        readonly=True,
        copy=False,
        tracking=True,
        help="The day the member's message arrived.",
    )
    cancel_reason_id = fields.Many2one(
        comodel_name="smala.cancel.reason", copy=False, tracking=True
    )
    cancel_note = fields.Text(copy=False)
    credit_proposed = fields.Boolean(
        compute="_compute_credit_proposed",
        search="_search_credit_proposed",
        help="Dues after the end of the membership are invoiced: credit them.",
    )

    # === COMPUTE METHODS === #

    @api.depends(
        "cancelled_on",
        "date_end",
        "dues_ids.state",
        "dues_ids.move_line_ids.parent_state",
    )
    def _compute_credit_proposed(self):
        for membership in self:
            membership.credit_proposed = bool(membership._get_dues_to_credit())

    def _search_credit_proposed(self, operator, value):
        if operator != "in":
            return NotImplemented
        leaving = self.search(
            [
                ("cancelled_on", "!=", False),
                ("dues_ids.state", "in", ("invoiced", "paid")),
            ]
        )
        found = leaving.filtered(lambda m: m.credit_proposed in value)
        return [("id", "in", found.ids)]

    # === ACTION METHODS === #

    def action_cancel(self, reason=None, received_on=None, note=None):
        """End the memberships at the end of what the deadline leaves covered.

        :param reason: a ``smala.cancel.reason`` record or id, optional.
        :param received_on: the day the message arrived, default today.
        :raise UserError: the membership is not active, or the day makes no sense.
        """
        for membership in self:
            membership._cancel(membership._check_message_day(received_on), reason, note)
        return True

    def action_uncancel(self, received_on=None):
        """Take a cancellation back, until the deadline it was made for.

        :param received_on: the day the member said so, default today.
        :raise UserError: the deadline has passed, or the member has signed again.
        """
        for membership in self:
            day = membership._check_message_day(received_on)
            membership._check_may("uncancel")
            if membership.cancelled_on and day < membership.cancelled_on:
                raise UserError(
                    self.env._(
                        "A cancellation of %(day)s is not taken back before that day.",
                        day=format_date(self.env, membership.cancelled_on),
                    )
                )
            if day > membership._get_deadline(membership.date_end.year):
                raise UserError(
                    self.env._(
                        "%(membership)s: the cancellation could be taken back until"
                        " %(day)s; a new signature is needed now.",
                        membership=membership.display_name,
                        day=format_date(
                            self.env, membership._get_deadline(membership.date_end.year)
                        ),
                    )
                )
            membership._check_no_other_seat(
                membership.partner_id, membership.organization_id
            )
            membership._take_back()
        return True

    def action_create_credit_notes(self):
        """Prepare the credit notes of the dues after the end, for staff to check.

        :raise UserError: there is nothing to credit, or a part was credited by hand.
        """
        self.check_access("write")
        credit_notes = self.env["account.move"]
        for membership in self:
            dues = membership._get_dues_to_credit()
            dues._check_uncredited()
            credit_notes |= dues._create_credit_notes(
                self.env._(
                    "Membership ends on %s", format_date(self.env, membership.date_end)
                )
            )
        if not credit_notes:
            raise UserError(self.env._("There is nothing to credit."))
        return credit_notes._get_records_action(name=self.env._("Credit notes"))

    # === BUSINESS METHODS === #

    def _cancel(self, received_on, reason=None, note=None):
        """Write the cancellation and drop the dues that were not invoiced."""
        self._check_may("cancel")
        self.sudo().write(
            {
                "cancelled_on": received_on,
                "cancel_reason_id": getattr(reason, "id", reason),
                "cancel_note": note,
                "date_end": self._get_cancellation_effect(received_on),
            }
        )
        last_year = self.date_end.year
        self.dues_ids.filtered(
            lambda d: d.year > last_year and d.state == "draft"
        )._drop()
        self._refresh_state()

    def _take_back(self):
        """Let the membership go on as if nobody had cancelled."""
        self._drop_proposed_credit_notes()
        end = self.date_end
        # A year that was credited for another reason than this end stays covered.
        billed = self.dues_ids.filtered(
            lambda d: (
                d.state != "cancelled" or (d.invoice_line_id and d.date_end <= end)
            )
        ).mapped("date_end")
        self.sudo().write(
            {
                "cancelled_on": False,
                "cancel_reason_id": False,
                "cancel_note": False,
                "date_end": max(
                    billed, default=calendar.covered_until(self.signature_date)
                ),
            }
        )
        self._refresh_state()

    def _resume(self, signed):
        """Take back the cancellation because the member signed again.

        :param signed: the draft of the new signature, kept as an archived trace.
        :raise UserError: the membership was never cancelled.
        """
        self.ensure_one()
        if not self.cancelled_on:
            raise UserError(
                self.env._(
                    "%(membership)s is a member already, until %(day)s.",
                    membership=self.display_name,
                    day=format_date(self.env, self.date_end),
                )
            )
        self._take_back()
        signed.active = False
        self.message_post(body=self.env._("Signed again: the cancellation is undone."))

    def _end(self, day, reason=None, note=None):
        """End the membership on a day of the manager's choice.

        Dues that were not invoiced and begin later are dropped; staff decide what
        to credit of the others.
        """
        self._check_may("end")
        self.sudo().write(
            {
                "cancelled_on": min(day, self.company_id._smala_today()),
                "cancel_reason_id": getattr(reason, "id", reason),
                "cancel_note": note,
                "date_end": day,
            }
        )
        self.dues_ids.filtered(
            lambda d: d.date_start > day and d.state == "draft"
        )._drop()
        self._refresh_state()

    def _end_and_credit(self, day, dues, reason=None, note=None):
        """End the membership on a day, and take back dues that are no longer owed.

        :param dues: those to take back in full: dropped where nothing is posted,
            else credited by draft credit notes that staff check and post.
        :return: the draft credit notes.
        :raise UserError: the day lies outside what the membership covers.
        """
        self.ensure_one()
        self._check_may("end")
        if not self.date_start <= day <= self.date_end:
            raise UserError(
                self.env._(
                    "Choose a day between %(first)s and %(last)s.",
                    first=format_date(self.env, self.date_start),
                    last=format_date(self.env, self.date_end),
                )
            )
        self._end(day, reason, note)
        dues.filtered(lambda d: d.state == "draft")._drop()
        billed = dues.filtered(
            lambda d: d.state in ("invoiced", "paid") and d.invoice_line_id
        )
        return billed._create_credit_notes(
            self.env._("Membership ends on %s", format_date(self.env, day))
        )

    def _get_cancellation_effect(self, received_on):
        """Return the day on which a message of that day ends the membership."""
        company = self.company_id
        return calendar.cancellation_effect(
            calendar.covered_until(self.signature_date),
            received_on,
            company.smala_cancel_month,
            company.smala_cancel_day,
        )

    def _get_missed_deadline(self, received_on):
        """Return the deadline that a message of that day missed, if there was one.

        Within the period of the signature no earlier end was ever possible.
        """
        effect = self._get_cancellation_effect(received_on)
        first_end = calendar.covered_until(self.signature_date)
        return effect > first_end and self._get_deadline(effect.year - 1)

    def _get_deadline(self, year):
        """Return the last day on which a message ends that year."""
        company = self.company_id
        return calendar.cancellation_deadline(
            year, company.smala_cancel_month, company.smala_cancel_day
        )

    def _drop_proposed_credit_notes(self):
        """Delete credit notes that were prepared for the end, and not posted."""
        end = self.date_end
        after = self.dues_ids.filtered(lambda d: d.date_start > end)
        after._get_draft_credit_lines().sudo().move_id.unlink()

    def _get_dues_to_credit(self):
        """Return the invoiced dues of the years after a cancelled membership.

        Not those for which a credit note is prepared already.
        """
        if not self.cancelled_on:
            return self.env["smala.dues"]
        return self.dues_ids.filtered(
            lambda d: (
                d.state in ("invoiced", "paid")
                and d.invoice_line_id
                and d.date_start > self.date_end
                and not d._get_draft_credit_lines()
            )
        )

    def _check_message_day(self, received_on):
        """Return the day a message arrived, checked against signature and today."""
        today = self.company_id._smala_today()
        day = self._check_date(received_on) if received_on else today
        if day > today or (self.date_start and day < self.date_start):
            raise UserError(
                self.env._(
                    "The message arrived between %(first)s and today.",
                    first=format_date(self.env, self.date_start),
                )
            )
        return day
