from odoo.tests import tagged, warmup

from .community_common import CommunityCommon

FEW, MANY = 5, 50
BEFORE = "2026-11-20 09:00:00"


@tagged("post_install", "-at_install", "smala_membership")
class TestCommunityCosts(CommunityCommon):
    """What members see costs the same whatever else is in forum and resources."""

    def fill(self, number):
        """Add discussions with answers, and resources."""
        for index in range(number):
            self.make_answer(self.make_post(f"Question {index}"), "bruno")
            self.make_slide(f"Slide {index}")
        self.env.flush_all()

    def count(self, show):
        """Return the queries of one page, with the caches of models warm."""
        user = self.login("anne")
        for _warm in range(3):
            self.env.flush_all()
            self.env.invalidate_all()
            env = self.env(user=user.id, su=False)
            env = env["base"].with_company(self.company).env
            before = self.env.cr.sql_log_count
            show(env)
            count = self.env.cr.sql_log_count - before
        return count

    # === WHAT IS SHOWN === #

    def show_cards(self, env):
        home = env["smala.space"]
        cards = home._card_forum(None) + home._card_resources(None)
        self.assertEqual((len(cards[0]["posts"]), len(cards[1]["resources"])), (3, 3))

    def show_posts(self, env):
        posts = env["forum.post"].search([("forum_id", "=", self.forum.id)], limit=10)
        self.assertEqual(len(posts.mapped("name")), 10)

    def show_tags(self, env):
        env["forum.tag"].search([("forum_id", "=", self.forum.id)]).mapped("name")

    def show_slides(self, env):
        mine = [("channel_id", "=", self.channel.id)]
        env["slide.slide"].search(mine, limit=5).mapped("name")
        env["slide.channel"].search([]).mapped("is_member")

    @warmup
    def test_more_posts_and_resources(self):
        shows = (self.show_cards, self.show_posts, self.show_tags, self.show_slides)
        self.fill(FEW)
        few = [self.count(show) for show in shows]
        self.fill(MANY)
        many = [self.count(show) for show in shows]
        self.assertEqual(many, few)
        self.assertEqual(few, [17, 13, 9, 27])

    # === WHO IS TOLD === #

    def make_leavers(self, number):
        """Add contacts with a portal login who follow but are no members."""
        partners = self.env["res.partner"].create(
            [{"name": f"Leaver {number} {index}"} for index in range(number)]
        )
        self.env["res.users"].with_context(no_reset_password=True).create(
            [
                {
                    "login": f"leaver {number} {partner.id}",
                    "partner_id": partner.id,
                    "group_ids": self.env.ref("base.group_portal").ids,
                    "company_id": self.company.id,
                    "company_ids": self.company.ids,
                }
                for partner in partners
            ]
        )
        return partners

    @warmup
    def test_followers_who_left(self):
        def count(partners):
            for _warm in range(2):
                self.env.flush_all()
                self.env.invalidate_all()
                before = self.env.cr.sql_log_count
                readers = self.env["smala.community"]._get_readers(
                    self.company, partners | self.bruno
                )
                found = self.env.cr.sql_log_count - before
            self.assertEqual(readers, self.bruno)
            return found

        few = count(self.make_leavers(FEW))
        self.assertEqual(count(self.make_leavers(MANY)), few)

    # === AT NIGHT === #

    def test_the_run_of_the_night(self):
        """Whoever fits is not looked at: nothing is done for them."""
        with self.frozen(BEFORE):
            self.refresh()
            self.fill(FEW)
            enrolments = self.env["smala.enrolment"]
            enrolments._get_queue(self.company)
            before = self.env.cr.sql_log_count
            self.assertEqual(enrolments._get_queue(self.company), [])
            self.assertLessEqual(self.env.cr.sql_log_count - before, 3)
