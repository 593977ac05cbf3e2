"""Families of words for deeds, and what looks like them in ordinary news."""

import pytest

from geo.languages.families import pairs, widened
from geo.languages.pack import Cue, EventWords
from geo.model import Assertion, EventType, Report
from tests.geo.conftest import Read


def kinds(reports: tuple[Report, ...]) -> set[str]:
    return {report.event_type.value for report in reports}


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "Washington rushed 600 extra marines to Homs on Monday.", "military_presence"),
        ("en", "Gunmen seized three aid workers in Homs on Monday.", "abduction"),
        ("en", "Angry crowds stormed the town hall in Homs on Monday.", "riot"),
        ("en", "Hundreds of students sat down in the square of Homs on Monday.", "protest"),
        ("en", "A lorry ploughed into a crowd in Homs on Monday.", "attack_on_civilians"),
        ("en", "Police picked up two men in Homs on Monday.", "arrest"),
        ("en", "Soldiers recovered a hundred rifles in Homs on Monday.", "weapons_disrupted"),
        ("en", "The raiders burnt the shops of Homs on Monday.", "property_destruction"),
        ("de", "Die Rebellen setzten sich am Montag in Homs fest.", "nonstate_overtakes_territory"),
        ("de", "Vor dem Rathaus in Homs flogen am Montag Steine und Flaschen.", "riot"),
        ("de", "In Homs fanden Soldaten am Montag zwanzig Gewehre.", "weapons_disrupted"),
        ("de", "Hunderte Studenten klebten sich am Montag in Homs auf die Straße.", "protest"),
        ("de", "In Homs legten Bewaffnete am Montag Feuer in zwei Schulen.", "property_destruction"),
    ],
)  # fmt: skip
def test_verbs_tell_of_a_deed_with_their_object_or_subject(read: Read, language: str, text: str, kind: str) -> None:
    assert kind in kinds(read(text, language, ["Homs"]))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The company rushed 600 extra parcels to Homs on Monday."),
        ("en", "Analysts grabbed three headlines in Homs on Monday."),
        ("en", "The choir picked up two prizes in Homs on Monday."),
        ("en", "Fans swooped on the cheap tickets in Homs on Monday."),
        ("en", "Fans took the train to Homs on Monday."),
        ("de", "Am Montag legte der Bäcker in Homs zwei Brote in den Ofen."),
        ("de", "Der Trainer setzte sich am Montag in Homs auf die Bank."),
        ("de", "In Homs fanden Wanderer am Montag zwanzig Pilze."),
    ],
)
def test_the_same_verbs_with_other_objects_tell_of_nothing(read: Read, language: str, text: str) -> None:
    assert read(text, language, ["Homs"]) == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ankara sent four hundred more elite troops to Homs on Monday.", True),
        ("Ankara sent a letter of thanks in several languages to Homs, where troops had once been, on Monday.", False),
    ],
)
def test_a_gap_with_a_width_ends_there(read: Read, text: str, told: bool) -> None:
    assert ("military_presence" in kinds(read(text, "en", ["Homs"]))) is told


def test_pairs_are_every_head_with_every_tail() -> None:
    assert pairs("sent, moved", "troops, tanks", 4) == "sent ~4 troops|tanks, moved ~4 troops|tanks"
    assert pairs("crowd, mob", "stormed") == "crowd stormed, mob stormed"


def test_widened_words_keep_their_own_first() -> None:
    words = EventWords(triggers={EventType.RIOT: "riot"}, cues={Cue.HIT: "hit"})
    wider = widened(
        words,
        ({EventType.RIOT: "mob", EventType.ARREST: "held"}, {Cue.HIT: "smashed"}),
        ({EventType.RIOT: "horde"}, {Cue.HIT: "struck", Cue.AND: "and"}),
    )
    assert dict(wider.triggers) == {EventType.RIOT: "riot, mob, horde", EventType.ARREST: "held"}
    assert dict(wider.cues) == {Cue.HIT: "hit, smashed, struck", Cue.AND: "and"}


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("ru", "В понедельник в Хомсе полицейские застрелили двух нападавших.", "armed_clash"),
        ("ru", "Неизвестные в понедельник в Хомсе обстреляли микроавтобус с паломниками.", "attack_on_civilians"),
        ("ru", "Хуситы в понедельник захватили у Хомса двенадцать рыбаков.", "abduction"),
        ("ru", "Фермеры в понедельник в Хомсе перекрыли тракторами две улицы.", "protest"),
        ("ru", "Президент Сербии в понедельник прибыл в Хомс.", "diplomacy"),
        ("ru", "В понедельник из тюрьмы в Хомсе выпущены сорок заключённых.", "humanitarian"),
        ("uk", "У понеділок у Хомсі поліцейські застрелили двох нападників.", "armed_clash"),
        ("uk", "Невідомі в понеділок у Хомсі обстріляли мікроавтобус із паломниками.", "attack_on_civilians"),
        ("uk", "Підлітки в понеділок у Хомсі жбурляли в поліцейських каміння.", "riot"),
        ("uk", "Хусити в понеділок захопили біля Хомса дванадцять моряків.", "abduction"),
        ("uk", "Водії в понеділок у Хомсі перекрили тракторами дві вулиці.", "protest"),
        ("uk", "У понеділок у Хомсі сапери знешкодили дві бомби.", "weapons_disrupted"),
        ("ru", "Пограничники двух стран в понедельник перестреливались у Хомса.", "armed_clash"),
        ("ru", "Болельщики в понедельник подрались с полицией в Хомсе.", "riot"),
        ("ru", "Министры шести стран собрались в понедельник в Хомсе.", "diplomacy"),
        ("ru", "Солдаты в понедельник взорвали мечеть в Хомсе.", "property_destruction"),
        ("uk", "Прикордонники двох країн у понеділок перестрілювалися біля Хомса.", "armed_clash"),
        ("uk", "Бойовики в понеділок звільнили в Хомсі двох заручниць.", "humanitarian"),
    ],
)  # fmt: skip
def test_plain_agency_words_tell_what_is_done_with_what(read: Read, language: str, text: str, kind: str) -> None:
    names = [
        name for name in ("Хомсе", "Хомса", "Хомс", "Хомсі") if name in text.replace(",", " ").replace(".", " ").split()
    ]
    assert kind in kinds(read(text, language, names))


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [("ru", "Забастовка в Хомсе отменена.", "Хомсе"), ("uk", "Страйк у Хомсі скасовано.", "Хомсі")],
)
def test_what_is_cancelled_is_negated(read: Read, language: str, text: str, place: str) -> None:
    (report,) = read(text, language, [place])
    assert report.assertion is Assertion.NEGATED


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "В Хомсе в понедельник шахтёры заблокированы на глубине двухсот метров."),
        ("ru", "Закон в понедельник вступил в силу в Хомсе."),
        ("ru", "Оркестр в понедельник прибыл в Хомс."),
        ("uk", "У понеділок у Хомсі пролунала новина про весілля."),
        ("ru", "Нападавшие в понедельник были родом из Хомса."),
        ("uk", "Попри перемир'я, у понеділок в Хомсі не працювали крамниці."),
        ("uk", "Вона в понеділок перебрала владу в клубі садівників у Хомсі."),
    ],
)
def test_words_of_agencies_with_other_objects_tell_of_nothing(read: Read, language: str, text: str) -> None:
    assert read(text, language, ["Хомс", "Хомсе", "Хомсі"]) == ()
