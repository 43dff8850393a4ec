from odoo import http
from odoo.http import request

from odoo.addons.portal.controllers.portal import CustomerPortal

from ..core.applying import texts_of
from ..models.smala_lab_steps import STEPS

MEMBER = {"type": "http", "auth": "user", "website": True, "sitemap": False}
STEP = f"/my/smalab/<any({','.join(STEPS)}):thing>/<int:record_id>/<string:step>"
# Where a step leads to, by the kind of page; what was done comes last.
PAGES = {
    "group": "/my/smalab?group={}&done=",
    "session": "/my/smalab/session/{}?done=",
}


class LabPortal(CustomerPortal):
    """The SMAL'AB of a member: the group, its sessions, what is said there.

    What is whose, and who may do what, is for ``smala.lab.space`` and the models behind
    it; what is not the user's own does not exist here.
    """

    # === PAGES === #

    @http.route("/my/smalab", methods=["GET"], readonly=True, **MEMBER)
    def my_smalab(self, group="", done="", **_query):
        return self._render_lab(int(group) if group.isdecimal() else None, done=done)

    @http.route("/my/smalab/mine", methods=["GET"], readonly=True, **MEMBER)
    def my_texts(self, **_query):
        own = request.env["smala.lab.page"]._get_own()
        return self._render_smalab("my_smalab_own", own=own)

    @http.route(
        "/my/smalab/session/<int:event_id>", methods=["GET"], readonly=True, **MEMBER
    )
    def my_session(self, event_id, done="", **_query):
        session_sudo = request.env["smala.lab.page"]._find_session_sudo(event_id)
        if not session_sudo:
            raise request.not_found()
        return self._render_session(session_sudo, done=done)

    @http.route(
        "/my/smalab/file/<int:attachment_id>", methods=["GET"], readonly=True, **MEMBER
    )
    def download_file(self, attachment_id, **_query):
        attachment_sudo = request.env["smala.lab.note"]._find_file_sudo(
            request.env.user.partner_id, attachment_id
        )
        if not attachment_sudo:
            raise request.not_found()
        stream = request.env["ir.binary"]._get_stream_from(attachment_sudo)
        response = stream.get_response(as_attachment=True)
        response.headers["Cache-Control"] = "no-store"
        return response

    # === STEPS === #

    @http.route(STEP, methods=["POST"], **MEMBER)
    def take_step(self, thing, record_id, step, **form):
        request.env["event.event"]._smala_begin_turn()
        steps = request.env["smala.lab.steps"]
        target_sudo = steps._find_target(thing, record_id, step)
        if not target_sudo:
            raise request.not_found()
        page, key = steps._get_page_after(thing, step, target_sudo)
        form = texts_of(form)
        error = steps._take(thing, step, target_sudo, form, self._read_files())
        if not error:
            url = PAGES[page].format(key)
            return request.redirect(f"{url}{step}", code=303)
        shown = {"error": error, "form": {**form, "step": step}}
        if page == "group":
            return self._render_lab(key, **shown)
        return self._render_session(steps._find_session_sudo(key), **shown)

    @http.route("/my/smalab/contact", methods=["POST"], **MEMBER)
    def show_contact(self, **form):
        request.env["smala.lab.steps"]._show_contact(bool(form.get("is_shown")))
        return request.redirect("/my/smalab?done=contact", code=303)

    @http.route("/my/smalab/wait", methods=["POST"], **MEMBER)
    def wait(self, **form):
        error = request.env["smala.lab.steps"]._wait(texts_of(form))
        if error:
            return self._render_lab(error=error)
        return request.redirect("/my/smalab?done=wait", code=303)

    @http.route("/my/smalab/wait/stop", methods=["POST"], **MEMBER)
    def stop_waiting(self, **_form):
        request.env["smala.lab.steps"]._stop_waiting()
        return request.redirect("/my/smalab?done=stop", code=303)

    # === HELPERS === #

    def _read_files(self):
        return [
            (one.filename, one.read())
            for one in request.httprequest.files.getlist("files")
            if one.filename
        ]

    def _render_lab(self, lab_id=None, done="", error="", form=None):
        pages = request.env["smala.lab.page"]
        lab_sudo = pages._find_lab_sudo(lab_id)
        if lab_id and not lab_sudo:
            raise request.not_found()
        values = {"done": done, "error": error, "form": form or {}}
        if lab_sudo:
            page = pages._get_page(lab_sudo)
            return self._render_smalab("my_smalab", page=page, **values)
        return self._render_smalab(
            "my_smalab_none",
            waiting=pages._get_waiting(),
            has_own=bool(pages._get_own(limit=1)),
            **values,
        )

    def _render_session(self, session_sudo, done="", error="", form=None):
        page = request.env["smala.lab.page"]._get_session_page(session_sudo)
        values = {"page": page, "done": done, "error": error, "form": form or {}}
        return self._render_smalab("my_smalab_session", **values)

    def _render_smalab(self, template, **values):
        values |= {**self._prepare_portal_layout_values(), "page_name": "smala_smalab"}
        headers = {"Cache-Control": "no-store"}
        return request.render(f"smala_membership.{template}", values, headers=headers)
