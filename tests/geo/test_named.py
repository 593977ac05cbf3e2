"""What a recogniser says changes what is accepted, within laws; without one nothing changes."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.gazetteer import open_gazetteer, open_words
from geo.languages import pack_for
from geo.model import Article, Document, Mention, NameClass, Named, NamedSpan, Place
from geo.named import find_names
from geo.pipeline import analyse
from geo.text import read_document, text_digest
from geo.toponyms import find_mentions

GAZETTEER, WORDS = open_gazetteer(), open_words()
ENGINE = "accurate"
TEXT = "Paris Hilton left Aleppo for Tall Zumurrud, the Paris Police Department said in South Ossetia."
CLASSES = st.sampled_from(list(NameClass))


class Told:
    """A recogniser that says what it was told to."""

    name = ENGINE
    version = "1"
    languages = frozenset({"en"})

    def __init__(self, *spans: NamedSpan) -> None:
        self._spans = spans

    def recognise(self, _: Document) -> Sequence[NamedSpan]:
        return self._spans


def document_of(text: str, language: str = "en") -> Document:
    return read_document(Article(id=text_digest(text), text=text, language=language), pack_for(language))


def mentions_of(text: str, *spans: NamedSpan) -> tuple[Mention, ...]:
    return find_mentions(document_of(text), pack_for("en"), GAZETTEER, WORDS, Named(ENGINE, spans))


def span_of(text: str, surface: str, name_class: NameClass = NameClass.PLACE, score: float = 0.97) -> NamedSpan:
    start = text.index(surface)
    return NamedSpan(start, start + len(surface), name_class, score)


@st.composite
def named_spans(draw: st.DrawFn, text: str) -> tuple[NamedSpan, ...]:
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), min_size=2, max_size=8)))
    return tuple(
        NamedSpan(start, end, draw(CLASSES), draw(st.floats(0.0, 1.0)))
        for start, end in pairwise(cuts)
        if draw(st.booleans())
    )


def test_without_a_recogniser_rules_alone_decide() -> None:
    assert find_names(document_of(TEXT), None) is None


def test_a_language_the_recogniser_was_not_made_for_is_read_by_the_rules_alone() -> None:
    assert find_names(document_of("Aleppo.", "de"), Told()) is None


@settings(max_examples=60, deadline=None)
@given(spans=named_spans(TEXT))
def test_whatever_is_said_accepted_mentions_do_not_overlap(spans: tuple[NamedSpan, ...]) -> None:
    mentions = mentions_of(TEXT, *spans)
    accepted = [mention for mention in mentions if mention.accepted]
    assert all(not one.span.overlaps(two.span) for one, two in pairwise(accepted))
    assert all(mention.span.of(TEXT) == mention.surface for mention in mentions)


@settings(max_examples=40, deadline=None)
@given(text=st.text(max_size=200), at=st.integers(0, 199), length=st.integers(1, 40), name_class=CLASSES)
def test_any_text_and_any_span_are_survived(text: str, at: int, length: int, name_class: NameClass) -> None:
    mentions = mentions_of(text, NamedSpan(at, at + length, name_class, 1.0))
    assert all(mention.span.of(text) == mention.surface for mention in mentions)


def test_a_place_in_no_gazetteer_is_a_candidate_of_its_own() -> None:
    (found,) = [m for m in mentions_of(TEXT, span_of(TEXT, "Tall Zumurrud")) if m.surface == "Tall Zumurrud"]
    assert found.keys == ("tall zumurrud",)


def test_a_name_in_no_gazetteer_gets_no_place() -> None:
    analysis = analyse(
        Article(id="x", text=TEXT, language="en"),
        pack_for("en"),
        GAZETTEER,
        WORDS,
        recogniser=Told(span_of(TEXT, "Tall Zumurrud")),
    )
    places: list[Place | None] = [
        found.place for found in analysis.resolutions if found.mention.surface == "Tall Zumurrud"
    ]
    assert all(place is None for place in places)


@pytest.mark.parametrize("name_class", [NameClass.PERSON, NameClass.ORGANISATION, NameClass.DEMONYM])
def test_only_a_place_adds_a_candidate(name_class: NameClass) -> None:
    surfaces = {mention.surface for mention in mentions_of(TEXT, span_of(TEXT, "Tall Zumurrud", name_class))}
    assert "Tall Zumurrud" not in surfaces


def test_every_refusal_has_a_reason() -> None:
    spans = (span_of(TEXT, "Paris Hilton", NameClass.PERSON), span_of(TEXT, "South Ossetia"))
    refused = [mention for mention in mentions_of(TEXT, *spans) if not mention.accepted]
    assert refused
    assert all(mention.reasons for mention in refused)


@pytest.mark.parametrize(
    ("text", "place", "person"),
    [
        pytest.param("Об этом сказал президент Франции Жак Ширак.", "Франции", "Жак Ширак", id="behind the place"),
        pytest.param("Об этом сказал президент Франции Жак Ширак.", "Франции", "Франции Жак Ширак", id="taken with it"),
        pytest.param("Про це сказав президент Франції Жак Ширак.", "Франції", "Жак Ширак", id="uk"),
    ],
)
def test_the_country_before_the_name_of_its_president_is_a_place(text: str, place: str, person: str) -> None:
    language = "uk" if "ї" in text else "ru"
    told = [span_of(text, person, NameClass.PERSON)]
    if person.startswith("Жак"):
        told.insert(0, span_of(text, place, score=0.6))
    found = find_mentions(document_of(text, language), pack_for(language), GAZETTEER, WORDS, Named(ENGINE, tuple(told)))
    assert place in [mention.surface for mention in found if mention.accepted]


def test_two_countries_in_one_span_are_two_places() -> None:
    text = "Travel between Australia and New Zealand has stopped."
    found = mentions_of(text, span_of(text, "Australia and New Zealand"))
    assert [mention.surface for mention in found if mention.accepted] == ["Australia", "New Zealand"]


@pytest.mark.parametrize(
    ("text", "agency", "language"),
    [
        ("KYIV (Tallwire) - Two people were killed on Monday.", "Tallwire", "en"),
        ("Kiev (Tallwire) – Deux personnes ont été tuées lundi.", "Tallwire", "fr"),
        ("بيروت (تالواير) - قتل شخصان يوم الإثنين.", "تالواير", "ar"),
    ],
)
def test_behind_the_place_of_a_dateline_stands_an_agency_and_no_place(text: str, agency: str, language: str) -> None:
    named = Named(ENGINE, (span_of(text, agency),))
    found = find_mentions(document_of(text, language), pack_for(language), GAZETTEER, WORDS, named)
    assert agency not in {mention.surface for mention in found if mention.accepted}
    assert any(mention.accepted for mention in found)


@pytest.mark.parametrize(
    ("text", "told", "names"),
    [
        ("وفي جنين بالضفة الغربية اعتقل رجل.", "جنين بالضفة الغربية", ["جنين", "الضفة الغربية"]),
        ("وفرضت غرامات في المدينة أمس.", "المدينة", []),
        ("قصفت الطائرات بلدة زمردة شمالي حلب.", "زمردة شمالي", ["زمردة", "حلب"]),
        ("أوقف محمد أبو حلب أمس.", "حلب", []),
    ],
    ids=["what it lies in", "the city", "a bearing", "a person's by-name"],
)
def test_of_an_arabic_span_only_the_name_is_one(text: str, told: str, names: list[str]) -> None:
    named = Named(ENGINE, (span_of(text, told),))
    found = find_mentions(document_of(text, "ar"), pack_for("ar"), GAZETTEER, WORDS, named)
    assert [mention.surface for mention in found if mention.accepted] == names


@pytest.mark.parametrize(
    ("text", "name"),
    [("Близ Николаева армия отбила аэродром.", "Николаева"), ("Отряды заняли Пальмиру без боя.", "Пальмиру")],
)
def test_a_town_taken_for_a_person_that_nobody_is_stays_a_place(text: str, name: str) -> None:
    named = Named(ENGINE, (span_of(text, name, NameClass.PERSON, 0.85),))
    mentions = find_mentions(document_of(text, "ru"), pack_for("ru"), GAZETTEER, WORDS, named)
    assert name in [mention.surface for mention in mentions if mention.accepted]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Fighters of the group had retaken Palmyra on Sunday.", "Palmyra"),
        ("de", "Die Rebellen eroberten Palmyra zurück.", "Palmyra"),
        ("fr", "Les rebelles ont repris Palmyre dimanche.", "Palmyre"),
    ],
)
def test_a_town_taken_for_a_person_of_whom_no_more_is_said_stays_a_place(language: str, text: str, name: str) -> None:
    named = Named(ENGINE, (span_of(text, name, NameClass.PERSON, 0.85),))
    mentions = find_mentions(document_of(text, language), pack_for(language), GAZETTEER, WORDS, named)
    assert name in [mention.surface for mention in mentions if mention.accepted]


def test_a_name_whose_bearer_the_article_introduces_is_no_place() -> None:
    text = "The actress Anna Palmyra spoke on Friday. Critics praised Palmyra for it."
    start = text.rindex("Palmyra")
    spans = (
        span_of(text, "Anna Palmyra", NameClass.PERSON),
        NamedSpan(start, start + len("Palmyra"), NameClass.PERSON, 0.85),
    )
    assert [mention.surface for mention in mentions_of(text, *spans) if mention.accepted] == []


def test_in_english_a_place_that_the_recogniser_is_rather_sure_of_is_one() -> None:
    text = "The militants killed 500 people since they took Sinjar."
    mentions = mentions_of(text, span_of(text, "Sinjar", NameClass.PLACE, 0.69))
    assert "Sinjar" in [mention.surface for mention in mentions if mention.accepted]


def test_a_small_place_that_the_recogniser_is_not_sure_of_is_one() -> None:
    text = "Бои шли на окраине Ханкалы."
    named = Named(ENGINE, (span_of(text, "Ханкалы", NameClass.PLACE, 0.56),))
    mentions = find_mentions(document_of(text, "ru"), pack_for("ru"), GAZETTEER, WORDS, named)
    assert "Ханкалы" in [mention.surface for mention in mentions if mention.accepted]


def test_in_arabic_the_adjective_of_a_country_is_none_of_the_name() -> None:
    text = "سقطت قذائف على بلدة جوما الرواندية الاثنين."
    named = Named(ENGINE, (span_of(text, "جوما الرواندية"),))
    mentions = find_mentions(document_of(text, "ar"), pack_for("ar"), GAZETTEER, WORDS, named)
    assert [mention.surface for mention in mentions if mention.accepted] == ["جوما"]


@pytest.mark.parametrize(("language", "text"), [("ru", "Завод имени Кирова горит."), ("uk", "Ринок імені Шевченка.")])
def test_whose_name_a_thing_bears_is_no_place(language: str, text: str) -> None:
    mentions = find_mentions(document_of(text, language), pack_for(language), GAZETTEER, WORDS)
    assert [mention.surface for mention in mentions if mention.accepted] == []
