"""The Review page and the card's decisions without a browser."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from data.places_offered import Offer
from data.reviewing import Person
from data.workspace import Workspace
from geo.corrections import Field, SameEvent
from geo.model import EventType, Place, PlaceKind
from pages._place_map import take_pick

Open = Callable[..., AppTest]
ADA = Person(name="Ada")


def panels(app: AppTest) -> list[Any]:
    found = [one for one in app.get("bidi_component") if one.proto.component_name == "dateline_panel"]
    return [json.loads(one.proto.json) for one in found]


def queue(app: AppTest) -> Any:
    return panels(app)[0]


def card(app: AppTest) -> Any:
    return next(one for one in panels(app) if one["mode"] == "card")


def press(app: AppTest, act: str, of: str) -> AppTest:
    """What the browser sends when a button of the card is pressed.

    AppTest runs the whole page where the browser runs the open dialog only, so a dialog is opened again for every run.
    """
    app.session_state["asked_to_do"] = {"id": act, "of": of}
    return app.run()


def event_id(space: Workspace, location: str) -> str:
    reports = space.reports()
    return str(reports[reports["location"] == location]["event_id"].iloc[0])


@pytest.fixture
def doubtful(workspace: Workspace) -> Workspace:
    """Two reports without a date."""
    workspace.ingest("undated.txt", b"Quiet\n\nRussian talks in Aleppo killed 3.")
    return workspace


class TestQueue:
    def test_the_most_doubtful_is_open_with_its_reasons_and_keys(self, open_app: Open) -> None:
        app = open_app("review")
        assert not app.exception
        assert queue(app)["items"][0]["id"] == card(app)["id"]
        assert card(app)["doubts"]
        assert {one["id"]: one["hint"] for one in card(app)["actions"]}.items() >= {
            "confirm": "C",
            "reject": "R",
        }.items()
        assert "**0** confirmed by a person · **7** read by the machine only" in app.markdown[0].value

    def test_confirming_asks_who_once_and_goes_on_to_the_next(self, open_app: Open, doubtful: Workspace) -> None:
        app = open_app("review")
        first = card(app)["id"]
        press(app, "confirm", first)
        assert [one.label for one in app.text_input if one.label == "Your name"] == ["Your name"]
        app.session_state["editor"] = "Ada"
        press(app, "confirm", first)
        assert doubtful.reviewing.records()[0].record.author == "Ada"
        assert card(app)["id"] != first
        assert "**1** confirmed by a person · **7** read by the machine only" in app.markdown[0].value

    def test_rejecting_and_undoing(self, open_app: Open, workspace: Workspace) -> None:
        app = open_app("review", state={"editor": "Ada"})
        first = card(app)["id"]
        press(app, "reject", first)
        assert first not in {item["id"] for item in queue(app)["items"]}
        app.button(key="undo-last").click().run()
        assert first in {item["id"] for item in queue(app)["items"]}
        assert app.button(key="undo-last").disabled

    def test_a_key_for_a_card_that_is_no_longer_drawn_decides_nothing(
        self, open_app: Open, doubtful: Workspace
    ) -> None:
        app = open_app("review", state={"editor": "Ada"})
        first = card(app)["id"]
        press(app, "confirm", first)
        assert card(app)["id"] != first
        press(app, "reject", first)
        assert len(doubtful.reviewing.records()) == 1

    def test_skipping_puts_an_event_last(self, open_app: Open, doubtful: Workspace) -> None:
        app = open_app("review", state={"editor": "Ada"})
        first = card(app)["id"]
        press(app, "skip", first)
        assert queue(app)["items"][-1]["id"] == first
        assert card(app)["id"] != first

    def test_an_empty_store_says_that_nothing_is_left(self, open_app: Open, workspace: Workspace) -> None:
        for article in workspace.articles():
            workspace.delete_article(article.article_id)
        app = open_app("review")
        assert not app.exception
        assert queue(app)["note"] == "Nothing is left that would be worth a look."

    def test_two_decisions_at_once_are_listed(self, open_app: Open, workspace: Workspace) -> None:
        one = event_id(workspace, "Aleppo")
        for name, number in (("Ada", 5), ("<b>Bob", 6)):
            workspace.reviewing.correct(one, Field.KILLED, (number, number), Person(name=name))
        [listed] = next(one for one in panels(open_app("review")) if one["mode"] == "decisions")["decisions"]
        assert (listed["what"], listed["undo"]) == ("Killed: 5 → 6", True)
        assert listed["who"].startswith("<b>Bob, ")


class TestCard:
    def test_a_correction_is_marked_with_what_the_machine_read(self, open_app: Open, workspace: Workspace) -> None:
        one = event_id(workspace, "Sinai")
        workspace.reviewing.correct(one, Field.KILLED, (200, None), Person(name="Ada", reason="{{7*7}}"))
        shown = card(open_app(event=one))
        facts = {fact["name"]: fact for fact in shown["facts"]}
        assert (facts["Killed"]["value"], facts["Killed"]["machine"]) == ("at least 200", "The machine read: 224")
        assert shown["status"]["status"] == "corrected"
        [decision] = shown["decisions"]
        assert (decision["what"], decision["reason"], decision["undo"]) == (
            "Killed: 224 → at least 200",
            "{{7*7}}",
            True,
        )

    def test_the_card_says_in_which_paragraph_the_sentence_stands(self, open_app: Open, workspace: Workspace) -> None:
        workspace.ingest("two.txt", b"Quiet\n\nNothing here.\n\nRussian bombs in Homs on 2015-10-03 killed 15.")
        reports = workspace.reports()
        one = str(reports[reports["killed_low"] == 15]["event_id"].iloc[0])
        assert card(open_app(event=one))["article"]["part"] == "paragraph 2 of 2"
        assert card(open_app(event=one, lang="de"))["article"]["part"] == "Absatz 2 von 2"

    def test_no_jargon_is_left_in_a_card(self, open_app: Open, workspace: Workspace) -> None:
        shown = card(open_app(event=event_id(workspace, "Aleppo")))
        assert shown["badges"] == ["exact to the day"]
        assert next(fact["value"] for fact in shown["facts"] if fact["name"] == "Where").startswith("“Aleppo” → Aleppo")
        notes = [note for fact in shown["facts"] for note in fact["notes"]]
        assert "as the text says it" in notes
        assert not any("about 0 km" in note or "geonames:" in note for note in notes)

    def test_a_rejected_event_can_be_brought_back(self, open_app: Open, workspace: Workspace) -> None:
        one = event_id(workspace, "Sinai")
        workspace.reviewing.reject(one, ADA)
        app = open_app(event=one, state={"editor": "Ada"})
        assert [action["id"] for action in card(app)["actions"]] == ["restore"]
        press(app, "restore", one)
        assert card(app)["status"]["status"] == "machine"

    def test_other_articles_on_the_event_stand_there_with_their_numbers(
        self, open_app: Open, workspace: Workspace
    ) -> None:
        workspace.ingest("three.txt", b"Again\n\nRussian bombs in Aleppo on 2015-10-03 killed 15.")
        shown = card(open_app(event=event_id(workspace, "Aleppo")))
        assert shown["told"]["title"] == "One event · 2 reports · 2 sources"
        assert [report["numbers"] for report in shown["told"]["reports"]] == ["15 killed"]
        assert shown["told"]["conflicts"] == ["They disagree on the killed: 12 (1 report), 15 (1 report)."]


class TestDialogs:
    def test_a_type_is_corrected_by_hand(self, open_app: Open, workspace: Workspace) -> None:
        one = event_id(workspace, "Sinai")
        app = open_app(event=one)
        press(app, "correct", one)
        app.button_group(key="correct-part").set_value("What")
        press(app, "correct", one)
        kinds = next(box for box in app.selectbox if box.label == "What happened")
        kinds.set_value(EventType.SHELLING)
        next(box for box in app.text_input if box.label == "Your name").set_value("Ada")
        app.button(key="correct-save").click()
        press(app, "correct", one)
        assert not app.exception
        assert workspace.evidence(one).report.event_type is EventType.SHELLING
        assert card(app.run())["kicker"] == "Shelling"

    def test_what_was_set_in_several_parts_is_saved_at_once_and_taken_back_at_once(
        self, open_app: Open, workspace: Workspace
    ) -> None:
        one = event_id(workspace, "Sinai")
        app = open_app(event=one, state={"editor": "Ada"})
        press(app, "correct", one)
        for part, label, box, value in (
            ("Date", "When was it?", "text_input", "2015-10-29"),
            ("What", "What happened", "selectbox", EventType.SHELLING),
        ):
            app.button_group(key="correct-part").set_value(part)
            press(app, "correct", one)
            next(found for found in app.get(box) if found.label == label).set_value(value)
            press(app, "correct", one)
        app.button_group(key="correct-part").set_value("Numbers")
        press(app, "correct", one)
        assert {"Date: 31 Oct 2015 → 29 Oct 2015", "What: Bombing → Shelling"} <= {text.value for text in app.text}
        app.button(key="correct-save").click()
        press(app, "correct", one)
        report = workspace.evidence(one).report
        assert (str(report.when.first), report.event_type) == ("2015-10-29", EventType.SHELLING)
        app.button(key="notice-undo").click().run()
        report = workspace.evidence(one).report
        assert (str(report.when.first), report.event_type) == ("2015-10-31", EventType.BOMBING)

    def test_what_was_set_in_a_part_can_be_left_out(self, open_app: Open, workspace: Workspace) -> None:
        one = event_id(workspace, "Sinai")
        app = open_app(event=one, state={"editor": "Ada"})
        press(app, "correct", one)
        app.button_group(key="correct-part").set_value("Date")
        press(app, "correct", one)
        next(box for box in app.text_input if box.label == "When was it?").set_value("2015-10-29")
        press(app, "correct", one)
        app.button_group(key="correct-part").set_value("What")
        press(app, "correct", one)
        app.button(key="leave-out-date").click()
        press(app, "correct", one)
        app.button(key="correct-save").click()
        press(app, "correct", one)
        assert any("Nothing is changed yet" in one.proto.json for one in app.get("bidi_component"))
        assert workspace.reviewing.records() == ()

    def test_a_corrected_place_is_the_one_chosen_when_the_dialog_opens_again(
        self, open_app: Open, workspace: Workspace
    ) -> None:
        one = event_id(workspace, "Sinai")
        spot = Place(id="user:31.1, 33.8", name="Arish road", lat=31.1, lon=33.8, kind=PlaceKind.FACILITY)
        workspace.reviewing.correct(one, Field.PLACE, spot, ADA)
        app = open_app(event=one, state={"editor": "Ada"})
        press(app, "correct", one)
        [places] = [
            json.loads(found.proto.json)
            for found in app.get("bidi_component")
            if found.proto.component_name == "dateline_places"
        ]
        assert places["chosen"] == spot.id
        assert [place["name"] for place in places["places"]][:2] == ["Arish road", "Sinai, Egypt"]
        app.button(key="correct-save").click()
        press(app, "correct", one)
        assert any("Nothing is changed yet" in one.proto.json for one in app.get("bidi_component"))

    def test_saving_without_a_name_or_a_change_says_so(self, open_app: Open, workspace: Workspace) -> None:
        one = event_id(workspace, "Sinai")
        app = open_app(event=one)
        press(app, "correct", one)
        app.button(key="correct-save").click()
        press(app, "correct", one)
        assert any("Nothing is changed yet" in one.proto.json for one in app.get("bidi_component"))
        assert workspace.reviewing.records() == ()

    def test_a_date_typed_in_words_is_shown_as_it_was_read(self, open_app: Open, workspace: Workspace) -> None:
        one = event_id(workspace, "Sinai")
        app = open_app(event=one, state={"editor": "Ada"})
        press(app, "correct", one)
        app.button_group(key="correct-part").set_value("Date")
        press(app, "correct", one)
        next(box for box in app.text_input if box.label == "When was it?").set_value("2015-10-29")
        press(app, "correct", one)
        assert any(caption.value == "Read as 29 Oct 2015, exact to the day" for caption in app.caption)
        app.button(key="correct-save").click()
        press(app, "correct", one)
        assert str(workspace.evidence(one).report.when.first) == "2015-10-29"


@pytest.mark.parametrize("link", [{"review": "confirmed"}, {"confirmed": "true"}], ids=["now", "made before"])
def test_only_what_a_person_confirmed_is_shown_on_request(open_app: Open, workspace: Workspace, link) -> None:
    workspace.reviewing.confirm(event_id(workspace, "Sinai"), ADA)
    app = open_app(**link)
    assert panels(app)[0]["title"] == "1 event"
    assert panels(app)[0]["items"][0]["title"] == "Bombing, Sinai · confirmed"


def test_side_by_side_compares_who_and_leaves_out_what_neither_says(open_app: Open, workspace: Workspace) -> None:
    for name, text in PAIR.items():
        workspace.ingest(name, text)
    app = open_app("review", queue="pairs")
    [sides] = [json.loads(one.proto.json) for one in app.get("bidi_component") if '"sentences"' in one.proto.json]
    told = {row["label"]: row["differs"] for row in sides["rows"]}
    assert told == {"What": False, "When": True, "Where": False, "Who": False}


def test_the_map_page_with_decisions_on_pairs(open_app: Open, workspace: Workspace) -> None:
    one, two = event_id(workspace, "Sinai"), event_id(workspace, "Moscow")
    workspace.reviewing.compare(one, two, SameEvent.SAME, ADA)
    app = open_app(event=one, state={"editor": "Ada"})
    press(app, "compare", one)
    assert not app.exception
    labels = [button.label for button in app.button]
    assert "Different events" in labels
    assert pytest.approx(1) == labels.count("Not sure")


PAIR = {
    "three.txt": b"Three\n\nPublished 2015-11-26\n\nFrench bombs in Homs on 2015-11-20.",
    "four.txt": b"Four\n\nPublished 2015-11-26\n\nFrench bombs in Homs on 2015-11-21.",
}


def test_pairs_that_nearly_are_one_event_wait_with_their_reasons(open_app: Open, workspace: Workspace) -> None:
    for name, text in PAIR.items():
        workspace.ingest(name, text)
    app = open_app("review", queue="pairs", state={"editor": "Ada"})
    assert not app.exception
    [shown] = [json.loads(one.proto.json) for one in app.get("bidi_component") if "1 pair" in one.proto.json]
    assert shown["items"][0]["quote"] == "same place, 1 day apart, both air strike"
    pair = shown["items"][0]["id"]
    app.button(key=f"pair-same-{pair}").click().run()
    assert not app.exception
    homs = workspace.reports()
    homs = homs[(homs["location"] == "Homs") & (homs["actor1"] == "French forces")]
    assert homs["incident_id"].nunique() == 1
    assert not workspace.reviewing.pairs()


def test_what_speaks_for_and_against_a_pair_is_said_in_german(open_app: Open, workspace: Workspace) -> None:
    for name, text in PAIR.items():
        workspace.ingest(name, text)
    app = open_app("review", queue="pairs", lang="de", state={"editor": "Ada"})
    told = " ".join(caption.value for caption in app.caption)
    assert "Beide nennen denselben Täter." in told
    assert "Both name the same doer." not in told


def test_the_small_map_shows_the_candidates(open_app: Open, workspace: Workspace) -> None:
    sinai = next(iter(workspace.reports().query("location == 'Sinai'")["event_id"]))
    app = open_app(event=sinai, state={"editor": "Ada", "asked_to_do": {"id": "correct", "of": sinai}})
    assert not app.exception
    [frame] = [one for one in app.get("component_instance") if "dateline_map" in one.proto.component_name]
    arguments = json.loads(frame.proto.json_args)
    assert [point["label"] for point in arguments["content"]["points"]] == ["Sinai, Egypt"]


def test_what_the_small_map_answers_is_a_candidate_or_a_position(monkeypatch) -> None:
    place = Place(id="geonames:1", name="Homs", lat=34.7, lon=36.7, kind=PlaceKind.SETTLEMENT)
    found = [Offer(place=place)]
    for answer, spot, chosen in (
        ({"pick": "geonames:1"}, None, "geonames:1"),
        ({"lat": 31.131591, "lon": 33.79844}, (31.13159, 33.79844), None),
        ({"lat": 91, "lon": 0}, None, None),
        ({"lat": "<b>", "lon": 0}, None, None),
        ({"pick": "elsewhere"}, None, None),
    ):
        state: dict[str, object] = {"place-choice-map": answer}
        monkeypatch.setattr("streamlit.session_state", state)
        take_pick(found, "place-choice")
        assert state.get("place_spot") == spot
        assert state.get("place_chosen") == chosen


class TestFileOfDecisions:
    def test_what_a_file_brings_is_counted_and_every_line_that_is_none_told(
        self, workspace: Workspace, open_app: Open
    ) -> None:
        workspace.reviewing.confirm(event_id(workspace, "Moscow"), ADA)
        known = workspace.reviewing.export()
        app = open_app("review")
        app.file_uploader[0].upload("c.jsonl", known + b"no record\n" * 12, "application/jsonl").run()
        assert not app.exception
        assert any("0 decisions" in one.value and "1" in one.value for one in app.caption)
        told = [one.value for one in app.text if one.value.endswith("It was left out.")]
        assert told[0] == "Line 2 is no record in JSON. It was left out."
        assert len(told) == 10
        assert "2 more lines were left out." in [one.value for one in app.caption]
        assert len(workspace.reviewing.records()) == 1
