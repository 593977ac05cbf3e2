"""Spanish: turns of phrase of news agencies, as families of who and what is done with what."""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_POLICE = (
    "policía, policías, agentes, soldados, militares, marinos, infantes de marina, guardias nacionales, guardia nacional, guardia civil, fuerzas especiales, "
    "fuerzas de seguridad, gendarmes, ejército, marina, carabineros"
)
_GATHERS = (
    "concentró, concentra, concentran, concentraron, ha concentrado, han concentrado, acumuló, acumula, ha acumulado, acumulan, agrupó, agrupa, "
    "congregó, ha congregado, reunió, posicionó, ha posicionado, apostó, ha apostado, despachó, ha despachado, sacó"
)
_FORCES = (
    "soldados, tropas, militares, efectivos, uniformados, hombres, combatientes, tanques, blindados, cazas, bombarderos, buques, batallones, baterías, "
    "unidades, ejército a las calles, militares a las calles, tropas a la calle, tropas a las calles, ejército a la calle"
)
_BLOCKERS = "tanques, blindados, soldados, militares, vehículos militares, vehículos blindados, carros de combate"
_ENVOY = (
    "diplomático, diplomáticos, cónsul, embajador, embajadora, embajadores, agregado, agregados, encargado de negocios"
)
_PRISONERS = (
    "prisioneros, prisioneros de guerre, presos, cautivos, rehenes, detenidos, cuerpos, cadáveres, soldados capturados"
)
_PEOPLE = (
    "campesinos, aldeanos, vecinos, pastores, ganaderos, comerciantes, maestros, profesores, clientes, viajeros, pasajeros, fieles, estudiantes, jóvenes, "
    "periodista, periodistas, imán, alcalde, cura, sacerdote, civiles, personas, mineros, pescadores, líder indígena, líder social, indígenas, niños, mujeres"
)
_VESSELS = "carguero, buque, petrolero, barco, mercante, pesquero, yate, granelero, portacontenedores, tripulantes, marineros, pescadores"
_STRUCTURES = (
    "puente, puentes, templo, templos, mezquita, iglesia, minarete, mausoleo, monumento, parte, torre, torres, edificio, casa, casas, vivienda, viviendas, "
    "gasoducto, oleoducto, presa, vías, vía férrea, teatro, santuario, arco, estatua, monasterio, puesto, antena"
)
_CITIZENS = "españoles, compatriotas, ciudadanos, turistas, nacionales, europeos, extranjeros, personas, refugiados, estudiantes, residentes"

