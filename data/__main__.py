"""`python -m data`: the workspace on the command line (docs/cli.md). argparse over data.workspace, nothing of its own.

Exit codes: 0 all went well, 1 something could not be read and was left out, 2 wrong use or nothing could be done.
"""

import argparse
import os
import sys
from collections.abc import Collection, Sequence
from importlib import import_module

from data.commands.answers import FAILED, OK, tell
from data.settings import read_settings
from geo.errors import DatelineError

# The modules of data.commands and their commands. Only the one wanted is loaded: all of them with what they need take
# longer to load than fifty articles to read, and every child process loads this module once more.
_COMMANDS = {
    "analysing": ("analyse",),
    "ingesting": ("ingest",),
    "store": ("export", "samples", "reanalyse", "info"),
    "corrections": ("corrections",),
    "geocode": ("geocode",),
    "gazetteer": ("gazetteer",),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    wanted = [module for module, names in _COMMANDS.items() if given[:1] and given[0] in names]
    options = _parser(wanted or _COMMANDS).parse_args(arguments)
    try:
        code: int = options.run(options, read_settings())
    except DatelineError as error:
        tell(str(error))
        return FAILED
    except KeyboardInterrupt:
        tell("Stopped. What was stored stays; the same command goes on from here.")
        return FAILED
    except BrokenPipeError:
        # whoever read our output has seen enough; Python would complain again at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    return code


def _parser(modules: Collection[str] = tuple(_COMMANDS)) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m data", description="Read news articles into events on a map.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for module in modules:
        import_module(f"data.commands.{module}").add_to(commands)
    return parser


if __name__ == "__main__":
    sys.exit(main())
