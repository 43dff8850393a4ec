import re

from odoo import api, models

CALENDAR = "text/calendar"
METHOD = re.compile(rb"^METHOD:([A-Z]+)\r?$", re.MULTILINE)


class IrMailServer(models.Model):
    _inherit = "ir.mail_server"

    @api.model
    def _build_email__(self, *args, attachments=None, **kwargs):
        """Say in the header of a calendar what it says inside, as RFC 6047 asks.

        Calendars take an appointment over by themselves only where the header names
        the method; a file without one stays as it is.
        """
        told = [
            (name, content, self._smala_get_type(content, mimetype))
            for name, content, mimetype in attachments or ()
        ]
        return super()._build_email__(*args, attachments=told, **kwargs)

    @api.model
    def _smala_get_type(self, content, mimetype):
        found = mimetype == CALENDAR and METHOD.search(content)
        if not found:
            return mimetype
        return f"{CALENDAR}; method={found[1].decode()}; charset=UTF-8"
