"""Shares of choices by readable features and learnt weights: a conditional logit over the choices and "none"."""

from collections.abc import Callable, Mapping, Sequence
from math import exp, log

from geo.model import Reason

Features = dict[str, float]

# What speaks for a place, a date or an actor and does not hold of the other, and the other way round; what else does
# stands in geo/events_place_reasons.py, geo/events_day_reasons.py and geo/events_party_reasons.py.
FOR_EITHER = {"same_clause": "no comma and no other deed part it from what happened"}
AGAINST_EITHER = {
    "contrast": "“{other}” belongs to what is told in contrast",
    "speech_between": "a word of saying parts “{other}” from what happened",
    "unreal_between": "“{other}” belongs to what is only planned or feared",
    "deed_between": "another deed stands between “{other}” and this one",
    "comma": "a comma parts “{other}” from what happened",
}
# A share below this counts as this: the odds of two choices stay a number.
_LEAST_SHARE = 1e-9


class Weighed:
    """What one deed makes of its choices: features and share of each, and of none; all shares make 1.

    Numbers are those of the choices; None is none of them.
    """

    __slots__ = ()
    features: Sequence[Features]
    none_features: Features
    shares: Sequence[float]
    none: float

    def share_of(self, number: int | None) -> float:
        """The share of a choice."""
        return self.none if number is None else self.shares[number]

    def features_of(self, number: int | None) -> Features:
        """The features of a choice."""
        return self.none_features if number is None else self.features[number]

    def likeliest(self) -> int | None:
        """The number of the likeliest choice."""
        best = max(range(len(self.shares)), key=lambda number: self.shares[number])
        return best if self.shares[best] >= self.none else None

    def log_odds(self, one: int | None, other: int | None) -> float:
        """How much likelier one choice is than the other, as a logarithm of two digits."""
        return round(log(max(self.share_of(one), _LEAST_SHARE) / max(self.share_of(other), _LEAST_SHARE)), 2)

    def preference(
        self, one: int | None, other: int | None, words_of: Callable[[int], str], why: str | None, *,
        feature: str, part: str,
    ) -> Reason:  # fmt: skip
        """Why a deed has this and not what the rules say for its `part` ("its day"); `why` in words, if any says it."""
        chosen, ruled = (words_of(number) if number is not None else "" for number in (one, other))
        if one is None:
            said = f"“{ruled}” is not taken for {part}"
        else:
            said = f"“{chosen}” rather than “{ruled}”" if other is not None else f"“{chosen}” is taken for {part}"
        because = "it is the likeliest by all that is known" if why is None else why.format(one=chosen, other=ruled)
        return Reason(feature=feature, weight=self.log_odds(one, other), sentence=f"{said}: {because}.")


def shares(
    features: Sequence[Features], none_features: Features, weights: Mapping[str, float]
) -> tuple[list[float], float]:
    """The share of each choice and that of none; together they make 1."""
    scores = [_sum(row, weights) for row in features]
    none = _sum(none_features, weights)
    top = max(none, *scores) if scores else none
    odds = [exp(score - top) for score in scores]
    none_odds = exp(none - top)
    total = sum(odds) + none_odds
    return [odd / total for odd in odds], none_odds / total


def _sum(features: Features, weights: Mapping[str, float]) -> float:
    total = 0.0
    for name, value in features.items():
        if name in weights:
            total += weights[name] * value
    return total


def weightiest(
    chosen: Features,
    other: Features,
    weights: Mapping[str, float],
    speaks_for: Mapping[str, str],
    speaks_against: Mapping[str, str],
) -> str | None:
    """In words, the weightiest that only the chosen one has for it or only the other against it; None without words."""
    found = [
        (weights.get(name, 0.0), text)
        for name, text in speaks_for.items()
        if name in chosen and name not in other and weights.get(name, 0.0) > 0
    ]
    found += [
        (-weights.get(name, 0.0), text)
        for name, text in speaks_against.items()
        if name in other and name not in chosen and weights.get(name, 0.0) < 0
    ]
    return max(found)[1] if found else None
