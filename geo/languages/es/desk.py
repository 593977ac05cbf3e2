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

_TROUBLED = "manifestantes, pobladores, comuneros, campesinos, indígenas, cocaleros, transportistas, camioneros, maestros, docentes, estudiantes, mineros, sindicatos, gremios, vecinos, agricultores, ganaderos, taxistas, trabajadores, opositores, huelguistas, piqueteros, ronderos, damnificados"
_BREAKS_INTO = pairs(
    "se adentraron en, entraron en, entraron a, ingresaron en, ingresaron a, penetraron en, se colaron en",
    "la cárcel, la prisión, el penal, la penitenciaría, la comisaría, el cuartel",
)
_TEARS_DOWN = "derribó, derribaron, derriba, derriban, ha derribado, han derribado, demolió, demolieron, demuele, demuelen, tumbó, tumbaron, echó abajo, echaron abajo, derruyó, derruyeron"
_HOMES = "la vivienda, una vivienda, viviendas, las viviendas, la casa, una casa, casas, las casas, un edificio, edificios, construcciones, estructuras, chabolas, tiendas de campaña, una escuela, una mezquita, un puente, puentes, torres eléctricas, torres de energía, antenas"
_FORCES = "hombres, elementos de la guardia nacional, elementos del ejército, elementos de la marina, elementos de la policía, elementos militares, elementos federales, soldados, militares, tropas, efectivos, agentes, policías, marinos, comandos, blindados, tanques, refuerzos, buques, cazas, baterías, una brigada, un batallón, batallones"

