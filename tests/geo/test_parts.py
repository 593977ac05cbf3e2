"""The parts of a plain text."""

from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.datelines import match_dateline
from geo.languages import pack_for
from geo.model import Article, PartKind
from geo.parts import find_parts, find_published, find_title
from geo.text import read_document

SHARED = Path(__file__).parents[3] / "shared"

BODY = (
    "The army said on Tuesday that its troops had entered the town after a week of fighting in the hills above it. "
    "Residents spoke of heavy shelling during the night and of empty streets in the morning."
)


def kinds(text: str) -> list[tuple[str, str]]:
    return [(part.kind.value, part.span.of(text)) for part in find_parts(text)]


def kind_of(line: str) -> str | None:
    """The kind of a line between two paragraphs of a body that has a title."""
    text = f"Troops enter the town\n\n{BODY}\n\n{line}\n\n{BODY}"
    return next((kind for kind, found in kinds(text) if found == line), None)


def test_a_single_paragraph_is_all_body() -> None:
    assert kinds(BODY) == []
    assert kinds("Troops enter the town") == []


def test_title_date_lead_and_credit_are_told_apart() -> None:
    head = "Truppen in der Stadt\n\n26. November 2015\n\nEin Vorspann ohne Bilder.\n\nhttps://a.example/1"
    text = f"{head}\n\n{BODY}\n\nab/cd (afp, dpa)"
    assert kinds(text) == [
        ("title", "Truppen in der Stadt"),
        ("published", "26. November 2015"),
        ("lead", "Ein Vorspann ohne Bilder."),
        ("url", "https://a.example/1"),
        ("credit", "ab/cd (afp, dpa)"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Bild: A. Bremen/Agentur",
        "Zwei Männer geben sich die Hand (Foto: rtr)",
        "Photo: Jane Roe",
        "Légende : bougies sur la place",
        "Foto: ventanas rotas en la calle. A. Sevilla",
        "На снимке: подготовка к вылету. Фото: Г. Ростов",
        "На фото: речі пасажирів на пероні",
        "صورة: حافلات تنتظر في الثلج",
        "© 2015 Agentur",
        "Reuters/J. Roe",
        "Karte Stützpunkte und Luftangriffe im Norden NEU!",
        "Map of the front line",
        "Infographic: who holds what",
        "Карта боевых действий",
        "خريطة السيطرة في الشمال",
    ],
)
def test_captions_and_map_labels_are_captions(line: str) -> None:
    assert kind_of(line) == "caption"


@pytest.mark.parametrize(
    "line",
    [
        "cw/ml (afp, dpa)",
        "(Reporting by Jane Roe; Editing by John Doe)",
        "Editing by John Doe",
        "By Jane Roe and John Doe",
        "Von Erika Muster",
        "(Редактор Иван Иванов)",
        "Источник: агентство",
        "Rédaction : la rédaction",
        "Fuente: agencias",
        "المصدر: وكالات",
        "AFP/dpa",
    ],
)
def test_credits_are_credits(line: str) -> None:
    assert kind_of(line) == "credit"


@pytest.mark.parametrize(
    "line",
    [
        "1. Zum Inhalt springen",
        "Skip to content",
        "Lire aussi : un autre article",
        "Lea también otra noticia",
        "Читайте также: другая новость",
        "Читайте також: інша новина",
        "اقرأ أيضا خبرا آخر",
        "Home > World > Europe",
    ],
)
def test_navigation_is_navigation(line: str) -> None:
    assert kind_of(line) == "navigation"


@pytest.mark.parametrize("line", ["Two weeks of siege", "Was kommt danach?", "Une ville coupée du monde"])
def test_short_lines_between_paragraphs_are_subheads(line: str) -> None:
    assert kind_of(line) == "subhead"


@pytest.mark.parametrize(
    "line",
    ["Photos of the town show burnt houses on both sides of the river, the army said.", "Map in hand, he walked on."],
)
def test_sentences_that_begin_like_captions_are_body(line: str) -> None:
    assert kind_of(line) is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("26. November 2015", date(2015, 11, 26)),
        ("Stand: 28.04.2020 18:00 Uhr", date(2020, 4, 28)),
        ("Published on November 17, 2015 at 10:05 GMT", date(2015, 11, 17)),
        ("21 novembre 2015", date(2015, 11, 21)),
        ("25 de noviembre de 2015", date(2015, 11, 25)),
        ("1 октября 2015 года", date(2015, 10, 1)),
        ("Четвер, 3 грудня 2020, 08:35", date(2020, 12, 3)),
        ("23 كانون الأول/ديسمبر 2016", date(2016, 12, 23)),
        ("الثلاثاء، ٢٢ نوفمبر ٢٠٢٢", date(2022, 11, 22)),
        ("2015-11-26", date(2015, 11, 26)),
        ("*28 juin 2022*", date(2022, 6, 28)),
    ],
)
def test_a_line_that_is_only_a_date_is_the_day_of_publication(line: str, day: date) -> None:
    text = f"Troops enter the town\n\n{line}\n\n{BODY}"
    assert find_published(text, find_parts(text)) == day


