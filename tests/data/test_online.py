"""Against a real HTTP server on loopback that speaks Nominatim's JSON; time is the tests' own, except for the pace."""

import json
import logging
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from data import online
from data.__main__ import main
from data.gazetteer import open_gazetteer, open_words
from data.online import SecondOpinion, open_second_opinion
from data.online_answers import Answer, OnlineAnswers, Outcome
from data.online_gazetteer import OnlineGazetteer
from data.online_http import MAX_BYTES
from data.online_machine import FILE_NAME
from data.online_services import GarbledError, KeyRefusedError, NoAnswerError, RefusedError, open_service
from data.settings import Settings
from data.unresolved import UnresolvedName
from data.workspace import open_workspace
from geo.errors import SettingsError, StoreError
from geo.languages import pack_for
from geo.model import Article, MatchKind, NameKind, Place, PlaceKind
from geo.pipeline import analyse
from geo.query import ReportFilter
from geo.text import text_digest

ROOT = Path(__file__).resolve().parents[2]
CONTACT = "anna@example.org"
KEY = "canary-5e1f-key"
START = 1_700_000_000.0

TEXT = (
    "Syria: three people were killed by shelling in Zarkovia Heights County on 3 May 2016, police said. "
    "A day later Zarkovia Heights County was quiet. Damascus denied everything."
)

KRENDELBY = {
    "place_id": 1,
    "licence": "Data © OpenStreetMap contributors, ODbL 1.0. http://osm.org/copyright",
    "osm_type": "relation",
    "osm_id": 123,
    "lat": "36.2",
    "lon": "37.16",
    "class": "place",
    "type": "village",
    "addresstype": "village",
    "name": "Krendelby",
    "display_name": "Krendelby, Aleppo Governorate, Syria",
    "address": {"village": "Krendelby", "state": "Aleppo Governorate", "country": "Syria", "country_code": "sy"},
    "boundingbox": ["36.19", "36.21", "37.15", "37.17"],
}


@dataclass
class Geocoder:
    """What the server is to say, by name asked, and what it was asked."""

    url: str = ""
    says: dict[str, Callable[[BaseHTTPRequestHandler], None]] = field(default_factory=dict)
    times: list[float] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)

    @property
    def names(self):
        return [parse_qs(urlsplit(line.split()[1]).query)["q"][0] for line in self.lines]


def _send(handler, content, status=200, **headers):
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def says(content, status=200, **headers):
    return lambda handler: _send(handler, content, status, **headers)


