"""The store as a whole: `export`, `samples`, `reanalyse`, `info`."""

import argparse
from pathlib import Path

from data.commands.answers import OK, PARTLY, result_line, tell, tell_recogniser, write_file
from data.commands.arguments import country, day
from data.exports.facts import ExportOptions
from data.exports.formats import FORMATS
from data.settings import Settings
from data.workspace import Workspace, open_workspace
from geo.corrections import ReviewStatus
from geo.errors import ExportError
from geo.model import Assertion, EventType
from geo.query import CONFIRMED, DRAWN_ASSERTIONS, NOT_REJECTED, Exactness, Origin, ReportFilter
from geo.wording import Language, counted


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the four commands."""
    _add_export(commands.add_parser("export", help="write the events of the store to a file"))
    samples = commands.add_parser("samples", help="add or remove the sample articles")
    samples.add_argument("action", choices=["add", "remove"])
    samples.set_defaults(run=_samples)
    again = commands.add_parser("reanalyse", help="read again what older rules or an older gazetteer read")
    again.set_defaults(run=_reanalyse)
    info = commands.add_parser("info", help="say what is in the store and which versions are in use")
    info.set_defaults(run=_info)


def _add_export(export: argparse.ArgumentParser) -> None:
    export.add_argument("--format", choices=list(FORMATS), help="which kind of file (default: as OUT ends)")
    export.add_argument("--from", dest="first", type=day, metavar="YYYY-MM-DD", help="first day of the range")
    export.add_argument("--to", dest="last", type=day, metavar="YYYY-MM-DD", help="last day of the range")
    types, assertions = [kind.value for kind in EventType], [kind.value for kind in Assertion]
    export.add_argument("--type", action="append", default=[], choices=types, metavar="TYPE")
    export.add_argument("--actor", action="append", default=[], metavar="NAME")
    export.add_argument("--country", action="append", default=[], type=country, metavar="NAME|CODE")
    export.add_argument("--language", action="append", default=[], metavar="CODE")
    export.add_argument("--source", action="append", default=[], metavar="NAME")
    whose = [one.value for one in Origin]
    export.add_argument("--origin", action="append", default=[], choices=whose, help="own articles, or the samples")
    export.add_argument("--assertion", action="append", default=[], choices=assertions, metavar="ASSERTION")
    export.add_argument("--by-publication", action="store_true", help="the range speaks of days of publication")
    export.add_argument("--least-exact", choices=[one.value for one in Exactness], help="how exact a place must be")
    export.add_argument("--least-confidence", type=_share, default=0.0, metavar="0..1", help="how sure a place must be")
    export.add_argument("--search", default="", metavar="WORDS", help="only what says all these words")
    export.add_argument("--dated", action="store_true", help="with a range: nothing without a date")
    export.add_argument("--confirmed", action="store_true", help="only what a person confirmed or corrected")
    export.add_argument("--once", action="store_true", help="one row for every happening, not for every report of it")
    export.add_argument("--bom", action="store_true", help="begin CSV with a byte order mark")
    export.add_argument("--rounded", action="store_true", help="round positions to 0.01 degrees, about 1 km")
    export.add_argument("out", type=Path, metavar="OUT")
    export.set_defaults(run=_export)


def _export(options: argparse.Namespace, settings: Settings) -> int:
    report_filter, kind = _filter(options), options.format or _kind(options.out)
    workspace = open_workspace(settings, samples=False)
    written = ExportOptions(with_bom=options.bom, rounded=options.rounded)
    language = settings.language or Language.ENGLISH
    write_file(workspace.export(kind, report_filter, language, written), options.out)
    _tell_size(workspace, report_filter)
    return OK


def _kind(out: Path) -> str:
    """The format that the file's name ends in."""
    kind = out.suffix.removeprefix(".").lower()
    if kind not in FORMATS:
        raise ExportError(f"{out}: which kind of file it is to be is not clear. Say --format {'|'.join(FORMATS)}.")
    return kind


def _tell_size(workspace: Workspace, report_filter: ReportFilter) -> None:
    """Say how many rows passed, and which values asked for no report has."""
    number = workspace.count(report_filter)
    noun = "event" if report_filter.once else "report"
    tell(f"{counted(number, noun)} of the store." if number else f"No {noun} passes this filter; the file holds none.")
    known = workspace.facets(ReportFilter(assertions=frozenset(Assertion), statuses=frozenset(ReviewStatus)))
    for what, wanted, there in (
        ("actor", report_filter.actors, known.actors),
        ("country", report_filter.countries, known.countries),
        ("language", report_filter.languages, known.languages),
        ("source", report_filter.sources, known.sources),
    ):
        for value in sorted(wanted - there.keys()):
            tell(f"No report in the store has the {what} {value!r}.")


def _filter(options: argparse.Namespace) -> ReportFilter:
    if options.first and options.last and options.first > options.last:
        raise ExportError(f"--from {options.first} lies after --to {options.last}.")
    return ReportFilter(
        first=options.first,
        last=options.last,
        event_types=frozenset(options.type),
        actors=frozenset(options.actor),
        countries=frozenset(options.country),
        languages=frozenset(options.language),
        sources=frozenset(options.source),
        origins=frozenset(options.origin),
        assertions=frozenset(options.assertion) or DRAWN_ASSERTIONS,
        statuses=CONFIRMED if options.confirmed else NOT_REJECTED,
        by_publication=options.by_publication,
        include_undated=not options.dated,
        text=options.search,
        once=options.once,
        least_exact=Exactness(options.least_exact) if options.least_exact else None,
        least_confidence=options.least_confidence,
    )


def _share(text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(f"a number from 0 to 1 is wanted, not {text!r}")
    return share


def _samples(options: argparse.Namespace, settings: Settings) -> int:
    workspace = open_workspace(settings, samples=False)
    if options.action == "remove":
        print(f"{counted(workspace.remove_samples(), 'sample article')} removed.")
        return OK
    tell_recogniser(workspace.recogniser_note)
    results = workspace.add_samples()
    for result in results:
        print(result_line(result), flush=True)
    return PARTLY if any(result.error for result in results) else OK


def _reanalyse(_: argparse.Namespace, settings: Settings) -> int:
    workspace = open_workspace(settings, samples=False)
    tell_recogniser(workspace.recogniser_note)
    done = workspace.reanalyse(lambda number, total: print(f"[{number}/{total}]", flush=True))
    print(f"{counted(done, 'article')} analysed again.")
    return OK


def _info(_: argparse.Namespace, settings: Settings) -> int:
    workspace = open_workspace(settings, samples=False)
    print(f"store: {workspace.store_name}")
    for name, value in _figures(workspace).items():
        print(f"{name}: {value}")
    for name, version in workspace.versions().items():
        print(f"{name}: {version}")
    return OK


def _figures(workspace: Workspace) -> dict[str, int]:
    articles = workspace.articles()
    return {
        "articles": len(articles),
        "sample articles": sum(article.is_sample for article in articles),
        "articles read by another engine": sum(article.is_stale for article in articles),
        "events": sum(article.n_events for article in articles),
        "files that could not be read": sum(file.outcome == "failed" for file in workspace.files()),
    }
