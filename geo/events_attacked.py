"""Whom the violence of a sentence hits, and whether a crowd does it: what decides between kinds of violence."""

from geo.events_marks import Mark
from geo.events_reading import Reading
from geo.languages.pack import CUE
from geo.model import EVENT_TYPE

# So few words lie between the deed and who suffers it.
_OBJECT_WORDS = 5
# So few words lie between who suffers and "by the bullets of", where verbs come first.
_BY_WORDS = 8
# So few words lie between the passive verb and the word for the deed.
_PASSIVE_WORDS = 3
# So few words lie between a crowd and what it does, and between a clash and those who clash.
_CROWD_WORDS = 6
_TAKEN_OR_BURNT = frozenset({EVENT_TYPE.NONSTATE_OVERTAKES_TERRITORY, EVENT_TYPE.PROPERTY_DESTRUCTION})
_AGAINST_WORDS = 7
_PEOPLE = (CUE.ARMED, CUE.CIVILIAN, CUE.PERSON, CUE.CROWD)
# Articles of those who suffer a deed: "einen", "den".
_ACCUSATIVE = ("en", "em")
_STOPS = frozenset(',;:.،؛«»"()–—')
# The endings of several who act and of a verb whose doers stand before it, where verbs come first.
_ACTING = ("ون", "ان")
_THEY_DID = "وا"


def hits_armed(mark: Mark, reading: Reading) -> bool:
    """Whether who is attacked or shot bears arms: "opened fire on a patrol", "the gunman was shot dead"."""
    first = _victim(mark, reading)
    return first is not None and is_armed(first, reading)


def hits_civilians(mark: Mark, reading: Reading) -> bool:
    """Whether gunmen do it to civilians: "gunmen ambushed buses"; said of a verb in the past, never of its noun."""
    endings = reading.pack.events.attribute_endings
    if mark.last - mark.first > 1 or not reading.document.texts[mark.first].endswith(endings):
        return False
    if not reading.has(CUE.GUN, CUE.TERROR):
        return False
    first = _victim(mark, reading)
    return first is not None and reading.at(first, CUE.CIVILIAN) is not None and not reading.at(first, CUE.ARMED)


def kills_people(mark: Mark, reading: Reading) -> bool:
    """Whether people, not aircraft, are shot down behind the word: "abatieron a cinco campesinos"."""
    if not any(reading.at(place, CUE.KILLED, CUE.SHOTS) for place in range(mark.first, mark.last)):
        return False
    first = _victim_behind(mark, reading)
    return first is not None and not is_armed(first, reading)


def tells_of_shots(mark: Mark, reading: Reading) -> bool:
    """Whether the word, or one of its words, tells of shots or killing: "opened fire", "fueron abatidos"."""
    return any(reading.at(place, CUE.SHOTS) for place in range(mark.first, mark.last))


def is_armed(position: int, reading: Reading) -> bool:
    """Whether a word for those who bear arms, or for where they sit, begins there, and none for civilians."""
    armed = reading.at(position, CUE.ARMED)
    return armed is not None and reading.at(position, CUE.CIVILIAN) is None


def _victim(mark: Mark, reading: Reading) -> int | None:
    """Where the people or posts stand who suffer it: behind the word, or before one that says it was suffered."""
    if (
        reading.at(mark.first, CUE.DIED)
        and reading.at(mark.first - 1, *_PEOPLE)
        and not _is_by(mark.first - 1, reading)
    ):
        return mark.first - 1  # "tres soldados murieron y cinco resultaron heridos"
    if _is_counted_object(mark, reading):
        return mark.first - 1
    behind = _victim_behind(mark, reading)
    return _victim_before(mark, reading) if behind is None and _is_suffered(mark, reading) else behind


def _is_counted_object(mark: Mark, reading: Reading) -> bool:
    """ "In Inata hatten sie 53 Gendarmen getötet": counted people right before a German participle, no passive."""
    if not reading.pack.events.verb_bracket or reading.at(mark.first - 1, *_PEOPLE) is None:
        return False
    if reading.at(mark.last, CUE.PASSIVE) or any(verb.first < mark.first for verb in reading.of(CUE.PASSIVE)):
        return False
    counted = reading.before(mark.first - 1, CUE.NUMBER, CUE.VAGUE, CUE.ARTICLE_ONE) is not None
    return counted or reading.document.texts[mark.first - 2].isdecimal()