@pytest.fixture
def geocoder():
    served = Geocoder()
    done = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            served.times.append(time.monotonic())
            served.lines.append(self.requestline)
            served.headers.append(dict(self.headers.items()))
            served.bodies.append(self.rfile.read(int(self.headers.get("Content-Length", 0))))
            name = parse_qs(urlsplit(self.path).query).get("q", [""])[0]
            try:
                served.says.get(name, says([KRENDELBY]))(self)
            except OSError:
                # the client hung up
                return

        def log_message(self, *_):
            pass

    Handler.done = done
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    served.url = f"http://127.0.0.1:{server.server_port}"
    yield served
    done.set()
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(autouse=True)
def temporary(tmp_path, monkeypatch):
    """The machine's pace is the test's own."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.setenv("TMPDIR", str(folder))
    return folder


class Clock:
    """Seconds since 1970 that pass only in sleep."""

    def __init__(self):
        self.now = START
        self.slept = []

    def __call__(self):
        return self.now

    def sleep(self, seconds):
        self.slept.append(round(seconds, 3))
        self.now += seconds


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def settings(geocoder, tmp_path):
    return Settings(
        store_url=f"sqlite:///{tmp_path / 'store' / 'a.sqlite'}",
        geocoder="nominatim",
        geocoder_contact=CONTACT,
        geocoder_domain=geocoder.url,
        samples=False,
    )


@pytest.fixture
def opinion(settings, clock):
    return _opinion(settings, clock)


def _opinion(settings, clock, *, timeout_s=5.0):
    answers = OnlineAnswers(settings.online_path)
    return SecondOpinion(open_service(settings, timeout_s=timeout_s), answers, clock=clock, sleep=clock.sleep)


def _names(*names):
    return [UnresolvedName(key=name.lower(), name=name, n_mentions=1, n_articles=1) for name in names]


class TestWhatLeaves:
    def test_only_the_name_leaves_with_who_asks(self, opinion, geocoder):
        opinion.ask(_names("Krendelby & Söhne"))
        (line,) = geocoder.lines
        assert line == (
            "GET /search?q=Krendelby+%26+S%C3%B6hne&format=json&limit=5&addressdetails=1&accept-language=en HTTP/1.1"
        )
        assert geocoder.headers == [
            {
                "Accept-Encoding": "identity",
                "Host": geocoder.url.removeprefix("http://"),
                "User-Agent": f"Dateline (contact: {CONTACT})",
                "Connection": "close",
            }
        ]
        assert geocoder.bodies == [b""]

    def test_countries_to_look_in_are_sent_when_set(self, settings, clock, geocoder):
        _opinion(replace(settings, geocoder_countries=("SY", "IQ")), clock).ask(_names("Krendelby"))
        assert "&countrycodes=sy%2Ciq&" in geocoder.lines[0]

    def test_a_path_of_an_own_server_is_kept(self, settings, clock, geocoder):
        _opinion(replace(settings, geocoder_domain=f"{geocoder.url}/nominatim"), clock).ask(_names("Krendelby"))
        assert geocoder.lines[0].startswith("GET /nominatim/search?q=Krendelby&")

    def test_no_cookie_goes_back(self, opinion, geocoder):
        geocoder.says["A"] = says([], Set_Cookie="who=anna")
        opinion.ask(_names("A", "B"))
        assert ["Cookie" in headers for headers in geocoder.headers] == [False, False]


class TestOff:
    def test_by_default_no_connection_is_opened_whatever_is_asked_for(self, tmp_path):
        script = (
            "import sys\n"
            "def watch(event, _):\n"
            "    if event in {'socket.connect', 'socket.getaddrinfo', 'socket.gethostbyname', 'socket.sendto'}:\n"
            "        print('SOCKET', event, flush=True)\n"
            "sys.addaudithook(watch)\n"
            "from data.__main__ import main\n"
            "from data.workspace import open_workspace\n"
            "open_workspace(samples=False).ingest('a.txt', sys.argv[1].encode())\n"
            "print([main(['geocode']), main(['geocode', '--yes'])])\n"
        )
        environment = {**os.environ, "DATELINE_STORE": str(tmp_path / "store" / "a.sqlite"), "PYTHONPATH": str(ROOT)}
        environment = {name: value for name, value in environment.items() if "GEOCODER" not in name}
        run = subprocess.run(
            [sys.executable, "-c", script, TEXT],
            capture_output=True, text=True, cwd=ROOT, env=environment, check=False, timeout=120,
        )  # fmt: skip
        assert run.stdout.splitlines()[-2:] == ["Zarkovia Heights County: 2 mentions in 1 article", "[0, 2]"], (
            run.stderr
        )
        assert "SOCKET" not in run.stdout
        assert "Asking online is switched off. Switch it on on the Sources page, or set DATELINE_GEOCODER" in run.stderr

    def test_nothing_is_asked_without_a_contact(self, settings, geocoder):
        with pytest.raises(SettingsError, match="Set DATELINE_GEOCODER_CONTACT to your e-mail address"):
            open_second_opinion(replace(settings, geocoder_contact=None))
        assert geocoder.lines == []

    def test_switched_off_it_says_so(self, settings):
        with pytest.raises(SettingsError, match="Asking online is switched off"):
            open_second_opinion(replace(settings, geocoder=None))


class TestServices:
    @pytest.mark.parametrize(
        ("changes", "sentence"),
        [
            pytest.param(
                {"geocoder": "nominatin"}, "no geocoder nominatin. The nearest one is nominatim", id="unknown"
            ),
            pytest.param({"geocoder": "geonames"}, "GeoNames needs username. Set DATELINE_GEOCODER_KEY", id="no-key"),
            pytest.param({"geocoder_key": KEY}, "Nominatim takes no key", id="key-not-wanted"),
            pytest.param({"geocoder": "arcgis", "geocoder_key": KEY}, "ArcGIS takes no key", id="password-wanted"),
            pytest.param({"geocoder": "here"}, "Here has one server only", id="domain-not-wanted"),
            pytest.param(
                {"geocoder": "pelias", "geocoder_domain": None}, "Set DATELINE_GEOCODER_DOMAIN", id="domain-wanted"
            ),
            pytest.param(
                {"geocoder": "photon", "geocoder_countries": ("SY",)}, "Photon cannot be kept to", id="no-countries"
            ),
            pytest.param({"geocoder": "liveaddress", "geocoder_domain": None}, "LiveAddress needs", id="two-keys"),
        ],
    )
    def test_what_a_geocoder_lacks_or_cannot_take_is_told(self, settings, changes, sentence):
        with pytest.raises(SettingsError, match=sentence) as caught:
            open_service(replace(settings, **changes))
        assert KEY not in str(caught.value)

    @pytest.mark.parametrize(
        ("name", "changes"),
        [
            ("nominatim", {}),
            ("Photon", {}),
            ("arcgis", {}),
            ("GeoNames", {"geocoder_key": KEY}),
            ("azuremaps", {"geocoder_key": KEY}),
            ("googlev3", {"geocoder_key": KEY}),
        ],
    )
    def test_any_geopy_geocoder_is_taken_by_name(self, settings, name, changes):
        service = open_service(replace(settings, geocoder=name, **changes))
        assert service.name == name.lower()
        assert KEY not in service.id

    def test_photon_places_are_those_of_openstreetmap(self, settings, clock, geocoder):
        geocoder.says["Krendelby"] = says(
            {
                "features": [
                    {
                        "geometry": {"coordinates": [37.16, 36.2], "type": "Point"},
                        "properties": {
                            "osm_type": "N", "osm_id": 9, "osm_key": "place", "osm_value": "hamlet",
                            "name": "Krendelby", "countrycode": "SY", "state": "Aleppo",
                        },
                    }
                ]
            }
        )  # fmt: skip
        opinion = _opinion(replace(settings, geocoder="photon"), clock)
        (answer,) = opinion.ask(_names("Krendelby")).answers
        (place,) = answer.places
        assert (place.id, place.kind) == ("osm:node/9", PlaceKind.SETTLEMENT)
        assert (place.country, place.admin1) == ("SY", "Aleppo")
        assert "© OpenStreetMap contributors" in answer.attribution

    def test_geonames_is_asked_with_the_key_and_answers_under_its_own_name(self, settings, clock, geocoder):
        found = {"geonameId": 77, "name": "Krendelby", "lat": "36.2", "lng": "37.16", "countryCode": "SY", "fcl": "P",
                 "fcode": "PPL", "adminName1": "Aleppo"}  # fmt: skip
        geocoder.says["Krendelby"] = says({"geonames": [found]})
        opinion = _opinion(replace(settings, geocoder="geonames", geocoder_key=KEY), clock)
        (answer,) = opinion.ask(_names("Krendelby")).answers
        assert answer.places[0].id == "online:geonames:77"
        assert answer.places[0].kind is PlaceKind.SETTLEMENT
        assert answer.attribution.startswith("GeoNames, CC BY 4.0")
        assert f"username={KEY}" in geocoder.lines[0]

    def test_an_answer_that_tells_no_kind_is_an_area(self, settings, clock, geocoder):
        found = {"candidates": [{"address": "Krendelby", "location": {"x": 37.16, "y": 36.2}, "score": 100}]}
        opinion = _opinion(replace(settings, geocoder="arcgis"), clock)

        def candidates(handler):
            _send(handler, found)

        geocoder.says[""] = candidates
        (answer,) = opinion.ask(_names("Krendelby")).answers
        (place,) = answer.places
        assert (place.kind, place.radius_km, place.id[:14]) == (PlaceKind.REGION, 25.0, "online:arcgis:")


class TestAnswers:
    def test_a_found_place_carries_where_it_comes_from_and_whose_it_is(self, opinion):
        inquiry = opinion.ask(_names("Krendelby"))
        (answer,) = inquiry.answers
        assert answer.places == (
            Place(
                id="osm:relation/123", name="Krendelby", lat=36.2, lon=37.16, kind=PlaceKind.SETTLEMENT, country="SY",
                admin1="Aleppo Governorate", radius_km=1.4,
            ),
        )  # fmt: skip
        assert inquiry.attributions == (
            "© OpenStreetMap contributors, ODbL 1.0, https://www.openstreetmap.org/copyright",
        )
        assert (inquiry.n_asked, inquiry.stopped) == (1, None)

    def test_what_was_answered_is_not_asked_again_in_any_process(self, opinion, settings, clock, geocoder):
        geocoder.says["Nowhere"] = says([])
        first = opinion.ask(_names("Krendelby", "Nowhere"))
        again = _opinion(settings, clock).ask(_names("Nowhere", "Krendelby"))
        assert geocoder.names == ["Krendelby", "Nowhere"]
        assert [answer.outcome for answer in first.answers] == [Outcome.FOUND, Outcome.NOTHING]
        assert again.answers == first.answers[::-1]
        assert again.n_asked == 0

    def test_that_nothing_was_found_is_forgotten_after_a_month(self, opinion, clock, geocoder):
        geocoder.says["Nowhere"] = says([])
        opinion.ask(_names("Nowhere"))
        clock.now += online.NOTHING_EXPIRES_S - 1
        opinion.ask(_names("Nowhere"))
        assert len(geocoder.lines) == 1
        clock.now += 2
        opinion.ask(_names("Nowhere"))
        assert len(geocoder.lines) == 2

    def test_a_found_place_never_expires(self, opinion, clock, geocoder):
        opinion.ask(_names("Krendelby"))
        clock.now += 10 * 365 * 86_400
        opinion.ask(_names("Krendelby"))
        assert len(geocoder.lines) == 1

    @pytest.mark.parametrize(
        "content",
        [
            pytest.param(b"<html>login</html>", id="html"),
            pytest.param(b"", id="nothing-at-all"),
            pytest.param(b"\xff\xfe\x00garbage", id="bytes"),
            pytest.param(b"[" * 100_000, id="deep"),
            pytest.param(b"[" + b"9" * 5000 + b"]", id="long-number"),
            pytest.param(b"[" + b" " * (MAX_BYTES + 1) + b"]", id="huge"),
            pytest.param({"error": "Internal"}, id="error-object"),
            pytest.param("text", id="string"),
            pytest.param([1, 2], id="numbers"),
            pytest.param([None], id="null-in-list"),
            pytest.param([[KRENDELBY]], id="list-in-list"),
            pytest.param([{"lat": "north", "lon": "east", "display_name": "x"}], id="no-numbers"),
            pytest.param([{"lat": [1], "lon": {}, "display_name": "x"}], id="wrong-types"),
            pytest.param([{**KRENDELBY, "display_name": None}], id="no-name"),
            pytest.param([{**KRENDELBY, "lat": "95"}], id="beyond-the-pole"),
            pytest.param(b'[{"lat": 1e999, "lon": 1, "display_name": "x"}]', id="infinite"),
        ],
    )
    @pytest.mark.filterwarnings("ignore:Latitude normalization")
    def test_garbage_is_a_failure_that_is_remembered_for_a_day(self, opinion, clock, geocoder, content):
        geocoder.says["Krendelby"] = says(content)
        inquiry = opinion.ask(_names("Krendelby"))
        (answer,) = inquiry.answers
        assert (answer.outcome, answer.reason) == (Outcome.FAILED, "the answer could not be read")
        assert inquiry.stopped is None
        assert answer.expires_at == clock.now + online.GARBLED_EXPIRES_S

    @pytest.mark.parametrize(
        "content",
        [
            pytest.param([], id="empty-list"),
            pytest.param({}, id="empty-object"),
            pytest.param(0, id="zero"),
            pytest.param(None, id="null"),
            pytest.param([{**KRENDELBY, "lat": "0", "lon": "0"}], id="null-island"),
            pytest.param([{**KRENDELBY, "lat": None}], id="no-latitude"),
            pytest.param([{**KRENDELBY, "class": "shop", "type": "bakery", "addresstype": "shop"}], id="a-bakery"),
            pytest.param([{**KRENDELBY, "name": "7", "display_name": "8, 9"}], id="a-number"),
        ],
    )  # fmt: skip
    def test_what_is_no_place_on_a_map_is_nothing_found(self, opinion, geocoder, content):
        geocoder.says["Krendelby"] = says(content)
        (answer,) = opinion.ask(_names("Krendelby")).answers
        assert (answer.outcome, answer.places) == (Outcome.NOTHING, ())

    @pytest.mark.parametrize(
        ("changes", "expected"),
        [
            pytest.param({"osm_id": "1; DROP"}, {"country": "SY"}, id="id-is-no-number"),
            pytest.param({"osm_id": True, "osm_type": ["relation"]}, {"country": "SY"}, id="id-of-wrong-type"),
            pytest.param({"address": {"country_code": "syria"}}, {"country": None, "admin1": None}, id="country"),
            pytest.param({"address": ["x"]}, {"country": None}, id="address-is-a-list"),
            pytest.param({"name": ["x"]}, {"name": "Krendelby"}, id="name-is-a-list"),
            pytest.param({"name": "A\u202e\x00\nB" + "x" * 10_000}, {"name": "A B" + "x" * 117}, id="name-is-long"),
            pytest.param({"boundingbox": ["a", 1, 2, 3]}, {"radius_km": 2.0}, id="box-without-numbers"),
            pytest.param({"boundingbox": [1e999, 1, 2, 3]}, {"radius_km": 2.0}, id="box-without-end"),
            pytest.param({"addresstype": "state"}, {"kind": PlaceKind.ADMIN1}, id="a-state"),
            pytest.param({"addresstype": 7, "type": "lake"}, {"kind": PlaceKind.WATER}, id="kind-of-wrong-type"),
        ],
    )
    def test_what_does_not_fit_is_left_out_of_a_place(self, opinion, geocoder, changes, expected):
        geocoder.says["Krendelby"] = says([{**KRENDELBY, **changes}])
        (place,) = opinion.ask(_names("Krendelby")).answers[0].places
        assert {name: getattr(place, name) for name in expected} == expected
        assert place.id.startswith(("osm:relation/123", "online:nominatim:"))


class TestTrouble:
    def test_a_slow_server_is_asked_three_times_with_growing_waits(self, settings, clock, geocoder):
        geocoder.says["Krendelby"] = lambda handler: handler.done.wait(10)
        (answer,) = _opinion(settings, clock, timeout_s=0.2).ask(_names("Krendelby")).answers
        assert (answer.outcome, answer.reason) == (Outcome.FAILED, "no answer in time")
        assert answer.expires_at == clock.now + online.NO_ANSWER_EXPIRES_S
        assert geocoder.names == ["Krendelby"] * 3
        assert [wait for wait in clock.slept if wait > 1] == list(online.RETRY_WAITS_S)

    def test_a_server_that_recovers_is_believed(self, opinion, geocoder):
        def recover(handler):
            _send(handler, [KRENDELBY] if len(geocoder.lines) == 3 else [], 200 if len(geocoder.lines) == 3 else 503)

        geocoder.says["Krendelby"] = recover
        assert opinion.ask(_names("Krendelby")).answers[0].outcome is Outcome.FOUND

    @pytest.mark.parametrize("head", [b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n", b"HTTP/1.1 200 OK\r\nX-A: "])
    def test_a_server_that_sends_a_byte_now_and_then_is_cut_off_in_time(self, settings, clock, geocoder, head):
        def drip(handler):
            handler.wfile.write(head)
            while not handler.done.wait(0.05):
                handler.wfile.write(b" ")

        geocoder.says["Krendelby"] = drip
        began = time.monotonic()
        (answer,) = _opinion(settings, clock, timeout_s=0.3).ask(_names("Krendelby")).answers
        assert answer.reason == "no answer in time"
        assert time.monotonic() - began < 3 * 0.3 + 2

    @pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
    def test_a_redirect_is_refused_and_never_followed(self, opinion, geocoder, status):
        with socket.create_server(("127.0.0.1", 0)) as elsewhere:
            elsewhere.settimeout(0.2)
            to = f"http://127.0.0.1:{elsewhere.getsockname()[1]}/?q=Krendelby"
            geocoder.says["Krendelby"] = says(b"", status, Location=to)
            (answer,) = opinion.ask(_names("Krendelby")).answers
            with pytest.raises(TimeoutError):
                elsewhere.accept()
        assert answer.reason == "the server sends on to another address, which is not followed"
        assert len(geocoder.lines) == 1

    @pytest.mark.parametrize("status", [403, 429])
    def test_told_to_stop_it_stops_for_an_hour_in_every_process(self, opinion, settings, clock, geocoder, status):
        geocoder.says["B"] = says(b"Access blocked", status)
        inquiry = opinion.ask(_names("A", "B", "C"))
        sentence = "nominatim has told us to stop. It is not asked again before 2023-11-14 23:13 UTC."
        assert inquiry.stopped == sentence
        assert [answer.key for answer in inquiry.answers] == ["a"]
        clock.now += 3500
        assert _opinion(settings, clock).ask(_names("B", "C")).stopped == sentence
        assert geocoder.names == ["A", "B"]
        clock.now += 101
        assert _opinion(settings, clock).ask(_names("C")).stopped is None

    def test_told_to_stop_it_stops_for_stores_in_other_folders_too(self, opinion, settings, clock, geocoder, tmp_path):
        geocoder.says["A"] = says(b"", 429)
        opinion.ask(_names("A"))
        elsewhere = replace(settings, store_url=f"sqlite:///{tmp_path / 'elsewhere' / 'b.sqlite'}")
        assert "not asked again before" in str(_opinion(elsewhere, clock).ask(_names("B")).stopped)
        assert geocoder.names == ["A"]

    @pytest.mark.parametrize(
        "content", [b"", b"[]", b"{" * 5000, b"\xff", b'{"last": 9e99, "blocked": {}}', b'{"last": 0, "blocked": [1]}']
    )
    def test_what_others_wrote_into_the_pace_stops_nobody(self, opinion, temporary, content):
        (temporary / FILE_NAME).write_bytes(content)
        assert opinion.ask(_names("A")).stopped is None

    def test_a_block_of_more_than_a_day_that_others_wrote_stops_nobody(self, opinion, temporary):
        mark = sha256(opinion.service.id.encode()).hexdigest()[:16]
        content = {"last": START + 1e6, "blocked": {mark: START + 100 * 86_400}}
        (temporary / FILE_NAME).write_text(json.dumps(content), encoding="utf-8")
        assert opinion.ask(_names("A")).stopped is None

    def test_a_link_in_place_of_the_pace_is_not_followed(self, opinion, temporary, tmp_path):
        target = tmp_path / "target"
        target.write_text("mine", encoding="utf-8")
        (temporary / FILE_NAME).symlink_to(target)
        with pytest.raises(StoreError, match="The pace of online inquiries cannot be kept"):
            opinion.ask(_names("A"))
        assert target.read_text(encoding="utf-8") == "mine"

    @pytest.mark.parametrize(
        ("retry_after", "wait_s"), [("7200", 7200), ("10", 3600), ("9999999", 86_400), ("soon", 3600), ("-5", 3600)]
    )
    def test_a_longer_wait_that_the_server_asks_for_is_kept_up_to_a_day(self, opinion, geocoder, retry_after, wait_s):
        geocoder.says["A"] = says(b"", 429, Retry_After=retry_after)
        until = datetime.fromtimestamp(START + wait_s, UTC)
        assert opinion.ask(_names("A")).stopped.endswith(f"not asked again before {until:%Y-%m-%d %H:%M} UTC.")

    def test_a_key_that_is_refused_ends_the_inquiry(self, settings, clock, geocoder):
        geocoder.says["Krendelby"] = says(b"no", 401)
        opinion = _opinion(replace(settings, geocoder="geonames", geocoder_key=KEY), clock)
        assert "does not accept the key. Check DATELINE_GEOCODER_KEY" in str(opinion.ask(_names("Krendelby")).stopped)

    def test_without_a_network_it_says_so_and_remembers_nothing(self, settings, clock):
        with socket.create_server(("127.0.0.1", 0)) as server:
            port = server.getsockname()[1]
        opinion = _opinion(replace(settings, geocoder_domain=f"http://127.0.0.1:{port}"), clock)
        inquiry = opinion.ask(_names("A", "B"))
        assert "There is no connection to nominatim" in str(inquiry.stopped)
        assert inquiry.answers == ()

    def test_three_failures_in_a_row_are_the_services(self, opinion, geocoder):
        geocoder.says = dict.fromkeys("ABCDE", says(b"<html>"))
        inquiry = opinion.ask(_names(*"ABCDE"))
        assert geocoder.names == ["A", "B", "C"]
        assert inquiry.stopped == "nominatim failed 3 times in a row. Try again later."

    def test_what_was_answered_before_a_crash_is_kept(self, opinion, settings, clock, geocoder):
        def stop(n_done, _):
            if n_done == 2:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            opinion.ask(_names("A", "B", "C"), stop)
        assert set(_opinion(settings, clock).known()) == {"a", "b"}

    def test_a_file_that_was_made_and_never_written_is_no_trouble(self, settings, opinion):
        settings.online_path.parent.mkdir()
        settings.online_path.touch()
        answers = OnlineAnswers(settings.online_path)
        assert (answers.revision(), answers.found(), answers.forget()) == (0, (), 0)
        assert opinion.ask(_names("A")).n_asked == 1

    def test_a_damaged_file_of_answers_is_told(self, settings, opinion):
        settings.online_path.parent.mkdir()
        settings.online_path.write_bytes(b"no data base" * 1000)
        with pytest.raises(StoreError, match="damaged\\. Delete the file"):
            opinion.ask(_names("A"))


class TestLimits:
    def test_more_than_a_hundred_names_are_left_to_a_server_of_ones_own(self, settings, clock, geocoder):
        public = open_service(replace(settings, geocoder_domain=None))
        assert public.is_public
        opinion = SecondOpinion(public, OnlineAnswers(settings.online_path), clock=clock, sleep=clock.sleep)
        inquiry = opinion.ask(_names(*(f"N{number}x" for number in range(101))))
        assert "101 names wait, and a public geocoder may be asked for at most 100" in str(inquiry.stopped)
        assert "run a Nominatim of your own" in str(inquiry.stopped)
        assert inquiry.n_asked == 0

    def test_a_server_of_ones_own_may_be_asked_for_more(self, opinion, monkeypatch):
        monkeypatch.setattr(online, "MAX_QUEUED", 2)
        assert opinion.ask(_names("A", "B", "C")).n_asked == 3

    def test_between_two_requests_lies_a_second(self, opinion, clock, geocoder):
        opinion.ask(_names("A", "B", "C"))
        assert clock.slept == [1.0, 1.0]
        clock.now += 0.75
        opinion.ask(_names("D"))
        assert clock.slept[-1] == 0.25

    def test_a_clock_set_back_by_a_year_makes_nobody_wait_longer(self, opinion, clock):
        opinion.ask(_names("A"))
        clock.now -= 365 * 86_400
        opinion.ask(_names("B"))
        assert clock.slept == [1.0]

    @pytest.mark.parametrize("folders", [("a", "a"), ("a", "b")], ids=["one store", "stores in two folders"])
    def test_two_processes_keep_the_pace_together(self, tmp_path, geocoder, folders):
        interval_s = 0.2
        script = (
            "import sys\n"
            "from data.online import SecondOpinion\n"
            "from data.online_answers import OnlineAnswers\n"
            "from data.online_services import open_service\n"
            "from data.settings import read_settings\n"
            "from data.unresolved import UnresolvedName\n"
            "settings = read_settings()\n"
            "names = [UnresolvedName(key=k, name=k, n_mentions=1, n_articles=1) for k in sys.argv[1:]]\n"
            "service, answers = open_service(settings), OnlineAnswers(settings.online_path)\n"
            f"one = SecondOpinion(service, answers, interval_s={interval_s})\n"
            "print(one.ask(names).n_asked)\n"
        )
        environment = {
            **os.environ, "PYTHONPATH": str(ROOT),
            "DATELINE_GEOCODER": "nominatim", "DATELINE_GEOCODER_CONTACT": CONTACT,
            "DATELINE_GEOCODER_DOMAIN": geocoder.url,
        }  # fmt: skip
        processes = [
            subprocess.Popen(
                [sys.executable, "-c", script, *(f"{prefix}{number}" for number in range(6))],
                stdout=subprocess.PIPE, text=True, cwd=ROOT,
                env=environment | {"DATELINE_STORE": str(tmp_path / folder / "store.sqlite")},
            )
            for prefix, folder in zip("ab", folders, strict=True)
        ]  # fmt: skip
        assert [process.communicate(timeout=120)[0].strip() for process in processes] == ["6", "6"]
        assert sorted(geocoder.names) == sorted(f"{prefix}{number}" for prefix in "ab" for number in range(6))
        gaps = [later - earlier for earlier, later in zip(geocoder.times, geocoder.times[1:], strict=False)]
        # the wall clock of the pace and the monotonic one of this test may differ by a hair
        assert min(gaps) >= interval_s - 0.005


class TestSecrets:
    def test_a_key_is_in_no_message_log_trace_or_file(self, settings, clock, geocoder, caplog):
        caplog.set_level(logging.DEBUG)
        secret = replace(settings, geocoder="geonames", geocoder_key=KEY)
        opinion = _opinion(secret, clock)
        said = [repr(secret), str(secret), repr(opinion.service.id)]
        geocoder.says = {
            "A": says(b"<html>"), "B": says(b"", 301, Location="http://127.0.0.1:1/"), "C": says([], 503),
            "D": says(KEY.encode(), 429), "E": says(KEY.encode(), 401),
        }  # fmt: skip
        for name in "ABCED":
            said.append(repr(opinion.ask(_names(name))))
            try:
                opinion.service.find(name)
            except (NoAnswerError, RefusedError, KeyRefusedError, GarbledError):
                said.append(traceback.format_exc())
        said += [caplog.text]
        said += [path.read_bytes().decode("latin-1") for path in settings.online_path.parent.iterdir()]
        assert any(KEY in line for line in geocoder.lines)
        assert [text for text in said if KEY in text] == []

    def test_names_asked_for_are_not_logged(self, opinion, caplog):
        caplog.set_level(logging.DEBUG)
        opinion.ask(_names("Krendelby"))
        assert "Krendelby" not in caplog.text

    def test_only_the_owner_may_read_what_was_asked_for(self, opinion, settings):
        opinion.ask(_names("Krendelby"))
        assert [path.stat().st_mode & 0o077 for path in settings.online_path.parent.iterdir()] == [0, 0]


def _answer(key, *places, service="nominatim"):
    return Answer(service=service, key=key, name=key, outcome=Outcome.FOUND, places=places)


class TestGazetteer:
    PLACE = Place(id="osm:node/1", name="Krendelby", lat=36.2, lon=37.16, kind=PlaceKind.SETTLEMENT)

    def test_what_the_gazetteer_knows_is_never_overwritten(self):
        bundled = open_gazetteer()
        merged = OnlineGazetteer(bundled, [_answer("paris", self.PLACE), _answer("krendelby", self.PLACE)])
        assert merged.find("paris") == bundled.find("paris")
        assert merged.find("krendelby") == ((self.PLACE, NameKind.PRIMARY, MatchKind.STRICT),)
        assert merged.prefixes("krendelby") == []
        assert (merged.find("nowhere such"), merged.country("SY")) == ((), bundled.country("SY"))

    @pytest.mark.parametrize("kind", PlaceKind)
    def test_a_name_stays_a_name_whatever_is_found(self, kind):
        text = "Shells hit Zarkovia Heights County, Mount Krendelby, Fort Zarkov and Krendel River on Monday."
        article = Article(id=text_digest(text), text=text, language="en")
        readings = []
        for answers in ([], [replace(self.PLACE, kind=kind)]):
            names = ("zarkovia heights county", "mount krendelby", "fort zarkov", "krendel river")
            gazetteer = OnlineGazetteer(open_gazetteer(), [_answer(name, *answers) for name in names])
            readings.append(analyse(article, pack_for("en"), gazetteer, open_words()))
        before, after = ([one.mention.surface for one in reading.resolutions] for reading in readings)
        assert len(before) == 4
        assert before == after
        assert {one.place.id for one in readings[1].resolutions} == {self.PLACE.id}

    def test_its_version_tells_what_was_answered_and_nothing_else(self):
        bundled = open_gazetteer()
        versions = [
            OnlineGazetteer(bundled, answers).version
            for answers in (
                [],
                [_answer("krendelby")],
                [_answer("krendelby", self.PLACE)],
                [_answer("krendelby", self.PLACE, service="photon")],
                [_answer("krendelby", replace(self.PLACE, lat=36.3))],
            )
        ]
        assert versions[:2] == [bundled.version] * 2
        assert versions[2] == versions[3]
        assert len(set(versions)) == 3


class TestWorkspace:
    @pytest.fixture
    def workspace(self, settings):
        workspace = open_workspace(settings)
        yield workspace
        workspace.close()

    def test_a_name_found_online_is_placed_after_reading_again(self, workspace, geocoder):
        assert workspace.ingest("a.txt", TEXT.encode()).error is None
        (name,) = workspace.unresolved_names()
        assert (name.name, name.n_mentions, name.n_articles) == ("Zarkovia Heights County", 2, 1)
        assert (workspace.stale_count(), workspace.online_attributions()) == (0, ())
        versions = workspace.versions()

        inquiry = workspace.ask_online()
        assert geocoder.names == ["Zarkovia Heights County"]
        assert inquiry.answers[0].outcome is Outcome.FOUND
        assert workspace.versions()["gazetteer"] != versions["gazetteer"]
        assert workspace.stale_count() == 1
        assert workspace.reanalyse() == 1
        assert (workspace.stale_count(), workspace.unresolved_names()) == (0, ())
        assert "osm:relation/123" in set(workspace.mentioned_places()["place_id"])
        assert workspace.online_attributions() == inquiry.attributions
        # so they stand in the export's metadata and on the About page as well
        assert workspace.versions()["places found online"] == inquiry.attributions[0]
        assert "© OpenStreetMap contributors" in workspace.export("geojson", ReportFilter()).decode()

        assert workspace.forget_online() == 1
        assert workspace.stale_count() == 1
        workspace.reanalyse()
        assert [one.name for one in workspace.unresolved_names()] == ["Zarkovia Heights County"]
        assert workspace.versions()["gazetteer"] == versions["gazetteer"]

    def test_only_names_that_are_unresolved_are_asked_for(self, workspace, geocoder):
        workspace.ingest("a.txt", TEXT.encode())
        assert workspace.ask_online(["damascus", "syria", "my secret"]).n_asked == 0
        assert geocoder.lines == []

    def test_that_nothing_was_found_makes_nothing_stale(self, workspace, geocoder):
        workspace.ingest("a.txt", TEXT.encode())
        geocoder.says["Zarkovia Heights County"] = says([])
        assert workspace.ask_online().answers[0].outcome is Outcome.NOTHING
        assert workspace.stale_count() == 0

    def test_what_was_found_is_used_after_asking_is_switched_off(self, workspace, settings, geocoder):
        workspace.ask_online()
        workspace.ingest("a.txt", TEXT.encode())
        workspace.ask_online()
        n_asked = len(geocoder.lines)
        off = open_workspace(Settings(store_url=settings.store_url, samples=False))
        off.reanalyse()
        assert "osm:relation/123" in set(off.mentioned_places()["place_id"])
        with pytest.raises(SettingsError, match="switched off"):
            off.ask_online()
        off.close()
        assert len(geocoder.lines) == n_asked


class TestCommand:
    @pytest.fixture(autouse=True)
    def store(self, settings, monkeypatch):
        monkeypatch.setenv("DATELINE_STORE", str(settings.store_path))
        monkeypatch.setenv("DATELINE_GEOCODER", "nominatim")
        monkeypatch.setenv("DATELINE_GEOCODER_CONTACT", CONTACT)
        monkeypatch.setenv("DATELINE_GEOCODER_DOMAIN", settings.geocoder_domain)
        workspace = open_workspace(settings)
        workspace.ingest("a.txt", TEXT.encode())
        workspace.close()

    def test_names_are_listed_and_nothing_is_sent_without_yes(self, geocoder, capsys):
        capsys.readouterr()
        assert main(["geocode"]) == 0
        printed = capsys.readouterr()
        assert printed.out.splitlines() == ["Zarkovia Heights County: 2 mentions in 1 article; not asked"]
        assert "would send 1 name to nominatim" in printed.err
        assert geocoder.lines == []

    def test_with_yes_answers_and_whose_they_are_are_shown(self, geocoder, capsys):
        capsys.readouterr()
        assert main(["geocode", "--yes"]) == 0
        printed = capsys.readouterr().out
        assert "Zarkovia Heights County: Krendelby, Aleppo Governorate, SY (36.2, 37.16, osm:relation/123)" in printed
        assert "© OpenStreetMap contributors" in printed
        assert "python -m data reanalyse" in printed
        assert main(["geocode"]) == 0
        assert "; found" in capsys.readouterr().out
        assert len(geocoder.lines) == 1

    def test_told_to_stop_the_command_fails_with_the_sentence(self, geocoder, capsys):
        geocoder.says["Zarkovia Heights County"] = says(b"", 429)
        assert main(["geocode", "--yes"]) == 1
        assert "nominatim has told us to stop" in capsys.readouterr().err

    def test_a_name_that_is_not_unresolved_is_refused(self, geocoder, capsys):
        assert main(["geocode", "--yes", "My Secret"]) == 1
        assert "My Secret is no unresolved name" in capsys.readouterr().err
        assert geocoder.lines == []

    def test_answers_may_be_forgotten(self, capsys):
        main(["geocode", "--yes"])
        assert main(["geocode", "--forget"]) == 0
        assert "1 answer forgotten." in capsys.readouterr().out
