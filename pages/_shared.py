"""What every page shares: the workspace, the served asset folders, the frame around a page, the error box."""

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

import streamlit as st
import streamlit.components.v1 as components

from data.editions import DIVISIONS, TOWNS, VERSION, gazetteer_editions
from geo.errors import DatelineError
from geo.maps.offline import ASSETS as MAP_ASSETS
from geo.maps.offline import AssetUrls
from geo.wording import Language, month_words
from pages._components import mind_drawer
from pages._language import language, say, speak
from pages._link import LONGEST_SEARCH
from pages.texts import frame as texts

if TYPE_CHECKING:
    from data.workspace import Workspace

PAGE_ASSETS = Path(__file__).parent / "assets"
BASEMAP = Path(__file__).resolve().parent.parent / "data" / "bundled" / "basemap"

# The switch of the table, and its part of the address.
TABLE = "table"
# Set while somebody is on the way to the unresolved names of the Review page.
NAMES_WANTED = "names_wanted"
_THEME_COLOURS = {
    "background-color": "backgroundColor", "text-color": "textColor", "border-color": "borderColor",
    "primary-color": "primaryColor",
}  # fmt: skip
# A spinner of its own, because that of a cached function speaks one language for everybody.
_is_open = Event()
_log = logging.getLogger(__name__)


def workspace() -> "Workspace":
    """The one workspace of this process; raises DatelineError when it cannot be opened."""
    if _is_open.is_set():
        return _workspace()
    with st.spinner(say(texts.OPENING)):
        return _workspace()


@st.cache_resource(show_spinner=False)
def _workspace() -> "Workspace":
    # the first map is on the screen before SQLAlchemy and the store are loaded
    from data.workspace import open_workspace  # noqa: PLC0415

    opened = open_workspace()
    _is_open.set()
    return opened


@st.cache_data(show_spinner=False)
def page_asset(name: str) -> str:
    """The text of one of our own style sheets or scripts."""
    return (PAGE_ASSETS / name).read_text(encoding="utf-8")


def asset_urls() -> AssetUrls:
    """Where streamlit-folium's frame finds Leaflet, our map script and the base map.

    Streamlit serves the folder of every declared component, with the right types and compressed; the urls are relative
    to that frame, so a base path in front of the app does not break them.
    """
    return AssetUrls(
        leaflet=_served("dateline_leaflet", Path(str(files("xstatic.pkg.leaflet"))) / "data"),
        own=_served("dateline_map", MAP_ASSETS),
        basemap=_served("dateline_basemap", BASEMAP),
    )


def _served(name: str, folder: Path) -> str:
    return f"../{components.declare_component(name, path=str(folder)).name}/"


def show_own_map(shows: str, content: Mapping[str, Any], *, key: str, on_change: Callable[[], None]) -> None:
    """Draw a map of our own: one that plays ("player") or places to choose from ("pick", geo/maps/assets/frame.js)."""
    urls = asset_urls()
    frame = components.declare_component("dateline_map", path=str(MAP_ASSETS))
    where = {"leaflet": urls.leaflet, "basemap": urls.basemap}
    frame(shows=shows, urls=where, content=content, key=key, default=None, on_change=on_change)


def is_dark() -> bool:
    """Whether the person at the screen sees the dark theme."""
    return bool(st.context.theme.type == "dark")


@contextmanager
def frame() -> Iterator[None]:
    """Around every page: our style sheet, the name at the top, and errors as sentences."""
    sheet = _theme_colours() + page_asset("page.css") + (page_asset("embed.css") if st.context.is_embedded else "")
    if st.session_state.get(TABLE, st.query_params.get(TABLE) == "true"):
        sheet += page_asset("table_open.css")
    st.html(f"<style>{sheet}</style>")
    st.logo(str(PAGE_ASSETS / ("logo-dark.svg" if is_dark() else "logo-light.svg")), size="medium")
    with explained():
        yield
    # no component of ours comes before the first map: the scripts of all would be fetched and read before it
    mind_drawer()
    with st.container(key="language", horizontal=True, horizontal_alignment="right", vertical_alignment="center"):
        _editions()
        _language_switch()


