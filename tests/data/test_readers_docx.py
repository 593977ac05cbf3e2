"""Word documents: body order with tables, nothing lost without a word, nothing hidden in entities."""

import io
import zipfile
from collections.abc import Callable

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from data.readers import docx, reading
from data.readers.reading import read_file
from geo.errors import ReadError
from geo.model import PartKind

FIRST = "Bei einem Luftangriff auf einen Markt in Idlib wurden 34 Menschen getötet."
LAST = "Die Vereinten Nationen riefen zu einer Waffenruhe auf."


@pytest.fixture(autouse=True)
def in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    # The way through the child is tested in test_readers_supervised.py; here coverage should see the reader.
    monkeypatch.setattr(reading, "read_in_child", lambda reader, source: reader.read(source))


def document(change: Callable[[object], None] | None = None, title: str | None = "Angriff auf Idlib") -> bytes:
    word = Document()
    if title:
        word.add_heading(title, 0)
    word.add_paragraph(FIRST)
    word.add_heading("Zahlen", 1)
    table = word.add_table(2, 2)
    for row, cells in enumerate((("Ort", "Tote"), ("Idlib", "34"))):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text
    word.add_paragraph(LAST)
    word.add_paragraph("Rauch über Idlib", style="Caption")
    if change:
        change(word)
    stream = io.BytesIO()
    word.save(stream)
    return stream.getvalue()


def repacked(content: bytes, change: Callable[[str, bytes], bytes | None]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
        for member in source.infolist():
            changed = change(member.filename, source.read(member))
            if changed is not None:
                target.writestr(member.filename, changed)
    return stream.getvalue()


def in_main_part(old: bytes, new: bytes) -> Callable[[str, bytes], bytes]:
    return lambda name, content: content.replace(old, new, 1) if name == "word/document.xml" else content


def error_of(content: bytes) -> ReadError:
    with pytest.raises(ReadError) as caught:
        read_file("a.docx", content)
    return caught.value


def test_paragraphs_and_table_rows_come_in_the_order_of_the_document() -> None:
    paragraphs = read_file("a.docx", document()).articles[0].text.split("\n\n")
    assert paragraphs == ["Angriff auf Idlib", FIRST, "Zahlen", "Ort | Tote", "Idlib | 34", LAST, "Rauch über Idlib"]


def test_styles_become_parts() -> None:
    article = read_file("a.docx", document()).articles[0]
    kinds = {part.span.of(article.text): part.kind for part in article.parts}
    assert kinds["Angriff auf Idlib"] is PartKind.TITLE
    assert kinds["Zahlen"] is PartKind.SUBHEAD
    assert kinds["Rauch über Idlib"] is PartKind.CAPTION
    assert article.title == "Angriff auf Idlib"


@pytest.mark.parametrize("name", ["a.zip", "a.txt", "a"])
def test_a_word_document_by_any_other_name_is_read_as_one(name: str) -> None:
    assert read_file(name, document()).articles[0].title == "Angriff auf Idlib"


def body_xml(xml: str) -> Callable[[object], None]:
    return lambda word: word.element.body.insert(0, parse_xml(xml))  # type: ignore[attr-defined]


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


@pytest.mark.parametrize(
    ("xml", "kept"),
    [
        (f"<w:p NS><w:ins w:id='1'>{run('Eingefügt in Homs.')}</w:ins></w:p>", "Eingefügt in Homs."),
        (f"<w:sdt NS><w:sdtContent><w:p>{run('Im Feld Hama.')}</w:p></w:sdtContent></w:sdt>", "Im Feld Hama."),
        (f"<w:p NS><w:hyperlink>{run('Verweis auf Raqqa.')}</w:hyperlink></w:p>", "Verweis auf Raqqa."),
        (f"<w:p NS><w:r><w:txbxContent><w:p>{run('Kasten.')}</w:p></w:txbxContent></w:r></w:p>", "Kasten."),
        ("<w:p NS><w:r><w:t>Zeile</w:t><w:br/><w:t>zwei</w:t><w:tab/><w:t>drei</w:t></w:r></w:p>", "Zeile zwei drei"),
    ],
    ids=["insertion", "field", "link", "text box", "breaks"],
)
def test_text_in_every_corner_is_read(xml: str, kept: str) -> None:
    content = document(body_xml(xml.replace("NS", nsdecls("w"))))
    assert kept in read_file("a.docx", content).articles[0].text


def test_deleted_text_stays_deleted() -> None:
    deleted = "<w:del w:id='1'><w:r><w:delText>Gestrichen</w:delText></w:r></w:del>"
    xml = f"<w:p {nsdecls('w')}>{deleted}{run('x')}</w:p>"
    assert "Gestrichen" not in read_file("a.docx", document(body_xml(xml))).articles[0].text


@pytest.mark.parametrize(
    "declaration",
    [b'<!DOCTYPE d [<!ENTITY a "b">]>', b'<!DOCTYPE d SYSTEM "http://example.org/x.dtd">', b"<! ENTITY a>"],
)
def test_entities_are_refused(declaration: bytes) -> None:
    content = repacked(document(), in_main_part(b"<w:document", declaration + b"<w:document"))
    assert error_of(content).code == "E_XML_ENTITY"


def test_entities_in_utf16_and_in_side_parts_are_refused() -> None:
    def change(name: str, content: bytes) -> bytes:
        if name != "word/styles.xml":
            return content
        return ('<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE d [<!ENTITY a "b">]><d/>').encode("utf-16")

    assert error_of(repacked(document(), change)).code == "E_XML_ENTITY"


@pytest.mark.parametrize(
    "content",
    [
        document()[:4000],
        repacked(document(), lambda name, content: content[:300] if name == "word/document.xml" else content),
        repacked(document(), lambda name, content: None if name == "[Content_Types].xml" else content),
        repacked(document(), lambda name, content: None if name == "_rels/.rels" else content),
        repacked(document(), in_main_part(b"<w:body>", b"<w:leer>")),
    ],
    ids=["cut", "cut part", "no types", "no relations", "no body"],
)
def test_a_damaged_document_is_told(content: bytes) -> None:
    assert error_of(content).code == "E_CORRUPT"


def test_a_document_that_unfolds_too_far_is_refused() -> None:
    bomb = repacked(
        document(), lambda name, content: content + b" " * 40_000_000 if name == "word/document.xml" else content
    )
    assert error_of(bomb).code == "E_ARCHIVE_BOMB"


def test_a_protected_document_is_told() -> None:
    assert (
        error_of(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")).code
        == "E_ENCRYPTED"
    )


def test_a_document_without_words_holds_no_text() -> None:
    stream = io.BytesIO()
    Document().save(stream)
    assert error_of(stream.getvalue()).code == "E_NO_TEXT"


@pytest.mark.parametrize("part", ["ppt/presentation.xml", "META-INF/container.xml", "mimetype"])
def test_other_office_files_are_told_apart(part: str) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as target:
        target.writestr(part, "x")
    assert error_of(stream.getvalue()).code == "E_UNSUPPORTED"


def test_letters_that_do_not_arrive_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docx, "_blocks", lambda *_: iter([docx.Block("Nur dieser Satz blieb übrig.", PartKind.BODY)]))
    assert "W_TRUNCATED" in [warning.code for warning in read_file("a.docx", document()).warnings]
