"""Spanish: turns of agencies and regional papers, as families of who and what is done with what."""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_CROWD = "miles, millares, decenas de miles, cientos, centenares, personas, ciudadanos, vecinos, jóvenes, estudiantes, mujeres, trabajadores, opositores, multitud, muchedumbre, seguidores, partidarios, activistas"
_IN_STREET = (
    "salió al centro, salieron al centro, salió a la plaza, salieron a la plaza, salieron a las plazas, se echó a la calle, se echaron a la calle, se echaron a las calles, se lanzaron a la calle, se lanzaron a las calles, se volcaron a las calles, "
    "recorrió las calles, recorrieron las calles, recorrió el centro, recorrieron el centro, recorrió la avenida, recorrieron la avenida, recorrieron la ciudad, desfiló por, desfilaron por, desfilaron hasta, marchó por, marcharon por, marcharon hasta, "
    "se agolparon ante, se agolparon frente a, se congregó ante, se congregaron ante, se congregó frente a, se congregaron frente a, se plantaron ante, se plantaron frente a, confluyeron en, corearon, clamaron contra, gritaron consignas, "
    "pidieron en la calle, pidieron en las calles, exigieron en la calle, exigieron en las calles, reclamaron en la calle, reclamaron en las calles"
)
_HANDS = "en poder, en manos, a manos, bajo el control, bajo control, bajo el dominio, bajo dominio, bajo el mando"
_TAKERS = (
    "de los yihadistas, de los rebeldes, de los combatientes, de los insurgentes, de los talibanes, de los milicianos, de los extremistas, de los separatistas, de los islamistas, de los guerrilleros, de los sublevados, de los hutíes, de los radicales, "
    "de combatientes, de milicianos, de hombres armados, de grupos armados, de grupos yihadistas, de las milicias, de la milicia, de la guerrilla, del estado islámico, del grupo estado islámico, del ei, del daesh, de boko haram, de al shabab, de al qaeda, del m23, de las fuerzas rebeldes, de la alianza rebelde, de la coalición rebelde"
)
_STATE = "del ejército, de las tropas gubernamentales, de las fuerzas gubernamentales, de las fuerzas del gobierno, de las fuerzas del régimen, del gobierno, del régimen, de las autoridades"
_FALLS = "quedó, quedaron, queda, quedan, cayó, cayeron, pasó, pasaron, =está, están, estaba, estaban"
_SHELLS = "mortero, morteros, artillería, proyectiles, obuses, cohetes, misiles, tanques, cañones, lanzacohetes"
_BATTERS = "se cebó con, se cebaron con, se cebó en, se cebaron en, se cebaron contra, se ensañó con, se ensañaron con, =barrió, barrieron, martilleó, martillearon, azotó, azotaron, vapuleó, vapulearon, pulverizó, pulverizaron"
_DEFENCE = "defensa antiaérea, defensas antiaéreas, defensa aérea, defensas aéreas, antiaéreos, baterías antiaéreas, batería antiaérea, cúpula de hierro, patriot"
_DOWNED = "abatió, abatieron, derribó, derribaron, interceptó, interceptaron, neutralizó, neutralizaron, destruyó, destruyeron, repelió, repelieron, inutilizó, inutilizaron, detuvo, detuvieron"
_ENEMY = "la resistencia, los rebeldes, la insurgencia, los insurgentes, los yihadistas, los islamistas, la guerrilla, los separatistas, el estado islámico, boko haram, al shabab, los grupos armados, grupos armados, las milicias, los talibanes, el ejército, el gobierno central, las tropas gubernamentales"
_GROUND = "de la ciudad, de la región, de la provincia, de la capital, de la localidad, de la zona, de la frontera, del aeropuerto, del territorio, del país, del enclave, del estado"
_SOLDIERS = "tropas, soldados, fuerzas, contingente, militares, efectivos, cascos azules, uniformados, destacamento, paracaidistas"
_BEGINS_TO_LEAVE = "completó, completaron, completará, completarán, concluyó, concluyeron, concluirá, concluirán, ultimó, ultimaron, ultimarán, culminó, culminaron, culminará, culminarán, finalizó, finalizaron, finalizará, finalizarán, inició, iniciaron, iniciará, iniciarán, emprendió, emprendieron, emprenderán, adelantó, adelantarán"
_LEAVING = "su salida, su retirada, su repliegue, su marcha, su regreso, su evacuación, su retorno"
_FIGHTERS = "rebeldes, insurgentes, yihadistas, milicianos, talibanes, guerrilleros, tropas, soldados, ejército, fuerzas, combatientes, separatistas, hutíes, milicias, islamistas"
_TRIED_TO = "intentó, intentaron, intenta, intentan, intentaba, intentaban, trató de, trataron de, trata de, tratan de, trataba de, trataban de, han intentado, ha intentado"
_DRIVERS = "automovilistas, conductores, transportistas, camioneros, taxistas, agricultores, estudiantes, vecinos, manifestantes, campesinos, pobladores, maestros, trabajadores"
_BURNABLE = "bancos, gasolineras, comercios, tiendas, coches, vehículos, autobuses, edificios, viviendas, casas, comisarías, sedes, contenedores, almacenes, oficinas, supermercados"
_DEVICES = "buscapersonas, radiotransmisores, walkie talkies, dispositivos, artefactos, artefacto, explosivos, bomba, bombas, cargas, carga, minas, mina"
_LEADERS = "presidente, presidenta, primer ministro, primera ministra, jefe del estado, jefe de estado, mandatario, mandataria, gobernador, alcalde, ministro, líder, dirigente, opositor, opositora"
_TALKS_OVER = "trató, trataron, tratará, tratarán, abordó, abordaron, abordará, abordarán, analizó, analizaron, discutió, discutieron, repasó, repasaron, debatió, debatieron, habló, hablaron, conversó, conversaron, dialogó, dialogaron, intercambió, intercambiaron"
_CALLS = "por teléfono, telefónicamente, en una llamada, en una conversación telefónica, en conversación telefónica, por videoconferencia, por videollamada, en una videollamada"

