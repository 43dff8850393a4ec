from datetime import timedelta

from odoo import api, fields, models
from odoo.exceptions import UserError, ValidationError
from odoo.tools import SQL, format_date


class SmalaHandover(models.AbstractModel):
    """The part of a membership that deals with who holds it, and for whom.

    A membership may pass to another person of the organization: its dues and
    invoices stay, access moves on the day. Or its member may go on for another
    organization: what is billed stays, what is not billed yet follows.
    """

    _name = "smala.handover"
    _description = "Handover of a membership"

    next_holder_id = fields.Many2one(
        comodel_name="res.partner",
        string="Next holder",
        compute="_compute_next_holder_id",
        help="Takes the membership over on a day to come.",
    )
    next_holder_from = fields.Date(compute="_compute_next_holder_id")

    # === COMPUTE METHODS === #

    @api.depends("holder_ids.date_from", "holder_ids.partner_id", "company_id")
    def _compute_next_holder_id(self):
        for membership in self:
            coming = membership._get_coming_holder()
            membership.next_holder_id = coming.partner_id
            membership.next_holder_from = coming.date_from

    # === CONSTRAINT METHODS === #

    @api.constrains("partner_id")
    def _check_partner_is_holder(self):
        for membership in self:
            holder = membership._get_present_holder()
            if holder and holder.partner_id != membership.partner_id:
                raise ValidationError(
                    self.env._(
                        "%(person)s holds this membership: hand it over to somebody"
                        " else, so that its history stays.",
                        person=holder.partner_id.name,
                    )
                )

    # === ACTION METHODS === #

    def action_undo_handover(self):
        """Drop a handover whose day has not come yet."""
        self.check_access("write")
        for membership in self:
            coming_sudo = membership._get_coming_holder().sudo()
            if not coming_sudo:
                raise UserError(self.env._("There is no handover to come."))
            person = coming_sudo.partner_id.name
            coming_sudo._reopen_previous()
            membership.message_post(
                body=self.env._("%(person)s will not take over.", person=person)
            )
        return True

    # === BUSINESS METHODS === #

    def _hand_over(self, partner, day=None, note=None):
        """Give the membership to another person of the organization from a day on.

        Dues and invoices stay as they are. Access moves on that day by the holders
        alone; ``partner_id`` follows when the day has come.

        :param partner: who takes over.
        :param day: first day of the new holder, past or to come; default today.
        :raise UserError: the person or the day makes no sense. Nothing is written.
        """
        self.ensure_one()
        self.check_access("write")
        day = fields.Date.to_date(day) or self.company_id._smala_today()
        self._check_is_running()
        self._check_successor(partner, day)
        holder_sudo = self._get_open_holder().sudo()
        self._check_handover_day(holder_sudo, day)
        before = holder_sudo.partner_id
        if day == holder_sudo.date_from:
            holder_sudo._replace(partner)
        else:
            holder_sudo.date_to = day - timedelta(days=1)
            # The database knows one open holder at any moment.
            holder_sudo.flush_recordset(["date_to"])
            holder_sudo.create(
                {
                    "membership_id": self.id,
                    "partner_id": partner.id,
                    "date_from": day,
                }
            )
        self._refresh_state()
        body = self.env._(
            "Handed over from %(before)s to %(after)s, from %(day)s. %(note)s",
            before=before.name,
            after=partner.name,
            day=format_date(self.env, day),
            note=note or "",
        )
        self.message_post(body=body.strip())

    def _change_organization(self, organization, billing_partner=None, note=None):
        """Let the member go on for another organization from now on.

        What is billed stays with the former one; dues that are not billed follow.

        :param organization: the one whose revenue counts from now on.
        :param billing_partner: who pays, default the organization.
        :raise UserError: it makes no sense, or the dues that follow cannot be
            computed. Nothing is written then.
        """
        self.ensure_one()
        self.check_access("write")
        self._check_is_running()
        before = self.organization_id
        if organization == before:
            raise UserError(
                self.env._("The membership is for %s already.", organization.name)
            )
        self._check_no_other_seat(self.partner_id, organization)
        self.write(
            {
                "organization_id": organization.id,
                "billing_partner_id": (billing_partner or organization).id,
            }
        )
        body = self.env._(
            "Organization changed from %(before)s to %(after)s. %(note)s",
            before=before.name,
            after=organization.name,
            note=note or "",
        )
        self.message_post(body=body.strip())

    # === CHECKS === #

    def _check_is_running(self):
        if self._get_state() not in ("active", "leaving"):
            raise UserError(
                self.env._(
                    "%s is not a running membership.",
                    self.display_name,
                )
            )

    def _check_successor(self, partner, day):
        """Refuse who cannot take the membership over."""
        organization = self.organization_id
        if partner.is_company:
            raise UserError(
                self.env._("%s is a company: a member is a person.", partner.name)
            )
        if partner.commercial_partner_id != organization.commercial_partner_id:
            raise UserError(
                self.env._(
                    "%(person)s is no contact of %(organization)s: a membership passes"
                    " to another person of the same organization.",
                    person=partner.name,
                    organization=organization.name,
                )
            )
        if partner == self._get_open_holder().partner_id:
            raise UserError(
                self.env._("%s holds this membership already.", partner.name)
            )
        self._check_no_other_seat(partner, organization, day)

    def _check_no_other_seat(self, partner, organization, day=None):
        """Refuse a person who holds another membership for the organization."""
        day = day or self.company_id._smala_today()
        others = self.env["smala.holder"].search(
            [
                ("partner_id", "=", partner.id),
                ("membership_id", "!=", self.id),
                ("membership_id.organization_id", "=", organization.id),
                ("membership_id.company_id", "=", self.company_id.id),
                ("membership_id.activated_at", "!=", False),
                "|",
                ("date_to", "=", False),
                ("date_to", ">=", day),
                "|",
                ("membership_id.cancelled_on", "=", False),
                ("membership_id.date_end", ">=", day),
            ],
            limit=1,
        )
        if others:
            raise UserError(
                self.env._(
                    "%(person)s is a member for %(organization)s already.",
                    person=partner.name,
                    organization=organization.name,
                )
            )

    def _check_handover_day(self, holder, day):
        """Refuse a day before the present holder's, or after the end."""
        first = self.holder_ids.sorted("date_from")[:1]
        if day < holder.date_from or (day == holder.date_from and holder == first):
            raise UserError(
                self.env._(
                    "%(person)s holds this membership from %(day)s: choose a later"
                    " day.",
                    person=holder.partner_id.name,
                    day=format_date(self.env, holder.date_from),
                )
            )
        if self.cancelled_on and day > self.date_end:
            raise UserError(
                self.env._(
                    "This membership ends on %s: choose an earlier day.",
                    format_date(self.env, self.date_end),
                )
            )

    # === GETTERS === #

    def _get_open_holder(self):
        """Return the holder without an end, present or to come."""
        return self.holder_ids.filtered(lambda holder: not holder.date_to)

    def _get_present_holder(self):
        """Return the holder of today."""
        today = self.company_id._smala_today()
        return self.holder_ids.filtered(
            lambda holder: (
                holder.date_from <= today
                and (not holder.date_to or holder.date_to >= today)
            )
        )

    def _get_coming_holder(self):
        """Return the holder whose first day has not come yet."""
        if not self.company_id:
            return self.env["smala.holder"]
        today = self.company_id._smala_today()
        return self._get_open_holder().filtered(
            lambda holder: holder.date_from and holder.date_from > today
        )

    @api.model
    def _search_stale_holder_ids(self, company, today):
        """Return the ids of the memberships whose member is not today's holder."""
        self.env["smala.holder"].flush_model()
        self.env["smala.membership"].flush_model(["company_id", "partner_id"])
        rows = self.env.execute_query(
            SQL(
                "SELECT membership.id FROM smala_membership membership"
                " JOIN smala_holder holder ON holder.membership_id = membership.id"
                " WHERE membership.company_id = %s"
                " AND holder.partner_id != membership.partner_id"
                " AND holder.date_from <= %s"
                " AND (holder.date_to IS NULL OR holder.date_to >= %s)",
                company.id,
                today,
                today,
            )
        )
        return [key for (key,) in rows]
