import json

from odoo import SUPERUSER_ID, api, models
from odoo.fields import Domain

OUT_OF_REACH = 1_000_000
# What members may do at once, whatever points they have.
OPEN_KARMA = (
    "karma_ask",
    "karma_answer",
    "karma_answer_accept_own",
    "karma_close_own",
    "karma_comment_all",
    "karma_comment_convert_own",
    "karma_comment_own",
    "karma_comment_unlink_own",
    "karma_dofollow",
    "karma_edit_own",
    "karma_edit_retag",
    "karma_editor",
    "karma_flag",
    "karma_post",
    "karma_tag_create",
    "karma_unlink_own",
    "karma_upvote",
)
# What is for moderators, see ``forum.forum``; nobody votes a peer down.
CLOSED_KARMA = (
    "karma_answer_accept_all",
    "karma_close_all",
    "karma_comment_convert_all",
    "karma_comment_unlink_all",
    "karma_downvote",
    "karma_edit_all",
    "karma_moderate",
    "karma_unlink_all",
    "karma_user_bio",
)
# What would take points from somebody, who could then not write any more.
LOST_KARMA = (
    "karma_gen_answer_downvote",
    "karma_gen_answer_flagged",
    "karma_gen_question_downvote",
)
# Odoo's own courses are purple; these take the colours of the site.
COVER = json.dumps(
    {
        "background_color_class": "o_cc5",
        "background-image": "none",
        "opacity": "0",
        "resize_class": "cover_auto",
    }
)
# What Odoo brings along for everybody: its first forum, entries in the site's menu.
EXAMPLE_FORUM = "website_forum.forum_help"
MENUS = {
    "website_blog": "/blog",
    "website_forum": "/forum",
    "website_slides": "/slides",
}


