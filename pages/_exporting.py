"""The menu of exports: what goes into the file, how it is written, and one button per kind of file.

It is drawn while it is open: a change of a filter need not wait for it. What was chosen in it lasts for the session.
"""

from dataclasses import replace
from functools import partial

import streamlit as st

from data.exports.facts import ExportOptions
from data.exports.formats import FORMATS
from data.selection import Selection
from data.snapshot import Snapshot
from data.workspace import Workspace
from geo.query import CONFIRMED, ReportFilter
from pages._choices import choose_one
from pages._language import language, say
from pages._table import ticked
from pages.texts import map as texts
from pages.texts import view


@st.fragment
def show_exports(space: Workspace, reports: Snapshot, chosen: ReportFilter, table: Selection | None) -> None:
    """Draw the button, and the menu for what is shown once it is open; `table` holds the events of the table, if any.

    Opening it runs the menu alone, not the page.
    """
    menu = st.popover(say(texts.EXPORT), help=say(texts.EXPORT_HELP), key="exports", on_change="rerun")
    if menu.open:
        with menu:
            _draw(space, reports, chosen if table is None else replace(chosen, ids=ticked(table)))


def _draw(space: Workspace, reports: Snapshot, chosen: ReportFilter) -> None:
    wanted = _wanted(chosen)
    st.caption(say(view.EXPORT_SIZE, n=len(reports.selection(wanted))))
    options = ExportOptions(
        rounded=st.checkbox(say(view.EXPORT_ROUNDED), key="export-rounded", persist_state="session"),
        with_bom=st.checkbox(say(view.EXPORT_BOM), key="export-bom", persist_state="session"),
    )
    for kind, export_format in FORMATS.items():
        name = "dateline" if kind == export_format.suffix else f"dateline-{kind}"
        st.download_button(
            say(texts.EXPORTS[kind]),
            data=partial(space.export, kind, wanted, language(), options),
            file_name=f"{name}.{export_format.suffix}",
            mime=export_format.mime,
            on_click="ignore",
            width="stretch",
        )


def _wanted(chosen: ReportFilter) -> ReportFilter:
    """What goes into the file; what the page shows and counts to begin with."""
    which = choose_one(view.EXPORT_WHICH, view.EXPORT_WHICHES, key="export-which")
    st.caption(_words(chosen) if which == "shown" else say(view.EXPORT_EVERYTHING))
    # as it is counted beside the map comes first, and is chosen until somebody chooses the other
    counted = sorted(view.COUNTS, key=lambda name: (name == "events") is not chosen.once)
    rows = {name: view.EXPORT_ROWS[name] for name in counted}
    once = choose_one(view.COUNT, rows, key=f"export-rows-{counted[0]}") == "events"
    with_machine = st.checkbox(say(view.EXPORT_MACHINE), value=True, key="export-machine", persist_state="session")
    wanted = replace(chosen, once=once) if which == "shown" else ReportFilter(once=once)
    return wanted if with_machine else replace(wanted, statuses=wanted.statuses & CONFIRMED or CONFIRMED)


def _words(chosen: ReportFilter) -> str:
    if chosen.ids:
        return say(view.EXPORT_TICKED, n=len(chosen.ids))
    return say(view.EXPORT_IN_VIEW if chosen.box else view.EXPORT_ALL)
