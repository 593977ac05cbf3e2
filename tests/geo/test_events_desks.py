"""What Russian and Ukrainian desks write instead of the plain word, and where the case of a name says what it is."""

from dataclasses import replace
from datetime import date

import pytest

from data.gazetteer import open_gazetteer, open_words
from geo.events import find_reports
from geo.languages import pack_for
from geo.model import Article, MentionForm
from geo.text import read_document, text_digest
from geo.toponyms import find_mentions
from tests.geo.conftest import Bench, Read, make_place, told_how


@pytest.mark.parametrize(
    ("language", "text", "place", "kind"),
    [
        ("ru", "Снаряд проломил крышу школы в Хомсе.", "Хомсе", "shelling"),
        ("ru", "Коптер настиг маршрутку под Хомсом.", "Хомсом", "drone_strike"),
        ("ru", "Патруль угодил в засаду у Хомса.", "Хомса", "armed_clash"),
        ("ru", "Мятежников изгнали из Хомса.", "Хомса", "government_regains_territory"),
        ("ru", "Неизвестный в маске порезал троих у вокзала в Хомсе.", "Хомсе", "attack_on_civilians"),
        ("ru", "Студенты разбили палатки на площади в Хомсе.", "Хомсе", "protest"),
        ("ru", "В Хомсе толпа спалила суд.", "Хомсе", "riot"),
        ("ru", "Полиция рассеяла толпу в Хомсе дубинками.", "Хомсе", "riot"),
        ("ru", "Эммануэль Макрон прибыл в Хомс.", "Хомс", "diplomacy"),
        ("ru", "В Хомсе собрались министры обороны.", "Хомсе", "diplomacy"),
        ("ru", "В Хомсе свалили монумент.", "Хомсе", "property_destruction"),
        ("ru", "На площадь в Хомсе вышли сотни студентов.", "Хомсе", "protest"),
        ("ru", "Студенты вышли на площадь в Хомсе, требуя реформ.", "Хомсе", "protest"),
        ("ru", "Полиция применила в Хомсе табельное оружие, один убитый.", "Хомсе", "attack_on_civilians"),
        ("uk", "Снаряд прошив дах школи в Хомсі.", "Хомсі", "shelling"),
        ("uk", "Черга пасажирів у Хомсі опинилася під вогнем артилерії.", "Хомсі", "shelling"),
        ("uk", "Колона потрапила в засідку біля Хомса.", "Хомса", "armed_clash"),
        ("uk", "Заколотників вигнали з Хомса.", "Хомса", "government_regains_territory"),
        ("uk", "Студенти поставили намети на площі в Хомсі.", "Хомсі", "protest"),
        ("uk", "Емманюель Макрон приїхав до Хомса.", "Хомса", "diplomacy"),
        ("uk", "У Хомсі зійшлися міністри оборони.", "Хомсі", "diplomacy"),
        ("uk", "У Хомсі звалили монумент.", "Хомсі", "property_destruction"),
        ("uk", "Артилерія вгатила по ринку в Хомсі.", "Хомсі", "shelling"),
        ("uk", "На площу в Хомсі вийшли сотні студентів.", "Хомсі", "protest"),
    ],
)
def test_words_of_desks_are_deeds(read: Read, language: str, text: str, place: str, kind: str) -> None:
    assert (kind, place, "reported") in told_how(read(text, language, [place]))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Под Хомсом разбился «Боинг» с туристами."),
        ("ru", "Лейтенант пытался уехать из Хомса."),
        ("ru", "В школах Хомса идут занятия."),
        ("ru", "Казначейство в Хомсе закрыто."),
        ("ru", "Посол добился в Хомсе отсрочки."),
        ("ru", "Двухсот рублей в Хомсе не хватит."),
        ("ru", "Сборная в Хомсе потерпела поражение."),
        ("uk", "Наступний тиждень у Хомсі буде теплим."),
        ("uk", "Стратегічний план для Хомса ухвалено."),
        ("uk", "Заколотники з Хомса мовчать."),
    ],
)
def test_words_that_only_begin_like_deeds_are_none(read: Read, language: str, text: str) -> None:
    assert not read(text, language, [next(name for name in ("Хомсом", "Хомса", "Хомсе", "Хомсі") if name in text)])


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("ru", "Генерал приказал бригаде взять Хомс штурмом.", "Хомс"),
        ("uk", "Генерал наказав бригаді захопити Хомс.", "Хомс"),
    ],
)
def test_what_is_only_ordered_has_not_happened(read: Read, language: str, text: str, place: str) -> None:
    assert "reported" not in {mode for _, _, mode in told_how(read(text, language, [place]))}


