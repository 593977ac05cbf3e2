"""How well reports of one happening are grouped.

    python -m benchmarks.incidents                  pairwise F1 on our passages: expected rows, and reports as read
    python -m benchmarks.incidents --split dev -v   with the pairs that went wrong

A pair of reports is right when both the passages' incidents and the grouping put them together. Not judged: pairs of
two rows without an incident, optional rows, rows that are neither reported nor historical.
"""

import argparse
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Any

from benchmarks.expected import expectation_from
from benchmarks.measures import EVENT_SPLITS, Measured, event_files
from benchmarks.predict import Predictor
from benchmarks.samples import Judgement
from benchmarks.score import Tally
from data.lines import task_of
from geo.countries import COUNTRIES
from geo.incidents import group
from geo.incidents_facts import Facts, Witness, extent_of, named, people_of, period_of, sentence_keys, witness_of
from geo.languages.actors import ACTORS
from geo.model import (
    Analysis,
    DateBasis,
    EventType,
    GeoPrecision,
    Place,
    PlaceKind,
    TimePrecision,
    When,
)
from geo.names import strict_key

Row = Mapping[str, Any]

_JUDGED = frozenset({"reported", "historical"})
# Radius of a place whose row has none, in km; only what lies inside what is asked of it.
_RADIUS_KM = {"exact": 1.0, "settlement": 4.0, "near_settlement": 4.0, "country": 400.0}
_AREA_RADIUS_KM = 100.0
_KINDS = {"country": PlaceKind.COUNTRY, "exact": PlaceKind.FACILITY, "admin1": PlaceKind.ADMIN1}
_ACTOR_IDS = {entry.name: entry.id for entry in ACTORS} | {
    row.name: f"state:{row.alpha2}" for row in COUNTRIES.values()
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A report and the incident the passage gives it; None for a happening that no other passage tells."""

    witness: Witness
    incident: str | None
    label: str
    language: str = ""


def read_rows(split: str) -> list[Row]:
    """The passages of a half."""
    return [json.loads(line) for path in event_files(split) for line in path.read_text("utf-8").splitlines()]


def expected_reports(rows: Iterable[Row]) -> list[Judged]:
    """The passages' own rows as reports: grouping judged apart from reading."""
    return [
        judged
        for row in rows
        for number, event in enumerate(row["events"])
        if (judged := _expected(row, number, event))
    ]


def _expected(row: Row, number: int, event: Row) -> Judged | None:
    if event.get("optional") or event["assertion"] not in _JUDGED:
        return None
    facts = Facts(
        event_type=EventType(event["event_type"]),
        extent=extent_of(_place(event), GeoPrecision(event["geo_precision"])),
        period=period_of(_when(event)),
        agents=named(_actor_ids(event["actor1"])),
        targets=named(_actor_ids(event["actor2"])),
        killed=people_of(event["killed_low"], event["killed_high"]),
        injured=people_of(event["injured_low"], event["injured_high"]),
    )
    witness = Witness(
        id=f"{row['doc_id']}#{number}",
        article_id=row["doc_id"],
        published=date.fromisoformat(row["date"]),
        facts=facts,
        keys=sentence_keys(_sentence(row["text"], event.get("sentence_contains") or "")),
    )
    return Judged(witness=witness, incident=event.get("incident"), label=_label(witness), language=row["lang"])


def _place(event: Row) -> Place | None:
    if event["place"] is None or event["lat"] is None:
        return None
    precision = event["geo_precision"]
    return Place(
        id=f"{event['country']}:{strict_key(event['place'])}",
        name=event["place"],
        lat=event["lat"],
        lon=event["lon"],
        kind=_KINDS.get(precision, PlaceKind.SETTLEMENT),
        country=event["country"],
        radius_km=_RADIUS_KM.get(precision, _AREA_RADIUS_KM),
    )


def _when(event: Row) -> When | None:
    if event["date_start"] is None:
        return None
    return When(
        first=date.fromisoformat(event["date_start"]),
        last=date.fromisoformat(event["date_end"]),
        precision=TimePrecision(event["time_precision"]),
        basis=DateBasis(event["date_basis"]),
        open_ended=event["ongoing"],
    )


def _actor_ids(name: str | None) -> tuple[str, ...]:
    if name is None:
        return ()
    # "civilians" and "rebels" have ids that say so; who is not in the lexicon is named by his name
    return (_ACTOR_IDS.get(name, f"role:{name}" if name.islower() else f"group:{strict_key(name)}"),)


def _sentence(text: str, words: str) -> str:
    at = text.find(words)
    start = max(text.rfind(". ", 0, at), text.rfind("\n", 0, at)) + 1
    end = text.find(". ", at + len(words))
    return text[start : end if end > 0 else len(text)]


def _label(witness: Witness) -> str:
    facts = witness.facts
    place = facts.extent.name if facts.extent else "-"
    days = (
        "-"
        if facts.period is None
        else f"{date.fromordinal(facts.period.first)}..{date.fromordinal(facts.period.last)}"
    )
    killed = facts.killed.low if facts.killed else "-"
    return f"{witness.article_id[:12]} {facts.event_type} {place} {days} {'/'.join(sorted(facts.agents))} k{killed}"


def read_reports(rows: Sequence[Row], predictor: Predictor) -> list[Judged]:
    """What Dateline reads out of the passages, each report with the incident of the row it tells."""
    analyses = predictor.analyses([task_of(json.dumps(row)).article for row in rows])
    return [judged for row, analysis in zip(rows, analyses, strict=True) for judged in _read(row, analysis)]


def _read(row: Row, analysis: Analysis) -> Iterator[Judged]:
    judgement = Judgement(analysis=analysis, expected=expectation_from(row))
    matched = {report.id: row["events"][index] for index, report in judgement.matches.items()}
    for report in analysis.reports:
        witness = witness_of(report, analysis.article)
        event = matched.get(report.id)
        if witness is None or (event is not None and (event.get("optional") or event["assertion"] not in _JUDGED)):
            continue
        incident = event.get("incident") if event else None
        yield Judged(witness=witness, incident=incident, label=_label(witness), language=row["lang"])


def missed_pairs(rows: Sequence[Row], found: Sequence[Judged], *, language: str | None = None) -> int:
    """Expected pairs of which a report was not read at all; with `language`, those one of which is in it."""
    return _n_pairs(expected_reports(rows), language) - _n_pairs(found, language)


def _n_pairs(judged: Sequence[Judged], language: str | None) -> int:
    return sum(
        one.incident is not None
        and one.incident == two.incident
        and (language is None or language in {one.language, two.language})
        for one, two in combinations(judged, 2)
    )


def score_pairs(
    judged: Sequence[Judged],
    missed: int = 0,
    wrong: Callable[[str, Judged, Judged], None] | None = None,
    *,
    language: str | None = None,
) -> Tally:
    """Pairs put together rightly; `missed` counts as expected and not found, `wrong` is told of each fault.

    `language`: only pairs of which one report at least is in it.
    """
    incidents = {
        found: incident.id for incident in group(item.witness for item in judged) for found in incident.report_ids
    }
    right = predicted = gold = 0
    for one, two in combinations(judged, 2):
        if one.incident is None and two.incident is None:
            continue
        if language is not None and language not in {one.language, two.language}:
            continue
        is_same = one.incident == two.incident
        is_joined = incidents[one.witness.id] == incidents[two.witness.id]
        right, predicted, gold = right + (is_same and is_joined), predicted + is_joined, gold + is_same
        if wrong and is_same != is_joined:
            wrong("missed" if is_same else "false", one, two)
    return Tally(right=right, predicted=predicted, gold=gold + missed)


def _print_pair(kind: str, one: Judged, two: Judged) -> None:
    print(f"  {kind}: {one.label}  |  {two.label}")


def measure_split(split: str, predictor: Predictor, *, is_verbose: bool = False) -> Iterator[tuple[str, Tally]]:
    """Pairwise tallies of a half: of the expected rows, and of the reports as read."""
    rows = read_rows(split)
    told = _print_pair if is_verbose else None
    yield "expected rows", score_pairs(expected_reports(rows), wrong=told)
    found = read_reports(rows, predictor)
    yield "as read", score_pairs(found, missed_pairs(rows, found), wrong=told)
    for language in sorted({row["lang"] for row in rows}):
        missed = missed_pairs(rows, found, language=language)
        yield f"as read, {language}", score_pairs(found, missed, language=language)


def measure_incidents(predictor: Predictor) -> Iterator[Measured]:
    """Pairwise F1 of both halves, for the gate: of the expected rows, and of the reports as read."""
    for split in EVENT_SPLITS:
        for name, tally in measure_split(split, predictor):
            yield Measured(
                corpus=f"own events {split}", stage=f"incidents F1, {name}", value=tally.f1, count=tally.gold,
                is_reported_only="," in name,
            )  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures; always 0."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.incidents", description="Measure the grouping.")
    parser.add_argument("--split", choices=EVENT_SPLITS)
    parser.add_argument("-v", "--verbose", action="store_true", help="print the pairs that went wrong")
    chosen = parser.parse_args(arguments)
    with Predictor() as predictor:
        for split in [chosen.split] if chosen.split else EVENT_SPLITS:
            for name, tally in measure_split(split, predictor, is_verbose=chosen.verbose):
                print(
                    f"{split:5}{name:15} pairwise F1 {tally.f1:.3f}  precision {tally.precision:.3f}"
                    f"  recall {tally.recall:.3f}  of {tally.gold}"
                )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
