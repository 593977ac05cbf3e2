import re
from dataclasses import replace
from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.incidents import cluster, group
from geo.incidents_compare import COMPATIBLE, JOIN_POINTS, compare, needs_numbers, points_of, weigh
from geo.incidents_facts import (
    Extent,
    Facts,
    People,
    Period,
    Witness,
    named,
    people_of,
    sentence_keys,
    takes_part,
)
from geo.incidents_index import Index, level_of, windows_of
from geo.model import Assertion, EventType

PLACES = {
    "Sumy": Extent("p:sumy", "Sumy", 0, 50.92, 34.80, 3.0, "UA", "Sumy Oblast", True),
    "Sumy station": Extent("p:station", "Sumy station", 0, 50.90, 34.82, 1.0, "UA", "Sumy Oblast", False),
    "Trostianets": Extent("p:trostianets", "Trostianets", 0, 50.48, 34.97, 2.0, "UA", "Sumy Oblast", True),
    "Sumy Oblast": Extent("p:oblast", "Sumy Oblast", 1, 51.0, 34.0, 90.0, "UA", None, False),
    "Ukraine": Extent("p:ukraine", "Ukraine", 2, 49.0, 32.0, 500.0, "UA", None, False),
    "Irpin": Extent("p:irpin", "Irpin", 0, 50.522, 30.240, 1.5, "UA", "Kyiv Oblast", True),
    "Bucha": Extent("p:bucha", "Bucha", 0, 50.547, 30.209, 2.0, "UA", "Kyiv Oblast", True),
    "Raqqa": Extent("p:raqqa", "Raqqa", 0, 35.95, 39.01, 4.4, "SY", "Raqqa", True),
    "Syria": Extent("p:syria", "Syria", 2, 35.0, 38.0, 300.0, "SY", None, False),
    "Paris": Extent("p:paris", "Paris", 0, 48.85, 2.35, 8.8, "FR", None, True),
    "Sinai": Extent("p:sinai", "Sinai", 1, 29.5, 33.8, 130.0, "EG", None, False),
    "Black Sea": Extent("p:black_sea", "Black Sea", 1, 43.4, 34.5, 550.0, None, None, False),
}
_DAY = re.compile(r"(since )?(\d{4}-\d\d-\d\d)(?:/(\d{4}-\d\d-\d\d))?( assumed)?")


def _facts(line):
    """Facts of a line such as "2022-03-07 air_strike Sumy by state:RU on group:azov killed 20+ injured 3"."""
    words = line.split()
    agents, targets, killed, injured = (_after(words, name) for name in ("by", "on", "killed", "injured"))
    place = max((name for name in PLACES if f" {name}" in line), key=len, default=None)
    return Facts(
        event_type=next(kind for kind in EventType if kind in words),
        extent=PLACES[place] if place else None,
        period=_period(_DAY.search(line)),
        agents=named(agents),
        targets=named(targets),
        killed=_people(killed),
        injured=_people(injured),
    )


def _after(words, name):
    return [words[words.index(name) + 1]] if name in words else []


def _period(match):
    if match is None:
        return None
    first = date.fromisoformat(match.group(2)).toordinal()
    last = date.fromisoformat(match.group(3)).toordinal() if match.group(3) else first
    before = 3 if match.group(4) else 0
    return Period(first - before, last, bool(match.group(1)), bool(match.group(4)), 15 if match.group(1) else 1)


def _people(stated):
    if not stated:
        return None
    low, _, high = stated[0].rstrip("+").partition("..")
    return people_of(int(low), None if stated[0].endswith("+") else int(high or low))


def _witnesses(*articles):
    """A witness per line; each argument is an article, its lines its reports."""
    return [
        Witness(id=f"{number}.{index}", article_id=str(number), published=date(2022, 3, 9), facts=_facts(line))
        for number, text in enumerate(articles)
        for index, line in enumerate(text.split("\n"))
    ]


def _joined(*articles):
    """The reports of every incident, by their lines' numbers, single ones left out."""
    return [incident.report_ids for incident in group(_witnesses(*articles)) if len(incident.report_ids) > 1]


