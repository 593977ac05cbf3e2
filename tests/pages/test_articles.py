"""The Articles page without a browser: files in, results, reading, deleting."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any

from streamlit.testing.v1 import AppTest

from data.outcomes import ArticleOutcome, IngestResult
from data.workspace import Workspace
from pages._uploading import result_lines

Open = Callable[..., AppTest]


def upload(app: AppTest, *files: tuple[str, bytes]) -> AppTest:
    for name, content in files:
        app.file_uploader[0].upload(name, content, "application/octet-stream")
    return app.run()


def texts(app: AppTest) -> str:
    return "\n".join(one.value for one in app.text)


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
    assert "new.txt\n    English · 2 places, 2 events" in texts(app)
    assert "empty.txt" in texts(app)
    assert any("1 file read" in one.value and "1 could not be read" in one.value for one in app.markdown)
    assert len(workspace.articles()) == 3


def test_the_same_text_twice_is_said(open_app: Open) -> None:
    content = b"Again\n\nFrench bombs in Homs on 2015-11-20."
    app = upload(open_app("articles"), ("a.txt", content), ("b.txt", content))
    assert "b.txt\n    is here already: Again" in texts(app)


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


def test_result_lines_name_each_article_of_a_file_with_several() -> None:
    outcomes = tuple(
        ArticleOutcome(article_id=title, title=title, language="de", published=None, n_places=1, n_events=0)
        for title in ("Eins", "Zwei")
    )
    lines = result_lines(IngestResult(file_name="many.csv", outcomes=outcomes, warnings=("many.csv: row 3 is empty.",)))
    assert lines == [
        ("many.csv: Eins", "German · 1 place, 0 events"),
        ("many.csv: Zwei", "German · 1 place, 0 events"),
        ("many.csv", "Note: many.csv: row 3 is empty."),
    ]


NAMELESS = (
    b"Nachricht;Kopf\nFrench bombs in Homs on 2015-11-20, said the people of the old town who saw them come and go.;"
    b"Ein Titel\n"
)


def test_a_table_whose_columns_are_not_known_is_asked_about_and_then_read(open_app: Open, workspace: Workspace) -> None:
    app = upload(open_app("articles"), ("other.csv", NAMELESS))
    boxes = {one.label: one for one in app.selectbox}
    assert boxes["Text of the article"].value == "Nachricht"
    assert boxes["Title"].value is None
    boxes["Title"].set_value("Kopf").run()
    app.button(key="columns-read").click().run()
    assert not app.exception
    assert not app.selectbox
    assert "other.csv\n    English · 1 place, 1 event" in texts(app)
    assert "Ein Titel" in [one.title for one in workspace.articles()]


def test_a_table_may_be_left_out(open_app: Open, workspace: Workspace) -> None:
    app = upload(open_app("articles"), ("other.csv", NAMELESS))
    app.button(key="columns-leave").click().run()
    assert not app.selectbox
    assert len(workspace.articles()) == 2


def test_a_missing_day_of_publication_is_asked_for_once(open_app: Open, workspace: Workspace) -> None:
    app = upload(open_app("articles"), ("a.txt", b"News\n\nFrench bombs in Homs on 2015-11-20."))
    [field] = app.date_input
    field.set_value(date(2015, 11, 22)).run()
    app.button(key="days-apply").click().run()
    assert not app.exception
    assert not app.date_input
    [dated] = [one for one in workspace.articles() if one.file_name == "a.txt"]
    assert (dated.published, dated.published_source) == (date(2015, 11, 22), "user")
