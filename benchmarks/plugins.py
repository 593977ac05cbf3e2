"""What a plug-in recogniser changes: the same corpora with and without it.

    python -m benchmarks.plugins slovnet: [--corpora slavicner_ru factrueval_ru] [--documents 100]
    python -m benchmarks.plugins spacy:en_core_web_md --corpora trnews lgl

Needs requirements-plugins.txt. Each bundled recogniser reads alone and beside the plug-in; seconds are processor time.
"""

import argparse
from time import process_time

from benchmarks.lines import lines_by_id, read_lines
from benchmarks.measures import ADJECTIVE_CORPORA, corpus_file
from benchmarks.predict import read_tasks
from benchmarks.score import ToponymScore, score_toponyms
from data.lines import open_line_writer
from data.settings import RECOGNISERS


def measure(recogniser: str, corpus: str, most: int) -> tuple[ToponymScore, float]:
    """The scores over the first documents of a corpus, and documents per second."""
    path = corpus_file(corpus)
    tasks = read_tasks(path)[:most]
    write = open_line_writer(adjectives=corpus in ADJECTIVE_CORPORA, recogniser=recogniser)
    write(tasks[0])
    started = process_time()
    lines = [write(task) for task in tasks]
    seconds = process_time() - started
    chosen = {task.doc_id for task in tasks}
    gold = {doc_id: line for doc_id, line in read_lines(path).items() if doc_id in chosen}
    return score_toponyms(gold, lines_by_id(lines)), len(tasks) / seconds


def main() -> int:
    """Print one line per recogniser and corpus; always 0."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.plugins")
    parser.add_argument("plugin", help="slovnet:FOLDER or spacy:MODEL")
    parser.add_argument("--corpora", nargs="+", default=["slavicner_ru", "factrueval_ru"])
    parser.add_argument("--documents", type=int, default=100, help="so many of each corpus")
    options = parser.parse_args()
    for corpus in options.corpora:
        if not corpus_file(corpus).exists():
            print(f"{corpus} is not here (../shared/bench is absent).")
            continue
        for bundled in RECOGNISERS:
            for recogniser in (bundled, f"{bundled}+{options.plugin}"):
                score, speed = measure(recogniser, corpus, options.documents)
                exact, overlap = score.exact, score.overlap
                print(
                    f"{corpus:15}{recogniser:40} exact P {exact.precision:.3f} R {exact.recall:.3f} F1 {exact.f1:.3f}"
                    f"   overlap F1 {overlap.f1:.3f}   F1@161 {score.near.f1:.3f}   {speed:.0f} documents/s",
                    flush=True,
                )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
