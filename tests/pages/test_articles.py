"""The Articles page without a browser: files in, results, reading, deleting."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from data.outcomes import ArticleOutcome, IngestResult
from data.readers.formats import READERS
from data.workspace import Workspace
from pages._upload_questions import DayFrom
from pages._upload_rows import result_row
from pages._upload_state import FIELD
from pages.texts.upload import TYPE_NAMES

Open = Callable[..., AppTest]


def upload(app: AppTest, *files: tuple[str, bytes]) -> AppTest:
    for name, content in files:
        app.file_uploader[0].upload(name, content, "application/octet-stream")
    return app.run()


def rows(app: AppTest) -> dict[str, Any]:
    """The lines of the table of files, by file."""
    [found] = [one for one in app.get("bidi_component") if one.proto.component_name == "dateline_uploads"]
    return {row["file"]: row for row in json.loads(found.proto.json)["rows"]}


def reader(app: AppTest) -> Any:
    [found] = [one for one in app.get("bidi_component") if one.proto.component_name == "dateline_panel"]
    return json.loads(found.proto.json)


def test_every_file_gets_its_result(open_app: Open, workspace: Workspace) -> None:
    app = upload(
        open_app("articles"),
        ("new.txt", b"News\n\nFrench bombs in Homs on 2015-11-20. French bombs in Aleppo on 2015-11-21."),
        ("empty.txt", b""),
    )
    assert not app.exception
    new, empty = rows(app)["new.txt"], rows(app)["empty.txt"]
    assert (new["type"], new["language"], new["published"]) == ("TXT", "English", "unknown")
    assert (new["state"], new["status"]) == ("done", "2 places, 2 events")
    assert (empty["state"], empty["status"]) == (
        "failed",
        "failed: the file is empty. Save or download the article again.",
    )
    assert any("1 file read" in one.value and "1 could not be read" in one.value for one in app.markdown)
    assert len(workspace.articles()) == 3


def test_the_same_text_twice_is_said(open_app: Open) -> None:
    content = b"Again\n\nFrench bombs in Homs on 2015-11-20."
    app = upload(open_app("articles"), ("a.txt", content), ("b.txt", content))
    assert (rows(app)["b.txt"]["state"], rows(app)["b.txt"]["status"]) == ("duplicate", "duplicate of “Again”")


def test_an_uploader_lets_go_of_its_files(open_app: Open) -> None:
    app = upload(open_app("articles"), ("a.txt", b"One\n\nFrench bombs in Homs on 2015-11-20."))
    assert app.file_uploader[0].value == []


def test_an_article_is_read_with_its_places_marked(open_app: Open, workspace: Workspace) -> None:
    article = next(one for one in workspace.articles() if one.file_name == "one.txt")
    shown = reader(open_app("articles", article=article.article_id))
    assert shown["title"] == "Report from the front"
    pieces = [tuple(piece) for paragraph in shown["paragraphs"] for piece in paragraph]
    assert ("Aleppo", "place") in pieces
    assert ("Sinai", "place") in pieces


def listed(app: AppTest) -> Any:
    [found] = [one for one in app.get("bidi_component") if one.proto.component_name == "dateline_article_list"]
    return json.loads(found.proto.json)


def test_the_list_is_searched_without_accents_and_told_apart_from_samples(open_app: Open, workspace: Workspace) -> None:
    workspace.ingest("écho.txt", "Élection à Alep\n\nFrench bombs in Homs on 2015-11-20.".encode())
    workspace.add_samples()
    app = open_app("articles")
    everything = [row["title"] for row in listed(app)["rows"]]
    assert everything[-3:] != everything[:3]
    app.text_input[0].set_value("election alep").run()
    assert [row["title"] for row in listed(app)["rows"]] == ["Élection à Alep"]
    app.text_input[0].set_value("nothing of the kind").run()
    assert any("No article fits." in one.value for one in app.caption)
    app.text_input[0].set_value("").run()
    app.get("button_group")[0].set_value("own").run()
    own = [row["title"] for row in listed(app)["rows"]]
    assert len(own) == 3
    assert set(own) < set(everything)


@pytest.mark.parametrize(
    ("order", "column", "reverse"),
    [("published", "published", True), ("events", "n_events", True), ("title", "title", False)],
)
def test_the_list_comes_in_the_order_asked_for(
    open_app: Open, workspace: Workspace, order: str, column: str, reverse: bool
) -> None:
    for number, title in enumerate(("Beta", "Alpha", "Gamma")):
        text = f"{title}\n\nPublished 2015-11-2{number}\n\n" + "French bombs in Homs on 2015-11-20. " * (number + 1)
        workspace.ingest(f"{title}.txt", text.encode())
    app = open_app("articles")
    app.selectbox[0].set_value(order).run()
    by_id = {one.article_id: one for one in workspace.articles()}
    found = [getattr(by_id[row["id"]], column) or date.min for row in listed(app)["rows"]]
    assert len(found) == 5
    assert found == sorted(found, reverse=reverse)


def test_an_article_without_a_day_gets_one_afterwards(open_app: Open, workspace: Workspace) -> None:
    result = workspace.ingest("undated.txt", b"A raid\n\nFrench bombs in Homs on Saturday.")
    [one] = result.outcomes
    app = open_app("articles", article=one.article_id)
    button = next(found for found in app.button if found.label == "Read it with this day")
    assert button.disabled
    app.date_input[0].set_value(date(2015, 11, 16)).run()
    next(found for found in app.button if found.label == "Read it with this day").click().run()
    assert not app.exception
    read = workspace.article(one.article_id)
    assert read is not None
    assert (read.article.published, read.article.published_source) == (date(2015, 11, 16), "user")
    assert not app.date_input


def test_deleting_asks_first(open_app: Open, workspace: Workspace) -> None:
    article = workspace.articles()[0]
    app = open_app("articles", article=article.article_id)
    next(one for one in app.button if one.label == "Delete").click().run()
    assert len(workspace.articles()) == 2
    next(one for one in app.button if one.label == "Delete article").click().run()
    assert [one.article_id for one in workspace.articles()] != [article.article_id]
    assert len(workspace.articles()) == 1


def test_samples_come_and_go(open_app: Open, workspace: Workspace) -> None:
    app = open_app("articles")
    next(one for one in app.button if one.label == "Load sample articles").click().run()
    assert workspace.has_samples()
    next(one for one in app.button if one.label == "Remove sample articles").click().run()
    assert not workspace.has_samples()
    assert len(workspace.articles()) == 2


def test_stale_articles_are_read_again_on_request(open_app: Open, workspace: Workspace) -> None:
    workspace._analyser.engine = "0" * 64  # type: ignore[misc]
    app = open_app("articles")
    assert any("2 articles** were read by other rules" in one.value for one in app.markdown)
    next(one for one in app.button if one.label == "Read them again").click().run()
    assert not any("were read by other rules" in one.value for one in app.markdown)
    assert workspace.stale_count() == 0


def outcome(title: str, **fields: Any) -> ArticleOutcome:
    return ArticleOutcome(
        **(
            {"article_id": title, "title": title, "language": "de", "published": None, "n_places": 1, "n_events": 0}
            | fields
        )
    )


def test_a_file_of_several_articles_has_one_line_with_their_sum() -> None:
    outcomes = (
        outcome("Eins", published=date(2015, 11, 2)),
        outcome("Zwei", language="fr", published=date(2015, 11, 9)),
        outcome("Drei", duplicate_of="Drei"),
    )
    row = result_row(
        IngestResult(file_name="many.csv", outcomes=outcomes, warnings=("many.csv, line 3: it has no text.",))
    )
    assert row["status"] == "2 new articles: 2 places, 0 events. 1 is here already"
    assert (row["language"], row["published"]) == ("German, French", "2–9 Nov 2015")
    assert row["notes"] == ["line 3: it has no text."]


def test_a_file_is_of_the_type_its_content_has() -> None:
    read = (outcome("Eins"),)
    assert result_row(IngestResult(file_name="a.txt", outcomes=read, file_format="pdf"))["type"] == "PDF"
    assert result_row(IngestResult(file_name="a.mhtml", outcomes=read, file_format="mail"))["type"] == "MHTML"


def test_every_format_has_a_name_in_the_table() -> None:
    assert set(TYPE_NAMES) == {reader.format for reader in READERS} | {"archive"}


NAMELESS = (
    b"Nachricht;Kopf\nFrench bombs in Homs on 2015-11-20, said the people of the old town who saw them come and go.;"
    b"Ein Titel\n"
)


def test_a_table_whose_columns_are_not_known_is_asked_about_and_then_read(open_app: Open, workspace: Workspace) -> None:
    app = upload(open_app("articles"), ("other.csv", NAMELESS))
    assert rows(app)["other.csv"]["state"] == "asked"
    boxes = {one.label: one for one in app.selectbox}
    assert boxes["Text of the article"].value == "Nachricht"
    assert boxes["Title"].value is None
    boxes["Title"].set_value("Kopf").run()
    app.button(key="columns-read").click().run()
    assert not app.exception
    assert [one.label for one in app.selectbox] == ["Published on", "Order"]
    assert rows(app)["other.csv"]["status"] == "1 place, 1 event"
    assert "Ein Titel" in [one.title for one in workspace.articles()]


def test_a_table_may_be_left_out(open_app: Open, workspace: Workspace) -> None:
    app = upload(open_app("articles"), ("other.csv", NAMELESS))
    app.button(key="columns-leave").click().run()
    assert [one.label for one in app.selectbox] == ["Order"]
    assert len(workspace.articles()) == 2


UNDATED = b"News from the city\n\nFrench bombs in Homs on 2015-11-20."


def test_a_missing_day_of_publication_is_asked_for_once(open_app: Open, workspace: Workspace) -> None:
    app = upload(open_app("articles"), ("a.txt", UNDATED))
    choice, _ = app.selectbox
    assert choice.options == ["Unknown", "Another day …"]
    assert app.button(key="days-apply").disabled
    choice.set_value(DayFrom.OTHER).run()
    app.date_input[0].set_value(date(2015, 11, 22)).run()
    app.button(key="days-apply").click().run()
    assert not app.exception
    assert [one.label for one in app.selectbox] == ["Order"]
    [dated] = [one for one in workspace.articles() if one.file_name == "a.txt"]
    assert (dated.published, dated.published_source) == (date(2015, 11, 22), "user")
    assert rows(app)["a.txt"]["published"] == "22 Nov 2015"


def test_the_date_of_the_file_is_offered_where_the_browser_tells_it(open_app: Open, workspace: Workspace) -> None:
    app = open_app("articles", state={FIELD: {"days": {"a.txt": "2015-11-23"}}})
    app = upload(app, ("a.txt", UNDATED), ("b.txt", UNDATED + b" And more of it."))
    assert app.selectbox[0].options == ["Unknown", "Date of the file: 23 Nov 2015", "Another day …"]
    app.button(key="days-all-file").click().run()
    app.button(key="days-apply").click().run()
    assert not app.exception
    found = {one.file_name: (one.published, one.published_source) for one in workspace.articles()}
    assert (found["a.txt"], found["b.txt"]) == ((date(2015, 11, 23), "file"), (None, None))


def test_members_of_an_archive_have_their_own_dates(
    open_app: Open, workspace: Workspace, packed: Callable[..., bytes]
) -> None:
    app = upload(open_app("articles"), ("a.zip", packed(one_md=UNDATED)))
    choice, _ = app.selectbox
    choice.set_value(DayFrom.FILE).run()
    app.button(key="days-apply").click().run()
    assert [one.published for one in workspace.articles() if one.file_name == "a.zip/one.md"] == [date(2015, 11, 24)]


def test_a_table_in_an_archive_is_asked_about_and_read(
    open_app: Open, workspace: Workspace, packed: Callable[..., bytes]
) -> None:
    app = upload(open_app("articles"), ("a.zip", packed(t_csv=NAMELESS, b_txt=UNDATED)))
    assert rows(app)["a.zip"]["notes"] == ["t.csv: waits: which column is what?"]
    app.button(key="columns-read").click().run()
    assert not app.exception
    assert rows(app)["a.zip/t.csv"]["status"] == "1 place, 1 event"
    assert rows(app)["a.zip"]["notes"] == []


UNNAMED_DAYS = (
    b"text;Ausgabe\nFrench bombs in Homs on 2015-11-20, said the people of the old town.;2015-11-25\n"
    b"Russian bombs in Aleppo on 2015-11-21, said the people of the old town.;2015-11-26\n"
)


def test_a_table_whose_days_have_no_known_name_is_asked_about_too(open_app: Open, workspace: Workspace) -> None:
    app = upload(open_app("articles"), ("days.csv", UNNAMED_DAYS))
    assert rows(app)["days.csv"]["state"] == "done"
    assert {one.label: one.value for one in app.selectbox}["Day of publication"] == "Ausgabe"
    app.button(key="columns-read").click().run()
    assert not app.exception
    assert [one.label for one in app.selectbox] == ["Order"]
    days = sorted(one.published for one in workspace.articles() if one.file_name == "days.csv")
    assert days == [date(2015, 11, 25), date(2015, 11, 26)]
    assert rows(app)["days.csv"]["status"] == "2 new articles: 2 places, 2 events"