def test_the_first_word_of_tel_aviv_is_no_body(read: Read) -> None:
    found = told_how(
        read("Египетские посредники прибыли в Тель-Авив.", "ru", [("Тель-Авив", make_place("Tel Aviv", "IL"))])
    )
    assert {kind for kind, _, _ in found} == {"diplomacy"}


def test_a_city_s_adjective_at_a_station_is_the_scene() -> None:
    text = "Смертник устроил бойню в стамбульском аэропорту."
    article = Article(id=text_digest(text), text=text, language="ru", published=date(2024, 5, 1))
    pack = pack_for("ru")
    found = find_mentions(read_document(article, pack), pack, open_gazetteer(), open_words())
    assert [(mention.surface, mention.keys) for mention in found] == [("стамбульском", ("стамбул",))]


def test_a_meeting_that_was_held_is_not_to_come(read: Read) -> None:
    monday = ("в понедельник", date(2015, 11, 23), date(2015, 11, 23))
    (report,) = read("Министры успели встретиться в понедельник в Хомсе.", "ru", ["Хомсе"], [monday])
    assert report.assertion.value == "reported" and report.when is not None and report.when.first == monday[1]


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("ru", "Сирийская армия вошла в Хомс, откуда утром ушли американцы.", "Хомс"),
        ("uk", "Урядові війська ввійшли до Хомса, який росіяни полишили.", "Хомса"),
    ],
)
def test_a_town_taken_up_by_where_is_that_of_both_deeds(read: Read, language: str, text: str, place: str) -> None:
    found = {kind for kind, where, _ in told_how(read(text, language, [place])) if where == place}
    assert "withdrawal" in found and len(found) > 1


def test_each_town_with_its_own_word_for_the_deed_keeps_it(read: Read) -> None:
    text = "В Хомсе студенты вышли на площадь, в Хаме бастовали рынки."
    found = {(kind, where) for kind, where, _ in told_how(read(text, "ru", ["Хомсе", "Хаме"]))}
    assert found == {("protest", "Хомсе"), ("protest", "Хаме")}


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("ru", "Под Хомсом не стихают бои.", "Хомсом"),
        ("ru", "Бои под Хомсом не прекращаются.", "Хомсом"),
        ("uk", "Під Хомсом не вщухають бої.", "Хомсом"),
        ("en", "The fighting in Homs has not stopped.", "Homs"),
    ],
)
def test_fighting_that_does_not_stop_goes_on(read: Read, language: str, text: str, place: str) -> None:
    assert told_how(read(text, language, [place])) == {("armed_clash", place, "reported")}


@pytest.mark.parametrize(
    ("language", "text", "surface", "name"),
    [
        ("ru", "Толпа подожгла здание парламента в Тбилиси.", "Тбилиси", "Tbilisi"),
        ("uk", "Натовп підпалив будівлю парламенту в Тбілісі.", "Тбілісі", "Tbilisi"),
        ("en", "Protesters stormed the parliament in Tbilisi.", "Tbilisi", "Tbilisi"),
    ],
)
def test_the_town_of_an_office_that_is_stormed_is_the_scene(
    read: Read, language: str, text: str, surface: str, name: str
) -> None:
    assert ("riot", surface, "reported") in told_how(read(text, language, [(surface, make_place(name, "GE"))]))


