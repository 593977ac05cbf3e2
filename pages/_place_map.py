"""Choosing a place: from a list, on a small map of the candidates, or as a spot of one's own."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from data.exports.basemap import country_of_spot
from data.places_offered import Offer
from geo.distance import distance_km
from geo.maps.symbols import PLACE_SYMBOL
from geo.maps.time_map import map_setup
from geo.model import Place, PlaceKind
from pages._components import show_places
from pages._language import language, say
from pages._shared import is_dark, show_own_map
from pages._words import full_name, known_place, shown_country
from pages.texts import decide as texts
from pages.texts import terms

_SPOT, _CHOSEN = "place_spot", "place_chosen"
# Ids in the list that are no place of a gazetteer.
_SPOT_ID, _NONE = "spot", "none"
_KINDS = {"spot": PlaceKind.FACILITY, "town": PlaceKind.SETTLEMENT, "area": PlaceKind.REGION}
# How far the real spot may be from what somebody clicked, in km.
_RADIUS_KM = {"spot": 1.0, "town": 3.0}
_MOST_NAME = 200
_CANDIDATE_PX, _CHOSEN_PX = 7.0, 9.0
_AREA_KM = 25


def choose_place(found: Sequence[Offer], *, key: str, around: Sequence[Place] = ()) -> Place | None:
    """Draw list, map and, once one is set, the form of a spot; the place that is chosen, None for "not a place".

    The first is chosen until somebody chooses. `around` are places the map shows as well, for orientation.
    """
    spot: tuple[float, float] | None = st.session_state.get(_SPOT)
    chosen = _chosen(found)
    left, right = st.columns(2, gap="small")
    with left:
        _list(found, chosen, spot, key)
    with right:
        _map(found, chosen if not spot else None, spot, key, around)
    return _own_spot(*spot) if spot else chosen


def forget_spot() -> None:
    """Begin without a spot; for whoever opens a dialog."""
    st.session_state.pop(_SPOT, None)


def forget_choice() -> None:
    """Begin without a spot or a choice; for whoever opens a dialog."""
    forget_spot()
    st.session_state.pop(_CHOSEN, None)


def chose_none() -> bool:
    """Whether somebody chose that it is no place, or none of those offered."""
    return bool(st.session_state.get(_CHOSEN) == _NONE)


def _chosen(found: Sequence[Offer]) -> Place | None:
    """What was chosen, or the first when that is not offered any more."""
    name = st.session_state.get(_CHOSEN)
    if name == _NONE:
        return None
    places = [offer.place for offer in found]
    return next((place for place in places if place.id == name), places[0] if places else None)


def _list(found: Sequence[Offer], chosen: Place | None, spot: tuple[float, float] | None, key: str) -> None:
    rows = [{"id": offer.place.id, "name": full_name(offer.place), "detail": offer_words(offer)} for offer in found]
    if spot:
        rows.append({"id": _SPOT_ID, "name": say(texts.OWN_SPOT, spot=spot_words(*spot)), "detail": ""})
    rows.append({"id": _NONE, "name": say(texts.NO_PLACE), "detail": ""})
    # while nothing is found none is marked: a mark that nobody set could not be chosen
    now = _SPOT_ID if spot else chosen.id if chosen else _NONE if chose_none() else ""
    show_places(
        {"label": say(texts.THE_PLACE), "places": rows, "chosen": now}, key=key, on_choose=lambda: take_choice(key)
    )


def take_choice(key: str) -> None:
    """Callback of the list: the id of a candidate, or that it is none."""
    chosen = str(st.session_state[key].choose)
    if chosen != _SPOT_ID:
        forget_spot()
        st.session_state[_CHOSEN] = chosen


def offer_words(offer: Offer) -> str:
    """What helps to tell a place from others of its name: kind, people, how far from what the article names."""
    place = offer.place
    parts = [say(terms.PLACE_KINDS[place.kind])]
    if place.population:
        parts.append(say(texts.PEOPLE, n=place.population))
    if offer.near is not None and offer.km is not None:
        parts.append(say(texts.KM_FROM, km=round(offer.km), near=known_place(offer.near)))
    return " · ".join(parts)


def _map(
    found: Sequence[Offer],
    chosen: Place | None,
    spot: tuple[float, float] | None,
    key: str,
    around: Sequence[Place],
) -> None:
    places = [offer.place for offer in found]
    chosen_id = chosen.id if chosen else None
    points = [
        _point(place.id, place.lat, place.lon, full_name(place), is_chosen=place.id == chosen_id) for place in places
    ]
    if spot:
        points.append(_point(_SPOT_ID, *spot, spot_words(*spot), is_chosen=True))
    others = [place for place in around if place.id not in {one.id for one in places}]
    nearest = {place.id: _nearest(place, others) for place in places} if others else {}
    content = {
        "map": map_setup(language(), dark=is_dark()),
        "points": points,
        "others": [{"name": full_name(place), "lat": place.lat, "lon": place.lon} for place in others],
        "around": [[place.lat, place.lon] for place in (*places, *nearest.values())],
    }
    show_own_map("pick", content, key=f"{key}-map", on_change=lambda: take_pick(found, key))
    st.caption(say(texts.CLICK_THE_MAP))


def _nearest(place: Place, others: Sequence[Place]) -> Place:
    return min(others, key=lambda other: distance_km(place.lat, place.lon, other.lat, other.lon))


def _point(name: str, lat: float, lon: float, label: str, *, is_chosen: bool) -> dict[str, Any]:
    return {
        "id": name, "lat": lat, "lon": lon, "label": label, "count": 1, "lines": [], "shape": PLACE_SYMBOL.shape.value,
        "colour": PLACE_SYMBOL.colour.value, "size_px": _CHOSEN_PX if is_chosen else _CANDIDATE_PX,
        "hollow": not is_chosen, "radius_km": 0, "selected": is_chosen,
    }  # fmt: skip


def take_pick(found: Sequence[Offer], key: str) -> None:
    """Callback of the map: a candidate, or a spot in degrees."""
    answer: dict[str, Any] = st.session_state.get(f"{key}-map") or {}
    if answer.get("pick") == _SPOT_ID:
        return
    st.session_state.pop(_SPOT, None)
    picked = next((offer for offer in found if offer.place.id == answer.get("pick")), None)
    if picked is not None:
        st.session_state[_CHOSEN] = picked.place.id
    elif _is_position(answer.get("lat"), answer.get("lon")):
        st.session_state[_SPOT] = (round(float(answer["lat"]), 5), round(float(answer["lon"]), 5))


def _is_position(lat: object, lon: object) -> bool:
    return isinstance(lat, int | float) and isinstance(lon, int | float) and abs(lat) <= 90 and abs(lon) <= 180


def spot_words(lat: float, lon: float) -> str:
    """A position in degrees."""
    return f"{lat:.5f}, {lon:.5f}"


def _own_spot(lat: float, lon: float) -> Place:
    words = spot_words(lat, lon)
    st.text(say(texts.OWN_SPOT, spot=words))
    with st.container(horizontal=True, vertical_alignment="bottom"):
        name = st.text_input(say(texts.SPOT_NAME), max_chars=_MOST_NAME, placeholder=words, key="spot-name")
        kind = st.selectbox(
            say(texts.SPOT_KIND), list(_KINDS), format_func=lambda one: say(texts.SPOT_KINDS[one]), key="spot-kind"
        )
    country = country_of_spot(lat, lon)
    st.caption(say(texts.SPOT_IN, country=shown_country(country)) if country else say(texts.SPOT_NOWHERE))
    radius_km = _RADIUS_KM.get(kind or "spot", 1.0)
    if kind == "area":
        radius_km = float(st.number_input(say(texts.SPOT_KM), min_value=1, max_value=1000, value=_AREA_KM))
    st.button(say(texts.FORGET_SPOT), on_click=forget_spot, type="tertiary")
    plain = " ".join(name.split())[:_MOST_NAME]
    kind_of_place = _KINDS[kind or "spot"]
    name = plain or words
    return Place(
        id=f"user:{words}", name=name, lat=lat, lon=lon, kind=kind_of_place, country=country, radius_km=radius_km
    )
