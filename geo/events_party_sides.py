"""Which side of a deed an actor of its sentence is on, as grammar says: doer, acted on, or neither."""

from collections.abc import Sequence

from geo.actors import ActorHit
from geo.events_marks import Mark
from geo.events_mode import is_negated
from geo.events_reading import Reading
from geo.languages.pack import CUE, Cue
from geo.model import EventType

_FORCE_WORDS = 2
# How far, in words, "by" or "against" may stand before the actor it governs ("auf Stellungen der IS-Miliz": 3).
_GOVERNED_WORDS = 5
# A source ("laut", "said") this close to an actor makes it the speaker and not the doer.
_SPEAKER_WORDS = 2
# "With the support of the Russian air force": so few words stand before who only helps.
_BACKED_WORDS = 3
# The names of an official between the office and what he says.
_NAME_WORDS = 3
_VICTIM_WORDS = 4
_SUFFERED_WORDS = 6
_PASSIVE_WORDS = 3
_OFFICE_WORDS = 4
_DOER_WORDS = 8.0
# A preposition within so many words before may govern the case of a doer's name.
_CASE_WORDS = 4
# Words for the fall of a place that name its taker next have more words than this: "fell into the hands of".
_FALLEN_WORDS = 2
_SELF_WORDS = 5
# Arabic "that", as strict keys: a clause with a doer of its own follows.
_THAT = frozenset({"ان", "انه", "انها", "انهم", "بان"})
# German: between a word for fighting and whom one fights.
_AGAINST = frozenset({"mit", "gegen"})
_GENITIVES = frozenset({"der", "des"})
# A subject or object farther from the deed than this, with clauses counted, belongs to another verb.
_SUBJECT_WORDS = 16.0
# Told by verbs more than by nouns: who stands behind them is acted on.
_BY_VERBS = frozenset({EventType.GOVERNMENT_REGAINS_TERRITORY, EventType.NONSTATE_OVERTAKES_TERRITORY})


def is_backer(reading: Reading, hit: ActorHit) -> bool:
    """ "With the support of Russian jets": who is named there helps the doer."""
    return any(0 <= hit.first - mark.last < _BACKED_WORDS for mark in reading.of(CUE.BACKED))


def side_of(reading: Reading, hit: ActorHit, triggers: Sequence[Mark], hits: Sequence[ActorHit]) -> tuple[int, float]:
    """1 for the doer, -1 for the one acted on, 0 for neither; and how clearly the sentence says so."""
    if (claim := claims_deed(reading, hit, hits)) is not None:
        return 1, claim
    if (
        is_source(reading, hit)
        or speaks_apart(reading, hit, triggers)
        or is_office(reading, hit, triggers)
        or is_observer(hit)
    ):
        return 0, 0.0
    if any(hit.first < mark.last and mark.first < hit.last for mark in triggers):
        return 1, 4.0  # "Russian air strikes", "warplanes bombed"
    if is_backer(reading, hit):
        return 0, 0.0
    if any(falls_to(mark, hit) for mark in triggers):
        return 1, 5.0
    governed = governed_by(reading, hit)
    if governed is CUE.BY or acts_by_case(reading, hit, triggers):
        return 1, 5.0
    if any(_takes_ground(reading, mark) for mark in triggers) and loses_ground(reading, hit):
        return -1, 5.0
    if hit.bare and at_deed(reading, hit, triggers):
        return 1, 4.0  # "tötete ein israelischer Luftangriff"
    if is_victim(reading, hit, triggers) or walks_into(reading, hit):
        return -1, 4.5
    if governed is CUE.ON and any(mark.first < hit.first for mark in triggers):
        return -1, 5.0
    if hit.bare:
        return 1, 4.0
    return _side_by_order(reading, hit, triggers)


def loses_craft(reading: Reading, hit: ActorHit, triggers: Sequence[Mark], hits: Sequence[ActorHit]) -> bool:
    """ "The downing of a Russian jet", "a Russian drone was shot down": whose weapons are shot down or found."""
    if not any(reading.at(place, CUE.AIR, CUE.DRONE, CUE.VEHICLE) for place in range(hit.first, hit.last)):
        return False
    apart = [mark for mark in triggers if hit.last <= mark.first or mark.first < hit.first]
    if not apart:
        return False
    mark = min(apart, key=lambda mark: reading.distance(mark.first, hit.first))
    first, last = (mark.last, hit.first) if mark.first < hit.first else (hit.last, mark.first)
    if any(first <= by.first < last for by in reading.of(CUE.BY)):
        return False
    if is_suffered(mark, reading):
        return True
    if mark.first < hit.first and not reading.pack.events.verb_first:
        return True
    # "haben einen russischen Kampfjet abgeschossen", "أسقطت طائرات تركية طائرة روسية": somebody else is named before
    return any(other.last <= hit.first for other in hits)


