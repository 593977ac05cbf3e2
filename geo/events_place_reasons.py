"""Why a deed has one place of its sentence and not another, in words; each sentence is true of both as they stand."""

from geo.events_place_features import Features
from geo.events_place_weights import WEIGHTS

# What speaks for the place chosen and does not hold of the other.
_FOR = {
    "right_behind": "it stands right behind the word for what happened",
    "taken_up": "“where” or “there” takes it up before what happened",
    "in_scope": "what happened stands in the clause that begins with it",
    "same_clause": "no comma and no other deed part it from what happened",
    "nearest": "of the scenes named it is the nearest to what happened",
    "held": "it is the more exact of the places named",
    "headed": "the sentence is headed by it",
    "role_event": "it is named as a scene, “{other}” is not",
}
# What speaks against the other place and does not hold of the one chosen.
_AGAINST = {
    "told_before": "“{other}” is where something told before happened",
    "role_actor_base": "“{other}” stands for who acts or speaks",
    "role_origin": "“{other}” is where somebody or something comes from",
    "role_destination": "“{other}” is where somebody or something goes",
    "role_dateline": "“{other}” is where the report was sent from",
    "role_context": "“{other}” is named only beside",
    "near_name": "“{other}” only says what it is near to",
    "holds": "“{other}” contains another place named",
    "deed_between": "another deed stands between “{other}” and this one",
    "other_deed_nearer": "another deed is nearer to “{other}”",
    "out_of_scope": "another place begins the clause that parts “{other}” from what happened",
    "beyond_front": "“{other}” stands beyond the clause that another place begins",
    "contrast": "“{other}” belongs to what is told in contrast",
    "speech_between": "a word of saying parts “{other}” from what happened",
    "unreal_between": "“{other}” belongs to what is only planned or feared",
    "comma": "a comma parts “{other}” from what happened",
    "unknown": "“{other}” is in no gazetteer",
}


def why_preferred(chosen: Features, other: Features) -> str | None:
    """The weightiest difference in words, with "{other}" for the other name; None where no difference has words."""
    found = [
        (WEIGHTS.get(name, 0.0), text)
        for name, text in _FOR.items()
        if name in chosen and name not in other and WEIGHTS.get(name, 0.0) > 0
    ]
    found += [
        (-WEIGHTS.get(name, 0.0), text)
        for name, text in _AGAINST.items()
        if name in other and name not in chosen and WEIGHTS.get(name, 0.0) < 0
    ]
    return max(found)[1] if found else None
