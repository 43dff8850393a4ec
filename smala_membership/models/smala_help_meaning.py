import logging
from hashlib import sha256

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL

from ..core.likeness import pack, unpack
from ..reading import meaning

_logger = logging.getLogger(__name__)

AT_ONCE = 8  # profiles that are read while somebody waits for a ranking
CRON = "smala_membership.ir_cron_help_read_profiles"


class SmalaHelpMeaning(models.Model):
    """What profiles mean, kept as the model of the language read them.

    Reading a profile takes a fraction of a second, comparing it none: profiles are read
    once after each change, a few at once where somebody waits, the rest by a cron.
    A profile that was not read yet is compared by its words alone.
    """

    _name = "smala.help.meaning"
    _description = "Meaning of a profile"
    _rec_name = "partner_id"

    partner_id = fields.Many2one(
        comodel_name="res.partner", required=True, readonly=True, ondelete="cascade"
    )
    key = fields.Char(
        required=True,
        readonly=True,
        help="A mark of the text and of what it was read with.",
    )
    vectors = fields.Text(readonly=True)

    _partner_once = models.UniqueIndex("(partner_id)", "A profile has one meaning.")

    # === BUSINESS METHODS === #

    @api.model
    def _get(self, texts, at_once=AT_ONCE):
        """Map people to the meanings of their profiles, those that are known.

        :param dict texts: the profiles by the id of their person.
        :param at_once: how many are read now where they are not known, or all (None).
        """
        if not meaning.is_known():
            return {}
        known, stale = self._compare(texts)
        now = {one: texts[one] for one in stale[:at_once]}
        if now:
            known |= self._keep(now)
        if len(now) < len(stale):
            self.env.ref(CRON).sudo()._trigger()
        return known

    @api.model
    def _cron_read_profiles(self):
        """Read the profiles that changed, one a transaction; forget who left."""
        texts = self._get_all_texts()
        written = [partner_id for partner_id, text in texts.items() if text]
        self.search([("partner_id", "not in", written)]).unlink()
        if not meaning.is_known():
            return
        stale = self._compare(texts)[1]
        cron = self.env["ir.cron"]
        cron._commit_progress(remaining=len(stale))
        for partner_id in stale:
            self._keep({partner_id: texts[partner_id]})
            if not cron._commit_progress(1):
                break

    @api.model
    def _get_all_texts(self):
        """Map everybody who may be proposed in a company to what is read of them."""
        texts = {}
        for company in self.env["res.company"].search(Domain.TRUE):
            matcher = self.env["smala.help.matching"].with_company(company)
            texts |= matcher._get_texts(matcher._get_helpers())
        return texts

    @api.model
    def _compare(self, texts):
        """Return the meanings that are known of texts, and whose have to be read."""
        rows_sudo = self.sudo().search_fetch(
            [("partner_id", "in", list(texts))], ["partner_id", "key", "vectors"]
        )
        known = {
            row.partner_id.id: unpack(row.vectors)
            for row in rows_sudo
            if row.key == self._get_key(texts[row.partner_id.id])
        }
        stale = [one for one, text in texts.items() if text and one not in known]
        return known, stale

    @api.model
    def _keep(self, texts):
        """Read profiles and keep what they mean, in one query.

        Where another transaction was quicker, Odoo runs this one again.
        """
        found = {one: self._read_safely(one, text) for one, text in texts.items()}
        rows = [
            SQL("(%s, %s, %s)", one, self._get_key(texts[one]), pack(vectors))
            for one, vectors in found.items()
        ]
        self.env.cr.execute(
            SQL(
                """
                INSERT INTO smala_help_meaning (partner_id, key, vectors)
                VALUES %s
                ON CONFLICT (partner_id)
                DO UPDATE SET key = EXCLUDED.key, vectors = EXCLUDED.vectors
                """,
                SQL(", ").join(rows),
            )
        )
        self.invalidate_model(["key", "vectors"], flush=False)
        return found

    @api.model
    def _read_safely(self, partner_id, text):
        """Read a profile; one that fails is left to its words until it changes."""
        try:
            return meaning.of_profile(text)
        except Exception:  # the model is optional: no question fails by it
            _logger.exception("Profile of contact %s", partner_id)
            return ()

    @api.model
    def _get_key(self, text):
        return sha256(f"{meaning.version()}\n{text}".encode()).hexdigest()
