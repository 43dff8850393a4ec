from datetime import timedelta

from odoo import Command, fields
from odoo.tests import freeze_time, new_test_user

from .event_common import EventCommon

ENTERED = "2026-03-01"


class LabCommon(EventCommon):
    """A group beside the people of ``EventCommon``, with a past and a next session.

    Anne and Claire sit in it from the start, Bruno came late, Hugo left it and is still
    a member, Denis left the network; Ines sits in another group. Fiona leads the group,
    Felix does as well and works for the network.
    """

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.now = fields.Datetime.now().replace(microsecond=0)
        with freeze_time("2026-03-02 09:00:00"):
            cls.hugo = cls.make_member("Hugo")
            cls.ines = cls.make_member("Ines")
        cls.fiona = cls.make_person("Fiona", cls.make_organization("Conseil"))
        cls.make_login(cls.hugo, cls.ines, cls.fiona)
        cls.felix = new_test_user(
            cls.env,
            "felix",
            "smala_membership.group_membership_user",
            password="felix",
            company_id=cls.company.id,
            company_ids=[Command.set(cls.company.ids)],
        )
        cls.today = fields.Date.today()
        cls.region = cls.env["smala.region"].create(
            {"name": "Testland", "zip_ranges": "4000-4099"}
        )
        cls.lab = cls.make_lab(
            cls.person,
            cls.claire,
            region_id=cls.region.id,
            facilitator_ids=[Command.set((cls.fiona | cls.felix.partner_id).ids)],
        )
        cls.other_lab = cls.make_lab(cls.ines, name="Namur 2", region_id=cls.region.id)
        cls.seat(cls.bruno, cls.today - timedelta(days=30))
        cls.seat(cls.hugo, ENTERED, cls.today - timedelta(days=25))
        cls.seat(cls.denis, "2024-03-01", "2024-12-31")

    # === MAKERS === #

    @classmethod
    def make_member(cls, name, **values):
        """Return a member for an organization of their own."""
        organization = cls.make_organization(f"{name} et fils", **values)
        cls.make_revenue(800_000, organization=organization)
        person = cls.make_person(name, organization)
        cls.make_membership("2026-02-01", person)
        return person

    @classmethod
    def make_login(cls, *people):
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

    @classmethod
    def seat(cls, person, date_from, date_to=False, lab=None):
        return cls.env["smala.lab.seat"].create(
            {
                "lab_id": (lab or cls.lab).id,
                "partner_id": person.id,
                "date_from": date_from,
                "date_to": date_to,
            }
        )

    @classmethod
    def make_session(cls, days, lab=None, **values):
        """Return a session so many days from now, told as it was when it is past."""
        day = (cls.today + timedelta(days=days)).isoformat()
        return cls.make_event("lab", day, lab_id=lab or cls.lab, **values)

    @classmethod
    def write_down(cls, model, author, session=None, **values):
        """Return a confidential record, with a word that only its text holds."""
        words = {
            "note": {"text": "Geheimnis"},
            "challenge": {"name": "Geheimnis", "description": "Geheimnis"},
            "commitment": {"name": "Geheimnis", "date_due": cls.today},
        }
        return (
            cls.env[f"smala.lab.{model}"]
            .sudo()
            .create(
                {
                    "lab_id": session.smala_lab_id.id if session else cls.lab.id,
                    "session_id": session.id if session else False,
                    "author_id": author.id,
                    **words[model],
                    **values,
                }
            )
        )

    def register(self, session, *people, state="done"):
        """Note who was at a session."""
        for person in people:
            self.env["event.registration"].create(
                {
                    "event_id": session.id,
                    "partner_id": person.id,
                    "smala_member_id": person.id,
                    "smala_role": "member",
                    "name": person.name,
                    "state": state,
                }
            )

    def run_cron(self):
        with self.enter_registry_test_mode():
            cron = self.env.ref("smala_membership.ir_cron_follow_network")
            cron.method_direct_trigger()
        self.env.invalidate_all()