class SmalaCommunitySetup(models.AbstractModel):
    """The forum and the resources of a network: find them, make them, say what lacks.

    Nothing that was there is changed: a database that has a forum or courses keeps
    them as they are, and staff choose.
    """

    _name = "smala.community.setup"
    _description = "Set-up of the community"

    # === BUSINESS METHODS === #

    @api.model
    def _ensure_default(self, company):
        """Make a forum and resources where the database has none in use."""
        company_sudo = company.sudo()
        if not company_sudo.smala_forum_id and not self._has_forum():
            self._make_forum(company)
        if not company_sudo.smala_channel_id and not self._has_channel():
            self._make_channel(company)

    @api.model
    def _make_forum(self, company):
        """Make the private forum of a network."""
        forum_sudo = self.env["forum.forum"].sudo()
        forum_sudo = forum_sudo.create(
            {
                "name": "Members' forum",
                "mode": "discussions",
                "privacy": "private",
                "authorized_group_id": self.env.ref(
                    "smala_membership.group_network_member"
                ).id,
                "allow_share": False,
                "welcome_message": False,
                **self._prepare_karma(),
            }
        )
        for localized in self._localize(forum_sudo):
            localized.name = localized.env._("Members' forum")
            localized.description = localized.env._(
                "Your ideas, your questions, what you have learned: between members."
            )
            localized.faq = localized.env["ir.ui.view"]._render_template(
                "smala_membership.forum_guidelines"
            )
        company.sudo().smala_forum_id = forum_sudo
        return forum_sudo

    @api.model
    def _make_channel(self, company):
        """Make the resources of a network, with the sections that things go into."""
        # whoever asks for it: Odoo lets nobody publish a course by having all rights
        channels_sudo = self.env["slide.channel"].with_user(SUPERUSER_ID)
        channel_sudo = channels_sudo.create(
            {
                "name": "Resources",
                "smala_company_id": company.id,
                "channel_type": "documentation",
                "visibility": "members",
                "enroll": "invite",
                "is_published": True,
                "promote_strategy": "none",
                "user_id": False,
                "completed_template_id": False,
                "share_channel_template_id": False,
                "share_slide_template_id": False,
                "karma_gen_channel_finish": 0,
                "cover_properties": COVER,
            }
        )
        for localized in self._localize(channel_sudo):
            localized.name = localized.env._("Resources")
            localized.description = localized.env._(
                "Recordings, documents and articles, for members."
            )
            localized.description_short = localized.description
        company.sudo().smala_channel_id = channel_sudo
        return channel_sudo

    @api.model
    def _prepare_karma(self):
        """Values of a forum in which members write at once, and moderators moderate."""
        return {
            **dict.fromkeys((*OPEN_KARMA, *LOST_KARMA), 0),
            **dict.fromkeys(CLOSED_KARMA, OUT_OF_REACH),
        }

    @api.model
    def _open_to_all_members(self, forum):
        """Let members write at once in a forum that asked for points."""
        forum.sudo().write(self._prepare_karma())

    @api.model
    def _put_away_examples(self, modules):
        """Hide from visitors what Odoo's modules brought along for everybody.

        Its first forum is archived where nobody wrote in it, and the entries in the
        menu of the site are shown to who is logged in.

        :param modules: those among ``_get_modules``, all or those that came with us.
        """
        if "website_forum" in modules:
            self._get_example_forum().action_archive()
        for module in modules:
            menus = self._get_menus(module)
            menus.filtered(lambda one: not one.group_ids).group_ids = self._logged_in()

    @api.model
    def _show_to_visitors(self, module):
        """Show an entry of the menu that was put away: now it leads to something."""
        for menu in self._get_menus(module):
            if self._logged_in() <= menu.group_ids:  # Odoo adds its designers
                menu.group_ids = False

    # === GETTERS === #

    @api.model
    def _get_modules(self):
        """Return the names of Odoo's modules that bring examples along."""
        return list(MENUS)

    @api.model
    def _get_missing(self, company):
        """Codes of what the check list of the settings still shows, in its order."""
        company_sudo = company.sudo()
        forum_sudo = company_sudo.smala_forum_id
        is_done = {
            "forum": bool(forum_sudo),
            "forum_karma": not any(forum_sudo[name] for name in OPEN_KARMA),
            "channel": bool(company_sudo.smala_channel_id),
            "examples": not self._get_example_forum(),
        }
        return [code for code, done in is_done.items() if not done]

    @api.model
    def _has_forum(self):
        """Tell whether there is a forum, Odoo's own example left aside."""
        forums_sudo = self.env["forum.forum"].sudo().with_context(active_test=False)
        example = self._get_example_forum()
        return bool(
            forums_sudo.search_count(Domain("id", "not in", example.ids), limit=1)
        )

    @api.model
    def _has_channel(self):
        channels_sudo = self.env["slide.channel"].sudo().with_context(active_test=False)
        return bool(channels_sudo.search_count([], limit=1))

    @api.model
    def _get_example_forum(self):
        """Return the forum that Odoo brings along, where nobody ever wrote in it."""
        forums_sudo = self.env["forum.forum"].sudo()
        forum_sudo = self.env.ref(EXAMPLE_FORUM, raise_if_not_found=False)
        if not forum_sudo or not forum_sudo.sudo().active:
            return forums_sudo
        forum_sudo = forum_sudo.sudo().with_context(active_test=False)
        is_ours = forum_sudo.smala_company_id
        return forums_sudo if is_ours or forum_sudo.post_ids else forum_sudo

    # === HELPERS === #

    @api.model
    def _get_menus(self, module):
        return self.env["website.menu"].sudo().search([("url", "=", MENUS[module])])

    @api.model
    def _logged_in(self):
        """Return the groups of who sees an entry that is put away."""
        return self.env.ref("base.group_portal") | self.env.ref("base.group_user")

    @api.model
    def _localize(self, record):
        """Return the record once for every language in use."""
        languages = self.env["res.lang"].get_installed()
        return [record.with_context(lang=code) for code, _name in languages]
