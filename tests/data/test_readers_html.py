"""Saved web pages: text, parts, and the head from metadata before anything is guessed."""

import json
from datetime import date

import pytest

from data.readers import reading
from data.readers.reading import read_file
from geo.errors import ReadError
from geo.model import Article, PartKind

FIRST = (
    "Bei einem Luftangriff auf einen Markt in Idlib sind am Dienstag mindestens 34 Menschen getötet worden, "
    "wie Aktivisten in der Stadt mitteilten. Unter den Toten waren nach ihren Angaben viele Frauen und Kinder."
)
SECOND = (
    "Die Vereinten Nationen riefen die Konfliktparteien am Mittwoch in Genf zu einer Waffenruhe auf. "
    "Hilfsorganisationen sollen Zugang zu den belagerten Vierteln von Aleppo erhalten, hieß es weiter."
)
BODY = f"""<nav><a href="/">Startseite</a> <a href="/politik">Politik</a></nav>
<main><article><h1>Luftangriff auf Markt in Idlib</h1>
<figure><img src="a.jpg"><figcaption>Rauch über Idlib am Dienstag (Foto: rtr)</figcaption></figure>
<p>{FIRST}</p><h2>Aufruf zur Waffenruhe</h2><p>{SECOND}</p>
<figure><img src="b.jpg"><figcaption>Zerstörtes Haus in Homs</figcaption></figure>
<blockquote>Wir brauchen sofort eine Waffenruhe in ganz Syrien, sagte der Vermittler nach dem Treffen.</blockquote>
<table><tr><td>Ort</td><td>Tote</td></tr><tr><td>Idlib</td><td>34</td></tr></table>
</article></main><footer>Impressum Datenschutz Kontakt</footer>"""


@pytest.fixture(autouse=True)
def in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    # The way through the child is tested in test_readers_supervised.py; here coverage should see the reader.
    monkeypatch.setattr(reading, "read_in_child", lambda reader, source: reader.read(source))


def page(head: str = "<title>Luftangriff auf Markt in Idlib</title>", body: str = BODY) -> bytes:
    return (
        f'<!DOCTYPE html><html lang="de"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'.encode()
    )


def read(content: bytes) -> Article:
    return read_file("a.html", content).articles[0]


def parts_of(article: Article, kind: PartKind) -> list[str]:
    return [part.span.of(article.text) for part in article.parts if part.kind is kind]


def test_title_then_paragraphs_apart_by_blank_lines() -> None:
    paragraphs = read(page()).text.split("\n\n")
    assert paragraphs[0] == "Luftangriff auf Markt in Idlib"
    assert paragraphs.count("Luftangriff auf Markt in Idlib") == 1
    assert paragraphs.index(FIRST) < paragraphs.index("Aufruf zur Waffenruhe") < paragraphs.index(SECOND)


def test_headings_captions_quotes_are_told_apart() -> None:
    article = read(page())
    assert parts_of(article, PartKind.TITLE) == ["Luftangriff auf Markt in Idlib"]
    assert parts_of(article, PartKind.SUBHEAD) == ["Aufruf zur Waffenruhe"]
    assert parts_of(article, PartKind.CAPTION) == [
        "Rauch über Idlib am Dienstag (Foto: rtr)",
        "Zerstörtes Haus in Homs",
    ]
    assert parts_of(article, PartKind.QUOTE)[0].startswith("Wir brauchen")


def test_a_table_row_is_one_line() -> None:
    assert "Idlib | 34" in read(page()).text


def test_navigation_and_footer_stay_out() -> None:
    text = read(page()).text
    assert "Startseite" not in text
    assert "Impressum" not in text


def linked(**fields: object) -> str:
    stated = {"@context": "https://schema.org", "@type": "NewsArticle", **fields}
    return f'<script type="application/ld+json">{json.dumps({"@graph": [{"@type": "WebSite"}, stated]})}</script>'


@pytest.mark.parametrize(
    "head",
    [
        linked(datePublished="2015-11-26T08:00:00+01:00"),
        '<meta property="article:published_time" content="2015-11-26T08:00:00Z">',
        '<meta name="DC.date.issued" content="26.11.2015">',
        '<meta name="date" content="Thu, 26 Nov 2015 08:00:00 GMT">',
        linked(datePublished="soon") + '<meta name="pubdate" content="20151126">',
        "<title>Luftangriff auf Markt in Idlib | DW | 26.11.2015</title>",
    ],
    ids=["json-ld", "opengraph", "dublin core", "meta date", "second source", "title"],
)
def test_a_stated_date_is_metadata(head: str) -> None:
    article = read(page(head))
    assert (article.published, article.published_source) == (date(2015, 11, 26), "metadata")


def test_json_ld_is_believed_before_opengraph() -> None:
    head = '<meta property="article:published_time" content="2019-08-01">' + linked(datePublished="2013-06-10")
    assert read(page(head)).published == date(2013, 6, 10)


def test_a_time_element_of_the_article_is_metadata() -> None:
    body = BODY.replace("<p>", '<time datetime="2015-11-26">gestern</time><p>', 1)
    assert read(page(body=body)).published == date(2015, 11, 26)


