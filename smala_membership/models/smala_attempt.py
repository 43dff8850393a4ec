from datetime import timedelta

from odoo import api, fields, models
from odoo.tools import SQL, hmac

WINDOW_MINUTES = 60
KEPT_DAYS = 2
SCOPE = "smala_membership.attempt"
# What is counted by the day, and not by the hour.
WINDOWS = {"contribution": 24 * 60, "peer": 24 * 60}
# How often within that time, by what is tried and what is counted.
LIMITS = {
    ("application", "address"): 20,
    ("application", "email"): 5,
    ("contribution", "login"): 20,
    ("event", "address"): 60,
    ("event", "email"): 10,
    ("form", "address"): 120,
    ("mail", "address"): 20,
    ("mail", "email"): 4,
    ("peer", "login"): 10,
}


class SmalaAttempt(models.Model):
    """How often something was tried lately, shared by all workers of the server.

    Only a keyed hash of the address or e-mail is kept, and for two days.
    """

    _name = "smala.attempt"
    _description = "Attempts on public pages"
    _rec_name = "key"

    key = fields.Char(required=True)
    window_start = fields.Datetime(required=True)
    count = fields.Integer(required=True, default=1)

    _window_unique = models.Constraint("UNIQUE (key, window_start)")

    # === BUSINESS METHODS === #

    @api.model
    def _allow(self, action, **counted):
        """Count one attempt, and tell whether it is within the limits.

        :param str action: what is tried, see ``LIMITS``.
        :param counted: ``address`` and ``email`` or ``login`` of who tries; empty ones
            are left out.
        """
        allowed = True
        for kind, value in sorted(counted.items()):
            if value:
                allowed &= self._count(action, kind, value) <= LIMITS[action, kind]
        return allowed

    @api.model
    def _count(self, action, kind, value):
        """Add one to a counter and return it; two workers never lose a count."""
        now = fields.Datetime.now()
        window = WINDOWS.get(action, WINDOW_MINUTES)
        start = now - timedelta(
            minutes=(now.hour * 60 + now.minute) % window,
            seconds=now.second,
            microseconds=now.microsecond,
        )
        key = hmac(self.sudo().env, SCOPE, (action, kind, value.strip().lower()))
        rows = self.env.execute_query(
            SQL(
                "INSERT INTO smala_attempt (key, window_start, count)"
                " VALUES (%s, %s, 1) ON CONFLICT (key, window_start)"
                " DO UPDATE SET count = smala_attempt.count + 1 RETURNING count",
                key,
                start,
            )
        )
        return rows[0][0]

    @api.autovacuum
    def _gc_attempts(self):
        limit = fields.Datetime.now() - timedelta(days=KEPT_DAYS)
        self.search([("window_start", "<", limit)]).unlink()
