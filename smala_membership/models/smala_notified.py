from odoo import fields, models
from odoo.exceptions import UserError
from odoo.fields import Domain

from ..core import dues as core_dues


class SmalaNotified(models.AbstractModel):
    """The part of a membership that mails its member and knows what to say."""

    _name = "smala.notified"
    _description = "Mails to a member"

    notice_ids = fields.One2many(
        comodel_name="smala.notice",
        inverse_name="membership_id",
        string="Notices",
        copy=False,
    )
    link_asked_at = fields.Datetime(
        readonly=True,
        copy=False,
        help="When the member last asked for a new link, to answer not too often.",
    )

    # === BUSINESS METHODS === #

    def _get_notice_domain(self, company, notice_round):
        """Return who is to be told about a year and has not been.

        Not those who cancelled, nor those whose dues of that year are billed or
        included. Who signed since the day of the notice saw the amounts then. A
        notice that failed is tried again on another day.
        """
        year, kind = notice_round.year, notice_round.kind
        today = company._smala_today()
        covered = [
            ("year", "=", year),
            ("state", "!=", "cancelled"),
            "|",
            ("billing", "!=", "at_renewal"),
            ("invoice_line_id", "!=", False),
        ]
        told = [
            ("year", "=", year),
            ("kind", "=", kind),
            "|",
            ("state", "=", "sent"),
            ("tried_on", "=", today),
        ]
        return Domain(
            [
                ("company_id", "=", company.id),
                ("activated_at", "!=", False),
                ("cancelled_on", "=", False),
                ("signature_date", "<", notice_round.day),
                ("dues_ids", "not any", covered),
                ("notice_ids", "not any", told),
            ]
        )

    def _get_year_line(self, year):
        """Return the line of a whole year as things stand, or nothing.

        Nothing means that no revenue is known: the member is asked for it.

        :raise UserError: the amount cannot be computed for another reason.
        """
        try:
            return self._core_year_line(year)
        except UserError as error:
            if isinstance(error.__cause__, core_dues.MissingRevenue):
                return None
            raise

    def _get_reductions_to_ask_again(self, year):
        """Return the reductions that run out before a year and may be asked for."""
        self.ensure_one()
        asked = self.grant_ids.filtered(
            lambda grant: grant.year_from <= year <= grant.year_to
        )
        running_out = self.grant_ids.filtered(
            lambda grant: grant.state == "granted" and grant.year_to == year - 1
        )
        return (running_out.reduction_id - asked.reduction_id).filtered(
            lambda reduction: reduction.is_requestable and reduction._applies_in(year)
        )

    def _get_billed_dues(self, year):
        """Return the dues of a year where they do not change any more."""
        return self._live_dues().filtered(
            lambda dues: (
                dues.year == year
                and (dues.billing != "at_renewal" or dues.invoice_line_id)
            )
        )

    def _get_billing_contact(self):
        """Return who is told too because they pay, if that is somebody else."""
        self.ensure_one()
        contact = self.env["smala.invoicing"]._get_invoice_contact(
            self.billing_partner_id
        )
        same = (self.partner_id.email_normalized, False)
        return contact.browse() if contact.email_normalized in same else contact

    def _get_member_lang(self):
        """Return the language in which the member reads."""
        return self.partner_id.lang or self.company_id.partner_id.lang

    def _check_reachable(self):
        """Refuse to write to a member who would not receive it.

        :raise UserError: with the reason.
        """
        partner = self.partner_id
        if not partner.active:
            raise UserError(self.env._("%(name)s is archived.", name=partner.name))
        if not partner.email_normalized:
            raise UserError(
                self.env._("%(name)s has no e-mail address.", name=partner.name)
            )

    def _send_to_member(self, template):
        """Queue a mail to the member, where there is an address to send it to.

        :return: whether it was queued.
        """
        self.ensure_one()
        try:
            self._check_reachable()
        except UserError as error:
            self.sudo()._message_log(
                body=self.env._("No mail was sent: %(reason)s", reason=error)
            )
            return False
        template.sudo().send_mail(self.id)
        self.env["smala.welcome"]._send_now()
        return True
