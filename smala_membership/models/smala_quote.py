from odoo import api, fields, models
from odoo.exceptions import UserError

MONTHS_AHEAD = 12


class SmalaQuote(models.AbstractModel):
    """What a signature costs, as pages show it: from the core, with its reasons."""

    _name = "smala.quote"
    _description = "Amounts shown before a signature"

    # === BUSINESS METHODS === #

    @api.model
    def _get_quote(self, revenue, day, codes=(), asked=None):
        """Return the dues of a signature as texts and numbers; nothing is written.

        :param revenue: the organization's revenue of the year before.
        :param date day: the day of signature.
        :param codes: codes of the reductions that apply.
        :param asked: a ``smala.reduction`` that is asked for: what it would make of it.
        :rtype: dict
        :raise UserError: it cannot be computed.
        """
        membership_sudo = self.env["smala.membership"].sudo()
        lines = membership_sudo._simulate_lines(revenue, day, codes)
        quote = {"lines": [self._render_line(line) for line in lines]}
        quote |= self._get_totals(lines)
        if asked:
            granted = membership_sudo._simulate_lines(
                revenue, day, [*codes, asked.code]
            )
            quote["asked"] = asked.name
            quote["granted"] = self._get_totals(granted)
        return quote

    @api.model
    def _get_amounts(self, lines):
        """Return what two computations must have in common to be the same."""
        return [
            [line.year, f"{line.amount:.2f}", line.billing]
            for line in sorted(lines, key=lambda line: line.year)
        ]

    @api.model
    def _render_line(self, line):
        explanation = self.env["smala.explanation"].sudo()
        steps = [step.to_json() for step in line.steps]
        return {
            "year": line.year,
            "months": line.months,
            "billing": line.billing,
            "value": f"{line.amount:.2f}",
            "amount": self._format(line.amount),
            "explanation": explanation._render_steps(steps),
        }

    @api.model
    def _get_totals(self, lines):
        """Return what is invoiced first, without and with VAT."""
        amounts = [float(line.amount) for line in lines if line.billing == "now"]
        total = sum(line.amount for line in lines if line.billing == "now")
        return {
            "value": f"{total:.2f}",
            "total": self._format(total),
            "total_included": self._format(self._get_included(amounts)),
        }

    @api.model
    def _get_included(self, amounts):
        """Return the total with VAT, as Odoo's own tax engine has it on an invoice."""
        company_sudo = self.env.company.sudo()
        tax_sudo = company_sudo.smala_tax_id
        if not amounts:
            return 0.0
        tax_model_sudo = self.env["account.tax"].sudo()
        base_lines = [
            tax_model_sudo._prepare_base_line_for_taxes_computation(
                {},
                price_unit=amount,
                quantity=1.0,
                tax_ids=tax_sudo,
                currency_id=company_sudo.currency_id,
                special_mode="total_excluded",
            )
            for amount in amounts
        ]
        tax_model_sudo._add_tax_details_in_base_lines(base_lines, company_sudo)
        tax_model_sudo._round_base_lines_tax_details(base_lines, company_sudo)
        totals = tax_model_sudo._get_tax_totals_summary(
            base_lines, company_sudo.currency_id, company_sudo
        )
        return totals["total_amount_currency"]

    # === GETTERS === #

    @api.model
    def _get_months(self):
        """Return the months of signature that the simulator offers, this one first."""
        today = self.env.company._smala_today()
        first = today.replace(day=1)
        days = [fields.Date.add(first, months=ahead) for ahead in range(MONTHS_AHEAD)]
        return {f"{day:%Y-%m}": max(day, today) for day in days}

    @api.model
    def _get_tiers(self):
        """Return the tiers of the schedule in force, as pages show them."""
        company_sudo = self.env.company.sudo()
        schedules_sudo = self.env["smala.schedule"].sudo()
        schedule_sudo = schedules_sudo._for_year(
            company_sudo, company_sudo._smala_today().year
        )
        return [
            {
                "key": str(tier.id),
                "name": tier.name,
                "amount": self._format(tier.amount),
                "revenue": tier.revenue_from,
            }
            for tier in schedule_sudo.tier_ids.sorted("revenue_from")
        ]

    @api.model
    def _get_reductions(self, requestable_only=False):
        """Return the reductions that pages may name, in their order."""
        company = self.env.company
        year = company._smala_today().year
        domain = [("company_id", "in", (company.id, False))]
        if requestable_only:
            domain.append(("is_requestable", "=", True))
        else:
            domain += ["|", ("is_requestable", "=", True), ("origin", "!=", "granted")]
        reductions_sudo = self.env["smala.reduction"].sudo().search(domain)
        return reductions_sudo.filtered(lambda reduction: reduction._applies_in(year))

    # === SIMULATOR === #

    @api.model
    def _simulate(self, form):
        """Return the simulator's answer to what was chosen, or why there is none.

        :param dict form: ``amount``, ``bracket``, ``month``, ``reduction``.
        :return: ``{"quote": dict or None, "error": text}``
        """
        revenue = self.env["smala.application.form"]._read_revenue(form)
        if revenue is None:
            return {"quote": None, "error": ""}
        if revenue.get("error"):
            return {"quote": None, "error": revenue["error"]}
        day = self._get_months().get(
            form.get("month") or next(iter(self._get_months()))
        )
        if not day:
            return {
                "quote": None,
                "error": self.env._("Please choose one of the months."),
            }
        reductions = self._get_reductions().filtered(
            lambda reduction: str(reduction.id) == form.get("reduction")
        )
        try:
            quote = self._get_quote(
                revenue["revenue_amount"], day, reductions.mapped("code")
            )
        except UserError as error:
            return {"quote": None, "error": str(error)}
        return {"quote": quote, "error": ""}

    # === HELPERS === #

    @api.model
    def _format(self, amount):
        return self.env.company.sudo().currency_id.format(float(amount))