@pytest.mark.parametrize(
    "articles",
    [
        pytest.param(
            ("2022-03-07 air_strike Sumy by state:RU on role:civilians killed 18+",
             "2022-03-07 air_strike Sumy killed 21 injured 8",
             "2022-03-07/2022-03-08 air_strike Sumy by state:RU killed 22+"),
            id="one strike in three languages with different numbers",
        ),
        pytest.param(
            ("2022-03-07 shelling Sumy station killed 39+ injured 87", "2022-03-07 shelling Sumy killed 50"),
            id="the station and its town",
        ),
        pytest.param(
            ("2022-03-07 air_strike Ukraine by state:RU killed 37", "2022-03-07 air_strike Sumy killed 37"),
            id="a whole country and a town with one number",
        ),
        pytest.param(
            ("2022-03-07 shelling Sumy Oblast by state:RU", "2022-03-07 shelling Sumy by state:RU"),
            id="the region and its town with one doer",
        ),
        pytest.param(
            ("2022-03-07 air_strike Sumy killed 21", "2022-03-08 air_strike Sumy killed 21"),
            id="a day apart with one notable number",
        ),
        pytest.param(("2022-03-07 air_strike Sumy", "2022-03-07 shelling Sumy"), id="kinds that newsrooms mix up"),
        pytest.param(
            ("2022-03-01/2022-03-31 attack_on_civilians Bucha by state:RU killed 300",
             "2022-03-01/2022-03-31 attack_on_civilians Bucha by state:RU killed 300"),
            id="one period with one doer and number",
        ),
        pytest.param(
            ("since 2022-02-24 shelling Ukraine by state:RU", "since 2022-02-24 shelling Ukraine by state:RU killed 9"),
            id="episodes that begin together",
        ),
        pytest.param(
            ("2015-11-17 air_strike Raqqa by state:US", "2015-11-17 air_strike Raqqa by group:us_led_coalition"),
            id="a coalition and its leader",
        ),
        pytest.param(
            ("2022-03-09 agreement Sumy by state:RU on state:UA", "2022-03-09 agreement Sumy by state:UA"),
            id="who agrees with whom has no direction",
        ),
        pytest.param(
            ("2016-03-27 government_regains_territory Raqqa by state:SY",
             "2016-03-27 government_regains_territory Raqqa by state:RU"),
            id="a town is taken by allies",
        ),
        pytest.param(
            ("2015-11-12 suicide_bombing Paris by group:islamic_state killed 41 injured 200",
             "2015-11-12 suicide_bombing Paris by state:LB killed 43 injured 239"),
            id="numbers agree and one doer is taken wrongly",
        ),
        pytest.param(
            ("since 2015-03-26 air_strike Syria", "since 2015-03-26 air_strike Syria"),
            id="episodes of a country that begin on one day",
        ),
    ],
)  # fmt: skip
def test_reports_of_one_happening_are_one_incident(articles):
    assert _joined(*articles) == [tuple(f"{number}.0" for number in range(len(articles)))]


