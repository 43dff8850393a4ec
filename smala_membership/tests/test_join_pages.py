from unittest.mock import patch

from odoo.exceptions import UserError
from odoo.tests import tagged
from odoo.tools import mute_logger

from .join_common import FORM, KNOWN_VAT, OTHER_VAT, JoinCommon


@tagged("post_install", "-at_install", "smala_membership")
class TestJoinPages(JoinCommon):
    def test_the_page_shows_tiers_and_answers_without_javascript(self):
        page = self.url_open("/adhesion?amount=3200000&month=2027-03").text
        self.assertEqual(page.count("text-end fw-bold text-nowrap"), 4, "four tiers")
        self.assertIn("o_smala_total", page)

    def test_the_simulator_answers_as_the_core_does(self):
        tier = self.env["smala.quote"].with_company(self.company)._get_tiers()[1]
        for amount, bracket in (("3 200 000", ""), ("", tier["key"])):
            result = self.make_jsonrpc_request(
                "/adhesion/simulate",
                {"amount": amount, "bracket": bracket, "month": "2026-09"},
            )
            self.assertIn("533", result["html"])
            self.assertIn("o_smala_total", result["html"])
        first = self.make_jsonrpc_request("/adhesion/simulate", {"bracket": "first"})
        self.assertIn("o_smala_total", first["html"])

    def test_a_simulated_month_of_another_century_is_refused(self):
        for month in ("1890-05", "2190-05", "x' OR 1=1", "0000-00"):
            response = self.url_open(f"/adhesion?amount=1&month={month}")
            self.assertEqual(response.status_code, 200)
            self.assertNotIn("o_smala_total", response.text)
            self.assertIn("alert", response.text)

    def test_absurd_revenues_are_refused_in_words(self):
        for amount in ("-5", "1e99", "999999999999999", "abc", "NaN", "<b>"):
            result = self.make_jsonrpc_request("/adhesion/simulate", {"amount": amount})
            self.assertIn("alert", result["html"], amount)

    def test_from_the_form_to_the_first_invoice(self):
        before = self.snapshot()
        self.sign(wants_meeting="yes")
        application = self.find()
        self.assertEqual(application.state, "unproven")
        self.assertEqual(self.snapshot(), before, "nothing before the proof")
        link = self.link_in_mail(FORM["email"], "proof")
        self.url_open(link)
        self.assertEqual(self.snapshot(), before, "opening a link changes nothing")
        self.post(link)
        self.env.invalidate_all()
        self.assertEqual(application.state, "done", application.problem)
        membership = application.membership_id
        self.assertEqual(membership.state, "active")
        self.assertEqual(str(membership.date_start), "2026-09-14")
        self.assertDues(membership, {2026: (533.33, "draft"), 2027: (1600.0, "draft")})
        invoice = self.invoices(application)
        self.assertEqual(invoice.state, "draft", "of a company that nobody knew")
        self.assertAmount(invoice.amount_untaxed, application.amount_shown)
        self.assertEqual(invoice.partner_id.email, FORM["invoice_email"])
        waiting = self.env["account.move"].search(
            [("smala_dues_ids.membership_id.checks_first_invoice", "=", True)]
        )
        self.assertIn(invoice, waiting)
        invoice.action_post()
        self.assertEqual(invoice.state, "posted")

    def test_a_new_member_is_welcomed(self):
        membership = self.join(wants_meeting="yes").membership_id
        person, organization = membership.partner_id, membership.organization_id
        self.assertRecordValues(
            person + organization,
            [
                {"name": "Lena Verger", "email": FORM["email"], "is_company": False},
                {"name": "Verger", "email": FORM["invoice_email"], "is_company": True},
            ],
        )
        self.assertEqual(organization.vat, FORM["vat"])
        self.assertEqual(person.parent_id, organization)
        self.assertTrue(person.user_ids._is_portal())
        self.assertEqual(person.user_ids.login, FORM["email"])
        self.assertEqual(len(membership.activity_ids), 3)
        self.assertEqual(len(self.mails_to(FORM["email"])), 3, "proof, login, welcome")
        self.assertTrue(
            any(
                "/web/signup" in mail.body_html for mail in self.mails_to(FORM["email"])
            )
        )
        lead = self.env["crm.lead"].search([("partner_id", "=", person.id)])
        self.assertEqual(len(lead), 1)
        self.assertEqual(lead.type, "opportunity")
        revenue = organization.smala_revenue_ids
        self.assertRecordValues(
            revenue, [{"year": 2025, "amount": 3_200_000, "source": "member"}]
        )

    def test_nobody_is_asked_who_wants_no_meeting(self):
        person = self.join().partner_id
        self.assertFalse(self.env["crm.lead"].search([("partner_id", "=", person.id)]))

    def test_the_first_invoice_is_posted_at_once_by_setting(self):
        self.company.smala_post_new_companies = True
        self.assertEqual(self.invoices(self.join()).state, "posted")

    def test_the_signature_day_counts_however_late_the_proof(self):
        self.sign()
        self.at("2026-10-02 09:00:00")
        application = self.find()
        link = self.env["smala.join.link"]._make_url("proof", application)
        self.post(link.removeprefix(application.get_base_url()))
        self.assertEqual(application.state, "done", application.problem)
        self.assertEqual(str(application.membership_id.signature_date), "2026-09-14")
        self.assertAmount(self.invoices(application).amount_untaxed, 2133.33)

    def test_what_is_shown_with_vat_is_what_the_invoice_says(self):
        quote = self.env["smala.quote"].with_company(self.company)
        shown = quote._get_quote(3_200_000, self.company._smala_today())
        invoice = self.invoices(self.join())
        self.assertEqual(shown["total"], quote._format(invoice.amount_untaxed))
        self.assertEqual(shown["total_included"], quote._format(invoice.amount_total))

    # === PROOF === #

    def test_a_proof_works_once(self):
        application = self.join()
        before = self.snapshot()
        link = self.link_in_mail(FORM["email"], "proof")
        self.post(link)
        self.assertEqual(self.snapshot(), before)
        self.assertEqual(len(self.find()), 1)
        self.assertEqual(application.state, "done")

    def test_a_proof_expires_and_can_be_asked_for_again(self):
        self.sign()
        link = self.link_in_mail(FORM["email"], "proof")
        self.at("2026-09-21 09:00:00")
        self.assertEqual(self.url_open(link).status_code, 200)
        self.at("2026-09-22 09:00:00")
        self.post(link)
        self.assertEqual(self.find().state, "unproven")
        self.send(f"{link}/again", self.open_page(link)[1])
        newer = self.link_in_mail(FORM["email"], "proof")
        self.assertNotEqual(newer, link)
        self.post(newer)
        self.assertEqual(self.find().state, "done")

    def test_the_mail_can_be_sent_again_from_the_page(self):
        response = self.sign()
        self.assertIn("/adhesion/sent/", response.url)
        path = response.url[response.url.index("/adhesion") :]
        self.post(path)
        self.assertEqual(len(self.mails_to(FORM["email"])), 2)
        self.post("/adhesion/sent/of-nobody-at-all-really")
        self.assertEqual(len(self.mails_to(FORM["email"])), 2)

    def test_a_forged_link_opens_nothing(self):
        self.sign()
        link = self.link_in_mail(FORM["email"], "proof")
        for forged in (link[:-3], f"{link}x", link.replace("proof", "claim")):
            self.assertEqual(self.url_open(forged).status_code, 404)
        self.assertEqual(
            self.url_open("/adhesion/invitation/" + link.split("/")[-1]).status_code,
            404,
        )

    # === TWICE === #

    def test_the_same_form_twice_is_one_application(self):
        url = "/adhesion/sign?amount=3200000"
        hidden = self.open_page(url)[1]
        for _attempt in range(2):
            self.send("/adhesion/sign", {**hidden, **FORM})
        self.assertEqual(len(self.find()), 1)
        self.assertEqual(len(self.find().signature_ids), 1)
        self.assertEqual(len(self.mails_to(FORM["email"])), 1)

    def test_a_corrected_form_takes_the_place_of_the_one_before(self):
        self.sign()
        old = self.link_in_mail(FORM["email"], "proof")
        self.sign(street="Rue Neuve 2", amount="500 000")
        application = self.find()
        self.assertEqual(len(application), 1)
        self.assertEqual(application.street, "Rue Neuve 2")
        self.post(old)
        self.assertEqual(self.find().state, "unproven", "the old link is replaced")
        self.prove(application)
        self.assertEqual(application.state, "done", application.problem)
        self.assertAmount(
            self.invoices(application).amount_untaxed, 1300 * 4 / 12 + 1300
        )

    def test_nobody_changes_a_proven_application(self):
        self.company.smala_approve_applications = True
        application = self.join()
        self.assertEqual(application.state, "approval")
        self.sign(street="Rue du Voleur 9", invoice_email="thief@example.org")
        self.assertEqual(len(self.find()), 1)
        self.assertEqual(application.street, FORM["street"])
        self.assertEqual(application.invoice_email, FORM["invoice_email"])

    def test_who_is_a_member_already_is_not_billed_twice(self):
        first = self.join()
        self.sign()
        second = self.find()[0]
        self.assertNotEqual(first, second)
        moves = self.env["account.move"].search_count([])
        self.prove(second)
        self.assertEqual(second.state, "done", second.problem)
        self.assertEqual(second.membership_id, first.membership_id)
        self.assertEqual(self.env["account.move"].search_count([]), moves)

    # === ABUSE === #

    def test_the_answer_is_the_same_whether_an_address_is_known(self):
        self.make_person("Known", self.known, email="known@example.org")
        answers = set()
        for email in ("known@example.org", "unknown@example.org"):
            response = self.sign(email=email)
            key = response.url.split("/")[-1]
            text = response.text.replace(key, "KEY")
            start = text.index('<div id="wrap"')
            answers.add(
                text[start : text.index("<footer", start)].split("csrf_token")[0]
            )
        self.assertEqual(len(answers), 1)

    def test_a_robot_that_fills_in_everything_is_told_nothing(self):
        response = self.sign(website="https://spam.example")
        self.assertIn("/adhesion/sent/", response.url)
        self.assertFalse(self.find())
        self.assertFalse(self.mails_to(FORM["email"]))

    def test_one_address_gets_few_mails(self):
        for number in range(7):
            response = self.sign(organization_name=f"Verger {number}", vat="")
        self.assertIn("alert-danger", response.text)
        self.assertIn("Verger 6", response.text, "what was typed survives")
        self.assertLessEqual(len(self.mails_to(FORM["email"])), 5)
        self.sign(email="somebody.else@example.org")
        self.assertTrue(self.find("somebody.else@example.org"))

    def test_one_computer_sends_few_applications(self):
        self.set_limits({("application", "address"): 2})
        for number in range(3):
            response = self.sign(email=f"n{number}@example.org")
        self.assertIn("alert-danger", response.text)
        self.assertFalse(self.find("n2@example.org"))

    @mute_logger("odoo.http")
    def test_a_form_without_its_token_is_refused(self):
        for url in ("/adhesion/sign", "/adhesion/sent/abc"):
            self.assertEqual(self.url_open(url, data=FORM).status_code, 400, url)
        self.sign()
        link = self.link_in_mail(FORM["email"], "proof")
        self.assertEqual(self.url_open(link, data={"x": "1"}).status_code, 400)
        self.assertEqual(self.find().state, "unproven")

    def test_bad_input_is_named_and_the_rest_survives(self):
        cases = {
            "name": "<script>alert(1)</script>",
            "organization_name": "x" * 400,
            "email": "not an address",
            "invoice_email": "a@b@c",
            "vat": "BE0477472702",
            "phone": "0" * 50,
            "city": "http://spam.example",
            "amount": "-1",
            "country": "QQ",
            "signed_name": "",
            "agree": "",
        }
        for field, value in cases.items():
            with self.subTest(field):
                hidden = self.open_page("/adhesion/sign?amount=3200000")[1]
                response = self.send("/adhesion/sign", {**hidden, **FORM, field: value})
                self.assertEqual(response.status_code, 200)
                self.assertIn("alert-danger", response.text)
                self.assertIn("Rue du Pont 1", response.text)
                self.assertNotIn("<script>alert(1)", response.text)
        self.assertFalse(self.applications.search_count([]))

    def test_a_huge_signature_is_refused_and_the_rest_survives(self):
        hidden = self.open_page("/adhesion/sign?amount=3200000")[1]
        for image in (
            "data:image/png;base64," + "A" * 5_000_000,
            "data:image/svg+xml;base64,PHN2Zz4=",
            "data:image/png;base64,%%%",
            "data:image/png;base64,iVBORw0KGgo=",
        ):
            form = {**hidden, **FORM, "signature": image}
            response = self.send("/adhesion/sign", form)
            self.assertEqual(response.status_code, 200)
            self.assertIn("alert-danger", response.text)
            self.assertIn("Rue du Pont 1", response.text)
        self.assertFalse(self.find())

    def test_the_amount_must_have_been_shown(self):
        hidden = self.open_page("/adhesion/sign")[1]
        self.assertNotIn("amount_seen", hidden)
        response = self.send("/adhesion/sign", {**hidden, **FORM})
        self.assertFalse(self.find())
        self.assertIn('name="amount_seen" value="2133.33"', response.text)
        self.send("/adhesion/sign", {**hidden, **FORM, "amount_seen": "1.00"})
        self.assertFalse(self.find())
        self.send("/adhesion/sign", {**hidden, **FORM, "amount_seen": "2133.33"})
        self.assertEqual(len(self.find()), 1)

    def test_odoos_captcha_is_asked_where_it_is_configured(self):
        http = type(self.env["ir.http"])
        with patch.object(
            http, "_verify_request_recaptcha_token", side_effect=UserError("a robot")
        ) as asked:
            response = self.sign()
        self.assertEqual(asked.call_args.args[-1], "smala_application")
        self.assertIn("a robot", response.text)
        self.assertIn("Rue du Pont 1", response.text)
        self.assertFalse(self.find())

    def test_another_company_may_pay(self):
        application = self.join(
            has_payer="1", payer_name="Holding", payer_vat=OTHER_VAT
        )
        self.assertEqual(application.state, "done", application.problem)
        invoice = self.invoices(application)
        self.assertEqual(invoice.partner_id.vat, OTHER_VAT)
        self.assertEqual(invoice.partner_id.email, FORM["invoice_email"])

    def test_a_reduction_asked_for_holds_the_invoice_back(self):
        application = self.join(
            reduction=str(self.solidarity.id), reduction_reason="A hard year"
        )
        self.assertEqual(application.state, "done", application.problem)
        membership = application.membership_id
        self.assertTrue(membership.has_request)
        self.assertFalse(self.invoices(application))
        membership.grant_ids.action_grant()
        invoice = self.invoices(application)
        self.assertEqual(invoice.state, "draft", "still the first of a new company")
        self.assertAmount(invoice.amount_untaxed, 800 * 4 / 12 + 800)

    def test_known_numbers_are_found_however_they_are_written(self):
        for typed in ("BE 0403.170.701", "0403170701", "403170701"):
            self.sign(vat=typed, email=f"x{len(typed)}@example.org")
            application = self.find(f"x{len(typed)}@example.org")
            self.assertEqual(application.vat, KNOWN_VAT, typed)
