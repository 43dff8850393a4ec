from odoo import fields, models


class AccountMoveLine(models.Model):
    _inherit = "account.move.line"

    smala_dues_id = fields.Many2one(
        string="Dues",
        comodel_name="smala.dues",
        readonly=True,
        copy=False,
        index="btree_not_null",
        ondelete="restrict",
        check_company=True,
        help="What this line bills, or corrects where it is one of a credit note.",
    )

    def _copy_data_extend_business_fields(self, values):
        """Keep the link on a credit note, which Odoo makes as a copy of this kind.

        The copy that "reverse and create new" makes has it too: it is given dues of
        its own by ``account.move.reversal``. A plain duplicate has none.
        """
        values["smala_dues_id"] = self.smala_dues_id.id
        return super()._copy_data_extend_business_fields(values)
