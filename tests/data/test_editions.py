import json
from pathlib import Path

from data.editions import DIVISIONS, TOWNS, VERSION, gazetteer_editions

ROOT = Path(__file__).resolve().parents[2]


def test_the_editions_are_those_the_bundled_gazetteer_was_made_from():
    sources = json.loads((ROOT / "data/bundled/gazetteer/manifest.json").read_text("utf-8"))["sources"]
    editions = gazetteer_editions()
    assert set(editions) == {TOWNS, DIVISIONS}
    assert {name: one.version for name, one in editions.items()} == {name: sources[name] for name in editions}


def test_the_readme_of_the_bundled_files_tells_the_same_days():
    readme = (ROOT / "data/bundled/README.md").read_text("utf-8")
    for one in gazetteer_editions().values():
        assert f"{one.version} ({one.released})" in readme


def test_the_changelog_begins_with_this_version():
    heads = [line for line in (ROOT / "CHANGELOG.md").read_text("utf-8").splitlines() if line.startswith("## ")]
    assert heads[0].removeprefix("## ").split(",")[0] == VERSION
