"""Which language this session speaks, and the one way to a text of the catalogue.

Asked in this order: `?lang=` of the link or the switch on every page, DATELINE_LANGUAGE, the browser; else
English.
"""

from collections.abc import Mapping
from functools import cache
from threading import local

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from data.settings import read_settings
from geo.errors import SettingsError
from geo.wording import Language, Text, Words
from geo.wording import say as say_in

LANGUAGE = "lang"
_CHOSEN, _NOW, _OF_ARTICLES = "language_chosen", "language_now", "languages_of_an_old_link"


# What the run of this thread speaks: a page asks some 500 times, and the session's state takes its time to answer.
_run = local()


def language() -> Language:
    """What is spoken now; English outside a session."""
    settled: Language | None = getattr(_run, "language", None)
    if settled is not None:
        return settled
    if get_script_run_ctx(suppress_warning=True) is None:
        return Language.ENGLISH
    found: Language = st.session_state.get(_NOW, Language.ENGLISH)
    return found


def say(words: Words, /, **values: object) -> str:
    """A text of the catalogue in the language of the session."""
    return say_in(words, language(), **values)


def spoken(words: Mapping[str, Text]) -> dict[str, str]:
    """Texts of the catalogue for the browser, which fills in their placeholders itself."""
    now = language()
    return {name: text.of(now) for name, text in words.items()}


def settle_language() -> None:
    """Decide what is spoken in this run, and have the address say so where it is not what would be spoken anyway."""
    asked = st.query_params.get_all(LANGUAGE)
    if len(asked) == 1 and asked[0] in set(Language):
        st.session_state[_CHOSEN] = Language(asked[0])
    elif asked:
        # up to 0.9 this parameter was the language of articles, and any of these says that it is meant
        st.session_state[_OF_ARTICLES] = tuple(asked)
    usual = _usual()
    now: Language = st.session_state.get(_CHOSEN, usual)
    st.session_state[_NOW] = _run.language = now
    wanted = [] if now is usual else [now.value]
    if asked == wanted:
        return
    if wanted:
        st.query_params[LANGUAGE] = wanted
    else:
        del st.query_params[LANGUAGE]


def speak(chosen: Language) -> None:
    """Speak this from the next run on; for callbacks."""
    st.query_params[LANGUAGE] = chosen.value


def languages_of_an_old_link() -> tuple[str, ...]:
    """Languages of articles that the link asks for under the parameter's old name; told once."""
    found: tuple[str, ...] = st.session_state.pop(_OF_ARTICLES, ())
    return found


def _usual() -> Language:
    """What is spoken when neither link nor person asks for anything."""
    browser = (st.context.locale or "").partition("-")[0].lower()
    return _setting() or (Language(browser) if browser in set(Language) else Language.ENGLISH)


@cache
def _setting() -> Language | None:
    try:
        return read_settings().language
    except SettingsError:
        # opening the workspace reads the same settings and says what is wrong with them
        return None