def _victim_behind(mark: Mark, reading: Reading) -> int | None:
    """Where the first people or posts stand behind the word in its clause, unless it is they who do it."""
    last = mark.last - 1
    if mark.first > reading.sentence.first_token and reading.at(mark.first - 1, CUE.HIM) is not None:
        return None  # "его застрелила полиция"
    if any(reading.at(place, CUE.BY) for place in range(mark.first, mark.last)):
        return None  # "abattu par" a policeman
    for position in range(
        mark.last, min(mark.last + _OBJECT_WORDS + _dated(mark, reading), reading.sentence.last_token)
    ):
        if not _STOPS.isdisjoint(reading.between(last, position)):
            return None
        last = position
        if reading.at(position, CUE.BY, CUE.FROM):
            return None
        if reading.at(position, *_PEOPLE) is None or _is_doer(mark, position, reading):
            continue
        return _behind_doer(mark, position, reading)
    return None


def _behind_doer(mark: Mark, position: int, reading: Reading) -> int:
    """ "In Basra erschoss ein Polizist zwei Touristen": in German who acts may stand right behind the verb.

    Who suffers it stands behind him then; "einen Polizisten und zwei Touristen" all suffer it.
    """
    first = mark.last == position or (
        mark.last == position - 1 and not reading.document.texts[mark.last].endswith(_ACCUSATIVE)
    )
    if not reading.pack.events.verb_bracket or not first or mark.first == reading.sentence.first_token:
        return position
    for place in range(position + 1, min(position + _OBJECT_WORDS, reading.sentence.last_token)):
        if not _STOPS.isdisjoint(reading.between(place - 1, place)) or reading.at(place, CUE.AND, CUE.BY, CUE.FROM):
            return position
        if reading.at(place, CUE.CIVILIAN, CUE.PERSON) is not None:
            return place
    return position


def _dated(mark: Mark, reading: Reading) -> int:
    """How many words dates right behind the word take: "attacked on Friday evening the palace"."""
    near = mark.last + _OBJECT_WORDS
    return sum(last - first for first, last, _ in reading.date_tokens if mark.last <= first < near)


def _is_doer(mark: Mark, position: int, reading: Reading) -> bool:
    """ "أطلق مسلح النار على جندي": where verbs come first, who stands behind one acts, but for a preposition."""
    if acts_by_ending(mark, position, reading):
        return True
    if not reading.pack.events.verb_first or reading.at(mark.first, CUE.DIED) or _is_done_to(position, reading):
        return False
    if _is_object(mark, position, reading):
        return False
    return not any(reading.at(place, CUE.ON) for place in range(mark.last - 1, position))


def acts_by_ending(mark: Mark, position: int, reading: Reading) -> bool:
    """ "Подростка застрелил полицейский": the ending of who stands behind a verb in the past says that he acts."""
    words, texts = reading.pack.events, reading.document.texts
    if position < mark.last or not words.subject_endings or reading.at(mark.first, CUE.DIED, CUE.INJURED):
        return False
    if reading.at(position, CUE.PERSON, CUE.ARMED) is None:
        return False
    return texts[position].endswith(words.subject_endings) and texts[mark.last - 1].endswith(words.past_endings)


def _is_object(mark: Mark, position: int, reading: Reading) -> bool:
    """ "هاجم مسلحون دورية", "هاجموا دورية": behind who acts, as his ending or the verb's says, stands who is hit."""
    if reading.document.tokens[mark.first].text.endswith(_THEY_DID):
        return True
    words = [reading.document.tokens[place].text for place in range(mark.last, position + 1)]
    return any(word.endswith(_ACTING) for word in words[:-1]) and not words[-1].endswith(_ACTING)


def _is_done_to(position: int, reading: Reading) -> bool:
    """ "قتل شرطي برصاص مسلحين": who acts is named behind "by", and nobody else stands before that."""
    by = next((mark.first for mark in reading.of(CUE.BY) if position < mark.first <= position + _BY_WORDS), None)
    if by is None or not _STOPS.isdisjoint(reading.between(position, by)):
        return False
    return not any(reading.at(place, *_PEOPLE) for place in range(position + 1, by))


def _is_suffered(mark: Mark, reading: Reading) -> bool:
    """Whether who suffers stands before the word: a passive, or a word for dying."""
    words = reading.pack.events
    if words.verb_bracket or reading.at(mark.first, CUE.DIED):
        return True
    if words.verb_first and any(reading.at(place, CUE.BY) for place in range(mark.first, mark.last)):
        return True  # "قتل شرطي برصاص مسلحين"
    if words.passive_endings and reading.document.tokens[mark.first].text.endswith(words.passive_endings):
        return True
    near = range(mark.first - _PASSIVE_WORDS, mark.last)  # the deed's words may hold the verb: "a été abattu"
    return any(verb.first in near for verb in reading.of(CUE.PASSIVE))


