from unittest.mock import patch

from odoo.exceptions import UserError
from odoo.tests import tagged

from .join_common import FORM, KNOWN_VAT, NEW_VAT, OTHER_VAT, JoinCommon

BILLING = "billing@known.example"


@tagged("post_install", "-at_install", "smala_membership")
class TestJoinClaims(JoinCommon):
    """A proven mailbox does not prove a company."""

    def claim(self, **values):
        """Join for a company that is known, as somebody nobody knows."""
        before = self.snapshot()
        application = self.join(**{"vat": KNOWN_VAT, **values})
        self.assertEqual(application.state, "claimed", application.problem)
        waiting = self.snapshot()
        waiting[-1] = before[-1]  # the activity of staff
        self.assertEqual(waiting, before, "nothing linked, made or invoiced")
        return application

    def test_nothing_is_linked_or_shown_until_somebody_confirms(self):
        application = self.claim()
        self.assertFalse(application.partner_id)
        page = self.url_open(self.link_in_mail(FORM["email"], "proof")).text
        self.assertNotIn(self.known.email, page)
        self.assertTrue(application.activity_ids, "staff see it")

    def test_the_billing_person_confirms_by_the_link(self):
        application = self.claim()
        link = self.link_in_mail(BILLING, "claim")
        self.url_open(link)
        self.assertEqual(self.find().state, "claimed", "opening changes nothing")
        self.post(link, answer="confirm")
        self.assertEqual(application.state, "done", application.problem)
        membership = application.membership_id
        self.assertEqual(membership.organization_id, self.known)
        self.assertEqual(membership.partner_id.parent_id, self.known)
        self.assertEqual(self.invoices(application).state, "posted", "it is known")
        self.post(link, answer="refuse")
        self.assertEqual(self.find().state, "done", "the first answer stays")

    def test_the_billing_person_refuses_by_the_link(self):
        application = self.claim()
        before = self.snapshot()
        self.post(self.link_in_mail(BILLING, "claim"), answer="refuse")
        self.assertEqual(application.state, "refused")
        after = self.snapshot()
        self.assertEqual(before[:-1], after[:-1])
        self.assertEqual(len(self.mails_to(FORM["email"])), 2, "proof, refusal")

    def test_another_answer_is_none(self):
        application = self.claim()
        self.post(self.link_in_mail(BILLING, "claim"), answer="perhaps")
        self.assertEqual(application.state, "claimed")

    def test_staff_confirm_or_refuse(self):
        application = self.claim()
        claim = application.claim_ids.with_user(self.staff)
        claim.action_confirm()
        self.assertEqual(application.state, "done", application.problem)
        with self.assertRaises(UserError):
            claim.action_refuse()
        other = self.claim(email="other@example.org")
        other.claim_ids.with_user(self.staff).action_refuse()
        self.assertEqual(other.state, "refused")

    def test_a_company_without_mail_is_asked_by_staff(self):
        self.known.email = False
        application = self.claim()
        self.assertFalse(application.claim_ids.contact_id)
        with self.assertRaises(UserError):
            application.claim_ids.action_send()

    def test_its_contact_needs_nobody(self):
        person = self.make_person("Eva", self.known, email=FORM["email"])
        application = self.join(vat="0403 170 701")
        self.assertEqual(application.state, "done", application.problem)
        self.assertEqual(application.membership_id.partner_id, person)
        self.assertEqual(application.membership_id.organization_id, self.known)

    def test_its_own_mailbox_needs_nobody(self):
        application = self.join(vat=KNOWN_VAT, email=BILLING)
        self.assertEqual(application.state, "done", application.problem)

    def test_a_known_company_that_shall_pay_is_asked_too(self):
        application = self.claim(
            vat=NEW_VAT, has_payer="1", payer_name="Known", payer_vat=KNOWN_VAT
        )
        self.assertEqual(application.claim_ids.partner_id, self.known)
        self.post(self.link_in_mail(BILLING, "claim"), answer="confirm")
        self.assertEqual(application.state, "done", application.problem)
        self.assertEqual(application.membership_id.billing_partner_id, self.known)

    def test_both_are_asked_and_both_must_confirm(self):
        payer = self.make_organization("Payer", vat=OTHER_VAT)
        application = self.claim(has_payer="1", payer_name="Payer", payer_vat=OTHER_VAT)
        claims = application.claim_ids
        self.assertEqual(claims.partner_id, self.known | payer)
        claims[0].action_confirm()
        self.assertEqual(application.state, "claimed")
        claims[1].action_confirm()
        self.assertEqual(application.state, "done", application.problem)

    def test_a_company_is_known_by_spelling_archive_and_registry(self):
        self.env.cr.execute(
            "UPDATE res_partner SET vat = 'be 0403.170.701' WHERE id = %s",
            [self.known.id],
        )
        self.known.invalidate_recordset()
        self.claim(email="a@example.org")
        self.known.active = False
        self.claim(email="b@example.org")
        self.env.cr.execute(
            "UPDATE res_partner SET vat = NULL, company_registry = '0403170701'"
            " WHERE id = %s",
            [self.known.id],
        )
        self.known.invalidate_recordset()
        self.claim(email="c@example.org")

    def test_the_contact_of_another_company_is_not_its_own(self):
        elsewhere = self.make_organization("Elsewhere")
        self.make_person("Eva", elsewhere, email=FORM["email"])
        self.claim()

    def test_a_login_that_took_anothers_address_is_not_that_person(self):
        """Portal users may write any address on their own contact."""
        thief = self.make_person("Thief", self.known, email="thief@example.org")
        self.env["res.users"].with_context(no_reset_password=True).sudo().create(
            {
                "login": "thief@example.org",
                "partner_id": thief.id,
                "group_ids": [(6, 0, self.env.ref("base.group_portal").ids)],
            }
        )
        thief.email = FORM["email"]
        application = self.join()
        self.assertEqual(application.state, "done", application.problem)
        self.assertNotEqual(application.partner_id, thief)


