"""Places beside the bundled ones: `gazetteer add`, `list`, `info`, `remove`."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from data.commands.answers import FAILED, OK, PARTLY, tell
from data.gazetteer import open_gazetteer
from data.places.adding import Addition, AddOptions
from data.places.cleaning import read_kind
from data.places.columns import FIELDS, parse_mapping
from data.places.countries import country_code
from data.places.desk import PlaceDesk, credit_of
from data.places.files import PlaceFile
from data.places.model import AddedPlace, PlaceSource
from data.places.reading import row_word
from data.settings import Settings
from data.workspace import open_workspace
from geo.errors import PlacesError
from geo.model import PlaceKind
from geo.wording import counted

# Of the rows that could not be read, so many are told one by one.
MOST_TOLD = 20
_SHOWN_PLACES = 5


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command with its four actions."""
    gazetteer = commands.add_parser("gazetteer", help="add places of your own to the gazetteer, list or remove them")
    actions = gazetteer.add_subparsers(required=True, metavar="ACTION")
    _add_add(actions.add_parser("add", help="add a file of places, or download the GeoNames dump of a country"))
    listed = actions.add_parser("list", help="say which sources of places were added")
    listed.set_defaults(run=_list)
    info = actions.add_parser("info", help="say what the gazetteer is made of, or what a source holds")
    info.add_argument("source", nargs="?", metavar="SOURCE")
    info.set_defaults(run=_info)
    remove = actions.add_parser("remove", help="remove sources with their places")
    remove.add_argument("sources", nargs="+", metavar="SOURCE")
    remove.set_defaults(run=_remove)


def _add_add(add: argparse.ArgumentParser) -> None:
    add.add_argument("file", metavar="FILE|COUNTRY", help="a file, or a country to download: SY")
    add.add_argument("--alternate-names", type=Path, metavar="FILE", help="alternateNamesV2 to a GeoNames dump")
    add.add_argument(
        "--columns", metavar="FIELD=COLUMN,...", help=f"which column says what; the fields: {', '.join(FIELDS)}"
    )
    kinds = [kind.value for kind in PlaceKind]
    add.add_argument("--kind", metavar="KIND", help=f"kind of all the places: {', '.join(kinds)}, or a word for one")
    add.add_argument("--country", metavar="NAME|CODE", help="country of all the places")
    add.add_argument("--id", dest="source_id", metavar="SOURCE", help="what the source is called from then on")
    add.add_argument("--title", metavar="TEXT", help="what the source is called on screen")
    add.add_argument("--licence", metavar="TEXT", help="licence of the places")
    add.add_argument("--attribution", metavar="TEXT", help="whose places they are; shown and exported with them")
    add.set_defaults(run=_add)


def _add(options: argparse.Namespace, settings: Settings) -> int:
    desk = PlaceDesk(settings)
    path = Path(options.file).expanduser()
    if path.exists():
        addition = desk.add(PlaceFile(path.name, path), _options(options), _show)
    elif code := country_code(options.file):
        addition = desk.download(code, _options(options), _show)
    else:
        raise PlacesError(f"There is no file {path}, and no country is called {options.file!r}.")
    _print_addition(addition)
    _offer_reanalysis(settings)
    return PARTLY if addition.source.n_bad else OK


def _options(options: argparse.Namespace) -> AddOptions:
    return AddOptions(
        source_id=options.source_id,
        title=options.title,
        licence=options.licence,
        attribution=options.attribution,
        columns=parse_mapping(options.columns) if options.columns else None,
        kind=_kind(options.kind) if options.kind else None,
        country=_country(options.country) if options.country else None,
        other_names=_file(options.alternate_names) if options.alternate_names else None,
    )


def _file(path: Path) -> PlaceFile:
    return PlaceFile(path.name, path)


def _kind(text: str) -> PlaceKind | None:
    try:
        return read_kind(text)
    except ValueError as error:
        raise PlacesError(f"--kind: {error}.") from error


def _country(text: str) -> str:
    code = country_code(text)
    if code is None:
        raise PlacesError(f"There is no country {text!r}. Use an ISO code such as SY, or a name.")
    return code


