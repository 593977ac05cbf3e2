"""What a browser holds of all reports, to draw the map for other days by itself before the server has answered.

pages/assets/counted.js counts it as geo.maps.counted does; a test compares the two.
"""

import zlib
from base64 import b64encode
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from geo.maps.counted import Sites, look_of
from geo.maps.rows import LARGEST_PX, MOST_AREAS, MOST_POINTS, PX_PER_DOUBLING, SMALLEST_PX
from geo.maps.script import js_json
from geo.maps.words import ENGLISH, MapWords

# Reports that are held at most: 10,000 of a thousand places are 94 kB once for a visit, and counted in 2 ms. With more
# of them, what a browser would have to fetch and keep is no longer little beside what it saves.
MOST_HELD = 30_000

Rows = NDArray[np.integer]


class HeldRows(NamedTuple):
    """Reports in columns: their symbol (-1 for none), type, first and last day since 1970, and which have no day.

    `repeats` are the rows of incidents told more than once, by incident, the best first; `incidents` are theirs.
    """

    symbols: Rows
    types: Rows
    starts: Rows
    ends: Rows
    undated: NDArray[np.bool_]
    repeats: Rows
    incidents: Rows


def held_columns(rows: HeldRows, sites: Sites, types: Sequence[str], words: MapWords = ENGLISH) -> str:
    """The rows and all that is drawn of them, as JSON, deflated, in base 64."""
    labels = None if words is ENGLISH else [words.place(name, country) for name, country in sites.names]
    fixed: dict[str, Any] = {
        "labels": labels,
        "looks": [look_of(name, words.language) for name in types],
        # of types as frequent the first by its name stands for a place
        "ranks": np.argsort(np.argsort(np.array(types))).tolist(),
        "sizes": [SMALLEST_PX, PX_PER_DOUBLING, LARGEST_PX],
        "most": [MOST_POINTS, MOST_AREAS],
    }
    columns = {
        "points": sites.is_point.astype(int),
        "symbols": rows.symbols,
        "types": rows.types,
        "starts": rows.starts,
        "ends": rows.ends,
        "undated": np.flatnonzero(rows.undated),
        "repeats": rows.repeats,
        "incidents": rows.incidents,
    }
    written = ",".join(f'"{name}":{_written(column)}' for name, column in columns.items())
    text = f'{js_json(fixed)[:-1]},{written},"sites":[{",".join(sites.texts)}]}}'
    return b64encode(zlib.compress(text.encode("utf-8"))).decode("ascii")


def held_mask(mask: NDArray[np.bool_]) -> str:
    """Which rows pass, one bit for each, the first one the highest of its byte; in base 64."""
    return b64encode(np.packbits(mask).tobytes()).decode("ascii")


def _written(column: Rows) -> str:
    return repr(column.tolist()).replace(" ", "")
