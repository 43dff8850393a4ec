from odoo import api, fields, models
from odoo.exceptions import ValidationError
from odoo.fields import Domain

from ..const import STAFF
from ..core import booking


class SmalaAssembly(models.AbstractModel):
    """The part of an event that is for the mandates of the cooperative.

    What counts is the mandate on the day of the event, and no membership: an
    administrator need not be a member. ``smala.event.access`` asks here.
    """

    _name = "smala.assembly"
    _description = "General assembly"

    smala_mandate_kind_ids = fields.Many2many(
        comodel_name="smala.mandate.kind",
        relation="smala_event_mandate_kind_rel",
        string="Mandates",
        compute="_compute_smala_mandate_kind_ids",
        store=True,
        readonly=False,
        groups=STAFF,
        help="Who holds one of these on the day of the event may see and book it.",
    )

    # === COMPUTE METHODS === #

    @api.depends("event_type_id")
    def _compute_smala_mandate_kind_ids(self):
        for event in self:
            event.smala_mandate_kind_ids = (
                event.event_type_id.sudo().smala_mandate_kind_ids
                or event.smala_mandate_kind_ids
            )

    # === CONSTRAINT METHODS === #

    @api.constrains("smala_audience", "smala_mandate_kind_ids")
    def _check_smala_mandate_kinds(self):
        for event_sudo in self.sudo():
            if (
                event_sudo.smala_audience == booking.MANDATE
                and not event_sudo.smala_mandate_kind_ids
            ):
                raise ValidationError(
                    self.env._("%s: choose the mandates it is for.", event_sudo.name)
                )

    # === BUSINESS METHODS === #

    @api.model
    def _smala_mandate_domain(self, partner):
        """Return the domain of the events for the mandates that a person holds."""
        mandates_sudo = self.env["smala.mandate"].sudo()
        return Domain.OR(
            Domain("smala_audience", "=", booking.MANDATE)
            & Domain("smala_mandate_kind_ids", "in", mandate.kind_id.ids)
            & Domain("company_id", "in", (False, mandate.company_id.id))
            & Domain("smala_day", ">=", mandate.date_from)
            & (
                Domain("smala_day", "<=", mandate.date_to)
                if mandate.date_to
                else Domain.TRUE
            )
            for mandate in mandates_sudo.search([("partner_id", "=", partner.id)])
        )

    def _smala_get_mandate_holders(self):
        """Return who holds one of the mandates that the event is for, on its day."""
        self.ensure_one()
        event_sudo = self.sudo()
        running = event_sudo.env["smala.mandate"]._get_running_domain(self.smala_day)
        running &= Domain("kind_id", "in", event_sudo.smala_mandate_kind_ids.ids)
        if self.company_id:
            running &= Domain("company_id", "=", self.company_id.id)
        found_sudo = event_sudo.env["smala.mandate"].search(running)
        return found_sudo.partner_id.with_env(self.env)
