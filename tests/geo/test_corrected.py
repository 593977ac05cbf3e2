"""The present state of an analysis: which report a record belongs to, how far it reaches, what it changes."""

import json
from dataclasses import replace
from datetime import date

import pytest

from geo.corrected import anchor_of, correct, cue_of, find_report
from geo.corrections import Correction, Field, ReviewStatus, Scope
from geo.corrections_json import dump_actors, dump_people, dump_place, dump_when, signed
from geo.model import (
    Actor,
    ActorType,
    Analysis,
    Article,
    Count,
    DateBasis,
    EventType,
    Evidence,
    EvidenceKind,
    GeoPrecision,
    GeoRole,
    Mention,
    MentionForm,
    Place,
    PlaceKind,
    Report,
    Resolution,
    Span,
    TimePrecision,
    When,
)

TEXT = "Shells hit Homs on Friday. Shells hit HOMS and Aleppo. Rebels killed dozens."
ARTICLE = Article(id="a" * 64, text=TEXT, language="en")
HOMS = Place(id="g:1", name="Homs", lat=34.7, lon=36.7, kind=PlaceKind.SETTLEMENT, country="SY")
OTHER_HOMS = Place(id="g:2", name="Homs", lat=32.6, lon=14.3, kind=PlaceKind.SETTLEMENT, country="LY")
ALEPPO = Place(id="g:3", name="Aleppo", lat=36.2, lon=37.2, kind=PlaceKind.SETTLEMENT, country="SY")
SYRIA = Place(id="g:4", name="Syria", lat=35.0, lon=38.5, kind=PlaceKind.COUNTRY, country="SY", radius_km=300.0)
ARMY = Actor(id="state:SY", name="Syrian army", type=ActorType.STATE_FORCES, country="SY")


def span(words, nth=0):
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return Span(start=start, end=start + len(words))


def resolution(surface, place, nth=0, key=None):
    mention = Mention(
        span=span(surface, nth), surface=surface, form=MentionForm.NAME, role=GeoRole.EVENT, accepted=True,
        keys=(key or surface.lower(),), score=0.9,
    )  # fmt: skip
    precision = GeoPrecision.SETTLEMENT if place else GeoPrecision.UNRESOLVED
    return Resolution(mention=mention, place=place, precision=precision, score=0.7)


R_HOMS, R_HOMS_2, R_ALEPPO = resolution("Homs", HOMS), resolution("HOMS", HOMS, key="homs"), resolution("Aleppo", None)
FIRST = span("Shells hit Homs on Friday.")
SECOND = span("Shells hit HOMS and Aleppo.")
THIRD = span("Rebels killed dozens.")


def report(name, sentence, where, trigger, **others):
    return Report(
        id=name, event_type=others.pop("event_type", EventType.SHELLING), where=where, sentence=sentence,
        when=others.pop("when", None), evidence=(Evidence(kind=EvidenceKind.TRIGGER, span=trigger),), **others,
    )  # fmt: skip


REPORTS = (
    report(
        "one", FIRST, R_HOMS, span("Shells"),
        when=When(
            first=date(2015, 10, 30), last=date(2015, 10, 30), precision=TimePrecision.DAY, basis=DateBasis.RELATIVE,
            span=span("Friday"),
        ),
    ),
    report("two", SECOND, R_HOMS_2, span("Shells", 1)),
    report("three", SECOND, R_ALEPPO, span("Shells", 1)),
    report(
        "four", THIRD, None, span("killed"), event_type=EventType.ATTACK_ON_CIVILIANS,
        killed=Count(low=12, high=None, span=span("dozens")),
    ),
)  # fmt: skip
MACHINE = Analysis(
    article=ARTICLE, mentions=(), resolutions=(R_HOMS, R_HOMS_2, R_ALEPPO), dates=(), reports=REPORTS, engine="e"
)


