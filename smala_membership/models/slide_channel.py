from odoo import api, models


class SlideChannel(models.Model):
    """A course that is kept for the members of a network: its resources.

    Who may read it is enrolled in it, as far as Odoo's pages and rules ask; the rows of
    enrolments are for statistics and mails, and follow at night.
    """

    _name = "slide.channel"
    _inherit = ["slide.channel", "smala.for.members"]

    # === COMPUTE METHODS === #

    @api.depends("smala_is_open_to_me")
    @api.depends_context("uid")
    def _compute_membership_values(self):
        result = super()._compute_membership_values()
        for channel in self._smala_ours():
            channel.is_member = channel.smala_is_open_to_me
            channel.is_member_invited = False
        return result

    @api.model
    def _search_is_member_channel_ids(self, invited=False):
        found = super()._search_is_member_channel_ids(invited=invited) or []
        channels_sudo = self.sudo().with_context(active_test=False)
        ours = channels_sudo.search([("smala_company_id", "!=", False)])
        mine = ours.filtered("smala_is_open_to_me") if not invited else ours.browse()
        return list(set(found) - set(ours.ids) | set(mine.ids))

    @api.depends("smala_company_id")
    @api.depends_context("uid")
    def _compute_can_upload(self):
        result = super()._compute_can_upload()
        for channel in self._smala_staffed():
            channel.can_upload = True
        return result

    @api.depends("smala_company_id")
    @api.depends_context("uid")
    def _compute_can_publish(self):
        result = super()._compute_can_publish()
        for channel in self._smala_staffed():
            channel.can_publish = True
        return result

    # === CRUD METHODS === #

    @api.model_create_multi
    def create(self, vals_list):
        channels = super().create(vals_list)
        channels._smala_enrol_later()
        return channels

    def write(self, vals):
        result = super().write(vals)
        if vals.get("smala_company_id"):
            self._smala_enrol_later()
        return result

    # === BUSINESS METHODS === #

    def _smala_enrol_later(self):
        """Let tonight's run enrol the members of the networks concerned."""
        companies = self.sudo().smala_company_id
        if companies:
            self.env["smala.enrolment"].sudo()._mark_due(companies)

    def _smala_change_mails(self, partner, is_wanted):
        """Let somebody get a mail for each new resource, or no more."""
        self.ensure_one()
        subtype = self.env.ref("website_slides.mt_channel_slide_published")
        if is_wanted:
            self.message_subscribe(partner.ids, subtype.ids)
        else:
            self.message_unsubscribe(partner.ids)

    def _can_return_content(self, field_name=None, access_token=None):
        """Give the pictures of a course to who may read it, published or not."""
        if self.sudo().smala_company_id:
            return self.has_access("read")
        return super()._can_return_content(field_name, access_token)

    def _notify_get_recipients(self, message, msg_vals=False, **kwargs):
        recipients = super()._notify_get_recipients(
            message, msg_vals=msg_vals, **kwargs
        )
        company = self.sudo().smala_company_id
        if not company:
            return recipients
        return self.env["smala.community"]._keep_readers(company, recipients)

    # === HELPERS === #

    def _smala_ours(self):
        """Return the courses that are kept for members."""
        return self.filtered(lambda channel: channel.sudo().smala_company_id)

    def _smala_staffed(self):
        """Return the courses that the user looks after, as staff or as the network."""
        companies = self.env["smala.community"]._get_staff_companies()
        return self._smala_ours().filtered(
            lambda one: (
                one.sudo().smala_company_id in companies
                or one.sudo().smala_company_id.smala_voice_id == self.env.user
            )
        )
