from odoo import api, models

from ..core.applying import clean_line
from ..core.days import parse_day
from .smala_contribution_page import TEXT_LENGTH

LINE_LENGTH = 150


class SmalaContributionForm(models.AbstractModel):
    """What a member types to propose something, as values; or why it is none."""

    _name = "smala.contribution.form"
    _description = "Form of a contribution"
    _inherit = ["smala.contribution.page"]

    @api.model
    def _get_form(self, form=None):
        """Return the values of the form.

        :param dict form: what was refused, to be shown again.
        :rtype: dict
        """
        typed = form or {}
        return {
            "typed": typed,
            "kinds": [
                {
                    "id": kind.id,
                    "name": kind.name,
                    "explanation": kind.explanation or "",
                    "is_promise": kind.is_promise,
                    "is_text": kind.is_text,
                    "is_chosen": typed.get("kind") == str(kind.id),
                }
                for kind in self._get_kinds_sudo()
            ],
            "is_shown": form is None or bool(typed.get("is_shown")),
            "today": str(self.env.company._smala_today()),
            "line_length": LINE_LENGTH,
            "text_length": TEXT_LENGTH,
        }

    @api.model
    def _submit(self, form):
        """Propose a contribution, or nothing where something is wrong.

        :param dict form: the texts of the form.
        :return: what is wrong, in words by the name of the input.
        :rtype: dict[str, str]
        """
        values, wrong = self._read(form)
        if wrong:
            return wrong
        attempts_sudo = self.env["smala.attempt"].sudo()
        if not attempts_sudo._allow("contribution", login=str(self.env.uid)):
            return {"kind": self.env._("That is a lot for one day: go on tomorrow.")}
        self.env["smala.contribution"].sudo().create(
            {
                **values,
                "partner_id": self.env.user.partner_id.id,
                "company_id": self.env.company.id,
            }
        )
        return {}

    @api.model
    def _read(self, form):
        """Return the values to write, and what is wrong by the name of the input."""
        title = clean_line(form.get("title"), LINE_LENGTH)
        period = clean_line(form.get("period"), LINE_LENGTH)
        text = self._read_text(form.get("text"))
        kind_sudo = self._get_kinds_sudo().filtered(
            lambda one: str(one.id) == form.get("kind")
        )
        due, wrong_due = self._read_due(form, kind_sudo)
        too_long = self.env._("At most %s characters.", LINE_LENGTH)
        checks = {
            "kind": not kind_sudo and self.env._("Choose what you would like to give."),
            "title": (not title and self.env._("Give it a title."))
            or (len(title) > LINE_LENGTH and too_long),
            "text": self._get_text_error(text, kind_sudo),
            "period": len(period) > LINE_LENGTH and too_long,
            "due": wrong_due,
        }
        values = {
            "kind_id": kind_sudo.id,
            "name": title,
            "text": text or False,
            "period": period or False,
            "date_due": due,
            "is_shown": bool(form.get("is_shown")),
        }
        return values, {name: error for name, error in checks.items() if error}

    @api.model
    def _get_text_error(self, text, kind_sudo):
        if len(text) > TEXT_LENGTH:
            return self.env._("At most %s characters.", TEXT_LENGTH)
        if not text and not kind_sudo.is_text:
            return self.env._("Tell us a little more.")
        return ""

    @api.model
    def _read_due(self, form, kind_sudo):
        """Return the day of a promise, and what is wrong with it."""
        if not kind_sudo.is_promise:
            return False, ""
        due = parse_day(form.get("due"))
        if not due:
            return False, self.env._("Please give a day like 31/12/2027.")
        if due <= self.env.company._smala_today():
            return False, self.env._("Choose a day to come.")
        return due, ""

    # === HELPERS === #

    @api.model
    def _get_kinds_sudo(self):
        return (
            self.env["smala.contribution.kind"].sudo().search([("active", "=", True)])
        )
