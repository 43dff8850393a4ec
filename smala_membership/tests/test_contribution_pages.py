from datetime import timedelta

from odoo.tests import JsonRpcException, tagged
from odoo.tools import mute_logger

from .contribution_common import ContributionCommon

FEW, MANY = 3, 30
# 31 December in Brussels, a minute before and a minute after midnight, in UTC
BEFORE, AFTER = "2026-12-31 22:59:00", "2026-12-31 23:01:00"
QUIET = (
    "odoo.http",
    "odoo.addons.base.models.ir_rule",
    "odoo.addons.base.models.ir_model",
)


@tagged("post_install", "-at_install", "smala_membership")
class TestContributionPages(ContributionCommon):
    """A member proposes, follows and withdraws in their own space."""

    def propose(self, login="anne", **form):
        self.log_in(login)
        return self.submit(
            "/my/contributions/new",
            **{
                "kind": str(self.kind("testify").id),
                "title": "How we hired",
                "text": "In a village.",
                **form,
            },
        )

    def own(self, person=None):
        person = person or self.person
        return self.env["smala.contribution"].search([("partner_id", "=", person.id)])

    def states(self, page):
        return {
            int(card.get("data-contribution")): card.xpath(".//@data-state")[0]
            for card in page.xpath("//article[@data-contribution]")
        }

    # === PROPOSING === #

    def test_proposing(self):
        response = self.propose(period="In spring", is_shown="1")
        self.assertIn('data-done="propose"', response.text)
        made = self.own()
        self.assertEqual(
            (made.name, made.text, made.period, made.state, made.is_shown),
            ("How we hired", "In a village.", "In spring", "proposed", True),
        )
        self.assertEqual(made.company_id, self.company)
        self.assertTrue(self.activities(made))
        self.assertFalse(made.date_due)
        page = self.open("/my/contributions")
        self.assertEqual(self.states(page), {made.id: "proposed"})

    def test_promising(self):
        self.propose(kind=str(self.kind("promise").id), due=str(self.soon))
        self.assertEqual(self.own().date_due, self.soon)

    def test_bad_input_is_said_and_kept(self):
        promise = str(self.kind("promise").id)
        today = str(self.company._smala_today())
        archived = self.env["smala.contribution.kind"].create(
            {"name": "Old", "active": False}
        )
        for form, wrong in (
            ({"kind": ""}, ["kind"]),
            ({"kind": "0"}, ["kind"]),
            ({"kind": str(archived.id)}, ["kind"]),
            ({"kind": "x' OR 1=1"}, ["kind"]),
            ({"title": "  "}, ["title"]),
            ({"title": "x" * 151}, ["title"]),
            ({"text": ""}, ["text"]),
            ({"text": "x" * 10_001}, ["text"]),
            ({"period": "x" * 151}, ["period"]),
            ({"kind": promise, "due": ""}, ["due"]),
            ({"kind": promise, "due": "31/02/2027"}, ["due"]),
            ({"kind": promise, "due": today}, ["due"]),
            ({"kind": promise, "due": "soon", "title": ""}, ["title", "due"]),
        ):
            with self.subTest(form=form):
                response = self.propose(**{"period": "In spring", **form})
                self.assertEqual(response.status_code, 200)
                self.assertFalse(self.own())
                for name in wrong:
                    self.assertIn(f'data-error="{name}"', response.text)
                self.assertEqual(response.text.count("data-error="), len(wrong))
                if "period" not in form:
                    self.assertIn('value="In spring"', response.text)
                if form.get("kind") == promise:
                    self.assertRegex(response.text, f'value="{promise}"[^>]*checked')

    def test_what_is_typed_is_no_markup(self):
        self.propose(title="<b>Hi</b>", text="<script>alert(1)</script>")
        response = self.get("/my/contributions")
        self.assertNotIn("<b>Hi", response.text)
        self.assertNotIn("<script>alert", response.text)
        self.assertIn("&lt;b&gt;Hi", response.text)

    def test_a_text_may_follow_later(self):
        self.propose(kind=str(self.kind("write").id), text="")
        made = self.own()
        self.assertFalse(made.text)
        self.submit(f"/my/contributions/{made.id}/text", text="My text.")
        self.assertEqual(made.text, "My text.")
        self.submit(f"/my/contributions/{made.id}/text", text="x" * 10_001)
        self.assertEqual(made.text, "My text.")
        made.state = "declined"
        response = self.submit(f"/my/contributions/{made.id}/text", text="Other.")
        self.assertIn('name="error"', response.text)
        self.assertEqual(made.text, "My text.")

    @mute_logger(*QUIET)
    def test_nothing_happens_without_a_token_or_by_get(self):
        made = self.make_contribution()
        self.log_in("anne")
        self.url_open("/my/contributions/new", data={"title": "x"})
        self.url_open(f"/my/contributions/{made.id}/withdraw", data={})
        self.assertEqual(
            self.get(f"/my/contributions/{made.id}/withdraw").status_code, 405
        )
        self.env.invalidate_all()
        self.assertEqual((self.own(), made.state), (made, "proposed"))

    def test_there_is_a_limit(self):
        with self.subTest("as many as anybody has"):
            for _index in range(20):
                self.propose()
        self.assertEqual(len(self.own()), 20)
        response = self.propose()
        self.assertIn('data-error="kind"', response.text)
        self.assertEqual(len(self.own()), 20)

    # === AFTERWARDS === #

    def test_withdrawing(self):
        made = self.make_contribution()
        self.log_in("anne")
        response = self.submit(f"/my/contributions/{made.id}/withdraw")
        self.assertIn('data-done="withdraw"', response.text)
        self.assertEqual(made.state, "withdrawn")
        self.assertFalse(made.activity_ids)
        response = self.submit(f"/my/contributions/{made.id}/withdraw")
        self.assertIn('name="error"', response.text)

    def test_telling_what_came_of_a_promise(self):
        made = self.make_contribution("promise")
        self.log_in("anne")
        response = self.submit(f"/my/contributions/{made.id}/outcome", outcome="x")
        self.assertIn('name="error"', response.text)  # it is not agreed yet
        made.action_accept()
        response = self.submit(f"/my/contributions/{made.id}/outcome", outcome=" ")
        self.assertIn('name="error"', response.text)
        long = "y" * 10_001
        response = self.submit(f"/my/contributions/{made.id}/outcome", outcome=long)
        self.assertIn(long, response.text)
        self.assertFalse(made.outcome)
        self.submit(f"/my/contributions/{made.id}/outcome", outcome="Kept it.")
        self.assertEqual(made.outcome, "Kept it.")
        deadline = self.activities(made, "promise").date_deadline
        self.assertEqual(deadline, self.company._smala_today())

    def test_home_says_what_is_under_way_and_asks_on_the_day(self):
        self.log_in("anne")
        home = self.open("/my")
        self.assertTrue(
            home.xpath(
                "//*[@data-card='contributions']//a[@href='/my/contributions/new']"
            )
        )
        made = self.make_contribution("promise", date_due=self.company._smala_today())
        made.action_accept()
        home = self.open("/my")
        self.assertTrue(
            home.xpath("//*[@data-card='contributions']//*[@data-state='accepted']")
        )
        space = self.env["smala.space"].with_user(self.person.user_ids)
        memberships_sudo = space._get_memberships_sudo()
        self.assertIn("url", space._ask_promise(memberships_sudo))
        made.outcome = "Kept."
        self.assertFalse(space._ask_promise(memberships_sudo))

    def test_an_event_is_named_where_the_member_may_see_it(self):
        day = self.soon.isoformat()
        event = self.make_event(day=day)
        hidden = self.make_event("lab", day, lab_id=self.make_lab(self.bruno))
        self.make_contribution(event_id=event.id)
        self.make_contribution(event_id=hidden.id)
        response = self.get("/my/contributions", "anne")
        self.assertIn(f'href="/my/events/{event.id}"', response.text)
        self.assertNotIn(f"/my/events/{hidden.id}", response.text)

    def test_the_card_in_the_directory(self):
        """Only what is agreed, wished, and allowed by the profile, is shown there."""
        shown = self.make_contribution(name="Agreed and shown", is_shown=True)
        hidden = self.make_contribution(name="Agreed and hidden")
        (shown | hidden).action_accept()
        self.make_contribution(name="Still with us", is_shown=True)
        path = f"/my/directory/{self.person.id}"
        self.log_in("claire")
        self.assertNotIn("Agreed and shown", self.get(path).text)
        self.person.smala_shows_contributions = True
        page = self.get(path).text
        self.assertIn("Agreed and shown", page)
        self.assertNotIn("Agreed and hidden", page)
        self.assertNotIn("Still with us", page)
        self.log_in("anne")
        self.submit(f"/my/contributions/{hidden.id}/show", is_shown="1")
        self.submit(f"/my/contributions/{shown.id}/show")
        self.assertTrue(hidden.is_shown)
        self.assertFalse(shown.is_shown)

    # === WHO === #

    @mute_logger(*QUIET)
    def test_nobody_sees_or_changes_what_is_of_others(self):
        made = self.make_contribution(name="Mine alone")
        for login in ("bruno", "claire"):
            self.log_in(login)
            self.assertNotIn("Mine alone", self.get("/my/contributions").text)
            for step in ("withdraw", "show", "text", "outcome"):
                response = self.submit(f"/my/contributions/{made.id}/{step}")
                self.assertEqual(response.status_code, 404)
        self.assertEqual(made.state, "proposed")

    @mute_logger(*QUIET)
    def test_who_may_come_in(self):
        for login, code in (
            (None, 303),
            ("paul", 403),
            ("gerda", 403),
            ("denis", 403),
            ("anne", 200),
        ):
            self.log_in(login)
            for path in ("/my/contributions", "/my/contributions/new"):
                with self.subTest(login=login, path=path):
                    response = self.get(path)
                    self.assertEqual(response.status_code, code)
            if code == 403:
                self.assertIn("data-refusal=", response.text)
                response = self.propose(login)
                self.assertEqual(response.status_code, 403)
        self.assertFalse(self.env["smala.contribution"].search([]))

    @mute_logger(*QUIET)
    def test_midnight_in_brussels(self):
        """Who leaves with the year comes in until then; no cron has run."""
        made = self.make_contribution()
        self.leave(self.person, "2026-12-31")
        self.log_in("anne")
        for moment, code in ((BEFORE, 200), (AFTER, 403)):
            self.at(moment)
            with self.subTest(moment=moment):
                self.assertEqual(self.get("/my/contributions").status_code, code)
                self.assertEqual(self.get("/my/contributions/new").status_code, code)
        self.submit(f"/my/contributions/{made.id}/withdraw")
        self.assertEqual(made.state, "proposed")
        card = self.env["smala.space"].with_user(self.person.user_ids)
        self.assertFalse(card._card_contributions(made))

    @mute_logger(*QUIET)
    def test_nothing_by_calls_from_outside(self):
        self.make_contribution()
        for login in ("anne", "claire", "smala_plain"):
            self.log_in(login)
            for model in ("smala.contribution", "smala.contribution.kind"):
                with self.subTest(login=login, model=model):
                    with self.assertRaises(JsonRpcException):
                        self.call(model, "search_read", [], ["name"])
            with self.assertRaises(JsonRpcException):
                self.call(
                    "res.partner", "read", self.person.ids, ["smala_contribution_count"]
                )

    # === COSTS === #

    def test_the_number_of_contributions_does_not_matter(self):
        env = self.env(user=self.person.user_ids.id, su=False)
        event = self.make_event(day=(self.soon + timedelta(days=3)).isoformat())

        def fill(number):
            for index in range(number):
                for person in (self.person, self.bruno):
                    made = self.make_contribution(
                        person=person, name=f"{number} {index}", event_id=event.id
                    )
                    made.action_accept()

        def count():
            for _warm in range(2):
                self.env.flush_all()
                self.env.invalidate_all()
                before = self.env.cr.sql_log_count
                env["smala.contribution.page"]._get_page()
                found = self.env.cr.sql_log_count - before
            return found

        fill(FEW)
        few = count()
        fill(MANY)
        self.assertEqual(count(), few)
        self.assertLessEqual(few, 25)
