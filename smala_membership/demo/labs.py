"""The SMAL'AB groups of the demonstration, with what was said in one of them."""

from dataclasses import dataclass
from datetime import timedelta

from odoo import Command

from .gatherings import THURSDAY

GROUPS = {
    "SMAL'AB Namur": ("namur", 10),
    "SMAL'AB Bruxelles": ("brussels", 8),
    "SMAL'AB Liège": ("liege", 8),
}
TOLD = "SMAL'AB Namur"
WAITING = {
    "desmet": "Le jeudi matin me convient le mieux.",
    "cordier": "",
}


@dataclass(frozen=True)
class Sitting:
    """One session of the group that is told, some days from today."""

    days: int
    host: str
    challenge: tuple[str, str, str] | None = None  # who, what, in more words
    notes: tuple[tuple[str, str], ...] = ()
    commitments: tuple[tuple[str, str, int, str], ...] = ()  # who, what, days, outcome


SITTINGS = (
    Sitting(
        -160, "bertrand",
        challenge=("bertrand", "Augmenter mes prix sans perdre mes clients", ""),
        notes=(("marechal", "Le prix n'est pas le sujet : c'est ce que l'on promet."),),
        commitments=(
            ("bertrand", "Revoir les tarifs des dix plus gros clients", 40,
             "Neuf sur dix ont accepté. Merci à tous !"),
        ),
    ),
    Sitting(
        -75, "quinet",
        challenge=("quinet", "Recruter une équipe de nuit", ""),
        notes=(
            ("servais", "Parler du rythme avant de parler du salaire.\n"
             "Une journée d'essai vaut trois entretiens."),
        ),
        commitments=(
            ("quinet", "Rencontrer deux écoles techniques", 30,
             "Une convention est signée avec la première."),
        ),
    ),
    Sitting(
        -19, "servais",
        challenge=(
            "marechal", "Déléguer les plannings",
            "Je fais encore tous les horaires moi-même, le dimanche soir.\n"
            "Par quoi commencer ?",
        ),
        notes=(
            ("marechal", "Commencer par une seule équipe, pendant un mois."),
            ("bertrand", "Ce n'est pas une question d'outil : qui décide quoi ?"),
        ),
        commitments=(
            ("marechal", "Confier les horaires de l'équipe du matin", 21, ""),
            ("servais", "Écrire ce que je ne veux plus faire moi-même", 14, ""),
        ),
    ),
    Sitting(19, "marechal"),
    Sitting(91, "lhomme"),
)  # fmt: skip
OPEN_CHALLENGE = (
    "servais",
    "Passer de trois à six personnes",
    "L'atelier est plein de commandes, j'ai peur de perdre ce qui fait notre force.\n"
    "Qui d'entre vous a grandi vite, et que referiez-vous autrement ?",
)


