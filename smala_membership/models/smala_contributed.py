from odoo import fields, models
from odoo.fields import Domain

from ..const import STAFF


class SmalaContributed(models.AbstractModel):
    """A record that contributions name: it counts them, and opens them.

    A model that inherits this says by which fields of ``smala.contribution`` it is
    named. The record of another app, such as a ticket, adds that field first.
    """

    _name = "smala.contributed"
    _description = "Record with contributions"

    _smala_contribution_fields = ()

    smala_contribution_count = fields.Integer(
        string="Contributions",
        compute="_compute_smala_contribution_count",
        groups=STAFF,
    )

    # === COMPUTE METHODS === #

    def _compute_smala_contribution_count(self):
        contributions = self.env["smala.contribution"]
        found = {record_id: set() for record_id in self.ids}
        for name in self._smala_contribution_fields:
            groups = contributions._read_group(
                [(name, "in", self.ids)], [name], ["id:array_agg"]
            )
            for record, ids in groups:
                found[record.id].update(ids)
        for record in self:
            record.smala_contribution_count = len(found.get(record._origin.id, ()))

    # === ACTION METHODS === #

    def action_smala_open_contributions(self):
        """Open the contributions of a member or organization, or at an event."""
        self.ensure_one()
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "smala_membership.smala_contribution_action"
        )
        names = self._smala_contribution_fields
        return {
            **action,
            "domain": list(Domain.OR(Domain(name, "=", self.id) for name in names)),
            "context": {f"default_{names[0]}": self.id},
        }
