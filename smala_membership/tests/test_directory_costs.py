from odoo.tests import tagged

from .directory_common import DirectoryCommon

FEW, MANY = 20, 200


@tagged("post_install", "-at_install", "smala_membership")
class TestDirectoryCosts(DirectoryCommon):
    """The directory costs the same whatever number of members there is."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.goals = cls.env["smala.goal"].search([])
        cls.topics = cls.env["smala.topic"].search([])
        cls.sectors = cls.env["res.partner.industry"].search([])
        cls.fill(FEW)

    @classmethod
    def fill(cls, number):
        """Add members of organizations of their own who show everything."""
        shows = [f for f in cls.person._fields if f.startswith("smala_shows_")]
        for index in range(number):
            organization = cls.make_organization(
                f"Maison {number} {index}",
                industry_id=cls.sectors[index % len(cls.sectors)].id,
            )
            person = cls.make_person(
                f"Zoe {number} {index}",
                organization,
                function="Gérante",
                smala_expertise="Reprise d'une menuiserie",
                smala_topic_ids=[(6, 0, cls.topics[index % 20 :][:4].ids)],
                smala_goal_ids=[(6, 0, cls.goals[index % 10 :][:3].ids)],
                **dict.fromkeys(shows, True),
            )
            membership = cls.make_membership("2026-02-01", person, activate=False)
            membership.sudo().write(
                {
                    "activated_at": "2026-02-01 10:00:00",
                    "date_start": "2026-02-01",
                    "date_end": "2026-12-31",
                    "holder_ids": [
                        (0, 0, {"partner_id": person.id, "date_from": "2026-02-01"})
                    ],
                }
            )

    def count(self, show):
        """Return the queries of one page, with the caches of models warm."""
        for _warm in range(3):
            self.env.flush_all()
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            show()
            count = self.env.cr.sql_log_count - before
        return count

    def test_ten_times_as_many_members_do_not_matter(self):
        env = self.as_member()
        page = env["smala.directory.page"]
        search = {"q": "menuiserie maison", "topic": str(self.topics[3].id)}
        shows = {
            "all": lambda: page._get_page({}),
            "search": lambda: page._get_page(search),
            "nobody": lambda: page._get_page({"q": "xyz"}),
            "member": lambda: page._get_member(page._find_sudo(self.claire.id)),
            "profile": env["smala.profile.form"]._get_form,
        }
        self.assertGreater(page._get_page(search)["total"], 0)
        few = {name: self.count(show) for name, show in shows.items()}
        self.fill(MANY)
        many = {name: self.count(show) for name, show in shows.items()}
        self.assertEqual(many, few)
        limits = {"all": 22, "search": 26, "nobody": 22, "member": 14, "profile": 18}
        for name, limit in limits.items():
            with self.subTest(page=name, queries=many[name]):
                self.assertLessEqual(many[name], limit)
