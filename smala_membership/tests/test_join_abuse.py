from odoo.tests import new_test_user, tagged

from .join_common import FORM, KNOWN_VAT, NEW_VAT, OTHER_VAT, JoinCommon
from .test_join_claims import BILLING


@tagged("post_install", "-at_install", "smala_membership")
class TestJoinAbuse(JoinCommon):
    """What somebody tries who knows how the forms work."""

    def make_user(self, login, partner=None, groups="base.group_portal"):
        user = new_test_user(self.env, login=login, email=login, groups=groups)
        if partner:
            user.partner_id.parent_id = partner
        return user

    # === WHO SOMEBODY IS === #

    def test_a_login_with_another_address_is_not_that_mailbox(self):
        """Odoo lets portal users write any address on their own contact."""
        thief = self.make_user("thief@example.org")
        thief.partner_id.email = BILLING
        self.authenticate("thief@example.org", "thief@example.org")
        self.sign(vat=KNOWN_VAT, email=BILLING)
        self.assertFalse(self.find(BILLING))
        application = self.find("thief@example.org")
        self.assertEqual(application.state, "claimed")
        self.assertFalse(application.membership_id)

    def test_a_login_is_no_contact_by_its_address(self):
        """Where anybody may sign up, nobody proved the address of a login."""
        self.make_user(BILLING)
        self.authenticate(BILLING, BILLING)
        self.sign(vat=KNOWN_VAT)
        self.assertEqual(self.find(BILLING).state, "claimed")

    def test_a_login_does_not_read_the_application_of_anothers_address(self):
        self.company.smala_approve_applications = True
        self.join(street="Secret Street 7")
        thief = self.make_user("thief@example.org")
        thief.partner_id.email = FORM["email"]
        self.authenticate("thief@example.org", "thief@example.org")
        response = self.sign()
        self.assertNotIn(FORM["email"], response.text.split("<main")[1])

    def test_a_login_that_is_no_address_proves_none(self):
        user = self.make_user("thief")
        user.partner_id.email = BILLING
        self.authenticate("thief", "thief")
        self.sign(vat=KNOWN_VAT, email=BILLING)
        application = self.find(BILLING)
        self.assertEqual(application.state, "unproven")
        self.assertFalse(application.partner_id)

    def test_a_former_contact_is_none_any_more(self):
        person = self.make_person("Eva", self.known, email=FORM["email"])
        person.active = False
        self.assertEqual(self.join(vat=KNOWN_VAT).state, "claimed")

    def test_former_staff_do_not_get_their_desk_back(self):
        clerk = self.make_user(FORM["email"], groups="base.group_user")
        clerk.active = False
        application = self.join()
        self.assertEqual(application.state, "done", application.problem)
        self.assertEqual(application.partner_id, clerk.partner_id)
        self.assertFalse(clerk.active)
        mails = self.mails_to(FORM["email"])
        self.assertFalse(any("/web/signup" in mail.body_html for mail in mails))
        self.assertFalse(any("/web/reset" in mail.body_html for mail in mails))

    # === WHO IS BILLED === #

    def test_a_new_company_that_shall_pay_is_checked_too(self):
        self.make_person("Eva", self.known, email=FORM["email"])
        application = self.join(
            vat=KNOWN_VAT, has_payer="1", payer_name="Victim", payer_vat=OTHER_VAT
        )
        self.assertEqual(application.state, "done", application.problem)
        self.assertEqual(self.invoices(application).state, "draft")

    def test_a_known_company_that_confirmed_is_billed_at_once(self):
        application = self.join(
            vat=NEW_VAT, has_payer="1", payer_name="Known", payer_vat=KNOWN_VAT
        )
        application.claim_ids.action_confirm()
        self.assertEqual(application.state, "done", application.problem)
        self.assertEqual(self.invoices(application).state, "posted")

    # === WHAT IS SENT === #

    def test_a_corrected_address_in_the_same_form_is_written_to(self):
        """The browser's way back keeps the hidden key of the form."""
        hidden = self.open_page("/adhesion/sign?amount=3200000")[1]
        self.send("/adhesion/sign", {**hidden, **FORM, "email": "lean@example.org"})
        response = self.send("/adhesion/sign", {**hidden, **FORM})
        self.assertTrue(self.mails_to(FORM["email"]))
        self.send("/adhesion/sign", {**hidden, **FORM, "street": "Rue Neuve 2"})
        self.assertEqual(self.find().street, "Rue Neuve 2")
        self.assertEqual(len(self.find()), 1)
        self.assertIn("/adhesion/sent/", response.url)

    def test_refused_forms_do_not_lock_an_address_out(self):
        for _attempt in range(8):
            self.sign(vat="BE0477472702")
        self.sign()
        self.assertTrue(self.find())

    def test_refused_forms_are_limited_too(self):
        self.set_limits({("form", "address"): 2})
        problems = []
        for _attempt in range(3):
            response = self.sign(vat="BE0477472702")
            problems.append(response.text.split('id="smala_problem"')[1][:300])
        self.assertEqual(problems[0], problems[1])
        self.assertNotEqual(problems[1], problems[2], "please wait")

    def test_what_no_field_takes_is_left_out(self):
        hidden = self.open_page("/adhesion/sign?amount=3200000")[1]
        for name in ("country", "name", "vat", "email"):
            form = {**hidden, **FORM, name: "\0"}
            response = self.send("/adhesion/sign", form)
            self.assertEqual(response.status_code, 200, name)
        for name in ("name", "signature", "amount", "submission_key"):
            form = {**hidden, **FORM}
            form.pop(name)
            files = {name: ("a.txt", b"text")}
            response = self.url_open("/adhesion/sign", data=form, files=files)
            self.assertEqual(response.status_code, 200, name)

    def test_a_reason_with_a_control_character_is_kept_without(self):
        self.sign(reduction=str(self.solidarity.id), reduction_reason="a\0b")
        self.assertEqual(self.find().reduction_reason, "ab")

    def test_a_refused_drawing_is_not_sent_again(self):
        response = self.sign(signature="data:image/png;base64,%%%")
        self.assertIn("alert-danger", response.text)
        self.assertNotIn("base64,%%%", response.text)
