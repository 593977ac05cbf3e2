"""Spanish: words by which a deed has not happened: aims, attempts, orders, calls; and what was managed after all."""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue

# What an attack, a march or a deployment is to bring about: behind "para", in the infinitive.
_WANTED = (
    "tomar, retomar, recuperar, reconquistar, conquistar, arrebatar, recobrar, liberar, ocupar, capturar, hacerse con, apoderarse, adueñarse, expulsar, desalojar, desalojarlos, expulsarlos, echar, cercar, rodear, asediar, aislar, atacar, bombardear, "
    "golpear, alcanzar, romper, levantar, cortar, impedir, evitar, prevenir, contrarrestar, repeler, rechazar, contener, frenar, detener, arrestar, neutralizar, eliminar, matar, asesinar, abatir, derribar, interceptar, derrocar, secuestrar, incendiar, "
    "destruir, desactivar, dispersar, sofocar, aplastar, poner fin, acabar con"
)
_ENDS = "con el objetivo, con el fin, con el propósito, con la intención, con la idea, con vistas a, con miras a, a fin, con objeto, con la finalidad, con la esperanza, en un intento, en un esfuerzo"
_TRIES = (
    "intenta, intentan, intentaba, intentaban, intentó, intentaron, intentar, intentando, ha intentado, han intentado, había intentado, habían intentado, trata de, tratan de, trataba de, trataban de, trató de, trataron de, tratar de, tratando de, "
    "han tratado de, ha tratado de, habían tratado de, pugna por, pugnan por, pugnaba por, pugnaban por, intento de, intentos de, tentativa de, tentativas de, conato de, fracasó en, fracasaron en"
)
_MANAGED = "logró, lograron, logra, logran, ha logrado, han logrado, había logrado, habían logrado, consiguió, consiguieron, consigue, consiguen, ha conseguido, han conseguido, había conseguido, habían conseguido, alcanzó a, alcanzaron a, acabó por, acabaron por, llegó a, llegaron a"
_TAKING = "tomar, ocupar, hacerse con, apoderarse de, adueñarse de, entrar en, penetrar en, conquistar, capturar"
_RETAKING = "recuperar, retomar, reconquistar, liberar, recobrar"

UNREAL_CUES: Mapping[Cue, str] = {
    Cue.PURPOSE: joined(
        pairs("para, para así, para poder", _WANTED),
        pairs(_ENDS, "de"),
        "destinado a, destinada a, destinados a, destinadas a, encaminado a, encaminada a, encaminados a, encaminadas a, dirigida a recuperar, dirigido a recuperar, tendente a, tendentes a, que busca, que buscaba, que persigue",
    ),
    Cue.TRIED: _TRIES,
    Cue.TAKE: pairs(_MANAGED, _TAKING),
    Cue.RETAKE: pairs(_MANAGED, _RETAKING),
    Cue.HYPOTHETICAL: joined(
        pairs("ordenó, ordenaron, ordena, ordenan, dio orden de, dieron orden de, instruyó, decidió, decidieron, resolvió, resolvieron, autorizó, autorizaron", "a sus tropas, al ejército, a las tropas, a los soldados, a la policía", 2),
        "por miedo a, por temor a, ante el temor de, ante el riesgo de, a menos que, a condición de, siempre que, de lo contrario, so pena de",
    ),
    Cue.FUTURE: pairs(
        "llamó, llamaron, llama, llaman, ha llamado, han llamado, convocó, convocaron, convoca, convocan, ha convocado, han convocado, invitó, invitaron, exhortó, exhortaron",
        "a manifestarse, a la huelga, a una huelga, a una manifestación, a concentrarse, a salir a la calle, a tomar las calles, a marchar, a una marcha, a la movilización, a la desobediencia, una manifestación, una marcha, una huelga, una huelga general, una protesta, protestas, una movilización",
    ),
}  # fmt: skip
