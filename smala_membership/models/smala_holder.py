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
