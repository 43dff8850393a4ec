from odoo import api, fields, models
from odoo.fields import Domain

from ..core import calendar, standing


class SmalaMandate(models.Model):
    """A dated role of a person in the cooperative, with its proof."""

    _name = "smala.mandate"
    _description = "Mandate"
    _inherit = ["smala.checked"]
    _order = "date_from desc, id desc"
    _check_company_auto = True

    partner_id = fields.Many2one(
        comodel_name="res.partner",
        string="Person",
        required=True,
        index=True,
        ondelete="restrict",
    )
    kind_id = fields.Many2one(
        comodel_name="smala.mandate.kind",
        required=True,
        index=True,
        ondelete="restrict",
    )
    reduces_dues = fields.Boolean(related="kind_id.reduces_dues")
    date_from = fields.Date(string="From", required=True)
    date_to = fields.Date(string="To", help="Last day; empty while it goes on.")
    company_id = fields.Many2one(
        comodel_name="res.company",
        required=True,
        index=True,
        default=lambda self: self.env.company,
    )
    note = fields.Char()
    proof = fields.Binary(
        attachment=True, help="The decision of the general meeting, the share register…"
    )
    proof_filename = fields.Char()
    is_ending = fields.Boolean(
        string="Ends before the next renewal",
        compute="_compute_is_ending",
        search="_search_is_ending",
    )

    _dates_in_order = models.Constraint(
        "CHECK (date_to IS NULL OR date_to >= date_from)",
        "A mandate cannot end before it starts.",
    )

    # === COMPUTE METHODS === #

    @api.depends("partner_id", "kind_id", "date_from")
    @api.depends_context("lang")
    def _compute_display_name(self):
        for mandate in self:
            mandate.display_name = (
                f"{mandate.partner_id.name or ''} – {mandate.kind_id.name or ''}"
            )

    @api.depends("date_to")
    def _compute_is_ending(self):
        ending = self.filtered_domain(self._get_ending_domain())
        for mandate in self:
            mandate.is_ending = mandate in ending

    @api.model
    def _search_is_ending(self, operator, value):
        if operator != "in":
            return NotImplemented
        return self._get_ending_domain()

    # === DOMAINS === #

    @api.model
    def _get_running_domain(self, day):
        """Return the domain of the mandates that run on a day."""
        goes_on = Domain("date_to", "=", False) | Domain("date_to", ">=", day)
        return Domain("date_from", "<=", day) & goes_on

    @api.model
    def _get_ending_domain(self, year=None):
        """Return the domain of the mandates that run today, and end before a renewal.

        :param year: the year of the renewal, the next one by default.
        """
        today = self.env.company._smala_today()
        begin = calendar.year_start(year or today.year + 1)
        ends = Domain("date_to", ">=", today) & Domain("date_to", "<", begin)
        return self._get_running_domain(today) & ends

    # === BUSINESS METHODS === #

    def _to_core(self):
        """Return the mandate as the core's dataclass."""
        self.ensure_one()
        return standing.Mandate(
            date_from=self.date_from,
            date_to=self.date_to or None,
            reduces=self.kind_id.reduces_dues,
        )