def did_another(reading: Reading, hit: ActorHit, triggers: Sequence[Mark], others: Sequence[Mark]) -> bool:
    """Whether "by" stands before the actor and another happening between this one and "by"."""
    before = [mark for mark in triggers if mark.first < hit.first]
    if not others or not before or governed_by(reading, hit) is not CUE.BY:
        return False
    return any(before[-1].last <= mark.first < hit.first for mark in others)


def falls_to(mark: Mark, hit: ActorHit) -> bool:
    """ "Fell into the hands of the Taliban": the words for taking a place end before the one who takes it."""
    return (
        mark.sign.event_type is EventType.NONSTATE_OVERTAKES_TERRITORY
        and mark.last - mark.first > _FALLEN_WORDS
        and 0 <= hit.first - mark.last <= 1
    )


def acts_by_case(reading: Reading, hit: ActorHit, triggers: Sequence[Mark]) -> bool:
    """ "Захвачен талибами", "завдано російською авіацією": the case alone says who did it, without a preposition."""
    endings = reading.pack.events.doer_endings
    words = reading.document.tokens[hit.first : hit.last]
    if not endings or not any(word.text.lower().endswith(endings) for word in words):
        return False
    if follows_preposition(reading, hit, triggers):
        return False
    return any(reading.distance(mark.first, hit.first) <= _DOER_WORDS for mark in triggers)


def is_passive(mark: Mark, reading: Reading) -> bool:
    """Whether the word says what was done to those who follow: "поражено", "знищено"."""
    endings = reading.pack.events.passive_endings
    return bool(endings) and reading.document.tokens[mark.last - 1].text.lower().endswith(endings)


def is_suffered(mark: Mark, reading: Reading) -> bool:
    """Whether the word says what was done to somebody, by its ending or by a word beside it ("was shot down")."""
    if is_passive(mark, reading):
        return True
    if mark.sign.cue is CUE.FORCES_ACTIVE or reading.before(mark.first, CUE.IN):
        return False  # "are in action"
    first = mark.first - _PASSIVE_WORDS
    return any(first <= be.last <= mark.first or mark.first <= be.first < mark.last for be in reading.of(CUE.PASSIVE))


def suffers_by_case(reading: Reading, hit: ActorHit, mark: Mark) -> bool:
    """ "Боевиков выбили", "боевиков ИГ выбили": the object before its verb; "отряды талибов" are the noun's before."""
    endings = reading.pack.events.object_endings
    if not endings or not is_verb(mark, reading):
        return False
    owner = reading.before(hit.first, CUE.FORCE, CUE.PERSON, CUE.GROUP_NOUN, CUE.OFFICIAL)
    word = reading.document.tokens[hit.last - 1 if owner is None else owner.last - 1].text.lower()
    return word.endswith(endings)


def follows_preposition(reading: Reading, hit: ActorHit, triggers: Sequence[Mark]) -> bool:
    """Whether a preposition governs the name; what stands before a deed or a place belongs to those."""
    taken = {mark.last for mark in triggers} | {last for _, last, _ in reading.place_tokens}
    for position in range(hit.first, max(hit.first - _CASE_WORDS, reading.sentence.first_token), -1):
        if position in taken:
            return False
        if reading.before(position, CUE.FROM, CUE.IN, CUE.ON, CUE.TO, CUE.AT_LEAST):
            return True
    return False


def is_observer(hit: ActorHit) -> bool:
    """International bodies tell of violence; of them only NATO does it."""
    return hit.actor.id.startswith("org:") and hit.actor.id != "org:nato"


def is_office(reading: Reading, hit: ActorHit, triggers: Sequence[Mark]) -> bool:
    """Presidents and ministers speak of strikes; "by" and an adjective at the deed still make them doers."""
    near = range(max(hit.first - _OFFICE_WORDS, reading.sentence.first_token), hit.last)
    office = any(reading.at(position, CUE.OFFICIAL) for position in near)
    if not office or any(reading.at(position, CUE.FORCE) for position in range(hit.first, hit.last)):
        return False
    return (
        hit.actor.id.startswith("state:") and governed_by(reading, hit) is None and not at_deed(reading, hit, triggers)
    )


