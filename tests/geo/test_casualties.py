"""How many people were killed and injured, in seven languages."""

import pytest

from geo.model import Count
from tests.geo.conftest import Read

Pair = tuple[int | None, int | None] | None

CASES: list[tuple[str, str, str, Pair, Pair]] = [
    ("en", "Homs", "A mother and her two children were killed by shelling in Homs.", (3, 3), None),
    ("de", "Homs", "Eine Mutter und ihre zwei Kinder starben durch Beschuss in Homs.", (3, 3), None),
    ("es", "Homs", "Una madre y sus dos hijos murieron en un bombardeo en Homs.", (3, 3), None),
    ("fr", "Homs", "Une mère et ses deux enfants ont été tués dans un bombardement à Homs.", (3, 3), None),
    ("en", "Homs", "Eight members of one family were killed by shelling in Homs.", (8, 8), None),
    ("de", "Homs", "Durch Beschuss wurden in Homs acht Mitglieder einer Familie getötet.", (8, 8), None),
    ("fr", "Homs", "Huit membres d'une même famille ont été tués dans un raid aérien à Homs.", (8, 8), None),
    ("en", "Homs", "An air strike on Homs killed a commander of the rebels and six others.", (7, 7), None),
    (
        "fr",
        "Homs",
        "Dans un raid aérien à Homs, sept personnes ont péri et seize autres ont été blessées.",
        (7, 7),
        (16, 16),
    ),
    ("de", "Homs", "Der Anschlag in Homs forderte 45 Menschenleben.", (45, 45), None),
    ("de", "Aleppo", "Bei einem Luftangriff auf Aleppo kamen 130 Menschen ums Leben.", (130, 130), None),
    (
        "de",
        "Aleppo",
        "Bei Luftangriffen auf Aleppo starben mindestens 30 Zivilisten, darunter fünf Kinder.",
        (30, None),
        None,
    ),
    (
        "de",
        "Aleppo",
        "Bei Luftangriffen auf Aleppo gab es 130 bis 150 Tote und 1.200 Verletzte.",
        (130, 150),
        (1200, 1200),
    ),
    ("de", "Aleppo", "Dutzende Menschen wurden bei Luftangriffen auf Aleppo getötet.", (12, None), None),
    ("de", "Aleppo", "Bei Luftangriffen auf Aleppo wurden vierundzwanzig Menschen getötet.", (24, 24), None),
    ("de", "Aleppo", "Bei Luftangriffen auf Aleppo wurde ein 34-jähriger Mann festgenommen.", None, None),
    ("de", "Aleppo", "Luftangriffe auf Aleppo zerstörten 20 Häuser, 40 Kilometer von der Grenze.", None, None),
    ("en", "Aleppo", "Air strikes on Aleppo killed 20 people and wounded 40.", (20, 20), (40, 40)),
    ("en", "Aleppo", "Air strikes hit Aleppo, killing 20 and wounding 40.", (20, 20), (40, 40)),
    ("en", "Aleppo", "An air strike on Aleppo left 20 killed, 40 wounded.", (20, 20), (40, 40)),
    ("en", "Aleppo", "Up to 50 civilians died in an air strike on Aleppo.", (None, 50), None),
    ("en", "Aleppo", "More than 1,200 people were killed in air strikes on Aleppo.", (1200, None), None),
    ("en", "Aleppo", "Hundreds were killed in air strikes on Aleppo.", (100, None), None),
    ("en", "Aleppo", "Twenty-four people were killed in an air strike on Aleppo.", (24, 24), None),
    ("en", "Aleppo", "Two dozen people were killed in an air strike on Aleppo.", (24, 24), None),
    ("en", "Aleppo", "Three soldiers and two civilians were killed in an air strike on Aleppo.", (5, 5), None),
    ("en", "Aleppo", "A child was killed in an air strike on Aleppo.", (1, 1), None),
    ("en", "Aleppo", "An air strike on Aleppo killed 12 people, including three children.", (12, 12), None),
    ("en", "Aleppo", "Air strikes on Aleppo took 200 prisoners out of a jail and displaced 4,000 people.", None, None),
    ("en", "Aleppo", "Russia fired 34 missiles at Aleppo in 2015, activists said.", None, None),
    (
        "fr",
        "Alep",
        "Des frappes aériennes sur Alep ont fait au moins 34 morts et 1 200 blessés.",
        (34, None),
        (1200, 1200),
    ),
    ("fr", "Alep", "Cinq personnes au moins ont été tuées dans une frappe aérienne sur Alep.", (5, None), None),
    ("fr", "Alep", "Une frappe aérienne sur Alep a tué une vingtaine de civils, dont trois enfants.", (20, 20), None),
    ("es", "Alepo", "Un ataque aéreo contra Alepo dejó 34 muertos y veinticinco heridos.", (34, 34), (25, 25)),
    ("es", "Alepo", "Decenas de civiles murieron en ataques aéreos contra Alepo.", (12, None), None),
    ("es", "Alepo", "Murieron al menos tres personas en un ataque aéreo contra Alepo.", (3, None), None),
    ("es", "Alepo", "Nueve cocaleros murieron en un ataque aéreo contra Alepo.", (9, 9), None),
    ("ru", "Алеппо", "При авиаударе по Алеппо погибли 34 человека, ранены более 100 человек.", (34, 34), (100, None)),
    ("ru", "Алеппо", "При авиаударе по Алеппо двое погибших, сто двадцать пять раненых.", (2, 2), (125, 125)),
    ("ru", "Алеппо", "Погибли от 20 до 30 человек при авиаударе по Алеппо.", (20, 30), None),
    ("uk", "Харків", "Через обстріл на Харків загинуло щонайменше 15 людей, серед них двоє дітей.", (15, None), None),
    ("uk", "Харків", "Внаслідок ракетного удару по Харків поранено п'ятеро людей.", None, (5, 5)),
    ("ar", "حلب", "قتل ٣٤ شخصا وأصيب 40 آخرون في غارة جوية على حلب.", (34, 34), (40, 40)),
    ("ar", "حلب", "سقط قتيلان في قصف مدفعي على حلب.", (2, 2), None),
    ("ar", "حلب", "مقتل خمسة وعشرين مدنيا في غارات جوية على حلب.", (25, 25), None),
    ("ar", "حلب", "قتل ما لا يقل عن 12 مدنيا بينهم ثلاثة أطفال في غارة جوية على حلب.", (12, None), None),
]


@pytest.mark.parametrize(
    ("language", "place", "text", "killed", "injured"), CASES, ids=[case[2][:60] for case in CASES]
)
def test_numbers_of_victims_are_read(
    read: Read, *, language: str, place: str, text: str, killed: Pair, injured: Pair
) -> None:
    report = read(text, language, [place])[0]
    assert (_pair(report.killed), _pair(report.injured)) == (killed, injured)
    for count in (report.killed, report.injured):
        assert count is None or text[count.span.start : count.span.end].strip()


def _pair(count: Count | None) -> Pair:
    return None if count is None else (count.low, count.high)


def test_the_total_of_several_places_belongs_to_the_first(read: Read) -> None:
    reports = read("Air strikes on Aleppo and Idlib killed 20 people.", "en", ["Aleppo", "Idlib"])
    assert [(report.where.mention.surface, _pair(report.killed)) for report in reports if report.where] == [
        ("Aleppo", (20, 20)), ("Idlib", None),
    ]  # fmt: skip
