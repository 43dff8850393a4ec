from dateutil.relativedelta import relativedelta

from odoo import models

from ..core import booking

NEW_MONTHS = 12  # so long a member is new, and proposed a welcome table


class SmalaReach(models.AbstractModel):
    """The part of an event that lets go of whom memberships and groups do not reach."""

    _name = "smala.reach"
    _description = "Reach of memberships at an event"

    # === BUSINESS METHODS === #

    def _smala_get_new_members(self):
        """Return the new members who may come and were at no welcome table yet."""
        self.ensure_one()
        since = self.env.company._smala_today() - relativedelta(months=NEW_MONTHS)
        partners = self.env["res.partner"]
        holders = self.env["smala.holder"].search(
            partners._smala_holder_access_domain(self.smala_day)
        )
        earliest = {}
        for holder in self.env["smala.holder"].search(
            [("partner_id", "in", holders.partner_id.ids)]
        ):
            first = earliest.get(holder.partner_id)
            earliest[holder.partner_id] = min(filter(None, (first, holder.date_from)))
        new = partners.union(*(who for who, day in earliest.items() if day >= since))
        welcomed = self.env["event.registration"].search(
            [
                ("smala_member_id", "in", new.ids),
                ("event_id.event_type_id.smala_is_welcome", "=", True),
                "|",
                ("state", "in", ("open", "done")),
                ("smala_queued_at", "!=", False),
            ]
        )
        return new - welcomed.smala_member_id

    def _smala_give_back_unreached(self):
        """Give places of members back who surely cannot come, and let others move up.

        Who is suspended for unpaid dues keeps the place; who left a SMAL'AB group gives
        it back at once, and so does whose mandate ends before; for the end of a
        membership it is when that can no longer be taken back.
        """
        self.ensure_one()
        self._smala_take_turn()
        live = self.registration_ids.filtered(
            lambda one: (
                one.smala_member_id and (one.state == "open" or one.smala_queued_at)
            )
        )
        for reason, lost in self._smala_get_lost(live).items():
            lost._smala_give_back(reason)
        self._smala_move_up()

    def _smala_get_lost(self, registrations):
        """Return whose places are to be given back, by the reason."""
        members = registrations.smala_member_id
        if self.smala_audience == booking.MANDATE:
            gone = members - self._smala_get_mandate_holders()
            return {
                "mandate": registrations.filtered(lambda r: r.smala_member_id in gone)
            }
        reached = self._smala_get_entitled(members, is_suspension_ignored=True)
        out = (members - reached).filtered(
            lambda member: member._smala_is_surely_out(self.smala_day)
        )
        left = members.browse()
        if self.smala_audience == booking.GROUP:
            left = members - out - self._smala_get_group_members()
        return {
            "membership": registrations.filtered(lambda r: r.smala_member_id in out),
            "group": registrations.filtered(lambda r: r.smala_member_id in left),
        }
