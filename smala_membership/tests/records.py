from contextlib import contextmanager

from odoo.exceptions import ValidationError
from odoo.tests import new_test_user
from odoo.tools import mute_logger

from odoo.addons.base.tests.common import BaseCommon

STAFF = "smala_membership.group_membership_user"
MANAGER = "smala_membership.group_membership_manager"


class RecordsCommon(BaseCommon):
    """A company of its own with the charter's schedule, and one user per role."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.schedule = cls.env["smala.schedule"]._create_default(cls.company)
        cls.staff = cls._create_user("smala_staff", STAFF)
        cls.manager = cls._create_user("smala_manager", MANAGER)
        cls.organization = cls._create_partner(name="Verger SRL", is_company=True)
        cls.person = cls._create_partner(
            name="Lena Verger", parent_id=cls.organization.id
        )

    @classmethod
    def setup_independent_company(cls, **kwargs):
        return cls.env["res.company"].create({"name": "Network of the tests"})

    @classmethod
    def _create_user(cls, login, group):
        return new_test_user(
            cls.env,
            login=login,
            groups=f"{group},base.group_partner_manager",
            company_id=cls.company.id,
            company_ids=[cls.company.id],
        )

    @classmethod
    def _declare(cls, amount, year=2025, partner=None, **details):
        return cls.env["smala.revenue"]._declare(
            partner or cls.organization, year, amount, **details
        )

    @classmethod
    def _join(cls, signed, until, person=None, organization=None, company=None):
        """Write a running membership, without the dues that activation makes."""
        person = person or cls.person
        membership = cls.env["smala.membership"].create(
            {
                "partner_id": person.id,
                "organization_id": (organization or cls.organization).id,
                "company_id": (company or cls.company).id,
                "signature_date": signed,
            }
        )
        membership.write(
            {
                "activated_at": f"{signed} 09:00:00",
                "date_start": signed,
                "date_end": until,
            }
        )
        cls.env["smala.holder"].create(
            {
                "membership_id": membership.id,
                "partner_id": person.id,
                "date_from": signed,
            }
        )
        return membership

    @contextmanager
    def assertRefusedBy(self, constraint):
        """Expect the database to refuse, and nothing to be left of the attempt."""
        with (
            mute_logger("odoo.sql_db"),
            self.assertRaises(ValidationError) as refusal,
            self.env.cr.savepoint(),
        ):
            yield
        cause = refusal.exception.__cause__
        self.assertEqual(cause.diag.constraint_name, constraint)
        model = self.env[cause.diag.table_name.replace("_", ".")]
        message = model._table_objects[constraint].message
        self.assertTrue(message, "it has its own words")
