from odoo import api, fields, models
from odoo.exceptions import ValidationError

from ..core import notices


class SmalaNoticePolicy(models.AbstractModel):
    """The settings of a company that say when members are told about next year."""

    _name = "smala.notice.policy"
    _description = "Settings of the notices"

    smala_send_notices = fields.Boolean(
        string="Tell Members about the Next Year", default=True
    )
    smala_notice_1_month = fields.Integer(
        string="Month of the First Notice", default=11, required=True
    )
    smala_notice_1_day = fields.Integer(
        string="Day of the First Notice", default=15, required=True
    )
    smala_notice_2_month = fields.Integer(
        string="Month of the Second Notice", default=12, required=True
    )
    smala_notice_2_day = fields.Integer(
        string="Day of the Second Notice", default=15, required=True
    )

    # === CONSTRAINT METHODS === #

    @api.constrains(
        "smala_notice_1_month",
        "smala_notice_1_day",
        "smala_notice_2_month",
        "smala_notice_2_day",
    )
    def _check_smala_notice_days(self):
        for company in self:
            days = company._smala_notice_days().values()
            if not all(1 <= month <= 12 and 1 <= day <= 31 for month, day in days):
                raise ValidationError(
                    self.env._(
                        "The day of a notice is a month from 1 to 12 and a day from 1"
                        " to 31 (a day that the month lacks means its last one)."
                    )
                )

    # === BUSINESS METHODS === #

    def _smala_notice_round(self):
        """Return the notices to send today, as the core's dataclass, or nothing."""
        self.ensure_one()
        return notices.due_round(
            self._smala_today(),
            (self.smala_cancel_month, self.smala_cancel_day),
            self._smala_notice_days(),
        )

    def _smala_notice_days(self):
        """Return month and day of both notices."""
        return {
            notices.FIRST: (self.smala_notice_1_month, self.smala_notice_1_day),
            notices.SECOND: (self.smala_notice_2_month, self.smala_notice_2_day),
        }