@tagged("post_install", "-at_install", "smala_membership")
class TestJoinMatching(JoinCommon):
    """Known people are matched, never duplicated, and never overwritten."""

    def setUp(self):
        super().setUp()
        self.eva = self.make_person(
            "Eva Known", self.known, email=FORM["email"], phone="+32 4 111 11 11"
        )
        self.known.write({"street": "Old Street 1", "city": "Namur"})

    def test_what_was_typed_waits_beside_what_is_known(self):
        application = self.join(vat=KNOWN_VAT)
        self.assertEqual(application.state, "done", application.problem)
        self.assertEqual(application.partner_id, self.eva)
        self.assertEqual(self.eva.name, "Eva Known")
        self.assertEqual(self.known.street, "Old Street 1")
        self.assertEqual(self.known.email, BILLING)
        found = {
            (difference.partner_id, difference.field_name): difference.typed
            for difference in application.difference_ids
        }
        self.assertEqual(found[self.eva, "name"], FORM["name"])
        self.assertEqual(found[self.known, "street"], FORM["street"])
        self.assertEqual(found[self.known, "email"], FORM["invoice_email"])
        self.assertNotIn((self.known, "vat"), found)
        self.assertEqual(application.difference_count, len(found))

    def test_staff_take_over_or_leave(self):
        application = self.join(vat=KNOWN_VAT)
        name = application.difference_ids.filtered(lambda d: d.field_name == "name")
        mine = name.filtered(lambda d: d.partner_id == self.eva)
        self.env.ref("base.group_partner_manager").sudo().user_ids += self.staff
        mine.with_user(self.staff).action_take()
        self.assertEqual(self.eva.name, FORM["name"])
        street = application.difference_ids.filtered(lambda d: d.field_name == "street")
        street.with_user(self.staff).action_leave()
        self.assertEqual(self.known.street, "Old Street 1")
        left = application.difference_ids.filtered(lambda d: d.state == "open")
        self.assertEqual(application.difference_count, len(left))

    def test_a_known_revenue_is_not_overwritten_and_staff_see_the_difference(self):
        self.make_revenue(12_000_000, organization=self.known)
        application = self.join(vat=KNOWN_VAT)
        self.assertEqual(application.state, "blocked")
        self.assertTrue(application.is_amount_different)
        self.assertAmount(application.amount_computed, 2500 * 4 / 12 + 2500)
        self.assertFalse(self.eva.smala_membership_ids, "nothing is left of it")
        application.with_user(self.staff).action_accept_amount()
        self.assertEqual(application.state, "done", application.problem)
        self.assertEqual(self.known.smala_revenue_ids.amount, 12_000_000)
        self.assertAmount(
            self.invoices(application).amount_untaxed, application.amount_computed
        )

    def test_a_second_associate_is_not_billed_what_was_not_shown(self):
        self.make_revenue(3_200_000, organization=self.known)
        self.make_membership("2026-02-01", person=self.make_person("Ivo", self.known))
        application = self.join(vat=KNOWN_VAT)
        self.assertEqual(application.state, "blocked")
        self.assertAmount(application.amount_computed, 2133.33 * 0.75)

    def test_what_is_in_the_way_is_told_and_tried_again(self):
        setup = type(self.env["smala.setup"])
        with patch.object(setup, "_check_ready", side_effect=UserError("No journal")):
            application = self.join(vat=KNOWN_VAT)
        self.assertEqual(application.state, "blocked")
        self.assertIn("No journal", application.problem)
        application.with_user(self.staff).action_retry()
        self.assertEqual(application.state, "done", application.problem)

    def test_staff_approve_first_by_setting(self):
        self.company.smala_approve_applications = True
        application = self.join()
        self.assertEqual(application.state, "approval")
        self.assertFalse(application.membership_id)
        application.with_user(self.staff).action_approve()
        self.assertEqual(application.state, "done", application.problem)
        self.assertEqual(self.invoices(application).state, "posted", "staff looked")

    def test_staff_refuse(self):
        self.company.smala_approve_applications = True
        application = self.join()
        application.with_user(self.staff).action_refuse()
        self.assertEqual(application.state, "refused")
        self.assertFalse(application.membership_id)
