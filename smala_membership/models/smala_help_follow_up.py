import logging

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Domain

from ..core import helping

_logger = logging.getLogger(__name__)


class SmalaHelpFollowUp(models.AbstractModel):
    """What happens by itself: a reminder, the next expert, did it help?

    The day of the next step is on the introduction; taking the step moves it or takes
    it away, so that a second run has nothing left to do.
    """

    _name = "smala.help.follow.up"
    _description = "Follow-up of introductions"

    # === CRON METHODS === #

    @api.model
    def _cron_follow_up(self, batch_size=50):
        """Take the steps that are due, one transaction each.

        One that fails is set aside with its reason.
        """
        queue = self._get_queue()
        cron = self.env["ir.cron"]
        cron._commit_progress(remaining=self.search_count(queue))
        for introduction in self.search(queue, order="next_step_at", limit=batch_size):
            locked = introduction.try_lock_for_update().filtered_domain(queue)
            if locked:
                locked.with_company(locked.company_id)._follow_up_safely()
            if not cron._commit_progress(1):
                break

    @api.model
    def _get_queue(self):
        """Return the domain of what is due now."""
        return Domain("next_step_at", "<=", fields.Datetime.now()) & Domain(
            "error", "=", False
        )

    def _follow_up_safely(self):
        try:
            self._follow_up()
            self.env.flush_all()
        except Exception as error:  # whatever happens to one must not stop the others
            self.env.cr.rollback()
            if not isinstance(error, UserError):
                _logger.exception("Introduction %s", self.id)
            self.write({"error": str(error) or type(error).__name__})

    def _follow_up(self):
        """Take the one step that is due."""
        self.ensure_one()
        question = self._get_question()
        if self.state == helping.INTRODUCED:
            self._ask_whether_it_helped()
        elif self.state != helping.ASKED or not question:
            self.next_step_at = False
        elif question._smala_is_closed():
            self._move(helping.EXPIRE, next_step_at=False)
        elif not self.reminded_at:
            self._remind()
        else:
            self._expire()
            question._smala_ask_next()
