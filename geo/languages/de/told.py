"""German: words that count from the day told before, as families."""

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue

_PARTS = "morgen, vormittag, mittag, nachmittag, abend"
_DAYS = f"tag, {_PARTS}"
_OF_DAY = "desselben tages, des selben tages, des gleichen tages"

TOLD = (
    (
        0,
        joined(
            pairs("am selben, am gleichen, an demselben, noch am selben, noch am gleichen, später am selben", _DAYS),
            pairs("an diesem, an jenem", _DAYS),
            pairs("in derselben, in der selben, in der gleichen, noch in derselben, in jener, in dieser", "nacht"),
            pairs("am frühen, am späten, noch am, später am, früher am, am", pairs(_PARTS, _OF_DAY)),
            pairs("in der", pairs("nacht", "desselben tages")),
            pairs("noch, später", _OF_DAY),
            "später am tag, früher am tag, im laufe des tages, zur gleichen zeit, zur selben zeit, fast zeitgleich, "
            "nahezu zeitgleich, kurz zuvor, kurz vorher, kurz davor, wenig zuvor, eine halbe stunde später, eine "
            "halbe stunde zuvor, eine halbe stunde danach, minuten zuvor, wenige minuten zuvor, wenige minuten danach",
        ),
    ),
    (
        -1,
        joined(
            pairs("am", pairs(_DAYS, "zuvor, davor, vorher")),
            pairs("am vorherigen, am vorigen, am vorangegangenen, am vorausgegangenen, am vorhergehenden", _DAYS),
            pairs("in der vorherigen, in der vorigen, in der vorangegangenen, in der vorhergehenden", "nacht"),
            "in der nacht zuvor, in der nacht davor, tags davor, tags zuvor, einen abend zuvor, eine nacht zuvor",
        ),
    ),
    (
        1,
        joined(
            pairs("am", pairs(_DAYS, "darauf, danach, drauf")),
            pairs("am nächsten, am folgenden, am darauffolgenden, am darauf folgenden", _DAYS),
            pairs("in der nächsten, in der folgenden, in der darauffolgenden, in der darauf folgenden", "nacht"),
            "in der nacht darauf, in der nacht danach, eine nacht später, tags drauf, anderntags",
        ),
    ),
    (-2, "zwei nächte zuvor, zwei nächte davor, zwei nächte vorher"),
    (2, "zwei nächte später, zwei nächte danach, am übernächsten tag"),
    (-3, "drei nächte zuvor, drei nächte davor, drei nächte vorher"),
    (3, "drei nächte später, drei nächte danach"),
)

# What goes on, for so many days by now.
TOLD_CUES = {
    Cue.ON_END: joined(
        pairs(
            "zweiten, dritten, vierten, fünften, sechsten, siebten, achten, neunten, zehnten",
            "tag in folge, abend in folge, tag nacheinander, tag hintereinander",
        ),
        pairs(
            "zweite, zweiten, dritte, dritten, vierte, vierten, fünfte, fünften",
            "nacht in folge, nacht hintereinander, woche in folge, nacht nacheinander",
        ),
    ),
}
