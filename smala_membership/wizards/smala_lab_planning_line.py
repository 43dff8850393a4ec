from odoo import api, fields, models


class SmalaLabPlanningLine(models.TransientModel):
    """A session that is to be drafted."""

    _name = "smala.lab.planning.line"
    _description = "Session of a SMAL'AB group to draft"
    _order = "day, id"

    planning_id = fields.Many2one(
        comodel_name="smala.lab.planning", required=True, index=True, ondelete="cascade"
    )
    day = fields.Date(required=True)
    host_id = fields.Many2one(
        comodel_name="res.partner",
        domain="[('id', 'in', possible_host_ids)]",
        ondelete="cascade",
    )
    possible_host_ids = fields.Many2many(
        comodel_name="res.partner", compute="_compute_possible_host_ids"
    )
    address_id = fields.Many2one(
        comodel_name="res.partner", string="Where", compute="_compute_address_id"
    )

    # === COMPUTE METHODS === #

    @api.depends("day", "planning_id.lab_id")
    def _compute_possible_host_ids(self):
        for line in self:
            lab = line.planning_id.lab_id
            line.possible_host_ids = line.day and lab._get_members(line.day)

    @api.depends("day", "host_id")
    def _compute_address_id(self):
        for line in self:
            session = self.env["event.event"].new({"smala_host_id": line.host_id.id})
            line.address_id = line.host_id and session._smala_get_host_address()

    # === GETTERS === #

    def _prepare_session(self):
        """Return the values of the draft."""
        self.ensure_one()
        lab = self.planning_id.lab_id
        template = self.planning_id._get_format()
        return {
            "name": f"SMAL'AB {lab.name}",
            "event_type_id": template.id,
            **template._smala_prepare_hours(self.day),
            "company_id": lab.company_id.id,
            "smala_lab_id": lab.id,
            "smala_host_id": self.host_id.id,
            "address_id": self.address_id.id,
            "is_published": False,
        }
