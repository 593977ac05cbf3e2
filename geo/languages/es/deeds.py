"""Spanish: word families of deeds beyond the commonest ones, by event type and by what they tell.

Verbs that tell of a deed only with their subject or object stand here with it.
"""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_FLEEING = "civiles, habitantes, vecinos, familias, refugiados, desplazados, migrantes, pobladores, residentes, heridos, aldeanos, extranjeros"
_FLED = (
    "han salido, salieron, huyeron, han huido, huyen, huían, habían huido, abandonaron, han abandonado, cruzaron, "
    "han cruzado, regresaron, han regresado, llegaron, han llegado, se refugiaron, se han refugiado, fueron evacuados, "
    "han sido evacuados, fueron trasladados, han sido trasladados, fueron rescatados, fueron desalojados, "
    "pudieron salir, lograron salir, escaparon"
)
_SENDS = "envió, enviará, envía, enviaron, llevó, llevaron, entregó, entregaron, distribuyó, distribuyeron, repartió, repartieron, lanzó en paracaídas, descargó, trasladó, transportó"
_AID = "ayuda, alimentos, víveres, medicinas, medicamentos, mantas, agua potable, harina, suministros médicos, mercados, socorro"
_CROWD = "estudiantes, trabajadores, maestros, campesinos, transportistas, camioneros, agricultores, opositores, partidarios, simpatizantes, vecinos, jubilados, médicos, indígenas, mineros, sindicalistas, activistas"
_DEMANDS = "bloquearon, bloquean, bloqueaban, marcharon, marchan, exigieron, exigen, exigían, reclamaron, reclaman, ocuparon, cortaron, corearon, se concentraron, se congregaron, salieron a las calles"
_MANY = "miles de personas, cientos de personas, centenares de personas, decenas de personas, millones de personas, miles de manifestantes, miles de jóvenes, miles de estudiantes, miles de mujeres"
_GATHER = "clamaron, marcharon, se reunieron, se concentraron, se congregaron, salieron, exigieron, pidieron, reclamaron, protestaron, se manifestaron, gritaron, corearon, desfilaron, ocuparon, bloquearon"
_TROOPS = "soldados, militares, tropas, efectivos, agentes, policías, bombarderos, cazas, aviones, buques, destructores, fragatas, tanques, blindados, refuerzos, helicópteros"
_POSTS = "cuartel*, comisaría*, puesto*, retén*, base*, guarnición*, patrulla*, convoy militar, convoy policial, convoy del ejército, soldados, militares, policías, agentes, posiciones"
_ENVOYS = "diplomáticos, embajador*, diplomático, agregado*, funcionarios de la embajada, encargado de negocios"