def _side_by_order(reading: Reading, hit: ActorHit, triggers: Sequence[Mark]) -> tuple[int, float]:
    after = [mark for mark in triggers if hit.last <= mark.first]
    before = [mark for mark in triggers if mark.last <= hit.first]
    if after and not (reading.pack.events.verb_first and before):
        mark = after[0]
        gap = reading.distance(hit.last - 1, mark.first)
        if gap > _SUBJECT_WORDS or (gap > _FORCE_WORDS and is_noun(mark, reading) and _has_preposition(reading, mark)):
            return 0, 0.0
        lasting = reading.pack.code == "en" and reading.document.tokens[mark.first].text.endswith("ing")
        passive = (
            not lasting
            and is_verb(mark, reading)
            and any(
                hit.last <= be.first <= mark.last and mark.first - be.last <= _PASSIVE_WORDS
                for be in reading.of(CUE.PASSIVE)
            )
        )
        return (-1 if passive or suffers_by_case(reading, hit, mark) else 1), 3.0 - gap / 100
    if not before:
        return 0, 0.0
    mark = before[-1]
    gap = reading.distance(mark.last - 1, hit.first)
    if gap > _SUBJECT_WORDS:
        return 0, 0.0
    if reading.pack.events.verb_first:
        return (1, 3.0 - gap / 100) if gap <= _DOER_WORDS else (0, 0.0)
    if mark.sign.event_type is EventType.ARMED_CLASH and gap <= _DOER_WORDS:
        return 1, 2.0 - gap / 100  # "es kämpfen Regierungstruppen und Rebellen"
    if is_passive(mark, reading):
        return -1, 2.0 - gap / 100  # "поражено восемь объектов ИГ"
    if gap <= _FORCE_WORDS + 1 and (is_noun(mark, reading) or mark.sign.cue is CUE.STRIKE):
        return 1, 2.5 - gap / 100  # "Angriffe der Armee", "удар российских войск"
    return (-1, 2.0 - gap / 100) if is_verb(mark, reading) else (0, 0.0)


def claims_deed(reading: Reading, hit: ActorHit, hits: Sequence[ActorHit]) -> float | None:
    """How clearly the actor claims the deed; only the nearest to the word of claiming does."""
    for mark in reading.of(CUE.CLAIM):
        if is_negated(reading, mark):
            continue
        named = [other for other in hits if other.actor.id.startswith("group:")]
        if named and min(named, key=lambda other: reading.distance(other.first, mark.first)) is hit:
            return 6.0
    return None


def is_victim(reading: Reading, hit: ActorHit, triggers: Sequence[Mark]) -> bool:
    """ "Killing two IS fighters", "soldiers were killed": what befell them stands next to them."""
    for mark in reading.of(CUE.KILLED, CUE.INJURED):
        if 0 <= hit.first - mark.last <= _VICTIM_WORDS:
            return not reading.pack.events.verb_first or mark.sign.number is not None
        gap = mark.first - hit.last
        deed = any(hit.last <= trigger.first < mark.first for trigger in triggers)
        if (
            0 <= gap <= _VICTIM_WORDS
            and not deed
            and any(hit.last <= be.first <= mark.first for be in reading.of(CUE.PASSIVE))
        ):
            return True
    return False


def walks_into(reading: Reading, hit: ActorHit) -> bool:
    """ "Thirteen policemen had fallen into an ambush": the subject of such words suffers the deed."""
    return any(0 <= mark.first - hit.last <= _SUFFERED_WORDS for mark in reading.of(CUE.SUFFERED))


def at_deed(reading: Reading, hit: ActorHit, triggers: Sequence[Mark]) -> bool:
    """Whether a bare nationality stands right at the word for the deed: "Russian strike", "frappes russes"."""
    for mark in triggers:
        if 0 <= mark.first - hit.last < _FORCE_WORDS:
            return True
        if reading.pack.events.adjective_follows and 0 <= hit.first - mark.last < _FORCE_WORDS:
            return True
    return False


