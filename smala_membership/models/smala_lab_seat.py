from odoo import fields, models


class SmalaLabSeat(models.Model):
    """Who sits in a SMAL'AB group from when to when."""

    _name = "smala.lab.seat"
    _description = "Seat in a SMAL'AB group"
    _order = "lab_id, date_from, id"
    _check_company_auto = True

    lab_id = fields.Many2one(
        comodel_name="smala.lab", required=True, index=True, ondelete="cascade"
    )
    company_id = fields.Many2one(related="lab_id.company_id", store=True)
    partner_id = fields.Many2one(
        comodel_name="res.partner",
        string="Member",
        required=True,
        index=True,
        ondelete="restrict",
    )
    date_from = fields.Date(string="From", required=True)
    date_to = fields.Date(string="To", help="Last day; empty while the member stays.")

    # === GETTERS === #

    def _runs_on(self, day):
        self.ensure_one()
        return self.date_from <= day and (not self.date_to or day <= self.date_to)
