from odoo import http
from odoo.exceptions import UserError
from odoo.http import request

from ..core.applying import texts_of
from .application_pages import MAX_BYTES, OPEN, ApplicationPages

PROOF = "/adhesion/proof/<string:token>"
CLAIM = "/adhesion/claim/<string:token>"
INVITATION = "/adhesion/invitation/<string:token>"


class ApplicationLinks(ApplicationPages, http.Controller):
    """The pages behind the links in the mails of joining, open without login.

    Opening a link changes nothing; its page has one button, which posts.
    """

    # === PROOF OF THE MAILBOX === #

    @http.route(PROOF, methods=["GET"], **OPEN)
    def open_proof(self, token):
        link = self._read("proof", token)
        if not self._is_usable(link, "unproven"):
            return self._render_unusable(link)
        return self._render_link("application_proof", link)

    @http.route(PROOF, methods=["POST"], **OPEN)
    def prove(self, token, **_form):
        link = self._read("proof", token)
        if not self._is_usable(link, "unproven"):
            return self._render_unusable(link)
        link.record_sudo._prove()
        return request.redirect(f"/adhesion/proof/{token}", code=303)

    @http.route(f"{PROOF}/again", methods=["POST"], **OPEN)
    def send_proof_again(self, token, **_form):
        link = self._read("proof", token)
        if link and link.record_sudo.state == "unproven":
            link.record_sudo._send("mail_template_proof")
        return self._render_unusable(link, is_sent=bool(link))

    # === CLAIM ON A KNOWN COMPANY === #

    @http.route(CLAIM, methods=["GET"], **OPEN)
    def open_claim(self, token):
        link = self._read("claim", token)
        if not link or link.is_expired or not link.is_current:
            return self._render_unusable(link)
        return self._render_claim(link)

    @http.route(CLAIM, methods=["POST"], **OPEN)
    def answer_claim(self, token, answer=None, **_form):
        link = self._read("claim", token)
        if not link or link.is_expired or not link.is_current:
            return self._render_unusable(link)
        claim_sudo = link.record_sudo
        states = {"confirm": "confirmed", "refuse": "refused"}
        if answer in states and claim_sudo.state == "asked":
            try:
                claim_sudo._answer(states[answer], claim_sudo.contact_id.name)
            except UserError as error:
                return self._render_claim(link, error=str(error))
        return request.redirect(f"/adhesion/claim/{token}", code=303)

    @http.route(f"{CLAIM}/again", methods=["POST"], **OPEN)
    def send_claim_again(self, token, **_form):
        link = self._read("claim", token)
        if link and request.env["smala.attempt"].sudo()._allow(
            "mail", email=link.record_sudo.contact_id.email_normalized
        ):
            link.record_sudo._send()
        return self._render_unusable(link, is_sent=bool(link))

    # === INVITATION BY STAFF === #

    @http.route(INVITATION, methods=["GET"], **OPEN)
    def open_invitation(self, token):
        link = self._read("invitation", token)
        if not self._is_usable(link, "invited"):
            return self._render_unusable(link)
        return self._render_form(self._get_visitor(token), {})

    @http.route(INVITATION, methods=["POST"], max_content_length=MAX_BYTES, **OPEN)
    def sign_invitation(self, token, **form):
        link = self._read("invitation", token)
        if not self._is_usable(link, "invited"):
            return self._render_unusable(link)
        visitor, form = self._get_visitor(token), texts_of(form)
        _application_sudo, response = self._submit(visitor, form)
        return response or request.redirect(f"/adhesion/invitation/{token}", code=303)

    @http.route(f"{INVITATION}/again", methods=["POST"], **OPEN)
    def send_invitation_again(self, token, **_form):
        link = self._read("invitation", token)
        if link and link.record_sudo.state == "invited":
            link.record_sudo._send("mail_template_invitation")
        return self._render_unusable(link, is_sent=bool(link))

    # === HELPERS === #

    def _read(self, purpose, token):
        """Return the link, and answer in the language of its reader."""
        link = request.env["smala.join.link"]._read(purpose, token)
        if link and link.record_sudo.lang:
            request.update_context(lang=link.record_sudo.lang)
        return link

    def _is_usable(self, link, state):
        return (
            link
            and link.is_current
            and not link.is_expired
            and link.record_sudo.state == state
        )

    def _render_unusable(self, link, is_sent=False):
        """Say what became of it, that the link is too old, or that it is none."""
        if not link:
            return self._render("smala_membership.application_unknown", {}, 404)
        is_claim = link.purpose == "claim"
        waits = ("asked",) if is_claim else ("unproven", "invited")
        if not is_claim and link.record_sudo.state not in waits:
            return self._render_link("application_status", link)
        path = request.httprequest.path.removesuffix("/again")
        values = {"again": f"{path}/again", "is_sent": is_sent}
        return self._render("smala_membership.application_expired", values)

    def _render_link(self, template, link):
        pages = request.env["smala.application.page"]
        values = {"summary": pages._get_summary(link.record_sudo)}
        return self._render(f"smala_membership.{template}", values)

    def _render_claim(self, link, error=""):
        claim_sudo = link.record_sudo
        pages = request.env["smala.application.page"]
        values = {
            "summary": pages._get_summary(claim_sudo.application_id),
            "claimed": claim_sudo.partner_id.name,
            "claim_state": claim_sudo.state,
            "error": error,
        }
        return self._render("smala_membership.application_claim", values)
