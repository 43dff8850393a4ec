import re

from odoo.addons.smala_membership.tests.event_common import NOW, EventCommon

QUESTION = (
    "Un de mes clients ne paie pas ses factures depuis huit mois. Comment récupérer mon"
    " argent sans me fâcher avec lui ?"
)
DEBTS = "Relances et recouvrement amiable : factures impayées, rappels, huissier."
BREAD = "Boulangerie artisanale, quatre magasins, panneaux solaires sur le toit."


class HelpCommon(EventCommon):
    """Anne asks; Claire and Eva know about unpaid invoices, Bruno too.

    Anne and Bruno share an organization. Claire is a member; Eva is an expert from
    outside who agreed to help, Omar one who did not.
    """

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.topic = cls.env.ref("smala_membership.smala_topic_cash")
        cls.eva = cls.make_person("Eva", smala_expertise=DEBTS, smala_helps=True)
        cls.omar = cls.make_person("Omar", smala_expertise=DEBTS)
        for person in (cls.bruno, cls.claire, cls.denis, cls.paul):
            person.smala_expertise = DEBTS
        cls.claire.smala_topic_ids = cls.topic
        cls.gerda.write({"smala_expertise": BREAD, "smala_helps": True})
        (cls.eva | cls.claire | cls.gerda | cls.bruno).lang = "en_US"

    # === STEPS === #

    def user_of(self, person):
        return self.env["res.users"].search([("partner_id", "=", person.id)])

    def space(self, person=None):
        """Return the space of questions as somebody in the portal has it."""
        space = self.env["smala.help.space"].with_user(
            self.user_of(person or self.person)
        )
        return space.with_company(self.company)

    def ask(self, text=QUESTION, person=None, **form):
        """Ask as a member; return the ticket with all rights."""
        question_sudo, error = self.space(person)._ask({"question": text, **form})
        self.assertFalse(error)
        return question_sudo

    def found(self, question):
        """Return the introductions of a question, the first proposed first."""
        question.invalidate_recordset()
        return question.smala_introduction_ids.sorted("rank")

    def of(self, question, expert):
        return self.found(question).filtered(lambda one: one.expert_id == expert)

    def introduced(self, expert=None, **form):
        """Return an introduction of Anne to somebody."""
        expert = expert or self.claire
        expert.smala_helps = True
        one = self.of(self.ask(**form), expert)
        one.with_user(self.staff).action_introduce()
        return one

    def mails(self, *names):
        """Return the mails to people, by their names, the first first."""
        people = self.env["res.partner"].search([("name", "in", names)])
        mails = self.env["mail.mail"].sudo().search([], order="id")
        return mails.filtered(lambda mail: mail.recipient_ids & people)

    def forget_mails(self):
        self.env["mail.mail"].sudo().search([]).unlink()

    # === LINKS === #

    def link(self, purpose, one):
        url = self.env["smala.help.link"]._make_url(purpose, one)
        return url.removeprefix(one.get_base_url())

    def press(self, path, **form):
        """Open a page and press its button, as a browser does."""
        page = self.url_open(path).text
        token = re.search(r'csrf_token: "(\w+)"', page)[1]
        response = self.url_open(path, data={"csrf_token": token, **form})
        self.env.invalidate_all()
        return response


__all__ = ["BREAD", "DEBTS", "NOW", "QUESTION", "HelpCommon"]
