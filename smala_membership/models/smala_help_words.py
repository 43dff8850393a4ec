from odoo import api, models

from ..core import matching


class SmalaHelpWords(models.AbstractModel):
    """Why somebody is proposed, or cannot be asked: the steps of the core in words."""

    _name = "smala.help.words"
    _description = "Reasons of proposals in words"

    # === BUSINESS METHODS === #

    @api.model
    def _render_reasons(self, steps):
        """Return the sentences of the steps that a proposal is stored with."""
        sentences = (self._render_reason(code, values) for code, values in steps)
        return "\n".join(filter(None, sentences))

    @api.model
    def _render_hindrance(self, code):
        says = {
            matching.PAUSED: self.env._("wants a pause"),
            matching.AT_LIMIT: self.env._("helps as often as they wish already"),
            matching.NO_ADDRESS: self.env._("has no e-mail address"),
            matching.NOT_AGREED: self.env._("is no member, and has not agreed"),
        }
        return says.get(code, "")

    # === HELPERS === #

    @api.model
    def _render_reason(self, code, values):
        render = getattr(self, f"_say_{code}", None)
        return render(values) if render else ""

    @api.model
    def _say_topic(self, values):
        topics = self.env["smala.topic"].browse(values).exists()
        return self.env._("Helps with: %s", ", ".join(topics.mapped("name")))

    @api.model
    def _say_words(self, values):
        return self.env._("Writes: “%s”", " ".join(values))

    @api.model
    def _say_region(self, values):
        region = self.env["smala.region"].browse(values).exists()
        return region and self.env._("Same region: %s", region.name)

    @api.model
    def _say_helped(self, values):
        (count,) = values
        if count == 1:
            return self.env._("Helped once with such a question")
        return self.env._("Helped %s times with such questions", count)

    @api.model
    def _say_busy(self, values):
        (count,) = values
        if count == 1:
            return self.env._("Was put in touch once in the last 30 days")
        return self.env._("Was put in touch %s times in the last 30 days", count)

    @api.model
    def _say_consent(self, _values):
        return self.env._("Has not agreed in general: is asked first")

    @api.model
    def _say_chosen(self, _values):
        return self.env._("Chosen by hand")
