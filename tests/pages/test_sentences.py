"""Reasons and errors in German: made in English by geo/ and data/, found again in the catalogue."""

import ast
import gzip
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import geo.events_day_reasons as day_reasons
import geo.events_day_story as day_story
import geo.events_party_reasons as party_reasons
from data.ready_samples import READY_FILE
from data.store.codec import load_value
from geo.errors import ReadError
from geo.model import Analysis
from pages._sentences import in_german, why_words
from pages.texts.errors import ERRORS
from pages.texts.reasons import REASONS

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("The kind of event is named.", "Die Art des Ereignisses ist genannt."),
        (
            "preferred over Paris (Texas, United States): it is far larger",
            "vorgezogen gegenüber Paris (Texas, Vereinigte Staaten): er ist weit größer",
        ),
        (
            "preferred over Aleppo Governorate (the province, Syria): it lies 61 km from Kyiv, which "
            "the article names too",
            "vorgezogen gegenüber Gouvernement Aleppo (die Provinz, Syrien): er liegt 61 km von Kiew entfernt, das der "
            "Artikel auch nennt",
        ),
        (
            "“am Freitag” is 2022-11-11: the latest such weekday on or before the reference day "
            "(reference day 2022-11-12, the publication date).",
            "„am Freitag“ ist 2022-11-11: der letzte solche Wochentag am Bezugstag oder davor "
            "(Bezugstag 2022-11-12, Tag der Veröffentlichung).",
        ),
        ("Told again in the headline (air strike).", "Noch einmal berichtet in: der Überschrift (Luftangriff)."),
        (
            "“Irpin” rather than “Kyiv”: “Kyiv” is where somebody or something comes from.",
            "„Irpin“ statt „Kyiv“: aus „Kyiv“ kommt jemand oder etwas.",
        ),
        (
            "it is called .pdf but is no PDF. Save or download it again.",
            "sie heißt .pdf, ist aber kein PDF. Neu speichern oder herunterladen.",
        ),
        ("a sentence nobody wrote", "a sentence nobody wrote"),
    ],
)
def test_a_reason_is_said_in_german(english: str, german: str) -> None:
    assert in_german(english) == german


@pytest.mark.parametrize(
    ("error", "german"),
    [
        (
            ReadError(
                "scan.pdf", "E_NO_TEXT", "the PDF has no text layer; its 1,200 pages look scanned.", "Pack it again."
            ),
            "scan.pdf: das PDF hat keine Textebene; seine 1.200 Seiten sehen gescannt aus. Neu packen.",
        ),
        (
            ReadError("a: b.zip", "E_FORMAT", "it is a RAR archive.", "Unpack it first, or pack the articles as .zip."),
            "a: b.zip: sie ist ein RAR-Archiv. Erst entpacken, oder die Artikel als .zip packen.",
        ),
        (
            ReadError("t.csv, line 7", "W_ROW", "it has no text.", ""),
            "t.csv, Zeile 7: ohne Text.",
        ),
    ],
    ids=["scan", "archive", "row"],
)
def test_an_error_keeps_its_file_and_says_the_rest_in_german(error: ReadError, german: str) -> None:
    assert in_german(str(error)) == german


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("is 2022-11-11: the latest weekday (2022-11-12)", "is 11 Nov 2022: the latest weekday (12 Nov 2022)"),
        ("“2022-11-11” is 2022-11-11", "“2022-11-11” is 11 Nov 2022"),
        ("number 2022-13-40 of 12022-11-11", "number 2022-13-40 of 12022-11-11"),
    ],
)
def test_days_in_a_reason_are_written_as_everywhere_and_quotes_stay(reason: str, words: str) -> None:
    assert why_words(reason) == words


def test_every_reason_of_the_sample_articles_is_said_in_german() -> None:
    files = json.loads(gzip.decompress(READY_FILE.read_bytes()))["files"]
    analyses = [load_value(Analysis, text) for texts in files.values() for text in texts]
    parts = [part for one in analyses for report in one.reports for part in (report, report.where, report.when) if part]
    reasons = {reason.sentence for part in parts for reason in part.reasons}
    assert len(reasons) > 100
    assert [sentence for sentence in reasons if in_german(sentence) == sentence] == []


@given(st.text(max_size=200))
@settings(max_examples=60)
def test_whatever_the_catalogue_does_not_have_is_shown_as_it_is(text: str) -> None:
    said = in_german(f"unheard of {text}")
    assert said.startswith("unheard of ")


@given(st.text(min_size=1, max_size=60))
@settings(max_examples=60)
def test_a_file_may_be_called_anything(name: str) -> None:
    assert in_german(f"{name}: the file is empty.").endswith("die Datei ist leer.")


def test_a_very_long_message_is_not_looked_for() -> None:
    text = "x: " * 100_000
    assert in_german(text) == text


def test_no_sentence_stands_in_the_catalogue_twice() -> None:
    english = [text.en for text in (*REASONS, *ERRORS)]
    assert sorted(one for one in set(english) if english.count(one) > 1) == []


