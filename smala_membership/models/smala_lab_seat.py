import logging
from datetime import timedelta

from odoo import api, fields, models
from odoo.exceptions import UserError, ValidationError
from odoo.tools import format_date

_logger = logging.getLogger(__name__)


class SmalaLabSeat(models.Model):
    """Who sits in a SMAL'AB group from when to when.

    Dates decide: who may come, and who may read what was noted. A seat that has begun
    stays as history; who goes elsewhere leaves it and takes another one.
    """

    _name = "smala.lab.seat"
    _description = "Seat in a SMAL'AB group"
    _order = "lab_id, date_from, id"
    _rec_name = "partner_id"
    _check_company_auto = True

    lab_id = fields.Many2one(
        comodel_name="smala.lab",
        string="Group",
        required=True,
        index=True,
        ondelete="restrict",
    )
    # There when the row is written: the constraint below asks for it.
    company_id = fields.Many2one(
        related="lab_id.company_id", store=True, precompute=True
    )
    partner_id = fields.Many2one(
        comodel_name="res.partner",
        string="Member",
        required=True,
        index=True,
        ondelete="restrict",
    )
    organization_name = fields.Char(
        string="Organization", compute="_compute_organization_name"
    )
    date_from = fields.Date(
        string="From",
        required=True,
        default=lambda self: self.env.company._smala_today(),
    )
    date_to = fields.Date(string="To", help="Last day; empty while the member stays.")
    left = fields.Selection(
        selection=[("group", "Left the group"), ("network", "Left the network")],
        string="Why it ended",
        readonly=True,
    )
    can_leave = fields.Boolean(compute="_compute_can_leave")

    _dates_in_order = models.Constraint(
        "CHECK (date_to IS NULL OR date_to >= date_from)",
        "Somebody cannot leave a group before they come to it.",
    )
    # Ranges of one number stand for equality, which needs no extension.
    _one_group = models.Constraint(
        "EXCLUDE USING gist (int4range(partner_id, partner_id, '[]') WITH &&,"
        " int4range(company_id, company_id, '[]') WITH &&,"
        " daterange(date_from, date_to, '[]') WITH &&)",
        "Somebody sits in one SMAL'AB group at a time: end the other seat first.",
    )

    # === COMPUTE METHODS === #

    @api.depends("partner_id")
    def _compute_organization_name(self):
        people = self.partner_id
        today = self.env.company._smala_today()
        organizations = people._smala_get_organizations(today, people)
        names = {
            one.id: one.name
            for one in people.sudo().browse(set(organizations.values()))
        }
        for seat in self:
            key = organizations.get(seat.partner_id._origin.id)
            seat.organization_name = names.get(key, "")

    @api.depends("date_from", "date_to")
    def _compute_can_leave(self):
        today = self.env.company._smala_today()
        for seat in self:
            seat.can_leave = bool(
                seat.date_from
                and seat.date_from <= today
                and (not seat.date_to or seat.date_to > today)
            )

    # === CONSTRAINT METHODS === #

    @api.constrains("partner_id", "date_from")
    def _check_is_member(self):
        for seat in self:
            if not seat.partner_id._smala_has_access(seat.date_from):
                raise ValidationError(
                    self.env._(
                        "%(person)s is no member of the network on %(day)s.",
                        person=seat.partner_id.name,
                        day=format_date(self.env, seat.date_from),
                    )
                )

    @api.ondelete(at_uninstall=False)
    def _unlink_except_begun(self):
        for seat in self:
            if seat.date_from < seat.company_id._smala_today():
                raise UserError(
                    self.env._(
                        "%s sat in the group: end the seat, so that its history stays.",
                        seat.partner_id.name,
                    )
                )

    # === CRUD METHODS === #

    @api.model_create_multi
    def create(self, vals_list):
        """Register who comes for the sessions, and take them off the waiting list."""
        # the database compares with the seats that are written
        self.flush_model(["date_from", "date_to"])
        seats = super().create(vals_list)
        self.env["smala.lab.waiting"]._note_placed(seats)
        for seat in seats:
            seat._log(seat._word_dates())
        seats.lab_id._follow_sessions()
        return seats

    def write(self, vals):
        """Let the sessions follow; a seat stays somebody's and a group's."""
        if {"partner_id", "lab_id"} & vals.keys():
            raise UserError(
                self.env._("A seat stays a person's: end it, and give another one.")
            )
        if "date_to" in vals and "left" not in vals:
            vals = {**vals, "left": "group" if vals["date_to"] else False}
        result = super().write(vals)
        if {"date_from", "date_to"} & vals.keys():
            for seat in self:
                seat._log(seat._word_dates())
            self.lab_id._follow_sessions()
        return result

    def unlink(self):
        labs = self.lab_id
        for seat in self:
            seat._log(self.env._("%s gets no seat after all.", seat.partner_id.name))
        result = super().unlink()
        labs._follow_sessions()
        return result

    # === ACTION METHODS === #

    def action_leave(self):
        """End the seat: today is its last day."""
        for seat in self:
            seat._leave(seat.company_id._smala_today())

    # === BUSINESS METHODS === #

    def _leave(self, last_day, reason="group"):
        """End a seat on a day; places at sessions after it are given back at once."""
        self.write({"date_to": last_day, "left": reason})

    def _leave_with_network(self):
        """End the seat of who has surely left the network, on the last day there.

        A seat that had not begun by then never was.
        """
        self.ensure_one()
        today = self.company_id._smala_today()
        if not self.partner_id._smala_is_surely_out(max(today, self.date_from)):
            return
        if self.date_from >= today:
            self.unlink()
            return
        ends = [
            holder._get_last_day() for holder in self.partner_id._smala_get_holders()
        ]
        yesterday = today - timedelta(days=1)
        last_day = max((day for day in ends if day and day < today), default=yesterday)
        self._leave(max(last_day, self.date_from), "network")

    def _log(self, sentence):
        self.lab_id.sudo()._message_log(body=sentence)

    # === GETTERS === #

    def _runs_on(self, day):
        self.ensure_one()
        return self.date_from <= day and (not self.date_to or day <= self.date_to)

    def _is_over(self, day):
        self.ensure_one()
        return bool(self.date_to and self.date_to < day)

    def _word_dates(self):
        """Return the sentence that the group's history keeps."""
        name, begin = self.partner_id.name, format_date(self.env, self.date_from)
        if not self.date_to:
            return self.env._(
                "%(person)s sits in the group from %(day)s on.", person=name, day=begin
            )
        end = format_date(self.env, self.date_to)
        if self.left == "network":
            return self.env._(
                "%(person)s left the network: the seat ended on %(day)s.",
                person=name,
                day=end,
            )
        return self.env._(
            "%(person)s sits in the group from %(begin)s to %(end)s.",
            person=name,
            begin=begin,
            end=end,
        )

    # === CRON === #

    @api.model
    def _cron_follow_network(self):
        """End the seats of who left the network; register who has a right to come.

        One transaction for each seat and session: one that fails is noted, stops no
        other, and is tried again by the next run.
        """
        steps = [(seat, "_leave_with_network") for seat in self._get_abandoned()]
        sessions = self.env["event.event"].search(
            [
                ("smala_audience", "=", "lab"),
                ("is_published", "=", True),
                ("date_begin", ">", fields.Datetime.now()),
            ],
            order="date_begin, id",
        )
        steps += [(session, "_smala_follow_group") for session in sessions]
        cron = self.env["ir.cron"]
        cron._commit_progress(remaining=len(steps))
        for record, step in steps:
            try:
                getattr(record, step)()
                self.env.flush_all()
            except Exception:  # whatever happens to one must not stop the others
                self.env.cr.rollback()
                _logger.exception("%s of %s", step, record)
            if not cron._commit_progress(1):
                break

    @api.model
    def _get_abandoned(self):
        """Return the seats that run, or will, of persons who are no members today."""
        found = self.browse()
        for (company,) in self._read_group([], ["company_id"]):
            today = company._smala_today()
            seats = self.search(
                [
                    ("company_id", "=", company.id),
                    "|",
                    ("date_to", "=", False),
                    ("date_to", ">=", today),
                ]
            )
            gone = seats.partner_id - seats.partner_id._smala_get_covered(today)
            found |= seats.filtered(lambda seat, gone=gone: seat.partner_id in gone)
        return found
