"""What agency desks tell in passing: deeds of a day told by another, raids of arrests, carriers, guests who go on."""

from datetime import date

import pytest

from tests.geo.conftest import Read, make_place, told

WEDNESDAY = date(2015, 11, 25)


@pytest.mark.parametrize(
    ("language", "text", "stated", "days"),
    [
        ("en", "The army retook Homs on Wednesday, a day after rebels had seized it.", "on Wednesday", 1),
        (
            "en",
            "Police arrested two men in Homs on Wednesday, two days after gunmen stormed a hotel.",
            "on Wednesday",
            2,
        ),
        (
            "de",
            "Am Mittwoch nahm die Polizei in Homs einen Mann fest, zwei Tage nachdem Bewaffnete ein Hotel stürmten.",
            "Am Mittwoch",
            2,
        ),
        (
            "fr",
            "La police a arrêté mercredi à Homs un homme, deux jours après que des tireurs ont attaqué un hôtel.",
            "mercredi",
            2,
        ),
    ],
)
def test_a_clause_that_tells_what_came_so_many_days_before(
    read: Read, language: str, text: str, stated: str, days: int
) -> None:
    reports = read(text, language, ["Homs"], [(stated, WEDNESDAY, WEDNESDAY)])
    assert [one.when.first for one in reports if one.when] == [WEDNESDAY, date(2015, 11, 25 - days)]


def test_a_clause_of_since_tells_what_happened_in_that_month(read: Read) -> None:
    text = "It was the worst raid since May 2013, when rockets killed dozens in Homs."
    since = ("since May 2013", date(2013, 5, 1), date(2015, 11, 26))
    (report,) = read(text, places=["Homs"], dates=[since])
    assert report.when is not None and report.when.first == date(2013, 5, 1)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Hours earlier a drone had fired two rockets at a house in Homs.", "drone_strike"),
        ("A jet launched three missiles at a depot in Homs.", "air_strike"),
        ("Gunmen struck Homs in May.", "attack_on_civilians"),
        ("A lorry sped through a crowd in Homs, killing four people.", "attack_on_civilians"),
        ("Bandits broke into a hospital in Homs and killed two guards.", "attack_on_civilians"),
        ("Planes dropped water and tents in Homs.", "humanitarian"),
        ("Agents arrested the cell's leader in a raid in Homs.", "arrest"),
        ("A man was beaten to death by a mob in Homs.", "riot"),
    ],
)
def test_who_did_it_and_with_what_decides_the_kind(read: Read, text: str, kind: str) -> None:
    assert told(read(text, places=["Homs"])) == [(kind, "Homs")]


def test_thieves_who_break_in_attack_nobody(read: Read) -> None:
    assert told(read("Thieves broke into a shop in Homs.", places=["Homs"])) == []


def test_what_was_hit_goes_on_with_the_strike_before(read: Read) -> None:
    text = "Iran fired rockets at two bases. A compound in Homs was hit."
    assert ("shelling", "Homs") in told(read(text, places=["Homs"]))
    assert told(read("A compound in Homs was hit.", places=["Homs"])) == []


def test_an_accident_is_not_the_strike_before(read: Read) -> None:
    text = "A drone killed the general near Homs. Forty people were crushed to death at his funeral in Hama."
    assert told(read(text, places=["Homs", "Hama"])) == [("drone_strike", "Homs")]


def test_he_who_travels_on_was_named_before(read: Read) -> None:
    text = "The president received the envoy. He will fly to Homs on Friday."
    friday = ("on Friday", date(2015, 11, 27), date(2015, 11, 27))
    assert ("diplomacy", "Homs") in told(read(text, places=["Homs"], dates=[friday]))
    alone = "The striker scored twice. He will fly to Homs on Friday."
    assert told(read(alone, places=["Homs"], dates=[friday])) == []


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("Planes bombed the parliament in Homs.", "air_strike"),
        ("Rebels paraded through Homs.", "nonstate_overtakes_territory"),
        ("Infantry took six villages around Homs.", "nonstate_overtakes_territory"),
        ("Officers found mortars, mines and rifles in Homs.", "weapons_disrupted"),
        ("In Homs hundreds broke into the town hall and burned it.", "riot"),
        ("Police in Homs fired on a minibus full of students.", "attack_on_civilians"),
        ("A mortar bomb exploded at a camp next to Homs.", "shelling"),
        ("In Homs he was taken into custody.", "arrest"),
        ("Some 400 villagers had been brought out of Homs.", "humanitarian"),
    ],
)
def test_what_is_done_to_whom_names_the_deed(read: Read, text: str, deed: str) -> None:
    assert told(read(text, places=["Homs"])) == [(deed, "Homs")]


