"""Reports and named places as DataFrames; the columns of every table and export, with unit and meaning.

Missing values are NaN/NaT/NA, never 0 or "". `str` columns that repeat a few values are categories.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from data.spellings import NAME_SEPARATOR, geoname_id
from geo.codes import ACLED_TIME, EVENT_CODES, GEO_CODES, POINT_PRECISIONS, UNDRAWN_PRECISIONS, ucdp_date_prec
from geo.countries import COUNTRIES
from geo.model import Actor, ActorType, Article, EventType, GeoPrecision, TimePrecision
from geo.query import country_name, source_of

Columns = Mapping[str, Sequence[Any]]
Values = Sequence[Any] | NDArray[Any]

DAY = "datetime64[s]"


class ReportColumn(NamedTuple):
    """A column of every table of reports: its pandas dtype, unit ("" for none) and meaning."""

    name: str
    dtype: str
    unit: str
    meaning: str


_Col = ReportColumn
REPORT_COLUMNS: tuple[ReportColumn, ...] = (
    _Col("event_id", "str", "", "stable digest of article, sentence, type and place"),
    _Col(
        "incident_id", "str", "", "the happening this report speaks of; missing for what is not said to have happened"
    ),
    _Col("event_date_start", DAY, "day", "first day the event may have happened"),
    _Col("event_date_end", DAY, "day", "last day; the reference day when the event goes on"),
    _Col("date_ongoing", "bool", "", "whether the text says that it goes on (since ...)"),
    _Col("time_precision", "category", "", "day, days, week, month_part, month, year or unknown"),
    _Col("date_text", "str", "", "the words the date was read from"),
    _Col("date_basis", "category", "", "explicit, relative, dateline, publication or user (a person set it)"),
    _Col("event_class", "category", "", "group of event types, ACLED's names in snake case"),
    _Col("event_type", "category", "", "what happened"),
    _Col("event_type_acled", "category", "", "ACLED event_type"),
    _Col("sub_event_type_acled", "category", "", "ACLED sub_event_type"),
    _Col("plover_event", "category", "", "PLOVER event type"),
    _Col("plover_mode", "category", "", "PLOVER mode"),
    _Col("cameo", "category", "", "CAMEO codes, separated by commas"),
    _Col("assertion", "category", "", "reported, historical, future, hypothetical, negated or denied"),
    _Col("actor1", "category", "", "who acts, in English; several are separated by a semicolon"),
    _Col("actor1_type", "category", "", "type of the first who acts, ACLED's actor types"),
    _Col("actor2", "category", "", "who is acted on, in English; several are separated by a semicolon"),
    _Col("actor2_type", "category", "", "type of the first who is acted on"),
    _Col("attribution", "category", "", "claimed, attributed, denied or unknown"),
    _Col("place_text", "category", "", "the place as the text names it"),
    _Col("location", "category", "", "name of the place it was understood as"),
    _Col("admin2", "category", "", "second-level division (not filled yet)"),
    _Col("admin1", "category", "", "first-level division, in English"),
    _Col("country", "category", "", "country, short English name"),
    _Col("iso3", "category", "", "country, ISO 3166-1 alpha-3"),
    _Col("geonameid", "Int64", "", "GeoNames id of the place, when it comes from GeoNames"),
    _Col("latitude", "float64", "degrees north, WGS 84", "the place, or the label point of an area"),
    _Col("longitude", "float64", "degrees east, WGS 84", "the place, or the label point of an area"),
    _Col("geo_precision", "category", "", "exact, settlement, near_settlement, admin2, admin1, region, country, ..."),
    _Col("geo_precision_acled", "Int64", "", "ACLED geo_precision 1-3"),
    _Col("where_prec_ucdp", "Int64", "", "UCDP where_prec 1-7"),
    _Col("geo_radius_km", "float64", "km", "how far from the point the real spot may be"),
    _Col("geo_confidence", "float64", "0..1", "how sure the place is"),
    _Col("time_precision_acled", "Int64", "", "ACLED time_precision 1-3"),
    _Col("date_prec_ucdp", "Int64", "", "UCDP date_prec 1-5"),
    _Col("killed_low", "Int64", "people", "lowest number of killed stated"),
    _Col("killed_best", "Int64", "people", "the number to use when one is wanted: the lowest stated"),
    _Col("killed_high", "Int64", "people", "highest number of killed stated"),
    _Col("injured_best", "Int64", "people", "lowest number of injured stated"),
    _Col("casualty_text", "str", "", "the words the numbers were read from"),
    _Col("sentence", "str", "", "the sentence that reports it"),
    _Col("sentence_lang", "category", "", "language of the article, ISO 639-1, und when unsure"),
    _Col("char_start", "int64", "code points", "start of the sentence in the article's text"),
    _Col("char_end", "int64", "code points", "end of the sentence, exclusive"),
    _Col("doc_id", "category", "", "digest of the article's text"),
    _Col("doc_sha256", "category", "", "sha256 of the file's bytes"),
    _Col("source", "category", "", "publisher, else the host of the url"),
    _Col("title", "category", "", "headline of the article"),
    _Col("url", "category", "", "address of the article"),
    _Col("published", DAY, "day", "publication date of the article"),
    _Col("file_name", "category", "", "file the article was read from"),
    _Col("acquired_at", "category", "ISO 8601 UTC", "when the article was read in"),
    _Col("review_status", "category", "", "machine (nobody looked), needs_review, confirmed, corrected or rejected"),
    _Col("reviewer", "category", "", "who decided last"),
    _Col("reviewed_at", "str", "ISO 8601 UTC", "when that was"),
    _Col("review_note", "str", "", "the reason given"),
    _Col("n_reports", "int64", "", "reports of the same incident, this one included"),
    _Col("pipeline_version", "category", "", "engine that read it, first 12 digits of its digest"),
    _Col("gazetteer_version", "category", "", "gazetteer it was read with, first 12 digits of its digest"),
    _Col("rules_fired", "category", "", "what decided, separated by commas"),
    _Col("corrected_fields", "category", "", "what people changed of the machine's reading, separated by commas"),
    _Col("place_id", "category", "", "gazetteer record; its beginning says whose (docs/gazetteer.md)"),
)

PLACE_COLUMNS: tuple[ReportColumn, ...] = (
    _Col("article_id", "category", "", "digest of the article's text"),
    _Col("place_id", "category", "", "gazetteer record"),
    _Col("location", "category", "", "name of the place"),
    _Col("kind", "category", "", "what the gazetteer record is"),
    _Col("country", "category", "", "country, short English name"),
    _Col("latitude", "float64", "degrees north, WGS 84", "the place, or the label point of an area"),
    _Col("longitude", "float64", "degrees east, WGS 84", "the place, or the label point of an area"),
    _Col("geo_precision", "category", "", "how exact the place is"),
    _Col("geo_radius_km", "float64", "km", "how far from the point the real spot may be"),
    _Col("surface", "category", "", "the place as the text names it"),
    _Col("published", DAY, "day", "publication date of the article"),
    _Col("language", "category", "", "language of the article"),
    _Col("source", "category", "", "publisher, else the host of the url"),
    _Col("role", "category", "", "what the place is to its sentence"),
    _Col("is_sample", "bool", "", "whether the article is one of the samples"),
)

_VERSION_DIGITS = 12
_SURROGATE = re.compile("[\ud800-\udfff]")


def report_frame(columns: Columns) -> pd.DataFrame:
    """REPORT_COLUMNS from the columns of Store.report_columns, in their order; further columns are kept out."""
    derived: dict[str, Any] = dict(columns)
    derived |= _event_columns(columns) | _time_columns(columns) | _place_columns(columns)
    derived["n_reports"] = incident_sizes(columns["incident_id"])
    derived |= _actor_columns(columns["actors"]) | _source_columns(columns)
    renamed = {
        "event_id": "id", "doc_id": "article_id", "sentence_lang": "language", "rules_fired": "rules",
        "killed_best": "killed_low", "injured_best": "injured_low",
    }  # fmt: skip
    return pd.DataFrame(
        {column.name: typed(derived[renamed.get(column.name, column.name)], column.dtype) for column in REPORT_COLUMNS}
    )


def place_frame(columns: Columns) -> pd.DataFrame:
    """PLACE_COLUMNS from the columns of Store.mention_columns, in their order."""
    derived: dict[str, Any] = dict(columns) | _place_columns(columns) | _source_columns(columns)
    return pd.DataFrame({column.name: typed(derived[column.name], column.dtype) for column in PLACE_COLUMNS})


def is_area(precision: str) -> bool:
    """Whether a place of this precision is drawn as an area."""
    return precision not in POINT_PRECISIONS and is_drawn(precision)


def is_drawn(precision: str) -> bool:
    """Whether a place of this precision is drawn at all."""
    return precision not in UNDRAWN_PRECISIONS


def typed(values: Values, dtype: str) -> Any:
    """The values as an array of the dtype; None becomes the dtype's missing value, an unpaired surrogate U+FFFD."""
    if dtype == DAY:
        return day_array(values).astype(DAY)
    if dtype == "category":
        return _categories(values)
    if dtype == "float64":
        return np.array([np.nan if value is None else value for value in values], dtype=dtype)
    if dtype == "str":
        return _texts(values)
    return pd.array(list(values), dtype=dtype)


