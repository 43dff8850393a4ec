import base64
import re

from lxml import html

from odoo.exceptions import UserError
from odoo.tests import tagged

from .space_common import SpaceCommon


@tagged("post_install", "-at_install", "smala_membership")
class TestHome(SpaceCommon):
    """What each person finds at home."""

    def shown(self, login):
        """Return what is asked and which cards are there."""
        page = html.fromstring(self.get("/my", login).text)
        asks = page.xpath("//*[@data-ask]/@data-ask")
        return asks, page.xpath("//*[@data-card]/@data-card")

    def test_one_thing_is_asked_of_a_member(self):
        cards = ["membership", "smalab", "invoices"]
        self.assertEqual(self.shown("anne"), (["revenue"], cards))

    def test_what_is_overdue_is_asked_first(self):
        self.invoice_of(self.membership).invoice_date_due = "2026-10-01"
        self.assertEqual(self.shown("anne")[0], ["overdue"])

    def test_nothing_is_asked_where_all_is_done(self):
        for membership in (self.membership, self.colleagues_membership):
            self.pay(self.invoice_of(membership))
        self.make_revenue(3_000_000, 2026)
        page = self.get("/my", "anne").text
        self.assertEqual(self.shown("anne")[0], [])
        self.assertIn('name="nothing_asked"', page)

    def test_an_invoice_to_pay_is_asked_when_nothing_is_more_pressing(self):
        self.make_revenue(3_000_000, 2026)
        self.assertEqual(self.shown("anne")[0], ["payment"])

    def test_a_reduction_that_runs_out_is_asked_again(self):
        self.make_revenue(3_000_000, 2026)
        for membership in (self.membership, self.colleagues_membership):
            self.pay(self.invoice_of(membership))
        self.grant_solidarity()
        self.assertEqual(self.shown("anne")[0], ["reduction"])

    def test_no_revenue_is_asked_before_it_can_be_known(self):
        self.at("2026-09-15 09:00:00")
        self.assertEqual(self.shown("anne")[0], ["payment"])

    def test_who_is_no_member_is_invited(self):
        self.assertEqual(self.shown("paul"), (["join"], []))

    def test_who_left_finds_the_way_back(self):
        page = self.get("/my", "denis").text
        self.assertIn("/adhesion", page)
        self.assertIn("membership", self.shown("denis")[1])

    def test_who_signed_and_waits_is_told_so(self):
        self.make_membership("2026-11-01", self.paul, activate=False)
        page = self.get("/my", "paul").text
        self.assertIn('name="waiting"', page)
        self.assertEqual(self.shown("paul"), ([], []))

    def test_who_manages_the_billing_has_a_card_for_it(self):
        self.other_organization.smala_billing_manager_id = self.gerda
        self.assertEqual(self.shown("gerda")[1], ["invoices", "billing"])

    def test_staff_find_odoos_own_home(self):
        self.assertEqual(self.shown("smala_staff"), ([], []))

    def test_odoos_counters_still_answer(self):
        self.log_in("anne")
        counted = self.make_jsonrpc_request(
            "/my/counters", {"counters": ["invoice_count"]}
        )
        self.assertEqual(counted["invoice_count"], 1)


