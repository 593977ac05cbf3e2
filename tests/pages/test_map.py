"""The Map page without a browser: what it hands to the map, the lists and the panel."""

import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from pandas import DataFrame
from streamlit.testing.v1 import AppTest

from data.editions import VERSION
from data.exports.formats import FORMATS
from data.workspace import Workspace
from geo.query import Box, Facet, ReportFilter
from pages._chips import take_off
from pages._in_view import take_box
from pages.map import Shown, _say

Open = Callable[..., AppTest]


def map_arguments(app: AppTest) -> Any:
    """What streamlit-folium was given."""
    [frame] = [one for one in app.get("component_instance") if "streamlit_folium" in one.proto.component_name]
    return json.loads(frame.proto.json_args)


def drawn(app: AppTest) -> Any:
    """What the layer draws, as the browser reads it."""
    content, _ = _given(app)
    return unpacked(content) if "packed" in content else content


def orders(app: AppTest) -> Any:
    """What the page asks of the map beside drawing."""
    return _given(app)[1]


def _given(app: AppTest) -> tuple[Any, Any]:
    found = re.search(r"dateline\.draw\(\w+, \w+, (\{.*\})\);", map_arguments(app)["feature_group"])
    assert found
    content, end = json.JSONDecoder().raw_decode(found.group(1))
    return content, json.loads(found.group(1)[end:].removeprefix(", "))


def unpacked(content: Any) -> Any:
    """The rows that map.js makes of what geo.maps.counted packed; tests/data/test_selection.py checks them all."""
    packed = content["packed"]
    rows = [
        {"id": site[0], "label": site[3], "count": count, "selected": site[0] == content["selected"], "iso": site[-1]}
        for site, count in zip(packed["sites"], packed["counts"], strict=True)
    ]
    areas = rows[packed["points"] :]
    return {
        "points": rows[: packed["points"]],
        "countries": [row for row in areas if row["iso"]],
        "circles": [row for row in areas if not row["iso"]],
    }


def component(app: AppTest, name: str) -> Any:
    """The data of one of our own components."""
    [found] = [one for one in app.get("bidi_component") if one.proto.component_name == f"dateline_{name}"]
    return json.loads(found.proto.json)


def panel(app: AppTest) -> Any:
    return component(app, "panel")


def bar(app: AppTest) -> str:
    return next(one.value for one in app.markdown if " in **" in one.value)


def event_id(space: Workspace, location: str) -> str:
    reports = space.reports()
    return str(reports[reports["location"] == location]["event_id"].iloc[0])


def test_the_page_draws_towns_as_points_and_areas_as_areas(open_app: Open) -> None:
    app = open_app()
    assert not app.exception
    content = drawn(app)
    assert sorted(row["label"] for row in content["points"]) == ["Aleppo", "Homs", "Homs", "Moscow"]
    assert [row["label"] for row in content["countries"]] == ["Syria"]
    assert [row["label"] for row in content["circles"]] == ["Sinai"]


def test_the_bar_says_what_is_shown_and_what_is_not(open_app: Open) -> None:
    assert bar(open_app()) == "**7** events in **2** articles · 1 without a date"


def test_events_without_a_place_are_listed_by_a_click_on_their_number(open_app: Open, workspace: Workspace) -> None:
    workspace.ingest(
        "three.txt", b"Far away\n\nPublished 2015-11-27\n\nA bomb in Nowhere. Russian bombs in Atlantis.\n"
    )
    app = open_app()
    app.button(key="unplaced").click().run()
    content = panel(app)
    assert content["title"] == "2 events without a place"
    assert {item["quote"] for item in content["items"]} == {"bomb in Nowhere.", "Russian bombs in Atlantis."}
    assert content["deed"]["label"].startswith("Names no gazetteer knows")
    assert app.query_params["place"] == "nowhere"


@pytest.mark.parametrize(("place", "n_lost"), [("nowhere", 0), ("place:geonames:170063", 0), ("a:gone", 1)])
def test_a_symbol_that_is_gone_is_a_lost_part_of_a_link(open_app: Open, place: str, n_lost: int) -> None:
    notices = [one.value for one in open_app(place=place).info]
    assert len([one for one in notices if "1 part of this link" in one]) == n_lost


