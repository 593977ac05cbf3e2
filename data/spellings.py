"""How single values are spelt wherever reports leave as a table or as lines."""

# Between the names of several actors in one cell.
NAME_SEPARATOR = "; "


def geoname_id(place_id: str | None) -> int | None:
    """The number in "geonames:524901"; None for a place of another source."""
    scheme, _, number = (place_id or "").partition(":")
    return int(number) if scheme == "geonames" and number.isascii() and number.isdigit() else None
