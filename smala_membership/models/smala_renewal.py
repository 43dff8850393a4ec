from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError

from ..core import calendar

FIRST_PREVIEW_MONTH = 10  # of the year before
MANAGER = "smala_membership.group_membership_manager"


class SmalaRenewal(models.Model):
    """The renewal of one calendar year: what it would do, then what it did.

    Charter, "La cotisation": memberships go on by themselves. Staff see from October
    what January will bring, hold back what needs a talk, and find afterwards what
    became of every membership. The work itself is in ``smala.renewal.run``.
    """

    _name = "smala.renewal"
    _description = "Yearly renewal"
    _inherit = [
        "mail.thread",
        "mail.activity.mixin",
        "smala.renewal.figures",
        "smala.renewal.run",
    ]
    _order = "year desc, id desc"
    _mail_post_access = "read"
    _rec_name = "year"
    _check_company_auto = True

    year = fields.Integer(
        required=True,
        default=lambda self: self._default_year(),
        aggregator=None,
        help="The calendar year whose dues are billed.",
    )
    state = fields.Selection(
        selection=[
            ("preview", "Preview"),
            ("waiting", "Waits for approval"),
            ("running", "Running"),
            ("done", "Done"),
        ],
        default="preview",
        required=True,
        readonly=True,
        copy=False,
        tracking=True,
    )
    line_ids = fields.One2many(
        comodel_name="smala.renewal.line",
        inverse_name="renewal_id",
        string="Memberships",
        copy=False,
    )
    previewed_at = fields.Datetime(string="Updated", readonly=True, copy=False)
    approved_by_id = fields.Many2one(
        comodel_name="res.users", readonly=True, copy=False, tracking=True
    )
    approved_at = fields.Datetime(readonly=True, copy=False)
    started_at = fields.Datetime(readonly=True, copy=False)
    finished_at = fields.Datetime(readonly=True, copy=False)
    needs_approval = fields.Boolean(compute="_compute_is_due")
    is_due = fields.Boolean(
        string="Year has begun",
        compute="_compute_is_due",
        help="A renewal never runs before its year begins, where the company is.",
    )

    _year_unique = models.Constraint(
        "UNIQUE (company_id, year)", "There is already a renewal of this year."
    )
    _year_plausible = models.Constraint(
        "CHECK (year BETWEEN 2000 AND 2200)", "The year has four digits, like 2027."
    )

    # === DEFAULT METHODS === #

    @api.model
    def _default_year(self):
        """Return the year that staff think of: the next one from October on."""
        today = self.env.company._smala_today()
        return today.year + (today.month >= FIRST_PREVIEW_MONTH)

    # === COMPUTE METHODS === #

    @api.depends("year")
    @api.depends_context("lang")
    def _compute_display_name(self):
        for renewal in self:
            renewal.display_name = self.env._("Renewal %s", renewal.year)

    @api.depends("year", "company_id", "approved_at")
    def _compute_is_due(self):
        for renewal in self:
            company = renewal.company_id
            renewal.is_due = bool(
                company and company._smala_today().year >= renewal.year
            )
            renewal.needs_approval = bool(
                company.smala_renewal_approval and not renewal.approved_at
            )

    # === CONSTRAINT METHODS === #

    @api.ondelete(at_uninstall=False)
    def _unlink_except_started(self):
        if any(renewal.started_at for renewal in self):
            raise UserError(self.env._("A renewal that has begun stays as history."))

    # === ACTION METHODS === #

    @api.model
    def action_open_current(self):
        """Open the renewal that staff think of, made and previewed where it lacks."""
        company, year = self.env.company, self._default_year()
        renewal = self.search([("company_id", "=", company.id), ("year", "=", year)])
        if not renewal:
            self._check_staff()
            renewal_sudo = self.sudo().create({"company_id": company.id, "year": year})
            renewal = renewal_sudo.with_env(self.env)
            renewal.action_preview()
        return {
            "type": "ir.actions.act_window",
            "res_model": self._name,
            "res_id": renewal.id,
            "views": [(False, "form")],
        }

    def action_preview(self):
        """Look afresh at every membership; what staff held back stays held back.

        :raise UserError: before October of the year before, or while it runs.
        """
        self._check_staff()
        for renewal_sudo in self.sudo():
            renewal_sudo._check_may_preview()
            renewal_sudo._refresh_preview()
        return True

    def action_approve(self):
        """Let the renewal begin when its year does, or at once where it has."""
        self._check_staff()
        if not (self.env.su or self.env.user.has_group(MANAGER)):
            raise AccessError(self.env._("Only a manager approves a renewal."))
        renewals_sudo = self.sudo()
        renewals_sudo.write(
            {"approved_by_id": self.env.uid, "approved_at": fields.Datetime.now()}
        )
        renewals_sudo.activity_feedback(["mail.mail_activity_data_todo"])
        waiting = self.filtered(lambda renewal: renewal.state == "waiting")
        if waiting:
            waiting.action_run()
        return True

    def action_run(self):
        """Start the renewal, or let it go on; the cron works, this returns at once.

        :raise UserError: its year has not begun, or a manager must approve it first.
        """
        self._check_staff()
        renewals_sudo = self.sudo()
        for renewal_sudo in renewals_sudo:
            renewal_sudo._check_may_run()
        renewals_sudo._start()
        return True

    def action_retry(self):
        """Try once more what was set aside."""
        failed = self.line_ids.filtered(lambda line: line.state == "error")
        return failed.action_retry()

    def action_remind(self):
        """Send their notice once more to those whose revenue is not known yet."""
        self.ensure_one()
        lines = self.line_ids.filtered(
            lambda line: (
                line.is_revenue_unconfirmed and line.state not in ("done", "skipped")
            )
        )
        count = lines._remind()
        return {
            "type": "ir.actions.client",
            "tag": "display_notification",
            "params": {
                "type": "success" if count else "warning",
                "message": self._get_reminder_text(count, len(lines)),
                "next": {"type": "ir.actions.act_window_close"},
            },
        }

    def action_open_lines(self):
        """Open the memberships, by the filter named in the context."""
        self.ensure_one()
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "smala_membership.smala_renewal_line_action"
        )
        chosen = self.env.context.get("smala_filter")
        return {
            **action,
            "display_name": self.display_name,
            "domain": [("renewal_id", "=", self.id)],
            "context": {f"search_default_{chosen}": 1} if chosen else {},
        }

    def action_open_mandates(self):
        """Open the mandates that end before the renewal, to extend those that go on."""
        self.ensure_one()
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "smala_membership.smala_mandate_action"
        )
        return {**action, "domain": list(self._get_mandate_domain()), "context": {}}

    # === BUSINESS METHODS === #

    def _check_staff(self):
        """Let staff act, who write nothing here but by these steps."""
        self.check_access("read")
        self.env["smala.membership"].check_access("write")

    def _check_may_preview(self):
        first_day = calendar.year_start(self.year).replace(
            year=self.year - 1, month=FIRST_PREVIEW_MONTH
        )
        if self.company_id._smala_today() < first_day:
            raise UserError(
                self.env._(
                    "The renewal of %(year)s can be looked at from October"
                    " %(before)s on.",
                    year=self.year,
                    before=self.year - 1,
                )
            )
        if self.state == "running":
            raise UserError(self.env._("This renewal is running."))

    def _check_may_run(self):
        if not self.is_due:
            raise UserError(
                self.env._("%s has not begun: its renewal waits.", self.year)
            )
        if self.needs_approval:
            raise UserError(
                self.env._("A manager must approve the renewal of %s first.", self.year)
            )

    def _ask_approval(self):
        """Wait for a manager, and tell all of them once."""
        self.state = "waiting"
        managers = (
            self.env.ref(MANAGER)
            .sudo()
            .all_user_ids.filtered(
                lambda user: self.company_id in user.company_ids and user.active
            )
        )
        for user in managers - self.env.ref("base.user_root"):
            self.activity_schedule(
                "mail.mail_activity_data_todo",
                summary=self.env._("Approve the renewal of %s", self.year),
                user_id=user.id,
            )

    def _get_reminder_text(self, count, wanted):
        if count:
            return self.env._(
                "%(count)s of %(wanted)s members are reminded.",
                count=count,
                wanted=wanted,
            )
        return self.env._(
            "Nobody to remind today: members are reminded once a day, after their"
            " first notice."
        )
