from datetime import timedelta

from odoo import api, fields, models

REMINDER_AFTER_DAYS = 7
REMINDER_TYPE = "smala_membership.mail_activity_type_decide_reduction"


class SmalaReminded(models.AbstractModel):
    """The part of a request that reminds staff of it while it waits."""

    _name = "smala.reminded"
    _description = "Reminder of a request"

    reminder_id = fields.Many2one(
        comodel_name="mail.activity", readonly=True, copy=False, ondelete="set null"
    )
    reminded_on = fields.Date(readonly=True, copy=False)

    # === BUSINESS METHODS === #

    def _remind(self):
        """Plan one activity for whoever answers for the membership."""
        self.ensure_one()
        membership = self.membership_id
        self.reminder_id = membership.activity_schedule(
            REMINDER_TYPE,
            date_deadline=self.company_id._smala_today(),
            summary=self.env._("Decide: %s", self.display_name),
            user_id=(membership.user_id or self._get_managers()[:1]).id,
        )
        self.reminded_on = self.company_id._smala_today()

    def _get_managers(self):
        """Return the active managers of the company, people before robots."""
        group = self.env.ref("smala_membership.group_membership_manager")
        managers_sudo = group.sudo().all_user_ids.filtered(
            lambda user: user.active and self.company_id in user.company_ids
        )
        return managers_sudo.sorted("id").sudo(False)

    # === CRON METHODS === #

    @api.model
    def _cron_remind_requests(self, batch_size=200):
        """Remind of each request that has waited for a week, once.

        ``reminded_on`` takes a request out of the queue, also when its activity was
        marked as done.
        """
        queue = [("state", "=", "requested"), ("reminded_on", "=", False)]
        for (company,) in self._read_group(queue, ["company_id"]):
            limit = company._smala_today() - timedelta(days=REMINDER_AFTER_DAYS)
            waiting = self.search(
                [
                    *queue,
                    ("company_id", "=", company.id),
                    ("requested_on", "<", limit),
                ],
                limit=batch_size,
            )
            for grant in waiting:
                grant._remind()
