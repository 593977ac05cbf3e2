"""Spanish: what makes a deed the backdrop of something else: "años de combates", "antes del ataque"."""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

BACKDROP: Mapping[EventType, str] = {}

BACKDROP_TOLD: Mapping[Cue, str] = {
    Cue.RESPONSE: "relacionado con, relacionada con, relacionados con, en relación con, en conexión con, vinculado con, vinculados con",
    Cue.BACKDROP: (
        "juicio por, juicio por el, juicio por la, juicio por los, "
        "pidió una, pidió un, pide una, solicitó una, solicitó un, sigue en manos, siguen en manos, sigue en poder, siguen en poder, continúa en manos, continúan en manos, permanece en manos, aún en manos, todavía en manos, "
        "años de, décadas de, década de, años del, supervivientes de, supervivientes del, superviviente de, "
        "superviviente del, sobrevivientes de, sobrevivientes del, sobreviviente de, sobreviviente del, "
        "veteranos de, recuerda, recuerda a, recuerda al, recuerdan, recuerdan a, recuerdo de, recuerdo del, "
        "recuerdos de, comparable a, comparable al, similar a, similar al, similares a, parecido a, parecidos "
        "a, en caso de, por si había, por si hay, por si se produce, ante posibles, ante un posible, ante una "
        "posible, por miedo a, temores de, temen, temen un, "
        "temen una, temen nuevos, temen nuevas, temiendo, miedo a, miedo de, amenaza de, amenazas de, riesgo "
        "de, riesgos de, peligro de, proteger de, proteger contra, protegerse de, a salvo de, resguardo de, "
        "sirve para, sirven para, diseñado para, diseñada para, diseñados para, destinado a, destinada a, "
        "destinados a, destinadas a, capaz de, capaces de, pensado para, pensada para, aniversario de, "
        "aniversario del, en memoria de, conmemorar, película sobre, documental sobre, libro sobre"
    ),
    Cue.BYGONE: (
        "anterior, anteriores, previo, previa, previos, previas, antiguos, antiguas, recurrentes, pasados, pasadas"
    ),
    Cue.IDIOM: joined(
        pairs(
            "antes del, antes de la, antes de los, antes de las, hasta el",
            "ataque, ataques, atentado, atentados, asalto, guerra, golpe, masacre, matanza, invasión, ofensiva, "
            "explosión, asedio, bombardeo, bombardeos, combates, enfrentamientos, disturbios",
        ),
        "dispararon al aire, disparó al aire, disparando al aire, disparan al aire, disparos al aire, tiros al aire, disparado al aire, disparar al aire, disparos de advertencia, disparos intimidatorios, disparos disuasorios",
        pairs(
            "zona, zonas, parte, partes, región, territorio, territorios, provincia, área, mitad",
            "ocupada por, ocupadas por, ocupado por, ocupados por",
            4,
        ),
    ),
    Cue.NEGATION: joined(
        "imposible, imposibles",
    ),
}