def test_a_symbol_of_the_map_in_a_link_opens_it(open_app: Open) -> None:
    aleppo = next(row["id"] for row in drawn(open_app())["points"] if row["label"] == "Aleppo")
    app = open_app(place=aleppo)
    assert not app.info
    assert panel(app)["title"].startswith("Aleppo")


def test_no_event_without_a_place_no_number_to_click(open_app: Open) -> None:
    assert not [one for one in open_app().button if one.key == "unplaced"]


def test_the_head_says_whose_places_and_which_rules(open_app: Open) -> None:
    app = open_app()
    [link] = [one for one in app.get("page_link") if "GeoNames" in one.proto.label]
    assert link.proto.label == f"GeoNames Jul 2026 · rules {VERSION}"
    assert "28 Jul 2026" in link.proto.help


def test_the_map_loads_only_local_files(open_app: Open) -> None:
    arguments = map_arguments(open_app())
    links = arguments["js_links"] + arguments["css_links"]
    assert links
    assert all(link.startswith("../") for link in links)


def test_the_base_map_stays_the_same_when_a_filter_changes(open_app: Open) -> None:
    app = open_app()
    before = map_arguments(app)
    app.date_input(key="from").set_value(date(2015, 11, 1)).run()
    after = map_arguments(app)
    strip = re.compile(r"_[0-9a-f]{32}")
    assert strip.sub("", after["script"]) == strip.sub("", before["script"])
    assert after["feature_group"] != before["feature_group"]


def test_a_change_of_the_dates_asks_the_store_for_its_revision_only(open_app: Open, workspace: Workspace) -> None:
    app = open_app()
    asked: list[str] = []
    engine = workspace._store._engine
    sa.event.listen(engine, "before_cursor_execute", lambda *told: asked.append(told[2]))
    app.date_input(key="from").set_value(date(2015, 11, 1)).run()
    questions = [statement for statement in asked if statement.startswith("SELECT")]
    assert len(questions) == 1
    assert questions[0].startswith("SELECT meta.revision")


