"""`python -m data`: the workspace on the command line (docs/cli.md). argparse over data.workspace, nothing of its own.

Exit codes: 0 all went well, 1 something could not be read and was left out, 2 wrong use or nothing could be done.
"""

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from typing import TextIO

from data.analyser import BundledAnalyser
from data.export import FORMATS
from data.importing import find_files, ingest_files, load_file
from data.lines import Task, line_writer, lost_line, task_of, tasks_of
from data.online import open_second_opinion
from data.online_answers import Answer, Outcome
from data.readers.reading import read_file
from data.settings import MAX_WORKERS, Settings, read_settings
from data.unresolved import UnresolvedName
from data.workers import Lost, work_in_processes
from data.workspace import IngestResult, Workspace, open_workspace
from geo.countries import find_country
from geo.errors import DatelineError, ExportError, ReadError
from geo.model import Assertion, EventType
from geo.names import strict_key
from geo.query import DRAWN_ASSERTIONS, ReportFilter

# Told a sentence about something that was left out.
Note = Callable[[str], None]

OK, PARTLY, FAILED = 0, 1, 2
STANDARD_OUTPUT = Path("-")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; its exit code."""
    options = _parser().parse_args(arguments)
    try:
        code: int = options.run(options, read_settings())
    except DatelineError as error:
        _tell(str(error))
        return FAILED
    except KeyboardInterrupt:
        _tell("Stopped. What was stored stays; the same command goes on from here.")
        return FAILED
    except BrokenPipeError:
        # whoever read our output has seen enough; Python would complain again at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    return code


def _tell(sentence: str) -> None:
    print(sentence, file=sys.stderr)


# -- commands ------------------------------------------------------------------------------------------------------


def _ingest(options: argparse.Namespace, settings: Settings) -> int:
    workspace = open_workspace(settings, samples=False)
    files = find_files(options.paths)
    workers = options.workers or settings.workers
    failed = 0
    make = partial(BundledAnalyser, settings.online_path)
    for number, result in enumerate(ingest_files(workspace, files, make, workers=workers), start=1):
        print(f"[{number}/{len(files)}] {_result_line(result)}", flush=True)
        failed += result.error is not None
    if failed:
        _tell(f"{failed} of {len(files)} files could not be read.")
    return PARTLY if failed else OK


def _result_line(result: IngestResult) -> str:
    if result.error is not None:
        # the sentence begins with the file's name
        line = result.error if result.error.startswith(result.file_name) else f"{result.file_name}: {result.error}"
    else:
        new = [outcome for outcome in result.outcomes if outcome.duplicate_of is None]
        places, events = sum(outcome.n_places for outcome in new), sum(outcome.n_events for outcome in new)
        line = (
            f"{result.file_name}: {_count(len(new), 'article')}, {_count(places, 'place')}, {_count(events, 'event')}"
        )
        names = dict.fromkeys(outcome.duplicate_of for outcome in result.outcomes if outcome.duplicate_of)
        line += f"; already there: {', '.join(names)}" if names else ""
    return "\n    ".join([line, *result.warnings])


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _analyse(options: argparse.Namespace, settings: Settings) -> int:
    faults: list[str] = []

    def note(sentence: str) -> None:
        faults.append(sentence)
        _tell(sentence)

    # opened here first, so that a missing gazetteer is told once and not by every child
    BundledAnalyser().engine  # noqa: B018  # reading it opens the files
    tasks = (task for path in options.files for task in _tasks(path, note))
    make = line_writer(adjectives=options.adjectives)
    with _output(options.out) as output:
        for result in work_in_processes(make, tasks, workers=options.workers or settings.workers):
            if isinstance(result, Lost):
                note(f"{result.item.doc_id}: the article {result.reason}.")
                output.write(lost_line(result.item, result.reason) + "\n")
            else:
                output.write(result.value + "\n")
    return PARTLY if faults else OK


def _tasks(path: Path, note: Note) -> Iterator[Task]:
    try:
        if path.suffix.lower() == ".jsonl":
            yield from _line_tasks(path, note)
        else:
            reading = read_file(path.name, load_file(path, path.name))
            yield from tasks_of(path.name, reading.articles)
    except ReadError as error:
        note(str(error))


def _line_tasks(path: Path, note: Note) -> Iterator[Task]:
    try:
        with path.open(encoding="utf-8-sig", errors="replace", newline="\n") as lines:
            for number, line in enumerate(lines, start=1):
                try:
                    if line.strip():
                        yield task_of(line)
                except ValueError as error:
                    note(f"{path.name}: line {number} {error}; it was left out.")
    except OSError as error:
        note(f"{path.name}: The file cannot be opened: {error.strerror or error}.")


def _export(options: argparse.Namespace, settings: Settings) -> int:
    report_filter = _filter(options)
    workspace = open_workspace(settings, samples=False)
    content = workspace.export(options.format, report_filter)
    if options.out == STANDARD_OUTPUT:
        sys.stdout.buffer.write(content)
        return OK
    # written beside and then moved: an export is there as a whole or not at all
    part = options.out.with_name(f"{options.out.name}.part")
    try:
        part.write_bytes(content)
        part.replace(options.out)
    except OSError as error:
        raise ExportError(f"{options.out} cannot be written: {error.strerror or error}.") from error
    return OK


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
        assertions=frozenset(options.assertion) or DRAWN_ASSERTIONS,
    )


def _samples(options: argparse.Namespace, settings: Settings) -> int:
    workspace = open_workspace(settings, samples=False)
    if options.action == "remove":
        print(f"{_count(workspace.remove_samples(), 'sample article')} removed.")
        return OK
    results = workspace.add_samples()
    for result in results:
        print(_result_line(result), flush=True)
    return PARTLY if any(result.error for result in results) else OK


def _reanalyse(_: argparse.Namespace, settings: Settings) -> int:
    workspace = open_workspace(settings, samples=False)
    done = workspace.reanalyse(lambda number, total: print(f"[{number}/{total}]", flush=True))
    print(f"{_count(done, 'article')} analysed again.")
    return OK


def _geocode(options: argparse.Namespace, settings: Settings) -> int:
    workspace = open_workspace(settings, samples=False)
    if options.forget:
        print(f"{_count(workspace.forget_online(), 'answer')} forgotten.")
        return OK
    unresolved = workspace.unresolved_names()
    by_key = {one.key: one for one in unresolved}
    keys = [strict_key(name) for name in options.names]
    for name in (name for name, key in zip(options.names, keys, strict=True) if key not in by_key):
        _tell(f"{name} is no unresolved name of this store, so it is not asked for.")
    chosen = [by_key[key] for key in keys if key in by_key] if keys else list(unresolved)
    code = _ask_online(workspace, [one.key for one in chosen]) if options.yes else _list_unresolved(chosen, settings)
    return PARTLY if len(chosen) < len(keys) else code


def _list_unresolved(names: Sequence[UnresolvedName], settings: Settings) -> int:
    opinion = open_second_opinion(settings) if settings.geocoder else None
    known = opinion.known() if opinion else {}
    for one in names:
        mentions, articles = _count(one.n_mentions, "mention"), _count(one.n_articles, "article")
        state = f"; {known[one.key].outcome if one.key in known else 'not asked'}" if opinion else ""
        print(f"{one.name}: {mentions} in {articles}{state}")
    if opinion:
        queued = _count(len(opinion.queued(names)), "name")
        _tell(f"--yes would send {queued} to {opinion.service.id}, and nothing else of the articles.")
    return OK


def _ask_online(workspace: Workspace, keys: Sequence[str]) -> int:
    inquiry = workspace.ask_online(keys, lambda number, total: _tell(f"[{number}/{total}]"))
    for answer in inquiry.answers:
        print(f"{answer.name}: {_answer_words(answer)}")
    for attribution in inquiry.attributions:
        print(f"Places: {attribution}")
    if workspace.stale_count():
        print("Run `python -m data reanalyse` to read the articles again with these places.")
    if inquiry.stopped:
        _tell(inquiry.stopped)
    failed = any(answer.outcome is Outcome.FAILED for answer in inquiry.answers)
    return PARTLY if failed or inquiry.stopped else OK


def _answer_words(answer: Answer) -> str:
    places = [
        f"{', '.join(part for part in (place.name, place.admin1, place.country) if part)} "
        f"({place.lat}, {place.lon}, {place.id})"
        for place in answer.places
    ]
    return "; ".join(places) or answer.reason or answer.outcome.value


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


# -- arguments -----------------------------------------------------------------------------------------------------


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m data", description="Read news articles into events on a map.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    ingest = commands.add_parser("ingest", help="read files and folders into the store")
    ingest.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    _add_workers(ingest)
    ingest.set_defaults(run=_ingest)
    analyse = commands.add_parser("analyse", help="read files and write what they say, one JSON line per article")
    analyse.add_argument("files", nargs="+", type=Path, metavar="FILE")
    analyse.add_argument("--out", type=Path, default=STANDARD_OUTPUT, metavar="OUT.jsonl")
    analyse.add_argument("--adjectives", action="store_true", help="add demonyms and adjectives as toponyms")
    _add_workers(analyse)
    analyse.set_defaults(run=_analyse)
    _add_export(commands.add_parser("export", help="write the events of the store to a file"))
    samples = commands.add_parser("samples", help="add or remove the sample articles")
    samples.add_argument("action", choices=["add", "remove"])
    samples.set_defaults(run=_samples)
    again = commands.add_parser("reanalyse", help="read again what older rules or an older gazetteer read")
    again.set_defaults(run=_reanalyse)
    geocode = commands.add_parser("geocode", help="list names without a place, or ask an online geocoder for them")
    geocode.add_argument("names", nargs="*", metavar="NAME", help="only these (default: all that are unresolved)")
    geocode.add_argument("--yes", action="store_true", help="send the names to the geocoder of the settings")
    geocode.add_argument("--forget", action="store_true", help="remove every answer there is")
    geocode.set_defaults(run=_geocode)
    info = commands.add_parser("info", help="say what is in the store and which versions are in use")
    info.set_defaults(run=_info)
    return parser


def _add_export(export: argparse.ArgumentParser) -> None:
    export.add_argument("--format", choices=FORMATS, required=True)
    export.add_argument("--from", dest="first", type=_day, metavar="YYYY-MM-DD", help="first day of the range")
    export.add_argument("--to", dest="last", type=_day, metavar="YYYY-MM-DD", help="last day of the range")
    types, assertions = [kind.value for kind in EventType], [kind.value for kind in Assertion]
    export.add_argument("--type", action="append", default=[], choices=types, metavar="TYPE")
    export.add_argument("--actor", action="append", default=[], metavar="NAME")
    export.add_argument("--country", action="append", default=[], type=_country, metavar="NAME|CODE")
    export.add_argument("--language", action="append", default=[], metavar="CODE")
    export.add_argument("--source", action="append", default=[], metavar="NAME")
    export.add_argument("--assertion", action="append", default=[], choices=assertions, metavar="ASSERTION")
    export.add_argument("out", type=Path, metavar="OUT")
    export.set_defaults(run=_export)


def _add_workers(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--workers", type=_worker_count, metavar="N", help="processes (default: DATELINE_WORKERS)")


def _worker_count(text: str) -> int:
    if text.isascii() and text.isdigit() and 1 <= int(text) <= MAX_WORKERS:
        return int(text)
    raise argparse.ArgumentTypeError(f"a whole number from 1 to {MAX_WORKERS} is wanted, not {text!r}")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"a day like 2015-11-26 is wanted, not {text!r}") from error


def _country(text: str) -> str:
    found = find_country(text)
    if found is None:
        raise argparse.ArgumentTypeError(f"no country is called {text!r}; use an English name or an ISO code")
    return found.name


@contextmanager
def _output(path: Path) -> Iterator[TextIO]:
    """Where lines go; lone surrogates become JSON escapes."""
    if path == STANDARD_OUTPUT:
        assert hasattr(sys.stdout, "reconfigure")
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
        yield sys.stdout
        return
    try:
        file = path.open("w", encoding="utf-8", errors="backslashreplace", newline="\n")
    except OSError as error:
        raise ExportError(f"{path} cannot be written: {error.strerror or error}.") from error
    with file:
        yield file


if __name__ == "__main__":
    sys.exit(main())
