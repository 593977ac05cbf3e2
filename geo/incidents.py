"""Which reports speak of the same happening: group(witnesses) -> incidents. Rules: docs/incidents.md.

1. Reports that state the same facts become one account (geo.incidents_facts).
2. Accounts that geo.incidents_compare finds alike enough are linked; what hangs together by links is a component.
3. In a component, the most alike accounts are joined first, two groups only when no pair between them is impossible
   and their mean likeness suffices: no chain of likenesses can join what does not fit together.
4. Groups that name no doer join after that, and those that are vague (a whole country, a month, no date) last; each
   only the one group it fits clearly best.

Every step depends on the set of reports only, so the order of arrival cannot matter, and a component can be grouped
again by itself when a report comes or goes.

What people decided (geo.incidents_decided) comes before all of it: reports they joined are one account from the start,
as alike to others as the most alike of them, and reports they set apart never join.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from hashlib import sha256
from itertools import combinations
from math import inf

from geo.incidents_compare import (
    COMPATIBLE,
    JOIN_POINTS,
    SHARP_DAYS,
    Comparison,
    compare,
    holds,
    points_of,
    score_of,
    share_actor,
)
from geo.incidents_decided import NOBODY, UNDECIDED, Settled
from geo.incidents_facts import Extent, Facts, People, Witness
from geo.incidents_index import Index, level_of
from geo.model import Incident, Reason, StatedNumber, StatedRange

# What a person's word weighs beside what the rules find, for the order of the reasons.
JOINED_POINTS = 10.0
# By how many points the best group must beat the second for a vague account to join it.
CLEARLY_POINTS = 1.0
_SHARP, _NO_DOER, _VAGUE = range(3)
# An episode of unknown end still takes in events this long after it was last said to go on, in days.
_GOES_ON_DAYS = 31
_ID_DIGITS = 19

# By account and by a later one: the points of every pair that may be one happening.
Pairs = Sequence[Mapping[int, float]]


@dataclass(frozen=True)
class Account:
    """Reports that state the same facts, or that a person joined, by id; `facts` are those of the first.

    `name` and `apart` (names of accounts it never joins) are those of a decision, if there was one.
    """

    facts: Facts
    members: tuple[Witness, ...]
    name: str | None = None
    apart: frozenset[str] = NOBODY

    @cached_property
    def told(self) -> tuple[Facts, ...]:
        """The different facts of its members: one unless a person joined them."""
        return tuple(dict.fromkeys(member.facts for member in self.members)) if self.name else (self.facts,)

    @cached_property
    def keys(self) -> frozenset[str]:
        """Numbers and names of all their sentences."""
        return frozenset().union(*(member.keys for member in self.members))

    @cached_property
    def articles(self) -> frozenset[str]:
        """The articles they stand in."""
        return frozenset(member.article_id for member in self.members)

    @cached_property
    def vagueness(self) -> int:
        """How many happenings it may fit: 2 for an area, no place, a long period or an assumed day; 1 for no doer."""
        return min(_vagueness(facts) for facts in self.told)

    def points(self, other: "Account") -> float | None:
        """How alike the two are; None when they cannot be one: impossible, set apart, or one article tells both."""
        if other.name in self.apart or not self.articles.isdisjoint(other.articles):
            return None
        found = [points_of(one, two, self.keys, other.keys) for one in self.told for two in other.told]
        return max((points for points in found if points is not None), default=None)


def _vagueness(facts: Facts) -> int:
    extent, period = facts.extent, facts.period
    if extent is None or extent.rank > 0 or period is None or period.is_assumed:
        return _VAGUE
    if not period.is_open and period.days > SHARP_DAYS:
        return _VAGUE
    return _SHARP if facts.agents else _NO_DOER


def accounts_of(witnesses: Iterable[Witness], settled: Settled = UNDECIDED) -> tuple[Account, ...]:
    """The accounts by their first report's id; facts too vague to be the same happening twice are kept apart."""
    by_facts: dict[Facts, list[Witness]] = defaultdict(list)
    decided: dict[str, list[Witness]] = defaultdict(list)
    for witness in sorted(witnesses, key=lambda item: item.id):
        name = settled.name_of(witness.id)
        if name is None:
            by_facts[witness.facts].append(witness)
        else:
            decided[name].append(witness)
    found = [account for facts, members in by_facts.items() for account in _accounts(facts, members)]
    found += [
        Account(members[0].facts, tuple(members), name, settled.apart.get(name, NOBODY))
        for name, members in decided.items()
    ]
    return tuple(sorted(found, key=lambda account: account.members[0].id))


