"""The people of the demonstration: who signed when, and what their companies make.

Persons and organizations are named by the end of their external identifier in the
files beside this one: ``demo_person_…``, ``demo_org_…``.
"""

from collections.abc import Callable
from dataclasses import dataclass

from .moments import ago, on


@dataclass(frozen=True)
class Signature:
    """One signature of the charter."""

    person: str
    signed: Callable
    payer: str = ""  # where another company pays
    organization: str = ""  # where it is not the one the person works for today
    on_paper: bool = False


# === SIGNATURES === #

SIGNATURES = (
    # Two years ago, first half
    Signature("collignon", on(2, 1, 18), payer="mosagestion"),
    Signature("peeters", on(2, 1, 22)),
    Signature("winant", on(2, 1, 30)),
    Signature("lambert", on(2, 2, 6)),
    Signature("hannot", on(2, 2, 12)),
    Signature("distefano", on(2, 2, 19)),
    Signature("boreux", on(2, 2, 27)),
    Signature("carlier", on(2, 3, 7)),
    Signature("dubuisson", on(2, 3, 14)),
    Signature("lysens", on(2, 3, 20)),
    Signature("leclercq", on(2, 3, 28)),
    Signature("lecocq", on(2, 4, 4)),
    Signature("schmitz", on(2, 4, 11), organization="signaltec"),
    Signature("delvaux", on(2, 4, 18)),
    Signature("pirard", on(2, 4, 25)),
    Signature("yilmaz", on(2, 5, 6)),
    Signature("lambrecht", on(2, 5, 15)),
    Signature("lambiotte", on(2, 5, 21)),
    Signature("collard", on(2, 5, 30)),
    Signature("vandam", on(2, 6, 3)),
    Signature("dumont", on(2, 6, 12), payer="dumont"),
    Signature("vandevelde", on(2, 6, 28), on_paper=True),
    Signature("thonnard", on(2, 6, 30)),
    # Two years ago, second half
    Signature("rossi", on(2, 7, 1)),
    Signature("baudoin", on(2, 7, 9)),
    Signature("grandjean", on(2, 8, 29)),
    Signature("servais", on(2, 9, 12)),
    Signature("sterck", on(2, 9, 18)),
    Signature("maillen", on(2, 9, 26)),
    Signature("malherbe", on(2, 10, 8)),
    Signature("elidrissi", on(2, 10, 22)),
    Signature("rondeau", on(2, 11, 19), payer="mosagestion"),
    Signature("arnould", on(2, 12, 4)),
    Signature("bertrand", on(2, 12, 31), on_paper=True),
    # Last year, first half
    Signature("cordier", on(1, 1, 15)),
    Signature("mukendi", on(1, 1, 29)),
    Signature("gilson", on(1, 2, 11)),
    Signature("dejong", on(1, 2, 24)),
    Signature("soetens", on(1, 3, 5)),
    Signature("olbrechts", on(1, 3, 5)),
    Signature("degroote", on(1, 3, 19)),
    Signature("jamar", on(1, 3, 26)),
    Signature("mathot", on(1, 4, 10)),
    Signature("hauman", on(1, 4, 29)),
    Signature("lefebvre", on(1, 5, 7)),
    Signature("desmet", on(1, 5, 14)),
    Signature("tilmant", on(1, 6, 5)),
    Signature("wauters", on(1, 6, 18)),
    Signature("hubert", on(1, 6, 25)),
    # Last year, second half
    Signature("dupriez", on(1, 7, 3)),
    Signature("vanhove", on(1, 7, 24)),
    Signature("scholl", on(1, 8, 27)),
    Signature("mahoux", on(1, 9, 10)),
    Signature("poncin", on(1, 9, 30)),
    Signature("henrotte", on(1, 10, 2), payer="mosagestion"),
    Signature("ozturk", on(1, 10, 16)),
    Signature("fumal", on(1, 11, 13)),
    Signature("nyssens", on(1, 11, 27)),
    Signature("quinet", on(1, 12, 11)),
    # The last twelve months
    Signature("claes", ago(318)),
    Signature("ngoma", ago(280)),
    Signature("dufrane", ago(236)),
    Signature("warnier", ago(199)),
    Signature("thiry", ago(171)),
    Signature("bouzid", ago(143)),
    Signature("marechal", ago(118)),
    Signature("marchetti", ago(92)),
    Signature("lhomme", ago(41)),
    Signature("ferreira", ago(23)),
    Signature("kabongo", ago(9)),
)

