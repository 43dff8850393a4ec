from functools import wraps

from odoo.http import request

from odoo.addons.portal.controllers.portal import CustomerPortal

MEMBER = {"type": "http", "auth": "user", "website": True, "sitemap": False}
# Nobody but members is meant to see it, and nothing keeps it.
PRIVATE = {"Cache-Control": "no-store", "X-Robots-Tag": "noindex"}


def members_only(route):
    """Let a route answer those who have access today; others are told why not."""

    @wraps(route)
    def answer(self, *args, **kwargs):
        refusal = request.env["smala.door"]._get_refusal()
        if refusal:
            return self._render_members("members_only", 403, refusal=refusal)
        return route(self, *args, **kwargs)

    return answer


class MembersOnly(CustomerPortal):
    """What the pages for members alone have in common."""

    def _render_members(self, template, status=200, **values):
        values = {**self._prepare_portal_layout_values(), **values}
        return request.render(
            f"smala_membership.{template}", values, headers=PRIVATE, status=status
        )

    def _stream_photo(self, partner_sudo, size):
        """Send a photo that may be shown, or say that there is none."""
        if not partner_sudo or not partner_sudo[f"image_{size}"]:
            raise request.not_found()
        stream = request.env["ir.binary"]._get_stream_from(
            partner_sudo, f"image_{size}"
        )
        response = stream.get_response(as_attachment=False)
        # kept by this browser alone, which asks each time whether it still may show it
        response.headers["Cache-Control"] = "private, no-cache"
        response.headers["X-Robots-Tag"] = "noindex"
        return response
