"""OpenDocument, Rich Text, Excel, mails, web archives and feeds."""

import contextlib
import io
import zipfile
from datetime import date, datetime
from email.message import EmailMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.readers import reading
from data.readers.reading import read_file
from geo.errors import ReadError
from geo.model import PartKind

TEXT = "Two shells hit the market of Tell Abyad on Tuesday, and four traders were taken to the hospital."
TITLE = "Shells hit a market"


@pytest.fixture(autouse=True)
def in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    # The way through the child is tested in test_readers_supervised.py; here coverage should see the reader.
    monkeypatch.setattr(reading, "read_in_child", lambda reader, source: reader.read(source))


def odt(body: str, name: str = "content.xml") -> bytes:
    spaces = "".join(
        f' xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{prefix}:1.0"'
        for prefix in ("office", "text", "table")
    )
    content = f"<office:document-content{spaces}><office:body><office:text>{body}</office:text></office:body>"
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr(name, f"{content}</office:document-content>")
    return stream.getvalue()


def workbook(rows: list[list[object]], sheets: int = 1) -> bytes:
    book = openpyxl.Workbook()
    for number in range(sheets - 1):
        book.active.append([f"cover {number}"])
        book.active = book.create_sheet()
    for row in rows:
        book.active.append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def mail(text: str = TEXT, **headers: str) -> bytes:
    message = EmailMessage()
    shown = {"Subject": TITLE, "From": "Desk <desk@example.org>", "Date": "Wed, 14 Oct 2015 09:00:00 +0000"} | headers
    for name, value in shown.items():
        message[name] = value
    message.set_content(text)
    return message.as_bytes()


def web_archive() -> bytes:
    page = f"<html><head><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1><p>{TEXT}</p><p>{TEXT} Again.</p>"
    message = MIMEMultipart("related")
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = "https://news.example/market"
    message["Subject"] = TITLE
    message["Date"] = "Wed, 14 Oct 2015 09:00:00 -0000"
    message.attach(MIMEText(f"{page}</article></body></html>", "html", "utf-8"))
    return message.as_bytes()


RSS = f"""<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>News Desk</title><language>en-gb</language>
<item><title>{TITLE}</title><link>https://news.example/1</link><pubDate>Wed, 14 Oct 2015 09:00:00 GMT</pubDate>
<description>teaser</description>
<content:encoded><![CDATA[<p>{TEXT}</p><script>x()</script><p>More &amp; more.</p>]]></content:encoded>
</item><item><title>Only a title</title></item></channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Desk</title><entry><title>{TITLE}</title>
<link rel="self" href="https://a.example/x"/><link rel="alternate" href="https://a.example/1"/>
<updated>2015-10-14T09:00:00Z</updated><content type="html">&lt;p&gt;{TEXT}&lt;/p&gt;</content></entry></feed>"""
RTF = rb"{\rtf1\ansi\ansicpg1251{\b Shells hit a market}\par\par " + TEXT.encode() + rb"\par \'cc\'ee\'f1\'ea\'e2\'e0}"


class TestOpenDocument:
    def test_headings_paragraphs_and_rows_in_their_order(self) -> None:
        body = (
            f"<text:h>{TITLE}</text:h><text:p>{TEXT}</text:p><text:h>Later</text:h><table:table><table:table-row>"
            "<table:table-cell><text:p>Idlib</text:p></table:table-cell><table:table-cell><text:p>4</text:p>"
            "</table:table-cell></table:table-row></table:table><text:p>a<text:s/>b<text:line-break/>c</text:p>"
        )
        (article,) = read_file("a.odt", odt(body)).articles
        assert article.title == TITLE
        assert article.text.split("\n\n") == [TITLE, TEXT, "Later", "Idlib | 4", "a b c"]
        assert [part.kind for part in article.parts][:2] == [PartKind.TITLE, PartKind.SUBHEAD]

    def test_deleted_passages_and_comments_stay_out(self) -> None:
        body = (
            "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"
            f"<text:p>{TEXT}<office:annotation><text:p>note</text:p></office:annotation></text:p>"
        )
        (article,) = read_file("a.odt", odt(body)).articles
        assert article.text == TEXT

    @pytest.mark.parametrize(
        ("content", "code"),
        [
            (odt(""), "E_NO_TEXT"),
            (odt("<text:p>x</text:p>", name="other.xml"), "E_CORRUPT"),
            (odt("<text:p>"), "E_CORRUPT"),
            (odt("<!DOCTYPE x [<!ENTITY a 'b'>]>"), "E_XML_ENTITY"),
            (odt(TEXT)[:200], "E_CORRUPT"),
        ],
    )
    def test_what_cannot_be_read_is_told(self, content: bytes, code: str) -> None:
        with pytest.raises(ReadError) as caught:
            read_file("a.odt", content)
        assert caught.value.code == code


