from contextlib import contextmanager
from datetime import datetime, timedelta

from odoo import Command
from odoo.tests import freeze_time

from .space_common import SpaceCommon

NOW = "2026-11-20 09:00:00"
FORMATS = ("gathering", "public", "workshop", "dinner", "welcome", "lab")


class EventCommon(SpaceCommon):
    """Events of the network to come, beside the people of ``SpaceCommon``.

    Anne, Bruno and Claire are members; Denis was one, Paul never was.
    """

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.company.email = "network@example.com"

    @contextmanager
    def frozen(self, moment):
        """Let everybody believe that it is that moment (UTC)."""
        with freeze_time(moment):
            self.at(moment)
            yield

    # === MAKERS === #

    @classmethod
    def make_event(cls, name="gathering", day="2026-12-10", seats=0, **values):
        """Return a published event of a format, from 18:00 to 21:00 in Brussels."""
        begin = datetime.fromisoformat(f"{day} 17:00:00")
        if "lab_id" in values:
            values["smala_lab_id"] = values.pop("lab_id").id
        return cls.env["event.event"].create(
            {
                "name": f"Event {name} {day}",
                "event_type_id": cls.env.ref(f"smala_membership.event_type_{name}").id,
                "date_begin": begin,
                "date_end": begin + timedelta(hours=3),
                "date_tz": "Europe/Brussels",
                "company_id": cls.company.id,
                "seats_limited": bool(seats),
                "seats_max": seats,
                "is_published": True,
                **values,
            }
        )

    @classmethod
    def make_lab(cls, *members, name="Namur 1", **values):
        return cls.env["smala.lab"].create(
            {
                "name": name,
                "company_id": cls.company.id,
                "seat_ids": [
                    Command.create({"partner_id": member.id, "date_from": "2026-03-01"})
                    for member in members
                ],
                **values,
            }
        )

    @classmethod
    def make_members(cls, number, name="Member"):
        """Return persons who are members for one more organization."""
        organization = cls.make_organization(f"{name} SRL")
        cls.make_revenue(800_000, organization=organization)
        people = cls.env["res.partner"]
        for index in range(number):
            person = cls.make_person(f"{name}{index}", organization)
            cls.make_membership("2026-02-01", person)
            people |= person
        return people

    # === ASSERTIONS === #

    def assertPlaces(self, event, coming, waiting=()):
        """Compare who comes, and who waits in which order, by name."""
        taken = event.registration_ids.filtered(lambda r: r.state in ("open", "done"))
        self.assertEqual(sorted(taken.mapped("name")), sorted(coming))
        queue = event._smala_get_waiting()
        self.assertEqual(queue.mapped("name"), list(waiting))
