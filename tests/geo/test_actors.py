"""The actor lexicon, and who did it to whom."""

import pytest

from data.analyser import BundledAnalyser
from geo.actors import state_actor
from geo.countries import COUNTRIES
from geo.languages import PACKS
from geo.languages.actors import ACTORS
from geo.model import ActorType, Article, EventType, Place, PlaceKind
from tests.geo.conftest import Read, make_place

BARRIO, PERU = "group:barrio_18", "state:PE"


def test_the_lexicon_names_at_least_150_actors_each_once() -> None:
    ids = [entry.id for entry in ACTORS]
    assert len(ids) == len(set(ids)) >= 150


def test_every_country_is_a_state_with_its_english_name() -> None:
    assert {state_actor(code).name for code in ("RU", "SY", "TR", "US", "GB")} == {  # type: ignore[union-attr]
        "Russia", "Syria", "Turkey", "United States", "United Kingdom",
    }  # fmt: skip
    assert all(state_actor(code) is not None for code in COUNTRIES)


def test_every_alias_belongs_to_a_language_we_read() -> None:
    known = {pack.code for pack in PACKS} | {"latin"}
    assert {code for entry in ACTORS for code in entry.aliases} <= known


@pytest.mark.parametrize(
    ("language", "place", "text", "agent", "target"),
    [
        ("de", "Homs", "Russische Kampfjets bombardierten Stellungen der Rebellen in Homs.", "state:RU", None),
        ("de", "Idlib", "Bei einem türkischen Luftangriff auf Idlib starben drei Soldaten.", "state:TR", None),
        (
            "de", "Rakka", "Die US-geführte Koalition flog Luftangriffe auf Stellungen des IS in Rakka.",
            "group:us_led_coalition", "group:islamic_state",
        ),
        ("en", "Homs", "Russian warplanes bombed rebel positions in Homs.", "state:RU", None),
        ("en", "Raqqa", "French air strikes hit Islamic State positions in Raqqa.", "state:FR", "group:islamic_state"),
        ("en", "Idlib", "Two children were killed in Idlib by a Syrian army rocket.", "state:SY", "role:civilians"),
        ("en", "Haifa", "Hezbollah fired rockets at Haifa, the Israeli army said.", "group:hezbollah", None),
        ("fr", "Raqqa", "Les avions russes ont bombardé Raqqa.", "state:RU", None),
        ("fr", "Raqqa", "Des frappes russes ont touché Raqqa.", "state:RU", None),
        ("es", "Raqa", "La aviación rusa bombardeó Raqa.", "state:RU", None),
        ("ru", "Идлибе", "Авиация РФ нанесла удар с воздуха в Идлибе.", "state:RU", None),
        ("ru", "Газе", "Израильские самолёты нанесли удар по позициям ХАМАС в Газе.", "state:IL", "group:hamas"),
        ("uk", "Харкові", "Російські війська обстріляли лікарню в Харкові.", "state:RU", "role:civilians"),
        ("ar", "إدلب", "قصف الطيران الروسي مدينة إدلب.", "state:RU", None),
        ("ar", "الرقة", "استهدفت طائرات روسية مواقع تنظيم الدولة الإسلامية في الرقة بغارات جوية.", "state:RU", None),
    ],
)  # fmt: skip
def test_the_sentence_says_who_did_it_to_whom(
    read: Read, *, language: str, place: str, text: str, agent: str, target: str | None
) -> None:
    report = read(text, language, [place])[0]
    assert [actor.id for actor in report.agents][:1] == [agent]
    if target is not None:
        assert target in {actor.id for actor in report.targets}
    for actor in (*report.agents, *report.targets):
        assert actor.span is not None


def test_a_claimed_deed_belongs_to_the_group_named_before(read: Read) -> None:
    text = (
        "Der Islamische Staat wirbt um Kämpfer. Die Dschihadistenmiliz hat sich zu dem Anschlag in Beirut bekannt. "
        "Sie übernahm auch die Verantwortung für das Bombenattentat in Ankara."
    )
    reports = read(text, "de", ["Beirut", "Ankara"])
    assert [[actor.id for actor in report.agents] for report in reports] == [["group:islamic_state"]] * 2


def test_government_forces_are_those_of_the_country_where_it_happens(read: Read) -> None:
    report = read("Government forces shelled Douma.", "en", ["Douma"])[0]
    assert [(actor.id, actor.type) for actor in report.agents] == [("state:SY", ActorType.STATE_FORCES)]


def test_a_country_that_only_condemns_is_no_doer(read: Read) -> None:
    report = read("Drones attacked Kyiv. Washington condemned the attack.", "en", ["Kyiv"])[0]
    assert report.agents == ()


def test_militants_of_a_nationality_are_not_their_state(read: Read) -> None:
    reports = read("Somali militants stormed a base in Garissa.", places=["Garissa"])
    assert all(actor.id != "state:SO" for report in reports for actor in report.agents)


def test_the_army_of_a_named_country_is_that_countrys(read: Read) -> None:
    mali = make_place("Mali", "ML", kind=PlaceKind.COUNTRY)
    reports = read("Los civiles fueron ejecutados por el Ejército de Malí en Moura.", "es", [("Malí", mali), "Moura"])
    assert [actor.id for report in reports for actor in report.agents] == ["state:ML"]


def test_who_was_driven_out_by_the_army_was_not_driven_in_by_it(read: Read) -> None:
    text = (
        "The Taliban had seized Kunduz after two weeks of bombs and ambushes in the hills around it and the villages "
        "of the plain, before they were driven out of Kunduz by the Afghan army."
    )
    (first, *_) = read(text, places=["Kunduz"])
    assert [actor.name for actor in first.agents] == ["Taliban"]