class TestWorkbook:
    def test_each_row_is_an_article_with_its_columns(self) -> None:
        rows = [["Titel", "Text", "Datum", "url"], [TITLE, TEXT, datetime(2015, 10, 14), "https://n.example/1"]]  # noqa: DTZ001
        (article,) = read_file("a.xlsx", workbook([*rows, [None, None, None, None]])).articles
        assert (article.title, article.text, article.published) == (TITLE, TEXT, date(2015, 10, 14))
        assert article.url == "https://n.example/1"

    def test_the_sheet_with_texts_is_found(self) -> None:
        (article,) = read_file("a.xlsx", workbook([["text"], [TEXT]], sheets=3)).articles
        assert article.text == TEXT

    def test_a_workbook_without_texts_says_which_columns_it_has(self) -> None:
        with pytest.raises(ReadError, match="found: name, number"):
            read_file("a.xlsx", workbook([["name", "number"], ["x", 1]]))

    def test_a_damaged_workbook_is_told(self) -> None:
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as package:
            package.writestr("xl/workbook.xml", "<broken")
        with pytest.raises(ReadError) as caught:
            read_file("a.xlsx", stream.getvalue())
        assert caught.value.code == "E_CORRUPT"

    @pytest.mark.parametrize(("name", "part"), [("a.xlsx", "xl/workbook.xml"), ("a.odt", "content.xml")])
    def test_a_package_that_unfolds_too_far_is_refused(self, name: str, part: str) -> None:
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
            package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
            package.writestr(part, b"<x/>")
            package.writestr("media/big.xml", b" " * 60_000_000)
        with pytest.raises(ReadError) as caught:
            read_file(name, stream.getvalue())
        assert caught.value.code == "E_ARCHIVE_BOMB"
        assert str(caught.value).startswith(name)

    @pytest.mark.parametrize(("name", "part"), [("a.xlsx", "xl/workbook.xml"), ("a.odt", "content.xml")])
    def test_a_package_with_entities_is_refused(self, name: str, part: str) -> None:
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as package:
            package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
            package.writestr(part, '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')
        with pytest.raises(ReadError) as caught:
            read_file(name, stream.getvalue())
        assert caught.value.code == "E_XML_ENTITY"


class TestMail:
    def test_a_mail_gives_its_text_subject_day_and_the_sender_s_name_alone(self) -> None:
        (article,) = read_file("a.eml", mail()).articles
        assert article.text.strip() == TEXT
        assert (article.title, article.published, article.publisher) == (TITLE, date(2015, 10, 14), "Desk")

    def test_a_web_archive_gives_its_page_and_address(self) -> None:
        (article,) = read_file("a.mhtml", web_archive()).articles
        assert TEXT in article.text
        assert article.url == "https://news.example/market"
        assert article.publisher is None

    @pytest.mark.parametrize("charset", ["koi8-r", "windows-1251", "utf-8", "no-such-charset"])
    def test_a_mail_is_read_in_the_charset_it_states(self, charset: str) -> None:
        russian = "Снаряды попали в рынок города, ранены четыре торговца, сообщили врачи."
        encoded = russian.encode("utf-8" if charset == "no-such-charset" else charset)
        head = f"Subject: =?utf-8?b?0KPQtNCw0YA=?=\r\nContent-Type: text/plain; charset={charset}\r\n"
        (article,) = read_file("a.eml", f"{head}Content-Transfer-Encoding: 8bit\r\n\r\n".encode() + encoded).articles
        assert (article.text.strip(), article.title) == (russian, "Удар")

    def test_a_mail_inside_parts_gives_its_text_once(self) -> None:
        both = MIMEMultipart("alternative")
        both.attach(MIMEText(TEXT, "plain", "utf-8"))
        both.attach(MIMEText(f"<p>{TEXT}</p>", "html", "utf-8"))
        message = MIMEMultipart("mixed")
        message["Subject"] = TITLE
        message.attach(both)
        message.attach(MIMEText("an attached note", "plain", "utf-8"))
        (article,) = read_file("a.eml", message.as_bytes()).articles
        assert article.text.strip() == TEXT

    def test_a_mail_by_no_name_is_known_by_its_head(self) -> None:
        (article,) = read_file("mail", mail()).articles
        assert article.title == TITLE

    @pytest.mark.parametrize("content", [b"no head at all\n\nnor body", mail("")])
    def test_what_cannot_be_read_is_told(self, content: bytes) -> None:
        with pytest.raises(ReadError) as caught:
            read_file("a.eml", content)
        assert caught.value.code in {"E_CORRUPT", "E_NO_TEXT"}


