"""Reports to folium maps: what is drawn as what, and that no text ever becomes code."""

import importlib.util
import itertools
import json
import os
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pandas import DataFrame

from data.exports.basemap import world
from geo.maps import rows as map_rows
from geo.maps.draw import draw_reports, rows_layer
from geo.maps.layers import PlacesMentioned, ReportAreas, ReportPoints
from geo.maps.offline import DARK, LIGHT, AssetUrls, offline_map
from geo.maps.rows import (
    AreaRow,
    MapRows,
    PointRow,
    drawable_reports,
    mentioned_rows,
    report_row_ids,
    report_rows,
    size_px,
)
from geo.maps.script import js_json
from geo.maps.symbols import PATHS, SYMBOLS, Colour, hex_of, symbol_of
from geo.model import EventType, GeoPrecision

ROOT = Path(__file__).resolve().parents[2]
URLS = AssetUrls(leaflet="../leaflet/", own="../own/", basemap="../basemap/")
BASEMAP = world()


def reports(*lines: tuple[str, str, float, float, str], **columns: Any) -> DataFrame:
    """Reports as (type, location, lat, lon, precision); `columns` overrides whole columns."""
    frame = DataFrame(lines, columns=["event_type", "location", "latitude", "longitude", "geo_precision"])
    defaults: dict[str, Any] = {"country": "Syria", "geo_radius_km": 5.0, "geo_confidence": 0.9}
    return frame.assign(**(defaults | columns))


ALEPPO = ("air_strike", "Aleppo", 36.2, 37.16, "settlement")
HOMS = ("bombing", "Homs", 34.73, 36.72, "settlement")
SYRIA = ("air_strike", "Syria", 35.0, 38.5, "country")
SINAI = ("bombing", "Sinai", 29.5, 33.8, "region")


# -- text is never code -----------------------------------------------------------------------------------------------

# The first payload prints our own process id when a template engine evaluates it; the others are markup and scripts.
TEMPLATE_PAYLOAD = "{{ cycler.__init__.__globals__.os.getpid() }}"
PAYLOADS = {
    "expression": TEMPLATE_PAYLOAD,
    "statement": "{% for number in range(3) %}{{ number }}{% endfor %}",
    "unknown statement": "{% harvest %}",
    "comment": "before {# hidden #} after",
    "script end": "</script><script>window.taken = 1</script>",
    "image": "<img src=x onerror=window.taken=1>",
    "template literal": "`${window.taken = 1}`",
    "quotes": "\"'); window.taken = 1; ('\"",
    "line separators": "one\u2028two\u2029three",
    "backslashes": "\\u007b\\u007b 7*7 \\\\",
}


def point_with(text: str) -> PointRow:
    return PointRow(
        id=text, lat=1.0, lon=1.0, count=1, label=text, lines=(text,), shape="circle", colour="blue", size_px=6.0
    )


def area_with(text: str, iso: str | None = None) -> AreaRow:
    return AreaRow(
        id=text,
        lat=1.0,
        lon=1.0,
        count=1,
        label=text,
        lines=(text,),
        shape="circle",
        colour="blue",
        radius_km=9,
        tint=0.1,
        iso=iso,
    )


LAYERS = {
    "points": lambda text: ReportPoints([point_with(text)]),
    "areas": lambda text: ReportAreas([area_with(text), area_with(text, iso="SY")]),
    "places mentioned": lambda text: PlacesMentioned([point_with(text)], [area_with(text)], None),
    "from reports": lambda text: rows_layer(report_rows(reports(("air_strike", text, 1.0, 1.0, "settlement")))),
    "from mentions": lambda text: rows_layer(mentioned_rows(reports(ALEPPO, location=[text], place_id=[text]))),
}


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS.keys())
@pytest.mark.parametrize("make", LAYERS.values(), ids=LAYERS.keys())
def test_text_of_an_article_reaches_the_browser_as_the_same_text_and_never_as_code(make: Any, payload: str) -> None:
    drawn = offline_map(URLS)
    make(payload).add_to(drawn)
    page = drawn.get_root().render()
    # not inside the random names folium gives its variables
    assert not re.search(rf"(?<![0-9a-f]){os.getpid()}(?![0-9a-f])", page)
    assert payload not in page
    content = drawn_content(page)
    labels = [row["label"] for kind in ("points", "countries", "circles") for row in content[kind]]
    assert labels
    assert set(labels) == {payload}


def drawn_content(page: str) -> Any:
    """The argument of dateline.draw(...) in a rendered page, read as the browser reads it."""
    found = re.search(r"dateline\.draw\(\w+, \w+, (\{.*\})\);", page)
    assert found
    return json.loads(found.group(1))


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=8,
    )
)
def test_js_json_reads_back_as_the_same_value(value: Any) -> None:
    assert json.loads(js_json(value)) == value


