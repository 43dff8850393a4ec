import base64
import binascii
import hashlib
import io
import json
import re
import secrets

from PIL import Image

from odoo import api, models
from odoo.tools import email_normalize

from ..core.applying import clean_line, is_plain, vat_key
from ..core.figures import parse_amount
from .smala_dues_computation import MAX_REVENUE

# What may be typed, and how long it may be.
LINES = {
    "organization_name": 128,
    "street": 128,
    "zip": 16,
    "city": 64,
    "vat": 24,
    "invoice_email": 254,
    "payer_name": 128,
    "payer_vat": 24,
    "name": 128,
    "email": 254,
    "phone": 32,
    "function": 128,
    "signed_name": 128,
}
REQUIRED = ("organization_name", "street", "zip", "city", "invoice_email")
REQUIRED += ("name", "email", "signed_name")
CHOICES = ("amount", "bracket", "country", "has_payer", "reduction")
CHOICES += ("reduction_reason", "signature", "wants_meeting")
TYPED = (*LINES, *CHOICES)
TEXT_LENGTH = 2000
IMAGE_BYTES = 400_000
IMAGE_PIXELS = 3000
IMAGE_PREFIX = "data:image/png;base64,"
KEY = re.compile(r"[\w-]{16,64}")
FIRST_YEAR = "first"