PRESS: Mapping[EventType, str] = {
    EventType.PROTEST: joined(
        pairs(_CROWD, _IN_STREET, 4),
        pairs(_DRIVERS, "cortan las calles, cortan la calle, cortan la carretera, cortan las carreteras, cortan el tráfico, bloquean las calles, bloquean la calle, bloquean la carretera, bloquean las carreteras, bloquean el tráfico, cortaron las calles, bloquearon las calles, cortaron la calle, bloquearon la calle, paran el tráfico", 3),
    ),
    EventType.ARREST: joined(pairs(_LEADERS, "fue hecho prisionero, fue hecha prisionera, quedó retenido, fue retenido, fue retenida, quedó detenido, fue puesto bajo arresto, fue puesta bajo arresto, quedó bajo arresto", 6), pairs(
        "fue a parar, fueron a parar, ha ido a parar, han ido a parar, acabó, acabaron, ha acabado, han acabado, terminó, terminaron, dio con sus huesos, dieron con sus huesos",
        "a los calabozos, en los calabozos, en el calabozo, a comisaría, en comisaría, a una celda, en una celda, en celdas, en dependencias policiales, en furgones policiales, en un furgón policial",
    )),
    EventType.NONSTATE_OVERTAKES_TERRITORY: pairs(_FALLS, pairs(_HANDS, _TAKERS), 4),
    EventType.GOVERNMENT_REGAINS_TERRITORY: joined(
        pairs("quedó, quedaron, queda, quedaba, ha quedado, había quedado, quedase, quedara, =está, estaba", pairs("libre, limpia, limpio, liberada, liberado, despejada, despejado", joined(_TAKERS, "de yihadistas, de rebeldes, de insurgentes, de talibanes, de terroristas, de extremistas, de guerrilleros, de presencia yihadista")), 3),
        pairs("volvió, volvieron, vuelve, regresó, regresaron, pasó de nuevo, quedó de nuevo", pairs(_HANDS, _STATE), 3),
    ),
    EventType.AIR_STRIKE: joined(
        pairs("helicóptero, helicópteros, avión, aviones, caza, cazas, aviación, cazabombardero, cazabombarderos, aparatos, reactor, reactores", "ametralló, ametrallaron, ametralla, ametrallan, acribilló, acribillaron, =barrió, barrieron", 3),
        pairs("bombas, bomba, proyectiles", "lanzadas por la aviación, lanzada por la aviación, lanzados por la aviación, lanzadas por aviones, lanzada por un avión, lanzada por un caza, soltadas por la aviación, lanzadas por cazas", 10),
    ),
    EventType.SHELLING: joined(
        pairs(_SHELLS, _BATTERS, 3),
        pairs("arremetió, arremetieron, embistió, embistieron, cargó, cargaron, castigó, castigaron, castigar, castiga, castigan, golpeó, golpearon, golpear, batió, batieron", "con artillería, con la artillería, con su artillería, con misiles, con cohetes, con obuses, con tanques, con sus tanques, con morteros, con proyectiles", 3),
        pairs("disparó, dispararon, lanzó, lanzaron, dispara, disparan, lanza, lanzan", "tochka, iskander, kalibr, kinzhal, grad, smerch, uragan, himars, atacms, scud, katiusha, qassam, storm shadow", 4),
    ),
    EventType.ARMED_CLASH: joined(
        pairs("libra, libran, libraba, libraban, =libró, libraron, sostiene, sostienen, sostenían, mantiene, mantienen", pairs("una guerra contra, la guerra contra, una guerra abierta contra, una lucha armada contra, una guerra de guerrillas contra, una guerra sin cuartel contra, una guerra con", _ENEMY), 2),
        pairs("se disputan, se disputaban, se disputaron, disputan, disputaban, pugnan, pugnaban, luchan, luchaban, combaten, combatían, pelean, peleaban", joined("por las armas, con las armas, a sangre y fuego, a tiros", pairs("el control, por el control, por hacerse con el control", _GROUND), "el palacio, el aeropuerto, la base, el puente, la sede, el centro de la ciudad, la capital, el cuartel"), 3),
        pairs(_FIGHTERS, pairs(_TRIED_TO, "tomar, tomar por asalto, ocupar, conquistar, recuperar, retomar, reconquistar, arrebatar, romper el cerco, hacerse con"), 4),
        "horas de tiros, horas de disparos, horas de tiroteo, horas de tiroteos, horas de fuego cruzado, tiros nutridos, nutrido tiroteo, nutridos disparos, disparos nutridos, intensos tiroteos, intenso tiroteo",
        "tableteo de las armas, tableteo de ametralladoras, tableteo de las ametralladoras, tableteo de los fusiles, fragor de los combates, fragor de la batalla",
    ),
    EventType.ATTACK_ON_CIVILIANS: joined(
        pairs("pasado, pasada, pasados, pasadas, pasaron, pasó", "a cuchillo, a machete, por las armas, a degüello"),
        pairs("camión, tráiler, tractocamión, furgoneta, todoterreno, vehículo, coche, automóvil, autobús, turismo, camioneta", "irrumpió entre, irrumpió en el mercado, irrumpió en el mercadillo, irrumpió en la multitud, irrumpió en medio, se abalanzó sobre, se abalanzó contra, se lanzó contra la multitud, se lanzó sobre la multitud, se empotró contra la multitud, entró a toda velocidad, avanzó sobre la multitud", 5),
        pairs("hombres armados, encapuchados, pistoleros, milicianos, yihadistas, terroristas, asaltantes, atacantes, sicarios, bandidos, guerrilleros", "cayeron sobre, se abalanzaron sobre, se precipitaron sobre, se echaron sobre, se lanzaron sobre", 5),
        "disparos de francotiradores, disparos de los francotiradores, disparos de un francotirador, fuego de francotiradores, fuego de los francotiradores, balas de los francotiradores, balas de francotiradores",
        pairs("se abalanzaron, cayeron, se precipitaron, se lanzaron", "los milicianos, los yihadistas, los terroristas, los hombres armados, los atacantes, los guerrilleros, los pistoleros", 6),
    ),
    EventType.ABDUCTION: pairs("tomó, tomaron, toma, toman, tomado, tomar, retuvo, retuvieron, capturó, capturaron", "rehenes, cautivos, rehén", 5) + ", haberse llevado a, se habría llevado a, se habrían llevado a, se había llevado a, se habían llevado a, se ha llevado a, se han llevado a",
    EventType.MILITARY_PRESENCE: joined(
        pairs(
            "concentró, concentraron, concentra, concentran, concentrado, concentrar, concentrando, acumuló, acumularon, acumula, acumulan, acumulado, acumular, acumulando, agrupó, agruparon, amasó, amasaron, amasado",
            "fuerzas, tropas, soldados, efectivos, militares, blindados, tanques, unidades, brigadas, batallones, artillería",
            2,
        ),
        pairs("tropas, soldados, efectivos, militares, cascos azules, policías, fuerzas, paracaidistas", "se desplegará, se desplegarán, se despliega, se despliegan, se desplegó, serán desplegados, serán desplegadas, quedarán desplegados, quedarán desplegadas", 6),
        pairs("trasladó, trasladaron, desplazó, desplazaron, envió, enviaron, manda, mandó, mandaron", "combatientes, milicianos, hombres armados, mercenarios", 5),
        pairs("tomó tierra, tomaron tierra, han tomado tierra, aterrizó, aterrizaron, desembarcó, desembarcaron, arribó, arribaron", "paracaidistas, soldados, tropas, militares, unidades, efectivos, marines, infantes de marina", 10),
        pairs("paracaidistas, soldados, tropas, militares, unidades, efectivos, marines", "tomaron tierra, aterrizaron, desembarcaron, arribaron, han tomado tierra, han aterrizado, han desembarcado", 6),
        pairs("presentes, presente, desplegados, desplegadas, desplegado, destacados, destacadas, destacado, estacionados, estacionadas, acantonados, acantonadas", "desde", 5),
    ),
    EventType.BOMBING: pairs(_DEVICES, "reventaron, reventó, saltaron por los aires, saltó por los aires, explosionaron, explosionó, hicieron explosión, hizo explosión", 8),
    EventType.PROPERTY_DESTRUCTION: pairs("arde, arden, ardió, ardieron, ardía, ardían", _BURNABLE, 3) + ", le prendieron fuego, les prendieron fuego, le prendió fuego, le pegaron fuego, les pegaron fuego, le pegó fuego, pegaron fuego a, pegaron fuego al, pegó fuego a, pegó fuego al",
    EventType.AGREEMENT: "convino en, convinieron en, han convenido, habían convenido, había convenido, ha convenido, convinieron",
    EventType.WITHDRAWAL: joined(
        pairs(_SOLDIERS, pairs(_BEGINS_TO_LEAVE, _LEAVING), 12),
        pairs("retira, retiran, =retiró, retiraron, retirará, retirarán, retirar, saca, sacan, =sacó, sacaron, sacará, sacarán, evacúa, evacuó, evacuará, repliega, replegó, replegará", "instructores, asesores militares, soldados, militares, tropas, efectivos, contingente, cascos azules", 7),
        pairs("repatrió, repatriaron, repatriará, repatriarán, repatriaría, repatriarían, repatriar, repatría, repatrían", "tropas, soldados, contingente, efectivos, militares, fuerzas, uniformados, cascos azules", 5),
    ),
    EventType.WEAPONS_DISRUPTED: joined(
        pairs(_DEFENCE, _DOWNED, 4),
        pairs("echó abajo, echaron abajo, hizo caer, hicieron caer, tumbó, tumbaron", "helicóptero, helicópteros, avión, aviones, caza, cazas, drones, dron, misil, misiles, aparato, aparatos", 7),
    ),
    EventType.DIPLOMACY: joined(
        pairs(_TALKS_OVER, _CALLS, 8),
        pairs("se verá, se verán, se vio, se vieron, se citó, se citará, se cita", "con", 6),
        pairs("se sentó, se sentaron, se sientan, se sentarán, se han sentado, se sentaba, se sentaban", "a hablar, a negociar, a dialogar, a la mesa, a una mesa, a conversar", 4),
        pairs("telefoneó, telefonearon, telefoneará", "a su homólogo, a su par, al presidente, a la presidenta, al primer ministro, al canciller, a sus homólogos", 4),
    ),
}  # fmt: skip