@given(st.text())
def test_js_json_leaves_no_character_that_means_something_to_a_script_or_a_template(text: str) -> None:
    assert not set(js_json(text)[1:-1]) & set("<>&{}`$'\u2028\u2029")


def test_js_json_refuses_a_number_that_json_does_not_have() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        js_json(float("nan"))


def test_the_map_script_writes_text_only_as_text() -> None:
    script = (ROOT / "geo/maps/assets/map.js").read_text(encoding="utf-8")
    for forbidden in (
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "bindPopup",
        "bindTooltip",
    ):
        assert forbidden not in script


def test_the_page_components_write_text_only_as_text() -> None:
    for path in (ROOT / "pages/assets").glob("*.js"):
        script = path.read_text(encoding="utf-8")
        for forbidden in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("):
            assert forbidden not in script, path.name


# -- the offline base map ---------------------------------------------------------------------------------------------


def test_the_map_asks_for_nothing_but_its_three_local_folders() -> None:
    page = draw_reports(reports(ALEPPO, SYRIA), URLS).get_root().render()
    links = re.findall(r'(?:src|href)="([^"]+)"', page)
    ours = [link for link in links if link.startswith("../")]
    own = [f"../own/{name}" for name in ("frame.css", "map.css", "map.js")]
    assert sorted(ours) == ["../leaflet/leaflet.css", "../leaflet/leaflet.js", *own]


def test_equal_arguments_render_to_an_equal_script_so_the_frame_is_kept() -> None:
    scripts = {re.sub(r"_[0-9a-f]{32}", "", offline_map(URLS).get_root().script.render()) for _ in range(3)}
    assert len(scripts) == 1


def test_a_map_does_not_change_what_the_next_folium_map_loads() -> None:
    import folium

    before = list(folium.Map().default_js)
    offline_map(URLS)
    assert folium.Map().default_js == before


def test_light_and_dark_differ_in_every_colour() -> None:
    assert all(getattr(LIGHT, field) != getattr(DARK, field) for field in LIGHT.__slots__)


def test_our_own_assets_are_where_the_page_serves_them_from() -> None:
    from geo.maps.offline import ASSETS

    names = {path.name for path in ASSETS.iterdir()}
    assert names == {
        "ahead.js",
        "map.js",
        "map.css",
        "frame.css",
        "index.html",
        "frame.js",
        "player.js",
        "player.css",
        "pick.js",
    }


# -- points and areas -------------------------------------------------------------------------------------------------


def test_reports_of_one_town_are_one_symbol_with_their_number() -> None:
    drawn = report_rows(reports(ALEPPO, ALEPPO, HOMS))
    assert [(row.label, row.count) for row in drawn.points] == [("Aleppo", 2), ("Homs", 1)]
    assert drawn.areas == ()


@pytest.mark.parametrize("precision", ["admin1", "region", "country", "water_airspace"])
def test_what_is_not_a_spot_is_an_area_and_never_a_point(precision: str) -> None:
    drawn = report_rows(reports(("air_strike", "Somewhere", 35.0, 38.5, precision)))
    assert drawn.points == ()
    assert [row.label for row in drawn.areas] == ["Somewhere"]


@pytest.mark.parametrize("precision", ["supranational", "unresolved"])
def test_what_has_no_place_on_a_map_is_not_drawn(precision: str) -> None:
    assert report_rows(reports(("air_strike", "Europe", 50.0, 10.0, precision))) == MapRows()


def test_every_precision_is_a_point_or_an_area_or_not_drawn() -> None:
    for precision in GeoPrecision:
        drawn = report_rows(reports(("air_strike", "Here", 1.0, 1.0, precision.value)))
        assert len(drawn.points) + len(drawn.areas) <= 1


def test_a_country_is_drawn_by_its_outline_and_a_region_by_its_radius() -> None:
    country, region = report_rows(reports(SYRIA, SYRIA, SINAI, geo_radius_km=[330.0, 330.0, 130.0])).areas
    assert (country.iso, country.count) == ("SY", 2)
    assert (region.iso, region.radius_km) == (None, 130.0)


def test_a_region_without_a_stated_extent_still_has_one() -> None:
    [region] = report_rows(reports(SINAI, geo_radius_km=float("nan"))).areas
    assert region.radius_km == map_rows.UNKNOWN_AREA_KM


def test_near_a_town_is_hollow_and_has_a_radius() -> None:
    near = ("air_strike", "Homs", 34.73, 36.72, "near_settlement")
    solid, hollow = sorted(report_rows(reports(HOMS, near)).points, key=lambda row: row.hollow)
    assert (solid.hollow, solid.radius_km) == (False, 0.0)
    assert (hollow.hollow, hollow.radius_km) == (True, map_rows.NEAR_KM)


def test_a_district_is_a_hollow_symbol_with_the_radius_of_the_district() -> None:
    district = ("air_strike", "Duma", 33.57, 36.4, "admin2")
    drawn = report_rows(reports(district, district, geo_radius_km=[22.0, 22.0]))
    [row] = drawn.points
    assert (row.hollow, row.radius_km, row.count, drawn.areas) == (True, 22.0, 2, ())


def test_a_district_is_no_town_of_the_same_name_at_the_same_spot() -> None:
    drawn = report_rows(reports(HOMS, ("air_strike", "Homs", 34.73, 36.72, "admin2"), geo_radius_km=[0.0, 30.0]))
    assert sorted((row.hollow, row.radius_km) for row in drawn.points) == [(False, 0.0), (True, 30.0)]


def test_an_unsure_place_is_hollow() -> None:
    [row] = report_rows(reports(HOMS, geo_confidence=0.3)).points
    assert row.hollow


def test_the_symbol_is_that_of_the_commonest_type_and_the_lines_name_them_all() -> None:
    clash = ("armed_clash", "Aleppo", 36.2, 37.16, "settlement")
    [row] = report_rows(reports(clash, ALEPPO, ALEPPO)).points
    assert (row.shape, row.colour) == symbol_of("air_strike")
    assert row.lines == ("2 × air strike", "1 × armed clash")


def test_the_selected_row_is_the_one_lifted_out() -> None:
    frame = reports(ALEPPO, HOMS)
    homs_id = report_row_ids(frame).iloc[1]
    drawn = report_rows(frame, selected=homs_id)
    assert [row.label for row in drawn.points if row.selected] == ["Homs"]


def test_row_ids_lead_back_to_the_reports_of_the_symbol() -> None:
    frame = reports(ALEPPO, HOMS, ALEPPO, SYRIA)
    drawable = drawable_reports(frame)
    ids = report_row_ids(drawable)
    drawn = report_rows(frame)
    for row in (*drawn.points, *drawn.areas):
        assert set(drawable[ids == row.id]["location"]) == {row.label}
        assert (ids == row.id).sum() == row.count


def test_beyond_the_cap_the_biggest_stay_and_the_rest_is_counted() -> None:
    frame = reports(
        *[("air_strike", f"Town {n}", 30.0 + n / 100, 35.0, "settlement") for n in range(30)], ALEPPO, ALEPPO
    )
    drawn = report_rows(frame, most_points=10)
    assert (len(drawn.points), drawn.left_out) == (10, 21)
    assert drawn.points[0].label == "Aleppo"


def test_no_reports_give_no_rows_and_no_bounds() -> None:
    drawn = report_rows(reports(ALEPPO).iloc[:0])
    assert drawn == MapRows()
    assert drawn.bounds is None


def test_a_few_reports_are_all_in_the_bounds() -> None:
    assert report_rows(reports(ALEPPO, SINAI)).bounds == ((29.5, 33.8), (36.2, 37.16))


def test_an_outlier_among_many_reports_does_not_widen_the_bounds() -> None:
    far = ("diplomacy", "New York City", 40.7, -74.0, "settlement")
    (south, west), (north, east) = report_rows(reports(*[ALEPPO] * 20, *[HOMS] * 20, far)).bounds or ((0, 0), (0, 0))
    assert (south, west, north, east) == (34.73, 36.72, 36.2, 37.16)


def test_symbols_grow_with_the_number_of_reports_up_to_a_limit() -> None:
    sizes = [size_px(count) for count in (1, 2, 4, 64, 100_000)]
    assert sizes == sorted(sizes)
    assert sizes[0] == map_rows.SMALLEST_PX
    assert sizes[-1] == map_rows.LARGEST_PX


def test_mentioned_places_are_counted_once_per_place_in_one_symbol() -> None:
    frame = reports(ALEPPO, ALEPPO, SYRIA, place_id=["a", "a", "b"], article_id="x")
    drawn = mentioned_rows(frame)
    assert [(row.id, row.count) for row in drawn.points] == [("place:a", 2)]
    assert [(row.id, row.iso) for row in drawn.areas] == [("place:b", "SY")]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["air_strike", "bombing", "diplomacy"]),
            st.sampled_from(["Aleppo", "Homs"]),
            st.sampled_from([30.0, 31.5]),
            st.sampled_from([40.0, 41.5]),
            st.sampled_from([str(precision) for precision in GeoPrecision]),
        ),
        max_size=12,
    )
)
def test_every_drawable_report_is_in_exactly_one_row(lines: list[tuple[str, str, float, float, str]]) -> None:
    frame = reports(*lines)
    drawn = report_rows(frame)
    assert sum(row.count for row in (*drawn.points, *drawn.areas)) == len(drawable_reports(frame))


