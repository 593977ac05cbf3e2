"""The About page without a browser."""

from collections.abc import Callable

from streamlit.testing.v1 import AppTest


def test_about_says_what_leaves_the_machine_and_what_it_is_made_of(open_app: Callable[..., AppTest]) -> None:
    app = open_app("about")
    assert not app.exception
    words = "\n".join(one.value for one in app.markdown)
    assert "Nothing leaves this machine." in words
    versions, licences = app.table
    told = " ".join(licences.value["What"])
    for name in ("GeoNames", "Natural Earth", "Leaflet", "folium"):
        assert name in told
    assert {"gazetteer", "rules", "streamlit"} <= set(versions.value["Part"])
