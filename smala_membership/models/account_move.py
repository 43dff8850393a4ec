from odoo import api, fields, models
from odoo.exceptions import UserError


class AccountMove(models.Model):
    _inherit = "account.move"

    smala_dues_ids = fields.Many2many(
        string="Dues",
        comodel_name="smala.dues",
        compute="_compute_smala_dues_ids",
        search="_search_smala_dues_ids",
    )
    smala_membership_count = fields.Integer(
        string="Memberships", compute="_compute_smala_dues_ids"
    )
    smala_send_state = fields.Selection(
        groups="base.group_user",
        string="Sending",
        selection=[("waiting", "Waiting"), ("sent", "Sent"), ("failed", "Failed")],
        readonly=True,
        copy=False,
        index="btree_not_null",
        help="Empty where the document is not one of ours or is not to be sent.",
    )
    smala_send_error = fields.Text(
        groups="base.group_user", string="Why Sending Failed", readonly=True, copy=False
    )
    smala_send_channel = fields.Selection(
        groups="base.group_user",
        string="Sent by",
        selection=[("email", "E-mail"), ("peppol", "Peppol")],
        readonly=True,
        copy=False,
    )

    # === COMPUTE METHODS === #

    @api.depends("invoice_line_ids.smala_dues_id")
    def _compute_smala_dues_ids(self):
        for move in self:
            move.smala_dues_ids = move.invoice_line_ids.smala_dues_id
            move.smala_membership_count = len(move.smala_dues_ids.membership_id)

    def _search_smala_dues_ids(self, operator, value):
        return [("invoice_line_ids.smala_dues_id", operator, value)]

    # === CRUD METHODS === #

    def _post(self, soft=True):
        """Check that our invoices bill what is due, and queue them for sending."""
        self._smala_check_amounts()
        posted = super()._post(soft=soft)
        posted._smala_queue()
        return posted

    # === ACTION METHODS === #

    def action_smala_open_memberships(self):
        """Open the memberships that the document bills or credits."""
        memberships = self.smala_dues_ids.membership_id
        return memberships._get_records_action(name=self.env._("Memberships"))

    def action_smala_retry_send(self):
        """Put documents that were not sent in the queue once more."""
        self.check_access("write")
        failed_sudo = self.sudo().filtered(
            lambda move: move.smala_send_state == "failed"
        )
        failed_sudo.write(
            {
                "smala_send_state": "waiting",
                "smala_send_error": False,
                "smala_send_channel": False,
            }
        )
        self._smala_trigger_sending()

    # === BUSINESS METHODS === #

    def _smala_check_amounts(self):
        """Refuse to post an invoice whose lines were changed by hand.

        :raise UserError: when a line does not bill what its dues say.
        """
        for line in self.invoice_line_ids:
            dues_sudo = line.smala_dues_id.sudo()
            if line.move_type != "out_invoice" or not dues_sudo:
                continue
            if dues_sudo.invoice_line_id not in (line, line.browse()):
                raise UserError(
                    self.env._(
                        "%(dues)s is billed by %(invoice)s already.",
                        dues=dues_sudo.display_name,
                        invoice=dues_sudo.move_id.display_name,
                    )
                )
            if dues_sudo.currency_id.compare_amounts(
                line.price_subtotal, dues_sudo.amount
            ):
                raise UserError(
                    self.env._(
                        "The line of %(dues)s bills %(line)s where %(amount)s is due:"
                        " to charge another amount, make an arrangement on the"
                        " membership.",
                        dues=dues_sudo.display_name,
                        line=line.currency_id.format(line.price_subtotal),
                        amount=dues_sudo.currency_id.format(dues_sudo.amount),
                    )
                )

    def _smala_queue(self):
        """Queue our posted invoices and credit notes, where the company sends them."""
        ours_sudo = self.sudo().filtered(
            lambda move: (
                move.move_type in ("out_invoice", "out_refund")
                and move.company_id.smala_send_invoices
                and move.smala_send_state != "sent"
                and move.invoice_line_ids.smala_dues_id
            )
        )
        new_sudo = ours_sudo.filtered(lambda move: move.smala_send_state != "waiting")
        new_sudo.smala_send_state = "waiting"
        ours_sudo._smala_trigger_sending()

    def _smala_trigger_sending(self):
        """Wake the sender up once this transaction is committed."""
        if self:
            cron_sudo = self.env.ref("smala_membership.ir_cron_send_documents").sudo()
            cron_sudo._trigger()

    # === CRON METHODS === #

    @api.model
    def _cron_send_documents(self):
        """Send the documents that wait, one transaction each."""
        self.env["smala.sending"]._send_waiting()
