"""Three years of the network, told in the order in which they happened.

The product's own methods compute, bill and credit; what they date today is put on the
day it would have been. No document and no mail is left in a queue.
"""

from base64 import b64encode
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta

from odoo import Command
from odoo.tools import file_open

from . import network, stories
from .community import Community
from .events import Events
from .figures import Figures
from .gatherings import Gatherings
from .labs import Labs
from .ledger import Ledger

# Below the charter's amounts, which are those of this year: 0 to 1 M€, 1 to 5, …
EARLIER_AMOUNTS = {2: (1200, 1475, 1850, 2300), 1: (1250, 1540, 1925, 2400)}
CHARTER_AMOUNTS = (1300, 1600, 2000, 2500)
NEXT_AMOUNTS = (1330, 1640, 2050, 2560)
LOWER_BOUNDS = (0, 1_000_000, 5_000_000, 10_000_000)
SECOND_HALF = 7
FIRST_PREVIEW_MONTH = 10  # of the year before the one that is renewed
COMPANY = {
    "street": "Rue du Réseau 12",
    "zip": "5000",
    "city": "Namur",
    "phone": "+32 81 00 12 12",
    "vat": "BE0909090928",
    "website": "https://www.example.com",
}
IBAN = "BE68539007547034"  # the one that the standard shows as an example
QUIET = {
    "mail_create_nolog": True,
    "mail_create_nosubscribe": True,
    "mail_notrack": True,
    "no_reset_password": True,
    "tracking_disable": True,
}


