from odoo import api, fields, models

STAFF = "smala_membership.group_membership_user"


class ResPartner(models.Model):
    """The part of a contact that says who manages the billing of a company.

    Odoo lets every contact of a company rename it and change its addresses in the
    portal. That stays so for what is not ours: once a company is a member's, its name
    is for staff, and where its invoices go for whoever manages its billing.
    """

    _inherit = "res.partner"

    smala_billing_manager_id = fields.Many2one(
        comodel_name="res.partner",
        string="Billing managed by",
        index="btree_not_null",
        ondelete="set null",
        groups=STAFF,
        help="May change in the member's space where the invoices go. Where nobody is"
        " named, the member may as long as there is only one.",
    )

    # === BUSINESS METHODS === #

    def _smala_may_manage_billing(self, billed):
        """Tell whether this person may change where the invoices of a company go.

        :param billed: the billed company.
        """
        self.ensure_one()
        billed_sudo = billed.sudo()
        manager_sudo = billed_sudo.smala_billing_manager_id
        if manager_sudo:
            return manager_sudo == self
        if self.commercial_partner_id != billed_sudo.commercial_partner_id:
            return False
        memberships_sudo = self.env["smala.membership"].sudo()
        running_sudo = memberships_sudo.search(
            [
                ("billing_partner_id", "=", billed_sudo.id),
                ("activated_at", "!=", False),
                "|",
                ("cancelled_on", "=", False),
                ("date_end", ">=", self.env.company._smala_today()),
            ]
        )
        holders_sudo = running_sudo.mapped(lambda one: one._get_present_holder())
        return holders_sudo.partner_id == self

    def _smala_is_billed(self):
        """Tell whether a company is, or was, a member's or pays for one."""
        memberships_sudo = self.env["smala.membership"].sudo()
        ours = self.commercial_partner_id.ids
        known = [
            ("activated_at", "!=", False),
            "|",
            ("organization_id.commercial_partner_id", "in", ours),
            ("billing_partner_id.commercial_partner_id", "in", ours),
        ]
        return bool(memberships_sudo.search_count(known, limit=1))

    # === PORTAL === #

    @api.model
    def _get_frontend_writable_fields(self):
        """Leave the name of a member's company to staff."""
        names = super()._get_frontend_writable_fields()
        if self._get_current_partner()._smala_is_billed():
            names -= {"company_name"}
        return names

    def _can_be_edited_by_current_customer(self, **kwargs):
        """Leave where invoices go to whoever manages the billing."""
        may = super()._can_be_edited_by_current_customer(**kwargs)
        if not may or self.type != "invoice":
            return may
        own = self._get_current_partner(**kwargs)
        if self == own or not self._smala_is_billed():
            return may
        return own._smala_may_manage_billing(self.parent_id)
