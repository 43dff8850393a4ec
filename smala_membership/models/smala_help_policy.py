from datetime import datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

from odoo import api, fields, models
from odoo.exceptions import ValidationError

UTC = timezone.utc


class SmalaHelpPolicy(models.AbstractModel):
    """The settings of a company that say how long people wait for help."""

    _name = "smala.help.policy"
    _description = "Settings of the helpdesk"

    smala_help_proposals = fields.Integer(
        string="Experts Proposed for a Question", default=5, required=True
    )
    smala_help_answer_days = fields.Integer(
        string="Working Days to Answer",
        default=2,
        required=True,
        help="After so many working days an expert is reminded; after as many again the"
        " next one is asked. Half of it, rounded up, for what is urgent.",
    )
    smala_help_rate_days = fields.Integer(
        string="Days until We Ask Whether It Helped", default=10, required=True
    )

    # === CONSTRAINT METHODS === #

    @api.constrains(
        "smala_help_proposals", "smala_help_answer_days", "smala_help_rate_days"
    )
    def _check_smala_help(self):
        for company in self:
            if not (
                1 <= company.smala_help_proposals <= 20
                and 1 <= company.smala_help_answer_days <= 30
                and 1 <= company.smala_help_rate_days <= 90
            ):
                raise ValidationError(
                    self.env._(
                        "Propose 1 to 20 experts, let them answer within 1 to 30"
                        " working days, and ask whether it helped after 1 to 90 days."
                    )
                )

    # === GETTERS === #

    def _smala_get_help_deadline(self, is_urgent=False):
        """Return when somebody who is asked now must have answered.

        By the working hours of the company and its holidays, where it has some.
        """
        self.ensure_one()
        days = self.smala_help_answer_days
        if is_urgent:
            days = (days + 1) // 2
        # the day on which somebody is asked does not count
        tomorrow = fields.Date.add(self._smala_today(), days=1)
        zone = ZoneInfo(self.smala_tz)
        start = datetime.combine(tomorrow, time.min, tzinfo=zone).astimezone(UTC)
        calendar_sudo = self.sudo().resource_calendar_id
        end = calendar_sudo and calendar_sudo.plan_days(
            days, start, compute_leaves=True
        )
        return (end or start + timedelta(days=days)).replace(tzinfo=None)
