import re

from odoo import Command
from odoo.tests import freeze_time

from .test_notice_pages import PageCommon

TODAY = "2026-11-20 09:00:00"


class SpaceCommon(PageCommon):
    """Members of two organizations, one who left, and others, each with a login.

    Anne and Bruno are members for one organization, Claire for another; Denis was a
    member; Paul never was; Gerda keeps the books of Claire's organization.
    """

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env["website"].search([]).write({"company_id": cls.company.id})
        cls.bruno = cls.make_person("Bruno", cls.organization)
        cls.other_organization = cls.make_organization("Verger")
        cls.former_organization = cls.make_organization("Imprimerie")
        cls.claire = cls.make_person("Claire", cls.other_organization)
        cls.gerda = cls.make_person("Gerda", cls.other_organization)
        cls.denis = cls.make_person("Denis", cls.former_organization)
        cls.paul = cls.make_person("Paul", cls.make_organization("Rien"))
        cls.make_revenue(800_000, organization=cls.other_organization)
        cls.make_revenue(800_000, 2023, organization=cls.former_organization)
        with freeze_time("2026-03-02 09:00:00"):
            cls.others_membership = cls.make_membership("2026-02-01", cls.claire)
            cls.colleagues_membership = cls.make_membership("2026-02-02", cls.bruno)
        with freeze_time("2024-03-02 09:00:00"):
            cls.former_membership = cls.make_membership("2024-02-01", cls.denis)
            cls.former_membership.action_cancel()
        # what was invoiced in March is due in December
        cls.env["account.move"].search(
            [("invoice_line_ids.smala_dues_id", "!=", False)]
        ).invoice_date_due = "2026-12-15"
        people = (cls.person, cls.bruno, cls.claire, cls.gerda, cls.denis, cls.paul)
        cls.env["res.users"].with_context(no_reset_password=True).create(
            [
                {
                    "login": person.name.lower(),
                    "password": person.name.lower(),
                    "partner_id": person.id,
                    "group_ids": [Command.set(cls.env.ref("base.group_portal").ids)],
                    "company_id": cls.company.id,
                    "company_ids": [Command.set(cls.company.ids)],
                    "lang": "en_US",
                }
                for person in people
            ]
        )
        cls.home = f"/my/membership/{cls.membership.id}"

    def log_in(self, login):
        """Go on as somebody; with no name, as a visitor."""
        self.authenticate(login, login)

    def get(self, path, login=None):
        """Return the answer to one request, without following where it leads."""
        if login:
            self.log_in(login)
        return self.url_open(path, allow_redirects=False)

    def csrf(self):
        page = self.url_open("/my").text
        return re.search(r'csrf_token: "(\w+)"', page)[1]

    def invoice_of(self, membership):
        return membership.dues_ids.move_id
