from odoo import models


class AccountEdiXmlUblBis3(models.AbstractModel):
    _inherit = "account.edi.xml.ubl_bis3"

    def _add_invoice_line_period_nodes(self, line_node, vals):
        """Tell the customer's software which period the dues are for."""
        super()._add_invoice_line_period_nodes(line_node, vals)
        record = vals["base_line"].get("record")
        if getattr(record, "_name", None) != "account.move.line":
            return
        dues_sudo = record.smala_dues_id.sudo()
        if dues_sudo and vals["document_type"] in ("invoice", "credit_note"):
            line_node["cac:InvoicePeriod"] = {
                "cbc:StartDate": {"_text": dues_sudo.date_start},
                "cbc:EndDate": {"_text": dues_sudo.date_end},
            }