@pytest.mark.parametrize(
    "articles",
    [
        pytest.param(
            ("2015-11-13 attack_on_civilians Paris by group:islamic_state killed 130\n"
             "2015-10-31 bombing Sinai by group:islamic_state killed 224",),
            id="Paris and the Sinai in one paragraph",
        ),
        pytest.param(
            ("2015-11-13 bombing Paris by group:islamic_state killed 130",
             "2015-10-31 bombing Sinai by group:islamic_state killed 224"),
            id="Paris and the Sinai in two articles",
        ),
        pytest.param(
            ("2015-11-17 air_strike Raqqa by state:FR", "2015-11-17 air_strike Raqqa by state:RU"),
            id="two states bomb one town on one day",
        ),
        pytest.param(
            ("2015-11-17 air_strike Raqqa by state:FR killed 5", "2015-11-17 air_strike Raqqa by state:RU killed 4"),
            id="and their small numbers are near each other",
        ),
        pytest.param(
            ("since 2015-03-26 air_strike Syria by state:RU", "since 2015-03-26 air_strike Raqqa by state:RU"),
            id="an episode of a country and one of its town",
        ),
        pytest.param(
            ("2015-11-17 air_strike Raqqa by state:FR\n2015-11-17 air_strike Raqqa by state:RU",
             "2015-11-17 air_strike Raqqa killed 3"),
            id="and a third report names no doer",
        ),
        pytest.param(("2022-03-07 air_strike Sumy", "2022-03-09 air_strike Sumy"), id="one town on other days"),
        pytest.param(
            ("2022-03-07 air_strike Sumy by state:RU", "2022-03-08 air_strike Sumy by state:RU"),
            id="one town on days that follow each other",
        ),
        pytest.param(
            ("2022-03-07/2022-03-08 riot Sumy", "2022-03-08/2022-03-09 riot Sumy"), id="nights that follow each other"
        ),
        pytest.param(
            ("2022-03-07 shelling Irpin by state:RU", "2022-03-07 shelling Bucha by state:RU"), id="neighbouring towns"
        ),
        pytest.param(
            ("2022-03-07 shelling Sumy killed 2\n2022-03-07 shelling Sumy station killed 9",),
            id="what one article tells apart",
        ),
        pytest.param(
            ("2022-03-07 air_strike Ukraine", "2022-03-07 air_strike Sumy"), id="country and town without a second fact"
        ),
        pytest.param(("2022-03-07 air_strike Ukraine", "2022-03-07 air_strike Ukraine"), id="only the country twice"),
        pytest.param(
            ("since 2022-02-24 shelling Sumy by state:RU", "2022-03-07 shelling Sumy by state:RU killed 12"),
            id="a point event and an episode",
        ),
        pytest.param(
            ("2022-03-07 bombing Sumy killed 2", "2022-03-07 bombing Sumy station killed 231"), id="2 and 231 killed"
        ),
        pytest.param(
            ("2022-03-07 government_regains_territory Sumy", "2022-03-07 nonstate_overtakes_territory Sumy"),
            id="taken and retaken",
        ),
        pytest.param(("2022-03-07 statement Sumy", "2022-03-07 statement Sumy"), id="two statements"),
        pytest.param(
            ("2022-03-09 assumed shelling Sumy", "2022-03-07 shelling Sumy"), id="a report without a date of its own"
        ),
    ],
)  # fmt: skip
def test_reports_of_two_happenings_stay_apart(articles):
    assert _joined(*articles) == []


def test_a_vague_report_that_fits_two_happenings_joins_neither():
    articles = [f"2022-03-07 shelling {place} by state:RU" for place in ("Sumy Oblast", "Sumy", "Trostianets")]
    assert _joined(*articles) == []
    assert _joined(*articles[:2]) == [("0.0", "1.0")]


def test_a_chain_of_likenesses_does_not_join_its_ends():
    # each is like the next, by a number, and the ends are two days apart
    articles = [f"2022-03-0{day} air_strike Sumy killed 21" for day in (5, 6, 7)]
    assert all(len(found) == 2 for found in _joined(*articles))


def test_an_episode_is_named_by_its_parts_and_holds_none_of_them():
    incidents = group(
        _witnesses(
            "since 2022-02-24 shelling Ukraine by state:RU",
            "2022-03-07 shelling Sumy by state:RU",
            "2022-03-07 shelling Sumy by state:UA\n2022-01-07 shelling Sumy by state:RU",
        )
    )
    episode = next(incident for incident in incidents if incident.is_episode)
    parts = [incident.report_ids for incident in incidents if episode.id in incident.episode_ids]
    assert (episode.report_ids, parts) == (("0.0",), [("1.0",)])


