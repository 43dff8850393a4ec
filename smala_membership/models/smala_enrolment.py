import logging

from odoo import api, fields, models

_logger = logging.getLogger(__name__)


class SmalaEnrolment(models.Model):
    """Who is in the group, the courses and the mailing lists of a community.

    Nobody reads anything because of it: ``smala.community`` decides that by dates. It
    stops mails to who has left, and gives back to who returns what they followed.
    """

    _name = "smala.enrolment"
    _description = "Enrolment in the community"
    _inherit = ["smala.enrolment.step"]
    _rec_name = "partner_id"
    _order = "company_id, partner_id"

    company_id = fields.Many2one(
        comodel_name="res.company", required=True, ondelete="cascade"
    )
    partner_id = fields.Many2one(
        comodel_name="res.partner",
        string="Person",
        required=True,
        index=True,
        ondelete="cascade",
    )
    is_in = fields.Boolean(string="Enrolled", readonly=True)
    is_due = fields.Boolean(
        string="To be looked at",
        readonly=True,
        help="There is a new place to enrol in.",
    )
    memory = fields.Json(
        string="Followed until they left", readonly=True, groups="base.group_no_one"
    )
    error = fields.Char(string="Problem", readonly=True)
    tried_on = fields.Date(readonly=True)

    _one_per_person = models.UniqueIndex(
        "(company_id, partner_id)", "A person is enrolled once."
    )

    # === ACTION METHODS === #

    def action_retry(self):
        """Try again what was set aside, at once."""
        self.check_access("write")
        self.sudo().write({"error": False, "tried_on": False})
        self._trigger()
        return True

    # === BUSINESS METHODS === #

    @api.model
    def _mark_due(self, companies):
        """Let the next run enrol everybody in a place that is new."""
        enrolled = [("company_id", "in", companies.ids), ("is_in", "=", True)]
        self.search(enrolled).is_due = True

    @api.model
    def _trigger(self):
        self.env.ref("smala_membership.ir_cron_refresh_enrolments").sudo()._trigger()

    # === CRON METHODS === #

    @api.model
    def _cron_refresh(self, batch_size=20):
        """Enrol who has access, and take those out who have none any more.

        One transaction for some persons at a time; where it fails, for each of them,
        and who fails alone is set aside until the next day.
        """
        cron = self.env["ir.cron"]
        queue = [
            (company, ids)
            for company in self.env["res.company"].search([])
            for ids in self._get_batches(company, batch_size)
        ]
        cron._commit_progress(remaining=sum(len(ids) for _company, ids in queue))
        for company, ids in queue:
            for done in self._refresh_safely(company, ids):
                if not cron._commit_progress(done):
                    return

    @api.model
    def _get_batches(self, company, size):
        ids = self._get_queue(company)
        return [ids[start : start + size] for start in range(0, len(ids), size)]

    @api.model
    def _refresh_safely(self, company, ids):
        """Work on some persons, and yield whenever that can be committed."""
        try:
            self._refresh(company, ids)
            self.env.flush_all()
        except Exception as error:  # whatever happens to one must not stop the others
            self.env.cr.rollback()
            if len(ids) > 1:
                for one in ids:
                    yield from self._refresh_safely(company, [one])
                return
            _logger.exception("Enrolment of contact %s", ids)
            self._set_aside(company, ids, str(error) or type(error).__name__)
        yield len(ids)

    @api.model
    def _set_aside(self, company, ids, reason):
        enrolment = self._find_or_make(company, self.env["res.partner"].browse(ids))
        enrolment.write({"error": reason, "tried_on": company._smala_today()})
