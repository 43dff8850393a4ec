from odoo import fields, models

from ..core import rotation
from .smala_booking import TAKING


class SmalaLabRota(models.AbstractModel):
    """The part of a group that knows whose turn it is to present, and to be the host.

    Who presented is known from the challenges, which are confidential: names in an
    order are all that comes out of here.
    """

    _name = "smala.lab.rota"
    _description = "Turns in a SMAL'AB group"

    turn_text = fields.Char(
        string="Turn to present",
        compute="_compute_turn_text",
        help="Who presented least and longest ago comes first; who could not come in"
        " their turn comes before.",
    )

    # === COMPUTE METHODS === #

    def _compute_turn_text(self):
        for lab in self:
            names = lab._get_turns(lab._get_next_session()).mapped("name")
            lab.turn_text = ", ".join(names[:3])

    # === GETTERS === #

    def _get_turns(self, session=None):
        """Return who may present at a session, whose turn it is first.

        :param session: the next one; who said that they cannot come is left out.
        """
        self.ensure_one()
        session = session if session is not None else self.env["event.event"]
        past = self._get_past_sessions()
        challenges_sudo = (
            self.env["smala.lab.challenge"]
            .sudo()
            .search([("session_id", "in", past.ids)])
        )
        had = {
            event: challenges.author_id.ids
            for event, challenges in challenges_sudo.grouped("session_id").items()
        }
        day = session.smala_day or self.company_id._smala_today()
        absent = self._get_absent(past + session)
        return self._get_order(
            day,
            [
                rotation.Turn(
                    event.smala_day,
                    tuple(had.get(event, ())),
                    tuple(absent.get(event, ())),
                )
                for event in past
            ],
            tuple(absent.get(session, ())),
        )

    def _get_hosts(self, day, planned=()):
        """Return the members of a day, whose turn it is to be the host first.

        Sessions to come count as well: their hosts are found already.

        :param planned: days and the ids of their hosts, of what is not written yet.
        """
        self.ensure_one()
        sessions = self.env["event.event"].search(
            [
                ("smala_lab_id", "=", self.id),
                ("kanban_state", "!=", "cancel"),
                ("smala_host_id", "!=", False),
            ]
        )
        turns = [
            rotation.Turn(event.smala_day, tuple(event.smala_host_id.ids))
            for event in sessions
        ]
        turns += [rotation.Turn(when, (host_id,)) for when, host_id in planned]
        return self._get_order(day, turns)

    def _get_order(self, day, turns, absent=()):
        """Return the members of a day in the order of their turns."""
        entered = {}
        for seat in self.seat_ids:
            if seat._runs_on(day):
                entered[seat.partner_id.id] = seat.date_from
        peers = [rotation.Peer(key, since) for key, since in entered.items()]
        return self.env["res.partner"].browse(rotation.order(peers, turns, absent))

    def _get_absent(self, sessions):
        """Map sessions to the members who gave their place back."""
        places_sudo = (
            self.env["event.registration"]
            .sudo()
            .with_context(active_test=False)
            .search(
                [
                    ("event_id", "in", sessions.ids),
                    ("smala_member_id", "!=", False),
                    ("state", "not in", TAKING),
                ]
            )
        )
        return {
            event.with_env(self.env): places.smala_member_id.ids
            for event, places in places_sudo.grouped("event_id").items()
        }