class TestNumbers:
    def test_numbers_are_listed_from_lowest_to_highest_and_never_summed(self):
        (incident,) = group(_witnesses(*(f"2022-03-07 shelling Sumy killed {number}" for number in (18, 21, 21))))
        assert (incident.killed.low, incident.killed.high, incident.killed.is_conflict) == (18, 21, True)
        assert [(number.low, number.report_ids) for number in incident.killed.numbers] == [
            (18, ("0.0",)),
            (21, ("1.0", "2.0")),
        ]
        assert incident.injured is None

    @pytest.mark.parametrize(
        ("stated", "low", "high", "is_conflict"),
        [
            (("18+", "21"), 18, 21, False),
            (("18", "21+"), 18, None, True),
            (("130..150", "140"), 130, 150, False),
            (("21+", "21"), 21, None, False),
        ],
    )
    def test_at_least_and_ranges_agree_with_what_lies_in_them(self, stated, low, high, is_conflict):
        (incident,) = group(_witnesses(*(f"2022-03-07 shelling Sumy killed {number}" for number in stated)))
        assert (incident.killed.low, incident.killed.high, incident.killed.is_conflict) == (low, high, is_conflict)


class TestReasons:
    def test_a_pair_says_what_agrees_and_what_does_not(self):
        one = _facts("2022-03-07 shelling Sumy by state:RU killed 21")
        two = _facts("2022-03-07 shelling Sumy station by state:RU killed 2+")
        told = {reason.feature: reason.weight for reason in compare(one, two).reasons}
        assert set(told) == {"near_spot", "same_days", "same_type", "same_agent", "other_killed"}
        assert told["same_agent"] > 0 > told["other_killed"]

    def test_who_meets_whom_has_no_doer(self):
        one = _facts("2022-03-07 agreement Ankara by state:RU on state:UA")
        two = _facts("2022-03-07 agreement Ankara by state:UA on state:RU")
        told = {reason.feature for reason in compare(one, two).reasons}
        assert "same_party" in told
        assert not told & {"same_agent", "other_agent"}

    def test_every_feature_has_a_sentence(self):
        (incident,) = group(_witnesses("2022-03-07 shelling Sumy killed 21", "2022-03-07 shelling Sumy killed 21"))
        assert incident.reasons[0].sentence == "Both give the same number of killed."
        assert incident.score > 0.5

    def test_names_and_numbers_are_shared_across_languages(self):
        russian = sentence_keys("В Сумах погибли 37 человек, заявил Живицкий.")
        english = sentence_keys("Some 37 people died, Zhyvytskyi said in 2022.")
        assert "#37" in russian & english
        assert "#2022" not in english


@pytest.mark.parametrize("assertion", Assertion)
def test_only_what_is_said_to_have_happened_is_grouped(assertion):
    facts = _facts("2022-03-07 shelling Sumy")
    assert takes_part(assertion, facts) == (assertion in {Assertion.REPORTED, Assertion.HISTORICAL})


def test_a_report_without_place_needs_somebody_or_a_number():
    assert not takes_part(Assertion.REPORTED, _facts("2022-03-07 shelling"))
    assert takes_part(Assertion.REPORTED, _facts("2022-03-07 shelling killed 3"))


ORDINAL = date(2022, 3, 7).toordinal()
PERIODS = st.none() | st.builds(
    lambda first, days, is_open, is_assumed, slack: Period(first, first + days, is_open, is_assumed, slack),
    st.integers(ORDINAL - 4, ORDINAL + 4),
    st.sampled_from([0, 0, 0, 1, 3, 10, 30, 200, 500]),
    st.sampled_from([False, False, True]),
    st.booleans(),
    st.sampled_from([1, 3, 15, 31, 366]),
)
NUMBERS = st.none() | st.builds(People, st.sampled_from([0, 2, 11, 12, 40, 147]), st.none() | st.just(200))
WHO = st.sampled_from(
    [frozenset(), frozenset({"state:RU"}), frozenset({"state:UA"}), frozenset({"state:RU", "state:UA"})]
)
FACTS = st.builds(
    Facts,
    st.sampled_from(
        [EventType.SHELLING, EventType.AIR_STRIKE, EventType.PROPERTY_DESTRUCTION, EventType.AGREEMENT, EventType.RIOT]
    ),
    st.none() | st.sampled_from([place for name, place in PLACES.items() if place.country in {"UA", None}]),
    PERIODS,
    WHO,
    WHO,
    NUMBERS,
    NUMBERS,
)  # fmt: skip
WITNESSES = st.lists(
    st.tuples(FACTS, st.integers(0, 7), st.frozensets(st.sampled_from(["#37", "kuvalinku", "surus"]))), max_size=14
).map(
    lambda told: [
        Witness(id=f"r{number:02}", article_id=f"a{article}", published=None, facts=facts, keys=keys)
        for number, (facts, article, keys) in enumerate(told)
    ]
)


