from odoo import api, models
from odoo.exceptions import UserError
from odoo.tools import email_normalize, single_email_re

from ..core.applying import clean_line, is_plain
from .smala_lab_form import LINE_LIMIT, TEXT_LIMIT

# What a page may do to what: the name of the method here.
STEPS = {
    "session": ("come", "cannot", "note", "commit", "expert"),
    "group": ("bring",),
    "challenge": ("rewrite", "plan", "put_back", "withdraw"),
    "note": ("rewrite", "delete"),
    "commitment": ("rewrite", "follow_up"),
}
MODELS = {
    "challenge": "smala.lab.challenge",
    "note": "smala.lab.note",
    "commitment": "smala.lab.commitment",
}


class SmalaLabSteps(models.AbstractModel):
    """What a member does on the pages of their SMAL'AB.

    Each step finds its record among those of the user and checks what they may do; what
    it refuses, it refuses in words.
    """

    _name = "smala.lab.steps"
    _description = "Steps of a member in a SMAL'AB group"
    _inherit = ["smala.lab.space", "smala.lab.form"]

    # === WAYS IN === #

    @api.model
    def _find_target(self, thing, record_id, step):
        """Return what a step is about, with all rights, or none.

        :param str thing: one of ``STEPS``.
        """
        if step not in STEPS.get(thing, ()):
            return None
        if thing == "session":
            return self._find_session_sudo(record_id)
        if thing == "group":
            return self._find_lab_sudo(record_id)
        return self._find_sudo(MODELS[thing], record_id)

    @api.model
    def _take(self, thing, step, target_sudo, form, files=()):
        """Take a step.

        :param target_sudo: found by ``_find_target``.
        :param dict form: texts.
        :param files: names and contents.
        :return: why not, in words, or "".
        """
        method = getattr(self, f"_step_{thing}_{step}")
        try:
            with self.env.cr.savepoint():
                method(target_sudo, {**form, "files": files})
        except UserError as refusal:
            return str(refusal)
        return ""

    @api.model
    def _get_page_after(self, thing, step, target_sudo):
        """Return which page shows what a step led to: ``group`` or ``session``, id."""
        if thing == "group":
            return "group", target_sudo.id
        if thing == "session" and step not in ("come", "cannot"):
            return "session", target_sudo.id
        if thing == "session":
            return "group", target_sudo.smala_lab_id.id
        if thing == "note" or (thing == "commitment" and step == "rewrite"):
            return "session", target_sudo.session_id.id
        return "group", target_sudo.lab_id.id

    # === SESSION === #

    @api.model
    def _step_session_come(self, session_sudo, _form):
        partner = self._get_partner()
        if partner in session_sudo._smala_get_group_members():
            session_sudo._smala_book_member(partner)
        else:
            session_sudo._smala_book_facilitator(partner)

    @api.model
    def _step_session_cannot(self, session_sudo, _form):
        place_sudo = self.env["smala.event.space"]._get_places(session_sudo)
        place_sudo = place_sudo.get(session_sudo.id)
        if self.env["smala.event.space"]._is_live(place_sudo):
            place_sudo._smala_give_back("self")

    @api.model
    def _step_session_note(self, session_sudo, form):
        self._check_open(session_sudo)
        text, files = self._read_text(form.get("text")), form["files"]
        if not text and not files:
            raise UserError(self.env._("Write something, or add a file."))
        self._check_files(files)
        note_sudo = (
            self.env["smala.lab.note"]
            .sudo()
            .create({**self._prepare_own(session_sudo), "text": text})
        )
        note_sudo._attach(files)

    @api.model
    def _step_session_commit(self, session_sudo, form):
        self._check_open(session_sudo)
        self.env["smala.lab.commitment"].sudo().create(
            {**self._prepare_own(session_sudo), **self._read_commitment(form)}
        )

    @api.model
    def _step_session_expert(self, session_sudo, form):
        """Invite somebody to a session: the facilitator's step."""
        partner = self._get_partner()
        if partner not in session_sudo.smala_lab_id.facilitator_ids:
            raise UserError(self.env._("The facilitator invites experts."))
        name = self._read_line(form.get("name"), self.env._("Tell who it is."))
        company = clean_line(form.get("company"), LINE_LIMIT)
        email = (form.get("email") or "").strip()
        if not single_email_re.match(email):
            raise UserError(self.env._("This is no e-mail address."))
        if not (is_plain(name) and is_plain(company)):
            raise UserError(self.env._("Write the name without signs and addresses."))
        person = self._find_member(email)
        values = session_sudo._smala_prepare_person(person) if person else {}
        values |= {"name": name, "email": email}
        values.setdefault("company_name", company)
        session_sudo._smala_invite_expert(partner, values)

    @api.model
    def _find_member(self, email):
        """Return the member of the network with an address, or nobody."""
        people_sudo = self.env["res.partner"].sudo()
        found = people_sudo.search([("email_normalized", "=", email_normalize(email))])
        return found.filtered("smala_has_access")[:1]

    # === CHALLENGES === #

    @api.model
    def _step_group_bring(self, lab_sudo, form):
        if lab_sudo != self._get_own_seat_sudo().lab_id:
            raise UserError(self.env._("Members of the group bring challenges."))
        self.env["smala.lab.challenge"].sudo().create(
            {
                "lab_id": lab_sudo.id,
                "author_id": self._get_partner().id,
                **self._read_challenge(form),
            }
        )

    @api.model
    def _step_challenge_rewrite(self, challenge_sudo, form):
        self._check_may_change(challenge_sudo)
        challenge_sudo.write(self._read_challenge(form))

    @api.model
    def _step_challenge_withdraw(self, challenge_sudo, _form):
        self._check_may_change(challenge_sudo)
        challenge_sudo.unlink()

    @api.model
    def _step_challenge_plan(self, challenge_sudo, _form):
        challenge_sudo._plan(self._get_partner())

    @api.model
    def _step_challenge_put_back(self, challenge_sudo, _form):
        challenge_sudo._put_back(self._get_partner())

    # === NOTES === #

    @api.model
    def _step_note_rewrite(self, note_sudo, form):
        self._check_may_change(note_sudo)
        text = self._read_text(form.get("text"))
        if not text and not note_sudo.attachment_ids:
            raise UserError(self.env._("Write something, or delete the note."))
        note_sudo.text = text

    @api.model
    def _step_note_delete(self, note_sudo, _form):
        self._check_may_change(note_sudo)
        note_sudo.unlink()

    # === COMMITMENTS === #

    @api.model
    def _step_commitment_rewrite(self, commitment_sudo, form):
        self._check_may_change(commitment_sudo)
        commitment_sudo.write(self._read_commitment(form))

    @api.model
    def _step_commitment_follow_up(self, commitment_sudo, form):
        if not commitment_sudo._may_follow_up(self._get_partner()):
            raise UserError(self.env._("This can no longer be changed."))
        state = form.get("state")
        if state not in dict(commitment_sudo._fields["state"].selection):
            raise UserError(self.env._("Choose what came of it."))
        commitment_sudo._follow_up(state, self._read_text(form.get("outcome")))

    # === CONTACT AND WAITING LIST === #

    @api.model
    def _show_contact(self, is_shown):
        """Let the group see e-mail and phone of the user, or not any more."""
        self._get_partner().sudo().smala_lab_contact = is_shown

    @api.model
    def _wait(self, form):
        """Put the user on the waiting list.

        :return: why not, in words, or "".
        """
        partner = self._get_partner()
        if not partner._smala_has_access() or self._get_own_seat_sudo():
            return self.env._("Members without a group ask for one.")
        if self._get_waiting_sudo():
            return ""
        key = form.get("region") or ""
        region = self._get_regions_sudo().filtered(lambda one: str(one.id) == key)
        self.env["smala.lab.waiting"].sudo().create(
            {
                "partner_id": partner.id,
                "company_id": self.env.company.id,
                "region_id": region.id,
                "note": (form.get("note") or "").strip()[:TEXT_LIMIT],
            }
        )
        return ""

    @api.model
    def _stop_waiting(self):
        """Take the user off the waiting list."""
        self._get_waiting_sudo().action_withdraw()

    # === HELPERS === #

    @api.model
    def _prepare_own(self, session_sudo):
        """Return the values of a new record of the user about a session."""
        return {
            "lab_id": session_sudo.smala_lab_id.id,
            "session_id": session_sudo.id,
            "author_id": self._get_partner().id,
        }

    @api.model
    def _check_open(self, session_sudo):
        """Refuse to write about a session that has not begun, or is long gone."""
        is_inside = session_sudo.smala_lab_id._is_inside(self._get_partner())
        if not is_inside or not session_sudo._smala_is_followed_up():
            raise UserError(
                self.env._(
                    "A session is written about from its beginning until the next one"
                    " is over."
                )
            )

    @api.model
    def _check_may_change(self, record_sudo):
        if not record_sudo._may_change(self._get_partner()):
            raise UserError(self.env._("This can no longer be changed."))