def _show(what: str, share: float) -> None:
    """A line that is written over on a terminal; nothing into a file."""
    if sys.stderr.isatty():
        end = "\n" if share >= 1.0 else ""
        print(f"\r\033[K{what} {share:4.0%}", end=end, file=sys.stderr, flush=True)


def _print_addition(addition: Addition) -> None:
    source = addition.source
    print(f"{source.id}: {counted(source.n_places, 'place')} added ({source.form}), {_merged(source)}")
    if old := addition.replaced:
        places, day = counted(old.n_places, "place"), old.added_at[:10]
        print(f"It takes the place of {old.title} ({places} of {old.file_name}, added {day}); --id NAME keeps both.")
    print(f"Places: {credit_of(source)}")
    for reason, number in sorted(addition.left_out.items(), key=lambda pair: -pair[1]):
        print(f"not taken: {number:,} {reason}")
    for note in addition.notes:
        tell(note)
    for row in addition.bad_rows[:MOST_TOLD]:
        tell(f"{row_word(source.form)} {row.line}: {row.reason}; it was left out.")
    if source.n_bad > MOST_TOLD:
        more = addition.bad_rows[MOST_TOLD:]
        rest = ", and more" if source.n_bad > len(addition.bad_rows) else ""
        tell(
            f"{counted(source.n_bad - MOST_TOLD, 'more row')} {'was' if len(more) == 1 else 'were'} left out: "
            f"{row_word(source.form)} {_ranges([row.line for row in more])}{rest}."
        )


def _ranges(numbers: Sequence[int]) -> str:
    """Numbers in order, those that follow each other as one: "3, 5-8"."""
    ranges: list[list[int]] = []
    for number in numbers:
        if ranges and number == ranges[-1][1] + 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in ranges)


def _merged(source: PlaceSource) -> str:
    return f"{source.n_merged:,} of them known before, whose names were added"


def _offer_reanalysis(settings: Settings) -> None:
    stale = open_workspace(settings, samples=False).stale_count()
    if stale:
        was, them = ("was", "it") if stale == 1 else ("were", "them")
        print(f"{counted(stale, 'article')} {was} read with other places: python -m data reanalyse reads {them} again.")


def _list(_: argparse.Namespace, settings: Settings) -> int:
    sources = PlaceDesk(settings).sources()
    for source in sources:
        print(f"{source.id}: {source.title}, {counted(source.n_places, 'place')}, {credit_of(source)}")
    if not sources:
        print("No places were added. `python -m data gazetteer add FILE` adds some (docs/gazetteer.md).")
    return OK


def _info(options: argparse.Namespace, settings: Settings) -> int:
    desk = PlaceDesk(settings)
    if options.source is None:
        bundled = open_gazetteer()
        print(
            f"bundled: {bundled.counts['places']:,} places, {bundled.counts['keys']:,} names, version {bundled.version}"
        )
        print(f"added places: {settings.places_path}")
        return _list(options, settings)
    source = next((one for one in desk.sources() if one.id == options.source), None)
    if source is None:
        tell(_unknown(options.source))
        return FAILED
    facts = {
        "title": source.title, "form": source.form, "file": source.file_name, "sha256": source.sha256,
        "licence": source.licence, "attribution": source.attribution, "added": source.added_at,
        "places": source.n_places, "known before": source.n_merged, "rows left out as faulty": source.n_bad,
        "rows not taken": source.n_left_out,
    }  # fmt: skip
    for name, value in facts.items():
        print(f"{name}: {value}")
    for added in desk.places(source.id, _SHOWN_PLACES):
        print(f"  {_place_line(added)}")
    return OK


def _place_line(added: AddedPlace) -> str:
    place = added.place
    lies_in = ", ".join(part for part in (place.admin1, place.country) if part)
    names = counted(len(added.names), "name")
    return f"{place.id} {place.name} ({place.kind}, {lies_in}) {place.lat}, {place.lon}; {names}"


def _remove(options: argparse.Namespace, settings: Settings) -> int:
    desk = PlaceDesk(settings)
    code = OK
    for source_id in options.sources:
        if desk.remove(source_id):
            print(f"{source_id}: removed.")
        else:
            tell(_unknown(source_id))
            code = PARTLY
    _offer_reanalysis(settings)
    return code


def _unknown(source_id: str) -> str:
    return f"No source is called {source_id}. `python -m data gazetteer list` names them."
