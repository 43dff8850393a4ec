import logging

from dateutil.relativedelta import relativedelta

from odoo import api, fields, models
from odoo.fields import Domain

from .smala_event_changes import QUIET_MINUTES

_logger = logging.getLogger(__name__)


class SmalaEventTold(models.AbstractModel):
    """The part of a registration that waits to be told of changes."""

    _name = "smala.event.told"
    _description = "Changes to tell to who comes"

    smala_is_untold = fields.Boolean(
        string="To be told", readonly=True, copy=False, index="btree_not_null"
    )
    smala_tell_error = fields.Char(
        string="Why not told", readonly=True, copy=False, groups="base.group_user"
    )

    # === CRON METHODS === #

    @api.model
    def _cron_tell_changes(self, batch_size=50):
        """Write to those who come to events that changed and were left alone since.

        One transaction per person: mail and mark go together. One that fails is set
        aside with its reason and stops no other; a second run finds nobody to tell.
        """
        settled = fields.Datetime.now() - relativedelta(minutes=QUIET_MINUTES)
        queue = Domain("smala_is_untold", "=", True)
        queue &= Domain("event_id.smala_changed_at", "<=", settled)
        cron = self.env["ir.cron"]
        cron._commit_progress(remaining=self.search_count(queue))
        for registration in self.search(queue, order="id", limit=batch_size):
            locked = registration.try_lock_for_update().filtered_domain(queue)
            if locked:
                locked._smala_tell_safely()
            if not cron._commit_progress(1):
                break

    def _smala_tell_safely(self):
        """Tell one person; what goes wrong is noted."""
        try:
            self._smala_tell()
            self.env.flush_all()
        except Exception as error:  # whatever happens to one must not stop the others
            self.env.cr.rollback()
            _logger.exception("Change of an event for registration %s", self.id)
            reason = str(error) or type(error).__name__
            self.write({"smala_is_untold": False, "smala_tell_error": reason})

    def _smala_tell(self):
        """Write to one person, unless there is nothing left to say."""
        self.ensure_one()
        event = self.event_id
        changes = event._smala_get_changes()
        self.write({"smala_is_untold": False, "smala_tell_error": False})
        is_here = self.state == "open" or self.smala_queued_at
        if not changes or not is_here or event.date_end <= fields.Datetime.now():
            return
        self._smala_mail("cancelled" if event.kanban_state == "cancel" else "changed")
