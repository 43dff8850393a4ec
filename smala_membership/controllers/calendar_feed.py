import hashlib

from odoo import http
from odoo.http import content_disposition, request

from ..core.applying import texts_of

ICS = "text/calendar; charset=utf-8"


class CalendarController(http.Controller):
    """Events for people's own calendars: the feed, and one file at a time."""

    @http.route(
        "/smala/calendar/<string:token>.ics",
        type="http",
        auth="public",
        methods=["GET"],
        readonly=True,
        save_session=False,
        sitemap=False,
    )
    def feed(self, token, **_query):
        feed_sudo = request.env["smala.calendar.feed"]._read_token(token)
        if not feed_sudo:
            raise request.not_found()
        content = feed_sudo._render()
        tag = hashlib.sha256(content).hexdigest()
        response = request.make_response(
            content,
            headers=[
                ("Content-Type", ICS),
                ("Cache-Control", "private, no-cache"),
                ("X-Robots-Tag", "noindex"),
            ],
        )
        response.set_etag(tag)
        return response.make_conditional(request.httprequest)

    @http.route(
        "/my/events/feed", type="http", auth="user", methods=["POST"], website=True
    )
    def change_feed(self, **form):
        request.env["smala.calendar.feed"]._change(texts_of(form))
        return request.redirect("/my/events#calendar", code=303)

    @http.route(
        "/my/events/<int:event_id>/calendar.ics",
        type="http",
        auth="user",
        methods=["GET"],
        readonly=True,
        website=True,
        sitemap=False,
    )
    def event_file(self, event_id, **_query):
        space = request.env["smala.event.space"]
        event = space._find(event_id)
        if not event:
            raise request.not_found()
        place_sudo = space._get_places(event).get(event.id)
        content = request.env["smala.calendar"]._make_file(event.sudo(), place_sudo)
        return request.make_response(
            content,
            headers=[
                ("Content-Type", ICS),
                ("Content-Disposition", content_disposition(f"{event.name}.ics")),
            ],
        )
