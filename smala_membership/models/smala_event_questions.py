from odoo import api, models

TYPES = ("simple_choice", "text_box")  # who somebody is, is known already
TEXT_LENGTH = 500
PREFIX = "question_"


class SmalaEventQuestions(models.AbstractModel):
    """What an event asks of those who come, once their place is theirs.

    Odoo's own questions and answers: staff find them where Odoo shows them.
    """

    _name = "smala.event.questions"
    _description = "Questions of an event to who comes"

    # === BUSINESS METHODS === #

    @api.model
    def _get_questions(self, place_sudo, form=None):
        """Return the questions to one person as texts, with what they answered.

        :param dict form: what was posted and refused: it stays in the fields.
        """
        answers = {one.question_id: one for one in place_sudo.registration_answer_ids}
        questions = []
        for question in self._get_asked(place_sudo):
            answer = answers.get(question)
            told = answer and str(answer.value_answer_id.id or answer.value_text_box)
            name = f"{PREFIX}{question.id}"
            questions.append(
                {
                    "name": name,
                    "title": question.title,
                    "is_text": question.question_type == "text_box",
                    "is_mandatory": question.is_mandatory_answer,
                    "choices": [
                        {"key": str(one.id), "name": one.name}
                        for one in question.answer_ids
                    ],
                    "value": (form or {}).get(name, told or ""),
                }
            )
        return questions

    @api.model
    def _save_answers(self, place_sudo, form):
        """Keep what one person answers, and only what was asked.

        :return: what is wrong, in words, or "". Nothing is written then.
        """
        told = {}
        for question in self._get_asked(place_sudo):
            text = (form.get(f"{PREFIX}{question.id}") or "").strip()
            choice = question.answer_ids.filtered(
                lambda one, text=text: str(one.id) == text
            )
            is_told = text if question.question_type == "text_box" else choice
            if question.is_mandatory_answer and not is_told:
                return self.env._("Please answer: %s", question.title)
            if len(text) > TEXT_LENGTH:
                return self.env._("Please say it in %s signs at most.", TEXT_LENGTH)
            told[question] = {
                "value_answer_id": choice.id,
                "value_text_box": False if choice else text,
            }
        for question, values in told.items():
            self._write_answer(place_sudo, question, values)
        return ""

    @api.model
    def _write_answer(self, place_sudo, question, values):
        known = place_sudo.registration_answer_ids.filtered(
            lambda one: one.question_id == question
        )
        if not any(values.values()):
            known.unlink()
        elif known:
            known[:1].write(values)
        else:
            known.create(
                {
                    "registration_id": place_sudo.id,
                    "question_id": question.id,
                    **values,
                }
            )

    # === GETTERS === #

    @api.model
    def _get_asked(self, place_sudo):
        return place_sudo.event_id.question_ids.filtered(
            lambda question: question.question_type in TYPES
        )
