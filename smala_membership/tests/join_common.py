import re
from unittest.mock import patch
from urllib.parse import urlparse

from odoo.tests import HttpCase, freeze_time

from .common import MembershipCommon

TODAY = "2026-09-14 09:00:00"
NEW_VAT = "BE0477472701"
KNOWN_VAT = "BE0403170701"
OTHER_VAT = "BE0428759497"
FORM = {
    "name": "Lena Verger",
    "email": "lena@example.org",
    "phone": "0470 12 34 56",
    "function": "CEO",
    "organization_name": "Verger",
    "vat": NEW_VAT,
    "street": "Rue du Pont 1",
    "zip": "4000",
    "city": "Liège",
    "country": "BE",
    "invoice_email": "billing@example.org",
    "amount": "3 200 000",
    "bracket": "",
    "reduction": "",
    "wants_meeting": "no",
    "agree": "1",
    "signed_name": "Lena Verger",
    "signature": "",
}


class JoinCommon(MembershipCommon, HttpCase):
    """A website of the company, on a day in September, and visitors to it."""

    @classmethod
    def get_default_groups(cls):
        groups = super().get_default_groups()
        return groups | cls.quick_ref("sales_team.group_sale_salesman_all_leads")

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env["website"].search([]).write(
            {"company_id": cls.company.id, "user_id": cls.company._get_public_user().id}
        )
        cls.company.email = "info@example.com"
        cls.env["smala.charter"]._ensure_default()
        cls.applications = cls.env["smala.application"].with_company(cls.company)
        cls.env["mail.mail"].search([]).unlink()
        cls.known = cls.make_organization("Known", vat=KNOWN_VAT)
        cls.known.email = "billing@known.example"

    def setUp(self):
        super().setUp()
        self.clock = None
        self.at(TODAY)
        self.addCleanup(lambda: self.clock.stop())

    def at(self, moment):
        """Let the company believe that it is that moment (UTC)."""
        if self.clock:
            self.clock.stop()
        with freeze_time(moment):
            today = self.company._smala_today()
        company_model = type(self.env["res.company"])
        self.clock = patch.object(company_model, "_smala_today", lambda _self: today)
        self.clock.start()

    # === BROWSING === #

    def open_page(self, url):
        """Open a page and return it with its hidden fields."""
        response = self.url_open(url)
        hidden = re.findall(
            r'type="hidden" name="(\w+)"(?: value="([^"]*)")?', response.text
        )
        token = re.search(r'csrf_token: "(\w+)"', response.text)
        fields = dict(hidden)
        if token:
            fields["csrf_token"] = token[1]
        return response, fields

    def post(self, url, **form):
        """Fill in a page as a browser does, its hidden fields included."""
        _page, hidden = self.open_page(url)
        return self.send(url, {**hidden, **form})

    def send(self, url, form):
        response = self.url_open(urlparse(url).path, data=form)
        self.env.invalidate_all()
        return response

    def sign(self, url=None, **values):
        """Fill in the form and send it, having seen the amount; return the answer."""
        form = {**FORM, **values}
        if not url:
            amount, bracket = form["amount"], form["bracket"]
            url = f"/adhesion/sign?amount={amount}&bracket={bracket}"
            url += f"&reduction={form['reduction']}"
        return self.post(url, **form)

    def join(self, **values):
        """Sign, prove the mailbox by the mail, and return the application."""
        self.sign(**values)
        application = self.find(values.get("email", FORM["email"]))
        self.prove(application)
        return application

    def prove(self, application):
        self.post(self.link_in_mail(application.email, "proof"))

    def find(self, email=FORM["email"]):
        self.env.invalidate_all()
        return self.applications.search([("email", "=", email)], order="id desc")

    # === MAILS === #

    def mails_to(self, email):
        return (
            self.env["mail.mail"]
            .search([], order="id")
            .filtered(
                lambda mail: (
                    email in (mail.email_to or "")
                    or email in mail.recipient_ids.mapped("email_normalized")
                )
            )
        )

    def link_in_mail(self, email, purpose):
        """Return the path of the link in the latest mail to an address."""
        bodies = self.mails_to(email).mapped("body_html")
        found = re.findall(
            rf'href="[^"]*?(/adhesion/{purpose}/[^"]+)"', "".join(bodies)
        )
        self.assertTrue(found, (email, purpose))
        return found[-1]

    # === WHAT THERE IS === #

    def snapshot(self):
        """Return all that a visitor must not cause."""
        self.env.invalidate_all()
        models = ("res.partner", "res.users", "smala.membership", "account.move")
        models += ("crm.lead", "smala.revenue", "mail.activity")
        return [
            self.env[model].with_context(active_test=False).search_count([])
            for model in models
        ]

    def set_limits(self, limits):
        """Let other limits count for this test."""
        target = "odoo.addons.smala_membership.models.smala_attempt.LIMITS"
        patcher = patch.dict(target, limits)
        patcher.start()
        self.addCleanup(patcher.stop)

    def invoices(self, application):
        return application.membership_id.dues_ids.move_id
