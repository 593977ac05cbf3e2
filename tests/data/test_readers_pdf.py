"""PDF: paragraphs put together again, and one sentence for what has no text."""

import io
from collections.abc import Callable
from datetime import date

import pytest
from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate

from data.readers import pdf, reading
from data.readers.pdf import _joined, _Line
from data.readers.reading import read_file
from geo.errors import ReadError
from geo.model import PartKind

TITLE = "Air strike on Idlib market kills dozens"
TOWNS = (
    "Aleppo",
    "Homs",
    "Hama",
    "Raqqa",
    "Palmyra",
    "Daraa",
    "Kobani",
    "Afrin",
    "Manbij",
    "Latakia",
    "Tartus",
    "Douma",
)
PARAGRAPHS = [
    f"At least {number + 30} people were killed on Tuesday in an air strike on a market in {town}, activists said. "
    f"The humanitarian organisation working in {town} said that many more were injured and taken to hospitals. "
    f"Rescue workers in {town} were still looking for survivors under the rubble late in the evening, reports said."
    for number, town in enumerate(TOWNS * 2)
]


@pytest.fixture(autouse=True)
def in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    # The way through the child is tested in test_readers_supervised.py; here coverage should see the reader.
    monkeypatch.setattr(reading, "read_in_child", lambda reader, source: reader.read(source))


def document(title: str = TITLE, **options: object) -> bytes:
    stream, styles = io.BytesIO(), getSampleStyleSheet()

    def running_head(canvas: Canvas, template: SimpleDocTemplate) -> None:
        canvas.drawString(50, 800, "The Daily Example")
        canvas.drawString(50, 30, f"Page {template.page}")

    story = [Paragraph(title, styles["Title"])]
    for number, paragraph in enumerate(PARAGRAPHS):
        if number == 12:
            story.append(Paragraph("Fighting goes on", styles["Heading2"]))
        story.append(Paragraph(paragraph, styles["BodyText"]))
    SimpleDocTemplate(stream, title=title, **options).build(story, onFirstPage=running_head, onLaterPages=running_head)
    return stream.getvalue()


def drawn(draw: Callable[[Canvas], None], n_pages: int = 1) -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream)
    for _ in range(n_pages):
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def code_of(content: bytes, name: str = "a.pdf") -> str:
    with pytest.raises(ReadError) as caught:
        read_file(name, content)
    return caught.value.code


def test_lines_become_the_paragraphs_they_were() -> None:
    assert read_file("a.pdf", document()).articles[0].text.split("\n\n") == [
        TITLE, *PARAGRAPHS[:12], "Fighting goes on", *PARAGRAPHS[12:],
    ]  # fmt: skip


def test_running_heads_and_page_numbers_stay_out() -> None:
    text = read_file("a.pdf", document()).articles[0].text
    assert "Daily Example" not in text
    assert "Page " not in text


def test_large_type_is_title_and_subheads() -> None:
    article = read_file("a.pdf", document()).articles[0]
    kinds = {part.span.of(article.text): part.kind for part in article.parts}
    assert article.title == TITLE
    assert kinds[TITLE] is PartKind.TITLE
    assert kinds["Fighting goes on"] is PartKind.SUBHEAD


def test_a_pdf_by_any_other_name_is_read_as_pdf() -> None:
    assert read_file("a.txt", document()).articles[0].title == TITLE


def test_a_password_is_asked_for_and_a_mere_print_lock_is_not() -> None:
    assert code_of(document(encrypt=StandardEncryption("geheim", ownerPassword="x"))) == "E_ENCRYPTED"
    assert read_file("a.pdf", document(encrypt=StandardEncryption("", ownerPassword="x"))).articles[0].title == TITLE


def scan(canvas: Canvas) -> None:
    canvas.drawImage(ImageReader(Image.new("RGB", (60, 80), "grey")), 0, 0, 595, 842)


def stamped_scan(canvas: Canvas) -> None:
    scan(canvas)
    canvas.drawString(500, 20, "Seite 1")


@pytest.mark.parametrize("draw", [scan, stamped_scan])
def test_a_scan_is_told_with_what_to_do(draw: Callable[[Canvas], None]) -> None:
    with pytest.raises(ReadError, match="OCR") as caught:
        read_file("a.pdf", drawn(draw, 3))
    assert caught.value.code == "E_NO_TEXT"


def test_blank_pages_hold_no_text() -> None:
    assert code_of(drawn(lambda canvas: None)) == "E_NO_TEXT"


@pytest.mark.parametrize(
    "content", [b"%PDF-1.7\n", document()[:2000], b"%PDF-1.4\n%%EOF\n" * 50], ids=["head", "cut", "ends only"]
)
def test_a_damaged_pdf_is_told(content: bytes) -> None:
    assert code_of(content) == "E_CORRUPT"


def test_a_pdf_with_a_lost_end_is_repaired() -> None:
    content = document()
    assert read_file("a.pdf", content[: content.rindex(b"startxref")]).articles[0].title == TITLE


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (["Der Luft-", "angriff traf Idlib"], "Der Luftangriff traf Idlib"),
        (["Die US-", "Koalition griff an"], "Die US-Koalition griff an"),
        (["Der Luft\u00ad", "angriff"], "Der Luftangriff"),
        (["ein Satz", "geht weiter"], "ein Satz geht weiter"),
    ],
)
def test_words_cut_at_the_line_end_are_whole_again(lines: list[str], joined: str) -> None:
    assert _joined([_Line(line, 0.0, 10.0, 0) for line in lines]) == joined


def test_pages_beyond_the_limit_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MAX_PAGES", 1)
    result = read_file("a.pdf", document())
    assert PARAGRAPHS[0] in result.articles[0].text
    assert "W_TRUNCATED" in [warning.code for warning in result.warnings]


def test_a_headline_in_the_type_of_the_text_is_told_by_the_dateline_under_it() -> None:
    lines = [
        "Air strike kills five people in the city of Raqqa",
        "RAQQA, June 7, 2017 - A coalition air strike hit a house in Raqqa early on Wednesday",
        "and killed five people of one family, residents said. The army has not spoken about it.",
    ]

    def typed(canvas: Canvas) -> None:
        for number, line in enumerate(lines):
            canvas.drawString(72, 720 - 14 * number, line)

    (article,) = read_file("raqqa.pdf", drawn(typed)).articles
    assert article.title == lines[0]
    assert article.published == date(2017, 6, 7)
    assert article.text.split("\n\n")[1].startswith("RAQQA, June 7, 2017")
