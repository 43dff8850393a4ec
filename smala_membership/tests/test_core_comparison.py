from datetime import date

from odoo.tests import BaseCase, tagged

from ..core.comparison import differences, kind_of

TIER = {"code": "tier", "revenue_from": "0", "amount": "1300"}
HIGHER = {"code": "tier", "revenue_from": "1000000", "amount": "1600"}
DEARER = {"code": "tier", "revenue_from": "0", "amount": "1350"}
REVENUE = {"code": "revenue", "year": 2026, "amount": "1200000"}
SOLIDARITY = {"code": "reduction", "reduction": "solidarity", "value": "800"}
ASKED = {"code": "reduction_pending", "reduction": "solidarity"}
HALF = {"code": "reduction", "reduction": "cooperator", "value": "50"}
LESS = {"code": "reduction", "reduction": "cooperator", "value": "40"}
ARRANGED = {"code": "arrangement", "amount": "0", "reason": "Founder"}
MONTHS = {"code": "months", "months": 4, "month": 9}
INCLUDED = {"code": "included", "year": 2026}


@tagged("post_install", "-at_install")
class TestComparison(BaseCase):
    """Why two years differ, one case a line."""

    def test_table(self):
        for old, new, codes, kind in (
            (None, [TIER], ["new"], "new"),
            ([TIER], [TIER], [], None),
            ([TIER], [HIGHER, REVENUE], ["tier"], "tier"),
            ([TIER], [DEARER], ["schedule"], "schedule"),
            ([TIER, SOLIDARITY], [TIER], ["reduction_lost"], "reduction"),
            ([TIER, SOLIDARITY], [TIER, ASKED], ["reduction_lost"], "reduction"),
            ([TIER], [TIER, HALF], ["reduction_gained"], "reduction"),
            ([TIER, HALF], [TIER, LESS], ["reduction_changed"], "reduction"),
            ([TIER], [TIER, ARRANGED], ["arrangement_made"], "arrangement"),
            ([ARRANGED], [ARRANGED], [], None),
            ([ARRANGED], [TIER], ["arrangement_ended"], "arrangement"),
            ([TIER, MONTHS], [TIER], ["months"], "months"),
            ([INCLUDED, TIER], [TIER], ["months_included"], "months"),
            (
                [TIER, HALF, MONTHS],
                [HIGHER, REVENUE],
                ["tier", "reduction_lost", "months"],
                "tier",
            ),
        ):
            with self.subTest(codes=codes):
                found = differences(old, new)
                self.assertEqual([step.code for step in found], codes)
                self.assertEqual(kind_of(found), kind)

    def test_a_mandate_says_when_it_ended(self):
        (lost,) = differences([TIER, HALF], [TIER], date(2026, 6, 30))
        self.assertEqual(lost.values["mandate_end"], "2026-06-30")

    def test_a_request_that_waits_is_told_from_one_never_made(self):
        (lost,) = differences([TIER, SOLIDARITY], [TIER, ASKED])
        self.assertTrue(lost.values["is_asked"])
