"""Why a deed has one place of its sentence and not another, in words; each sentence is true of both as they stand."""

from geo.events_odds import AGAINST_EITHER, FOR_EITHER, Features, weightiest
from geo.events_place_weights import WEIGHTS

# What speaks for the place chosen and does not hold of the other.
_FOR = {
    **FOR_EITHER,
    "right_behind": "it stands right behind the word for what happened",
    "taken_up": "“where” or “there” takes it up before what happened",
    "in_scope": "what happened stands in the clause that begins with it",
    "nearest": "of the scenes named it is the nearest to what happened",
    "held": "it is the more exact of the places named",
    "headed": "the sentence is headed by it",
    "role_event": "it is named as a scene, “{other}” is not",
}
# What speaks against the other place and does not hold of the one chosen.
_AGAINST = {
    **AGAINST_EITHER,
    "told_before": "“{other}” is where something told before happened",
    "role_actor_base": "“{other}” stands for who acts or speaks",
    "role_origin": "“{other}” is where somebody or something comes from",
    "role_destination": "“{other}” is where somebody or something goes",
    "role_dateline": "“{other}” is where the report was sent from",
    "role_context": "“{other}” is named only beside",
    "near_name": "“{other}” only says what it is near to",
    "holds": "“{other}” contains another place named",
    "other_deed_nearer": "another deed is nearer to “{other}”",
    "out_of_scope": "another place begins the clause that parts “{other}” from what happened",
    "beyond_front": "“{other}” stands beyond the clause that another place begins",
    "unknown": "“{other}” is in no gazetteer",
}


def why_preferred(chosen: Features, other: Features) -> str | None:
    """The weightiest difference in words, with "{other}" for the other name; None where no difference has words."""
    return weightiest(chosen, other, WEIGHTS, _FOR, _AGAINST)