def _raised(path: Path) -> list[str]:
    """What a reader says in its ReadErrors, with gaps filled; reasons and remedies apart."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"ReadError", "_error"}:
            found += [text for text in map(_written, node.args) if text and text.endswith(".") and " " in text]
    return found


def _gap(part: ast.expr) -> str:
    """What may stand in a gap: a kind of file, a number."""
    asked = ast.unparse(part)
    return "a video" if "kind" in asked or "SUFFIXES" in asked else "7"


def _written(node: ast.expr) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else _gap(part) for part in node.values)
    return None


@pytest.mark.parametrize("path", sorted((ROOT / "data" / "readers").glob("*.py")), ids=lambda path: path.stem)
def test_every_error_of_a_reader_is_said_in_german(path: Path) -> None:
    assert [text for text in _raised(path) if in_german(f"x.txt: {text}") == f"x.txt: {text}"] == []


# Why a word is taken for a place stands on no page.
NOT_SHOWN = {"toponyms", "features"}


@pytest.mark.parametrize(
    "path",
    [one for one in sorted((ROOT / "geo").glob("*.py")) if one.stem not in NOT_SHOWN],
    ids=lambda path: path.stem,
)
def test_every_reason_geo_writes_out_is_said_in_german(path: Path) -> None:
    written = [
        keyword.value
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Reason"
        for keyword in node.keywords
        if keyword.arg == "sentence" and isinstance(keyword.value, ast.Constant)
    ]
    sentences = [node.value for node in written if isinstance(node, ast.Constant)]
    assert [sentence for sentence in sentences if in_german(str(sentence)) == sentence] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The article was sent from “Homs”.",
        "“Tarmala” stands in no gazetteer; it is said to lie in “Idlib”.",
        "“Medina” is called a quarter: of “Mogadishu”, the town told of, where no gazetteer has it.",
        "It lies 2 days before 2015-11-26.",
        "It lies 1 month before 2015-11-26.",
        "It lies 2 years before 2015-11-26.",
        "The sentence points to “the city”, named in another sentence.",
        "The sentence tells of the same kind of deed at “Yerevan”.",
        "The article names one armed group only: Islamic State.",
        "The sentence leaves the kind open; the one before tells of air strike.",
        "Ada says that it means Homs",
        "Ada set the date",
    ],
)
def test_reasons_with_gaps_are_said_in_german(sentence: str) -> None:
    assert in_german(sentence) != sentence


@pytest.mark.parametrize("why", sorted({*day_reasons._FOR.values(), *day_reasons._AGAINST.values()}))
def test_why_a_deed_has_this_day_is_said_in_german(why: str) -> None:
    said = why.format(other="on Monday")
    for sentence in (f"“on Sunday” rather than “on Monday”: {said}.", f"“on Sunday” is taken for its day: {said}."):
        assert in_german(sentence) != sentence


@pytest.mark.parametrize("why", sorted({*party_reasons._FOR.values(), *party_reasons._AGAINST.values()}))
@pytest.mark.parametrize("part", ["the doer", "whom it befell"])
def test_why_somebody_did_a_deed_or_suffered_it_is_said_in_german(why: str, part: str) -> None:
    said = why.format(other="Ruanda")
    for begin in ("“Kongo” rather than “Ruanda”", f"“Kongo” is taken for {part}", f"“Ruanda” is not taken for {part}"):
        german = in_german(f"{begin}: {said}.")
        assert "taken" not in german and "rather" not in german and said not in german


@pytest.mark.parametrize("where", sorted(day_story._WHERE.values()))
@pytest.mark.parametrize("like", ["", *(f", {words}" for words in day_story._LIKE.values())])
def test_where_the_day_of_a_deed_is_told_is_said_in_german(where: str, like: str) -> None:
    sentence = f"The date 2015-11-13 stands {where}{like}; it is the likeliest of those told there."
    german = in_german(sentence)
    assert german.startswith("Das Datum 2015-11-13 steht ") and "where" not in german and "told" not in german


@pytest.mark.parametrize(
    "sentence",
    [
        "nominatim has told us to stop. It is not asked again before 2023-11-14 23:13 UTC.",
        "Another process is asking. Try again when it is done.",
        "geonames does not accept the key. Check DATELINE_GEOCODER_KEY.",
        "There is no connection to photon. Check the network and DATELINE_GEOCODER_DOMAIN; everything else works "
        "without it.",
        "photon failed 3 times in a row. Try again later.",
        "no answer in time",
        "the answer could not be read",
        "photon may not be asked without saying who asks. Set DATELINE_GEOCODER_CONTACT to your e-mail address or the "
        "address of your web site; it is sent with every request.",
        "DATELINE_GEOCODER: geopy has no geocoder nominatm. The nearest one is nominatim.",
        "GeoNames needs username. Set DATELINE_GEOCODER_KEY, or choose another geocoder.",
        "4005000, 500000 are metres on a projected map; save the layer in degrees (WGS 84)",
        "x.json: The file holds no place. One row could not be read; feature 1: it has no name.",
        "x.csv: The file holds no place. 2 rows could not be read; line 2: it has no name.",
    ],
)
def test_what_asking_online_and_adding_places_say_is_said_in_german(sentence: str) -> None:
    german = in_german(sentence)
    assert german != sentence
    for left in ("asked", "Try", "Check", "Set", "metres", "could not", "holds"):
        assert left not in german.split()
