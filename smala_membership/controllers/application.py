from odoo import http
from odoo.http import request

from ..core.applying import texts_of
from .application_pages import MAX_BYTES, OPEN, ApplicationPages


class ApplicationController(ApplicationPages, http.Controller):
    """The form of an application, from a visitor or behind an invitation."""

    @http.route("/adhesion/sign", methods=["GET"], **OPEN)
    def open_form(self, **query):
        names = ("amount", "bracket", "reduction")
        form = {name: query[name][:64] for name in names if query.get(name)}
        return self._render_form(self._get_visitor(), form)

    @http.route(
        "/adhesion/sign", methods=["POST"], max_content_length=MAX_BYTES, **OPEN
    )
    def submit_form(self, **form):
        visitor, form = self._get_visitor(), texts_of(form)
        application_sudo, response = self._submit(visitor, form)
        if response:
            return response
        if visitor.email and application_sudo:
            return request.redirect(application_sudo._get_url("proof"), code=303)
        # The same for everybody: nothing tells whether an address is known.
        key = request.env["smala.application.form"]._get_submission_key(form)
        return request.redirect(f"/adhesion/sent/{key}", code=303)

    @http.route("/adhesion/quote", type="jsonrpc", auth="public", website=True)
    def quote(self, invitation=None, **form):
        """Return the amount due, as the form itself shows it."""
        visitor = self._get_visitor(invitation)
        form = {name: str(value or "")[:64] for name, value in form.items()}
        values = {"page": self._get_pages(visitor)._get_quote(visitor, form)}
        html = request.env["ir.qweb"]._render(
            "smala_membership.application_due", values
        )
        return {"html": html}

    @http.route("/adhesion/sent/<string:key>", methods=["GET"], **OPEN)
    def sent(self, key, again=None):
        values = {"key": key, "is_sent_again": bool(again)}
        return self._render("smala_membership.application_sent", values)

    @http.route("/adhesion/sent/<string:key>", methods=["POST"], **OPEN)
    def send_again(self, key, **_form):
        applications_sudo = request.env["smala.application"].sudo()
        application_sudo = applications_sudo.search([("submission_key", "=", key)])
        if application_sudo.state == "unproven":
            application_sudo._as_robot()._send("mail_template_proof")
        return request.redirect(f"/adhesion/sent/{key}?again=1", code=303)
