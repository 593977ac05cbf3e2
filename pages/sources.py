"""The Sources page: whose places the gazetteer knows, places of one's own, and the second opinion online."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import count
from typing import Any

import streamlit as st
from pandas import DataFrame

from data.places.adding import NOT_STATED, Addition, AddOptions, slug
from data.places.columns import FIELDS
from data.places.desk import PlaceDesk
from data.places.files import PlaceFile
from data.places.model import AddedPlace, BadRow, PlaceSource
from data.places.reading import DUMP_FORM, Preview, row_word
from data.workspace import Workspace
from geo.countries import COUNTRIES
from geo.errors import PlacesError
from geo.model import PlaceKind
from pages._file_field import FileField, file_field
from pages._language import say
from pages._online import show_online
from pages._sentences import in_session
from pages._shared import error_box, offer_reanalysis, workspace
from pages._words import recorded_day, shown_country
from pages.texts import sources as texts
from pages.texts import terms

SUFFIXES = ("zip", "txt", "csv", "tsv", "xlsx", "geojson", "json")
SHOWN_ROWS = 50
# So many rows of a table stand there whole; more are scrolled.
FITTING_ROWS = 6
_ROUND, _NAMES_ROUND, _RESULT, _PREVIEW = "places_round", "names_round", "places_result", "places_preview"
_AS_IN_FILE = "as-in-file"
_FIRST_FIELDS = ("name", "lat", "lon", "kind", "country", "aliases")


def page() -> None:
    """Draw the page."""
    space = workspace()
    left, right = st.columns([1.15, 1], gap="medium")
    with left:
        offer_reanalysis(space)
        _sources(space.places)
        show_online(space)
    with right, st.container(key="adding"):
        st.subheader(say(texts.ADD), anchor=False)
        _result(st.session_state.get(_RESULT))
        upload, download = st.tabs([say(texts.FROM_A_FILE), say(texts.FROM_GEONAMES)])
        with upload:
            _upload(space.places)
        with download:
            _download(space)


# -- what is there ----------------------------------------------------------------------------------------------------


def _sources(desk: PlaceDesk) -> None:
    st.subheader(say(texts.PLACES), anchor=False)
    counts = desk.bundled_counts()
    with st.container(border=True, key="source-bundled"):
        st.markdown(f"**{say(texts.BUNDLED)}**")
        st.text(say(texts.BUNDLED_COUNTS, places=counts["places"], keys=counts["keys"]))
        st.caption(say(texts.BUNDLED_NOTE))
    sources = desk.sources()
    for source in sources:
        _source(desk, source)
    if not sources:
        st.caption(say(texts.NONE_OF_YOURS))


def _source(desk: PlaceDesk, source: PlaceSource) -> None:
    with st.container(border=True, key=f"source-{source.id}"):
        with st.container(
            horizontal=True, horizontal_alignment="distribute", vertical_alignment="center", key=f"title-{source.id}"
        ):
            # st.text: titles and names are shown as they are, never as Markdown
            st.text(source.title)
            if st.button(say(texts.REMOVE), key=f"remove-{source.id}", type="tertiary", icon=":material/delete:"):
                _confirm_removal(desk, source)
        st.text("\n".join(source_lines(source)))


def source_lines(source: PlaceSource) -> list[str]:
    """What a source holds, on what terms, and where it comes from."""
    places = say(texts.N_PLACES, n=source.n_places)
    known = say(texts.MERGED, n=source.n_merged) if source.n_merged else ""
    left = [say(texts.FAULTY, n=source.n_bad)] if source.n_bad else []
    left += [say(texts.OTHER_KINDS, n=source.n_left_out)] if source.n_left_out else []
    terms = source.licence if source.licence != NOT_STATED else say(texts.NO_LICENCE)
    return [
        f"{places}{known}",
        *left,
        f"{source.attribution} · {terms}",
        say(texts.ADDED_AT, form=in_session(source.form), file=source.file_name, day=recorded_day(source.added_at)),
    ]


def _confirm_removal(desk: PlaceDesk, source: PlaceSource) -> None:
    st.dialog(say(texts.REMOVE_THESE))(_removal)(desk, source)


def _removal(desk: PlaceDesk, source: PlaceSource) -> None:
    st.text(source.title)
    st.write(say(texts.REMOVE_MEANS))
    with st.container(horizontal=True):
        if st.button(say(texts.REMOVE_PLACES), type="primary", on_click=_remove, args=(desk, source.id)):
            st.rerun()
        if st.button(say(texts.KEEP)):
            st.rerun()


def _remove(desk: PlaceDesk, source_id: str) -> None:
    desk.remove(source_id)


# -- a file -----------------------------------------------------------------------------------------------------------


def _upload(desk: PlaceDesk) -> None:
    file = file_field(
        FileField(
            key="places",
            label=say(texts.FROM_A_FILE),
            kinds=say(texts.WHICH_FILE, suffixes=", ".join(SUFFIXES)),
            suffixes=[f".{suffix}" for suffix in SUFFIXES],
            round=st.session_state.get(_ROUND, 0),
        ),
        on_remove=_next_round,
    )
    if file is None:
        st.session_state.pop(_PREVIEW, None)
        return
    content = PlaceFile(file.name, file.getvalue())
    try:
        options = _mapping(desk, content, file.file_id)
        if options is not None and st.button(say(texts.ADD_THESE), type="primary"):
            _add(desk, content, options)
    except PlacesError as error:
        error_box(str(error))


def _mapping(desk: PlaceDesk, file: PlaceFile, file_id: str) -> AddOptions | None:
    """Let the user say what the columns are and whose places they are; None while something is missing."""
    first = _preview(desk, file, file_id, AddOptions())
    columns = _column_choice(first) if first.header else {}
    kind, country = _for_all() if first.form != DUMP_FORM else (_AS_IN_FILE, _AS_IN_FILE)
    options = AddOptions(
        columns=columns or None,
        kind=None if kind == _AS_IN_FILE else PlaceKind(kind),
        country=None if country == _AS_IN_FILE else country,
        title=st.text_input(say(texts.TITLE), value=file.name.rpartition(".")[0] or file.name, max_chars=100),
        licence=st.text_input(say(texts.LICENCE), placeholder=say(texts.LICENCE_HINT), max_chars=100) or None,
        attribution=st.text_input(say(texts.WHOSE), placeholder=say(texts.WHOSE_HINT), max_chars=200) or None,
    )
    preview = _preview(desk, file, file_id, options)
    _show_preview(preview)
    other_names = _other_names() if first.form == DUMP_FORM else None
    if preview.missing:
        return None
    return replace(options, source_id=_source_id(desk, file), other_names=other_names)


def _other_names() -> PlaceFile | None:
    """The table alternateNamesV2 that the user gives to a dump, if any."""
    file = file_field(
        FileField(
            key="other-names",
            label=say(texts.OTHER_NAMES),
            kinds=say(texts.OTHER_NAMES_NOTE),
            suffixes=[".zip", ".txt"],
            round=st.session_state.get(_NAMES_ROUND, 0),
        ),
        on_remove=_next_names_round,
    )
    return PlaceFile(file.name, file.getvalue()) if file else None


def _next_names_round() -> None:
    st.session_state[_NAMES_ROUND] = st.session_state.get(_NAMES_ROUND, 0) + 1


def _source_id(desk: PlaceDesk, file: PlaceFile) -> str:
    """What the source is to be called: as an older one out of a file of this name, or beside it if the user wants."""
    own = slug(file.name)
    sources = {source.id: source for source in desk.sources()}
    if own not in sources:
        return own
    old = sources[own]
    # st.text: a title is shown as it is
    st.text(say(texts.REPLACES, title=old.title, day=recorded_day(old.added_at)))
    beside = next(name for name in (f"{own[:36]}-{number}" for number in count(2)) if name not in sources)
    words = {own: say(texts.REPLACE), beside: say(texts.KEEP_BOTH)}
    return st.radio(say(texts.REPLACE), list(words), format_func=lambda one: words[one], label_visibility="collapsed")


def _for_all() -> tuple[str, str]:
    """Kind and country of every place of the file."""
    with st.container(horizontal=True):
        kind = st.selectbox(
            say(texts.KIND_OF_ALL),
            [_AS_IN_FILE, *(kind.value for kind in PlaceKind)],
            format_func=_kind_name,
            width=190,
        )
        country = st.selectbox(
            say(texts.COUNTRY_OF_ALL), [_AS_IN_FILE, *COUNTRIES], format_func=_country_name, width=190
        )
    return kind, country


def _preview(desk: PlaceDesk, file: PlaceFile, file_id: str, options: AddOptions) -> Preview:
    """The preview; a rerun that changes nothing does not read the file again."""
    kept = st.session_state.setdefault(_PREVIEW, {})
    # only what matters to reading
    asked = file_id, repr(options.reading(slug(file.name)))
    if asked not in kept:
        if len(kept) > 8:
            kept.clear()
        kept[asked] = desk.preview(file, options)
    found: Preview = kept[asked]
    return found


def _column_choice(preview: Preview) -> Mapping[str, Sequence[str]]:
    """The columns by field as the user leaves or changes them."""
    st.markdown(say(texts.WHICH_COLUMN))
    chosen: dict[str, Sequence[str]] = {}
    with st.container(horizontal=True, key="mapping"):
        for field in _FIRST_FIELDS:
            chosen[field] = _column(preview, field)
    with st.expander(say(texts.MORE_COLUMNS)), st.container(horizontal=True):
        for field in (one for one in FIELDS if one not in _FIRST_FIELDS):
            chosen[field] = _column(preview, field)
    return chosen


def _column(preview: Preview, field: str) -> Sequence[str]:
    told = preview.columns.get(field, ())
    if field == "aliases":
        return st.multiselect(
            say(texts.FIELDS[field]), preview.header, default=list(told), width=280, placeholder=say(texts.NONE)
        )
    index = preview.header.index(told[0]) if told else None
    found = st.selectbox(say(texts.FIELDS[field]), preview.header, index=index, width=150, placeholder=say(texts.NONE))
    return [found] if found else []


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"


def _country_name(code: str) -> str:
    return say(texts.AS_IN_FILE) if code == _AS_IN_FILE else shown_country(code)


def _kind_name(kind: str) -> str:
    return say(texts.AS_IN_FILE if kind == _AS_IN_FILE else terms.PLACE_KINDS[PlaceKind(kind)])


def _show_preview(preview: Preview) -> None:
    if preview.missing:
        st.caption(say(texts.CHOOSE_FOR, fields=", ".join(say(texts.FIELDS[field]) for field in preview.missing)))
        return
    shown = preview.places[:SHOWN_ROWS]
    st.caption(say(texts.FIRST_PLACES, form=_capital(in_session(preview.form))))
    st.dataframe(place_table(shown), hide_index=True, height="content" if len(shown) <= FITTING_ROWS else 248)
    _bad_rows(preview.bad_rows, len(preview.bad_rows), preview.form)


def place_table(places: Sequence[AddedPlace]) -> DataFrame:
    """Places as a table to look over."""
    return DataFrame(
        {
            say(texts.FIELDS["name"]): [one.place.name for one in places],
            say(texts.FIELDS["kind"]): [_kind_name(one.place.kind.value) for one in places],
            say(texts.FIELDS["country"]): [one.place.country or "" for one in places],
            say(texts.FIELDS["lat"]): [one.place.lat for one in places],
            say(texts.FIELDS["lon"]): [one.place.lon for one in places],
            say(texts.FIELDS["aliases"]): [
                ", ".join(name for name in one.names if name != one.place.name) for one in places
            ],
        }
    )


def _bad_rows(rows: Sequence[BadRow], n_bad: int, form: str) -> None:
    if not rows:
        return
    with st.expander(say(texts.LEFT_OUT, n=n_bad)):
        counted = say(texts.FEATURE if row_word(form) == "feature" else texts.LINE)
        reasons = [in_session(row.reason) for row in rows]
        st.dataframe(DataFrame({counted: [row.line for row in rows], say(texts.REASON): reasons}), hide_index=True)
        if n_bad > len(rows):
            st.caption(say(texts.AND_MORE, n=n_bad - len(rows)))


def _add(desk: PlaceDesk, file: PlaceFile, options: AddOptions) -> None:
    bar = st.progress(0.0)
    addition = desk.add(file, options, lambda what, share: _show_progress(bar, what, share))
    _done(addition)


def _show_progress(bar: Any, what: str, share: float) -> None:
    bar.progress(min(max(share, 0.0), 1.0), text=f"{in_session(what)} …")


def _done(addition: Addition) -> None:
    st.session_state[_RESULT] = addition
    # a new round lets go of the file, which Streamlit would keep in memory
    _next_round()
    _next_names_round()
    st.session_state.pop(_PREVIEW, None)
    st.rerun()


def _next_round() -> None:
    st.session_state[_ROUND] = st.session_state.get(_ROUND, 0) + 1


def _result(addition: Addition | None) -> None:
    if addition is None:
        return
    with st.container(border=True, key="addition"):
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
            st.markdown(say(texts.ADDED, n=addition.source.n_places))
            st.button(say(texts.CLEAR), on_click=_forget_result, type="tertiary")
        st.text("\n".join(result_lines(addition)))
        _bad_rows(addition.bad_rows, addition.source.n_bad, addition.source.form)


def result_lines(addition: Addition) -> list[str]:
    """What became of a file beside its places: what was known before, what was not taken, what was noted."""
    source = addition.source
    known = [say(texts.KNOWN_BEFORE, n=source.n_merged)] if source.n_merged else []
    if old := addition.replaced:
        day = recorded_day(old.added_at)
        known.insert(0, say(texts.TAKES_PLACE, title=old.title, file=old.file_name, day=day))
    left = [say(texts.NOT_TAKEN, n=number, reason=in_session(reason)) for reason, number in addition.left_out.items()]
    return [source.title, *known, *left, *map(in_session, addition.notes)]


def _forget_result() -> None:
    st.session_state.pop(_RESULT, None)


# -- a download -------------------------------------------------------------------------------------------------------


def _download(space: Workspace) -> None:
    st.caption(say(texts.FETCHES))
    country = st.selectbox(
        say(texts.COUNTRY), list(COUNTRIES), index=None, format_func=_country_name, placeholder=say(texts.CHOOSE)
    )
    if st.button(say(texts.DOWNLOAD), disabled=country is None) and country is not None:
        bar = st.progress(0.0)
        try:
            addition = space.places.download(country, progress=lambda what, share: _show_progress(bar, what, share))
        except PlacesError as error:
            bar.empty()
            error_box(str(error))
            return
        _done(addition)


if __name__ == "__main__":  # only Streamlit's own search of pages/ gets here, on a first request after a restart
    from app import main

    main()
