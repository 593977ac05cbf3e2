"""Spanish: what states, helpers and crowds do, as agencies tell it with the doer or the object that makes a verb tell of it."""

from collections.abc import Mapping

from geo.languages.families import joined, near, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_SOLDIERS = "ejército, militares, soldados, tropas, fuerzas armadas, policía militar, tanques, blindados, paracaidistas, infantería de marina, gendarmería, guardia nacional"
_LEAVERS = "soldados, tropas, militares, efectivos, fuerzas, ejército, contingente, cascos azules, marines, guerrilleros, milicianos, combatientes, rebeldes, insurgentes, mercenarios, instructores"
_WEAPONS = "misiles, baterías, una batería, lanzacohetes, sistemas antiaéreos, un sistema antiaéreo, radares, bombarderos, cazas, carros de combate, tanques, blindados, una brigada, un batallón, un regimiento, una división, un escuadrón, fragatas, buques, submarinos"
_EXERCISES = "maniobras militares, maniobras navales, maniobras aéreas, maniobras conjuntas, maniobras en torno, maniobras alrededor, maniobras frente a, maniobras cerca, maniobras en el, maniobras en aguas, ejercicios militares, ejercicios navales, ejercicios aéreos, ejercicios conjuntos, ejercicios con fuego real, un ejercicio militar, un ejercicio naval"
_BEGINS = "inició, iniciaron, inicia, inician, comenzó, comenzaron, comienza, comienzan, realizó, realizaron, realiza, realizan, efectuó, efectuaron, efectúa, celebró, celebraron, celebra, celebran, lanzó, lanzaron, emprendió, emprendieron, llevó a cabo, llevaron a cabo, lleva a cabo, llevan a cabo, participan en"
_STATESMEN = (
    "presidente, presidenta, primer ministro, primera ministra, ministro, ministra, canciller, secretario de estado, secretaria de estado, secretario general, secretario de defensa, enviado, enviada, emisario, emisaria, jefe de la diplomacia, jefa de la diplomacia, "
    "jefe de la otan, jefe del pentágono, jefe del ejército, jefe de la cia, jefe del estado mayor, mandatario, mandataria, rey, papa, delegación, delegaciones, vicepresidente, vicepresidenta, premier, alto representante, mediador, mediadores, senadores, trump, biden, putin, zelenski, macron, scholz, merz, xi, netanyahu, lavrov, blinken, rubio, sánchez, maduro, petro, lula, milei, grupo de contacto, los veintisiete, g7, g20, cuarteto, jefes de estado, jefes de gobierno, países miembros"
)
_COMES = (
    "hizo escala, hicieron escala, hace escala, hará escala, se presentó por sorpresa, se presentó sin previo aviso, se presentaron por sorpresa, apareció por sorpresa, llegó por sorpresa, está de visita, estuvo de visita, realizó una visita, realiza una visita, realizó una escala, "
    "inició una visita, inicia una visita, inició una gira, concluyó una visita, concluyó su visita, efectuó una visita, cumplió una visita, fue recibido, fue recibida, fueron recibidos, es recibido, fue agasajado, se sentó a, se sentaron a, se dieron cita, se da cita, se dieron la mano, se estrecharon la mano, se vieron las caras, "
    "presentó sus credenciales, cenó con, almorzó con, desayunó con, compartió mesa, posó junto a, acompañó a, trató con, abordó con, repasó con, abordaron, abordan, analizaron, analizan, debatieron, debaten, hizo de mediador, medió"
)
_TALKERS = "partes, bandos, delegaciones, emisarios, negociadores, gobierno, equipos negociadores, rebeldes, mediadores, cancilleres, ministros, líderes"
_TALK = "retomaron el diálogo, reanudaron el diálogo, retomaron las conversaciones, reanudaron las conversaciones, retomaron las negociaciones, reanudaron las negociaciones, retomaron los contactos, reanudaron los contactos, volvieron a la mesa, se sentaron a la mesa, mantuvieron conversaciones, mantuvieron contactos, mantuvieron un encuentro, mantuvieron una reunión, celebraron una nueva ronda, celebraron una ronda, abrieron una ronda, arrancaron una ronda"
_MANY = "personas, civiles, habitantes, vecinos, familias, indígenas, campesinos, comunidades, pobladores, residentes, refugiados, migrantes, mujeres, menores, niños, ancianos, pacientes, heridos, enfermos, sudaneses, congoleños, sirios, afganos, haitianos, rohinyás, palestinos, ucranianos, armenios, libaneses"
_MOVES = (
    "se desplazaron, se han desplazado, fueron desplazados, fueron desplazadas, tuvieron que desplazarse, se vieron forzados a, se vieron forzadas a, se vieron obligados a, se vieron obligadas a, pudieron abandonar, lograron abandonar, consiguieron abandonar, pudieron salir, lograron salir, consiguieron salir, "
    "pudieron dejar, pudieron huir, lograron huir, lograron escapar, llegaron sanos y salvos, se agolpan, se agolpaban, se agolparon, se hacinan, buscaron cobijo, buscan cobijo, se guarecieron, pernoctan, pernoctaron, pasaron la noche, durmieron al raso, emprendieron la huida, emprendieron el éxodo, emprendieron el regreso, fueron puestos a salvo, fueron puestas a salvo, "
    "fueron llevados a refugios, fueron realojados, fueron realojadas, recibieron ayuda, recibieron alimentos, recibieron víveres, recibieron atención"
)
_CONVOY = "convoy humanitario, convoyes humanitarios, convoy de ayuda, convoy con ayuda, convoy de víveres, convoy con víveres, convoy de alimentos, convoy con alimentos, convoy con medicinas, convoy de la onu, convoy de la cruz roja, camiones con ayuda, camiones de ayuda, camiones humanitarios, camiones con víveres, camiones con alimentos, camiones con harina, camiones con combustible, camiones cargados, caravana humanitaria, camiones de la onu, barco con ayuda, barco con alimentos, barco con harina, buque con ayuda, buque con alimentos, barco humanitario, buque humanitario"
_ARRIVES = "entró, entraron, entran, ha entrado, han entrado, cruzó, cruzaron, accedió, accedieron, ingresó, ingresaron, llegó, llegaron, llega, pudo acceder, pudieron acceder, logró acceder, lograron acceder, pudo entrar, pudieron entrar, pudo llegar, logró entrar, lograron entrar, zarpó, zarpó de, partió, partió de, atracó, descargó, descargaron, alcanzó, alcanzaron"
_SENT_HOME = "migrantes, refugiados, solicitantes de asilo, venezolanos, haitianos, afganos, colombianos, mexicanos, hondureños, guatemaltecos, salvadoreños, sirios, nicaragüenses, cubanos, dominicanos, indocumentados, personas, extranjeros"
_OPPONENTS = "opositor, opositora, opositores, disidente, disidentes, activista, activistas, periodista, periodistas, abogado, abogada, sindicalista, sindicalistas, sospechoso, sospechosa, sospechosos, dirigente, dirigentes, cabecilla, jefe, capo, líder, exministro, exministra, exgeneral, general, coronel, diputado, diputada, concejal, candidato, candidata, alcalde, alcaldesa, empresario, yihadista, yihadistas, mujeres, hombres, jóvenes, estudiantes, manifestantes, militares, oficiales, personas, miembros, integrantes"
_MARCHERS = "manifestantes, partidarios, simpatizantes, seguidores, activistas, ciudadanos, damnificados, trabajadores, estudiantes, maestros, docentes, médicos, enfermeras, jubilados, pensionistas, agricultores, ganaderos, campesinos, camioneros, transportistas, taxistas, mineros, piqueteros, cocaleros, indígenas, vecinos, pobladores, opositores, sindicatos, sindicalistas, feministas, mujeres, familiares, normalistas, universitarios, empleados públicos, personas"
_BLOCKS = "tomaron la caseta, tomaron las casetas, tomaron el peaje, retuvieron autobuses, retienen autobuses, retuvieron buses, retuvieron camiones, liberaron la caseta, acatan un paro, acataron un paro, cumplen un paro, iniciaron un paro, cortaron los accesos, cortaron el acceso, cortaron las entradas, cortaron la autopista, cortaron la carretera, cortaron la ruta, cortaron el tráfico, cortaron la vía, cortaron el puente, bloquearon los accesos, bloquearon las entradas, bloquearon la autopista, bloquearon la carretera, bloquearon la ruta, bloquearon la vía, bloquearon las vías, bloquearon el puente, bloquearon el paso, instalaron un campamento, montaron un campamento, levantaron un campamento, plantaron tiendas, tomaron las carreteras, tomaron la carretera, tomaron las vías, tomaron la vía, tomaron la ruta, tomaron las calles, tomaron la plaza, ocuparon las carreteras, ocuparon la carretera, ocuparon la plaza, recorrieron el centro, recorrieron las calles, recorrieron la avenida, bajaron a la, bajaron hacia, bajaron al centro, se movilizaron, se han movilizado, se movilizan, se plantaron, se plantan, iniciaron un paro, iniciaron una huelga, se declararon en huelga, secundaron la huelga, secundaron el paro, se encadenaron, se sumaron a la marcha, se sumaron a las protestas, salieron por miles, salieron en masa, salieron por decenas, encabezaron una marcha, participaron en una marcha, participaron en una manifestación, participaron en la marcha, participaron en la manifestación, participaron en la concentración"