def _theme_colours() -> str:
    """The colours of the theme under the names they have in components; the page and its dialogs have none."""
    theme = "dark" if is_dark() else "light"
    colours = {name: st.get_option(f"theme.{theme}.{option}") for name, option in _THEME_COLOURS.items()}
    return ":root {" + "".join(f" --st-{name}: {colour};" for name, colour in colours.items() if colour) + " }\n"


def _editions() -> None:
    """Whose places and which rules, with the way to all versions."""
    found = gazetteer_editions()
    towns, divisions = found[TOWNS], found[DIVISIONS]
    when = f"{month_words(towns.released, language())} {towns.released.year}"
    explained_by = say(
        texts.EDITIONS_HELP,
        towns=f"{towns.package} {towns.version}",
        towns_day=towns.released,
        divisions=f"{divisions.package} {divisions.version}",
        divisions_day=divisions.released,
        version=VERSION,
    )
    label = say(texts.EDITIONS, when=when, version=VERSION)
    with st.container(key="editions", width="content"):
        st.page_link(st.session_state["pages"]["about"], label=label, help=explained_by)


def _language_switch() -> None:
    """The other language, in its own words; filters, map and open card stay as they are."""
    [other] = [one for one in Language if one is not language()]
    st.button(
        texts.SWITCH[other],
        help=texts.SWITCH_HELP[other],
        key="speak",
        type="tertiary",
        on_click=speak,
        args=(other,),
    )


@contextmanager
def explained() -> Iterator[None]:
    """Around what may fail: errors as sentences, here."""
    try:
        yield
    except DatelineError as error:
        _log.warning("shown to the user: %s", error)
        error_box(str(error))


def read_article(article_id: str | None, event_id: str | None = None) -> None:
    """Go to the Articles page and open this article there, at this event; None only goes there."""
    st.session_state["open_article"], st.session_state["open_event"] = article_id, event_id
    # With parameters given, Streamlit replaces the address; without, it refuses while a filter is bound to it.
    st.switch_page(st.session_state["pages"]["articles"], query_params={"article": article_id} if article_id else {})


def review_names() -> None:
    """Go to the Review page, to the names that no gazetteer knows."""
    st.session_state[NAMES_WANTED] = True
    st.switch_page(st.session_state["pages"]["review"], query_params={})


def show_on_map(event_id: str) -> None:
    """Go to the Map page and open this event there; filters begin anew, or they might hide it."""
    st.session_state.pop("shown", None)
    st.switch_page(st.session_state["pages"]["map"], query_params={"event": event_id})


def search_on_map(words: str) -> None:
    """Go to the Map page and show what is found with these words there; other filters begin anew."""
    st.session_state.pop("shown", None)
    st.switch_page(st.session_state["pages"]["map"], query_params={"q": words[:LONGEST_SEARCH]})


def error_box(sentence: str) -> None:
    """An error the person at the screen can act on; the sentence is shown as plain text."""
    with st.container(border=True):
        st.caption(say(texts.WENT_WRONG))
        st.text(_in_session(sentence))


def _in_session(sentence: str) -> str:
    # the catalogue of sentences reads the gazetteer, which the first map need not wait for
    from pages._sentences import in_session  # noqa: PLC0415

    return in_session(sentence)


def offer_reanalysis(space: "Workspace") -> None:
    """Offer to read the articles again that other rules or another gazetteer read; nothing when there are none."""
    stale = space.stale_count()
    if not stale:
        return
    with st.container(border=True, key="stale"):
        st.markdown(say(texts.STALE, n=stale))
        if st.button(say(texts.READ_AGAIN)):
            bar = st.progress(0.0)

            def show(done: int, total: int) -> None:
                bar.progress(done / total, text=say(texts.DONE_OF, done=done, total=total))

            space.reanalyse(show)
            st.rerun()
