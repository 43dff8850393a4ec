from odoo import http
from odoo.http import content_disposition, request
from odoo.tools.mimetypes import guess_mimetype

from odoo.addons.portal.controllers.portal import CustomerPortal

from ..core.applying import texts_of
from ..models.smala_space_form import PURPOSES

MEMBER = {"type": "http", "auth": "user", "website": True, "sitemap": False}
FORM = f"/my/membership/<int:membership_id>/<any({','.join(PURPOSES)}):purpose>"
BILLING = "/my/billing/<int:partner_id>"


class MembershipPortal(CustomerPortal):
    """The member's space: home, membership, forms, signed charter, billing.

    Whose a membership is, is for ``smala.space`` to find; what is not the user's own
    does not exist here.
    """

    # === HOME === #

    def _prepare_home_portal_values(self, counters):
        values = super()._prepare_home_portal_values(counters)
        if not counters:
            values["smala_home"] = request.env["smala.space"]._get_home()
        return values

    # === MEMBERSHIP === #

    @http.route(
        ["/my/membership", "/my/membership/<int:membership_id>"],
        methods=["GET"],
        readonly=True,
        **MEMBER,
    )
    def my_membership(self, membership_id=None, done="", checked="", **_query):
        membership_sudo = request.env["smala.space"]._find_sudo(membership_id)
        if not membership_sudo:
            if membership_id:
                raise request.not_found()
            return request.redirect("/my")
        page = request.env["smala.space.page"]._get_page(membership_sudo)
        return self._render("my_membership", page=page, done=done, checked=checked)

    @http.route(FORM, methods=["GET"], readonly=True, **MEMBER)
    def open_form(self, membership_id, purpose, year="", **_query):
        return self._render_form(self._find_link(membership_id, purpose, year))

    @http.route(FORM, methods=["POST"], **MEMBER)
    def submit_form(self, membership_id, purpose, year="", **form):
        form = texts_of(form)
        link = self._find_link(membership_id, purpose, year)
        error = request.env["smala.space.form"]._submit(link, form)
        if error:
            return self._render_form(link, error, form)
        url = f"/my/membership/{membership_id}?done={purpose}"
        return request.redirect(url, code=303)

    @http.route(
        "/my/membership/<int:membership_id>/charter",
        methods=["GET"],
        readonly=True,
        **MEMBER,
    )
    def download_charter(self, membership_id, **_query):
        membership_sudo = request.env["smala.space"]._find_sudo(membership_id)
        document = membership_sudo and request.env[
            "smala.space.page"
        ]._get_charter_document(membership_sudo)
        if not document:
            raise request.not_found()
        name, content = document
        return request.make_response(
            content,
            headers=[
                ("Content-Type", guess_mimetype(content)),
                ("Content-Disposition", content_disposition(name)),
                ("X-Content-Type-Options", "nosniff"),
            ],
        )

    # === BILLING === #

    @http.route(BILLING, methods=["GET"], readonly=True, **MEMBER)
    def my_billing(self, partner_id, done="", **_query):
        return self._render_billing(self._find_billed(partner_id), done=done)

    @http.route(BILLING, methods=["POST"], **MEMBER)
    def submit_billing(self, partner_id, **form):
        form = texts_of(form)
        partner_sudo = self._find_billed(partner_id)
        error = request.env["smala.space.billing"]._submit(partner_sudo, form)
        if error:
            return self._render_billing(partner_sudo, error, form)
        return request.redirect(f"/my/billing/{partner_id}?done=1", code=303)

    # === ODOO'S ADDRESSES === #

    def _validate_address_values(
        self,
        address_values,
        partner_sudo,
        address_type,
        use_delivery_as_billing,
        required_fields,
        **kwargs,
    ):
        """Refuse an address that would take the invoices of a member's company over."""
        invalid, missing, messages = super()._validate_address_values(
            address_values,
            partner_sudo,
            address_type,
            use_delivery_as_billing,
            required_fields,
            **kwargs,
        )
        takes_invoices = address_type == "billing" and not use_delivery_as_billing
        if takes_invoices and not partner_sudo:
            refusal = request.env["smala.space.billing"]._why_no_new_address()
            messages += [refusal] if refusal else []
        return invalid, missing, messages

    # === HELPERS === #

    def _find_link(self, membership_id, purpose, year=""):
        membership_sudo = request.env["smala.space"]._find_sudo(
            membership_id, is_held=True
        )
        if not membership_sudo:
            raise request.not_found()
        year = int(year) if year.isdecimal() and len(year) == 4 else None
        return request.env["smala.space.form"]._make_link(
            purpose, membership_sudo, year
        )

    def _find_billed(self, partner_id):
        partner_sudo = request.env["smala.space.billing"]._find_sudo(partner_id)
        if not partner_sudo:
            raise request.not_found()
        return partner_sudo

    def _render_form(self, link, error="", form=None):
        page = request.env["smala.space.form"]._get_form_page(link, form)
        return self._render(
            f"my_membership_{link.purpose}",
            page=page,
            back=f"/my/membership/{link.membership_sudo.id}",
            error=error,
            form=form or {},
        )

    def _render_billing(self, partner_sudo, error="", form=None, done=""):
        billing = request.env["smala.space.billing"]
        return self._render(
            "my_billing",
            billing=billing._get_values(partner_sudo),
            form={**billing._get_form(partner_sudo), **(form or {})},
            error=error,
            done=done,
        )

    def _render(self, template, **values):
        values |= {
            **self._prepare_portal_layout_values(),
            "page_name": "smala_membership",
        }
        headers = {"Cache-Control": "no-store"}
        return request.render(f"smala_membership.{template}", values, headers=headers)