def day_array(values: Values) -> NDArray[np.datetime64]:
    """Days as NumPy's, NaT for None."""
    if isinstance(values, np.ndarray):
        return values.astype("datetime64[D]")
    # a table has few different days: turning each into NumPy's once is 20 times faster
    codes, found = pd.factorize(np.array(values, dtype="object"))
    days = np.array([*found, None], dtype="datetime64[D]")
    return np.asarray(days[codes])


def _texts(values: Values) -> Any:
    try:
        return pd.array(list(values), dtype="str")
    except UnicodeEncodeError:
        # one damaged text must not keep the others off the table
        return pd.array([value and _SURROGATE.sub("\ufffd", value) for value in values], dtype="str")


def _categories(values: Values) -> pd.Categorical:
    codes, found = pd.factorize(np.array(values, dtype="object"))
    names = _texts(found.tolist())
    # two damaged texts may have become the same
    numbers, categories = pd.factorize(names, sort=True)
    renumbered = np.where(codes < 0, -1, numbers[codes]) if len(numbers) else codes
    return pd.Categorical.from_codes(renumbered, categories=categories)


def _each(values: Sequence[Any], function: Callable[[Any], Any]) -> list[Any]:
    # a column repeats few values, so each is translated once
    known = {value: function(value) for value in set(values)}
    return [known[value] for value in values]


