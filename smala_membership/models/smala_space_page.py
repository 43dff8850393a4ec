import base64

from odoo import api, fields, models

# Years of history that the page of a membership shows at once.
SHOWN_INVOICES = 60


class SmalaSpacePage(models.AbstractModel):
    """What the page of a membership shows its member, as texts only."""

    _name = "smala.space.page"
    _description = "Page of a membership for its member"
    _inherit = ["smala.space.dues"]

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

    # === REDUCTIONS === #

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
            "sha256": signature_sudo.sha256,
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
