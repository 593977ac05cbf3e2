"""Rows and JSON objects to articles: under which names text, title, date, address and source go by."""

from collections.abc import Mapping
from urllib.parse import urlsplit

from data.readers.result import Columns, FoundArticle

# Compared without case, spaces, hyphens and underscores; earlier names win.
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "text": (
        "text", "fulltext", "articletext", "body", "articlebody", "content", "article", "story", "maintext",
        "plaintext", "volltext", "artikeltext", "inhalt", "artikel", "texte", "corps", "contenu", "texto", "cuerpo",
        "contenido", "текст", "содержание", "содержимое", "статья", "вміст", "зміст", "стаття", "النص", "نص",
        "المحتوى", "محتوى", "description", "summary", "beschreibung", "описание", "опис",
    ),
    "title": (
        "title", "headline", "heading", "articletitle", "titel", "überschrift", "ueberschrift", "schlagzeile",
        "titre", "título", "titulo", "titular", "заголовок", "название", "назва", "العنوان", "عنوان",
    ),
    "date": (
        "date", "published", "publisheddate", "publishdate", "publicationdate", "publishedat", "publishedon",
        "datepublished", "pubdate", "dateofpublication", "articledate", "datetime", "timestamp", "created",
        "createdat", "datum", "veröffentlicht", "veröffentlichungsdatum", "veroeffentlicht", "erschienen",
        "datedepublication", "publié", "fecha", "fechadepublicación", "fechadepublicacion", "дата",
        "датапубликации", "опубликовано", "датапублікації", "опубліковано", "التاريخ", "تاريخ", "تاريخالنشر",
        "erscheinungsdatum", "erscheinungstag", "day", "tag", "jour", "día", "dia", "день", "اليوم", "when", "wann",
        "quand", "cuándo", "cuando", "когда", "коли", "متى",
    ),
    "url": (
        "url", "link", "href", "articleurl", "sourceurl", "permalink", "canonicalurl", "webaddress", "adresse",
        "lien", "enlace", "ссылка", "адрес", "посилання", "адреса", "الرابط", "رابط",
    ),
    "source": (
        "source", "publisher", "sourcename", "site", "sitename", "outlet", "newspaper", "media", "medium", "agency",
        "domain", "quelle", "zeitung", "herausgeber", "éditeur", "journal", "fuente", "medio", "периódico",
        "источник", "издание", "сми", "джерело", "видання", "змі", "المصدر", "مصدر",
    ),
    "language": (
        "language", "lang", "languagecode", "sprache", "langue", "idioma", "язык", "мова", "اللغة", "لغة",
    ),
    "id": (
        "docid", "id", "articleid", "documentid", "guid", "uuid", "identifier",
    ),
}  # fmt: skip
_IGNORED = str.maketrans("", "", " \t_-.:")


def column_of(names: list[str]) -> dict[str, str]:
    """Which of the names holds which field; fields nobody names are absent."""
    keys: dict[str, str] = {}
    for name in names:
        keys.setdefault(name.strip().lower().translate(_IGNORED), name)
    return {field: keys[alias] for field, aliases in COLUMNS.items() for alias in reversed(aliases) if alias in keys}


def columns_for(names: list[str], chosen: Columns) -> dict[str, str]:
    """Which of the names holds which field: as chosen where something is, else by the names."""
    return {field: name for field, name in chosen if name in names} if chosen else column_of(names)


def article_from(values: Mapping[str, str], *, where: str) -> FoundArticle:
    """The article of one row whose values go by field name; `where` says which row for messages."""
    return FoundArticle(
        text=values["text"],
        title=values.get("title") or None,
        published_text=values.get("date") or None,
        published_source="column",
        url=web_address(values.get("url")),
        publisher=values.get("source") or None,
        language=language_code(values.get("language")),
        source_id=values.get("id") or None,
        where=where,
    )


def web_address(stated: str | None) -> str | None:
    """The address when it is http or https with a host, else None."""
    address = (stated or "").strip()
    try:
        parsed = urlsplit(address)
    except ValueError:
        return None
    if (
        parsed.scheme.lower() not in {"http", "https"}
        or not parsed.hostname
        or any(letter.isspace() for letter in address)
    ):
        return None
    return address


def language_code(stated: str | None) -> str | None:
    """ "de" for "de", "DE" and "de-AT"; None for anything that is no two-letter code."""
    code = (stated or "").strip().lower().replace("_", "-").partition("-")[0]
    return code if len(code) == 2 and code.isascii() and code.isalpha() else None
