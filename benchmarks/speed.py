"""How fast articles are read, on one core, and what that takes in memory.

    python -m benchmarks.speed [--recogniser fast]

Reads TR-News where ../shared lies beside the repository, else the bundled samples. The first article opens the
gazetteer and compiles the word lists, so it is timed apart. The first pass meets every name of the others for the
first time; later passes find look-ups remembered, as a long import does. The peer does the least any program must:
cut words, fold them to keys and look each one up in a dict. Its time on the same texts, in the same run, makes the
ratio comparable between machines. Times are processor time of this process, which other programs on the machine do
not lengthen.
"""

import argparse
import gc
import resource
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from time import process_time

from benchmarks import measures
from benchmarks.predict import read_articles, read_tasks
from benchmarks.samples import read_samples
from data.analyser import BundledAnalyser
from data.gazetteer import open_gazetteer
from data.settings import RECOGNISERS
from geo.languages import pack_for
from geo.model import Article
from geo.text import find_tokens

# Passes after the first; an odd number, so that the median is one of them.
LATER_PASSES = 5
CORPUS = "trnews"


@dataclass(frozen=True, slots=True, kw_only=True)
class Speed:
    """Seconds for the first article and per pass over the others, and memory in MB; counts are of the others."""

    n_articles: int
    n_chars: int
    open_s: float
    start_s: float
    first_s: float
    later_s: float
    peer_s: float
    start_mb: float
    peak_mb: float

    @property
    def ratio(self) -> float:
        """How many times as long as the peer the first pass takes."""
        return self.first_s / self.peer_s


def measure_speed(articles: Sequence[Article], recogniser: str = RECOGNISERS[0]) -> Speed:
    """Time all passes in this process, over at least two articles; what was read before makes the first look better."""
    start_mb = _peak_mb()
    open_s = _seconds(lambda: open_gazetteer().find("paris"))
    analyser = BundledAnalyser(recogniser=recogniser)
    first, others = articles[0], articles[1:]

    def read() -> None:
        for article in others:
            analyser(article)

    return Speed(
        n_articles=len(others),
        n_chars=sum(len(article.text) for article in others),
        open_s=open_s,
        start_mb=start_mb,
        start_s=_seconds(lambda: analyser(first)),
        first_s=_seconds(read),
        later_s=median(_seconds(read) for _ in range(LATER_PASSES)),
        peak_mb=_peak_mb(),
        peer_s=_peer_seconds(others),
    )


def _peer_seconds(articles: Sequence[Article]) -> float:
    """Words, keys and dict look-ups, the median of all passes."""
    known: dict[str, int] = {}
    for article in articles:
        for token in find_tokens(article.text, pack_for(article.language)):
            known[token.key] = known.get(token.key, 0) + 1

    def scan() -> None:
        for article in articles:
            for token in find_tokens(article.text, pack_for(article.language)):
                known.get(token.key)

    return median(_seconds(scan) for _ in range(LATER_PASSES))


def _seconds(work: Callable[[], object]) -> float:
    gc.collect()
    started = process_time()
    work()
    return process_time() - started


def _peak_mb() -> float:
    """The most memory this process has held at once."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # Linux counts in kB, macOS in bytes.
    return peak / 1e6 if sys.platform == "darwin" else peak / 1e3


def speed_articles() -> tuple[str, list[Article]]:
    """What is read, and its name."""
    path = measures.corpus_file(CORPUS)
    if path.exists():
        return path.name, [task.article for task in read_tasks(path)]
    print("TR-News is not here (../shared/bench is absent): measured on the bundled samples.")
    return "samples", [article for file, _ in read_samples() for article in read_articles(file)]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; always 0."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description="Time the reading of articles.")
    parser.add_argument("--recogniser", choices=RECOGNISERS, default=RECOGNISERS[0])
    chosen = parser.parse_args(arguments)
    name, articles = speed_articles()
    speed = measure_speed(articles, chosen.recogniser)
    print(f"{name}: {speed.n_articles} articles, {speed.n_chars / speed.n_articles:,.0f} characters each, one core")
    for title, seconds in (("first pass", speed.first_s), ("later passes", speed.later_s), ("peer", speed.peer_s)):
        print(f"  {title:22}{speed.n_articles / seconds:10.0f} articles/s")
    print(f"  {'first pass : peer':22}{speed.ratio:10.1f} times as long")
    print(f"  {'open the gazetteer':22}{speed.open_s:10.3f} s")
    print(f"  {'first article':22}{speed.start_s:10.3f} s, with opening and compiling everything")
    print(f"  {'peak memory':22}{speed.peak_mb:10.0f} MB, {speed.start_mb:.0f} MB of it before the first article")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
