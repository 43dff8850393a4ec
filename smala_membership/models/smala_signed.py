import logging

from odoo import fields, models
from odoo.exceptions import UserError

from ..core.applying import clean_line, is_plain

NAME_LENGTH = 128
PLAN = "smala_membership.mail_activity_plan_new_member"

_logger = logging.getLogger(__name__)


class SmalaSigned(models.AbstractModel):
    """The part of a membership that deals with its signature and its welcome."""

    _name = "smala.signed"
    _description = "Signature and welcome of a membership"

    signature_ids = fields.One2many(
        comodel_name="smala.signature",
        inverse_name="membership_id",
        string="Signatures",
    )
    checks_first_invoice = fields.Boolean(
        string="First invoice to check",
        copy=False,
        help="It joined online for a company that nobody knew: its first invoice stays"
        " a draft until staff post it.",
    )

    # === BUSINESS METHODS === #

    def _file_paper_signature(self):
        """Keep the scan of a signed paper as evidence, like a signature online."""
        for membership in self:
            scan = membership.with_context(bin_size=False).signature_scan
            charter = membership.charter_id or self.env["smala.charter"]._get_to_sign(
                membership._get_member_lang()
            )
            if not scan or not charter or membership.signature_ids:
                continue
            self.env["smala.signature"].sudo().create(
                {
                    "kind": "paper",
                    "membership_id": membership.id,
                    "company_id": membership.company_id.id,
                    "charter_id": charter.id,
                    "partner_id": membership.partner_id.id,
                    "name": membership.partner_id.name,
                    "organization_name": membership.organization_id.name,
                    "signed_at": membership.signature_date,
                    "scan": scan,
                    "scan_name": membership.signature_scan_name,
                }
            )

    def _get_latest_signature(self):
        return self.signature_ids.sorted(lambda s: (s.signed_at, s.id))[-1:]

    def _get_charter_to_sign_again(self):
        """Return the new version that this member is asked to sign, or none."""
        self.ensure_one()
        charter_sudo = (
            self.env["smala.charter"].sudo()._get_to_sign(self._get_member_lang())
        )
        signed = self._get_latest_signature().charter_id or self.charter_id
        is_asked = charter_sudo.asks_again and (
            not signed or signed.version != charter_sudo.version
        )
        is_running = self.activated_at and not self.cancelled_on
        return charter_sudo if is_asked and is_running else charter_sudo.browse()

    def _sign_again(self, form, evidence):
        """Keep the signature of a new version by the member.

        :param dict form: what was posted.
        :param dict evidence: where it came from.
        :return: what is wrong with it, by field; empty when it is signed.
        """
        self.ensure_one()
        reader = self.env["smala.application.form"]
        charter = self._get_charter_to_sign_again()
        if not charter:
            return {}
        errors = {}
        image = reader._read_image(form, errors)
        name = clean_line(form.get("signed_name"), NAME_LENGTH)
        if not name or len(name) > NAME_LENGTH or not is_plain(name):
            errors["signed_name"] = self.env._("Please fill this in.")
        if not form.get("agree") or form.get("charter") != str(charter.id):
            errors["agree"] = self.env._("Please read the charter and agree to it.")
        if not errors:
            self.env["smala.signature"].sudo().create(
                {
                    **evidence,
                    "kind": "online",
                    "membership_id": self.id,
                    "company_id": self.company_id.id,
                    "charter_id": charter.id,
                    "partner_id": self.partner_id.id,
                    "name": name,
                    "organization_name": self.organization_id.name,
                    "image": image,
                }
            )
            self.sudo().charter_id = charter
            self.env.ref("smala_membership.ir_cron_make_documents").sudo()._trigger()
        return errors

    def _get_first_invoices_kept(self):
        """Return those whose next invoice is the first of a company nobody knew."""
        asked = self.filtered(
            lambda membership: (
                membership.checks_first_invoice
                and not membership.company_id.smala_post_new_companies
            )
        )
        if not asked:
            return asked
        payers = asked.billing_partner_id.commercial_partner_id
        groups = self.env["account.move"]._read_group(
            [
                ("commercial_partner_id", "in", payers.ids),
                ("company_id", "in", asked.company_id.ids),
                ("state", "=", "posted"),
                ("move_type", "=", "out_invoice"),
            ],
            ["commercial_partner_id", "company_id"],
        )
        known = set(groups)
        return asked.filtered(
            lambda membership: (
                (
                    membership.billing_partner_id.commercial_partner_id,
                    membership.company_id,
                )
                not in known
            )
        )

    def _welcome(self, signature=None):
        """Open the portal, write to the new member and plan what staff do for them."""
        for membership in self:
            self.env["smala.welcome"]._open_portal(membership)
            membership._send_welcome(signature)
            membership._plan_welcome()

    def _send_welcome(self, signature):
        """Write to the new member; the signed document comes along where it is made."""
        template_sudo = self.env.ref("smala_membership.mail_template_welcome").sudo()
        values = {}
        if signature and signature._make_document():
            attachment_sudo = self.env["ir.attachment"].sudo()
            attachment_sudo = attachment_sudo.create(
                {
                    "name": signature.pdf_name,
                    "datas": signature.with_context(bin_size=False).pdf,
                    "mimetype": "application/pdf",
                }
            )
            values["attachment_ids"] = attachment_sudo.ids
        template_sudo.send_mail(self.id, email_values=values)

    def _plan_welcome(self):
        """Start the activity plan of a new member; its lack stops nobody."""
        self.ensure_one()
        plan_sudo = self.env.ref(PLAN, raise_if_not_found=False)
        responsible = self.user_id or self.env["smala.welcome"]._get_team(
            self.company_id
        )
        if not plan_sudo or not plan_sudo.active or not responsible:
            return
        try:
            with self.env.cr.savepoint():
                wizard_sudo = self.env["mail.activity.schedule"].sudo()
                wizard_sudo.with_context(
                    lang=responsible[:1].lang,
                    mail_activity_quick_update=True,  # no mail for each of them
                    active_model=self._name,
                    active_ids=self.ids,
                ).create(
                    {
                        "plan_id": plan_sudo.id,
                        "plan_date": self.company_id._smala_today(),
                        "plan_on_demand_user_id": responsible[:1].id,
                    }
                ).action_schedule_plan()
        except (UserError, ValueError):
            _logger.exception("No activity plan for membership %s", self.id)
