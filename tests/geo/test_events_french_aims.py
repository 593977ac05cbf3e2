"""French: aims, attempts, promises and warnings are no deeds; what wires write of takings, crowds and flight."""

from datetime import date

import pytest

from tests.geo.conftest import Read, told, told_how

SUNDAY = ("dimanche", date(2015, 11, 22), date(2015, 11, 22))


@pytest.mark.parametrize(
    "text",
    [
        "L'armée a lancé une offensive pour reconquérir Homs.",
        "L'armée a engagé des renforts dans une opération visant à s'emparer de Homs.",
        "Les rebelles ont tenté dimanche de s'emparer de Homs, sans succès.",
        "L'offensive est destinée à reprendre le contrôle de Homs.",
    ],
)
def test_an_aim_takes_no_town(read: Read, text: str) -> None:
    kinds = {kind for kind, _ in told(read(text, "fr", ["Homs"]))}
    assert not kinds & {"government_regains_territory", "nonstate_overtakes_territory"}


@pytest.mark.parametrize(
    "text",
    [
        "Le général a promis dimanche de bombarder Homs.",
        "L'opposition s'attend à ce que l'armée bombarde Homs.",
        "Washington met en garde Damas contre toute frappe aérienne à Homs.",
    ],
)
def test_what_is_promised_or_warned_of_is_not_reported(read: Read, text: str) -> None:
    days = [SUNDAY] if "dimanche" in text else []
    assert "reported" not in {how for _, _, how in told_how(read(text, "fr", ["Homs"], days))}


def test_a_call_to_march_is_of_the_day_to_come(read: Read) -> None:
    day = ("le 6 décembre", date(2015, 12, 6), date(2015, 12, 6))
    [report] = read("Les syndicats appellent à manifester le 6 décembre à Homs.", "fr", ["Homs"], [day])
    assert report.assertion.value == "future"


@pytest.mark.parametrize(
    "text",
    [
        "Des hommes armés se réclamant du groupe ont abattu six habitants à Homs.",
        "La contestation ne faiblit pas, des milliers de personnes ont manifesté à Homs.",
    ],
)
def test_what_only_sounds_unreal_is_reported(read: Read, text: str) -> None:
    assert {how for _, _, how in told_how(read(text, "fr", ["Homs"]))} == {"reported"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Les jihadistes ont fait tomber la localité de Homs.", "nonstate_overtakes_territory"),
        ("L'armée a recouvré le contrôle de Homs.", "government_regains_territory"),
        ("Homs a été arrachée aux rebelles par l'armée.", "government_regains_territory"),
        ("La mission a rendu les clés de son camp de Homs.", "withdrawal"),
        ("Le président a ordonné le transfert d'un régiment vers Homs.", "military_presence"),
        ("Elles étaient plusieurs centaines à Homs à réclamer du pain.", "protest"),
        ("Le ministre a été conspué par des sinistrés à Homs.", "protest"),
        ("Homs se vidait de ses habitants.", "humanitarian"),
        ("Un corridor humanitaire a été mis en place à Homs.", "humanitarian"),
        ("L'aviation a effectué vingt sorties sur Homs.", "air_strike"),
        ("L'hôpital de Homs a été pilonné depuis les airs.", "air_strike"),
        ("Le feu a été mis à l'église de Homs.", "property_destruction"),
        ("Ils ont pris part aux pourparlers de Homs.", "diplomacy"),
    ],
)
def test_words_of_wires_are_deeds(read: Read, text: str, kind: str) -> None:
    assert (kind, "Homs", "reported") in told_how(read(text, "fr", ["Homs"]))


@pytest.mark.parametrize(
    "text",
    [
        "Téhéran nie avoir pris part à l'affaire de Homs.",
        "La plainte visant l'ancien maire a été déposée à Homs.",
        "Des villageois étaient rassemblés pour l'inauguration d'un puits à Homs.",
        "Le club s'est assuré le contrôle du milieu à Homs.",
    ],
)
def test_what_only_sounds_like_a_deed_is_none(read: Read, text: str) -> None:
    assert not read(text, "fr", ["Homs"])


