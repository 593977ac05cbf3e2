"""Every value that crosses a module.

Conventions, stated once. Offsets: Unicode code points into `Article.text`, half-open. Positions: WGS 84
degrees. Distances: km. Dates: calendar days, both ends included. Scores: 0..1. Languages: ISO 639-1, "und"
when unsure. Countries: ISO 3166-1 alpha-2 (XK for Kosovo). Unknown is None, never 0, "" or a stand-in.
The vocabulary (enums and their strings) follows docs/vocabulary.md.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from operator import itemgetter
from typing import NamedTuple

from geo.kept import members_of, once

_first_letter = itemgetter(0)


class PartKind(StrEnum):
    """What a stretch of an article is; only title, lead, body and quote carry events."""

    TITLE = "title"
    LEAD = "lead"
    BODY = "body"
    QUOTE = "quote"
    SUBHEAD = "subhead"
    CAPTION = "caption"
    CREDIT = "credit"
    DATELINE = "dateline"
    NAVIGATION = "navigation"
    PUBLISHED = "published"
    URL = "url"


class PlaceKind(StrEnum):
    """What a gazetteer record is."""

    COUNTRY = "country"
    ADMIN1 = "admin1"
    ADMIN2 = "admin2"
    SETTLEMENT = "settlement"
    DISTRICT = "district"
    FACILITY = "facility"
    REGION = "region"
    ISLAND = "island"
    WATER = "water"
    SUPRANATIONAL = "supranational"


class GeoPrecision(StrEnum):
    """How exact a resolved place is (docs/vocabulary.md)."""

    EXACT = "exact"
    SETTLEMENT = "settlement"
    NEAR_SETTLEMENT = "near_settlement"
    ADMIN2 = "admin2"
    ADMIN1 = "admin1"
    REGION = "region"
    COUNTRY = "country"
    WATER_AIRSPACE = "water_airspace"
    SUPRANATIONAL = "supranational"
    UNRESOLVED = "unresolved"


class TimePrecision(StrEnum):
    """How exact a date expression is (docs/vocabulary.md)."""

    DAY = "day"
    DAYS = "days"
    WEEK = "week"
    MONTH_PART = "month_part"
    MONTH = "month"
    YEAR = "year"
    UNKNOWN = "unknown"


class DateBasis(StrEnum):
    """What a date rests on."""

    EXPLICIT = "explicit"
    RELATIVE = "relative"
    DATELINE = "dateline"
    PUBLICATION = "publication"
    USER = "user"


class MentionForm(StrEnum):
    """In which shape the text names a place; demonyms and adjectives are no names of places.

    A description ("im türkisch-syrischen Grenzgebiet") names no place either, but something may happen there.
    """

    NAME = "name"
    INFLECTED = "inflected"
    COMPOUND = "compound"
    ABBREVIATION = "abbreviation"
    DEMONYM = "demonym"
    ADJECTIVE = "adjective"
    DESCRIPTION = "description"


class NameClass(StrEnum):
    """What a recogniser takes a stretch of text for."""

    PLACE = "place"
    PERSON = "person"
    ORGANISATION = "organisation"
    DEMONYM = "demonym"


class GeoRole(StrEnum):
    """What a place is to the sentence that names it."""

    EVENT = "event"
    DATELINE = "dateline"
    ACTOR_BASE = "actor_base"
    ORIGIN = "origin"
    DESTINATION = "destination"
    CONTEXT = "context"
    CREDIT = "credit"


class EventType(StrEnum):
    """What happened (docs/vocabulary.md)."""

    AIR_STRIKE = "air_strike"
    DRONE_STRIKE = "drone_strike"
    SHELLING = "shelling"
    BOMBING = "bombing"
    SUICIDE_BOMBING = "suicide_bombing"
    GRENADE = "grenade"
    CHEMICAL_WEAPON = "chemical_weapon"
    ARMED_CLASH = "armed_clash"
    GOVERNMENT_REGAINS_TERRITORY = "government_regains_territory"
    NONSTATE_OVERTAKES_TERRITORY = "nonstate_overtakes_territory"
    ATTACK_ON_CIVILIANS = "attack_on_civilians"
    ABDUCTION = "abduction"
    SEXUAL_VIOLENCE = "sexual_violence"
    PROTEST = "protest"
    RIOT = "riot"
    MILITARY_PRESENCE = "military_presence"
    BASE_ESTABLISHED = "base_established"
    WEAPONS_DISRUPTED = "weapons_disrupted"
    ARREST = "arrest"
    PROPERTY_DESTRUCTION = "property_destruction"
    AGREEMENT = "agreement"
    WITHDRAWAL = "withdrawal"
    DIPLOMACY = "diplomacy"
    STATEMENT = "statement"
    SANCTION = "sanction"
    HUMANITARIAN = "humanitarian"
    OTHER = "other"


class Assertion(StrEnum):
    """In which mode the text speaks of the event (PLOVER auxiliary modes, and denied)."""

    REPORTED = "reported"
    HISTORICAL = "historical"
    FUTURE = "future"
    HYPOTHETICAL = "hypothetical"
    NEGATED = "negated"
    DENIED = "denied"


class Attribution(StrEnum):
    """On whose word the event is told."""

    CLAIMED = "claimed"
    ATTRIBUTED = "attributed"
    DENIED = "denied"
    UNKNOWN = "unknown"


class ActorType(StrEnum):
    """ACLED's actor types 1-8."""

    STATE_FORCES = "state_forces"
    REBEL_GROUP = "rebel_group"
    POLITICAL_MILITIA = "political_militia"
    IDENTITY_MILITIA = "identity_militia"
    RIOTERS = "rioters"
    PROTESTERS = "protesters"
    CIVILIANS = "civilians"
    EXTERNAL_OTHER = "external_other"


