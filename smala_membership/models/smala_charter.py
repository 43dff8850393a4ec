from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import is_html_empty

LOCKED_FIELDS = {"date", "lang", "text", "version"}


class SmalaCharter(models.Model):
    """A version of the charter in one language; what was signed never changes."""

    _name = "smala.charter"
    _description = "Version of the charter"
    _inherit = ["smala.checked"]
    _order = "date desc, id desc"
    _rec_name = "version"

    version = fields.Char(required=True, copy=False, help="Like 2026-1.")
    lang = fields.Selection(
        selection=lambda self: self.env["res.lang"].get_installed(),
        string="Language",
        required=True,
        default=lambda self: self.env.lang or self.env.user.lang,
    )
    date = fields.Date(
        required=True, default=lambda self: self.env.company._smala_today()
    )
    text = fields.Html(sanitize_attributes=True)
    state = fields.Selection(
        selection=[
            ("draft", "Draft"),
            ("in_force", "In force"),
            ("archived", "Archived"),
        ],
        required=True,
        readonly=True,
        copy=False,
        default="draft",
        help="Members sign the version that is in force in their language.",
    )
    asks_again = fields.Boolean(
        string="Ask members to sign again",
        help="Members who signed an earlier version are asked to sign this one. Until"
        " they do, nothing changes for them.",
    )
    signature_count = fields.Integer(compute="_compute_signature_count")

    _version_unique = models.Constraint(
        "UNIQUE (version, lang)", "This version of the charter exists already."
    )
    _one_in_force = models.UniqueIndex(
        "(lang) WHERE state = 'in_force'",
        "Another version of the charter is in force in this language.",
    )

    # === COMPUTE METHODS === #

    def _compute_signature_count(self):
        groups = self.env["smala.signature"]._read_group(
            [("charter_id", "in", self.ids)], ["charter_id"], ["__count"]
        )
        counts = {charter.id: count for charter, count in groups}
        for charter in self:
            charter.signature_count = counts.get(charter.id, 0)

    # === CONSTRAINT METHODS === #

    @api.ondelete(at_uninstall=False)
    def _unlink_except_published(self):
        self._check_is_open()

    # === CRUD METHODS === #

    def write(self, vals):
        if LOCKED_FIELDS & vals.keys() or vals.get("state") == "draft":
            self._check_is_open()
        return super().write(vals)

    # === ACTION METHODS === #

    def action_put_in_force(self):
        """Let members sign this version from now on, instead of the one before."""
        for charter in self:
            if is_html_empty(charter.text):
                raise UserError(
                    self.env._(
                        "The charter %(version)s has no text yet.",
                        version=charter.version,
                    )
                )
            self._in_force(charter.lang).state = "archived"
            # The database allows one in force: the one before goes first.
            self.flush_model(["state"])
            charter.state = "in_force"
        return True

    def action_archive_version(self):
        """Stop offering this version for signature."""
        self.state = "archived"
        return True

    # === BUSINESS METHODS === #

    @api.model
    def _in_force(self, lang):
        """Return the version to sign in a language, or none."""
        return self.search([("lang", "=", lang), ("state", "=", "in_force")], limit=1)

    @api.model
    def _get_to_sign(self, lang):
        """Return the version to sign for a reader, in another language if need be."""
        charters = self.search([("state", "=", "in_force")])
        spoken = (lang or "")[:2]
        own_lang = self.env.company.partner_id.lang
        return (
            charters.filtered(lambda charter: charter.lang == lang)
            or charters.filtered(lambda charter: charter.lang.startswith(spoken))
            or charters.filtered(lambda charter: charter.lang == own_lang)
            or charters
        )[:1]

    @api.model
    def _ensure_default(self):
        """Put the addon's own wording in force where there is no charter at all."""
        if self.search_count([], limit=1):
            return
        for lang, _name in self.env["res.lang"].get_installed():
            text = (
                self.env["ir.qweb"]
                .with_context(lang=lang)
                ._render("smala_membership.charter_wording")
            )
            self.create(
                {"version": "1", "lang": lang, "text": text, "state": "in_force"}
            )

    # === HELPERS === #

    def _check_is_open(self):
        """Refuse to touch what was in force, or what a membership refers to."""
        memberships_sudo = self.env["smala.membership"].sudo()
        signatures_sudo = self.env["smala.signature"].sudo()
        signed = [("charter_id", "in", self.ids)]
        used = memberships_sudo.search(signed).charter_id
        used |= signatures_sudo.search(signed).charter_id
        for charter in self:
            if charter.state != "draft" or charter in used:
                raise UserError(
                    self.env._(
                        "The charter %(version)s was in force or signed: it does not"
                        " change any more. Write a new version instead.",
                        version=charter.version,
                    )
                )
