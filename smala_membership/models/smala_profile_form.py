from odoo import Command, api, fields, models

from ..core.applying import clean_line
from ..core.days import parse_day

FUNCTION_LENGTH = 100
EXPERTISE_LENGTH = 3000
LIMITS = (1, 2, 3, 5, 10, 0)  # questions a month that somebody may choose; 0: no limit
FLAGS = (
    "organization",
    "region",
    "expertise",
    "photo",
    "function",
    "sector",
    "goals",
    "contributions",
)


class SmalaProfileForm(models.AbstractModel):
    """A member's own profile: what they tell of themselves, and what others see of it.

    Address, e-mail and phone stay with Odoo's own page.
    """

    _name = "smala.profile.form"
    _description = "Form of a member's profile"
    _inherit = ["smala.directory.page"]

    # === PAGE === #

    @api.model
    def _get_form(self, form=None):
        """Return the values of the form.

        :param dict form: what was refused, to be shown again.
        :rtype: dict
        """
        partner_sudo = self.env.user.partner_id.sudo()
        typed = self._get_saved(partner_sudo) if form is None else form
        photos = self._get_photos(partner_sudo)
        return {
            "name": partner_sudo.name or "",
            "initials": self._get_initials(partner_sudo.name),
            "photo": photos.get(partner_sudo.id, ""),
            "typed": typed,
            "topics": self._get_boxes("topic", typed),
            "goals": self._get_boxes("goal", typed),
            "limits": self._get_limits(typed),
            "shows": [
                {
                    "name": f"shows_{name}",
                    "label": label,
                    "is_on": f"shows_{name}" in typed,
                }
                for name, label in self._get_flag_labels().items()
            ],
            "today": fields.Date.to_string(self.env.company._smala_today()),
            "function_length": FUNCTION_LENGTH,
            "expertise_length": EXPERTISE_LENGTH,
            "card": self._get_member(self._get_own_row_sudo()),
            "is_listed": partner_sudo.smala_is_listed,
        }

    @api.model
    def _get_saved(self, partner_sudo):
        """Return what is saved, as the form would send it."""
        boxes = {
            "is_listed": partner_sudo.smala_is_listed,
            "helps": partner_sudo.smala_helps,
            **{f"shows_{name}": partner_sudo[f"smala_shows_{name}"] for name in FLAGS},
            **{f"topic_{one.id}": True for one in partner_sudo.smala_topic_ids},
            **{f"goal_{one.id}": True for one in partner_sudo.smala_goal_ids},
        }
        pause = partner_sudo.smala_help_pause_until
        is_over = pause and pause < self.env.company._smala_today()
        return {
            "function": partner_sudo.function or "",
            "expertise": partner_sudo.smala_expertise or "",
            "help_limit": str(partner_sudo.smala_help_limit),
            "pause_until": fields.Date.to_string(pause)
            if pause and not is_over
            else "",
            **{name: "1" for name, is_on in boxes.items() if is_on},
        }

    @api.model
    def _get_boxes(self, name, typed):
        """Return what can be ticked of a list."""
        records_sudo = self.env["smala.directory"]._get_values_sudo(name)
        return [
            {
                "name": f"{name}_{record.id}",
                "label": record.display_name,
                "is_on": f"{name}_{record.id}" in typed,
            }
            for record in records_sudo
        ]

    @api.model
    def _get_limits(self, typed):
        """Return the limits that can be chosen, one set by staff among them."""
        chosen = typed.get("help_limit") or ""
        saved = self.env.user.partner_id.sudo().smala_help_limit
        return [
            {
                "value": str(limit),
                "label": self.env._("%s a month", limit)
                if limit
                else self.env._("No limit"),
                "is_chosen": str(limit) == chosen,
            }
            for limit in (*sorted({*LIMITS, saved} - {0}), 0)
        ]

    @api.model
    def _get_flag_labels(self):
        """Return what can be shown or hidden, in words, in the order of the page."""
        labels = {
            "organization": self.env._("My organization"),
            "function": self.env._("My job position"),
            "region": self.env._("My region"),
            "sector": self.env._("The sector of my organization"),
            "expertise": self.env._("My experience, and what I can help with"),
            "goals": self.env._("My development goals"),
            "photo": self.env._("My photo"),
            "contributions": self.env._("What I contribute to the network"),
        }
        return {name: labels[name] for name in labels if name in FLAGS}

    # === BUSINESS METHODS === #

    @api.model
    def _submit(self, form, photo=None):
        """Save the user's profile, or nothing of it where something is wrong.

        A photo that is one is kept whatever else is wrong: a browser would not send it
        again.

        :param dict form: the texts of the form.
        :param bytes photo: a file, where one was chosen.
        :return: what is wrong, in words by the name of the input.
        :rtype: dict[str, str]
        """
        partner_sudo = self.env.user.partner_id.sudo()
        errors = {}
        if photo:
            picture, errors["photo"] = self.env["smala.photo"]._read(photo)
            if picture:
                partner_sudo.image_1920 = picture
        elif form.get("remove_photo"):
            partner_sudo.image_1920 = False
        values, wrong = self._read_form(partner_sudo, form)
        errors = {name: text for name, text in (errors | wrong).items() if text}
        if not wrong:
            partner_sudo.write(values)
        return errors

    @api.model
    def _read_form(self, partner_sudo, form):
        """Return the values to write, and what is wrong by the name of the input."""
        function = clean_line(form.get("function"), FUNCTION_LENGTH)
        expertise = (form.get("expertise") or "").strip().replace("\r\n", "\n")
        limits = {limit["value"] for limit in self._get_limits(form)}
        limit = form.get("help_limit") or ""
        wrong = {}
        pause_text = (form.get("pause_until") or "").strip()
        pause = parse_day(pause_text)
        if len(function) > FUNCTION_LENGTH:
            wrong["function"] = self.env._("At most %s characters.", FUNCTION_LENGTH)
        if len(expertise) > EXPERTISE_LENGTH:
            wrong["expertise"] = self.env._("At most %s characters.", EXPERTISE_LENGTH)
        if limit not in limits:
            wrong["help_limit"] = self.env._("Please choose one of the limits.")
        if pause_text and not pause:
            wrong["pause_until"] = self.env._("Please give a day like 31/12/2026.")
        elif pause and pause < self.env.company._smala_today():
            wrong["pause_until"] = self.env._("This day has passed.")
        if wrong:
            return {}, wrong
        return {
            "function": function or False,
            "smala_expertise": expertise or False,
            "smala_topic_ids": self._read_boxes("topic", form),
            "smala_goal_ids": self._read_boxes("goal", form),
            "smala_helps": bool(form.get("helps")),
            "smala_help_limit": int(limit),
            "smala_help_pause_until": pause or False,
            "smala_is_listed": bool(form.get("is_listed")),
            **{
                f"smala_shows_{name}": bool(form.get(f"shows_{name}")) for name in FLAGS
            },
        }, {}

    @api.model
    def _read_boxes(self, name, form):
        """Return the command that sets what is ticked of a list."""
        records_sudo = self.env["smala.directory"]._get_values_sudo(name)
        ticked = records_sudo.filtered(lambda one: form.get(f"{name}_{one.id}"))
        return [Command.set(ticked.ids)]
