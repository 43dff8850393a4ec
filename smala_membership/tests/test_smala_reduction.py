from decimal import Decimal

from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tests import tagged

from ..const import COOPERATOR, SECOND_ASSOCIATE, SOLIDARITY
from ..core.dues import FLAT, PERCENTAGE
from .records import RecordsCommon


@tagged("post_install", "-at_install", "smala_membership")
class TestSmalaReduction(RecordsCommon):
    def _create_reduction(self, **vals):
        return self.env["smala.reduction"].create(
            {"name": "Young company", "code": "young", "value": 10, **vals}
        )

    def test_the_schedule_values_the_charters_reductions(self):
        self.schedule.action_draft()
        self.schedule.write({"solidarity_amount": 850, "associate_rate": 12.5})
        for code, kind, value in (
            (SOLIDARITY, FLAT, Decimal(850)),
            (COOPERATOR, PERCENTAGE, Decimal(50)),
            (SECOND_ASSOCIATE, PERCENTAGE, Decimal("12.5")),
        ):
            with self.subTest(code=code):
                reduction = self.env["smala.reduction"].search([("code", "=", code)])
                core = reduction._to_core(self.schedule)
                self.assertEqual(
                    (core.code, core.kind, core.value), (code, kind, value)
                )

    def test_an_added_reduction_has_its_own_value_and_years(self):
        reduction = self._create_reduction(year_from=2026, year_to=2027)
        core = reduction._to_core(self.schedule)
        self.assertEqual((core.kind, core.value), (PERCENTAGE, Decimal(10)))
        self.assertEqual((core.first_year, core.last_year), (2026, 2027))
        applies = [year for year in range(2024, 2030) if reduction._applies_in(year)]
        self.assertEqual(applies, [2026, 2027])
        self.assertTrue(self._create_reduction(code="open")._applies_in(1999))

    def test_only_solidarity_is_asked_for_by_members(self):
        requestable = self.env["smala.reduction"].search(
            [("is_requestable", "=", True)]
        )
        self.assertEqual(requestable.mapped("code"), [SOLIDARITY])

    def test_absurd_values_are_refused(self):
        for vals in (
            {"value": 101},
            {"value": -1},
            {"computation": "flat", "value": -1},
        ):
            with (
                self.subTest(vals=vals),
                self.assertRefusedBy("smala_reduction_value_plausible"),
            ):
                self._create_reduction(**vals)
        flat = self._create_reduction(computation="flat", value=1000)
        self.assertEqual(flat._to_core(self.schedule).kind, FLAT)

    def test_years_and_codes_are_checked(self):
        with self.assertRefusedBy("smala_reduction_years_in_order"):
            self._create_reduction(year_from=2027, year_to=2026)
        with self.assertRefusedBy("smala_reduction_code_unique"):
            self._create_reduction(code=SOLIDARITY)
        for code in ("two words", "a+b", "Été", "UPPER", "1st"):
            with self.subTest(code=code), self.assertRaises(ValidationError):
                self._create_reduction(code=code)

    def test_the_charters_reductions_exist_once(self):
        with self.assertRefusedBy("smala_reduction_one_per_origin"):
            self._create_reduction(origin="solidarity")

    def test_codes_and_origins_never_change(self):
        solidarity = self.env.ref("smala_membership.smala_reduction_solidarity")
        for vals in ({"code": "other"}, {"origin": "granted"}):
            with self.assertRaises(UserError):
                solidarity.write(vals)
        with self.assertRaises(UserError):
            solidarity.unlink()
        solidarity.write({"code": SOLIDARITY, "sequence": 99})
        self._create_reduction().unlink()

    def test_only_managers_change_reductions(self):
        with self.assertRaises(AccessError):
            self.env["smala.reduction"].with_user(self.staff).create(
                {"name": "Mine", "code": "mine"}
            )
        self._create_reduction().with_user(self.manager).value = 20
