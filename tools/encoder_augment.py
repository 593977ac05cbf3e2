"""Our own paragraphs told anew: other persons, some named like places, other towns, headlines in capitals.

Only names that stay as they are in every case are exchanged, so towns only in German, English, French and Spanish.
"""

import random
from collections.abc import Mapping, Sequence
from dataclasses import replace

from tools.encoder_corpora import Label, Labelled, Mark

# Surnames that are places too: François Hollande, Jack London.
_PLACE_SURNAMES = {
    "latin": (
        "Hollande London Paris Washington Lincoln Berlin Hilton Houston Austin Dallas Kiel Essen Hamm Ulm "
        "Bremen Nevers Florence Israel Jordan Georgia Virginia Sydney Madison Cleveland Lancaster York "
        "Burton Hamilton Wellington Stafford Bolton Preston Winchester Santiago Valencia Toledo Medina "
        "Burgos Córdoba Segovia Lorca Zamora Ávila León Cuenca Lens Nancy Bourges Wien Breslau Posen "
        "Oldenburg Schweizer Bayer Pfalz Hessen Sachs Engel Chester Kent Cornwall Ireland Holland England "
        "French Brazil Cuba China Ramallah Trieste Romano Milano Ferrara Verdun Lourdes Chili Laval"
    ).split(),
    "cyrillic": "Олланд Лондон Вашингтон Линкольн Хьюстон Берлин Париж Мадрид Ростов Киев Волга Хилтон".split(),
    "arabic": "هولاند لندن واشنطن البغدادي الحلبي الحمصي المصري الشامي التونسي هيلتون لينكولن".split(),
}
_SCRIPTS = {"ru": "cyrillic", "uk": "cyrillic", "ar": "arabic"}
# How often a person of a paragraph is renamed, a town is exchanged, and a text is put in capitals or has its start so.
_RENAMED, _MOVED, _CAPITALS = 0.25, 0.3, 0.05


def retold(
    labelled: Labelled, towns: Sequence[str], given_names: Mapping[str, Sequence[str]], rng: random.Random
) -> Labelled:
    """The text with some of its names exchanged, the same one everywhere by the same."""
    script = _SCRIPTS.get(labelled.language, "latin")
    chosen: dict[str, str] = {}
    for mark in labelled.marks:
        surface = labelled.text[mark.start : mark.end]
        words = surface.split()
        if surface in chosen:
            continue
        if mark.label is Label.PERSON and len(words) == 2 and rng.random() < _RENAMED:
            surname = rng.choice(_PLACE_SURNAMES[script])
            chosen[surface] = f"{rng.choice(given_names[labelled.language])} {surname}"
            chosen[words[-1]] = surname
        elif mark.label is Label.PLACE and script == "latin" and len(words) == 1 and rng.random() < _MOVED:
            chosen[surface] = rng.choice(towns)
    told = exchange(labelled, chosen)
    return in_capitals(told) if script != "arabic" and rng.random() < _CAPITALS else told


def exchange(labelled: Labelled, chosen: Mapping[str, str]) -> Labelled:
    """The text with the marked names exchanged; a mark inside an exchanged one is gone."""
    text, position = "", 0
    marks: list[Mark] = []
    open_marks: list[tuple[int, Mark]] = []

    def close(until: int) -> None:
        nonlocal text, position
        while open_marks and open_marks[-1][1].end <= until:
            start, mark = open_marks.pop()
            text += labelled.text[position : mark.end]
            position = mark.end
            marks.append(Mark(start, len(text), mark.label))

    for mark in labelled.marks:
        if mark.start < position:
            continue  # inside an exchanged name
        close(mark.start)
        text += labelled.text[position : mark.start]
        position = mark.start
        new = chosen.get(labelled.text[mark.start : mark.end])
        if new is None or mark.label not in (Label.PERSON, Label.PLACE):
            open_marks.append((len(text), mark))
        else:
            marks.append(Mark(len(text), len(text) + len(new), mark.label))
            text += new
            position = mark.end
    close(len(labelled.text))
    marks.sort(key=lambda mark: (mark.start, -mark.end))
    return replace(labelled, text=text + labelled.text[position:], marks=tuple(marks))


def in_capitals(labelled: Labelled) -> Labelled:
    """The text in capitals, as headlines and datelines are; unchanged where that would move the marks ("ß")."""
    text = labelled.text.upper()
    return replace(labelled, text=text) if len(text) == len(labelled.text) else labelled


def given_names(texts: Sequence[Labelled]) -> dict[str, list[str]]:
    """First words of the persons with two names, by language."""
    found: dict[str, list[str]] = {}
    for labelled in texts:
        for mark in labelled.marks:
            words = labelled.text[mark.start : mark.end].split()
            if mark.label is Label.PERSON and len(words) == 2 and words[0].isalpha():
                found.setdefault(labelled.language, []).append(words[0])
    return found
