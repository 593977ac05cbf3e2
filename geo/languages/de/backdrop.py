"""German: what makes a deed the backdrop of something else: "jahrelange Kämpfe", "Überlebende des Anschlags"."""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

BACKDROP: Mapping[EventType, str] = {}

BACKDROP_TOLD: Mapping[Cue, str] = {
    Cue.BACKDROP: (
        "im zusammenhang mit, in zusammenhang mit, "
        "prozess um, prozess um den, prozess um die, prozess wegen, prozess zu, "
        "bat um ein, baten um ein, bittet um ein, bat um eine, ersuchte um ein, ersuchte um eine, "
        "jahre des, jahren des, jahre der, jahren der, jahre voller, jahren voller, jahrzehnte des, "
        "jahrzehnten des, jahrzehnte der, jahrzehnten der, jahre mit, jahren mit, überlebende des, "
        "überlebenden des, überlebende der, überlebenden der, überlebende von, überlebende eines, überlebende "
        "einer, veteranen des, veteranen der, erinnert an, erinnern an, erinnerte an, erinnerten an, "
        "erinnerung an, erinnerungen an, gedenken an, vergleichbar mit, ähnlich wie, für den fall von, für "
        "den fall eines, für den fall einer, im fall eines, im falle eines, im fall von, im falle von, aus "
        "angst vor, angst vor, furcht vor, sorge vor, aus sorge vor, fürchten, befürchten, befürchtet, gefahr "
        "von, gefahr eines, gefahr weiterer, gefahr neuer, drohung mit, schutz vor, schutz gegen, zum "
        "jahrestag des, jahrestag des, jahrestag der, jahrestags des, film über, buch über, dokumentation "
        "über, vorbild der, vorbild des"
    ),
    Cue.BYGONE: (
        "jahrelange, jahrelangen, jahrelanger, jahrzehntelange, jahrzehntelangen, jahrzehntelanger, "
        "jahrzehntelangem, jahrelangem, langjährige, langjährigen, frühere, früheren, früherer, vorherige, "
        "vorherigen, vorheriger, vorangegangene, vorangegangenen, vorangegangener, einstige, einstigen, "
        "drohende, drohenden, drohender, befürchtete, befürchteten"
    ),
    Cue.IDIOM: joined(
        pairs(
            "vor dem, vor den, vor der, bis zum, bis zu den",
            "angriff, angriffe, angriffen, anschlag, anschläge, anschlägen, überfall, krieg, putsch, umsturz, "
            "sturm, massaker, einmarsch, überfällen, unruhen, kämpfen, offensive, explosion, invasion, "
            "belagerung, bombardement",
        ),
        "in die luft geschossen, schossen in die luft, schoss in die luft, schießen in die luft, schüsse in die luft, schüssen in die luft, feuerten in die luft, feuerte in die luft, "
        "in die luft gefeuert, warnschuss, warnschüsse, warnschüssen, freudenschüsse, freudenschüssen, schossen ~4 in die luft, feuerten ~4 in die luft, schoss ~4 in die luft, feuerte ~4 in die luft",
    ),
    Cue.NEGATION: joined(
        "unmöglich",
        pairs("verschob, verschoben, verschiebt, verschieben", "reise, besuch, treffen, gipfel, gespräche", 3),
    ),
}