def test_an_office_that_is_struck_or_visited_is_the_scene(read: Read) -> None:
    capital = make_place("Damascus")
    for text in (
        "The envoy met the president in Damascus.",
        "Two ministers held talks with a Turkish envoy in Damascus.",
    ):
        assert told(read(text, places=[("Damascus", capital)])) == [("diplomacy", "Damascus")]
    source = "After the attack the ministry in Damascus said 20 people had died."
    assert told(read(source, places=[("Damascus", capital)])) in ([], [("attack_on_civilians", None)])


def test_there_takes_up_a_town_of_its_sentence(read: Read) -> None:
    text = "Two officers who had fled to Homs were detained there."
    assert ("arrest", "Homs") in told(read(text, places=["Homs"]))


def test_a_fight_and_behind_a_comma_a_fire_are_two(read: Read) -> None:
    text = "In Homs, where the two sides fought, a mosque was torched."
    kinds = {kind for kind, _ in told(read(text, places=["Homs"]))}
    assert kinds == {"armed_clash", "property_destruction"}


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        ("Three protesters were killed in Homs.", ["attack_on_civilians"]),
        ("Two fishermen were shot dead near Homs.", ["attack_on_civilians"]),
        ("A bar collapsed in Homs in an earthquake and two guests were killed.", []),
        ("Militants raided Homs and killed six people in a raid on a resort.", ["attack_on_civilians"]),
        ("The army began a push towards Homs.", ["armed_clash"]),
        ("The army moved a division to Homs.", ["military_presence"]),
        ("Students blocked the bridge in Homs.", ["protest"]),
    ],
)
def test_plain_words_of_desks(read: Read, text: str, deeds: list[str]) -> None:
    assert [kind for kind, _ in told(read(text, places=["Homs"]))] == deeds


def test_weeks_before_a_deed_told_in_a_clause_are_counted(read: Read) -> None:
    text = "The army retook Homs on Wednesday, two weeks after rebels had seized it."
    reports = read(text, places=["Homs"], dates=[("on Wednesday", WEDNESDAY, WEDNESDAY)])
    assert [one.when.first for one in reports if one.when] == [WEDNESDAY, date(2015, 11, 11)]


def test_a_capital_that_owns_what_is_named_is_the_scene(read: Read) -> None:
    capital = make_place("Damascus")
    text = "A tanker blew up in Damascus's Bab Tuma Gate area."
    assert told(read(text, places=[("Damascus", capital)])) == [("bombing", "Damascus")]


def test_a_capital_that_says_something_behind_a_place_acts(read: Read) -> None:
    text = "A week after rebels dug in at the mosque of Homs, Damascus said it had pulled its troops back."
    reports = read(text, places=["Homs", ("Damascus", make_place("Damascus"))])
    assert ("withdrawal", "Damascus") not in told(reports)


def test_what_the_takers_of_a_town_do_is_done_there(read: Read) -> None:
    text = "Fighters seized Homs on Wednesday. Troops pulled out towards Hama. The jihadists executed 17 people."
    reports = read(text, places=["Homs", "Hama"], dates=[("on Wednesday", WEDNESDAY, WEDNESDAY)])
    assert [*told(reports)] == [
        ("nonstate_overtakes_territory", "Homs"), ("withdrawal", "Homs"), ("attack_on_civilians", "Homs"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        ("Gunmen near Homs captured a pilot.", ["abduction"]),
        ("Rebels captured a village near Homs.", ["nonstate_overtakes_territory"]),
        ("Police rounded up 12 people in Homs.", ["arrest"]),
        ("Two army helicopters were hit near Homs.", ["weapons_disrupted"]),
        ("American bombers struck a depot in Homs.", ["air_strike"]),
        ("A cutter fired on two navy vessels near Homs.", ["armed_clash"]),
        ("Nationalists threw stones in Homs.", ["riot"]),
        ("Troops are massing near Homs.", ["military_presence"]),
        ("In Homs shells fell all day and villagers were moved to bunkers.", ["shelling", "humanitarian"]),
    ],
)
def test_who_suffers_it_decides_as_well(read: Read, text: str, deeds: list[str]) -> None:
    assert [kind for kind, _ in told(read(text, places=["Homs"]))] == deeds