TURNS: Mapping[EventType, str] = {
    EventType.MILITARY_PRESENCE: joined(
        pairs(_GATHERS, _FORCES, 6),
        pairs(_BLOCKERS, "bloquean, bloqueaban, bloquearon, cortan, cortaban, cercan, cercaban, rodean, rodeaban, custodian, custodiaban", 4),
    ),
    EventType.AGREEMENT: joined(
        pairs("aceptó, aceptaron, aceptan, han aceptado, ha aceptado, se comprometió a, se comprometieron a, accedieron a, accedió a", "deponer las armas, entregar las armas, dejar las armas, entregar sus armas, deponer sus armas, cesar las hostilidades, respetar la tregua", 5),
        pairs("intercambió, intercambiaron, intercambian, intercambiarán, han intercambiado, canjeó, canjearon, canjean, canjearán, han canjeado", _PRISONERS, 5),
        pairs("entregó, entregaron, liberó, liberaron, libera, liberan, soltó, soltaron", "rehenes a cambio, cautivos a cambio, prisioneros a cambio, rehén a cambio, soldados a cambio", 5),
        pairs("acordó, acordaron, acuerdan, han acordado, pactó, pactaron, pactan, han pactado", "vigilar el alto, respetar la tregua, prolongar la tregua, prorrogar la tregua, extender la tregua, una zona, un mecanismo, un intercambio, corredores, la retirada, el cese, abrir corredores, retirar", 4),
        "alto el fuego ~5 en vigor, tregua ~5 en vigor, cese del fuego ~5 en vigor, cese de hostilidades ~5 en vigor, acuerdo ~5 en vigor",
    ),
    EventType.DIPLOMACY: joined(
        pairs("expulsó, expulsaron, expulsa, expulsan, ha expulsado, expulsará, echó, declaró persona no grata", _ENVOY, 4),
        pairs("rompió, rompieron, rompe, rompen, ha roto, romperá, suspendió, restableció, restablecieron", "relaciones, relaciones diplomáticas, los lazos diplomáticos, lazos", 4),
        pairs("presidentes, mandatarios, cancilleres, ministros, líderes, delegaciones, grupo de lima, negociadores, dirigentes", "se verá, se verán, se vieron, se ven, se han visto, volverán a verse, volvieron a verse, se citaron", 6),
        pairs("ha convocado, convocó, convoca, han convocado", "a las partes, a los contendientes, a ambas partes, a los dos bandos, a los beligerantes", 9),
        pairs("llegará, llega, aterrizará", "mañana a, mañana en, mañana al"),
    ),
    EventType.ARREST: joined(
        pairs(_POLICE, "capturaron a, capturó a, capturan a, apresaron a, apresó a", 5),
        pairs("redujo, redujeron, reduce, reducen, inmovilizó, inmovilizaron", "asaltante, asaltantes, atacante, atacantes, agresor, agresores, sospechoso, sospechosos, pistolero, pistoleros, encapuchados, secuestradores, tirador", 5),
        "ingresó ~4 en prisión, ingresa ~4 en prisión, ingresaron ~4 en prisión, ha ingresado ~4 en prisión, llevado a la fuerza, llevados a la fuerza, llevada a la fuerza",
    ),
    EventType.ATTACK_ON_CIVILIANS: joined(
        pairs("abatieron a, abatió a, balearon a, baleó a, remataron a, remató a, degollaron a, degolló a, decapitaron a, decapitó a, acuchillaron a, acuchilló a, fusilaron a, fusiló a, decapitó allí a, decapitaron allí a", _PEOPLE, 4),
        pairs("abatió, abatieron, ha abatido, han abatido", "atacante, atacantes, agresor, asaltante, asaltantes, pistolero, pistoleros, sospechoso, sospechosos, tirador, terrorista, terroristas, secuestrador", 5),
        pairs("disparó, dispararon, ha disparado, disparaba", "veces con un fusil, con un fusil, con un rifle, con una pistola, indiscriminadamente, a quemarropa, contra la multitud, contra el público, contra los asistentes", 4),
        pairs("encañonó, encañonaron, encañonaban", "presentadores, periodistas, clientes, empleados, trabajadores, pasajeros, técnicos, vecinos", 4),
    ),
    EventType.ABDUCTION: joined(
        pairs("capturaron, capturó, capturan, apresaron, apresó, abordaron, abordó, asaltaron, asaltó, secuestraron, secuestró, desviaron, desvió, retuvieron, retuvo", _VESSELS, 4),
        "en poder de los presos, en poder de sus captores, en poder de los secuestradores, en poder de sus secuestradores, en manos de sus captores, en manos de sus secuestradores, en poder de la guerrilla, en poder de los rebeldes",
    ),
    EventType.PROTEST: "golpearon ~3 cacerolas, golpearon ~3 ollas, golpeando ~3 cacerolas, hicieron sonar ~3 cacerolas",
    EventType.WITHDRAWAL: pairs("ejército, tropas, fuerzas, soldados, militares, milicianos, rebeldes, combatientes, efectivos", "se replegó, se replegaron, se repliega, se repliegan, retrocedió, retrocedieron, se ha replegado, se han replegado, se retiró de, se retiraron de", 4),
    EventType.WEAPONS_DISRUPTED: pairs("abatido, abatida, abatidos, derribado, derribada, derribados", "avión, aviones, helicóptero, helicópteros, caza, cazas, dron, drones, aparato, aparatos, bombardero, aeronave, avioneta", 3),
    EventType.PROPERTY_DESTRUCTION: pairs("voló, volaron, vuelan, ha volado, han volado, había volado, habían volado, dinamitó, dinamitaron, ha dinamitado, han dinamitado", _STRUCTURES, 5),
    EventType.RIOT: joined(
        pairs("migrantes, jóvenes, manifestantes, encapuchados, vecinos, personas", "se lanzaron contra, se abalanzaron sobre", 6),
        pairs("asaltaron, saltaron, intentaron saltar, al intentar saltar, asalto a", "valla, vallas, frontera", 4),
    ),
    EventType.HUMANITARIAN: joined(
        pairs("avión, aviones, buque, barco, camiones, vuelo, vuelos", "cargado de vacunas, cargado de alimentos, cargado de medicinas, cargado de medicamentos, cargado con ayuda, cargado de ayuda, cargados de alimentos, cargados de medicinas, cargados con ayuda, cargados de ayuda", 3),
        pairs("presos, prisioneros, detenidos, rehenes, rehén, cautivos, alumnas, estudiantes", "fueron liberados, fueron liberadas, fue liberado, fueron puestos en libertad, han sido liberados, han sido liberadas, quedaron libres, recobraron la libertad", 4),
        pairs("desplazados, refugiados, familias, vecinos, personas, gazatíes, habitantes", "emprendieron, regresaron a, volvieron a, han regresado a, regresaban a, retornaron a", 3),
        pairs("trajo, trajeron, repatrió, repatriaron, ha repatriado, ha traído, trae, traerá, sacó del país, ha sacado", _CITIZENS, 6),
    ),
    EventType.SHELLING: pairs("artillería, morteros, cañones, lanzacohetes", "castigó, castigaron, castiga, castigan, batió, batieron, machacó, machacaron, machaca, martilleó", 4),
}  # fmt: skip

TURN_CUES: Mapping[Cue, str] = {
    Cue.TOPIC: pairs(
        "conversaciones, conversaciones de paz, negociaciones, negociaciones de paz, diálogo, conferencia, cumbre, reunión, debate, resolución, consultas, crisis",
        "sobre, sobre el, sobre la, sobre los",
    ),
    Cue.IDIOM: joined(
        pairs(
            "acogió, acogieron, acoge, acogen, recibió, recibieron",
            "con alivio, con satisfacción, con cautela, con escepticismo, con entusiasmo, con agrado, con frialdad, con prudencia, con júbilo",
        ),
        pairs(
            "conductor, chófer, agresor, atacante, autor, sospechoso, asaltante, tirador, homicida, pistolero, ladrón",
            "huyó, se fugó, escapó, ha huido, había huido",
        ),
        pairs(
            "agresores, atacantes, autores, sospechosos, asaltantes, pistoleros, sicarios, ladrones, encapuchados",
            "huyeron, se fugaron, escaparon, han huido, habían huido",
        ),
        "golpearon cacerolas, golpearon ollas, golpeando cacerolas, golpear cacerolas, golpeaban cacerolas, centro de detención, centro de detención de, centros de detención, centros de detención de, orden de detención, órdenes de detención, "
        "entró ~4 en vigor, entra ~4 en vigor, entrará ~4 en vigor, entraron ~4 en vigor",
    ),
    Cue.FREED: "intercambi*, canje*, entregar, entregará, devolver, devolverá, entregó, entregaron, devolvió, devolvieron",
    Cue.ACCIDENT: "se precipitó a tierra, se precipitó al mar",
}
