from datetime import timedelta

from odoo import api, fields, models
from odoo.exceptions import UserError

from ..const import STAFF
from ..core import booking
from .smala_booking import TAKING

# Given back for these, a place is taken again as soon as there is a right to it.
REVERSIBLE = ("membership", "group")


class SmalaLabSession(models.AbstractModel):
    """The part of an event that is a session of a SMAL'AB group.

    Whoever has a right to come is registered once it is published, whoever loses it
    gives the place back; who said that they cannot come is left in peace.
    """

    _name = "smala.lab.session"
    _description = "Session of a SMAL'AB group"

    smala_host_id = fields.Many2one(
        comodel_name="res.partner",
        string="Host",
        index="btree_not_null",
        ondelete="set null",
        groups=STAFF,
        help="The member at whose place the group meets.",
    )
    smala_is_host_missing = fields.Boolean(
        string="The host does not come",
        compute="_compute_smala_is_host_missing",
        groups=STAFF,
    )

    # === COMPUTE METHODS === #

    @api.depends(
        "smala_host_id",
        "smala_lab_id.seat_ids.date_to",
        "registration_ids.state",
        "smala_day",
    )
    def _compute_smala_is_host_missing(self):
        for event in self:
            host = event.smala_host_id
            place = event.registration_ids.filtered(
                lambda one, host=host: one.smala_member_id == host
            )
            is_gone = host and host not in event.smala_lab_id._get_members(
                event.smala_day
            )
            event.smala_is_host_missing = bool(
                is_gone or (host and place and place.state not in TAKING)
            )

    @api.onchange("smala_host_id")
    def _onchange_smala_host_id(self):
        if self.smala_host_id:
            self.address_id = self._smala_get_host_address()

    # === ACTION METHODS === #

    def action_smala_publish(self):
        """Publish sessions: their group is registered and told."""
        self.filtered(lambda event: not event.is_published).is_published = True

    # === BUSINESS METHODS === #

    def _smala_follow_group(self):
        """Let published sessions to come follow who is in the group on their day."""
        now = fields.Datetime.now()
        sessions = self._smala_as_robot().filtered(
            lambda event: (
                event.smala_audience == booking.GROUP
                and event.is_published
                and event.kanban_state != "cancel"
                and event.date_begin > now
            )
        )
        for session in sessions:
            session._smala_give_back_unreached()
            session._smala_register_group()
            session._smala_register_facilitators()

    def _smala_register_group(self):
        """Register those of the group who were not yet, and have a right to come."""
        self.ensure_one()
        entitled = self._smala_get_entitled(self._smala_get_group_members())
        places = self.registration_ids.with_context(active_test=False).search(
            [("event_id", "=", self.id), ("smala_member_id", "in", entitled.ids)]
        )
        answered = places.filtered(lambda one: one.smala_given_back not in REVERSIBLE)
        for member in entitled - answered.smala_member_id:
            self._smala_try(lambda who=member: self._smala_book_member(who))

    def _smala_register_facilitators(self):
        """Register who leads the session, and let go who leads the group no more."""
        self.ensure_one()
        places = self.registration_ids.with_context(active_test=False).search(
            [("event_id", "=", self.id), ("smala_role", "=", "facilitator")]
        )
        leading = self.smala_lab_id.facilitator_ids
        places.filtered(lambda one: one.partner_id not in leading)._smala_give_back(
            "staff"
        )
        coming = places.partner_id | self.registration_ids.smala_member_id
        for person in leading - coming:
            self._smala_try(lambda who=person: self._smala_book_facilitator(who))

    def _smala_book_facilitator(self, person):
        """Give who leads the group a place, or give it to them again."""
        self.ensure_one()
        event = self._smala_as_robot()
        if person not in event.smala_lab_id.facilitator_ids:
            raise UserError(self._smala_say(booking.NOT_IN_GROUP))
        place = event.registration_ids.with_context(active_test=False).search(
            [
                ("event_id", "=", event.id),
                ("smala_role", "=", "facilitator"),
                ("partner_id", "=", person.id),
            ]
        )
        if place:
            place._smala_come_back({"state": "open"})
            return place
        values = event._smala_prepare_person(person)
        return event._smala_book_guest("facilitator", person.browse(), values)

    def _smala_try(self, book):
        """Book somebody; whom the event refuses stays away."""
        try:
            with self.env.cr.savepoint():
                book()
        except UserError:
            return

    def _smala_invite_expert(self, inviter, values):
        """Let somebody from outside the group, or the network, come to one session.

        :param inviter: who asks them, or nobody.
        :param dict values: as for ``_smala_book_guest``.
        :return: the registration, with all rights.
        """
        self.ensure_one()
        partner = self.env["res.partner"].browse(values.get("partner_id"))
        if partner and partner in self._smala_as_robot()._smala_get_group_members():
            raise UserError(self.env._("%s sits in the group already.", partner.name))
        return self._smala_book_guest("expert", inviter, values)

    # === GETTERS === #

    def _smala_get_host_address(self):
        """Return where a member has the others as guests: at their organization."""
        self.ensure_one()
        host = self.smala_host_id
        day = self.smala_day or self.env.company._smala_today()
        organizations = host._smala_get_organizations(day, host)
        return host.browse(organizations.get(host.id))

    def _smala_is_followed_up(self):
        """Whether members still write about a session that has begun.

        They do until the next one of their group is over.
        """
        self.ensure_one()
        now = fields.Datetime.now()
        if self.date_begin > now or self.kanban_state == "cancel":
            return False
        later = [
            ("date_begin", ">", self.date_begin),
            ("date_end", "<=", now - timedelta(days=1)),
        ]
        held = self.smala_lab_id._get_held_domain()
        return not self.search_count([*held, *later], limit=1)

    @api.model
    def _smala_prepare_person(self, person):
        """Return the values of a registration of somebody who is a contact."""
        return {
            "partner_id": person.id,
            "name": person.name,
            "email": person.email,
            "phone": person.phone,
            "company_name": person._smala_get_organization_name(),
        }
