from odoo import api, fields, models
from odoo.fields import Domain


class SmalaLabSecret(models.AbstractModel):
    """What is said in a SMAL'AB group stays there: who may read is decided here alone.

    Readers are those who sat in the group on the day of the session, sit there today
    and are members today; and who facilitates the group. Who left keeps what they
    wrote. Everybody else is refused, staff and administrators too: the record rules
    ask for ``smala_is_open_to_me``, and the pages, which read with all rights, for the
    same ``_readable_domain``. No name of a record tells what is in it.
    """

    _name = "smala.lab.secret"
    _description = "Confidential record of a SMAL'AB group"

    lab_id = fields.Many2one(
        comodel_name="smala.lab",
        string="Group",
        required=True,
        index=True,
        readonly=True,
        ondelete="restrict",
    )
    company_id = fields.Many2one(related="lab_id.company_id", store=True)
    author_id = fields.Many2one(
        comodel_name="res.partner",
        string="By",
        required=True,
        index=True,
        readonly=True,
        ondelete="restrict",
    )
    session_id = fields.Many2one(
        comodel_name="event.event",
        index=True,
        readonly=True,
        ondelete="restrict",
    )
    day = fields.Date(related="session_id.smala_day", store=True, index=True)
    smala_is_open_to_me = fields.Boolean(
        string="Open to me",
        compute="_compute_smala_is_open_to_me",
        search="_search_smala_is_open_to_me",
    )

    # === COMPUTE METHODS === #

    @api.depends("lab_id", "author_id", "day")
    @api.depends_context("uid")
    def _compute_smala_is_open_to_me(self):
        domain = self._readable_domain(self.env.user.partner_id)
        domain &= Domain("id", "in", self._origin.ids)
        readable = set(self.sudo()._search(domain))
        for record in self:
            record.smala_is_open_to_me = record._origin.id in readable

    @api.model
    def _search_smala_is_open_to_me(self, operator, value):
        if operator != "in":
            return NotImplemented
        domain = self._readable_domain(self.env.user.partner_id)
        return Domain("id", "in", self.sudo()._search(domain))

    @api.depends("lab_id")
    def _compute_display_name(self):
        """Name the group and a number: names are shown where records are not."""
        for record in self:
            record.display_name = f"{record.lab_id.sudo().name} {record.id or ''}"

    # === WHO MAY READ === #

    @api.model
    def _readable_domain(self, partner):
        """Return the domain of what a person may read today."""
        readable = Domain("author_id", "=", partner.id)
        readable |= Domain("lab_id.facilitator_ids", "in", partner.ids)
        return readable | self._peer_domain(partner)

    @api.model
    def _peer_domain(self, partner):
        """Return the domain of what a member may read as one of a group.

        What belongs to no session yet is for all who sit in the group.
        """
        if not partner._smala_has_access():
            return Domain.FALSE
        today = self.env.company._smala_today()
        seats_sudo = self.env["smala.lab.seat"].sudo()
        own_sudo = seats_sudo.search([("partner_id", "=", partner.id)])
        present_sudo = own_sudo.filtered(lambda seat: seat._runs_on(today)).lab_id
        return Domain.OR(
            Domain("lab_id", "=", seat.lab_id.id)
            & (Domain("day", "=", False) | self._seat_domain(seat))
            for seat in own_sudo
            if seat.lab_id in present_sudo
        )

    @api.model
    def _seat_domain(self, seat_sudo):
        days = Domain("day", ">=", seat_sudo.date_from)
        if seat_sudo.date_to:
            days &= Domain("day", "<=", seat_sudo.date_to)
        return days

    @api.model
    def _find_readable_sudo(self, partner, domain=Domain.TRUE, **options):
        """Search what a person may read, with all rights: for pages.

        The only way in which pages read these records.
        """
        readable = self._readable_domain(partner) & Domain(domain)
        return self.sudo().search(readable, **options)
