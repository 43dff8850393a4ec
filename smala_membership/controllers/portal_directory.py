from odoo import http
from odoo.http import request

from odoo.addons.portal.controllers.portal import pager

from ..core.applying import texts_of
from .members_only import MEMBER, MembersOnly, members_only

DIRECTORY = "/my/directory"
PERSON = f"{DIRECTORY}/<int:partner_id>"


class DirectoryPortal(MembersOnly):
    """The directory of the members: search, one page each, and a form to write.

    Who is in it for whom is for ``smala.directory.page`` to find; what a member does
    not show does not exist here.
    """

    @http.route(
        [DIRECTORY, f"{DIRECTORY}/page/<int:page>"],
        methods=["GET"],
        readonly=True,
        **MEMBER,
    )
    @members_only
    def my_directory(self, page=1, **query):
        found = request.env["smala.directory.page"]._get_page(texts_of(query), page)
        pages = pager(
            DIRECTORY,
            total=found["total"],
            page=found["page"],
            step=found["step"],
            url_args=found["url_args"],
        )
        return self._render_directory("my_directory", page=found, pager=pages)

    @http.route(PERSON, methods=["GET"], readonly=True, **MEMBER)
    @members_only
    def my_directory_member(self, partner_id, done="", **_query):
        return self._render_member(self._find_member(partner_id), done=done)

    @http.route(f"{PERSON}/write", methods=["POST"], **MEMBER)
    @members_only
    def write_to_member(self, partner_id, **form):
        row_sudo, form = self._find_member(partner_id), texts_of(form)
        error = request.env["smala.peer.message"]._send(row_sudo, form)
        if error:
            return self._render_member(row_sudo, error=error, form=form)
        return request.redirect(f"{DIRECTORY}/{partner_id}?done=1#write", code=303)

    @http.route(
        f"{PERSON}/photo/<any('256','512'):size>",
        methods=["GET"],
        readonly=True,
        **MEMBER,
    )
    @members_only
    def member_photo(self, partner_id, size, **_query):
        directory = request.env["smala.directory.page"]
        return self._stream_photo(directory._get_photo_sudo(partner_id), size)

    # === HELPERS === #

    def _find_member(self, partner_id):
        row_sudo = request.env["smala.directory.page"]._find_sudo(partner_id)
        if not row_sudo:
            raise request.not_found()
        return row_sudo

    def _render_member(self, row_sudo, error="", form=None, done=""):
        env = request.env
        return self._render_directory(
            "my_directory_member",
            member=env["smala.directory.page"]._get_member(row_sudo),
            writing=env["smala.peer.message"]._get_writing(row_sudo, form),
            error=error,
            done=done,
        )

    def _render_directory(self, template, **values):
        return self._render_members(template, page_name="smala_directory", **values)