# -- symbols ----------------------------------------------------------------------------------------------------------


def test_every_event_type_has_a_symbol_of_its_own() -> None:
    assert set(SYMBOLS) == set(EventType)
    assert len(set(SYMBOLS.values())) == len(EventType)


def test_every_shape_has_an_outline_and_every_colour_a_value_in_light_and_dark() -> None:
    assert all(PATHS[symbol.shape] for symbol in SYMBOLS.values())
    assert all(re.fullmatch("#[0-9A-F]{6}", hex_of(colour, dark=dark)) for colour in Colour for dark in (False, True))


def test_an_unknown_type_is_drawn_as_other() -> None:
    assert symbol_of("levitation") == SYMBOLS[EventType.OTHER]


# -- the base map -----------------------------------------------------------------------------------------------------


def feature(name: str) -> Any:
    return next(one for one in BASEMAP["features"] if one["properties"].get("name") == name)


def covers(shape: Any, lon: float, lat: float) -> bool:
    """Whether the outer rings of the feature enclose the point (even-odd rule)."""
    inside = False
    for polygon in shape["geometry"]["coordinates"]:
        for (lon1, lat1), (lon2, lat2) in itertools.pairwise(polygon[0]):
            if (lat1 > lat) != (lat2 > lat) and lon < (lon2 - lon1) * (lat - lat1) / (lat2 - lat1) + lon1:
                inside = not inside
    return inside


