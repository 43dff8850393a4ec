from odoo import http
from odoo.http import request

from ..core.applying import texts_of
from ..models.smala_application_page import AGENT_LENGTH


class CharterController(http.Controller):
    """The page where a member signs a new version of the charter."""

    @http.route(
        "/my/membership/<int:membership_id>/sign",
        type="http",
        auth="user",
        website=True,
        sitemap=False,
        methods=["GET"],
    )
    def open_charter(self, membership_id, **_query):
        return self._render(self._get_membership_sudo(membership_id))

    @http.route(
        "/my/membership/<int:membership_id>/sign",
        type="http",
        auth="user",
        website=True,
        sitemap=False,
        methods=["POST"],
    )
    def sign_charter(self, membership_id, **form):
        membership_sudo = self._get_membership_sudo(membership_id)
        if not membership_sudo:
            raise request.not_found()
        form = texts_of(form)
        evidence = {
            "ip_address": request.httprequest.remote_addr,
            "user_agent": request.httprequest.user_agent.string[:AGENT_LENGTH],
        }
        errors = membership_sudo._sign_again(form, evidence)
        if errors:
            return self._render(membership_sudo, form, errors)
        return request.redirect("/my/membership", code=303)

    # === HELPERS === #

    def _get_membership_sudo(self, membership_id):
        """Return one of the user's own memberships, or nothing."""
        memberships_sudo = request.env["smala.membership"].sudo()
        own = [
            ("id", "=", membership_id),
            ("partner_id", "=", request.env.user.partner_id.id),
        ]
        return memberships_sudo.search(own)

    def _render(self, membership_sudo, form=None, errors=None):
        if not membership_sudo:
            raise request.not_found()
        charter_sudo = membership_sudo._get_charter_to_sign_again()
        page = {
            "form": {"signed_name": membership_sudo.partner_id.name, **(form or {})},
            "errors": errors or {},
            "charter_id": charter_sudo.id,
            "charter_text": charter_sudo.text,
        }
        return request.render("smala_membership.charter_again", {"page": page})
