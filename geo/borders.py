"""Borders that a text describes: "im türkisch-syrischen Grenzgebiet", "the border between Syria and Iraq".

Two countries, as adjectives or names, and a word for a border in one phrase mean the border of the two. The gazetteer
knows it by the key of its codes in the order of the alphabet: "sy tr border".
"""

from collections.abc import Iterator, Sequence

from geo.languages.pack import Pack
from geo.model import Document, GeoRole, Mention, MentionForm, PlaceKind, Reason, Sentence, Span
from geo.ports import Gazetteer

# Such a phrase has at most so many words on either side of its noun.
_REACH = 7
_BREAKS = frozenset(",;:.()!?،؛\n")
_COUNTRY = "country:"


def find_borders(
    document: Document, pack: Pack, mentions: Sequence[Mention], gazetteer: Gazetteer
) -> Iterator[Mention]:
    """The borders described, in text order; none in a language without words for them.

    They are no names, so they are never accepted as such; events happen there all the same.
    """
    nouns = pack.places.border_nouns
    if nouns.isdisjoint(document.keys):
        return
    positions = [place for place, key in enumerate(document.keys) if key in nouns]
    countries = _countries(document, pack, mentions, gazetteer)
    for sentence in document.sentences:
        for position in positions:
            if sentence.first_token <= position < sentence.last_token:
                found = _border(position, sentence, document, pack, countries)
                if found is not None and gazetteer.find(found.keys[0]):
                    yield found


def _countries(document: Document, pack: Pack, mentions: Sequence[Mention], gazetteer: Gazetteer) -> dict[int, str]:
    """The code of the country that a token names or is an adjective of, by token."""
    found = {
        place: code
        for place, token in enumerate(document.tokens)
        if token.text[0].islower() and (code := pack.places.border_stems.get(token.key))
    }
    by_start = {token.start: place for place, token in enumerate(document.tokens)}
    for mention in mentions:
        code = _code(mention, gazetteer)
        first = by_start.get(mention.span.start)
        while (
            code
            and first is not None
            and first < len(document.tokens)
            and document.tokens[first].start < mention.span.end
        ):
            found[first] = code
            first += 1
    return found


def _code(mention: Mention, gazetteer: Gazetteer) -> str | None:
    if mention.keys and mention.keys[0].startswith(_COUNTRY):
        return mention.keys[0].removeprefix(_COUNTRY)
    if not mention.accepted:
        return None
    for key in mention.keys:
        for hit in gazetteer.find(key)[:1]:
            return hit.place.country if hit.place.kind is PlaceKind.COUNTRY else None
    return None


def _border(noun: int, sentence: Sentence, document: Document, pack: Pack, countries: dict[int, str]) -> Mention | None:
    """The border that the phrase around the noun means; None unless it holds exactly two countries."""
    first, last = noun, noun
    for place in range(noun - 1, max(noun - _REACH, sentence.first_token) - 1, -1):
        if not _goes_on(place, place + 1, document, pack, countries):
            break
        first = place if place in countries else first
    for place in range(noun + 1, min(noun + _REACH + 1, sentence.last_token)):
        if not _goes_on(place, place, document, pack, countries):
            break
        last = place if place in countries else last
    codes = sorted({countries[place] for place in range(first, last + 1) if place in countries})
    if len(codes) != 2:
        return None
    span = Span(start=document.tokens[first].start, end=document.tokens[last].end)
    return Mention(
        span=span,
        surface=span.of(document.text),
        form=MentionForm.DESCRIPTION,
        role=GeoRole.CONTEXT,
        accepted=False,
        keys=(f"{codes[0].lower()} {codes[1].lower()} border",),
        score=1.0,
        reasons=(Reason(feature="border", weight=1.0, sentence="a border told by its two countries"),),
    )


def _goes_on(place: int, right: int, document: Document, pack: Pack, countries: dict[int, str]) -> bool:
    """Whether the word belongs to the phrase and nothing but a space or hyphen parts it from the word beside it."""
    gap = document.text[document.tokens[right - 1].end : document.tokens[right].start]
    if not _BREAKS.isdisjoint(gap):
        return False
    return place in countries or document.tokens[place].key in pack.places.border_links
