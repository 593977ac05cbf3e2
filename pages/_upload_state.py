"""What a session remembers of its uploads."""

import streamlit as st

# The upload that is read now; IngestResults of the last one; its open tables, its undated files, the names not read.
RUNNING, RESULTS, OPEN_TABLES, UNDATED, LEFT = (
    "upload_running", "ingest_results", "upload_open_tables", "upload_undated", "upload_left",
)  # fmt: skip
# A number in the keys of widgets whose choices are not the next file's.
ROUND = "upload_round"
# The table of files.
UPLOAD_TABLE = "upload_table"
# The field for files; its state holds their days as the browser states them, by name.
FIELD = "upload"


def next_round() -> None:
    """Let widgets that belong to one upload or one table begin anew."""
    st.session_state[ROUND] = st.session_state.get(ROUND, 0) + 1
