"""Spanish: what news desks write instead of the plain word, as families of who and what is done with what."""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_GAS = "gas lacrimógeno, gases lacrimógenos, gases, bombas lacrimógenas, granadas lacrimógenas, balas de goma, pelotas de goma, perdigones, chorros de agua, cañones de agua, camiones hidrantes"
_SEIZES = "decomisó, decomisaron, confiscó, confiscaron, requisó, requisaron, incautó, incautaron, halló, hallaron, encontró, encontraron, descubrió, descubrieron, se incautó de, se incautaron de"
_ARMS = (
    "un fusil, una pistola, un revólver, una escopeta, un lanzagranadas, fusiles, pistolas, escopetas, armas largas, armas de fuego, cargadores, detonadores, "
    "explosivo, explosivos, de TATP, de dinamita, de pentolita, de amonal, un zulo, chalecos explosivos, cinturones explosivos, un arsenal"
)

DESK: Mapping[EventType, str] = {
    EventType.PROTEST: joined(
        pairs("volvió, volvieron, volvían, vuelve, vuelven, salió, salían, regresó, regresaron", "a la calle, a las calles, a concentrarse, a manifestarse, a protestar, a congregarse, a tomar las calles, a tomar la plaza", 3),
        pairs("colmó, colmaron, colmaban, llenó, llenaron, llenaban, abarrotó, abarrotaron, abarrotaban, inundó, inundaron, desbordó, desbordaron", "la plaza, las plazas, las calles, la avenida, la explanada, el paseo, la misma plaza", 3),
        "acampad* ante, acampad* frente a, acampan ante, acampan frente a, se encadenó, se encadenaron, marea humana, cadena humana",
    ),
    EventType.RIOT: joined(
        pairs("usó, usaron, usaba, usaban, empleó, emplearon, lanzó, lanzaron, lanzaba, lanzaban, disparó, dispararon, utilizó, utilizaron, recurrió a, recurrieron a", _GAS, 2),
        pairs("con, a base de, mediante", _GAS),
        "a porrazos, a palos, disolvió ~4 gases, disolvieron ~4 gases, cargaron contra los manifestantes, cargó contra los manifestantes",
    ),
    EventType.WEAPONS_DISRUPTED: pairs(_SEIZES, _ARMS, 4),
    EventType.DRONE_STRIKE: pairs("dron, drones, avión no tripulado, aviones no tripulados", "disparó contra, dispararon contra, abrió fuego contra, lanzó un misil, lanzó dos misiles, bombardeó, bombardearon, arrasó, arrasaron, destruyó, destruyeron", 3),
    EventType.SHELLING: pairs("misil, misiles, cohete, cohetes, proyectil, proyectiles, obús, obuses", "arrasó, arrasaron, destrozó, destrozaron, redujo a escombros, redujeron a escombros, derrumbó, hizo impacto, hicieron impacto, se abatió, se abatieron, dio de lleno, dieron de lleno", 4),
    EventType.WITHDRAWAL: pairs("soldados, militares, tropas, tanques, blindados, uniformados, ejército", "regresaron a sus cuarteles, volvieron a sus cuarteles, regresó a sus cuarteles, volvió a los cuarteles, regresaron a los cuarteles, volvieron a los cuarteles", 4),
}  # fmt: skip

DESK_CUES: Mapping[Cue, str] = {
    Cue.IDIOM: joined(
        pairs(
            "recibió, recibieron, ha recibido, han recibido, pidió, pidieron, ha pedido, solicitó",
            "asilo, asilo político, refugio",
        ),
        "sin disparar un tiro, sin disparar un solo tiro, sin pegar un tiro, fusil de asalto, fusiles de asalto, rifle de asalto, rifles de asalto, marea humana de hinchas, salva de aplausos, salva de críticas, lluvia de críticas",
    ),
    Cue.MAYOR: "alcald*, exalcald*, edil*, concejal*, párroco*, obispo*",
}
