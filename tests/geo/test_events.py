"""What an article reports: kinds, places, dates, modes, and one row for what is told three times."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.events import find_reports, place_roles
from geo.languages import PACKS, pack_for
from geo.languages.pack import EventExample
from geo.model import (
    Assertion,
    Attribution,
    DateBasis,
    EventType,
    EvidenceKind,
    GeoRole,
    MentionForm,
    PlaceKind,
)
from tests.geo.conftest import Bench, Read, make_place, told

MOSCOW = ("Moskau", make_place("Moscow", "RU"))
SEED = Path(__file__).parents[3] / "shared" / "seed"
EXAMPLES = [(pack.code, example) for pack in PACKS for example in pack.events.examples]


@pytest.mark.parametrize(("language", "example"), EXAMPLES, ids=[f"{code}-{one.text[:40]}" for code, one in EXAMPLES])
def test_the_examples_of_each_language_pack_are_read(read: Read, language: str, example: EventExample) -> None:
    capital = {"Moskau", "Moscow", "Moscou", "Moscú", "Москва", "موسكو"}
    places = [(name, make_place("Moscow", "RU")) if name in capital else name for name in example.places]
    reports = read(
        example.text, language, places, [(surface, date(2015, 11, 24), date(2015, 11, 24)) for surface in example.dates]
    )
    if example.event_type is None:
        assert reports == ()
        return
    assert [report.event_type for report in reports] == [example.event_type]
    report = reports[0]
    assert report.where is not None and report.where.mention.surface == example.place
    assert report.assertion is example.assertion
    for expected, count in ((example.killed, report.killed), (example.injured, report.injured)):
        assert expected == (None if count is None else (count.low, count.high))
    if example.agent is not None:
        assert report.agents[0].id == example.agent
    if example.dates:
        assert report.when is not None and report.when.basis is DateBasis.EXPLICIT


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("An air strike hit Aleppo.", EventType.AIR_STRIKE),
        ("A drone attacked Aleppo.", EventType.DRONE_STRIKE),
        ("Rockets landed in Aleppo.", EventType.SHELLING),
        ("A car bomb exploded in Aleppo.", EventType.BOMBING),
        ("A suicide bomber blew himself up in Aleppo.", EventType.SUICIDE_BOMBING),
        ("A chlorine gas attack killed ten people in Aleppo.", EventType.CHEMICAL_WEAPON),
        ("Clashes broke out in Aleppo.", EventType.ARMED_CLASH),
        ("The army recaptured Aleppo.", EventType.GOVERNMENT_REGAINS_TERRITORY),
        ("Rebels captured Aleppo.", EventType.NONSTATE_OVERTAKES_TERRITORY),
        ("Gunmen shot dead three residents in Aleppo.", EventType.ATTACK_ON_CIVILIANS),
        ("Two aid workers were kidnapped in Aleppo.", EventType.ABDUCTION),
        ("Thousands protested in Aleppo.", EventType.PROTEST),
        ("Rioters looted shops in Aleppo.", EventType.RIOT),
        ("The army deployed troops in Aleppo.", EventType.MILITARY_PRESENCE),
        ("Air defences intercepted a missile over Aleppo.", EventType.WEAPONS_DISRUPTED),
        ("Police arrested ten men in Aleppo.", EventType.ARREST),
        ("A ceasefire took hold in Aleppo.", EventType.AGREEMENT),
        ("The army withdrew from Aleppo.", EventType.WITHDRAWAL),
        ("The foreign minister held talks in Aleppo.", EventType.DIPLOMACY),
        ("An aid convoy reached Aleppo; 200 people were evacuated.", EventType.HUMANITARIAN),
        ("Seventeen people were killed by gunmen in Aleppo.", EventType.ATTACK_ON_CIVILIANS),
    ],
)
def test_the_kind_of_event_is_named_by_its_words(read: Read, text: str, kind: EventType) -> None:
    assert [report.event_type for report in read(text, "en", ["Aleppo"])] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "Seventeen people were killed in a bus crash in Aleppo.",
        "The earthquake killed 3,000 people in Aleppo.",
        "Grandmother died peacefully in Aleppo.",
        "The film won a prize in Aleppo.",
    ],
)
def test_deaths_without_violence_are_no_event(read: Read, text: str) -> None:
    assert read(text, "en", ["Aleppo"]) == ()


def test_words_for_one_happening_make_one_report(read: Read) -> None:
    text = "Bei dem Bombenattentat auf eine Maschine über dem Sinai kamen 224 Menschen durch die Explosion ums Leben."
    assert told(read(text, "de", ["Sinai"])) == [("bombing", "Sinai")]


def test_two_happenings_with_their_own_places_and_dates_are_two_reports(read: Read) -> None:
    text = "On Monday air strikes hit Aleppo, killing five; on Tuesday clashes broke out in Homs."
    dates = [
        ("On Monday", date(2015, 11, 23), date(2015, 11, 23)),
        ("on Tuesday", date(2015, 11, 24), date(2015, 11, 24)),
    ]
    reports = read(text, "en", ["Aleppo", "Homs"], dates)
    assert told(reports) == [("air_strike", "Aleppo"), ("armed_clash", "Homs")]
    assert [report.when.first.day for report in reports if report.when and report.when.first] == [23, 24]


def test_the_town_and_not_its_country_is_the_place(read: Read) -> None:
    assert told(read("An air strike killed five people in Idlib, Syria.", "en", ["Idlib", "Syria"])) == [
        ("air_strike", "Idlib")
    ]


def test_a_towns_adjective_at_the_attack_is_its_place(read: Read) -> None:
    reports = read(
        "Bei den Pariser Anschlägen starben 130 Menschen.", "de", adjectives=[("Pariser", make_place("Paris", "FR"))]
    )
    assert told(reports) == [("attack_on_civilians", "Pariser")]
    assert reports[0].where is not None and reports[0].where.mention.role is GeoRole.EVENT


@pytest.mark.parametrize(
    ("language", "text", "name", "place", "role"),
    [
        ("de", "Moskau kritisiert die Luftangriffe.", "Moskau", make_place("Moscow", "RU"), GeoRole.ACTOR_BASE),
        (
            "de",
            "Der Westen wirft Moskau vor, Rebellen anzugreifen.",
            "Moskau",
            make_place("Moscow", "RU"),
            GeoRole.ACTOR_BASE,
        ),
        (
            "en",
            "Washington said the strikes would go on.",
            "Washington",
            make_place("Washington", "US"),
            GeoRole.ACTOR_BASE,
        ),
        (
            "en",
            "Missiles were fired from Belarus at Kyiv.",
            "Belarus",
            make_place("Belarus", "BY", PlaceKind.COUNTRY),
            GeoRole.ORIGIN,
        ),
        ("en", "Thousands fled to Beirut.", "Beirut", make_place("Beirut", "LB"), GeoRole.DESTINATION),
        ("de", "Der Präsident reiste nach Berlin zu Gesprächen.", "Berlin", make_place("Berlin", "DE"), GeoRole.EVENT),
        (
            "en",
            "The president of Russia met his guests.",
            "Russia",
            make_place("Russia", "RU", PlaceKind.COUNTRY),
            GeoRole.ACTOR_BASE,
        ),
        ("fr", "Le gouverneur de Kharkiv a parlé.", "Kharkiv", make_place("Kharkiv", "UA"), GeoRole.CONTEXT),
        ("ru", "Удар пришёлся по городу Харьков.", "Харьков", make_place("Kharkiv", "UA"), GeoRole.EVENT),
        ("en", "The Syrian air base near Homs was hit by rockets.", "Homs", make_place("Homs"), GeoRole.EVENT),
    ],
)
def test_every_place_plays_its_part(
    bench: Bench, *, language: str, text: str, name: str, place: object, role: GeoRole
) -> None:
    document = bench.document(text, language)
    found = bench.resolutions(text, [(name, place)])  # type: ignore[list-item]
    assert place_roles(document, found, pack_for(language)) == (role,)


@pytest.mark.parametrize(
    ("language", "text", "place", "assertion"),
    [
        ("de", "Die Türkei forderte Luftangriffe auf Aleppo.", "Aleppo", Assertion.HYPOTHETICAL),
        ("en", "The army could launch air strikes on Aleppo.", "Aleppo", Assertion.HYPOTHETICAL),
        ("ru", "Самолёты могли бы нанести авиаудары по Алеппо.", "Алеппо", Assertion.HYPOTHETICAL),
        ("fr", "Paris menace de lancer des frappes aériennes sur Alep.", "Alep", Assertion.HYPOTHETICAL),
        ("en", "There were no air strikes on Aleppo.", "Aleppo", Assertion.NEGATED),
        ("de", "In Aleppo gab es keine Luftangriffe.", "Aleppo", Assertion.NEGATED),
        ("en", "Russia denied it had carried out air strikes on Aleppo.", "Aleppo", Assertion.DENIED),
        ("de", "Russland bestritt Luftangriffe auf Aleppo.", "Aleppo", Assertion.DENIED),
        ("en", "Air strikes hit Aleppo.", "Aleppo", Assertion.REPORTED),
    ],
)
def test_the_mode_of_speech_is_kept(read: Read, language: str, text: str, place: str, assertion: Assertion) -> None:
    assert [report.assertion for report in read(text, language, [place])] == [assertion]


def test_what_ended_more_than_a_year_before_publication_is_historical(read: Read) -> None:
    reports = read(
        "In 2013 an air strike hit Aleppo.", "en", ["Aleppo"], [("2013", date(2013, 1, 1), date(2013, 12, 31))]
    )
    assert [report.assertion for report in reports] == [Assertion.HISTORICAL]


def test_what_has_a_date_after_publication_is_future(read: Read) -> None:
    reports = read(
        "The leaders hold a summit in Vienna on Monday.",
        "en",
        ["Vienna"],
        [("on Monday", date(2015, 11, 30), date(2015, 11, 30))],
    )
    assert [report.assertion for report in reports] == [Assertion.FUTURE]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der IS bekannte sich zu dem Bombenanschlag in Beirut."),
        ("en", "Islamic State claimed responsibility for the bombing in Beirut."),
        ("fr", "L'attentat à la bombe de Beirut a été revendiqué par l'Etat islamique."),
        ("es", "El Estado Islámico reivindicó el coche bomba en Beirut."),
        ("ru", "«Исламское государство» взяло на себя ответственность за теракт в Beirut."),
        ("uk", "«Ісламська держава» взяла на себе відповідальність за теракт у Beirut."),
        ("ar", "تبنى تنظيم الدولة الإسلامية تفجير سيارة مفخخة في Beirut."),
    ],
)
def test_a_claimed_deed_is_attributed_to_who_claims_it(read: Read, language: str, text: str) -> None:
    report = read(text, language, [("Beirut", make_place("Beirut", "LB"))])[0]
    assert report.attribution is Attribution.CLAIMED
    assert [actor.id for actor in report.agents] == ["group:islamic_state"]


def test_the_place_is_carried_when_the_sentence_points_back(read: Read) -> None:
    text = "Frankreich fliegt Luftangriffe in Syrien. Auch russische Kampfjets sind in dem Bürgerkriegsland im Einsatz."
    reports = read(text, "de", ["Frankreich", "Syrien"])
    assert told(reports) == [("air_strike", "Syrien"), ("air_strike", "Syrien")]
    assert [report.agents[0].id for report in reports] == ["state:FR", "state:RU"]
    assert any(reason.feature == "place_carried" for reason in reports[1].reasons)


def test_numbers_of_the_next_sentence_join_the_happening(read: Read) -> None:
    reports = read("An air strike hit a market in Idlib. At least 34 people were killed.", "en", ["Idlib"])
    assert told(reports) == [("air_strike", "Idlib")]
    assert reports[0].killed is not None and reports[0].killed.low == 34


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("en", "Jets bombed camps in Gedo in response to the massacre in Garissa.", ("Gedo", "Garissa")),
        ("de", "Kampfjets griffen Lager in Gedo an, als Vergeltung für das Massaker in Garissa.", ("Gedo", "Garissa")),
        ("fr", "L'aviation a bombardé des camps à Gedo en réponse au massacre de Garissa.", ("Gedo", "Garissa")),
        ("es", "La aviación bombardeó campamentos en Gedo en respuesta a la matanza de Garissa.", ("Gedo", "Garissa")),
        ("ru", "Авиация нанесла удар по лагерям в Гедо в ответ на резню в Гариссе.", ("Гедо", "Гариссе")),
        ("uk", "Авіація завдала удару по таборах у Гедо у відповідь на різанину в Гариссі.", ("Гедо", "Гариссі")),
        ("ar", "قصفت الطائرات معسكرات في غيدو ردا على مجزرة في غاريسا.", ("غيدو", "غاريسا")),
    ],
)
def test_what_a_deed_answers_is_not_told_as_its_part(
    read: Read, language: str, text: str, places: tuple[str, ...]
) -> None:
    assert told(read(text, language, list(places))) == [("air_strike", places[0])]


def test_since_is_no_date_of_what_takes_a_moment(read: Read) -> None:
    text = "The nitrate stored since 2014 blew up in Beirut."
    (report,) = read(text, "en", ["Beirut"], [("since 2014", date(2014, 1, 1), date(2015, 11, 26))])
    assert report.when is not None and report.when.basis is DateBasis.PUBLICATION


def test_who_takes_a_place_back_takes_the_one_taken_before(read: Read) -> None:
    text = "The Taliban captured Kunduz on Monday. Government troops drove them out on Thursday."
    days = [
        ("on Monday", date(2015, 11, 23), date(2015, 11, 23)),
        ("on Thursday", date(2015, 11, 26), date(2015, 11, 26)),
    ]
    assert told(read(text, "en", ["Kunduz"], days)) == [
        ("nonstate_overtakes_territory", "Kunduz"),
        ("government_regains_territory", "Kunduz"),
    ]


def test_deaths_that_there_were_not_are_no_event(read: Read) -> None:
    text = "L'Iran a tiré dans la nuit de mardi vingt-deux missiles sur des bases à Erbil, sans faire de mort."
    days = [("dans la nuit de mardi", date(2015, 11, 24), date(2015, 11, 25))]
    assert told(read(text, "fr", ["Erbil"], days)) == [("shelling", "Erbil")]


def test_a_date_goes_on_from_sentence_to_sentence(read: Read) -> None:
    text = "An air strike hit Idlib on Tuesday. Another air strike hit Binnish. A third air strike hit Sarmin."
    day = date(2015, 11, 24)
    reports = read(text, "en", ["Idlib", "Binnish", "Sarmin"], [("on Tuesday", day, day)])
    assert [report.when.first for report in reports if report.when] == [day, day, day]


def test_without_a_stated_date_the_articles_own_stands_in_visibly(read: Read) -> None:
    when = read("An air strike hit Idlib.", "en", ["Idlib"])[0].when
    assert when is not None and (when.basis, when.span, when.first) == (DateBasis.PUBLICATION, None, date(2015, 11, 26))
    assert read("An air strike hit Idlib.", "en", ["Idlib"], published=None)[0].when is None


def test_one_happening_told_three_times_is_one_report(read: Read) -> None:
    text = (
        "Air strike kills 34 in Idlib\nAt least 34 people were killed in an air strike on a market in Idlib "
        "on Tuesday. "
        "The strike was the worst in months. Twelve more were wounded in the attack on Idlib, doctors said."
    )
    reports = read(text, "en", ["Idlib"], [("on Tuesday", date(2015, 11, 24), date(2015, 11, 24))], title=True)
    assert told(reports) == [("air_strike", "Idlib")]
    assert reports[0].killed is not None and reports[0].injured is not None
    assert reports[0].when is not None and reports[0].when.basis is DateBasis.EXPLICIT
    assert reports[0].sentence.start > text.index("\n")


def test_a_headline_alone_still_gives_its_report(read: Read) -> None:
    reports = read("Air strike kills 34 in Idlib\nMarkets were calm.", "en", ["Idlib"], title=True)
    assert told(reports) == [("air_strike", "Idlib")]


def test_different_doers_are_different_reports(read: Read) -> None:
    text = "French air strikes hit Raqqa. Russian warplanes bombed Raqqa as well."
    assert [report.agents[0].id for report in read(text, "en", ["Raqqa"])] == ["state:FR", "state:RU"]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "—", "12", "Air strike", "killed " * 50, "in in in", "Angriff auf"])
@pytest.mark.parametrize("language", [pack.code for pack in PACKS])
def test_odd_texts_give_no_error(read: Read, language: str, text: str) -> None:
    if text:
        read(text, language)


WORDS = [
    "air strike", "killed", "at least", "20", "34", "people", "in", "Idlib", "on", "Tuesday", ",", ".", ";", "Russian",
    "warplanes", "by", "the", "army", "rebels", "and", "denied", "claimed responsibility", "will", "no", "there",
    "wounded",
    "including", "dozens", "\n", "two", "to",
    "Luftangriff", "auf", "getötet", "قتل", "غارة", "удар", "по", "обстріл",
]  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(
    words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=40),
    language=st.sampled_from([pack.code for pack in PACKS]),
)
def test_evidence_lies_inside_the_article_and_ids_are_unique(words: list[str], language: str) -> None:
    bench, text = Bench(), "".join(f"{word} " for word in words) + "x"
    document = bench.document(text, language)
    reports = find_reports(document, bench.resolutions(text, ["Idlib"]), bench.dates(text, []), pack_for(language))
    assert len({report.id for report in reports}) == len(reports)
    for report in reports:
        assert report.id.startswith("EV-") and len(report.id) == 15
        assert 0.0 <= report.score <= 1.0
        for item in report.evidence:
            assert item.span.end <= len(text) and item.span.of(text).strip()
        assert any(item.kind is EvidenceKind.TRIGGER for item in report.evidence)


def test_the_seed_article_gives_exactly_the_rows_of_the_vocabulary() -> None:
    texts = sorted(SEED.glob("*.txt")) if SEED.is_dir() else []
    if not texts:
        pytest.skip("the seed article (../shared/seed) is not on this machine")
    from data.gazetteer import open_gazetteer, open_words
    from geo.model import Article
    from geo.pipeline import analyse
    from geo.text import text_digest

    text = texts[0].read_text(encoding="utf-8")
    article = Article(id=text_digest(text), text=text, language="de", published=date(2015, 11, 26))
    reports = analyse(article, pack_for("de"), open_gazetteer(), open_words()).reports
    rows = {
        (
            report.event_type.value,
            report.where.place.country if report.where and report.where.place else None,
            str(report.when.first) if report.when else None,
            bool(report.when and report.when.open_ended),
            report.killed.low if report.killed else None,
            report.attribution is Attribution.CLAIMED,
        )
        for report in reports
    }
    assert rows == {
        ("diplomacy", "RU", "2015-11-26", False, None, False),
        ("diplomacy", None, "2015-11-16", False, None, False),
        ("diplomacy", None, "2015-11-23", False, None, False),
        ("attack_on_civilians", "FR", "2015-11-13", False, 130, True),
        ("bombing", "EG", "2015-10-31", False, 224, True),
        ("air_strike", "SY", "2015-09-21", True, None, False),
    }
    strikes = [report for report in reports if report.event_type is EventType.AIR_STRIKE]
    assert [report.agents[0].id for report in strikes] == ["state:FR", "state:RU"]
    claimed = [report for report in reports if report.attribution is Attribution.CLAIMED]
    assert all(report.agents[0].id == "group:islamic_state" for report in claimed)
    assert all(report.assertion is Assertion.REPORTED for report in reports)
    assert not any(
        report.where
        and report.where.mention.form is MentionForm.NAME
        and report.where.mention.surface in {"USA", "Italien"}
        for report in reports
    )


def test_what_stands_behind_a_semicolon_is_told_by_itself(read: Read) -> None:
    text = "Shells hit a market in Idlib on Monday; in Homs gunmen shot dead two teachers."
    reports = read(text, places=["Idlib", "Homs"], dates=[("on Monday", date(2015, 11, 23), date(2015, 11, 23))])
    assert told(reports) == [("shelling", "Idlib"), ("attack_on_civilians", "Homs")]
    assert {report.sentence.of(text) for report in reports} == {text}
    assert [report.killed.low if report.killed else None for report in reports] == [None, 2]


def test_fighting_that_is_stopped_is_no_clash(read: Read) -> None:
    reports = read("Both sides signed a deal that stops the fighting in Aleppo.", places=["Aleppo"])
    assert EventType.ARMED_CLASH not in {report.event_type for report in reports}


def test_grenades_in_the_hand_are_no_grenade_attack(read: Read) -> None:
    reports = read("Men armed with rifles and grenades stormed a hotel in Kabul.", places=["Kabul"])
    assert "grenade" not in [kind for kind, _ in told(reports)]


@pytest.mark.parametrize(
    ("text", "language", "places", "scene"),
    [
        ("A submarine in the Caspian fired missiles at Aleppo.", "en", ["Caspian", "Aleppo"], "Aleppo"),
        ("Gunmen opened fire in Minya, south of Cairo.", "en", ["Minya", "Cairo"], "Minya"),
        ("Jets flying from Akrotiri in Cyprus bombed Sanaa.", "en", ["Akrotiri", "Cyprus", "Sanaa"], "Sanaa"),
        ("L'explosion à Beyrouth a été entendue jusqu'à Chypre.", "fr", ["Beyrouth", "Chypre"], "Beyrouth"),
        ("Der Anschlag traf Kabul, wenige Kilometer nördlich von Logar.", "de", ["Kabul", "Logar"], "Kabul"),
    ],
    ids=["launching ship", "bearing", "origin in a country", "only heard", "distance"],
)
def test_places_that_only_say_where_from_or_how_far_are_no_scene(
    read: Read, text: str, language: str, places: list[str], scene: str
) -> None:
    assert {place for _, place in told(read(text, language, places))} == {scene}


def test_what_was_hit_as_well_goes_on_with_the_strike_before(read: Read) -> None:
    text = "Indien hat Ziele in Muridke mit Raketen beschossen. Getroffen wurden auch Lahore und Kotli."
    kinds = told(read(text, "de", ["Muridke", "Lahore", "Kotli"]))
    assert kinds == [("shelling", "Muridke"), ("shelling", "Lahore"), ("shelling", "Kotli")]


def test_hit_alone_tells_of_nothing(read: Read) -> None:
    assert read("Getroffen wurden auch Lahore und Kotli.", "de", ["Lahore", "Kotli"]) == ()


def test_the_day_somebody_spoke_is_not_the_day_of_the_deed(read: Read) -> None:
    text = "A truck bomb exploded in Karrada on Sunday and killed 140 people, hospital staff said on Monday."
    sunday, monday = date(2015, 11, 22), date(2015, 11, 23)
    reports = read(text, places=["Karrada"], dates=[("on Sunday", sunday, sunday), ("on Monday", monday, monday)])
    assert [report.when.first for report in reports if report.when] == [sunday]


def test_a_date_that_sets_the_scene_holds_for_the_deed_told_next(read: Read) -> None:
    day = date(2015, 11, 19)
    text = "On Thursday the town of Idlib lived an afternoon of fear. Gunmen shot dead two teachers in Homs."
    reports = read(text, places=["Idlib", "Homs"], dates=[("On Thursday", day, day)])
    assert [(report.when.first, report.when.basis) for report in reports if report.when] == [(day, DateBasis.EXPLICIT)]


def test_the_deadliest_since_dates_nothing(read: Read) -> None:
    text = "A bomb attack in Ankara killed 30 people, the deadliest since 2003."
    first, last = date(2003, 1, 1), date(2015, 11, 24)
    reports = read(text, places=["Ankara"], dates=[("since 2003", first, last)])
    assert [report.when.basis for report in reports if report.when] == [DateBasis.PUBLICATION]


def test_a_deed_told_before_is_left_to_its_own_sentence(read: Read) -> None:
    text = "Two weeks after the massacre in Pahalgam Indian jets bombed Bahawalpur."
    assert told(read(text, places=["Pahalgam", "Bahawalpur"])) == [("air_strike", "Bahawalpur")]


def test_somebody_armed_who_takes_a_town_takes_territory(read: Read) -> None:
    reports = read("Tanques y rebeldes sirios tomaron Jarabulus.", "es", ["Jarabulus"])
    assert told(reports) == [("nonstate_overtakes_territory", "Jarabulus")]
    assert read("Los ministros tomaron medidas en Jarabulus.", "es", ["Jarabulus"]) == ()


def test_jets_that_demolish_a_house_with_missiles_strike_it(read: Read) -> None:
    reports = read("Jets demolished a tower in Gaza with three missiles.", places=["Gaza"])
    assert told(reports) == [("air_strike", "Gaza")]


@pytest.mark.parametrize(
    ("text", "language", "places", "scene"),
    [
        ("Troops fought to flush gunmen out of Marawi.", "en", ["Marawi"], "Marawi"),
        ("Heavy fighting shook Goma.", "en", [("Goma", make_place("Goma", "CD"))], "Goma"),
        ("Gunmen opened fire in Solhan, near the border with Ukraine.", "en", ["Solhan", "Ukraine"], "Solhan"),
        ("Rebels ambushed a patrol in a Houthi-run part of Ukraine.", "en", ["Ukraine"], "Ukraine"),
        ("Regierungstruppen liefern sich Gefechte im Süden von Moskau.", "de", [MOSCOW], "Moskau"),
    ],
    ids=["out of", "shook", "border", "held by", "south of a capital"],
)  # fmt: skip
def test_the_scene_is_found_behind_its_words(
    read: Read, text: str, language: str, places: list[str], scene: str
) -> None:
    assert {place for _, place in told(read(text, language, places))} == {scene}


def test_hospitals_where_the_wounded_were_taken_are_no_scene(read: Read) -> None:
    text = "Gunmen opened fire in Solhan. Forty wounded were taken to hospitals in Dori and Kaya."
    assert {place for _, place in told(read(text, places=["Solhan", "Dori", "Kaya"]))} == {"Solhan"}


def test_who_is_left_is_the_place_of_a_withdrawal(read: Read) -> None:
    text = "The soldiers withdrew from Tripoli by boats waiting at Janzour."
    assert told(read(text, places=["Tripoli", "Janzour"])) == [("withdrawal", "Tripoli")]


def test_a_town_right_before_the_german_participle_is_taken(read: Read) -> None:
    text = "Haftars Truppen hatten am Donnerstag kampflos Gharyan besetzt."
    assert told(read(text, "de", ["Gharyan"])) == [("nonstate_overtakes_territory", "Gharyan")]


def test_a_protest_camp_is_no_protest(read: Read) -> None:
    assert told(read("Gunmen opened fire at a protest camp in Khartoum.", places=["Khartoum"])) == [
        ("attack_on_civilians", "Khartoum")
    ]


def test_a_hijacked_train_was_hijacked_before(read: Read) -> None:
    kinds = {kind for kind, _ in told(read("Troops stormed a hijacked train near Sibi.", places=["Sibi"]))}
    assert kinds == {"armed_clash"}


def test_the_spanish_word_for_his_is_no_aircraft(read: Read) -> None:
    assert told(
        read("Los manifestantes, en su mayoría jóvenes, incendiaron la comisaría de Ilave.", "es", ["Ilave"])
    ) == [("riot", "Ilave")]


def test_freed_hostages_were_taken_before(read: Read) -> None:
    assert "abduction" not in {
        kind for kind, _ in told(read("Commandos freed four hostages in Nuseirat.", places=["Nuseirat"]))
    }


def test_an_agreement_is_made_where_the_talks_were(read: Read) -> None:
    text = "After ten days of talks in Pretoria the Ethiopian government and the rebels signed a peace agreement."
    assert ("agreement", "Pretoria") in told(read(text, places=["Pretoria"]))


def test_talks_that_were_cancelled_are_negated(read: Read) -> None:
    text = "La ronda de conversaciones entre Rusia y Ucrania, prevista en Mascate, fue anulada."
    reports = read(text, "es", ["Mascate"])
    assert {report.assertion for report in reports} == {Assertion.NEGATED}


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Disidentes atacaron a ráfagas una patrulla en Caquetá.", "es", "armed_clash"),
        ("En janvier, le même groupe avait tué trente personnes à Caquetá.", "fr", "attack_on_civilians"),
        ("Une patrouille a essuyé des tirs à Caquetá.", "fr", "armed_clash"),
        ("Der Attentäter von Caquetá hat sich der Polizei gestellt.", "de", "arrest"),
    ],
    ids=["attack on a patrol", "the group killed", "under fire", "gave himself up"],
)
def test_who_is_attacked_and_who_kills_decide_the_kind(read: Read, text: str, language: str, kind: str) -> None:
    assert told(read(text, language, ["Caquetá"])) == [(kind, "Caquetá")]


def test_german_soll_with_a_perfect_infinitive_tells_of_the_past(read: Read) -> None:
    reports = read("Der Mann soll in Solingen wahllos auf Besucher eingestochen haben.", "de", ["Solingen"])
    assert [report.assertion for report in reports] == [Assertion.REPORTED]


def test_a_state_far_away_attacks_from_the_air(read: Read) -> None:
    text = "Israel hat nach Angaben amerikanischer Vertreter ein Ziel in Isfahan angegriffen."
    places = [("Israel", make_place("Israel", "IL", PlaceKind.COUNTRY)), ("Isfahan", make_place("Isfahan", "IR"))]
    assert told(read(text, "de", places)) == [("air_strike", "Isfahan")]


def test_talks_of_tomorrows_weekday_are_to_come(bench: Bench) -> None:
    text = "Die Außenminister der G7 beraten am Freitag in Genf."
    friday = date(2015, 11, 20)  # published on a Thursday: Friday is tomorrow, not the day six days ago
    stated = [replace(when, basis=DateBasis.RELATIVE) for when in bench.dates(text, [("am Freitag", friday, friday)])]
    reports = find_reports(bench.document(text, "de"), bench.resolutions(text, ["Genf"]), stated, pack_for("de"))
    assert [(report.when.first, report.assertion) for report in reports if report.when] == [
        (date(2015, 11, 27), Assertion.FUTURE)
    ]


def test_countries_that_agree_with_each_other_are_no_scene(read: Read) -> None:
    text = "Prisoners were exchanged in Ankara in a swap between Russia and Ukraine."
    places = [("Ankara", make_place("Ankara", "TR")), "Russia", "Ukraine"]
    assert {place for _, place in told(read(text, places=places))} == {"Ankara"}
