"""What happened to the members of the demonstration after they signed."""

from collections.abc import Callable
from dataclasses import dataclass

from .moments import ago, at_end_of_year, on, this_year


@dataclass(frozen=True)
class Mandate:
    """A role in the cooperative; ``to`` is open where it goes on."""

    person: str
    kind: str
    since: Callable
    to: Callable | None = None


@dataclass(frozen=True)
class Grant:
    """A reduction asked for, before its first year is billed.

    ``years_ago`` counts from this year; nothing means the years of the signature.
    """

    person: str
    reduction: str
    asked: Callable
    state: str = "granted"
    years_ago: int | None = None
    reason: str = ""
    note: str = ""


@dataclass(frozen=True)
class Arrangement:
    """An amount of a manager's choice, from one year to another."""

    person: str
    amount: float
    years_ago: int
    years: int
    reason: str


@dataclass(frozen=True)
class Leaving:
    """A cancellation; ``entered`` is when staff typed it in, where that was later."""

    person: str
    received: Callable
    reason: str
    note: str = ""
    entered: Callable | None = None
    is_credited: bool = False

    @property
    def day(self):
        return self.entered or self.received


@dataclass(frozen=True)
class Ending:
    """A membership that a manager ends at once, with a credit note."""

    person: str
    day: Callable
    reason: str
    note: str


@dataclass(frozen=True)
class Handover:
    """A membership that passes to another person of the organization."""

    person: str
    successor: str
    day: Callable
    note: str


@dataclass(frozen=True)
class Move:
    """A member who goes on for another organization."""

    person: str
    organization: str
    day: Callable
    note: str


@dataclass(frozen=True)
class Decision:
    """A late answer to a request, for which the invoice waited."""

    person: str
    day: Callable
    note: str


MANDATES = (
    Mandate("boreux", "guarantor", on(2, 1, 15)),
    Mandate("carlier", "guarantor", on(1, 5, 2), at_end_of_year),
    Mandate("collignon", "administrator", on(2, 6, 20)),
    Mandate("lysens", "administrator", on(2, 1, 1), on(1, 6, 30)),
    Mandate("dubuisson", "cooperator", on(2, 5, 1)),
    Mandate("elidrissi", "cooperator", on(1, 2, 1)),
    Mandate("peeters", "cooperator", on(2, 3, 1)),
)

GRANTS = (
    Grant(
        "delvaux",
        "solidarity",
        on(2, 4, 18),
        reason="Reprise du cabinet en cours : deux ans d'investissements lourds.",
        note="Accordée pour l'année de la reprise.",
    ),
    Grant(
        "delvaux",
        "solidarity",
        on(2, 11, 24),
        years_ago=1,
        reason="Les travaux du bloc opératoire se terminent au printemps.",
        note="Accordée une seconde année.",
    ),
    Grant(
        "delvaux",
        "solidarity",
        on(1, 12, 2),
        years_ago=0,
        reason="Chiffre d'affaires en recul après le départ d'une associée.",
        note="Accordée, nous en reparlerons à l'automne.",
    ),
    Grant(
        "dejong",
        "solidarity",
        on(1, 2, 24),
        state="refused",
        reason="Récolte touchée par le gel.",
        note="Le résultat de l'année reste bon ; redemandez-la si cela change.",
    ),
    Grant(
        "ngoma",
        "solidarity",
        ago(280),
        reason="Nous ouvrons une seconde implantation cette année.",
        note="Accordée pour la période de la signature.",
    ),
    Grant(
        "servais",
        "solidarity",
        on(1, 12, 15),
        state="requested",
        years_ago=0,
        reason="Incendie dans l'atelier : trois mois sans production.",
    ),
    Grant(
        "kabongo",
        "solidarity",
        ago(9),
        state="requested",
        reason="Crèche agréée, marge très faible ; nous tenons à participer.",
    ),
    Grant(
        "degroote",
        "partner",
        on(1, 12, 9),
        years_ago=0,
        note="Anime l'atelier « transmission » toute l'année.",
    ),
    Grant("lhomme", "young_company", ago(41), note="Première année d'activité."),
    Grant("ferreira", "young_company", ago(23), note="Première année d'activité."),
)