def test_where_something_is_says_the_ending(bench: Bench) -> None:
    from geo.events import find_reports

    text = "Двадцать человек доставлены в отделы полиции в Минске."
    found = bench.resolutions(text, [("Минске", make_place("Minsk", "BY"))], MentionForm.INFLECTED)
    assert told_how(find_reports(bench.document(text, "ru"), found, (), pack_for("ru"))) == {
        ("arrest", "Минске", "reported")
    }


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("ru", "Дроны сбиты в Липецкой, Курской и Орловской областях.", ["Липецкой", "Курской", "Орловской"]),
        ("uk", "Вибухи чули в Полтавській та Сумській областях.", ["Полтавській", "Сумській"]),
        ("ru", "Сотни человек вышли на улицы Еревана.", ["Еревана"]),
        ("ru", "На улице Ленина в Туле пожар.", ["улице Ленина", "Туле"]),
        ("uk", "У Варшаві Зеленський підписав угоду.", ["Варшаві"]),
        ("ru", "Бои идут в Часовом Яру и под Ростовом-на-Дону.", ["Часовом Яру", "Ростовом-на-Дону"]),
        ("ru", "В Египте и в Гао ждут дождя.", ["Египте", "Гао"]),
        ("ru", "Свет пропал в Киевской и Полтавской областях.", ["Киевской", "Полтавской"]),
        ("uk", "В Єгипті та в Ірпені чекають дощу.", ["Єгипті", "Ірпені"]),
    ],
)
def test_places_of_a_list_of_a_city_and_before_a_name(language: str, text: str, names: list[str]) -> None:
    article = Article(id=text_digest(text), text=text, language=language, published=date(2024, 5, 1))
    pack = pack_for(language)
    found = find_mentions(read_document(article, pack), pack, open_gazetteer(), open_words())
    assert [mention.surface for mention in found if mention.accepted] == names


@pytest.mark.parametrize(
    ("language", "text", "place", "kind"),
    [
        ("ru", "Мина угодила в автобус в Хомсе.", "Хомсе", "shelling"),
        ("ru", "В Хомсе мина попала в очередь за водой.", "Хомсе", "shelling"),
        ("ru", "На Хомс упали три управляемые бомбы.", "Хомс", "air_strike"),
        ("ru", "Следователи взяли в Хомсе тридцать человек.", "Хомсе", "arrest"),
        ("ru", "Шахтёры забастовали в Хомсе.", "Хомсе", "protest"),
        ("ru", "Боевики завладели базой в Хомсе.", "Хомсе", "nonstate_overtakes_territory"),
        ("uk", "Міна поцілила в автобус у Хомсі.", "Хомсі", "shelling"),
        ("uk", "У Хомсі міна влучила в чергу по воду.", "Хомсі", "shelling"),
        ("uk", "На Хомс упали три керовані бомби.", "Хомс", "air_strike"),
        ("uk", "Правоохоронці взяли в Хомсі тридцять осіб.", "Хомсі", "arrest"),
        ("uk", "Шахтарі застрайкували в Хомсі.", "Хомсі", "protest"),
        ("uk", "Бойовики заволоділи базою в Хомсі.", "Хомсі", "nonstate_overtakes_territory"),
    ],
)
def test_mines_that_fly_and_who_is_taken(read: Read, language: str, text: str, place: str, kind: str) -> None:
    assert told_how(read(text, language, [place])) == {(kind, place, "reported")}


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [("ru", "Взрыв оставил воронку в Хомсе.", "Хомсе"), ("uk", "Ракета залишила вирву в Хомсі.", "Хомсі")],
)
def test_a_crater_that_is_left_is_no_withdrawal(read: Read, language: str, text: str, place: str) -> None:
    assert "withdrawal" not in {kind for kind, _, _ in told_how(read(text, language, [place]))}


@pytest.mark.parametrize(
    ("language", "text", "part"),
    [
        ("ru", "Повстанцы взяли Телль-Рифаат.", "Телль"),
        ("uk", "Повстанці взяли Телль-Ріфаат.", "Телль"),
    ],
)
def test_a_part_of_an_arabic_name_is_no_town(language: str, text: str, part: str) -> None:
    article = Article(id=text_digest(text), text=text, language=language, published=date(2024, 5, 1))
    pack = pack_for(language)
    found = find_mentions(read_document(article, pack), pack, open_gazetteer(), open_words())
    assert part not in {mention.surface for mention in found if mention.accepted}