def test_a_date_in_the_address_only_is_told_to_be_guessed() -> None:
    head = '<link rel="canonical" href="https://example.org/2015/11/26/luftangriff">'
    article = read(page(head))
    assert (article.published, article.published_source) == (date(2015, 11, 26), "guessed")


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (linked(headline="Angriff in Syrien fordert Tote"), "Angriff in Syrien fordert Tote"),
        ('<meta property="og:title" content="Angriff in Syrien">', "Angriff in Syrien"),
        (
            '<meta property="og:site_name" content="DW.COM"><title>Angriff in Syrien – DW.COM</title>',
            "Angriff in Syrien",
        ),
        ("<title>Angriff in Syrien | Nahost | DW | 10.06.2013</title>", "Angriff in Syrien"),
        ("<title>Putin - Hollande: ein Treffen in Moskau</title>", "Putin - Hollande: ein Treffen in Moskau"),
        ("", "Luftangriff auf Markt in Idlib"),
    ],
)
def test_the_title_is_stated_and_loses_only_the_sites_name(head: str, title: str) -> None:
    assert read(page(head)).title == title


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ('<link rel="canonical" href="https://www.dw.com/de/a-1">', "https://www.dw.com/de/a-1"),
        ('<meta property="og:url" content="http://example.org/a">', "http://example.org/a"),
        (linked(url="https://example.org/b"), "https://example.org/b"),
        ("<!-- saved from url=(0029)https://example.org/gespeichert -->", "https://example.org/gespeichert"),
        ("<!--\n Page saved with SingleFile \n url: https://example.org/einzeln \n-->", "https://example.org/einzeln"),
        ('<link rel="canonical" href="javascript:alert(1)">', None),
        ('<link rel="canonical" href="file:///etc/passwd">', None),
        ('<link rel="canonical" href="/relativ">', None),
    ],
)
def test_only_web_addresses_are_kept(head: str, url: str | None) -> None:
    assert read(page(head)).url == url


@pytest.mark.parametrize(
    ("head", "publisher"),
    [
        (linked(publisher={"@type": "Organization", "name": "Deutsche Welle"}), "Deutsche Welle"),
        ('<meta property="og:site_name" content="tagesschau.de">', "tagesschau.de"),
        ('<link rel="canonical" href="https://www.dw.com/de/a-1">', "dw.com"),
        ("", None),
    ],
)
def test_the_publisher_is_stated_or_the_address_host(head: str, publisher: str | None) -> None:
    assert read(page(head)).publisher == publisher


@pytest.mark.parametrize(
    "broken", ["{", "[" * 5000, '"' + "x" * 100, "null", "[1, 2]", '{"@type": 3}', '{"@graph": {}}']
)
def test_broken_json_ld_does_not_cost_the_article(broken: str) -> None:
    assert FIRST in read(page(f'<script type="application/ld+json">{broken}</script>')).text


def test_a_declared_code_page_is_used() -> None:
    content = page().decode().replace("utf-8", "windows-1252").encode("cp1252")
    result = read_file("a.html", content)
    assert FIRST in result.articles[0].text
    assert "W_ENCODING" not in [warning.code for warning in result.warnings]


def test_a_wrongly_declared_code_page_gives_way_to_utf8() -> None:
    assert FIRST in read(page().replace(b'charset="utf-8"', b'charset="iso-8859-1"')).text


def test_a_page_whose_text_lies_too_deep_is_refused_not_shortened() -> None:
    with pytest.raises(ReadError) as caught:
        read(b"<html><body>" + b"<div>" * 400 + FIRST.encode() * 3 + b"</div>" * 400)
    assert caught.value.code == "E_DEPTH"


def test_a_page_swallowed_by_an_open_attribute_is_refused_not_shortened() -> None:
    with pytest.raises(ReadError) as caught:
        read(page().replace(b'src="a.jpg"', b'src="a.jpg'))
    assert caught.value.code == "E_CORRUPT"


@pytest.mark.parametrize("body", ["", "<img src=a.png>", "<script>alert('xx')</script>"])
def test_a_page_without_article_text_is_told(body: str) -> None:
    with pytest.raises(ReadError) as caught:
        read(page(head="", body=body))
    assert caught.value.code in {"E_NO_TEXT", "E_CORRUPT"}


def test_pictures_saved_into_the_page_do_not_count() -> None:
    picture = b"data:image/png;base64," + b"QUJD" * 6_000_000
    assert FIRST in read(page().replace(b"a.jpg", picture)).text


def test_a_page_of_20_megabytes_of_markup_is_refused() -> None:
    with pytest.raises(ReadError) as caught:
        read(b"<html><body>" + b"<p>x</p>" * 2_600_000)
    assert caught.value.code == "E_TOO_LARGE"


def test_a_page_saved_in_the_wrong_encoding_is_repaired_and_told() -> None:
    content = page().decode().encode().decode("cp1252", "replace").encode()
    result = read_file("a.html", content)
    assert FIRST in result.articles[0].text
    assert "W_MOJIBAKE" in [warning.code for warning in result.warnings]


def test_text_behind_an_early_end_of_the_page_is_read() -> None:
    content = page().replace(b"<h2>", b"</body></html><h2>")
    assert SECOND in read(content).text


def test_a_cut_page_keeps_what_came_through() -> None:
    content = page()
    assert FIRST in read(content[: content.index(b"Hilfsorganisationen")]).text


def test_scripts_and_event_handlers_leave_no_trace() -> None:
    body = BODY.replace("<p>", "<p onclick='x()'><script>document.write('böse')</script>", 1)
    assert "böse" not in read(page(body=body)).text


def test_template_signs_arrive_as_plain_characters() -> None:
    body = BODY.replace("Aktivisten", "Aktivisten {{ 7*7 }} ${x} `y` &lt;b&gt;")
    assert "{{ 7*7 }} ${x} `y` <b>" in read(page(body=body)).text
