"""Date expressions: what they mean, in seven languages."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.dates import find_dates
from geo.dates_calendar import from_hijri
from geo.dates_feasts import eastern_easter, western_easter
from geo.dates_grammar import Reader
from geo.dates_lexicon import Beginning, lexicon_of
from geo.languages import PACKS, UNDETERMINED, pack_for
from geo.languages.pack import Pack
from geo.model import Article, DateBasis, TimePrecision, When
from geo.text import read_document

CASES = [json.loads(line) for line in (Path(__file__).parent / "dates" / "cases.jsonl").read_text("utf-8").splitlines()]
SHARED = Path(__file__).parents[3] / "shared"


def dates_of(text: str, language: str, reference: str | None = "2023-10-20") -> tuple[When, ...]:
    pack = pack_for(language)
    published = date.fromisoformat(reference) if reference else None
    return find_dates(read_document(Article(id="test", text=text, published=published), pack), pack)


def told(when: When, text: str) -> dict[str, Any]:
    assert when.span is not None
    found = {
        "text": when.span.of(text),
        "first": str(when.first),
        "last": str(when.last),
        "precision": when.precision.value,
    }
    return found | ({"open_ended": True} if when.open_ended else {})


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['lang']}: {case['text'][:50]}")
def test_expression_means_what_a_reader_takes_it_to_mean(case: dict[str, Any]) -> None:
    found = dates_of(case["text"], case["lang"], case["ref"])
    assert [told(when, case["text"]) for when in found] == case["dates"]


def test_every_language_has_thirty_cases() -> None:
    for pack in PACKS:
        assert sum(case["lang"] == pack.code for case in CASES) >= 30


def test_without_a_reference_day_relative_words_are_unknown_and_full_dates_are_not() -> None:
    yesterday, full = dates_of("Yesterday was quiet, unlike 31 October 2015.", "en", None)
    assert (yesterday.first, yesterday.last, yesterday.precision) == (None, None, TimePrecision.UNKNOWN)
    assert (full.first, full.last, full.precision) == (date(2015, 10, 31), date(2015, 10, 31), TimePrecision.DAY)


def test_since_a_year_without_a_reference_day_is_open_ended() -> None:
    (when,) = dates_of("Seit 2014 herrscht Krieg.", "de", None)
    assert when.open_ended
    assert when.first == date(2014, 1, 1)


def test_since_a_day_yet_to_come_is_that_day() -> None:
    (when,) = dates_of("Since 3 May 2030 it is law.", "en")
    assert not when.open_ended
    assert when.first == when.last == date(2030, 5, 3)


def test_dates_in_a_dateline_rest_on_it() -> None:
    text = "MOSCOW, Nov 17 (Reuters) - A bomb tore the jet apart on Oct 31, officials said on Tuesday."
    dateline, bomb, tuesday = dates_of(text, "en", "2015-11-18")
    assert dateline.basis is DateBasis.DATELINE
    assert bomb.first == date(2015, 10, 31)
    assert tuesday.first == date(2015, 11, 17)


def test_29_february_without_a_year_is_in_a_leap_year() -> None:
    (when,) = dates_of("Am 29. Februar fiel der Ort.", "de", "2023-10-20")
    assert when.first == date(2020, 2, 29)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("وقبلها بيوم", "2023-10-02"),
        ("وقبل ذلك بيومين", "2023-10-01"),
        ("وقبلها بليلة", "2023-10-02"),
        ("وبعدها بثلاثة أيام", "2023-10-06"),
        ("ومساء ذلك اليوم", "2023-10-03"),
        ("وقبل ذلك بأسبوع", "2023-09-26"),
    ],
)
def test_in_arabic_so_many_days_before_or_after_that_count_from_the_day_told_before(words: str, day: str) -> None:
    found = dates_of(f"في 3 أكتوبر سقط الجسر. {words} قصفت البلدة.", "ar")
    assert [str(when.first) for when in found] == ["2023-10-03", day]


@pytest.mark.parametrize("words", ["بعد يومين من الهجوم", "بعد ثلاثة أيام على الانفجار", "قبل يومين من الهدنة"])
def test_in_arabic_days_counted_from_what_follows_are_no_date(words: str) -> None:
    assert dates_of(f"وصل الوفد {words}.", "ar") == ()


def test_a_gate_is_no_august() -> None:
    assert dates_of("سقطت قذيفة على حي باب توما.", "ar") == ()


def test_in_arabic_by_night_is_the_night_before_the_report() -> None:
    (when,) = dates_of("سقطت قذيفة ليلا على الجسر.", "ar", "2023-10-20")
    assert (str(when.first), str(when.last)) == ("2023-10-19", "2023-10-20")


def test_days_later_count_from_the_day_told_before() -> None:
    text = "Am 3. Oktober fiel die Brücke. Zwei Tage später kam die Stadt unter Beschuss.\n\nAm Tag darauf fiel sie."
    assert [str(when.first) for when in dates_of(text, "de")] == ["2023-10-03", "2023-10-05", "2023-10-06"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It began on Monday, he said today.\n\nHe left.\n\nShe left.\n\nThat same day a shell fell."),
        ("de", "Es begann am Montag, hieß es heute.\n\nEr ging.\n\nSie ging.\n\nAm selben Tag fiel ein Schuss."),
        ("fr", "Cela a commencé lundi, dit-il aujourd'hui.\n\nIl part.\n\nElle part.\n\nLe même jour, un obus tombe."),
        ("es", "Empezó el lunes, dijo hoy.\n\nSe fue.\n\nElla se fue.\n\nEl mismo día cayó un obús."),
        ("ru", "Это началось в понедельник, сказал он сегодня.\n\nУшёл.\n\nУшла.\n\nВ тот же день упал снаряд."),
        ("uk", "Це почалося в понеділок, сказав він сьогодні.\n\nПішов.\n\nПішла.\n\nТого ж дня впав снаряд."),
        ("ar", "بدأ ذلك يوم الاثنين كما قال اليوم.\n\nذهب.\n\nذهبت.\n\nوفي اليوم نفسه سقطت قذيفة."),
    ],
)
def test_the_same_day_is_the_day_the_story_told_last_and_not_the_day_of_the_report(language: str, text: str) -> None:
    assert str(dates_of(text, language, "2022-03-05")[-1].first) == "2022-02-28"


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("es", "El 23 de marzo cayó la villa; el 25 hicieron lo propio en el puerto.", ["2023-03-23", "2023-03-25"]),
        ("es", "El convoy salió ayer. El día 3, otro ardió.", ["2023-10-19", "2023-10-03"]),
        ("es", "Los ministros se verán el 26 en la capital.", ["2023-10-26"]),
        ("es", "Una mina estalló el 12 del mes pasado.", ["2023-09-12"]),
        ("es", "El ataque del viernes 6, contra el puerto, dejó un muerto.", ["2023-10-06"]),
        ("fr", "Le 24, un homme avait été arrêté au port.", ["2023-09-24"]),
        ("fr", "L'attaque de vendredi 6, contre le port, a fait un mort.", ["2023-10-06"]),
        ("de", "Am 18. wurde die Brücke zerstört, am 2. war sie noch heil.", ["2023-10-18", "2023-10-02"]),
        ("en", "On the 18th, a shell hit the bridge.", ["2023-10-18"]),
        ("ru", "Мост разрушен 18 числа.", ["2023-10-18"]),
        ("ru", "Мост разрушен 28-го числа прошлого месяца.", ["2023-09-28"]),
        ("uk", "Міст зруйновано 18 числа.", ["2023-10-18"]),
        ("ar", "دمر الجسر في 18 من الشهر الجاري.", ["2023-10-18"]),
    ],
)
def test_a_day_without_a_month_is_the_one_nearest_to_the_day_told_last(
    language: str, text: str, days: list[str]
) -> None:
    assert [str(when.first) for when in dates_of(text, language, "2023-10-20")] == days


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El 21 por ciento votó; el 10 del equipo marcó y el 9,5 subió."),
        ("es", "El 4x4 ardió junto al 20 de la calle."),
        ("fr", "Appelez le 15, dit l'affiche vue au 20 heures."),
        ("fr", "Le 20 heures de la chaîne parle de lui."),
        ("de", "Am 21. Verhandlungstag schwieg er."),
        ("en", "He lives on the 21st floor; on the 5 lists he stands last."),
    ],
)
def test_a_number_that_counts_or_names_something_is_no_day(language: str, text: str) -> None:
    assert dates_of(text, language, "2023-10-20") == ()


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("de", "In der Silvesternacht wurden Frauen angegriffen.", "2015-12-31", "2016-01-01"),
        ("de", "In der Silvesternacht 2014/15 brannte ein Haus.", "2014-12-31", "2015-01-01"),
        ("fr", "Des coups de feu ont retenti dans la nuit du Nouvel An.", "2015-12-31", "2016-01-01"),
        ("fr", "Il est mort la nuit de la Saint-Sylvestre.", "2015-12-31", "2016-01-01"),
        ("es", "Murieron en Nochevieja.", "2015-12-31", "2015-12-31"),
        ("en", "On New Year's Eve a bomb went off.", "2015-12-31", "2015-12-31"),
        ("en", "A bomb went off on New Year's Eve 2013.", "2013-12-31", "2013-12-31"),
        ("ru", "В новогоднюю ночь обстреляли город.", "2015-12-31", "2016-01-01"),
        ("uk", "У новорічну ніч обстріляли місто.", "2015-12-31", "2016-01-01"),
        ("ar", "وقع الهجوم ليلة رأس السنة.", "2015-12-31", "2016-01-01"),
    ],
)
def test_the_night_of_the_new_year_is_read(language: str, text: str, first: str, last: str) -> None:
    assert [(str(when.first), str(when.last)) for when in dates_of(text, language, "2016-01-08")] == [(first, last)]


@pytest.mark.parametrize(
    ("language", "text", "published", "day"),
    [
        ("de", "Am Ostersonntag wurden drei Kirchen angegriffen.", "2019-04-22", "2019-04-21"),
        ("de", "Am Karfreitag 1998 wurde das Abkommen unterzeichnet.", "2019-04-22", "1998-04-10"),
        ("en", "The accord was reached on Good Friday.", "1998-04-11", "1998-04-10"),
        ("fr", "Le dimanche des Rameaux, une bombe a explosé.", "2017-04-10", "2017-04-09"),
        ("es", "El Domingo de Resurrección murieron 70 personas.", "2016-03-29", "2016-03-27"),
        ("ru", "В Пасхальное воскресенье взорваны три церкви.", "2019-04-22", "2019-04-21"),
        ("uk", "На Великдень обстріляли Запоріжжя.", "2024-05-06", "2024-05-05"),
        ("ar", "وقع التفجيران أحد الشعانين.", "2017-04-10", "2017-04-09"),
        ("en", "The church was stormed on Palm Sunday.", "2024-01-10", "2023-04-02"),
    ],
)
def test_feasts_that_move_with_easter_are_read(language: str, text: str, published: str, day: str) -> None:
    assert [(str(when.first), str(when.last)) for when in dates_of(text, language, published)] == [(day, day)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Gunmen struck on Eid al-Adha."),
        ("de", "Der Anschlag geschah am ersten Tag des Opferfests."),
        ("ru", "Теракт произошёл в день Курбан-байрама."),
        ("ar", "وقع الهجوم أول أيام عيد الأضحى."),
    ],
)
def test_feasts_of_the_hijri_year_are_read_with_a_day_on_either_side(language: str, text: str) -> None:
    (when,) = dates_of(text, language, "2015-09-28")
    assert when.first is not None and when.last is not None
    assert when.first <= date(2015, 9, 24) <= when.last and (when.last - when.first).days == 2


@given(year=st.integers(1900, 2099))
def test_easter_is_a_sunday_of_spring_and_in_the_east_never_earlier(year: int) -> None:
    west, east = western_easter(year), eastern_easter(year)
    assert west.weekday() == east.weekday() == 6
    assert date(year, 3, 22) <= west <= date(year, 4, 25)
    assert date(year, 4, 3) <= east <= date(year, 5, 10)
    assert 0 <= (east - west).days <= 35 and (east - west).days % 7 == 0


def test_hours_later_is_the_day_told_before() -> None:
    assert str(
        dates_of("A bomb went off on Monday. A few hours later another one did.", "en", "2022-03-05")[-1].first
    ) == ("2022-02-28")


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("de", "Freitag, 13.40 Uhr: Ein Mann betritt die Halle.", "2022-03-04"),
        ("uk", "Понеділок. Ракета влучила в лікарню.", "2022-02-28"),
        ("uk", "Зал «Весна», п'ятниця, 21:40. Троє заходять.", "2022-03-04"),
        ("ru", "Понедельник. В городе слышны взрывы.", "2022-02-28"),
        ("es", "Lunes, 19.00: dos soldados mueren.", "2022-02-28"),
        ("de", "Der Turm wurde Mittwochfrüh zerstört.", "2022-03-02"),
    ],
)
def test_a_weekday_at_the_head_of_an_entry_needs_no_preposition(language: str, text: str, day: str) -> None:
    assert [str(when.first) for when in dates_of(text, language, "2022-03-05")] == [day]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Herr Freitag, der Autor, kam."),
        ("es", "Don Domingo, el alcalde, llegó."),
        ("de", "Es waren Freitag, 13 Hühner und ein Hund dabei, sagte Robinson."),
    ],
)
def test_a_weekday_that_is_a_name_is_no_head_of_an_entry(language: str, text: str) -> None:
    assert dates_of(text, language, "2022-03-05") == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On 6 April they came, five days before the truce."),
        ("en", "On 6 April they came, five days before Omar fell."),
        ("fr", "Le 6 avril ils sont entrés, huit ans après en avoir été chassés."),
        ("es", "El 6 de abril llegaron, dos días antes de la tregua."),
    ],
)
def test_what_is_counted_from_an_event_is_no_day_after_the_one_told_before(language: str, text: str) -> None:
    assert len(dates_of(text, language, "2022-05-05")) == 1


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("uk", "Вони прийшли 6 квітня. Чотирма днями раніше впав міст.", "2022-04-02"),
        ("ru", "Они пришли 16 апреля. Десятью днями раньше рухнул мост.", "2022-04-06"),
        ("ar", "يصل الوفد بعد غد إلى جنيف.", "2022-05-07"),
    ],
)
def test_counted_days_in_other_cases(language: str, text: str, day: str) -> None:
    assert str(dates_of(text, language, "2022-05-05")[-1].first) == day


def test_this_summer_is_the_summer_of_the_reference_year() -> None:
    (when,) = dates_of("They will leave this summer.", "en", "2022-04-06")
    assert (str(when.first), str(when.last)) == ("2022-06-01", "2022-08-31")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Am 24. Februar 2022 begann es. Am 2. März fiel die Stadt.", ["2022-02-24", "2022-03-02"]),
        ("On 7 October 2021 it began; on 27 October troops moved in.", ["2021-10-07", "2021-10-27"]),
        ("Le 13 novembre 2015, puis en décembre.", ["2015-11-13", "2015-12-01"]),
        ("Am 24. Februar 2022 war Krieg, am Montag auch, am 2. März nie.", ["2022-02-24", "2023-10-16", "2023-03-02"]),
        ("Am 24. Februar 2022 begann es.\n\nAm 2. März fiel die Stadt.", ["2022-02-24", "2023-03-02"]),
        ("Am 3. Dezember 2021 begann es. Am 2. März fiel die Stadt.", ["2021-12-03", "2023-03-02"]),
    ],
)  # fmt: skip
def test_a_day_without_a_year_behind_one_with_a_year_is_in_that_year(text: str, days: list[str]) -> None:
    language = "de" if text.startswith("Am") else "en" if text.startswith("On") else "fr"
    assert [str(when.first) for when in dates_of(text, language, "2023-10-20")] == days


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("im Morgengrauen des Mittwochs", "2023-10-18", "2023-10-18"),
        ("am gestrigen Donnerstag", "2023-10-19", "2023-10-19"),
        ("in der Nacht vom Montag zum Dienstag", "2023-10-16", "2023-10-17"),
        ("in der Woche zuvor", "2023-10-09", "2023-10-15"),
    ],
)
def test_german_words_for_days_of_the_desks(words: str, first: str, last: str) -> None:
    (when,) = dates_of(f"Die Brücke ist {words} eingestürzt.", "de", "2023-10-20")
    assert (str(when.first), str(when.last)) == (first, last)


def test_eine_woche_zuvor_counts_from_the_day_told_before() -> None:
    text = "Am Dienstag fiel die Brücke. Eine Woche zuvor war sie beschossen worden."
    assert [str(when.first) for when in dates_of(text, "de", "2023-10-20")] == ["2023-10-17", "2023-10-10"]


def test_a_month_somebody_wants_to_travel_in_is_the_next() -> None:
    (when,) = dates_of("Die Ministerin will im Dezember nach Gao reisen.", "de", "2023-10-20")
    assert when.first == date(2023, 12, 1)


def test_days_later_without_a_day_told_before_are_unknown() -> None:
    (when,) = dates_of("Three days later the town fell.", "en")
    assert when.precision is TimePrecision.UNKNOWN


def test_days_earlier_without_a_day_told_before_count_from_the_report() -> None:
    (when,) = dates_of("Tres días antes, la aviación bombardeó la ciudad.", "es", "2023-10-20")
    assert when.first == when.last == date(2023, 10, 17)


def test_days_without_a_year_are_in_the_year_told_before_in_a_text_about_long_past_times() -> None:
    text = "The war began on 28 July 1914. In 1915 it spread. On 22 May 1915 Italy joined. On 9 August Kovno fell."
    assert str(dates_of(text, "en")[-1].first) == "1915-08-09"


def test_days_without_a_year_are_recent_in_a_text_that_also_tells_a_recent_year() -> None:
    text = "The war began on 18 March 2011. In 2013 it spread. In May 2022 it paused. On 9 August Idlib was hit."
    assert str(dates_of(text, "en")[-1].first) == "2023-08-09"


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("en", "The truce of May–August 2015 held.", "2015-05-01", "2015-08-31"),
        ("de", "In den 1990er Jahren war Ruhe.", "1990-01-01", "1999-12-31"),
        ("uk", "У 1990-х роках там був спокій.", "1990-01-01", "1999-12-31"),
        ("en", "1950", "1950-01-01", "1950-12-31"),
        ("en", "The civil war (1975-1990) ended.", "1975-01-01", "1990-12-31"),
    ],
)
def test_years_and_months_in_runs(language: str, text: str, first: str, last: str) -> None:
    (when,) = dates_of(text, language)
    assert (str(when.first), str(when.last)) == (first, last)


def test_a_run_of_round_numbers_is_a_count() -> None:
    assert dates_of("They have 1500-2000 fighters.", "en") == ()


@pytest.mark.parametrize("reference", ["0001-01-01", "9999-12-31"])
def test_days_beyond_the_calendar_are_unknown(reference: str) -> None:
    text = "MOSCOW, Nov 26 (AP) - Since 3 May, 5000 years ago, yesterday, tomorrow, last winter and next year."
    for when in dates_of(text, "en", reference):
        assert (when.first is None) == (when.precision is TimePrecision.UNKNOWN)


def test_a_day_the_month_does_not_have_leaves_the_month() -> None:
    found = dates_of("The letters of 31 June 2015 and 29 February 2015.", "en")
    assert [(str(when.first), str(when.last)) for when in found] == [
        ("2015-06-01", "2015-06-30"),
        ("2015-02-01", "2015-02-28"),
    ]


def test_reason_names_the_words_the_days_and_the_reference_day() -> None:
    (when,) = dates_of("Gestern fiel der Ort.", "de", "2022-03-05")
    (reason,) = when.reasons
    assert "“Gestern” is 2022-03-04" in reason.sentence
    assert "2022-03-05" in reason.sentence


@pytest.mark.parametrize(
    ("hijri", "gregorian"),
    [((1445, 1, 1), date(2023, 7, 19)), ((1437, 1, 10), date(2015, 10, 24)), ((1400, 9, 1), date(1980, 7, 14))],
)
def test_tabular_hijri_dates_convert(hijri: tuple[int, int, int], gregorian: date) -> None:
    assert from_hijri(*hijri) == gregorian


def test_text_in_an_unknown_language_gives_full_numeric_dates_only() -> None:
    text = "Dne 2015-10-31 a 31.10.2015 v pondeli."
    found = find_dates(read_document(Article(id="test", text=text), UNDETERMINED), UNDETERMINED)
    assert [when.first for when in found] == [date(2015, 10, 31)] * 2


# --- laws

SNIPPETS = st.sampled_from([part for case in CASES for part in (case["text"], *case["text"].split())])
TEXTS = st.one_of(st.text(max_size=120), st.lists(SNIPPETS, max_size=12).map(" ".join))
REFERENCES = st.one_of(st.none(), st.dates())


@settings(max_examples=150, deadline=None)
@given(text=TEXTS, pack=st.sampled_from(PACKS), reference=REFERENCES)
def test_any_text_gives_ordered_disjoint_spans_and_periods(text: str, pack: Pack, reference: date | None) -> None:
    found = find_dates(read_document(Article(id="test", text=text, published=reference), pack), pack)
    end = 0
    for when in found:
        assert when.span is not None
        assert end <= when.span.start
        end = when.span.end
        assert when.span.of(text).strip() == when.span.of(text)
        assert (when.first is None) == (when.last is None) == (when.precision is TimePrecision.UNKNOWN)
        assert when.first is None or when.last is None or when.first <= when.last
        assert when.reasons


@pytest.mark.parametrize(
    "text", ["since ", "early morning of ", "вечером ", "من ", "from the night to the ", "5 May to "]
)
def test_expressions_that_never_end_are_read_in_good_time(text: str) -> None:
    for pack in PACKS:
        find_dates(read_document(Article(id="test", text=text * 1000, published=date(2020, 1, 1)), pack), pack)


@settings(max_examples=50, deadline=None)
@given(text=TEXTS, pack=st.sampled_from(PACKS), reference=st.dates())
def test_the_same_text_and_reference_give_the_same_dates(text: str, pack: Pack, reference: date) -> None:
    document = read_document(Article(id="test", text=text, published=reference), pack)
    assert find_dates(document, pack) == find_dates(document, pack)


@settings(max_examples=100, deadline=None)
@given(day=st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)), pack=st.sampled_from(PACKS))
def test_a_full_date_written_out_is_read_back(day: date, pack: Pack) -> None:
    month = pack.dates.months[day.month - 1].split(", ")[0]
    month = month.title() if pack.dates.capital_months else month
    written = f"{day.day}. {month} {day.year}" if pack.code == "de" else f"{day.day} {month} {day.year}"
    (when,) = dates_of(f"({written})", pack.code, None)
    assert (when.first, when.last) == (day, day)


# --- the shared gold set and the seed article


@pytest.fixture(scope="module")
def gold() -> list[dict[str, Any]]:
    path = SHARED / "gold" / "dates.jsonl"
    if not path.exists():
        pytest.skip("the shared gold set of dates is not on this machine")
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_97_percent_of_the_gold_expressions_are_exact(gold: list[dict[str, Any]]) -> None:
    positives = [case for case in gold if case["gold"] != "NONE"]
    exact = 0
    for case in positives:
        found = dates_of(case["text"], case["lang"], case["ref"])
        periods = [str(when.first) if when.first == when.last else f"{when.first}/{when.last}" for when in found]
        exact += periods == [case["gold"]]
    assert exact / len(positives) >= 0.97


def test_no_date_is_found_in_the_gold_sentences_without_one(gold: list[dict[str, Any]]) -> None:
    negatives = [case for case in gold if case["gold"] == "NONE"]
    assert negatives
    assert [case["text"] for case in negatives if dates_of(case["text"], case["lang"], case["ref"])] == []


def test_seed_article_has_its_seven_dates_and_no_other() -> None:
    files = list((SHARED / "seed").glob("*.txt"))
    if not files:
        pytest.skip("the seed article is not on this machine")
    found = dates_of(files[0].read_text("utf-8"), "de", "2015-11-26")
    assert [(str(when.first), str(when.last), when.open_ended) for when in found] == [
        ("2015-11-26", "2015-11-26", False),
        ("2015-11-16", "2015-11-22", False),
        ("2015-09-21", "2015-11-26", True),
        ("2015-09-21", "2015-11-26", True),
        ("2015-11-23", "2015-11-29", False),
        ("2015-11-13", "2015-11-13", False),
        ("2015-10-31", "2015-10-31", False),
    ]


class _Everywhere(dict[str, Beginning]):
    """An expression may begin with any word."""

    def __missing__(self, key: str) -> Beginning:
        return Beginning(always=True, before_known=False, before=frozenset())


@st.composite
def _words_of_dates(draw: st.DrawFn) -> tuple[Pack, str]:
    """A text of up to eight words of a language, most of them of its dates."""
    pack = draw(st.sampled_from(PACKS))
    lexicon = lexicon_of(pack.dates)
    phrases = [" ".join((key, *lexeme.rest)) for key, entry in lexicon.entries.items() for lexeme in entry.alone]
    phrases += [
        " ".join((key, *lexeme.rest))
        for key, entry in lexicon.entries.items()
        for lexemes in entry.longer.values()
        for lexeme in lexemes
    ]
    word = st.sampled_from(phrases) | st.sampled_from(["3", "12", "2014", "3rd", "xyz", "Ende"])
    joins = st.sampled_from([" ", " ", " ", ", ", "-", ". "])
    parts = draw(st.lists(st.tuples(word, joins), min_size=1, max_size=8))
    return pack, "".join(f"{part}{join}" for part, join in parts)


@settings(max_examples=150, deadline=None)
@given(_words_of_dates())
def test_no_expression_begins_where_the_word_lists_say_that_none_may(words: tuple[Pack, str]) -> None:
    pack, text = words
    document = read_document(Article(id="test", text=text), pack)
    lexicon = lexicon_of(pack.dates)
    found, all_found = (
        [*Reader(document, tried).find(0, len(document.tokens))]
        for tried in (lexicon, lexicon._replace(begins_with=_Everywhere()))
    )
    assert found == all_found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The two signed an accord on Tuesday that is to open the border."),
        ("en", "The accord, signed in Geneva on Tuesday, will open the border."),
        ("fr", "Les deux ont signé mardi un accord qui doit ouvrir la frontière."),
        ("es", "Ambos firmaron el martes un acuerdo que abrirá la frontera."),
        ("ru", "Стороны подписали во вторник соглашение, которое должно открыть границу."),
        ("uk", "Сторони підписали у вівторок угоду, яка має відкрити кордон."),
    ],
)
def test_what_is_to_come_of_a_deed_says_nothing_of_its_day(language: str, text: str) -> None:
    (tuesday,) = dates_of(text, language, "2024-05-16")
    assert tuesday.first == date(2024, 5, 14)


def test_a_day_before_the_word_of_the_future_may_still_come() -> None:
    (tuesday,) = dates_of("On Tuesday the ministers will meet.", "en", "2024-05-16")
    assert tuesday.first == date(2024, 5, 21)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("ru", "В четверг прошли обыски после стрельбы 24 сентября.\n\nНакануне задержан политик.", "2023-10-19"),
        (
            "es",
            "El jueves hubo registros tras el tiroteo del 24 de septiembre.\n\nLa víspera cayó un jefe.",
            "2023-10-19",
        ),
        # the story itself is of that time
        ("ru", "24 сентября началась стрельба.\n\nНакануне задержан политик.", "2023-09-23"),
        ("ru", "В четверг вспомнили 24 сентября. Накануне задержан политик.", "2023-09-23"),
    ],
)
def test_the_day_before_behind_a_side_remark_counts_from_the_article(language: str, text: str, day: str) -> None:
    assert str(dates_of(text, language, "2023-10-20")[-1].first) == day
