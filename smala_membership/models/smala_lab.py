from odoo import fields, models


class SmalaLab(models.Model):
    """A SMAL'AB: a group of peers of one region, who meet six times a year."""

    _name = "smala.lab"
    _description = "SMAL'AB group"
    _inherit = ["mail.thread"]
    _order = "name"
    _check_company_auto = True

    name = fields.Char(required=True, tracking=True)
    active = fields.Boolean(default=True)
    company_id = fields.Many2one(
        comodel_name="res.company",
        required=True,
        index=True,
        default=lambda self: self.env.company,
    )
    region_id = fields.Many2one(
        comodel_name="smala.region", index="btree_not_null", ondelete="restrict"
    )
    capacity = fields.Integer(default=10, required=True)
    facilitator_ids = fields.Many2many(
        comodel_name="res.partner",
        relation="smala_lab_facilitator_rel",
        column1="lab_id",
        column2="partner_id",
        string="Facilitators",
    )
    seat_ids = fields.One2many(
        comodel_name="smala.lab.seat", inverse_name="lab_id", string="Members"
    )
    session_ids = fields.One2many(
        comodel_name="event.event", inverse_name="smala_lab_id", string="Sessions"
    )

    # === GETTERS === #

    def _get_members(self, day):
        """Return who sits in the group on a day."""
        return self.seat_ids.filtered(lambda seat: seat._runs_on(day)).partner_id
