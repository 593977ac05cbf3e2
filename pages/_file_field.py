"""The field for files: ours to be seen, Streamlit's behind it to carry the bytes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from data.readers.limits import MAX_FILE_BYTES, MEGABYTE
from pages._components import Callback, file_field_component
from pages._language import language, spoken
from pages.texts import files as texts


@dataclass(frozen=True, slots=True, kw_only=True)
class FileField:
    """What a field takes. `label` names it to screen readers, `kinds` stands below it; `suffixes` begin with a dot.

    A field of a new `round` is empty. `ask` names files whose days the browser is to tell:
    `st.session_state[key].days` then holds those it knows, ISO dates by name.
    """

    key: str
    label: str
    kinds: str
    suffixes: Sequence[str]
    round: int
    megabytes: int = MAX_FILE_BYTES // MEGABYTE
    ask: Sequence[str] = ()


def file_field(field: FileField, *, on_remove: Callback) -> UploadedFile | None:
    """The file that is chosen; `on_remove` is called when it is to be another one and must begin a new round."""
    with st.container(key=_transport(field)):
        file = st.file_uploader(
            field.label,
            type=[suffix.removeprefix(".") for suffix in field.suffixes],
            max_upload_size=field.megabytes,
            key=f"{field.key}-{field.round}",
        )
    _draw(field, chosen=file.name if file else "", on_remove=on_remove)
    return file


def files_field(field: FileField) -> list[UploadedFile]:
    """The files that were chosen, also those below folders, which then have their path for a name."""
    with st.container(key=_transport(field)):
        files = st.file_uploader(
            field.label,
            type=[suffix.removeprefix(".") for suffix in field.suffixes],
            accept_multiple_files=True,
            max_upload_size=field.megabytes,
            key=f"{field.key}-{field.round}",
        )
    _draw(field, several=True)
    return files


def _transport(field: FileField) -> str:
    # page.css hides what has such a key
    return f"transport-{field.key}"


def _draw(field: FileField, *, several: bool = False, chosen: str = "", on_remove: Callback | None = None) -> None:
    content: dict[str, Any] = {
        "transport": _transport(field), "label": field.label, "kinds": field.kinds, "suffixes": list(field.suffixes),
        "megabytes": field.megabytes, "several": several, "folders": several, "round": field.round, "chosen": chosen,
        "ask": list(field.ask), "words": spoken(texts.FIELD), "spoken": language().value,
    }  # fmt: skip
    file_field_component(content, key=field.key, on_remove=on_remove)
