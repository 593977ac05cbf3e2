"""The main path from an article to what it says. Read this first."""

from geo.dates import find_dates
from geo.events import find_reports
from geo.languages.pack import Pack
from geo.model import Analysis, Article
from geo.named import find_names
from geo.ports import Gazetteer, Recogniser, WordList
from geo.resolve import resolve_mentions
from geo.text import read_document
from geo.toponyms import find_mentions


def analyse(
    article: Article,
    pack: Pack,
    gazetteer: Gazetteer,
    words: WordList,
    *,
    recogniser: Recogniser | None = None,
    engine: str = "",
) -> Analysis:
    """What the article reports; pure, and its arguments and result pickle. Without a recogniser, rules alone read."""
    document = read_document(article, pack)
    named = find_names(document, recogniser)
    mentions = find_mentions(document, pack, gazetteer, words, named)
    resolutions = resolve_mentions(mentions, document, gazetteer)
    dates = find_dates(document, pack)
    reports = find_reports(document, resolutions, dates, pack)
    return Analysis(
        article=article,
        mentions=mentions,
        resolutions=resolutions,
        dates=dates,
        reports=reports,
        engine=engine,
    )
