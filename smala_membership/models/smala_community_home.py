from odoo import api, models
from odoo.fields import Domain
from odoo.tools import format_date

SHOWN_POSTS = 3
SHOWN_RESOURCES = 3


class SmalaCommunityHome(models.AbstractModel):
    """What the home of a member says of the forum and of the resources: the latest."""

    _name = "smala.community.home"
    _description = "Community on the home of a member"

    # === CARDS === #

    @api.model
    def _card_forum(self, _memberships_sudo):
        """The discussions that moved last, for who may read them today."""
        forum_sudo = self.env["smala.community"]._get_forum_sudo()
        if not forum_sudo:
            return []
        shown = Domain("forum_id", "=", forum_sudo.id)
        shown &= Domain("parent_id", "=", False) & Domain("state", "=", "active")
        posts_sudo = forum_sudo.post_ids.browse().search(
            shown, order="last_activity_date desc, id desc", limit=SHOWN_POSTS
        )
        url = f"/forum/{forum_sudo.id}"
        return [
            {
                "url": url,
                "ask_url": f"{url}/ask",
                "posts": [
                    {
                        "url": f"{url}/{post_sudo.id}",
                        "title": post_sudo.name or "",
                        "author": post_sudo.create_uid.name,
                        "answers": self._count_answers(post_sudo.child_count),
                    }
                    for post_sudo in posts_sudo
                ],
            }
        ]

    @api.model
    def _card_resources(self, _memberships_sudo):
        """The resources that were published last, for who may read them today."""
        channel_sudo = self.env["smala.community"]._get_channel_sudo()
        if not channel_sudo:
            return []
        shown = Domain("channel_id", "=", channel_sudo.id)
        shown &= Domain("is_published", "=", True) & Domain("is_category", "=", False)
        slides_sudo = channel_sudo.slide_ids.browse().search(
            shown, order="date_published desc, id desc", limit=SHOWN_RESOURCES
        )
        return [
            {
                "url": f"/slides/{channel_sudo.id}",
                "resources": [
                    {
                        "url": f"/slides/slide/{slide_sudo.id}",
                        "title": slide_sudo.name,
                        "icon": slide_sudo.slide_icon_class,
                        "date": format_date(self.env, slide_sudo.date_published),
                    }
                    for slide_sudo in slides_sudo
                ],
            }
        ]

    @api.model
    def _count_answers(self, count):
        if not count:
            return self.env._("no answer yet")
        if count == 1:
            return self.env._("1 answer")
        return self.env._("%s answers", count)
