from math import hypot
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.exports.fonts import picture_font
from geo.maps.picture import _Lettering, draw_picture
from geo.maps.rows import AreaRow, MapRows, PointRow
from geo.maps.sheet import MAP_HEIGHT_PX, WIDTH_PX, Caption
from geo.maps.symbols import SYMBOLS, Colour, hex_of
from geo.wording import Language

_HEAD_PX = 84
SQUARE = [[30.0, 30.0], [40.0, 30.0], [40.0, 40.0], [30.0, 40.0], [30.0, 30.0]]
WORLD = {
    "features": [
        {
            "properties": {"kind": "country", "iso": "SY"},
            "geometry": {"type": "Polygon", "coordinates": [SQUARE]},
        }
    ]
}
CAPTION = Caption(title="Events", note="all events", credit="credit", types=[("air_strike", 1)])


def point(lat=35.0, lon=35.0, **more):
    look = {"shape": "circle", "colour": "blue", "size_px": 12.0, "label": "Homs", "lines": (), "count": 1}
    return PointRow(id="at", lat=lat, lon=lon, **(look | more))


def area(**more):
    look = {"shape": "circle", "colour": "vermillion", "label": "Syria", "lines": (), "count": 1, "tint": 0.3}
    return AreaRow(id="area", **({"lat": 35.0, "lon": 35.0, "radius_km": 100.0} | look | more))


def drawn(*points, areas=()):
    return draw_picture(MapRows(points=points, areas=tuple(areas), left_out=0), WORLD, CAPTION)


def middle(image):
    return image.getpixel((WIDTH_PX // 2, _HEAD_PX + MAP_HEIGHT_PX // 2))


def near(pixel, colour):
    wanted = tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return hypot(*(one - other for one, other in zip(pixel, wanted, strict=True))) < 30


def test_every_symbol_is_filled_with_its_colour():
    # nine degrees fill the picture, so neighbours do not touch
    looks = [
        point(lon=30.4 + 0.34 * number, shape=symbol.shape, colour=symbol.colour, size_px=9.0, label="")
        for number, symbol in enumerate(SYMBOLS.values())
    ]
    image = drawn(*looks)
    line = [image.getpixel((x, _HEAD_PX + MAP_HEIGHT_PX // 2 + 2)) for x in range(WIDTH_PX)]
    wanted = {hex_of(Colour(symbol.colour)) for symbol in SYMBOLS.values()}
    assert {colour for colour in wanted if any(near(pixel, colour) for pixel in line)} == wanted


def test_a_hollow_symbol_shows_the_land():
    image = drawn(point(hollow=True, size_px=16.0))
    assert near(middle(image), "#F3F0E9")


@pytest.mark.parametrize("iso", ["SY", "XX", None])
def test_an_area_is_tinted_whether_by_outline_or_by_circle(iso):
    image = drawn(areas=[area(iso=iso, label="")])
    assert not near(image.getpixel((WIDTH_PX // 2 + 20, _HEAD_PX + MAP_HEIGHT_PX // 2 + 20)), "#F3F0E9")


def test_a_picture_takes_in_what_lies_near_its_middle_and_not_what_is_far():
    crowd = [point(lat=30.0 + number % 5, lon=30.0 + number % 6, count=3) for number in range(30)]
    near_by, far = point(lat=35.5, lon=36.0), point(lat=40.7, lon=-74.0)
    rows = MapRows(points=(*crowd, near_by, far), areas=(), left_out=0)
    (south, west), (north, east) = rows.frame
    assert (south, west, north, east) == (30.0, 30.0, 35.5, 36.0)
    assert MapRows().frame is None


@given(st.lists(st.tuples(st.floats(-80, 80), st.floats(-170, 170), st.integers(1, 9)), min_size=1, max_size=40))
@settings(max_examples=60)
def test_the_frame_of_a_picture_holds_its_bounds_and_is_at_most_twice_as_high_and_wide(places):
    rows = MapRows(points=tuple(point(lat=lat, lon=lon, count=count) for lat, lon, count in places))
    ((south, west), (north, east)), ((s, w), (n, e)) = rows.frame, rows.bounds
    assert south <= s <= n <= north
    assert west <= w <= e <= east
    assert north - south <= 2 * (n - s) + 1e-9
    assert east - west <= 2 * (e - w) + 1e-9


def test_the_same_rows_give_the_same_picture():
    assert drawn(point()).tobytes() == drawn(point()).tobytes()


@pytest.mark.parametrize("where", [(84.9, 179.9), (-89.0, -179.9), (0.0, 0.0)])
def test_any_place_on_earth_can_be_drawn(where):
    rows = point(*where, radius_km=50.0), area(lat=where[0], lon=where[1], radius_km=2000.0)
    drawn(rows[0], areas=rows[1:])


@pytest.mark.parametrize("label", ["Київ", "حلب", "\u202eabc", "<b>{{ x }}</b>", "a" * 5000, "\x00"])
def test_any_name_can_be_written(label):
    drawn(point(label=label), areas=[area(label=label)])


def test_a_picture_can_be_lettered_in_german():
    font = picture_font()
    rows = MapRows(points=(point(label="Łódź, Куп'янськ, دمشق"),), areas=(), left_out=0)
    german = draw_picture(rows, WORLD, CAPTION, Language.GERMAN, font)
    assert german.size == drawn(point()).size
    assert german.tobytes() != draw_picture(rows, WORLD, CAPTION, Language.ENGLISH, font).tobytes()


@pytest.mark.parametrize(
    ("file", "written"), [(None, "Lodz Grosse 'Homs'"), (Path("font"), "Łódź Größe „Homs“")], ids=["own", "font"]
)
def test_only_letters_the_font_lacks_are_transliterated(file, written):
    assert _Lettering(Language.GERMAN, file).plain("Łódź  Größe\n„Homs“").replace('"', "'") == written


def test_arabic_names_are_transliterated_with_any_font():
    assert _Lettering(Language.GERMAN, Path("font")).plain("حمص").isascii()