@tagged("post_install", "-at_install", "smala_membership")
class TestMembershipPage(SpaceCommon):
    """What the page of a membership tells, and to whom."""

    def page_of(self, login, path="/my/membership"):
        self.log_in(login)
        response = self.url_open(path)
        return html.fromstring(response.text)

    def test_dues_come_with_their_reason_and_invoices_with_both_amounts(self):
        page = self.page_of("anne")
        (row,) = page.xpath("//tr[@data-year='2026']")
        lang = page.get("lang").replace("-", "_")
        dues = self.membership.dues_ids.with_context(lang=lang)
        self.assertIn(dues.explanation, row.text_content())
        invoice = self.invoice_of(self.membership)
        (line,) = page.xpath(f"//li[@data-invoice='{invoice.name}']")
        text = line.text_content().replace("\xa0", " ")
        for amount in (invoice.amount_untaxed, invoice.amount_total):
            shown = invoice.currency_id.format(amount).replace("\xa0", " ")
            self.assertIn(shown, text)
        (pdf,) = line.xpath(".//a[contains(@href, 'report_type=pdf')]/@href")
        self.assertEqual(self.url_open(pdf).status_code, 200)

    def test_the_invoices_are_the_organizations_and_the_dues_ones_own(self):
        page = self.page_of("anne")
        names = set(page.xpath("//li[@data-invoice]/@data-invoice"))
        ours = self.invoice_of(self.membership) | self.invoice_of(
            self.colleagues_membership
        )
        self.assertEqual(names, set(ours.mapped("name")))
        self.assertEqual(len(page.xpath("//tr[@data-year]")), 1)

    def test_a_revenue_told_changes_the_next_year_at_once(self):
        amount = "//span[@name='next_amount']"
        (before,) = self.page_of("anne").xpath(amount)
        response = self.post(
            f"{self.home}/revenue?year=2026", amount="5 100 000", tier=""
        )
        (after,) = html.fromstring(response.text).xpath(amount)
        self.assertNotEqual(before.text, after.text)
        told = self.revenue_of(2026)
        self.assertEqual((told.amount, told.source), (5_100_000, "member"))
        self.assertEqual(told.author_id.login, "anne")
        self.assertTrue(told.changes_tier)

    def test_a_bracket_or_a_first_year_will_do(self):
        self.log_in("claire")
        url = f"/my/membership/{self.others_membership.id}/revenue?year=2026"
        schedule = self.env["smala.schedule"]._for_year(self.company, 2027)
        tier = schedule.tier_ids.sorted("revenue_from")[1]
        self.post(url, tier=str(tier.id), amount="")
        told = self.other_organization.smala_revenue_ids.filtered(
            lambda revenue: revenue.year == 2026
        )
        self.assertTrue(told.is_bracket)
        self.assertEqual(told.amount, tier.revenue_from)
        self.post(url, tier="none", amount="12")
        self.assertTrue(told.is_first_year)
        self.assertEqual(told.amount, 0)

    def test_a_figure_that_makes_no_sense_changes_nothing(self):
        self.log_in("anne")
        before = self.snapshot()
        for amount in ("", "much", "-5", "2e9", "200 000 000 000", "<b>1</b>"):
            with self.subTest(amount=amount):
                page = self.post(
                    f"{self.home}/revenue?year=2026", amount=amount, tier=""
                )
                self.assertIn('role="alert"', page.text)
        self.assertEqual(self.snapshot(), before)

    def test_a_figure_of_another_magnitude_is_asked_twice(self):
        self.log_in("anne")
        url = f"{self.home}/revenue?year=2026"
        page = self.post(url, amount="3200", tier="")
        self.assertIn('name="is_sure"', page.text)
        self.assertFalse(self.revenue_of(2026))
        self.post(url, amount="3200", tier="", is_sure="1")
        self.assertEqual(self.revenue_of(2026).amount, 3200)

    def test_a_figure_that_was_billed_may_be_corrected_too(self):
        self.log_in("anne")
        self.post(f"{self.home}/revenue?year=2025", amount="6 000 000", tier="")
        self.assertEqual(self.revenue_of(2025).amount, 6_000_000)
        self.assertTrue(self.membership.dues_ids.correction_proposed)

    def test_no_other_year_can_be_told(self):
        self.log_in("anne")
        for year in ("1999", "2031", "x", "-1"):
            with self.subTest(year=year):
                self.url_open(f"{self.home}/revenue?year={year}")
                self.post(f"{self.home}/revenue?year={year}", amount="3 000 000")
        years = set(self.organization.smala_revenue_ids.mapped("year"))
        self.assertEqual(years, {2025, 2026})

    def test_what_no_field_takes_breaks_nothing(self):
        self.log_in("anne")
        for year in ("9" * 19, "9" * 5000, "x", "-1"):
            response = self.get(f"{self.home}/revenue?year={year}")
            self.assertEqual(response.status_code, 200, year[:20])
        url = f"{self.home}/reduction"
        response = self.post(url, reduction="solidarity", note="a\0b")
        self.assertEqual(response.status_code, 200)

    def test_a_reduction_is_asked_for_once_with_a_reason(self):
        self.log_in("anne")
        url = f"{self.home}/reduction"
        page = self.post(url, reduction="solidarity", note="  ")
        self.assertIn('role="alert"', page.text)
        page = self.post(url, reduction="cooperator", note="Because")
        self.assertIn('role="alert"', page.text)
        self.assertFalse(self.membership.grant_ids)
        self.post(url, reduction="solidarity", note="A hard year " * 500)
        (grant,) = self.membership.grant_ids
        self.assertEqual((grant.state, grant.year_from), ("requested", 2027))
        self.assertLessEqual(len(grant.reason), 2000)
        self.assertNotIn('name="note"', self.url_open(url).text)

    def test_leaving_says_when_and_what_follows_and_can_be_taken_back(self):
        self.log_in("anne")
        page = html.fromstring(self.url_open(f"{self.home}/cancel").text)
        self.assertIn("2027", page.xpath("//ul[@name='released']")[0].text_content())
        response = self.post(f"{self.home}/cancel", reason=str(self.reason.id))
        self.assertIn('data-done="cancel"', response.text)
        self.assertEqual(str(self.membership.date_end), "2026-12-31")
        self.assertEqual(len(self.mails_to_member()), 1)
        self.assertIn('data-ask="uncancel"', response.text)
        self.post(f"{self.home}/uncancel")
        self.assertFalse(self.membership.cancelled_on)
        self.assertEqual(len(self.mails_to_member()), 2)

    def test_late_means_a_year_later_and_is_said_before(self):
        self.at("2027-01-05 09:00:00")
        self.log_in("anne")
        page = self.url_open(f"{self.home}/cancel").text
        self.assertIn("alert-warning", page)
        self.assertIn("2028", page)
        owed = html.fromstring(page).xpath("//ul[@name='released']/li")
        self.assertIn("2027", owed[1].text_content())
        self.post(f"{self.home}/cancel", reason=str(self.reason.id))
        self.assertEqual(str(self.membership.date_end), "2027-12-31")

    def test_who_left_sees_the_history_and_changes_nothing(self):
        page = self.page_of("denis")
        self.assertEqual(page.xpath("//tr[@data-year]/@data-year"), ["2024"])
        self.assertEqual(page.xpath("//*[@data-ask]/@data-ask"), ["return"])
        path = f"/my/membership/{self.former_membership.id}"
        for form in ("revenue", "reduction", "cancel", "uncancel"):
            with self.subTest(form=form):
                self.assertEqual(self.get(f"{path}/{form}").status_code, 404)

    def test_a_handover_moves_the_space_too(self):
        successor = self.make_person("Eva", self.organization)
        self.membership._hand_over(successor, "2026-11-10")
        page = self.page_of("anne", self.home)
        self.assertFalse(page.xpath("//section[@name='next_year']"))
        self.assertEqual(page.xpath("//tr[@data-year]/@data-year"), ["2026"])
        self.assertEqual(self.get(f"{self.home}/cancel").status_code, 404)

    def test_the_signed_charter_is_checked_on_the_page(self):
        self.env["smala.charter"]._ensure_default()
        self.membership.signature_scan = base64.b64encode(b"%PDF-1.4 signed")
        self.membership._file_paper_signature()
        signature = self.membership.signature_ids
        (link,) = self.page_of("anne").xpath(
            "//section[@id='charter']//a[contains(@href, 'checked')]/@href"
        )
        found = "//*[@name='checked']"
        self.assertFalse(self.page_of("anne").xpath(found), "not asked for")
        (result,) = self.page_of("anne", link).xpath(found)
        self.assertEqual(result.get("data-intact"), "yes")
        self.assertIn(signature.sha256, result.text_content())
        self.env["ir.attachment"].sudo().search(
            [
                ("res_model", "=", "smala.signature"),
                ("res_id", "=", signature.id),
                ("res_field", "=", "scan"),
            ]
        ).raw = b"%PDF-1.4 another"
        self.env.invalidate_all()
        (result,) = self.page_of("anne", link).xpath(found)
        self.assertEqual(result.get("data-intact"), "no")

    def test_every_page_works_for_every_purpose(self):
        self.log_in("anne")
        for path in ("", "/revenue", "/revenue?year=2025", "/reduction", "/cancel"):
            with self.subTest(path=path):
                response = self.url_open(self.home + path)
                self.assertEqual(response.status_code, 200)
                self.assertEqual(response.headers["Cache-Control"], "no-store")
                self.assertRegex(response.text, r"<h1")

    def test_only_a_post_changes_something(self):
        self.log_in("anne")
        before = self.snapshot()
        for path in ("revenue?amount=9&tier=", "cancel?reason=1", "uncancel"):
            self.url_open(f"{self.home}/{path}")
        self.assertEqual(self.snapshot(), before)

    def test_a_post_needs_its_token(self):
        self.log_in("anne")
        before = self.snapshot()
        response = self.post(
            f"{self.home}/cancel", csrf="wrong", reason=str(self.reason.id)
        )
        self.assertEqual(response.status_code, 400)
        self.assertEqual(self.snapshot(), before)

    def mails_to_member(self):
        return self.env["mail.mail"].search(
            [
                ("recipient_ids", "in", self.person.ids),
                ("model", "=", "smala.membership"),
            ]
        )


