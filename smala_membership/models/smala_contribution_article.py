from markupsafe import Markup

from odoo import fields, models
from odoo.exceptions import UserError
from odoo.tools import plaintext2html

from ..core import contributing

PLACES = ("slide_id", "blog_post_id", "forum_post_id")


class SmalaContributionArticle(models.AbstractModel):
    """What staff publish of a member's text: for members, or for everybody."""

    _name = "smala.contribution.article"
    _description = "Article from a contribution"

    slide_id = fields.Many2one(
        comodel_name="slide.slide",
        string="Article for members",
        readonly=True,
        copy=False,
        index="btree_not_null",
        ondelete="set null",
    )
    blog_post_id = fields.Many2one(
        comodel_name="blog.post",
        string="Article on the website",
        readonly=True,
        copy=False,
        index="btree_not_null",
        ondelete="set null",
    )
    forum_post_id = fields.Many2one(
        comodel_name="forum.post",
        string="Post in the forum",
        readonly=True,
        copy=False,
        index="btree_not_null",
        ondelete="set null",
    )

    # === ACTION METHODS === #

    def action_publish_to_members(self):
        """Make an article among the resources of the members, and open it."""
        html = self._prepare_article("slide_id")
        byline = Markup("<p><em>%s</em></p>") % self._get_byline()
        publication = self._get_publication()
        article_sudo = publication._make_article(self.name, byline + html, False)
        return self._keep_article("slide_id", article_sudo)

    def action_publish_on_website(self):
        """Make an article for everybody on the website, and open it."""
        html = self._prepare_article("blog_post_id")
        article_sudo = self._get_publication()._make_article(
            self.name, html, True, author_partner=self.partner_id
        )
        return self._keep_article("blog_post_id", article_sudo)

    def action_post_in_forum(self):
        """Make a post of the members' forum in the name of the member, and open it."""
        html = self._prepare_article("forum_post_id")
        post_sudo = self._get_publication()._make_post(
            self.name, html, author_partner=self.partner_id
        )
        return self._keep_article("forum_post_id", post_sudo)

    def action_open_article(self):
        """Open what was published, as its readers see it."""
        self.ensure_one()
        return self._open_article(self.sudo()[self.env.context["smala_place"]])

    # === BUSINESS METHODS === #

    def _prepare_article(self, place):
        """Return the text as HTML.

        :raise UserError: it is not agreed, there is no text, or it is published there.
        """
        self.ensure_one()
        self.check_access("write")
        if not self.is_text or self.state not in contributing.AGREED:
            raise UserError(self.env._("Accept the text first: then it is published."))
        if not (self.text or "").strip():
            raise UserError(self.env._("There is no text to publish yet."))
        if self.sudo()[place]:
            raise UserError(self.env._("It is published there already."))
        return plaintext2html(self.text.strip())

    def _keep_article(self, place, article_sudo):
        """Remember what was published; the contribution is done with it."""
        values = {place: article_sudo.id}
        if self.state == contributing.ACCEPTED:
            values["state"] = contributing.DONE
        self.write(values)
        return self._open_article(article_sudo)

    def _open_article(self, article_sudo):
        return {
            "type": "ir.actions.act_url",
            "url": article_sudo.website_url,
            "target": "self",
        }

    def _get_publication(self):
        return self.env["smala.publication"].with_company(self.company_id)

    def _get_byline(self):
        names = [self.partner_id.name]
        if self.organization_id != self.partner_id:
            names.append(self.organization_id.name)
        return ", ".join(filter(None, names))

    def _get_article_urls(self):
        """Return the addresses of what was published, by the name of the field."""
        self.ensure_one()
        found = {place: self.sudo()[place] for place in PLACES}
        return {place: one.website_url for place, one in found.items() if one}
