import logging

from odoo import api, models

_logger = logging.getLogger(__name__)


class SmalaHelpDemo(models.AbstractModel):
    """The way in for ``smala_help_demo.xml``: production imports no more of this."""

    _name = "smala.help.demo"
    _description = "Questions of the demonstration"

    @api.model
    def _load(self):
        """Let members of the demonstration ask, where there are any."""
        from .questions import Questions  # noqa: PLC0415

        if not self.env.ref(
            "smala_membership.demo_user_member", raise_if_not_found=False
        ):
            _logger.info("No members of the demonstration: no questions.")
            return
        Questions(self.env).tell()
