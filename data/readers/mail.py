"""Mails (.eml) and web archives (.mhtml), which are mails that hold a page. Runs in the child process."""

from dataclasses import replace
from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage, MIMEPart
from email.policy import default as modern
from email.utils import parseaddr

from data.readers import html
from data.readers.decoding import clean_controls
from data.readers.fields import web_address
from data.readers.result import FoundArticle, Reading, Source
from geo.errors import ReadError


def read(source: Source) -> Reading:
    """The mail's text or the archive's page, with subject, date and sender where the page does not say better.

    Raises ReadError: E_CORRUPT, E_NO_TEXT and what data.readers.html raises.
    """
    message = _message(source)
    page_url = web_address(_header(message, "Snapshot-Content-Location"))
    body = message.get_body(preferencelist=("html", "related") if page_url else ("plain", "html"))
    if body is None:
        body = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    if body is None:
        raise ReadError(source.name, "E_NO_TEXT", "the mail holds no text.", "Save the article as text or HTML.")
    if body.get_content_type() == "text/html":
        reading = html.read(Source(name=source.name, suffix=".html", content=_bytes(body)))
    else:
        text, warnings = clean_controls(_text(body), source.name)
        reading = Reading(articles=(FoundArticle(text=text.replace("\r\n", "\n")),), warnings=warnings)
    found = tuple(_completed(article, message, page_url) for article in reading.articles)
    return Reading(articles=found, warnings=reading.warnings)


def _message(source: Source) -> EmailMessage:
    try:
        message = message_from_bytes(source.content, policy=modern)
    except (MessageError, ValueError) as error:
        raise _damaged(source.name) from error
    if not isinstance(message, EmailMessage) or not message.keys():
        raise _damaged(source.name)
    return message


def _damaged(name: str) -> ReadError:
    return ReadError(name, "E_CORRUPT", "the mail is damaged.", "Save it again, or save the text as .txt.")


def _bytes(body: MIMEPart) -> bytes:
    content = body.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _text(body: MIMEPart) -> str:
    charset = body.get_content_charset() or "utf-8"
    try:
        return _bytes(body).decode(charset, "replace")
    except LookupError:
        return _bytes(body).decode("utf-8", "replace")


def _completed(article: FoundArticle, message: EmailMessage, page_url: str | None) -> FoundArticle:
    stated = article.published or article.published_text
    return replace(
        article,
        title=article.title or _header(message, "Subject"),
        published_text=article.published_text if stated else _header(message, "Date"),
        published_source=article.published_source if stated else "metadata",
        url=article.url or page_url,
        publisher=article.publisher or (None if page_url else _sender(message)),
    )


def _header(message: EmailMessage, name: str) -> str | None:
    try:
        value = message[name]
    except (ValueError, IndexError, AttributeError):  # a header no parser of the library survives
        return None
    return " ".join(str(value).split()) or None if value else None


def _sender(message: EmailMessage) -> str | None:
    """The name of who sent it; an address belongs to a person, so it is not kept."""
    name, _ = parseaddr(_header(message, "From") or "")
    return name or None
