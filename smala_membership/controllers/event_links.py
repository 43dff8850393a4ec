from odoo import http
from odoo.http import content_disposition, request

from ..core.applying import texts_of
from ..models.smala_event_link import PURPOSES, EventLink
from .notice import OPEN, PRIVATE

PATH = f"/smala/event/<any({','.join(PURPOSES)}):purpose>/<string:token>"
PLACE = "/event/<int:event_id>/place"


class EventLinkController(http.Controller):
    """The pages behind links about events, open without login.

    Opening a link changes nothing; its page has one button, which posts.
    """

    @http.route(PATH, methods=["GET"], readonly=True, **OPEN)
    def open_link(self, purpose, token, done=None, **_query):
        link = self._read(purpose, token)
        return self._render_page(link, is_done=bool(done))

    @http.route(PATH, methods=["POST"], **OPEN)
    def submit_link(self, purpose, token, **form):
        request.env["event.event"]._smala_begin_turn()
        link, form = self._read(purpose, token), texts_of(form)
        return self._submit(link, form, request.httprequest.path)

    @http.route(
        "/smala/event/page/<string:token>/calendar.ics",
        methods=["GET"],
        readonly=True,
        **OPEN,
    )
    def open_calendar(self, token, **_query):
        link = self._read("page", token)
        if not link:
            return self._render_page(link)
        event_sudo = link.event_sudo
        content = request.env["smala.calendar"]._make_file(event_sudo, link.record_sudo)
        headers = {
            **PRIVATE,
            "Content-Type": "text/calendar; charset=utf-8",
            "Content-Disposition": content_disposition(f"{event_sudo.name}.ics"),
        }
        return request.make_response(content, headers=list(headers.items()))

    # === VISITORS OF A PUBLIC EVENT === #

    @http.route(PLACE, methods=["GET"], readonly=True, **OPEN)
    def open_place(self, event_id, done=None, **_query):
        return self._render_page(self._make_link(event_id), is_done=bool(done))

    @http.route(PLACE, methods=["POST"], **OPEN)
    def submit_place(self, event_id, **form):
        request.env["event.event"]._smala_begin_turn()
        link = self._make_link(event_id)
        return self._submit(link, texts_of(form), request.httprequest.path)

    # === HELPERS === #

    def _read(self, purpose, token):
        """Return the link, and answer in the language of its reader."""
        link = request.env["smala.event.link"]._read(purpose, token)
        if link and purpose != "invite" and link.record_sudo._smala_get_lang():
            request.update_context(lang=link.record_sudo._smala_get_lang())
        return link

    def _make_link(self, event_id):
        """Stand in for an invitation: a visitor comes to what everybody may see."""
        event = request.env["smala.event.space"]._find(event_id)
        nobody = request.env["res.partner"].sudo()
        return EventLink("invite", event.sudo(), nobody) if event else None

    def _submit(self, link, form, path):
        if not link or link.is_expired:
            return self._render_page(link)
        if link.purpose == "invite" and not self._may_try(form):
            error = request.env._("Too many at once: please try again in an hour.")
            return self._render_page(link, error=error, form=form)
        error = request.env["smala.event.answer"]._submit(link, form)
        if error:
            return self._render_page(link, error=error, form=form)
        return request.redirect(f"{path}?done=1", code=303)

    def _may_try(self, form):
        return (
            request.env["smala.attempt"]
            .sudo()
            ._allow(
                "event",
                address=request.httprequest.remote_addr,
                email=(form.get("email") or "")[:254],
            )
        )

    def _render_page(self, link, is_done=False, error="", form=None):
        if not link:
            return self._render("notice_page_unknown", {}, 404)
        page = request.env["smala.event.answer"]._get_page(link, form)
        if link.is_expired:
            return self._render("event_link_over", {"page": page})
        values = {"page": page, "is_done": is_done, "error": error, "form": form or {}}
        return self._render(f"event_link_{link.purpose}", values)

    def _render(self, template, values, status=200):
        template = f"smala_membership.{template}"
        return request.render(template, values, headers=PRIVATE, status=status)
