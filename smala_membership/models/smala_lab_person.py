from odoo import api, fields, models
from odoo.fields import Domain

from ..const import STAFF


class SmalaLabPerson(models.AbstractModel):
    """The part of a contact that sits in a SMAL'AB group."""

    _name = "smala.lab.person"
    _description = "Contact in a SMAL'AB group"

    smala_lab_seat_ids = fields.One2many(
        comodel_name="smala.lab.seat",
        inverse_name="partner_id",
        string="SMAL'AB seats",
        groups=STAFF,
    )
    smala_lab_id = fields.Many2one(
        comodel_name="smala.lab",
        string="SMAL'AB group",
        compute="_compute_smala_lab_id",
        search="_search_smala_lab_id",
        groups=STAFF,
        help="Where this person sits today.",
    )
    smala_lab_contact = fields.Boolean(
        string="Shows contact to the SMAL'AB group",
        groups=STAFF,
        help="The group sees e-mail and phone; the member decides.",
    )

    # === COMPUTE METHODS === #

    @api.depends("smala_lab_seat_ids.date_from", "smala_lab_seat_ids.date_to")
    def _compute_smala_lab_id(self):
        seats = self.env["smala.lab.seat"].search(
            [("partner_id", "in", self.ids), *self._smala_present_seat_domain()]
        )
        labs = {seat.partner_id.id: seat.lab_id for seat in seats}
        for partner in self:
            partner.smala_lab_id = labs.get(partner._origin.id)

    @api.model
    def _search_smala_lab_id(self, operator, value):
        self._check_field_access(self._fields["smala_lab_id"], "read")
        if operator != "in":
            return NotImplemented
        present = Domain(self._smala_present_seat_domain())
        there = present & Domain("lab_id", "in", [key for key in value if key])
        found = Domain("smala_lab_seat_ids", "any", there)
        if False in value:
            found |= ~Domain("smala_lab_seat_ids", "any", present)
        return found

    # === ACTION METHODS === #

    def action_smala_open_lab(self):
        """Open the seats of a person, the present one first."""
        self.ensure_one()
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "smala_membership.smala_lab_seat_action"
        )
        return {
            **action,
            "name": self.env._("SMAL'AB of %s", self.name),
            "domain": [("partner_id", "=", self.id)],
        }

    # === GETTERS === #

    def _smala_get_covered(self, day):
        """Return those of these contacts who are members on a day, suspended or not."""
        covered = self._smala_holding(self._smala_covered_domain(day))
        return self.filtered(lambda one: one.id in covered)

    @api.model
    def _smala_seated_domain(self, company, day):
        """Return the domain of the contacts that have a seat on a day or later."""
        seats_sudo = (
            self.env["smala.lab.seat"]
            .sudo()
            .search(
                [
                    ("company_id", "=", company.id),
                    "|",
                    ("date_to", "=", False),
                    ("date_to", ">=", day),
                ]
            )
        )
        return Domain("id", "in", seats_sudo.partner_id.ids)

    @api.model
    def _smala_present_seat_domain(self):
        """Return the domain of the seats that somebody has today."""
        today = self.env.company._smala_today()
        return [
            ("company_id", "=", self.env.company.id),
            ("date_from", "<=", today),
            "|",
            ("date_to", "=", False),
            ("date_to", ">=", today),
        ]
