from odoo import api, fields, models
from odoo.exceptions import ValidationError

from odoo.addons.base.models.res_partner import _tz_get

from ..core import dues as core_dues


class ResCompany(models.Model):
    _name = "res.company"
    _inherit = [
        "res.company",
        "smala.help.policy",
        "smala.community.policy",
        "smala.cooperative.policy",
        "smala.join.policy",
        "smala.notice.policy",
    ]

    # Rules that the charter leaves open
    smala_second_half = fields.Selection(
        string="Next Year after a Signature from July",
        selection=[
            ("upfront", "Invoiced at once, as a second line"),
            ("at_renewal", "Invoiced in January, by that year's schedule"),
            ("included", "Included at no charge"),
        ],
        default="upfront",
        required=True,
    )
    smala_count_signature_month = fields.Boolean(
        string="The Month of Signature Counts", default=True
    )
    smala_reduction_stacking = fields.Selection(
        string="Several Reductions",
        selection=[
            ("best", "Only the most favourable one applies"),
            ("chain", "They follow each other"),
        ],
        default="best",
        required=True,
    )
    smala_cancel_month = fields.Integer(
        string="Last Month to Cancel", default=12, required=True
    )
    smala_cancel_day = fields.Integer(
        string="Last Day to Cancel", default=31, required=True
    )
    smala_tz = fields.Selection(
        string="Time Zone of the Membership",
        selection=_tz_get,
        default="Europe/Brussels",
        required=True,
    )
    smala_renewal_approval = fields.Boolean(
        string="A Manager Approves the Renewal",
        help="Otherwise it starts by itself on 1 January.",
    )
    smala_suspend_unpaid = fields.Boolean(string="Suspend Members with Unpaid Dues")
    smala_suspend_after_days = fields.Integer(
        string="Days Overdue before Suspension", default=30
    )

    # Invoices
    smala_post_invoices = fields.Boolean(string="Post Invoices at Once", default=True)
    smala_send_invoices = fields.Boolean(string="Send Posted Documents", default=True)
    smala_product_id = fields.Many2one(
        string="Dues Product",
        comodel_name="product.product",
        ondelete="restrict",
        check_company=True,
    )
    smala_journal_id = fields.Many2one(
        string="Dues Journal",
        comodel_name="account.journal",
        domain=[("type", "=", "sale")],
        ondelete="set null",
        check_company=True,
    )
    smala_payment_term_id = fields.Many2one(
        string="Dues Payment Term",
        comodel_name="account.payment.term",
        ondelete="restrict",
        check_company=True,
    )
    smala_tax_id = fields.Many2one(
        string="Service Tax",
        comodel_name="account.tax",
        domain=[("type_tax_use", "=", "sale")],
        context={"active_test": False},
        ondelete="set null",
        check_company=True,
    )

    # === CONSTRAINT METHODS === #

    @api.constrains("smala_cancel_month", "smala_cancel_day")
    def _check_smala_cancel_day(self):
        for company in self:
            month, day = company.smala_cancel_month, company.smala_cancel_day
            if not (1 <= month <= 12 and 1 <= day <= 31):
                raise ValidationError(
                    self.env._(
                        "The last day to cancel is a month from 1 to 12 and a day from"
                        " 1 to 31 (a day that the month lacks means its last one)."
                    )
                )

    # === CRUD METHODS === #

    @api.model_create_multi
    def create(self, vals_list):
        """Give a new company the schedule of dues that the others started with."""
        companies = super().create(vals_list)
        companies._smala_ensure_setup()
        return companies

    # === BUSINESS METHODS === #

    def _smala_today(self):
        """Return the day it is where the company is, whatever the server's clock."""
        self.ensure_one()
        return fields.Date.context_today(self.with_context(tz=self.smala_tz))

    def _smala_policy(self):
        """Turn the settings into what the dues arithmetic understands."""
        self.ensure_one()
        return core_dues.Policy(
            second_half=self.smala_second_half,
            count_signature_month=self.smala_count_signature_month,
            stacking=self.smala_reduction_stacking,
        )

    def _smala_ensure_setup(self):
        """Give the companies what dues need and lack; may be called at any time."""
        for company in self:
            self.env["smala.setup"]._ensure(company)
