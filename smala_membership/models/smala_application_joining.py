import logging

from odoo import fields, models
from odoo.exceptions import UserError, ValidationError

_logger = logging.getLogger(__name__)


class AmountDiffers(UserError):
    """What would be billed is not what was shown beside the signature."""

    def __init__(self, message, amount):
        super().__init__(message)
        self.amount = amount


class SmalaApplicationJoining(models.AbstractModel):
    """The part of an application that makes it a membership.

    All or nothing: where something is in the way, nothing is left of the attempt but
    the reason, for staff.
    """

    _name = "smala.application.joining"
    _description = "From application to membership"

    # === MEMBERSHIP === #

    def _try_to_join(self, accepts_amount):
        """Make it a membership; where that fails, nothing is left of the attempt."""
        try:
            with self.env.cr.savepoint():
                self._join(accepts_amount)
        except AmountDiffers as error:
            self.env.invalidate_all()
            self._wait("blocked", str(error), error.amount)
        except (UserError, ValidationError) as error:
            self.env.invalidate_all()
            _logger.info("Application %s stopped: %s", self.id, error)
            self._wait("blocked", str(error))

    def _join(self, accepts_amount):
        """Link the contacts, write the membership, activate, invoice and welcome."""
        known = self._find_contacts()
        contacts = self._link_contacts()
        membership = self._prepare_membership(contacts)
        covering = membership._get_covering_membership()
        if covering and not covering.cancelled_on:
            membership.unlink()
            self._finish(covering, contacts.person)
            self._send("mail_template_known")
            return
        self._declare_revenue(contacts.organization)
        self._request_reduction(membership)
        if not accepts_amount:
            self._check_amount(membership, covering)
        is_vouched_for = self.kind == "invitation" or self.approved_by_id
        is_billed_known = contacts.payer in known.organization | known.payer
        membership.checks_first_invoice = not (is_vouched_for or is_billed_known)
        membership.action_activate()
        membership = covering or membership
        self._finish(membership, contacts.person)
        self._note_differences(known)
        self.env["smala.welcome"]._open_opportunity(self)
        membership._welcome(self.signature_ids[:1])

    def _prepare_membership(self, contacts):
        """Return the draft of this signature: one that staff prepared, or a new one."""
        values = {
            "billing_partner_id": contacts.payer.id,
            "signature_date": self.signature_date,
            "charter_id": self.signature_ids[:1].charter_id.id,
        }
        memberships = self.env["smala.membership"]
        draft = memberships.search(
            [
                ("partner_id", "=", contacts.person.id),
                ("organization_id", "=", contacts.organization.id),
                ("company_id", "=", self.company_id.id),
                ("activated_at", "=", False),
            ],
            limit=1,
        )
        if draft:
            draft.write(values)
            return draft
        return memberships.create(
            {
                **values,
                "partner_id": contacts.person.id,
                "organization_id": contacts.organization.id,
                "company_id": self.company_id.id,
            }
        )

    def _declare_revenue(self, organization):
        """Tell the revenue, where that year's is not known: a known one stays."""
        year = self.signature_date.year - 1
        known = organization.smala_revenue_ids.filtered(
            lambda revenue: revenue.year == year and revenue.state == "counted"
        )
        if not known:
            self.env["smala.revenue"]._declare(
                organization,
                year,
                self.revenue_amount,
                source="member",
                is_bracket=self.is_bracket,
                is_first_year=self.is_first_year,
                declared_on=self.signature_date,
            )

    def _request_reduction(self, membership):
        reduction = self.reduction_id
        if reduction and reduction not in membership.grant_ids.reduction_id:
            self.env["smala.grant"].create(
                {
                    "membership_id": membership.id,
                    "reduction_id": reduction.id,
                    "reason": self.reduction_reason,
                }
            )

    def _check_amount(self, membership, covering):
        """Refuse to bill anything but what was shown beside the signature.

        :raise AmountDiffers: with all that is known, it would be another amount.
        """
        if covering:
            raise UserError(
                self.env._(
                    "This person left and is still covered, until %s: the signature"
                    " takes the cancellation back, and nothing is billed now.",
                    fields.Date.to_string(covering.date_end),
                )
            )
        owed_before = membership._get_years_owed_before()
        lines = [
            line
            for line in membership._core_signature_lines()
            if line.year not in owed_before
        ]
        if self.env["smala.quote"]._get_amounts(lines) == self.amounts_shown:
            return
        total = float(sum(line.amount for line in lines if line.billing == "now"))
        raise AmountDiffers(
            self.env._(
                "%(shown)s was shown beside the signature; with all that is known it"
                " would be %(computed)s. Please speak with the applicant first.",
                shown=self.currency_id.format(self.amount_shown),
                computed=self.currency_id.format(total),
            ),
            total,
        )

    def _finish(self, membership, person):
        """Note what became of the application."""
        self.write(
            {
                "state": "done",
                "problem": False,
                "is_amount_different": False,
                "membership_id": membership.id,
                "partner_id": person.id,
            }
        )
        self.activity_feedback(["smala_membership.mail_activity_type_application"])
        for signature in self.signature_ids[:1]:
            signature.write({"membership_id": membership.id, "partner_id": person.id})
