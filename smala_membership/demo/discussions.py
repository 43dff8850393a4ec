"""What members of the demonstration write to each other, and what they can read."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Answer:
    """An answer, so many hours after the question."""

    person: str
    hours: int
    text: str
    is_best: bool = False


@dataclass(frozen=True)
class Discussion:
    """A question or an idea in the forum, some days ago."""

    person: str
    days: int
    title: str
    text: tuple[str, ...]
    topics: tuple[str, ...] = ()
    answers: tuple[Answer, ...] = ()
    likes: tuple[str, ...] = ()


DISCUSSIONS = (
    Discussion(
        "quinet", 96, "Travail de nuit : quelles primes pratiquez-vous ?",
        (
            "Nous ouvrons une équipe de nuit de six personnes. La commission paritaire"
            " donne un minimum, mais je crains qu'il ne suffise pas pour fidéliser.",
            "Que donnez-vous, et qu'est-ce qui compte vraiment pour vos équipes ?",
        ),
        ("wages", "people"),
        (
            Answer(
                "marechal", 5,
                "Chez nous 20 %, et surtout un planning connu six semaines à l'avance."
                " C'est la deuxième chose qui a tout changé.", is_best=True,
            ),
            Answer("bertrand", 29, "Une navette a compté plus que la prime."),
        ),
        ("bertrand", "servais"),
    ),
    Discussion(
        "hannot", 61, "Une charte d'usage de l'IA, en une page",
        (
            "Mes graphistes utilisent tous un assistant, chacun à sa façon. J'ai écrit"
            " une page : ce que l'on peut y mettre, ce que l'on relit toujours, ce que"
            " l'on dit au client.",
            "Je la partage volontiers. Vos remarques sont les bienvenues !",
        ),
        ("digital",),
        (
            Answer(
                "peeters", 20,
                "Nous avons ajouté une ligne sur les plans de nos clients : jamais"
                " hors de nos serveurs.",
            ),
            Answer("bertrand", 44, "Reprise presque telle quelle. Merci Clémence !"),
            Answer("kabongo", 70, "Pour les données d'enfants, nous l'interdisons."),
        ),
        ("peeters", "bertrand", "servais"),
    ),
    Discussion(
        "peeters", 33, "Bureau d'étude partagé à Bruxelles : qui en serait ?",
        (
            "Nous avons quatre places libres et une belle salle de réunion. Plutôt que"
            " de les louer au plus offrant, je préférerais les partager entre membres.",
        ),
        ("energy",),
        (),
        ("hannot",),
    ),
    Discussion(
        "marechal", 12, "Changer de banque sans y passer l'hiver",
        (
            "Notre agence ferme et notre ligne de crédit est à renégocier. Qui a changé"
            " de banque récemment, et par quoi faut-il commencer ?",
        ),
        ("finance", "cash"),
        (
            Answer(
                "quinet", 22,
                "Commencez par trois ans de comptes et un plan de trésorerie : les deux"
                " banques que j'ai vues n'ont rien demandé d'autre.",
            ),
        ),
        ("servais",),
    ),
    Discussion(
        "servais", 4, "Passer de trois à six personnes : vos conseils ?",
        (
            "L'atelier est plein de commandes jusqu'en été. Je peux engager, mais j'ai"
            " peur de perdre ce qui fait notre force : tout le monde sait tout faire.",
            "Ceux d'entre vous qui ont grandi vite : que referiez-vous autrement ?",
        ),
        ("recruitment", "people"),
        (
            Answer(
                "bertrand", 3,
                "J'aurais écrit qui décide de quoi avant le quatrième engagement,"
                " pas après le huitième.",
            ),
            Answer(
                "kabongo", 26,
                "Engager d'abord la personne qui organise, ensuite celles qui"
                " produisent. Nous avons fait l'inverse.",
            ),
        ),
        ("bertrand", "marechal", "hannot"),
    ),
)  # fmt: skip


@dataclass(frozen=True)
class Text:
    """An article, published some days ago."""

    days: int
    title: str
    parts: tuple[str, ...]
    is_public: bool = False
    author: str = ""


TEXTS = (
    Text(
        140, "Préparer sa transmission : dix questions à se poser cinq ans avant",
        (
            "Une transmission se prépare mieux à froid. Voici les questions que trois"
            " membres auraient aimé se poser plus tôt.",
            "1. Que vaut l'entreprise sans moi ?",
            "2. Qui, dans l'équipe, pourrait la reprendre, et le lui ai-je demandé ?",
            "3. De quoi ai-je besoin pour vivre, et de quoi ai-je envie ?",
            "4. Les statuts et les conventions entre associés tiennent-ils encore ?",
            "5. Quels clients ne restent que pour moi ?",
        ),
    ),
    Text(
        47, "Trésorerie : le tableau de treize semaines",
        (
            "Treize semaines, une ligne par client et par charge, mis à jour chaque"
            " lundi en vingt minutes. C'est l'outil que les membres se recommandent le"
            " plus souvent.",
            "Commencez par les encaissements sûrs, puis les charges fixes, puis les"
            " échéances d'impôt. Ce qui reste vous dit ce que vous pouvez décider.",
        ),
    ),
    Text(
        21, "« Nous avons supprimé un produit sur trois »",
        (
            "Une torréfaction bruxelloise a réduit sa gamme de quarante-deux cafés à"
            " vingt-huit. Un an plus tard, la marge a gagné quatre points et les stocks"
            " tiennent dans une pièce.",
            "« Le plus dur n'était pas de choisir, mais de le dire aux clients. Trois"
            " ont protesté, aucun n'est parti. »",
        ),
        is_public=True, author="dubuisson",
    ),
)  # fmt: skip
