from typing import NamedTuple

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import email_normalize

AGENT_LENGTH = 256


class Visitor(NamedTuple):
    """Who fills in an application, as far as the server knows it.

    ``partner_sudo`` is the contact of a logged-in visitor, ``invitation_sudo`` the
    application that staff sent; both are empty for anybody else.
    """

    address: str
    user_agent: str
    partner_sudo: models.BaseModel
    invitation_sudo: models.BaseModel
    token: str | None = None

    @property
    def email(self):
        """The address that is proven already, or "".

        Of a login it is the login: anybody may write any address on their own contact.
        """
        if self.invitation_sudo:
            return self.invitation_sudo.email
        return email_normalize(self.partner_sudo.user_ids[:1].login or "") or ""


class SmalaApplicationPage(models.AbstractModel):
    """What the page of an application shows, and what becomes of what it sends.

    Values are texts, numbers and plain lists: records with all rights stay here.
    """

    _name = "smala.application.page"
    _description = "Page of an application"
    _inherit = ["smala.application.known"]

    # === PUBLIC PAGES === #

    @api.model
    def _get_page(self, visitor, form=None, errors=None):
        """Return the values of the page.

        :param dict form: what was typed before, kept through an error.
        """
        is_new = not form or "submission_key" not in form
        form = {**self._get_known(visitor), **(form or {})} if is_new else dict(form)
        if visitor.email:
            form["email"] = visitor.email
        if errors and "signature" in errors:
            form["signature"] = ""  # it would be refused again
        charter_sudo = self._get_charter()
        return {
            "form": form,
            "errors": errors or {},
            "key": self.env["smala.application.form"]._read_key(form),
            "is_proven": bool(visitor.email),
            "company": self.env.company.sudo().name,
            "revenue_year": self.env.company._smala_today().year - 1,
            "charter_id": charter_sudo.id,
            "charter_text": charter_sudo.text,
            "tiers": self.env["smala.quote"]._get_tiers(),
            "reductions": self._get_choices(requestable_only=True),
            "countries": self._get_countries(),
            "country": form.get("country") or self.env.company.sudo().country_id.code,
            **self._get_quote(visitor, form),
        }

    @api.model
    def _submit(self, visitor, form):
        """Keep a signed application.

        :return: ``(application, errors)``: one of them is empty. Both are where
            somebody sent what no person would, who is told nothing.
        """
        if form.get("website"):
            return self.env["smala.application"], {}
        form = {**form, "email": visitor.email or form.get("email")}
        values, errors = self.env["smala.application.form"]._read(form)
        shown = self._get_quote(visitor, form)
        self._check_shown(form, shown, errors)
        if not self._is_allowed(visitor, "" if errors else values["email"]):
            errors["general"] = self.env._(
                "There were many applications from here just now: please try again in"
                " an hour, or write to us."
            )
        if errors:
            return self.env["smala.application"], errors
        application_sudo = self._keep(visitor, form, values, shown["quote"])
        return application_sudo, {}

    # === PREPARING === #

    @api.model
    def _keep(self, visitor, form, values, quote):
        """Write the application and its signature, and let it go on."""
        image = values.pop("image")
        name = values.pop("signed_name")
        now = fields.Datetime.now()
        signature = {
            "charter_id": self._get_charter().id,
            "name": name,
            "image": image,
            "signed_at": now,
            "ip_address": visitor.address,
            "user_agent": (visitor.user_agent or "")[:AGENT_LENGTH],
            "amount_shown": float(quote["value"]),
            "lines_shown": quote["lines"],
        }
        values |= {
            "company_id": self.env.company.id,
            "lang": self.env.lang,
            "signature_date": self.env.company._smala_today(),
            "amount_shown": float(quote["value"]),
            "amounts_shown": [
                [line["year"], line["value"], line["billing"]]
                for line in quote["lines"]
            ],
        }
        if visitor.invitation_sudo:
            visitor.invitation_sudo._store_invited(values, signature)
            return visitor.invitation_sudo
        if visitor.partner_sudo and visitor.email:
            values["partner_id"] = visitor.partner_sudo.id
        application_sudo = self.env["smala.application"].sudo()._as_robot()
        key = self.env["smala.application.form"]._get_submission_key(form)
        return application_sudo._store(values, signature, key, bool(visitor.email))

    @api.model
    def _check_shown(self, form, shown, errors):
        """Refuse a signature under another text or amount than was shown."""
        quote = shown["quote"]
        if form.get("charter") != str(self._get_charter().id):
            errors["agree"] = self.env._(
                "The charter has changed in the meantime: please read it once more."
            )
        if not quote and shown["quote_error"]:
            errors.setdefault("amount", shown["quote_error"])
        elif quote and form.get("amount_seen") != quote["value"]:
            errors.setdefault(
                "amount_seen",
                self.env._(
                    "Please look at the amount due beside the signature, then sign."
                ),
            )

    @api.model
    def _is_allowed(self, visitor, email):
        """Count this attempt; a refused form counts for less than one that is kept."""
        attempts_sudo = self.env["smala.attempt"].sudo()
        action = "application" if email else "form"
        return attempts_sudo._allow(action, address=visitor.address, email=email)

    # === AMOUNTS === #

    @api.model
    def _get_quote(self, visitor, form):
        """Return what a signature of today costs, or why that is not known."""
        revenue = self.env["smala.application.form"]._read_revenue(form)
        if revenue is None or revenue.get("error"):
            error = (revenue or {}).get("error", "")
            return {"quote": None, "quote_error": error}
        reductions = self.env["smala.quote"]._get_reductions(requestable_only=True)
        asked = reductions.filtered(
            lambda reduction: str(reduction.id) == form.get("reduction")
        )
        try:
            quote = self.env["smala.quote"]._get_quote(
                revenue["revenue_amount"],
                self.env.company._smala_today(),
                self._get_own_codes(visitor),
                asked,
            )
        except UserError as error:
            return {"quote": None, "quote_error": str(error)}
        return {"quote": quote, "quote_error": ""}

    @api.model
    def _get_own_codes(self, visitor):
        """Return the reductions that hold for a person we know: nobody else's."""
        person, organization = self._get_known_contacts(visitor)
        if not person or not organization:
            return []
        company, today = self.env.company, self.env.company._smala_today()
        membership_sudo = (
            self.env["smala.membership"]
            .sudo()
            .new(
                {
                    "partner_id": person.id,
                    "organization_id": organization.id,
                    "company_id": company.id,
                    "signature_date": today,
                }
            )
        )
        rules = membership_sudo._get_rules(company, today.year)
        reductions = membership_sudo._core_reductions(today, rules)
        return [reduction.code for reduction in reductions]

    # === GETTERS === #

    @api.model
    def _get_charter(self):
        return self.env["smala.charter"].sudo()._get_to_sign(self.env.lang)

    @api.model
    def _get_choices(self, requestable_only=False):
        quotes = self.env["smala.quote"]
        return [
            (str(reduction.id), reduction.name)
            for reduction in quotes._get_reductions(requestable_only)
        ]

    @api.model
    def _get_countries(self):
        named = [("code", "!=", False)]
        countries_sudo = self.env["res.country"].sudo().search(named)
        return [(country.code, country.name) for country in countries_sudo]

    @api.model
    def _get_summary(self, application):
        """Return what the pages behind links show of an application.

        :param application: with all rights.
        """
        return {
            "state": application.state,
            "name": application.name,
            "email": application.email,
            "function": application.function,
            "organization": application.organization_name,
            "vat": application.vat,
            "invoice_email": application.invoice_email,
            "payer": application.payer_name if application.has_payer else "",
            "total": application.currency_id.format(application.amount_shown),
            "reduction": application.reduction_id.name,
            "is_first_invoice_checked": application.membership_id.checks_first_invoice,
            "company": application.company_id.name,
            "contact": application.company_id.email,
        }
