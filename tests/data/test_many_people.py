"""Several people filter while the command line imports: nothing fails, and everybody ends with the same numbers."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest

from benchmarks.many_people import article_lines
from data.settings import Settings
from data.workspace import open_workspace
from geo.query import ReportFilter

ROOT = Path(__file__).resolve().parents[2]
N_ARTICLES, N_PEOPLE = 20, 8
CHOSEN = ReportFilter(first=date(2015, 1, 1), last=date(2024, 12, 31))


def _ask(workspace, importing):
    """What one person asks until the import is over: numbers that must fit together each time."""
    asked = 0
    is_over = False
    while not is_over:
        # a person looks before asking again; whoever asks without a pause only takes the import's time
        with suppress(subprocess.TimeoutExpired):
            importing.wait(0.1)
        is_over = importing.poll() is not None
        found = workspace.selection(CHOSEN)
        assert len(found) == len(found.reports)
        assert workspace.facets(CHOSEN).total >= len(found)
        workspace.histogram(CHOSEN)
        if len(found):
            evidence = workspace.evidence(str(found.latest(1)["event_id"].iloc[0]))
            assert evidence is None or evidence.sentence
        asked += 1
    return asked


@pytest.mark.slow
def test_eight_people_filter_while_the_command_line_imports(tmp_path):
    (tmp_path / "articles.jsonl").write_text("\n".join(article_lines(N_ARTICLES)), encoding="utf-8")
    settings = Settings(store_url=f"sqlite:///{tmp_path / 'a.sqlite'}", samples=False)
    workspaces = [open_workspace(settings) for _ in range(2)]
    importing = subprocess.Popen(
        [sys.executable, "-m", "data", "ingest", str(tmp_path / "articles.jsonl")],
        cwd=ROOT,
        env={**os.environ, "DATELINE_STORE": str(tmp_path / "a.sqlite"), "DATELINE_SAMPLES": "off"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    with ThreadPoolExecutor(N_PEOPLE) as people:
        asked = [people.submit(_ask, workspaces[number % 2], importing) for number in range(N_PEOPLE)]
        assert all(one.result(timeout=300) for one in asked)
    assert importing.wait() == 0, importing.stderr.read()
    importing.stderr.close()
    numbers = [len(workspace.selection(CHOSEN)) for workspace in workspaces]
    assert numbers[0] == numbers[1] == len(open_workspace(settings).select(CHOSEN)) > 0
    assert len(workspaces[0].articles()) == N_ARTICLES
    for workspace in workspaces:
        workspace.close()
