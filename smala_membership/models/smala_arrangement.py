from odoo import api, fields, models
from odoo.exceptions import ValidationError

from ..core import dues
from ..tools import to_decimal


class SmalaArrangement(models.Model):
    """An amount that a manager set for one membership and given years.

    It is what is due for each of those years, as it stands: no tier, reduction or
    month changes it.
    """

    _name = "smala.arrangement"
    _description = "Arrangement of dues"
    _order = "year_from desc, id desc"

    membership_id = fields.Many2one(
        comodel_name="smala.membership", required=True, index=True, ondelete="cascade"
    )
    company_id = fields.Many2one(related="membership_id.company_id", store=True)
    currency_id = fields.Many2one(related="company_id.currency_id")
    amount = fields.Monetary(
        required=True, help="Due for each of these years, excluding VAT; may be zero."
    )
    year_from = fields.Integer(string="First year", required=True)
    year_to = fields.Integer(string="Last year", required=True)
    reason = fields.Char(
        required=True, help="The member reads it in the explanation of the dues."
    )

    _amount_not_negative = models.Constraint(
        "CHECK (amount >= 0)", "An arranged amount cannot be negative."
    )
    _years_in_order = models.Constraint(
        "CHECK (year_from BETWEEN 2000 AND 2200"
        " AND year_to BETWEEN year_from AND 2200)",
        "The years of an arrangement must follow each other.",
    )

    @api.constrains("membership_id", "year_from", "year_to")
    def _check_one_a_year(self):
        for membership in self.membership_id:
            arrangements = membership.arrangement_ids.sorted("year_from")
            for one, other in zip(arrangements, arrangements[1:], strict=False):
                if other.year_from <= one.year_to:
                    raise ValidationError(
                        self.env._(
                            "There is already an arrangement for %s: change that one.",
                            str(other.year_from),
                        )
                    )

    @api.model_create_multi
    def create(self, vals_list):
        arrangements = super().create(vals_list)
        arrangements._log_and_refresh()
        return arrangements

    def write(self, vals):
        result = super().write(vals)
        self._log_and_refresh()
        return result

    def unlink(self):
        memberships = self.membership_id
        result = super().unlink()
        memberships._refresh_draft_dues()
        return result

    def _log_and_refresh(self):
        """Leave a trace, and let dues that are not billed yet follow."""
        for arrangement in self:
            arrangement.membership_id.message_post(
                body=self.env._(
                    "Arrangement %(first)s–%(last)s: %(amount)s (%(reason)s)",
                    first=arrangement.year_from,
                    last=arrangement.year_to,
                    amount=arrangement.currency_id.format(arrangement.amount),
                    reason=arrangement.reason,
                )
            )
        self.membership_id._refresh_draft_dues()

    def _to_core(self):
        """Return the arrangement as the core's dataclass."""
        self.ensure_one()
        return dues.Arrangement(
            amount=to_decimal(self.amount),
            first_year=self.year_from,
            last_year=self.year_to,
            reason=self.reason,
        )
