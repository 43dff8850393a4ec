from odoo import api, fields, models
from odoo.exceptions import UserError

from ..core import booking


class SmalaEventInviteWizard(models.TransientModel):
    """Choose whom to invite to an event, and see how many they are before."""

    _name = "smala.event.invite.wizard"
    _description = "Invitation of members to an event"

    event_id = fields.Many2one(
        comodel_name="event.event",
        required=True,
        readonly=True,
        ondelete="cascade",
        default=lambda self: self.env.context.get("active_id"),
    )
    who = fields.Selection(
        selection=[
            ("entitled", "All who may come"),
            ("new", "New members who were at no welcome table yet"),
            ("chosen", "Those I choose"),
        ],
        required=True,
        default=lambda self: self._default_who(),
    )
    partner_ids = fields.Many2many(
        comodel_name="res.partner",
        string="Persons",
        domain="[('is_company', '=', False), '|', ('smala_has_access', '=', True),"
        " ('smala_mandate_ids', '!=', False)]",
    )
    note = fields.Text(
        string="Personal words", help="Shown in the mail as you type it."
    )
    count = fields.Integer(string="To invite", compute="_compute_count")
    left_out_count = fields.Integer(string="Left out", compute="_compute_count")

    # === DEFAULT METHODS === #

    @api.model
    def _default_who(self):
        event = self.env["event.event"].browse(self.env.context.get("active_id"))
        return "new" if event.event_type_id.smala_is_welcome else "entitled"

    # === COMPUTE METHODS === #

    @api.depends("event_id", "who", "partner_ids")
    def _compute_count(self):
        for wizard in self:
            found = wizard._get_partners()
            known = wizard._get_known()
            wizard.count = len(found - known)
            wizard.left_out_count = len(found & known)

    # === ACTION METHODS === #

    def action_invite(self):
        """Queue the invitations; nobody is invited twice.

        :raise UserError: nobody is to be invited, or the event cannot be booked.
        """
        self.ensure_one()
        event = self.event_id
        if not event.is_published or event._smala_is_settled():
            raise UserError(
                self.env._(
                    "Publish the event first: it must be ahead, and not cancelled."
                )
            )
        invitations = self.env["smala.event.invitation"]._invite(
            event, self._get_partners(), note=self.note
        )
        if not invitations:
            raise UserError(self.env._("All of them are invited already, or come."))
        return event.action_smala_open_invitations()

    # === GETTERS === #

    def _get_partners(self):
        """Return whom the choice stands for, whether they are invited or not."""
        self.ensure_one()
        event, partners = self.event_id, self.env["res.partner"]
        if self.who == "new":
            return event._smala_get_new_members()
        if self.who == "chosen":
            return event._smala_get_entitled(self.partner_ids._origin)
        if event.smala_audience == booking.GROUP:
            return event._smala_get_entitled(event._smala_get_group_members())
        if event.smala_audience == booking.MANDATE:
            return event._smala_get_mandate_holders()
        return partners.search(partners._smala_access_domain(event.smala_day))

    def _get_known(self):
        """Return who is invited already, or comes."""
        event = self.event_id
        invitations = self.env["smala.event.invitation"]
        known = invitations.search([("event_id", "=", event.id)]).partner_id
        return known | event._smala_get_live_members()