class MatchKind(StrEnum):
    """By which key a name was found in the gazetteer, best first."""

    STRICT = "strict"
    ARTICLE = "article"
    STEM = "stem"
    LOOSE = "loose"


class NameKind(StrEnum):
    """What a gazetteer name is to its place."""

    PRIMARY = "primary"
    ALTERNATE = "alternate"
    HISTORIC = "historic"
    ABBREVIATION = "abbreviation"


class Doubt(StrEnum):
    """Why a name has no place: several fit about equally well, or none does."""

    CANNOT_CHOOSE = "cannot_choose"
    NONE_OF_THESE = "none_of_these"


class EvidenceKind(StrEnum):
    """Which field of a report a stretch of text supports."""

    TRIGGER = "trigger"
    PLACE = "place"
    DATE = "date"
    AGENT = "agent"
    TARGET = "target"
    KILLED = "killed"
    INJURED = "injured"
    ASSERTION = "assertion"


# The members of kinds that many names, words and reports are compared with.
ASSERTION = members_of(Assertion)
ATTRIBUTION = members_of(Attribution)
DATE_BASIS = members_of(DateBasis)
EVENT_TYPE = members_of(EventType)
EVIDENCE_KIND = members_of(EvidenceKind)
GEO_ROLE = members_of(GeoRole)
MATCH_KIND = members_of(MatchKind)
MENTION_FORM = members_of(MentionForm)
PART_KIND = members_of(PartKind)
PLACE_KIND = members_of(PlaceKind)


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Span:
    """Half-open stretch of code points; empty or negative ones are refused."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span needs 0 <= start < end, got {self.start}..{self.end}")

    def of(self, text: str) -> str:
        """The text the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Whether the other lies wholly inside."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What a stretch of the article is."""

    span: Span
    kind: PartKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article as it was read; `id` is the sha256 of its normalised text (geo.text.text_digest).

    `parts` is empty when nobody has told them apart yet (geo.parts does it then); what no part covers is body.
    `published_source` says where the date comes from: "metadata", "text", "column", "guessed", "user" (a
    person), "file" (the time stamp of the file, where a person asked for it).
    `source_id` is the id the source gave it (doc_id or id of a row).
    """

    id: str
    text: str
    title: str | None = None
    language: str = "und"
    published: date | None = None
    published_source: str | None = None
    url: str | None = None
    publisher: str | None = None
    file_name: str | None = None
    sha256_bytes: str | None = None
    parts: tuple[Part, ...] = ()
    source_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One gazetteer record; `radius_km` is how far the real spot may be from the point.

    `admin1` is the English name of the first-level division, where known. For country, admin1, region and
    water records the point is a label point, and `radius_km` the rough extent.
    """

    id: str
    name: str
    lat: float
    lon: float
    kind: PlaceKind
    country: str | None = None
    admin1: str | None = None
    population: int | None = None
    radius_km: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why something was decided, in one sentence a reader can check; `weight` > 0 speaks for it."""

    feature: str
    weight: float
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A stretch of text that names a place, or looked like it and was refused (`accepted` False, with a reason).

    `keys` are the gazetteer keys to resolve it by, best first ("сирия" for "Сирии"); empty for names in no gazetteer.
    """

    span: Span
    surface: str
    form: MentionForm
    role: GeoRole
    accepted: bool
    keys: tuple[str, ...]
    score: float
    near: bool = False
    reasons: tuple[Reason, ...] = ()