# Signed, but not activated yet.
DRAFTS = (
    Signature("benali", ago(5)),
    Signature("vanacker", ago(3), on_paper=True),
    Signature("remy", ago(2)),
    Signature("amato", ago(1)),
    Signature("jacquemin", ago(0), payer="dumont"),
)

# === REVENUES === #

# Thousands of euro: three years ago, two years ago, last year.
REVENUES = {
    "aerotech": (8800, 9400, 9900),
    "ambleve": (940, 960, 980),
    "baticentre": (5300, 5450, 5600),
    "beffroi": (760, 830, 880),
    "biolys": (4700, 5000, 5000),
    "boisfort": (820, 860, 690),
    "boreal": (1900, 2150, 2300),
    "campus": (480, 530, 610),
    "canal": (7400, 7900, 8600),
    "ceram": (4400, 4350, 4520),
    "collard": (2050, 1980, 2120),
    "comptoir": (8200, 8350, 8700),
    "condroz": (3700, 3950, 4210),
    "confluent": (1480, 1530, 1505),
    "coutellerie": (1000, 1000, 1000),
    "datamons": (990, 1120, 1480),
    "dodaine": (11200, 11800, 12400),
    "elidrissi": (95, 104, 118),
    "emballages": (5000, 5000, 5000),
    "etangs": (1550, 1640, 1700),
    "forge": (4700, 4900, 5300),
    "gaume": (280, 295, 310),
    "geants": (430, 440, 410),
    "gette": (2100, 2250, 2180),
    "gille": (670, 720, 655),
    "hesbaye": (1480, 1560, 1600),
    "holzbau": (1000, 1000, 1000),
    "jambes": (1010, 1035, 1090),
    "laine": (2900, 2760, 2810),
    "lambrecht": (10800, 11300, 11900),
    "lefebvre": (132, 140, 151),
    "lhomme": (0, 0, 0),
    "lin": (2200, 2150, 2080),
    "lion": (1250, 1310, 1390),
    "lumen": (1450, 1520, 1610),
    "mahoux": (880, 910, 950),
    "marchetti": (54, 60, 63),
    "marolles": (900, 970, 1040),
    "meuse": (1700, 1750, 1800),
    "mosane": (930, 905, 970),
    "ourthe": (690, 720, 745),
    "outremeuse": (590, 600, 560),
    "petitspas": (520, 540, 575),
    "pierre": (6100, 6300, 6250),
    "quatrebras": (2500, 2600, 2700),
    "recysambre": (12600, 13200, 13700),
    "renaix": (3100, 3020, 3150),
    "rode": (1270, 1340, 1410),
    "rondia": (870, 910, 955),
    "sablon": (620, 710, 780),
    "sambre": (14500, 15200, 16100),
    "semois": (1330, 1350, 1380),
    "senne": (3900, 4100, 4250),
    "servais": (1650, 1580, 1490),
    "signaltec": (5800, 5950, 6200),
    "soltera": (6200, 6900, 7800),
    "soudure": (3300, 3450, 3600),
    "sources": (1150, 1080, 990),
    "tubize": (9300, 9800, 10200),
    "vallee": (0, 0, 480),
    "verdura": (0, 0, 0),
    "vergers": (1250, 1290, 1270),
    "vivier": (210, 260, 310),
}
# What members told as a bracket; its lower bound counts.
BRACKETS = {"coutellerie", "emballages", "holzbau"}
# No closed year yet when they signed.
FIRST_YEAR = {"lhomme", "vallee", "verdura"}
# Whose members do not answer the notice: staff look up the published accounts.
FROM_ACCOUNTS = {"aerotech", "collard", "dodaine", "gette", "lambrecht", "sambre"}
# Who knows the figure in December; the others tell an estimate in November.
EXACT = {"baticentre", "biolys", "canal", "forge", "lumen", "marolles", "tubize"}