PRESS_CUES: Mapping[Cue, str] = {
    Cue.FACILITY_NOUN: "redacción, emisora, oficina, oficinas, discoteca, sede",
    Cue.FREED: "dejaron libres, dejó libres, dejaron en libertad, dejó en libertad, pusieron en libertad, puso en libertad",
    Cue.NEGOTIATION: "se negocia, se negocian, se negociaba, se negociaban, se negoció, se negociaron",
    Cue.HIT: "hecho blanco, hacen blanco, hace blanco, batió, batieron, batía, batían",
    Cue.FROM: "despegado de, despegados de, despegó de, despegaron de, procedente de, procedentes de, proveniente de, provenientes de, salido de, salidos de, venido de, venidos de",
    Cue.JUDGED: "consideró el, consideró la, consideró los, consideró las, calificó el, calificó la, calificó los, calificó las, tachó de, tachó el, tachó la, tildó de, tildó el, tildó la",
    Cue.AIR: "aviones de combate, avión de combate, aviones de guerra, avión de guerra, cazas de combate, caza de combate, helicópteros de combate, helicóptero de combate, reactor de combate, reactores de combate",
    Cue.GROUND_FIRE: "tochka u, tochka, uragan, smerch, storm shadow",
    Cue.BESIDE: "próximo al, próximos a, próximas a, próximos al, cercano al, cercanos a, cercanas a, vecino a, vecino al, contiguo a, contigua a, contiguo al, aledaño a, aledaña a, aledaño al, no lejos de",
    Cue.NEGATION: "al fracasar, tras fracasar, por el fracaso, fracasó el, fracasó la, fracasaron las, fracasaron los, al romperse, tras romperse, se rompió, se rompieron, se frustró, se frustraron, se malogró, se malograron",
    Cue.TAKE: "asumió el control, asumieron el control, asumen el control, asume el control, asumió hoy el control, asumieron hoy el control, se hizo cargo, se hicieron cargo",
    Cue.KILLED: "con la vida de, con la vida del",
    Cue.FUTURE: "se desplegará, se desplegarán, serán desplegados, serán desplegadas, quedarán desplegados, es esperado, es esperada, son esperados, son esperadas, se espera a, ha prometido, han prometido, prometieron, prometen, se ha comprometido, se comprometió a sacar, se comprometió a retirar, tiene intención de, tiene la intención de, tienen intención de, ha anunciado que, anunciaron que, juró, juraron",
    Cue.SPEECH: "consultado, consultada, consultados, consultadas, contactado por, contactada por, citado por, citada por, citados por, citadas por",
    Cue.OFFICIAL: "delegados, delegaciones, mandatari*, emisari*, negociador*, mediador*, las partes, ambas partes, dos partes, ambos bandos, dos bandos, ambos gobiernos, dos gobiernos, ambos países, dos países",
    Cue.AREA_NOUN: "región, provincia, isla, departamento, estado, distrito, gobernación, prefectura, península, óblast, comarca",
    Cue.TOWN_NOUN: "departamento, distrito, gobernación, prefectura, comarca",
    Cue.ENDED: "cesa, cesan, cesó, cesaron, cesaba, cesaban, ha cesado, han cesado, cesar, paran, pararon, paraban, se detiene, se detienen, se detuvieron, remite, remiten, remitieron, remitían, amaina, amainan, amainaron, ceden, cedieron, decaen, decaían, decayeron, se apaga, se apagan, se interrumpen, dan tregua, da tregua",
    Cue.HYPOTHETICAL: "previno, previnieron, previene, previenen, disuad*, urgió, urgieron, urge a, demandó, demandaron, demandan, conminó, conminaron, apercibió",
    Cue.WEAPON_IN_HAND: "llevaba, llevaban, portaba, portaban, vestía, vestían, ocultaba, ocultaban, escondía, escondían, adosado, adosados, ataviado con, ataviados con, provisto de, provista de, equipado con, equipados con",
    Cue.RELATIVE: "sobre el que, sobre la que, sobre los que, sobre las que, contra el que, contra la que, contra los que, contra las que, en los que, en las que, de los que, de las que, hasta el que, hacia el que, desde el que, desde la que, del cual, de la cual, en el cual, en la cual",
    Cue.IDIOM: joined(
        pairs("bomba, bombas", "de relojería, de tiempo, informativa, mediática, de oxígeno, de agua"),
        pairs("detiene, detuvo, detienen, detuvieron, detener, detendrá, detendrán, detenga, detengan", "la guerra, el fuego, las hostilidades, la violencia, el conflicto, la escalada, la sangría, el derramamiento"),
        pairs("falso, falsos, simulado, simulados", "cinturón de explosivos, cinturones de explosivos, cinturón explosivo, cinturones explosivos, chaleco explosivo, chalecos explosivos, chalecos bomba"),
        pairs("evacúa, evacúan, evacuó, evacuaron, evacuará, cierra, cerró", "su embajada, sus embajadas, la embajada, su consulado, a sus diplomáticos"),
        pairs("proteger, garantizar, asegurar, custodiar, supervisar, apoyar, facilitar, cubrir", "la evacuación, las evacuaciones, la retirada, el repliegue, los convoyes"),
        pairs("encajó, encajaron, encaja, recibió, recibieron, sufrió", "el golpe, un golpe, un duro golpe, el golpe más duro, un golpe mortal, un revés"),
        pairs("asaltó, asaltaron, asaltan, asaltar", "la tribuna, el liderato, el trono, la cima, el primer puesto, el segundo puesto, el podio"),
        "servicio de rescate, servicios de rescate, agencia de rescate, cuerpo de rescate, cuerpos de rescate",
        pairs("batalla, batallas, guerra, guerras", "de nervios, de precios, del ferrocarril, de la cosecha, de cifras, de los datos, de las audiencias, de egos"),
        pairs("acuerdo, acuerdos, protocolo, protocolos, convenio", "de minsk, de oslo, de dayton, de schengen, de astaná, de sochi, de ginebra, de basilea"),
        pairs("microbús, autobús, tren, coche, vehículo, camión, convoy, automóvil, tráfico, tranvía", "detenido, parado"),
        pairs("rindió, rindieron, rinde, rinden, rendir, rindiendo, rendirá, rendirán, se rindió, se rindieron, se rinde", "homenaje, honores, tributo, culto, cuentas, pleitesía, un homenaje, a la evidencia"),
        "tomó tierra, tomaron tierra, tomar tierra, toma tierra, tomado tierra, asesino, asesinos, asesina, presunto asesino, del asesino",
        pairs("custodiado, custodiada, custodiados, custodiadas, escoltado, escoltada, escoltados, escoltadas, vigilado, vigilada", "por agentes, por policías, por la policía"),
        pairs("desactivar, desactivó, desactivaron, desactiva", "el conflicto, la crisis, la tensión, la polémica, el malestar, las críticas, la alarma, la huelga", 1),
    ),
    Cue.FIGURATIVE: (
        "zaga, zaguero, guardameta, cancerbero, ariete, técnico del, seleccionador, banquillo, vestuario, jornada de liga, primera parte, segunda parte, primer tiempo, segundo tiempo, tiempo de descuento, prórroga, remate, remató, cabezazo, saque de, córner, libre directo, paradón, paradones, "
        "palo, larguero, escuadra, contragolpe, empate, empató, líder de la, clasificatoria, semifinal, semifinales, cuartos de final, octavos de final, eliminatoria, tenista, raqueta, set, ciclista, pelotón, etapa reina, piloto de, baloncesto, triple, triples, canasta, bicampeón, olímpic*, lesión, gemelo, aúpa, goleada, "
        "cotizaciones, índice bursátil, apertura de la bolsa, bursátil, divisa, divisas, banco central, barriles, barril, corredor, corredores de bolsa, exportador*, importaciones, patronal, siderurgia, siderúrgic*, encareci*, abarat*, crédito, préstamo, fmi, pib, déficit, deuda, tipo de interés, tipos de interés, "
        "cosechadora*, trillado, girasol, trigo, agricultores, granizo, aguacero*, viñedo*, ganadería, "
        "consorcio, tarifa*, factura*, gasista*, eléctricas, en tablas, "
        "proyecto de ley, hemiciclo, escaño*, moción de censura, guion, rodaje, estreno, espectadores, novela, receta, videojuego, ajedrez"
    ),
}  # fmt: skip