@tagged("post_install", "-at_install", "smala_membership")
class TestBilling(SpaceCommon):
    """Where the invoices go, and who may say so."""

    ADDRESS = {
        "email": "compta@example.com",
        "name": "Accounts",
        "street": "Rue Neuve 1",
        "street2": "",
        "zip": "5000",
        "city": "Namur",
    }

    def setUp(self):
        super().setUp()
        self.billing = f"/my/billing/{self.other_organization.id}"
        self.country = str(self.env.ref("base.be").id)

    def change(self, **values):
        return self.post(
            self.billing, **{**self.ADDRESS, "country": self.country, **values}
        )

    def contact(self):
        return self.env["smala.invoicing"]._get_invoice_contact(self.other_organization)

    def test_the_only_member_changes_the_contact_for_invoices(self):
        self.log_in("claire")
        self.change()
        contact = self.contact()
        self.assertEqual(contact.parent_id, self.other_organization)
        self.assertEqual((contact.type, contact.zip), ("invoice", "5000"))
        self.change(email="other@example.com")
        self.assertEqual(self.contact(), contact)
        self.assertEqual(contact.email, "other@example.com")
        self.assertEqual(self.other_organization.email, "verger@example.com")

    def test_the_next_invoice_goes_there(self):
        self.log_in("claire")
        self.change()
        dues = self.others_membership._create_dues(
            [self.others_membership._core_year_line(2027)]
        )
        self.assertEqual(dues._create_invoices().partner_id, self.contact())

    def test_nothing_else_can_be_written(self):
        self.log_in("claire")
        before = self.other_organization.read(["name", "vat", "email", "parent_id"])
        self.change(vat="BE0477472701", parent_id="1", is_company="1", type="contact")
        self.assertEqual(
            self.other_organization.read(["name", "vat", "email", "parent_id"]), before
        )
        self.assertEqual(self.contact().type, "invoice")
        self.assertFalse(self.contact().vat)

    def test_a_wrong_address_is_refused_and_kept_on_the_page(self):
        self.log_in("claire")
        for wrong in (
            {"email": "nobody"},
            {"email": "a@example.com, b@example.com"},
            {"street": ""},
            {"city": "x" * 300},
            {"country": "0"},
            {"name": "a\nb"},
        ):
            with self.subTest(wrong=wrong):
                page = self.change(**wrong)
                self.assertIn('role="alert"', page.text)
                self.assertEqual(self.contact(), self.other_organization)

    def test_with_several_members_somebody_is_named(self):
        path = f"/my/billing/{self.organization.id}"
        for login in ("anne", "bruno"):
            self.assertEqual(self.get(path, login).status_code, 404)
        self.organization.smala_billing_manager_id = self.bruno
        self.assertEqual(self.get(path, "bruno").status_code, 200)
        self.assertEqual(self.get(path, "anne").status_code, 404)

    def test_who_is_named_need_not_be_a_member(self):
        self.other_organization.smala_billing_manager_id = self.gerda
        self.assertEqual(self.get(self.billing, "gerda").status_code, 200)
        self.assertEqual(self.get(self.billing, "claire").status_code, 404)

    def test_a_company_that_pays_for_others_is_not_theirs(self):
        payer = self.make_organization("Holding")
        self.others_membership.billing_partner_id = payer
        path = f"/my/billing/{payer.id}"
        self.assertEqual(self.get(path, "claire").status_code, 404)
        page = self.get("/my/membership").text
        self.assertIn("Holding", page)
        self.assertNotIn("holding@example.com", page)

    def test_only_staff_see_who_is_named(self):
        self.assertTrue(
            re.search(
                "group_membership_user",
                self.env["res.partner"]._fields["smala_billing_manager_id"].groups,
            )
        )
        with self.assertRaises(UserError):
            user = self.claire.user_ids
            self.other_organization.with_user(user).read(["smala_billing_manager_id"])
