from odoo import api, fields, models
from odoo.exceptions import UserError

from ..core import booking

TAKING = ("open", "done")  # states of registrations that take a seat


class SmalaBooking(models.AbstractModel):
    """The part of an event that gives seats away, and keeps the waiting list.

    Whoever changes who comes takes the event's turn first, so that what is counted
    stays true until it is written. The rules are in ``core.booking``.
    """

    _name = "smala.booking"
    _description = "Seats of an event"

    smala_waiting_count = fields.Integer(
        string="Waiting", compute="_compute_smala_waiting_count", compute_sudo=True
    )

    # === COMPUTE METHODS === #

    @api.depends("registration_ids.smala_queued_at", "registration_ids.active")
    def _compute_smala_waiting_count(self):
        groups = self.env["event.registration"]._read_group(
            [("event_id", "in", self.ids), ("smala_queued_at", "!=", False)],
            ["event_id"],
            ["__count"],
        )
        counts = {event.id: count for event, count in groups}
        for event in self:
            event.smala_waiting_count = counts.get(event._origin.id, 0)

    # === BOOKING === #

    def _smala_book_member(self, partner):
        """Give a member a seat, or a place on the waiting list; twice changes nothing.

        Somebody with a login who is no member books public events in the same way.

        :return: the registration, with all rights.
        :raise UserError: why not, in a sentence for the member.
        """
        self.ensure_one()
        event = self._smala_as_robot()
        event._smala_take_turn()
        known = event._smala_find(partner)
        event._smala_note_answer(partner, "come")
        if known.state in TAKING or known.smala_queued_at:
            return known
        values = {
            "partner_id": partner.id,
            "smala_member_id": partner.id,
            "smala_role": "member" if partner._smala_has_access() else False,
            "name": partner.name,
            "email": partner.email,
            "phone": partner.phone,
            "company_name": partner._smala_get_organization_name(),
            **event._smala_allot(partner),
        }
        if known:
            known._smala_come_back(values)
            return known
        return known.create({"event_id": event.id, **values})

    def _smala_book_guest(self, role, inviter, values):
        """Give somebody a place whom a member brings, invites, or staff ask to speak.

        :param str role: ``guest`` (comes along with the member), ``invited`` (an
            entrepreneur at a public event) or ``expert`` (speaks at one event).
        :param inviter: the member through whom they come, or nobody.
        :param dict values: name, email, phone, company_name; partner_id of an expert
            who is a contact already.
        :return: the registration, with all rights; the one that is there already where
            the same address comes again.
        :raise UserError: why not, in a sentence for who asks.
        """
        self.ensure_one()
        event = self._smala_as_robot()
        event._smala_take_turn()
        inviter = inviter or self.env["res.partner"]
        email = (values.get("email") or "").strip().lower()
        known = event.registration_ids.filtered(
            lambda one: (
                email
                and (one.email or "").lower() == email
                and (one.state in TAKING or one.smala_queued_at)
            )
        )[:1]
        if known:
            is_same = known.smala_role == role and known.smala_inviter_id == inviter
            if is_same or role in ("invited", False):
                return known  # and nobody from outside learns who comes
            raise UserError(self.env._("%s is registered already.", known.name))
        if role == "guest":
            event._smala_check_guests(inviter)
        seats = event._smala_allot(None, is_asked=role != "invited")
        return event.registration_ids.create(
            {
                "event_id": event.id,
                "partner_id": False,
                "smala_inviter_id": inviter.id,
                "smala_role": role,
                **values,
                **seats,
            }
        )

    def _smala_allot(self, partner, is_asked=False):
        """Return state, ticket and place in the queue of somebody who comes.

        :param partner: see ``_smala_get_cases``, as ``is_asked``.
        :raise UserError: why there is no place for them.
        """
        ticket = self._smala_pick_ticket()
        code = booking.verdict(self._smala_get_cases(partner, is_asked)[self])
        if code not in (booking.SEAT, booking.WAIT):
            raise UserError(self._smala_say(code, partner))
        place = (
            self._smala_prepare_wait() if code == booking.WAIT else {"state": "open"}
        )
        return {"event_ticket_id": ticket.id, **place}

    def _smala_prepare_wait(self):
        """Return the values of somebody who takes the next place in the queue."""
        return {
            "state": "draft",
            "smala_queued_at": fields.Datetime.now(),
            "smala_queue_number": self.smala_turn,
        }

    def _smala_note_answer(self, partner, answer):
        """Let an invitation know what the person did, whatever way they took."""
        invitations = self.env["smala.event.invitation"].sudo()
        own = [("event_id", "=", self.id), ("partner_id", "=", partner.id)]
        invitations.search(own)._note_answer(answer)

    def _smala_check_guests(self, member):
        """Refuse a guest of who does not come, or who brings enough of them already."""
        if self._smala_has_checkout():
            raise UserError(self._smala_say(booking.CHECKOUT))
        place = self._smala_find(member)
        if place.state not in TAKING:
            raise UserError(
                self.env._("Take your own place first: guests come along with you.")
            )
        self._smala_check_guest_number(member, 1)

    def _smala_check_guest_number(self, member, more):
        """Refuse more guests of a member than the event allows."""
        if len(self._smala_get_guests(member)) + more <= self.smala_guests_max:
            return
        raise UserError(
            self.env._("You may bring %s guests to this event.", self.smala_guests_max)
            if self.smala_guests_max
            else self.env._("No guests can be brought to this event.")
        )

    # === WAITING LIST === #

    def _smala_move_up(self):
        """Give free seats to those who wait, first come first served.

        Who has no right to come on that day any more keeps their place in the queue,
        and is passed over. To be called by who has the event's turn.
        """
        for event in self._smala_as_robot():
            if event._smala_is_settled() or event._smala_has_checkout():
                continue
            waiting = event._smala_get_waiting()
            allowed = waiting._smala_get_allowed()
            for registration in waiting & allowed:
                free = event._smala_get_free(registration.event_ticket_id)
                if free is None or free > 0:
                    registration._smala_promote()

    def _smala_get_waiting(self):
        """Return who waits for a seat, the first one first."""
        waiting = self.registration_ids.filtered("smala_queued_at")
        return waiting.sorted(lambda one: (one.smala_queue_number, one.id))

    # === GETTERS === #

    def _smala_get_cases(self, partner, is_asked=False):
        """Return what decides about a person and each of these events.

        The same number of queries for one event and for many.

        :param partner: who asks; nobody where it is somebody from outside.
        :param is_asked: somebody who has the right to do so asked for them, whoever the
            event is for.
        :rtype: dict[models.BaseModel, booking.Situation]
        """
        is_member, days, sessions = is_asked, set(), self.browse()
        if partner:
            is_member = is_asked or partner._smala_has_access()
            days = partner._smala_get_days_of_access(set(self.mapped("smala_day")))
            sessions = self.filtered_domain(self._smala_group_domain(partner))
        return {
            event: booking.Situation(
                is_member=is_member,
                is_covered=is_asked or event.smala_day in days,
                is_in_group=is_asked or event in sessions,
                **event._smala_get_state(is_asked),
            )
            for event in self
        }

    def _smala_get_state(self, is_asked=False):
        """Return what decides about this event, whoever asks."""
        now, ticket = fields.Datetime.now(), self._smala_pick_ticket()
        return {
            "audience": self.smala_audience,
            "is_cancelled": self.kanban_state == "cancel",
            "is_over": self.date_end <= now,
            "is_published": self.is_published or is_asked,
            "is_started": self.event_registrations_started,
            "is_closed": bool(
                ticket.is_expired
                or (self.smala_closes_at and self.smala_closes_at <= now)
            ),
            "free_seats": self._smala_get_free(ticket),
            "has_checkout": not is_asked and self._smala_has_checkout(),
        }

    def _smala_get_free(self, ticket):
        """Return how many seats are free, none where there is no limit."""
        return self._get_seats_availability([(False, ticket)])[0]

    def _smala_pick_ticket(self):
        """Return the ticket of who does not choose: the first that is to be had."""
        tickets = self.event_ticket_ids
        on_sale = tickets.filtered(lambda one: one.is_launched and not one.is_expired)
        free = on_sale.filtered(lambda one: self._smala_get_free(one) != 0)
        return (free or on_sale or tickets)[:1]

    def _smala_has_checkout(self):
        """Whether Odoo's own form gives seats away: they are sold, or have a slot.

        A ticket may have a price without a shop that asks for it.
        """
        is_sold = "sale_order_id" in self.registration_ids._fields
        has_price = is_sold and any(self.event_ticket_ids.mapped("price"))
        return has_price or self.is_multi_slots

    def _smala_is_settled(self):
        """Whether nothing changes any more about who comes."""
        return self.kanban_state == "cancel" or self.date_begin <= fields.Datetime.now()

    def _smala_get_live_members(self):
        """Return the members who have a seat or wait for one."""
        live = self.registration_ids.filtered(
            lambda one: one.state in TAKING or one.smala_queued_at
        )
        return live.smala_member_id

    def _smala_find(self, partner):
        """Return the registration of a member, given back or not."""
        registrations = self.env["event.registration"].with_context(active_test=False)
        return registrations.search(
            [("event_id", "=", self.id), ("smala_member_id", "=", partner.id)], limit=1
        )

    def _smala_get_guests(self, member):
        """Return the guests that a member brings, those who wait included."""
        return self.registration_ids.filtered(
            lambda one: (
                one.smala_role == "guest"
                and one.smala_inviter_id == member
                and (one.state in TAKING or one.smala_queued_at)
            )
        )

    def _smala_as_robot(self):
        """Return the events with all rights: what may be done was decided before."""
        robot = self.env.ref("base.user_root")
        return self.with_user(robot)
