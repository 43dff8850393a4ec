from decimal import Decimal

from babel.dates import get_month_names
from babel.numbers import format_decimal

from odoo import api, models
from odoo.tools.misc import babel_locale_parse, get_lang


class SmalaExplanation(models.AbstractModel):
    """Render the steps of ``core.dues`` in the reader's language.

    The steps are codes and values and are stored with the dues; the sentences are
    made when somebody reads them. One method per step, named ``_explain_<code>``:
    an addon that adds a step to the core adds its method here.
    """

    _name = "smala.explanation"
    _description = "Explanation of an amount of dues"

    @api.model
    def _render_steps(self, steps):
        """Return one line of text, like "Revenue 2025: 3 200 000 € → 1 600 €; …".

        :param list steps: dicts with a ``code`` and the values of that step.
        :return: text without HTML, in the language of the context, or "".
        """
        text = ""
        separator = self._get_separator()
        names = self._reduction_names(steps)
        for step in steps or []:
            explain = getattr(self, f"_explain_{step['code']}", None)
            part = explain(step, names) if explain else ""
            if text and part:
                # An arrow goes on with the sentence before it.
                text += " " if part.startswith("→") else separator
            text += part
        return self._append_due(text, steps)

    @api.model
    def _render_parts(self, steps):
        """Return the same as a list, one sentence per step and its result."""
        parts = []
        due = [step for step in steps or [] if step["code"] == "due"]
        others = [step for step in steps or [] if step["code"] != "due"]
        for step in others:
            is_last = step is others[-1]
            part = self._render_steps([step, *due] if is_last else [step])
            if parts and part.startswith("→"):
                parts[-1] += f" {part}"
            elif part:
                parts.append(part)
        return parts

    # === ONE METHOD PER STEP === #

    def _explain_revenue(self, step, _names):
        text = self.env._(
            "Revenue %(year)s: %(amount)s",
            year=step["year"],
            amount=self._money(step["amount"]),
        )
        notes = [
            note
            for is_set, note in (
                (step["is_first_year"], self.env._("first year")),
                (step["is_bracket"], self.env._("bracket")),
                (step["is_estimate"], self.env._("estimate")),
                (
                    step["is_older"],
                    self.env._("%(year)s not known", year=step["expected_year"]),
                ),
            )
            if is_set
        ]
        return f"{text} ({', '.join(notes)})" if notes else text

    def _explain_tier(self, step, _names):
        text = f"→ {self._money(step['amount'])}"
        if step["priced_year"] == step["year"]:
            return text
        return text + self.env._(" (schedule of %(year)s)", year=step["priced_year"])

    def _explain_reduction(self, step, names):
        return self.env._(
            "%(reduction)s (%(value)s) → %(amount)s",
            reduction=names[step["reduction"]],
            value=self._reduction_value(step),
            amount=self._money(step["yearly"]),
        )

    def _explain_reduction_not_taken(self, step, names):
        return self.env._(
            "%(reduction)s (%(value)s) not applied: %(amount)s a year is no better",
            reduction=names[step["reduction"]],
            value=self._reduction_value(step),
            amount=self._money(step["yearly"]),
        )

    def _explain_reduction_pending(self, step, names):
        return self.env._(
            "%(reduction)s asked for, waits for an answer",
            reduction=names[step["reduction"]],
        )

    def _explain_months(self, step, _names):
        return self.env._(
            "signed in %(month)s: %(months)s of 12 months",
            month=self._month_name(step["month"]),
            months=step["months"],
        )

    def _explain_included(self, step, _names):
        return self.env._("%(year)s is included in the signature", year=step["year"])

    def _explain_arrangement(self, step, _names):
        return self.env._(
            "arrangement: %(amount)s (%(reason)s)",
            amount=self._money(step["amount"]),
            reason=step["reason"],
        )

    # === HELPERS === #

    def _append_due(self, text, steps):
        """Close with the amount due where the last step has not said it."""
        due = next((s["amount"] for s in steps or [] if s["code"] == "due"), None)
        told = {"months", "included", "reduction_not_taken", "reduction_pending"}
        if due is None or not any(step["code"] in told for step in steps):
            return text
        return f"{text} → {self._money(due)}"

    def _reduction_names(self, steps):
        codes = {step["reduction"] for step in steps or [] if "reduction" in step}
        if not codes:
            return {}
        reductions = (
            self.env["smala.reduction"]
            .with_context(active_test=False)
            .search([("code", "in", list(codes))])
        )
        return dict.fromkeys(codes, "?") | {r.code: r.name for r in reductions}

    def _reduction_value(self, step):
        if step["kind"] == "flat":
            return self.env._("%(amount)s a year", amount=self._money(step["value"]))
        return f"−{self._number(step['value'])} %"

    def _money(self, amount):
        """Write an amount in the company's currency, without cents where whole."""
        currency = self.env.company.currency_id
        number = self._number(amount)
        if currency.position == "before":
            return f"{currency.symbol} {number}"
        return f"{number}\N{NO-BREAK SPACE}{currency.symbol}"

    def _get_separator(self):
        """Separate steps as the language does: French puts a space before it."""
        return "\N{NO-BREAK SPACE}; " if self._get_locale().language == "fr" else "; "

    def _number(self, amount):
        """Group the figures as people write them: 3 200 000 in French."""
        value = Decimal(str(amount))
        pattern = "#,##0" if value == value.to_integral_value() else "#,##0.00"
        text = format_decimal(value, format=pattern, locale=self._get_locale())
        return text.replace("\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}")

    def _month_name(self, month):
        names = get_month_names("wide", context="format", locale=self._get_locale())
        return names[month]

    def _get_locale(self):
        return babel_locale_parse(get_lang(self.env).code)