def record(number, field, new, *, scope=Scope.MENTION, moment=1, machine=MACHINE, **others):
    """A record made at that report."""
    made_at = machine.reports[number]
    cue = cue_of(field, made_at, machine.article.text)
    return signed(
        Correction(
            id="", made_at=f"2026-11-22T10:00:00.{moment:06}Z", author="Ada", field=field, scope=scope,
            anchor=others.pop("anchor", anchor_of(made_at, machine.article.id)), old="null", new=new,
            words=cue.words, key=cue.key, event_type=made_at.event_type, **others,
        )
    )  # fmt: skip


def places(reviewed):
    return [found.where.place.id if found.where and found.where.place else None for found in reviewed.present.reports]


class TestReach:
    def test_without_records_the_present_state_is_the_analysis_itself(self):
        reviewed = correct(MACHINE, ())
        assert reviewed.present is MACHINE
        assert {review.status for review in reviewed.reviews} == {ReviewStatus.MACHINE}

    @pytest.mark.parametrize(
        ("scope", "expected"),
        [
            (Scope.MENTION, ["g:2", "g:1", None, None]),
            (Scope.ARTICLE, ["g:2", "g:2", None, None]),
            (Scope.EVERYWHERE, ["g:2", "g:2", None, None]),
        ],
    )
    def test_a_place_reaches_its_mention_or_every_form_of_the_name(self, scope, expected):
        assert places(correct(MACHINE, [record(0, Field.PLACE, dump_place(OTHER_HOMS), scope=scope)])) == expected

    @pytest.mark.parametrize(
        ("scope", "expected"),
        [(Scope.MENTION, HOMS.id), (Scope.ARTICLE, HOMS.id), (Scope.EVERYWHERE, OTHER_HOMS.id)],
    )
    def test_only_everywhere_reaches_another_article(self, scope, expected):
        elsewhere = replace(MACHINE, article=replace(ARTICLE, id="b" * 64))
        made = record(0, Field.PLACE, dump_place(OTHER_HOMS), scope=scope)
        assert places(correct(elsewhere, [made]))[0] == expected

    def test_what_was_said_of_the_report_itself_counts_more_than_what_was_said_of_the_name(self):
        own = record(1, Field.PLACE, dump_place(HOMS), moment=1)
        wide = record(0, Field.PLACE, dump_place(OTHER_HOMS), scope=Scope.EVERYWHERE, moment=2)
        assert places(correct(MACHINE, [own, wide]))[:2] == ["g:2", "g:1"]

    def test_a_type_reaches_reports_of_the_same_word_that_were_read_as_the_same_type(self):
        made = record(0, Field.EVENT_TYPE, json.dumps("protest"), scope=Scope.ARTICLE)
        kinds = [found.event_type for found in correct(MACHINE, [made]).present.reports]
        assert kinds == [EventType.PROTEST] * 3 + [EventType.ATTACK_ON_CIVILIANS]

    def test_names_on_the_layer_of_places_follow(self):
        made = record(0, Field.PLACE, "null", scope=Scope.ARTICLE)
        assert [found.place for found in correct(MACHINE, [made]).present.resolutions] == [None, None, None]


class TestAnchors:
    def test_a_record_finds_its_report_whatever_it_is_called_now(self):
        reread = replace(MACHINE, reports=tuple(replace(found, id=f"new-{found.id}") for found in REPORTS[::-1]))
        made = record(1, Field.PLACE, dump_place(OTHER_HOMS))
        assert places(correct(reread, [made])) == [None, None, "g:2", "g:1"]

    @pytest.mark.parametrize(
        "change",
        [
            {"event_type": EventType.BOMBING},
            {"where": replace(R_HOMS, place=SYRIA)},
            {"where": None},
            {"sentence": Span(start=0, end=len(TEXT))},
        ],
        ids=["another type", "another place", "no place", "a longer sentence"],
    )
    def test_another_reading_of_the_sentence_keeps_the_record(self, change):
        reread = replace(MACHINE, reports=(replace(REPORTS[0], **change), *REPORTS[1:]))
        made = record(0, Field.KILLED, dump_people((3, 3)))
        assert correct(reread, [made]).present.reports[0].killed.low == 3

    def test_of_two_reports_in_one_sentence_each_keeps_its_own(self):
        assert [find_report(anchor_of(found, ARTICLE.id), REPORTS) for found in REPORTS] == [0, 1, 2, 3]

    def test_a_record_whose_sentence_is_not_read_any_more_changes_nothing(self):
        reread = replace(MACHINE, reports=REPORTS[1:])
        made = record(0, Field.KILLED, dump_people((3, 3)))
        reviewed = correct(reread, [made])
        assert reviewed.present.reports == REPORTS[1:]
        assert made.id not in reviewed.at_home