def _accounts(facts: Facts, members: Sequence[Witness]) -> Iterator[Account]:
    if is_telling(facts):
        yield Account(facts, tuple(members))
    else:
        yield from (Account(facts, (member,)) for member in members)


def is_telling(facts: Facts) -> bool:
    """Whether two reports of just these facts speak of the same happening."""
    points = points_of(facts, facts, frozenset(), frozenset())
    return level_of(facts.period) is not None and points is not None and points >= JOIN_POINTS


def group(witnesses: Iterable[Witness], settled: Settled = UNDECIDED) -> tuple[Incident, ...]:
    """The incidents, by id; every witness is in exactly one."""
    clusters = cluster(witnesses, settled)
    incidents = [incident_of(accounts) for accounts in clusters]
    episodes = _Episodes(clusters, incidents)
    linked = [
        _with_episodes(incident, episodes.around(accounts))
        for incident, accounts in zip(incidents, clusters, strict=True)
    ]
    return tuple(sorted(linked, key=lambda incident: incident.id))


def cluster(witnesses: Iterable[Witness], settled: Settled = UNDECIDED) -> list[tuple[Account, ...]]:
    """The accounts of every incident."""
    accounts = accounts_of(witnesses, settled)
    pairs = _pairs(accounts)
    clusters: list[tuple[Account, ...]] = []
    for component in _components(len(accounts), pairs):
        if len(component) == 1:
            clusters.append((accounts[component[0]],))
        else:
            clusters += _Joining(accounts, component, pairs).clusters()
    return clusters


def incident_id(accounts: Iterable[Account]) -> str:
    """The id of the incident of these accounts: that of its first published report, so that later ones keep it."""
    members = (member for account in accounts for member in account.members)
    first = min(members, key=lambda member: (member.published or date.max, member.id))
    return "i" + sha256(first.id.encode("utf-8", "replace")).hexdigest()[:_ID_DIGITS]


# -- candidates ----------------------------------------------------------------------------------------------------


def _pairs(accounts: Sequence[Account]) -> Pairs:
    told = [(facts, number) for number, account in enumerate(accounts) for facts in account.told]
    index = Index([facts for facts, _ in told])
    pairs: list[dict[int, float]] = [{} for _ in accounts]
    for facts, number in told:
        kinds = COMPATIBLE[facts.event_type]
        for near in index.near(facts):
            other_facts, other = told[near]
            if other > number and other not in pairs[number] and other_facts.event_type in kinds:
                points = accounts[number].points(accounts[other])
                if points is not None:
                    pairs[number][other] = points
    return pairs


def _components(length: int, pairs: Pairs) -> Iterator[list[int]]:
    """Numbers that hang together by links, in ascending order."""
    roots = list(range(length))

    def root(number: int) -> int:
        while roots[number] != number:
            roots[number] = number = roots[roots[number]]
        return number

    for one, others in enumerate(pairs):
        for two, points in others.items():
            if points >= JOIN_POINTS:
                roots[root(one)] = root(two)
    components: dict[int, list[int]] = defaultdict(list)
    for number in range(length):
        components[root(number)].append(number)
    yield from components.values()


# -- joining -------------------------------------------------------------------------------------------------------


