"""What is wrong with a field of a dialog: said beside it, where the focus then goes."""

import re
from typing import NamedTuple

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from pages._components import show_fault_line

_SAID = "faults_said"


class Fault(NamedTuple):
    """A sentence, the key of the field it is about, and the place beside the field."""

    sentence: str
    field: str
    beside: DeltaGenerator


def say_fault(fault: Fault) -> None:
    """Say it and have the focus go to the field, until the next run."""
    st.session_state[_SAID] = number = st.session_state.get(_SAID, 0) + 1
    # as Streamlit names the class of an element by its key
    field = re.sub(r"[^a-zA-Z0-9_-]", "-", fault.field)
    with fault.beside:
        show_fault_line({"sentence": fault.sentence, "field": field, "number": number}, key=f"fault-{field}")
