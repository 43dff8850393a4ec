import psycopg2

from odoo import api, fields, models
from odoo.exceptions import ConcurrencyError

OPEN_STATES = ("unproven", "claimed", "approval", "blocked")


class SmalaApplicationFlow(models.AbstractModel):
    """The part of an application that goes from the form to the membership.

    Runs with all rights. Each step is safe to repeat: of two that come at the same
    moment, the database lets one through and the other finds it done.
    """

    _name = "smala.application.flow"
    _description = "Way of an application"

    # === FROM THE FORM === #

    @api.model
    def _store(self, values, signature_values, key, is_proven=False):
        """Keep a signed form, once, and ask for the proof of the mailbox.

        The same form sent again changes nothing. Another one of the same address and
        organization takes the place of an application that is not proven yet; one that
        is proven stays as it is, and its applicant is told so by mail.

        :param bool is_proven: the applicant is logged in with that address.
        :return: the application.
        """
        sent = self.search([("submission_key", "=", key)])
        if sent:
            return sent
        application = self._find_open(values)
        if application and application.state != "unproven":
            application._send("mail_template_known")
            return application
        if application:
            application.link_key = self._default_link_key()
            application.write({**values, "submission_key": key})
        else:
            application = self._create_once({**values, "submission_key": key})
        application._sign(signature_values)
        if is_proven:
            application._prove()
        else:
            application._send("mail_template_proof")
        return application

    @api.model
    def _create_once(self, values):
        """Create an application; start over where the same one came in just now."""
        try:
            with self.env.cr.savepoint():
                return self.create(values)
        except psycopg2.errors.UniqueViolation as error:
            raise ConcurrencyError("The same application came in just now") from error

    @api.model
    def _find_open(self, values):
        draft = self.new(values)
        return self.search(
            [
                ("company_id", "=", values["company_id"]),
                ("email", "=", values["email"]),
                ("organization_key", "=", draft.organization_key),
                ("state", "in", OPEN_STATES),
            ],
            limit=1,
        )

    def _store_invited(self, values, signature_values):
        """Sign what staff sent: the personal link has proven the mailbox."""
        self.ensure_one()
        if self.state != "invited":
            return
        others = self._find_open({**values, "company_id": self.company_id.id})
        others.write({"state": "refused", "problem": False})
        others.flush_recordset()
        self.write({**values, "state": "unproven", "proven_at": fields.Datetime.now()})
        self.flush_recordset()  # of two signatures at once, the second starts over
        self._sign(signature_values)
        self._advance()

    def _sign(self, signature_values):
        """Keep the evidence of this signature."""
        self.env["smala.signature"].create(
            {
                "application_id": self.id,
                "company_id": self.company_id.id,
                "kind": "online",
                "organization_name": self.organization_name,
                **signature_values,
            }
        )

    # === PROOF === #

    def _prove(self):
        """Note that the mailbox is proven, and go on. Works once."""
        self.ensure_one()
        if self.state != "unproven" or self.proven_at:
            return
        self.proven_at = fields.Datetime.now()
        self.flush_recordset()  # of two clicks at once, the second starts over
        self._advance()

    # === ON THE WAY === #

    def _advance(self, accepts_amount=False):
        """Go as far as possible: ask the company, ask staff, or activate."""
        self.ensure_one()
        self = self._as_robot()
        if self.state not in OPEN_STATES or not self.proven_at:
            return
        self._make_claims()
        states = set(self.claim_ids.mapped("state"))
        if "refused" in states:
            self._refuse()
        elif "asked" in states:
            self._wait("claimed")
        elif self._needs_approval():
            self._wait("approval")
        else:
            self._try_to_join(accepts_amount)
        self.env["smala.welcome"]._send_now()

    def _needs_approval(self):
        return (
            self.company_id.smala_approve_applications
            and self.kind == "online"
            and not self.approved_by_id
        )

    def _wait(self, state, problem=False, amount=0.0):
        """Stop here, and put it on the list of staff."""
        if self.state != state:
            self._plan_attention()
        self.write(
            {
                "state": state,
                "problem": problem,
                "is_amount_different": bool(amount),
                "amount_computed": amount,
            }
        )

    def _plan_attention(self):
        """Plan one activity for whoever answers for the applications."""
        team = self.env["smala.welcome"]._get_team(self.company_id)
        kind = "smala_membership.mail_activity_type_application"
        if team and not self.activity_search([kind]):
            self.with_context(mail_activity_quick_update=True).activity_schedule(
                kind,
                date_deadline=self.company_id._smala_today(),
                user_id=team[0].id,
            )

    def _refuse(self):
        """End the application, and tell the applicant."""
        self.write({"state": "refused", "problem": False})
        self.activity_unlink(["smala_membership.mail_activity_type_application"])
        if self.proven_at:
            self._send("mail_template_refused")

    # === MAILS === #

    def _send(self, template):
        """Queue a mail to the applicant, now and then at most.

        :return: whether it was queued.
        """
        self.ensure_one()
        if not self.env["smala.attempt"].sudo()._allow("mail", email=self.email):
            return False
        template_sudo = self.env.ref(f"smala_membership.{template}").sudo()
        template_sudo.send_mail(self.id)
        self.env["smala.welcome"]._send_now()
        return True

    # === HELPERS === #

    @api.model
    def _default_link_key(self):
        return self._fields["link_key"].default(self)

    def _as_robot(self):
        """Act as the robot of the company, in the applicant's language."""
        robot = self.env.ref("base.user_root")
        company = self.company_id or self.env.company
        lang = self.lang or self.env.lang
        return self.with_user(robot).with_company(company).with_context(lang=lang)