def is_source(reading: Reading, hit: ActorHit) -> bool:
    """Whether the actor only tells or judges it: "according to the army", "the Observatory said", "Paris condemned"."""
    if not reading.has(CUE.ATTRIBUTED, CUE.SPEECH):
        return False
    if any(0 <= mark.first - hit.last <= _SELF_WORDS for mark in reading.of(CUE.PRONOUN)):
        return False  # "the army said it had struck"
    if reading.before(hit.first, CUE.OFFICIAL) and any(
        0 <= mark.first - hit.last <= _NAME_WORDS for mark in reading.of(CUE.ATTRIBUTED, CUE.SPEECH)
    ):
        return True  # "the head of the coalition Khaled Khoja said"
    if reading.pack.events.verb_first and _announces(reading, hit):
        return False  # "أعلن الجيش إسقاط مسيرة"
    if any(0 <= mark.first - hit.last <= _SELF_WORDS for mark in reading.of(CUE.HAVING)):
        return False  # "el Ejército dice haber abatido", "respondió con cohetes"
    return any(
        0 <= hit.first - mark.last <= _SPEAKER_WORDS
        or (0 <= mark.first - hit.last < _SPEAKER_WORDS and not reading.at(mark.first, CUE.ACCORDING))
        for mark in reading.of(CUE.ATTRIBUTED)
    ) or any(0 <= hit.first - mark.last < 1 or 0 <= mark.first - hit.last < 1 for mark in reading.of(CUE.SPEECH))


def speaks_apart(reading: Reading, hit: ActorHit, triggers: Sequence[Mark]) -> bool:
    """ "..., the Malian army said in a statement": behind the deed, in a clause with a verb of saying and no deed."""
    first, last = clause_of(reading, hit.first)
    if not triggers or first <= triggers[-1].first:
        return False
    spoken = any(first <= mark.first < last for mark in reading.of(CUE.ATTRIBUTED, CUE.SPEECH))
    return spoken and not any(first <= mark.first < last for mark in reading.deed_marks)


def clause_of(reading: Reading, position: int) -> tuple[int, int]:
    """The half-open range of tokens between the commas or dashes around the position."""
    first, last = position, position + 1
    while first > reading.sentence.first_token and reading.joined(first - 1, first):
        first -= 1
    while last < reading.sentence.last_token and reading.joined(last - 1, last):
        last += 1
    return first, last


def _announces(reading: Reading, hit: ActorHit) -> bool:
    """Whether a deed follows the speaker without "that": "the army announced the downing of a drone"."""
    ahead = range(hit.last, min(hit.last + _SELF_WORDS, reading.sentence.last_token))
    deed = next((mark for mark in reading.deed_marks if mark.first in ahead), None)
    if deed is None or not reading.before(hit.first, CUE.ATTRIBUTED, CUE.SPEECH):
        return False
    between = reading.document.tokens[hit.last : deed.first]
    return not any(token.key in _THAT for token in between)


def is_noun(mark: Mark, reading: Reading) -> bool:
    """Whether the word names the deed rather than says it: "air strike", not "bombed"."""
    if mark.sign.cue is not CUE.TRIGGER or mark.sign.event_type in _BY_VERBS:
        return False
    endings = reading.pack.events.past_endings
    return not (endings and reading.document.tokens[mark.first].text.lower().endswith(endings))


def _has_preposition(reading: Reading, mark: Mark) -> bool:
    """Whether a preposition stands before the word, over at most two words between."""
    prepositions = (CUE.IN, CUE.ON, CUE.FROM, CUE.TO, CUE.BY)
    first = max(mark.first - 2, reading.sentence.first_token)
    if any(first <= begin < mark.first for begin, _, _ in reading.place_tokens):
        return False  # "in Irpin beschossen": the preposition is the name's
    return any(reading.before(position, *prepositions) for position in range(mark.first, first, -1))


def is_verb(mark: Mark, reading: Reading) -> bool:
    """Killed, hit and attacked have objects; nouns like "air strike" do not."""
    endings = reading.pack.events.past_endings
    if endings and mark.sign.cue is CUE.TRIGGER and reading.document.tokens[mark.first].text.lower().endswith(endings):
        return True
    return mark.sign.cue in {CUE.ATTACK, CUE.STRIKE, CUE.HIT, CUE.BOMBARD} or mark.sign.event_type in {
        EventType.ARREST, EventType.ABDUCTION, EventType.WEAPONS_DISRUPTED, EventType.SHELLING,
        EventType.ATTACK_ON_CIVILIANS,
    }  # fmt: skip


