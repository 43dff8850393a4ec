"""The profiles of the members of the demonstration, as members fill them in.

``profiles.json`` names topics and goals by the end of their identifiers, and what a
member hides of what the others show: "all" is out of the directory.
"""

import json

from odoo import Command
from odoo.tools import file_open

from .portraits import Portrait

USUAL_LIMIT = 2  # questions a month
SHOWN = {"function", "goals", "photo", "sector"}  # beyond what is shown from the start


class Profiles:
    """Fills in what members tell of themselves, and lets some show less of it."""

    def __init__(self, chronicle):
        self.chronicle = chronicle

    def fill_in(self):
        """Write the profiles; who sat for a photo shows it, mostly."""
        with file_open("smala_membership/demo/profiles.json") as file:
            for number, told in enumerate(json.load(file)):
                person = self.chronicle.person(told["person"])
                person.write(self._prepare(told, number))

    def _prepare(self, told, number):
        ref = self.chronicle.ref
        topics, goals, hidden = (
            told.get(name, "").split() for name in ("topics", "goals", "hides")
        )
        values = {
            "smala_expertise": told.get("text"),
            "smala_topic_ids": [
                Command.set([ref(f"smala_topic_{name}").id for name in topics])
            ],
            "smala_goal_ids": [
                Command.set([ref(f"smala_goal_{name}").id for name in goals])
            ],
            "smala_helps": bool(topics),
            "smala_help_limit": told.get("limit", USUAL_LIMIT),
            "smala_is_listed": "all" not in hidden,
            **{f"smala_shows_{name}": True for name in SHOWN},
            **{f"smala_shows_{name}": False for name in hidden if name != "all"},
        }
        if "look" in told:
            values["image_1920"] = Portrait(told["look"], number).render()
        return values
