"""Asking online, switched on by a person: with a contact, for one store, and off again; nothing leaves by itself."""

import json
import tempfile
import threading
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest

from data.__main__ import main
from data.online_switch import OnlineSwitch
from data.settings import Settings, read_settings
from data.workspace import open_workspace
from geo.errors import SettingsError, StoreError

CONTACT = "anna@example.org"
TEXT = b"Syria: three people were killed by shelling in Zarkovia Heights County on 3 May 2016, police said."


@pytest.fixture(autouse=True)
def own_machine(tmp_path, monkeypatch):
    """The machine's pace is the test's own, and no proxy stands between it and loopback."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def settings(tmp_path):
    return Settings(store_url=f"sqlite:///{tmp_path / 'store' / 'dateline.sqlite'}", samples=False)


@pytest.fixture
def asked():
    """A geocoder on loopback that knows nothing, and what it was sent."""
    sent = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            sent.append((parse_qs(urlsplit(self.path).query)["q"], self.headers["User-Agent"]))
            self.send_response(200)
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"[]")

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", sent
    server.shutdown()
    thread.join()
    server.server_close()


def test_switched_on_only_the_name_is_sent_and_only_when_asked_for(settings, asked, monkeypatch, capsys):
    url, sent = asked
    workspace = open_workspace(settings)
    workspace.ingest("a.txt", TEXT)
    with pytest.raises(SettingsError, match="Switch it on on the Sources page"):
        workspace.ask_online()
    workspace.online.switch_on("nominatim", f" {CONTACT} ", url)
    assert [one.name for one in workspace.names_to_ask()] == ["Zarkovia Heights County"]
    assert sent == []
    assert workspace.ask_online().n_asked == 1
    assert sent == [(["Zarkovia Heights County"], f"Dateline (contact: {CONTACT})")]
    workspace.close()
    # the command line of the same store knows it as well
    monkeypatch.setenv("DATELINE_STORE", str(settings.store_path))
    assert main(["geocode"]) == 0
    assert "nothing found" in capsys.readouterr().out


def test_off_again_nothing_is_asked_and_no_contact_is_kept(settings, asked):
    switch = OnlineSwitch(settings)
    switch.switch_on("photon", "https://example.org/about", asked[0])
    assert (switch.settings.geocoder, switch.settings.geocoder_domain) == ("photon", asked[0])
    switch.switch_off()
    assert switch.settings == settings
    [file] = settings.online_path.parent.iterdir()
    assert "example.org" not in file.read_text()
    assert file.stat().st_mode & 0o077 == 0


def test_it_holds_for_its_own_store_only(settings, tmp_path):
    OnlineSwitch(settings).switch_on("nominatim", CONTACT)
    beside = replace(settings, store_url=f"sqlite:///{tmp_path / 'store' / 'other.sqlite'}")
    assert OnlineSwitch(beside).settings.geocoder is None
    OnlineSwitch(beside).switch_on("photon", CONTACT)
    OnlineSwitch(settings).switch_off()
    assert OnlineSwitch(beside).settings.geocoder == "photon"


@pytest.mark.parametrize("said", ["off", "photon"])
def test_what_the_environment_says_goes_before(settings, said):
    OnlineSwitch(settings).switch_on("nominatim", CONTACT)
    given = read_settings({"DATELINE_STORE": str(settings.store_path), "DATELINE_GEOCODER": said})
    switch = OnlineSwitch(given)
    assert switch.is_fixed
    assert switch.settings.geocoder == (None if said == "off" else said)
    with pytest.raises(SettingsError, match="DATELINE_GEOCODER says"):
        switch.switch_on("nominatim", CONTACT)


@pytest.mark.parametrize(
    ("geocoder", "contact", "server", "said"),
    [
        ("nominatim", "", "", "Say who asks"),
        ("nominatim", "anna", "", "The contact must be your e-mail"),
        ("nominatim", "anna@example.org\nX: 1", "", "The contact must be"),
        ("nominatim", CONTACT, "http://anna:x@example.org", "The server must be"),
        ("arcgis", CONTACT, "", "must be one of nominatim, photon"),
    ],
)
def test_what_does_not_do_is_told_and_nothing_is_kept(settings, geocoder, contact, server, said):
    switch = OnlineSwitch(settings)
    with pytest.raises(SettingsError, match=said):
        switch.switch_on(geocoder, contact, server)
    assert switch.settings == settings
    assert not settings.online_path.parent.exists()


@pytest.mark.parametrize(
    "content",
    [b"\xff", b"[]", b"{", b'{"STORE": 1}', b'{"STORE": {"geocoder": "evil", "contact": "a@b.c", "domain": ""}}'],
)
def test_a_file_that_says_nothing_sensible_is_told_and_means_off(settings, content):
    settings.online_path.parent.mkdir()
    path = settings.online_path.with_name("online.json")
    path.write_bytes(content.replace(b"STORE", json.dumps(settings.store_name)[1:-1].encode()))
    with pytest.raises(StoreError, match="cannot be read, so nothing is asked online"):
        _ = OnlineSwitch(settings).settings
