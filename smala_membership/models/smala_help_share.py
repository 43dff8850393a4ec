from odoo import fields, models
from odoo.exceptions import UserError
from odoo.tools import html2plaintext

INTERNAL = "base.group_user"


class SmalaHelpShare(models.AbstractModel):
    """What others may learn from a question, as far as the member who asked allows.

    The member decides after the answer; staff write a summary that names nobody, and
    publish it by the service ``smala.publication``.
    """

    _name = "smala.help.share"
    _description = "Sharing the answer to a question"

    smala_may_share = fields.Boolean(
        string="The answer may be shared",
        groups=INTERNAL,
        help="What the member said when asking.",
    )
    smala_sharing = fields.Selection(
        selection=[
            ("no", "Not to be shared"),
            ("forum", "Summary in the forum"),
            ("article", "Article for members"),
            ("public", "Article on the public website"),
        ],
        string="The member decided",
        groups=INTERNAL,
        help="What the member decided after the answer.",
    )
    smala_summary_title = fields.Char(string="Title of the summary", groups=INTERNAL)
    smala_summary = fields.Html(
        string="Anonymous summary",
        groups=INTERNAL,
        help="What others may learn from it, without names of people or companies.",
    )
    smala_published_at = fields.Datetime(
        string="Published on", readonly=True, copy=False, groups=INTERNAL
    )
    smala_published_url = fields.Char(
        string="Published at", readonly=True, copy=False, groups=INTERNAL
    )

    # === ACTION METHODS === #

    def action_smala_publish(self):
        """Publish the summary where the member allowed it, once.

        :raise UserError: the member did not allow it, or there is nothing to publish.
        """
        self.ensure_one()
        self.check_access("write")
        if self.smala_sharing not in ("forum", "article", "public"):
            raise UserError(self.env._("The member did not allow to share it."))
        if self.smala_published_at:
            raise UserError(self.env._("The summary is published already."))
        if not self.smala_summary_title or not html2plaintext(self.smala_summary or ""):
            raise UserError(self.env._("Write the summary and its title first."))
        published = self._smala_publish(self.smala_summary_title, self.smala_summary)
        self.write(
            {
                "smala_published_at": fields.Datetime.now(),
                "smala_published_url": self._smala_get_published_url(published),
            }
        )
        self._smala_log(self.env._("The summary is published."))

    # === BUSINESS METHODS === #

    def _smala_publish(self, title, html):
        """Hand the summary over to the forum or the articles; return what it became.

        :raise UserError: neither of them is there.
        """
        if "smala.publication" not in self.env:
            raise UserError(self.env._("There is no forum to publish in yet."))
        publication = self.env["smala.publication"]
        if self.smala_sharing == "forum":
            return publication._make_post(title, html)
        is_public = self.smala_sharing == "public"
        return publication._make_article(title, html, is_public=is_public)

    def _smala_get_published_url(self, published):
        return published.website_url if "website_url" in published else False

    def _smala_set_sharing(self, sharing):
        """Keep what the member decides; what is published stays."""
        self.ensure_one()
        if self.smala_published_at or sharing == self.smala_sharing:
            return
        self.smala_sharing = sharing
        says = dict(self._fields["smala_sharing"]._description_selection(self.env))
        self._smala_log(self.env._("Sharing: %s", says[sharing]))
        if sharing != "no":
            self._smala_plan_attention(self.env._("Write the summary to share"))
