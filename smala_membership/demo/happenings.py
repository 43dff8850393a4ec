"""The events of the demonstration: what was, and what is to come, around today."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Happening:
    """One event, on a Thursday some days from today; ``share`` of ten members come."""

    format: str
    days: int  # from today, negative for what was
    name: str
    host: str  # the organization where it takes place
    share: int
    text: str = ""
    seats: int = 0
    come: tuple[str, ...] = ()  # before anybody else
    wait: tuple[str, ...] = ()  # after everybody else
    guests: dict[str, tuple[str, str]] = field(default_factory=dict)
    recording: str = ""


HAPPENINGS = (
    Happening(
        "gathering", -262, "Grand rassemblement de printemps", "sambre", 7,
        "Une après-midi entre membres : trois témoignages, puis des tables d'échange.",
        recording="https://www.example.com/rassemblement-printemps",
    ),
    Happening(
        "workshop", -205, "Atelier : simplifier son offre", "lumen", 3,
        "Quels produits garder, lesquels abandonner ? On travaille sur vos chiffres.",
        seats=24,
    ),
    Happening("welcome", -171, "Comité d'accueil de juin", "verdura", 2, seats=10),
    Happening(
        "gathering", -122, "Grand rassemblement d'été", "meuse", 6,
        "Dehors, au bord de l'eau : deux entreprises ouvrent leurs portes.",
    ),
    Happening(
        "workshop", -79, "Atelier : transmettre sans s'effacer", "quatrebras", 3,
        "Repreneurs et cédants racontent ce qu'ils referaient autrement.", seats=24,
        recording="https://www.example.com/atelier-transmettre",
    ),
    Happening("dinner", -51, "Dîner chez un torréfacteur", "marolles", 2, seats=20),
    Happening(
        "public", -30, "Soirée publique : produire moins, gagner mieux", "canal", 4,
        "Ouverte à tous : amenez quelqu'un qui se pose les mêmes questions que vous.",
        guests={
            "hannot": ("Jules Wathelet", "jules.wathelet@wathelet.example.com"),
            "peeters": ("Inès Ghysels", "ines@ghysels.example.com"),
            "lambert": ("Marc Toussaint", "marc.toussaint@toussaint.example.com"),
        },
    ),
    Happening(
        "dinner", 13, "Dîner d'hiver : reprendre une entreprise", "marolles", 3,
        "Huit tables, huit histoires de reprise, et le temps d'en parler.",
        seats=16,
    ),
    Happening(
        "workshop", 27, "Atelier : fixer ses prix", "lumen", 3,
        "Comprendre ce que vos clients achètent vraiment, et le facturer.",
        seats=12, wait=("servais", "kabongo"),
    ),
    Happening(
        "assembly", 34, "Assemblée générale de la coopérative", "sambre", 6,
        "Les comptes, le rapport des administrateurs, puis un verre.",
    ),
    Happening("welcome", 41, "Comité d'accueil de janvier", "verdura", 0, seats=10),
    Happening(
        "gathering", 62, "Grand rassemblement d'hiver", "sambre", 4,
        "Bilan de l'année, projets de la suivante, et un long repas.",
        come=("servais",),
        guests={"hannot": ("Léa Mertens", "lea.mertens@pixel-sablon.example.com")},
    ),
    Happening(
        "workshop", 76, "Atelier : associer son équipe à la stratégie", "quatrebras", 1,
        "Des outils simples, testés par trois membres cette année.", seats=24,
    ),
    Happening(
        "public", 97, "Soirée publique : la PME de demain", "canal", 1,
        "Trois dirigeantes racontent leur virage. Ouverte à tous.",
    ),
)  # fmt: skip
