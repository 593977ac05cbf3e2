"""Adding a file of places: read, described, kept."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import file_digest, sha256
from pathlib import Path, PurePath

from anyascii import anyascii

from data.gazetteer import BundledGazetteer
from data.places.added import AddedPlaces
from data.places.cleaning import clean_text
from data.places.files import PlaceFile
from data.places.model import BadRow, PlaceSource, Terms
from data.places.reading import Options, read_places
from geo.errors import PlacesError
from geo.model import PlaceKind

NOT_STATED = "not stated"
_MAX_TITLE_CHARS = 100
_MAX_TERMS_CHARS = 300
_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")

# Told what is being done, and how far it is, 0..1.
Progress = Callable[[str, float], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class AddOptions:
    """What the user says of a file beside the file itself; None is left to the file.

    `columns` maps fields to columns (data.places.columns.parse_mapping). A source of the same id is replaced.
    """

    source_id: str | None = None
    title: str | None = None
    licence: str | None = None
    attribution: str | None = None
    columns: Mapping[str, Sequence[str]] | None = None
    kind: PlaceKind | None = None
    country: str | None = None
    other_names: PlaceFile | None = None

    def reading(self, source_id: str) -> Options:
        """What of it matters to reading."""
        return Options(
            columns=self.columns or {},
            kind=self.kind,
            country=self.country,
            source_id=source_id,
            other_names=self.other_names,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Addition:
    """What became of a file of places; of the bad rows the first 1,000. `replaced` is the older source of its id."""

    source: PlaceSource
    replaced: PlaceSource | None
    bad_rows: Sequence[BadRow]
    left_out: Mapping[str, int]
    notes: Sequence[str]


def add_file(
    added: AddedPlaces,
    file: PlaceFile,
    options: AddOptions,
    *,
    bundled: BundledGazetteer,
    added_at: str,
    progress: Progress | None = None,
) -> Addition:
    """Read a file and keep its places; `added_at` is ISO 8601 in UTC. Raises PlacesError."""
    tell = progress or (lambda _, __: None)
    source_id = options.source_id or slug(file.name)
    if not _ID.fullmatch(source_id):
        raise PlacesError(f"A source cannot be called {source_id!r}: use small letters, digits, - and _, at most 40.")
    tell("Reading", 0.0)
    reading = read_places(file, options.reading(source_id), bundled)
    tell("Indexing", 0.4)
    title = clean_text(options.title or PurePath(file.name).stem)[:_MAX_TITLE_CHARS]
    terms = reading.terms or Terms(licence=NOT_STATED, attribution=title)
    source = PlaceSource(
        id=source_id,
        title=title,
        form=reading.form,
        file_name=clean_text(file.name),
        sha256=_digest(file),
        licence=clean_text(options.licence or terms.licence)[:_MAX_TERMS_CHARS],
        attribution=clean_text(options.attribution or terms.attribution)[:_MAX_TERMS_CHARS],
        added_at=added_at,
        n_places=len(reading.places),
        n_merged=0,
        n_bad=reading.n_bad,
        n_left_out=reading.left_out.total(),
    )
    replaced = next((one for one in added.sources() if one.id == source_id), None)
    kept = added.add(source, reading.places, bundled, lambda share: tell("Indexing", 0.4 + 0.5 * share))
    tell("Done", 1.0)
    return Addition(
        source=kept,
        replaced=replaced,
        bad_rows=tuple(reading.bad_rows),
        left_out=Counter(reading.left_out),
        notes=tuple(reading.notes),
    )


def slug(file_name: str) -> str:
    """The id a source has by its file's name: "Sýria villages.csv" is "syria-villages"."""
    stem = file_name[: -len("".join(PurePath(file_name).suffixes[-2:]))] if "." in file_name else file_name
    words = re.findall(r"[a-z0-9_]+", anyascii(stem or file_name).lower())
    return "-".join(words)[:40].strip("-_") or "source"


def _digest(file: PlaceFile) -> str:
    if isinstance(file.content, bytes):
        return sha256(file.content).hexdigest()
    try:
        with Path(file.content).open("rb") as stream:
            return file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise PlacesError(f"{file.name}: The file cannot be opened: {error.strerror or error}.") from error
