from contextlib import contextmanager

from psycopg2 import IntegrityError

from odoo import api, models
from odoo.exceptions import ValidationError


class SmalaChecked(models.AbstractModel):
    """Say at once what the database refuses, in the words of the constraint.

    Odoo does so at the end of a request, in the language of the connection. A script,
    an import or a test gets the same sentence here, in the language of who asks, and
    finds nothing half written. To be inherited before ``mail.thread``, whose tracking
    must happen inside.
    """

    _name = "smala.checked"
    _description = "Record that the database checks"

    @api.model_create_multi
    def create(self, vals_list):
        with self._explained():
            return super().create(vals_list)

    def write(self, vals):
        with self._explained():
            return super().write(vals)

    @contextmanager
    def _explained(self):
        """Turn a refusal of the database into the sentence of its constraint."""
        try:
            with self.env.cr.savepoint():
                yield
        except IntegrityError as refusal:
            reader = self.with_context(lang=self.env.lang or self.env.user.lang)
            raise ValidationError(reader._sql_error_to_message(refusal)) from refusal
