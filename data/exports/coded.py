"""Tables in the columns of two well-known event data sets, for programs that read those. Codes: docs/vocabulary.md."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from data.exports.cells import csv_cells
from data.exports.csv_table import encoded, with_provenance
from data.exports.facts import ExportFacts
from data.frames import DAY
from geo.model import ActorType

_INTER = {kind.value: number for number, kind in enumerate(ActorType, start=1)}
_STATE = ActorType.STATE_FORCES.value
_ARMED_GROUPS = frozenset(
    {ActorType.REBEL_GROUP.value, ActorType.POLITICAL_MILITIA.value, ActorType.IDENTITY_MILITIA.value}
)
_CIVILIANS = ActorType.CIVILIANS.value
# Most exact first: an exact day is clear, everything else is not.
_CLEAR, _UNCLEAR = 1, 2


def export_acled(reports: pd.DataFrame, facts: ExportFacts) -> bytes:
    """CSV with the columns of ACLED's files that can be told from an article, one row per report of a kind ACLED has.

    `fatalities` is the lowest number stated, 0 where none is; `geo_precision` is empty for whole countries, which
    ACLED does not code.
    """
    rows = reports[reports["event_type_acled"].notna()]
    start = rows["event_date_start"]
    return _written(
        {
            "event_id_cnty": rows["event_id"],
            "event_date": start,
            "year": start.dt.year.astype("Int64"),
            "time_precision": rows["time_precision_acled"],
            "event_type": rows["event_type_acled"],
            "sub_event_type": rows["sub_event_type_acled"],
            "actor1": rows["actor1"],
            "inter1": _numbers(rows["actor1_type"], _INTER),
            "actor2": rows["actor2"],
            "inter2": _numbers(rows["actor2_type"], _INTER),
            "civilian_targeting": np.where(rows["actor2_type"].eq(_CIVILIANS), "Civilian targeting", ""),
            "country": rows["country"],
            "admin1": rows["admin1"],
            "admin2": rows["admin2"],
            "location": rows["location"],
            "latitude": rows["latitude"],
            "longitude": rows["longitude"],
            "geo_precision": rows["geo_precision_acled"],
            "source": rows["source"],
            "notes": rows["sentence"],
            "fatalities": rows["killed_low"].fillna(0),
        },
        rows,
        facts,
    )


def export_ucdp(reports: pd.DataFrame, facts: ExportFacts) -> bytes:
    """CSV with the columns of UCDP's georeferenced events that can be told from an article: events with a death only.

    `type_of_violence` is 1 with a state on a side, 2 between other armed groups, 3 against civilians, else empty.
    """
    rows = reports[reports["killed_low"].fillna(0) >= 1]
    start = rows["event_date_start"]
    return _written(
        {
            "id": rows["event_id"],
            "year": start.dt.year.astype("Int64"),
            "type_of_violence": type_of_violence(rows),
            "side_a": rows["actor1"],
            "side_b": rows["actor2"],
            "number_of_sources": rows["n_reports"],
            "source_article": rows["url"],
            "source_office": rows["source"],
            "source_date": rows["published"],
            "source_headline": rows["title"],
            "where_prec": rows["where_prec_ucdp"],
            "where_coordinates": rows["location"],
            "where_description": rows["place_text"],
            "adm_1": rows["admin1"],
            "adm_2": rows["admin2"],
            "latitude": rows["latitude"],
            "longitude": rows["longitude"],
            "country": rows["country"],
            "event_clarity": np.where(rows["date_prec_ucdp"].eq(1), _CLEAR, _UNCLEAR),
            "date_prec": rows["date_prec_ucdp"],
            "date_start": start,
            "date_end": rows["event_date_end"],
            "best": rows["killed_best"],
            "high": rows["killed_high"].fillna(rows["killed_best"]),
            "low": rows["killed_low"],
        },
        rows,
        facts,
    )


def type_of_violence(rows: pd.DataFrame) -> Any:
    """UCDP's code of each report by the types of its two sides; missing where they do not tell."""
    one, two = (rows[name].astype("object") for name in ("actor1_type", "actor2_type"))
    states = [side.eq(_STATE) for side in (one, two)]
    groups = [side.isin(_ARMED_GROUPS) for side in (one, two)]
    armed = [state | group for state, group in zip(states, groups, strict=True)]
    civilians = (armed[0] & two.eq(_CIVILIANS)) | (armed[1] & one.eq(_CIVILIANS))
    state_based = armed[0] & armed[1] & (states[0] | states[1])
    found = np.select([civilians, state_based, groups[0] & groups[1]], [3.0, 1.0, 2.0], default=np.nan)
    return pd.array(found, dtype="Int64")


def _numbers(column: "pd.Series[Any]", codes: Mapping[str, int]) -> Any:
    return column.astype("object").map(codes).astype("Int64")


def _written(columns: Mapping[str, Any], rows: pd.DataFrame, facts: ExportFacts) -> bytes:
    table = pd.DataFrame({name: pd.Series(values, index=rows.index) for name, values in columns.items()})
    shown = pd.DataFrame({name: csv_cells(table[name], _dtype(table[name])) for name in table})
    return encoded(with_provenance(shown, facts), facts)


def _dtype(column: "pd.Series[Any]") -> str:
    if pd.api.types.is_datetime64_any_dtype(column):
        return DAY
    return "int64" if pd.api.types.is_numeric_dtype(column) else "str"
