from odoo import models
from odoo.fields import Domain

from ..core import booking


class SmalaCoverage(models.AbstractModel):
    """From when to when a person's memberships reach: for days to come, one by one.

    The domains of ``smala.standing`` answer for many persons and one day; this answers
    for one person and many days, in one query.
    """

    _name = "smala.coverage"
    _description = "Days that memberships of a contact reach"

    # === BUSINESS METHODS === #

    def _smala_get_days_of_access(self, days):
        """Return those of some days on which this contact has a member's access."""
        self.ensure_one()
        holders_sudo = self._smala_get_holders(~self._smala_unpaid_domain())
        return {
            day for day in days if any(holder._covers(day) for holder in holders_sudo)
        }

    def _smala_is_surely_out(self, day):
        """Tell whether nothing can bring this contact back for a day any more.

        A cancellation can be taken back for a while: until then a place is kept.
        """
        self.ensure_one()
        today = self.env.company._smala_today()
        return all(
            not holder._covers(day)
            and (
                holder._get_last_day() is None
                or booking.is_certain(
                    today, holder._get_last_day(), holder._get_undo_until()
                )
            )
            for holder in self._smala_get_holders()
        )

    def _smala_get_last_day(self):
        """Return the last day of access, or nothing while no end is known."""
        self.ensure_one()
        days = [holder._get_last_day() for holder in self._smala_get_holders()]
        return None if None in days else max(days, default=None)

    def _smala_get_organization_name(self):
        """Return the name of the organization that this contact is a member for."""
        self.ensure_one()
        today = self.env.company._smala_today()
        organizations = self._smala_get_organizations(today, self)
        organization_sudo = self.sudo().browse(organizations.get(self.id))
        return (organization_sudo or self.sudo().commercial_partner_id).name or ""

    # === HELPERS === #

    def _smala_get_holders(self, domain=None):
        """Return what this contact holds of memberships that were activated."""
        own = Domain("partner_id", "=", self.id)
        own &= Domain("membership_id.activated_at", "!=", False)
        if domain is not None:
            own &= domain
        return self.env["smala.holder"].sudo().search(own)