DEEDS: Mapping[EventType, str] = {
    EventType.AIR_STRIKE: (
        "avión bombardeó, avión lanzó, aviones lanzaron, aviones soltaron, cazas bombardearon, cazabombarderos atacaron, "
        "cazabombarderos bombardearon, helicópteros bombardearon, helicópteros atacaron, aviación lanzó, aviación arrojó, "
        "aviación destruyó, fuerza aérea bombardeó, fuerza aérea atacó, fuerza aérea lanzó, bomba lanzada por la aviación, "
        "bombas lanzadas por, arrojó la aviación, arrojada por la aviación"
    ),
    EventType.DRONE_STRIKE: (
        "abatido por un dron, abatidos por un dron, abatido por drones, muerto por un dron, muertos por un dron, "
        "muertos por drones, alcanzado por un dron, alcanzada por un dron, alcanzados por drones, restos de un dron, "
        "restos de drones, dron explotó, drones explotaron, dron cayó, drones cayeron, dron golpeó, drones golpearon, "
        "dron mató, drones mataron, drones destruyeron, dron destruyó, fue abatido por un dron, ataque masivo con drones, "
        "ataque nocturno con drones, lanzó ~4 drones, lanzaron ~4 drones, con un dron, con drones"
    ),
    EventType.SHELLING: (
        "disparó ~6 misiles, dispararon ~6 misiles, lanzó ~6 misiles, lanzaron ~6 misiles, disparó ~6 cohetes, "
        "dispararon ~6 cohetes, lanzó ~6 cohetes, lanzaron ~6 cohetes, misil mató, misiles mataron, misil golpeó, "
        "misiles golpearon, misil destruyó, misiles destruyeron, cohete mató, cohetes mataron, cohete alcanzó, "
        "cohetes alcanzaron, obús mató, obús cayó, obús alcanzó, proyectil mató, proyectil alcanzó, proyectiles alcanzaron, "
        "artillería bombardeó, artillería golpeó, artillería alcanzó, artillería atacó, artillería mató, "
        "bombardeo artillero, bombardeos artilleros, bombardeo naval, impacto de un misil, impacto de un proyectil, "
        "impacto de misiles, impacto de un cohete, impacto de un obús, alcanzado por un misil, alcanzada por un misil, "
        "alcanzado por un proyectil, alcanzada por un proyectil, ataque balístico, ataque misilístico"
    ),
    EventType.BOMBING: (
        "bomba mató, bomba dejó, bomba hirió, bomba destruyó, bombas mataron, explosión de un carro, explosión de un camión, "
        "explosión de una motocicleta, explosión de una furgoneta, artefacto explotó, artefacto estalló, artefacto mató, "
        "mina explotó, mina mató, minas mataron, al paso de una mina, coche cargado de explosivos, "
        "camión cargado con explosivos, vehículo bomba, vehículos bomba, moto bomba, artefacto casero, bomba de fabricación casera"
    ),
    EventType.SUICIDE_BOMBING: (
        "estrelló ~6 coche cargado de explosivos, estrelló ~6 cargado de explosivos, estrelló ~6 cargada de explosivos, "
        "empotró ~6 cargado de explosivos, embistió ~6 cargado de explosivos, lanzó ~6 cargado de explosivos contra, "
        "hacer estallar su, hizo estallar su, hizo estallar ~4 chaleco, hizo estallar ~4 cinturón, se inmoló a, "
        "dos suicidas, tres suicidas, un suicida"
    ),
    EventType.CHEMICAL_WEAPON: (
        "fue envenenado, fue envenenada, fueron envenenados, envenenamiento de, envenenado con, envenenada con, polonio, "
        "agente neurotóxico, agentes neurotóxicos, gas de cloro, ataque con gases"
    ),
    EventType.ARMED_CLASH: joined(
        "desmantelaron las barricadas, desmantelado las barricadas, operación contra las posiciones, "
        "combates se extendieron, combates se intensificaron, combates dejaron, combates causaron, violentos combates, "
        "intensos combates, fuertes combates, combates en torno, enfrentamientos armados, enfrentamientos dejaron, "
        "golpe militar, golpe de estado militar, derrocado por el ejército, derrocado por los militares, "
        "operación de las fuerzas, operación antiyihadista, ofensiva del ejército, ofensiva de los rebeldes, "
        "ofensiva israelí, ofensiva rusa, ofensiva turca",
        pairs("atacaron, atacó, atacan, asaltaron, emboscaron, hostigaron", _POSTS, 3),
        pairs("ataque a, ataque contra, ataques a, ataques contra, atentado contra, atentados contra", _POSTS, 1),
    ),
    EventType.NONSTATE_OVERTAKES_TERRITORY: (
        "controlan la ciudad, controlan la localidad, controlan ya la, ocuparon la ciudad, ocuparon la localidad, "
        "capturaron la localidad, bajo el control de los rebeldes, bajo control de los talibanes, en manos de los yihadistas"
    ),
    EventType.GOVERNMENT_REGAINS_TERRITORY: (
        "control total de, recuperó el control, recuperaron el control, recuperado el control, expulsó al grupo, "
        "expulsaron al grupo, expulsaron a la milicia, expulsaron a las milicias, expulsó a la milicia"
    ),
    EventType.ATTACK_ON_CIVILIANS: (
        "herido de bala, herida de bala, heridos de bala, tras recibir ~2 disparos, tras recibir ~2 balazos, "
        "cayeron por disparos, murió por un disparo, murieron de disparos, por disparos en, recibió ~2 disparos, "
        "recibió ~2 balazos, recibió ~2 puñaladas, recibió un disparo, ha matado a ~4 personas, había matado a ~4 personas, "
        "agredieron a, agredió a, mataron a golpes, mató a golpes, mató a puñaladas, mataron a puñaladas, "
        "mató a cuchilladas, disparó a quemarropa, dispararon a quemarropa, ataque a una sinagoga, ataque a un hotel, "
        "ataque a un hospital, ataque a un restaurante, ataque contra una sinagoga, ataque contra un hotel, "
        "ataque contra un hospital, ataque contra civiles, ataque contra un autobús, ataque a un autobús, "
        "atentado en un mercado, atentado contra una mezquita, atentado contra una iglesia, atentado contra un hotel"
    ),
    EventType.ABDUCTION: (
        "raptada, raptado, raptadas, raptó, fue raptada, fue raptado, fueron raptados, capturó ~6 niñas, "
        "capturaron ~6 niñas, capturó ~6 alumnos, capturaron ~6 rehenes, se llevaron a la fuerza, ha sido secuestrado, "
        "ha sido secuestrada, fueron secuestrados, fue secuestrado, fue secuestrada"
    ),
    EventType.PROTEST: joined(
        "clamaron contra, marcha multitudinaria, jornada de huelga, día de protestas, huelga indefinida, "
        "llamó a la huelga, convocó a una huelga, convocaron una huelga, convocó una huelga, paro indefinido, "
        "cierre de comercios en protesta, concentración silenciosa, concentración en repulsa",
        pairs(_CROWD, _DEMANDS, 2),
        pairs(_MANY, _GATHER),
    ),
    EventType.RIOT: (
        "dispararon gas, dispararon gases, lanzaron gas, forcejeo*, forcejearon, quemar ~4 policías, multitud asaltó, "
        "multitud ~4 asaltó, turba asaltó, turba ~4 asaltó, manifestantes asaltaron, manifestantes atacaron, "
        "manifestantes quemaron, manifestantes incendiaron, manifestantes arrojaron, manifestantes lanzaron, "
        "disturbios en, graves disturbios, violentos disturbios, incidentes violentos, protestas violentas, "
        "enfrentamientos entre partidarios, enfrentamientos entre simpatizantes, enfrentamientos entre opositores, "
        "choques entre partidarios, choques entre simpatizantes, choques con agentes, choques con policías, "
        "choques con los antidisturbios, enfrentamientos con agentes, enfrentamientos con policías, "
        "enfrentamientos con los antidisturbios"
    ),
    EventType.MILITARY_PRESENCE: joined(
        pairs("enviado, desplazado, movilizado, despachado, trasladado", _TROOPS, 6),
        pairs(
            "militares, soldados, tropas, tanques, blindados, policías",
            "habían cerrado, cerraron, han cerrado, rodearon, ocuparon, entraron por, tomaron posiciones, custodian, vigilan, patrullan",
            1,
        ),
        "helicópteros militares aterrizaron, primeras incursiones en",
    ),
    EventType.WEAPONS_DISRUPTED: (
        "desactivó ~4 mina*, desactivaron ~4 mina*, desactivó ~4 bomba*, desactivaron ~4 bomba*, derribó ~6 drones, "
        "derribaron ~6 drones, derribó ~6 misiles, derribaron ~6 misiles, interceptó ~6 misiles, interceptaron ~6 misiles, "
        "interceptó ~6 drones, interceptaron ~6 drones, helicóptero* fueron derribados, helicóptero fue derribado, "
        "avión fue derribado, dron fue derribado, drones fueron derribados, misiles fueron interceptados"
    ),
    EventType.ARREST: (
        "fue reducido, fueron reducidos, reducido por la policía, reducido por los escoltas, reducido por los agentes, "
        "se entregó a la policía, se entregaron a la policía, se entregó a las autoridades, se entregó y quedó detenido, "
        "soldados se entregaron, soldados se entregó, mantiene presos, mantiene preso, mantienen presos, enviado a prisión, "
        "enviados a prisión, ingresó en prisión, ingresaron en prisión, puestos a disposición, puesto a disposición, "
        "detenidos por la policía, detenido por la policía, detenida por la policía, detenidos por el ejército"
    ),
    EventType.DIPLOMACY: joined(
        "se entrevistó, se entrevistaron, entrevistarse con, conversó con, conversaron, conversó en, se vieron en, "
        "visitó al, visitó a, visitó el, visitó la, ofreció diálogo, negocian desde, negocian a, "
        "delegaciones negocian, delegaciones se reunieron, observadores llegaron, inspectores llegaron, "
        "voló a ~4 para, primera visita oficial",
        pairs("expulsó, expulsaron, expulsa, expulsan, expulsará, expulsado", _ENVOYS, 8),
    ),
    EventType.SANCTION: (
        "revocó ~4 visado, revocó ~4 visados, revocó ~4 visa, revocó ~4 visas, retiró el visado, retiró los visados, "
        "ampliar las sanciones, amplió las sanciones, prohibir el carbón, prohibir el petróleo, prohibió la importación, "
        "prohibió las importaciones"
    ),
    EventType.HUMANITARIAN: joined(
        "vuelo de repatriación, vuelos de repatriación, vuelo humanitario, vuelos humanitarios, puente aéreo, "
        "equipos de rescate ~6 sacar, sacaron con vida, rescatados con vida, rescatado con vida, sacados de los escombros, "
        "personas huyeron, personas han huido, personas abandonaron sus, personas fueron evacuadas, "
        "personas han sido evacuadas, personas fueron desplazadas, personas se refugiaron, desalojó el campamento, "
        "desalojó ~4 campamento, trasladado ~3 heridos, trasladó ~3 heridos, evacuó ~3 heridos, "
        "liberó ~4 pasajeros, liberó ~4 rehenes, quedaron en libertad, millones de dólares en ayuda, "
        "millones de euros en ayuda, camiones con ayuda, camiones de ayuda, corredor humanitario, corredores humanitarios",
        pairs(_FLEEING, _FLED, 2),
        pairs(_SENDS, _AID, 6),
    ),
}

TOLD: Mapping[Cue, str] = {
    Cue.IDIOM: (
        "retirado el proyecto, retiró el proyecto, retirar el proyecto, retiró su candidatura, retirado su candidatura, "
        "se lanza al ataque, se lanzó al ataque, arrojaron cadáveres, lanzaron octavillas, lanzó octavillas, "
        "lanzaron panfletos, llamada de atención, frío siberiano, conferencia de prensa, "
        "avión se estrelló, avión ucraniano se estrelló, "
        "violencia de género, acuerdo de principio, acuerdo comercial, acuerdo de parís, acuerdo marco, "
        "visitó la exposición, visitó la feria, campaña de recogida, expulsado por doble, expulsado con roja, "
        "expulsó al delantero, expulsó al defensa, expulsó al portero"
    ),
    Cue.ACCIDENT: "lava, erupciones, granizo, nevada, nevadas, viruela, incendio accidental, escape de gas",
    Cue.KILLED: "fallecieron, falleció, perecieron, pereció, perdieron la vida, perdió la vida, murieron, murió",
}
