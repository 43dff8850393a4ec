from dataclasses import replace

from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError, ValidationError

# What an answer writes, and what it answers.
DECISION_FIELDS = {"decided_at", "decided_by_id", "state"}
QUESTION_FIELDS = {"membership_id", "reduction_id", "year_from", "year_to"}


class SmalaGrant(models.Model):
    """A reduction asked for, granted or refused to one membership.

    While a request waits for its answer, the invoice of the membership waits.
    """

    _name = "smala.grant"
    _description = "Reduction asked for or granted"
    _inherit = "smala.reminded"
    _order = "year_from desc, id desc"

    membership_id = fields.Many2one(
        comodel_name="smala.membership", required=True, index=True, ondelete="cascade"
    )
    company_id = fields.Many2one(related="membership_id.company_id", store=True)
    reduction_id = fields.Many2one(
        comodel_name="smala.reduction", required=True, index=True, ondelete="restrict"
    )
    state = fields.Selection(
        selection=[
            ("requested", "Requested"),
            ("granted", "Granted"),
            ("refused", "Refused"),
        ],
        default="requested",
        required=True,
        readonly=True,
        index=True,
    )
    year_from = fields.Integer(
        string="First year",
        compute="_compute_years",
        store=True,
        readonly=False,
        required=True,
        precompute=True,
    )
    year_to = fields.Integer(
        string="Last year",
        compute="_compute_years",
        store=True,
        readonly=False,
        required=True,
        precompute=True,
    )
    reason = fields.Text(string="Why it is asked for")
    decision_note = fields.Text(
        string="Reason of the decision", help="The member reads it."
    )
    requested_on = fields.Date(
        string="Asked on",
        default=lambda self: self.env.company._smala_today(),
        readonly=True,
    )
    decided_by_id = fields.Many2one(comodel_name="res.users", readonly=True)
    decided_at = fields.Datetime(readonly=True)
    is_open = fields.Boolean(
        string="Waits for an answer",
        compute="_compute_is_open",
        store=True,
        help="Puts what waits first in lists.",
    )
    waiting_days = fields.Integer(
        compute="_compute_waiting_days", help="Days since it was asked for."
    )
    _years_in_order = models.Constraint(
        "CHECK (year_from BETWEEN 2000 AND 2200"
        " AND year_to BETWEEN year_from AND 2200)",
        "The years of a reduction must follow each other.",
    )
    _one_request = models.UniqueIndex(
        "(membership_id, reduction_id, year_from) WHERE state != 'refused'",
        "This reduction is already asked for or granted for that year.",
    )

    # === COMPUTE METHODS === #

    @api.depends("membership_id", "reduction_id")
    def _compute_years(self):
        """Propose the years of the signature, later on one year at a time."""
        for grant in self:
            first, last = grant.membership_id._default_grant_years()
            grant.year_from = grant.year_from or first
            grant.year_to = grant.year_to or last

    @api.depends("reduction_id", "year_from", "year_to")
    def _compute_display_name(self):
        for grant in self:
            years = sorted({grant.year_from, grant.year_to})
            grant.display_name = "{} {}".format(
                grant.reduction_id.name or "", "–".join(map(str, years))
            )

    @api.depends("state")
    def _compute_is_open(self):
        for grant in self:
            grant.is_open = grant.state == "requested"

    @api.depends("requested_on", "state")
    def _compute_waiting_days(self):
        for grant in self:
            today = (grant.company_id or self.env.company)._smala_today()
            is_waiting = grant.state == "requested" and grant.requested_on
            grant.waiting_days = (today - grant.requested_on).days if is_waiting else 0

    # === CONSTRAINT METHODS === #

    @api.constrains("reduction_id")
    def _check_reduction_is_granted_by_people(self):
        for grant in self:
            if grant.reduction_id.origin in ("mandate", "associate"):
                raise ValidationError(
                    self.env._(
                        "%(reduction)s is found by itself, from the mandates and the"
                        " other members: it is not granted.",
                        reduction=grant.reduction_id.name,
                    )
                )

    @api.ondelete(at_uninstall=False)
    def _unlink_except_used(self):
        for grant in self:
            used = grant.membership_id._live_dues().filtered(
                lambda dues, grant=grant: (
                    dues.invoice_line_id
                    and grant.reduction_id in dues.reduction_ids
                    and grant.year_from <= dues.year <= grant.year_to
                )
            )
            if used:
                raise UserError(
                    self.env._(
                        "A reduction that was billed stays; refuse the next one."
                    )
                )

    # === CRUD METHODS === #

    @api.model_create_multi
    def create(self, vals_list):
        if any(vals.get("state", "requested") != "requested" for vals in vals_list):
            self._check_is_step()
        # The database knows one request at any moment: what was refused is none.
        self.flush_model(["state"])
        grants = super().create(vals_list)
        grants.membership_id._refresh_draft_dues()
        return grants

    def write(self, vals):
        """An answer is given by its button; what was answered stays."""
        if DECISION_FIELDS & vals.keys():
            self._check_is_step()
        asked = QUESTION_FIELDS & vals.keys()
        if asked and not self.env.su and set(self.mapped("state")) - {"requested"}:
            raise UserError(self.env._("This request was answered already."))
        result = super().write(vals)
        if asked:
            self.membership_id._refresh_draft_dues()
        return result

    def unlink(self):
        """What waited for the answer waits no longer."""
        memberships = self.membership_id
        result = super().unlink()
        memberships._refresh_draft_dues()
        memberships._bill_open_dues()
        return result

    # === ACTION METHODS === #

    def action_grant(self, note=None):
        """Grant the reduction for its years, and bill what waited for it.

        :raise AccessError: the reduction is decided by managers only.
        """
        self._check_may_decide()
        return self._decide("granted", note)

    def action_refuse(self, note=None):
        """Refuse it with a reason; what waited is billed without it.

        :raise UserError: no reason is given.
        """
        self._check_may_decide()
        if not (note or all(self.mapped("decision_note"))):
            raise UserError(self.env._("Give the reason of the refusal."))
        return self._decide("refused", note)

    def action_open_decision(self):
        """Open the window in which staff grant or refuse the request."""
        self.ensure_one()
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Decide on a Reduction"),
            "res_model": "smala.decision.wizard",
            "view_mode": "form",
            "target": "new",
            "context": {"default_grant_id": self.id},
        }

    # === BUSINESS METHODS === #

    @api.model
    def _request(self, membership, reduction, year_from, year_to, reason=None):
        """Ask for a reduction in the name of a member; the invoice waits for it.

        :raise UserError: every one of these years is invoiced already.
        """
        years = range(year_from, year_to + 1)
        billed = membership._live_dues().filtered("invoice_line_id").mapped("year")
        if years and set(years) <= set(billed):
            raise UserError(
                self.env._(
                    "The dues of these years are invoiced: ask for %s or later.",
                    str(max(billed) + 1),
                )
            )
        return self.create(
            {
                "membership_id": membership.id,
                "reduction_id": reduction.id,
                "year_from": year_from,
                "year_to": year_to,
                "reason": reason,
            }
        )

    @api.model
    def _grant(self, membership, reduction):
        """Grant a reduction for the years it usually runs, asked for or not."""
        grants = membership.grant_ids.filtered(
            lambda grant: grant.reduction_id == reduction
        )
        waiting = grants.filtered(lambda grant: grant.state == "requested")
        first, _last = membership._default_grant_years()
        is_granted = any(
            grant.state == "granted" and grant.year_from <= first <= grant.year_to
            for grant in grants
        )
        if not waiting and not is_granted:
            waiting = self.create(
                {"membership_id": membership.id, "reduction_id": reduction.id}
            )
        if waiting:
            waiting.action_grant()

    def _preview_decision(self, state, year_from, year_to):
        """Return what the dues would be after a decision; nothing is written."""
        self.ensure_one()
        copy = self.membership_id.new(origin=self.membership_id)
        grant = copy.grant_ids.filtered(lambda g: g._origin == self)
        grant.update({"state": state, "year_from": year_from, "year_to": year_to})
        return copy._render_open_lines()

    def _check_is_step(self):
        if not self.env.su:
            raise AccessError(
                self.env._("A reduction is granted or refused by its button.")
            )

    def _check_may_decide(self):
        self.check_access("write")
        is_manager = self.env.su or self.env.user.has_group(
            "smala_membership.group_membership_manager"
        )
        if not is_manager and "manager" in self.reduction_id.mapped("approver"):
            raise AccessError(self.env._("Only a manager decides on this reduction."))
        if any(grant.state != "requested" for grant in self):
            raise UserError(self.env._("This request was answered already."))

    def _decide(self, state, note):
        values = {
            "state": state,
            "decided_by_id": self.env.uid,
            "decided_at": fields.Datetime.now(),
        }
        if note:
            values["decision_note"] = note
        self.sudo().write(values)
        for grant in self:
            grant.membership_id.message_post(
                body=self.env._(
                    "%(reduction)s: %(state)s. %(note)s",
                    reduction=grant.display_name,
                    state=dict(self._fields["state"]._description_selection(self.env))[
                        state
                    ],
                    note=grant.decision_note or "",
                )
            )
        self.sudo().reminder_id.unlink()
        memberships = self.membership_id
        memberships._refresh_draft_dues()
        memberships._bill_open_dues()
        self.env["smala.renewal.line"]._look_again(memberships)
        return True

    def _to_core(self, schedule):
        """Return the reduction for these years as the core's dataclass."""
        self.ensure_one()
        reduction = self.reduction_id._to_core(schedule)
        return replace(
            reduction,
            first_year=max(self.year_from, reduction.first_year),
            last_year=min(self.year_to, reduction.last_year or self.year_to),
            is_pending=self.state == "requested",
        )
