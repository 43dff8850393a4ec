from odoo import api, fields, models
from odoo.fields import Domain

from ..core import helping, matching

LOAD_DAYS = 30


class SmalaHelpLoad(models.AbstractModel):
    """How much a contact helps already, and whether they can be asked today."""

    _name = "smala.help.load"
    _description = "Load of a contact who helps"

    # === BUSINESS METHODS === #

    def _smala_get_help_loads(self):
        """Map contacts to how often they were put in touch lately, or are asked now."""
        since = fields.Datetime.subtract(fields.Datetime.now(), days=LOAD_DAYS)
        taken = Domain("introduced_at", ">", since)
        taken |= Domain("state", "in", (helping.ASKED, helping.CONSENTED))
        return self._smala_count_introductions(taken)

    def _smala_get_help_hindrances(self):
        """Map those contacts who cannot be asked today to the reason, as a code."""
        today = self.env.company._smala_today()
        loads = self._smala_get_help_loads()
        members = self._smala_holding(self._smala_holder_access_domain(today))
        found = {}
        for partner_sudo in self.sudo():
            code = matching.hindrance(
                today,
                pause_until=partner_sudo.smala_help_pause_until or None,
                limit=partner_sudo.smala_help_limit,
                load=loads.get(partner_sudo.id, 0),
            )
            if not partner_sudo.email_normalized:
                code = matching.NO_ADDRESS
            elif partner_sudo.id not in members and not partner_sudo.smala_helps:
                code = matching.NOT_AGREED
            if code:
                found[partner_sudo.id] = code
        return found

    # === HELPERS === #

    def _smala_count_introductions(self, domain):
        domain &= Domain("expert_id", "in", self._origin.ids)
        groups = (
            self.env["smala.help.introduction"]
            .sudo()
            ._read_group(domain, ["expert_id"], ["__count"])
        )
        return {partner.id: count for partner, count in groups}

    @api.model
    def _smala_help_domain(self):
        """Return the domain of who may be proposed: members, and experts who agreed."""
        told = Domain("smala_topic_ids", "!=", False)
        told |= Domain("smala_expertise", "not in", (False, ""))
        return told & (self._smala_access_domain() | Domain("smala_helps", "=", True))
