"""Spanish: words that count from the day told before, as families."""

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue

_WOMEN = "mañana, tarde, noche, madrugada, jornada"
_MEN = "día, mediodía, amanecer, anochecer"

TOLD = (
    (
        0,
        joined(
            pairs("esa, esa misma, aquella, aquella misma, la misma, en la misma, en esa misma", _WOMEN),
            pairs("ese mismo, aquel mismo, el mismo", _MEN),
            pairs(
                "en la, por la, la, de la, en",
                pairs(_WOMEN, "de ese día, de ese mismo día, del mismo día, de aquel día"),
            ),
            pairs("más tarde, más temprano, antes, poco después, también", "ese mismo día, ese día, el mismo día"),
            pairs("media hora, minutos, unos minutos, pocos minutos, escasos minutos", "después, más tarde, antes"),
            "a la misma hora, casi a la misma hora, casi al mismo tiempo, ya por la noche de ese día",
        ),
    ),
    (
        -1,
        joined(
            pairs("la, en la", pairs(_WOMEN, "anterior, previa, antes, precedente")),
            pairs("el", pairs(_MEN, "anterior, previo, antes, precedente")),
            pairs("una noche, una jornada, 24 horas, veinticuatro horas", "antes"),
            pairs("la víspera, en la víspera", "por la noche, por la tarde, por la mañana"),
        ),
    ),
    (
        1,
        joined(
            pairs("la, a la, en la", pairs(_WOMEN, "siguiente")),
            pairs("el, al", pairs(_MEN, "siguiente")),
            pairs("una noche, una jornada, 24 horas, veinticuatro horas", "después, más tarde"),
        ),
    ),
    (-2, "dos noches antes, dos madrugadas antes"),
    (2, "dos noches después, dos noches más tarde"),
    (-3, "tres noches antes, tres madrugadas antes"),
    (3, "tres noches después, tres noches más tarde"),
)

# What goes on, for so many days by now.
TOLD_CUES = {
    Cue.ON_END: joined(
        pairs(
            "segundo, tercer, cuarto, quinto, sexto, séptimo, octavo, noveno, décimo", "día consecutivo, día seguido"
        ),
        pairs("por", pairs("segundo, tercer, cuarto, quinto, sexto, séptimo, octavo, noveno", "día")),
        pairs(
            "segunda, tercera, cuarta, quinta, sexta, séptima",
            "jornada consecutiva, noche consecutiva, jornada seguida, noche seguida, semana consecutiva",
        ),
    ),
}