def test_who_only_says_it_in_a_clause_of_its_own_is_neither_doer_nor_struck(read: Read) -> None:
    text = "Three sailors died when a missile hit a carrier off Aden, the Kenyan army's command said in a statement."
    parties = [actor.id for report in read(text, places=["Aden"]) for actor in (*report.agents, *report.targets)]
    assert "state:KE" not in parties


def test_one_man_of_a_nationality_is_not_his_state(read: Read) -> None:
    report = read("Ein 25 Jahre alter Syrer hat in Annecy vier Kinder niedergestochen.", "de", ["Annecy"])[0]
    assert all(actor.id != "state:SY" for actor in (*report.agents, *report.targets))


@pytest.mark.parametrize(
    ("language", "place", "text", "agent", "target"),
    [
        ("en", make_place("Ayacucho", "PE"), "Soldiers shot dead eight protesters in Ayacucho.", "state:PE", None),
        ("es", make_place("Ayacucho", "PE"), "Los militares mataron a tiros a ocho vecinos en Ayacucho.", PERU, None),
        ("es", make_place("Puebla", "MX"), "Trece policías cayeron en una emboscada en Puebla.", None, "state:MX"),
        ("de", make_place("Goma", "CD"), "Ruandische Soldaten haben in Goma auf Händler geschossen.", "state:RW", None),
        ("es", make_place("Támara", "HN"), "Barrio 18 mató a tiros a cinco reclusas en Támara.", BARRIO, None),
    ],
    ids=["soldiers", "militares", "ambushed", "adjective", "gang"],
)  # fmt: skip
def test_nameless_forces_are_those_of_the_country_or_of_the_state_named_with_them(
    read: Read, *, language: str, place: Place, text: str, agent: str | None, target: str | None
) -> None:
    report = read(text, language, [(place.name, place)])[0]
    assert [actor.id for actor in report.agents][:1] == ([agent] if agent else [])
    assert target is None or target in {actor.id for actor in report.targets}


def test_soldiers_where_others_fight_are_nobodys(read: Read) -> None:
    gaza = make_place("Gaza", "PS")
    text = "Kenyan warplanes bombed Gaza. Soldiers shot dead two shepherds in Gaza."
    last = read(text, "en", [("Gaza", gaza)])[-1]
    assert "state:PS" not in {actor.id for actor in last.agents}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Somalische Extremisten griffen am Donnerstag eine Schule in Garissa an und töteten 14 Schüler."),
        ("de", "Somalische Milizionäre überfielen am Donnerstag ein Dorf bei Garissa und töteten 14 Bewohner."),
        ("en", "Somali militants attacked a school in Garissa on Thursday and killed 14 pupils."),
        ("en", "Somali Islamist gunmen attacked a school in Garissa on Thursday and killed 14 pupils."),
        ("en", "Somali insurgents attacked a village near Garissa on Thursday and killed 14 farmers."),
        ("fr", "Des miliciens somaliens ont attaqué jeudi une école de Garissa et tué 14 élèves."),
        ("fr", "Des extrémistes somaliens ont attaqué jeudi une école de Garissa et tué 14 élèves."),
        ("es", "Milicianos somalíes atacaron el jueves una escuela de Garissa y mataron a 14 alumnos."),
        ("es", "Rebeldes somalíes atacaron el jueves una aldea cerca de Garissa y mataron a 14 campesinos."),
        ("ru", "Сомалийские боевики напали в четверг на школу в Гариссе и убили 14 учеников."),
        ("ru", "Сомалийские экстремисты напали в четверг на школу в Гариссе и убили 14 учеников."),
        ("uk", "Сомалійські бойовики напали в четвер на школу в Гариссі й убили 14 учнів."),
        ("uk", "Сомалійські екстремісти напали в четвер на школу в Гариссі й убили 14 учнів."),
        ("ar", "هاجم متمردون صوماليون الخميس مدرسة في غاريسا وقتلوا 14 تلميذا."),
    ],
)
def test_what_militants_of_a_country_do_is_not_laid_at_its_states_door(language: str, text: str) -> None:
    reports = BundledAnalyser(recogniser="fast")(Article(id=language, text=text, language=language)).reports
    doers = {actor.id for report in reports for actor in report.agents}
    assert doers and doers <= {"group:militants", "group:rebels"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A suicide attack killed nine shoppers in Homs on Thursday, Lebanon said."),
        ("en", "Taliban rebels were in Homs when an air strike killed nine patients there on Thursday."),
        ("fr", "Un bombardement aérien a tué neuf patients jeudi à Homs, que les talibans avaient quittée."),
        ("de", "Die Taliban hielten Homs, wo am Donnerstag neun Patienten bei einem Luftangriff starben."),
    ],
)
def test_states_send_no_suicide_bombers_and_rebels_have_no_aircraft(read: Read, language: str, text: str) -> None:
    kinds = {EventType.AIR_STRIKE, EventType.SUICIDE_BOMBING}
    strikes = [one for one in read(text, language, ["Homs"]) if one.event_type in kinds]
    assert [report.agents for report in strikes] == [()]


def test_a_rebel_army_with_aircraft_may_have_flown(read: Read) -> None:
    reports = read("Haftar bombed Tripoli from the air on Thursday.", "en", ["Tripoli"])
    assert [actor.id for report in reports for actor in report.agents] == ["group:libyan_national_army"]