class Labs:
    """Fills the groups, holds the sessions of one, and lets some members wait."""

    def __init__(self, chronicle):
        self.chronicle = chronicle
        self.env = chronicle.env
        self.today = chronicle.today

    def hold(self):
        """Make the groups and their sessions, past and to come."""
        for name, (region, seats) in GROUPS.items():
            self._fill(name, self.chronicle.ref(f"smala_region_{region}"), seats)
        for sitting in SITTINGS:
            self._sit(self.lab, sitting)
        said = self._say(OPEN_CHALLENGE)
        self._write("challenge", self.lab, OPEN_CHALLENGE[0], **said)
        for name, note in WAITING.items():
            self._wait(self.chronicle.person(name), note)

    # === GROUPS === #

    def _fill(self, name, region, seats):
        """Open a group for members of a region, one of each organization."""
        lab = self.env["smala.lab"].create(
            {
                "name": name.removeprefix("SMAL'AB "),
                "region_id": region.id,
                "company_id": self.chronicle.company.id,
            }
        )
        if name == TOLD:
            self.lab = lab
            partner = self.chronicle.staff.partner_id
            lab.facilitator_ids = [Command.link(partner.id)]
        organizations = self.env["res.partner"]
        for membership in self.chronicle.memberships.values():
            person, organization = membership.partner_id, membership.organization_id
            may_sit = (
                membership.state == "active"
                and region._for_partner(organization)
                and organization not in organizations
            )
            if may_sit and len(lab.seat_ids) < seats:
                organizations |= organization
                self._seat(lab, person)

    def _seat(self, lab, person):
        first = min(person._smala_get_holders().mapped("date_from"))
        day = max(first, self.today - timedelta(days=300))
        lab._enter(person, day)
        person.smala_lab_contact = person.id % 3 != 0

    def _wait(self, person, note):
        organization = person.commercial_partner_id
        regions = self.env["smala.region"].search([])
        if person._smala_has_access() and not person.smala_lab_seat_ids:
            self.env["smala.lab.waiting"].create(
                {
                    "partner_id": person.id,
                    "company_id": self.chronicle.company.id,
                    "region_id": regions._for_partner(organization).id,
                    "note": note,
                }
            )

    # === SESSIONS === #

    def _sit(self, lab, sitting):
        """Hold a session, or plan one, with all that was said there."""
        session = self._make(lab, sitting)
        if sitting.days < 0:
            self._remember(session)
        elif sitting.days < 60:
            session.is_published = True
        self._note_as_told(session)
        if sitting.challenge:
            author, said = sitting.challenge[0], self._say(sitting.challenge)
            brought = session.smala_day - timedelta(days=12)
            self._write("challenge", session, author, brought_on=brought, **said)
        for author, text in sitting.notes:
            self._write("note", session, author, text=text)
        for author, name, days, outcome in sitting.commitments:
            commitment = self._write(
                "commitment",
                session,
                author,
                name=name,
                date_due=session.smala_day + timedelta(days=days),
            )
            if outcome:
                commitment._follow_up("done", outcome)

    def _make(self, lab, sitting):
        day = self.today + timedelta(days=sitting.days)
        day += timedelta(days=(THURSDAY - day.weekday()) % 7)
        while (day.month, day.day) > (12, 18) or (day.month, day.day) < (1, 6):
            day += timedelta(days=7)  # nobody meets between the years
        template = self.chronicle.ref("event_type_lab")
        host = self.chronicle.person(sitting.host)
        return self.env["event.event"].create(
            {
                "name": f"SMAL'AB {lab.name}",
                "event_type_id": template.id,
                **template._smala_prepare_hours(day),
                "company_id": self.chronicle.company.id,
                "user_id": self.chronicle.staff.id,
                "smala_lab_id": lab.id,
                "smala_host_id": host.id,
                "address_id": host.parent_id.id,
                "is_published": sitting.days < 0,
            }
        )

    def _remember(self, session):
        """Write who was there; one of them could not come."""
        members = session.smala_lab_id._get_members(session.smala_day)
        self.env["event.registration"].create(
            [
                {
                    "event_id": session.id,
                    "partner_id": member.id,
                    "smala_member_id": member.id,
                    "smala_role": "member",
                    "company_name": member._smala_get_organization_name(),
                    "state": "cancel" if number == 5 else "done",
                    "smala_given_back": "self" if number == 5 else False,
                }
                for number, member in enumerate(members)
            ]
        )

    def _note_as_told(self, session):
        """Note that everybody has had their mail: none is left to send."""
        after_sub = session.event_mail_ids.filtered(
            lambda mail: mail.interval_type == "after_sub"
        )
        taken = session.registration_ids.filtered(lambda r: r.state in ("open", "done"))
        after_sub._create_missing_mail_registrations(taken).mail_sent = True
        after_sub._refresh_mail_count_done()
        if session.is_finished:
            (session.event_mail_ids - after_sub).mail_done = True

    # === WORDS === #

    def _say(self, challenge):
        _author, name, description = challenge
        return {"name": name, "description": description}

    def _write(self, model, where, author, **values):
        """Write something of a session, or of the group."""
        is_session = where._name == "event.event"
        return self.env[f"smala.lab.{model}"].create(
            {
                "lab_id": where.smala_lab_id.id if is_session else where.id,
                "session_id": is_session and where.id,
                "author_id": self.chronicle.person(author).id,
                **values,
            }
        )