class NamedSpan(NamedTuple):
    """What a recogniser found: code points `start` to `end` (half-open) of the article, and how sure it is (0..1)."""

    start: int
    end: int
    name_class: NameClass
    score: float


class Named(NamedTuple):
    """What a recogniser found in an article, in text order, not overlapping; `engine` is the recogniser's name."""

    engine: str
    spans: tuple[NamedSpan, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A place a mention may mean."""

    place: Place
    match: MatchKind
    score: float
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """Which place a mention means; `place` None with a `doubt`, alternatives best first and without the chosen one."""

    mention: Mention
    place: Place | None
    precision: GeoPrecision
    score: float
    doubt: Doubt | None = None
    alternatives: tuple[Candidate, ...] = ()
    reasons: tuple[Reason, ...] = ()

    def in_role(self, role: GeoRole) -> "Resolution":
        """The same with another role of its mention."""
        told = self.mention
        if told.role is role:
            return self
        # field by field: dataclasses.replace takes twice as long, and most places of events come by
        mention = Mention(
            span=told.span, surface=told.surface, form=told.form, role=role, accepted=told.accepted, keys=told.keys,
            score=told.score, near=told.near, reasons=told.reasons,
        )  # fmt: skip
        return Resolution(
            mention=mention, place=self.place, precision=self.precision, score=self.score, doubt=self.doubt,
            alternatives=self.alternatives, reasons=self.reasons,
        )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A stated or inherited time; `span` is None only with basis `publication` and `user` (a person set the date).

    `first`/`last` are None only with precision `unknown`. `open_ended`: "since ..."; `last` is then the reference day.
    `from_told`: the words count so many days from the day told before ("the day before": -1, "the same night": 0).
    """

    first: date | None
    last: date | None
    precision: TimePrecision
    basis: DateBasis
    open_ended: bool = False
    span: Span | None = None
    reasons: tuple[Reason, ...] = ()
    from_told: int | None = None

    def __post_init__(self) -> None:
        if self.first is not None and self.last is not None and self.first > self.last:
            raise ValueError(f"a period needs first <= last, got {self.first}..{self.last}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who acts or is acted on: `id` "state:RU", "group:islamic_state", "role:civilians"; `name` in English."""

    id: str
    name: str
    type: ActorType
    country: str | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A number of people as stated: "at least 30" is 30..None, "130 to 150" is 130..150."""

    low: int | None
    high: int | None
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A stretch of text and the field of the report it supports."""

    kind: EvidenceKind
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """ONE article's claim that something happened; `id` is a stable digest of article, sentence, type and place."""

    id: str
    event_type: EventType
    where: Resolution | None
    when: When | None
    sentence: Span
    evidence: tuple[Evidence, ...]
    agents: tuple[Actor, ...] = ()
    targets: tuple[Actor, ...] = ()
    killed: Count | None = None
    injured: Count | None = None
    assertion: Assertion = Assertion.REPORTED
    attribution: Attribution = Attribution.UNKNOWN
    score: float = 0.5
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedNumber:
    """A number of people as one or more reports state it; `high` None is "at least"."""

    low: int
    high: int | None
    report_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedRange:
    """From the lowest to the highest number the reports of an incident state, never a sum.

    `high` None: the highest is "at least". `numbers` are the different statements, lowest first; `is_conflict` says
    that no single number would satisfy all of them.
    """

    low: int
    high: int | None
    numbers: tuple[StatedNumber, ...]
    is_conflict: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """Reports judged to speak of one happening; `id` depends on the set of reports only, not on their arrival.

    `report_ids` are sorted. `score` is the mean likeness of the pairs of reports, 1.0 for a single one; `reasons` say
    what brought its reports together. An episode ("air strikes since September") holds no point events: those name it
    in `episode_ids`.
    """

    id: str
    report_ids: tuple[str, ...]
    is_episode: bool
    killed: StatedRange | None
    injured: StatedRange | None
    score: float
    reasons: tuple[Reason, ...] = ()
    episode_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """Everything one engine read out of one article."""

    article: Article
    mentions: tuple[Mention, ...]
    resolutions: tuple[Resolution, ...]
    dates: tuple[When, ...]
    reports: tuple[Report, ...]
    engine: str


class Token(NamedTuple):
    """One word of an article: offsets, the text as it stands, and its strict key (geo.names.strict_key)."""

    start: int
    end: int
    text: str
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence with the half-open range of its tokens; sentences of one paragraph share `paragraph`."""

    span: Span
    first_token: int
    last_token: int
    kind: PartKind
    paragraph: int


@dataclass(frozen=True, kw_only=True)
class Document:
    """An article cut into parts, sentences and words: what every step of the pipeline reads.

    `starts`: where each of the tokens begins; `gaps`: what stands between each and the one before it, before the first
    what the text begins with.
    """

    article: Article
    parts: tuple[Part, ...]
    tokens: tuple[Token, ...]
    starts: tuple[int, ...]
    gaps: tuple[str, ...]
    sentences: tuple[Sentence, ...]
    dateline_place: Span | None = None
    dateline_date: date | None = None

    @once
    def text(self) -> str:
        """The article's text."""
        return self.article.text

    @once
    def ends(self) -> tuple[int, ...]:
        """Where each of the words ends."""
        return self._columns[1]

    @once
    def texts(self) -> tuple[str, ...]:
        """Each of the words as it stands."""
        return self._columns[2]

    @once
    def keys(self) -> tuple[str, ...]:
        """The key of each of the words."""
        return self._columns[3]

    @once
    def _columns(self) -> tuple[tuple[int, ...], tuple[int, ...], tuple[str, ...], tuple[str, ...]]:
        """Starts, ends, texts and keys of the words: looking them up word by word takes several times as long."""
        starts, ends, texts, keys = zip(*self.tokens, strict=True) if self.tokens else ((), (), (), ())
        return starts, ends, texts, keys

    @once
    def capitals(self) -> tuple[bool, ...]:
        """For each word whether it begins with a capital letter."""
        return tuple(map(str.isupper, map(_first_letter, self.texts)))

    @once
    def reference(self) -> date | None:
        """The day relative dates count from: the dateline's, else the publication date."""
        return self.dateline_date or self.article.published
