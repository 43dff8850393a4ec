from dataclasses import replace

from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError, ValidationError


class SmalaGrant(models.Model):
    """A reduction asked for, granted or refused to one membership.

    While a request waits for its answer, the invoice of the membership waits.
    """

    _name = "smala.grant"
    _description = "Reduction asked for or granted"
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
        default=lambda self: self.env.company._smala_today(), readonly=True
    )
    decided_by_id = fields.Many2one(comodel_name="res.users", readonly=True)
    decided_at = fields.Datetime(readonly=True)

    _years_in_order = models.Constraint(
        "CHECK (year_from BETWEEN 2000 AND 2200 AND year_to BETWEEN year_from AND 2200)",
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

    # === CONSTRAINT METHODS === #

    @api.constrains("reduction_id", "state")
    def _check_reduction_is_granted_by_people(self):
        for grant in self:
            if grant.state == "requested" and not grant.reduction_id.is_requestable:
                raise ValidationError(
                    self.env._(
                        "%(reduction)s cannot be asked for.",
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
        grants = super().create(vals_list)
        grants.membership_id._refresh_draft_dues()
        return grants

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

    # === BUSINESS METHODS === #

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
        self.write(values)
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
        memberships = self.membership_id
        memberships._refresh_draft_dues()
        memberships._bill_open_dues()
        return True

    def _to_core(self, schedule):
        """Return the reduction for these years as the core's dataclass."""
        self.ensure_one()
        return replace(
            self.reduction_id._to_core(schedule),
            first_year=self.year_from,
            last_year=self.year_to,
            is_pending=self.state == "requested",
        )
