from odoo import api, fields, models
from odoo.exceptions import UserError

from ..core import helping
from .smala_help_link import ASKER

NOTE_LENGTH = 1000
PAUSES = ("4", "12", "52")  # weeks
SHARING = ("no", "forum", "article", "public")


class SmalaHelpAnswer(models.AbstractModel):
    """What experts and askers see and do on the pages behind links about a question.

    ``status`` of a page: ``form`` where there is something to do, ``done``, or
    ``closed`` where there is nothing left.
    """

    _name = "smala.help.answer"
    _description = "Answers about questions through links"

    # === PAGES === #

    @api.model
    def _get_page(self, link, form=None):
        """Return the values of the page of a link, as texts; writes nothing.

        :param dict form: what was typed and refused.

        :rtype: dict
        """
        one_sudo = link.introduction_sudo
        answer = self.with_env(one_sudo.env)
        page = {
            "purpose": link.purpose,
            "name": link.reader_sudo.name,
            "company": one_sudo.company_id.name,
            "email": one_sudo.company_id.email,
            "question": answer._describe_question(one_sudo),
            "expert": one_sudo.expert_id.name,
            "asker": one_sudo.asker_id.name,
        }
        if link.is_for_expert:
            return page | answer._page_expert(link)
        return page | answer._page_asker(link, form)

    @api.model
    def _describe_question(self, one_sudo):
        """Return the question with who asks it, and from where."""
        question_sudo = one_sudo._get_question()
        asker_sudo = one_sudo.asker_id
        return {
            "title": one_sudo.question,
            "text": question_sudo.description if question_sudo else "",
            "topics": one_sudo.topic_ids.mapped("name"),
            "asker": asker_sudo.name,
            "organization": asker_sudo._smala_get_organization_name(),
            "region": question_sudo.smala_region_id.name or "",
        }

    @api.model
    def _page_expert(self, link):
        state = link.introduction_sudo.state
        is_yes = link.purpose == "can"
        if state in (helping.INTRODUCED, helping.CONSENTED):
            if is_yes:
                return {"status": "done", "is_introduced": state == helping.INTRODUCED}
            if state == helping.INTRODUCED:
                return {"status": "closed"}
        if not is_yes and state == helping.DECLINED:
            url = link.introduction_sudo._get_url("can")
            return {"status": "done", "url": url}
        question_sudo = link.introduction_sudo._get_question()
        is_open = question_sudo._smala_is_waiting()
        if not is_open or question_sudo._smala_is_closed():
            return {"status": "closed"}
        return {"status": "form"}

    @api.model
    def _page_asker(self, link, form):
        one_sudo = link.introduction_sudo
        if one_sudo.state != helping.INTRODUCED:
            return {"status": "closed"}
        typed = form or {"helped": link.purpose}
        return {"status": "form", "rating": self._describe_rating(one_sudo, typed)}

    @api.model
    def _describe_rating(self, one_sudo, typed):
        """Return the fields that say whether it helped, with what was typed or said."""
        question_sudo = one_sudo._get_question()
        return {
            "id": one_sudo.id,
            "name": one_sudo.expert_id.name,
            "helped": one_sudo.helped or "",
            "note": one_sudo.helped_note or "",
            "sharing": self._get_sharing(question_sudo),
            "may_share": bool(question_sudo) and not question_sudo.smala_published_at,
            **{
                key: typed[key] for key in ("helped", "note", "sharing") if key in typed
            },
        }

    @api.model
    def _get_sharing(self, question_sudo):
        """Return what the member decided, else what they said when asking."""
        default = "forum" if question_sudo.smala_may_share else "no"
        return question_sudo.smala_sharing or default

    # === SUBMITTING === #

    @api.model
    def _submit(self, link, form):
        """Do what the page of a link is for.

        :return: what is wrong, in words, or "".
        """
        answer = self.with_env(link.introduction_sudo.env)
        if answer._get_page(link)["status"] != "form":
            return ""
        note = answer._read_note(form)
        if len(note) > NOTE_LENGTH:
            return answer._say_too_long()
        if not link.is_for_expert:
            return answer._save_rating(link.introduction_sudo, form)
        try:
            is_yes = link.purpose == "can"
            link.introduction_sudo._answer(is_yes=is_yes, note=note)
            if not is_yes:
                answer._pause(link.introduction_sudo.expert_id, form.get("pause"))
        except UserError as refusal:
            return str(refusal)
        return ""

    @api.model
    def _save_rating(self, one_sudo, form):
        """Keep whether it helped, and what may be shared of it.

        :return: what is wrong, in words, or "". Nothing is written then.
        """
        helped, sharing = form.get("helped"), form.get("sharing") or "no"
        note = self._read_note(form)
        if helped not in ASKER:
            return self.env._("Please say whether it helped.")
        if sharing not in SHARING:
            return self.env._("Please say whether it may be shared.")
        if len(note) > NOTE_LENGTH:
            return self._say_too_long()
        one_sudo._rate(helped, note)
        question_sudo = one_sudo._get_question()
        if question_sudo:
            question_sudo._smala_set_sharing(sharing)
        return ""

    @api.model
    def _pause(self, partner_sudo, weeks):
        """Leave somebody in peace for a while, never for less than they said before."""
        if weeks in PAUSES:
            today = self.env.company._smala_today()
            until = fields.Date.add(today, weeks=int(weeks))
            known = partner_sudo.smala_help_pause_until
            partner_sudo.smala_help_pause_until = max(filter(None, (known, until)))

    # === HELPERS === #

    @api.model
    def _read_note(self, form):
        return (form.get("note") or "").strip()

    @api.model
    def _say_too_long(self):
        return self.env._("Please say it in %s signs at most.", str(NOTE_LENGTH))
