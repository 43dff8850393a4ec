from odoo import api, fields, models
from odoo.exceptions import ValidationError


class SmalaHolder(models.Model):
    """Who holds a membership from when to when: the only source of access.

    A membership that is handed to another person of the organization keeps its
    dues and invoices; access moves on the day written here, without any cron.
    """

    _name = "smala.holder"
    _description = "Holder of a membership"
    _order = "membership_id, date_from"
    _check_company_auto = True

    membership_id = fields.Many2one(
        comodel_name="smala.membership", required=True, index=True, ondelete="cascade"
    )
    company_id = fields.Many2one(related="membership_id.company_id", store=True)
    partner_id = fields.Many2one(
        comodel_name="res.partner",
        string="Person",
        required=True,
        index=True,
        ondelete="restrict",
    )
    date_from = fields.Date(string="From", required=True)
    date_to = fields.Date(string="To", help="Last day; empty for the present holder.")

    _dates_in_order = models.Constraint(
        "CHECK (date_to IS NULL OR date_to >= date_from)",
        "Somebody cannot stop holding a membership before starting.",
    )
    _one_open_holder = models.UniqueIndex(
        "(membership_id) WHERE date_to IS NULL",
        "A membership has one present holder.",
    )

    @api.constrains("membership_id", "date_from", "date_to")
    def _check_no_overlap(self):
        for membership in self.membership_id:
            holders = membership.holder_ids.sorted("date_from")
            for earlier, later in zip(holders, holders[1:], strict=False):
                if not earlier.date_to or earlier.date_to >= later.date_from:
                    raise ValidationError(
                        self.env._(
                            "%(membership)s has two holders on %(day)s.",
                            membership=membership.display_name,
                            day=later.date_from,
                        )
                    )

    # === BUSINESS METHODS === #

    def _reopen_previous(self):
        """Take this handover back: the holder before goes on."""
        self.ensure_one()
        earlier = self.membership_id.holder_ids.filtered(
            lambda holder: holder.date_from < self.date_from
        )
        previous = earlier.sorted("date_from")[-1:]
        self.unlink()
        previous.date_to = False

    def _replace(self, partner):
        """Give this time to somebody else; back to the holder before undoes it."""
        self.ensure_one()
        earlier = self.membership_id.holder_ids.filtered(
            lambda holder: holder.date_from < self.date_from
        )
        if earlier.sorted("date_from")[-1:].partner_id == partner:
            self._reopen_previous()
        else:
            self.partner_id = partner

    # === GETTERS === #

    def _covers(self, day):
        """Tell whether this gives access on a day: only a cancelled membership ends."""
        self.ensure_one()
        last_day = self._get_last_day()
        first_day = max(self.date_from, self.membership_id.date_start)
        return first_day <= day and (last_day is None or day <= last_day)

    def _get_last_day(self):
        """Return the last day of access, or nothing while no end is known."""
        self.ensure_one()
        membership = self.membership_id
        ends = [self.date_to, membership.cancelled_on and membership.date_end]
        return min(filter(None, ends), default=None)

    def _get_undo_until(self):
        """Return the last day on which that end can be taken back, if it can."""
        self.ensure_one()
        is_handed_over = self.date_to and self.date_to == self._get_last_day()
        return self.date_to if is_handed_over else self.membership_id.uncancel_until
