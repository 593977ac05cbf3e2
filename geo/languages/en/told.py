"""English: words that count from the day told before, as families."""

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue

_PARTS = "morning, afternoon, evening, night"

TOLD = (
    (
        0,
        joined(
            pairs("that same, on that same, the same, on the same, that very", f"day, {_PARTS}"),
            pairs("that, early that, late that, later that, earlier that, the rest of that", f"day, {_PARTS}"),
            pairs("later the same, earlier the same, late the same, early the same", f"day, {_PARTS}"),
            pairs("later in, earlier in, late in, early in", "the day, the morning, the afternoon, the evening"),
            "late in the night, later in the night, by nightfall, at nightfall, around the same time, "
            "at around the same time, at about the same time, minutes later, moments later, minutes earlier, "
            "moments earlier, shortly afterwards, shortly after that, shortly beforehand, soon afterwards, soon after that",
        ),
    ),
    (
        -1,
        joined(
            pairs("the", pairs(f"day, {_PARTS}", "before, earlier")),
            pairs("the previous, the preceding, on the previous, on the preceding", f"day, {_PARTS}"),
            "on the eve, a night earlier, one night earlier, a night before",
        ),
    ),
    (
        1,
        joined(
            pairs("the next, the following, on the next, on the following", f"day, {_PARTS}"),
            pairs("early the next, early the following, late the next, late the following", f"day, {_PARTS}"),
            pairs("the", pairs(f"day, {_PARTS}", "after, afterwards, after that")),
            "a night later, one night later",
        ),
    ),
    (-2, "two nights earlier, two nights before, two days before that, two days previously"),
    (2, "two nights later, two days after that"),
    (-3, "three nights earlier, three nights before, three days before that, three days previously"),
    (3, "three nights later, three days after that"),
    (-7, "the week before that, a week previously, one week previously"),
    (7, "a week after that"),
)

# What goes on, for so many days by now.
TOLD_CUES = {
    Cue.ON_END: joined(
        pairs(
            "second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth",
            "straight day, straight night, consecutive day, consecutive night, successive day, successive night, day "
            "running, night running, day in a row, night in a row, straight week, consecutive week",
        ),
        pairs("for a, for the, into a", pairs("second, third, fourth, fifth, sixth, seventh", "day, night, week")),
    ),
}
