from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Domain

from ..const import STAFF

FROM_OUTSIDE = ("guest", "invited", False)


class SmalaProspect(models.AbstractModel):
    """The part of a registration that follows a guest on their way to a membership."""

    _name = "smala.prospect"
    _description = "Guest who may become a member"

    smala_lead_id = fields.Many2one(
        comodel_name="crm.lead",
        string="Opportunity",
        readonly=True,
        copy=False,
        index="btree_not_null",
        ondelete="set null",
        groups=STAFF,
    )
    smala_is_won = fields.Boolean(
        related="smala_lead_id.stage_id.is_won", string="Won", store=True, groups=STAFF
    )
    smala_became_member = fields.Boolean(
        string="Is a member today",
        compute="_compute_smala_became_member",
        search="_search_smala_became_member",
        groups=STAFF,
        help="Somebody with that address is a member.",
    )

    # === COMPUTE METHODS === #

    @api.depends("email", "smala_role")
    def _compute_smala_became_member(self):
        emails = self._smala_get_member_emails(self)
        for registration in self:
            registration.smala_became_member = (
                registration.smala_role != "member"
                and (registration.email or "").lower() in emails
            )

    @api.model
    def _search_smala_became_member(self, operator, value):
        if operator != "in":
            return NotImplemented
        guests = self.search([("smala_role", "in", ("guest", "invited"))])
        emails = self._smala_get_member_emails(guests)
        found = guests.filtered(lambda one: (one.email or "").lower() in emails)
        return Domain("id", "in", found.ids)

    # === ACTION METHODS === #

    def action_smala_make_opportunity(self):
        """Make an opportunity of each guest, one only, and open it.

        :raise UserError: they are members, or speak at the event.
        """
        self.check_access("write")
        if self.filtered(lambda one: one.smala_role not in FROM_OUTSIDE):
            raise UserError(self.env._("Members and experts are no prospects."))
        for registration in self.filtered(lambda one: not one.smala_lead_id):
            lead_sudo = self.env["crm.lead"].sudo()
            registration.sudo().smala_lead_id = lead_sudo.create(
                registration._smala_prepare_lead()
            )
        leads = self.smala_lead_id
        return leads._get_records_action(name=self.env._("Opportunities"))

    # === BUSINESS METHODS === #

    def _smala_prepare_lead(self):
        """Return the values of the opportunity that a guest is."""
        self.ensure_one()
        inviter = self.smala_inviter_id.name
        event = self.event_id.name
        return {
            "name": self.env._(
                "%(guest)s, guest at %(event)s", guest=self.name, event=event
            ),
            "type": "opportunity",
            "contact_name": self.name,
            "partner_name": self.company_name,
            "email_from": self.email,
            "phone": self.phone,
            "user_id": self.env.user.id,
            "company_id": self.event_id.company_id.id,
            "registration_ids": [(4, self.id)],
            "description": inviter
            and self.env._("Came through %(member)s.", member=inviter),
        }

    @api.model
    def _smala_get_member_emails(self, registrations):
        """Return those of the addresses of some registrations that members have."""
        emails = {(one.email or "").lower() for one in registrations} - {""}
        partners_sudo = self.env["res.partner"].sudo()
        members = Domain("email_normalized", "in", list(emails))
        members &= partners_sudo._smala_access_domain()
        return set(partners_sudo.search(members).mapped("email_normalized"))
