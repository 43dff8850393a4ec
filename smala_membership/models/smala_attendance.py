from odoo import api, fields, models


class SmalaAttendance(models.AbstractModel):
    """How often a person came to the network's events, and did not without a word."""

    _name = "smala.attendance"
    _description = "Attendance of a contact"

    smala_attended_count = fields.Integer(
        string="Attended",
        compute="_compute_smala_attendance",
        groups="event.group_event_registration_desk",
    )
    smala_missed_count = fields.Integer(
        string="Did not come",
        compute="_compute_smala_attendance",
        groups="event.group_event_registration_desk",
    )

    # === COMPUTE METHODS === #

    def _compute_smala_attendance(self):
        registrations = self.env["event.registration"]
        own = [("smala_member_id", "in", self.ids)]
        attended, missed = (
            {
                partner.id: count
                for partner, count in registrations._read_group(
                    [*own, *which], ["smala_member_id"], ["__count"]
                )
            }
            for which in (
                [("state", "=", "done")],
                [("smala_is_no_show", "=", True)],
            )
        )
        for partner in self:
            partner.smala_attended_count = attended.get(partner._origin.id, 0)
            partner.smala_missed_count = missed.get(partner._origin.id, 0)

    # === ACTION METHODS === #

    @api.readonly
    def action_smala_open_attendance(self):
        """Open the places that a person had, the latest first."""
        self.ensure_one()
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "smala_membership.event_registration_action_smala"
        )
        return {
            **action,
            "name": self.env._("Events of %s", self.name),
            "domain": [("smala_member_id", "=", self.id)],
            "context": {},
        }
