import logging

from odoo import api, fields, models
from odoo.exceptions import UserError

from ..core import booking
from .smala_booking import TAKING

_logger = logging.getLogger(__name__)

MAILS = {
    "waiting": "smala_membership.mail_template_event_waiting",
    "given_back": "smala_membership.mail_template_event_given_back",
    "changed": "smala_membership.mail_template_event_changed",
    "cancelled": "smala_membership.mail_template_event_cancelled",
}


class SmalaPlace(models.AbstractModel):
    """The part of a registration that is given back, taken up again, and moves up."""

    _name = "smala.place"
    _description = "Place at an event"

    # === BUSINESS METHODS === #

    def _smala_give_back(self, reason):
        """Give places back, tell who had them, and let others move up.

        :param str reason: one of those of ``smala_given_back``.
        :raise UserError: the event has begun.
        """
        places = self._smala_as_robot()
        # before anything of a place is written: who gives seats away holds the turn
        # and wants these rows next
        places.event_id._smala_take_turn()
        for registration in places:
            if registration.state == "cancel":
                continue
            if registration.event_id.date_begin <= fields.Datetime.now():
                raise UserError(
                    self.env._(
                        "%s has begun: a place is given back before.",
                        registration.event_id.name,
                    )
                )
            registration.smala_given_back = reason
            registration.write({"state": "cancel"})
            registration._smala_mail("given_back")
            if reason == "self" and registration.smala_member_id:
                member = registration.smala_member_id
                registration.event_id._smala_note_answer(member, "decline")

    def _smala_come_back(self, values):
        """Take up a registration that was given back.

        :param dict values: state, ticket and place in the queue among others.
        """
        self.ensure_one()
        values = {
            "active": True,
            "smala_given_back": False,
            "smala_promoted_at": False,
            "smala_sequence": self.event_id.smala_turn,
            **values,
        }
        # whoever comes again is told again
        self.mail_registration_ids.sudo().unlink()
        self.with_context(smala_is_moving_up=True).write(values)

    def _smala_promote(self):
        """Give who waits a seat; the mail of every registration says so."""
        self.ensure_one()
        moving = self.with_context(smala_is_moving_up=True)
        moving.write({"state": "open", "smala_promoted_at": fields.Datetime.now()})

    def _smala_let_guests_go(self):
        """Give the places of those back who come along with somebody."""
        for registration in self.filtered("smala_member_id"):
            event, member = registration.event_id, registration.smala_member_id
            event._smala_get_guests(member)._smala_give_back("inviter")

    def _smala_mail(self, kind):
        """Queue a mail to who comes or came, where there is an address."""
        self.ensure_one()
        if not self.email:
            return
        template_sudo = self.env.ref(MAILS[kind]).sudo()
        template_sudo.send_mail(self.id)
        self.env["smala.welcome"]._send_now()

    # === GETTERS === #

    def _smala_ours(self):
        """Return those of these registrations that are for the network's events."""
        return self.filtered(lambda one: one.event_id.smala_audience)

    def _smala_as_robot(self):
        return self.with_user(self.env.ref("base.user_root"))

    def _smala_get_moved(self, vals):
        """Return those of ours that take or free a seat by these values."""
        if not {"state", "active", "event_ticket_id"} & vals.keys():
            return self.browse()
        return self._smala_ours().filtered(
            lambda one: (
                one._smala_takes_seat()
                != (
                    vals.get("state", one.state) in TAKING
                    and vals.get("active", one.active)
                )
                or (one.smala_queued_at and vals.get("state", "draft") != "draft")
                or vals.get("event_ticket_id", one.event_ticket_id.id)
                != one.event_ticket_id.id
            )
        )

    @api.model
    def _smala_prepare_move(self, event, vals):
        """Return what goes with a new state: who waits no more is out of the queue."""
        values = {"smala_sequence": event.sudo().smala_turn}
        if vals.get("state") in (*TAKING, "cancel") and "smala_queued_at" not in vals:
            values["smala_queued_at"] = False
        return values

    def _smala_takes_seat(self):
        self.ensure_one()
        return self.active and self.state in TAKING

    def _smala_get_allowed(self):
        """Return those of one event's registrations who have a right to come."""
        event = self.event_id
        if event.smala_audience not in booking.RESTRICTED:
            members = self.smala_member_id | self.smala_inviter_id
        else:
            members = event._smala_get_entitled(
                self.smala_member_id | self.smala_inviter_id
            )
        return self.filtered(
            lambda one: (
                one.smala_member_id in members
                if one.smala_role == "member"
                else one.smala_role != "guest"
                or (
                    one.smala_inviter_id in members
                    and event._smala_find(one.smala_inviter_id).state in TAKING
                )
            )
        )

    def _smala_get_lang(self):
        """Return the language of a person: their own, or that of the network."""
        self.ensure_one()
        partner = self.smala_member_id or self.partner_id or self.smala_inviter_id
        return (
            self.event_id.lang
            or partner.lang
            or self.event_id.company_id.partner_id.lang
            or self.env.company.partner_id.lang
        )

    def _smala_get_when(self):
        """Return day and hours of the event in words, where it takes place."""
        self.ensure_one()
        return self.event_id.with_context(lang=self._smala_get_lang())._smala_get_when()

    def _smala_get_url(self, purpose):
        """Return this person's own link for one thing, see ``smala.event.link``."""
        self.ensure_one()
        return self.env["smala.event.link"]._make_url(purpose, self)

    def _smala_get_calendar_links(self):
        """Return the addresses that put the event into a calendar in the net."""
        self.ensure_one()
        calendar = self.env["smala.calendar"].sudo()
        return calendar._get_links(self.event_id.sudo(), "")

    def _smala_lacks_answers(self):
        """Whether a question of the event that must be answered is still open."""
        self.ensure_one()
        asked = self.env["smala.event.questions"]._get_asked(self)
        mandatory = asked.filtered("is_mandatory_answer")
        return bool(mandatory - self.registration_answer_ids.question_id)

    # === CRON METHODS === #

    @api.model
    def _cron_give_back(self, batch_size=50):
        """Give places back that memberships and groups no longer reach.

        On the day that is certain (``core.booking.is_certain``), never before: who
        takes a cancellation back in time has lost nothing. One transaction per event:
        one that fails is noted, stops no other, and is tried again by the next run.
        """
        events = self.env["event.event"].search(
            [
                ("smala_audience", "in", booking.RESTRICTED),
                ("date_begin", ">", fields.Datetime.now()),
                ("registration_ids", "any", [("smala_member_id", "!=", False)]),
            ],
            order="date_begin, id",
        )
        cron = self.env["ir.cron"]
        cron._commit_progress(remaining=len(events))
        for event in events:
            try:
                event._smala_give_back_unreached()
                self.env.flush_all()
            except Exception:  # whatever happens to one must not stop the others
                self.env.cr.rollback()
                _logger.exception("Places of event %s", event.id)
            if not cron._commit_progress(1):
                break