class _Joining:
    """Joins the accounts of one component. `_sums[a][b]`: points over all pairs of two groups, absent for never."""

    def __init__(self, accounts: Sequence[Account], component: Sequence[int], pairs: Pairs) -> None:
        self._accounts = [accounts[number] for number in component]
        self._groups = {number: [number] for number in range(len(component))}
        self._heads = list(range(len(component)))
        self._sums: list[dict[int, float]] = [{} for _ in component]
        self._vagueness = [account.vagueness for account in self._accounts]
        self._links: list[tuple[float, int, int]] = []
        places = {number: place for place, number in enumerate(component)}
        for number, place in places.items():
            for other, points in pairs[number].items():
                if other in places:
                    one, two = place, places[other]
                    self._sums[one][two] = self._sums[two][one] = points
                    if points >= JOIN_POINTS:
                        self._links.append((-points, one, two))

    def clusters(self) -> list[tuple[Account, ...]]:
        """The groups, by their first account."""
        for _, one, two in sorted(self._links):
            if self._accounts[one].vagueness == self._accounts[two].vagueness:
                self._join(one, two)
        for vagueness in (_NO_DOER, _VAGUE):
            for _, vague, chosen in sorted(self._clear_choices(vagueness)):
                self._join(vague, chosen)
        return [tuple(self._accounts[number] for number in sorted(group)) for _, group in sorted(self._groups.items())]

    def _join(self, one: int, two: int) -> None:
        kept, gone = sorted((self._heads[one], self._heads[two]))
        if kept == gone or self._mean(kept, gone) < JOIN_POINTS:
            return
        moved = self._groups.pop(gone)
        self._groups[kept] += moved
        for number in moved:
            self._heads[number] = kept
        self._vagueness[kept] = min(self._vagueness[kept], self._vagueness[gone])
        for head, other in ((kept, gone), (gone, kept)):
            for far in self._sums[head].keys() - self._sums[other].keys() - {other}:
                del self._sums[far][head]
        both = self._sums[kept].keys() & self._sums[gone].keys()
        self._sums[kept] = {far: self._sums[kept][far] + self._sums[gone][far] for far in both}
        for far, points in self._sums[kept].items():
            del self._sums[far][gone]
            self._sums[far][kept] = points
        self._sums[gone] = {}

    def _mean(self, one: int, two: int) -> float:
        return self._sums[one].get(two, -inf) / (len(self._groups[one]) * len(self._groups[two]))

    def _clear_choices(self, vagueness: int) -> Iterator[tuple[float, int, int]]:
        """Groups of this vagueness with the one sharper group that each fits clearly best."""
        sharper = {head for head in self._groups if self._vagueness[head] < vagueness}
        for head in self._groups:
            if self._vagueness[head] != vagueness:
                continue
            choices = sorted((-self._mean(head, other), other) for other in self._sums[head] if other in sharper)
            fitting = [choice for choice in choices if -choice[0] >= JOIN_POINTS]
            if fitting and (len(fitting) == 1 or fitting[1][0] - fitting[0][0] >= CLEARLY_POINTS):
                yield fitting[0][0], head, fitting[0][1]


# -- incidents -----------------------------------------------------------------------------------------------------


def incident_of(accounts: Sequence[Account]) -> Incident:
    """The incident that these accounts make."""
    members = [member for account in accounts for member in account.members]
    points, reasons = _likeness(accounts, len(members))
    return Incident(
        id=incident_id(accounts),
        report_ids=tuple(sorted(member.id for member in members)),
        is_episode=any(_is_episode(facts) for account in accounts for facts in account.told),
        killed=stated_range((member.facts.killed, member.id) for member in members),
        injured=stated_range((member.facts.injured, member.id) for member in members),
        score=1.0 if points is None else score_of(points),
        reasons=reasons,
    )


def _is_episode(facts: Facts) -> bool:
    return facts.period is not None and facts.period.is_open


