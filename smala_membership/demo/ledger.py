"""The invoices of the demonstration: dated, posted, paid and sent as they would be."""

from datetime import timedelta

from . import stories

PAYMENT_DAY = 12  # of each month, when people go through their bills: few batches
FASTEST, SPREAD = 4, 24  # days between an invoice and its payment
ANALYZE = (
    "ANALYZE account_move, account_move_line, account_partial_reconcile,"
    " account_payment"
)


class Ledger:
    """Puts invoices on their days, and lets time go by for them."""

    def __init__(self, chronicle):
        self.chronicle = chronicle
        self.env = chronicle.env
        self.today = chronicle.today

    def post(self, day=None):
        """Post what was just made, on a day: by default that of the signature."""
        drafts = self._search_ours("draft")
        by_day = {}
        for move in drafts:
            signed = move.smala_dues_ids.membership_id.mapped("signature_date")
            by_day.setdefault(day or max(signed), []).append(move.id)
        for invoice_day, ids in by_day.items():
            drafts.browse(ids).write({"invoice_date": invoice_day, "date": invoice_day})
        drafts._post(soft=False)

    def settle(self):
        """Note what was sent, and let people pay or forget to."""
        documents = self._search_ours("posted")
        documents.write({"smala_send_state": "sent", "smala_send_channel": "email"})
        documents.is_move_sent = True
        self._fail(self._get_latest(documents, stories.SENDING_FAILED))
        invoices = documents.filtered(lambda move: move.move_type == "out_invoice")
        open_ones = self._get_latest(invoices, stories.UNPAID)
        partly_paid = self._get_latest(invoices, stories.PARTLY_PAID)
        by_day = {}
        for number, invoice in enumerate(invoices - open_ones - partly_paid):
            delay = FASTEST + number * 7 % SPREAD
            paid_on = self._get_payment_day(invoice.invoice_date, delay)
            if paid_on <= self.today and invoice.amount_residual:
                by_day.setdefault(paid_on, []).append(invoice.id)
        for day in sorted(by_day):
            self._pay(invoices.browse(by_day[day]), day)
        for invoice in partly_paid:
            self._pay(invoice, self.today, amount=invoice.amount_total / 2)

    def _search_ours(self, state):
        return self.env["account.move"].search(
            [
                ("company_id", "=", self.chronicle.company.id),
                ("state", "=", state),
                ("invoice_line_ids.smala_dues_id", "!=", False),
            ],
            order="invoice_date, id",
        )

    def _get_latest(self, moves, people):
        """The latest document of each of these people."""
        memberships = self.chronicle.memberships
        latest = moves.browse()
        for name in sorted(people):
            dues = memberships[name].dues_ids
            latest |= (moves & dues.move_id).sorted("invoice_date")[-1:]
        return latest

    def _fail(self, documents):
        """Let documents have come back from their readers."""
        documents.write(
            {
                "smala_send_state": "failed",
                "smala_send_channel": False,
                "smala_send_error": "550 5.1.1 Boîte aux lettres inconnue.",
            }
        )
        documents.is_move_sent = False

    def _get_payment_day(self, day, delay):
        """The first day of payments from a delay on."""
        earliest = day + timedelta(days=delay)
        if earliest.day > PAYMENT_DAY:
            earliest = earliest.replace(day=28) + timedelta(days=4)
        return earliest.replace(day=PAYMENT_DAY)

    def _pay(self, invoices, day, **values):
        """Register payments of these invoices, one each."""
        # the database knows nothing yet of the size of what this transaction wrote, and
        # searches the invoices of a payment in the slowest way that there is
        self.env.cr.execute(ANALYZE)
        wizard = self.env["account.payment.register"].with_context(
            active_model="account.move", active_ids=invoices.ids
        )
        values = {"payment_date": day, "group_payment": False, **values}
        wizard.create(values)._create_payments()
