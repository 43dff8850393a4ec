import base64
import hashlib
import json
import logging

from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError

_logger = logging.getLogger(__name__)

# What may be filled in after the signature, once.
OPEN_FIELDS = {"fingerprint", "membership_id", "partner_id", "pdf", "sha256"}


class SmalaSignature(models.Model):
    """One signature of the charter and the evidence for it; it never changes.

    ``fingerprint`` seals what was signed, when, by whom and from where, at the moment
    of signing. The document of an online signature is made from that, right after the
    mailbox is proven or later, where the PDF engine is missing at that moment;
    ``sha256`` seals the document, or the scan of a paper.
    """

    _name = "smala.signature"
    _description = "Signature of the charter"
    _order = "signed_at desc, id desc"
    _rec_name = "name"

    membership_id = fields.Many2one(
        comodel_name="smala.membership", index="btree_not_null", ondelete="restrict"
    )
    application_id = fields.Many2one(
        comodel_name="smala.application", index="btree_not_null", ondelete="restrict"
    )
    company_id = fields.Many2one(
        comodel_name="res.company",
        required=True,
        default=lambda self: self.env.company,
    )
    currency_id = fields.Many2one(related="company_id.currency_id")
    charter_id = fields.Many2one(
        comodel_name="smala.charter", required=True, index=True, ondelete="restrict"
    )
    partner_id = fields.Many2one(
        comodel_name="res.partner", string="Signed by", index="btree_not_null"
    )
    kind = fields.Selection(
        selection=[("online", "Online"), ("paper", "On paper")],
        required=True,
        default="paper",
    )
    name = fields.Char(string="Name of who signed", required=True)
    organization_name = fields.Char(string="For")
    signed_at = fields.Datetime(
        string="Signed on", required=True, default=fields.Datetime.now
    )
    ip_address = fields.Char(string="IP address")
    user_agent = fields.Char(string="Browser")
    image = fields.Binary(string="Drawn signature", attachment=True)
    amount_shown = fields.Monetary(help="Excluding VAT, as shown beside the signature.")
    lines_shown = fields.Json(string="Dues shown")
    scan = fields.Binary(string="Scan of the paper", attachment=True)
    scan_name = fields.Char()
    pdf = fields.Binary(string="Document", attachment=True)
    pdf_name = fields.Char(compute="_compute_pdf_name")
    sha256 = fields.Char(string="SHA-256 of the document", readonly=True)
    fingerprint = fields.Char(
        readonly=True, help="SHA-256 of what was signed, by whom, when and from where."
    )

    # === COMPUTE METHODS === #

    @api.depends("charter_id", "name")
    def _compute_pdf_name(self):
        for signature in self:
            name = f"{signature.charter_id.version} {signature.name}"
            signature.pdf_name = self.env._("Charter %s.pdf", name)

    # === CONSTRAINT METHODS === #

    @api.ondelete(at_uninstall=False)
    def _unlink_except_evidence(self):
        """Only what was signed with a mailbox that nobody ever proved may go."""
        for signature in self:
            application = signature.application_id
            if not application or application.proven_at or signature.membership_id:
                raise UserError(self.env._("A signature is evidence: it stays."))

    # === CRUD METHODS === #

    @api.model_create_multi
    def create(self, vals_list):
        """Seal what is signed; people add papers only, with their scan."""
        if not self.env.su and any(
            vals.get("kind", "paper") != "paper" or not vals.get("scan")
            for vals in vals_list
        ):
            raise AccessError(
                self.env._("A signature online comes from the page where it is given.")
            )
        signatures = super().create(vals_list)
        for signature in signatures:
            sealed = {"fingerprint": signature._get_fingerprint()}
            if signature.scan:
                sealed["sha256"] = signature._hash_file("scan")
            signature.write(sealed)
        return signatures

    def write(self, vals):
        """Refuse to change anything; some parts may be added, once."""
        for signature in self:
            for name, value in vals.items():
                known = signature[name]
                is_same = getattr(known, "id", known) == value
                if is_same or (name in OPEN_FIELDS and not known):
                    continue
                raise UserError(
                    self.env._("A signature is evidence: it stays as it is.")
                )
        return super().write(vals)

    # === ACTION METHODS === #

    def action_check(self):
        """Compute the hashes once more and say whether all is as it was signed."""
        self.ensure_one()
        self.check_access("read")
        is_intact = self._is_intact()
        return {
            "type": "ir.actions.client",
            "tag": "display_notification",
            "params": {
                "type": "success" if is_intact else "danger",
                "sticky": not is_intact,
                "message": (
                    self.env._("The document is intact: it is what was signed.")
                    if is_intact
                    else self.env._("This is not what was signed: it was changed.")
                ),
            },
        }

    def action_make_document(self):
        """Make the document now, where it is still missing."""
        self.check_access("read")
        for signature in self:
            if not signature.sudo()._make_document():
                raise UserError(
                    self.env._(
                        "The document cannot be made now: the server's PDF engine"
                        " (wkhtmltopdf) does not answer. It is tried again every hour."
                    )
                )

    # === BUSINESS METHODS === #

    def _is_intact(self):
        """Tell whether the evidence and the document are what was sealed."""
        self.ensure_one()
        sealed = self.sudo()
        if sealed.fingerprint != sealed._get_fingerprint():
            return False
        file_name = "scan" if sealed.kind == "paper" else "pdf"
        if not sealed[file_name]:
            return not sealed.sha256
        return sealed.sha256 == sealed._hash_file(file_name)

    def _make_document(self):
        """Make and seal the document of an online signature.

        :return: whether it is there. A PDF engine that is missing is not an error: the
            evidence is kept, and the document is made later from the same.
        """
        self.ensure_one()
        if self.pdf or self.kind == "paper":
            return True
        report = self.env["ir.actions.report"].with_context(lang=self.charter_id.lang)
        try:
            with self.env.cr.savepoint():
                content, kind = report._render_qweb_pdf(
                    "smala_membership.smala_signature_report", self.ids
                )
        except (UserError, OSError):
            _logger.warning("No document of signature %s yet", self.id, exc_info=True)
            return False
        if kind != "pdf":
            return False
        self.write(
            {
                "pdf": base64.b64encode(content),
                "sha256": hashlib.sha256(content).hexdigest(),
            }
        )
        return True

    # === GETTERS === #

    def _get_fingerprint(self):
        """Return the hash of all that was signed, written in one fixed way."""
        self.ensure_one()
        charter = self.charter_id
        evidence = {
            "charter": [charter.version, charter.lang, str(charter.text or "")],
            "name": self.name,
            "organization": self.organization_name or "",
            "signed_at": fields.Datetime.to_string(self.signed_at),
            "kind": self.kind,
            "ip_address": self.ip_address or "",
            "user_agent": self.user_agent or "",
            "image": self._hash_file("image"),
            "amount": f"{self.amount_shown:.2f}",
            "lines": self.lines_shown or [],
        }
        text = json.dumps(evidence, sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(text.encode()).hexdigest()

    def _hash_file(self, name):
        content = self.with_context(bin_size=False)[name]
        return hashlib.sha256(base64.b64decode(content)).hexdigest() if content else ""

    # === CRON METHODS === #

    @api.model
    def _cron_make_documents(self, batch_size=50):
        """Make the documents that are still missing, one transaction each."""
        if self.env["ir.actions.report"].get_wkhtmltopdf_state() in (
            "install",
            "broken",
        ):
            _logger.warning("wkhtmltopdf is missing: signed documents wait for it")
            return
        domain = [
            ("kind", "=", "online"),
            ("sha256", "=", False),
            ("membership_id", "!=", False),
        ]
        for signature in self.search(domain, limit=batch_size, order="id"):
            locked = signature.try_lock_for_update().filtered_domain(domain)
            if locked:
                locked._make_document()
            if not self.env["ir.cron"]._commit_progress(1):
                break
