from odoo.tests import freeze_time, tagged, warmup

from .common import MembershipCommon

FEW, MANY = 2, 60


@tagged("post_install", "-at_install", "smala_membership")
class TestSpaceQueries(MembershipCommon):
    """The pages of a member cost the same whatever else is in the database."""

    @classmethod
    @freeze_time("2026-03-02 09:00:00")
    def setUpClass(cls):
        super().setUpClass()
        cls.make_revenue(3_200_000)
        cls.membership = cls.make_membership("2026-02-01")
        cls.user = cls.env["res.users"].create(
            {
                "login": "smala_member",
                "partner_id": cls.person.id,
                "group_ids": [(6, 0, cls.env.ref("base.group_portal").ids)],
                "company_id": cls.company.id,
                "company_ids": [(6, 0, cls.company.ids)],
            }
        )

    @freeze_time("2026-03-02 09:00:00")
    def fill(self, number):
        """Add members of other organizations, each with an invoice."""
        for index in range(number):
            organization = self.make_organization(f"Other {number} {index}")
            self.make_revenue(800_000, organization=organization)
            person = self.make_person(f"Person {number} {index}", organization)
            self.make_membership("2026-02-01", person)

    def count(self, show):
        """Return the queries of one page, with the caches of models warm."""
        env = self.env(user=self.user.id, su=False)
        for _warm in range(2):
            self.env.flush_all()
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            show(env)
            count = self.env.cr.sql_log_count - before
        return count

    def show_home(self, env):
        env["smala.space"]._get_home()

    def show_membership(self, env):
        membership_sudo = env["smala.space"]._find_sudo()
        env["smala.space.page"]._get_page(membership_sudo)

    @warmup
    @freeze_time("2026-11-20 09:00:00")
    def test_the_number_of_memberships_does_not_matter(self):
        pages = (self.show_home, self.show_membership)
        self.fill(FEW)
        few = [self.count(page) for page in pages]
        self.fill(MANY)
        many = [self.count(page) for page in pages]
        self.assertEqual(many, few)

    @warmup
    @freeze_time("2026-11-20 09:00:00")
    def test_queries_of_each_page(self):
        for show, number in ((self.show_home, 50), (self.show_membership, 33)):
            with self.subTest(page=show.__name__):
                self.count(show)
                self.env.invalidate_all()
                with self.assertQueryCount(number):
                    show(self.env(user=self.user.id, su=False))