def test_a_date_line_may_be_the_whole_text() -> None:
    assert find_published("26. November 2015", find_parts("26. November 2015")) == date(2015, 11, 26)


def test_month_first_reads_american_dates() -> None:
    assert find_published("10/11/2015", find_parts("10/11/2015"), month_first=True) == date(2015, 10, 11)
    assert find_published("10/11/2015", find_parts("10/11/2015")) == date(2015, 11, 10)


def test_a_day_the_month_does_not_have_is_no_day_of_publication() -> None:
    assert find_published("31.02.2015", find_parts("31.02.2015")) is None


def test_title_is_on_one_line_without_marks() -> None:
    text = f"# Troops  enter the town\n\n{BODY}\n\n{BODY}"
    assert find_title(text, find_parts(text)) == "Troops enter the town"
    assert find_title(BODY, find_parts(BODY)) is None


@pytest.mark.parametrize(
    ("text", "dateline", "place"),
    [
        ("MOSCOW, Nov 26 (Reuters) - The", "MOSCOW, Nov 26 (Reuters) -", "MOSCOW"),
        ("LOS ANGELES (Reuters) - The", "LOS ANGELES (Reuters) -", "LOS ANGELES"),
        ("BEIRUT/AMMAN, Sept 3 (Reuters) - Syrian", "BEIRUT/AMMAN, Sept 3 (Reuters) -", "BEIRUT"),
        ("KYIV, Ukraine (AP) — Russia", "KYIV, Ukraine (AP) —", "KYIV"),
        ("BAGHDAD — Iraq", "BAGHDAD —", "BAGHDAD"),
        ("Idlib (dpa) - Bei", "Idlib (dpa) -", "Idlib"),
        ("Berlin (dpa/lby) - Die", "Berlin (dpa/lby) -", "Berlin"),
        ("PARIS, 26 nov. (AFP) - Le", "PARIS, 26 nov. (AFP) -", "PARIS"),
        ("МОСКВА, 26 ноя - РИА Новости. Президент", "МОСКВА, 26 ноя - РИА Новости.", "МОСКВА"),
        ("МОСКВА, 26 ноября. /ТАСС/. Президент", "МОСКВА, 26 ноября. /ТАСС/.", "МОСКВА"),
        ("МОСКВА, 1 октября. Самолёты", "МОСКВА, 1 октября.", "МОСКВА"),
        ("КИЇВ, 26 листопада (Укрінформ) – Сили", "КИЇВ, 26 листопада (Укрінформ) –", "КИЇВ"),
        ("موسكو (أ ف ب) - قال", "موسكو (أ ف ب) -", "موسكو"),
        ("بيروت، 3 أكتوبر (رويترز) - قال", "بيروت، 3 أكتوبر (رويترز) -", "بيروت"),
        ("Moscú, 26 nov (EFE).- El", "Moscú, 26 nov (EFE).-", "Moscú"),
        ("Bagdad/Erbil.- En el segundo", "Bagdad/Erbil.-", "Bagdad"),
        ("Madrid.- El", "Madrid.-", "Madrid"),
        ("Brüssel/Berlin - Bei", "Brüssel/Berlin -", "Brüssel"),
        ("القدس/غزة - قصفت", "القدس/غزة -", "القدس"),
        ("COX'S BAZAR, Bangladesh/YANGON - The", "COX'S BAZAR, Bangladesh/YANGON -", "COX'S BAZAR"),
        ("Tumaco (Colombia), 3 may (EFE).- El", "Tumaco (Colombia), 3 may (EFE).-", "Tumaco"),
        ("BUKAVU (RD Congo) (AFP) - Les", "BUKAVU (RD Congo) (AFP) -", "BUKAVU"),
        ("La Habana, 3 may (Prensa Latina) El", "La Habana, 3 may (Prensa Latina)", "La Habana"),
    ],
)
def test_datelines_are_read(text: str, dateline: str, place: str) -> None:
    found = match_dateline(text, 0)
    assert found is not None
    assert (found.span.of(text), found.place.of(text)) == (dateline, place)


