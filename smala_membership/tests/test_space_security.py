import base64

from odoo.tests import tagged
from odoo.tests.common import JsonRpcException
from odoo.tools import mute_logger

from .space_common import SpaceCommon

# Who asks for what is Anne's: the answer's status. Anne and Bruno share an
# organization; what does not exist for somebody is not found, whoever they are.
LOGIN, HOME, FOUND, NONE = "login", "home", 200, 404
ROLES = (
    None,
    "paul",
    "anne",
    "bruno",
    "claire",
    "denis",
    "smala_staff",
    "smala_manager",
)
FORMS = ("revenue", "reduction", "cancel", "uncancel")
JOINING = ("proof", "claim", "invitation")
TABLE = {
    #                    public  paul   anne   bruno  claire denis  staff  manager
    "/my": (LOGIN, FOUND, FOUND, FOUND, FOUND, FOUND, FOUND, FOUND),
    "/my/membership": (LOGIN, HOME, FOUND, FOUND, FOUND, FOUND, HOME, HOME),
    "/my/membership/{id}": (LOGIN, NONE, FOUND, NONE, NONE, NONE, NONE, NONE),
    **{
        f"/my/membership/{{id}}/{form}": (
            (LOGIN, NONE, FOUND, NONE, NONE, NONE, NONE, NONE)
        )
        for form in FORMS
    },
    "/my/membership/{id}?access_token={token}": (
        (LOGIN, NONE, FOUND, NONE, NONE, NONE, NONE, NONE)
    ),
    "/my/membership/{id}/charter": (LOGIN, NONE, FOUND, NONE, NONE, NONE, NONE, NONE),
    "/my/membership/{id}/sign": (LOGIN, NONE, FOUND, NONE, NONE, NONE, NONE, NONE),
    "/my/membership/{id}/other": (*(NONE,) * 8,),
    "/my/billing/{organization}": (LOGIN, *(NONE,) * 7),
    "/web/content/smala.membership/{id}/signature_scan": (
        (NONE, NONE, NONE, NONE, NONE, NONE, FOUND, FOUND)
    ),
    "/web/content/smala.signature/{signature}/scan": (
        (NONE, NONE, NONE, NONE, NONE, NONE, FOUND, FOUND)
    ),
    "/web/content/{attachment}": (NONE, NONE, NONE, NONE, NONE, NONE, FOUND, FOUND),
    "/my/invoices/{invoice}": (HOME, HOME, FOUND, FOUND, HOME, HOME, FOUND, FOUND),
    "/my/invoices/{invoice}?report_type=pdf&download=true": (
        (HOME, HOME, FOUND, FOUND, HOME, HOME, FOUND, FOUND)
    ),
    # The links in mails: who holds one may use it for its one thing, and a login
    # adds nothing to a token that is unknown or was made for another thing.
    "/adhesion": (FOUND,) * 8,
    "/adhesion/sign": (FOUND,) * 8,
    "/adhesion/sent/{token}": (FOUND,) * 8,
    "{smala_revenue}": (FOUND,) * 8,
    "{adhesion_claim}": (FOUND,) * 8,
    **{f"/smala/{form}/{{token}}": (NONE,) * 8 for form in FORMS},
    **{f"/adhesion/{thing}/{{token}}": (NONE,) * 8 for thing in JOINING},
    "/smala/cancel/{revenue_token}": (NONE,) * 8,
    "/smala/revenue/{claim_token}": (NONE,) * 8,
    "/adhesion/proof/{claim_token}": (NONE,) * 8,
    "/adhesion/invitation/{claim_token}": (NONE,) * 8,
    "/adhesion/claim/{revenue_token}": (NONE,) * 8,
}
CALLS = {
    "search_read": ([], {"domain": [], "fields": []}),
    "search_count": ([[]], {}),
    "read": ([[1]], {}),
    "name_search": ([""], {}),
    "read_group": ([[], ["id:count"], []], {}),
    "create": ([{}], {}),
    "write": ([[1], {"create_date": False}], {}),
    "unlink": ([[1]], {}),
}
STEPS = (
    ("smala.membership", "action_activate"),
    ("smala.membership", "action_cancel"),
    ("smala.membership", "action_uncancel"),
    ("smala.membership", "action_open_invoices"),
    ("smala.dues", "action_bill"),
    ("smala.dues", "action_correct"),
    ("smala.grant", "action_grant"),
    ("smala.revenue", "action_review"),
    ("smala.application", "action_approve"),
    ("smala.application", "action_refuse"),
    ("smala.application", "action_retry"),
    ("smala.application", "action_accept_amount"),
    ("smala.application", "action_send"),
    ("smala.application", "action_open_membership"),
    ("smala.claim", "action_confirm"),
    ("smala.claim", "action_refuse"),
    ("smala.claim", "action_send"),
    ("smala.difference", "action_take"),
    ("smala.difference", "action_leave"),
    ("smala.signature", "action_check"),
    ("smala.signature", "action_make_document"),
    ("smala.event.invitation", "action_remind"),
    ("smala.event.invitation", "action_retry"),
    ("event.registration", "action_cancel"),
    ("event.registration", "action_confirm"),
    ("event.registration", "action_smala_make_opportunity"),
    ("smala.lab", "action_open_notes"),
    ("smala.lab.challenge", "action_plan"),
    ("smala.lab.challenge", "action_put_back"),
    ("smala.lab.seat", "action_leave"),
    ("smala.lab.waiting", "action_place"),
    ("smala.lab.waiting", "action_withdraw"),
)


