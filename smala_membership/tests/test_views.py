from dateutil.relativedelta import relativedelta
from lxml import etree

from odoo import Command
from odoo.tests import freeze_time, new_test_user, tagged
from odoo.tools.safe_eval import safe_eval

from .common import MembershipCommon


@freeze_time("2026-11-23 10:00:00")
@tagged("post_install", "-at_install", "smala_membership")
class TestViews(MembershipCommon):
    """Every screen opens for staff, and every filter and grouping answers."""

    MODELS = (
        "smala.arrangement",
        "smala.dues",
        "smala.grant",
        "smala.membership",
        "smala.region",
        "smala.revenue",
    )

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_revenue(3_200_000)
        cls.membership = cls.make_membership("2026-09-14")

    def _search_arch(self, model):
        view = self.env[model].get_view(view_type="search")
        return etree.fromstring(view["arch"])

    def test_filters(self):
        context = {
            "uid": self.staff.id,
            "context_today": self.company._smala_today,
            "relativedelta": relativedelta,
        }
        for model in self.MODELS:
            records = self.env[model].with_user(self.staff)
            for node in self._search_arch(model).iter("filter"):
                with self.subTest(model=model, filter=node.get("name")):
                    domain = safe_eval(node.get("domain") or "[]", context)
                    records.search(domain)

    def test_groupings(self):
        for model in self.MODELS:
            records = self.env[model].with_user(self.staff)
            for node in self._search_arch(model).iter("filter"):
                groupby = safe_eval(node.get("context") or "{}").get("group_by")
                if groupby:
                    with self.subTest(model=model, groupby=groupby):
                        records.formatted_read_group([], [groupby], ["__count"])

    def test_every_menu_opens_for_staff_or_managers(self):
        root = self.env.ref("smala_membership.smala_menu_root")
        menus = self.env["ir.ui.menu"].search([("id", "child_of", root.id)])
        seller = new_test_user(
            self.env,
            "smala_seller",
            "smala_membership.group_membership_manager,sales_team.group_sale_salesman",
            company_id=self.company.id,
            company_ids=[Command.set(self.company.ids)],
        )
        for menu in menus.filtered("action"):
            action = menu.action
            if action._name != "ir.actions.act_window":
                continue
            with self.subTest(menu=menu.complete_name):
                views = [
                    (view_id, mode)
                    for view_id, mode in action.views
                    if mode != "activity"
                ]
                # what another app gives is shown to who may use that app
                is_open = menu.group_ids <= self.manager.all_group_ids
                user = self.manager if is_open else seller
                self.env[action.res_model].with_user(user).get_views(
                    [*views, (action.search_view_id.id, "search")]
                )

    def test_the_board_shows_every_state(self):
        memberships = self.env["smala.membership"].with_context(read_group_expand=True)
        groups = memberships.web_read_group([], ["state"], ["__count"])
        states = [group["state"] for group in groups["groups"]]
        self.assertEqual(states, ["draft", "active", "leaving", "ended"])
