"""The menu of exports: what goes into the file, how it is written, and one button per kind of file."""

from dataclasses import replace
from functools import partial

import streamlit as st

from data.exports.facts import ExportOptions
from data.exports.formats import FORMATS
from data.workspace import Workspace
from geo.query import CONFIRMED, ReportFilter
from pages._language import language, say
from pages.texts import map as texts
from pages.texts import view


def show_exports(space: Workspace, chosen: ReportFilter) -> None:
    """Draw the menu for what is shown."""
    st.caption(_words(chosen))
    everything = st.checkbox(say(view.EXPORT_EVERYTHING), key="export-everything")
    confirmed = st.checkbox(say(view.EXPORT_CONFIRMED), key="export-confirmed")
    options = ExportOptions(
        rounded=st.checkbox(say(view.EXPORT_ROUNDED), key="export-rounded"),
        with_bom=st.checkbox(say(view.EXPORT_BOM), key="export-bom"),
    )
    wanted = ReportFilter(once=chosen.once) if everything else chosen
    if confirmed:
        wanted = replace(wanted, statuses=CONFIRMED)
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


def _words(chosen: ReportFilter) -> str:
    if chosen.ids:
        return say(view.EXPORT_TICKED, n=len(chosen.ids))
    return say(view.EXPORT_IN_VIEW if chosen.box else view.EXPORT_ALL)
