from odoo import api, fields, models
from odoo.tools import format_date

from .smala_booking import TAKING

SHOWN_PAST = 24  # four years of sessions


class SmalaLabSpace(models.AbstractModel):
    """The SMAL'AB of one person: which groups and sessions are theirs, in texts.

    What is found here comes with all rights: show and write only what a page is for.
    What is confidential is read through ``_find_readable_sudo`` alone.
    """

    _name = "smala.lab.space"
    _description = "SMAL'AB of a member"

    # === WHOSE IS IT === #

    @api.model
    def _get_partner(self):
        return self.env.user.partner_id

    @api.model
    def _get_labs_sudo(self):
        """Return the group of the user, then those that they facilitate."""
        partner = self._get_partner()
        labs_sudo = self.env["smala.lab"].sudo()
        facilitated = labs_sudo.search([("facilitator_ids", "in", partner.ids)])
        return self._get_own_seat_sudo().lab_id | facilitated

    @api.model
    def _get_own_seat_sudo(self):
        """Return the seat that the user has today, as a member of today."""
        partner = self._get_partner()
        present = partner._smala_present_seat_domain()
        own = [("partner_id", "=", partner.id), *present]
        seat_sudo = self.env["smala.lab.seat"].sudo().search(own, limit=1)
        is_member = seat_sudo and partner._smala_has_access()
        return seat_sudo if is_member else seat_sudo.browse()

    @api.model
    def _find_lab_sudo(self, lab_id=None):
        """Return one of the user's groups, the first by default, or none."""
        labs_sudo = self._get_labs_sudo()
        if lab_id:
            labs_sudo = labs_sudo.filtered(lambda lab: lab.id == lab_id)
        return labs_sudo[:1]

    @api.model
    def _find_session_sudo(self, event_id):
        """Return a session of the user's groups, of their time there, or none."""
        sessions_sudo = self.env["event.event"].sudo()
        labs_sudo = self._get_labs_sudo()
        session_sudo = sessions_sudo.search(
            [*labs_sudo._get_held_domain(), ("id", "=", event_id)]
        )
        return self._keep_own(session_sudo)

    @api.model
    def _keep_own(self, sessions_sudo):
        """Return those sessions on whose day the user was one of the group."""
        partner = self._get_partner()
        return sessions_sudo.filtered(
            lambda one: (
                partner in one.smala_lab_id.facilitator_ids
                or partner in one.smala_lab_id._get_members(one.smala_day)
            )
        )

    @api.model
    def _find_sudo(self, model, record_id):
        """Return a confidential record that the user may read, or none."""
        return self.env[model]._find_readable_sudo(
            self._get_partner(), [("id", "=", record_id)]
        )

    @api.model
    def _search_sudo(self, model, domain):
        """Return the confidential records that the user may read."""
        return self.env[model]._find_readable_sudo(self._get_partner(), domain)

    # === WAITING === #

    @api.model
    def _get_waiting_sudo(self):
        """Return the wish of the user for a seat that is still open, or none."""
        return (
            self.env["smala.lab.waiting"]
            .sudo()
            .search(
                [
                    ("partner_id", "=", self._get_partner().id),
                    ("company_id", "=", self.env.company.id),
                    ("state", "=", "waiting"),
                ]
            )
        )

    @api.model
    def _get_regions_sudo(self):
        return self.env["smala.region"].sudo().search([("active", "=", True)])

    @api.model
    def _get_waiting(self):
        """Return how to ask for a group, or what was asked for."""
        partner = self._get_partner()
        if not partner._smala_has_access():
            return None
        regions_sudo = self._get_regions_sudo()
        waiting_sudo = self._get_waiting_sudo()
        if waiting_sudo:
            return {
                "is_waiting": True,
                "region": waiting_sudo.region_id.name or "",
                "note": waiting_sudo.note or "",
                "since": self._format_moment(waiting_sudo.asked_at),
            }
        today = self.env.company._smala_today()
        organizations = partner._smala_get_organizations(today, partner)
        organization_sudo = partner.sudo().browse(organizations[partner.id])
        return {
            "is_waiting": False,
            "regions": [(region.id, region.name) for region in regions_sudo],
            "region_id": regions_sudo._for_partner(organization_sudo).id,
        }

    # === SESSIONS IN WORDS === #

    @api.model
    def _describe_session(self, session_sudo):
        """Return a session as texts, with who comes and what the user may answer."""
        day = session_sudo.smala_day
        live = session_sudo.registration_ids.filtered(
            lambda one: one.active and one.state in TAKING
        )
        members = session_sudo._smala_get_group_members()
        host_sudo = session_sudo.smala_host_id
        return {
            "id": session_sudo.id,
            "url": f"/my/smalab/session/{session_sudo.id}",
            "name": session_sudo.name,
            "color": session_sudo.smala_color,
            "day": str(day.day),
            "month": format_date(self.env, day, date_format="MMM"),
            "when": session_sudo._smala_get_when(),
            "where": session_sudo._smala_get_place(),
            "map_url": session_sudo.address_id and session_sudo._google_map_link(),
            "host": host_sudo.name or "",
            "coming": live.smala_member_id.mapped("name"),
            "absent": (members - live.smala_member_id).mapped("name"),
            "experts": [
                {"name": one.name or "", "company": one.company_name or ""}
                for one in live
                if one.smala_role == "expert"
            ],
            "answer": self._get_answer(session_sudo, live),
        }

    @api.model
    def _get_answer(self, session_sudo, live):
        """Return what the user answered, and whether that can still be changed."""
        partner = self._get_partner()
        is_coming = any(
            partner == (one.smala_member_id or one.partner_id) for one in live
        )
        is_asked = partner in (
            session_sudo._smala_get_group_members()
            | session_sudo.smala_lab_id.facilitator_ids
        )
        can_answer = session_sudo.date_begin > fields.Datetime.now()
        return {
            "is_coming": is_coming,
            "can_come": can_answer and is_asked and not is_coming,
            "can_cancel": can_answer and is_coming,
            "state": {
                "key": "coming" if is_coming else "absent",
                "label": self._word_answer(is_coming, can_answer),
                "tone": "success" if is_coming else "secondary",
            },
        }

    @api.model
    def _word_answer(self, is_coming, is_ahead):
        if is_ahead:
            return self.env._("I come") if is_coming else self.env._("I do not come")
        return self.env._("I was there") if is_coming else self.env._("I was not there")

    # === HELPERS === #

    @api.model
    def _format_day(self, day):
        return format_date(self.env, day, date_format="d MMMM y") if day else ""

    @api.model
    def _format_moment(self, moment):
        """Return the day of a moment, as it is where the company is."""
        local = fields.Datetime.context_timestamp(
            self.with_context(tz=self.env.company.smala_tz), moment
        )
        return self._format_day(local.date())
