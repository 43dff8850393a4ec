from odoo.tests import tagged

from .join_common import FORM, KNOWN_VAT, JoinCommon

WIDE, PHONE = "1280x800", "360x800"


@tagged("post_install", "-at_install", "smala_membership")
class TestJoinTours(JoinCommon):
    """The ways to join, in a real browser, on a desk and on a phone."""

    def tour(self, size, name, url=None):
        self.browser_size = size
        self.start_tour(url or "/adhesion", name, timeout=120)
        self.env.invalidate_all()

    def join_from_the_page(self, size):
        self.tour(size, "smala_join_sign")
        self.assertEqual(self.find().state, "unproven")
        self.assertTrue(self.find().signature_ids.image, "drawn")
        link = self.link_in_mail(FORM["email"], "proof")
        self.tour(size, "smala_join_prove", link)
        application = self.find()
        self.assertEqual(application.state, "done", application.problem)
        self.assertAmount(
            self.invoices(application).amount_untaxed, application.amount_shown
        )

    def test_from_the_page_to_the_first_invoice_on_a_desk(self):
        self.join_from_the_page(WIDE)

    def test_from_the_page_to_the_first_invoice_on_a_phone(self):
        self.join_from_the_page(PHONE)

    def sign_an_invitation(self, size):
        wizards = self.env["smala.invitation.wizard"].with_user(self.staff)
        wizards.create(
            {"lang": "fr_BE", "name": "Lena Verger", "email": FORM["email"]}
        ).action_send()
        link = self.link_in_mail(FORM["email"], "invitation")
        self.tour(size, "smala_join_invited", link)
        application = self.find()
        self.assertEqual(application.state, "done", application.problem)
        self.assertEqual(self.invoices(application).state, "posted")

    def test_an_invitation_is_signed_on_a_desk(self):
        self.sign_an_invitation(WIDE)

    def test_an_invitation_is_signed_on_a_phone(self):
        self.sign_an_invitation(PHONE)

    def answer_a_claim(self, size, answer):
        application = self.join(vat=KNOWN_VAT)
        link = self.link_in_mail(self.known.email, "claim")
        self.tour(size, f"smala_join_claim_{answer}", link)
        return application

    def confirm_a_claim(self, size):
        application = self.answer_a_claim(size, "confirm")
        self.assertEqual(application.state, "done", application.problem)
        self.assertEqual(application.membership_id.organization_id, self.known)
        self.assertEqual(self.invoices(application).state, "posted")

    def test_a_claim_is_confirmed_on_a_desk(self):
        self.confirm_a_claim(WIDE)

    def test_a_claim_is_confirmed_on_a_phone(self):
        self.confirm_a_claim(PHONE)

    def refuse_a_claim(self, size):
        application = self.answer_a_claim(size, "refuse")
        self.assertEqual(application.state, "refused")
        self.assertFalse(application.membership_id)

    def test_a_claim_is_refused_on_a_desk(self):
        self.refuse_a_claim(WIDE)

    def test_a_claim_is_refused_on_a_phone(self):
        self.refuse_a_claim(PHONE)
