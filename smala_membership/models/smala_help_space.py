from datetime import timedelta

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Domain
from odoo.tools import format_date, plaintext2html

from ..core import helping
from .smala_help_mixin import URGENCIES

SHORTEST, LONGEST = 15, 4000
SAME_WITHIN_HOURS = 24  # the same question twice is one question
SHOWN_ON_HOME = 3
TOPIC = "topic_"


class SmalaHelpSpace(models.AbstractModel):
    """The questions of one member in the portal, as texts only.

    Records behind have all rights and stay here: a member finds nothing but their own.
    """

    _name = "smala.help.space"
    _description = "Questions of a member"
    _inherit = ["smala.help.description"]

    # === PAGES === #

    @api.model
    def _get_list(self, form=None):
        """Return the page of one's questions, with the form to ask one more.

        :param dict form: what was typed and refused.
        """
        form = form or {}
        questions_sudo = self._search_own_sudo()
        return {
            "open": self._describe_all(questions_sudo, is_closed=False),
            "closed": self._describe_all(questions_sudo, is_closed=True),
            "topics": self._get_topics(form),
            "urgencies": self._get_urgencies(form),
            "form": form,
            "longest": LONGEST,
        }

    @api.model
    def _get_page(self, question_sudo, form=None):
        """Return the page of one question: what happened, who helps, what is asked.

        :param dict form: what was typed about one of those who help, and refused.
        """
        introduced = question_sudo.smala_introduction_ids.filtered(
            lambda one: one.state == helping.INTRODUCED
        ).sorted("introduced_at")
        return {
            **self._describe(question_sudo),
            "text": self._describe_rest(question_sudo),
            "topics": question_sudo.smala_topic_ids.mapped("name"),
            "helpers": [self._describe_helper(one, form or {}) for one in introduced],
            "published_url": question_sudo.smala_published_url,
            "messages_url": question_sudo.access_url,
        }

    @api.model
    def _get_refusal(self):
        """Return why the user may not ask, in words; nothing where they may.

        :rtype: dict | None
        """
        partner = self.env.user.partner_id
        if partner._smala_has_access():
            return None
        standing, end = partner.smala_member_state, partner._smala_get_last_day()
        refusal = {"url": "/my", "label": self.env._("My space")}
        if partner.smala_suspended:
            refusal["text"] = self.env._(
                "Your dues are unpaid: as soon as they are paid, you can ask again."
            )
        elif standing == "former" and end:
            refusal["text"] = self.env._(
                "The helpdesk is for members, and your membership ended on %s.",
                format_date(self.env, end, date_format="d MMMM y"),
            )
            refusal |= {"url": "/adhesion", "label": self.env._("Come back")}
        elif self.env["smala.space"]._is_waiting():
            refusal["text"] = self.env._(
                "The helpdesk is for members: we open your membership soon."
            )
        else:
            refusal["text"] = self.env._(
                "The helpdesk is for members: they ask, and we put them in touch with"
                " an entrepreneur or an expert who can help."
            )
            refusal |= {"url": "/adhesion", "label": self.env._("Become a member")}
        return refusal

    # === STEPS === #

    @api.model
    def _ask(self, form):
        """Ask a question.

        :return: the ticket with all rights, or what is wrong, in words.
        """
        text = (form.get("question") or "").strip()
        urgency = form.get("urgency") or "normal"
        if len(text) < SHORTEST:
            return None, self.env._(
                "Please say in a sentence what you would like to know."
            )
        if len(text) > LONGEST:
            return None, self.env._("Please say it in %s signs at most.", str(LONGEST))
        if urgency not in dict(URGENCIES):
            return None, self.env._("Please say how urgent it is.")
        known_sudo = self._find_same_sudo(text)
        if known_sudo:
            return known_sudo, ""
        topics = self.env["smala.topic"].sudo().search(Domain.TRUE)
        chosen = topics.filtered(lambda one: form.get(f"{TOPIC}{one.id}"))
        values = self._prepare_question(text, self.env.user.partner_id)
        question_sudo = self._get_tickets_sudo().create(
            {
                **values,
                "smala_topic_ids": [(6, 0, chosen.ids)],
                "smala_urgency": urgency,
                "smala_may_share": bool(form.get("may_share")),
            }
        )
        question_sudo.message_subscribe(self.env.user.partner_id.ids)
        question_sudo._smala_propose()
        question_sudo._smala_plan_attention(self.env._("Find somebody who can help"))
        return question_sudo, ""

    @api.model
    def _prepare_question(self, text, partner):
        """Return the values of a ticket that every helpdesk knows."""
        return {
            "name": helping.title_of(text),
            "description": plaintext2html(text),
            "partner_id": partner.id,
            "partner_name": partner.name,
            "partner_email": partner.email,
            "user_id": False,
            "company_id": self.env.company.id,
            "smala_is_question": True,
        }

    @api.model
    def _rate(self, question_sudo, form):
        """Keep whether somebody helped.

        :return: what is wrong, in words, or "".
        """
        wanted = form.get("introduction") or ""
        one_sudo = question_sudo.smala_introduction_ids.filtered(
            lambda one: str(one.id) == wanted and one.state == helping.INTRODUCED
        )
        if not one_sudo:
            return self.env._("Nobody was put in touch with you here.")
        return self.env["smala.help.answer"]._save_rating(one_sudo, form)

    # === STAFF === #

    @api.model
    def _open_questions(self):
        """Return the action that shows the questions, in whatever helpdesk there is."""
        tickets_sudo = self._get_tickets_sudo()
        if tickets_sudo is None:
            raise UserError(self.env._("There is no helpdesk to ask questions in."))
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Questions"),
            "res_model": tickets_sudo._name,
            "view_mode": "list,kanban,form",
            "domain": [("smala_is_question", "=", True)],
            "context": {"default_smala_is_question": True},
        }

    # === WHOSE IS IT === #

    @api.model
    def _get_tickets_sudo(self):
        """Return the model of the tickets, with all rights; none without a helpdesk."""
        names = self.env.registry.descendants(["smala.help.mixin"], "_inherit")
        found = [name for name in names if not self.env[name]._abstract]
        return self.env[found[0]].sudo() if found else None

    @api.model
    def _search_own_sudo(self, domain=Domain.TRUE, **options):
        """Return the user's own questions, not their colleagues', the latest first."""
        own = Domain("partner_id", "=", self.env.user.partner_id.id)
        own &= Domain("smala_is_question", "=", True)
        options.setdefault("order", "create_date desc, id desc")
        return self._get_tickets_sudo().search(own & domain, **options)

    @api.model
    def _find_sudo(self, question_id):
        return self._search_own_sudo(Domain("id", "=", question_id))

    @api.model
    def _find_same_sudo(self, text):
        since = fields.Datetime.now() - timedelta(hours=SAME_WITHIN_HOURS)
        lately = Domain("create_date", ">", since)
        lately &= Domain("name", "=", helping.title_of(text))
        wanted = plaintext2html(text)
        return self._search_own_sudo(lately).filtered(
            lambda one: one.description == wanted
        )[:1]

    # === THE FORM === #

    @api.model
    def _get_topics(self, form):
        return [
            {
                "key": f"{TOPIC}{one.id}",
                "name": one.name,
                "is_chosen": bool(form.get(f"{TOPIC}{one.id}")),
            }
            for one in self.env["smala.topic"].sudo().search(Domain.TRUE)
        ]

    @api.model
    def _get_urgencies(self, form):
        tickets_sudo = self._get_tickets_sudo()
        labels = tickets_sudo._fields["smala_urgency"]._description_selection(self.env)
        chosen = form.get("urgency") or "normal"
        return [
            {"key": key, "name": name, "is_chosen": key == chosen}
            for key, name in labels
        ]
