from odoo import api, fields, models
from odoo.fields import Domain

from ..core.comparison import KINDS

BILLED = ("ready", "waiting", "done")


class SmalaRenewalFigures(models.AbstractModel):
    """The figures of a renewal that staff look at, and its progress."""

    _name = "smala.renewal.figures"
    _description = "Figures of a renewal"

    company_id = fields.Many2one(
        comodel_name="res.company",
        required=True,
        index=True,
        default=lambda self: self.env.company,
    )
    currency_id = fields.Many2one(related="company_id.currency_id")
    line_count = fields.Integer(string="Memberships found", compute="_compute_figures")
    billed_count = fields.Integer(string="Will be invoiced", compute="_compute_figures")
    done_count = fields.Integer(string="Done", compute="_compute_figures")
    error_count = fields.Integer(string="Set aside", compute="_compute_figures")
    held_count = fields.Integer(string="Held back", compute="_compute_figures")
    waiting_count = fields.Integer(
        string="Waiting for a decision", compute="_compute_figures"
    )
    skipped_count = fields.Integer(string="Left out", compute="_compute_figures")
    changed_count = fields.Integer(string="Amounts change", compute="_compute_figures")
    decision_count = fields.Integer(string="To be decided", compute="_compute_figures")
    unconfirmed_count = fields.Integer(
        string="Revenue not confirmed", compute="_compute_figures"
    )
    above_count = fields.Integer(
        string="Above the one announced", compute="_compute_figures"
    )
    mandate_count = fields.Integer(
        string="Mandates that end before", compute="_compute_mandate_count"
    )
    amount_total = fields.Monetary(string="Total", compute="_compute_figures")
    amount_done = fields.Monetary(string="Billed", compute="_compute_figures")
    change_rate = fields.Float(
        string="Change (%)",
        compute="_compute_figures",
        digits=(16, 1),
        help="Against what the same memberships paid for a whole year before.",
    )
    changes_text = fields.Char(compute="_compute_figures")
    decisions_text = fields.Char(compute="_compute_figures")

    # === COMPUTE METHODS === #

    @api.depends("line_ids.state", "line_ids.new_amount", "line_ids.needs_decision")
    @api.depends_context("lang")
    def _compute_figures(self):
        for renewal in self:
            renewal.update(renewal._get_figures())

    @api.depends("year", "state", "company_id")
    def _compute_mandate_count(self):
        for renewal in self:
            ahead = renewal.year and renewal.state in ("preview", "waiting")
            domain = ahead and renewal._get_mandate_domain()
            mandates = self.env["smala.mandate"]
            renewal.mandate_count = mandates.search_count(domain) if ahead else 0

    # === GETTERS === #

    def _get_mandate_domain(self):
        """Return the domain of the mandates whose reduction ends before."""
        self.ensure_one()
        mandates = self.env["smala.mandate"].with_company(self.company_id)
        domain = mandates._get_ending_domain(self.year)
        domain &= Domain("company_id", "=", self.company_id.id)
        return domain & Domain("kind_id.reduces_dues", "=", True)

    # === PUBLIC API === #

    def get_progress(self):
        """Return what a progress bar shows: cheap, since several people may watch.

        :return: ``state``, and in memberships ``total``, ``done``, ``errors``,
            ``held``, ``waiting``.
        """
        self.ensure_one()
        self.check_access("read")
        counts = self._count_by_state()
        left = self.sudo()._count_queue() if self.state == "running" else 0
        # What is looked at again in this run is among those that are left.
        looked_at = self.env["smala.renewal.line"].search_count(
            [
                ("renewal_id", "=", self.id),
                ("state", "in", ("error", "waiting")),
                ("tried_on", "=", self.company_id._smala_today()),
            ]
        )
        done = counts.get("done", 0) + looked_at
        return {
            "state": self.state,
            "total": done + left,
            "done": done,
            "errors": counts.get("error", 0),
            "held": counts.get("held", 0),
            "waiting": counts.get("waiting", 0),
        }

    # === GETTERS === #

    def _count_by_state(self):
        groups = self.env["smala.renewal.line"]._read_group(
            [("renewal_id", "in", self.ids)], ["state"], ["__count"]
        )
        return dict(groups)

    def _get_figures(self):
        """Return the values of the figures, from a few grouped queries."""
        self.ensure_one()
        lines = self.env["smala.renewal.line"]
        own = [("renewal_id", "in", self.ids)]
        counts, amounts = {}, {}
        for state, count, amount in lines._read_group(
            own, ["state"], ["__count", "new_amount:sum"]
        ):
            counts[state], amounts[state] = count, amount
        coming = [*own, ("state", "in", BILLED)]
        kinds = dict(
            lines._read_group([*coming, ("why", "!=", False)], ["why"], ["__count"])
        )
        flags = {name: lines.search_count([*own, *d]) for name, d in lines._flags()}
        return {
            "line_count": sum(counts.values()),
            "billed_count": sum(counts.get(s, 0) for s in BILLED),
            "done_count": counts.get("done", 0),
            "error_count": counts.get("error", 0),
            "held_count": counts.get("held", 0),
            "waiting_count": counts.get("waiting", 0),
            "skipped_count": counts.get("skipped", 0),
            "changed_count": sum(kinds.values()),
            "decision_count": flags["decision"],
            "unconfirmed_count": flags["unconfirmed"],
            "above_count": flags["above"],
            "amount_total": sum(amounts.get(s, 0) for s in BILLED),
            "amount_done": amounts.get("done", 0),
            "change_rate": self._get_change_rate(coming),
            "changes_text": self._get_changes_text(kinds),
            "decisions_text": self._get_decisions_text(flags),
        }

    def _get_change_rate(self, domain):
        """Compare the total with that of the same memberships for a whole year."""
        whole = [*domain, ("old_months", "=", 12)]
        ((old, new),) = self.env["smala.renewal.line"]._read_group(
            whole, [], ["old_amount:sum", "new_amount:sum"]
        )
        return 100 * (new - old) / old if old else 0.0

    def _get_changes_text(self, kinds):
        """Return why amounts change: "Tier: 12, Reduction: 9"."""
        field = self.env["smala.renewal.line"]._fields["why"]
        labels = dict(field._description_selection(self.env))
        return ", ".join(
            f"{labels[kind]}: {kinds[kind]}" for kind in KINDS if kind in kinds
        )

    def _get_decisions_text(self, flags):
        """Return what waits for staff: "reductions: 3, unpaid: 2"."""
        labels = {
            "request": self.env._("reductions asked for"),
            "unpaid": self.env._("unpaid"),
            "archived": self.env._("archived"),
        }
        return ", ".join(
            f"{label}: {flags[name]}" for name, label in labels.items() if flags[name]
        )

    def _get_report_groups(self):
        """Return the lines by state for the summary, what needs somebody first."""
        self.ensure_one()
        field = self.env["smala.renewal.line"]._fields["state"]
        labels = dict(field._description_selection(self.env))
        by_state = self.line_ids.grouped("state")
        order = ("error", "waiting", "held", "ready", "done", "skipped")
        return [
            {"title": labels[state], "lines": by_state[state]}
            for state in order
            if state in by_state
        ]
