from odoo import api, fields, models
from odoo.fields import Domain

from ..core import booking

STAFF_GROUPS = (
    "smala_membership.group_membership_user",
    "event.group_event_registration_desk",
)


class SmalaEventAccess(models.AbstractModel):
    """Who may see an event: decided by dates, in one place, for everything.

    The record rules on events, tickets, slots and questions ask for
    ``smala_is_open_to_me``: so does every page, search, feed and call. An event without
    audience is open to whom Odoo opens it.
    """

    _name = "smala.event.access"
    _description = "Audience of an event"

    smala_is_open_to_me = fields.Boolean(
        string="Open to me",
        compute="_compute_smala_is_open_to_me",
        search="_search_smala_is_open_to_me",
    )

    # === COMPUTE METHODS === #

    @api.depends("smala_audience", "smala_day")
    @api.depends_context("uid")
    def _compute_smala_is_open_to_me(self):
        domain = self._smala_open_domain()
        saved = self._origin
        if domain.is_true():
            found = set(saved.ids)
        else:
            events_sudo = self.env["event.event"].sudo().with_context(active_test=False)
            found = set(events_sudo._search(domain & Domain("id", "in", saved.ids)))
        for event in self:
            event.smala_is_open_to_me = not event._origin or event._origin.id in found

    @api.model
    def _search_smala_is_open_to_me(self, operator, value):
        if operator != "in":
            return NotImplemented
        domain = self._smala_open_domain()
        if domain.is_true():
            return domain
        events_sudo = self.env["event.event"].sudo().with_context(active_test=False)
        return Domain("id", "in", events_sudo._search(domain))

    # === BUSINESS METHODS === #

    @api.model
    def _smala_open_domain(self):
        """Return the domain of the events that the user may see today.

        Staff see all. A member sees what is for members, and the sessions of the groups
        they sat in on the day; who facilitates a group sees all of its sessions, and
        who is invited to one session sees that one.
        """
        if any(self.env.user.has_group(group) for group in STAFF_GROUPS):
            return Domain.TRUE
        partner = self.env.user.partner_id
        shown = Domain("smala_audience", "in", (False, booking.PUBLIC))
        if self.env.user._is_public():
            return shown
        if partner._smala_has_access():
            shown |= Domain("smala_audience", "=", booking.MEMBERS)
            shown |= self._smala_group_domain(partner)
        shown |= self._smala_facilitator_domain(partner)
        return shown | self._smala_expert_domain(partner)

    @api.model
    def _smala_group_domain(self, partner):
        """Return the domain of the sessions of a person's groups, while in them."""
        seats_sudo = self.env["smala.lab.seat"].sudo()
        return Domain.OR(
            Domain("smala_audience", "=", booking.GROUP)
            & Domain("smala_lab_id", "=", seat.lab_id.id)
            & Domain("smala_day", ">=", seat.date_from)
            & (Domain("smala_day", "<=", seat.date_to) if seat.date_to else Domain.TRUE)
            for seat in seats_sudo.search([("partner_id", "=", partner.id)])
        )

    @api.model
    def _smala_facilitator_domain(self, partner):
        """Return the domain of the sessions of the groups that a person facilitates."""
        sessions = Domain("smala_audience", "=", booking.GROUP)
        return sessions & Domain("smala_lab_id.facilitator_ids", "in", partner.ids)

    @api.model
    def _smala_expert_domain(self, partner):
        """Return the domain of the events to come at which a person is to speak."""
        invited = [
            ("smala_role", "=", "expert"),
            ("partner_id", "=", partner.id),
            ("state", "in", ("open", "done")),
        ]
        return Domain("date_end", ">", fields.Datetime.now()) & Domain(
            "registration_ids", "any", invited
        )

    def _smala_get_entitled(self, partners, is_suspension_ignored=False):
        """Return those among the persons who have a right to come, seats left aside.

        :param is_suspension_ignored: count who is suspended for unpaid dues too, who
            keeps what they have.
        """
        self.ensure_one()
        if self.smala_audience not in booking.RESTRICTED:
            return partners
        holding = (
            partners._smala_covered_domain
            if is_suspension_ignored
            else partners._smala_holder_access_domain
        )
        covered = partners._smala_holding(holding(self.smala_day))
        entitled = partners.filtered(lambda partner: partner.id in covered)
        if self.smala_audience == booking.GROUP:
            entitled &= self._smala_get_group_members()
        return entitled

    def _smala_get_group_members(self):
        """Return who sits in the group of a session on its day."""
        self.ensure_one()
        lab_sudo = self.sudo().smala_lab_id
        return lab_sudo._get_members(self.smala_day).with_env(self.env)
