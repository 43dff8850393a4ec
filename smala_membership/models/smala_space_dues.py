from odoo import api, models
from odoo.exceptions import UserError


class SmalaSpaceDues(models.AbstractModel):
    """The money in a member's space: dues, invoices and the next year, as texts only.

    Dues exclude VAT; what is to be paid includes it.
    """

    _name = "smala.space.dues"
    _description = "Dues and invoices for their member"

    # === DUES === #

    @api.model
    def _get_amount(self, membership_sudo):
        """Return the dues of this year, or of the first one to come."""
        today = membership_sudo.company_id._smala_today()
        dues_sudo = membership_sudo._live_dues().filtered(
            lambda dues: dues.year >= today.year
        )
        found = dues_sudo.sorted("year")[:1]
        if not found:
            return None
        return {
            "year": found.year,
            "amount": self._format(found, found.amount_net),
            "state": self._get_dues_state(found),
        }

    @api.model
    def _get_dues(self, membership_sudo):
        """Return the dues of each year with their explanation, the latest first.

        Who handed a membership over keeps the sight of their own years only.
        """
        dues_sudo = membership_sudo.dues_ids.filtered(
            lambda dues: (
                not dues.is_void and membership_sudo._get_billed_dues(dues.year)
            )
        )
        own = self.env.user.partner_id
        if own != membership_sudo._get_present_holder().partner_id:
            dues_sudo = dues_sudo.filtered(lambda dues: dues.partner_id == own)
        return [
            {
                "year": dues.year,
                "explanation": dues.explanation,
                "amount": self._format(dues, dues.amount),
                "net": dues.amount_credited and self._format(dues, dues.amount_net),
                "state": self._get_dues_state(dues),
            }
            for dues in dues_sudo.sorted("year", reverse=True)
        ]

    @api.model
    def _get_dues_state(self, dues_sudo):
        """Return label and colour of the state of dues."""
        key = dues_sudo.state
        if key == "paid" and not dues_sudo.invoice_line_id:
            key = "free"
        elif key == "draft" and dues_sudo.is_waiting:
            key = "waiting"
        label, tone = {
            "draft": (self.env._("To be invoiced"), "secondary"),
            "waiting": (self.env._("Waits for our answer"), "warning"),
            "invoiced": (self.env._("To pay"), "warning"),
            "paid": (self.env._("Paid"), "success"),
            "free": (self.env._("Nothing to pay"), "success"),
            "cancelled": (self.env._("Credited"), "secondary"),
        }[key]
        return {"key": key, "label": label, "tone": tone}

    # === INVOICES === #

    @api.model
    def _get_invoices(self, limit):
        """Return the latest invoices and credit notes of the user's organization.

        Those with dues on them: Odoo's own page has all others too.
        """
        organization = self.env.user.partner_id.commercial_partner_id
        moves_sudo = (
            self.env["account.move"]
            .sudo()
            .search(
                [
                    ("commercial_partner_id", "=", organization.id),
                    ("move_type", "in", ("out_invoice", "out_refund")),
                    ("state", "=", "posted"),
                    ("invoice_line_ids.smala_dues_id", "!=", False),
                ],
                order="invoice_date desc, id desc",
                limit=limit,
            )
        )
        return [self._get_invoice(move_sudo) for move_sudo in moves_sudo]

    @api.model
    def _get_invoice(self, move_sudo):
        """Return what a list shows of an invoice; its page is Odoo's own."""
        url = f"/my/invoices/{move_sudo.id}"
        sign = -1 if move_sudo.move_type == "out_refund" else 1
        state = self._get_invoice_state(move_sudo)
        is_unpaid = state["key"] in ("unpaid", "overdue")
        return {
            "number": move_sudo.name,
            "date": self._format_day(move_sudo.invoice_date),
            "due": self._format_day(move_sudo.invoice_date_due),
            "untaxed": self._format(move_sudo, sign * move_sudo.amount_untaxed),
            "total": self._format(move_sudo, sign * move_sudo.amount_total),
            "residual": self._format(move_sudo, move_sudo.amount_residual),
            "state": state,
            "is_unpaid": is_unpaid,
            "is_overdue": state["key"] == "overdue",
            "url": url,
            "pdf_url": f"{url}?report_type=pdf&download=true",
            "pay_url": f"{url}?payment=True#portal_pay" if is_unpaid else url,
        }

    @api.model
    def _get_invoice_state(self, move_sudo):
        """Return key, label and colour of the state of an invoice."""
        key = "paid"
        if move_sudo.move_type == "out_refund":
            key = "credit"
        elif move_sudo.payment_state == "reversed":
            key = "reversed"
        elif move_sudo.payment_state in ("not_paid", "partial"):
            today = move_sudo.company_id._smala_today()
            is_overdue = move_sudo.invoice_date_due < today
            key = "overdue" if is_overdue else "unpaid"
        label, tone = {
            "paid": (self.env._("Paid"), "success"),
            "unpaid": (self.env._("To pay"), "warning"),
            "overdue": (self.env._("Overdue"), "danger"),
            "credit": (self.env._("Credit note"), "secondary"),
            "reversed": (self.env._("Credited"), "secondary"),
        }[key]
        return {"key": key, "label": label, "tone": tone}

    @api.model
    def _get_payer(self, membership_sudo):
        """Return who receives the invoices, where it is not the user's organization."""
        payer_sudo = membership_sudo.billing_partner_id.commercial_partner_id
        own = self.env.user.partner_id.commercial_partner_id
        return payer_sudo.name if payer_sudo != own else ""

    # === NEXT YEAR === #

    @api.model
    def _get_next_year(self, membership_sudo):
        """Return what the next year costs as things stand, and why."""
        year = self.env["smala.space"]._get_next_year(membership_sudo)
        if not year:
            return None
        try:
            line = membership_sudo._get_year_line(year)
        except UserError:
            line = None
        title = self.env._("And in %(year)s?", year=year)
        if not line:
            return {"title": title, "year": year, "amount": "", "explanation": ""}
        steps = [step.to_json() for step in line.steps]
        known = line.revenue.year if line.revenue else 0
        return {
            "title": title,
            "year": year,
            "amount": self._format(membership_sudo, float(line.amount)),
            "explanation": self.env["smala.explanation"]
            .sudo()
            .with_company(membership_sudo.company_id)
            ._render_steps(steps),
            "decisive_year": known < year - 1 and year - 1,
        }

    # === HELPERS === #

    @api.model
    def _format(self, record_sudo, amount):
        return record_sudo.currency_id.format(amount or 0.0)

    @api.model
    def _format_day(self, day):
        return self.env["smala.space"]._format_day(day)
