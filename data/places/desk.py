"""What a page or the command line may ask about added places."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property

from data.gazetteer import BundledGazetteer, open_gazetteer
from data.places.added import AddedPlaces
from data.places.adding import NOT_STATED, Addition, AddOptions, Progress, add_file, slug
from data.places.countries import country_code
from data.places.download import download_dump
from data.places.files import PlaceFile
from data.places.model import AddedPlace, PlaceSource
from data.places.reading import Preview, preview_file
from data.readers.limits import MEGABYTE
from data.settings import Settings
from geo.errors import PlacesError


class PlaceDesk:
    """The added places of one folder of stores. Safe to share between threads; every method may raise PlacesError."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._added = AddedPlaces(settings.places_path)

    def sources(self) -> tuple[PlaceSource, ...]:
        """Every source, in the order they came."""
        return self._added.sources()

    def places(self, source_id: str, most: int) -> tuple[AddedPlace, ...]:
        """The first places of a source, in the order of its file."""
        return self._added.places(source_id, most)

    def preview(self, file: PlaceFile, options: AddOptions) -> Preview:
        """What a file would give: its columns, which of them say what, its first places and bad rows."""
        return preview_file(file, options.reading(options.source_id or slug(file.name)), self._bundled)

    def add(self, file: PlaceFile, options: AddOptions | None = None, progress: Progress | None = None) -> Addition:
        """Read a file and keep its places, in the place of an older source of the same id."""
        return add_file(
            self._added, file, options or AddOptions(), bundled=self._bundled, added_at=_now(), progress=progress
        )

    def download(self, country: str, options: AddOptions | None = None, progress: Progress | None = None) -> Addition:
        """Fetch a country's dump from the server of the settings and keep its places."""
        code = country_code(country)
        if code is None:
            raise PlacesError(f"There is no country {country!r}. Use an ISO code such as SY, or a name.")
        tell = progress or (lambda _, __: None)

        def show(n_bytes: int, total: int | None) -> None:
            tell(f"Downloading {code}.zip, {n_bytes / MEGABYTE:.1f} MB", n_bytes / total if total else 0.0)

        tell(f"Downloading {code}.zip", 0.0)
        with download_dump(code, self._settings.geonames_url, show) as path:
            wanted = replace(options or AddOptions(), columns=None)
            named = replace(
                wanted,
                source_id=wanted.source_id or f"geonames-{code.lower()}",
                title=wanted.title or f"GeoNames, {code}",
            )
            return self.add(PlaceFile(path.name, path), named, progress)

    def remove(self, source_id: str) -> bool:
        """Remove a source and its places; False when there is none of that id."""
        return self._added.remove(source_id, self._bundled)

    def credits(self) -> tuple[str, ...]:
        """What must be shown wherever added places are: "GeoNames (https://www.geonames.org), CC BY 4.0"."""
        return tuple(dict.fromkeys(credit_of(source) for source in self.sources()))

    def bundled_counts(self) -> Mapping[str, int]:
        """How many places and names ("keys") the bundled gazetteer has, and how many of each kind."""
        return self._bundled.counts

    @cached_property
    def _bundled(self) -> BundledGazetteer:
        return open_gazetteer()


def credit_of(source: PlaceSource) -> str:
    """Whose places they are and under which licence."""
    stated = source.licence != NOT_STATED
    return f"{source.attribution}, {source.licence}" if stated else f"{source.attribution} (licence not stated)"


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
