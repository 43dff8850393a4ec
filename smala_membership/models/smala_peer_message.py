from odoo import api, models
from odoo.tools import email_normalize, formataddr

MAIL_QUEUE = "mail.ir_cron_mail_scheduler_action"
MESSAGE_LENGTH = 4000


class SmalaPeerMessage(models.AbstractModel):
    """One member writes to another through the directory, whose address stays hidden.

    The writer chooses: the own address goes along, and the answer comes straight back;
    or it does not, and the other answers through the directory too. Nothing of what is
    written is kept once the mail has left.
    """

    _name = "smala.peer.message"
    _description = "Message of a member to another"
    _inherit = ["smala.directory.page"]

    # === PAGE === #

    @api.model
    def _get_writing(self, row_sudo, form=None):
        """Return what the form to write to a member shows.

        :param dict form: what was refused, to be shown again.
        :rtype: dict
        """
        own_sudo = self._get_own_row_sudo()
        may_reveal = bool(self.env.user.partner_id.email_normalized)
        return {
            "is_own": row_sudo == own_sudo,
            "is_reachable": bool(row_sudo.partner_id.email_normalized),
            "url": f"/my/directory/{row_sudo.id}/write",
            "email": self.env.user.partner_id.email_normalized or "",
            "may_reveal": may_reveal,
            "may_hide": own_sudo.is_listed,
            "message": (form or {}).get("message", ""),
            "reveals": may_reveal and (form is None or bool(form.get("reveals"))),
            "length": MESSAGE_LENGTH,
        }

    # === BUSINESS METHODS === #

    @api.model
    def _send(self, row_sudo, form):
        """Write to a member on behalf of the user.

        :param row_sudo: found by ``_find_sudo``.
        :return: what is wrong, in words, or "".
        """
        writing = self._get_writing(row_sudo, form)
        message = writing["message"].strip()
        error = self._why_not(writing, message)
        if error:
            return error
        attempts_sudo = self.env["smala.attempt"].sudo()
        if not attempts_sudo._allow("peer", login=str(self.env.uid)):
            return self.env._(
                "You have written to many members today: please go on tomorrow."
            )
        self._mail(row_sudo, message, writing["reveals"])
        return ""

    @api.model
    def _why_not(self, writing, message):
        """Return why a message cannot be sent, in words, or ""."""
        if writing["is_own"] or not writing["is_reachable"]:
            return self.env._("This member cannot be written to at the moment.")
        if not message:
            return self.env._("Please write a message.")
        if len(message) > MESSAGE_LENGTH:
            return self.env._(
                "Your message is too long: at most %s characters.", MESSAGE_LENGTH
            )
        if writing["reveals"] or writing["may_hide"]:
            return ""
        if not writing["may_reveal"]:
            return self.env._("Please give your e-mail address in your details first.")
        return self.env._(
            "You are not in the directory: without your address, nobody can answer you."
        )

    @api.model
    def _mail(self, row_sudo, message, reveals):
        """Queue the mail, which belongs to no record: staff do not read it."""
        partner_sudo = row_sudo.partner_id
        writer_sudo = self.env.user.partner_id.sudo()
        company_sudo = row_sudo.env.company
        template_sudo = self.env.ref("smala_membership.mail_template_peer").sudo()
        template_sudo.with_context(
            smala_message=message,
            smala_writer=writer_sudo.name,
            smala_organization=self._get_own_row_sudo().organization_id.name,
            smala_reply_to=writer_sudo.email_normalized if reveals else "",
            smala_url=f"{writer_sudo.get_base_url()}/my/directory/{writer_sudo.id}",
        ).with_company(company_sudo).send_mail(
            partner_sudo.id,
            email_values={
                "author_id": writer_sudo.id,
                "email_from": self._get_sender(writer_sudo, company_sudo),
                "reply_to": writer_sudo.email_formatted
                if reveals
                else company_sudo.email_formatted,
                "model": False,
                "res_id": False,
            },
        )
        self.env.ref(MAIL_QUEUE).sudo()._trigger()

    @api.model
    def _get_sender(self, writer_sudo, company_sudo):
        """Return the association's address under the writer's name."""
        address = email_normalize(company_sudo.email_formatted or "")
        return formataddr((writer_sudo.name, address)) if address else False