def test_the_base_map_is_rendered_once_for_all_runs(open_app: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    app = open_app()
    monkeypatch.setattr("pages._map_frame.offline_map", None)
    app.date_input(key="from").set_value(date(2015, 11, 1)).run()
    assert not app.exception


def test_a_change_of_the_dates_sends_the_histogram_the_range_only(open_app: Open) -> None:
    app = open_app()
    [before] = app.get("vega_lite_chart")
    app.date_input(key="from").set_value(date(2015, 11, 1)).run()
    [after] = app.get("vega_lite_chart")
    assert after.proto.spec == before.proto.spec
    tables = [{one.name: one.data for one in chart.proto.datasets} for chart in (before, after)]
    assert tables[0]["bars"] == tables[1]["bars"]
    assert tables[0]["band"] != tables[1]["band"]


def test_a_change_of_the_dates_does_not_make_the_bars_again(open_app: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    app = open_app()
    monkeypatch.setattr("pages._timeline.bar_rows", None)
    app.date_input(key="from").set_value(date(2015, 11, 1)).run()
    assert not app.exception


def test_a_filter_makes_the_bars_again(open_app: Open) -> None:
    app = open_app()
    [before] = app.get("vega_lite_chart")
    app.text_input(key="q").set_value("Moscow").run()
    [after] = app.get("vega_lite_chart")
    tables = [{one.name: one.data for one in chart.proto.datasets} for chart in (before, after)]
    assert tables[0]["bars"] != tables[1]["bars"]


def test_dates_leave_what_overlaps_and_say_so(open_app: Open) -> None:
    app = open_app()
    app.date_input(key="from").set_value(date(2015, 10, 10))
    app.date_input(key="to").set_value(date(2015, 10, 31)).run()
    # "since 28 September" goes on into the range; the bomb without a date is hidden
    assert bar(app) == "**3** events of 7 in **2** articles · 1 without a date hidden"
    assert "Shows events whose period overlaps 10–31 Oct 2015." in [one.value for one in app.caption]


def test_events_without_a_date_come_back_from_the_line_that_says_they_are_hidden(open_app: Open) -> None:
    app = open_app()
    app.date_input(key="from").set_value(date(2015, 11, 1)).run()
    assert "1 without a date hidden" in bar(app)
    next(button for button in app.button if button.label == "show").click().run()
    assert "without a date hidden" not in bar(app)
    assert app.checkbox(key="undated").value


def test_events_without_a_date_come_back_with_one_click(open_app: Open) -> None:
    app = open_app()
    app.date_input(key="from").set_value(date(2015, 11, 1)).run()
    app.checkbox(key="undated").check().run()
    assert "without a date hidden" not in bar(app)
    assert "Homs" in [row["label"] for row in drawn(app)["points"]]


def test_what_is_denied_is_listed_on_request_and_never_drawn(open_app: Open, workspace: Workspace) -> None:
    workspace.ingest("three.txt", b"Denial\n\nNo Russian bombs in Moscow on 2015-11-05.")
    app = open_app()
    assert bar(app).startswith("**7** events")
    symbols = drawn(app)["points"]
    app.checkbox(key="planned").check().run()
    assert bar(app).startswith("**8** events")
    assert drawn(app)["points"] == symbols
    assert "Air strike, Moscow (denied)" in [item["title"] for item in panel(app)["items"]]


def test_a_first_day_after_the_last_is_said_and_the_range_before_stays(open_app: Open) -> None:
    app = open_app()
    app.date_input(key="from").set_value(date(2015, 10, 10))
    app.date_input(key="to").set_value(date(2015, 10, 31)).run()
    before = bar(app)
    app.date_input(key="from").set_value(date(2016, 1, 1)).run()
    assert any("“From” (1 Jan 2016) is later than “To” (31 Oct 2015)" in one.value for one in app.markdown)
    assert bar(app) == before


def test_a_quick_range_fills_both_fields(open_app: Open) -> None:
    app = open_app()
    app.button_group(key="quick").set_value("Last 30 days").run()
    assert app.date_input(key="from").value == date(2015, 10, 28)
    assert app.date_input(key="to").value == date(2015, 11, 26)


def test_the_lists_show_types_actors_and_countries_with_counts(open_app: Open) -> None:
    groups = {group["title"]: group["options"] for group in component(open_app(), "facets")["groups"]}
    assert [(line["label"], line["count"]) for line in groups["What"]] == [
        ("Air strike", 4),
        ("Bombing", 2),
        ("Diplomacy", 1),
    ]
    assert [(line["label"], line["count"]) for line in groups["Who"]] == [
        ("(none named)", 3),
        ("Russian forces", 3),
        ("French forces", 1),
    ]
    assert ("Syria", 5) in [(line["label"], line["count"]) for line in groups["Where"]]
    assert all(line["shape"] and line["colour"] for line in groups["What"])


def test_a_line_that_would_show_nothing_stays_with_zero(open_app: Open) -> None:
    app = open_app(type="diplomacy")
    groups = {group["title"]: group["options"] for group in component(app, "facets")["groups"]}
    who = {line["label"]: line["count"] for line in groups["Who"]}
    assert who == {"(none named)": 1, "Russian forces": 0, "French forces": 0}


def test_a_link_with_types_opens_with_these_types_only(open_app: Open) -> None:
    app = open_app(type=["bombing", "diplomacy"])
    assert bar(app).startswith("**3** events")
    options = component(app, "facets")["groups"][0]["options"]
    assert [line["checked"] for line in options] == [False, True, True]


@pytest.fixture
def with_a_sample(workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    """The workspace with a sample article of one event, and an own article that names its source."""
    samples = tmp_path / "samples"
    samples.mkdir()
    (samples / "sample.txt").write_text("A sample\n\nPublished 2015-11-26\n\nA bomb over Sinai on 2015-11-01.\n")
    monkeypatch.setattr("data.workspace.SAMPLES_FOLDER", samples)
    workspace.add_samples()
    workspace.ingest("named.md", b"---\nsource: Daily\n---\n\n# Named\n\nThe talks in Moscow on 2015-11-20.\n")
    return workspace


@pytest.mark.parametrize(
    ("parameters", "counted", "chip"),
    [
        ({"origin": "own"}, "**8** events", "own articles"),
        ({"origin": "sample"}, "**1** event ", "sample articles"),
        ({"source": "(no source named)"}, "**8** events", "(no source named)"),
        ({"source": "Daily"}, "**1** event ", "Daily"),
        ({"source": "(no source named)", "origin": "own"}, "**7** events", "(no source named)"),
    ],
    ids=str,
)
def test_articles_of_ones_own_and_those_without_a_source_can_be_shown_alone(
    open_app: Open, with_a_sample: Workspace, parameters: dict[str, str], counted: str, chip: str
) -> None:
    app = open_app(**parameters)
    assert bar(app).startswith(counted)
    assert chip in chips(app)


def test_the_lists_tell_own_articles_from_samples_and_name_those_without_a_source(
    open_app: Open, with_a_sample: Workspace
) -> None:
    groups = {group["title"]: group["options"] for group in component(open_app(), "facets")["groups"]}
    lines = {title: [(line["label"], line["count"]) for line in options] for title, options in groups.items()}
    assert lines["Source"] == [("(no source named)", 8), ("Daily", 1)]
    assert lines["Whose articles"] == [("own articles", 8), ("sample articles", 1)]


def test_places_mentioned_follow_the_source_and_whose_articles(open_app: Open, with_a_sample: Workspace) -> None:
    for chosen, labels in ({"origin": "sample"}, {"Sinai"}), ({"source": "Daily"}, {"Moscow"}):
        content = drawn(open_app(layer="places", **chosen))
        assert {row["label"] for row in [*content["points"], *content["circles"]]} == labels
    own = drawn(open_app(layer="places", source="(no source named)"))
    assert "Aleppo" in {row["label"] for row in own["points"]}


def test_a_store_without_samples_has_no_list_of_whose_articles(open_app: Open) -> None:
    assert "Whose articles" not in {group["title"] for group in component(open_app(), "facets")["groups"]}


def test_a_link_with_dates_opens_with_these_dates(open_app: Open) -> None:
    app = open_app(**{"from": "2015-10-10", "to": "2015-10-31"})
    assert bar(app).startswith("**3** events")


def test_what_a_link_says_that_no_longer_applies_is_left_out_and_said(open_app: Open) -> None:
    app = open_app(type=["bombing", "levitation"], event="EV-gone", **{"from": "yesterday"})
    assert bar(app).startswith("**2** events")
    assert [one.value for one in app.info] == ["3 parts of this link no longer apply; the rest is shown."]
    assert "event" not in app.query_params


def test_without_a_choice_the_panel_lists_events_latest_first(open_app: Open) -> None:
    items = panel(open_app())["items"]
    assert [item["date"] for item in items][:2] == ["26 Nov 2015", "2 Nov 2015"]
    assert items[-1]["date"] == "no date"


def test_a_link_to_an_event_opens_its_evidence(open_app: Open, workspace: Workspace) -> None:
    app = open_app(event=event_id(workspace, "Sinai"))
    shown = panel(app)
    assert shown["mode"] == "card"
    assert shown["title"] == "Sinai, Egypt"
    assert ["Sinai", "place"] in shown["sentence"]
    assert ["2015-10-31", "date"] in shown["sentence"]
    assert ["224", "killed"] in shown["sentence"]
    facts = {fact["name"]: fact for fact in shown["facts"]}
    assert facts["Killed"]["value"] == "224"
    assert facts["Where"]["badges"] == ["region, drawn as an area"]
    assert any("The only place called Sinai." in note for note in facts["Where"]["notes"])
    assert len(shown["others"]) == 2
    assert [row["selected"] for row in drawn(app)["circles"]] == [True]


def test_a_symbol_of_several_events_opens_their_list(open_app: Open) -> None:
    app = open_app()
    [aleppo] = [row for row in drawn(app)["points"] if row["label"] == "Aleppo"]
    opened = open_app(place=aleppo["id"])
    assert panel(opened)["title"] == "Aleppo · 2 events"
    assert [row["label"] for row in drawn(opened)["points"] if row["selected"]] == ["Aleppo"]


def test_the_symbol_of_an_event_is_lifted_out_also_where_a_correction_has_moved_it(open_app: Open) -> None:
    app = open_app()
    [aleppo] = [row for row in drawn(app)["points"] if row["label"] == "Aleppo"]
    sinai = next(item["id"] for item in panel(app)["items"] if "Sinai" in item["title"])
    opened = open_app(state={"shown": Shown(event=sinai, place=aleppo["id"])})
    assert [row["label"] for row in drawn(opened)["circles"] if row["selected"]] == ["Sinai"]
    assert not any(row["selected"] for row in drawn(opened)["points"])
    # back leads to where it was opened
    assert panel(opened)["back"] == "← Events here"


def test_places_mentioned_are_a_layer_of_their_own(open_app: Open) -> None:
    app = open_app(layer="Places mentioned")
    assert all(row["id"].startswith("place:") for row in drawn(app)["points"])
    assert panel(app)["title"] == "5 places"
    assert bar(app) == "**5** places named in **2** articles"


def test_what_plays_are_events_so_the_switch_sleeps_among_places(open_app: Open) -> None:
    assert not open_app().toggle(key="play").disabled
    assert open_app(layer="places").toggle(key="play").disabled


def test_the_search_goes_through_the_places_mentioned_and_filters_of_events_say_that_they_do_not(
    open_app: Open,
) -> None:
    app = open_app(layer="Places mentioned", q="alep")
    assert {row["label"] for row in drawn(app)["points"]} == {"Aleppo"}
    assert "do not apply" not in bar(app)
    for more in ({"review": "confirmed"}, {"from": "2015-11-01"}):
        assert bar(open_app(layer="Places mentioned", **more)).endswith("reviewed) do not apply")


def test_a_sea_which_has_no_country_is_found_among_the_places_mentioned() -> None:
    columns = {"location": ["Black Sea", "Aleppo"], "country": [None, "Syria"], "surface": ["Schwarzes Meer", "Alep"]}
    for mentions in (DataFrame(columns), DataFrame(columns).astype("category")):
        assert _say(mentions, "black").tolist() == [True, False]
        assert _say(mentions, "syria").tolist() == [False, True]
        assert _say(mentions, "nan").tolist() == [False, False]


def test_the_table_says_everything_the_map_shows(open_app: Open) -> None:
    app = open_app()
    app.toggle(key="table").set_value(True).run()
    [table] = app.dataframe
    assert len(table.value) == 7
    assert set(table.value["location"]) == {"Aleppo", "Homs", "Moscow", "Syria", "Sinai"}


@pytest.mark.parametrize("order", ["latest", "earliest", "killed"])
def test_the_table_and_its_cards_stand_in_the_order_of_the_list(open_app: Open, order: str) -> None:
    app = open_app(table="true", sort=order)
    listed = [item["id"] for item in panel(app)["items"]]
    assert [card["id"] for card in component(app, "cards")["cards"]] == listed
    places = app.dataframe[0].value["location"].fillna("no place named")
    assert [title.partition(", ")[2] for title in (item["title"] for item in panel(app)["items"])] == places.tolist()


@pytest.mark.parametrize("count", ["events", "reports"])
def test_countries_stand_in_the_order_of_their_numbers(open_app: Open, workspace: Workspace, count: str) -> None:
    # three reports of one bomb over Sinai, and talks on two days in Moscow
    for number in range(2):
        workspace.ingest(f"{number}.txt", TWICE + f" It was said {number} times.".encode())
    workspace.ingest("talks.txt", b"Talks\n\nThe talks in Moscow on 2015-09-01 went on.")
    groups = {group["title"]: group["options"] for group in component(open_app(count=count), "facets")["groups"]}
    numbers = [line["count"] for line in groups["Where"]]
    assert numbers == sorted(numbers, reverse=True)
    first, *_ = [line["label"] for line in groups["Where"] if line["label"] in {"Russia", "Egypt"}]
    assert first == ("Russia" if count == "events" else "Egypt")


def test_the_cards_of_a_narrow_screen_say_what_the_lines_of_the_table_say(open_app: Open) -> None:
    app = open_app(table="true")
    [table] = app.dataframe
    cards = component(app, "cards")["cards"]
    assert [card["title"].partition(", ")[2] for card in cards] == [name or "" for name in table.value["location"]]
    said = {row["value"] for row in cards[0]["rows"]}
    assert {table.value["sentence"].iloc[0], table.value["country"].iloc[0]} <= said
    assert not said & {"", "None", "nan", "NaT"}


def test_reset_is_there_from_the_start_and_sleeps_without_a_filter(open_app: Open) -> None:
    assert open_app().button(key="reset").disabled
    assert not open_app(**{"from": "2015-10-10"}).button(key="reset").disabled


def test_reset_shows_everything_again(open_app: Open) -> None:
    app = open_app(type="bombing", **{"from": "2015-10-10"})
    app.button(key="reset").click().run()
    assert bar(app).startswith("**7** events")
    assert "type" not in app.query_params


def test_an_empty_store_offers_samples_and_upload(open_app: Open, workspace: Workspace) -> None:
    for article in workspace.articles():
        workspace.delete_article(article.article_id)
    app = open_app()
    assert [one.value for one in app.header] == ["No articles yet"]
    assert [one.label for one in app.button] == ["Load sample articles", "Upload articles", "Deutsch"]
    assert not app.get("component_instance")


def test_an_error_of_the_workspace_is_a_sentence(open_app: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    from geo.errors import StoreError

    def broken() -> Workspace:
        raise StoreError("store.sqlite was written by a newer Dateline. Update this one.")

    monkeypatch.setattr("data.workspace.open_workspace", broken)
    app = open_app()
    assert not app.exception
    assert "store.sqlite was written by a newer Dateline. Update this one." in [one.value for one in app.text]


# -- what is counted, and what is listed ------------------------------------------------------------------------------

TWICE = b"Again\n\nPublished 2015-11-26\n\nA bomb over Sinai on 2015-10-31 killed 230."


def test_a_happening_told_twice_counts_once_until_reports_are_counted(open_app: Open, workspace: Workspace) -> None:
    workspace.ingest("three.txt", TWICE)
    assert workspace.reports()["n_reports"].max() == 2
    app = open_app()
    assert bar(app).startswith("**7** events (8 reports) in **3** articles")
    assert [row["count"] for row in drawn(app)["circles"]] == [1]
    assert [line["count"] for line in component(app, "facets")["groups"][0]["options"]] == [4, 2, 1]
    assert "Bombing, Sinai · 2 reports" in [item["title"] for item in panel(app)["items"]]
    app.button_group(key="count").set_value("reports").run()
    assert app.query_params["count"] == "reports"
    assert bar(app).startswith("**8** reports in **3** articles")
    assert [row["count"] for row in drawn(app)["circles"]] == [2]
    assert [line["count"] for line in component(app, "facets")["groups"][0]["options"]] == [4, 3, 1]
    assert panel(app)["title"] == "8 reports"


def test_a_link_may_say_that_reports_are_counted(open_app: Open) -> None:
    app = open_app(count="reports")
    assert bar(app).startswith("**7** reports")
    assert open_app(count="sheep").info[0].value.startswith("1 part of this link")


def test_only_what_the_map_shows_is_listed_counted_and_exported(open_app: Open, workspace: Workspace) -> None:
    box = Box(south=36, west=37, north=37, east=38)
    app = open_app(inview="true", table="true", state={"map_box": box, "exports": True})
    assert orders(app)["follow"]
    assert len(drawn(app)["points"]) == 4
    assert panel(app)["title"] == "2 events in view, of 7"
    assert {item["title"] for item in panel(app)["items"]} == {"Air strike, Aleppo"}
    assert "**2** in view" in bar(app)
    assert len(app.dataframe[0].value) == 2
    assert any("Only what the map shows" in one.value for one in app.caption)
    app.toggle(key="inview").set_value(False).run()
    assert panel(app)["title"] == "7 events"
    assert len(app.dataframe[0].value) == 7


def test_the_menu_of_exports_is_drawn_while_it_is_open_and_keeps_what_was_chosen(open_app: Open) -> None:
    app = open_app()
    assert not app.get("download_button")
    app.session_state["exports"] = True
    app.run()
    assert len(app.get("download_button")) == len(FORMATS)
    app.checkbox(key="export-bom").check()
    app.segmented_control(key="export-which").set_value("all").run()
    app.session_state["exports"] = False
    app.run()
    assert not app.get("download_button")
    app.toggle(key="table").set_value(True).run()
    app.session_state["exports"] = True
    app.run()
    assert app.checkbox(key="export-bom").value
    assert app.segmented_control(key="export-which").value == "all"


@pytest.mark.parametrize(
    ("answer", "box"),
    [
        ("box:1.5,-2.25,3,4#k", Box(south=1.5, west=-2.25, north=3, east=4)),
        ("box:a,b#k", None),
        ("box:1,2,3#k", None),
    ],
)
def test_what_the_frame_tells_of_its_view_is_read(answer, box, monkeypatch) -> None:
    state: dict[str, object] = {}
    monkeypatch.setattr("streamlit.session_state", state)
    assert take_box(answer)
    assert state.get("map_box") == box
    assert not take_box("at:36.2000,37.1600#k")


# -- chips ------------------------------------------------------------------------------------------------------------


def chips(app: AppTest) -> list[str]:
    return [chip["label"] for chip in component(app, "chips")["chips"]]


def test_every_filter_in_force_has_a_chip_and_none_without_filters(open_app: Open) -> None:
    assert chips(open_app()) == []
    app = open_app(type="bombing", country="Syria", sure="50", **{"from": "2015-10-01"})
    assert chips(app) == ["since 1 Oct 2015", "Bombing", "Syria", "≥ 50%"]
    several = open_app(type=["bombing", "air_strike", "diplomacy"])
    assert chips(several) == ["What: 3 chosen"]
    assert chips(open_app(q="Homs {0}")) == ["“Homs {0}”"]
    assert chips(open_app(q="Homs {0}", lang="de")) == ["„Homs {0}“"]


@pytest.mark.parametrize(
    ("name", "left"),
    [
        ("dates", ["Bombing", "Syria"]),
        ("event_types=bombing", ["since 1 Oct 2015", "Syria"]),
        ("countries", ["since 1 Oct 2015", "Bombing"]),
    ],
)
def test_a_chip_takes_its_filter_off(open_app: Open, monkeypatch, name, left) -> None:
    app = open_app(type="bombing", country="Syria", **{"from": "2015-10-01"})
    chosen = ReportFilter(event_types=frozenset({"bombing"}), countries=frozenset({"Syria"}))
    lists = {Facet.EVENT_TYPE: ("bombing",), Facet.COUNTRY: ("Syria",)}
    state: dict[str, Any] = {"from": date(2015, 10, 1), "to": None, "chosen_lists": lists}
    with monkeypatch.context() as patched:
        patched.setattr("streamlit.session_state", state)
        take_off(name, chosen)
    for key, value in state.items():
        app.session_state[key] = value
    assert chips(app.run()) == left


def test_an_open_article_offers_its_week(open_app: Open, workspace: Workspace) -> None:
    app = open_app(event=event_id(workspace, "Sinai"))
    assert "This article's week" in app.button_group(key="quick").options
    app.button_group(key="quick").set_value("article").run()
    assert app.date_input(key="from").value == date(2015, 11, 20)
    assert app.date_input(key="to").value == date(2015, 11, 26)
    assert "This article's week" not in open_app().button_group(key="quick").options
