from odoo import http
from odoo.http import request
from odoo.tools import is_html_empty

from odoo.addons.portal.controllers.portal import CustomerPortal
from odoo.addons.website_forum.controllers.website_forum import WebsiteForum

MEMBER = {"type": "http", "auth": "user", "website": True, "sitemap": False}
PRIVATE = {"Cache-Control": "no-store"}


class CommunityPortal(CustomerPortal):
    """Lasting addresses of forum and resources, for menus and mails."""

    @http.route("/my/forum", methods=["GET"], readonly=True, **MEMBER)
    def my_forum(self, **_query):
        forum_sudo = request.env["smala.community"]._get_forum_sudo()
        return self._go(forum_sudo and f"/forum/{forum_sudo.id}", "smala_forum")

    @http.route("/my/resources", methods=["GET"], readonly=True, **MEMBER)
    def my_resources(self, **_query):
        channel_sudo = request.env["smala.community"]._get_channel_sudo()
        return self._go(
            channel_sudo and f"/slides/{channel_sudo.id}", "smala_resources"
        )

    @http.route("/my/resources/mails", methods=["POST"], **MEMBER)
    def change_mails(self, want="", **_form):
        """Begin or stop to get a mail for each new resource."""
        channel_sudo = request.env["smala.community"]._get_channel_sudo()
        if not channel_sudo:
            raise request.not_found()
        channel_sudo._smala_change_mails(request.env.user.partner_id, bool(want))
        return request.redirect(f"/slides/{channel_sudo.id}", code=303)

    def _go(self, url, page_name):
        """Lead to a place, or say why there is none for this user."""
        if url:
            return request.redirect(url)
        values = {**self._prepare_portal_layout_values(), "page_name": page_name}
        return request.render(
            "smala_membership.my_community_closed", values, headers=PRIVATE
        )


class CommunityForum(WebsiteForum):
    """Odoo's pages of a forum, where it is kept for members.

    What is to be moderated is for who moderates it: Odoo asks for points that were
    gathered anywhere; see ``forum.forum``.
    """

    @http.route()
    def post_create(self, forum, post_parent=None, **post):
        """Ask again for what lacks, with what was typed."""
        error = forum.smala_company_id and self._find_error(post_parent, post)
        if not error:
            return super().post_create(forum, post_parent=post_parent, **post)
        if post_parent:
            return request.redirect(f"/forum/{forum.id}/{post_parent.id}", code=303)
        values = {
            **self._prepare_user_values(forum=forum, searches={}, new_question=True),
            "post_name": post.get("post_name", ""),
            "question_content": post.get("content", ""),
            "smala_error": error,
        }
        return request.render("website_forum.new_question", values)

    def _find_error(self, post_parent, post):
        if not post_parent and not post.get("post_name", "").strip():
            return request.env._("Give your post a title.")
        if is_html_empty(post.get("content", "")):
            return request.env._("Write what it is about.")
        return None

    @http.route()
    def validation_queue(self, forum, **kwargs):
        return self._render_queue(
            forum, "validation", [("state", "=", "pending")]
        ) or super().validation_queue(forum, **kwargs)

    @http.route()
    def flagged_queue(self, forum, **kwargs):
        return self._render_queue(
            forum, "flagged", [("state", "=", "flagged")]
        ) or super().flagged_queue(forum, **kwargs)

    @http.route()
    def offensive_posts(self, forum, **kwargs):
        domain = [("state", "=", "offensive"), ("active", "=", False)]
        return self._render_queue(
            forum, "offensive", domain
        ) or super().offensive_posts(forum, **kwargs)

    @http.route()
    def closed_posts(self, forum, **kwargs):
        return self._render_queue(
            forum, "close", [("state", "=", "close")]
        ) or super().closed_posts(forum, **kwargs)

    def _render_queue(self, forum, queue_type, domain):
        if not forum.smala_is_moderated_by_me:
            return None
        posts = request.env["forum.post"].search(
            [("forum_id", "=", forum.id), *domain], order="write_date DESC, id DESC"
        )
        values = {
            **self._prepare_user_values(forum=forum),
            "posts_ids": posts.sudo(),
            "queue_type": queue_type,
            "flagged_queue_active": int(queue_type == "flagged"),
        }
        return request.render("website_forum.moderation_queue", values)
