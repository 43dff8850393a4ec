from odoo.exceptions import UserError
from odoo.tests import new_test_user, tagged

from .join_common import FORM, KNOWN_VAT, JoinCommon


@tagged("post_install", "-at_install", "smala_membership")
class TestJoinInvitation(JoinCommon):
    """Staff send the charter; its signature activates and invoices at once."""

    def invite(self, record=None, **values):
        """Send the charter as staff do, from a contact, an opportunity or nowhere."""
        wizards = self.env["smala.invitation.wizard"].with_user(self.staff)
        if record:
            wizards = wizards.with_context(
                active_model=record._name, active_id=record.id
            )
        wizard = wizards.create({"lang": "fr_BE", **values})
        action = wizard.action_send()
        return self.applications.browse(action["res_id"])

    def sign_invitation(self, application, **values):
        link = self.link_in_mail(application.email, "invitation")
        page, hidden = self.open_page(link)
        form = {**FORM, **hidden, **values}
        if "amount_seen" not in form:
            form["amount_seen"] = "2133.33"
        self.send(link, form)
        return page

    def test_a_new_name(self):
        application = self.invite(name="Lena", email="Lena@Example.org ")
        self.assertEqual(application.state, "invited")
        before = self.snapshot()
        page = self.sign_invitation(application, email="thief@example.org")
        self.assertIn('value="lena@example.org"', page.text)
        self.assertEqual(application.state, "done", application.problem)
        self.assertNotEqual(self.snapshot(), before)
        self.assertEqual(application.email, "lena@example.org", "the mailbox stays")
        self.assertEqual(self.invoices(application).state, "posted", "at once")
        self.assertFalse(self.mails_to("thief@example.org"))

    def test_from_a_contact_everything_known_is_filled_in(self):
        person = self.make_person(
            "Eva", self.known, email="eva@known.example", function="Director"
        )
        self.known.write({"street": "Old Street 1", "city": "Namur"})
        self.make_revenue(3_200_000, organization=self.known)
        application = self.invite(person)
        page = self.sign_invitation(
            application, vat=KNOWN_VAT, name="Eva", organization_name="Known"
        )
        for text in ("Eva", "Director", KNOWN_VAT, "Old Street 1", "Namur", "3200000"):
            self.assertIn(f'value="{text}"', page.text)
        self.assertIn("o_smala_total", page.text, "and what it costs")
        self.assertEqual(application.state, "done", application.problem)
        membership = application.membership_id
        self.assertEqual(membership.partner_id, person)
        self.assertEqual(membership.organization_id, self.known)
        self.assertFalse(application.claim_ids)

    def test_what_is_known_of_the_person_is_in_the_amount_shown(self):
        person = self.make_person("Eva", self.known, email="eva@known.example")
        self.make_mandate("guarantor", "2026-01-01", person=person)
        self.make_revenue(3_200_000, organization=self.known)
        application = self.invite(person)
        self.sign_invitation(application, vat=KNOWN_VAT, name="Eva")
        self.assertEqual(application.state, "done", application.problem)
        self.assertAmount(application.amount_shown, 800 * 4 / 12 + 800)
        self.assertAmount(
            self.invoices(application).amount_untaxed, application.amount_shown
        )

    def test_from_an_opportunity_there_is_one_opportunity(self):
        lead = (
            self.env["crm.lead"]
            .sudo()
            .create(
                {
                    "name": "Verger",
                    "type": "opportunity",
                    "contact_name": "Lena",
                    "partner_name": "Verger SRL",
                    "email_from": "lena@example.org",
                    "phone": "+32 470 11 11 11",
                }
            )
        )
        self.env.ref(
            "sales_team.group_sale_salesman_all_leads"
        ).sudo().user_ids += self.staff
        application = self.invite(lead)
        page = self.sign_invitation(application, wants_meeting="yes")
        self.assertIn('value="Verger SRL"', page.text)
        self.assertEqual(application.state, "done", application.problem)
        self.assertEqual(application.lead_id, lead)
        person = application.partner_id
        others = self.env["crm.lead"].search([("partner_id", "=", person.id)])
        self.assertFalse(others - lead)

    def test_a_company_nobody_named_is_still_claimed(self):
        application = self.invite(name="Lena", email="lena@example.org")
        self.sign_invitation(application, vat=KNOWN_VAT)
        self.assertEqual(application.state, "claimed")
        self.assertFalse(application.membership_id)

    def test_a_link_works_once_and_expires(self):
        application = self.invite(name="Lena", email="lena@example.org")
        link = self.link_in_mail("lena@example.org", "invitation")
        self.at("2026-10-15 09:00:00")
        response = self.url_open(link)
        self.assertNotIn("o_smala_application", response.text)
        self.send(f"{link}/again", self.open_page(link)[1])
        newer = self.link_in_mail("lena@example.org", "invitation")
        self.assertNotEqual(newer, link)
        hidden = self.open_page(newer)[1]
        form = {**hidden, **FORM, "amount_seen": f"{1600 * 3 / 12 + 1600:.2f}"}
        self.send(newer, form)
        self.assertEqual(application.state, "done", application.problem)
        moves = self.env["account.move"].search_count([])
        self.send(newer, form)
        self.assertEqual(self.env["account.move"].search_count([]), moves)

    def test_entries_survive_an_error(self):
        application = self.invite(name="Lena", email="lena@example.org")
        link = self.link_in_mail("lena@example.org", "invitation")
        hidden = self.open_page(link)[1]
        form = {**hidden, **FORM, "amount_seen": "2133.33", "vat": "BE12"}
        response = self.send(link, form)
        self.assertIn("Rue du Pont 1", response.text)
        self.assertEqual(application.state, "invited")

    def test_an_address_is_needed(self):
        with self.assertRaises(UserError):
            self.invite(name="Lena", email="nothing")

    def test_who_is_logged_in_needs_no_proof(self):
        user = new_test_user(
            self.env,
            login="eva@known.example",
            email="eva@known.example",
            groups="base.group_portal",
        )
        user.partner_id.write({"parent_id": self.known.id, "name": "Eva"})
        self.authenticate("eva@known.example", "eva@known.example")
        page, hidden = self.open_page("/adhesion/sign?amount=3200000")
        self.assertIn(KNOWN_VAT, page.text, "known, and their own")
        form = {**FORM, **hidden, "vat": KNOWN_VAT, "email": "thief@example.org"}
        self.send("/adhesion/sign", form)
        application = self.find("eva@known.example")
        self.assertEqual(application.state, "done", application.problem)
        self.assertEqual(application.membership_id.partner_id, user.partner_id)
        self.assertFalse(self.find("thief@example.org"))

    def test_a_stranger_is_shown_nothing_of_a_company(self):
        self.known.street = "Secret Street 7"
        for url in (
            f"/adhesion/sign?vat={KNOWN_VAT}&organization_name=Known",
            f"/adhesion/sign?email={self.known.email}",
        ):
            self.assertNotIn("Secret Street 7", self.url_open(url).text)