def _event_columns(columns: Columns) -> dict[str, Any]:
    codes = _each(columns["event_type"], lambda name: EVENT_CODES[EventType(name)])
    return {
        "event_class": [code.event_class.value for code in codes],
        "event_type_acled": [code.acled for code in codes],
        "sub_event_type_acled": [code.acled_sub for code in codes],
        "plover_event": [code.plover for code in codes],
        "plover_mode": [code.plover_mode for code in codes],
        "cameo": [code.cameo for code in codes],
    }


def _time_columns(columns: Columns) -> dict[str, Any]:
    precisions = _each(columns["time_precision"], TimePrecision)
    stated = zip(precisions, columns["date_start"], columns["date_end"], columns["date_ongoing"], strict=True)
    return {
        "event_date_start": columns["date_start"],
        "event_date_end": columns["date_end"],
        "time_precision_acled": [ACLED_TIME[precision] for precision in precisions],
        "date_prec_ucdp": [
            ucdp_date_prec(precision, first, last, ongoing=ongoing) for precision, first, last, ongoing in stated
        ],
    }


def _place_columns(columns: Columns) -> dict[str, Any]:
    codes = _each(columns["geo_precision"], lambda name: GEO_CODES[GeoPrecision(name)])
    return {
        "geo_precision_acled": [code.acled for code in codes],
        "where_prec_ucdp": [code.ucdp for code in codes],
        "admin2": [None] * len(codes),
        "country": _each(columns["country"], country_name),
        "iso3": _each(columns["country"], lambda code: COUNTRIES[code].alpha3 if code in COUNTRIES else None),
        "geonameid": _each(columns["place_id"], geoname_id),
        "latitude": columns["lat"],
        "longitude": columns["lon"],
        "geo_radius_km": columns["radius_km"],
    }


def _actor_columns(actors: Sequence[str]) -> dict[str, Any]:
    sides = _each(actors, actor_sides)
    return {
        "actor1": [NAME_SEPARATOR.join(first.names) or None for first, _ in sides],
        "actor1_type": [first.type for first, _ in sides],
        "actor2": [NAME_SEPARATOR.join(second.names) or None for _, second in sides],
        "actor2_type": [second.type for _, second in sides],
    }


class Side(NamedTuple):
    """One side of an event: the names of its actors in the text's order, and the type of the first."""

    names: tuple[str, ...]
    type: str | None


def actor_sides(listed: str) -> tuple[Side, Side]:
    """Who acts and who is acted on, out of the store's JSON list of [side, id, name, type]."""
    actors = json.loads(listed)

    def side(number: int) -> Side:
        own = [(name, kind) for side_number, _, name, kind in actors if side_number == number]
        return Side(tuple(dict.fromkeys(name for name, _ in own)), own[0][1] if own else None)

    return side(1), side(2)


def listed_actors(listed: str) -> tuple[Actor, ...]:
    """The actors of the store's JSON list, both sides, without their words."""
    return tuple(Actor(id=found, name=name, type=ActorType(kind)) for _, found, name, kind in json.loads(listed))


def _source_columns(columns: Columns) -> dict[str, Any]:
    told = list(zip(columns["publisher"], columns["url"], strict=True))
    return {"source": _each(told, lambda pair: source_of(Article(id="", text="", publisher=pair[0], url=pair[1])))} | {
        name: [value and value[:_VERSION_DIGITS] for value in columns[stored]]
        for name, stored in (("pipeline_version", "engine"), ("gazetteer_version", "gazetteer"))
        if stored in columns
    }


def incident_sizes(incident_ids: Values) -> NDArray[np.int64]:
    """For each report how many of these have its incident; 1 for those without one."""
    codes, _ = pd.factorize(np.asarray(incident_ids, dtype="object"))
    sizes = np.bincount(codes[codes >= 0], minlength=1)
    return np.where(codes < 0, 1, sizes[codes])


def day_number(day: date) -> int:
    """Days since 1970-01-01."""
    return int(np.datetime64(day, "D").astype("int64"))
