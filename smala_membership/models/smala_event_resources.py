import base64

from markupsafe import Markup

from odoo import Command, fields, models
from odoo.exceptions import UserError

from ..const import STAFF
from ..core import booking


class SmalaEventResources(models.AbstractModel):
    """The recording and documents of an event, put among the resources by staff."""

    _name = "smala.event.resources"
    _description = "Resources that an event leaves"

    smala_is_published = fields.Boolean(
        string="Among the resources",
        compute="_compute_smala_is_published",
        groups=STAFF,
    )
    smala_can_publish = fields.Boolean(
        compute="_compute_smala_is_published", groups=STAFF
    )

    # === COMPUTE METHODS === #

    def _compute_smala_is_published(self):
        """What a group or an assembly keeps to itself is not offered to all."""
        published = self._smala_get_slides().smala_event_id
        for event in self:
            event.smala_is_published = event._origin in published
            event.smala_can_publish = (
                event.smala_audience in (booking.PUBLIC, booking.MEMBERS)
                and event.is_finished
                and not event.smala_is_published
                and (event.smala_recording_url or event.smala_document_ids)
            )

    # === ACTION METHODS === #

    def action_smala_publish_resources(self):
        """Put what the event leaves among the resources of the members."""
        self.ensure_one()
        self.check_access("write")
        if not self.smala_can_publish:
            raise UserError(
                self.env._(
                    "There is nothing to publish: an event that is over, for members or"
                    " everybody, with a recording or documents, can be published once."
                )
            )
        publication = self.env["smala.publication"].with_company(
            self.company_id or self.env.company
        )
        section = "recordings" if self.smala_recording_url else "documents"
        publication._make_resource(section, self._smala_prepare_resource())
        return self.action_smala_open_resources()

    def action_smala_open_resources(self):
        """Open what the event left on the page that members see."""
        slide_sudo = self._smala_get_slides()[:1]
        return {
            "type": "ir.actions.act_url",
            "url": slide_sudo.website_url,
            "target": "self",
        }

    # === BUSINESS METHODS === #

    def _smala_prepare_resource(self):
        """Values of the resource: a video, one document, or a page with what there is.

        Odoo shows videos of a few sites and PDF files; a link or another file is given
        on a page.
        """
        self.ensure_one()
        documents_sudo = self.sudo().smala_document_ids
        values = {
            "name": self.name,
            "smala_event_id": self.id,
            "user_id": self.env.uid,
            "description": self._smala_get_when(),
        }
        if self._smala_is_shown_by_odoo(self.smala_recording_url):
            values |= {"slide_category": "video", "url": self.smala_recording_url}
        elif not self.smala_recording_url and len(documents_sudo) == 1:
            if documents_sudo.mimetype == "application/pdf":
                return values | {
                    "slide_category": "document",
                    "binary_content": base64.b64encode(documents_sudo.raw),
                    "slide_resource_downloadable": True,
                }
        if "slide_category" not in values:
            values |= {
                "slide_category": "article",
                "html_content": self._smala_render_resource(),
            }
        values["slide_resource_ids"] = [
            Command.create(
                {
                    "resource_type": "file",
                    "name": document.name,
                    "file_name": document.name,
                    "data": base64.b64encode(document.raw),
                }
            )
            for document in documents_sudo
        ]
        return values

    def _smala_get_slides(self):
        """Return what these events left among the resources, with all rights."""
        slides_sudo = self.env["slide.slide"].sudo()
        return slides_sudo.search([("smala_event_id", "in", self._origin.ids)])

    def _smala_is_shown_by_odoo(self, url):
        """Tell whether Odoo can play what is at an address."""
        draft = {"slide_category": "video", "url": url}
        return bool(url and self.env["slide.slide"].new(draft).video_source_type)

    def _smala_render_resource(self):
        """Return the page of a resource whose recording is on a site of its own."""
        parts = []
        if self.smala_recording_url:
            parts.append(
                Markup(
                    '<p><a class="btn btn-primary" href="%s" target="_blank">%s</a></p>'
                )
                % (self.smala_recording_url, self.env._("Watch the recording"))
            )
        if self.description:
            parts.append(Markup(self.description))
        return Markup("").join(parts) or Markup("<p>%s</p>") % self._smala_get_when()
