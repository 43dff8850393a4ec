from odoo import Command, api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Domain
from odoo.tools import html_sanitize

SECTIONS = ("articles", "recordings", "documents")


class SmalaPublication(models.AbstractModel):
    """Makes a text public, or known to members: a post, an article, a resource.

    Whoever calls decides whether the user may: what is published here is written with
    all rights. The text is cleaned first, it may come from anybody.
    """

    _name = "smala.publication"
    _description = "Publication of a text"

    # === BUSINESS METHODS === #

    @api.model
    def _make_post(self, title, html, author_partner=None, topics=None):
        """Write a post in the forum of the members.

        :param author_partner: who is shown as its author; the network itself when not
            given, or when that person has no login.
        :param topics: ``smala.topic`` records, which become the tags of the post.
        :return: the ``forum.post``, with all rights.
        :raise UserError: where no forum was chosen.
        """
        company_sudo = self.env.company.sudo()
        forum_sudo = company_sudo.smala_forum_id
        if not forum_sudo:
            raise UserError(
                self.env._("Choose the forum of the members in the settings first.")
            )
        author = author_partner and author_partner.sudo().user_ids[:1]
        author = author or self._get_voice(company_sudo)
        posts_sudo = self.env["forum.post"].with_user(author).sudo()
        return posts_sudo.create(
            {
                "forum_id": forum_sudo.id,
                "name": title,
                "content": html_sanitize(html),
                "tag_ids": [Command.set(self._get_tags(forum_sudo, topics).ids)],
            }
        ).with_env(self.env(su=True))

    @api.model
    def _make_article(self, title, html, is_public, author_partner=None):
        """Publish an article, to members or to everybody on the website.

        :param is_public: on the blog of the website, else among the resources.
        :return: the ``blog.post`` or ``slide.slide``, with all rights.
        :raise UserError: where no resources were chosen.
        """
        if is_public:
            return self._make_blog_post(title, html, author_partner)
        return self._make_resource(
            "articles",
            {
                "name": title,
                "slide_category": "article",
                "html_content": html_sanitize(html),
            },
        )

    @api.model
    def _make_resource(self, section, values):
        """Publish something among the resources of the members.

        :param section: one of ``SECTIONS``, made where it does not exist.
        :param values: of the ``slide.slide``.
        :return: the ``slide.slide``, with all rights.
        :raise UserError: where no resources were chosen.
        """
        company_sudo = self.env.company.sudo()
        channel_sudo = company_sudo.smala_channel_id
        if not channel_sudo:
            raise UserError(
                self.env._("Choose the resources of the members in the settings first.")
            )
        category_sudo = self._get_section(channel_sudo, section)
        slides_sudo = self.env["slide.slide"].with_context(
            website_slides_skip_fetch_metadata=True  # from a site that may not answer
        )
        slides_sudo = slides_sudo.with_user(self._get_voice(company_sudo)).sudo()
        slide_sudo = slides_sudo.create(
            {
                "channel_id": channel_sudo.id,
                "sequence": category_sudo.sequence,
                "is_published": True,
                **values,
            }
        )
        channel_sudo._resequence_slides(slide_sudo, force_category=category_sudo)
        return slide_sudo.with_env(self.env(su=True))

    @api.model
    def _make_blog_post(self, title, html, author_partner=None):
        company_sudo = self.env.company.sudo()
        author = author_partner or company_sudo.partner_id
        self.env["smala.community.setup"]._show_to_visitors("website_blog")
        return (
            self.env["blog.post"]
            .sudo()
            .create(
                {
                    "blog_id": self._get_blog(company_sudo).id,
                    "name": title,
                    "content": html_sanitize(html),
                    "author_id": author.id,
                    "is_published": True,
                    "published_date": fields.Datetime.now(),
                }
            )
        )

    # === WHERE IT GOES === #

    @api.model
    def _get_tags(self, forum_sudo, topics):
        """Return the tags of a forum that are called like some topics."""
        tags_sudo = self.env["forum.tag"].sudo()
        for name in (topics or self.env["smala.topic"]).mapped("name"):
            known = tags_sudo.search(
                [("forum_id", "=", forum_sudo.id), ("name", "=ilike", name)], limit=1
            )
            tags_sudo |= known or tags_sudo.create(
                {"forum_id": forum_sudo.id, "name": name}
            )
        return tags_sudo

    @api.model
    def _get_section(self, channel_sudo, section):
        """Return the section of the resources that something goes into.

        It is found again by its name in any language, as staff may rename it.
        """
        labels = {
            code: self.with_context(lang=code)._get_section_name(section)
            for code, _name in self.env["res.lang"].get_installed()
        }
        for category_sudo in channel_sudo.slide_category_ids:
            for code, label in labels.items():
                if category_sudo.with_context(lang=code).name == label:
                    return category_sudo
        last = max(channel_sudo.slide_ids.mapped("sequence"), default=0)
        category_sudo = (
            self.env["slide.slide"]
            .sudo()
            .create(
                {
                    "channel_id": channel_sudo.id,
                    "name": section.capitalize(),
                    "is_category": True,
                    "is_published": True,
                    "sequence": last + 1,
                }
            )
        )
        for code, label in labels.items():
            category_sudo.with_context(lang=code).name = label
        return category_sudo

    @api.model
    def _get_section_name(self, section):
        return {
            "articles": self.env._("Articles"),
            "recordings": self.env._("Recordings"),
            "documents": self.env._("Documents"),
        }[section]

    @api.model
    def _get_blog(self, company_sudo):
        """Return the blog of public articles: the chosen one, one in use, or a new one.

        Odoo brings an empty one along, about travels.
        """
        if company_sudo.smala_blog_id:
            return company_sudo.smala_blog_id
        blogs_sudo = self.env["blog.blog"].sudo()
        site = Domain("website_id", "=", False)
        site |= Domain("website_id.company_id", "=", company_sudo.id)
        in_use = site & Domain("blog_post_ids", "!=", False)
        company_sudo.smala_blog_id = blogs_sudo.search(
            in_use, order="id", limit=1
        ) or blogs_sudo.create({"name": self.env._("Articles")})
        return company_sudo.smala_blog_id

    @api.model
    def _get_voice(self, company_sudo):
        """Return the user who signs for the network; nobody logs in as it."""
        if not company_sudo.smala_voice_id:
            users_sudo = self.env["res.users"].sudo()
            users_sudo = users_sudo.with_context(no_reset_password=True)
            voice_sudo = users_sudo.create(
                {
                    "name": company_sudo.name,
                    "login": f"smala_voice_{company_sudo.id}",
                    "email": self._get_sender(company_sudo),
                    "image_1920": company_sudo.logo,
                    "company_id": company_sudo.id,
                    "company_ids": [Command.set(company_sudo.ids)],
                    "group_ids": [Command.set(self.env.ref("base.group_portal").ids)],
                }
            )
            voice_sudo.active = False
            company_sudo.smala_voice_id = voice_sudo
        voice_sudo = company_sudo.smala_voice_id
        if voice_sudo.name != company_sudo.name:
            voice_sudo.name = company_sudo.name
        return voice_sudo

    @api.model
    def _get_sender(self, company_sudo):
        """Return an address that mails of the network can come from."""
        return (
            company_sudo.email
            or company_sudo.catchall_email
            or self.env.ref("base.partner_root").sudo().email
        )
