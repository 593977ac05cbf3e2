"""Why a deed has one day and not another, in words; each sentence is true of both as they stand."""

from geo.events_day_weights import SENTENCE
from geo.events_odds import AGAINST_EITHER, FOR_EITHER, Features, weightiest

# What speaks for the date chosen and does not hold of the other.
_FOR = {
    **FOR_EITHER,
    "beside": "it stands right beside the word for what happened",
    "in_scope": "what happened stands in the clause that begins with it",
    "fronted": "it begins a clause",
    "beside_place": "it stands right beside the place",
    "explicit": "it is told in full",
    "none_toll": "the sentence counts the victims of what was told before",
    "none_after": "what happened is only what the rest of the sentence came after",
}
# What speaks against the other date and does not hold of the one chosen.
_AGAINST = {
    **AGAINST_EITHER,
    "last_time": "“{other}” is when the like of it last happened",
    "spoken": "“{other}” stands at a word of saying",
    "as_of": "“{other}” is the day of a count",
    "after_between": "“{other}” belongs to what came before or after it",
    "beside_other": "“{other}” stands right beside another deed",
    "beside_other_place": "“{other}” stands right beside the place of another deed",
    "date_nearer": "“{other}” is farther from what happened than another date",
    "to_come": "“{other}” is after the article",
    "old": "“{other}” lies far back",
    "since": "“{other}” is a beginning",
}


def why_preferred(chosen: Features, other: Features) -> str | None:
    """The weightiest difference in words, with "{other}" for the other date; None where no difference has words."""
    return weightiest(chosen, other, SENTENCE, _FOR, _AGAINST)