@pytest.mark.parametrize(
    ("language", "title", "text", "town"),
    [
        ("uk", "Часів Яр: десятки загиблих", "Часів Яр. Ракети зруйнували будинок, загинули десять людей.", "Часів Яр"),
        (
            "ru",
            "Удар по Новой Каховке",
            "Новая Каховка. Ракеты разрушили дом, погибли десять человек.",
            "Новая Каховка",
        ),
        ("en", "Tel Aviv hit by rockets", "Tel Aviv (AP) - Rockets destroyed a house, killing ten people.", "Tel Aviv"),
    ],
)
def test_a_headline_names_towns_of_two_words(bench: Bench, language: str, title: str, text: str, town: str) -> None:
    document = bench.document(text, language)
    document = replace(document, article=replace(document.article, title=title))
    found = bench.resolutions(text, [(town, make_place(town, "UA"))])
    reports = find_reports(document, found, (), pack_for(language))
    assert {report.where.mention.surface for report in reports if report.where} == {town}


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "Thousands fled from the fighting in Homs.", "Homs"),
        ("ru", "Тысячи людей бежали от боёв в Хомсе.", "Хомсе"),
        ("ar", "هرب آلاف السكان من المعارك في حمص.", "حمص"),
    ],
)
def test_who_flees_from_fighting_flees_its_place(read: Read, language: str, text: str, place: str) -> None:
    found = told_how(read(text, language, [place]))
    assert ("humanitarian", place, "reported") in found


@pytest.mark.parametrize(
    ("language", "text", "place", "kind"),
    [
        ("ru", "Взрыв в Хомсе выбил окна двух школ.", "Хомсе", "bombing"),
        ("ru", "Протестующие выбили двери суда в Хомсе.", "Хомсе", "riot"),
        ("uk", "Вибух у Хомсі вибив шибки двох шкіл.", "Хомсі", "bombing"),
        ("uk", "Натовп вибив двері суду в Хомсі.", "Хомсі", "riot"),
    ],
)
def test_windows_that_are_knocked_out_are_nobody_driven_out(
    read: Read, language: str, text: str, place: str, kind: str
) -> None:
    assert {found for found, _, _ in told_how(read(text, language, [place]))} == {kind}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Тисячі демонстрантів пройшли Хомсом із прапорами.", "Хомсом"),
        ("Хвиля протестів прокотилася Хомсом.", "Хомсом"),
    ],
)
def test_a_march_through_a_town_needs_no_preposition_in_ukrainian(read: Read, text: str, place: str) -> None:
    assert told_how(read(text, "uk", [(place, make_place("Damascus", "SY"))])) == {("protest", place, "reported")}


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("en", "Police arrested 600 people during protests in Homs and Hama.", ["Homs", "Hama"]),
        ("de", "Die Polizei nahm 600 Menschen bei Protesten in Homs und Hama fest.", ["Homs", "Hama"]),
        ("fr", "La police a arrêté 600 personnes lors de manifestations à Homs et Hama.", ["Homs", "Hama"]),
        ("es", "La policía detuvo a 600 personas durante protestas en Homs y Hama.", ["Homs", "Hama"]),
        ("ru", "Полиция задержала 600 человек на акциях протеста в Хомсе и Хаме.", ["Хомсе", "Хаме"]),
        ("uk", "Поліція затримала 600 людей на акціях протесту в Хомсі та Хамі.", ["Хомсі", "Хамі"]),
        ("ar", "أوقفت قوات الأمن 600 شخص خلال احتجاجات في حمص وحماة.", ["حمص", "حماة"]),
    ],
)
def test_who_is_held_during_protests_is_held_in_each_of_their_towns(
    read: Read, language: str, text: str, places: list[str]
) -> None:
    told_of = told_how(read(text, language, places))
    assert {("arrest", place, "reported") for place in places} <= told_of


def test_who_is_held_before_a_comma_is_not_at_the_protest_behind_it(read: Read) -> None:
    assert ("arrest", "Homs", "reported") not in told_how(
        read("Police arrested 600 people, as protests went on in Homs.", "en", ["Homs"])
    )
