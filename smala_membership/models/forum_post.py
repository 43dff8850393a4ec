from odoo import api, models
from odoo.exceptions import AccessError
from odoo.fields import Domain

RIGHTS = (
    "can_accept",
    "can_answer",
    "can_ask",
    "can_close",
    "can_comment",
    "can_comment_convert",
    "can_edit",
    "can_flag",
    "can_moderate",
    "can_post",
    "can_unlink",
    "can_use_full_editor",
    "can_view",
)


class ForumPost(models.Model):
    """A post in a forum that is kept for members; any other is Odoo's alone."""

    _inherit = "forum.post"

    # === COMPUTE METHODS === #

    @api.depends_context("uid")
    def _compute_post_karma_rights(self):
        """Let those moderate who were named, and show who has no points yet."""
        result = super()._compute_post_karma_rights()
        for post in self._smala_ours():
            post_sudo = post.sudo()
            if post_sudo.forum_id.smala_is_moderated_by_me:
                post.update(dict.fromkeys(RIGHTS, True))
            elif post_sudo.active and post_sudo.create_uid.karma >= 0:
                post.can_view = True
        return result

    @api.model
    def _search_can_view(self, operator, value):
        found = super()._search_can_view(operator, value)
        if found is NotImplemented:
            return found
        shown = Domain("active", "=", True) & Domain("create_uid.karma", ">=", 0)
        shown |= Domain("forum_id.smala_is_moderated_by_me", "=", True)
        shown &= Domain("forum_id.smala_company_id", "!=", False)
        posts_sudo = self.sudo().with_context(active_test=False)
        return Domain(found) | Domain("id", "in", posts_sudo._search(shown))

    # === CRUD METHODS === #

    def write(self, vals):
        """Leave the tags of a post to who may edit it."""
        if "tag_ids" in vals:
            for post in self._smala_ours():
                if not post.can_edit:
                    raise AccessError(
                        self.env._("Only the author and moderators change its tags.")
                    )
        return super().write(vals)

    # === MESSAGES === #

    def message_post(self, *, message_type="notification", **kwargs):
        """Write to nobody who may not read the forum, nor let them write by mail.

        An answer by mail from somebody who is no member any more is noted for staff.
        """
        company = len(self) == 1 and self.sudo().forum_id.smala_company_id
        if company:
            community = self.env["smala.community"]
            partners = self.env["res.partner"].browse(kwargs.get("partner_ids") or [])
            kwargs["partner_ids"] = community._get_readers(company, partners).ids
            author = self.env["res.partner"].browse(kwargs.get("author_id") or [])
            if message_type == "email" and not community._get_readers(company, author):
                kwargs.pop("subtype_id", None)
                kwargs["subtype_xmlid"] = "mail.mt_note"
                kwargs["partner_ids"] = []
        return super().message_post(message_type=message_type, **kwargs)

    def _notify_get_recipients(self, message, msg_vals=False, **kwargs):
        recipients = super()._notify_get_recipients(
            message, msg_vals=msg_vals, **kwargs
        )
        company = self.sudo().forum_id.smala_company_id
        if not company:
            return recipients
        return self.env["smala.community"]._keep_readers(company, recipients)

    def unlink_comment(self, message_id):
        """Let moderators take away a comment."""
        if not all(self.mapped("forum_id.smala_is_moderated_by_me")):
            return super().unlink_comment(message_id)
        comment_sudo = self.env["mail.message"].sudo().browse(message_id)
        return [
            comment_sudo.model == self._name
            and comment_sudo.res_id == post.id
            and comment_sudo.unlink()
            for post in self
        ]

    # === HELPERS === #

    def _smala_ours(self):
        """Return the posts in forums that are kept for members."""
        return self.filtered(lambda post: post.sudo().forum_id.smala_company_id)
