from odoo import api, fields, models
from odoo.tools import format_date


class SmalaRenewalReason(models.AbstractModel):
    """Say in the reader's language why the dues of two years differ.

    The differences are those of ``core.comparison``: codes and values, stored with
    the line of the renewal. One method per code, named ``_explain_<code>``.
    """

    _name = "smala.renewal.reason"
    _description = "Reason why dues change"
    _inherit = ["smala.explanation"]

    @api.model
    def _render(self, steps):
        """Return one line of text, most telling reason first, or ""."""
        names = self._get_reductions(steps)
        parts = (
            getattr(self, f"_explain_{step['code']}")(step, names)
            for step in steps or []
        )
        return self.env._("; ").join(filter(None, parts))

    # === ONE METHOD PER DIFFERENCE === #

    def _explain_new(self, _step, _names):
        return self.env._("no dues the year before")

    def _explain_tier(self, step, _names):
        values = {
            "year": step["revenue_year"],
            "bound": self._money(step["revenue_from"]),
            "before": self._money(step["revenue_from_before"]),
        }
        if float(step["revenue_from"]) > float(step["revenue_from_before"]):
            return self.env._("revenue %(year)s from %(bound)s up", **values)
        return self.env._("revenue %(year)s below %(before)s", **values)

    def _explain_schedule(self, step, _names):
        return self.env._(
            "fee schedule: %(before)s → %(after)s",
            before=self._money(step["before"]),
            after=self._money(step["after"]),
        )

    def _explain_reduction_lost(self, step, names):
        reduction = names.get(step["reduction"])
        name = reduction.name if reduction else "?"
        origin = reduction.origin if reduction else "granted"
        if step.get("is_asked"):
            return self.env._("%s asked for again, not decided", name)
        if origin == "mandate" and step.get("mandate_end"):
            day = fields.Date.to_date(step["mandate_end"])
            return self.env._("mandate ended on %s", format_date(self.env, day))
        if origin == "mandate":
            return self.env._("mandate ended")
        if origin == "associate":
            return self.env._("first member of the organization now")
        return self.env._("%s not granted again", name)

    def _explain_reduction_gained(self, step, names):
        reduction = names.get(step["reduction"])
        return self.env._("new: %s", reduction.name if reduction else "?")

    def _explain_reduction_changed(self, step, names):
        reduction = names.get(step["reduction"])
        return self.env._("%s: another rate", reduction.name if reduction else "?")

    def _explain_arrangement_made(self, step, _names):
        return self.env._("arrangement: %s", step["reason"])

    def _explain_arrangement_ended(self, _step, _names):
        return self.env._("arrangement ended")

    def _explain_months(self, step, _names):
        return self.env._("whole year, after %s months", step["months"])

    def _explain_months_included(self, _step, _names):
        return self.env._("the year before was included")

    # === HELPERS === #

    def _get_reductions(self, steps):
        """Return the reductions that the steps name, by code."""
        codes = {step["reduction"] for step in steps or [] if "reduction" in step}
        if not codes:
            return {}
        reductions = self.env["smala.reduction"].with_context(active_test=False)
        return {r.code: r for r in reductions.search([("code", "in", list(codes))])}
