"""`analyse`: articles into lines, without a store."""

import argparse
from collections.abc import Callable, Iterator
from pathlib import Path

from data.analyser import BundledAnalyser
from data.commands.answers import OK, PARTLY, STANDARD_OUTPUT, open_output, tell, tell_recogniser
from data.commands.arguments import add_recogniser, add_workers
from data.lines import Task, line_writer, lost_line, task_of, tasks_of
from data.readers.loading import load_file
from data.readers.reading import read_file
from data.settings import Settings
from data.workers import Lost, work_in_processes
from geo.errors import ReadError

# Told a sentence about something that was left out.
Note = Callable[[str], None]


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    analyse = commands.add_parser("analyse", help="read files and write what they say, one JSON line per article")
    analyse.add_argument("files", nargs="+", type=Path, metavar="FILE")
    analyse.add_argument("--out", type=Path, default=STANDARD_OUTPUT, metavar="OUT.jsonl")
    analyse.add_argument("--adjectives", action="store_true", help="add demonyms and adjectives as toponyms")
    add_workers(analyse)
    add_recogniser(analyse)
    analyse.set_defaults(run=_analyse)


def _analyse(options: argparse.Namespace, settings: Settings) -> int:
    faults: list[str] = []

    def note(sentence: str) -> None:
        faults.append(sentence)
        tell(sentence)

    # opened here first, so that a missing gazetteer is told once and not by every child
    recogniser = options.recogniser or settings.recogniser
    analyser = BundledAnalyser(places_path=settings.places_path, recogniser=recogniser)
    analyser.engine  # noqa: B018  # reading it opens the files
    tell_recogniser(analyser.recogniser_note)
    tasks = (task for path in options.files for task in _tasks(path, note))
    make = line_writer(adjectives=options.adjectives, recogniser=recogniser, places_path=settings.places_path)
    with open_output(options.out) as output:
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