class SmalaApplicationForm(models.AbstractModel):
    """What a visitor typed into an application: read, cut to size, and checked.

    Nothing is written, and nothing of what is known is told.
    """

    _name = "smala.application.form"
    _description = "Form of an application"

    # === BUSINESS METHODS === #

    @api.model
    def _read(self, form):
        """Return the values of an application, and what is wrong by field.

        :param dict form: what was posted.
        :return: ``(values, errors)``
        """
        values, errors = self._read_lines(form)
        self._check_emails(values, errors)
        values["country_id"] = self._read_country(form, errors).id
        self._check_numbers(values, errors)
        self._check_payer(form, values, errors)
        revenue = self._read_revenue(form)
        if not revenue or revenue.get("error"):
            errors["amount"] = (revenue or {}).get("error") or self.env._(
                "Please tell us the revenue, or choose its bracket."
            )
        else:
            values |= revenue
        values |= self._read_choices(form)
        values["image"] = self._read_image(form, errors)
        if not form.get("agree"):
            errors["agree"] = self.env._("Please read the charter and agree to it.")
        return values, errors

    @api.model
    def _read_revenue(self, form):
        """Return the revenue told, ``None`` where nothing was, or what is wrong."""
        bracket = form.get("bracket") or ""
        if bracket == FIRST_YEAR:
            return {"revenue_amount": 0.0, "is_first_year": True, "is_bracket": False}
        tiers = {tier["key"]: tier for tier in self.env["smala.quote"]._get_tiers()}
        if bracket in tiers:
            return {
                "revenue_amount": tiers[bracket]["revenue"],
                "is_first_year": False,
                "is_bracket": True,
            }
        text = clean_line(form.get("amount"), 32)
        if not text:
            return None
        amount = parse_amount(text)
        if amount is None or not 0 <= amount <= MAX_REVENUE:
            return {
                "error": self.env._(
                    "Write the revenue in figures, like 3 200 000, or choose a bracket."
                )
            }
        return {
            "revenue_amount": float(amount),
            "is_first_year": False,
            "is_bracket": False,
        }

    @api.model
    def _read_key(self, form):
        """Return the key of this form, the same however often it is sent."""
        key = form.get("submission_key") or ""
        return key if KEY.fullmatch(key) else self._make_key()

    @api.model
    def _get_submission_key(self, form):
        """Return the key of what was sent: the same form, corrected, has another."""
        typed = [str(form.get(name) or "") for name in TYPED]
        text = json.dumps([self._read_key(form), *typed])
        return hashlib.sha256(text.encode()).hexdigest()

    @api.model
    def _make_key(self):
        return secrets.token_urlsafe(18)

    # === PARTS OF THE FORM === #

    @api.model
    def _read_lines(self, form):
        values, errors = {}, {}
        for name, limit in LINES.items():
            values[name] = clean_line(form.get(name), limit)
            if not values[name] and name in REQUIRED:
                errors[name] = self.env._("Please fill this in.")
            elif len(values[name]) > limit:
                errors[name] = self.env._("This is too long: %s signs at most.", limit)
            elif not is_plain(values[name]):
                errors[name] = self.env._("Please write this without < > or links.")
        return values, errors

    @api.model
    def _check_emails(self, values, errors):
        for name in ("email", "invoice_email"):
            normalized = email_normalize(values[name]) or ""
            if values[name] and normalized != values[name].lower():
                errors.setdefault(name, self.env._("This is no e-mail address."))
            values[name] = normalized

    @api.model
    def _read_country(self, form, errors):
        code = (form.get("country") or "").upper()[:2]
        countries_sudo = self.env["res.country"].sudo()
        country = countries_sudo.search([("code", "=", code)], limit=1)
        if code and not country:
            errors["country"] = self.env._("Please choose a country.")
        return country or self.env.company.sudo().country_id

    @api.model
    def _check_numbers(self, values, errors):
        """Check VAT numbers, and write them in the one way they are kept."""
        for name in ("vat", "payer_vat"):
            if values[name] and name not in errors:
                number = self._check_vat(values["country_id"], values[name])
                if number:
                    values[name] = number
                else:
                    errors[name] = self.env._(
                        "This VAT number is not valid; it looks like BE0123456789."
                    )

    @api.model
    def _check_vat(self, country_id, text):
        """Return a VAT number in its usual form, or nothing where it is not valid."""
        country_sudo = self.env["res.country"].sudo().browse(country_id)
        key = vat_key(text)
        if key.isdigit() and country_sudo.code != "BE":
            key = f"{country_sudo.code}{key}"
        partners_sudo = self.env["res.partner"].sudo()
        number, _code = partners_sudo._run_vat_checks(
            country_sudo, key, validation="setnull"
        )
        return number

    @api.model
    def _check_payer(self, form, values, errors):
        """Another company pays only where the box is ticked; it needs its number."""
        values["has_payer"] = bool(form.get("has_payer"))
        for name in ("payer_name", "payer_vat"):
            if not values["has_payer"]:
                values[name] = ""
                errors.pop(name, None)
            elif not values[name]:
                errors[name] = self.env._("Please fill this in.")

    @api.model
    def _read_choices(self, form):
        reductions = self.env["smala.quote"]._get_reductions(requestable_only=True)
        reduction = reductions.filtered(
            lambda reduction: str(reduction.id) == form.get("reduction")
        )
        reason = (form.get("reduction_reason") or "").strip()[:TEXT_LENGTH]
        return {
            "reduction_id": reduction.id,
            "reduction_reason": reason if reduction else False,
            "wants_meeting": form.get("wants_meeting") == "yes",
        }

    @api.model
    def _read_image(self, form, errors):
        """Return a drawn signature as base64 PNG, or nothing where none was drawn."""
        text = form.get("signature") or ""
        if not text:
            return False
        content = text.removeprefix(IMAGE_PREFIX)
        try:
            if not text.startswith(IMAGE_PREFIX) or len(content) > IMAGE_BYTES * 4 / 3:
                raise ValueError("not a small PNG")
            with Image.open(
                io.BytesIO(base64.b64decode(content, validate=True))
            ) as image:
                if image.format != "PNG" or max(image.size) > IMAGE_PIXELS:
                    raise ValueError("not a small PNG")
                image.verify()
        except (
            binascii.Error,
            OSError,
            SyntaxError,
            ValueError,
            Image.DecompressionBombError,
        ):
            errors["signature"] = self.env._(
                "The drawn signature could not be read, or is too large: please draw it"
                " again, or leave it out."
            )
            return False
        return content
