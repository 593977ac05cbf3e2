"""Spanish: how events, actors and numbers of people are told."""

from geo.languages.pack import Cue, EventExample, EventWords
from geo.model import Assertion, EventType

EVENTS = EventWords(
    thousands=". ",
    strike=EventType.AIR_STRIKE,
    bombard=EventType.AIR_STRIKE,
    adjective_follows=True,
    triggers={
        EventType.AIR_STRIKE: (
            "ataque* aéreo*, bombardeo* aéreo*, incursion* aérea*, incursión aérea, bombas de barril, barriles explosivos, campaña aérea, raid* aéreo*, bombas de racimo"
        ),
        EventType.DRONE_STRIKE: "ataque* con drones, ataque* de drones, ataque* con dron, ataque* de dron, dron* kamikaze*, drones suicidas, ataque* con un dron",
        EventType.SHELLING: (
            "ataque* con misiles, ataque* de misiles, ataque* con cohetes, fuego de artillería, bombardeo* de artillería, fuego de mortero*, lanzamiento* de misiles, lanzamiento* de cohetes, cañoneo*, "
            "proyectiles de artillería, disparos de artillería, ataque* de artillería, ataque* con mortero*, lluvia de misiles, obuses"
        ),
        EventType.BOMBING: (
            "coche* bomba*, atentado* con bomba, artefacto* explosivo*, mina* terrestre*, mina antipersona*, camión bomba, bomba ~ explot*, explosión de una bomba, carro bomba, carta bomba, coches bomba"
        ),
        EventType.SUICIDE_BOMBING: "atentado* suicida*, ataque* suicida*, terrorista* suicida*, se inmoló, se inmolaron, suicida*, se hizo estallar, chaleco explosivo, cinturón explosivo",
        EventType.GRENADE: "granada de mano, granadas de mano, granada, granadas",
        EventType.CHEMICAL_WEAPON: "ataque* químico*, arma* química*, gas sarín, sarín, cloro, gas tóxico, ataque* con gas, gas mostaza, agente nervioso",
        EventType.ARMED_CLASH: (
            "combates, enfrentamiento*, choque* armado*, choques, tiroteo*, emboscada*, ofensiva*, contraofensiva*, batalla*, intercambio* de disparos, se enfrentaron, escaramuza*, asalto*, incursión terrestre, fuego cruzado, refriega*"
        ),
        EventType.GOVERNMENT_REGAINS_TERRITORY: "expulsaron, expulsó a los, desalojaron, retomaron el control, recuper* el control, recuperó, recuperaron, reconquist*, retomó, retomaron, retomar, liberación de, liberaron la ciudad, retomado",
        EventType.NONSTATE_OVERTAKES_TERRITORY: "tomó el control, tomaron el control, toma de, toma del, se apoder*, captura de, conquist*, cayó en manos, caída de, se hicieron con, se hizo con el control, tomaron la ciudad, ocuparon",
        EventType.ATTACK_ON_CIVILIANS: (
            "atentado*, ataque* terrorista*, masacre*, matanza*, ejecut*, ejecución, ejecuciones, asesin*, decapit*, apuñal*, mataron a tiros, mató a tiros, muerto* a tiros, abrió fuego, abrieron fuego, acribill*, "
            "ataque con cuchillo, linch*, a tiros"
        ),
        EventType.ABDUCTION: "secuestr*, rehén*, rehenes, desaparición forzada, desapariciones forzadas, raptad*, rapto*, tomaron como rehenes",
        EventType.SEXUAL_VIOLENCE: "violación sexual, violaciones sexuales, violada*, violadas, violencia sexual, agresion* sexual*, agresión sexual",
        EventType.PROTEST: "habrá marchas, convocada una marcha, manifestantes, manifestación, manifestaciones, protesta*, protestar*, protestaron, se manifestaron, manifestarse, concentración de, marcha pacífica, sentada, marchas, marcha contra, habrá marchas, salieron a la calle, marcharon",
        EventType.RIOT: "disturbio*, saqueo*, saquearon, revuelta*, motín, motines, arrojaron ~ piedras, lanzaron piedras, turba",
        EventType.MILITARY_PRESENCE: (
            "desplieg*, desplegó, desplegaron, desplegad*, desplegar, despliegue*, instalará, instaló, envió tropas, envío de tropas, enviará tropas, refuerzos, maniobras militares, maniobras, moviliz*, presencia militar, patrull*, "
            "ejercicios militares, invadi*, invasión, movimiento de tropas, zarpó, concentración de tropas, penetr*"
        ),
        EventType.BASE_ESTABLISHED: "estableció una base, instaló una base, abrió una base, construyó una base, nueva base",
        EventType.WEAPONS_DISRUPTED: "intercept*, derrib*, derribo, derribado, abatió, abatieron, abatido un, desactiv*, desminado, incaut*, frustr*, neutraliz*",
        EventType.ARREST: "detención, detenciones, detenid*, detuvo, detuvieron, arrest*, redada*, encarcel*, apresad*",
        EventType.PROPERTY_DESTRUCTION: "incendiaron, incendió, prendieron fuego, quemaron, destrucción de, destrucción del, sabotaje*, vandaliz*, saquead*, demolición, demoli*, rompieron ~ ventanas",
        EventType.AGREEMENT: (
            "alto el fuego, cese el fuego, cese al fuego, tregua*, acuerdo, acuerdos, armisticio*, acuerdo de paz, tratado de paz, intercambio* de prisioneros, firmaron un acuerdo, firmaron, firmaran, firmó, firma de, pacto, pactaron"
        ),
        EventType.WITHDRAWAL: "retirada*, retirad*, se retir*, repliegue*, replegaron, abandonaron la ciudad, repliegan",
        EventType.DIPLOMACY: (
            "reunión, reuniones, se reunió, se reunieron, se reunían, reunirse, reunid*, cumbre*, visita, visitas, visitó, conversación telefónica, llamada telefónica, conversaciones, negociación, negociaciones, negoci*, diálogo, conferencia*, encuentro, "
            "entrevist*, recibió a, recibido por, viajó a, viaje a, viaje, habló por teléfono, ceremonia, tratado la crisis, habían tratado, sesión de urgencia, sesión extraordinaria, gira, llegó a"
        ),
        EventType.SANCTION: "sanciones a, sanciones contra, impuso sanciones, nuevas sanciones, embargo",
        EventType.HUMANITARIAN: "huyen, huyó, abandonaron sus casas, abandonado sus casas, evacu*, ayuda humanitaria, convoy humanitario, convoy de ayuda, desplazados, huyeron, huyendo, huir, corredor* humanitario*, reparto de alimentos, puesto a salvo, puesta a salvo, rescat*",
    },
    cues={
        Cue.ATTACK: "ataque, ataques, atac*, atacado, atacaron, atacó, agresión, agresiones, asalto, golpe*, objetivo, arremet*, atentaron",
        Cue.STRIKE: "represalia*, golpearon, golpeó",
        Cue.BOMBARD: "bombarde*",
        Cue.BLAST: "explosión, explosiones, explot*, estall*, detonación, detonaciones, deflagración",
        Cue.HIT: "alcanz*, impact*, cayeron, cayó, caer, dispar*, lanz*, hicieron blanco, hizo blanco, derrib*, destru*, dañ*, arroj*, golpe*, fuego",
        Cue.DAMAGE: "daños, destrucción, escombros, ruinas, edificios destruidos, incendio en, humo",
        Cue.FORCES_ACTIVE: "en acción, en misión, operan en, en operación, en operaciones",
        Cue.EQUIPMENT: "columna de tanques, convoy militar, tanques, blindados, vehículos blindados, vehículos militares, sistema antiaéreo, campamento militar, hospital de campaña, tropas",
        Cue.KILLED: (
            "muert*, mató, mataron, matar, matando, murió, murieron, morir, fallec*, perdió la vida, perdieron la vida, víctimas mortales, víctimas, asesinad*, cadáver*, cuerpos, vidas, bajas, caídos, habían caído, asesinaron, asesinó, asesinar, asesinato*, ejecutad*, abatid*, mata, matan, costó la vida, cobró la vida"
        ),
        Cue.INJURED: "herid*, herida*, lesionad*, hiriendo, hirió, hirieron, heridas, hospitalizad*",
        Cue.ACCIDENT: "terremoto*, sismo*, inundaci*, accidente*, descarril*, avalancha*, incendio forestal, ola de calor, naufragio*, deslizamiento*, alud*",
        Cue.AIR: "avión, aviones, caza, cazas, aviación, cazabombardero*, helicóptero*, bombardero*, fuerza aérea, aéreo*, aérea*, su, mig, f 16, aparato*, jets",
        Cue.DRONE: "dron, drones, shahed*",
        Cue.GROUND_FIRE: "misil*, cohete*, artillería, mortero*, proyectil*, obús*, obuses, tanque*, lanzacohetes, iskander*, kalibr, grad",
        Cue.EXPLOSIVE: "bomba, bombas, explosivo*, mina, minas, artefacto*, coche bomba",
        Cue.GUN: "pistolero*, hombres armados, hombre armado, tirador*, atacante*, asaltante*, terrorista*, kaláshnikov*, fusil*, disparo, disparos, francotirador*, cuchillo*, balas, tiros, yihadistas, encapuchado*, milicianos",
        Cue.TERROR: "terror*, yihadist*, islamist*",
        Cue.JUDGED: "condenó, condenaron, condena, condenan",
        Cue.NEGOTIATION: "negociaciones, conversaciones de paz, cumbre, conferencia de paz",
        Cue.RESPONSE: "respuesta a, respuesta al, represalia por, represalias por, venganza por, reacción a, reacción al, vengar",
        Cue.CLAIM: "reivindic*, se atribuyó, se adjudicó, asumió la autoría, asumió la responsabilidad, se responsabilizó, se atribuyeron, atribuyó la autoría",
        Cue.ATTRIBUTED: "según, de acuerdo con, dijo, informó, informaron, afirmó, aseguró, anunció, señaló, presunt*, supuest*, habría, habrían, declaró, explicó, denunció",
        Cue.DENIAL: "niega, niegan, negó, negaron, desmint*, desmient*, rechaz*, rechazó, nada que ver",
        Cue.ACCUSATION: "acus*, culp*, reproch*, denunci*",
        Cue.NEGATION: "no, ningún, ninguna, nunca, sin, ni, jamás, tampoco",
        Cue.FUTURE: "=será, =serán, =habrá, va a, van a, planea*, prevé*, próxim*, prepara*, anunció que, enviará, instalará, debía, deberá, tiene previsto, se dispone, previst*",
        Cue.HYPOTHETICAL: "podría*, podrían, amenaz*, amenaza*, exig*, exige*, pidió, piden, pide, reclam*, si, posible*, tem*, temor*, riesgo*, advert*, advirt*, propus*, propon*, llam* a, instó, inminente*, evitar, impedir, descart*, cancel*, plane*",
        Cue.SPEECH: (
            "dijo, afirm*, anunció, anunci*, acus*, conden*, niega, niegan, negó, sostiene, asegur*, advirt*, amenaz*, exig*, pidió, pide, critic*, declar*, promet*, apoy*, rechaz*, consider*, reclam*, quiere, señal*, explic*, respond*, decid*, insist*"
        ),
        Cue.IN: "en, cerca, sobre, dentro, entre, junto, alrededor, afueras, por, hacia, ante, desde, al, contra, delante, norte, sur, este, oeste, frente, bajo",
        Cue.ON: "contra, sobre, a, al, hacia",
        Cue.FROM: "desde, procedente de, procedentes de, despegaron de, venidos de, salieron de",
        Cue.TO: "hacia, rumbo, destino",
        Cue.BY: "por",
        Cue.OF: "de, del",
        Cue.DETERMINER: "el, la, los, las, un, una, unos, unas, su, sus, este, esta, ese, esa, del, al",
        Cue.PLACE_NOUN: (
            "ciudad*, pueblo*, aldea*, localidad*, provincia*, región, regiones, gobernación, distrito*, capital, barrio*, puerto, aeropuerto, aeródromo, estación, norte, sur, este, oeste, noreste, noroeste, sureste, suroeste, centro, periferia, alrededores, "
            "afueras, calle, plaza, campo, campamento, frontera, península, isla, óblast, zona*, base, aérea, militar, valle, montes, montañas, bastión, feudo, enclave, territorio, hotel, hospital, mercado, escuela, embajada, estratégica, asediada, rebelde, costa, "
            "frente, oriental, occidental, central, cercanías, siria, ucraniana, iraquí, rusa, municipio, gran, portuaria, turca, palacio, mar, instalación, instalaciones, posiciones"
        ),
        Cue.MOTION: "huy*, huir, evacu*, trasla*, envi*, viaj*, entreg*, llegó, salid*, regres*, rumbo, destino, llev*",
        Cue.BASED: "con sede, liderad*, encabezad*",
        Cue.THERE: "allí, ahí, misma zona",
        Cue.COUNTRY_NOUN: "país, nación",
        Cue.TOWN_NOUN: "ciudad, pueblo, localidad, capital, región, provincia, zona, barrio, isla, aldea",
        Cue.CAPITAL_NOUN: "capital",
        Cue.AND: "y, e, o, así como",
        Cue.FORCE: (
            "ejército*, fuerzas, tropas, soldad*, militar*, aviación, avión, aviones, caza, cazas, bombardero*, misil*, dron, drones, bombardeo*, ataque*, policía*, helicóptero*, marina, armada, buque*, artillería, tanques, comando*, paracaidistas, "
            "fuerza aérea, guardia, defensa antiaérea, ofensiva, mando, mandos, separatistas, ocupantes, régimen, cazabombardero*, servicios secretos"
        ),
        Cue.OFFICIAL: "president*, primer ministro, primera ministra, gobierno*, ministr*, ministerio*, canciller*, embajad*, autoridades, jefe*, líder*, dirigente*, diplomátic*, delegación, enviado*, representantes, portavoz, parlamento",
        Cue.GROUP_NOUN: "grupo, organización, milicia, yihadistas, grupo yihadista, organización terrorista",
        Cue.PRONOUN: "ellos, ella, él, este, esta",
        Cue.PASSIVE: "fue, fueron, sido, es, son, era, eran, ha sido, han sido, resultaron, resultó, ser",
        Cue.CIVILIAN: "civil, civiles, habitante*, vecin*, transeúnte*, niñ*, mujer*, pasajer*, periodista*, turista*, hospital*, escuela*, mercado, viviendas, bloque de viviendas, avión de pasajeros, fiel, fieles, iglesia, mezquita, residentes, estudiante*",
        Cue.PERSON: (
            "persona*, civil*, niñ*, mujer*, hombre*, soldad*, policía*, militar*, combatiente*, pasajer*, habitante*, herid*, muert*, víctima*, gente, periodista*, rebelde*, yihadista*, terrorista*, miembro*, turista*, atacante*, manifestante*, estudiante*, "
            "trabajador*, otros, otras, más, agente*, rehén, guerrillero*, infante*, piloto*, cadáver*, cuerpos, vidas, marinero*, funcionari*, jóvenes, joven, menor*, adolescente*, fallecid*, tripulante*, insurgente*, miliciano*, palestinos, israelíes, sirios, rusos, ucranianos, vecinos"
        ),
        Cue.ARTICLE_ONE: "un, una, uno",
        Cue.AT_LEAST: "al menos, más de, por lo menos, como mínimo, no menos de",
        Cue.AT_MOST: "hasta, menos de, como máximo, a lo sumo",
        Cue.ABOUT: "unos, unas, cerca de, alrededor de, casi, aproximadamente, los, las, otros, otras, un total de, todos los",
        Cue.RANGE: "a, o",
        Cue.INCLUDING: "incluid*, entre ellos, entre ellas, de ellos, entre los que, entre las que, incluyendo, de los cuales, de ellas",
        Cue.NOT_PEOPLE: (
            "kilómetro*, km, metro*, por ciento, año*, día*, hora*, minuto*, segundos, mes, meses, semana*, misil*, cohete*, dron*, tanque*, obuses, bomba*, dólares, euros, toneladas, casas, edificios, bombardeos, ataques, prisioneros, detenid*, rehenes, "
            "desaparecid*, refugiad*, desplazad*, veces, millones, avion*, arrestad*, hectáreas, vehículos, pueblos, localidades, puntos, países, grados, puertos, camiones"
        ),
        Cue.FIGURATIVE: (
            "gol, goles, entrenador, liga, delantero, descanso, campeonato, penalti, portero, bolsa, inflación, inversores, aranceles, precios, acciones, temporada, marcador, afición, empresas, ventas"
        ),
        Cue.TRANSPORT: "a bordo, pasajeros, ocupantes, tripulantes",
    },
    numbers={
        2: "dos, ambos", 3: "tres", 4: "cuatro", 5: "cinco", 6: "seis", 7: "siete", 8: "ocho", 9: "nueve", 10: "diez, una decena", 11: "once", 12: "doce, una docena",
        13: "trece", 14: "catorce", 15: "quince, una quincena", 16: "dieciséis", 17: "diecisiete", 18: "dieciocho", 19: "diecinueve", 20: "veinte, una veintena", 21: "veintiuno, veintiún, veintiuna",
        22: "veintidós", 23: "veintitrés", 24: "veinticuatro", 25: "veinticinco", 26: "veintiséis", 27: "veintisiete", 28: "veintiocho", 29: "veintinueve",
        30: "treinta, una treintena", 40: "cuarenta", 50: "cincuenta", 60: "sesenta", 70: "setenta", 80: "ochenta", 90: "noventa", 100: "cien, ciento, un centenar", 200: "doscientos, doscientas",
        300: "trescientos, trescientas", 400: "cuatrocientos", 500: "quinientos", 1000: "mil, un millar",
    },
    vague={12: "decenas, docenas", 100: "cientos, centenares, varios cientos, varios centenares", 1000: "miles, millares, varios miles"},
    multiples={12: "docena", 1000: "mil"},
    examples=(
        EventExample(
            text="Al menos 34 personas murieron el martes en un ataque aéreo contra un mercado de Idlib.", event_type=EventType.AIR_STRIKE,
            place="Idlib", places=("Idlib",), dates=("el martes",), killed=(34, None),
        ),
        EventExample(
            text="Aviones rusos bombardearon Alepo y dejaron 20 muertos y 40 heridos.", event_type=EventType.AIR_STRIKE, place="Alepo",
            places=("Alepo",), killed=(20, 20), injured=(40, 40), agent="state:RU",
        ),
        EventExample(
            text="Dos misiles alcanzaron el puerto de Odesa.", event_type=EventType.SHELLING, place="Odesa", places=("Odesa",),
        ),
        EventExample(
            text="La oposición exige ataques aéreos contra Damasco.", event_type=EventType.AIR_STRIKE, place="Damasco", places=("Damasco",),
            assertion=Assertion.HYPOTHETICAL,
        ),
        EventExample(text="Moscú condena los ataques.", event_type=None, places=("Moscú",)),
    ),
)  # fmt: skip
