from odoo import api, fields, models
from odoo.exceptions import UserError

from ..core.applying import clean_line

LINE_LIMIT = 150
TEXT_LIMIT = 10_000
MAX_FILES = 5
MAX_BYTES = 10 * 1024 * 1024


class SmalaLabForm(models.AbstractModel):
    """What members type on the pages of their SMAL'AB, as values; or why it is none."""

    _name = "smala.lab.form"
    _description = "Forms of a SMAL'AB group"

    # === RECORDS === #

    @api.model
    def _read_challenge(self, form):
        title = self._read_line(form.get("title"), self.env._("Give it a title."))
        return {"name": title, "description": self._read_text(form.get("description"))}

    @api.model
    def _read_commitment(self, form):
        name = self._read_line(form.get("name"), self.env._("Write what you will do."))
        try:
            due = fields.Date.to_date(form.get("due") or "")
        except ValueError:
            due = None
        if not due or due < self.env.company._smala_today():
            raise UserError(self.env._("Choose a day to come."))
        return {"name": name, "date_due": due}

    # === TEXTS AND FILES === #

    @api.model
    def _read_line(self, text, missing):
        """Return a line of text.

        :raise UserError: ``missing`` where there is none, or that it is too long.
        """
        line = clean_line(text, LINE_LIMIT)
        if not line:
            raise UserError(missing)
        if len(line) > LINE_LIMIT:
            raise UserError(self.env._("At most %s letters, please.", LINE_LIMIT))
        return line

    @api.model
    def _read_text(self, text):
        text = (text or "").strip()
        if len(text) > TEXT_LIMIT:
            raise UserError(self.env._("At most %s letters, please.", TEXT_LIMIT))
        return text

    @api.model
    def _check_files(self, files):
        if len(files) > MAX_FILES:
            raise UserError(self.env._("At most %s files at a time.", MAX_FILES))
        for name, content in files:
            if len(content) > MAX_BYTES:
                raise UserError(
                    self.env._(
                        "%(name)s is larger than %(size)s MB.",
                        name=name,
                        size=MAX_BYTES // 1024 // 1024,
                    )
                )