@pytest.mark.parametrize(
    "text",
    [
        "AUSTIN, Texas A white nationalist",
        "The army said (Tuesday) - that",
        "Kämpfe in Kiew - Russland greift an",
        "NATO - the alliance - said",
        "Und/oder - das ist die Frage",
        "Brüssel - Bei einer Explosion",
        "On Tuesday - the day after - it rained",
        "Jane Roe (45) - a nurse - said",
        "Tumaco (Colombia) es un puerto - el segundo",
        "La Habana (Prensa Latina) El presidente",
    ],
)
def test_what_only_looks_like_a_dateline_is_none(text: str) -> None:
    assert match_dateline(text, 0) is None


def test_dateline_has_a_sentence_a_place_and_a_day_of_its_own() -> None:
    text = "MOSCOW, Nov 26 (Reuters) - A jet crashed. It burnt."
    document = read_document(Article(id="t", text=text, published=date(2015, 11, 27)), pack_for("en"))
    assert [(sentence.kind, sentence.span.of(text)) for sentence in document.sentences] == [
        (PartKind.DATELINE, "MOSCOW, Nov 26 (Reuters) -"),
        (PartKind.BODY, "A jet crashed."),
        (PartKind.BODY, "It burnt."),
    ]
    assert document.dateline_place is not None
    assert document.dateline_place.of(text) == "MOSCOW"
    assert document.dateline_date == date(2015, 11, 26)
    assert document.reference == date(2015, 11, 26)


def test_dateline_day_without_any_year_is_unknown() -> None:
    document = read_document(Article(id="t", text="MOSCOW, Nov 26 (Reuters) - A jet crashed."), pack_for("en"))
    assert document.dateline_date is None


def test_parts_an_article_brings_along_are_kept() -> None:
    text = f"MOSCOW (AP) - {BODY}"
    parts = find_parts(text)
    document = read_document(Article(id="t", text=text, parts=parts), pack_for("en"))
    assert document.parts == parts


LINES = st.sampled_from(
    [
        BODY,
        "Foto: rtr",
        "26. November 2015",
        "Skip to content",
        "A title",
        "https://a.example",
        "cw (dpa)",
        "",
        "   ",
        "Kiev (AFP) -",
    ]
)


@settings(max_examples=150, deadline=None)
@given(text=st.one_of(st.text(max_size=200), st.lists(LINES, max_size=8).map("\n".join)))
def test_parts_are_in_order_and_apart_on_any_text(text: str) -> None:
    parts = find_parts(text)
    assert all(before.span.end <= after.span.start for before, after in pairwise(parts))
    assert all(part.span.end <= len(text) for part in parts)
    find_title(text, parts)
    find_published(text, parts)


def test_long_lines_of_capitals_are_read_in_good_time() -> None:
    line = "By " + "ABC DEF " * 14 + "!"
    assert kind_of(line) is None


def test_seed_article_is_told_apart_as_a_reader_would() -> None:
    files = list((SHARED / "seed").glob("*.txt"))
    if not files:
        pytest.skip("the seed article is not on this machine")
    text = files[0].read_text("utf-8")
    parts = find_parts(text)
    counts = {kind: sum(part.kind is kind for part in parts) for kind in PartKind}
    assert (counts[PartKind.NAVIGATION], counts[PartKind.CAPTION], counts[PartKind.SUBHEAD]) == (3, 3, 3)
    assert counts[PartKind.TITLE] == counts[PartKind.CREDIT] == counts[PartKind.LEAD] == counts[PartKind.URL] == 1
    assert (find_title(text, parts) or "").startswith("Kleine")
    assert find_published(text, parts) == date(2015, 11, 26)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Somebody@nameA strike hit the market.10:32 AM · Oct 20, 20251.6KViews272", date(2025, 10, 20)),
        ("Ein Angriff traf den Markt. 10:32 vorm. · 20. Okt. 2025 · 12 Mal angezeigt", date(2025, 10, 20)),
        ("Удар по рынку. 10:32 · 20 окт. 2025 г.", date(2025, 10, 20)),
        ("غارة على السوق10:04 م · 3 أغسطس 2022", date(2022, 8, 3)),
        ("News of TownOctober 20, 2025 · Shared with PublicA strike hit the market.", date(2025, 10, 20)),
    ],
    ids=["english, glued", "german", "russian", "arabic", "before its audience"],
)
def test_the_stamp_of_a_post_is_its_day_of_publication(text: str, day: date) -> None:
    parts = find_parts(text)
    assert [part.kind for part in parts] == [PartKind.PUBLISHED]
    assert find_published(text, parts) == day


@pytest.mark.parametrize("text", ["Kick-off 10:30 · 3 goals", "Page 2 · Shared with Public", "One · two · three"])
def test_a_dot_between_other_things_is_no_stamp(text: str) -> None:
    assert find_parts(text) == ()
