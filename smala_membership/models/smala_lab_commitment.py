from odoo import fields, models

STATES = [("open", "Open"), ("done", "Done"), ("dropped", "Dropped")]


class SmalaLabCommitment(models.Model):
    """What a member wants to do until a day, told to the group after a session."""

    _name = "smala.lab.commitment"
    _description = "Commitment in a SMAL'AB group"
    _inherit = ["smala.lab.secret"]
    _order = "date_due, id"

    session_id = fields.Many2one(required=True)
    name = fields.Char(string="Commitment", required=True, readonly=True)
    date_due = fields.Date(string="Until", required=True, readonly=True)
    state = fields.Selection(
        selection=STATES, default="open", required=True, readonly=True, index=True
    )
    outcome = fields.Text(string="What came of it", readonly=True)
    closed_at = fields.Datetime(readonly=True)

    # === BUSINESS METHODS === #

    def _follow_up(self, state, outcome):
        """Tell what came of it, in the words of who took it on."""
        self.ensure_one()
        closed_at = False if state == "open" else fields.Datetime.now()
        self.write({"state": state, "outcome": outcome, "closed_at": closed_at})

    # === GETTERS === #

    def _may_change(self, partner):
        """Tell whether a person may still rewrite what they want to do."""
        self.ensure_one()
        return (
            self.author_id == partner
            and self.state == "open"
            and self.lab_id._is_inside(partner)
            and self.session_id._smala_is_followed_up()
        )

    def _may_follow_up(self, partner):
        """Tell whether a person may tell what came of it, or correct that.

        What was closed stays as it was told once the group has met again.
        """
        self.ensure_one()
        last_end = self.lab_id._get_past_sessions()[:1].date_end
        return (
            self.author_id == partner
            and self.lab_id._is_inside(partner)
            and self._is_correctable(last_end)
        )

    def _is_correctable(self, last_end):
        """Tell whether the group has not met since this was closed.

        :param last_end: when the group's latest session ended.
        """
        self.ensure_one()
        return self.state == "open" or not last_end or self.closed_at > last_end
