import secrets

from odoo import api, models
from odoo.exceptions import UserError

from ..core import booking
from .smala_booking import TAKING
from .smala_event_access import STAFF_GROUPS


class SmalaAdmission(models.AbstractModel):
    """The part of a registration that is decided before it is made.

    Staff, and the steps of ``smala.booking``, decide by themselves. Visitors and portal
    users who book by Odoo's own form, or through its checkout, are judged here.
    """

    _name = "smala.admission"
    _description = "Admission to an event"

    # === BUSINESS METHODS === #

    @api.model
    def _smala_admit(self, events, vals_list):
        """Complete the values of registrations for the network's events.

        :param events: those among the events of the values, with all rights.
        :raise UserError: why somebody may not come. Nothing is written then.
        """
        is_decided = any(self.env.user.has_group(group) for group in STAFF_GROUPS)
        for event in events:
            ours = [vals for vals in vals_list if vals.get("event_id") == event.id]
            for vals in ours:
                vals["smala_key"] = self._smala_make_key()
                vals["smala_sequence"] = event.smala_turn
            if is_decided:
                for vals in ours:
                    self._smala_recognize(event, vals)
            else:
                self._smala_judge(event, ours)

    @api.model
    def _smala_recognize(self, event, vals):
        """Note who is a member among those whom staff register."""
        partner = self.env["res.partner"].sudo().browse(vals.get("partner_id"))
        is_told = vals.get("smala_role") or vals.get("smala_member_id")
        if not partner or is_told or event._smala_find(partner):
            return
        if partner._smala_has_access(event.smala_day):
            vals.update(smala_role="member", smala_member_id=partner.id)

    @api.model
    def _smala_judge(self, event, vals_list):
        """Admit the people of one form: a member first, then whom they bring.

        :raise UserError: why not.
        """
        robot_event = event._smala_as_robot()
        is_public = self.env.user._is_public()
        partner = self.env["res.partner"] if is_public else self.env.user.partner_id
        code = booking.refusal(robot_event._smala_get_cases(partner)[robot_event])
        if code:
            raise UserError(event.with_env(self.env)._smala_say(code, partner))
        place = robot_event._smala_find(partner) if partner else partner.browse()
        is_member = bool(partner and partner.sudo()._smala_has_access())
        free, guests = {}, 0
        for position, vals in enumerate(vals_list):
            vals.update(smala_role=False, smala_inviter_id=False, smala_member_id=False)
            is_own = position == 0 and not (
                place and (place.state in TAKING or place.smala_queued_at)
            )
            if is_member and is_own:
                # what was given back stays as history
                place.smala_member_id = False
                vals.update(smala_role="member", smala_member_id=partner.id)
            elif is_member and event.smala_audience in booking.RESTRICTED:
                guests += 1
                robot_event._smala_check_guest_number(partner, guests)
                vals.update(smala_role="guest", smala_inviter_id=partner.id)
            self._smala_seat(robot_event, vals, free)

    @api.model
    def _smala_seat(self, event, vals, free):
        """Give a seat or a place in the queue; Odoo's checkout has its own way.

        :param dict free: what is left by ticket, counted down from one to the next.
        """
        if event._smala_has_checkout():
            return
        ticket = event.event_ticket_ids.browse(vals.get("event_ticket_id") or None)
        if ticket.id not in free:
            free[ticket.id] = event._smala_get_free(ticket)
        if free[ticket.id] is None:
            return
        if free[ticket.id] <= 0:
            vals.update(event._smala_prepare_wait())
        free[ticket.id] -= 1

    @api.model
    def _smala_make_key(self):
        """Return what the links of one registration are made with."""
        return secrets.token_hex(8)
