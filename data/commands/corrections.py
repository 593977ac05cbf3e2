"""People's decisions as a file: `corrections export`, `corrections import`."""

import argparse
from pathlib import Path

from data.commands.answers import OK, PARTLY, tell, write_file
from data.settings import Settings
from data.workspace import open_workspace
from geo.errors import CorrectionError
from geo.wording import counted


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser("corrections", help="write people's decisions to a file, or read them from one")
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    export = actions.add_parser("export", help="one JSON line per decision, sorted: the same ones make the same file")
    export.add_argument("out", type=Path, metavar="OUT.jsonl")
    export.set_defaults(run=_export)
    read = actions.add_parser("import", help="add the decisions of a file to those of the store")
    read.add_argument("file", type=Path, metavar="FILE.jsonl")
    read.set_defaults(run=_import)


def _export(options: argparse.Namespace, settings: Settings) -> int:
    write_file(open_workspace(settings, samples=False).reviewing.export(), options.out)
    return OK


def _import(options: argparse.Namespace, settings: Settings) -> int:
    try:
        content = options.file.read_bytes()
    except OSError as error:
        raise CorrectionError(f"{options.file} cannot be opened: {error.strerror or error}.") from error
    reviewing = open_workspace(settings, samples=False).reviewing
    done = reviewing.import_file(content)
    print(f"{counted(done.n_new, 'decision')} added, {done.n_known} known already.")
    for reason in done.left_out:
        tell(f"{options.file.name}: {reason} It was left out.")
    if conflicts := len(reviewing.conflicts()):
        contradict = "contradicts" if conflicts == 1 else "contradict"
        tell(f"{counted(conflicts, 'decision')} {contradict} others; the Review page lists them.")
    return PARTLY if done.left_out else OK
