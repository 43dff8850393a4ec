from odoo import api, fields, models


class SmalaLabNote(models.Model):
    """What somebody noted of a session, with files: for those who were there."""

    _name = "smala.lab.note"
    _description = "Confidential note of a SMAL'AB session"
    _inherit = ["smala.lab.secret"]
    _order = "day desc, id"

    session_id = fields.Many2one(required=True)
    text = fields.Text()
    attachment_ids = fields.One2many(
        comodel_name="ir.attachment",
        inverse_name="res_id",
        string="Files",
        domain=[("res_model", "=", "smala.lab.note"), ("res_field", "=", False)],
        readonly=True,
    )

    # === BUSINESS METHODS === #

    def _attach(self, files):
        """Keep files with the note: who may read it may read them, nobody else.

        :param files: names with their contents.
        """
        self.ensure_one()
        attachments_sudo = self.env["ir.attachment"].sudo()
        for name, content in files:
            attachments_sudo.create(
                {
                    "name": name,
                    "raw": content,
                    "res_model": self._name,
                    "res_id": self.id,
                }
            )

    @api.model
    def _find_file_sudo(self, partner, attachment_id):
        """Return a file of a note that a person may read, or none."""
        attachment_sudo = (
            self.env["ir.attachment"]
            .sudo()
            .search(
                [
                    ("id", "=", attachment_id),
                    ("res_model", "=", self._name),
                    ("res_field", "=", False),
                ]
            )
        )
        readable = [("id", "=", attachment_sudo.res_id)]
        note_sudo = self._find_readable_sudo(partner, readable)
        return attachment_sudo if note_sudo else attachment_sudo.browse()

    def _may_change(self, partner):
        """Tell whether a person may still rewrite this note."""
        self.ensure_one()
        return (
            self.author_id == partner
            and self.lab_id._is_inside(partner)
            and self.session_id._smala_is_followed_up()
        )
