import logging

from odoo import api, models
from odoo.exceptions import UserError

_logger = logging.getLogger(__name__)

QUEUE = [("smala_send_state", "=", "waiting"), ("state", "=", "posted")]
BATCH = 50  # documents looked up at a time; each is sent in a transaction of its own
LOCK = 201914  # any number that no other code of the database uses
ACCEPTED = ("processing", "done")  # states of Peppol after the access point said yes


class SmalaSending(models.AbstractModel):
    """The queue of invoices and credit notes to send, through Odoo's own sending.

    What a second run can know after the first one was killed:

    * by e-mail, the message and the state "sent" are written in one transaction: either
      both are there or neither is, and Odoo's mail queue does the rest;
    * by Peppol, the document leaves the house before anything can be written. It is
      marked right before (``account.move.send``), in a transaction of its own. Where
      the answer is missing afterwards, nobody knows whether it left: it is set aside
      for a person to look at, never sent again by itself.
    """

    _name = "smala.sending"
    _description = "Sending of Invoices and Credit Notes"

    # === BUSINESS METHODS === #

    @api.model
    def _send_waiting(self):
        """Send what waits until nothing is left or the time of the cron is up."""
        if not self._take_turn():
            return
        try:
            self._send_batch()
        except Exception:
            self.env.cr.rollback()  # nothing can be asked of a broken transaction
            raise
        finally:
            self._end_turn()

    @api.model
    def _send_batch(self):
        move_model = self.env["account.move"]
        moves = move_model.search(QUEUE, order="invoice_date, id", limit=BATCH)
        cron = self.env["ir.cron"]
        cron._commit_progress(remaining=move_model.search_count(QUEUE))
        for move in moves:
            locked = move.try_lock_for_update().filtered_domain(QUEUE)
            if locked:
                self._send_one(locked.with_company(locked.company_id))
            if not cron._commit_progress(1):
                break

    @api.model
    def _send_one(self, move):
        """Send one document; what goes wrong is noted on it and stops no other."""
        try:
            self._send(move)
        except Exception as error:  # whatever happens to one must not stop the others
            self.env.cr.rollback()
            if not isinstance(error, UserError):
                _logger.exception("Document %s could not be sent", move.id)
            self._settle(move, self._get_reason(error))

    @api.model
    def _send(self, move):
        """Send a document by Peppol where it can be, else by e-mail.

        :raise UserError: with the reason, when it was not sent.
        """
        if move.smala_send_channel == "peppol" and move.peppol_move_state != "error":
            self._settle(move, self._get_interrupted_reason())
            return
        reason = False
        if not move.smala_send_channel and self._can_use_peppol(move):
            reason = self._send_by_peppol(move)
        if move.smala_send_state == "waiting":
            self._send_by_email(move, reason)

    @api.model
    def _send_by_peppol(self, move):
        """Hand a document to the Peppol access point.

        :return: why it was not accepted, if so.
        """
        reason = False
        try:
            self._call_odoo(move, sending_methods={"peppol"})
        except UserError as error:
            self.env.cr.rollback()
            reason = self._get_reason(error)
        if move.peppol_move_state in ACCEPTED:
            self._settle(move)
        return reason

    @api.model
    def _send_by_email(self, move, reason):
        """Send a document as a PDF to the customer's address.

        :param reason: why Peppol did not take it, if it was tried.
        """
        if not move.partner_id.email:
            lacking = self.env._(
                "%(partner)s has no e-mail address.",
                partner=move.partner_id.display_name,
            )
            raise UserError("\n".join(filter(None, [reason, lacking])))
        self._call_odoo(move, sending_methods={"email"}, invoice_edi_format=False)
        if move.smala_send_state != "sent":
            raise UserError(self.env._("Odoo did not send the document."))
        # The mail waits in Odoo's own queue, which would look at it within the hour.
        self.env["smala.welcome"]._send_now()

    @api.model
    def _call_odoo(self, move, **settings):
        """One document per call: the PDF engine of many servers cannot make two."""
        self.env["account.move.send"]._generate_and_send_invoices(move, **settings)

    @api.model
    def _settle(self, move, reason=False):
        """Take a document out of the queue: sent by Peppol, or failed with a reason."""
        is_accepted = move.peppol_move_state in ACCEPTED
        move.write(
            {
                "smala_send_state": "sent" if is_accepted else "failed",
                "smala_send_channel": "peppol" if is_accepted else False,
                "smala_send_error": False if is_accepted else reason,
            }
        )

    # === GETTERS === #

    @api.model
    def _can_use_peppol(self, move):
        """Whether the company may send by Peppol and the customer is known there."""
        return move.company_id.peppol_can_send and self.env[
            "account.move.send"
        ]._is_applicable_to_move("peppol", move)

    @api.model
    def _get_channel(self, move, move_data):
        """By which channel Odoo has sent a document just now, if it has."""
        if move.peppol_move_state in ACCEPTED:
            return "peppol"
        has_reader = move.partner_id.email or move_data.get("mail_partner_ids")
        return (
            "email" if "email" in move_data["sending_methods"] and has_reader else False
        )

    @api.model
    def _get_interrupted_reason(self):
        return self.env._(
            "Sending by Peppol was interrupted: please check whether the customer has"
            " the document before trying again."
        )

    @api.model
    def _get_reason(self, error):
        """What staff read on the document."""
        return str(error) or type(error).__name__

    # === TURNS === #

    @api.model
    def _take_turn(self):
        """One sender at a time: held across commits, let go of by a kill."""
        self.env.cr.execute("SELECT pg_try_advisory_lock(%s)", [LOCK])
        return self.env.cr.fetchone()[0]

    @api.model
    def _end_turn(self):
        self.env.cr.execute("SELECT pg_advisory_unlock(%s)", [LOCK])
