from dataclasses import replace

from odoo import api, fields, models
from odoo.exceptions import UserError

from ..core import calendar
from ..tools import to_decimal


class SmalaCorrection(models.AbstractModel):
    """The part of dues that follows a revenue which was corrected after the invoice.

    Only the very figure that was used counts. All else stays as it was told: who it
    was for, the schedule, and the share of the year.
    """

    _name = "smala.correction"
    _description = "Correction of dues"

    correction_proposed = fields.Boolean(
        compute="_compute_correction_proposed",
        store=True,
        help="The very revenue these dues were computed with was corrected since.",
    )

    # === COMPUTE METHODS === #

    @api.depends(
        "invoice_line_id",
        "revenue_id.amount",
        "revenue_id.state",
        "revenue_amount",
        "state",
        "tier_id.schedule_id.tier_ids.revenue_from",
    )
    def _compute_correction_proposed(self):
        for dues in self:
            dues.correction_proposed = (
                dues.state in ("invoiced", "paid")
                and bool(dues.invoice_line_id and dues.revenue_id and dues.tier_id)
                and dues._has_corrected_revenue()
            )

    def _has_corrected_revenue(self):
        """Tell whether the figure that was used was refused or changed its tier."""
        if self.revenue_id.state == "refused":
            return True
        if self.revenue_id.amount == self.revenue_amount:
            return False
        schedule = self.tier_id.schedule_id._to_core()
        tier = schedule.tier_for(to_decimal(self.revenue_id.amount))
        return tier.key != self.tier_id.id

    # === ACTION METHODS === #

    def action_correct(self):
        """Credit these dues in full and bill them anew with the corrected revenue.

        :return: the action that shows the credit notes.
        :raise UserError: there is nothing to correct, or a part was credited by hand.
            Nothing is written then.
        """
        self.membership_id.check_access("write")
        to_correct = self.filtered("correction_proposed")
        if not to_correct:
            raise UserError(
                self.env._("Nothing was corrected since these were billed.")
            )
        to_correct._check_uncredited()
        lines = [dues._get_corrected_line() for dues in to_correct]
        credit_notes = to_correct._create_credit_notes(self.env._("Revenue corrected"))
        credit_notes.sudo().action_post()
        for dues, line in zip(to_correct, lines, strict=True):
            dues.membership_id._create_dues([line], dues._get_parties())
        to_correct.membership_id._bill_open_dues()
        return credit_notes._get_records_action(name=self.env._("Credit notes"))

    # === BUSINESS METHODS === #

    def _check_uncredited(self):
        """Refuse dues of which a part is credited, or about to be."""
        for dues in self:
            if dues.amount_credited or dues._get_draft_credit_lines():
                raise UserError(
                    self.env._(
                        "A part of the dues of %(member)s was credited already: please"
                        " credit the rest on the invoice itself.",
                        member=dues.partner_id.name,
                    )
                )

    def _get_corrected_line(self):
        """Return what the core says with the revenue as it stands now."""
        self.ensure_one()
        membership = self.membership_id
        parties = self._get_parties()
        if any(membership[name].id != value for name, value in parties.items()):
            # Handed over or for another organization since: as it was then.
            membership = membership.new(parties, origin=membership)
        return membership._core_line(self.year, up_to=self.revenue_id.year, told=self)

    # === GETTERS === #

    def _get_parties(self):
        """Return whose dues these are, as values of a membership or of dues."""
        self.ensure_one()
        names = ("partner_id", "organization_id", "billing_partner_id")
        return {name: self[name].id for name in names}

    def _get_rules_told(self):
        """Return the rules these dues were computed with, if a tier was found."""
        self.ensure_one()
        schedule = self.tier_id.schedule_id
        return schedule and self.membership_id._get_rules_of(schedule)

    def _get_policy_told(self, policy):
        """Return the settings as they were when the signature was priced."""
        self.ensure_one()
        signed = self.membership_id.signature_date
        if self.year == signed.year:
            is_counted = self.months == calendar.months_billed(signed)
            return replace(policy, count_signature_month=is_counted)
        tier = next((step for step in self.steps or [] if step["code"] == "tier"), {})
        if self.billing == "now":
            is_of_signature = tier.get("priced_year", signed.year) == signed.year
            reading = "upfront" if is_of_signature else "at_renewal"
        else:
            reading = self.billing
        return replace(policy, second_half=reading)
