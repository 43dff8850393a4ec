from odoo import Command, fields, models


class SmalaHoldWizard(models.TransientModel):
    """Decide whether memberships are billed in January or held back, and why."""

    _name = "smala.hold.wizard"
    _description = "Hold back from the renewal"

    line_ids = fields.Many2many(
        comodel_name="smala.renewal.line",
        string="Memberships",
        required=True,
        readonly=True,
        default=lambda self: self._default_line_ids(),
    )
    line_count = fields.Integer(compute="_compute_line_count")
    reason = fields.Char(string="Held back because")

    # === DEFAULT METHODS === #

    def _default_line_ids(self):
        """Return the lines that the window was opened on."""
        if self.env.context.get("active_model") != "smala.renewal.line":
            return False
        return [Command.set(self.env.context.get("active_ids", []))]

    # === COMPUTE METHODS === #

    def _compute_line_count(self):
        for wizard in self:
            wizard.line_count = len(wizard.line_ids)

    # === ACTION METHODS === #

    def action_hold(self):
        """Hold the memberships back."""
        self.line_ids._hold(self.reason)
        return {"type": "ir.actions.act_window_close"}

    def action_bill(self):
        """Let the memberships be billed as they are."""
        self.line_ids._let_bill()
        return {"type": "ir.actions.act_window_close"}
