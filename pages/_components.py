"""Our own page components. All text reaches the browser as data and is written there with textContent."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from time import time
from typing import Any

import streamlit as st

from geo.maps.offline import PALETTES
from geo.maps.symbols import PATHS, Colour, hex_of
from geo.wording import Text
from pages._language import language, spoken
from pages._upload_state import UPLOAD_TABLE
from pages.texts import articles, card, decide, filters, link, terms, upload, view

Callback = Callable[[], None]

_KINDS = {kind.value: text for kind, text in terms.KINDS.items()}
_FACET_WORDS = {
    "all": filters.ALL,
    "fewer": filters.FEWER,
    "more": filters.MORE_LINES,
    "show_or_hide": filters.SHOW_OR_HIDE,
    "only": filters.SHOW_ONLY,
    "just": filters.JUST,
    "again": filters.SHOW_ALL_AGAIN,
}

_ASSETS = Path(__file__).parent / "assets"


def _component(name: str, *scripts: str) -> Any:
    """Our component of this name; its script stands behind `scripts` in one module."""
    parts = [(_ASSETS / f"{script}.js").read_text(encoding="utf-8") for script in (*scripts, name)]
    sheet = _ASSETS / f"{name}.css"
    css = sheet.read_text(encoding="utf-8") if sheet.exists() else None
    return st.components.v2.component(f"dateline_{name}", css=css, js="".join(parts))


_facets = _component("facets", "elements", "keep")
_panel = _component("panel", "link", "keep")
_link_button = _component("link_button", "link")
_chip_row = _component("chips")
_skip_links = _component("skip")
_drawer = _component("drawer")
_upload_table = _component("uploads", "elements")
_file_field = _component("file_field", "elements")
_sides = _component("sides")
_cards = _component("cards", "elements")
_places = _component("places")
_who = _component("who")
_fault = _component("fault")
_grid_keys = _component("grid_keys")
_held = _component("held", "counted")
_article_list = _component("article_list", "elements")


def show_link_button() -> None:
    """A button that copies the link to what is on the screen."""
    _link_button(key="link_button", data=_spoken(link.COPY), width="content")


def show_skip_links() -> None:
    """Links past the filters, for the keyboard: to the map, and to the table, which says the same in words."""
    words = {"skip": view.SKIP, "map": view.SKIP_TO_MAP, "table": view.SKIP_TO_TABLE}
    _skip_links(key="skip_links", data=_spoken(words), height=1)


def mind_drawer() -> None:
    """Nothing to be seen: closes the drawer of a phone when a page is chosen in it."""
    _drawer(key="drawer", width=1, height=1)


def show_chip_row(chips: Sequence[Mapping[str, str]], *, key: str, on_remove: Callback, on_reset: Callback) -> None:
    """A row of chips, each {"id", "label"}; `st.session_state[key].remove` then is the id of the one taken off."""
    words = {"chips": filters.CHIPS, "remove": filters.TAKE_OFF, "reset": filters.RESET}
    data = {"chips": list(chips), **_spoken(words)}
    _chip_row(key=key, data=data, on_remove_change=on_remove, on_reset_change=on_reset, height="content")


def show_facets(
    groups: Sequence[Mapping[str, Any]], legend: Mapping[str, Any] | None, *, dark: bool, key: str, on_change: Callback
) -> None:
    """Filter lists with symbols and counts; `st.session_state[key].change` then holds the values chosen, by group."""
    shown = {"groups": groups, "legend": legend, **_spoken(_FACET_WORDS), **_look(dark)}
    _facets(key=key, data=shown, on_change_change=on_change)


def show_panel(
    content: Mapping[str, Any],
    *,
    dark: bool,
    key: str,
    on_open: Callback | None = None,
    on_close: Callback | None = None,
    on_read: Callback | None = None,
    on_act: Callback | None = None,
) -> None:
    """A list, an event card or an article (content["mode"]); the state of `key` says what was clicked.

    `st.session_state[key].act` is {"id": a button of the card, "of": event or decision}.
    """
    shown = {
        **content,
        "kinds": spoken(_KINDS),
        "editor": st.session_state.get("editor", ""),
        **_spoken(card.PANEL),
        **_look(dark),
    }
    _panel(
        key=key,
        data={**shown, "sent": _first_sent(key, shown)},
        on_open_change=on_open or _nothing,
        on_close_change=on_close or _nothing,
        on_read_change=on_read or _nothing,
        on_act_change=on_act or _nothing,
    )


def show_upload_table(content: Mapping[str, Any], *, on_open: Callback) -> None:
    """The lines of pages._upload_rows with {"rows", "signs", "more", "over"}.

    `st.session_state[UPLOAD_TABLE].open` is the id of the article whose file was clicked.
    """
    _upload_table(key=UPLOAD_TABLE, data={**content, **_spoken(upload.TABLE)}, on_open_change=on_open)


def show_article_list(content: Mapping[str, Any], *, key: str, on_open: Callback, on_more: Callback) -> None:
    """Articles with {"rows", "open" the id of the one read, "more" words of a button or none}."""
    shown = {**content, **_spoken(articles.COLUMNS)}
    _article_list(key=key, data=shown, on_open_change=on_open, on_more_change=on_more)


def show_cards(
    cards: Sequence[Mapping[str, Any]], more: str, *, key: str, on_open: Callback, on_tick: Callback, on_more: Callback
) -> None:
    """Cards, each {"id", "title", "ticked", "rows" with "label", "value", "lang"}; `more` asks for further ones, "" for
    none.

    `st.session_state[key]` then holds one of `open`, the id of the one opened, and `tick`, ids with on or off.
    """
    _cards(
        key=key,
        data={"cards": list(cards), "more": more, **_spoken({"cards": view.CARDS, "tick": view.CARDS_TICK})},
        on_open_change=on_open,
        on_tick_change=on_tick,
        on_more_change=on_more,
    )


def show_sides(content: Mapping[str, Any], *, key: str, on_open: Callback, tells_drawn: bool = False) -> None:
    """Two reports beside each other: {"ids", "heads", "sentences" with "text" and "lang", "rows" with "label",
    "values" and "differs"}; `st.session_state[key].open` then is the id of the one to show on the map.

    With `tells_drawn`, `.drawn` is the id of the second one that the browser has on its screen.
    """
    _sides(
        key=key,
        data={**content, "tells_drawn": tells_drawn, **_spoken(decide.SIDES)},
        default={"drawn": ""},
        on_open_change=on_open,
        on_drawn_change=_nothing,
    )


def show_places(content: Mapping[str, Any], *, key: str, on_choose: Callback) -> None:
    """Places to choose one from: {"label", "places" with "id", "name", "detail", and "chosen", an id};
    `st.session_state[key].choose` then is the id of the one chosen."""
    _places(key=key, data={**content, **_spoken({})}, on_choose_change=on_choose)


def file_field_component(content: Mapping[str, Any], *, key: str, on_remove: Callback | None) -> None:
    """The field for files of pages._file_field; `st.session_state[key].days` are the days it was asked for."""
    _file_field(key=key, data=content, on_days_change=_nothing, on_remove_change=on_remove or _nothing)


def show_name_memory(*, key: str, on_name: Callback) -> None:
    """Beside a field for a name in a dialog: has the focus go there, and if the browser remembers a name (the panel
    tells it), `st.session_state[key].name` then is that name."""
    _who(key=key, data={}, on_name_change=on_name, height=1)


def show_fault_line(content: Mapping[str, Any], *, key: str) -> None:
    """A sentence about a field: {"sentence", "field" the class of the field by its key, "number"}.

    Each new number brings the focus to the field.
    """
    _fault(key=key, data={**content, **_spoken({})}, height="content")


def watch_grid(*, key: str, on_open: Callback) -> None:
    """Beside the table: whether its cells are gone through by keys (`st.session_state[key].by_key`).

    `on_open` is called when Enter or Space is pressed on a cell.
    """
    _grid_keys(key=key, data={}, default={"by_key": False}, on_by_key_change=_nothing, on_open_change=on_open, height=1)


def keep_in_browser(held: str, *, key: str) -> None:
    """Nothing to be seen: the browser keeps what geo.maps.held packed, and draws other days from it by itself; `key`
    is the same for the same."""
    _held(key="held", data={"key": key, "packed": held}, width=1, height=1)


def _spoken(words: Mapping[str, Text]) -> dict[str, Any]:
    """The words a component writes itself, by the names its script has for them, and their language."""
    return {"words": spoken(words), "spoken": language().value}


def _look(dark: bool) -> dict[str, Any]:
    return {
        "paths": dict(PATHS),
        "colours": {colour.value: hex_of(colour, dark=dark) for colour in Colour},
        "outline": PALETTES[dark].outline,
    }


def _first_sent(key: str, shown: Mapping[str, Any]) -> float:
    """When the component was first sent this, in milliseconds since 1970; what it is sent later has a later time."""
    last = st.session_state.get(f"{key}_sent")
    if last is None or last[1] != shown:
        last = (time() * 1000, shown)
        st.session_state[f"{key}_sent"] = last
    return float(last[0])


def _nothing() -> None:
    """Streamlit lists a trigger in the state only when it has a callback."""