class Chronicle:
    """Writes the history of the network into an empty database."""

    def __init__(self, env):
        manager = env.ref("smala_membership.demo_user_manager")
        lang = "fr_BE" if env["res.lang"]._lang_get("fr_BE") else env.lang
        context = {**env.context, **QUIET, "lang": lang}
        self.env = env(user=manager.id, su=True, context=context)
        self.company = self.env.company
        self.today = self.company._smala_today()
        self.manager = self.ref("demo_user_manager")
        self.staff = self.ref("demo_user_staff")
        self.memberships = {}  # by the name of the person who signed
        self.renewals = self.env["smala.renewal"]
        self.ledger = Ledger(self)
        self.figures = Figures(self)
        self.events = Events(self)

    def ref(self, name):
        return self.env.ref(f"smala_membership.{name}")

    def person(self, name):
        return self.ref(f"demo_person_{name}")

    def organization(self, name):
        """The organization of that name, or the self-employed person."""
        found = self.env.ref(
            f"smala_membership.demo_org_{name}", raise_if_not_found=False
        )
        return found or self.person(name)

    def tell(self):
        """Write three years, then what is going on today."""
        with self._quietly():
            self._set_the_scene()
            for year in range(self.today.year - 2, self.today.year + 1):
                self._live_through(year)
            self.events.tell_today()
            self._sign(network.DRAFTS, is_active=False)
            self.figures.tell_today()
            Gatherings(self).hold()
            Labs(self).hold()
            Community(self).meet()
        self.ledger.settle()
        self._close_renewals()
        self._name_responsibles()

    def backdate(self, memberships, day):
        """Let what was just noted on memberships read as noted on that day."""
        messages = self.env["mail.message"].search(
            [
                ("model", "=", "smala.membership"),
                ("res_id", "in", memberships.ids),
                ("id", ">", self.last_message),
            ]
        )
        messages.date = datetime.combine(day, time(9))
        self.last_message = max(messages.ids, default=self.last_message)

    # === THE SCENE === #

    @contextmanager
    def _quietly(self):
        """Leave invoices as drafts, to date them; the mails of the past are sent."""
        company, mails = self.company, self.env["mail.mail"]
        settings = ("smala_post_invoices", "smala_send_invoices")
        before = {name: company[name] for name in settings}
        last_mail = mails.search([], order="id desc", limit=1).id or 0
        messages = self.env["mail.message"]
        self.last_message = messages.search([], order="id desc", limit=1).id or 0
        company.write(dict.fromkeys(settings, False))
        yield
        company.write(before)
        mails.search([("id", ">", last_mail)]).state = "sent"

    def _set_the_scene(self):
        company = self.company
        company._smala_ensure_setup()
        company.write({k: v for k, v in COMPANY.items() if not company[k]})
        if not company.partner_id.bank_ids:
            company.partner_id.bank_ids = [Command.create({"acc_number": IBAN})]
        self._get_contacts().lang = self.env.lang
        users = self.manager | self.staff
        if "odoobot_state" in users._fields:
            # its greeting covers the first screen of a phone
            users.odoobot_state = "disabled"
        for years_ago, amounts in EARLIER_AMOUNTS.items():
            self._make_schedule(self.today.year - years_ago, amounts)
        self._make_schedule(self.today.year, CHARTER_AMOUNTS)
        self._make_schedule(self.today.year + 1, NEXT_AMOUNTS, state="draft")
        self.env["smala.mandate"].create(
            [
                {
                    "partner_id": self.person(mandate.person).id,
                    "kind_id": self.ref(f"smala_mandate_kind_{mandate.kind}").id,
                    "date_from": mandate.since(self.today),
                    "date_to": mandate.to and mandate.to(self.today),
                    "company_id": company.id,
                }
                for mandate in stories.MANDATES
            ]
        )

    def _get_contacts(self):
        """All contacts that came with the demonstration."""
        data = self.env["ir.model.data"].search(
            [
                ("module", "=", "smala_membership"),
                ("model", "=", "res.partner"),
                ("name", "=like", "demo_%"),
            ]
        )
        users = self.manager | self.staff
        return self.env["res.partner"].browse(data.mapped("res_id")) | users.partner_id

    def _make_schedule(self, year, amounts, state="approved"):
        schedules = self.env["smala.schedule"]
        known = [("company_id", "=", self.company.id), ("year", "=", year)]
        if not schedules.search_count(known):
            schedules.create(
                {
                    "year": year,
                    "company_id": self.company.id,
                    "state": state,
                    "tier_ids": [
                        Command.create({"revenue_from": bound, "amount": amount})
                        for bound, amount in zip(LOWER_BOUNDS, amounts, strict=True)
                    ],
                }
            )

    def _name_responsibles(self):
        """Share the members out between the two of the staff, by turns."""
        memberships = self.env["smala.membership"].search(
            [], order="signature_date, id"
        )
        memberships[::3].user_id = self.manager
        (memberships - memberships[::3]).user_id = self.staff

    # === YEAR BY YEAR === #

    def _live_through(self, year):
        """Renewal in January, then both halves of the year, then what happened."""
        self.figures.tell(until=date(year - 1, 12, 31))
        self.events.tell_before_renewal(year)
        self._renew(year)
        for months in (range(1, SECOND_HALF), range(SECOND_HALF, 13)):
            self.figures.tell(until=date(year, months[0], 1))
            self._sign(
                [
                    signature
                    for signature in network.SIGNATURES
                    if (day := signature.signed(self.today)).year == year
                    and day.month in months
                ]
            )
        self.events.tell(year)

    def _renew(self, year):
        """Bill the year to all who are covered by a membership that goes on."""
        renewal = self.env["smala.renewal"].create(
            {"company_id": self.company.id, "year": year}
        )
        queue = renewal._get_queue()
        if not queue:
            renewal.unlink()
            return
        day = min(date(year, 1, 6), self.today)
        renewal.started_at = datetime.combine(day, time(5))
        renewal._renew([key for key, _payer in queue])
        self.ledger.post(day)
        self.renewals |= renewal

    def _close_renewals(self):
        """Note that the renewals were done in January; preview the coming one."""
        for renewal in self.renewals:
            done = renewal.started_at + timedelta(minutes=2)
            renewal.write({"state": "done", "finished_at": done})
        if self.today.month >= FIRST_PREVIEW_MONTH:
            renewal = self.env["smala.renewal"].create(
                {"company_id": self.company.id, "year": self.today.year + 1}
            )
            renewal.action_preview()
            for person, reason in stories.HELD_BACK.items():
                lines = renewal.line_ids.filtered(
                    lambda line, person=person: (
                        line.membership_id == self.memberships[person]
                    )
                )
                lines.with_user(self.staff)._hold(reason)

    def _sign(self, signatures, is_active=True):
        """Let people sign, and bill them on that day."""
        memberships = self.env["smala.membership"].create(
            [self._prepare_membership(signature) for signature in signatures]
        )
        for signature, membership in zip(signatures, memberships, strict=True):
            self.memberships[signature.person] = membership
        self.events.ask_at_signature(signatures)
        if not is_active:
            return
        for batch in self._get_batches(memberships):
            batch.action_activate()
            for membership in batch:
                day = membership.signature_date
                membership.activated_at = datetime.combine(day, time(10))
                self.backdate(membership, day)
            self.ledger.post()

    def _prepare_membership(self, signature):
        vals = {
            "partner_id": self.person(signature.person).id,
            "signature_date": signature.signed(self.today),
            "company_id": self.company.id,
            "charter_id": self.env["smala.charter"]._in_force("fr_BE").id,
        }
        if signature.organization:
            vals["organization_id"] = self.organization(signature.organization).id
        if signature.payer:
            vals["billing_partner_id"] = self.organization(signature.payer).id
        if signature.on_paper:
            with file_open("smala_membership/demo/signed_charter.pdf", "rb") as scan:
                vals["signature_scan"] = b64encode(scan.read())
            vals["signature_scan_name"] = "charte-signee.pdf"
        return vals

    def _get_batches(self, memberships):
        """Split signatures so that one invoice never bills two days."""
        rounds = {}
        for _payer, group in memberships.grouped("billing_partner_id").items():
            days = group.grouped("signature_date")
            for number, day in enumerate(sorted(days)):
                rounds[number] = rounds.get(number, memberships.browse()) | days[day]
        return rounds.values()