class TestFields:
    def test_a_place_a_person_chose_is_sure_and_as_exact_as_its_kind(self):
        reviewed = correct(MACHINE, [record(2, Field.PLACE, dump_place(ALEPPO))])
        where = reviewed.present.reports[2].where
        assert (where.place, where.precision, where.score) == (ALEPPO, GeoPrecision.SETTLEMENT, 1.0)
        assert where.mention.surface == "Aleppo"
        assert reviewed.reviews[2].corrected == (Field.PLACE,)

    def test_no_place_at_all(self):
        where = correct(MACHINE, [record(0, Field.PLACE, "null")]).present.reports[0].where
        assert (where.place, where.precision) == (None, GeoPrecision.UNRESOLVED)

    def test_a_place_where_the_text_names_none(self):
        reviewed = correct(MACHINE, [record(3, Field.PLACE, dump_place(ALEPPO))])
        assert places(reviewed)[3] == ALEPPO.id

    def test_a_date_keeps_the_words_it_stands_on(self):
        day = date(2015, 10, 23)
        when = When(first=day, last=day, precision=TimePrecision.DAY, basis=DateBasis.USER)
        found = correct(MACHINE, [record(0, Field.DATE, dump_when(when))]).present.reports[0].when
        assert (found.first, found.basis, found.span) == (day, DateBasis.USER, span("Friday"))

    def test_no_date_at_all(self):
        assert correct(MACHINE, [record(0, Field.DATE, "null")]).present.reports[0].when is None

    def test_actors_and_numbers(self):
        reviewed = correct(
            MACHINE,
            [record(3, Field.AGENTS, dump_actors((ARMY,))), record(3, Field.KILLED, dump_people((24, 30)), moment=2)],
        )
        found = reviewed.present.reports[3]
        assert [actor.name for actor in found.agents] == ["Syrian army"]
        assert (found.killed.low, found.killed.high) == (24, 30)
        assert reviewed.reviews[3].corrected == (Field.AGENTS, Field.KILLED)

    def test_the_analysis_is_never_changed(self):
        before = repr(MACHINE)
        correct(MACHINE, [record(0, Field.PLACE, "null"), record(0, Field.EVENT, '"rejected"', moment=2)])
        assert repr(MACHINE) == before


class TestStatus:
    def _status(self, *records, machine=MACHINE):
        return correct(machine, records).reviews[0].status

    def _confirmed(self, moment=1):
        from geo.corrected import facts_text

        return record(0, Field.REVIEW, facts_text(REPORTS[0]), moment=moment)

    def test_confirmed(self):
        assert self._status(self._confirmed()) is ReviewStatus.CONFIRMED

    def test_corrected_at_the_report(self):
        assert self._status(record(0, Field.PLACE, "null")) is ReviewStatus.CORRECTED

    def test_rejected(self):
        assert self._status(record(0, Field.EVENT, '"rejected"')) is ReviewStatus.REJECTED

    def test_a_correction_made_elsewhere_needs_a_look(self):
        made = record(1, Field.PLACE, dump_place(OTHER_HOMS), scope=Scope.ARTICLE)
        assert self._status(made) is ReviewStatus.NEEDS_REVIEW

    def test_what_was_confirmed_and_is_read_otherwise_now_needs_a_look(self):
        reread = replace(MACHINE, reports=(replace(REPORTS[0], event_type=EventType.RIOT), *REPORTS[1:]))
        assert self._status(self._confirmed(), machine=reread) is ReviewStatus.NEEDS_REVIEW

    def test_a_correction_after_a_confirmation_counts(self):
        assert self._status(self._confirmed(), record(0, Field.PLACE, "null", moment=2)) is ReviewStatus.CORRECTED
