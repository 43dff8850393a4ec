from odoo import api, models
from odoo.exceptions import UserError


class SmalaEventPage(models.AbstractModel):
    """The page of one event for a person with a login, and what they do there."""

    _name = "smala.event.page"
    _description = "Page of an event for a member"
    _inherit = ["smala.event.space"]

    # === PAGE === #

    @api.model
    def _get_page(self, event, form=None):
        """Return the values of the page of an event that is open to the user.

        :param event: found by ``_find``.
        :param dict form: answers that were refused, to be shown again.
        :rtype: dict
        """
        (page,) = self._describe_all(event)
        event_sudo = event.sudo()
        is_over = event_sudo.is_finished
        place_sudo = self._get_places(event).get(event.id)
        questions = self.env["smala.event.questions"]
        return {
            **page,
            "is_over": is_over,
            "subtitle": event_sudo.subtitle or "",
            "description": event_sudo.description,
            "map_url": event_sudo.address_id and event_sudo._google_map_link(),
            "checkout_url": f"/event/{event_sudo.id}/register",
            "is_group": self._is_of_my_group(event_sudo),
            "host": event_sudo.smala_host_id.name or "",
            "contact": event_sudo.user_id.name or "",
            "links": self.env["smala.calendar"]._get_links(
                event_sudo, f"/my/events/{event_sudo.id}/calendar.ics"
            ),
            "recording_url": is_over and event_sudo.smala_recording_url,
            "documents": is_over and self._get_documents(event_sudo),
            "questions": questions._get_questions(place_sudo, form)
            if page["place"] and not is_over
            else [],
            "guests": self.env["smala.event.guests"]._get_panel(event_sudo, place_sudo),
        }

    @api.model
    def _is_of_my_group(self, event_sudo):
        lab_sudo = event_sudo.smala_lab_id
        return lab_sudo and lab_sudo in self.env["smala.lab.space"]._get_labs_sudo()

    @api.model
    def _get_box(self, event):
        """Return what Odoo's page of an event shows in the place of its own button."""
        (box,) = self._describe_all(event)
        return {**box, "is_visitor": self.env.user._is_public()}

    @api.model
    def _get_documents(self, event_sudo):
        return [
            {
                "name": document.name,
                "url": f"/my/events/{event_sudo.id}/document/{document.id}",
            }
            for document in event_sudo.smala_document_ids
        ]

    @api.model
    def _get_document_sudo(self, event, document_id):
        """Return a document of an event that is over, or none."""
        event_sudo = event.sudo()
        if not event_sudo.is_finished:
            return event_sudo.smala_document_ids.browse()
        return event_sudo.smala_document_ids.filtered(lambda one: one.id == document_id)

    # === STEPS === #

    @api.model
    def _step_register(self, event):
        """Book for the user.

        :return: why not, in words, or "".
        """
        try:
            event._smala_book_member(self.env.user.partner_id)
        except UserError as refusal:
            return str(refusal)
        return ""

    @api.model
    def _step_answer(self, event, form):
        """Keep what the user answers to the questions of an event.

        :return: what is wrong, in words, or "".
        """
        place_sudo = self._get_places(event).get(event.id)
        if not self._is_live(place_sudo):
            return ""
        return self.env["smala.event.questions"]._save_answers(place_sudo, form)

    @api.model
    def _step_give_back(self, event):
        """Give back what the user has in an event; nothing where there is nothing.

        :return: why not, in words, or "".
        """
        place_sudo = self._get_places(event).get(event.id)
        if not self._is_live(place_sudo):
            return ""
        try:
            place_sudo._smala_give_back("self")
        except UserError as refusal:
            return str(refusal)
        return ""