# Asked for a year to come, or with a signature that is not activated yet.
OPEN_GRANTS = (
    Grant(
        "quinet",
        "solidarity",
        ago(4),
        state="requested",
        years_ago=-1,
        reason="Un bateau à quai depuis le printemps, la saison a été courte.",
    ),
    Grant(
        "amato",
        "solidarity",
        ago(1),
        state="requested",
        reason="Je rachète mes parts cette année et me rémunère à peine.",
    ),
)

ARRANGEMENTS = (
    Arrangement(
        "lecocq", 650.0, 1, 2, "Accueille quatre soirées du réseau à la brasserie"
    ),
    Arrangement("baudoin", 0.0, 0, 1, "Met sa salle de réunion à disposition"),
)

LEAVINGS = (
    Leaving(
        "lambert",
        on(2, 11, 20),
        "cost",
        note="Réduit tous ses abonnements pour l'an prochain.",
    ),
    Leaving("mukendi", on(1, 9, 15), "role", note="Change de secteur en janvier."),
    Leaving("rondeau", on(1, 10, 5), "time"),
    Leaving("hauman", on(1, 12, 30), "need", note="Cherchait un réseau du bien-être."),
    Leaving("thonnard", on(1, 12, 31), "sold", note="Boulangerie remise à son fils."),
    # The message arrived in time; staff read it after the invoices of January.
    Leaving(
        "cordier",
        on(1, 12, 22),
        "time",
        note="Courriel retrouvé dans les indésirables.",
        entered=on(0, 1, 19),
        is_credited=True,
    ),
    Leaving(
        "gilson",
        on(1, 12, 29),
        "moved",
        note="Lettre du 29 décembre, ouverte à la rentrée.",
        entered=on(0, 1, 21),
    ),
    # Too late for last year: this year is due.
    Leaving(
        "desmet",
        on(0, 1, 9),
        "cost",
        note="Pensait avoir jusqu'à la mi-janvier ; prévenue que l'année reste due.",
    ),
    Leaving("scholl", ago(34), "moved", note="S'installe à Cologne l'été prochain."),
    Leaving(
        "dupriez", ago(20), "time", note="Deux événements par semaine, plus le temps."
    ),
    Leaving("vandam", this_year(8), "role", note="Passe la main à ses enfants."),
    Leaving("poncin", ago(3), "other", note="Souhaite un appel avant la fin du mois."),
)

STORIES = (
    *LEAVINGS,
    Ending(
        "olbrechts",
        on(1, 4, 2),
        "other",
        "A signé deux fois par erreur : une seule personne de Soltera participe.",
    ),
    Ending(
        "jamar",
        this_year(20),
        "sold",
        "Société vendue : fin convenue avec la présidente, année créditée.",
    ),
    Handover("tilmant", "moreau", on(1, 11, 1), "Départ à la retraite."),
    Move("schmitz", "vallee", on(1, 10, 1), "A fondé sa propre entreprise."),
    Decision("servais", this_year(12), "Accordée : courage pour la reconstruction !"),
)
# Has to come after everything else: a day to come is of no year that has passed.
HANDOVER_TO_COME = Handover("pirard", "noel", ago(-30), "Transmission familiale.")

# Whose latest invoice is open, and whose is paid in part.
UNPAID = {"elidrissi", "lhomme", "maillen", "servais", "wauters", "winant", "yilmaz"}
PARTLY_PAID = {"leclercq"}
# Whose latest invoice came back.
SENDING_FAILED = {"lhomme"}

# Whom staff hold back from the renewal to come, and why.
HELD_BACK = {
    "maillen": "Facture de l'année encore ouverte : l'appeler avant de renouveler.",
}

# Figures that members told lately, in thousands of euro; some change the tier.
RECENT_FIGURES = (
    ("canal", ago(13), 10400),
    ("etangs", ago(10), 1780),
    ("hesbaye", ago(7), 940),
    ("quatrebras", ago(6), 5150),
)
# A figure corrected after its invoice: the tier was too high.
CORRECTED = ("baticentre", this_year(11), 4860)
# A figure that staff refused, and why.
REFUSED = (
    "rode",
    1270 // 2,
    "Les comptes publiés donnent le double : il manquait un semestre.",
)
