import logging

from odoo import api, models

_logger = logging.getLogger(__name__)


class SmalaDemo(models.AbstractModel):
    """The way in for ``smala_demo.xml``: production imports no more of this folder."""

    _name = "smala.demo"
    _description = "Demonstration of the network"

    @api.model
    def _load(self):
        """Let the contacts of the demonstration live through three years."""
        from .chronicle import Chronicle  # noqa: PLC0415

        company = self.env.company
        if not company.root_id.chart_template:
            _logger.info("No chart of accounts in %s: no demonstration.", company.name)
            return
        Chronicle(self.env).tell()
