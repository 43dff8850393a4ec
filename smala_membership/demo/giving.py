"""What members of the demonstration give, and who would like to be a cooperator."""

from dataclasses import dataclass
from datetime import timedelta

from markupsafe import Markup

from odoo import Command


@dataclass(frozen=True)
class Gift:
    """A contribution, proposed some days ago; ``due`` counts from today."""

    person: str
    kind: str
    days: int
    name: str
    text: str
    state: str = "proposed"
    period: str = ""
    answer: str = ""
    due: int | None = None
    outcome: str = ""
    is_shown: bool = True


GIFTS = (
    Gift(
        "servais", "testify", 41, "Engager une première cheffe d'atelier",
        "J'ai mis deux ans à déléguer les plannings. Je peux raconter ce qui a marché,"
        " et ce que j'ai dû reprendre.",
        "accepted", "Un jeudi en fin d'après-midi",
        "Avec grand plaisir, Noémie : nous pensions à l'atelier sur les équipes.",
    ),
    Gift(
        "servais", "promise", 20, "Réparer plutôt que remplacer",
        "D'ici là, une machine sur deux qui nous revient est réparée chez nous.",
        "accepted", answer="Belle promesse. Nous en reparlons ensemble ce jour-là.",
        due=120,
    ),
    Gift(
        "servais", "write", 3, "Ce que coûte vraiment un devis mal fait",
        "Nous avons noté pendant trois mois le temps passé sur nos devis perdus.",
        is_shown=False,
    ),
    Gift(
        "hannot", "host", 64, "Un comité d'accueil dans nos nouveaux bureaux",
        "La salle du rez-de-chaussée est libre les midis, jusqu'à douze personnes.",
        "accepted", "Dès le printemps", "Merci ! Nous vous proposons une date.",
    ),
    Gift(
        "lambert", "organize", 33, "Une journée de visites croisées",
        "Trois entreprises ouvrent leurs portes le même jour : on passe de l'une à"
        " l'autre.",
        "talking", "À l'automne",
    ),
    Gift(
        "distefano", "advise", 17, "Une heure sur les assurances d'atelier",
        "Après notre incendie, j'ai appris à lire un contrat. Autant que cela serve.",
        "accepted", "Quand vous voulez",
    ),
    Gift(
        "carlier", "promise", 150, "Livrer la ville à vélo",
        "Toutes nos livraisons à moins de cinq kilomètres.",
        "accepted", due=-6, answer="Nous suivons cela avec vous.",
    ),
    Gift(
        "boreux", "promise", 320, "Passer au papier recyclé",
        "Pour tous nos emballages.",
        "done", due=-40,
        outcome="Tenu pour neuf emballages sur dix ; le dernier attend un fournisseur.",
    ),
    Gift(
        "lecocq", "write", 95, "Trois erreurs en reprenant une menuiserie",
        "La première : croire que les clients me connaissaient.",
        "accepted", answer="Un texte très juste. Nous le relisons avec vous.",
    ),
    Gift(
        "pirard", "testify", 210, "Vendre à ses salariés",
        "Le récit de notre passage en coopérative de travailleurs.",
        "declined", answer="Le sujet vient d'être traité ; reparlons-en l'an prochain.",
    ),
    Gift(
        "vandam", "advise", 8, "Relire un contrat de distribution",
        "J'en ai signé vingt, dont trois de travers.",
    ),
    Gift(
        "winant", "host", 130, "Prêter notre jardin pour l'été",
        "Finalement, des travaux sont prévus.", "withdrawn",
    ),
)  # fmt: skip

# Who asked to become a cooperator: days ago, in their words, and what became of it.
WISHES = {
    "lambert": (12, "Combien coûte une part ?", "asked"),
    "distefano": (38, "Je voudrais en parler après l'assemblée.", "looked_at"),
    "pirard": (190, "", "declined"),
}


class Giving:
    """Notes what members give, and the wishes to become a cooperator."""

    def __init__(self, chronicle):
        self.chronicle = chronicle
        self.env = chronicle.env
        self.today = chronicle.today

    def give(self):
        """Write both down, as of the days on which they were said."""
        for gift in GIFTS:
            self._give(gift)
        for name, wish in WISHES.items():
            self._wish(self.chronicle.person(name), *wish)

    def _give(self, gift):
        due = gift.due is not None and self.today + timedelta(days=gift.due)
        person = self.chronicle.person(gift.person)
        person.smala_shows_contributions = True
        self.env["smala.contribution"].create(
            {
                "name": gift.name,
                "text": gift.text,
                "partner_id": person.id,
                "company_id": self.chronicle.company.id,
                "kind_id": self.chronicle.ref(
                    f"smala_contribution_kind_{gift.kind}"
                ).id,
                "proposed_on": self.today - timedelta(days=gift.days),
                "state": gift.state,
                "period": gift.period,
                "answer": gift.answer,
                "date_due": due,
                "reminded_on": due and due <= self.today and due,
                "outcome": gift.outcome,
                "is_shown": gift.is_shown,
                "event_id": self._find_event(gift),
                "user_id": self.chronicle.staff.id,
            }
        )

    def _find_event(self, gift):
        """Return the next workshop for who testifies, and nothing for others."""
        if (gift.kind, gift.state) != ("testify", "accepted"):
            return False
        workshop = self.chronicle.ref("event_type_workshop")
        ahead = [("event_type_id", "=", workshop.id), ("date_begin", ">", self.today)]
        return self.env["event.event"].search(ahead, order="date_begin", limit=1).id

    def _wish(self, person, days, text, result):
        lead = self.env["crm.lead"].create(
            {
                "name": f"{person.name} : devenir coopérateur",
                "type": "opportunity",
                "partner_id": person.id,
                "company_id": self.chronicle.company.id,
                "user_id": result != "asked" and self.chronicle.manager.id,
                "tag_ids": [Command.set(self.chronicle.ref("crm_tag_cooperative").ids)],
                "description": Markup("<p>%s</p>") % text if text else False,
                "smala_is_cooperation": True,
            }
        )
        if result == "declined":
            lead.action_set_lost()
        self.env.flush_all()
        asked_at = self.today - timedelta(days=days)
        self.env.cr.execute(
            "UPDATE crm_lead SET create_date = %s WHERE id = %s", (asked_at, lead.id)
        )
        lead.invalidate_recordset(["create_date"])
