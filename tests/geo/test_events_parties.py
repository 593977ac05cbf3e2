"""Who did it to whom is what speaks for itself, and says why where the rules would have it otherwise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.actors import ActorHit, state_actor
from geo.events_parties import PartyChoice
from geo.events_party_reasons import why_party
from geo.events_party_weights import DOING, SUFFERING
from geo.model import EventType
from tests.geo.conftest import Read

_FEATURES = st.dictionaries(st.sampled_from(sorted(DOING)), st.just(1.0), max_size=8)


def _choice(shares: list[float], ruled: int | None) -> PartyChoice:
    hits = [
        ActorHit(number, number + 1, actor, bare=False)
        for number, code in enumerate(("RU", "TR", "FR")[: len(shares)])
        if (actor := state_actor(code)) is not None
    ]
    chosen = [hits[ruled]] if ruled is not None else []
    return PartyChoice(hits, chosen, [{} for _ in shares], {}, shares, 1.0 - sum(shares))


@pytest.mark.parametrize(
    ("shares", "ruled", "chosen"),
    [
        pytest.param([0.6, 0.3], 1, 0, id="somebody-clearly-likelier-than-whom-the-rules-choose"),
        pytest.param([0.5, 0.4], 1, 1, id="else-whom-the-rules-choose"),
        pytest.param([0.2, 0.1], 0, None, id="nobody-where-that-is-clearly-likelier"),
        pytest.param([0.5, 0.1], None, None, id="nobody-with-the-rules-where-it-is-nearly-as-likely"),
        pytest.param([0.8, 0.1], None, 0, id="somebody-clearly-likelier-than-nobody"),
    ],
)
def test_a_deed_has_the_doer_that_the_rules_choose_unless_another_is_clearly_likelier(
    shares: list[float], ruled: int | None, chosen: int | None
) -> None:
    assert _choice(shares, ruled).settle() == chosen


def test_weights_have_the_signs_a_reader_expects() -> None:
    assert all(DOING[name] > 0 for name in ("by", "with_force", "same_clause", "ruled"))
    assert all(DOING[name] < 0 for name in ("on", "source", "object_case", "other_deed_nearer", "fate_between"))
    assert all(SUFFERING[name] > 0 for name in ("on", "object_case", "counted", "ruled"))
    assert all(SUFFERING[name] < 0 for name in ("by", "source", "distance"))


@given(chosen=_FEATURES, other=_FEATURES)
def test_a_reason_is_true_of_one_actor_and_not_of_the_other(chosen: dict[str, float], other: dict[str, float]) -> None:
    why = why_party(chosen, other, DOING)
    assert why is None or set(chosen) ^ set(other)
    assert why_party(chosen, chosen, DOING) is None


def test_who_only_tells_of_a_deed_is_not_its_doer(read: Read) -> None:
    (report,) = read("Rebels shot dead three soldiers in Homs, Turkey said.", "en", ["Homs"])
    assert "state:TR" not in {actor.id for actor in (*report.agents, *report.targets)}


def test_somebody_else_than_the_rules_say_is_said_with_its_reason(read: Read) -> None:
    text = "Rebels near the Russian embassy in Homs shelled a market on Friday, killing four soldiers."
    (report,) = read(text, "en", ["Homs"])
    assert [actor.id for actor in (*report.agents, *report.targets)] == ["group:rebels", "role:civilians"]
    (reason,) = (one for one in report.reasons if one.feature == "target_preferred")
    assert reason.weight > 0 and reason.sentence.startswith("“market” rather than “soldiers”: ")


def test_the_subject_of_a_passive_suffers(read: Read) -> None:
    (report,) = read("On Friday in Homs, three rebels were shot dead outside the Turkish consulate.", "en", ["Homs"])
    assert report.agents == () and [actor.id for actor in report.targets] == ["group:rebels"]


@pytest.mark.parametrize(
    ("language", "text", "agents", "targets"),
    [
        ("en", "The Turkish air force shot down a Russian warplane near Homs.", ["state:TR"], ["state:RU"]),
        ("en", "A Russian drone was shot down over Homs.", [], ["state:RU"]),
        ("en", "The visit is overshadowed by the downing of a Russian warplane near Homs.", [], ["state:RU"]),
        ("en", "Russian warplanes shot down a drone over Homs.", ["state:RU"], []),
        ("de", "Überschattet wird der Besuch vom Abschuss eines russischen Kampfjets bei Homs.", [], ["state:RU"]),
        ("de", "Türkische F-16 haben bei Homs einen russischen Kampfjet abgeschossen.", ["state:TR"], ["state:RU"]),
        ("ru", "Под Хомсом был сбит российский самолёт.", [], ["state:RU"]),
        ("ar", "أسقط الجيش التركي طائرة حربية روسية قرب حمص.", ["state:TR"], ["state:RU"]),
    ],
)
def test_whose_aircraft_is_shot_down_did_not_shoot(
    read: Read, language: str, text: str, agents: list[str], targets: list[str]
) -> None:
    place = {"ru": "Хомсом", "ar": "حمص"}.get(language, "Homs")
    (report,) = [one for one in read(text, language, [place]) if one.event_type is EventType.WEAPONS_DISRUPTED]
    assert [actor.id for actor in report.agents] == agents
    assert [actor.id for actor in report.targets] == targets
