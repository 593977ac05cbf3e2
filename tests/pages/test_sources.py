"""The Sources page without a browser."""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from data.online import Inquiry, SecondOpinion
from data.online_answers import OnlineAnswers
from data.online_services import Service
from data.places.adding import AddOptions
from data.places.files import PlaceFile
from data.settings import Settings
from data.unresolved import UnresolvedName
from data.workspace import Workspace
from pages._online import inquiry_lines, online_lines
from pages.sources import place_table, result_lines, source_lines

TABLE = "name,lat,lon,country,aliases\nKrendelby,36.2,37.16,SY,Krendel\n<b>=1+1</b>,36.5,37.5,SY,\nBad,x,3,SY,\n"


class Asked:
    """A geocoder that answers at once."""

    def __init__(self, geocoder: str) -> None:
        self.names: list[str] = []
        self.geocoder = geocoder

    def open(self, settings: Settings) -> SecondOpinion:
        service = Service("nominatim", "nominatim", "© OpenStreetMap", is_public=True, _ask=self._answer)
        return SecondOpinion(service, OnlineAnswers(settings.online_path), interval_s=0.0)

    def _answer(self, name: str) -> None:
        self.names.append(name)


@pytest.fixture
def asked(workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Asking online is on, two names are unresolved, and the pace of the machine is the test's own."""
    asked = Asked("nominatim")
    settings = replace(workspace.settings, geocoder="nominatim", geocoder_contact="anna@example.org")
    names = tuple(
        UnresolvedName(key=name.lower(), name=name, n_mentions=2, n_articles=1) for name in ("*Krendelby*", "Bendel")
    )
    monkeypatch.setattr(workspace, "_settings", settings)
    monkeypatch.setattr(type(workspace), "unresolved_names", lambda *_: names)
    monkeypatch.setattr("data.workspace.open_second_opinion", asked.open)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return asked


@pytest.fixture
def added(workspace: Workspace) -> Workspace:
    options = AddOptions(title="Villages *of* Anna", licence="CC0", attribution="Anna")
    workspace.places.add(PlaceFile("v.csv", TABLE.encode()), options)
    return workspace


def _texts(app: AppTest) -> str:
    return "\n".join(one.value for one in app.text)


def test_without_places_of_ones_own_it_says_what_there_is(
    workspace: Workspace, open_app: Callable[..., AppTest]
) -> None:
    app = open_app("sources")
    assert not app.exception
    assert f"{workspace.places.bundled_counts()['places']:,} places" in _texts(app)
    assert "Off: nothing is asked online." in _texts(app)
    assert any("That name is all that leaves this machine" in one.value for one in app.caption)
    assert any("No places of your own yet" in one.value for one in app.caption)


def test_a_source_is_shown_with_its_terms_and_its_title_as_text(
    added: Workspace, open_app: Callable[..., AppTest]
) -> None:
    app = open_app("sources")
    assert not app.exception
    for words in ("Villages *of* Anna", "Anna · CC0", "2 places", "1 faulty row left out"):
        assert words in _texts(app)
    assert "Villages *of* Anna" not in "\n".join(one.value for one in app.markdown)


def test_a_source_is_removed_after_a_question(added: Workspace, open_app: Callable[..., AppTest]) -> None:
    app = open_app("sources")
    next(button for button in app.button if button.label == "Remove").click().run()
    assert added.places.sources()
    next(button for button in app.button if button.label == "Remove places").click().run()
    assert not app.exception
    assert added.places.sources() == ()


def test_without_a_network_a_download_says_so(open_app: Callable[..., AppTest]) -> None:
    app = open_app("sources")
    next(box for box in app.selectbox if box.label == "Country").select("SY").run()
    next(button for button in app.button if button.label == "Download and add").click().run()
    assert not app.exception
    assert "There is no connection to 127.0.0.1:9: this machine seems to have no network." in _texts(app)


def test_a_preview_shows_places_and_what_is_left_out(workspace: Workspace) -> None:
    preview = workspace.places.preview(PlaceFile("v.csv", TABLE.encode()), AddOptions())
    assert list(place_table(preview.places)["Name"]) == ["Krendelby", "<b>=1+1</b>"]
    assert preview.columns["lat"] == ["lat"]
    assert [row.line for row in preview.bad_rows] == [4]


def test_a_preview_without_a_position_says_what_is_missing(workspace: Workspace) -> None:
    preview = workspace.places.preview(PlaceFile("v.csv", b"Dorf,B,L\nKrendelby,36.2,37.16\n"), AddOptions())
    assert (preview.missing, preview.header) == (["name", "lat", "lon"], ["Dorf", "B", "L"])
    columns = {"name": ["Dorf"], "lat": ["B"], "lon": ["L"]}
    told = workspace.places.preview(
        PlaceFile("v.csv", b"Dorf,B,L\nKrendelby,36.2,37.16\n"), AddOptions(columns=columns)
    )
    assert told.places[0].place.name == "Krendelby"


def test_lines_say_what_became_of_a_file(added: Workspace) -> None:
    again = added.places.add(PlaceFile("v.csv", TABLE.encode()), AddOptions())
    assert result_lines(again)[0] == "v"
    assert result_lines(again)[1].startswith("In the place of Villages *of* Anna: v.csv, added ")
    assert source_lines(again.source)[0] == "2 places"
    assert online_lines(added)[-1].endswith("without a place in any gazetteer.")


@pytest.mark.parametrize("content", [TABLE.encode(), b"no table"], ids=["table", "rubbish"])
def test_an_upload_is_looked_over_and_added(
    workspace: Workspace, open_app: Callable[..., AppTest], content: bytes
) -> None:
    app = open_app("sources")
    app.file_uploader[0].upload("v.csv", content, "text/csv").run()
    assert not app.exception
    buttons = [button for button in app.button if button.label == "Add these places"]
    if content == b"no table":
        assert not buttons
        assert "v.csv: The first line has 1 column." in _texts(app)
        return
    buttons[0].click().run()
    assert not app.exception
    assert [source.n_places for source in workspace.places.sources()] == [2]
    assert any("2 places added" in one.value for one in app.markdown)


@pytest.mark.parametrize(("choice", "n_sources"), [("These take their place", 1), ("Keep both", 2)])
def test_a_second_file_of_one_name_asks_whether_both_are_kept(
    added: Workspace, open_app: Callable[..., AppTest], choice: str, n_sources: int
) -> None:
    app = open_app("sources")
    app.file_uploader[0].upload("v.csv", b"name,lat,lon\nBendelby,36,37\n", "text/csv").run()
    assert "There are places out of a file of this name: Villages *of* Anna" in _texts(app)
    radio = app.radio[0]
    radio.set_value(radio.options and {"These take their place": "v", "Keep both": "v-2"}[choice]).run()
    next(button for button in app.button if button.label == "Add these places").click().run()
    assert not app.exception
    assert len(added.places.sources()) == n_sources


def test_names_are_asked_for_online_when_the_button_is_pressed_and_not_before(
    asked: Asked, open_app: Callable[..., AppTest]
) -> None:
    app = open_app("sources")
    assert not app.exception
    button = next(button for button in app.button if button.label == "Ask for 2 names")
    assert asked.names == []
    button.click().run()
    assert not app.exception
    assert asked.names == ["*Krendelby*", "Bendel"]
    assert "*Krendelby*: nothing found\nBendel: nothing found" in _texts(app)
    assert not [button for button in app.button if button.label.startswith("Ask for")], "both have an answer"


def test_only_the_chosen_names_are_asked_for(asked: Asked, open_app: Callable[..., AppTest]) -> None:
    app = open_app("sources")
    next(box for box in app.multiselect if box.label == "Names").select("bendel").run()
    next(button for button in app.button if button.label == "Ask for 1 name").click().run()
    assert asked.names == ["Bendel"]
    assert any(button.label == "Ask for 1 name" for button in app.button), "the other one waits"


def test_without_a_contact_the_page_says_what_is_missing(
    workspace: Workspace, open_app: Callable[..., AppTest], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workspace, "_settings", replace(workspace.settings, geocoder="nominatim"))
    app = open_app("sources")
    assert not app.exception
    assert "Set DATELINE_GEOCODER_CONTACT to your e-mail address" in _texts(app)
    assert not [button for button in app.button if button.label.startswith("Ask for")]


def _press(app: AppTest, label: str) -> None:
    next(button for button in app.button if button.label == label).click().run()
    assert not app.exception


def _type(app: AppTest, label: str, text: str) -> None:
    next(box for box in app.text_input if box.label == label).input(text)


def test_asking_online_is_switched_on_here_with_a_contact_and_off_again(
    workspace: Workspace, open_app: Callable[..., AppTest]
) -> None:
    app = open_app("sources")
    _press(app, "Switch on")
    assert "Say who asks" in _texts(app)
    _type(app, "Your e-mail or web address", "anna")
    _press(app, "Switch on")
    assert "The contact must be your e-mail address" in _texts(app)
    assert workspace.online.settings.geocoder is None
    _type(app, "Your e-mail or web address", "anna@example.org")
    _type(app, "Server of your own (optional)", "http://127.0.0.1:9")
    _press(app, "Switch on")
    assert "On: nominatim at http://127.0.0.1:9 may be asked (anna@example.org)." in _texts(app)
    _press(app, "Switch off")
    assert "Off: nothing is asked online." in _texts(app)
    assert workspace.online.settings == workspace.settings


def test_what_the_environment_says_cannot_be_changed_here(
    workspace: Workspace, open_app: Callable[..., AppTest], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workspace, "_settings", replace(workspace.settings, geocoder_given=True))
    app = open_app("sources")
    assert "DATELINE_GEOCODER says so." in _texts(app)
    assert not [button for button in app.button if button.label.startswith("Switch")]


def test_why_asking_ended_is_said() -> None:
    assert inquiry_lines(Inquiry(stopped="nominatim has told us to stop.")) == ["nominatim has told us to stop."]


def test_a_dump_may_come_with_a_table_of_alternate_names(
    workspace: Workspace, open_app: Callable[..., AppTest]
) -> None:
    cells = ["9000001", "Krendelby", "Krendelby", "Krendel", "36.2", "37.16", "P", "PPL", "SY", *[""] * 9, "2020-01-01"]
    app = open_app("sources")
    app.file_uploader[0].upload("SY.txt", "\t".join(cells).encode() + b"\n", "text/plain").run()
    names = b"1\t9000001\tde\tKrendelburg\t1\t\t\t\n"
    app.file_uploader[1].upload("alternateNamesV2.txt", names, "text/plain").run()
    next(button for button in app.button if button.label == "Add these places").click().run()
    assert not app.exception
    (place,) = workspace.places.places("sy", 5)
    assert "Krendelburg" in place.names
    assert "Krendel" not in place.names
