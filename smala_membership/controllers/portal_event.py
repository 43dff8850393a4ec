from odoo import http
from odoo.http import request

from odoo.addons.portal.controllers.portal import CustomerPortal

from ..core.applying import texts_of

MEMBER = {"type": "http", "auth": "user", "website": True, "sitemap": False}
EVENT = "/my/events/<int:event_id>"


class EventPortal(CustomerPortal):
    """The member's year: events, one click to come, one click to give back.

    Which event there is for somebody is for ``smala.event.space`` to find; what is not
    open to them does not exist here.
    """

    @http.route("/my/events", methods=["GET"], readonly=True, **MEMBER)
    def my_events(self, month="", format_id="", **_query):
        chosen = int(format_id) if format_id.isdecimal() else None
        year = request.env["smala.event.space"]._get_year(month, chosen)
        return self._render_events("my_events", year=year)

    @http.route(EVENT, methods=["GET"], readonly=True, **MEMBER)
    def my_event(self, event_id, done="", **_query):
        return self._render_event(self._find_event(event_id), done=done)

    @http.route(f"{EVENT}/register", methods=["POST"], **MEMBER)
    def register(self, event_id, **_form):
        return self._take_step(event_id, "register")

    @http.route(f"{EVENT}/return", methods=["POST"], **MEMBER)
    def give_back(self, event_id, **_form):
        return self._take_step(event_id, "give_back")

    @http.route(f"{EVENT}/answers", methods=["POST"], **MEMBER)
    def answer(self, event_id, **form):
        event, form = self._find_event(event_id), texts_of(form)
        error = request.env["smala.event.page"]._step_answer(event, form)
        if error:
            return self._render_event(event, error=error, form=form)
        return request.redirect(f"/my/events/{event_id}?done=answer", code=303)

    @http.route(f"{EVENT}/guests", methods=["POST"], **MEMBER)
    def bring_guest(self, event_id, **form):
        request.env["event.event"]._smala_begin_turn()
        event, form = self._find_event(event_id), texts_of(form)
        error = request.env["smala.event.guests"]._add(event, form)
        if error:
            return self._render_event(event, error=error, guest=form)
        return request.redirect(f"/my/events/{event_id}?done=guest", code=303)

    @http.route(
        f"{EVENT}/guests/<int:registration_id>/remove", methods=["POST"], **MEMBER
    )
    def remove_guest(self, event_id, registration_id, **_form):
        request.env["event.event"]._smala_begin_turn()
        event = self._find_event(event_id)
        error = request.env["smala.event.guests"]._remove(event, registration_id)
        if error:
            return self._render_event(event, error=error)
        return request.redirect(f"/my/events/{event_id}?done=guest_off", code=303)

    @http.route(
        f"{EVENT}/document/<int:document_id>", methods=["GET"], readonly=True, **MEMBER
    )
    def download_document(self, event_id, document_id, **_query):
        event = self._find_event(event_id)
        document_sudo = request.env["smala.event.page"]._get_document_sudo(
            event, document_id
        )
        if not document_sudo:
            raise request.not_found()
        stream = request.env["ir.binary"]._get_stream_from(document_sudo)
        return stream.get_response(as_attachment=True)

    # === HELPERS === #

    def _take_step(self, event_id, step):
        request.env["event.event"]._smala_begin_turn()
        event = self._find_event(event_id)
        error = getattr(request.env["smala.event.page"], f"_step_{step}")(event)
        if error:
            return self._render_event(event, error=error)
        return request.redirect(f"/my/events/{event_id}?done={step}", code=303)

    def _find_event(self, event_id):
        event = request.env["smala.event.space"]._find(event_id)
        if not event:
            raise request.not_found()
        return event

    def _render_event(self, event, error="", done="", form=None, guest=None):
        page = request.env["smala.event.page"]._get_page(event, form)
        values = {"page": page, "error": error, "done": done, "guest": guest or {}}
        return self._render_events("my_event", **values)

    def _render_events(self, template, **values):
        values |= {**self._prepare_portal_layout_values(), "page_name": "smala_events"}
        headers = {"Cache-Control": "no-store"}
        return request.render(f"smala_membership.{template}", values, headers=headers)
