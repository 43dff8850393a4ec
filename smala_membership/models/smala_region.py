from odoo import api, fields, models
from odoo.exceptions import ValidationError

from ..core import region


class SmalaRegion(models.Model):
    """A region of the network, recognized by its postal codes."""

    _name = "smala.region"
    _description = "Region of the network"
    _order = "sequence, name"

    name = fields.Char(required=True, translate=True)
    sequence = fields.Integer(default=10)
    active = fields.Boolean(default=True)
    zip_ranges = fields.Char(
        string="Postal codes", help="Like 6000-6599, 7000-7999; Belgian codes."
    )

    @api.constrains("zip_ranges")
    def _check_zip_ranges(self):
        for record in self:
            try:
                region.parse_ranges(record.zip_ranges)
            except ValueError as error:
                raise ValidationError(
                    self.env._("Write postal codes like 6000-6599, 7000-7999.")
                ) from error

    def _for_partner(self, partner):
        """Return the one of these regions that a Belgian address lies in, if any."""
        if partner.country_id and partner.country_id.code != "BE":
            return self.browse()
        return self.filtered(
            lambda record: region.contains(
                region.parse_ranges(record.zip_ranges), partner.zip
            )
        )[:1]
