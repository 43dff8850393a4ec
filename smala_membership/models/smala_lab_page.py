from odoo import api, fields, models

from .smala_lab_space import SHOWN_PAST

STATE_TONES = {
    "brought": "secondary",
    "planned": "warning",
    "presented": "success",
    "open": "warning",
    "done": "success",
    "dropped": "secondary",
}


class SmalaLabPage(models.AbstractModel):
    """The pages of a group and of its sessions, as texts only."""

    _name = "smala.lab.page"
    _description = "Pages of a SMAL'AB group"
    _inherit = ["smala.lab.space"]

    # === THE GROUP === #

    @api.model
    def _get_page(self, lab_sudo):
        """Return the page of one of the user's groups.

        :param lab_sudo: found by ``_find_lab_sudo``.
        :rtype: dict
        """
        labs_sudo = self._get_labs_sudo()
        partner = self._get_partner()
        next_sudo = lab_sudo._get_next_session()
        challenges_sudo = self._search_sudo(
            "smala.lab.challenge", [("lab_id", "=", lab_sudo.id)]
        )
        turns = lab_sudo._get_turns(next_sudo)
        shown_next = self._keep_own(next_sudo)
        return {
            "id": lab_sudo.id,
            "name": lab_sudo.name,
            "region": lab_sudo.region_id.name or "",
            "facilitators": lab_sudo.facilitator_ids.mapped("name"),
            "labs": [
                {"id": lab.id, "name": lab.name, "is_shown": lab == lab_sudo}
                for lab in labs_sudo
            ],
            "next": self._describe_session(shown_next) if shown_next else None,
            "turns": [
                {"name": person.name, "is_me": person == partner}
                for person in turns[:3]
            ],
            "challenges": [
                self._describe_challenge(challenge, next_sudo)
                for challenge in challenges_sudo.filtered("is_open")
            ],
            "commitments": self._get_open_commitments(lab_sudo),
            "past": self._get_past(lab_sudo),
            "people": self._get_people(lab_sudo),
            "contact": self._get_contact(lab_sudo),
            "was_elsewhere": self._was_elsewhere(labs_sudo),
        }

    @api.model
    def _get_people(self, lab_sudo):
        """Return who sits in the group, with what they chose to show."""
        today = lab_sudo.company_id._smala_today()
        members = lab_sudo._get_members(today)._smala_get_covered(today).sorted("name")
        organization_of = members._smala_get_organizations(today, members)
        partners_sudo = members.sudo()
        organizations_sudo = partners_sudo.browse(set(organization_of.values()))
        names = {one.id: one.name or "" for one in organizations_sudo}
        return [
            {
                "name": one.name,
                "function": one.function or "",
                "organization": names[organization_of[one.id]],
                "email": one.smala_lab_contact and one.email or "",
                "phone": one.smala_lab_contact and one.phone or "",
            }
            for one in partners_sudo
        ]

    @api.model
    def _get_contact(self, lab_sudo):
        """Return whether the user shows e-mail and phone; nothing to facilitators."""
        if lab_sudo != self._get_own_seat_sudo().lab_id:
            return None
        return {"is_shown": self._get_partner().sudo().smala_lab_contact}

    @api.model
    def _get_past(self, lab_sudo):
        """Return the sessions that were, with how much is written about them."""
        sessions_sudo = self._keep_own(lab_sudo._get_past_sessions())[:SHOWN_PAST]
        notes_sudo = self._search_sudo(
            "smala.lab.note", [("session_id", "in", sessions_sudo.ids)]
        ).grouped("session_id")
        challenges_sudo = self._search_sudo(
            "smala.lab.challenge", [("session_id", "in", sessions_sudo.ids)]
        ).grouped("session_id")
        return [
            {
                "id": session.id,
                "url": f"/my/smalab/session/{session.id}",
                "name": session.name,
                "date": self._format_day(session.smala_day),
                "notes": len(notes_sudo.get(session, ())),
                "challenges": [
                    challenge.name for challenge in challenges_sudo.get(session, ())
                ],
            }
            for session in sessions_sudo
        ]

    # === A SESSION === #

    @api.model
    def _get_session_page(self, session_sudo):
        """Return the page of a session: what was brought, noted and promised.

        :param session_sudo: found by ``_find_session_sudo``.
        :rtype: dict
        """
        lab_sudo = session_sudo.smala_lab_id
        partner = self._get_partner()
        has_begun = session_sudo.date_begin <= fields.Datetime.now()
        is_open = session_sudo._smala_is_followed_up() and lab_sudo._is_inside(partner)
        of_session = [("session_id", "=", session_sudo.id)]
        return {
            **self._describe_session(session_sudo),
            "lab": {"id": lab_sudo.id, "name": lab_sudo.name},
            "has_begun": has_begun,
            "is_open": is_open,
            "can_invite": not has_begun and partner in lab_sudo.facilitator_ids,
            "challenges": [
                self._describe_challenge(challenge, session_sudo, is_open)
                for challenge in self._search_sudo("smala.lab.challenge", of_session)
            ],
            "notes": [
                self._describe_note(note, is_open)
                for note in self._search_sudo("smala.lab.note", of_session)
            ],
            "commitments": self._describe_commitments(
                self._search_sudo("smala.lab.commitment", of_session), lab_sudo, is_open
            ),
        }

    # === CONFIDENTIAL RECORDS IN WORDS === #

    @api.model
    def _describe_challenge(self, challenge_sudo, next_sudo, is_open=False):
        """Return a challenge as texts, with what the user may do.

        :param next_sudo: the session for which it could be planned.
        :param is_open: whether its session is still written about.
        """
        partner = self._get_partner()
        is_own = challenge_sudo.author_id == partner
        leads = is_own or partner in challenge_sudo.lab_id.facilitator_ids
        state = challenge_sudo.state
        return {
            "id": challenge_sudo.id,
            "name": challenge_sudo.name,
            "description": challenge_sudo.description or "",
            "author": challenge_sudo.author_id.name,
            "brought": self._format_day(challenge_sudo.brought_on),
            "session": self._format_day(challenge_sudo.day),
            "is_own": is_own,
            "state": self._get_state(challenge_sudo, "state"),
            "can_change": is_own and state != "presented",
            "can_plan": leads and state == "brought" and bool(next_sudo),
            "can_put_back": leads
            and (state == "planned" or (state == "presented" and is_open)),
        }

    @api.model
    def _describe_note(self, note_sudo, is_open):
        is_own = note_sudo.author_id == self._get_partner()
        return {
            "id": note_sudo.id,
            "author": note_sudo.author_id.name,
            "is_own": is_own,
            "text": note_sudo.text or "",
            "date": self._format_moment(note_sudo.create_date),
            "can_change": is_own and is_open,
            "files": self._describe_files(note_sudo),
        }

    @api.model
    def _describe_files(self, note_sudo):
        return [
            {"name": one.name, "url": f"/my/smalab/file/{one.id}"}
            for one in note_sudo.attachment_ids
        ]

    @api.model
    def _get_open_commitments(self, lab_sudo):
        """Return what is still to be done, the user's own first."""
        is_open = [("lab_id", "=", lab_sudo.id), ("state", "=", "open")]
        commitments_sudo = self._search_sudo("smala.lab.commitment", is_open)
        partner = self._get_partner()
        commitments_sudo = commitments_sudo.sorted(
            lambda one: (one.author_id != partner, one.date_due, one.id)
        )
        return self._describe_commitments(commitments_sudo, lab_sudo)

    @api.model
    def _describe_commitments(self, commitments_sudo, lab_sudo, is_open=False):
        """Return commitments as texts, with what the user may do.

        :param is_open: whether the session is still written about.
        """
        partner = self._get_partner()
        today = lab_sudo.company_id._smala_today()
        last_end = lab_sudo._get_past_sessions()[:1].date_end
        is_inside = lab_sudo._is_inside(partner)
        return [
            {
                "id": one.id,
                "name": one.name,
                "author": one.author_id.name,
                "is_own": one.author_id == partner,
                "due": self._format_day(one.date_due),
                "due_key": str(one.date_due),
                "is_late": one.state == "open" and one.date_due < today,
                "outcome": one.outcome or "",
                "state": self._get_state(one, "state"),
                "can_change": is_open
                and one.author_id == partner
                and one.state == "open",
                "can_follow_up": is_inside
                and one.author_id == partner
                and one._is_correctable(last_end),
            }
            for one in commitments_sudo
        ]

    @api.model
    def _get_state(self, record_sudo, name):
        """Return key, label and tone of a state."""
        labels = dict(record_sudo._fields[name]._description_selection(self.env))
        key = record_sudo[name]
        return {"key": key, "label": labels[key], "tone": STATE_TONES[key]}

    # === WHAT ONE WROTE === #

    @api.model
    def _was_elsewhere(self, labs_sudo):
        """Tell whether the user sat in other groups before."""
        seats_sudo = self.env["smala.lab.seat"].sudo()
        own = [("partner_id", "=", self._get_partner().id)]
        elsewhere = ("lab_id", "not in", labs_sudo.ids)
        return bool(seats_sudo.search_count([*own, elsewhere], limit=1))

    @api.model
    def _get_own(self, limit=None):
        """Return what the user wrote, the latest first: who left keeps that."""
        found = []
        domain = [("author_id", "=", self._get_partner().id)]
        for model in ("challenge", "note", "commitment"):
            records_sudo = self.env[f"smala.lab.{model}"]._find_readable_sudo(
                self._get_partner(), domain, limit=limit
            )
            found += [self._describe_own(model, one) for one in records_sudo]
        return sorted(found, key=lambda one: one["key"], reverse=True)

    @api.model
    def _describe_own(self, kind, record_sudo):
        is_note = kind == "note"
        name = {"challenge": "description", "commitment": "outcome", "note": "text"}
        return {
            "key": str(record_sudo.create_date),
            "kind": kind,
            "lab": record_sudo.lab_id.name,
            "date": self._format_day(record_sudo.day)
            or self._format_moment(record_sudo.create_date),
            "title": "" if is_note else record_sudo.name,
            "text": record_sudo[name[kind]] or "",
            "files": self._describe_files(record_sudo) if is_note else [],
        }
