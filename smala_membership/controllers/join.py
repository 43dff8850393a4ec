from odoo import http
from odoo.http import request

TEXTS = ("amount", "bracket", "month", "reduction")


class JoinController(http.Controller):
    """The page that invites to join, with the simulator of the dues."""

    @http.route(
        "/adhesion",
        type="http",
        auth="public",
        website=True,
        sitemap=True,
        readonly=True,
    )
    def join(self, **query):
        return request.render("smala_membership.website_join", self._get_values(query))

    @http.route(
        "/adhesion/simulate",
        type="jsonrpc",
        auth="public",
        website=True,
        readonly=True,
    )
    def simulate(self, **form):
        """Return the answer of the simulator, as the page itself shows it."""
        values = self._simulate(form)
        qweb = request.env["ir.qweb"]
        return {"html": qweb._render("smala_membership.simulator_answer", values)}

    # === HELPERS === #

    def _get_values(self, query):
        quotes = self._get_quotes()
        return {
            "tiers": quotes._get_tiers(),
            "months": list(quotes._get_months().items()),
            "reductions": [(str(r.id), r.name) for r in quotes._get_reductions()],
            "company": request.website.company_id.sudo().name,
            **self._simulate(query),
        }

    def _simulate(self, form):
        form = {name: str(form.get(name) or "")[:64] for name in TEXTS}
        return {"form": form, **self._get_quotes()._simulate(form)}

    def _get_quotes(self):
        company = request.website.company_id
        return request.env["smala.quote"].with_company(company)
