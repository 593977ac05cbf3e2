"""The About page: what leaves the machine, what Dateline is made of, how it draws borders."""

import streamlit as st

from data.workspace import Workspace
from pages._shared import workspace
from pages._words import numbered

PRIVACY = """
**Nothing leaves this machine.** Articles are read here, places are looked up in a gazetteer that ships with Dateline,
and the map is drawn from files on this disk. There is no telemetry and no map server. The app listens on 127.0.0.1
only. A link to a publisher's page opens in your browser when you click it, and not before.
"""

READING = """
Every event on the map is **one article's claim**, read by rules, not a fact that somebody has checked. The card beside
the map shows the sentence it was read from and why it was understood that way. A place that could not be told is listed
without a place; a country is drawn as an area, never as a point at its centre.
"""

BORDERS = """
Outlines are Natural Earth's (1:50m), with these changes: Crimea and the Golan Heights are areas of their own. They,
Kosovo, Northern Cyprus, Palestine, Somaliland, Taiwan, Western Sahara and the Siachen Glacier have dashed outlines, as
have the lines of control between India and Pakistan, India and China, the two Koreas, Israel and Syria. An event
reported for a whole country tints the area the United Nations count to it. Dateline takes no side in any of this.
"""

LICENCES = """
| What | Licence |
|---|---|
| GeoNames (places, names) | CC BY 4.0, geonames.org |
| Natural Earth by way of world-atlas (outlines) | public domain; ISC |
| CLDR (names of countries) | Unicode-3.0 |
| Leaflet | BSD-2-Clause |
| Streamlit | Apache-2.0 |
| folium, streamlit-folium, geopy, SQLAlchemy, Alembic | MIT |
| pandas, NumPy, Altair | BSD-3-Clause |

The full list, with every bundled file and its digest, is in NOTICE and data/bundled/README.md.
"""


def page() -> None:
    """Draw the page."""
    space = workspace()
    with st.container(key="about"):
        st.header("About Dateline")
        st.markdown(PRIVACY)
        st.markdown(READING)
        st.subheader("Borders")
        st.markdown(BORDERS)
        st.subheader("What it is made of")
        _versions(space)
        st.subheader("Licences")
        st.markdown(LICENCES)


def _versions(space: Workspace) -> None:
    st.text(f"{numbered(len(space.articles()), 'article')} in {space.store_name}")
    versions = {name: _short(version) for name, version in space.versions().items()}
    st.table({"Part": list(versions), "Version": list(versions.values())}, border="horizontal", hide_index=True)


def _short(version: str) -> str:
    """A digest cut to what people compare; anything else as it is."""
    return version[:12] if len(version) == 64 else version


if __name__ == "__main__":  # only Streamlit's own search of pages/ gets here, on a first request after a restart
    from app import main

    main()
