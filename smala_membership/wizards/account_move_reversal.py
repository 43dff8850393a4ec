from odoo import models


class AccountMoveReversal(models.TransientModel):
    _inherit = "account.move.reversal"

    def reverse_moves(self, is_modify=False):
        """Give the invoice that replaces another one dues of its own.

        The credit note has cancelled the dues of the replaced invoice. A new row for
        the same year follows, so that the ledger knows what the new invoice bills and
        the renewal does not bill it once more.
        """
        action = super().reverse_moves(is_modify=is_modify)
        if is_modify:
            for line in self.new_move_ids.invoice_line_ids:
                dues_sudo = line.smala_dues_id.sudo()
                if dues_sudo:
                    dues_sudo.flush_recordset(["state"])
                    line.smala_dues_id = dues_sudo.copy({"invoice_line_id": line.id})
        return action
