from odoo import api, fields, models
from odoo.exceptions import UserError

from ..models.smala_help_mixin import CHOSEN


class SmalaHelpAddWizard(models.TransientModel):
    """Propose somebody oneself, of whom the matching did not think."""

    _name = "smala.help.add.wizard"
    _description = "Expert chosen by hand"

    res_model = fields.Char(required=True, readonly=True)
    res_id = fields.Many2oneReference(
        model_field="res_model", required=True, readonly=True
    )
    expert_id = fields.Many2one(
        comodel_name="res.partner",
        required=True,
        ondelete="cascade",
        domain=[("is_company", "=", False)],
    )
    hindrance = fields.Char(compute="_compute_hindrance")

    # === COMPUTE METHODS === #

    @api.depends("expert_id")
    def _compute_hindrance(self):
        words = self.env["smala.help.words"]
        for wizard in self:
            expert = wizard.expert_id
            code = expert and expert._smala_get_help_hindrances().get(expert.id)
            wizard.hindrance = words._render_hindrance(code)

    # === ACTION METHODS === #

    def action_add(self):
        """Add the person to those who are proposed.

        :raise UserError: they are there already, or ask themselves.
        """
        self.ensure_one()
        if self.res_model not in self.env.registry.descendants(
            ["smala.help.mixin"], "_inherit"
        ):
            raise UserError(self.env._("The helpdesk of this question is not there."))
        question = self.env[self.res_model].browse(self.res_id)
        question.check_access("write")
        known_sudo = question.sudo().smala_introduction_ids
        if self.expert_id in known_sudo.expert_id | question.partner_id:
            raise UserError(
                self.env._("%s is proposed already, or asks.", self.expert_id.name)
            )
        question._smala_add_experts([(self.expert_id, 0, CHOSEN)])
