"""Spanish: the plain words of news agencies, as families of who and what is done with what."""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_KILLER = (
    "un hombre, una mujer, un joven, unos jóvenes, dos jóvenes, un individuo, individuos, un adolescente, un menor, un estudiante, un alumno, un exalumno, "
    "un tirador, un atacante, un agresor, un pistolero, desconocidos, sujetos, un soldado, un policía, un agente, un exmilitar, un militar, colonos, un colono, "
    "un vecino, un refugiado, un extremista, un islamista, un ultraderechista, dos hombres, tres hombres, cuatro hombres, cinco hombres, varios hombres"
)
_KILLS = (
    "mató, mataron, ha matado, han matado, había matado, habían matado, mata, matan, hirió a, hirieron a, ha herido a"
)
_PEOPLE = (
    "alumnas, alumnos, escolares, estudiantes, colegialas, niñas, niños, muchachas, muchachos, mujeres, profesores, maestros, aldeanos, campesinos, pasajeros, "
    "turistas, extranjeros, monjas, religiosas, sacerdotes, sacerdote, cura, pastor, periodistas, periodista, cooperantes, cooperante, marineros, tripulantes, "
    "médicos, enfermeras, misioneros, peregrinos, ingenieros, técnicos, pescadores, observadores, empleados, obreros, fieles, comerciantes, funcionarios, diplomáticos"
)
_FORCES = (
    "soldados, militares, tropas, efectivos, uniformados, marines, paracaidistas, infantes, gendarmes, guardias, guardias nacionales, policías, agentes, reservistas, "
    "comandos, carros de combate, tanques, blindados, blindado, tanquetas, helicópteros, aviones de combate, cazas, bombarderos, drones de vigilancia, buques, fragata, "
    "fragatas, elementos de la guardia nacional, elementos del ejército, elementos de la marina, elementos de la policía, elementos militares, elementos federales, destructor, destructores, portaaviones, submarino, submarinos, baterías, división, divisiones, brigada, brigadas, batallón, batallones, regimiento, "
    "asesores, asesores militares, instructores, refuerzos, fuerzas especiales, cascos azules"
)
_SENDS = (
    "enviará, envía, envió, envían, enviaron, enviarán, enviado, enviar, enviaría, manda, mandó, mandará, mandado, mandaron, mandar, despachó, despacha, despachar, destacó, "
    "destaca, trasladó, traslada, trasladar, movió, mueve, moverá, movido, sacó, saca, desplazó, desplaza, añadió, suma, sumará, destinará, destinó, destina, fletó"
)
_COMING = (
    "llegaron, llegarán, llegan, han llegado, habían llegado, ingresaron, ingresan, han ingresado, desembarcaron, desembarcan, han desembarcado, "
    "cruzaron, cruzan, aterrizaron, aterrizan, tomaron posiciones, toman posiciones, se apostaron, se desplegaron, se despliegan, se han desplegado, patrullan, patrullaron, patrullaban, "
    "custodiaban, vigilaban, cerraron el paso, cortaron el paso, cortan, han cortado, bloquean, bloquearon, bloqueaban, rodean, rodearon, rodeaban, cercan, se dirigen, se dirigían, "
    "avanzan, avanzaban, se acercan, se concentran, se agrupan, se atrincheran, peinan, peinaron, peinaban, rastrean, rastrearon, registraron, registran, controlan las calles, controlan los accesos"
)
_UNITS = "soldados, militares, tropas, efectivos, marines, paracaidistas, gendarmes, guardias nacionales, tanques, blindados, columnas de blindados, fuerzas especiales, policías militares, cascos azules, comandos, unidades, unidad"
_MANY = (
    "miles de, cientos de, decenas de, centenares de, millares de, un millar de, un centenar de, millones de, un millón de, medio millón de, varios miles, varios cientos, varias decenas, "
    "mil personas, 000 personas, unas personas, una multitud, la multitud, un grupo de vecinos, un grupo de mujeres, un grupo de estudiantes, colectivos de, grupos de vecinos"
)
_GATHERED = (
    "marcharon, marchan, marchaban, han marchado, habían marchado, protestaron, protestan, protestaban, han protestado, se congreg*, se concentr*, se manifest*, se reunieron en, "
    "se echaron a, se lanzaron a las, se volcaron, salieron a, salen a, han salido a, recorrieron, desfilaron, desfilan, corearon, gritaron, clamaron, clamaban, exigieron, exigen, exigían, "
    "reclamaron, reclaman, reclamaban, encendieron velas, guardaron silencio, guardaron un minuto, quemaron retratos, quemaron banderas, quemaron efigies, quemado retratos, bloquearon, bloquean, "
    "ocuparon la plaza, acamparon, acampan, repudiaron, tomaron las calles, tomaron la calle, llenaron la plaza, llenaron las calles, llenaron las avenidas, abarrotaron la plaza, abarrotaron las calles, colmaron la, colmaron las, colmado la, colmado las, inundaron las calles, desafiaron, rodearon el, sitiaron el"
)
_CROWD = (
    "manifestantes, jóvenes, vecinos, una turba, la turba, turbas, la multitud, una multitud, la muchedumbre, una muchedumbre, presos, reclusos, internos, reos, hinchas, ultras, aficionados, "
    "alborotadores, radicales, estudiantes, opositores, partidarios, simpatizantes, seguidores, pobladores, lugareños, habitantes, saqueadores, exaltados, la gente, los asistentes, mineros"
)
_RIOTING = (
    "saquearon, saquean, han saqueado, habían saqueado, quemaron, queman, han quemado, incendiaron, incendian, han incendiado, prendieron fuego, prenden fuego, apedrearon, apedrean, lanzaron piedras, lanzaban piedras, "
    "arrojaron piedras, arrojaron objetos, lanzaron objetos, lanzaron botellas, lanzaron petardos, destrozaron, destrozan, rompieron, irrumpieron, asaltaron, asaltan, han asaltado, invadieron, se enfrentaron a la policía, "
    "se enfrentaron con la policía, chocaron con la policía, forcejearon, levantaron barricadas, derribaron la valla, derribaron vallas, derribaron las vallas, derribaron la puerta, tumbaron la, tumbó la, tumbó una, tumbaron una, "
    "derribaron la estatua, derribaron una estatua, tomaron el edificio, se amotinaron, intentaron entrar, trataron de entrar, intentaron asaltar, volcaron, vandalizaron, atacaron a la policía, atacaron a policías, atacaron comercios, atacaron la sede"
)
_RAZES = (
    "quemaron, quemó, queman, quemado, quemaban, incendiaron, incendió, incendian, incendiado, incendiaban, prendieron fuego a, prendió fuego a, prendido fuego a, pegaron fuego a, destruyeron, destruyó, destruyen, "
    "arrasaron, arrasó, demolieron, demolió, demuelen, dinamitaron, dinamitó, saquearon, saqueó, saquean, saqueado, echaron abajo, profanaron, destrozaron, destrozó, derruyeron, volaron, volado"
)
_RAZED = (
    "casas, viviendas, chozas, iglesia, iglesias, capilla, mercado, comercios, tiendas, almacén, almacenes, edificio, edificios, vehículos, coches, camiones, buses, autobuses, escuela, escuelas, mezquita, mezquitas, "
    "templo, templos, santuario, puente, puentes, torres eléctricas, antena, antenas, oleoducto, gasoducto, comandancia, alcaldía, ayuntamiento, cosechas, graneros, hospital, clínica, farmacia, estatua, monumento, tumbas, "
    "cementerio, olivos, cultivos, aldea, aldeas, poblado, caseríos, maquinaria, excavadora, excavadoras, gasolinera, juzgado, museo, biblioteca"
)
_ARMS = "armas, fusiles, fusil, explosivos, explosivo, municiones, granadas, pistolas, rifles, ametralladoras, detonadores, kilos de explosivo, kilos de explosivos, dinamita, cartuchos, cohetes, minas, un arsenal, cinturones explosivos, material explosivo"
_FINDS = (
    "hallaron, halló, han hallado, encontraron, encontró, han encontrado, localizaron, localizó, descubrieron, descubrió, incautaron, incautó, se incautó de, se incautaron de, decomisaron, decomisó, confiscaron, confiscó, requisaron, requisó, "
    "intervinieron, intervino, interceptaron, recuperaron, hallan, encuentran, localizan, descubren, incautan, decomisan, confiscan, requisan, hallazgo de, incautación de, decomiso de, confiscación de"
)
_DOWNS = "derribó, derribaron, derriba, derriban, ha derribado, han derribado, abatió, abatieron, ha abatido, han abatido, interceptó, interceptaron, intercepta, interceptan, neutralizó, neutralizaron, inutilizó, inutilizaron"
_FLYING = "drones, dron, misiles, misil, cohetes, cohete, proyectiles, helicóptero, helicópteros, avión, aviones, caza, cazas, aparatos, globo, globos, shahed, f 16, su 34, su 25, mi 8"
_CULPRIT = "agresor, atacante, tirador, pistolero, sospechoso, autor, secuestrador, asaltante, presunto autor, homicida, joven, hombre"
_GIVES_UP = "se rindió, se rindiera, se entregó, se entregara, se había entregado, se ha entregado, fue reducido, fue inmovilizado, fue capturado, fue apresado"
_ENVOYS = (
    "presidente, presidenta, primer ministro, primera ministra, ministro, ministra, ministros, canciller, cancilleres, secretario de estado, secretaria de estado, secretario general, secretario adjunto, enviado especial, "
    "enviada especial, emisario, emisarios, embajador, embajadora, jefe de la diplomacia, jefa de la diplomacia, mandatario, mandataria, mandatarios, rey, papa, príncipe heredero, delegación, delegaciones, comitiva, jefe del gobierno, "
    "jefe de gobierno, jefa de gobierno, vicepresidente, vicepresidenta, alto representante, jefe del estado, jefe de estado, cardenal, nuncio, inspectores, observadores, mediadores, negociadores, presidentes, líderes, dirigentes, senador"
)
_TRAVELS = (
    "viajó, viajará, viaja, viajaron, viajarán, viajan, ha viajado, había viajado, aterrizó, aterriza, aterrizará, ha aterrizado, voló, volará, vuela, ha volado, acudió, acudirá, acude, acudieron, visitó, visitará, visita, visitan, visitaba, "
    "visitaron, ha visitado, había visitado, recorrió, recorre, se desplazó, se desplaza, se desplazará, se desplazaron, se trasladó, se trasladaron, se reunió, se reúne, se reunirá, se reunieron, se reúnen, se reunirán, se ha reunido, "
    "se reunía, partió hacia, partió a, recibió a, recibe a, recibirá a, asistió, asistirá, asistieron, se encontró con, se encontrará, se entrevistó, se entrevistará, conversó, conversaron, dialogó, negocian, negoció, negociará, negociaron, "
    "llegó este, llegó el, llegó hoy, llegó ayer, llegó a, llegará, llegará a, llegaron a, llegaron este, llegaron el, ha llegado a, arribó, arribaron, arribará, compareció ante, se dirigió a, hablarán, hablaron, habló por, habló con, se citaron, se vieron, se verán"
)
_FLEES = "personas, civiles, habitantes, vecinos, familias, refugiados, desplazados, migrantes, mujeres, menores, pobladores, residentes, heridos, aldeanos, extranjeros, palestinos, sirios, ucranianos, armenios, rohinyás, sursudaneses, sudaneses, venezolanos, haitianos, afganos, iraquíes, gazatíes, libaneses, congoleños"
_FLIGHT = (
    "cruzaron, cruzan, han cruzado, habían cruzado, pasaron a, pasaron la, han pasado a, se marcharon, se han marchado, se han ido, abandonaron, abandonan, han abandonado, habían abandonado, abandonaban, salieron de, han salido de, huyeron, huyen, huían, han huido, "
    "habían huido, escaparon, escapan, se refugiaron, se refugian, se han refugiado, buscaron refugio, buscan refugio, han buscado refugio, fueron desalojados, fueron desalojadas, fueron evacuados, fueron evacuadas, han sido evacuados, han sido evacuadas, fueron rescatados, "
    "fueron rescatadas, fueron trasladados, fueron trasladadas, fueron reubicados, duermen en, se hacinan, dejaron sus, han dejado sus, dejaron la, se han visto obligad*, se vieron obligad*, regresaron a sus, volvieron a sus, retornaron, fueron devueltos, fueron deportados, "
    "fueron repatriados, llegaron en barco, emprendieron, tuvieron que abandonar, tuvieron que salir, tuvieron que huir, tuvieron que dejar, han tenido que abandonar, han tenido que salir, han tenido que huir, han tenido que dejar, habían tenido que abandonar, habían tenido que huir, quedaron sin hogar, han perdido sus hogares, han quedado sin techo"
)
_PRISON = (
    "una cárcel, la cárcel, una prisión, la prisión, un penal, el penal, una penitenciaría, la penitenciaría, un presidio, el presidio, un centro penitenciario, "
    "una comisaría, la comisaría, un cuartel, el cuartel"
)
_GIVES = "repartió, repartieron, reparte, reparten, distribuyó, distribuyeron, distribuye, distribuyen, entregó, entregaron, entrega, lleva, llevaba, llevaron, llevó, envió, envía, enviará, enviaron, enviarán, descargó, descargaron, lanzaron, lanzó, transportaba, transportaban, mandó, mandará, donó, donará"
_GOODS = "toneladas de ayuda, toneladas de alimentos, toneladas de harina, ayuda humanitaria, ayuda de emergencia, ayuda alimentaria, alimentos, víveres, medicinas, medicamentos, mantas, tiendas de campaña, agua potable, harina, material médico, suministros médicos, combustible para hospitales, equipos de rescate, rescatistas, médicos, hospital de campaña, paquetes de ayuda, raciones"
_PUNISHES = "congeló, congela, congelará, congelaron, congelado, bloqueó, bloqueado, bloquea, suspendió, suspende, suspenderá, suspendieron, ha suspendido, vetó, veta, ha vetado, vetaron, prohibió, prohíbe, prohibirá, prohibieron, ha prohibido, restringió, restringe, revocó, revoca, retiró, retira, retirado, canceló, cancela, cortó, corta, embargó"
_PUNISHED = "activos, bienes, fondos, cuentas bancarias, ayuda al desarrollo, ayuda militar, ayuda económica, ayuda financiera, asistencia militar, cooperación militar, venta de armas, exportación de armas, exportaciones de armas, licencias de exportación, entrada de funcionarios, entrada en su territorio, importación de petróleo, importaciones de petróleo, importaciones de carbón, visado, visados, visa, visas, relaciones comerciales, aerolíneas, la membresía"

