from odoo import http
from odoo.http import request

from ..core.applying import texts_of
from ..models.smala_photo import MAX_BYTES
from .members_only import MEMBER, MembersOnly, members_only


class ProfilePortal(MembersOnly):
    """A member's own profile, and the own card as others see it."""

    @http.route("/my/profile", methods=["GET"], readonly=True, **MEMBER)
    @members_only
    def my_profile(self, done="", **_query):
        return self._render_profile(done=done)

    @http.route("/my/profile", methods=["POST"], **MEMBER)
    @members_only
    def save_profile(self, **form):
        photo = request.httprequest.files.get("photo")
        content = photo.read(MAX_BYTES + 1) if photo else b""
        form = texts_of(form)
        errors = request.env["smala.profile.form"]._submit(form, content)
        if errors:
            keeps_photo = bool(content) and "photo" not in errors
            return self._render_profile(errors, form, keeps_photo=keeps_photo)
        return request.redirect("/my/profile?done=1", code=303)

    @http.route(
        "/my/profile/photo/<any('256','512'):size>",
        methods=["GET"],
        readonly=True,
        **MEMBER,
    )
    @members_only
    def my_photo(self, size, **_query):
        return self._stream_photo(request.env.user.partner_id.sudo(), size)

    # === HELPERS === #

    def _render_profile(self, errors=None, form=None, **values):
        page = request.env["smala.profile.form"]._get_form(form)
        return self._render_members(
            "my_profile",
            page=page,
            errors=errors or {},
            page_name="smala_profile",
            **values,
        )