class TestFeed:
    def test_an_entry_gives_its_whole_text_without_markup(self) -> None:
        result = read_file("a.rss", RSS.encode())
        (article,) = result.articles
        assert article.text.split("\n\n") == [TEXT, "More & more."]
        assert (article.title, article.published, article.publisher) == (TITLE, date(2015, 10, 14), "News Desk")
        assert article.url == "https://news.example/1"
        assert any("entry 2: it has no text" in warning.message for warning in result.warnings)

    def test_atom_is_read_by_its_alternate_link(self) -> None:
        (article,) = read_file("feed.xml", ATOM.encode()).articles
        assert (article.text, article.url) == (TEXT, "https://a.example/1")
        assert article.language == "en"

    def test_other_xml_is_refused(self) -> None:
        with pytest.raises(ReadError, match="no news feed"):
            read_file("a.xml", b"<root><a>b</a></root>")

    @pytest.mark.parametrize("encoding", ["utf-16", "windows-1251", "utf-8-sig"])
    def test_a_feed_is_read_in_the_encoding_it_states(self, encoding: str) -> None:
        feed = RSS.replace('version="1.0"?>', f'version="1.0" encoding="{encoding.removesuffix("-sig")}"?>', 1)
        content = feed.replace(TITLE, "Удар по рынку").encode(encoding)
        assert read_file("a.xml", content).articles[0].title == "Удар по рынку"

    def test_entities_that_multiply_are_not_unfolded(self) -> None:
        doubling = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
        bomb = RSS.replace('<?xml version="1.0"?>', f'<!DOCTYPE x [<!ENTITY a0 "boom">{doubling}]>')
        # libxml2 stops at the loop; what it has by then is short, or nothing and the file is refused
        with contextlib.suppress(ReadError):
            for article in read_file("a.rss", bomb.replace("teaser", "&a11;").encode()).articles:
                assert len(article.text) < 1_000

    def test_a_file_outside_is_never_read(self, tmp_path) -> None:
        (tmp_path / "secret.txt").write_text("a secret of this machine")
        outside = f'<!DOCTYPE x [<!ENTITY a SYSTEM "file://{tmp_path}/secret.txt">]>'
        feed = RSS.replace('<?xml version="1.0"?>', outside).replace("<title>Shells", "<title>&a; Shells")
        article = read_file("a.rss", feed.encode()).articles[0]
        assert "secret of" not in f"{article.title} {article.text}"

    def test_an_entity_is_never_followed(self) -> None:
        bomb = RSS.replace('<?xml version="1.0"?>', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "boom">]>')
        result = read_file("a.rss", bomb.replace("teaser", "&a;").encode())
        assert "boom" not in result.articles[0].text


NITF = f"""<?xml version="1.0"?>
<nitf><head><title>slug-1</title><docdata><date.issue norm="20151014T090000Z"/></docdata>
</head><body><body.head><hedline><hl1>{TITLE}</hl1></hedline><byline>by Desk</byline></body.head><body.content>
<p>{TEXT}</p><p>Nobody in <location>Idlib</location> was <em>surprised</em>.</p></body.content></body></nitf>"""
RECORDS = f"""<export><meta><title>All</title></meta><article><titel>{TITLE}</titel><datum>14.10.2015</datum>
<quelle>Desk</quelle><volltext>&lt;p&gt;{TEXT}&lt;/p&gt;&lt;p&gt;Later.&lt;/p&gt;</volltext></article>
<article><titel>Empty</titel><volltext/></article><article><volltext>{TEXT} Once more.</volltext></article></export>"""


class TestOtherXml:
    def test_an_agency_s_article_is_read_by_its_headline_text_and_day(self) -> None:
        (article,) = read_file("a.xml", NITF.encode()).articles
        assert article.text.split("\n\n") == [TEXT, "Nobody in Idlib was surprised."]
        assert (article.title, article.published) == (TITLE, date(2015, 10, 14))

    def test_records_with_names_a_table_may_have_are_articles(self) -> None:
        first, second = read_file("a.xml", RECORDS.encode()).articles
        assert (first.title, first.published, first.publisher) == (TITLE, date(2015, 10, 14), "Desk")
        assert first.text.split("\n\n") == [TEXT, "Later."]
        assert second.text == f"{TEXT} Once more."


class TestRichText:
    def test_the_text_without_its_formatting_and_in_its_code_page(self) -> None:
        (article,) = read_file("a.rtf", RTF).articles
        assert TEXT in article.text
        assert "Москва" in article.text
        assert "\\" not in article.text

    def test_it_is_known_by_its_content(self) -> None:
        assert TEXT in read_file("a.txt", RTF).articles[0].text

    @pytest.mark.parametrize("content", [rb"{\rtf1 }", rb"{\rtf1\ansi"])
    def test_a_file_without_text_is_told(self, content: bytes) -> None:
        with pytest.raises(ReadError):
            read_file("a.rtf", content)


@given(
    st.sampled_from(
        [
            ("a.rss", RSS.encode()),
            ("a.xml", NITF.encode()),
            ("a.rtf", RTF),
            ("a.eml", mail()),
            ("a.mhtml", web_archive()),
            ("a.odt", odt(TEXT)),
            ("a.xlsx", workbook([["text"], [TEXT]])),
        ]
    ),
    st.integers(0, 2000),
    st.binary(max_size=8),
)
@settings(max_examples=80)
def test_a_damaged_file_is_read_or_refused_and_nothing_else(file: tuple[str, bytes], at: int, junk: bytes) -> None:
    name, content = file
    at %= len(content)
    try:
        assert read_file(name, content[:at] + junk + content[at + len(junk) :]).articles
    except ReadError as error:
        assert str(error).startswith(name)