@tagged("post_install", "-at_install", "smala_membership")
class TestSpaceSecurity(SpaceCommon):
    """Nobody reaches what is another's: by page, file, report, token or RPC."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.membership.signature_scan = base64.b64encode(b"%PDF-1.4 signed")
        cls.env["smala.charter"]._ensure_default()
        cls.membership._file_paper_signature()
        cls.scan = cls.env["ir.attachment"].search(
            [
                ("res_model", "=", "smala.membership"),
                ("res_field", "=", "signature_scan"),
                ("res_id", "=", cls.membership.id),
            ]
        )
        cls.application = cls.make_application()

    @classmethod
    def make_application(cls):
        """Let somebody unknown wait for an answer of Anne's organization."""
        env_sudo = cls.env["smala.application"].sudo().env
        application_sudo = env_sudo["smala.application"].create(
            {
                "name": "Lena",
                "email": "lena@example.org",
                "lang": "en_US",
                "organization_name": cls.organization.name,
                "company_id": cls.company.id,
                "state": "claimed",
            }
        )
        values = {
            "application_id": application_sudo.id,
            "partner_id": cls.organization.id,
        }
        env_sudo["smala.claim"].create({**values, "contact_id": cls.person.id})
        env_sudo["smala.difference"].create(
            {**values, "field_name": "city", "typed": "Elsewhere"}
        )
        return application_sudo

    def fill(self, path):
        revenue = self.url("revenue")
        claim_url = self.env["smala.join.link"]._make_url(
            "claim", self.application.claim_ids
        )
        claim = claim_url.removeprefix(self.application.get_base_url())
        return path.format(
            smala_revenue=revenue,
            revenue_token=revenue.rpartition("/")[2],
            adhesion_claim=claim,
            claim_token=claim.rpartition("/")[2],
            id=self.membership.id,
            organization=self.organization.id,
            invoice=self.invoice_of(self.membership).id,
            attachment=self.scan.id,
            signature=self.membership.signature_ids.id,
            token="0" * 36,
        )

    def answer(self, response):
        """Return a status, or where the answer leads to."""
        if response.status_code in (301, 302, 303, 307):
            leads_to = response.headers["Location"].removeprefix(self.base_url())
            return LOGIN if leads_to.startswith("/web/login") else HOME
        return response.status_code

    @mute_logger("odoo.http", "odoo.addons.base.models.ir_rule")
    def test_roles_and_pages(self):
        for column, role in enumerate(ROLES):
            self.log_in(role)
            for path, expected in TABLE.items():
                with self.subTest(role=role, path=path):
                    found = self.answer(self.get(self.fill(path)))
                    if expected[column] == NONE:
                        self.assertIn(found, (NONE, 403))
                    else:
                        self.assertEqual(found, expected[column])

    @mute_logger("odoo.http")
    def test_nobody_posts_what_is_anothers(self):
        before = self.snapshot()
        country = str(self.env.ref("base.be").id)
        posts = {
            "/my/membership/{id}/revenue?year=2026": {"amount": "9 000 000"},
            "/my/membership/{id}/reduction": {"reduction": "solidarity", "note": "x"},
            "/my/membership/{id}/cancel": {
                "reason": str(self.reason.id),
                "effect": "2026-12-31",
            },
            "/my/membership/{id}/uncancel": {},
            "/my/billing/{organization}": {
                "email": "x@example.com",
                "street": "a",
                "zip": "1",
                "city": "b",
                "country": country,
            },
            "/smala/cancel/{revenue_token}": {"reason": str(self.reason.id)},
            "/smala/uncancel/{token}/again": {},
            "/adhesion/claim/{revenue_token}": {"answer": "confirm"},
            "/adhesion/claim/{token}/again": {},
            "/adhesion/proof/{claim_token}": {},
            "/adhesion/invitation/{claim_token}": {"name": "x", "agree": "1"},
        }
        for role in (None, "paul", "bruno", "claire", "denis", "smala_staff"):
            self.log_in(role)
            token = self.csrf()
            for path, form in posts.items():
                with self.subTest(role=role, path=path):
                    response = self.url_open(
                        self.fill(path),
                        data={"csrf_token": token, **form},
                        allow_redirects=False,
                    )
                    self.assertIn(self.answer(response), (NONE, LOGIN))
        self.assertEqual(self.snapshot(), before)
        self.assertFalse(
            self.organization.child_ids.filtered(lambda c: c.type == "invoice")
        )

    @mute_logger("odoo.http", "odoo.addons.base.models.ir_model")
    def test_members_reach_no_model_by_rpc(self):
        ours = [("model", "=like", "smala.%"), ("abstract", "=", False)]
        models = self.env["ir.model"].search(ours)
        for role in (None, "anne", "claire", "denis", "paul"):
            self.log_in(role)
            for model in models.mapped("model"):
                for method, (args, kwargs) in CALLS.items():
                    with self.subTest(role=role, model=model, method=method):
                        self.assertRefused(model, method, args, kwargs)

    @mute_logger("odoo.http", "odoo.addons.base.models.ir_model")
    def test_members_take_no_step_by_rpc(self):
        before = self.snapshot()
        targets = {
            "smala.application": self.application,
            "smala.claim": self.application.claim_ids,
            "smala.difference": self.application.difference_ids,
            "smala.signature": self.membership.signature_ids,
        }
        for role in (None, "anne", "claire", "denis", "paul"):
            self.log_in(role)
            for model, method in STEPS:
                with self.subTest(role=role, model=model, method=method):
                    target = targets.get(model, self.membership)
                    self.assertRefused(model, method, [target.ids], {})
            for method in ("_get_home", "_get_memberships_sudo", "_find_sudo"):
                with self.subTest(role=role, method=method):
                    self.assertRefused("smala.space", method, [], {})
        self.assertEqual(self.snapshot(), before)
        self.assertEqual(self.application.state, "claimed")
        self.assertEqual(self.application.claim_ids.state, "asked")
        self.assertEqual(self.application.difference_ids.state, "open")

    @mute_logger("odoo.http")
    def test_a_visitor_reads_no_contact_by_rpc(self):
        self.log_in(None)
        self.assertRefused("res.partner", "search_read", [], {"domain": []})

    @mute_logger("odoo.http", "odoo.models", "odoo.addons.base.models.ir_rule")
    def test_what_contacts_read_of_their_company(self):
        """Odoo shows them every plain field: none of ours is one."""
        plain = {"smala_member_state", "smala_has_access", "smala_suspended"}
        fields = self.env["res.partner"]._fields
        ours = {name for name in fields if name.startswith("smala_")}
        self.log_in("anne")
        for name in ours - plain:
            with self.subTest(field=name):
                self.assertRefused(
                    "res.partner", "read", [self.organization.ids, [name]], {}
                )
                self.assertRefused(
                    "res.partner", "search_count", [[(name, "!=", False)]], {}
                )
        for partner in (self.claire, self.other_organization):
            with self.subTest(partner=partner.name):
                self.assertRefused(
                    "res.partner", "read", [partner.ids, ["smala_member_state"]], {}
                )
        domain = [("smala_member_state", "=", "active")]
        found = self.call("res.partner", "search_read", [domain, ["id"]], {})
        ours = self.person | self.bruno
        self.assertEqual({one["id"] for one in found}, set(ours.ids))

    @mute_logger("odoo.http", "odoo.models", "odoo.addons.base.models.ir_rule")
    def test_invoices_of_others_stay_theirs(self):
        self.log_in("claire")
        invoice = self.invoice_of(self.membership)
        self.assertRefused("account.move", "read", [invoice.ids], {})
        self.assertRefused(
            "account.move.line", "read", [invoice.line_ids.ids, ["smala_dues_id"]], {}
        )
        response = self.get(f"/report/pdf/account.report_invoice/{invoice.id}")
        self.assertNotEqual(response.status_code, 200)

    # === WHAT ODOO'S PORTAL LETS CONTACTS CHANGE === #

    def test_a_member_does_not_rename_the_company(self):
        self.log_in("anne")
        self.submit_address(self.person, company_name="Renamed")
        self.assertEqual(self.organization.name, "Atelier du Pont")
        self.assertEqual(self.person.city, "Ailleurs")

    def test_who_has_no_membership_goes_on_as_before(self):
        self.log_in("paul")
        self.submit_address(self.paul, company_name="Renamed")
        self.assertEqual(self.paul.parent_id.name, "Renamed")

    def test_a_member_does_not_change_the_vat_number(self):
        self.organization.vat = "BE0477472701"
        self.log_in("anne")
        self.submit_address(self.person, vat="BE0428759497")
        self.assertEqual(self.organization.vat, "BE0477472701")
        self.assertEqual(self.person.vat, "BE0477472701")

    @mute_logger("odoo.http")
    def test_addresses_for_invoices_belong_to_who_manages_billing(self):
        contact = self.env["res.partner"].create(
            {
                "type": "invoice",
                "parent_id": self.organization.id,
                "email": "compta@example.com",
            }
        )
        self.log_in("anne")
        response = self.get(f"/my/address?partner_id={contact.id}")
        self.assertEqual(response.status_code, 403)
        self.submit_address(contact, email="mine@example.com")
        self.assertEqual(contact.email, "compta@example.com")
        with self.assertRaises(JsonRpcException):
            self.make_jsonrpc_request("/my/address/archive", {"partner_id": contact.id})
        self.assertTrue(contact.active)
        self.organization.smala_billing_manager_id = self.person
        self.submit_address(contact, email="mine@example.com")
        self.assertEqual(contact.email, "mine@example.com")

    def test_nobody_adds_an_address_that_takes_the_invoices(self):
        for login, may in (("anne", False), ("gerda", False), ("claire", True)):
            with self.subTest(login=login):
                self.log_in(login)
                person = (
                    self.env["res.users"].search([("login", "=", login)]).partner_id
                )
                before = person.commercial_partner_id.child_ids
                self.submit_address(None, email="mine@example.com")
                person.invalidate_recordset()
                added = person.commercial_partner_id.child_ids - before
                self.assertEqual(bool(added), may)

    # === HELPERS === #

    def submit_address(self, partner, **values):
        data = {
            "csrf_token": self.csrf(),
            "partner_id": str(partner.id) if partner else "",
            "address_type": "billing",
            "name": partner and partner.name or "Elsewhere",
            "email": partner and partner.email or "mine@example.com",
            "phone": "+32 470 12 34 56",
            "street": "Rue Neuve 1",
            "city": "Ailleurs",
            "zip": "4000",
            "country_id": str(self.env.ref("base.be").id),
            **values,
        }
        response = self.url_open("/my/address/submit", data=data)
        self.env.invalidate_all()
        return response

    def call(self, model, method, args, kwargs):
        return self.make_jsonrpc_request(
            f"/web/dataset/call_kw/{model}/{method}",
            {"model": model, "method": method, "args": args, "kwargs": kwargs},
        )

    def assertRefused(self, model, method, args, kwargs):
        with self.assertRaises(JsonRpcException) as refusal:
            self.call(model, method, args, kwargs)
        self.assertIn(
            refusal.exception.args[0],
            ("odoo.exceptions.AccessError", "odoo.http.SessionExpiredException"),
        )
