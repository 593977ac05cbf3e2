"""In which order the list of events stands: chosen above it, kept in the address and for the session."""

from typing import Any

import streamlit as st

from data.selection import Order
from data.workspace import Workspace
from pages._language import say
from pages._link import put_parameter
from pages.texts import view

# What the list asks for, and its part of the address.
SORT = "sort"


def list_order() -> Order:
    """The order chosen; that of the address until somebody chooses, the latest day first without either."""
    chosen = st.session_state.get(SORT, st.query_params.get(SORT))
    return Order(chosen) if chosen in set(Order) else Order.LATEST


def choose_order(_: Workspace, order: str) -> None:
    """What was chosen above the list."""
    st.session_state[SORT] = order


def keep_order() -> None:
    """Have session and address say what is chosen, and the address nothing while it is the usual order."""
    order = st.session_state[SORT] = list_order()
    put_parameter(SORT, [] if order is Order.LATEST else [order.value])


def sort_control() -> dict[str, Any]:
    """The choice for the panel that draws it."""
    return {
        "label": say(view.SORT),
        "options": [{"id": order.value, "label": say(view.SORTS[order])} for order in Order],
        "value": list_order().value,
    }
