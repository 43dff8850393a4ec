from odoo import http
from odoo.http import request

from odoo.addons.website_slides.controllers.main import WebsiteSlides


class CommunityResources(WebsiteSlides):
    """Odoo's ways around the rules of a course, closed where it is for members."""

    @http.route()
    def slide_shared_view(self, slide_id, **kwargs):
        """Tell nobody the title of what they may not read."""
        slide_sudo = request.env["slide.slide"].sudo().browse(slide_id).exists()
        channel_sudo = slide_sudo.channel_id
        if channel_sudo.smala_company_id and not channel_sudo.smala_is_open_to_me:
            return self._redirect_to_slides_main("no_rights")
        return super().slide_shared_view(slide_id, **kwargs)

    @staticmethod
    def _get_channel_values_from_invite(channel_id, invite_hash, invite_partner_id):
        """Give no look at it to who holds an old invitation."""
        channel_sudo = request.env["slide.channel"].sudo().browse(channel_id).exists()
        if channel_sudo.smala_company_id:
            return {"invite_error": "no_rights"}
        return WebsiteSlides._get_channel_values_from_invite(
            channel_id, invite_hash, invite_partner_id
        )