def _likeness(accounts: Sequence[Account], n_reports: int) -> tuple[float | None, tuple[Reason, ...]]:
    """Mean points of the pairs of accounts (None for a single report), and what speaks for the group, best first."""
    if n_reports == 1:
        return None, ()
    told = list(combinations(accounts, 2)) or [(accounts[0], accounts[0])]
    found = [_comparison(one, two) for one, two in told]
    reasons: dict[str, Reason] = {}
    if any(account.name and len(account.members) > 1 for account in accounts):
        reasons["person"] = Reason(feature="person", weight=JOINED_POINTS, sentence="A person joined its reports.")
    for comparison in found:
        for reason in comparison.reasons:
            reasons.setdefault(reason.feature, reason)
    ordered = sorted(reasons.values(), key=lambda reason: (-reason.weight, reason.feature))
    return sum(comparison.points for comparison in found) / len(found), tuple(ordered)


def _comparison(one: Account, two: Account) -> Comparison:
    """That of the most alike of their facts; for an account by itself, of the facts it joins."""
    told = [(a, b) for a in one.told for b in two.told]
    if one is two and len(one.told) > 1:
        told = list(combinations(one.told, 2))
    found = [compare(a, b, one.keys, two.keys) for a, b in told]
    return max(found, key=lambda comparison: (comparison.is_possible, comparison.points))


def stated_range(stated: Iterable[tuple[People | None, str]]) -> StatedRange | None:
    """From the lowest to the highest number stated, with who states which; None when nobody states one."""
    by_number: dict[People, list[str]] = defaultdict(list)
    for people, report_id in stated:
        if people is not None:
            by_number[people].append(report_id)
    if not by_number:
        return None
    ordered = sorted(by_number, key=lambda people: (people.low, inf if people.high is None else people.high))
    ends = [inf if people.high is None else people.high for people in ordered]
    top = max(people.low if people.high is None else people.high for people in ordered)
    is_open = any(people.high is None and people.low >= top for people in ordered)
    return StatedRange(
        low=ordered[0].low,
        high=None if is_open else top,
        numbers=tuple(
            StatedNumber(low=people.low, high=people.high, report_ids=tuple(sorted(by_number[people])))
            for people in ordered
        ),
        is_conflict=max(people.low for people in ordered) > min(ends),
    )


# -- episodes ------------------------------------------------------------------------------------------------------


class _Episodes:
    """The episodes among incidents, by their doers."""

    def __init__(self, clusters: Sequence[Sequence[Account]], incidents: Sequence[Incident]) -> None:
        self._by_kind: dict[str, list[tuple[Facts, str]]] = defaultdict(list)
        for accounts, incident in zip(clusters, incidents, strict=True):
            for facts in told_by(accounts):
                if _is_episode(facts):
                    self._by_kind[facts.event_type].append((facts, incident.id))

    def around(self, accounts: Sequence[Account]) -> tuple[str, ...]:
        """Ids of the episodes that the accounts' incident is part of, sorted."""
        told = told_by(accounts)
        kinds = {kind for facts in told for kind in COMPATIBLE[facts.event_type]}
        episodes = [entry for kind in kinds for entry in self._by_kind.get(kind, ())]
        return tuple(sorted({found for outer, found in episodes for facts in told if is_part(facts, outer)}))


def told_by(accounts: Iterable[Account]) -> tuple[Facts, ...]:
    """All facts of the accounts."""
    return tuple(facts for account in accounts for facts in account.told)


def is_part(facts: Facts, episode: Facts) -> bool:
    """Whether what the facts tell is part of the episode: in its time and area, of its kind and by its doer."""
    inner, outer = facts.period, episode.period
    if inner is None or outer is None or inner.is_open or not outer.is_open or inner.is_assumed:
        return False
    if inner.first < outer.first - 1 or inner.last > outer.last + _GOES_ON_DAYS:
        return False
    if facts.event_type not in COMPATIBLE[episode.event_type] or not share_actor(facts.agents, episode.agents):
        return False
    return _lies_in(facts.extent, episode.extent)


def _lies_in(inner: Extent | None, outer: Extent | None) -> bool:
    if inner is None or outer is None:
        return False
    return inner.place_id == outer.place_id or (outer.rank > inner.rank and holds(outer, inner))


def _with_episodes(incident: Incident, episode_ids: tuple[str, ...]) -> Incident:
    others = tuple(found for found in episode_ids if found != incident.id)
    return replace(incident, episode_ids=others) if others else incident
