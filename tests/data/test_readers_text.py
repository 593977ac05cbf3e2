"""Plain text and Markdown: encodings, line ends, control characters, marks."""

import pytest

from data.readers.decoding import clean_controls, decode
from data.readers.reading import read_file
from data.readers.result import ReadResult
from geo.model import PartKind

GERMAN = "Bei einem Luftangriff auf Märkte in Idlib wurden am Dienstag 34 Menschen getötet. Die Täter flohen.\n"
RUSSIAN = "Российская авиация нанесла удары по Идлибу, сообщили активисты во вторник. Погибли 34 человека.\n"
UKRAINIAN = "Російська авіація завдала ударів по Харкову, повідомили у вівторок. Загинули 34 людини, є поранені.\n"
ARABIC = "قصفت الطائرات الروسية مدينة إدلب يوم الثلاثاء وقتل أربعة وثلاثون شخصا على الأقل.\n"


def text_of(result: ReadResult) -> str:
    return result.articles[0].text


@pytest.mark.parametrize("text", [GERMAN, RUSSIAN, UKRAINIAN, ARABIC], ids=["de", "ru", "uk", "ar"])
@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"],
)
def test_every_unicode_encoding_is_read_without_being_told(text: str, encoding: str) -> None:
    result = read_file("a.txt", (text * 3).encode(encoding))
    assert text_of(result) == text * 3
    assert "W_ENCODING" not in [warning.code for warning in result.warnings]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "cp1252"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (RUSSIAN, "cp866"),
        (UKRAINIAN, "cp1251"),
        (ARABIC, "cp1256"),
        (ARABIC, "iso8859_6"),
    ],
)
def test_old_code_pages_are_guessed_and_the_guess_is_told(text: str, encoding: str) -> None:
    result = read_file("a.txt", text.encode(encoding))
    assert text_of(result) == text
    assert "W_ENCODING" in [warning.code for warning in result.warnings]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Une frappe aérienne a tué 3 civils à Alep.", "cp1252"),
        ("Là-bas, « l’été » a été meurtrier.", "cp1252"),
        ("name,lat,lon\nKöln,50.9,7\n", "cp1252"),
        ("name,lat,lon\nMálaga,36.7,-4.4\n", "cp1252"),
        ("name,lat,lon\nKöln,50.9,7\n", "cp850"),
        ("name,lat,lon\nАлеппо,36.2,37.2\n", "cp1251"),
        ("name,lat,lon\nАлеппо,36.2,37.2\n", "koi8_r"),
        ("У Кривому Розі пролунав вибух.", "cp1251"),
        ("ВЗРЫВ В МОСКВЕ", "cp1251"),
        ("قصف على حلب", "cp1256"),
        ("قصف على حلب", "iso8859_6"),
        ("name,lat,lon\nحلب,36.2,37.2\n", "cp1256"),
    ],
)
def test_a_line_or_a_name_is_enough_to_tell_the_code_page_of_our_languages(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a.txt").text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Praha je hlavní město České republiky a největší město v zemi, řeka Vltava.", "cp1250"),
        ("今天在北京发生了一起爆炸事件，造成三人死亡，多人受伤。", "gb18030"),
        ("Έκρηξη στην Αθήνα, τρεις νεκροί και πολλοί τραυματίες.", "cp1253"),
    ],
)
def test_texts_in_other_languages_keep_their_code_page(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a.txt").text == text


def test_a_file_of_utf8_and_windows_lines_keeps_both() -> None:
    content = (RUSSIAN * 3).encode() + GERMAN.encode("cp1252")
    assert text_of(read_file("a.txt", content)) == RUSSIAN * 3 + GERMAN


@pytest.mark.parametrize("text", [GERMAN, RUSSIAN, ARABIC], ids=["de", "ru", "ar"])
def test_one_damaged_byte_costs_one_letter_not_the_file(text: str) -> None:
    damaged = (text * 2).encode() + b"\xff" + text.encode()
    result = read_file("a.txt", damaged)
    assert text_of(result).replace("\ufffd", "").replace("ÿ", "") == text * 3
    assert "W_ENCODING" in [warning.code for warning in result.warnings]


def test_nearly_ascii_text_with_a_byte_of_no_code_page_is_read() -> None:
    assert "The army" in text_of(
        read_file("a.txt", b"The army attacked the city\x81\x8d on Monday, officials said.\n" * 3)
    )


def test_bytes_that_break_a_marked_encoding_are_replaced_and_told() -> None:
    result = read_file("a.txt", b"\xef\xbb\xbf" + GERMAN.encode() + b"\xff")
    assert text_of(result) == GERMAN + "\ufffd"
    assert "W_ENCODING" in [warning.code for warning in result.warnings]


def test_line_ends_become_one_newline_each() -> None:
    assert text_of(read_file("a.txt", b"First line of text here.\r\nSecond line.\rThird line.\n")).count("\n") == 3


def test_control_characters_are_replaced_one_for_one_and_told() -> None:
    result = read_file("a.txt", GERMAN.encode() + b"\x01 NUL\x00 end")
    assert text_of(result) == GERMAN + "\ufffd NUL\ufffd end"
    assert "W_CONTROL_CHARS" in [warning.code for warning in result.warnings]


def test_lone_surrogates_are_replaced_in_place() -> None:
    assert clean_controls("a\ud800b\udfffc", "x")[0] == "a\ufffdb\ufffdc"


@pytest.mark.parametrize(("text", "wrong"), [(GERMAN, "cp1252"), (RUSSIAN, "cp1251"), (UKRAINIAN, "cp1251")])
def test_text_saved_in_the_wrong_encoding_is_repaired_and_told(text: str, wrong: str) -> None:
    text = text.replace("И", "и")  # the second byte of И is no letter of Windows-1251
    broken = text.encode().decode(wrong)
    result = read_file("a.txt", broken.encode())
    assert text_of(result) == text
    assert "W_MOJIBAKE" in [warning.code for warning in result.warnings]


def test_sound_text_with_odd_letters_is_not_repaired() -> None:
    text = "Ångström, Łódź, São Tomé, Ðakovo, « cité » : “quotes” – dashes… and €100. РІВНЕ, СІЧЕНЬ, СЄДОВ.\n"
    assert text_of(read_file("a.txt", text.encode())) == text


MARKDOWN = """---
title: "Angriff auf Idlib"
date: 2015-11-26
url: https://example.org/a
source: Beispielzeitung
---
# Angriff auf Idlib

Die **Armee** griff [Aleppo](https://example.org/aleppo_(city)) am *Montag* an; die Datei my_file_name bleibt.

## Weitere Angriffe

> Wir kämpfen weiter, sagte der Minister.

![Rauch über Homs](bild.png)
"""


def test_markdown_loses_its_marks_and_keeps_its_words() -> None:
    article = read_file("a.md", MARKDOWN.encode()).articles[0]
    assert "Die Armee griff Aleppo am Montag an; die Datei my_file_name bleibt." in article.text
    assert "Wir kämpfen weiter, sagte der Minister." in article.text
    assert not set("#*[]>") & set(article.text)


def test_markdown_front_matter_becomes_the_head_of_the_article() -> None:
    article = read_file("a.md", MARKDOWN.encode()).articles[0]
    assert (article.title, str(article.published), article.published_source) == (
        "Angriff auf Idlib",
        "2015-11-26",
        "metadata",
    )
    assert (article.url, article.publisher) == ("https://example.org/a", "Beispielzeitung")


def test_markdown_headings_and_pictures_become_parts() -> None:
    article = read_file("a.md", MARKDOWN.encode()).articles[0]
    kinds = {part.span.of(article.text): part.kind for part in article.parts}
    assert kinds["Angriff auf Idlib"] is PartKind.TITLE
    assert kinds["Weitere Angriffe"] is PartKind.SUBHEAD
    assert kinds["Rauch über Homs"] is PartKind.CAPTION


def test_a_page_saved_as_text_is_read_as_a_page() -> None:
    page = f"<!DOCTYPE html><html><body><article><p>{GERMAN}</p></article></body></html>"
    assert "<p>" not in text_of(read_file("a.txt", page.encode()))
