from odoo import fields, models


class CrmLead(models.Model):
    """An opportunity may be the wish of a member to become a cooperator."""

    _inherit = "crm.lead"

    smala_is_cooperation = fields.Boolean(
        string="Wants to become a cooperator", readonly=True, copy=False
    )

    _smala_one_cooperation = models.UniqueIndex(
        "(partner_id, company_id)"
        " WHERE smala_is_cooperation AND won_status = 'pending'",
        "This person waits for an answer about the cooperative already.",
    )

    # === ACTION METHODS === #

    def action_smala_note_mandate(self):
        """Note the mandate of who asked, beginning today unless staff say otherwise."""
        self.ensure_one()
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Mandate"),
            "res_model": "smala.mandate",
            "view_mode": "form",
            "target": "new",
            "context": {
                "default_partner_id": self.partner_id.id,
                "default_kind_id": self.env.ref(
                    "smala_membership.smala_mandate_kind_cooperator",
                    raise_if_not_found=False,
                ).id,
                "default_company_id": self.company_id.id,
                "default_date_from": fields.Date.to_string(
                    (self.company_id or self.env.company)._smala_today()
                ),
            },
        }