class TestLaws:
    @given(WITNESSES, st.randoms(use_true_random=False))
    @settings(max_examples=150, deadline=None)
    def test_order_of_arrival_does_not_matter(self, witnesses, random):
        shuffled = witnesses.copy()
        random.shuffle(shuffled)
        assert group(shuffled) == group(witnesses)

    @given(WITNESSES)
    @settings(max_examples=150, deadline=None)
    def test_every_report_is_in_exactly_one_incident(self, witnesses):
        found = [report_id for incident in group(witnesses) for report_id in incident.report_ids]
        assert sorted(found) == [witness.id for witness in witnesses]

    @given(WITNESSES)
    @settings(max_examples=150, deadline=None)
    def test_no_incident_holds_two_reports_that_cannot_be_one_happening(self, witnesses):
        for accounts in cluster(witnesses):
            for one in accounts:
                for two in accounts:
                    assert one is two or (weigh(one.facts, two.facts) and one.articles.isdisjoint(two.articles))

    @given(FACTS, FACTS)
    @settings(max_examples=300, deadline=None)
    def test_likeness_has_no_direction(self, one, two):
        there, back = compare(one, two), compare(two, one)
        assert there.points == back.points
        assert {reason.feature for reason in there.reasons} == {reason.feature for reason in back.reasons}

    @given(FACTS, FACTS)
    @settings(max_examples=300, deadline=None)
    def test_what_may_be_one_happening_lies_in_each_others_windows(self, one, two):
        if compare(one, two).is_possible and None not in (level_of(one.period), level_of(two.period)):
            assert any(
                window.level == level_of(two.period) and window.first <= two.period.first <= window.last
                for window in windows_of(one.period)
            )

    @given(FACTS, FACTS)
    @settings(max_examples=500, deadline=None)
    def test_what_may_be_one_happening_is_found_by_the_index(self, one, two):
        if compare(one, two).is_possible and None not in (level_of(one.period), level_of(two.period)):
            assert Index([two]).near(one) == {0}

    @given(FACTS, FACTS)
    @settings(max_examples=300, deadline=None)
    def test_a_country_and_a_place_in_it_are_one_only_where_the_kind_says_so_or_both_count(self, one, two):
        ranks = {facts.extent.rank if facts.extent else None for facts in (one, two)}
        if 2 not in ranks or len(ranks) == 1 or None in ranks or not needs_numbers(one.event_type):
            return
        keys = frozenset({"#37", "#41", "kuvalinku", "surus", "hadavi"})
        points = points_of(one, two, keys, keys)
        counted = all(facts.killed or facts.injured for facts in (one, two))
        assert counted or points is None or points < JOIN_POINTS

    @given(WITNESSES)
    @settings(max_examples=100, deadline=None)
    def test_a_later_report_of_the_happening_keeps_its_id(self, witnesses):
        dated = [replace(witness, published=date(2022, 3, 8)) for witness in witnesses]
        later = Witness(
            id="r", article_id="later", published=date(2022, 3, 9), facts=_facts("2022-03-07 shelling Sumy by state:RU")
        )
        names = {incident.report_ids: incident.id for incident in group(dated)}
        for incident in group([*dated, later]):
            without = tuple(name for name in incident.report_ids if name != "r")
            assert without not in names or names[without] == incident.id


def test_kinds_are_compatible_both_ways():
    assert all(one in COMPATIBLE[two] for one in EventType for two in COMPATIBLE[one])


def test_a_thousand_articles_about_one_strike_are_one_incident():
    told = [f"2022-03-07 air_strike Sumy by state:RU killed {18 + number % 5}" for number in range(1000)]
    Random(7).shuffle(told)
    (incident,) = group(_witnesses(*told))
    assert len(incident.report_ids) == 1000
