from odoo import http
from odoo.exceptions import UserError
from odoo.http import request

from odoo.addons.website_event.controllers.main import WebsiteEventController


class NetworkEventController(WebsiteEventController):
    """Odoo's pages of an event, for the network's events; others stay as they are."""

    def _prepare_event_register_values(self, event, **post):
        values = super()._prepare_event_register_values(event, **post)
        if event.smala_audience:
            values["smala_box"] = request.env["smala.event.page"]._get_box(event)
            values["smala_refusal"] = post.get("smala_refusal")
        return values

    @http.route()
    def registration_confirm(self, event, **post):
        """Book one after the other, and say what is refused instead of failing."""
        if not event.sudo().smala_audience:
            return super().registration_confirm(event, **post)
        event._smala_begin_turn()
        event.sudo()._smala_take_turn()
        try:
            return super().registration_confirm(event, **post)
        except UserError as refusal:
            values = self._prepare_event_register_values(
                event, smala_refusal=str(refusal)
            )
            return request.render("website_event.event_description_full", values)
