"""How command-line arguments are read. Raises argparse.ArgumentTypeError with a sentence."""

import argparse
from datetime import date

from data.places.countries import country_code
from data.settings import MAX_WORKERS, RECOGNISERS, split_recogniser
from geo.countries import COUNTRIES


def add_workers(parser: argparse.ArgumentParser) -> None:
    """Add --workers."""
    parser.add_argument("--workers", type=worker_count, metavar="N", help="processes (default: DATELINE_WORKERS)")


def add_recogniser(parser: argparse.ArgumentParser) -> None:
    """Add --recogniser."""
    parser.add_argument(
        "--recogniser",
        type=recogniser,
        metavar="NAME",
        help=f"what finds names in running text: {', '.join(RECOGNISERS)}, and plug-ins (default: DATELINE_RECOGNISER)",
    )


def recogniser(text: str) -> str:
    """A recogniser as the setting writes it."""
    try:
        bundled, plugins = split_recogniser(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{error} is wanted, not {text!r}") from error
    return "+".join((bundled, *plugins))


def worker_count(text: str) -> int:
    """How many processes."""
    if text.isascii() and text.isdigit() and 1 <= int(text) <= MAX_WORKERS:
        return int(text)
    raise argparse.ArgumentTypeError(f"a whole number from 1 to {MAX_WORKERS} is wanted, not {text!r}")


def day(text: str) -> date:
    """A day in ISO form."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"a day like 2015-11-26 is wanted, not {text!r}") from error


def country(text: str) -> str:
    """A country by name, in any of our languages, or ISO code: its English name."""
    code = country_code(text)
    if code is None:
        raise argparse.ArgumentTypeError(f"no country is called {text!r}; use a name or an ISO code")
    return COUNTRIES[code].name
