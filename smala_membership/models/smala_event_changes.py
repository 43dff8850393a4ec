from dateutil.relativedelta import relativedelta

from odoo import fields, models

QUIET_MINUTES = 5  # several corrections in a row are told once
TOLD = ("name", "date_begin", "date_end", "date_tz", "address_id", "event_url")


class SmalaEventChanges(models.AbstractModel):
    """The part of an event that tells those who come what has changed.

    A change marks everybody who comes or waits; a cron writes to them once the event
    has been left alone for some minutes, compared with what they knew before.
    """

    _name = "smala.event.changes"
    _description = "Changes of an event"

    smala_sequence = fields.Integer(
        string="Changes",
        readonly=True,
        copy=False,
        groups="base.group_user",
        help="Counts the changes that calendars must know.",
    )
    smala_changed_at = fields.Datetime(
        string="Changed on", readonly=True, copy=False, groups="base.group_user"
    )
    smala_before = fields.Json(
        string="Known before",
        readonly=True,
        copy=False,
        groups="base.group_user",
        help="What those who come knew before the changes that wait to be told.",
    )

    # === CRUD METHODS === #

    def write(self, vals):
        """Note what those who come must be told."""
        if not {*TOLD, "kanban_state"} & vals.keys():
            return super().write(vals)
        known = {event.id: event._smala_get_known() for event in self._smala_ours()}
        result = super().write(vals)
        for event in self.filtered(lambda one: one.id in known):
            if event._smala_get_known() != known[event.id]:
                event._smala_note_change(known[event.id])
        return result

    # === BUSINESS METHODS === #

    def _smala_note_change(self, known):
        """Count a change, and have those told who come to an event ahead."""
        event_sudo = self.sudo()
        now = fields.Datetime.now()
        event_sudo.smala_sequence += 1
        if event_sudo.date_end <= now or not event_sudo.is_published:
            return
        live = event_sudo.registration_ids.filtered(
            lambda one: one.state == "open" or one.smala_queued_at
        )
        if not live.filtered("smala_is_untold"):
            event_sudo.smala_before = known
        event_sudo.smala_changed_at = now
        live.smala_is_untold = True
        cron_sudo = self.env.ref("smala_membership.ir_cron_tell_changes").sudo()
        cron_sudo._trigger(now + relativedelta(minutes=QUIET_MINUTES))

    # === GETTERS === #

    def _smala_get_known(self):
        """Return what people know of an event, as it is kept until they are told."""
        self.ensure_one()
        return {
            "name": self.name,
            "begin": fields.Datetime.to_string(self.date_begin),
            "end": fields.Datetime.to_string(self.date_end),
            "zone": self.date_tz,
            "place": self.address_id.id or self.event_url or "",
            "place_name": self.sudo()._smala_get_place(),
            "is_cancelled": self.kanban_state == "cancel",
        }

    def _smala_get_changes(self):
        """Return which parts changed since people were told: keys of what they knew."""
        self.ensure_one()
        before, now = self.sudo().smala_before or {}, self._smala_get_known()
        changed = {key for key in now if before.get(key, now[key]) != now[key]}
        return changed - {"place_name"}

    def _smala_get_when_before(self):
        """Return day and hours as people knew them, in words."""
        before = self.sudo().smala_before
        known = self.new(
            {
                "date_begin": before["begin"],
                "date_end": before["end"],
                "date_tz": before["zone"],
            }
        )
        return known._smala_get_when()
