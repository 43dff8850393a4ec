import base64

from odoo import api, fields, models
from odoo.exceptions import UserError

# Years of history that the page of a membership shows at once.
SHOWN_INVOICES = 60


class SmalaSpacePage(models.AbstractModel):
    """What the page of a membership shows its member, as texts only."""

    _name = "smala.space.page"
    _description = "Page of a membership for its member"

    # === PAGE === #

    @api.model
    def _get_page(self, membership_sudo):
        """Return the values of the page of a membership of the user.

        :param membership_sudo: found by ``smala.space``.
        :rtype: dict
        """
        space = self.env["smala.space"]
        is_held = space._is_held_today(membership_sudo)
        others_sudo = space._get_memberships_sudo() - membership_sudo
        return {
            **self._get_summary(membership_sudo),
            "is_held": is_held,
            "dues": self._get_dues(membership_sudo),
            "invoices": self._get_invoices(limit=SHOWN_INVOICES),
            "payer": self._get_payer(membership_sudo),
            "next_year": is_held and self._get_next_year(membership_sudo),
            "requests": self._get_requests(membership_sudo),
            "can_ask": is_held and self._can_ask_reduction(membership_sudo),
            "billing": is_held
            and self.env["smala.space.billing"]._get_values(
                membership_sudo.billing_partner_id
            ),
            "charter": self._get_charter(membership_sudo),
            "leaving": is_held and self._get_leaving(membership_sudo),
            "others": [
                {"id": other.id, "name": self._get_name(other)} for other in others_sudo
            ],
        }

    @api.model
    def _get_summary(self, membership_sudo):
        """Return state, period, this year's amount and the next step."""
        state = self._get_state(membership_sudo)
        return {
            "id": membership_sudo.id,
            "url": f"/my/membership/{membership_sudo.id}",
            "name": self._get_name(membership_sudo),
            "state": state,
            "until": self._format_day(self._get_last_day(membership_sudo)),
            "signed": self._format_day(membership_sudo.signature_date),
            "amount": self._get_amount(membership_sudo),
            "step": self._get_step(membership_sudo, state["key"]),
        }

    @api.model
    def _get_state(self, membership_sudo):
        """Return the state as the member knows it: key, label and colour."""
        key = membership_sudo._get_state()
        if not self.env["smala.space"]._is_held_today(membership_sudo):
            key = "ended"
        elif key == "active" and membership_sudo.has_request:
            key = "waiting"
        label, tone = {
            "active": (self.env._("Active"), "success"),
            "waiting": (self.env._("Active, request waits"), "warning"),
            "leaving": (self.env._("Ends soon"), "warning"),
            "ended": (self.env._("Ended"), "secondary"),
        }[key]
        return {"key": key, "label": label, "tone": tone}

    @api.model
    def _get_step(self, membership_sudo, state):
        """Return the sentence that says what comes next."""
        until = membership_sudo.uncancel_until
        today = membership_sudo.company_id._smala_today()
        if state == "ended":
            return self.env._("You can come back whenever you like.")
        if state == "leaving":
            if until and until >= today:
                return self.env._(
                    "You can change your mind until %s.", self._format_day(until)
                )
            return self.env._("Until then you keep everything a member has.")
        if state == "waiting":
            return self.env._(
                "We answer your request for a reduction by mail; your invoice waits."
            )
        deadline = membership_sudo._get_deadline(
            membership_sudo._get_cancellation_effect(today).year
        )
        return self.env._(
            "Renewed by itself, unless you tell us otherwise by %s.",
            self._format_day(deadline),
        )

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

    # === DUES AND INVOICES === #

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

    # === NEXT YEAR AND REDUCTIONS === #

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
        if not line:
            return {"year": year, "amount": "", "explanation": ""}
        steps = [step.to_json() for step in line.steps]
        known = line.revenue.year if line.revenue else 0
        return {
            "year": year,
            "amount": self._format(membership_sudo, float(line.amount)),
            "explanation": self.env["smala.explanation"]
            .with_company(membership_sudo.company_id)
            ._render_steps(steps),
            "decisive_year": known < year - 1 and year - 1,
        }

    @api.model
    def _get_requests(self, membership_sudo):
        """Return the reductions asked for, with the answers of the latest years."""
        labels = {
            "requested": (self.env._("Waits for our answer"), "warning"),
            "granted": (self.env._("Granted"), "success"),
            "refused": (self.env._("Refused"), "secondary"),
        }
        year = membership_sudo.company_id._smala_today().year
        shown_sudo = membership_sudo.grant_ids.filtered(
            lambda grant: grant.year_to >= year
        )
        return [
            {
                "name": grant.display_name,
                "note": grant.decision_note if grant.state != "requested" else "",
                "state": {
                    "key": grant.state,
                    "label": labels[grant.state][0],
                    "tone": labels[grant.state][1],
                },
            }
            for grant in shown_sudo
        ]

    @api.model
    def _can_ask_reduction(self, membership_sudo):
        return bool(self.env["smala.space.form"]._get_requestable_sudo(membership_sudo))

    # === CHARTER AND LEAVING === #

    @api.model
    def _get_charter(self, membership_sudo):
        """Return what is known of the signed charter, or nothing."""
        signature_sudo = self._get_signature_sudo(membership_sudo)
        if not signature_sudo:
            return None
        return {
            "version": signature_sudo.charter_id.version,
            "date": self._format_day(
                fields.Datetime.context_timestamp(
                    self.with_context(tz=membership_sudo.company_id.smala_tz),
                    signature_sudo.signed_at,
                ).date()
            ),
            "is_intact": signature_sudo._is_intact(),
            "has_document": bool(signature_sudo.pdf or signature_sudo.scan),
        }

    @api.model
    def _get_charter_document(self, membership_sudo):
        """Return name and content of the signed document, or nothing."""
        signature_sudo = self._get_signature_sudo(membership_sudo)
        signature_sudo = signature_sudo.with_context(bin_size=False)
        if signature_sudo.pdf:
            return signature_sudo.pdf_name, base64.b64decode(signature_sudo.pdf)
        if signature_sudo.scan:
            name = (
                signature_sudo.scan_name or f"{signature_sudo.charter_id.version}.pdf"
            )
            return name, base64.b64decode(signature_sudo.scan)
        return None

    @api.model
    def _get_signature_sudo(self, membership_sudo):
        """Return the user's own latest signature for a membership."""
        own = self.env.user.partner_id
        if "signature_ids" not in membership_sudo:
            return membership_sudo.browse()
        return membership_sudo.signature_ids.filtered(
            lambda signature: signature.partner_id == own
        ).sorted("signed_at")[-1:]

    @api.model
    def _get_leaving(self, membership_sudo):
        """Return what there is to say about an end, planned or possible."""
        today = membership_sudo.company_id._smala_today()
        if membership_sudo.cancelled_on:
            until = membership_sudo.uncancel_until
            return {
                "is_cancelled": True,
                "effect": self._format_day(membership_sudo.date_end),
                "until": self._format_day(until),
                "is_open": bool(until and until >= today),
            }
        effect = membership_sudo._get_cancellation_effect(today)
        deadline = membership_sudo._get_deadline(effect.year)
        return {
            "is_cancelled": False,
            "effect": self._format_day(effect),
            "until": self._format_day(deadline),
        }

    # === HELPERS === #

    @api.model
    def _get_last_day(self, membership_sudo):
        """Return the last day of the user's own time in a membership."""
        holders_sudo = membership_sudo.holder_ids.filtered(
            lambda holder: holder.partner_id == self.env.user.partner_id
        ).sorted("date_from")
        ended = holders_sudo[-1:].date_to
        return min(filter(None, (ended, membership_sudo.date_end)))

    @api.model
    def _get_name(self, membership_sudo):
        return membership_sudo.organization_id.name

    @api.model
    def _format(self, record_sudo, amount):
        return record_sudo.currency_id.format(amount or 0.0)

    @api.model
    def _format_day(self, day):
        return self.env["smala.space"]._format_day(day)
