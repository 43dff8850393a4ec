from odoo import api, fields, models


class SmalaLabExpertWizard(models.TransientModel):
    """Invite somebody to speak at one session: of another group, or from outside."""

    _name = "smala.lab.expert.wizard"
    _description = "Invitation of an expert"

    event_id = fields.Many2one(
        comodel_name="event.event",
        string="Session",
        required=True,
        readonly=True,
        ondelete="cascade",
        default=lambda self: self.env.context.get("active_id"),
    )
    partner_id = fields.Many2one(
        comodel_name="res.partner",
        string="Member or contact",
        domain=[("is_company", "=", False)],
        ondelete="cascade",
        help="Empty for somebody who is no contact yet.",
    )
    name = fields.Char(compute="_compute_person", store=True, readonly=False)
    email = fields.Char(compute="_compute_person", store=True, readonly=False)
    phone = fields.Char(compute="_compute_person", store=True, readonly=False)
    company_name = fields.Char(compute="_compute_person", store=True, readonly=False)

    # === COMPUTE METHODS === #

    @api.depends("partner_id")
    def _compute_person(self):
        for wizard in self.filtered("partner_id"):
            values = wizard.event_id._smala_prepare_person(wizard.partner_id)
            wizard.update({key: values[key] for key in values if key != "partner_id"})

    # === ACTION METHODS === #

    def action_invite(self):
        """Give the expert a place at this session; their mail says where and when."""
        self.ensure_one()
        self.event_id._smala_invite_expert(
            self.env["res.partner"],
            {
                "partner_id": self.partner_id.id,
                "name": self.name,
                "email": self.email,
                "phone": self.phone,
                "company_name": self.company_name,
            },
        )
        return {"type": "ir.actions.act_window_close"}
