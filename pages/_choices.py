"""A choice of one of a few, side by side."""

from collections.abc import Callable, Mapping

import streamlit as st

from geo.wording import Text
from pages._language import say
from pages._link import put_parameter


def choose_one(
    title: Text,
    words: Mapping[str, str | Text],
    *,
    key: str,
    parameter: str | None = None,
    explained: str | None = None,
    on_change: Callable[[], None] | None = None,
) -> str:
    """Draw the choice and return the value chosen, which lasts for the session; the first one is the usual one.

    With a parameter it stands in the address unless it is the usual one. The title is shown where it is explained, and
    told to screen readers anyway.
    """
    usual = next(iter(words))
    chosen = st.segmented_control(
        say(title),
        list(words),
        format_func=lambda one: word if isinstance(word := words[one], str) else say(word),
        key=key,
        default=usual,
        required=True,
        persist_state="session",
        label_visibility="visible" if explained else "collapsed",
        help=explained,
        on_change=on_change,
    )
    value = str(chosen or usual)
    if parameter:
        put_parameter(parameter, [] if value == usual else [value])
    return value
