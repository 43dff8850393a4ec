from unittest.mock import patch

from odoo.exceptions import AccessError
from odoo.tests import tagged
from odoo.tools import mute_logger

from .directory_common import DirectoryCommon

FLAGS = {
    # what is hidden: what somebody types who knows it, and where it would be read
    "organization": ("verger", "organization"),
    "region": ("far west", "region"),
    "expertise": ("scierie", "expertise"),
    "function": ("gerante", "function"),
    "sector": ("orchards", "sector"),
}


@tagged("post_install", "-at_install", "smala_membership")
class TestDirectory(DirectoryCommon):
    """Members find each other by what they show, and by nothing else."""

    # === WHO IS IN IT === #

    def test_members_of_today_in_the_order_of_their_names(self):
        self.claire.name = "Émile"
        self.assertEqual(self.find(), ["Anne", "Bruno", "Émile"])

    def test_who_takes_the_name_out_is_not_in_it(self):
        self.claire.smala_is_listed = False
        self.assertEqual(self.find(), ["Anne", "Bruno"])
        self.assertEqual(self.find("claire"), [])

    def test_an_archived_contact_is_not_in_it(self):
        self.bruno.user_ids.active = False
        self.bruno.active = False
        self.assertEqual(self.find(), ["Anne", "Claire"])

    def test_midnight_in_brussels(self):
        self.at("2026-12-20 09:00:00")
        self.others_membership.action_cancel()
        self.at("2026-12-31 22:59:00")
        self.assertIn("Claire", self.find())
        self.at("2026-12-31 23:01:00")
        self.assertNotIn("Claire", self.find())
        with self.assertRaises(AccessError):
            self.find(who=self.claire)

    def test_who_is_suspended_is_not_in_it(self):
        self.company.write({"smala_suspend_unpaid": True})
        self.invoice_of(self.others_membership).invoice_date_due = "2026-09-01"
        self.env.flush_all()
        self.assertEqual(self.find(), ["Anne", "Bruno"])

    def test_another_network_in_the_database_is_none_of_ours(self):
        other = self.setup_other_company()["company"]
        other._smala_ensure_setup()
        stranger = self.make_person("Zoe", self.make_organization("Ailleurs"))
        self.make_revenue(800_000, organization=stranger.parent_id)
        membership = self.env["smala.membership"].create(
            {
                "partner_id": stranger.id,
                "company_id": other.id,
                "signature_date": "2026-03-02",
            }
        )
        membership._activate()
        self.assertNotIn("Zoe", self.find())
        rows = self.env["smala.directory"].with_company(other)
        self.assertEqual(rows.search([]).partner_id, stranger)

    def test_a_membership_that_passes_on_takes_the_organization_along(self):
        self.assertEqual(self.find("atelier"), ["Anne", "Bruno"])
        gerda = self.gerda
        gerda.parent_id = self.organization
        self.colleagues_membership._hand_over(gerda, "2026-11-20")
        self.assertEqual(self.find("atelier"), ["Anne", "Gerda"])

    # === SEARCH === #

    def test_accents_case_and_order_do_not_matter(self):
        for text in (
            "claire",
            "CLAI",
            "  Claire  ",
            "scierie elouges",
            "ÉLOUGES Scierie",
            "verger claire",
            "vergér",
            "sun",
            "zwartwerk",
            "far west",
        ):
            with self.subTest(text=text):
                self.assertEqual(self.find(text)[-1:], ["Claire"])

    def test_number_and_gender_of_a_word_do_not_matter(self):
        self.claire.smala_expertise = "J'ai repris deux fermes et un bureau."
        self.show("expertise")
        for text in ("reprise", "reprises", "ferme", "bureaux"):
            with self.subTest(text=text):
                self.assertEqual(self.find(text), ["Claire"])

    def test_every_word_must_be_found(self):
        self.assertEqual(self.find("claire atelier"), [])
        self.assertEqual(self.find("anne atelier"), ["Anne"])

    def test_signs_of_the_database_are_no_wildcards(self):
        for text in ("c%aire", "c_aire", "' OR 1=1 --", "claire\\%x"):
            with self.subTest(text=text):
                self.assertEqual(self.find(text), [])
        for text in ("%", "_", "\\", "()"):
            with self.subTest(text=text):
                self.assertEqual(len(self.find(text)), 3)

    def test_lists_can_be_chosen_from_and_combined(self):
        self.show("goals", "sector")
        self.assertEqual(self.find(topic=self.energy), ["Claire"])
        self.assertEqual(self.find(topic=self.hiring), [])
        self.assertEqual(self.find(goal=self.goal), ["Claire"])
        self.assertEqual(self.find(sector=self.sector), ["Claire"])
        self.assertEqual(self.find(region=self.region), ["Anne", "Bruno", "Claire"])
        self.assertEqual(
            self.find("scierie", topic=self.energy, goal=self.goal, sector=self.sector),
            ["Claire"],
        )
        self.assertEqual(self.find("atelier", topic=self.energy), [])

    def test_nonsense_is_no_choice(self):
        page = self.as_member()["smala.directory.page"]
        query = {"topic": "x", "goal": "99999999", "region": "-1", "sector": "9" * 40}
        self.assertEqual(page._get_page(query, 99)["total"], 3)

    def test_pages(self):
        organization = self.make_organization("Many")
        self.make_revenue(800_000, organization=organization)
        for number in range(30):
            person = self.make_person(f"Zed{number:02}", organization)
            self.make_membership("2026-02-01", person)
        page = self.as_member()["smala.directory.page"]
        first, second = page._get_page({}, 1), page._get_page({}, 2)
        self.assertEqual((first["total"], len(first["members"])), (33, 24))
        self.assertEqual(len(second["members"]), 9)
        self.assertEqual(page._get_page({}, 7)["page"], 2)
        names = [one["name"] for one in first["members"] + second["members"]]
        self.assertEqual(len(set(names)), 33)

    # === WHAT IS HIDDEN === #

    def test_nobody_is_found_by_what_they_hide(self):
        for flag, (text, key) in FLAGS.items():
            with self.subTest(flag=flag):
                self.show(flag)
                self.assertIn("Claire", self.find(text))
                self.assertTrue(self.member_of(self.claire)[key])
                self.show(flag, hide=True)
                self.assertNotIn("Claire", self.find(text))
                self.assertFalse(self.member_of(self.claire)[key])

    def test_what_is_hidden_cannot_be_chosen_either(self):
        self.show("goals", "sector")
        chosen = {
            "expertise": {"topic": self.energy},
            "goals": {"goal": self.goal},
            "region": {"region": self.region},
            "sector": {"sector": self.sector},
        }
        rows = self.env["smala.directory"]
        for flag, choice in chosen.items():
            domain = rows._get_domain(**{name: one.id for name, one in choice.items()})
            with self.subTest(flag=flag):
                self.assertIn("Claire", self.find(**choice))
                self.assertIn(self.claire, rows.search(domain).partner_id)
                self.show(flag, hide=True)
                self.assertNotIn(self.claire, rows.search(domain).partner_id)
                self.show(flag)

    def test_a_sector_that_nobody_shows_is_not_offered(self):
        self.assertNotIn(self.sector.id, self.offered("sector"))
        self.show("sector")
        self.assertIn(self.sector.id, self.offered("sector"))

    def offered(self, name):
        page = self.as_member()["smala.directory.page"]._get_page({})
        (choice,) = (one for one in page["choices"] if one["name"] == name)
        return [option["id"] for option in choice["options"]]

    def member_of(self, partner):
        page = self.as_member()["smala.directory.page"]
        return page._get_member(page._find_sudo(partner.id))

    def test_by_default_only_little_is_shown(self):
        newcomer = self.make_person("Nina", self.organization, function="Boss")
        newcomer.industry_id = self.sector
        self.make_membership("2026-11-01", newcomer)
        member = self.member_of(newcomer)
        self.assertEqual(member["organization"], "Atelier du Pont")
        self.assertTrue(member["region"])
        self.assertFalse(member["function"] or member["sector"] or member["photo"])

    def test_contributions_are_asked_of_those_who_show_them(self):
        page = self.as_member()["smala.directory.page"]
        lines = {partner.id: ["Hosts"] for partner in self.claire | self.bruno}
        self.show("contributions")
        with patch.object(
            type(page), "_smala_card_contributions", return_value=lines
        ) as hook:
            members = page._get_page({})["members"]
        self.assertEqual(hook.call_args.args[0], self.claire)
        shown = {one["name"]: one["contributions"] for one in members}
        self.assertEqual(shown, {"Anne": [], "Bruno": [], "Claire": ["Hosts"]})

    @mute_logger("odoo.addons.base.models.ir_rule")
    def test_nobody_reads_the_rows_themselves(self):
        for partner in (self.person, self.paul):
            rows = self.as_member(partner)["smala.directory"]
            with self.subTest(partner=partner.name), self.assertRaises(AccessError):
                rows.search([])
        with self.assertRaises(AccessError):
            self.env["smala.directory"].with_user(self.staff).search([])

    def test_who_has_no_access_finds_nobody_whatever_page_forgot_to_ask(self):
        for partner in (self.denis, self.paul):
            page = self.as_member(partner)["smala.directory.page"]
            with self.subTest(partner=partner.name):
                for ask in (
                    lambda page=page: page._get_page({}),
                    lambda page=page: page._find_sudo(self.claire.id),
                    lambda page=page: page._get_photo_sudo(self.claire.id),
                ):
                    with self.assertRaises(AccessError):
                        ask()
