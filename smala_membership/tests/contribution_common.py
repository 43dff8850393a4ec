from datetime import timedelta

from lxml import html

from odoo import fields

from .community_common import CommunityCommon


class ContributionCommon(CommunityCommon):
    """What the people of ``SpaceCommon`` give to the network."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.soon = fields.Date.today() + timedelta(days=60)

    @classmethod
    def kind(cls, name):
        return cls.env.ref(f"smala_membership.smala_contribution_kind_{name}")

    @classmethod
    def make_contribution(cls, kind="testify", person=None, **values):
        return cls.env["smala.contribution"].create(
            {
                "name": "How we hired",
                "text": "In a village, & without an agency.",
                "kind_id": cls.kind(kind).id,
                "partner_id": (person or cls.person).id,
                "company_id": cls.company.id,
                "date_due": cls.soon if kind == "promise" else False,
                **values,
            }
        )

    def activities(self, contribution, kind="contribution"):
        kind = f"smala_membership.mail_activity_type_{kind}"
        return contribution.activity_search([kind])

    def mails(self, contribution):
        """Return the mails to members about a contribution, and no notice to staff."""
        return self.env["mail.mail"].search(
            [
                ("model", "=", "smala.contribution"),
                ("res_id", "=", contribution.id),
                ("recipient_ids", "in", contribution.partner_id.ids),
            ]
        )

    def open(self, path, login=None):
        """Return a page as a tree of elements."""
        response = self.get(path, login)
        self.assertEqual(response.status_code, 200, path)
        return html.fromstring(response.text)

    def submit(self, path, **form):
        """Send a form as a browser does, with a token, and follow where it leads."""
        response = self.url_open(path, data={"csrf_token": self.csrf(), **form})
        self.env.invalidate_all()
        return response