CIVIL: Mapping[EventType, str] = {
    EventType.MILITARY_PRESENCE: joined(
        pairs("paracaidistas, soldados, marines, militares, tropas, infantes, efectivos, policías, gendarmes", "embarcaron, embarcó, partieron hacia, partieron rumbo, volaron a, volaron desde, volaron hacia, pusieron rumbo", 4),
        pairs("militarizó, militarizaron, militariza, blindó, blindaron", "la frontera, la ciudad, la zona, las calles, la capital, el barrio, la cárcel, las cárceles", 3),
        pairs(_BEGINS, _EXERCISES, 4),
        pairs("estacionó, estacionaron, estaciona, estacionará, emplazó, emplazaron, emplaza, instaló, instalaron, instala, apostó, apostaron, redesplegó, redesplegaron, reubicó, situó, situaron", _WEAPONS + ", soldados, tropas, efectivos", 4),
        near(_SOLDIERS, "tomó las calles, tomaron las calles, toman las calles, ocupó las calles, ocuparon las calles, salió a las calles, salieron a las calles, custodia las calles, custodian las calles, patrulla las calles, patrullan las calles, acordonó, acordonaron, levantó controles, levantaron controles, instalaron controles, instalaron retenes, instaló retenes", 3),
        pairs("envió, enviaron, envía, envían, enviará, mandó, mandaron, despachó, despacharon, lleva, llevó, llevaron", "refuerzos, más soldados, más tropas, más militares, tropas de refuerzo, soldados de refuerzo, columnas de blindados, una columna de tanques, una columna de blindados", 4),
        pairs("buque de guerra, buques de guerra, fragata, fragatas, portaaviones, destructor, destructores, flota, flotilla, buque insignia, submarino, grupo de combate", "zarpó, zarparon, zarpa, navega, navegan, fondeó, fondearon, fondea, entró en el, entraron en el, cruzó el, cruzaron el, atravesó el, atravesaron el", 6),
    ),
    EventType.WITHDRAWAL: joined(
        near(_LEAVERS, "evacuaron sus posiciones, evacuó sus posiciones, evacuaron la base, evacuó la base, evacuaron el cuartel, evacuaron la ciudad, evacuaron el campamento, abandonaron sus posiciones, abandonó sus posiciones, abandonaron la base, abandonaron el cuartel, abandonaron el país, abandonó el país, abandonaron la ciudad, abandonó la ciudad, abandonaron la zona, dejaron el país, dejaron la ciudad, dejaron la base, dejaron atrás, salieron del país, salió del país, se marcharon, se marchó, se han marchado, se fueron de, se ha ido de, se han ido de, levantaron el campamento, hicieron las maletas, desalojaron la base, desmontaron la base, entregaron la base, entregaron sus bases, regresaron a casa, volvieron a casa", 5),
        pairs("últimos vehículos, últimas unidades, último convoy, último contingente, último avión, últimos efectivos, últimos hombres, últimos blindados, últimos elementos", "salieron, salió, partieron, partió, abandonaron, abandonó, dejaron, dejó, cruzaron, cruzó, despegó, despegaron", 6),
        pairs("devolvió, devolvieron, mandó, ordenó el regreso de, replegó, replegaron", "las tropas a los cuarteles, las tropas a sus cuarteles, los soldados a los cuarteles, los soldados a sus cuarteles, los tanques a los cuarteles, a los cuarteles", 3),
        pairs("dejaron, dejó, abandonaron, abandonó, evacuaron, evacuó, entregaron, entregó, desmanteló, desmantelaron, cerró, cerraron", "su última base, su base, sus bases, la base aérea, la base militar, sus posiciones, sus cuarteles, sus trincheras, el campamento militar", 3),
    ),
    EventType.DIPLOMACY: joined(
        pairs("retiró, retira, retiraron, llamó, llama", "a su embajador, a su embajadora, a su cónsul, a sus diplomáticos, a consultas", 1),
        pairs(_STATESMEN, _COMES, 8),
        pairs(_TALKERS, _TALK, 5),
        "visita sorpresa, visita relámpago, visita no anunciada, gira diplomática, cumbre extraordinaria, reunión de urgencia, reunión de emergencia, mesa de diálogo, mesa de negociación, ronda de conversaciones, ronda de negociaciones, ronda de contactos, encuentro bilateral, reunión a puerta cerrada",
    ),
    EventType.AGREEMENT: joined(
        pairs("selló, sellaron, sella, sellan, rubricó, rubricaron, rubrican, suscribió, suscribieron, suscriben, estampó su firma, estamparon su firma, plasmaron, ratificaron, cerró, cerraron, cierran, concluyeron", "un acuerdo, el acuerdo, un pacto, el pacto, una tregua, la tregua, la paz, un armisticio, un convenio, un tratado, un alto el fuego, un cese del fuego, un cese al fuego, una declaración conjunta, un memorando, un documento, una hoja de ruta, una alianza", 4),
        pairs("se avino a, se avinieron a, accedió a, accedieron a, se comprometieron a, se comprometió a", "un alto el fuego, una tregua, respetar el, cesar los, cesar las, deponer, silenciar, retirar, liberar a", 3),
        pairs("declaró, declararon, decretó, decretaron, proclamó, proclamaron, anunció, anunciaron, prorrogó, prorrogaron, renovó, renovaron, extendió, extendieron", "un alto el fuego, el alto el fuego, un cese del fuego, el cese del fuego, un cese al fuego, el cese al fuego, un cese de hostilidades, el cese de hostilidades, una tregua, la tregua", 3),
        "fumata blanca, firma del acuerdo, firma de un acuerdo, firma de la paz, firma de una tregua, firma de un pacto, canje de prisioneros, intercambio de prisioneros",
    ),
    EventType.HUMANITARIAN: joined(
        pairs(_MANY, _MOVES, 5),
        pairs(_CONVOY, _ARRIVES, 8),
        pairs("deportó, deportaron, deporta, deportan, devolvió, devolvieron, repatrió, repatriaron, expulsó, expulsaron", _SENT_HOME, 4),
        pairs(_SENT_HOME, "fueron deportados, fueron deportadas, han sido deportados, fueron devueltos, fueron expulsados, fueron repatriados, fueron retornados", 6),
        pairs("personas, civiles, habitantes, vecinos, familias, residentes, desplazados, refugiados, pobladores", "abandonaron, han abandonado, abandonan, habían abandonado, dejaron atrás, han dejado atrás, escaparon de, escaparon a"),
        pairs("supervivientes, evacuados, rescatados, damnificados, sobrevivientes, repatriados", "llegaron, han llegado, arribaron, fueron acogidos, fueron trasladados, fueron llevados", 4),
        pairs("presos, presos políticos, detenidos, opositores, rehenes, reclusos", "salieron de prisión, salieron de la cárcel, salieron de la prisión, recuperaron la libertad, recobraron la libertad, fueron excarcelados, fueron excarceladas, dejaron la cárcel", 5),
        pairs("patera, cayuco, neumática, lancha, barcaza, embarcación", "fue rescatada, fue rescatado, fueron rescatadas, fue auxiliada, fue remolcada", 8),
        pairs("patera, cayuco, neumática", "naufragó, zozobró, volcó", 8),
        "éxodo masivo, desplazamiento masivo, desplazamiento forzado, crisis humanitaria en, corredor humanitario, puente aéreo humanitario, ollas comunes, bajo techo provisional, instaló ~3 hospital de campaña, albergues habilitados",
    ),
    EventType.ARREST: joined(
        pairs("apresó, apresaron, prendió, prendieron, arrestó, arrestaron, aprehendió, aprehendieron, encarceló, encarcelaron, encerró, encerraron, esposó, esposaron, atrapó, atraparon, cazó, cazaron", _OPPONENTS, 4),
        pairs("cayó, cayeron, ha caído, fue capturado, fue capturada, fueron capturados, fue aprehendido, fue aprehendida, fueron aprehendidos, fue apresado, fue apresada, fueron apresados, fue atrapado, fue cazado", "alias, jefe, jefa, cabecilla, cabecillas, líder, líderes, capo, presuntos, presunto, presunta, sicario, sicarios, narcotraficante, narcotraficantes, el número dos, el lugarteniente", 3),
        pairs("redada, redadas, operativo, operación, operación policial, batida", "permitió detener, permitió capturar, permitió arrestar, permitió la captura, permitió la detención, se saldó con la detención, se saldó con el arresto, se saldó con la captura, se saldaron con la detención, acabó con la detención, terminó con la detención, condujo a la captura, condujo a la detención", 4),
        "pasaron la noche en calabozos, pasó la noche en un calabozo, durmieron en celdas, durmió en una celda, durmieron en el calabozo, pasaron a disposición judicial, pasó a disposición judicial",
        pairs("pasó, pasaron, durmió, durmieron", "en calabozos, en el calabozo, en un calabozo, en celdas, en una celda, entre rejas", 5),
        pairs("fue entregado, fue entregada, fueron entregados", "a la cpi, a la justicia, a la corte penal, a las autoridades, a la policía, al tribunal", 1),
        pairs("se llevó, se llevaron", "preso a, presos a, presa a, presas a, detenido a, detenida a, detenidos a, detenidas a, esposado a, esposados a", 3),
        pairs("fue, fueron, ha sido, han sido, quedó, quedaron, está, están", "entre rejas, tras las rejas, bajo arresto domiciliario, en arresto domiciliario, puesto en prisión preventiva, puesta en prisión preventiva, puestos en prisión preventiva, puesto en prisión provisional, puestos en prisión provisional, internado en un penal, recluido, recluida, recluidos", 3),
    ),
    EventType.PROTEST: joined(
        pairs(_MARCHERS, _BLOCKS, 4),
        pairs("sentada, manifestación, marcha, concentración, vigilia, protesta, cacerolada, cacerolazo, acampada, huelga, paro", "reunió, congregó, concentró, movilizó, juntó, sacó a la calle, atrajo, recorrió, partió de, llegó hasta, llenó, desbordó, resonó, paralizó, colapsó", 5),
        "cacerolada, caceroladas, cacerolazo, cacerolazos, pitada contra, escrache, escraches, piquete, piquetes, tractorada, tractoradas, huelga de hambre, marcha de antorchas, marcha silenciosa, velatón, plantón, plantones, minuto de silencio por, pancartas contra, bajo el lema, al grito de",
    ),
    EventType.RIOT: "noche de violencia, noches de violencia, jornada de violencia, escenas de guerrilla urbana, guerrilla urbana, escenas de caos, derivó en enfrentamientos, derivaron en enfrentamientos, degeneró en enfrentamientos, degeneraron en enfrentamientos, acabó en enfrentamientos, terminó en enfrentamientos, terminaron en enfrentamientos, desembocó en enfrentamientos, desvalijaron, desvalijó, llegaron a las manos, se liaron a golpes, se enzarzaron en una pelea, batalla campal, batallas campales, altercado*, trifulca, trifulcas, quemaron contenedores, ardieron contenedores, quema de contenedores, quema de neumáticos, barricadas de fuego, barricadas en llamas",
    EventType.SANCTION: pairs("sancionó, sancionaron, sanciona, sancionan, castigó con sanciones, aprobó sanciones, aprobaron sanciones, aprueba sanciones, adoptó sanciones, adoptaron sanciones, endureció las sanciones, endurecieron las sanciones, vetó la entrada, prohibió la entrada", "a, contra, al, a los, a las, de, sobre"),
    EventType.BASE_ESTABLISHED: pairs("abrió, abrieron, inauguró, inauguraron, instaló, instalaron, estableció, establecieron, construyó, construyeron, montó, montaron, levantó, levantaron, erigió, erigieron", "una base, una base aérea, una base militar, una base naval, una base de drones, un puesto de mando, un cuartel general, un cuartel, un puesto avanzado, una academia militar, su primera base, un puesto militar, un campamento militar", 3),
}  # fmt: skip

