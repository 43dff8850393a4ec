from lxml import html

from odoo import Command

from .space_common import SpaceCommon


class DirectoryCommon(SpaceCommon):
    """The people of ``SpaceCommon`` with profiles; who looks is Anne, mostly.

    Anne and Bruno are members for one organization, Claire for another; Denis was a
    member, Paul never was.
    """

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.company.email = "network@example.com"
        cls.staff.password = "smala_staff"
        cls.energy, cls.hiring = cls.env["smala.topic"].create(
            [
                {"name": "Zwartwerk", "keywords": "sun, wind"},
                {"name": "Hiring abroad"},
            ]
        )
        cls.goal = cls.env.ref("smala_membership.smala_goal_12")
        cls.sector = cls.env["res.partner.industry"].create({"name": "Orchards"})
        cls.region = cls.env["smala.region"].create(
            {"name": "Far West", "zip_ranges": "4000-4099", "sequence": 0}
        )
        cls.env["smala.membership"].search([])._compute_region_id()
        cls.other_organization.industry_id = cls.sector
        cls.claire.write(
            {
                "function": "Gérante",
                "smala_expertise": "J'ai repris une scierie à Élouges.",
                "smala_topic_ids": [Command.set(cls.energy.ids)],
                "smala_goal_ids": [Command.set(cls.goal.ids)],
            }
        )

    @classmethod
    def as_member(cls, partner=None):
        """Return the environment of a person with their own rights."""
        user = (partner or cls.person).user_ids
        return cls.env(user=user.id, su=False)

    def find(self, text="", who=None, **chosen):
        """Return the names that somebody finds, in order."""
        query = {"q": text, **{key: str(one.id) for key, one in chosen.items()}}
        page = self.as_member(who)["smala.directory.page"]._get_page(query)
        return [member["name"] for member in page["members"]]

    def show(self, *names, partner=None, hide=False):
        for name in names:
            (partner or self.claire)[f"smala_shows_{name}"] = not hide

    def open(self, path, login=None):
        """Return a page as a tree of elements."""
        response = self.get(path, login)
        self.assertEqual(response.status_code, 200, path)
        return html.fromstring(response.text)

    def submit(self, path, files=None, **form):
        """Send a form as a browser does, with a token, and follow where it leads."""
        data = {"csrf_token": self.csrf(), **form}
        response = self.url_open(path, data=data, files=files)
        self.env.invalidate_all()
        return response
