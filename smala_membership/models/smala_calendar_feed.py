import binascii
import secrets

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import hash_sign, verify_hash_signed

from .smala_calendar import Entry

SCOPE = "smala_membership.calendar"
PAST_MONTHS = 12


class SmalaCalendarFeed(models.Model):
    """A member's private calendar to subscribe to.

    Its address is made of a key that nobody reads: a new key makes the old address
    worth nothing, and so does switching it off.
    """

    _name = "smala.calendar.feed"
    _description = "Calendar feed of a member"
    _rec_name = "partner_id"

    partner_id = fields.Many2one(
        comodel_name="res.partner", required=True, index=True, ondelete="cascade"
    )
    is_on = fields.Boolean(string="In use", default=True)
    has_open_events = fields.Boolean(
        string="Also what is open to me", help="Beside the events the member comes to."
    )
    key = fields.Char(
        groups="base.group_no_one",
        required=True,
        copy=False,
        default=lambda self: secrets.token_hex(16),
    )

    _one_feed = models.UniqueIndex("(partner_id)", "A person has one feed.")

    # === BUSINESS METHODS === #

    @api.model
    def _get_own_sudo(self):
        """Return the feed of the user, or none where it was never asked for."""
        own = [("partner_id", "=", self.env.user.partner_id.id)]
        return self.sudo().search(own, limit=1)

    @api.model
    def _change(self, form):
        """Switch the user's feed on or off, move it, or choose what it shows.

        :param dict form: ``step`` is one of on, off, renew, options.
        """
        feed_sudo = self._get_own_sudo()
        step = form.get("step")
        if step == "on":
            feed_sudo = feed_sudo or self.sudo().create(
                {"partner_id": self.env.user.partner_id.id}
            )
            feed_sudo.is_on = True
        elif feed_sudo and step == "off":
            # who switches it on again gets another address
            feed_sudo.write({"is_on": False, "key": secrets.token_hex(16)})
        elif feed_sudo and step == "renew":
            feed_sudo.key = secrets.token_hex(16)
        elif feed_sudo and step == "options":
            feed_sudo.has_open_events = bool(form.get("has_open_events"))

    @api.model
    def _read_token(self, token):
        """Return the feed that an address leads to, with all rights, or none."""
        try:
            values = verify_hash_signed(self.sudo().env, SCOPE, token)
        except (binascii.Error, OverflowError, UnicodeError, ValueError):
            values = None
        feed_id, key = values or (0, "")
        feed_sudo = self.sudo().browse(feed_id).exists()
        return feed_sudo.filtered(lambda feed: feed.is_on and feed.key == key)

    def _get_url(self):
        self.ensure_one()
        token = hash_sign(self.sudo().env, SCOPE, [self.id, self.sudo().key])
        return f"{self.get_base_url()}/smala/calendar/{token}.ics"

    def _render(self):
        """Return the calendar, as bytes; by the rights that its person has today."""
        self.ensure_one()
        lang = self.partner_id.lang
        feed = self.with_context(lang=lang)
        entries = feed._get_entries()
        name = self.env.company.name
        return (
            self.env["smala.calendar"].with_context(lang=lang)._make_feed(entries, name)
        )

    def _get_entries(self):
        """Return the person's places, and if wished what else is open to them."""
        now = fields.Datetime.now()
        since = fields.Datetime.subtract(now, months=PAST_MONTHS)
        own = Domain("smala_member_id", "=", self.partner_id.id)
        own |= Domain("smala_role", "in", ("expert", "facilitator")) & Domain(
            "partner_id", "=", self.partner_id.id
        )
        # what was given back is told as such while it lies ahead
        told = Domain("state", "in", ("open", "done"))
        told |= Domain("smala_queued_at", "!=", False)
        told |= Domain("state", "=", "cancel") & Domain("event_id.date_end", ">", now)
        places_sudo = self.env["event.registration"].search(
            own & told & Domain("event_id.date_end", ">", since), order="id"
        )
        entries = [Entry(one.event_id, one) for one in places_sudo]
        user = self.partner_id.user_ids[:1]
        if self.has_open_events and user:
            open_events = (
                self.env["smala.event.space"]
                .with_user(user)
                ._search_coming(Domain("id", "not in", places_sudo.event_id.ids))
            )
            entries += [Entry(event_sudo) for event_sudo in open_events.sudo()]
        return entries

    # === PANEL === #

    @api.model
    def _get_panel(self):
        """Return what the page of events shows of the user's feed, as texts."""
        feed_sudo = self._get_own_sudo()
        if not feed_sudo.is_on:
            return {"is_on": False}
        url = feed_sudo._get_url()
        web = url.replace("https://", "webcal://").replace("http://", "webcal://")
        return {
            "is_on": True,
            "url": url,
            "webcal_url": web,
            "google_url": f"https://calendar.google.com/calendar/r?cid={web}",
            "has_open_events": feed_sudo.has_open_events,
        }
