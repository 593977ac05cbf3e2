from pathlib import Path

import pytest

from data.settings import LOCAL_FOLDER, SETTINGS, Settings, read_settings
from geo.errors import SettingsError

DOCS = Path(__file__).resolve().parents[2] / "docs"


def test_without_any_variable_the_store_lies_in_data_local_with_samples():
    settings = read_settings({"HOME": "/home/anna"})
    assert settings == Settings()
    assert settings.store_path == LOCAL_FOLDER / "dateline.sqlite"
    assert settings.samples
    assert settings.workers == 1


@pytest.mark.parametrize(
    ("value", "store_url"),
    [
        pytest.param("/srv/news/a.sqlite", "sqlite:////srv/news/a.sqlite", id="path"),
        pytest.param("sqlite:////srv/news/a.sqlite", "sqlite:////srv/news/a.sqlite", id="sqlite-url"),
        pytest.param("postgresql://anna:x@db/news", "postgresql+psycopg://anna:x@db/news", id="postgresql"),
        pytest.param("postgres://db/news", "postgresql+psycopg://db/news", id="postgres"),
    ],
)
def test_a_store_is_a_path_or_a_url(value, store_url):
    assert read_settings({"DATELINE_STORE": value}).store_url == store_url


def test_a_relative_path_is_taken_from_the_working_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert read_settings({"DATELINE_STORE": "news.sqlite"}).store_path == tmp_path / "news.sqlite"


def test_the_name_of_a_server_store_holds_no_password():
    assert read_settings({"DATELINE_STORE": "postgresql://anna:secret@db/news"}).store_name == "postgresql://db/news"


@pytest.mark.parametrize(
    ("name", "nearest"),
    [("DATELINE_STOER", "DATELINE_STORE"), ("DATELINE_WORKER", "DATELINE_WORKERS"), ("DATELINE_", "DATELINE_STORE")],
)
def test_an_unknown_name_is_refused_and_the_nearest_known_one_named(name, nearest):
    with pytest.raises(SettingsError, match=f"There is no setting {name}. The nearest one is {nearest}"):
        read_settings({name: "x"})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATELINE_WORKERS", "0"),
        ("DATELINE_WORKERS", "many"),
        ("DATELINE_WORKERS", "²"),
        ("DATELINE_WORKERS", "-1"),
        ("DATELINE_SAMPLES", "yes"),
        ("DATELINE_GEOCODER", "geopy.geocoders:Nominatim"),
        ("DATELINE_GEOCODER_CONTACT", "anna"),
        ("DATELINE_GEOCODER_CONTACT", "anna@example.org\nX-Header: 1"),
        ("DATELINE_GEOCODER_DOMAIN", "ftp://example.org"),
        ("DATELINE_GEOCODER_DOMAIN", "http://example.org/?q="),
        ("DATELINE_GEOCODER_DOMAIN", "example.org example.com"),
        ("DATELINE_GEOCODER_COUNTRIES", "Syria"),
        ("DATELINE_STORE", "mysql://db/news"),
        ("DATELINE_STORE", "sqlite://"),
        ("DATELINE_STORE", "sqlite:///:memory:"),
    ],
)
def test_a_value_that_cannot_be_is_refused_by_name(name, value):
    with pytest.raises(SettingsError, match=f"{name} cannot be"):
        read_settings({name: value})


def test_a_refused_store_with_a_password_is_not_repeated():
    with pytest.raises(SettingsError) as caught:
        read_settings({"DATELINE_STORE": "mysql://anna:secret@db/news"})
    assert "secret" not in str(caught.value)


def test_a_refused_key_or_server_with_a_password_is_not_repeated():
    for name, value in (("DATELINE_GEOCODER_KEY", "se cret"), ("DATELINE_GEOCODER_DOMAIN", "http://anna:secret@host")):
        with pytest.raises(SettingsError) as caught:
            read_settings({name: value})
        assert "cret" not in str(caught.value).replace(name, "")


def test_asking_online_is_off_by_default_and_its_key_is_never_shown():
    assert read_settings({}).geocoder is None
    assert read_settings({"DATELINE_GEOCODER": "Off"}).geocoder is None
    settings = read_settings(
        {
            "DATELINE_GEOCODER": "GeoNames",
            "DATELINE_GEOCODER_CONTACT": "https://example.org/contact",
            "DATELINE_GEOCODER_DOMAIN": "http://[::1]:8080/geo/",
            "DATELINE_GEOCODER_KEY": "canary",
            "DATELINE_GEOCODER_COUNTRIES": "sy, IQ,sy",
        }
    )
    assert (settings.geocoder, settings.geocoder_domain) == ("geonames", "http://[::1]:8080/geo")
    assert (settings.geocoder_key, settings.geocoder_countries) == ("canary", ("SY", "IQ"))
    assert "canary" not in f"{settings} {settings!r}"


def test_online_answers_lie_beside_the_store_or_in_the_local_folder():
    assert read_settings({"DATELINE_STORE": "/srv/a.sqlite"}).online_path == Path("/srv/online.sqlite")
    assert read_settings({"DATELINE_STORE": "postgresql://db/a"}).online_path == LOCAL_FOLDER / "online.sqlite"


def test_an_empty_value_counts_as_not_set():
    assert read_settings({"DATELINE_WORKERS": " "}) == Settings()


def test_every_setting_is_in_the_docs():
    text = (DOCS / "settings.md").read_text(encoding="utf-8")
    assert [name for name in SETTINGS if f"`{name}`" not in text] == []
