"""Questions of the demonstration, one or more for every step there is."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from odoo import Command
from odoo.tools import plaintext2html

# Who knows what, where the demonstration does not say it already
KNOWN = {
    "bertrand": (
        ("cash", "pricing"),
        "Atelier de 40 personnes. J'ai mis en place les acomptes, les rappels et les"
        " clauses pénales : plus d'impayés depuis deux ans. J'ai aussi revu tous nos"
        " tarifs sans perdre de clients.",
    ),
    "quinet": (
        ("recruitment", "people"),
        "Une équipe de nuit recrutée en trois mois, des conventions avec deux écoles"
        " techniques, des chefs d'équipe sortis du rang.",
    ),
    "marechal": (
        ("people", "supply"),
        "Coutellerie, douze personnes. Déléguer les plannings, ranger l'atelier au 5S,"
        " tenir les délais : j'y suis arrivée, non sans peine.",
    ),
    "hannot": (
        ("marketing", "online", "digital"),
        "Agence de communication : positionnement, image de marque, site et"
        " référencement. Charte d'usage de l'IA pour l'équipe.",
    ),
    "lambert": (
        ("tax", "transfer"),
        "Expert-comptable : TVA, dividendes et réserve de liquidation, holding avant"
        " une"
        " cession, contrôles fiscaux.",
    ),
    "kabongo": (
        ("people", "subsidies"),
        "Crèches, équipe de 30 personnes. Absentéisme, retours après une longue"
        " maladie,"
        " aides à l'emploi.",
    ),
}
OUTSIDE = (
    (
        "Florence Delhez",
        "Avocate en droit social",
        "florence.delhez@example.com",
        ("employment_law",),
        "Avocate côté employeurs : motif grave, préavis, faux indépendants, inspection"
        " sociale, règlement de travail.",
    ),
    (
        "Marc Wéry",
        "Ancien banquier",
        "marc.wery@example.com",
        ("finance",),
        "Trente ans de crédits aux entreprises. J'aide à monter le dossier, à négocier"
        " les garanties et à comprendre un refus.",
    ),
)


@dataclass(frozen=True)
class Asked:
    """A question, some days ago, and how far it has come."""

    person: str
    days: int
    text: str
    topics: tuple[str, ...] = ()
    urgency: str = "normal"
    step: str = "new"  # new, asked, reminded, stuck, introduced, rated, shared, closed
    helped: str = "yes"
    note: str = ""
    sharing: str = "no"
    may_share: bool = False
    summary: tuple[str, str] = ("", "")


QUESTIONS = (
    Asked(
        "servais", 1,
        "Nous passons de trois à six personnes et tout repose encore sur moi. Comment"
        " avez-vous nommé votre premier chef d'équipe ?",
        ("people",),
    ),
    Asked(
        "servais", 3,
        "Un client ne paie pas 18 000 € depuis quatre mois et commande toujours."
        " Puis-je"
        " arrêter de livrer sans le perdre ?",
        ("cash",), urgency="high", step="asked", may_share=True,
    ),
    Asked(
        "servais", 15,
        "La banque demande une hypothèque sur ma maison pour financer une machine. Y"
        " a-t-il moyen de l'éviter ?",
        ("finance",), step="introduced",
    ),
    Asked(
        "servais", 80,
        "Nos tarifs n'ont pas bougé depuis trois ans. Comment les augmenter sans que"
        " mes"
        " clients s'en aillent ?",
        ("pricing",), step="rated", helped="yes", sharing="forum", may_share=True,
        note="Une heure au téléphone, et une lettre prête à envoyer. Merci !",
    ),
    Asked(
        "bertrand", 2,
        "Un magasinier a été surpris à voler dans le stock. De combien de temps est-ce"
        " que je dispose pour réagir ?",
        ("employment_law",), urgency="high",
    ),
    Asked(
        "quinet", 9,
        "Faut-il une holding avant de céder une partie de mes parts à mes enfants ?",
        ("tax", "transfer"), step="reminded",
    ),
    Asked(
        "marechal", 34,
        "Notre site a disparu des résultats de recherche après une refonte. Qui peut"
        " m'aider à comprendre pourquoi ?",
        ("online",), step="rated", helped="partly",
        note="Le diagnostic est clair, il reste à tout refaire.",
    ),
    Asked(
        "hannot", 48,
        "Quelqu'un connaît-il un atelier qui imprime sur bois en petites séries ?",
        ("supply",), step="rated", helped="no",
    ),
    Asked(
        "kabongo", 120,
        "Une puéricultrice revient après un an de maladie. Comment préparer son retour"
        " et l'équipe qui a tenu sans elle ?",
        ("people",), step="shared", sharing="forum", may_share=True,
        note="Très humain, très concret.",
        summary=(
            "Revenir après une longue absence : ce qui a aidé",
            "Trois choses reviennent : un appel court chaque mois pendant l'absence, un"
            " retour à mi-temps avec une tâche à soi, et une réunion d'équipe avant le"
            " premier jour plutôt qu'après.",
        ),
    ),
    Asked(
        "lhomme", 27,
        "Existe-t-il des aides pour former mes ouvriers à la soudure robotisée ?",
        ("subsidies",), step="stuck",
    ),
    Asked(
        "peeters", 210,
        "Qui utilise un logiciel de gestion de projets qui plaît aussi aux architectes"
        " ?",
        ("digital",), step="closed",
    ),
)  # fmt: skip


class Questions:
    """Asks, introduces and rates by the product's own methods, on days gone by."""

    def __init__(self, env):
        manager = env.ref("smala_membership.demo_user_manager")
        self.staff = env.ref("smala_membership.demo_user_staff")
        lang = "fr_BE" if env["res.lang"]._lang_get("fr_BE") else env.lang
        context = {**env.context, "lang": lang, "mail_notrack": True}
        self.env = env(user=manager.id, su=True, context=context)
        self.tickets = self.env["helpdesk.ticket"]

    def tell(self):
        mails = self.env["mail.mail"]
        last = mails.search([], order="id desc", limit=1).id or 0
        self._introduce_experts()
        kept = self.env["smala.help.meaning"]
        kept._get(kept._get_all_texts(), at_once=None)
        for asked in sorted(QUESTIONS, key=lambda one: -one.days):
            self._live_through(asked)
        mails.search([("id", ">", last)]).state = "sent"

    def _ref(self, name):
        return self.env.ref(f"smala_membership.{name}")

    def _topics(self, names):
        return self.env["smala.topic"].union(
            *(self._ref(f"smala_topic_{name}") for name in names)
        )

    def _introduce_experts(self):
        for name, (topics, text) in KNOWN.items():
            person = self._ref(f"demo_person_{name}")
            if not person.smala_expertise:
                person.smala_expertise = text
            person.smala_topic_ids |= self._topics(topics)
            person.smala_helps = True
        for name, function, email, topics, text in OUTSIDE:
            self.env["res.partner"].create(
                {
                    "name": name,
                    "function": function,
                    "email": email,
                    "lang": self.env.lang,
                    "smala_expertise": text,
                    "smala_topic_ids": [Command.set(self._topics(topics).ids)],
                    "smala_helps": True,
                }
            )

    def _at(self, days, hour=9):
        day = self.env.company._smala_today() - timedelta(days=days)
        return datetime.combine(day, time(hour))

    # === ONE QUESTION === #

    def _live_through(self, asked):
        question = self._ask(asked)
        first = question.smala_introduction_ids.sorted("rank")[:1]
        if asked.step != "new" and first:
            getattr(self, f"_until_{asked.step}")(asked, question, first)
        self._date(question, asked)

    def _ask(self, asked):
        partner = self._ref(f"demo_person_{asked.person}")
        values = self.env["smala.help.space"]._prepare_question(asked.text, partner)
        question = self.tickets.create(
            {
                **values,
                "smala_topic_ids": [Command.set(self._topics(asked.topics).ids)],
                "smala_urgency": asked.urgency,
                "smala_may_share": asked.may_share,
                "user_id": self.staff.id,
            }
        )
        question.message_subscribe(partner.ids)
        question._smala_propose()
        if asked.step == "new":
            question._smala_plan_attention(self.env._("Find somebody who can help"))
        return question

    def _until_asked(self, _asked, _question, first):
        first._ask()

    def _until_reminded(self, _asked, _question, first):
        first._ask()
        first._remind()

    def _until_stuck(self, _asked, question, _first):
        for one in question.smala_introduction_ids.sorted("rank"):
            if one.state == "proposed":
                one._ask()
            one._move("decline", next_step_at=False)

    def _until_introduced(self, asked, _question, first):
        first._introduce()
        first.write(
            {
                "introduced_at": self._at(asked.days - 1, 14),
                "rate_asked_at": self._at(1),
                "next_step_at": False,
            }
        )

    def _until_rated(self, asked, question, first):
        self._until_introduced(asked, question, first)
        first._rate(asked.helped, asked.note)
        first.rated_at = self._at(max(asked.days - 12, 1), 16)
        question._smala_set_sharing(asked.sharing)

    def _until_shared(self, asked, question, first):
        self._until_rated(asked, question, first)
        title, text = asked.summary
        question.write(
            {"smala_summary_title": title, "smala_summary": plaintext2html(text)}
        )
        question.action_smala_publish()
        question._smala_done_attention()
        question.stage_id = self.env.ref("helpdesk_mgmt.helpdesk_ticket_stage_done")

    def _until_closed(self, _asked, question, _first):
        question.stage_id = self.env.ref("helpdesk_mgmt.helpdesk_ticket_stage_done")

    def _date(self, question, asked):
        """Put on its day what the database stamps with today's."""
        at = self._at(asked.days)
        self.env.flush_all()
        self.env.cr.execute(
            "UPDATE helpdesk_ticket SET create_date = %s WHERE id = %s",
            [at, question.id],
        )
        question.message_ids.date = at
        found = question.smala_introduction_ids
        found.posed_at = at
        found.filtered("asked_at").asked_at = self._at(max(asked.days - 1, 0), 8)
        self.env.invalidate_all()
