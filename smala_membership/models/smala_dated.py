import logging

import psycopg2

from odoo import api, models
from odoo.exceptions import UserError, ValidationError

from ..core import lifecycle

_logger = logging.getLogger(__name__)


class SmalaDated(models.AbstractModel):
    """The part of a membership whose stored state follows the calendar."""

    _name = "smala.dated"
    _description = "State of a membership by its dates"

    # === BUSINESS METHODS === #

    def _check_may(self, event):
        """Refuse a step that does not follow the present state.

        :return: the state that the step leads to.
        :raise AccessError: who asks may not change memberships.
        """
        self.ensure_one()
        self.check_access("write")
        after = lifecycle.after(self._get_state(), event)
        if not after:
            raise UserError(
                self.env._(
                    "%(membership)s: this step is not possible in its present state.",
                    membership=self.display_name,
                )
            )
        return after

    def _get_state(self):
        """Return the state that the dates give today."""
        self.ensure_one()
        return lifecycle.state_on(
            self.company_id._smala_today(),
            bool(self.activated_at),
            bool(self.cancelled_on),
            self.date_end,
        )

    def _refresh_state(self):
        """Bring the stored state and holder up to date; nothing depends on them."""
        for membership in self:
            state = membership._get_state()
            if membership.state != state:
                membership.sudo().state = state
            membership._refresh_holder()

    def _refresh_holder(self):
        holder = self._get_present_holder()
        if holder and holder.partner_id != self.partner_id:
            self.partner_id = holder.partner_id

    # === CRON === #

    @api.model
    def _cron_refresh_states(self, batch_size=500):
        """Let the stored states follow the calendar, for lists and filters.

        Idempotent; a day missed is caught up by the next run, and one record that
        fails does not stop the others.
        """
        for (company,) in self._read_group([("state", "!=", "draft")], ["company_id"]):
            today = company._smala_today()
            stale = self.search(
                [
                    ("company_id", "=", company.id),
                    "|",
                    "&",
                    ("state", "=", "leaving"),
                    ("date_end", "<", today),
                    ("id", "in", self._search_stale_holder_ids(company, today)),
                ],
                limit=batch_size,
            )
            for membership in stale:
                try:
                    with self.env.cr.savepoint():
                        membership._refresh_state()
                except (UserError, ValidationError, psycopg2.IntegrityError):
                    _logger.exception("State of membership %s", membership.id)