_ABSTRACT = "parlamentaria, parlamentario, jurídica, jurídico, judicial, política, político, electoral, legislativa, legislativo, comercial, mediática, mediático, cultural, diplomática, diplomático, publicitaria, de ideas, de cifras, contra la pobreza, contra la inflación, contra el cáncer, contra el cambio climático"

AGENCY: Mapping[EventType, str] = {
    EventType.AIR_STRIKE: joined(
        pairs(
            "aviones, aviación, cazas, cazabombarderos, bombarderos, helicópteros, aviones de combate, fuerza aérea",
            "respondieron contra, respondió contra, respondieron bombardeando, replicaron, replicó, batieron, castigaron, castigó, se ensañaron, mataron, mató",
            6,
        ),
        "bomba ~6 cayó sobre, bombas ~6 cayeron sobre, bombardeos nocturnos, bombardeo nocturno, bombardeos aéreos, bombardeo de un hospital, bombardeo de una escuela, bombardeo de un mercado, bombas caídas, bombas de aviación, bomba de aviación, bomba de 500 kilos, bombas de 500 kilos, "
        "bombas de media tonelada, bombas de una tonelada, bomba de una tonelada, eliminación selectiva, asesinato selectivo desde el aire, misil disparado desde un avión, misiles disparados desde aviones, misiles disparados por aviones, ofensiva aérea, operación aérea, "
        "diluvio de fuego, fuego desde el aire, ola de ataques aéreos, oleada de ataques aéreos, serie de ataques aéreos, serie de bombardeos, doble bombardeo, incursiones israelíes, incursión israelí, incursión aérea, ataques de la aviación, ataque de la aviación, "
        "ataque de helicópteros, ataque de un helicóptero, ataques de la coalición, ataque de la coalición, ataque preventivo israelí, bombardeos franceses, bombardeo francés, bombardeos británicos, bombardeos de la otan, bombardeo de la otan, ataques de la otan, ataque de la otan, "
        "bombardeo etíope, bombardeo paquistaní, bombardeos paquistaníes, bombardeo indio, bombardeo iraquí, bombardeos iraquíes, bombardeo sirio, bombardeos sirios, bombardeos jordanos, bombardeos emiratíes, bombardeo keniano",
    ),
    EventType.DRONE_STRIKE: joined(
        pairs(
            "dron, drones, dron naval, drones navales, dron submarino",
            "fulmin*, se precipit*, embest*, embistió, hirieron, hirió, incendiaron, incendió, hundió, hundieron, dañaron, dañó, cayeron sobre, cayó sobre, lanzó explosivos, soltó, soltaron, lanzaron explosivos, estalló, estallaron, cargado de explosivos, cargados de explosivos",
            5,
        ),
        "ataque ucraniano con drones, ataque ruso con drones, ataques rusos con drones, ataques ucranianos con drones, oleada de drones, enjambres de drones, ataque nocturno de drones, ataque combinado con drones, drones y misiles, misiles y drones, ataque por medio de drones, "
        "alcanzado por un aparato no tripulado, aparato no tripulado, aparatos no tripulados, aeronave no tripulada, aeronaves no tripuladas, vehículo aéreo no tripulado, explosivos arrojados desde drones, explosivos arrojados desde un dron, granada lanzada desde un dron, "
        "granadas lanzadas desde drones, avión no tripulado estadounidense, dron fpv, drones fpv, ataque de un avión no tripulado, ataque de aviones no tripulados",
    ),
    EventType.SHELLING: joined(
        pairs("batió, bate, baten, batieron, atizaron, castigó, castigaron, respondieron, respondió, martillearon, martilleó", "con artillería, con morteros, con mortero, con cohetes, con fuego de artillería, con cañones, con obuses, con fuego de mortero", 4),
        "impactos de artillería, impacto de artillería, impactos de misiles, impacto de mortero, impactos de mortero, fuego de cohetes, disparo de cohetes, disparos de cohetes, lanzamiento de proyectiles, proyectil disparado, proyectiles disparados, proyectiles lanzados, proyectil lanzado, "
        "cohetes disparados, cohete disparado, cohetes lanzados, cohete lanzado, misiles disparados, misil disparado, misiles lanzados desde, misil lanzado desde, misil de largo alcance, misiles de largo alcance, misil hipersónico, misiles hipersónicos, misiles tierra tierra, "
        "fuego artillero, duelo artillero, duelos artilleros, intercambio de artillería, intercambios de artillería, intercambio de cohetes, fuego de tanque, proyectil de tanque, proyectiles de tanque, obús de tanque, cañoneaban, cañonean, bombardeaban con artillería, "
        "bombardeo con morteros, bombardeos con morteros, bombardeo con cohetes, bombardeo con misiles, bombardeo de la artillería, bombardeos de la artillería, bombardeo de artillería pesada, salieron ~4 cohetes, cohetes salieron, "
        "descarga de cohetes, descargas de cohetes, descarga de misiles, metralla de un obús, metralla de un proyectil, metralla de un cohete, ataque con cohetes katiusha, bombas de racimo lanzadas por cohetes, proyectil de mortero, lluvia de misiles, oleada de misiles, "
        "oleada de cohetes, restos de un misil, restos de misiles, fragmentos de un misil, ataque con misiles balísticos, ataques con misiles balísticos, ataque ruso con misiles, ataque iraní con misiles",
    ),
    EventType.BOMBING: joined(
        pairs("estallaron, estallado, explotaron, explotado, detonaron", "buscapersonas, buscas, bípers, walkie talkies, radiotransmisores, artefactos, explosivos, coches bomba", 8),
        pairs("buscapersonas, buscas, bípers, walkie talkies, radiotransmisores, artefactos", "estallaron, explotaron, detonaron, han estallado, habían estallado, habían explotado", 6),
        "detonar un vehículo, detonó un vehículo, estalló un vehículo, explotó un vehículo, explotó una moto, estalló una moto, explotó una mina, estalló una mina, explotó una carga, estalló una carga, estalló un artefacto, explotó un artefacto, explotó un paquete, estalló un paquete, "
        "estalló un petardo, artefacto de fabricación, artefacto oculto, artefacto colocado, artefacto dejado, artefacto abandonado, bomba artesanal, bombas artesanales, bomba adosada, bomba magnética, bomba de clavos, maletín bomba, mochila bomba, mochilas bomba, "
        "maleta bomba, carrito bomba, triciclo bomba, tractor bomba, ambulancia bomba, atentado con explosivos, atentados con explosivos, atentado explosivo, ataque con explosivos, ataques con explosivos, ataque con bomba, ataques con bomba, ataque con coche bomba, explosiones coordinadas, "
        "al estallar una bomba, al explotar una bomba, al estallar un coche, al explotar un coche, al estallar un artefacto, al explotar un artefacto, al estallar una mina, al explotar una mina, al explotarle, al pasar sobre una mina, pasó sobre una mina, pasaron sobre una mina, paso de una mina, "
        "colocó una bomba, colocaron una bomba, pusieron una bomba, puso una bomba, hizo estallar una bomba, hicieron estallar una bomba, hizo estallar un coche, hicieron estallar un coche, detonaron una carga, detonó una carga, detonaron explosivos, detonaron ~4 bombas, detonaron ~4 minas, "
        "accionaron una mina, accionaron una carga, activaron una bomba, activaron un artefacto, activó un artefacto, volado con explosivos, volada con explosivos, volados con explosivos, volaron con explosivos, voló con explosivos, dañado por una explosión, dañada por una explosión, "
        "atentado contra el oleoducto, atentado contra un oleoducto, atentado contra el gasoducto, buzones bomba, cartas bomba, paquetes bomba, libro bomba",
    ),
    EventType.SUICIDE_BOMBING: (
        "un suicida disfrazado, suicida detonó, suicida al volante, terrorista se inmoló, conductor suicida, conductor se inmoló, se inmolan, se hizo detonar, se hicieron detonar, se hace explotar, "
        "al volante de un coche bomba, al volante de un camión bomba, a bordo de un coche bomba, coche bomba conducido por un suicida, coches bomba conducidos por suicidas, camión bomba conducido por un suicida, carga explosiva que llevaba, explosivos que portaba, explosivos que llevaba adosados, "
        "chaleco cargado de explosivos, chalecos cargados de explosivos, cinturón con explosivos, mujeres suicidas, niña suicida, adolescente suicida, doble atentado suicida, triple atentado suicida, atentado suicida con coche bomba"
    ),
    EventType.GRENADE: pairs("arrojaron, arrojó, lanzaron, lanzó, tiraron, tiró, detonaron, detonó", "una granada, dos granadas, tres granadas, granadas de mano, granadas contra, varias granadas", 2),
    EventType.CHEMICAL_WEAPON: (
        "síntomas de asfixia, casos de asfixia, cloro gaseoso, bombas de gas, bomba de gas, ataque con gas nervioso, ataque con agente, envenenado, envenenada, envenenados, agente nervioso novichok, gas pimienta letal, intoxicados tras un ataque, proyectiles químicos, proyectil químico, "
        "barriles con cloro, barril con cloro, bombardeo con gas, ataques con sustancias"
    ),
    EventType.ARMED_CLASH: joined(
        pairs(
            "la policía, policías, agentes, los agentes, el ejército, soldados, los soldados, militares, los militares, las fuerzas especiales, fuerzas especiales, las fuerzas de seguridad, un mosso, un policía, un agente",
            "los abatió, los abatieron, lo abatió, lo abatieron, abatieron al, abatieron a los, abatió al, abatió a los, mataron al atacante, mató al atacante, mataron al agresor, mató al agresor, mataron a los atacantes, mató a los atacantes",
            3,
        ),
        "antes de ser abatido, antes de ser abatidos, antes de ser abatida, hasta que fue abatido, hasta que fueron abatidos, hasta que la policía lo abatió, intentó derrocar, intentaron derrocar, trató de derrocar, trataron de derrocar, mataron a los secuestradores, mató a los secuestradores, mataron a ~3 secuestradores, abatieron a ~3 secuestradores, lo abatió la policía, los abatió la policía, lo abatieron los agentes, los abatieron los agentes, agresor fue abatido, atacante fue abatido, tirador fue abatido, sospechoso fue abatido, autor fue abatido, atacantes fueron abatidos, asaltantes fueron abatidos, agresores fueron abatidos, "
        "sospechosos fueron abatidos, abatido por la policía, abatidos por la policía, abatido por los agentes, abatidos por los agentes, abatido por agentes, abatidos por agentes, abatido por las fuerzas, muerto en un enfrentamiento, muertos en un enfrentamiento, murió en un enfrentamiento, "
        "muertos en enfrentamientos, siguen los combates, prosiguen los enfrentamientos, continúan los enfrentamientos, se registraron combates, se registraron enfrentamientos, se produjeron combates, se produjeron enfrentamientos, se libran combates, se libraban combates, se libraron combates, "
        "se combate en, se combate por, se combatía, se luchaba, se lucha, lucha calle por calle, combates calle por calle, combates casa por casa, combates cuerpo a cuerpo, combatiendo a, combatiendo en, resistieron con, resisten en, defienden la ciudad, defendieron la ciudad, "
        "intercambios de disparos, intercambio de tiros, intercambios de fuego, intercambios de tiros, cruzaron fuego, se tirotearon, se tirotean, se enzarzaron, contienen el avance, contuvieron el avance, frenar el avance, repeler el ataque, repelieron el ataque, repelió un ataque, repelieron un ataque, "
        "emboscada a, emboscada contra, emboscada de, tender una emboscada, tendieron ~3 emboscada, caer en una emboscada, lanzó una operación contra, lanzaron una operación contra, operación contra el grupo, operación contra los rebeldes, operación contra los talibanes, ofensiva para recuperar, ofensiva para tomar, "
        "ofensiva lanzada, nueva ofensiva, gran ofensiva, asalto de las fuerzas, asalto final, asalto policial, intento de golpe, intento de golpe de estado, golpe fallido, golpe de estado fallido, tentativa de golpe, cuartelazo, militares golpistas, militares rebeldes, militares tomaron el poder, "
        "militares anunciaron la toma, junta militar tomó, alzamiento, rebelión militar, rebelión armada, motín militar, soldados amotinados, se alzaron en armas, se levantaron en armas",
        pairs("irrumpieron, irrumpió, irrumpen, han irrumpido, habían irrumpido", "en una cárcel, en la cárcel, en una prisión, en la prisión, en un penal, en el penal, en la penitenciaría, en una comisaría, en la comisaría, en un cuartel, en el cuartel, en la base, en una base", 6),
        pairs("asaltaron, asaltó, asaltan, han asaltado, atacaron, atacó", _PRISON, 4),
        pairs("cárcel, prisión, penal, penitenciaría, presidio, comisaría, cuartel", "fue asaltada, fue asaltado, fue atacada, fue atacado, fue tomada por asalto, ha sido asaltada", 8),
        pairs("asaltaron, asaltó, atacaron, atacó, atacan, han atacado, había atacado, habían atacado, irrumpieron en, dispararon contra, tirotearon, hostigaron, emboscaron, asedian, asediaron", "un puesto de control, puestos de control, una comisaría, comisarías, una estación de policía, la estación de policía, estaciones de policía, un cuartel, el cuartel, un campamento militar, un convoy militar, un convoy del ejército, una columna militar, una caravana militar, una patrulla, una base militar, una base del ejército, posiciones del ejército, posiciones de, puestos del ejército, un puesto fronterizo, puestos fronterizos, un batallón, la guarnición", 3),
    ),
    EventType.GOVERNMENT_REGAINS_TERRITORY: joined(
        pairs(
            "el ejército, ejército sirio, ejército iraquí, ejército maliense, ejército sudanés, ejército etíope, ejército nigeriano, ejército ucraniano, ejército libio, fuerzas gubernamentales, fuerzas del gobierno, fuerzas iraquíes, fuerzas sirias, fuerzas afganas, fuerzas ucranianas, tropas iraquíes, tropas sirias, tropas ucranianas, tropas gubernamentales, fuerzas del régimen, fuerzas leales, peshmergas, milicias chiíes",
            "entró en la ciudad, entraron en la ciudad, entró este, entraron este, tomó el control, tomaron el control, recobró, recobraron, recuperó, recuperaron, recuperado, recuperan, reconquistó, reconquistaron, retomó, retomaron, retoman, liberó, liberaron, se hizo con el control, se hicieron con el control, se hizo con la ciudad, se hicieron con la ciudad, se hizo con la localidad, se hicieron con la localidad, "
            "expulsó, expulsaron, desalojó, desalojaron, desalojan, arrebató, arrebataron, comunicó la toma, anunció la toma, anunció la captura, proclamó la liberación, declaró liberada, rompió el cerco, rompieron el cerco",
            4,
        ),
        "ondea de nuevo la bandera, izó la bandera nacional, izaron la bandera nacional, bandera iraquí ondea, bandera siria ondea, ya bajo control del ejército, bajo pleno control, proclamó la victoria en, declaró liberada la ciudad, anunció la liberación de, liberación total de, liberación completa de, arañaron",
    ),
    EventType.NONSTATE_OVERTAKES_TERRITORY: joined(
        pairs(
            "rebeldes, insurgentes, yihadistas, talibanes, guerrilleros, milicianos, separatistas, islamistas, paramilitares, prorrusos, hutíes, fuerzas de apoyo rápido, sublevados, golpistas",
            "controlan desde, controla desde, controlaban desde, controlan ya, controlan ahora, aseguran que controlan, aseguran controlar, dicen controlar, afirman controlar, dicen que controlan, afirman que controlan",
            4,
        ),
        pairs(
            "rebeldes, insurgentes, yihadistas, talibanes, guerrilleros, milicianos, separatistas, islamistas, hombres armados, combatientes, terroristas, paramilitares, fuerzas rusas, tropas rusas, ejército ruso, fuerzas separatistas, prorrusos, estado islámico, boko haram, al shabab, al nusra, m23, hutíes, fuerzas de apoyo rápido, el ei, rusos, azerbaiyanos, fuerzas azerbaiyanas, encapuchados",
            "tomaron, toman, han tomado, habían tomado, tomó, ha tomado, ocuparon, ocupan, han ocupado, habían ocupado, ocupó, coparon, copan, capturaron, capturan, han capturado, había capturado, habían capturado, capturó, captura, conquistaron, conquistan, se apoderaron, se apoderó, se han apoderado, "
            "se adueñaron, se hicieron con, se han hecho con, se hizo con, controlan ya, izaron su bandera, izaron la bandera, arrebataron, arrebató, arrolló, arrollaron, se han adueñado, entraron en la ciudad, entraron en la capital, rompieron las defensas, penetraron en la ciudad",
            4,
        ),
        "cayó en sus manos, caen en sus manos, cayeron en sus manos, pasó a control de, pasó al control de, pasa a control, bajo el control de los talibanes, bajo control talibán, bajo control yihadista, bajo control insurgente, bajo control de los insurgentes, bajo control de los separatistas, "
        "sin disparar un tiro, sin disparar un solo tiro, quedó en manos, quedaron en manos, quedó bajo control, quedó a merced, queda en manos, en manos de los rusos, en manos de las fuerzas rusas, en manos del m23, en manos de los hutíes, en poder de los yihadistas, en poder de los insurgentes, "
        "anexión de, se anexionó, anexionó, proclamaron la república, proclamó la república popular, proclamó el califato, toma del aeropuerto, toma de la base, toma de la ciudad por, toma de la localidad, caída de la capital",
    ),
    EventType.ATTACK_ON_CIVILIANS: joined(
        pairs(_KILLER, _KILLS, 8),
        pairs("murió, murieron, muerto, muertos, muerta, falleció, fallecieron, pereció, perecieron, perdió la vida, perdieron la vida", "a manos de, a tiros, acribillad*, por disparos, por un disparo, de un balazo, de un disparo, en un tiroteo, apuñalad*, a puñaladas, a machetazos, por los disparos, en el tiroteo, por impactos de bala", 6),
        pairs("abrió, abrieron, abre, abren, abriera, abrieran, abierto", "fuego contra, fuego sobre, fuego en, fuego a, fuego desde, fuego con", 4),
        "vació ~4 cargador*, vaciaron ~4 cargador*, la emprendió a tiros, la emprendió a cuchilladas, la emprendió a golpes, la emprendió a machetazos, la emprendieron a tiros, la emprendieron a golpes, descerraj*, estrangulad*, fue baleado, fue baleada, fueron baleados, fue tiroteado, fue tiroteada, fueron tiroteados, fueron tiroteadas, fueron balead*, fueron acribillad*, fue acribillad*, "
        "murió baleado, murió apuñalado, impactos de bala, heridas de bala, herida de bala, heridos de bala, herido de bala, alcanzado por una bala, alcanzada por una bala, alcanzados por las balas, alcanzado por un disparo, alcanzada por un disparo, alcanzados por disparos, alcanzado por disparos, bala perdida, balas perdidas, "
        "víctima de un francotirador, signos de tortura, señales de tortura, huellas de tortura, cuerpo baleado, cuerpos ~6 fosa, cadáveres ~6 fosa, cuerpos ~6 maniatados, cadáveres ~6 maniatados, cuerpos ~6 baleados, fosa clandestina, fosas clandestinas, queman viva, queman vivas, queman vivo, queman vivos, atentan contra, atentaron contra, fue quemado vivo, quemados vivos, quemadas vivas, los quemaron vivos, salió ileso de un atentado, intento de asesinato, tentativa de asesinato, intento de magnicidio, "
        "aplastó ~3 protesta*, aplastaron ~3 protesta*, aplastó la revuelta, ahogó en sangre, ahogaron en sangre, disparó a la multitud, dispararon a la multitud, dispararon sobre la multitud, disparó sobre la multitud, dispararon a los manifestantes, dispararon sobre los manifestantes, dispararon con munición real, munición real, "
        "munición letal, fuego real contra, tiroteo masivo, tiroteo mortal, tiroteo en una escuela, tiroteo en un, tiroteo en una, tiroteo múltiple, ataque a tiros, ataques a tiros, ataque con cuchillo, ataque con machete, ataque a machetazos, ataque mortal, ataque indiscriminado, ataque armado contra, ataque sangriento, incursión armada, masacrados, "
        "masacró, mató a sangre fría, mataron a ~3 campesinos, mataron a ~3 civiles, mató a ~3 civiles, mataron a ~3 aldeanos, mataron a ~3 vecinos, mataron a ~3 indígenas, arrolló a ~3 peatones, arrolló a ~3 personas, arrolló a la multitud, embistió contra, embistió a la multitud, irrumpió con su coche, lanzó su furgoneta, lanzó una furgoneta, "
        "lanzó su vehículo, lanzó el vehículo, furgoneta contra, camión contra la multitud, coche contra la multitud, fueron zarandead*, fue zarandead*, fue agredid*, fueron agredid*, fue golpead*, fueron golpead*, golpiza a, paliza a, propinaron una paliza, propinó una paliza, fue linchad*, torturó, torturaron, fue torturad*, fueron torturad*, "
        "irrumpieron armados, entraron disparando, entró disparando, llegaron disparando, asalto armado, pistoleros dispararon, sicarios dispararon, sicarios mataron, sicarios acribillaron, hombres armados mataron a ~3 civiles, hombres armados mataron a ~3 personas, hombres armados dispararon, un pistolero disparó, un hombre disparó, tirador disparó, "
        "ejecución sumaria, muerte violenta, murió bajo custodia, murieron bajo custodia, murió en custodia, murió en prisión tras torturas",
    ),
    EventType.ABDUCTION: joined(
        pairs(_PEOPLE, "se llevaron, se llevó, se habían llevado", 8),
        pairs("se llevaron, se llevó, se han llevado, se ha llevado, se habían llevado, capturaron, capturó, capturado, retuvieron, retuvo, retienen, retiene, retenían, mantienen retenidos, raptaron, raptó, secuestra, secuestran", _PEOPLE, 4),
        "se los llevaron a, se las llevaron a, llevados a punta de, llevadas a punta de, sacado a la fuerza, sacada a la fuerza, sacados a la fuerza, sacadas a la fuerza, sacado de su casa por, sacados de sus casas por, sacada de su casa, arrastrados fuera, paradero desconocido, desconoce su paradero, desconoce el paradero, desaparición de los, "
        "dejado de dar señales, exigen ~3 rescate, exigieron ~3 rescate, pidieron ~3 rescate, piden ~3 rescate, piden un rescate, a cambio de un rescate, pago de un rescate, tras pagar un rescate, bajados de un bus, bajados del bus, bajados de un autobús, bajaron de un autobús a, obligaron a subir a, subieron a la fuerza, metieron en una camioneta, metido en una camioneta, "
        "introducido en un vehículo, introdujeron en un vehículo, tomó rehenes, tomaron rehenes, toman rehenes, tomado rehenes, se atrincheró con, se atrincheraron con, se encerró con rehenes, se encerraron con rehenes, con rehenes, crisis de los rehenes, secuestro de un, secuestro de una, secuestró un avión, avión secuestrado, avión desviado, desvió un avión, "
        "desviaron un avión, petrolero capturado, buque capturado, barco capturado, buque apresado, petrolero apresado, asaltó ~3 petrolero, asaltaron ~3 petrolero, asaltaron ~3 buque, piratas asaltaron, piratas capturaron",
    ),
    EventType.PROTEST: joined(
        pairs(_MANY, _GATHERED, 9),
        pairs("salieron, salen, han salido, volvieron, vuelven, se echaron, se lanzaron", "a las calles, a la calle", 5),
        pairs("estudiantes, trabajadores, maestros, profesores, campesinos, transportistas, camioneros, agricultores, ganaderos, opositores, jubilados, médicos, enfermeras, indígenas, mineros, sindicalistas, activistas, mujeres, feministas, familiares, taxistas, pescadores, pensionistas, universitarios, bomberos, funcionarios", "se declararon en huelga, hicieron huelga, pararon, se sumaron a la huelga, se sumaron a las protestas, se concentraron, se manifestaron, protestaron, marcharon, cortaron, bloquean, ocuparon, se encerraron, se encadenaron, paralizaron", 5),
        pairs("cortaron, cortan, cortaban, bloquearon, bloquean, bloqueaban, cerraron", "la carretera, la ruta, la autopista, la vía, las vías, la calle, la avenida, el tráfico, el puente, la panamericana", 3),
        "tractorada*, marea blanca, marea verde, cortes de tráfico, corte de tráfico, cortes de carreteras, cortes de carretera, corte de la autopista, bloqueo de la autopista, bloqueo de la carretera, huelga indefinida, paro de 24 horas, paro de 48 horas, paro de 72 horas, paro docente, jornada de paro, jornada de lucha, ola de protestas, nuevas protestas, "
        "protestas en, protestas contra, protestas por, protestas estudiantiles, protesta estudiantil, protesta pacífica, protestas pacíficas, protesta ante, protesta frente, en protesta por, en protesta contra, como protesta, se encerraron en la universidad, toma del campus, ocuparon la facultad, ocuparon la universidad, llamó a manifestarse, llamaron a manifestarse, "
        "llamado a manifestarse, llamó a protestar, llamó a marchar, llamaron a marchar, convocó a manifestaciones, convocó manifestaciones, convocaron protestas, convocó protestas, convocan a, día de la ira, viernes de ira, viernes de la ira, alzaron la voz, acto de protesta, actos de protesta, marcha silenciosa, marcha del silencio, "
        "marcha opositora, marcha estudiantil, marcha campesina, marcha por la paz, gran marcha, manifestación masiva, manifestaciones masivas, concentración multitudinaria, cadenas humanas, plante de, encerrona, caravana de vehículos, protesta de mineros, protesta de campesinos, protesta de estudiantes, protesta de transportistas",
    ),
    EventType.RIOT: joined(
        pairs(_CROWD, _RIOTING, 4),
        "gaseó a, gasearon a, gas pimienta, gases contra, gases lacrimógenos contra, cargó contra los manifestantes, cargaron contra los manifestantes, cargó contra la multitud, cargas contra, policía cargó, policía antidisturbios cargó, antidisturbios dispersaron, antidisturbios cargaron, batalla campal, noche de barricadas, barricadas y quema, "
        "enfrentamientos entre manifestantes, enfrentamientos entre hinchas, enfrentamientos entre aficionados, enfrentamientos entre vecinos, enfrentamientos entre comunidades, choques entre hinchas, choques entre vecinos, choques intercomunitarios, disturbios raciales, disturbios carcelarios, motín carcelario, motín en la cárcel, motín en una cárcel, "
        "motín en la prisión, motín de presos, revuelta carcelaria, reyerta en una cárcel, pelea entre reclusos, riña entre reclusos, enfrentamiento entre reclusos, enfrentamientos entre reclusos, enfrentamientos entre presos, saqueos en, ola de saqueos, intento de linchamiento, asalto al congreso, asalto a la sede, asalto a comercios, asaltos a comercios, "
        "invasión del parlamento, invasión del congreso, irrupción en el parlamento, irrupción en el congreso, invadieron el hemiciclo, invadieron el parlamento, invadieron el congreso, ardió el parlamento, quema de autobuses, quema de coches, quema de comisarías, quema de banderas, quema de iglesias",
    ),
    EventType.MILITARY_PRESENCE: joined(
        pairs(_SENDS, _FORCES, 6),
        pairs(_UNITS, _COMING, 4),
        pairs("llegan, llegaron, arriban, arribaron, llegarán, despliegan, desplegaron, desplegarán", "soldados, militares, efectivos, elementos de, elementos del, agentes federales, policías federales, guardias nacionales, marines, tropas, gendarmes, refuerzos", 7),
        pairs("ejército, militares, soldados, tropas, policía militar", "tomó las calles, tomaron las calles, toma las calles, toman las calles, salió a las calles, salieron a las calles, tomó el centro, tomaron el centro", 3),
        pairs("portaaviones, destructor, fragata, submarino, submarinos, buque de guerra, buques de guerra, guardacostas", "atracó, atracaron, llegó, llegaron, llegará, arribó, zarpó, zarparon, zarpa, navega, navegan, se dirige, fondeó, entró en, entraron en, cruzó, cruzaron, patrullan, patrulla", 5),
        pairs("envío de, llegada de, despliegue de, arribo de, desembarco de, traslado de, movilización de, movimiento de, entrada de", "soldados, militares, tropas, efectivos, marines, tanques, blindados, elementos de la guardia, uniformados, refuerzos, cazas, bombarderos, baterías, un portaaviones, buques, fuerzas, agentes", 3),
        "se adentraron en, se adentró en, misil de prueba, misiles de prueba, misil ~5 hacia el mar, misiles ~5 hacia el mar, misil ~5 al mar de, misiles ~5 al mar de, reforzará su frontera, reforzará la frontera, reforzarán la frontera, reforzará sus fronteras, reforzó su frontera, reforzó la frontera, reforzó sus fronteras, refuerza su frontera, refuerzan la frontera, reforzaron la frontera, refuerza sus fronteras, reforzó la vigilancia, reforzará la vigilancia, reforzó el control, cortado la carretera, cortaron la carretera principal, en estado de alerta máxima, en máxima alerta, en alerta a su ejército, primeras incursiones, "
        "buque de guerra, buques de guerra, grupo de ataque del portaaviones, maniobras navales, maniobras aéreas, maniobras militares, ejercicios militares, simulacro de ataque, ensayo de un misil, ensayo de misiles, lanzamiento de prueba, prueba de un misil, pruebas de misiles, lanzó un misil balístico al mar, misil balístico hacia el mar, violó su espacio aéreo, "
        "violaron su espacio aéreo, espacio aéreo taiwanés, zona de identificación, aguas territoriales, cruzaron la línea media, cruzó la línea media, tropas cruzaron, tropas avanzan, tropas avanzaron, columna militar, columnas militares, convoyes militares, militares custodian, militares patrullan, soldados patrullan, tanques en las calles, "
        "movilización de reservistas, moviliza a sus reservistas, movilizó a reservistas, llamado a filas, autorizó el despliegue, autorizó el envío, aprobó el envío, aprobó el despliegue",
    ),
    EventType.BASE_ESTABLISHED: pairs("instaló, instalaron, instalará, instala, construyó, construyeron, construye, construirá, abrió, abrirá, abre, levantó, levantaron, estableció, establecieron, establecerá, inauguró, inaugurará, montó, montaron", "base militar, base naval, base aérea, base de drones, puesto de control, puesto militar, puesto de mando, puestos de control, puestos militares, campamento militar, puesto de observación, puestos de observación, cuartel", 4),
    EventType.WEAPONS_DISRUPTED: joined(
        pairs(_DOWNS, _FLYING, 6),
        pairs(_FINDS, _ARMS, 4),
        pairs("drones, dron, misiles, misil, cohetes, cohete, helicóptero, avión, caza, proyectiles", "fue interceptado, fueron interceptados, fue derribado, fueron derribados, fue abatido, fueron abatidos, han sido derribados, han sido interceptados, neutralizado, neutralizados, derribado, derribados, interceptado, interceptados", 3),
        "bomba fue desactivada, explosivos fueron desactivados, artefacto fue desactivado, mina fue desactivada, minas fueron desactivadas, desactivaron una bomba, desactivaron un artefacto, desactivó una bomba, desactivó un artefacto, alijo de explosivos, alijo de fusiles, zulo, depósito clandestino de armas, taller de explosivos, fábrica de explosivos, "
        "laboratorio de explosivos, cargamento de armas, cargamentos de armas, atentado fue frustrado, ataque frustrado, desbarató un atentado, desbarataron un atentado, impidió un atentado, impidieron un atentado, entregaron sus armas, entregó sus armas, depuso las armas, destrucción de su arsenal, destrucción de armas, destruyeron su arsenal",
    ),
    EventType.ARREST: joined(
        pairs(_CULPRIT, _GIVES_UP, 6),
        pairs("mandó, envió, manda, envía, mandaron, enviaron, mandado, enviado", "a prisión, a la cárcel, prisión preventiva", 5),
        pairs("policía, policías, agentes, ejército, soldados, militares, marinos, guardia civil, carabineros", "capturó, capturaron, ha capturado, han capturado, apresó, apresaron", 3),
        pairs(
            "capturó, capturaron, ha capturado, han capturado, apresó, apresaron, detuvo, detuvieron",
            "presunto, presunta, presuntos, presuntas, supuesto, supuestos, sospechosos, sospechoso, sicarios, sicario, pandilleros, cabecilla, cabecillas, integrantes, implicados",
            8,
        ),
        pairs("capturó, capturaron, ha capturado, han capturado, detuvo, detuvieron", "al jefe, al líder, al cabecilla, al presunto, a un presunto, a dos presuntos, al sospechoso, a los sospechosos, a sospechosos, a un capo, al capo, al fugitivo", 3),
        pairs("cae, caen, cayó, capturan, detienen, arrestan, capturado, detenido, arrestado", "alias, jefe de, cabecilla, presunto jefe, presunto líder, líder de la banda, capo, número dos, lugarteniente", 6),
        "la policía los sometió, fue sometido por, fueron sometidos por, echado el guante, echó el guante, echaron el guante, pusieron bajo arresto, puesto bajo arresto, puestos bajo arresto, puesta bajo arresto, quedó preso, quedaron presos, quedó arrestado, quedó bajo arresto, bajo arresto domiciliario, metido en prisión, ingresado en prisión, ingresa en prisión, ingresan en prisión, "
        "enviado a la cárcel, enviados a la cárcel, llevado a comisaría, llevados a comisaría, trasladado a comisaría, trasladados a comisaría, llevado a prisión, llevados a prisión, conducido a prisión, en prisión preventiva, dictó prisión preventiva, prisión sin fianza, prisión incondicional, ordenó prisión, ordenó el arresto, ordenó la detención, orden de detención contra, "
        "fue deportado, fueron deportados, fue expulsado del país, fue arrestad*, fueron arrestad*, ha sido arrestad*, han sido arrestad*, fue detenid*, fueron detenid*, ha sido detenid*, han sido detenid*, había sido detenid*, habían sido detenid*, habían sido detenidos, quedó detenid*, quedaron detenid*, permanece detenid*, permanecen detenid*, retenid* por la policía, retenidos en el aeropuerto, "
        "retenido en el aeropuerto, interrogad* por la policía, cayó el jefe, cayó el líder, cayó el cabecilla, capturó al jefe, capturó al líder, capturaron al jefe, capturaron al líder, captura del líder, captura del jefe, se entregó en un, se entregó en una, redada contra, redadas contra, redada en, redadas en, operación policial contra, macrorredada, "
        "registró su casa, registraron su casa, registraron la sede, registró la sede, allanó la sede, allanaron la sede",
    ),
    EventType.PROPERTY_DESTRUCTION: joined(
        pairs(_RAZES, _RAZED, 5),
        "saboteado, saboteada, saboteados, saboteadas, sabotearon, acto de sabotaje, actos de sabotaje, fueron quemadas, fueron quemados, fue quemada, fue quemado, fueron incendiados, fueron incendiadas, fue incendiado, fue incendiada, fueron desvalijad*, fue desvalijad*, fueron saquead*, fue saquead*, fueron vandalizad*, fue vandalizad*, fueron profanad*, fue profanad*, "
        "fueron derruid*, fueron demolid*, fue demolid*, fueron arrasad*, fue arrasad*, quedó reducid*, quedaron reducid*, reducid* a escombros, reducid* a cenizas, cable submarino, cables submarinos",
    ),
    EventType.AGREEMENT: joined(
        pairs("alcanzó, alcanzaron, alcanzan, ha alcanzado, han alcanzado, lograron, logró, logran, anunció, anunciaron, anuncia, anuncian, cerró, cerraron, firmó, firmaron, suscribieron, selló, sellaron, acordó, acordaron, aceptó, aceptaron, acepta, aceptan, declaró, declararon, decretó, decretaron, prorrogó, prorrogaron, extendieron, renovaron, concluyeron, concluyó, proclamó", "un acuerdo, el acuerdo, una tregua, la tregua, un alto el fuego, el alto el fuego, un cese, el cese, un pacto, un armisticio, un tratado, el tratado, un convenio, un memorando, un protocolo, un compromiso", 4),
        pairs("firmó, firmaron, ha firmado, han firmado, había firmado, habían firmado, suscribió, suscribieron, ha suscrito, han suscrito, había suscrito, habían suscrito, rubricó, rubricaron", "el convenio, un convenio, el acuerdo, un acuerdo, un pacto, el pacto, un tratado, el tratado, un memorando", 12),
        "entró en vigor ~5 tregua, entró en vigor ~5 alto, entra en vigor ~5 alto, entra en vigor ~5 tregua, tregua entró en vigor, tregua entra en vigor, alto el fuego entró, alto el fuego entra, rige ~3 tregua, rige un alto, alto el fuego temporal, alto el fuego parcial, alto el fuego permanente, alto el fuego incondicional, alto el fuego unilateral, tregua unilateral, "
        "tregua de 24 horas, tregua de 48 horas, tregua de 72 horas, tregua de tres días, tregua navideña, tregua pascual, normalizar relaciones, normalizaron sus relaciones, restablecer relaciones, restablecieron sus relaciones, reanudar relaciones, reanudaron relaciones, acuerdo preliminar, acuerdo provisional, acuerdo nuclear, acuerdo de reparto, acuerdo de transición, "
        "acuerdo de cese, acuerdo de seguridad, acuerdo de defensa, acuerdo de cooperación, pacto de defensa, pacto de no agresión, tratado de amistad, tratado de defensa",
    ),
    EventType.WITHDRAWAL: joined(
        pairs("retirará, retira, retiró, retiraron, retiran, retirarán, retirado, retirar, retiraría, repatriará, repatría, repatriar, repatrió, sacará, sacó, sacar, recortará, recortó, reducirá, redujo, retirara", "tropas, soldados, militares, contingente, efectivos, fuerzas, misión militar, blindados, tanques, artillería pesada, armas pesadas, armamento pesado, cascos azules, unidades, combatientes, milicias, personal militar, parte de sus soldados, sus hombres, una brigada, una división, un batallón, brigadas, divisiones", 5),
        pairs("tropas, soldados, militares, contingente, efectivos, fuerzas, rebeldes, milicianos, combatientes, insurgentes, separatistas, marines, cascos azules", "se retiraron, se retiran, se retirarán, se han retirado, se replegaron, se repliegan, se han replegado, abandonaron, abandonan, abandonarán, han abandonado, dejaron la ciudad, salieron de, salen de, han salido de, se marcharon de, se fueron de, dejarán el país, saldrán de, regresarán a casa, regresaron a casa, vuelven a casa, volvieron a casa, evacuaron la base, retroced*", 4),
        pairs("culminó, culmina, completó, completa, concluyó, concluye, inició, inicia, inició ya, comenzó, anunció, anuncia", "la salida de sus, la retirada de sus, la salida de las tropas, la retirada de las tropas, la retirada de su, el repliegue de, la retirada militar", 4),
        "fin de la misión militar, fin de su misión militar, retirada israelí, retirada rusa, retirada estadounidense, retirada francesa, retirada de sus, retirada ordenada, retirada táctica, retirada parcial, retirada total, retirada completa, retirada gradual, repliegue táctico, repliegue de, salida de los soldados, salida de los militares, salida de los cascos azules, abandonaron su última",
    ),
    EventType.DIPLOMACY: joined(
        pairs(_ENVOYS, _TRAVELS, 9),
        pairs("mantuvo, mantuvieron, mantiene, mantendrá, mantendrán, celebró, celebraron, celebran, celebrará, celebrarán, sostuvo, sostuvieron, sostendrá, sostendrán, presidió, preside, presidirá, convocó, convocaron, acogió, acogerá, acoge, abrieron, iniciaron, reanudaron, reanudarán, retomaron", "una reunión, la reunión, reuniones, un encuentro, encuentros, una cumbre, la cumbre, conversaciones, una conversación, una llamada, un diálogo, negociaciones, las negociaciones, consultas, contactos, una ronda, una sesión, una conferencia, una videoconferencia, sesión de urgencia", 4),
        pairs("consejo de seguridad, asamblea general, liga árabe, unión africana, oea, la ue, los veintisiete, otan, g7, g20, cedeao, opaq", "estudiará, votará, votó, aprobó, aprueba, adoptó, vetó, debatió, debate, debatirá, se reunió, se reúne, se reunirá, celebró, celebrará, abordó, abordará, exigió, convocó, examinará, analizará, tratará", 5),
        pairs("intervino, intervendrá, interviene, compareció, se dirigió, se dirigirá, habló, hablará", "ante el parlamento, ante el congreso, ante el bundestag, ante la asamblea, ante el consejo de seguridad, al parlamento, al congreso, ante el senado, ante la knéset, ante el parlamento europeo, ante la eurocámara", 4),
        "se vieron en, se vio con, se verán en, se encontraron en, se encontró con, se citaron en, se sentaron a negociar, negocian desde, negociaron en, negociarán en, abordaron en, abordó con, trató con, trataron con, discutió con, discutieron con, analizó con, analizaron con, hablará con, hablarán de, hablarán en, mediará, mediaron, media en, actuó de mediador, actuó como mediador, ejerce de mediador, "
        "visita al, visita del, visita de, visitó al, de visita en, durante una visita, en su visita, en una visita, gira por, gira africana, gira asiática, gira europea, gira regional, primer viaje, viaje sorpresa, viaje oficial, viaje a, viajó a, viajaron a, viajará a, viajarán a, conversó en, conversó por, "
        "conversación telefónica, llamada telefónica, habló por teléfono, hablaron por teléfono, por videoconferencia con, cumbre extraordinaria, cumbre bilateral, cumbre trilateral, cumbre entre, cumbre en, negociaciones indirectas, negociaciones directas, negociaciones en, conversaciones directas, conversaciones en, contactos en, ronda negociadora, nueva ronda, segunda ronda de, primera ronda de, tercera ronda de, "
        "presentó sus credenciales, llamó a consultas a, llamaron a consultas, retiró a su embajador, convocó al encargado, convocó al embajador, convocó a la embajadora, reabrió su embajada, reabrió la embajada, cerró su embajada, cerró la embajada, rompió relaciones, rompieron relaciones, juró el cargo ante, investidura del presidente",
    ),
    EventType.SANCTION: joined(
        pairs(_PUNISHES, _PUNISHED, 5),
        pairs("impuso, impusieron, impone, imponen, impondrá, impondrán, imponer, ha impuesto, han impuesto, impuesto, reimpuso, reimponer, aprobó, aprobaron, aprueba, aprueban, endureció, endurecieron, endurece, endurecer, prorrogó, prorrogaron, renovó, renovaron, amplió, ampliaron, ampliar, extendió, anunció, anunciaron, decretó, decretaron, levantó, levantaron", "sanciones, un embargo, el embargo, restricciones, castigos, medidas restrictivas, un veto, aranceles punitivos, un paquete de sanciones, nuevas sanciones, más sanciones", 5),
        "incluyó en su lista negra, incluyó en la lista negra, lista negra de, dejado en suspenso, dejó en suspenso, excluyó a rusia, expulsó a rusia, suspendió a rusia, expulsado del consejo, suspendido de la liga, suspendió la membresía, suspendió su membresía, prohibió la entrada a, prohibido entrar, prohíbe entrar, cierre del espacio aéreo, cerró su espacio aéreo, cerró el espacio aéreo",
    ),
    EventType.HUMANITARIAN: joined(
        pairs(_FLEES, _FLIGHT, 5),
        pairs("trasladó, trasladaron, traslada, trasladan, ha trasladado, han trasladado, evacuó, evacuaron, evacúa, evacúan, llevó, llevaron", "de los heridos, heridos, heridos graves, enfermos, pacientes", 7),
        pairs(_GIVES, _GOODS, 5),
        pairs("evacuó, evacuaron, evacúa, evacúan, evacuado, evacuar, evacuarán, evacuará, rescató, rescataron, rescatan, rescatado, repatrió, repatriaron, acogió, acogieron, acoge, acogen, recibió, recibieron, trasladó, trasladaron, sacó, sacaron, auxiliaron, auxilió, socorrieron, atendió, atendieron, puso a salvo, pusieron a salvo", "civiles, refugiados, desplazados, familias, heridos, enfermos, mujeres y niños, niños, ciudadanos, compatriotas, nacionales, migrantes, habitantes, supervivientes, sobrevivientes, náufragos, personas, pacientes, residentes, extranjeros, vecinos, atrapados, cadáveres", 5),
        pairs("fue liberado, fue liberada, fueron liberados, fueron liberadas, ha sido liberado, ha sido liberada, han sido liberados, han sido liberadas, quedó libre, quedaron libres, quedó en libertad, fue puesto en libertad, fueron puestos en libertad, recobró la libertad, recuperó la libertad, recobraron la libertad, recuperaron la libertad, fueron devueltos, fue devuelto, soltaron, soltó", "rehén, rehenes, tras, después, a cambio, por, este, el, ayer, en, cautivos, secuestrados", 4),
        "éxodo de, éxodo masivo, huida de, huida masiva, oleada de refugiados, ola de refugiados, llegada de refugiados, campo de desplazados abrió, vuelo con ~6 despegó, vuelos de evacuación, vuelo de evacuación, puente humanitario, caravana humanitaria, caravana de ayuda, convoy humanitario, convoyes humanitarios, camiones humanitarios, flota de ayuda, barco con ayuda, barcos con ayuda, reparto de alimentos, reparto de comida, "
        "reparto de agua, distribución de alimentos, distribución de ayuda, entrega de ayuda, entrada de ayuda, entrada de camiones, hospital de campaña instalado, abrió el paso, reabrió el paso, abrió la frontera, reabrió la frontera, apertura del paso, reapertura de la frontera, bajo los escombros con vida, rescatad* con vida, rescatad* de entre los escombros, sacad* de los escombros, labores de rescate, operación de rescate, "
        "operación de evacuación, evacuación de, evacuación médica, se refugió en, se refugiaron en, se ha refugiado en, se exilió en, se exilió a, pidió asilo en, hacinados en, deportados de, marcharse al sur, abandonar sus casas, abandonar sus hogares, orden de evacuación, ordenó evacuar, ordenó la evacuación, "
        "prisioneros liberados, presos liberados, liberación de presos, liberación de prisioneros, liberó a los rehenes, liberaron a los rehenes, liberó a los pasajeros, liberó a ~5 rehenes, liberó a ~5 prisioneros, liberó a ~5 presos, liberaron a ~5 presos, liberaron a ~5 prisioneros, liberaron a ~5 soldados, liberaron a ~5 secuestrados, liberan a ~5 niñas, liberan a ~5 rehenes, liberan a ~5 secuestrados, liberan a ~5 alumnas, liberan a ~5 estudiantes, liberadas ~3 niñas, liberados ~3 estudiantes",
    ),
    EventType.SEXUAL_VIOLENCE: "agredidas sexualmente, víctimas de violación, víctimas de violaciones, abusaron de, abusó de, violaron a, violó a, forzadas a casarse, esclavizadas sexualmente, violaron en grupo, denuncias de violación, casos de violación, casos de violencia sexual",
}  # fmt: skip

