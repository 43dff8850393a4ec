from odoo import api, models


class SmalaBilled(models.AbstractModel):
    """The part of a membership that keeps its ledger and has it invoiced."""

    _name = "smala.billed"
    _description = "Billing of a membership"

    # === COMPUTE METHODS === #

    @api.depends("dues_ids.tier_id", "dues_ids.state")
    def _compute_tier_id(self):
        for membership in self:
            membership.tier_id = membership._live_dues().sorted("year")[-1:].tier_id

    @api.depends("dues_ids.state", "dues_ids.amount_net")
    def _compute_amount_unpaid(self):
        for membership in self:
            unpaid = membership.dues_ids.filtered(lambda d: d.state == "invoiced")
            membership.amount_unpaid = sum(unpaid.mapped("amount_net"))

    @api.depends("dues_ids.move_line_ids")
    def _compute_invoice_count(self):
        for membership in self:
            membership.invoice_count = len(membership._get_documents())

    # === ACTION METHODS === #

    def action_open_invoices(self):
        """Open the invoices and credit notes of these memberships."""
        return self._get_documents()._get_records_action(name=self.env._("Invoices"))

    # === BUSINESS METHODS === #

    def _create_dues(self, lines, parties=None):
        """Write ledger rows from the core's lines.

        Nobody writes rows by hand: whoever may change the membership may let the
        rules write them.

        :param dict parties: whose dues they are, where not those of today.
        """
        self.ensure_one()
        self.check_access("write")
        dues_sudo = self.env["smala.dues"].sudo()
        prepare = dues_sudo._prepare_from_line
        vals_list = [prepare(line, self) | (parties or {}) for line in lines]
        return dues_sudo.create(vals_list).sudo(False)

    def _get_years_owed_before(self):
        """Return the years that an earlier membership of this person has dues for.

        Who comes back within a year that was billed and not credited owes it once.
        """
        self.ensure_one()
        earlier_sudo = (
            self.env["smala.dues"]
            .sudo()
            .search(
                [
                    ("partner_id", "=", self.partner_id.id),
                    ("organization_id", "=", self.organization_id.id),
                    ("company_id", "=", self.company_id.id),
                    ("state", "!=", "cancelled"),
                ]
            )
        )
        return set(earlier_sudo.mapped("year"))

    def _live_dues(self):
        """Return the dues that are not cancelled."""
        return self.dues_ids.filtered(lambda dues: dues.state != "cancelled")

    def _get_open_dues(self, year):
        """Return the dues of a year that nothing bills yet."""
        self.ensure_one()
        return self.dues_ids.filtered(
            lambda dues: (
                dues.year == year and dues.state == "draft" and not dues.invoice_line_id
            )
        )[:1]

    def _refresh_draft_dues(self):
        """Compute anew what is not invoiced yet, after a decision or a change."""
        activated = self.filtered("activated_at")
        activated.check_access("write")
        for membership in activated:
            for dues in membership._live_dues().filtered(
                lambda dues: not dues.invoice_line_id
            ):
                line = membership._core_line(dues.year, told=dues)
                values = dues._prepare_from_line(line, membership)
                values["billing"] = dues.billing
                dues_sudo = dues.sudo()
                dues_sudo.write(values)

    def _bill_open_dues(self):
        """Invoice the dues of these memberships that nothing holds back.

        The years of a signature are one invoice: they wait for each other.
        """
        held = {membership: membership._get_years_held() for membership in self}
        billable = self.dues_ids.filtered(
            lambda dues: (
                dues._is_billable() and dues.year not in held[dues.membership_id]
            )
        )
        return billable._create_invoices() if billable else self.env["account.move"]

    def _get_years_held(self):
        """Return the years of the signature while one of them waits."""
        signed = self._get_signature_years()
        is_held = any(
            dues.is_waiting and dues.year in signed for dues in self._live_dues()
        )
        return signed if is_held else ()

    def _get_documents(self):
        return self.dues_ids.move_line_ids.move_id
