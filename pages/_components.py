"""Our own page components. All text reaches the browser as data and is written there with textContent."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import streamlit as st

from geo.maps.offline import PALETTES
from geo.maps.symbols import PATHS, Colour, hex_of
from geo.wording import Text
from pages._language import language, spoken
from pages._upload_state import FILE_DAYS, UPLOAD_TABLE
from pages.texts import card, decide, filters, link, terms, upload, view

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


_facets = _component("facets")
_panel = _component("panel", "link")
_link_button = _component("link_button", "link")
_chip_row = _component("chips")
_skip_links = _component("skip")
_upload_table = _component("uploads")
_file_days = _component("file_days")
_sides = _component("sides")
_cards = _component("cards")


def show_link_button() -> None:
    """A button that copies the link to what is on the screen."""
    _link_button(key="link_button", data=_spoken(link.COPY), width="content")


def show_skip_links() -> None:
    """Links past the filters, for the keyboard: to the map, and to the table, which says the same in words."""
    words = {"skip": view.SKIP, "map": view.SKIP_TO_MAP, "table": view.SKIP_TO_TABLE}
    _skip_links(key="skip_links", data=_spoken(words), height=1)


def show_chip_row(chips: Sequence[Mapping[str, str]], *, key: str, on_remove: Callback) -> None:
    """A row of chips, each {"id", "label"}; `st.session_state[key].remove` then is the id of the one taken off."""
    words = {"chips": filters.CHIPS, "remove": filters.TAKE_OFF}
    _chip_row(key=key, data={"chips": list(chips), **_spoken(words)}, on_remove_change=on_remove, height=26)


def show_facets(
    groups: Sequence[Mapping[str, Any]], legend: Mapping[str, Any] | None, *, dark: bool, key: str, on_change: Callback
) -> None:
    """Filter lists with symbols and counts; `st.session_state[key].change` then holds {"group", "values"}."""
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
    _panel(
        key=key,
        data={**content, "kinds": spoken(_KINDS), **_spoken(card.PANEL), **_look(dark)},
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


def show_cards(cards: Sequence[Mapping[str, Any]], *, key: str, on_open: Callback) -> None:
    """Cards, each {"id", "title", "rows" with "label", "value", "lang"}; `st.session_state[key].open` then is the id of
    the one opened."""
    _cards(key=key, data={"cards": list(cards), **_spoken({"cards": view.CARDS})}, on_open_change=on_open)


def show_sides(content: Mapping[str, Any], *, key: str) -> None:
    """Two reports beside each other: {"heads", "sentences" with "text" and "lang", "rows" with "label", "values",
    "differs"}."""
    _sides(key=key, data={**content, **_spoken(decide.SIDES)})


def watch_file_days(names: Sequence[str]) -> None:
    """Have the browser note when chosen files were last written, and say it of these: then
    `st.session_state[FILE_DAYS].days` holds the days by name."""
    _file_days(key=FILE_DAYS, data={"files": list(names)}, on_days_change=_nothing, height=1)


def _spoken(words: Mapping[str, Text]) -> dict[str, Any]:
    """The words a component writes itself, by the names its script has for them, and their language."""
    return {"words": spoken(words), "spoken": language().value}


def _look(dark: bool) -> dict[str, Any]:
    return {
        "paths": dict(PATHS),
        "colours": {colour.value: hex_of(colour, dark=dark) for colour in Colour},
        "outline": PALETTES[dark].outline,
    }


def _nothing() -> None:
    """Streamlit lists a trigger in the state only when it has a callback."""
