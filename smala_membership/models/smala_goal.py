from odoo import api, fields, models


class SmalaGoal(models.Model):
    """One of the sustainable development goals of the United Nations.

    Charter, "Manifeste": each member chooses theirs.
    """

    _name = "smala.goal"
    _description = "Sustainable development goal"
    _order = "number"

    number = fields.Integer(required=True, readonly=True, aggregator=None)
    name = fields.Char(required=True, translate=True)

    _number_once = models.UniqueIndex("(number)", "Each goal has a number of its own.")

    @api.depends("number", "name")
    @api.depends_context("lang")
    def _compute_display_name(self):
        for goal in self:
            goal.display_name = f"{goal.number}. {goal.name or ''}"
