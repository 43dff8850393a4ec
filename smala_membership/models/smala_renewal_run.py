import logging
import time

import psycopg2

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Domain
from odoo.service.model import PG_CONCURRENCY_EXCEPTIONS_TO_RETRY

from ..core import batches, calendar

_logger = logging.getLogger(__name__)

BATCH = 200  # memberships; more would not be faster, and hold locks for longer
YEARS_BACK = 2  # a renewal that was missed for longer is started by hand
MINUTES = 5  # before another look, where somebody else is at work
TRIES = 5  # for what fails only because somebody else writes at the same moment
LOCK = 19_2026_02  # any number that no other code of the database uses


class SmalaRenewalRun(models.AbstractModel):
    """The engine of a renewal: what is left to do, done in batches.

    What is left is a question to the database, asked afresh at every start, and doing
    it takes the membership out: a run that was killed goes on where it stopped. Ledger
    row, invoice, new end of the membership and result are written in one transaction
    per batch: all of them are there or none. One process works at a time, rows are
    locked, and a unique index has the last word.
    """

    _name = "smala.renewal.run"
    _description = "Engine of the yearly renewal"
    _inherit = ["smala.renewal.queue"]

    # === BUSINESS METHODS === #

    def _start(self):
        """Note that the renewals run, and wake the cron up."""
        self.write(
            {
                "state": "running",
                "started_at": fields.Datetime.now(),
                "finished_at": False,
            }
        )
        self.env.ref("smala_membership.ir_cron_run_renewal").sudo()._trigger()

    def _wake_up(self):
        """Let renewals that have begun take along what a decision set free."""
        begun = self.filtered("started_at")
        if begun:
            begun._start()

    def _run(self, batch_size):
        """Work until nothing is left, or until the time of the cron is up.

        :return: whether there is time left.
        """
        self.ensure_one()
        if self.state != "running":
            self._start()
        cron = self.env["ir.cron"]
        todo = self._get_queue()
        cron._commit_progress(remaining=len(todo))
        for batch in batches.batches(todo, batch_size):
            self._work(batch)
            if not cron._commit_progress():
                # The next turn finds out whether anything is left.
                cron._commit_progress(remaining=1)
                return False
        self._finish()
        return bool(cron._commit_progress(remaining=0))

    def _finish(self):
        """Close the renewal; what left the queue before its turn is marked so."""
        left = self._count_queue()
        if left:
            self._call_again()  # somebody held these rows
            return
        open_lines = self.env["smala.renewal.line"].search(
            [
                ("renewal_id", "=", self.id),
                ("state", "in", ("ready", "error", "waiting")),
            ]
        )
        wanted = self._search_queue(self._get_need_domain())
        gone = open_lines.filtered(lambda line: line.membership_id not in wanted)
        gone.is_skipped = True
        self.write({"state": "done", "finished_at": fields.Datetime.now()})

    def _refresh_preview(self):
        """Look at every membership, and forget those that are no longer concerned."""
        lines = self.env["smala.renewal.line"]
        memberships = self._search_queue(self._get_need_domain())
        for start in range(0, len(memberships), BATCH):
            lines._look(self, memberships[start : start + BATCH])
            self.env.flush_all()
        lines.search(
            [
                ("renewal_id", "=", self.id),
                ("dues_id", "=", False),
                ("membership_id", "not in", memberships.ids),
            ]
        ).unlink()
        self.previewed_at = fields.Datetime.now()

    # === ONE BATCH === #

    def _work(self, batch):
        """Renew a batch; halve it where it fails, until what is bad is alone."""
        error = self._attempt(batches.keys(batch))
        if error is None:
            return
        if len(batch) > 1:
            for half in batches.halves(batch):
                self._work(half)
        else:
            self._set_bad_aside(batch[0], error)

    def _attempt(self, ids):
        """Renew memberships in one transaction.

        :return: the error, if any; nothing is left of the attempt then.
        """
        for attempt in range(TRIES):
            try:
                self._renew(ids)
                self.env["ir.cron"]._commit_progress(len(ids))
            except Exception as error:  # whatever it is, the others must go on
                self.env.cr.rollback()
                is_chance = isinstance(error, PG_CONCURRENCY_EXCEPTIONS_TO_RETRY)
                if not is_chance or attempt == TRIES - 1:
                    return error
                time.sleep(0.1 * 2**attempt)
            else:
                return None

    def _set_bad_aside(self, ids, error):
        """Find out who fails in one billed company, and bill the others together."""
        errors = (
            {key: self._get_error_alone(key) for key in ids} if len(ids) > 1 else {}
        )
        bad = [key for key, reason in errors.items() if reason] or ids
        good = tuple(key for key in ids if key not in bad)
        for key in bad:
            self._set_aside(key, errors.get(key) or error)
        good_error = self._attempt(good) if good else None
        for key in good if good_error else ():
            self._set_aside(key, good_error)

    def _get_error_alone(self, key):
        """Return why a membership cannot be renewed alone; nothing is kept."""
        try:
            self._renew((key,))
            self.env.flush_all()
        except Exception as error:  # looked at by the caller
            return error
        finally:
            self.env.cr.rollback()
        return None

    def _set_aside(self, key, error):
        """Note on a membership's line why it was not renewed."""
        if not isinstance(error, UserError):
            _logger.error("Renewal of membership %s failed", key, exc_info=error)
        lines = self.env["smala.renewal.line"]
        membership = self.env["smala.membership"].browse(key)
        line = lines._find(self, membership).get(membership)
        if not line:
            line = lines.create(
                {
                    **lines._prepare_key(self, membership),
                    "partner_id": membership.partner_id.id,
                    "partner_name": membership.partner_id.name,
                    "organization_id": membership.organization_id.id,
                    "billing_partner_id": membership.billing_partner_id.id,
                }
            )
        line.write(
            {
                "error": self._get_reason(error),
                "tried_on": self.company_id._smala_today(),
            }
        )
        self.env["ir.cron"]._commit_progress(1)

    def _renew(self, ids):
        """Bill the year and extend the memberships: all of it or nothing."""
        run = self.with_context(tracking_disable=True)
        memberships = run._lock(ids)
        if not memberships:
            return
        lines = run.env["smala.renewal.line"]
        plans = lines._look(run, memberships)
        found = lines._find(run, memberships)
        dues = run._write_dues(plans)
        for row in dues:
            found[row.membership_id].dues_id = row
        lines.browse([line.id for line in found.values()]).write(
            {"tried_on": run.company_id._smala_today()}
        )
        last_day = calendar.year_end(run.year)
        planned = memberships.filtered(lambda membership: membership in plans)
        planned.filtered(
            lambda m: not m.cancelled_on and m.date_end < last_day
        ).date_end = last_day
        billable = dues.filtered(lambda row: row._is_billable())
        if billable:
            billable._create_invoices()

    def _write_dues(self, plans):
        """Write the ledger rows: new ones, and those that waited for January."""
        rows, dues = [], self.env["smala.dues"].sudo()
        codes = {code for plan in plans.values() for code in plan.reduction_codes}
        reductions = self.env["smala.membership"]._reductions_by_code(sorted(codes))
        for membership, plan in plans.items():
            vals = dues._prepare_from_line(plan, membership, reductions)
            vals["billing"] = "now"
            row = membership._get_open_dues(self.year)
            if row:
                row.sudo().write(vals)
                dues |= row
            else:
                rows.append(vals)
        return (dues | dues.create(rows)).sudo(False)

    def _lock(self, ids):
        """Return those memberships that are still to be renewed, locked.

        A billed company of which somebody holds a row is left for later as a whole:
        it gets one invoice.
        """
        asked = self.env["smala.membership"].browse(ids)
        locked = asked.try_lock_for_update(allow_referencing=True)
        held = (asked - locked).mapped("billing_partner_id")
        free = locked.filtered(lambda m: m.billing_partner_id not in held)
        domain = self._get_queue_domain() & Domain("id", "in", free.ids)
        return asked.browse(self._search_queue(domain).ids)

    # === GETTERS === #

    def _get_reason(self, error):
        """Return what staff read on a line that was set aside."""
        if isinstance(error, psycopg2.Error) and error.diag.constraint_name:
            return self.env["smala.dues"]._sql_error_to_message(error)
        return str(error) or type(error).__name__

    # === CRON METHODS === #

    @api.model
    def _cron_run(self, batch_size=BATCH):
        """Start what is due, go on with what runs, and work until nothing is left.

        Woken up by every start and once a day; may be called from a shell. A second
        process leaves at once: the first one does its work.
        """
        if not self._take_turn():
            self._call_again()
            return
        try:
            for company in self.env["res.company"].search(
                [("active", "=", True)], order="id"
            ):
                if not self.with_company(company)._run_company(company, batch_size):
                    return
        except BaseException:
            self.env.cr.rollback()
            raise
        finally:
            self._end_turn()

    @api.model
    def _run_company(self, company, batch_size):
        """Work on the renewals of one company, the oldest first.

        :return: whether there is time left.
        """
        today = company._smala_today()
        own = [("company_id", "=", company.id)]
        by_hand = self.search([*own, ("state", "=", "running")]).mapped("year")
        recent = range(today.year - YEARS_BACK, today.year + 1)
        for year in sorted({*by_hand, *recent}):
            renewal = self._find_due(company, year)
            if renewal and not renewal._run(batch_size):
                return False
        coming = self.search(
            [*own, ("year", ">", today.year), ("state", "=", "preview")]
        )
        for renewal in coming:
            if not renewal._is_fresh(today):
                renewal._refresh_preview()
                self.env["ir.cron"]._commit_progress()
        return True

    @api.model
    def _find_due(self, company, year):
        """Return the renewal of a year where there is something to do in it now."""
        renewal = self.search([("company_id", "=", company.id), ("year", "=", year)])
        if not renewal:
            draft = self.new({"company_id": company.id, "year": year})
            if not draft._count_queue():
                return renewal
            renewal = self.create({"company_id": company.id, "year": year})
        if renewal.state == "done" and not renewal._count_queue():
            return self.browse()
        if renewal.needs_approval and renewal.state != "running":
            if renewal.state != "waiting":
                renewal._refresh_preview()
                renewal._ask_approval()
                self.env["ir.cron"]._commit_progress()
            return self.browse()
        return renewal

    def _is_fresh(self, today):
        """Tell whether the preview was made today, where the company is."""
        if not self.previewed_at:
            return False
        local = fields.Datetime.context_timestamp(
            self.with_context(tz=self.company_id.smala_tz), self.previewed_at
        )
        return local.date() >= today

    # === TURNS === #

    @api.model
    def _call_again(self):
        """Look again in a few minutes: somebody else is at work."""
        soon = fields.Datetime.add(fields.Datetime.now(), minutes=MINUTES)
        self.env.ref("smala_membership.ir_cron_run_renewal").sudo()._trigger(soon)
        self.env["ir.cron"]._commit_progress()

    @api.model
    def _take_turn(self):
        """One worker at a time: held across commits, let go of when it is killed."""
        self.env.cr.execute("SELECT pg_try_advisory_lock(%s)", [LOCK])
        is_ours = self.env.cr.fetchone()[0]
        # What the one before us wrote is seen by a new transaction only.
        self.env["ir.cron"]._commit_progress()
        return is_ours

    @api.model
    def _end_turn(self):
        self.env.cr.execute("SELECT pg_advisory_unlock(%s)", [LOCK])
