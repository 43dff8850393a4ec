from odoo import api, models
from odoo.exceptions import UserError

from ..core import booking
from .smala_booking import TAKING


class SmalaEventAnswer(models.AbstractModel):
    """What a person sees and does on the page behind a link about an event.

    One pair of methods per purpose: ``_page_<purpose>`` returns texts only, and a
    ``status``: ``form`` where there is something to do, ``done``, or ``closed`` with
    the reason. ``_submit_<purpose>`` does that one thing for that one person.
    """

    _name = "smala.event.answer"
    _description = "Answers about events through links"

    # === PUBLIC PAGES === #

    @api.model
    def _get_page(self, link, form=None):
        """Return the values of the page of a link; writes nothing.

        :rtype: dict
        """
        answer = self.with_env(link.event_sudo.env)
        event_sudo = link.event_sudo
        knows_place = answer._may_know_place(link)
        page = {
            "purpose": link.purpose,
            "event": {
                "id": event_sudo.id,
                "name": event_sudo.name,
                "day": str(event_sudo.smala_day.day),
                "month": event_sudo._smala_get_day("MMM"),
                "color": event_sudo.smala_color,
                "when": event_sudo._smala_get_when(),
                "where": event_sudo._smala_get_place() if knows_place else "",
                "host": knows_place and event_sudo.smala_host_id.name or "",
            },
            "company": event_sudo.company_id.name or self.env.company.name,
            "email": event_sudo.user_id.email or event_sudo.company_id.email,
            "name": link.name,
            "questions": [],
        }
        return page | getattr(answer, f"_page_{link.purpose}")(link, form or {})

    @api.model
    def _submit(self, link, form):
        """Do what the page of a link is for.

        :return: what is wrong, in words, or "".
        """
        answer = self.with_env(link.event_sudo.env)
        if form.get("step") == "answers":
            place_sudo = answer._get_place(link)
            if not self.env["smala.event.space"]._is_live(place_sudo):
                return ""
            questions = answer.env["smala.event.questions"]
            return questions._save_answers(place_sudo, form)
        page = getattr(answer, f"_page_{link.purpose}")(link, {})
        if page["status"] != "form":
            return page.get("text", "")
        try:
            return getattr(answer, f"_submit_{link.purpose}")(link, form) or ""
        except UserError as refusal:
            return str(refusal)

    # === I COME === #

    def _page_come(self, link, form):
        place_sudo = self._get_place(link)
        if self._is_live(place_sudo):
            return self._describe_place(place_sudo, form)
        partner = link.record_sudo.partner_id
        event_sudo = link.event_sudo
        code = booking.verdict(event_sudo._smala_get_cases(partner)[event_sudo])
        if code not in (booking.SEAT, booking.WAIT):
            return self._refuse(event_sudo, code, partner)
        return {"status": "form", "is_full": code == booking.WAIT}

    def _submit_come(self, link, _form):
        link.event_sudo._smala_book_member(link.record_sudo.partner_id)

    # === I CANNOT === #

    def _page_decline(self, link, _form):
        place_sudo = self._get_place(link)
        if self._is_live(place_sudo):
            return {"status": "form", "has_place": True}
        if link.record_sudo.answer == "decline":
            return {"status": "done", "url": link.record_sudo._get_url("come")}
        return {"status": "form", "has_place": False}

    def _submit_decline(self, link, _form):
        place_sudo = self._get_place(link)
        if self._is_live(place_sudo):
            place_sudo._smala_give_back("self")
        link.record_sudo._note_answer("decline")

    # === I GIVE MY PLACE BACK === #

    def _page_return(self, link, _form):
        place_sudo = link.record_sudo
        if not self._is_live(place_sudo):
            return {"status": "done"}
        if link.event_sudo._smala_is_settled():
            return self._close(self.env._("The event has begun, or is cancelled."))
        return {"status": "form", "is_waiting": bool(place_sudo.smala_queued_at)}

    def _submit_return(self, link, _form):
        link.record_sudo._smala_give_back("self")

    # === MY PLACE === #

    def _page_page(self, link, form):
        place_sudo = link.record_sudo
        if not self._is_live(place_sudo):
            return {"status": "done", "is_given_back": True}
        return self._describe_place(place_sudo, form)

    # === A MEMBER INVITES ME === #

    def _page_invite(self, link, form):
        event_sudo = link.event_sudo
        inviter = link.inviter
        if event_sudo.smala_audience != booking.PUBLIC or (
            inviter and not inviter._smala_has_access()
        ):
            return self._close(self.env._("This invitation is not open any more."))
        code = booking.verdict(event_sudo._smala_get_cases(None)[event_sudo])
        if code not in (booking.SEAT, booking.WAIT):
            return self._refuse(event_sudo, code)
        return {
            "status": "form",
            "inviter": inviter.name if inviter else "",
            "description": event_sudo.description,
            "is_full": code == booking.WAIT,
            "form": form,
        }

    def _submit_invite(self, link, form):
        if form.get("website"):
            return ""  # filled in by a robot: nobody sees this field
        guests = self.env["smala.event.guests"]
        return guests._welcome(link.event_sudo, link.inviter, form)[1]

    # === GETTERS === #

    def _may_know_place(self, link):
        """Tell whether a page shows where the event is.

        Where a SMAL'AB group meets is for the group, and for who comes to the session.
        """
        event_sudo = link.event_sudo
        if event_sudo.smala_audience != booking.GROUP:
            return True
        if link.record_sudo == event_sudo:
            return False
        place_sudo = self._get_place(link)
        member = place_sudo.smala_member_id or link.record_sudo.partner_id
        is_inside = member and member in event_sudo._smala_get_group_members()
        return bool(is_inside or self._is_live(place_sudo))

    @api.model
    def _get_place(self, link):
        """Return the registration that a link is about, given back or not."""
        record_sudo = link.record_sudo
        if record_sudo._name == "event.registration":
            return record_sudo
        return link.event_sudo._smala_find(record_sudo.partner_id)

    def _describe_place(self, place_sudo, form):
        """Return what somebody has, with all that goes with it."""
        event_sudo = place_sudo.event_id
        is_waiting = bool(place_sudo.smala_queued_at)
        questions = self.env["smala.event.questions"]
        ics_url = place_sudo._smala_get_url("page") + "/calendar.ics"
        return {
            "status": "done",
            "is_waiting": is_waiting,
            "inviter": place_sudo.smala_inviter_id.name or "",
            "links": self.env["smala.calendar"]._get_links(event_sudo, ics_url),
            "ticket_url": not is_waiting and self._get_ticket_url(place_sudo),
            "return_url": not event_sudo._smala_is_settled()
            and place_sudo._smala_get_url("return"),
            "questions": questions._get_questions(place_sudo, form),
            "is_cancelled": event_sudo.kanban_state == "cancel",
        }

    def _get_ticket_url(self, place_sudo):
        """Return Odoo's own ticket: it opens this one place."""
        event_sudo = place_sudo.event_id
        key = event_sudo._get_tickets_access_hash(place_sudo.ids)
        return (
            f"/event/{event_sudo.id}/my_tickets"
            f"?registration_ids={place_sudo.ids}&tickets_hash={key}"
        )

    def _is_live(self, place_sudo):
        return bool(
            place_sudo and (place_sudo.state in TAKING or place_sudo.smala_queued_at)
        )

    def _refuse(self, event_sudo, code, partner=None):
        """Say why there is nothing to do here, or where there is."""
        page = self._close(event_sudo._smala_say(code, partner))
        if code == booking.CHECKOUT:
            page["checkout_url"] = f"/event/{event_sudo.id}/register"
        return page

    def _close(self, text):
        return {"status": "closed", "text": text, "checkout_url": ""}
