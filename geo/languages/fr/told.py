"""French: words that count from the day told before, as families."""

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue

_MEN = "jour, matin, soir, après midi"
_BEFORE = "plus tôt, auparavant, avant"
_AFTER = "plus tard, après"

TOLD = (
    (
        0,
        joined(
            pairs("le même, ce même, le jour du même, au cours du même, dans le même", _MEN),
            pairs("la même, cette même, dans la même, au cours de la même", "nuit, journée, soirée, matinée"),
            pairs("le", pairs(_MEN, "même")),
            pairs("la, dans la", pairs("nuit, soirée, matinée, journée", "même")),
            pairs("ce", pairs("jour, matin, soir", "là")),
            "cet après midi là, cette nuit là, cette journée là, cette soirée là",
            pairs(f"{_BEFORE}, {_AFTER}, tôt, tard", pairs("dans la", "journée, soirée, matinée, nuit")),
            pairs(
                "quelques minutes, quelques instants, une demi heure, une heure, quelques heures",
                f"{_BEFORE}, {_AFTER}",
            ),
            "au même moment, à la même heure, peu après, peu auparavant, peu de temps après, peu de temps auparavant",
        ),
    ),
    (
        -1,
        joined(
            pairs("le", pairs(_MEN, "précédent, d avant")),
            pairs("la, dans la", pairs("nuit, soirée, matinée, journée", "précédente, d avant")),
            pairs("la veille", "au soir, au matin, dans la nuit, dans la soirée, en soirée"),
            pairs("un jour, une journée, une nuit, vingt quatre heures, 24 heures", _BEFORE),
        ),
    ),
    (
        1,
        joined(
            pairs("le", pairs(_MEN, "suivant, d après")),
            pairs("la, dans la", pairs("nuit, soirée, matinée, journée", "suivante, d après")),
            pairs("le lendemain, dès le lendemain", "matin, soir, après midi"),
            pairs("un jour, une nuit, vingt quatre heures, 24 heures", _AFTER),
        ),
    ),
    (-2, joined("l avant veille", pairs("deux nuits", _BEFORE))),
    (2, joined("le surlendemain", pairs("deux nuits", _AFTER))),
    (-3, pairs("trois nuits", _BEFORE)),
    (3, pairs("trois nuits", _AFTER)),
)

# What goes on, for so many days by now.
TOLD_CUES = {
    Cue.ON_END: joined(
        pairs(
            "deuxième, troisième, quatrième, cinquième, sixième, septième, huitième, neuvième, dixième",
            "jour consécutif, journée consécutive, nuit consécutive, soir consécutif, jour de suite, nuit de suite, soir "
            "d affilée, nuit d affilée, jour d affilée, semaine consécutive",
        ),
        pairs(
            "pour la, pour le", pairs("deuxième, troisième, quatrième, cinquième, sixième", "jour, journée, nuit, soir")
        ),
    ),
}
