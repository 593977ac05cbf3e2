"""How long adding 50,000 places takes, and what they cost an article afterwards.

    python -m benchmarks.added_places [DUMP.txt]

Without a dump, 50,000 rows of a made-up one are written: Arabic, Ukrainian and English names out of syllables, three
spellings each. Every article is read by both gazetteers one after the other, so that both meet the same load of the
machine. Times are processor time of this process.
"""

import gc
import random
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from time import process_time

from benchmarks.speed import speed_articles
from data.analyser import BundledAnalyser
from data.places.desk import PlaceDesk
from data.places.files import PlaceFile
from data.settings import Settings
from geo.model import Article

N_ROWS = 50_000
PASSES = 7
MOST_ARTICLES = 60
_LATIN = {
    "SY": "kar ma dal bin zur qas tal her meh nab sil far",
    "UA": "kra byn dol vor zel mak pet lys nov hor bil tar",
    "GB": "wick ham ton ley bur ford dun mar stan hol bray cot",
}
_OTHER = {
    "SY": "كر ما دل بن زور قص تل هر مه نب سل فر",
    "UA": "кра бин дол вор зел мак пет лис нов гор біл тар",
    "GB": "вик хам тон лей бур форд дун мар стан хол брей кот",
}


def made_up_dump(n_rows: int) -> str:
    """Rows of a GeoNames dump with places that do not exist; the same for the same number."""
    source = random.Random(20261122)
    lines = []
    for number in range(n_rows):
        country = source.choice(list(_LATIN))
        latin, other = _LATIN[country].split(), _OTHER[country].split()
        picked = [source.randrange(len(latin)) for _ in range(source.choice((3, 4)))]
        name = "".join(latin[one] for one in picked).title()
        foreign = "".join(other[one] for one in picked)
        if source.random() < 0.3:
            name, foreign = f"Tell {name}", f"تل {foreign}" if country == "SY" else f"Нове {foreign.title()}"
        others = f"{name}iya,{foreign},{name[::-1].title()}"
        lat, lon = source.uniform(30, 60), source.uniform(-5, 45)
        cells = [20_000_000 + number, name, name, others, f"{lat:.5f}", f"{lon:.5f}", "P", "PPL", country]
        lines.append("\t".join(map(str, [*cells, "", "09", "", "", "", 0, "", "", "", "2026-01-01"])))
    return "\n".join(lines) + "\n"


def add_dump(dump: Path, folder: Path) -> tuple[Settings, float, int]:
    """Add a dump to an empty folder: the settings to use it by, seconds, places."""
    settings = Settings(store_url=f"sqlite:///{folder / 'store.sqlite'}", samples=False)
    desk = PlaceDesk(settings)
    started = process_time()
    addition = desk.add(PlaceFile(dump.name, dump))
    return settings, process_time() - started, addition.source.n_places


def compare(articles: Sequence[Article], settings: Settings) -> tuple[float, float]:
    """Seconds per pass over the articles: with the bundled gazetteer, and with the added places over it."""
    analysers = BundledAnalyser(), BundledAnalyser(places_path=settings.places_path)
    passes: list[tuple[float, float]] = []
    for _ in range(PASSES + 1):
        gc.collect()
        spent = [0.0, 0.0]
        for number, article in enumerate(articles):
            # who comes first meets cold caches of the processor, so they take turns
            for which in (number % 2, 1 - number % 2):
                started = process_time()
                analysers[which](article)
                spent[which] += process_time() - started
        passes.append((spent[0], spent[1]))
    # the first pass opens files and fills caches
    return median(one for one, _ in passes[1:]), median(one for _, one in passes[1:])


def main() -> None:
    """Print both."""
    articles = speed_articles()[1][:MOST_ARTICLES]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        dump = Path(sys.argv[1]) if len(sys.argv) > 1 else folder / "made_up.txt"
        if len(sys.argv) == 1:
            dump.write_text(made_up_dump(N_ROWS), encoding="utf-8")
        settings, seconds, n_places = add_dump(dump, folder)
        print(f"{n_places:,} places added in {seconds:.1f} s, {settings.places_path.stat().st_size / 1e6:.0f} MB")
        bare, layered = compare(articles, settings)
        print(f"a pass over {len(articles)} articles: {bare:.3f} s without, {layered:.3f} s with them")
        print(f"({layered / bare - 1:+.1%})")


if __name__ == "__main__":
    main()
