"""Why one actor did a deed or suffered it and not another, in words; each sentence is true of both as they stand."""

from collections.abc import Mapping

from geo.events_odds import AGAINST_EITHER, FOR_EITHER, Features, weightiest

# What speaks for the actor chosen and does not hold of the other.
_FOR = {
    **FOR_EITHER,
    "by": "a word like “by” stands before it",
    "on": "a word like “against” stands before it",
    "instrumental": "its case makes it the doer",
    "object_case": "its case makes it the object",
    "beside": "it stands right beside the word for what happened",
    "with_force": "armed forces are named with it",
    "force_before": "armed people are named with it",
    "counted": "a number of people stands before it",
    "fate_before": "it is said before it what befell these people",
    "fate_behind": "it is said behind it what befell these people",
    "passive_behind": "a passive stands right behind it",
    "opens_sentence": "it opens the sentence",
    "none_someone": "somebody else stands before the word for what happened",
    "none_passive": "a passive leaves open who did it",
}
# What speaks against the other actor and does not hold of the one chosen.
_AGAINST = {
    **AGAINST_EITHER,
    "by": "a word like “by” stands before “{other}”",
    "on": "a word like “against” stands before “{other}”",
    "object_case": "the case of “{other}” makes it the object",
    "instrumental": "the case of “{other}” makes it the doer",
    "source": "“{other}” only tells of it",
    "in_before": "“{other}” says where it was",
    "from_before": "“{other}” is where something comes from",
    "to_before": "“{other}” is where something goes to",
    "scene": "“{other}” is where it happened",
    "with_official": "“{other}” holds an office",
    "official_behind": "“{other}” is only whose official is named",
    "spot_behind": "“{other}” is only whose building or vehicle is named",
    "spot_before": "“{other}” is only whose building or vehicle is named",
    "person_before": "“{other}” is only whose people are named",
    "owned_behind": "“{other}” is only the owner of what is named next",
    "fate_between": "others who suffered stand between “{other}” and what happened",
    "other_deed_nearer": "“{other}” stands nearer to another deed",
    "actor_between": "somebody else stands between “{other}” and what happened",
    "bare": "“{other}” is only a nationality",
    "far": "“{other}” stands far from what happened",
}


def why_party(chosen: Features, other: Features, weights: Mapping[str, float]) -> str | None:
    """The weightiest difference in words, with "{other}" for the other actor; None where no difference has words."""
    return weightiest(chosen, other, weights, _FOR, _AGAINST)