@pytest.mark.parametrize(
    ("name", "lon", "lat", "country"),
    [
        ("Crimea", 34.1, 44.95, "UA"),
        ("Golan Heights", 35.8, 33.0, "SY"),
        ("N. Cyprus", 33.5, 35.25, "CY"),
        ("Somaliland", 44.5, 9.6, "SO"),
        ("W. Sahara", -13.0, 25.0, None),
        ("Palestine", 35.2, 32.2, None),
        ("Kosovo", 21.0, 42.6, None),
    ],
)
def test_disputed_areas_are_features_of_their_own(name: str, lon: float, lat: float, country: str | None) -> None:
    disputed = feature(name)
    assert disputed["properties"]["kind"] == "disputed"
    assert disputed["properties"]["part_of"] == country
    assert covers(disputed, lon, lat)


@pytest.mark.parametrize(
    ("name", "lon", "lat"), [("Russia", 34.1, 44.95), ("Ukraine", 34.1, 44.95), ("Israel", 35.8, 33.0)]
)
def test_no_country_claims_a_disputed_area(name: str, lon: float, lat: float) -> None:
    assert not covers(feature(name), lon, lat)


@pytest.mark.parametrize(
    ("iso", "lon", "lat"),
    [
        ("SY", 37.16, 36.2),
        ("UA", 30.5, 50.45),
        ("RU", 37.6, 55.75),
        ("FR", 2.35, 48.85),
        ("EG", 31.2, 30.0),
        ("IQ", 44.4, 33.3),
    ],
)
def test_countries_are_found_by_iso_code(iso: str, lon: float, lat: float) -> None:
    [country] = [one for one in BASEMAP["features"] if one["properties"].get("iso") == iso]
    assert covers(country, lon, lat)


def test_no_outline_jumps_across_the_map() -> None:
    for one in BASEMAP["features"]:
        groups = one["geometry"]["coordinates"]
        lines = (
            groups if one["geometry"]["type"] == "MultiLineString" else [ring for polygon in groups for ring in polygon]
        )
        for line in lines:
            assert all(abs(lon2 - lon1) < 180 for (lon1, _), (lon2, _) in itertools.pairwise(line)), one["properties"]


def test_the_base_map_is_small_enough_to_fetch_at_once() -> None:
    assert (ROOT / "data/bundled/basemap/countries.json").stat().st_size < 700_000


def test_leaflet_of_the_version_folium_expects_comes_out_of_its_wheel() -> None:
    spec = importlib.util.find_spec("xstatic.pkg.leaflet")
    assert spec is not None and spec.submodule_search_locations
    script = Path(next(iter(spec.submodule_search_locations))) / "data" / "leaflet.js"
    assert "1.9.3" in script.read_text(encoding="utf-8")[:400]
