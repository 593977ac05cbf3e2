"""`ingest`: articles into the store."""

import argparse
from dataclasses import replace
from functools import partial
from pathlib import Path

from data.analyser import BundledAnalyser
from data.commands.answers import OK, PARTLY, result_line, tell, tell_recogniser
from data.commands.arguments import add_recogniser, add_workers
from data.importing import find_files, ingest_files
from data.settings import Settings
from data.workspace import open_workspace
from geo.wording import counted


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    ingest = commands.add_parser("ingest", help="read files and folders into the store")
    ingest.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    ingest.add_argument(
        "--file-dates",
        action="store_true",
        help="where neither a file nor its text states a day of publication, take the day the file was last written",
    )
    add_workers(ingest)
    add_recogniser(ingest)
    ingest.set_defaults(run=_ingest)


def _ingest(options: argparse.Namespace, settings: Settings) -> int:
    chosen = replace(settings, recogniser=options.recogniser or settings.recogniser)
    workspace = open_workspace(chosen, samples=False)
    files = find_files(options.paths)
    workers = options.workers or settings.workers
    failed = 0
    make = partial(BundledAnalyser, chosen.online_path, chosen.places_path, recogniser=chosen.recogniser)
    tell_recogniser(workspace.recogniser_note)
    results = ingest_files(workspace, files, make, workers=workers, file_dates=options.file_dates)
    for number, result in enumerate(results, start=1):
        print(f"[{number}/{len(files)}] {result_line(result)}", flush=True)
        failed += result.error is not None
    if failed:
        tell(f"{failed} of {counted(len(files), 'file')} could not be read.")
    return PARTLY if failed else OK
