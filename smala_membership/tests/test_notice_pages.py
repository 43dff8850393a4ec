import re
from datetime import date
from unittest.mock import patch

from odoo.tests import HttpCase, freeze_time, tagged
from odoo.tools import mute_logger

from .common import MembershipCommon

TODAY = "2026-11-20 09:00:00"
DEADLINE = date(2026, 12, 31)


class PageCommon(MembershipCommon, HttpCase):
    """A member of 2026 with a mail in hand, on a day in November, not logged in."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env["res.lang"]._activate_lang("en_US")
        cls.person.lang = "en_US"
        cls.make_revenue(3_200_000)
        with freeze_time("2026-03-02 09:00:00"):
            cls.membership = cls.make_membership("2026-02-01")
        cls.reason = cls.env["smala.cancel.reason"].search([], limit=1)

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

    def url(self, purpose, until=DEADLINE, year=2027, membership=None):
        full = self.env["smala.link"]._make_url(
            purpose, membership or self.membership, year, until
        )
        return full.removeprefix(self.membership.get_base_url())

    def post(self, url, csrf=None, **form):
        """Fill in the page as a browser does, its hidden fields included."""
        page = self.url_open(url).text
        fields = re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page)
        token = re.search(r'csrf_token: "(\w+)"', page)[1]
        data = {"csrf_token": token, **dict(fields), **form}
        if csrf is not None:
            data["csrf_token"] = csrf
        response = self.url_open(url, data=data)
        self.env.invalidate_all()
        return response

    def snapshot(self):
        """Return all that a page could have changed."""
        self.env.invalidate_all()
        membership = self.membership
        return (
            membership.cancelled_on,
            membership.date_end,
            membership.link_asked_at,
            membership.grant_ids.ids,
            self.organization.smala_revenue_ids.mapped("amount"),
            self.env["mail.mail"].search_count([]),
            self.env["mail.message"].search_count([]),
        )

    def revenue_of(self, year):
        return self.organization.smala_revenue_ids.filtered(lambda r: r.year == year)

    def grant_solidarity(self, state="granted"):
        grant = self.env["smala.grant"].create(
            {
                "membership_id": self.membership.id,
                "reduction_id": self.solidarity.id,
                "year_from": 2026,
                "year_to": 2026,
            }
        )
        if state == "granted":
            grant.action_grant()
        return grant


@tagged("post_install", "-at_install", "smala_membership")
class TestLinks(PageCommon):
    PURPOSES = ("revenue", "reduction", "cancel", "uncancel")

    def test_opening_a_link_changes_nothing(self):
        self.grant_solidarity()
        before = self.snapshot()
        for purpose in self.PURPOSES:
            with self.subTest(purpose=purpose):
                response = self.url_open(self.url(purpose))
                self.assertEqual(response.status_code, 200)
                self.assertIn("o_smala_notice", response.text)
        self.url_open(self.url("revenue") + "?amount=1&tier=1&done=1")
        self.assertEqual(self.snapshot(), before)

    def test_one_page_has_one_button(self):
        self.grant_solidarity()
        for purpose in ("revenue", "reduction", "cancel"):
            with self.subTest(purpose=purpose):
                page = self.url_open(self.url(purpose)).text
                content = page[page.index("o_smala_notice") :]
                self.assertEqual(content.count('method="post"'), 1)
                self.assertEqual(content.count('type="submit"'), 1)

    def test_a_link_is_a_secret(self):
        response = self.url_open(self.url("cancel"))
        self.assertEqual(response.headers["Referrer-Policy"], "no-referrer")
        self.assertEqual(response.headers["X-Robots-Tag"], "noindex")
        self.assertIn("no-store", response.headers["Cache-Control"])

    def test_a_link_for_one_thing_opens_no_other(self):
        token = self.url("revenue").rpartition("/")[2]
        before = self.snapshot()
        for purpose in ("reduction", "cancel", "uncancel"):
            with self.subTest(purpose=purpose):
                response = self.url_open(f"/smala/{purpose}/{token}")
                self.assertEqual(response.status_code, 404)
                self.post(f"/smala/{purpose}/{token}", reason=self.reason.id)
        self.assertEqual(self.snapshot(), before)
        self.assertEqual(self.url_open(f"/smala/other/{token}").status_code, 404)

    def test_a_forged_link_opens_nothing(self):
        token = self.url("cancel").rpartition("/")[2]
        middle = len(token) // 2
        swapped = "A" if token[middle] != "A" else "B"
        forged = (
            token[:-4],
            token[:middle] + swapped + token[middle + 1 :],
            "AAAA",
            "x",
            "é",
            "0" * 200,
            "-_-",
        )
        before = self.snapshot()
        for text in forged:
            with self.subTest(token=text):
                response = self.url_open(f"/smala/cancel/{text}")
                self.assertEqual(response.status_code, 404)
                self.assertNotIn(self.person.name, response.text)
                self.url_open(f"/smala/cancel/{text}/again", data={"csrf_token": "x"})
        self.assertEqual(self.snapshot(), before)

    def test_an_expired_link_says_so_and_does_nothing(self):
        url = self.url("cancel", until=date(2026, 11, 19))
        before = self.snapshot()
        page = self.url_open(url).text
        self.assertIn(f"{url}/again", page)
        self.assertNotIn(self.person.name, page)
        self.post(url, reason=self.reason.id, effect="2026-12-31")
        self.assertEqual(self.snapshot(), before)

    def test_the_last_day_is_included(self):
        url = self.url("cancel", until=date(2026, 11, 20))
        self.assertIn('name="reason"', self.url_open(url).text)

    def test_an_expired_link_is_replaced_by_mail_now_and_then(self):
        url = self.url("cancel", until=date(2026, 11, 19))
        mails = self.env["mail.mail"]
        before = mails.search([])
        csrf = self.url_open(url).text.split('name="csrf_token" value="')[1]
        data = {"csrf_token": csrf.split('"')[0]}
        for _again in range(3):
            response = self.url_open(f"{url}/again", data=data)
            self.assertEqual(response.status_code, 200)
        new = mails.search([]) - before
        self.assertEqual(len(new), 1)
        self.assertEqual(new.recipient_ids, self.person)
        fresh = re.search(r"/smala/cancel/[\w-]+", new.body_html)[0]
        self.assertNotIn(fresh, response.text, "it is for the mailbox only")
        self.assertIn('name="reason"', self.url_open(fresh).text)
        self.assertFalse(self.membership.cancelled_on)

    def test_a_link_is_personal(self):
        url = self.url("cancel")
        self.membership._hand_over(
            self.make_person("Successor", self.organization), date(2026, 11, 20)
        )
        self.assertEqual(self.url_open(url).status_code, 404)

    @mute_logger("odoo.http")
    def test_another_site_cannot_post(self):
        before = self.snapshot()
        for csrf in ("", "forged"):
            response = self.post(self.url("cancel"), csrf=csrf, reason=self.reason.id)
            self.assertEqual(response.status_code, 400)
        self.assertEqual(self.snapshot(), before)

    def test_the_page_speaks_the_members_language(self):
        self.env["res.lang"]._activate_lang("nl_BE")
        self.person.lang = "nl_BE"
        self.reason.with_context(lang="nl_BE").name = "Te duur"
        self.assertIn("Te duur", self.url_open(self.url("cancel")).text)


@tagged("post_install", "-at_install", "smala_membership")
class TestRevenuePage(PageCommon):
    def test_an_amount_is_told(self):
        response = self.post(
            self.url("revenue"), amount="5 200 000", tier="", is_estimate="1"
        )
        self.assertEqual(response.status_code, 200)
        self.assertRecordValues(
            self.revenue_of(2026),
            [
                {
                    "amount": 5_200_000.0,
                    "source": "member",
                    "is_estimate": True,
                    "is_bracket": False,
                    "changes_tier": True,
                    "is_reviewed": False,
                }
            ],
        )
        self.assertIn("2,000", response.text)

    def test_a_bracket_is_told(self):
        tier = self.env["smala.schedule"]._for_year(self.company, 2027).tier_ids[0]
        self.post(self.url("revenue"), amount="7", tier=tier.id)
        self.assertRecordValues(
            self.revenue_of(2026),
            [
                {
                    "amount": tier.revenue_from,
                    "is_bracket": True,
                    "is_estimate": False,
                }
            ],
        )

    def test_what_is_no_amount_is_refused_in_words(self):
        for amount in ("", "a lot", "-5", "999999999999"):
            with self.subTest(amount=amount):
                response = self.post(self.url("revenue"), amount=amount, tier="")
                self.assertIn("alert-danger", response.text)
                self.assertFalse(self.revenue_of(2026))

    def test_a_tier_of_elsewhere_is_refused(self):
        other = self.env["smala.schedule"]._for_year(self.company, 2026)
        foreign = other.copy({"year": 2040}).tier_ids[0]
        self.post(self.url("revenue"), amount="", tier=foreign.id)
        self.assertFalse(self.revenue_of(2026))

    def test_nothing_else_can_be_written(self):
        self.post(
            self.url("revenue"),
            amount="100",
            tier="",
            year="2020",
            state="refused",
            source="accounts",
            partner_id="1",
        )
        self.assertRecordValues(
            self.revenue_of(2026),
            [{"amount": 100.0, "source": "member", "state": "counted"}],
        )
        self.assertFalse(self.revenue_of(2020))

    def test_it_can_be_corrected(self):
        self.post(self.url("revenue"), amount="100", tier="", is_estimate="1")
        self.post(self.url("revenue"), amount="200", tier="")
        self.assertRecordValues(
            self.revenue_of(2026), [{"amount": 200.0, "is_estimate": False}]
        )

    def test_it_is_closed_once_the_year_is_billed(self):
        line = self.membership._core_year_line(2027)
        self.membership._create_dues([line])
        response = self.post(self.url("revenue"), amount="100", tier="")
        self.assertNotIn('name="amount"', self.url_open(self.url("revenue")).text)
        self.assertEqual(response.status_code, 200)
        self.assertFalse(self.revenue_of(2026))

    def test_it_is_closed_for_who_leaves(self):
        self.membership.action_cancel()
        self.post(self.url("revenue"), amount="100", tier="")
        self.assertFalse(self.revenue_of(2026))


@tagged("post_install", "-at_install", "smala_membership")
class TestReductionPage(PageCommon):
    def test_solidarity_is_asked_for_again(self):
        self.grant_solidarity()
        self.post(self.url("reduction"), note="A hard year")
        new = self.membership.grant_ids.filtered(lambda g: g.year_from == 2027)
        self.assertRecordValues(
            new,
            [
                {
                    "reduction_id": self.solidarity.id,
                    "year_to": 2027,
                    "state": "requested",
                    "reason": "A hard year",
                }
            ],
        )
        self.post(self.url("reduction"), note="again")
        self.assertEqual(len(self.membership.grant_ids), 2, "asked once")

    def test_who_had_none_asks_for_none(self):
        self.post(self.url("reduction"))
        self.assertFalse(self.membership.grant_ids)

    def test_a_refused_request_is_not_repeated(self):
        self.grant_solidarity()
        self.post(self.url("reduction"))
        asked = self.membership.grant_ids.filtered(lambda g: g.year_from == 2027)
        asked.action_refuse("no more")
        self.post(self.url("reduction"))
        self.assertEqual(len(self.membership.grant_ids), 2)


@tagged("post_install", "-at_install", "smala_membership")
class TestCancelPage(PageCommon):
    def test_it_ends_when_the_page_says_so(self):
        page = self.url_open(self.url("cancel")).text
        self.assertIn('value="2026-12-31"', page)
        self.post(self.url("cancel"), reason=self.reason.id, note="Too far")
        self.assertRecordValues(
            self.membership,
            [
                {
                    "cancelled_on": date(2026, 11, 20),
                    "date_end": DEADLINE,
                    "cancel_reason_id": self.reason.id,
                    "cancel_note": "Too far",
                }
            ],
        )

    def test_a_second_click_changes_nothing(self):
        self.post(self.url("cancel"), reason=self.reason.id)
        before = self.snapshot()
        response = self.post(self.url("cancel"), reason=self.reason.id)
        self.assertEqual(response.status_code, 200)
        self.assertEqual(self.snapshot(), before)

    def test_a_reason_is_needed(self):
        for reason in ("", "0", "nonsense", "999999"):
            with self.subTest(reason=reason):
                response = self.post(self.url("cancel"), reason=reason)
                self.assertIn("alert-danger", response.text)
                self.assertFalse(self.membership.cancelled_on)

    def test_a_page_open_over_midnight_asks_again(self):
        url = self.url("cancel", until=date(2027, 1, 31))
        self.at("2027-01-01 00:01:00")
        response = self.post(url, reason=self.reason.id, effect="2026-12-31")
        self.assertIn("alert-danger", response.text)
        self.assertFalse(self.membership.cancelled_on)
        self.assertIn('value="2027-12-31"', response.text)

    def test_a_late_message_is_told_before(self):
        url = self.url("cancel", until=date(2027, 1, 31))
        self.assertNotIn("alert-warning", self.url_open(url).text)
        self.at("2027-01-05 09:00:00")
        self.assertIn("alert-warning", self.url_open(url).text)
        self.post(url, reason=self.reason.id)
        self.assertEqual(self.membership.date_end, date(2027, 12, 31))

    def test_it_is_taken_back_by_the_link_in_the_receipt(self):
        self.post(self.url("cancel"), reason=self.reason.id)
        receipt = self.env["mail.mail"].search([], order="id desc", limit=1)
        link = re.search(r"/smala/uncancel/[\w-]+", receipt.body_html)[0]
        self.assertTrue(self.membership.cancelled_on)
        self.url_open(link)
        self.assertTrue(self.membership.cancelled_on)
        self.post(link)
        self.assertFalse(self.membership.cancelled_on)
        self.assertEqual(self.membership.state, "active")

    def test_it_cannot_be_taken_back_after_the_deadline(self):
        self.post(self.url("cancel"), reason=self.reason.id)
        url = self.url("uncancel", until=date(2027, 1, 31), year=2026)
        self.at("2027-01-01 09:00:00")
        response = self.post(url)
        self.assertEqual(response.status_code, 200)
        self.assertTrue(self.membership.cancelled_on)
