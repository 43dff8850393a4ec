from odoo import api, fields, models
from odoo.exceptions import UserError


class SmalaLabWaiting(models.Model):
    """Who waits for a seat in a SMAL'AB group, in the order in which they asked."""

    _name = "smala.lab.waiting"
    _description = "Waiting list of the SMAL'AB groups"
    _order = "asked_at, id"
    _rec_name = "partner_id"
    _check_company_auto = True

    partner_id = fields.Many2one(
        comodel_name="res.partner",
        string="Member",
        required=True,
        index=True,
        ondelete="cascade",
        domain=[("smala_has_access", "=", True)],
    )
    company_id = fields.Many2one(
        comodel_name="res.company",
        required=True,
        index=True,
        default=lambda self: self.env.company,
    )
    region_id = fields.Many2one(
        comodel_name="smala.region",
        string="Wished region",
        index="btree_not_null",
        ondelete="set null",
    )
    lab_id = fields.Many2one(
        comodel_name="smala.lab",
        string="Wished group",
        index="btree_not_null",
        ondelete="set null",
        check_company=True,
    )
    asked_at = fields.Datetime(
        string="Asked on", required=True, default=fields.Datetime.now
    )
    note = fields.Text(string="In their words")
    state = fields.Selection(
        selection=[
            ("waiting", "Waits"),
            ("placed", "Has a seat"),
            ("withdrawn", "Withdrawn"),
        ],
        default="waiting",
        required=True,
        readonly=True,
        index=True,
    )
    seat_id = fields.Many2one(
        comodel_name="smala.lab.seat",
        readonly=True,
        index="btree_not_null",
        ondelete="set null",
    )
    is_member = fields.Boolean(related="partner_id.smala_has_access")

    _one_wish = models.UniqueIndex(
        "(partner_id, company_id) WHERE state = 'waiting'",
        "This member waits for a seat already.",
    )

    # === ACTION METHODS === #

    def action_place(self):
        """Give those who wait a seat in the group they wish, from today on."""
        for waiting in self:
            if not waiting.lab_id:
                raise UserError(
                    self.env._(
                        "Choose the group for %s first, or let a proposal find one.",
                        waiting.partner_id.name,
                    )
                )
            waiting.lab_id._enter(waiting.partner_id)

    def action_withdraw(self):
        """Take somebody off the list who does not wait any more."""
        self.filtered(lambda one: one.state == "waiting").state = "withdrawn"
        self.flush_recordset(["state"])

    # === BUSINESS METHODS === #

    @api.model
    def _note_placed(self, seats):
        """Take those off the list who got a seat."""
        for seat in seats:
            waiting = self.search(
                [
                    ("partner_id", "=", seat.partner_id.id),
                    ("company_id", "=", seat.company_id.id),
                    ("state", "=", "waiting"),
                ]
            )
            waiting.write({"state": "placed", "seat_id": seat.id})
