from odoo import Command, api, models
from odoo.tools import email_normalize

MAIL_QUEUE = "mail.ir_cron_mail_scheduler_action"
INVITATION = "auth_signup.portal_set_password_email"


class SmalaWelcome(models.AbstractModel):
    """What a new member is given beside the membership: a login, a talk, a team.

    Called with all rights; nothing here depends on what a visitor typed other than
    through the records it is given.
    """

    _name = "smala.welcome"
    _description = "Welcome of new members"

    # === BUSINESS METHODS === #

    @api.model
    def _open_portal(self, membership):
        """Give the member a login of the portal and Odoo's own invitation to it.

        Nothing happens where there is a login already. A login that belongs to
        somebody else, or that was somebody's of the staff, is left alone; staff read
        it in the history.
        """
        partner = membership.partner_id
        users_sudo = self.env["res.users"].sudo().with_context(active_test=False)
        login = email_normalize(partner.email or "")
        user_sudo = users_sudo.search([("partner_id", "=", partner.id)], limit=1)
        if user_sudo:
            # A mailbox is enough for the portal, not for the desk of former staff.
            is_refused = not user_sudo.active and user_sudo._is_internal()
        else:
            is_refused = users_sudo.search_count([("login", "=", login)], limit=1)
        if is_refused:
            membership._message_log(
                body=self.env._("%s is the login of another contact already.", login)
            )
            return
        if not user_sudo:
            user_sudo = self._create_portal_user(membership, login)
        elif not user_sudo.active:
            user_sudo.write({"active": True})
        elif user_sudo.login_date or user_sudo._is_internal():
            return
        user_sudo.partner_id.signup_prepare()
        template_sudo = self.env.ref(INVITATION).sudo()
        template_sudo.with_context(
            dbname=self.env.cr.dbname, lang=partner.lang, medium="portalinvite"
        ).send_mail(user_sudo.id)

    @api.model
    def _create_portal_user(self, membership, login):
        users_sudo = self.env["res.users"].sudo().with_context(no_reset_password=True)
        return users_sudo._create_user_from_template(
            {
                "email": login,
                "login": login,
                "partner_id": membership.partner_id.id,
                "company_id": membership.company_id.id,
                "company_ids": [Command.set(membership.company_id.ids)],
            }
        )

    @api.model
    def _open_opportunity(self, application):
        """Note the wish for a meeting in CRM, once.

        Where staff invited the person from an opportunity, it is noted there.
        """
        lead_sudo = application.lead_id.sudo()
        person = application.partner_id
        wish = self.env._("%s would like a meeting about the services.", person.name)
        if lead_sudo:
            lead_sudo.message_post(
                body=wish
                if application.wants_meeting
                else self.env._("%s signed the charter.", person.name)
            )
            return
        if not application.wants_meeting:
            return
        tag_sudo = self.env.ref("smala_membership.crm_tag_services").sudo()
        known = [
            ("partner_id", "=", person.id),
            ("tag_ids", "in", tag_sudo.ids),
            ("stage_id.is_won", "=", False),
        ]
        leads_sudo = self.env["crm.lead"].sudo()
        lead_sudo = leads_sudo.search(known, limit=1) or leads_sudo.create(
            {
                "name": self.env._("Services: %s", application.organization_name),
                "type": "opportunity",
                "partner_id": person.id,
                "tag_ids": [Command.set(tag_sudo.ids)],
                "user_id": False,
                "company_id": application.company_id.id,
                "description": wish,
            }
        )
        application.lead_id = lead_sudo

    @api.model
    def _send_now(self):
        """Have the mails sent as soon as this transaction is committed."""
        self.env.ref(MAIL_QUEUE).sudo()._trigger()

    # === GETTERS === #

    @api.model
    def _get_team(self, company):
        """Return the people of the staff of a company, managers before others."""
        team = self.env["res.users"]
        for name in ("manager", "user"):
            group_sudo = self.env.ref(
                f"smala_membership.group_membership_{name}"
            ).sudo()
            team |= group_sudo.all_user_ids.filtered(
                lambda user: (
                    user.active
                    and company in user.company_ids
                    and not user._is_superuser()
                )
            ).sorted("id")
        return team.with_env(self.env)