def _victim_before(mark: Mark, reading: Reading) -> int | None:
    """Where the nearest people or posts stand before the word in its clause, unless they act: "by", "from"."""
    following = mark.first
    for position in range(mark.first - 1, max(mark.first - _OBJECT_WORDS - 1, reading.sentence.first_token - 1), -1):
        if not _STOPS.isdisjoint(reading.between(position, following)):
            return None
        following = position
        if reading.at(position, *_PEOPLE) is not None and not _is_by(position, reading):
            return position
    return None


def _is_by(position: int, reading: Reading) -> bool:
    return any(reading.before(place, CUE.BY) is not None for place in (position, position - 1, position - 2))


def done_by_crowd(mark: Mark, reading: Reading) -> bool:
    """Whether a crowd does it: "the mob stormed the embassy", "looted by protesters"; no shots and no killing."""
    if tells_of_shots(mark, reading) or any(reading.at(place, CUE.KILLED) for place in range(mark.first, mark.last)):
        return False
    for crowd in reading.of(CUE.CROWD):
        if reading.pack.events.verb_first:
            if 0 <= crowd.first - mark.last < _CROWD_WORDS - 2 and _acts_behind(mark, crowd, reading):
                return True
        elif mark.first < crowd.first:
            if 0 <= crowd.first - mark.last < _CROWD_WORDS and _is_by(crowd.first, reading):
                return True
            if crowd.first == mark.last and _is_inverted(mark, reading):
                return True
        elif 0 <= mark.first - crowd.last < _CROWD_WORDS and _acts_before(mark, crowd, reading):
            return True
    return False


def _is_inverted(mark: Mark, reading: Reading) -> bool:
    """ "In Lwiw besetzten Regierungsgegner die Verwaltung": its doer right behind a German verb."""
    inside = mark.first > reading.sentence.first_token and reading.joined(mark.first - 1, mark.first)
    return reading.pack.events.verb_bracket and inside and mark.sign.event_type in _TAKEN_OR_BURNT


def _acts_behind(mark: Mark, crowd: Mark, reading: Reading) -> bool:
    """Where verbs come first: nobody else and no preposition stands between, and the crowd is no object ("حشدا")."""
    if reading.document.texts[crowd.first].endswith(reading.pack.events.indefinite_objects):
        return False
    if any(reading.at(place, CUE.ARMED) for place in range(mark.first + 1, mark.last)):
        return False  # "استولى مقاتلون معارضون": the word for it has its doer with it
    between = range(mark.last, crowd.first)
    return not any(
        reading.at(place, CUE.ON, CUE.IN, CUE.FROM, CUE.TO, CUE.ARMED, CUE.FORCE) for place in between
    ) and _STOPS.isdisjoint(reading.between(mark.last - 1, crowd.first))


def _acts_before(mark: Mark, crowd: Mark, reading: Reading) -> bool:
    """Nobody armed stands between, it is no passive, and the crowd is neither struck nor where it happens."""
    first = crowd.first
    named = [range(begin, end) for begin, end, _ in (*reading.place_tokens, *reading.date_tokens)]
    # "in Lviv protesters ...": the preposition is the town's
    places = [place for place in (first, first - 1) if not any(place in words for words in named)]
    if any(reading.before(place, CUE.ON, CUE.BY, CUE.FROM, CUE.TO, CUE.IN) for place in places):
        return False
    between = range(crowd.last, mark.first)
    if any(reading.at(place, CUE.ARMED, CUE.FORCE, CUE.PASSIVE, CUE.BY) for place in between):
        return False
    return not any(
        char in _STOPS for place in range(crowd.last - 1, mark.first) for char in reading.between(place, place + 1)
    )


def crowd_clashes(mark: Mark, reading: Reading) -> bool:
    """Whether a crowd is among those who clash: "clashes of supporters and opponents", "youths clashed with police"."""
    return any(
        -_CROWD_WORDS <= crowd.first - mark.first <= _AGAINST_WORDS
        and reading.distance(crowd.first, mark.first) <= _AGAINST_WORDS
        for crowd in reading.of(CUE.CROWD)
    )