def governed_by(reading: Reading, hit: ActorHit) -> Cue | None:
    """BY or ON when such a preposition stands within five words before the actor in the same clause.

    FROM where German "von" says whose town was taken back.
    """
    for position in range(hit.first, max(hit.first - _GOVERNED_WORDS, reading.sentence.first_token), -1):
        if not reading.joined(position - 1, position):
            return None
        ending = reading.ending.get(position, ())
        if any(mark.sign.event_type is EventType.WEAPONS_DISRUPTED for mark in ending):
            return None  # "by the downing of a Russian jet": the deed's preposition
        cues = {mark.sign.cue for mark in ending}
        if CUE.BY in cues and reading.before(position - 1, CUE.BASED):
            return None  # "held by the rebels": that is no deed
        if reading.pack.events.verb_first and any(mark.last == position for mark in reading.trigger_marks):
            continue  # "استهدفت": the verb itself, the doer follows
        if CUE.ON in cues and CUE.BY not in cues:
            return CUE.ON
        if CUE.BY in cues and (hit.first - position < 3 or CUE.ON not in cues):
            return CUE.FROM if _taken_from(reading, hit) else CUE.BY
        if CUE.IN in cues and CUE.DETERMINER not in cues and CUE.PLACE_NOUN not in cues:
            return None
    return None


def loses_ground(reading: Reading, hit: ActorHit) -> bool:
    """Whether a German sentence says that a town is taken from the actor, whatever else speaks for his taking it.

    "Haben Palmyra vom IS zurückerobert", "nahmen nach Kämpfen mit der Armee die Stadt ein", "die Rebellen seien
    vertrieben worden", "haben das Hauptquartier der Armee besetzt".
    """
    if not reading.pack.events.verb_bracket:
        return False
    return (
        governed_by(reading, hit) is CUE.FROM
        or _fought_with(reading, hit)
        or _driven_out(reading, hit)
        or _owns_spot(reading, hit)
    )


def _takes_ground(reading: Reading, mark: Mark) -> bool:
    taking = mark.sign.event_type in _BY_VERBS or mark.sign.cue in {CUE.TAKE, CUE.RETAKE}
    return taking or reading.at(mark.first, CUE.EXPELLED) is not None


def _taken_from(reading: Reading, hit: ActorHit) -> bool:
    """German "von" also means "from": behind it whose town was taken back, where no passive verb is in the clause."""
    if (
        not reading.pack.events.verb_bracket
        or reading.before(hit.first, CUE.BY, CUE.DETERMINER, CUE.GROUP_NOUN) is None
    ):
        return False
    back = (
        mark for mark in reading.trigger_marks
        if mark.sign.cue is CUE.RETAKE or mark.sign.event_type is EventType.GOVERNMENT_REGAINS_TERRITORY
    )  # fmt: skip
    return any(
        hit.last <= mark.first
        and reading.joined(hit.last - 1, mark.first)
        and not any(reading.joined(*sorted((be.first, mark.first))) for be in reading.of(CUE.PASSIVE))
        for mark in back
    )


def _fought_with(reading: Reading, hit: ActorHit) -> bool:
    """ "Nach Kämpfen mit der Armee": a word for fighting, a preposition and perhaps an article before the actor."""
    determiner = reading.before(hit.first, CUE.DETERMINER)
    position = (determiner.first if determiner is not None else hit.first) - 1
    if position <= reading.sentence.first_token or reading.document.tokens[position].text not in _AGAINST:
        return False
    return any(
        mark.first < position <= mark.last <= position + 1 and mark.sign.event_type is EventType.ARMED_CLASH
        for mark in reading.trigger_marks
    )


def _owns_spot(reading: Reading, hit: ActorHit) -> bool:
    """ "Das Hauptquartier der Armee": a post and a genitive article before the actor."""
    determiner = reading.before(hit.first, CUE.DETERMINER)
    if determiner is None or reading.document.tokens[determiner.first].text not in _GENITIVES:
        return False
    spot = reading.before(determiner.first, CUE.ARMED, CUE.FACILITY_NOUN)
    return spot is not None and spot.last == determiner.first


def _driven_out(reading: Reading, hit: ActorHit) -> bool:
    """ "Die Rebellen seien vollständig aus der Stadt vertrieben worden": the actor before the passive verb."""
    return any(
        hit.last <= be.first < out.first
        and reading.joined(hit.last - 1, out.first)
        and reading.before(hit.first, CUE.BY) is None
        for out in reading.of(CUE.EXPELLED)
        for be in reading.of(CUE.PASSIVE)
    )
