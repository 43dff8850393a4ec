from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tools import format_date

from ..core import calendar

# What the steps write: whoever is not a manager takes the step instead.
STEP_FIELDS = {"activated_at", "cancelled_on", "date_end", "date_start", "state"}


class SmalaMembership(models.Model):
    """One person's membership of the network, for as long as it lasts.

    A person acts for an organization, whose revenue sets the tier; a billing
    company pays. Dates decide everything: ``state`` is kept for lists only.
    """

    _name = "smala.membership"
    _description = "Membership"
    _inherit = [
        "mail.thread",
        "mail.activity.mixin",
        "smala.activation",
        "smala.attention",
        "smala.dated",
        "smala.dues.computation",
        "smala.billed",
        "smala.attending",
        "smala.receipt",
        "smala.cancellation",
        "smala.notified",
        "smala.handover",
        "smala.signed",
    ]
    _order = "signature_date desc, id desc"
    _rec_names_search = ["partner_id", "organization_id"]
    _check_company_auto = True

    active = fields.Boolean(default=True)
    company_id = fields.Many2one(
        comodel_name="res.company",
        required=True,
        index=True,
        default=lambda self: self.env.company,
    )
    currency_id = fields.Many2one(related="company_id.currency_id")

    # Who
    partner_id = fields.Many2one(
        comodel_name="res.partner",
        string="Member",
        required=True,
        index=True,
        tracking=True,
        ondelete="restrict",
        help="The person who takes part.",
    )
    organization_id = fields.Many2one(
        comodel_name="res.partner",
        compute="_compute_organization_id",
        store=True,
        readonly=False,
        required=True,
        precompute=True,
        index=True,
        tracking=True,
        ondelete="restrict",
        help="Its revenue sets the tier. A self-employed person is their own.",
    )
    billing_partner_id = fields.Many2one(
        comodel_name="res.partner",
        string="Billed company",
        compute="_compute_billing_partner_id",
        store=True,
        readonly=False,
        required=True,
        precompute=True,
        index=True,
        tracking=True,
        ondelete="restrict",
        help="Pays the dues; usually the organization, or a management company.",
    )
    region_id = fields.Many2one(
        comodel_name="smala.region",
        compute="_compute_region_id",
        store=True,
        index="btree_not_null",
        help="Found by the postal code of the organization.",
    )
    holder_ids = fields.One2many(
        comodel_name="smala.holder", inverse_name="membership_id", string="Holders"
    )
    associate_rank = fields.Integer(
        compute="_compute_associate_rank",
        help="Place among the members of the organization today, by signature.",
    )

    # When
    signature_date = fields.Date(
        required=True,
        index=True,
        tracking=True,
        default=lambda self: self.env.company._smala_today(),
        help="The day of signing, in Brussels; it decides the months that are billed.",
    )
    charter_id = fields.Many2one(
        comodel_name="smala.charter", string="Charter signed", ondelete="restrict"
    )
    signature_scan = fields.Binary(string="Signed paper", attachment=True)
    signature_scan_name = fields.Char()
    activated_at = fields.Datetime(readonly=True, copy=False)
    date_start = fields.Date(string="Member since", readonly=True, copy=False)
    date_end = fields.Date(
        string="Covered until", readonly=True, copy=False, tracking=True
    )
    state = fields.Selection(
        selection=[
            ("draft", "To activate"),
            ("active", "Active"),
            ("leaving", "Leaving"),
            ("ended", "Ended"),
        ],
        default="draft",
        required=True,
        readonly=True,
        copy=False,
        index=True,
        tracking=True,
        group_expand=True,
        help="Follows from the dates; refreshed every night for lists.",
    )

    # Dues
    dues_ids = fields.One2many(
        comodel_name="smala.dues", inverse_name="membership_id", copy=False
    )
    grant_ids = fields.One2many(
        comodel_name="smala.grant", inverse_name="membership_id", string="Reductions"
    )
    arrangement_ids = fields.One2many(
        comodel_name="smala.arrangement",
        inverse_name="membership_id",
        string="Arrangements",
        copy=False,
    )
    reduction_id = fields.Many2one(
        comodel_name="smala.reduction",
        compute="_compute_reduction_id",
        inverse="_inverse_reduction_id",
        store=True,
        help="The one in the latest dues, or asked for. Setting it grants it.",
    )
    tier_id = fields.Many2one(
        comodel_name="smala.tier",
        compute="_compute_tier_id",
        store=True,
        help="The tier of the latest dues.",
    )
    has_request = fields.Boolean(
        string="Reduction waiting",
        compute="_compute_has_request",
        store=True,
        help="A reduction was asked for: its invoice waits for the answer.",
    )
    amount_unpaid = fields.Monetary(
        string="Unpaid dues",
        compute="_compute_amount_unpaid",
        store=True,
        help="Invoiced and not paid, excluding VAT.",
    )
    invoice_count = fields.Integer(compute="_compute_invoice_count")

    _one_live_membership = models.UniqueIndex(
        "(partner_id, organization_id, company_id)"
        " WHERE state IN ('active', 'leaving')",
        "This person is already a member for that organization.",
    )

    # === COMPUTE METHODS === #

    @api.depends("partner_id", "organization_id")
    def _compute_display_name(self):
        for membership in self:
            person, organization = membership.partner_id, membership.organization_id
            name = person.name or ""
            if organization and organization != person:
                name = f"{name} ({organization.name})"
            membership.display_name = name

    @api.depends("partner_id")
    def _compute_organization_id(self):
        for membership in self:
            if not membership.organization_id:
                membership.organization_id = membership.partner_id.commercial_partner_id

    @api.depends("organization_id")
    def _compute_billing_partner_id(self):
        for membership in self:
            before = membership._origin.organization_id
            if membership.billing_partner_id in (before, self.env["res.partner"]):
                membership.billing_partner_id = membership.organization_id

    @api.depends("organization_id.country_id", "organization_id.zip")
    def _compute_region_id(self):
        regions = self.env["smala.region"].search([("zip_ranges", "!=", False)])
        for membership in self:
            membership.region_id = regions._for_partner(membership.organization_id)

    @api.depends_context("uid")
    @api.depends("signature_date", "organization_id")
    def _compute_associate_rank(self):
        for membership in self:
            is_known = membership.organization_id and membership.signature_date
            day = (
                max(
                    membership.company_id._smala_today(),
                    membership.date_start or membership.signature_date,
                )
                if is_known
                else None
            )
            membership.associate_rank = (
                membership._get_associate_rank(day) if is_known else 0
            )

    @api.depends(
        "dues_ids.reduction_id",
        "dues_ids.state",
        "grant_ids.state",
        "grant_ids.reduction_id",
    )
    def _compute_reduction_id(self):
        for membership in self:
            latest = membership._live_dues().sorted("year")[-1:]
            open_grants = membership.grant_ids.filtered(lambda g: g.state != "refused")
            membership.reduction_id = (
                latest.reduction_id or open_grants[:1].reduction_id
            )

    def _inverse_reduction_id(self):
        """Grant the reduction that staff picked, for the years it usually runs."""
        for membership in self.filtered("reduction_id"):
            self.env["smala.grant"]._grant(membership, membership.reduction_id)

    @api.depends("grant_ids.state")
    def _compute_has_request(self):
        for membership in self:
            membership.has_request = "requested" in membership.grant_ids.mapped("state")

    # === CONSTRAINT METHODS === #

    @api.constrains("partner_id")
    def _check_member_is_person(self):
        for membership in self:
            partner = membership.partner_id
            if partner.is_company and partner != membership.organization_id:
                raise ValidationError(
                    self.env._("%s is a company: a member is a person.", partner.name)
                )

    @api.constrains("signature_date", "company_id")
    def _check_signature_date(self):
        for membership in self:
            today = membership.company_id._smala_today()
            if not calendar.year_start(2000) <= membership.signature_date <= today:
                raise ValidationError(
                    self.env._(
                        "A charter is signed between 2000 and today, not on %s.",
                        format_date(self.env, membership.signature_date),
                    )
                )

    @api.ondelete(at_uninstall=False)
    def _unlink_except_activated(self):
        if any(membership.activated_at for membership in self):
            raise UserError(
                self.env._("A membership that was activated stays as history.")
            )

    # === CRUD METHODS === #

    @api.model_create_multi
    def create(self, vals_list):
        self._check_may_write(set().union(*vals_list))
        return super().create(vals_list)

    def write(self, vals):
        self._check_may_write(vals.keys())
        if vals.get("active") is False and self._is_any_running():
            raise UserError(
                self.env._(
                    "A running membership is not archived: cancel it, or end it first."
                )
            )
        frozen = {"signature_date", "company_id"} & vals.keys()
        if frozen and any(membership.activated_at for membership in self):
            raise UserError(
                self.env._("The signature of an activated membership stays as it is.")
            )
        if "organization_id" in vals and "billing_partner_id" not in vals:
            # Who paid for the organization left goes on to pay for the new one.
            own = self.filtered(lambda m: m.billing_partner_id == m.organization_id)
            super(SmalaMembership, own).write(
                {**vals, "billing_partner_id": vals["organization_id"]}
            )
            super(SmalaMembership, self - own).write(vals)
        else:
            super().write(vals)
        if {"billing_partner_id", "organization_id"} & vals.keys():
            self._refresh_draft_dues()
        return True

    # === BUSINESS METHODS === #

    def _check_may_write(self, names):
        """Leave what the steps write to them, and to managers who repair it."""
        may = self.env.su or self.env.user.has_group(
            "smala_membership.group_membership_manager"
        )
        if STEP_FIELDS & set(names) and not may:
            raise AccessError(
                self.env._(
                    "The dates of a membership follow from its steps: activate it,"
                    " cancel it, or ask a manager to end it."
                )
            )

    def _is_any_running(self):
        return any(m._get_state() in ("active", "leaving") for m in self)

    def _default_grant_years(self):
        """Return the first and last year that a new request stands for.

        Charter, "La cotisation": those of the signature, then one at a time.
        """
        if not self.activated_at and self.signature_date:
            years = self._get_signature_years()
            return years[0], years[-1]
        year = (self.date_end or self.env.company._smala_today()).year + 1
        return year, year
