from odoo import api, fields, models


class SmalaDifference(models.Model):
    """One thing that an applicant wrote otherwise than it is known.

    Nothing known is overwritten by what a visitor typed: staff see both, side by side,
    and take what is right.
    """

    _name = "smala.difference"
    _description = "Difference between what is known and what was typed"
    _order = "application_id desc, partner_id, id"
    _rec_name = "field_name"

    application_id = fields.Many2one(
        comodel_name="smala.application", required=True, index=True, ondelete="cascade"
    )
    company_id = fields.Many2one(related="application_id.company_id", store=True)
    partner_id = fields.Many2one(
        comodel_name="res.partner",
        string="Contact",
        required=True,
        index=True,
        ondelete="cascade",
    )
    field_name = fields.Char(required=True, readonly=True)
    label = fields.Char(string="What", compute="_compute_label")
    known = fields.Char(string="As known", readonly=True)
    typed = fields.Char(string="As typed", required=True, readonly=True)
    state = fields.Selection(
        selection=[
            ("open", "To look at"),
            ("taken", "Taken over"),
            ("left", "Left as it was"),
        ],
        required=True,
        default="open",
        readonly=True,
        index=True,
    )

    # === COMPUTE METHODS === #

    @api.depends("field_name")
    @api.depends_context("lang")
    def _compute_label(self):
        labels = self.env["res.partner"].fields_get(attributes=["string"])
        for difference in self:
            found = labels.get(difference.field_name)
            difference.label = found["string"] if found else difference.field_name

    # === ACTION METHODS === #

    def action_take(self):
        """Write what was typed on the contact."""
        for difference in self.filtered(lambda difference: difference.state == "open"):
            difference.partner_id.write({difference.field_name: difference.typed})
            difference.state = "taken"
        return True

    def action_leave(self):
        """Leave the contact as it is."""
        self.filtered(lambda difference: difference.state == "open").state = "left"
        return True