DESK: Mapping[EventType, str] = {
    EventType.PROTEST: joined(
        pairs("volvió, volvieron, volvían, vuelve, vuelven, salió, salían, regresó, regresaron", "a la calle, a las calles, a concentrarse, a manifestarse, a protestar, a congregarse, a tomar las calles, a tomar la plaza", 3),
        pairs("colmó, colmaron, colmaban, llenó, llenaron, llenaban, abarrotó, abarrotaron, abarrotaban, inundó, inundaron, desbordó, desbordaron", "la plaza, las plazas, las calles, la avenida, la explanada, el paseo, la misma plaza", 3),
        pairs(_TROUBLED, "paralizaron, paralizan, colapsaron, mantienen bloqueada, mantienen bloqueado, mantienen bloqueadas, mantienen cortada, mantienen cortado, mantienen cortadas, mantienen tomada la vía, mantienen cerrada la vía, mantenían bloqueada, mantenían cortada, mantenían bloqueado, mantenían cortado, mantienen un bloqueo, mantienen bloqueos, forzaron el cierre, obligaron a cerrar, impiden el paso, impidieron el paso", 4),
        "acampad* ante, acampad* frente a, acampan ante, acampan frente a, se encadenó, se encadenaron, formó ~3 cadena, formaron ~3 cadena, marea humana, cadena humana",
    ),
    EventType.RIOT: joined(
        pairs("usó, usaron, usaba, usaban, empleó, emplearon, lanzó, lanzaron, lanzaba, lanzaban, disparó, dispararon, utilizó, utilizaron, recurrió a, recurrieron a", _GAS, 2),
        pairs("con, a base de, mediante", _GAS),
        pairs("reprimió, reprimieron, dispersó, dispersaron, desalojó, desalojaron, repelió, repelieron", _GAS, 5),
        "a pedradas, repelieron a pedradas, repelió a pedradas, lluvia de piedras, a porrazos, a palos, disolvió ~4 gases, disolvieron ~4 gases, cargaron contra los manifestantes, cargó contra los manifestantes",
    ),
    EventType.ATTACK_ON_CIVILIANS: joined(
        pairs("cadáveres, cuerpos, cuerpo, cadáver", "fueron abandonados, fue abandonado, fueron arrojados, fue arrojado, fueron tirados, aparecieron con, apareció con, aparecieron maniatados, apareció maniatado", 6),
        "ráfagas desde los tejados, cayeron bajo el fuego, cayó bajo el fuego, cayeron bajo las balas, cayó bajo las balas",
        pairs("dio una paliza, dieron una paliza, propinó una paliza, propinaron una paliza, molió a palos, molieron a palos, apaleó, apalearon, golpeó hasta, golpearon hasta, apedrearon hasta", "a, la muerte, morir", 2),
    ),
    EventType.ABDUCTION: joined(
        pairs("un comando, comandos, hombres armados, encapuchados, desconocidos, sicarios, pistoleros, sujetos, individuos, guerrilleros, insurgentes, yihadistas, paramilitares, uniformados, pandilleros", "se llevó, se llevaron, sacó a la fuerza, sacaron a la fuerza, privó de la libertad, privaron de la libertad, subió a la fuerza, subieron a la fuerza, sacó de su casa, sacaron de su casa, sacaron de sus casas, cargaron con", 4),
        pairs("autobús, bus, microbús, camión, vehículo, tren, pasajeros, viajeros, convoy", "fue interceptado por hombres, fue interceptado por un grupo, fueron interceptados por hombres, fueron interceptados por un grupo, fue interceptado por guerrilleros, fue interceptado por yihadistas, fueron interceptados por yihadistas", 6),
        pairs("se apoderaron, se apoderó, se hicieron con, se hizo con, se adueñaron, abordaron, asaltaron", "carguero, petrolero, buque, barco, mercante, pesquero, granelero, portacontenedores", 4),
        pairs("fue, fueron, ha sido, han sido, había sido, habían sido, haber sido", "privado de la libertad, privada de la libertad, privados de la libertad, privadas de la libertad, privado de su libertad, privada de su libertad, privados de su libertad, privadas de su libertad"),
        pairs("fue sacado, fue sacada, fueron sacados, fueron sacadas, había sido sacado, había sido sacada, habían sido sacados", "de su casa, de su residencia, de su domicilio, de su vivienda, de su habitación, de su despacho, de su oficina, de sus casas, de sus viviendas, de sus hogares, de su cama, de sus camas, de su vehículo, de su coche, de su automóvil", 2),
        "sacado a la fuerza, sacados a la fuerza, sacada a la fuerza, sacadas a la fuerza, plagiad*, levantad* por un comando, levantón, levantones",
    ),
    EventType.ARREST: joined(
        pairs("agentes, policías, policía, funcionarios, efectivos, uniformados, sebin, dgcim, soldados, militares, guardias, gendarmes, carabineros", "se llevó a, se llevaron a, se han llevado a, se llevaron", 3),
        pairs("se llevó a, se llevaron a, se llevó, se llevaron", "sospechosos, sospechoso, detenidos, detenido, activistas, opositores, manifestantes, estudiantes", 3),
        pairs("ingresó, ingresaron, entró, entraron", "en prisión, en la prisión, en la cárcel, en el penal, en el presidio", 3),
        pairs("fue, fueron, ha sido, han sido", "esposado, esposada, esposados, conducido a comisaría, conducidos a comisaría, trasladado a comisaría, trasladados a comisaría, puesto a disposición judicial, puestos a disposición judicial", 2),
    ),
    EventType.ARMED_CLASH: joined(
        pairs("militares, soldados, tropas, tanquetas, blindados, golpistas", "tomaron la plaza, tomaron el palacio, tomaron el congreso, tomaron la sede del gobierno, irrumpieron en el palacio, tomaron la televisión, tomaron la televisora", 5),
        pairs("militares, soldados, uniformados, oficiales, tropas", "alzados, sublevados, amotinados, insurrectos, se alzaron, se sublevaron, se insubordinaron, se declararon en rebeldía, se acuartelaron en rebeldía", 1),
        pairs("pandilleros, sicarios, encapuchados, hombres armados, pistoleros, bandas, bandidos, yihadistas, guerrilleros", _BREAKS_INTO, 4),
        pairs("guerrilleros, terroristas, insurgentes, combatientes, milicianos, yihadistas, rebeldes, disidentes, sicarios, delincuentes, pistoleros, extremistas", "fueron neutralizados, fue neutralizado, neutralizados, fueron dados de baja, resultaron abatidos, fueron abatidos", 4),
        pairs("neutralizó, neutralizaron, ha neutralizado, han neutralizado, haber neutralizado, neutralizado", "terroristas, insurgentes, guerrilleros, combatientes, milicianos, yihadistas, rebeldes, extremistas, disidentes", 5),
        pairs("ejército, tropas, fuerzas, milicias, rebeldes, insurgentes, soldados, yihadistas, guerrilleros, fds", "ganaron terreno, ganó terreno, hicieron retroceder, hizo retroceder, rompieron las líneas, rompió las líneas, rompieron el cerco, rompió el cerco, avanzaron ante, repelieron, repelió, contuvieron, contuvo", 4),
        pairs("respondieron, respondió, replicaron, replicó, contestaron, contestó", "con ráfagas, con disparos, a tiros, a balazos, con fuego, abriendo fuego"),
        pairs("se oyeron, se oían, se oyó, se escucharon, se escuchaban, sonaron, resonaron, retumbaron", "ráfagas, disparos, tiros, tiroteos, ráfagas de ametralladora, fuego de ametralladora", 3),
        pairs("se enfrentaron, se enfrentan, se enfrentaban, enfrentamiento, enfrentamientos, choque, choques, se batieron", "a tiros, a balazos, a plomo, a bala, con armas pesadas, con armas automáticas"),
        "un choque registrado, un choque armado, choque registrado, choques registrados, trabó combate, intercambiar disparos, intercambiaron tiros, se tirotearon, se tiroteó con, cerró el cerco, cerraron el cerco, estrecharon el cerco, estrechó el cerco",
    ),
    EventType.MILITARY_PRESENCE: joined(
        pairs("paracaidistas, soldados, tropas, buques, militares, cazas, bombarderos", "se ejercitaron, se ejercitan, realizaron maniobras, iniciaron maniobras, hicieron maniobras, comenzaron maniobras, efectuaron maniobras", 5),
        pairs("desplazó, desplazaron, desplaza, trasladó, trasladaron, traslada, movilizó, movilizaron, moviliza, mandó, mandaron, destacó, destacaron", _FORCES, 6),
    ),
    EventType.PROPERTY_DESTRUCTION: joined(
        pairs(_TEARS_DOWN, _HOMES, 5),
        pairs("camiones, camión, vehículos, coches, autobuses, viviendas, casas, tiendas, comercios, edificios, almacenes", "ardieron, ardían, arden, fueron pasto de las llamas, quedaron calcinados, quedaron calcinadas, quedó calcinado", 5),
    ),
    EventType.HUMANITARIAN: joined(
        pairs("entregó, entregaron, liberó, liberaron, puso en libertad", "cruz roja, cicr, misión humanitaria", 10),
        pairs("migrantes, subsaharianos, jóvenes marroquíes, menores, personas", "entraron a nado, cruzaron a nado, llegaron a nado, accedieron a nado, alcanzaron a nado, han entrado a nado", 3),
        pairs("migrantes, centroamericanos, hondureños, venezolanos, haitianos", "partieron en caravana, salieron en caravana, avanzan en caravana, avanzaban en caravana, marchan en caravana, partieron desde, partieron de, salieron desde, partieron a pie, salieron a pie, emprendieron la marcha, reanudaron la marcha, emprendieron camino, emprendieron el camino", 4),
        pairs("abandonó, abandonaron, abandonan, abandona, dejó, dejaron, dejan", "sus casas, sus hogares, sus viviendas, sus pueblos, sus aldeas", 1),
        pairs("rehenes, presos, prisioneros, cautivos, palestinos, secuestrados, presas, detenidos", "salieron de, salieron por, abandonaron la cárcel, abandonaron la prisión, abandonaron el penal, dejaron la cárcel, cruzaron a, fueron entregados, fueron entregadas, llegaron a, regresaron a, volvieron a casa", 7),
    ),
    EventType.WEAPONS_DISRUPTED: joined(
        pairs(_SEIZES, _ARMS, 4),
        pairs("destruyó, destruyeron, desmanteló, desmantelaron, desenterró, desenterraron", "depósito ilegal, depósitos ilegales, caleta, caletas, polvorín, kilos de explosivos, campo minado, minas antipersona, minas antipersonal", 4),
        pairs("aseguró, aseguraron", "un arsenal, fusiles, armas largas, armas de fuego, granadas, explosivos, cartuchos, armamento, un lanzacohetes, un lanzagranadas", 3),
    ),
    EventType.BOMBING: pairs("la bomba que, el artefacto que, el coche bomba que, el carro bomba que, la carga que, una bomba que, un artefacto que", "mató, dejó, causó, destruyó, hirió, segó, arrasó, costó la vida", 2),
    EventType.DRONE_STRIKE: pairs("dron, drones, avión no tripulado, aviones no tripulados", "disparó contra, dispararon contra, abrió fuego contra, lanzó un misil, lanzó dos misiles, bombardeó, bombardearon, arrasó, arrasaron, destruyó, destruyeron", 3),
    EventType.DIPLOMACY: joined(
        pairs("horas, días, plazo", "al embajador, a la embajadora, a los diplomáticos, a sus diplomáticos, al personal diplomático, al encargado de negocios", 2),
        pairs("mercosur, oea, otan, ue, unión europea, cedeao, g7, g20, alba, liga árabe, unión africana, grupo de lima, celac, consejo de seguridad, ministros, cancilleres, presidentes, líderes, mandatarios", "reunido en, reunidos en, reunida en, reunidas en", 3),
    ),
    EventType.SUICIDE_BOMBING: pairs("lanzó, lanzaron, precipitó, precipitaron, dirigió, condujo, arrojó, empotró, empotraron, estrelló, estrellaron", "vehículo cargado de explosivos, coche cargado de explosivos, camión cargado de explosivos, vehículo bomba contra, coche bomba contra, camión bomba contra, furgoneta bomba contra", 3),
    EventType.AIR_STRIKE: joined(
        pairs("aviación, aviones, avión, cazas, cazabombarderos, bombarderos, helicópteros, fuerza aérea, aparatos", "se ensañó, se ensañaron, se ensaña, descargó, descargaron, vació, vaciaron, soltó, soltaron, batió, batieron, hostigó, hostigaron, ametralló, ametrallaron, arrasó, arrasaron, redujo a, redujeron a", 5),
        "castigó ~4 desde el aire, castigaron ~4 desde el aire, atacó ~4 desde el aire, atacaron ~4 desde el aire, golpeó ~4 desde el aire, golpearon ~4 desde el aire",
    ),
    EventType.SHELLING: joined(
        pairs("roció, rociaron, regó, regaron, bañó, bañaron, acribilló, castigó, castigaron", "de cohetes, de proyectiles, de misiles, de obuses, con cohetes, con proyectiles, con obuses, con misiles", 3),
        pairs("fue blanco, fueron blanco, es blanco, fue objeto, fueron objeto, fue diana", "de un misil, de misiles, de cohetes, de un cohete, de obuses, de proyectiles, de fuego de artillería", 2),
        pairs("misil, misiles, cohete, cohetes, proyectil, proyectiles, obús, obuses", "arrasó, arrasaron, destrozó, destrozaron, redujo a escombros, redujeron a escombros, derrumbó, hizo impacto, hicieron impacto, se abatió, se abatieron, dio de lleno, dieron de lleno", 4),
    ),
    EventType.WITHDRAWAL: joined(
        pairs("levantó, levantaron, desmontó, desmontaron, recogió", "su base, sus bases, su puesto, sus puestos, su destacamento, su cuartel, su guarnición", 3),
        pairs("soldados, militares, tropas, tanques, blindados, uniformados, ejército", "regresaron a sus cuarteles, volvieron a sus cuarteles, regresó a sus cuarteles, volvió a los cuarteles, regresaron a los cuarteles, volvieron a los cuarteles", 4),
    ),
}  # fmt: skip