def test_a_belt_that_is_worn_has_not_gone_off(read: Read) -> None:
    text = "Un homme porteur d'une ceinture d'explosifs a été appréhendé à Homs."
    assert told(read(text, "fr", ["Homs"])) == [("arrest", "Homs")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Les rebelles ont pris Homs. Des habitants ont fui vers Hama. Ils ont attaqué une école dans la ville.",
        ),
        ("en", "Rebels captured Homs. Thousands of people fled to Hama. In the city gunmen attacked a school."),
    ],
)
def test_in_the_city_is_where_it_fell_not_where_people_fled_to(read: Read, language: str, text: str) -> None:
    reports = read(text, language, ["Homs", "Hama"])
    assert ("attack_on_civilians", "Homs") in told(reports)


def test_the_embassy_that_says_so_is_no_place(read: Read) -> None:
    text = "Damas dément. Des obus ont fauché dix passants, d'après l'ambassade."
    assert ("shelling", "Damas") not in told(read(text, "fr", ["Damas"]))


def test_arrests_in_a_country_stay_there_beside_one_man_in_custody(read: Read) -> None:
    text = (
        "Plus de 900 arrestations ont eu lieu dimanche en Syria, après la mort d'un jeune abattu par la police à Homs. "
        "L'officier a été placé en détention."
    )
    reports = read(text, "fr", ["Syria", "Homs"], [SUNDAY])
    assert ("arrest", "Syria") in told(reports)


@pytest.mark.parametrize(
    "text",
    [
        "Des inconnus ont abattu huit invités d'une fête à Homs.",
        "Deux demandeurs d'asile ont été poignardés à Homs.",
        "Deux agents du Programme des Nations unies ont été abattus à Homs.",
        "Un homme appelé Samir a poignardé deux passants à Homs.",
        "À l'appel de l'opposition, des milliers de personnes ont manifesté à Homs.",
        "Sous la menace d'un couteau, des inconnus ont enlevé un médecin à Homs.",
        "Un candidat à la prochaine présidentielle a été assassiné à Homs.",
        "Les rebelles, qui menacent la capitale, ont bombardé Homs.",
    ],
)
def test_words_that_only_look_like_a_demand_or_plan_leave_the_deed_real(read: Read, text: str) -> None:
    assert {(place, how) for _, place, how in told_how(read(text, "fr", ["Homs"]))} == {("Homs", "reported")}


@pytest.mark.parametrize(
    "text",
    [
        "Le maire de Homs a exclu tout retrait.",
        "Les amendements découlent des accords de Minsk.",
        "Trois hommes projetaient un attentat, selon la police de Homs.",
        "Des habitants de Homs, joints au téléphone, ont raconté leur journée.",
        "Le ministre a reconnu que le plan de paix avait échoué à Homs.",
    ],
)
def test_what_only_names_a_deed_reports_none(read: Read, text: str) -> None:
    assert not [row for row in told_how(read(text, "fr", ["Homs"])) if row[2] == "reported"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Des inconnus ont fait exploser une voiture à Homs.", "bombing"),
        ("Les rebelles ont fait sauter le pont de Homs.", "property_destruction"),
        ("Des hommes en armes ont cerné une caserne à Homs.", "military_presence"),
        ("La guerre a débuté à Homs.", "armed_clash"),
        ("Des hommes en treillis ont fait main basse sur les stocks de l'ONU à Homs.", "property_destruction"),
    ],
)
def test_objects_and_doers_say_what_was_done(read: Read, text: str, kind: str) -> None:
    assert (kind, "Homs", "reported") in told_how(read(text, "fr", ["Homs"]))


def test_a_day_in_the_clause_of_the_strike_is_its_own(read: Read) -> None:
    text = (
        "Au lendemain d'une frappe de missile qui a fait huit morts dimanche à Homs, les secours travaillaient lundi."
    )
    days = [SUNDAY, ("lundi", date(2015, 11, 23), date(2015, 11, 23))]
    when = {report.when.first for report in read(text, "fr", ["Homs"], days) if report.when}
    assert when == {date(2015, 11, 22)}


@pytest.mark.parametrize(
    ("text", "kind", "places"),
    [
        ("Des hommes armés ont mené un raid sur Homs, abattant dix villageois.", "attack_on_civilians", ["Homs"]),
        ("Les rebelles avaient pris Homs. L'armée les en a chassés.", "government_regains_territory", ["Homs"]),
        ("L'armée a quitté Homs et s'est repliée vers Hama.", "withdrawal", ["Homs"]),
    ],
)
def test_raids_and_retreats(read: Read, text: str, kind: str, places: list[str]) -> None:
    rows = told(read(text, "fr", ["Homs", "Hama"] if "Hama" in text else ["Homs"]))
    assert [place for one, place in rows if one == kind] == places
