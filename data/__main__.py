"""`python -m data`: the workspace on the command line (docs/cli.md). argparse over data.workspace, nothing of its own.

Exit codes: 0 all went well, 1 something could not be read and was left out, 2 wrong use or nothing could be done.
"""

import argparse
import os
import sys
from collections.abc import Sequence

from data.commands import articles, corrections, gazetteer, geocode, store
from data.commands.answers import FAILED, OK, tell
from data.settings import read_settings
from geo.errors import DatelineError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; its exit code."""
    options = _parser().parse_args(arguments)
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


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m data", description="Read news articles into events on a map.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for subject in (articles, store, corrections, geocode, gazetteer):
        subject.add_to(commands)
    return parser


if __name__ == "__main__":
    sys.exit(main())