CIVIL_CUES: Mapping[Cue, str] = {
    Cue.IDIOM: joined(
        pairs(
            "retomó, retomaron, retoma, retoman, retomar, retomado, reanudó, reanudaron, recuperó, recuperaron",
            "el diálogo, las negociaciones, las conversaciones, los contactos, las clases, el trabajo, la actividad, sus actividades, las labores, la palabra, el vuelo, el juicio, la iniciativa, la confianza, el pulso, el aliento, la normalidad, la calma, el liderato, el trono, el primer puesto, la cima, la senda",
        ),
        pairs(
            "reunió, reunieron, congregó, reúne",
            "a miles, a un millar, a cientos, a decenas, a centenares, a unas, a unos, a más de, a cerca de, a varios miles",
        ),
        pairs(
            "familias, familiares, allegados, parientes, hijos, padres",
            "de los rehenes, de rehenes, de los secuestrados, de los detenidos, de los desaparecidos, de las víctimas, de los caídos",
        ),
        pairs(
            "derribó, derribaron, derriba, tumbó, tumbaron",
            "la puerta, las puertas, la valla, las vallas, el muro, la verja, el portón, la estatua",
        ),
        "orden de disparar, orden de disparar a matar, disparar a matar, frustró la toma, evitó la toma, impidió la toma, frustraron la toma, evitaron la toma, impidieron la toma, se marcharon, se marchó, se han marchado, se había marchado, se habían marchado, se marchan, se marcha, maniobras de reanimación, maniobras dilatorias, maniobras políticas, maniobras judiciales, tomó las calles comerciales, selló el empate, selló la victoria, selló su pase, selló el pase, base de clientes, base de datos, base de seguidores, base imponible, base social, selló la clasificación, cerró el mercado, bajo el lema de campaña, altercado verbal",
    ),
    Cue.NEGOTIATION: "mercosur, unasur, celac, oea, unión africana, liga árabe, cedeao, consejo de seguridad, grupo de lima, grupo de contacto, los veintisiete, g7, g20, cuarteto, troika, a la mesa, mesa de diálogo, mesa de negociación, mesa de negociaciones, ronda de conversaciones, ronda de negociaciones, ronda de contactos, diálogo de paz",
    Cue.FROM: "dejaron, dejó, han dejado, ha dejado",
}