DESK_CUES: Mapping[Cue, str] = {
    Cue.IDIOM: joined(
        pairs(
            "recibió, recibieron, ha recibido, han recibido, pidió, pidieron, ha pedido, solicitó",
            "asilo, asilo político, refugio",
        ),
        pairs(
            "dinamitar, dinamitó, dinamita, dinamitan, dinamitaron, dinamitando",
            "el sector, el proceso, el diálogo, el acuerdo, las negociaciones, la negociación, la convivencia, el gobierno, la legislatura, el partido, la paz, los puentes",
        ),
        pairs(
            "huida, fuga, fugas, evasión",
            "reclusos, presos, internos, reos, detenidos, condenados, prisioneros, pandilleros",
            5,
        ),
        pairs("horas de, días de, tras el, tras un", "asedio"),
        pairs(
            "por los, a causa de los, debido a los, ante los, a raíz de los, por el recrudecimiento de los, por la intensificación de los",
            "combates, enfrentamientos, choques armados",
        ),
        pairs(
            "derribó, derribaron, derriba, derriban, derribar, derribado, tumbó, tumbaron, tumbar",
            "puerta, puertas, valla, vallas, vallado, muro, muros, verja, portón, reja, rejas, árbol, árboles, postes, gobierno, régimen, presidente, barrera, barreras, mito, mitos, récord, obstáculos, aranceles",
            4,
        ),
        pairs(
            "tomó por asalto, tomaron por asalto, tomar por asalto, asaltó, asaltaron, asaltar",
            "la cima, la cumbre, el liderato, el liderazgo, el primer puesto, el podio, las redes, la cartelera, las taquillas, las listas, los cielos, el cielo",
        ),
        pairs(
            "llamó, llama, llamaron, calificó de, calificaron de, califica de, tachó de, tacharon de, tildó de, tildaron de, habló de, hablaron de, denunció como",
            "genocidio, masacre, matanza, terrorismo, secuestro, golpe, golpe de estado, atentado, agresión, crimen",
        ),
        pairs(
            "cuna, bastión, epicentro, foco, corazón",
            "de la revolución, de la insurrección, de la rebelión, de las protestas, de la revuelta, del estallido social",
        ),
        pairs(
            "el ataque, el atentado, la matanza, el asesinato, el secuestro, la masacre",
            "recuerda, revive, se produce, ocurre, se suma, llega, trae a la memoria, sigue",
        ),
        "secuestrador, secuestradora, secuestradores, con lanzas, de lanzas, lanzas y, la ofensiva responde, la operación responde, el ataque responde, los ataques responden, los bombardeos responden, acordó prohibir, acordaron prohibir, acordó sancionar, acordaron sancionar, acordó congelar, sin disparar un tiro, sin disparar un solo tiro, sin pegar un tiro, fusil de asalto, fusiles de asalto, rifle de asalto, rifles de asalto, marea humana de hinchas, salva de aplausos, salva de críticas, lluvia de críticas",
    ),
    Cue.FUTURE: joined(
        "se espera que llegue, se espera que lleguen, tiene previsto, tienen previsto, tenía previsto, está previsto que, estaba previsto que, era esperado en, es esperado en, era esperada en, son esperados en",
        "=*arán, =*erán, =*irán, =*drán, =*ará, =*erá, =*irá, =*drá",
        pairs(
            "convocó, convocaron, convoca, convocan, ha convocado, han convocado",
            "una, un, a las partes, elecciones, para el, para la, para este, para mañana, protestas, marchas, movilizaciones, concentraciones, manifestaciones, huelga",
            3,
        ),
    ),
    Cue.MAYOR: "alcald*, exalcald*, edil*, concejal*, párroco*, obispo*",
}