AGENCY_CUES: Mapping[Cue, str] = {
    Cue.IDIOM: joined(
        pairs(
            "para el envío de, para el despliegue de, para enviar, para desplegar",
            "soldados, tropas, policías, efectivos, militares, instructores, cascos azules, refuerzos, fuerzas",
        ),
        "para el envío de, para el despliegue de",
        pairs(
            "pese a, a pesar de, pese",
            "la tregua, la tregua de, el alto el fuego, el acuerdo, al alto el fuego, al acuerdo, al cese, al cese de hostilidades, al cese el fuego",
        ),
        pairs("batalla, batallas, ofensiva, combate, guerra, asalto, ataque", _ABSTRACT),
        "visita a la exposición, visita guiada, visita al médico, visita al museo, visita del equipo, visita de la feria, gira de conciertos, gira mundial, gira europea del grupo, gira de presentación, nueva ronda de negocios, mitin de atletismo, "
        "ataque del equipo, ataque local, ataque visitante, ataque más goleador, recibió la visita del, recibió el premio, recibe el premio, recibió un premio, recibió el alta, recibió una llamada, recibió la medalla, "
        "asaltó el liderato, asalto al liderato, asalto al título, arrasó en taquilla, arrasó en las urnas, arrasó en las elecciones, película arrasó, disco arrasó, convenio colectivo, firmaron el convenio, firmó el convenio, acuerdo con los datos, de acuerdo con, mató el partido, mataron el partido, mató el tiempo, mata el tiempo, matar el tiempo, mató el tiro, incendió las redes, incendiaron las redes, incendió el estadio, incendió al público, "
        "llegó a la conclusión, llegaron a la conclusión, llega a la final, llegó a la final, llegan a la final, llegaron a la final, llegó a la cima, asistió a la gala, asistieron a la gala, negociaron el convenio, negocian el convenio, "
        "bloqueó el disparo, incautación de droga, incautó droga, hallaron restos arqueológicos, protestas al árbitro, protestaron al árbitro, protestó al árbitro, protestó el penalti, libre comercio, de libre, liberación de espacio",
    ),
    Cue.NOT_PEOPLE: "reses, ovejas, vacas, cabezas de ganado, animales, aves, gallinas, cerdos",
    Cue.TOPIC: "situación, guerra, genocidio, solidaridad con, futuro",
    Cue.SLAIN: "mató, mataron, ha matado, han matado, había matado, habían matado, fueron muertos",
    Cue.ACCIDENT: "seísmo*, maremoto, tsunami, deslave*, alcantarilla, monóxido, ahogamiento, frío extremo, tormenta tropical, accidente de tráfico, accidente laboral, choque de trenes, colisión, choque frontal, explosión de gas, crecida, ebrio, ebria, alcoholemia, exceso de velocidad, se dio a la fuga tras atropellar",
}
