"""Spanish: how events, actors and numbers of people are told."""

from geo.languages.es.agency import AGENCY, AGENCY_CUES
from geo.languages.es.backdrop import BACKDROP, BACKDROP_TOLD
from geo.languages.es.civil import CIVIL, CIVIL_CUES
from geo.languages.es.deeds import DEEDS, TOLD
from geo.languages.es.desk import DESK, DESK_CUES
from geo.languages.es.pages import PAGES_CUES
from geo.languages.es.press import PRESS, PRESS_CUES
from geo.languages.es.told import TOLD_CUES
from geo.languages.es.turns import TURN_CUES, TURNS
from geo.languages.es.unreal import UNREAL_CUES
from geo.languages.families import widened
from geo.languages.lands import LANDS
from geo.languages.pack import Cue, EventExample, EventWords
from geo.languages.weapon_stores import WEAPON_STORES
from geo.model import Assertion, EventType

_EVENTS = EventWords(
    past_deeds=("ó", "aron", "ieron", "eron", "jo", "ado", "ido", "hubo", "tuvo", "hizo", "fue", "vino", "estuvo"),
    thousands=". ",
    strike=EventType.AIR_STRIKE,
    bombard=EventType.AIR_STRIKE,
    adjective_follows=True,
    inserted=(
        "también, además, ya, aún, asimismo, igualmente, luego, después, posteriormente, finalmente, brevemente, "
        "parcialmente, totalmente, completamente, de nuevo, nuevamente, otra vez, a su vez, por su parte, "
        "simultáneamente, oficialmente, recientemente, anteriormente, previamente, definitivamente, temporalmente, "
        "rápidamente, inmediatamente, incluso, poco después, poco antes, antes, entonces, al parecer, "
        "presuntamente, supuestamente"
    ),
    triggers={
        EventType.AIR_STRIKE: (
            "bombas ~ cayeron, cayeron bombas, bombas cayeron, misil lanzado por un avión, "
            "misiles lanzados por aviones, aviones bombarde*, aviones dispararon, helicópteros dispararon, "
            "helicóptero disparó, aviones israelíes, cazas israelíes, cazas rusos, aviones rusos, "
            "ráfagas desde helicópteros, ametrallad* desde el aire, lanzó ataques aéreos, "
            "alfombra de bombas, lluvia de bombas, dejó caer ~ bombas, dejaron caer ~ bombas, descargó ~ bombas, "
            "descargaron ~ bombas, lanzó bombas, lanzaron bombas, bombardeo israelí, bombardeos israelíes, "
            "bombardeo ruso, bombardeos rusos, bombardeo turco, bombardeos turcos, bombardeo estadounidense, "
            "bombardeos estadounidenses, bombardeo saudí, bombardeos saudíes, bombardeos de la coalición, "
            "bombardeo de la coalición, aviación machac*, aviación atacó, aviación golpeó, aviación bombarde*, "
            "aviones atacaron, cazas atacaron, cazas machac*, aviones de combate atacaron, aviones de guerra atacaron, "
            "helicópteros artillados, helicópteros de ataque, helicópteros ametrall*, bombas antibúnker, "
            "bomba antibúnker, incursiones de la aviación, incursión de la aviación, golpes aéreos, "
            "campaña de bombardeos, ola de bombardeos, bomba de barril, "
            "ataques aéreos, bombardeos aéreos, bombardeo de la aviación, bombardeos de la aviación, "
            "soltaron ~ bombas, soltó ~ bombas, lanzó ~ bombas desde, lanzaron ~ bombas sobre, "
            "lanzó ~ bombas sobre, arrojaron ~ bombas, arrojó ~ bombas, bombas sobre, bomba guiada, bombas guiadas, bombas planeadoras, "
            "golpe* aéreo*, ofensiva aérea, incursiones aéreas, bombardeó desde el aire, desde el aire, oleada de bombardeos, "
            "barril* bomba, misiles aire tierra, "
            "ataque* aéreo*, bombardeo* aéreo*, incursion* aérea*, incursión aérea, bombas de barril, barriles explosivos, campaña aérea, raid* aéreo*, bombas de racimo"
        ),
        EventType.DRONE_STRIKE: (
            "dron impactó, dron se estrelló, drones se estrellaron, drones impactaron, dron alcanzó, "
            "drones alcanzaron, dron atacó, drones atacaron, atacad* con drones, atacad* por un dron, "
            "atacad* por drones, drones bomba, dron bomba, ataque* de un dron, bombardeo con dron*, "
            "bombardeo de dron*, ofensiva de drones, lluvia de drones, oleadas de drones, munición merodeadora, "
            "municiones merodeadoras, explosivos lanzados desde drones, explosivos lanzados desde un dron, "
            "drones cargados, drones armados, dron armado, dron mató, drones se dirigieron, "
            "dron cargado de explosivos, drones cargados de explosivos, drones explosivos, dron explosivo, dron naval, drones navales, "
            "drones marinos, enjambre de drones, oleada de drones, drones de ataque, aviones no tripulados, "
            "avión no tripulado, bombardeo con drones, "
            "ataque* con drones, ataque* de drones, ataque* con dron, ataque* de dron, dron* kamikaze*, drones suicidas, ataque* con un dron"
        ),
        EventType.SHELLING: (
            "lluvia de proyectiles, lluvia de obuses, granizada de proyectiles, andanada de proyectiles, "
            "andanadas de cohetes, ráfaga de cohetes, ráfagas de cohetes, salvas de cohetes, fuego de mortero, "
            "granadas de mortero, bombas de mortero, disparos de mortero, misil impactó, misiles impactaron, "
            "misil alcanzó, misiles alcanzaron, misil cayó, misiles cayeron, cohete cayó, cohetes cayeron, "
            "cohete impactó, cohetes impactaron, proyectil cayó, proyectiles cayeron, proyectil impactó, "
            "proyectiles impactaron, obuses cayeron, obús cayó, batid* por la artillería, cañone*, cañoneó, "
            "cañonearon, cañoneado, castigad* con artillería, bajo las bombas, tiro de artillería, "
            "tiros de artillería, duelos de artillería, misiles rusos, misil ruso, misiles iraníes, cohetazo*, "
            "cohetes contra, misiles contra, proyectiles balísticos, ataque artillero, ataques artilleros, "
            "disparo de misil, disparo de misiles, lanzacohetes ~ dispar*, cilindro* bomba, tatuco*, "
            "cayó ~ salva, salva, salvas, lanzando cohetes, lanzando misiles, "
            "ataques con misiles, ataque con misil, ataque con un misil, "
            "dispar* ~ misil*, dispar* ~ cohete*, lanz* ~ misil*, lanz* ~ cohete*, "
            "duelo* de artillería, fuego artillero, descarga de artillería, descargas de artillería, "
            "bombardeo con artillería, bombardeos de artillería, bombardeos con artillería, bajo fuego de artillería, granada* de mortero, "
            "morterazo*, obús ~ cay*, salva de misiles, salva de cohetes, andanada de misiles, andanada de cohetes, lluvia de cohetes, "
            "ráfaga de misiles, misil* balístico*, misil* de crucero, proyectiles de mortero, munición de racimo, municiones de racimo, "
            "misil* antibuque, disparos de tanque, fuego de tanques, cañonazos, bajo fuego, "
            "ataque* con misiles, ataque* de misiles, ataque* con cohetes, fuego de artillería, bombardeo* de artillería, fuego de mortero*, lanzamiento* de misiles, lanzamiento* de cohetes, cañoneo*, "
            "proyectiles de artillería, disparos de artillería, ataque* de artillería, ataque* con mortero*, lluvia de misiles, obuses"
        ),
        EventType.BOMBING: (
            "cargas explosivas, carga explosiva, carga dinamitera, cargas dinamiteras, carga activada, "
            "activaron una carga, activaron ~ explosivo*, activó ~ explosivo*, activado al paso, activada al paso, "
            "detonó una bomba, detonaron una bomba, detonaron un artefacto, detonó un artefacto, "
            "hicieron detonar ~ artefacto, bomba explotó, bomba estalló, bomba estallaron, bombas explotaron, "
            "bombas estallaron, explotó una bomba, explotaron ~ bombas, hizo explosión, hicieron explosión, "
            "estallido de una bomba, estallido de un coche, estallido de un artefacto, saltó por los aires, "
            "saltaron por los aires, salta por los aires, volado con dinamita, volaron ~ oleoducto, voló ~ oleoducto, "
            "voladura del, atentado dinamitero, petardo* bomba, burro bomba, bicicleta bomba, motocicleta bomba, "
            "moto cargada de explosivos, camioneta cargada con explosivos, vehículo cargado de explosivos, "
            "furgoneta cargada de explosivos, camión cargado de explosivos, explosivo improvisado, "
            "explosivos improvisados, bombas trampa, minas antipersonal, mina antipersonal, mina antitanque, "
            "campo de minas, pisar una mina, al pisar una mina, activar una mina, pisó ~ mina, pisó ~ artefacto, "
            "cayó en un campo minado, paquete explosivo, carro cargado de explosivos, bomba colocada, bomba oculta, "
            "bomba escondida, "
            "atentado con bomba, atentado* con coche bomba, coche bomba, carros bomba, camiones bomba, moto bomba, motobomba, "
            "furgoneta bomba, paquete bomba, bomba casera, bomba lapa, bomba trampa, explosión de un coche, explosión de un artefacto, "
            "explosión de una mina, estalló una bomba, estalló un coche, "
            "artefacto explosivo*, artefacto* explosiv*, mina terrestre, minas terrestres, minas antipersona*, "
            "pisó una mina, pisaron una mina, cargado de explosivos, cargada de explosivos, cargado con ~ explosivo*, "
            "kilos de explosivos, kilos de pentolita, hicieron volar, hizo volar, voladura de, dinamit*, "
            "doble atentado, doble explosión, cochebomba, cadena de explosiones, mina marina, "
            "coche* bomba*, atentado* con bomba, artefacto* explosivo*, mina* terrestre*, mina antipersona*, camión bomba, explosión de una bomba, carro bomba, carta bomba, coches bomba"
        ),
        EventType.SUICIDE_BOMBING: (
            "se detonó, se detonaron, se detona, detonó ~ chaleco, detonó ~ cinturón, detonó ~ explosivos que llevaba, "
            "activó ~ cinturón, activó ~ chaleco, accionó ~ cinturón, accionó ~ chaleco, accionó ~ carga, "
            "accionó los explosivos, accionó sus explosivos, cinturón explosivo, cinturones explosivos, "
            "cinturón de explosivos, cinturones de explosivos, chaleco explosivo, chalecos explosivos, "
            "chaleco con explosivos, chaleco bomba, se hizo saltar por los aires, se hicieron saltar por los aires, "
            "hacerse estallar, se hizo volar, se hicieron volar, inmolarse, al inmolarse, se inmolan, se inmolaba, "
            "se había inmolado, se han inmolado, adosad* al cuerpo, explosivos adosados, estrelló su vehículo cargado, "
            "estrelló ~ coche bomba, empotró ~ coche bomba, embistió ~ coche bomba, embistieron ~ coche bomba, "
            "vehículo suicida, bombas humanas, bomba humana, atacante suicida, atacantes suicidas, "
            "carga que llevaba, bomba que llevaba, explosivos que llevaba, "
            "atentados suicidas, ataques suicidas, terroristas suicidas, kamikaze*, se inmola, inmolación, se hicieron estallar, "
            "se hizo explotar, se hicieron explotar, se hace estallar, se voló, se volaron, detonó su chaleco, detonó el chaleco, "
            "detonaron sus chalecos, hizo detonar ~ chaleco, hicieron detonar ~ chaleco*, detonó los explosivos que llevaba, "
            "coche bomba suicida, hombre bomba, mujer bomba, suicidas, "
            "atentado* suicida*, ataque* suicida*, terrorista* suicida*, se inmoló, se inmolaron, suicida*, se hizo estallar, "
        ),
        EventType.GRENADE: (
            "lanzamiento de granada*, ataque* de granada*, granadazo*, granada de fragmentación, "
            "granadas de fragmentación, arrojar granadas, atentado con granada*, "
            "lanz* ~ granada*, arroj* ~ granada*, ataque* con granada*, explosión de una granada, granada ~ explotó, granada ~ estalló, "
            "granadas ~ explotaron, "
            "granada de mano, granadas de mano, granada, granadas"
        ),
        EventType.CHEMICAL_WEAPON: (
            "fósforo blanco, gas asfixiante, gases asfixiantes, armas prohibidas, intoxicad* con gas, "
            "intoxicados por gas, exposición a un agente, "
            "ataques químicos, ataque con gas, ataque con cloro, ataque con sarín, ataques con gas, ataques con cloro, gas cloro, "
            "cilindros de cloro, bombas de cloro, gas venenoso, gas nervioso, agente químico, agentes químicos, sustancia* química*, "
            "sustancia* tóxica*, novichok, gaseados, gaseó, "
            "ataque* químico*, arma* química*, gas sarín, sarín, cloro, gas tóxico, ataque* con gas, gas mostaza, agente nervioso"
        ),
        EventType.ARMED_CLASH: (
            "hicieron frente, pusieron en fuga, puso en fuga, cruzaron disparos, se cruzaron disparos, "
            "cruzan disparos, sonaron disparos, se oyeron disparos, se escucharon ráfagas, ráfagas de fusil, "
            "batalla de trincheras, guerra de trincheras, guerra de bandas, guerra entre bandas, arden los combates, "
            "se recrudecen, prosiguen los combates, continúan los combates, siguen los combates, estallaron combates, "
            "estallaron los combates, rechazaron el asalto, rechazó el asalto, rechazó la ofensiva, perdió ~ hombres, "
            "perdieron ~ hombres, pulso armado, duelo a tiros, balaceras, "
            "ataque contra un retén, ataque a la garnición, atacaron ~ comisaría, atacaron ~ retén, "
            "atacaron ~ cuartel, atacaron ~ puesto, atacaron ~ guarnición, atacó ~ cuartel, atacó ~ comisaría, "
            "atacó ~ retén, asedio a la base, tomaron el poder, tomó el poder, toma del poder, derrocó, derrocaron, "
            "derrocado, derrocamiento, intentona, pronunciamiento militar, militares ~ depusieron, "
            "depusieron al presidente, abatidos durante un operativo, abatido durante un operativo, "
            "abatidos en un operativo, abatido en un operativo, muertos en combate, muerto en combate, "
            "murieron en enfrentamientos, "
            "emboscaron, emboscó, emboscan, emboscad*, cruce de balas, cruce de disparos, cruce de fuego, "
            "cruce de tiros, se disputan a tiros, a tiro limpio, noche* de plomo, se baten, se batían, se batieron, "
            "batiéndose, en combate, peleando en, pelean en, peleaban, pelearon contra, luchan casa por casa, "
            "cuerpo a cuerpo, hostigamiento*, hostigaron, hostigó, hostigad*, choque con, choques con, chocaron con, "
            "chocaron contra, chocan con, enfrentamiento con, enfrentarse a, enfrentándose, se trenzaron, "
            "trabaron combate, entablaron combate, libraron combates, libran combates, libra combates, combates libr*, "
            "lanzaron el asalto, lanzó el asalto, tomaron por asalto, tomó por asalto, asaltaron el cuartel, "
            "asaltar la base, asaltar el cuartel, asalto al cuartel, asalto a la base, copamiento, toma guerrillera, "
            "dado de baja por, dada de baja por, dados de baja por, abatidos por el ejército, abatido por el ejército, "
            "abatido por las fuerzas, abatidos por las fuerzas, neutralizados en combate, cayeron en combate, "
            "cayó en combate, caído en combate, frenaron ~ avance, frenó ~ avance, rompieron el cerco, "
            "rompió el cerco, rompieron ~ líneas, rompieron las defensas, repelido, repelida, repelen, repeliendo, "
            "rechazó un ataque, rechazó el ataque, fuego graneado, fuego nutrido, disparos cruzados, "
            "levantamiento armado, insurrección armada, cuartelazo, militares sublevados, madrugonazo, asonada, "
            "alzamiento militar, alzados en armas, ataque a la base, ataque contra la base, ataque al puesto, "
            "ataque al convoy militar, ataque contra el ejército, ataque contra el cuartel, ataque a una comisaría, "
            "ataque a la comisaría, ataque contra una comisaría, atacaron una comisaría, atacaron la comisaría, "
            "atacaron el puesto, atacaron un retén, ataque a un retén, se enfrascaron, reanudaron los combates, "
            "reanudación de los combates, recrudec* ~ combates, arrecia* ~ combates, "
            "guerra entre, en guerra con, en guerra abierta, guerra abierta, "
            "guerra comenzó, guerra estalló, estalló la guerra, comenzó la guerra, "
            "combate, combates entre, combatían, combaten, combatieron, combatir a, luchan contra, luchaban, lucharon, luchas entre, "
            "lucha entre, enfrentamientos entre, enfrentamiento armado, enfrentamientos armados, se enfrentan, se enfrentaban, enfrentados, "
            "choques entre, choque entre, choques armados, tiroteos, tiroteo entre, intercambio de disparos, intercambio de fuego, "
            "intercambiaron disparos, intercambiaron fuego, emboscadas, tendieron una emboscada, tendió una emboscada, "
            "cayó en una emboscada, cayeron en una emboscada, caído en una emboscada, atacaron a militares, atacaron a soldados, "
            "atacaron a policías, atacaron un cuartel, atacaron una base, atacaron un puesto, atacaron un convoy militar, "
            "atacaron una patrulla, atacaron posiciones, atacaron el cuartel, atacaron la base, atacó un cuartel, atacó una base, "
            "atacó un puesto, ataque a una base, ataque a un cuartel, ataque a un puesto, ataque contra una base, ataque contra un cuartel, "
            "ataque contra un puesto, ataque a una patrulla, ataque contra una patrulla, ataque al cuartel, asaltaron ~ cárcel, "
            "asaltaron ~ cuartel, asaltaron ~ base, asaltaron, asaltó, asalto a, asalto al, toma de rehenes en, irrumpieron en el cuartel, "
            "irrumpieron en la base, ofensiva sobre, ofensiva contra, ofensiva terrestre, lanzaron una ofensiva, lanzó una ofensiva, "
            "contraataque*, contraatac*, avance de, avance sobre, avanzaron hacia, avanzan hacia, sitiaron, "
            "golpe de estado, intentona golpista, golpistas, golpe militar, sublevación, sublevad*, "
            "amotinad*, se amotinaron, operación militar, operativo militar, operación antiterrorista, operación terrestre, incursión, "
            "incursiones, incursión de, hostilidades, refriegas, escaramuzas, combates callejeros, lucha callejera, balacera*, batalla por, "
            "batalla de, repelieron, repelió, rechazaron un ataque, rechazaron el ataque, dados de baja, abatidos en combate, "
            "caídos en combate, murieron en combate, "
            "combates, enfrentamiento*, choque* armado*, choques, tiroteo*, emboscada*, ofensiva*, contraofensiva*, batalla*, intercambio* de disparos, se enfrentaron, escaramuza*, asalto*, incursión terrestre, fuego cruzado, refriega*"
        ),
        EventType.GOVERNMENT_REGAINS_TERRITORY: (
            "expulsó a los rebeldes, expulsó a los yihadistas, expulsó a los combatientes, expulsó a los insurgentes, "
            "ha retomado, han retomado, retomados, ha recuperado el control, "
            "han recuperado el control, recobró el control, recobraron el control, ha reconquistado, "
            "han reconquistado, reconquistar, recaptur*, recapturó, recapturaron, vuelve a manos, volvió a manos, "
            "volvieron a manos, de vuelta en manos, liberada de manos, liberado de manos, liberar la ciudad, "
            "liberó el pueblo, liberaron ~ aldeas, liberaron ~ localidades, liberó ~ aldeas, arrebató a, "
            "arrebataron a, arrebatad* a, expulsó ~ rebeldes, expulsaron ~ rebeldes, expulsó ~ yihadistas, "
            "expulsaron ~ yihadistas, expulsado ~ yihadistas, echaron ~ yihadistas, plantaron la bandera, "
            "plantó la bandera, izaron su bandera, ondea de nuevo, pacificad*, "
            "regreso del ejército, vuelta del ejército, retorno del ejército, regreso de las tropas, regreso de los soldados, "
            "recobrada, recobrado, "
            "recuperación de, recuperar la ciudad, recuperaron la ciudad, recuperó la ciudad, retoma de, reconquista de, reconquistó, "
            "reconquistaron, liberó la ciudad, liberada del, liberado del, ha sido liberada, arrebat*, "
            "expulsaron a los, expulsados de, expulsado de, expulsión de los, echó a los, echaron a los, desalojó a, desalojaron a, "
            "izó la bandera, izaron la bandera, entró en la ciudad, entraron en la ciudad, volvió a controlar, de nuevo bajo control, "
            "bajo control del gobierno, bajo control del ejército, retomó la ciudad, retomaron la ciudad, restableció el control, recobr*, "
            "expulsaron, expulsó a los, desalojaron, retomaron el control, recuper* el control, reconquist*, retomó, retomaron, retomar, liberación de, liberaron la ciudad, retomado"
        ),
        EventType.NONSTATE_OVERTAKES_TERRITORY: (
            "perdió el control de, perdieron el control de, pierde el control de, cedió ~ a los rebeldes, "
            "cayó ~ a manos, cayeron ~ a manos, a manos de los rebeldes, a manos de los talibanes, "
            "bandera negra ondea, ondea la bandera negra, declararon suya, plaza fuerte tomada, "
            "toman la ciudad, toman la capital, tomaron ~ base, tomaron ~ aeropuerto, tomaron ~ palacio, "
            "tomaron ~ cuartel, tomaron ~ aldea*, tomaron ~ pueblo*, tomaron ~ localidad*, tomó ~ base, "
            "tomó ~ aeropuerto, tomó ~ palacio, ha tomado el control, han tomado el control, tomar el control, "
            "tomaban el control, cae en manos, caen en manos, caído en manos, caía en manos, cayó ~ en poder, "
            "cayó ~ en manos, cayeron ~ en manos, en poder de los rebeldes, en poder de los talibanes, "
            "en manos de los rebeldes, en manos de los talibanes, en manos de los insurgentes, "
            "en manos de los invasores, en manos rusas, pasó a manos, pasa a manos, pasaron a manos, cambió de manos, "
            "cambió de dueño, "
            "se apoderan, apodera de, apoderado de, se adueñan, adueñarse, adueñado de, "
            "ocupado por, ocupados por, ocupadas por, fue ocupada, fue ocupado, fue tomada, fue tomado, "
            "fueron tomadas, fueron tomados, fueron ocupadas, tomada por los, tomado por los, tomadas por los, "
            "entran en, han entrado en, han caído, ha caído en, conquistan, conquistado, izaron la bandera negra, "
            "izaron su bandera, bajo dominio de, bajo el dominio de, bajo control de los rebeldes, "
            "bajo control rebelde, bajo control ruso, se rinde ante, capitula ante, tomado ~ ciudad, tomado ~ capital, "
            "arrolladora ofensiva, "
            "se adueñ*, se apoderaron, se apoderó, apoderarse, toman el control, tomaron la capital, tomaron la localidad, tomó la ciudad, "
            "tomó la localidad, toma de la ciudad, toma de la capital, se hicieron con el control, cayó en poder, "
            "cayeron en poder, cayeron en manos, había caído, caída de la ciudad, conquista de, "
            "conquistaron, conquistó, ocupó, ocupada por, ocupación de, invadieron la ciudad, entraron en, entró en, "
            "irrumpieron en la ciudad, controlan ya, controla ya, capturaron la ciudad, capturó la ciudad, captura de la ciudad, "
            "arrebataron al ejército, arrebataron al gobierno, avanzaron sobre, se internaron en, penetraron en, "
            "tomó el control, tomaron el control, toma de, toma del, se apoder*, conquist*, cayó en manos, caída de, se hizo con el control, tomaron la ciudad"
        ),
        EventType.ATTACK_ON_CIVILIANS: (
            "abalead*, abalearon, balead*, balearon, baleó, balear a, tirotear*, tirotearon, tiroteó, tiroteada, tiroteadas, al ser tiroteado, al ser tiroteada, rafague*, "
            "rafaguearon, ametrallaron, rociado de balas, rociaron de balas, rociaron a balazos, rociado ~ balas, "
            "rociaron ~ balas, cosido a balazos, cosieron a balazos, cosid* a balazos, a quemarropa, tiro de gracia, "
            "tiros de gracia, un tiro en la cabeza, tiros en la cabeza, tiro en la nuca, disparo en la cabeza, "
            "disparos en la cabeza, le disparó, le dispararon, les dispararon, les disparó, les disparaban, "
            "lo mataron a, la mataron a, lo ultimaron, ultimad*, ultimaron, rematad*, remataron, pasad* por las armas, "
            "pasaron por las armas, pasados ~ por las armas, ajusticiad*, ajusticiaron, ajusticiamiento*, masacran, "
            "degolló, degüello, decapitaciones, descuartizad*, descuartizaron, desmembrad*, calcinados, incinerad*, "
            "incineraron, quemaron viv*, enterrad* viv*, crucificad*, lapidación, lapidaron, apalead*, apalearon, "
            "apaleó, molido a palos, molieron a palos, molid* a palos, a palos, golpiza*, golpead* hasta, "
            "a garrotazos, a pedradas mataron, paliza mortal, macheteados, machetead*, macheteó, "
            "machetearon, a hachazos, hachazos, apuñalamiento*, apuñalaron, navajazo*, acuchillamiento*, acuchilló, "
            "acuchillaron, arma* blanca*, mataron casa por casa, mataron a decenas, mató a decenas, "
            "mataron a sangre fría, a sangre fría, baño de sangre, ataque sicarial, "
            "atacaron a civiles, dispararon a la multitud, dispararon al aire contra, dispararon contra la multitud, "
            "abrió fuego contra, abren fuego, abre fuego, abriendo fuego, abrir fuego, francotiradores abat*, "
            "muertos por disparos, murió por disparos, muerto por disparos, muerta por disparos, "
            "murieron por disparos, murió de un disparo, murió de un balazo, murió baleado, murió acribillado, "
            "murieron acribillados, asesinan, asesinar, asesinado, feminicidio*, limpieza social, "
            "crimen de lesa humanidad, cuerpos mutilados, cuerpos decapitados, cadáveres maniatados, maniatad*, "
            "hallazgo de ~ cuerpos, hallazgo de ~ cadáveres, localizaron ~ cuerpos, fueron hallados ~ cuerpos, "
            "encontraron ~ cuerpos, encontraron ~ cadáveres, cuerpos sin vida, envenenad*, lanzó su coche contra, "
            "lanzó su camión contra, lanzó su vehículo contra, lanzó un camión contra, embistió a, embistieron a, "
            "atropello masivo, atropello múltiple, atropellando a, arremetió con, irrumpió a tiros, "
            "irrumpieron a tiros, irrumpieron disparando, sembró el terror, sembraron el terror, sembraron la muerte, "
            "fueron atacados a tiros, represión sangrienta, reprimid* a tiros, reprimió a tiros, "
            "aparecieron muert*, apareció muert*, aparecieron asesinad*, apareció asesinad*, aparecieron sin vida, "
            "apareció sin vida, "
            "fueron abatidos, fueron abatidas, fue abatido, fue abatida, "
            "atentados, atentado, ataque terrorista, ataques terroristas, ataque yihadista, atropell*, atropello, atropelló, atropellaron, "
            "arrolló, arrollaron, arroll*, embistió, embistieron, embest*, "
            "lanzó ~ contra la multitud, contra la multitud, contra una multitud, apuñalad*, apuñaló, acuchill*, machetazos, a machetazos, "
            "cuchilladas, a puñaladas, puñaladas, a cuchillo, con cuchillo, con un cuchillo, ataque con arma blanca, arma blanca, "
            "ataque a cuchillo, dispar* contra, disparó contra, dispararon contra, disparar contra, disparando contra, disparos contra, "
            "dispararon a, disparó a, tiroteado, tiroteados, tiroteo en, ametrall*, ráfaga* de, a balazos, balazos, balazo, "
            "de un balazo, de un disparo, de un tiro, abatido* a tiros, acribillad*, acribillaron, ejecutad*, ejecutaron, ejecutó, "
            "fusilad*, fusilaron, ejecuciones sumarias, ejecuciones extrajudiciales, asesinatos, asesinato de, asesinó, asesinaron, "
            "asesinad*, sicariato, magnicidio, masacraron, masacrad*, matanza, matanzas, masacre, masacres, degollad*, degollaron, "
            "decapitados, decapitaron, decapitó, quemad* viv*, linchamiento*, linchad*, lapidad*, fosa común, fosas comunes, genocidio, "
            "limpieza étnica, torturad*, torturas, tortura, hallad* muert*, "
            "hallados sin vida, encontrad* muert*, cuerpos hallados, hallaron ~ cuerpos, hallaron ~ cadáveres, aparecieron ~ cadáveres, "
            "pogromo*, ataque a una iglesia, ataque a una mezquita, ataque a un mercado, ataque a una aldea, ataque a una escuela, "
            "ataque contra una iglesia, ataque contra una mezquita, ataque contra un mercado, ataque contra una aldea, ataque armado, "
            "ataques simultáneos, atacaron una aldea, atacaron un pueblo, atacaron la aldea, atacaron el pueblo, atacaron una iglesia, "
            "atacaron un mercado, atacaron un autobús, ataque a la aldea, incursión en la aldea, atentó, atentaron contra, atentado contra, "
            "atentado*, ataque* terrorista*, masacre*, matanza*, ejecut*, ejecución, ejecuciones, asesin*, decapit*, apuñal*, mataron a tiros, mató a tiros, muerto* a tiros, abrió fuego, abrieron fuego, acribill*, "
            "ataque con cuchillo, linch*, a tiros"
        ),
        EventType.ABDUCTION: (
            "retuvo a, retuvieron a, retuvieron ~ rehenes, retuvo ~ rehenes, "
            "desaparecieron a, desapareció a, se creían desaparecidos, siguen desaparecid*, "
            "privad* ilegalmente, permanecían privados, se la llevaron, se lo llevaron, "
            "se las llevaron, se ha llevado a, se han llevado a, se habían llevado, "
            "plagiados, plagiada, en manos de sus captores, captores, sus captores, raptan, rapta, secuestran, "
            "secuestra, ha secuestrado, han secuestrado, habían secuestrado, secuestro masivo, secuestro exprés, "
            "fueron llevad* a la fuerza, a punta de fusil, a punta de pistola, tomad* como rehén, tomad* como rehenes, "
            "tomar rehenes, toman rehenes, en calidad de rehenes, mantienen como rehenes, mantiene como rehenes, "
            "mantienen cautivos, capturaron ~ buque, apresó ~ buque, apresaron ~ buque, apresado ~ petrolero, "
            "abordó ~ petrolero, abordaron ~ petrolero, incautó ~ petrolero, secuestro del, retienen ~ rehenes, "
            "subidos a la fuerza, desaparición de los estudiantes, desvi* a la fuerza, retenid* contra su voluntad, "
            "tomaron ~ rehenes, tomó ~ rehenes, tomado ~ rehenes, retienen a, retenían a, mantienen retenid*, "
            "mantenían retenid*, capturaron a ~ rehenes, se llevaron consigo, se llevaron por la fuerza, "
            "llevados por la fuerza, plagio de, plagiaron, plagió, levantón, levantones, privaron de la libertad, "
            "en cautiverio, cautivos, cautivas, raptar, secuestrar, "
            "secuestrando, "
            "se los llevaron, liberó a dos rehenes, "
            "secuestros, secuestro, secuestrad*, secuestraron, secuestró, secuestradores, plagiad*, como rehenes, toma de rehenes, "
            "retenid*, retienen, retención de, siguen retenidos, cautiverio, rescate económico, raptaron, "
            "raptó, raptados, desaparecidos forzados, prisioneros de guerra, hechos prisioneros, hizo prisioneros, piratas, piratería, "
            "apresaron un buque, capturaron un buque, capturó un buque, abordaron ~ buque, abordaron un barco, secuestro de, se llevaron a, "
            "secuestr*, rehén*, rehenes, desaparición forzada, desapariciones forzadas, raptad*, rapto*, tomaron como rehenes"
        ),
        EventType.SEXUAL_VIOLENCE: (
            "violan, violar a, violadas por, violada por, fue violada, fueron violadas, mujeres violadas, "
            "niñas violadas, abusaron sexualmente, abusó sexualmente, abusad* sexualmente, agredid* sexualmente, "
            "agredieron sexualmente, violación grupal, violación en grupo, violaciones en grupo, violaciones masivas, "
            "violación múltiple, ultrajad*, vejacion* sexual*, "
            "violaron, violó, violación, violaciones, agresiones sexuales, abusos sexuales, abuso sexual, esclavas sexuales, "
            "esclavitud sexual, "
            "violación sexual, violaciones sexuales, violada*, violadas, violencia sexual, agresion* sexual*, agresión sexual"
        ),
        EventType.PROTEST: (
            "bloqueó ~ autopista*, bloquearon ~ autopista*, bloqueó ~ carretera*, bloquearon ~ carretera*, "
            "bloquean ~ carretera*, bloqueó ~ avenida*, bloquearon ~ avenida*, bloquearon ~ ruta*, bloqueó ~ ruta*, "
            "bloquean ~ vías, bloquearon ~ puente*, bloqueo de rutas, bloqueo de avenidas, marcharán, marchará, "
            "marcharían, marchan por, marcharon con, marcharon desde, "
            "caminarán en silencio, caminata por la paz, manifestante, se manifestó, se manifestará, se manifestarán, "
            "manifestándose, protestando, protestará, protestarán, protestó, en señal de protesta, en señal de duelo, "
            "repulsa, contra los apagones, paro armado, paro cívico, paro de transportistas, paro de camioneros, "
            "paro indefinido, paro de actividades, paro del magisterio, huelga de, se declararon en huelga, "
            "cese de actividades, brazos caídos, cruzaron los brazos, bloqueado con, bloqueo de vías, trancaron, "
            "trancazo, trancan, tranque*, cortaron la avenida, cortaron la ruta, cortaron el paso, cortaron rutas, "
            "cortan la, cortadas, rutas ~ cortadas, carreteras ~ cortadas, vías ~ cortadas, quemaron llantas, "
            "quema de llantas, quema de neumáticos, caceroleo, cacerolada*, sonaron las cacerolas, "
            "a golpe de cacerola, abucheos, abuchead*, abuchearon, pitada, banderas blancas, ondearon, ondeando, "
            "enarbolando, portando carteles, con carteles, con pancartas, al grito de, a gritos de, coreó, "
            "corean, salieron a la plaza, salen a la plaza, salen a las calles, salir a las calles, salir a la calle, "
            "salga a las plazas, han salido a la calle, ha salido a la calle, salió a las calles, "
            "se tomaron las calles, se volcó a las calles, se lanzó a la calle, se echó a la calle, "
            "se echaron a las calles, toma de la plaza, toma de la universidad, llenó la plaza, colmaron la plaza, "
            "colmaron las calles, marea humana, multitudinaria marcha, movilización, movilizacion*, "
            "se movilizaron contra, movilizarse, "
            "reunidos en la plaza, oran frente, oraron frente, rezaron frente, vigilia, velatón, encadenad*, "
            "se encadenaron, acampe, acamparon, camparon, sentada frente, sentadas frente, toma pacífica, "
            "granada* lacrimógena*, bombas lacrimógenas, bomba lacrimógena, granada* aturdidora*, lacrimógen*, "
            "escrache*, "
            "persianas ~ bajadas, echaron la persiana, desobediencia civil, firmas contra, consulta popular contra, "
            "personas exigieron, personas reclamaron, personas pidieron, personas exigen, personas reclaman, "
            "personas corearon, multitud exigió, multitud reclamó, "
            "acamp*, acampada*, acampados, manifestarán, volvieron a las calles, se echaron a la calle, "
            "se lanzaron a las calles, se volcaron a las calles, llenaron las calles, llenaron la plaza, "
            "abarrotaron la plaza, inundaron las calles, tomaron la plaza, ocuparon la plaza, "
            "ocupación de la plaza, con velas, encendieron velas, "
            "contramanifestación, parón, huelguistas, en huelga, jornada de protesta, "
            "jornadas de protesta, jornada de movilización, marchar por, marchaban hacia, marchan, "
            "marchado, caravana de protesta, piquete*, bloqueos, bloquean, bloqueaban, "
            "corte de carreteras, corte de vías, cortaron la carretera, cortaron vías, tomaron la carretera, "
            "consignas, pancarta, pidiendo la renuncia, pedir la renuncia, exigir la renuncia, "
            "exigir la dimisión, pedir la dimisión, exigen la dimisión, "
            "manifestaron, se manifestaban, se manifiestan, manifestación contra, manifestaciones contra, protesta contra, "
            "protestas contra, protestaban, protestan, movilización contra, movilizaciones, concentración, concentraciones, "
            "se concentraron, se concentran, concentrad*, se congregaron, congregad*, marcha, marcha de, marcha hacia, marcharon hacia, "
            "marcharon por, marchaban, caminata, desfil*, salieron a las calles, salió a la calle, salen a la calle, salieron a protestar, "
            "tomaron las calles, cacerolazo*, cacerola*, plantón, plantones, sentadas, huelga, huelgas, huelga general, "
            "huelga de hambre, paro nacional, paro general, bloqueo de carreteras, bloquearon carreteras, bloquearon la carretera, "
            "bloquearon vías, bloquearon las vías, cortaron carreteras, cortes de ruta, corte de ruta, barricada*, "
            "gas lacrimógeno, gas* lacrimógen*, cañones de agua, cañón de agua, dispersó, dispersaron, dispersar a, coreaban, corearon, "
            "coreando, pancartas, vigilia*, cadena humana, exigieron la renuncia, exigen la renuncia, exigiendo la renuncia, "
            "pidieron la renuncia, convocó una concentración, convocaron una marcha, repudio a, "
            "habrá marchas, convocada una marcha, manifestantes, manifestación, manifestaciones, protesta*, protestaron, se manifestaron, manifestarse, concentración de, marcha pacífica, sentada, marchas, marcha contra, habrá marchas, salieron a la calle, marcharon"
        ),
        EventType.RIOT: (
            "ardieron ~ autobuses, ardieron ~ buses, ardieron ~ comisarías, ardió ~ sede, ardió ~ ayuntamiento, "
            "ardió ~ alcaldía, contenedores en llamas, autobús en llamas, autobuses en llamas, coches en llamas, "
            "vehículos en llamas, neumáticos en llamas, llantas en llamas, hogueras, fogatas, barras bravas, "
            "ultras se enfrentaron, hinchas se enfrentaron, reyerta*, riña*, pelea campal, pelea multitudinaria, "
            "pedradas y, a botellazos, botellazos, lanzaron botellas, lanzaron objetos, lanzaron adoquines, "
            "arrojaron adoquines, bombas incendiarias, artefactos incendiarios, quemaron contenedores, "
            "quemaron un autobús, quemaron la sede, incendiaron la sede, incendiaron el congreso, "
            "incendiaron el edificio, prendieron fuego a la sede, prendieron fuego al edificio, asaltaron la sede, "
            "asaltaron el edificio, irrumpieron en la sede, irrumpieron en el palacio, tiendas saqueadas, "
            "comercios saqueados, comercios destrozados, escaparates rotos, rompieron escaparates, cristales rotos, "
            "noche de disturbios, guerrilla urbana, presos amotinados, fuga masiva, reos se amotinaron, "
            "intentaron linchar, fue linchado, fueron linchados, cacería humana, "
            "policía ~ cargó, policía ~ cargaron, antidisturbios ~ cargaron, agentes cargaron, policía ~ reprimió, "
            "policía dispersó, asonada popular, desmanes, desórdenes, tumulto*, trifulca*, pillaje, pillajes, rapiña, "
            "saqueo, saquean, saqueando, saquearon ~ tiendas, saqueó ~ tiendas, asaltaron ~ supermercado*, "
            "asaltaron ~ sucursales, asaltaron ~ sede, asaltaron ~ palacio, asaltaron ~ ministerio, "
            "asalto a los tres poderes, balas de goma, pelotas de goma, perdigones, chorros de agua, apedre*, apedrearon, apedreó, apedread*, a pedradas, lluvia de piedras, "
            "pedrea, lanzar piedras, lanzando piedras, lanzaban piedras, tiraron piedras, tirando piedras, "
            "arrojaban piedras, arrojando piedras, multitud ~ incendió, multitud ~ quemó, multitud ~ prendió fuego, "
            "manifestantes ~ incendiaron, manifestantes ~ quemaron, manifestantes ~ prendieron fuego, "
            "manifestantes ~ asaltaron, manifestantes ~ irrumpieron, manifestantes ~ apedrearon, turba ~ quemó, "
            "turba ~ incendió, turba enardecida, hordas, encapuchados ~ quemaron, encapuchados ~ incendiaron, "
            "incendiaron ~ neumáticos, incendiaron ~ buses, incendiaron ~ autobuses, quemaron ~ buses, "
            "quemaron ~ autobuses, quemaron ~ neumáticos, quemaron ~ comisaría, incendiaron ~ comisaría, "
            "quemaron ~ estación de metro, quemaron ~ alcaldía, incendiaron ~ alcaldía, barricadas ardiendo, "
            "contenedores quemados, contenedores ardiendo, quema de contenedores, enfrentamientos entre manifestantes, "
            "enfrentamientos entre policías y, enfrentamientos entre la policía y, choques entre manifestantes, "
            "choques entre policías y, choques entre la policía y, enfrentamientos con antidisturbios, batalla campal, "
            "batallas campales, carga policial, cargas policiales, policía montada, linchad*, lincharon, "
            "justicia por mano propia, se amotinaron, amotinaron, sublevación de presos, estallido de violencia, "
            "ola de violencia, noche de violencia, vandálicos, vándalos, destrozos, causaron destrozos, "
            "disturbios, saqueos, saqueadores, saqueadas, saqueados, saquear, revueltas, amotinamiento, motín en, vandalismo, "
            "actos vandálicos, lanzaron ~ piedras, arrojaron piedras, lanzamiento de piedras, pedradas, cócteles molotov, cóctel molotov, "
            "bombas molotov, quema de vehículos, quemaron vehículos, quemaron coches, quemaron autos, incendiaron vehículos, "
            "vehículos incendiados, coches quemados, autos quemados, barricadas en llamas, turbas, linchamiento, linchamientos, "
            "enfrentamientos con la policía, choques con la policía, chocaron con la policía, se enfrentaron a la policía, "
            "se enfrentaron con la policía, asaltaron el parlamento, asalto al parlamento, asalto al capitolio, asaltaron el congreso, "
            "irrumpieron en el parlamento, irrumpieron en el congreso, asaltaron la embajada, asalto a la embajada, "
            "irrumpieron en la embajada, violencia callejera, estallido social, violencia entre comunidades, violencia intercomunitaria, "
            "violencia sectaria, multitud enfurecida, "
            "disturbio*, saqueo*, saquearon, revuelta*, motín, motines, arrojaron ~ piedras, lanzaron piedras, turba"
        ),
        EventType.MILITARY_PRESENCE: (
            "rode*, rodearon, rodeó, copan, coparon, avanzan, avanza hacia, pone rumbo, puso rumbo, pusieron rumbo, "
            "fonde*, fondeó, concentr* ~ tropas, concentra tropas, amas*, apostad*, se apostaron, apostó, parapet*, "
            "emplaz*, emplazó, destacad*, destacó ~ soldados, a las puertas de, ensayo de misil, ensayó ~ misil*, "
            "ensayo balístico, prueba de misil, prueba nuclear, ensayo nuclear, columna de blindados, "
            "columna de vehículos, columnas de tanques, columna de tanques, despach*, mandó ~ soldados, "
            "mandó ~ tropas, manda ~ soldados, mandará ~ tropas, sell* la frontera, selló la frontera, "
            "sellaron la frontera, sellan la frontera, sitio a la ciudad, sitió, estrech* el cerco, cierra el cerco, "
            "cerró el cerco, ocupan las calles, toman las calles ~ soldados, soldados en las calles, "
            "soldados custodi*, soldados vigilan, vigilad* por soldados, controlan los accesos, "
            "tomaron el control de los accesos, entran ~ tropas, entraron ~ soldados, ingresaron ~ tropas, "
            "ingresaron ~ soldados, cruzaron ~ tropas, pone en alerta, puso en alerta, "
            "en estado de alerta, alerta roja, militares ~ desplegados, agentes ~ desplegados, llegaron ~ militares, "
            "llegaron ~ marines, "
            "cercad* por, cercad*, cercó la, cercaron, cercan, asedi*, asediaron, sitiad*, sitian, cerco a, cerco de, "
            "soldados fueron trasladados, soldados ~ trasladados, tropas ~ trasladadas, desembarcaron ~ gendarmes, "
            "gendarmes ~ desembarcaron, soldados ~ desembarcaron, tropas ~ desembarcaron, marines ~ desembarcaron, "
            "desembarco de, envía ~ portaaviones, envió ~ portaaviones, "
            "enviará ~ portaaviones, portaaviones ~ zarpó, portaaviones ~ navega, acerca un portaaviones, "
            "tanques cierran, tanques ~ puentes, tanques ~ calles, tanques ~ avenidas, cruzan la frontera, "
            "pasan la frontera, pasaron la frontera, ha cruzado la frontera, han cruzado la frontera, "
            "columnas ~ frontera, sacó al ejército, sacó a los militares, sacado al ejército, sacado ~ ejército, "
            "sacó a las tropas, ejército a las calles, militares en las calles, ejército en las calles, "
            "tomó militarmente, toma militar, militarizad*, militarizada, resguard*, custodian, vigilaban, "
            "reforzó la frontera, refuerza la frontera, reforzó la seguridad, refuerza la seguridad, "
            "reforzó ~ presencia, refuerza ~ presencia, refuerza sus, reservistas, llamó a reservistas, llama a filas, "
            "leva, acuartel*, acuartelad*, se acantonaron, se atrincher*, atrincherad*, cerró la frontera, "
            "cierra la frontera, cierre de la frontera, cerró sus fronteras, cierre de fronteras, "
            "cerraron la frontera, blinda la frontera, tomaron tierra, toman tierra, paracaidistas ~ saltaron, "
            "aterrizaron ~ paracaidistas, efectivos ~ llegaron, efectivos ~ desplaz*, soldados ~ llegaron, "
            "soldados llegaron, llegada de ~ soldados, llegada de tropas, llegada de las tropas, llegada de refuerzos, "
            "contingente ~ llegó, contingente ~ arribó, arribo de tropas, arribaron ~ soldados, arribaron ~ efectivos, "
            "sobrevolaron, sobrevuelo*, sobrevuelan, incursionó ~ espacio aéreo, incursión en el espacio aéreo, "
            "simulacro militar, maniobras conjuntas, ejercicios con fuego real, puestos de control, retenes, "
            "retén militar, suministrará armas, enviará armas, envió armas, envío de armas, enviar armas, "
            "suministro de misiles, "
            "envía tropas, envía soldados, envió soldados, envió ~ soldados, envió ~ militares, envió ~ policías, envió ~ buques, "
            "enviaron tropas, enviaron ~ soldados, enviará ~ soldados, enviará ~ militares, enviará ~ policías, enviará ~ tropas, "
            "enviar tropas, enviar soldados, enviar ~ militares, envío de soldados, envío de militares, envío de buques, despachó, "
            "mandó tropas, mandó soldados, desplegará, despliega, desplegar tropas, redespliegue, refuerzo de tropas, refuerzos militares, "
            "grupo de combate, fuerza de paz, fuerzas de paz, "
            "tropas de paz, pacificadores, misión de paz, estacionad*, acantonad*, maniobra*, ejercicios navales, ejercicios conjuntos, "
            "ejercicio militar, movilización general, movilización parcial, movilización de tropas, llamó a filas, "
            "cruzaron la frontera, "
            "cruzó la frontera, traspasaron la frontera, entraron ~ tanques, tanques entraron, tropas entraron, "
            "entraron tropas, invadió, invadieron, invasión de, violó el espacio aéreo, violación del espacio aéreo, "
            "sobrevol*, patrullan, patrullaban, patrullas, patrullaje, custodi*, vigilan, acordonad*, acordonó, acordonaron, "
            "tomaron posiciones, controles militares, entrega de armas, entrega de tanques, entregó ~ tanques, "
            "entregará ~ tanques, suministro de armas, concentró tropas, militarizó, militarización, tropas en alerta, alerta máxima, "
            "desplieg*, desplegó, desplegaron, desplegad*, desplegar, despliegue*, instalará, instaló, envió tropas, envío de tropas, enviará tropas, refuerzos, maniobras militares, maniobras, moviliz*, presencia militar, patrull*, "
            "ejercicios militares, invadi*, invasión, movimiento de tropas, concentración de tropas, penetr*"
        ),
        EventType.BASE_ESTABLISHED: (
            "levantó una base, levantaron una base, instala una base, instalará una base, instalan una base, "
            "abrirá una base, abre una base, estableció un puesto, establecieron un puesto, establecieron una base, "
            "nuevo puesto militar, nuevo cuartel, construyen una base, base permanente, montó un campamento, "
            "montaron un campamento, "
            "instalaron una base, instalar una base, instalación de una base, inauguró una base, inauguración de una base, "
            "construir una base, construcción de una base, establecer una base, estableció su cuartel, instaló su cuartel, "
            "cuartel general en, puesto avanzado, "
            "estableció una base, instaló una base, abrió una base, construyó una base, nueva base"
        ),
        EventType.WEAPONS_DISRUPTED: (
            "perdió un avión, perdió un helicóptero, perdió un dron, perdió un caza, halló ~ armas, "
            "hallazgo de explosivos, hallazgo de un arsenal, localizó ~ arsenal, localizaron ~ arsenal, "
            "armas halladas, polvorín, caza derribado, avión derribado, helicóptero derribado, dron derribado, "
            "drones derribados, misiles interceptados, cohetes interceptados, escudo antimisiles, "
            "defensa aérea intercept*, defensa antiaérea intercept*, evitó un atentado, evitaron un atentado, "
            "bomba desactivada, artefacto desactivado, detonación controlada, entrega voluntaria de armas, "
            "destruyó ~ dron*, destruyeron ~ drones, "
            "abate ~ helicóptero, abate ~ dron*, abate ~ misil*, abaten ~ drones, abaten ~ misiles, derriba ~ dron*, "
            "derribaron ~ avión, derribó ~ avión, derribó ~ helicóptero, derribó ~ caza, derriban ~ drones, "
            "drones ~ derribados, misiles ~ derribados, fueron derribadas, frustraron ~ trasiego, incautad*, "
            "incautaron ~ armas, incautó ~ armas, incautaron ~ fusiles, incautó ~ fusiles, incautaron ~ municiones, "
            "incautaron ~ explosivos, decomisaron ~ armas, decomisó ~ armas, decomisad*, decomiso de, "
            "aseguraron ~ armas, aseguró ~ armas, se incautó de, se incautaron de, caleta con, caletas, "
            "hallaron ~ fusiles, hallaron ~ explosivos, hallaron ~ municiones, encontraron ~ armas, "
            "encontraron ~ fusiles, encontraron ~ explosivos, destruyeron ~ minas, desminador*, desactivación de, "
            "desactivan, desactivar, frustró un ataque, frustraron un ataque, frustraron ~ atentado, "
            "frustran un atentado, entregó las armas, entregaron ~ fusiles, entregan las armas, entrega de fusiles, "
            "deponen las armas, dejaron las armas, interceptan, intercepta, "
            "decomisaron, decomisó, hallaron armas, hallaron un "
            "hallazgo de armas, arsenal, escondite de armas, desmanteló, desmantelaron, desmantelad*, "
            "abatió ~ dron*, abatieron ~ dron*, abatió ~ misil*, abatieron ~ misil*, abatido ~ dron*, "
            "abatidos ~ drones, abatió ~ helicóptero, abatieron ~ helicóptero, abatió ~ avión, abatieron ~ avión, "
            "abatió un caza, abatieron un caza, "
            "interceptados, interceptad*, interceptó, interceptaron, fueron derribados, fue derribado, fueron interceptados, derribado por, "
            "derribó un, derribaron un, derribó ~ dron*, derribaron ~ dron*, derribó ~ misil*, derribaron ~ misil*, derribo de, "
            "defensa aérea derribó, defensas antiaéreas derribaron, defensa antiaérea derribó, desactivaron, desactivó, desactivada, "
            "desactivado, artificieros, explosión controlada, alijo de armas, arsenal incautado, decomis*, incautó, incautaron, "
            "incautación, armas incautadas, explosivos incautados, frustró un atentado, atentado frustrado, frustró, frustraron, "
            "desarticul*, desbarat*, abortó un atentado, desminaron, entregaron las armas, entrega de las armas, depusieron las armas, "
            "dejación de armas, desarme, desarmaron, cúpula de hierro, "
            "intercept*, derrib*, derribo, derribado, desactiv*, desminado, incaut*, frustr*, neutraliz*"
        ),
        EventType.ARREST: (
            "recluid*, recluyeron, recluyó, esposad*, esposaron, aprehend*, aprehendió, prendid* por, "
            "prendieron a, apresan, apresad* por la policía, preso por, presos por, están presos, está preso, "
            "fue preso, cayeron presos, llevado preso, llevados presos, llevó presos, tras las rejas, entre rejas, "
            "a la cárcel, ingresó en prisión, ingresaron en prisión, ingresó a prisión, envió a prisión, "
            "enviad* a prisión, prisión provisional, puest* a disposición judicial, a disposición de la justicia, "
            "capturan, capturad* por la policía, capturado por las fuerzas, recaptur* a, recapturado, "
            "cayó el cabecilla, cayó ~ cabecilla, cayó el jefe, cayó ~ capo, cayó ~ líder de, detener al, detener a, "
            "ordenado detener, ordenó detener, ordenó la captura, ordenó capturar, arrestan, arresta, "
            "retenido por la policía, retenidos por la policía, llevado en helicóptero, extraditó, "
            "extraditaron, extraditan, extradita, entregado a la justicia, entregado a estados unidos, "
            "entregado a la dea, registro domiciliario, cateo*, catearon, allanó, allanaron, allanan, "
            "operativo policial, razia*, razzia*, desmantelaron ~ célula, desmanteló ~ célula, "
            "desmantelamiento de ~ célula, desarticuló ~ célula, desarticularon ~ célula, desarticuló ~ banda, "
            "desarticularon ~ banda, arresto*, "
            "se entregó a la policía, se entregaron a la policía, se entregó a las autoridades, "
            "ha detenido, han detenido, detuvo a, detuvieron a, detiene, detienen, "
            "detenidos, arrestad*, arrestaron, arrestó, arresto, arrestos, detención de, detenciones masivas, capturó a, capturaron a, "
            "capturado a, capturado en, fue capturado, fueron capturados, habían capturado, había capturado, capturados, capturada, "
            "captura del, aprehendid*, aprehensión, aprehendieron, apresaron, apresó, encarcelad*, encarceló, encarcelaron, "
            "prisión preventiva, bajo custodia, puesto a disposición, puestos a disposición, redadas, redada, allan*, "
            "allanamiento*, registros en, hubo registros, orden de captura, orden de arresto, orden de detención, extradit*, extradición, "
            "arresto domiciliario, prisión domiciliaria, enviado a prisión, enviados a prisión, cayó preso, batida policial, "
            "detención, detenciones, detenid*, detuvo, detuvieron, arrest*, redada*, encarcel*, apresad*"
        ),
        EventType.PROPERTY_DESTRUCTION: (
            "incendian, incendiar, incendio intencional, incendio provocado, quemaron ~ casas, quemaron ~ viviendas, "
            "quemaron ~ iglesia*, quemaron ~ escuela*, quemaron ~ cárcel, quemaron ~ camiones, quemaron ~ vehículos, "
            "queman, quemando, reducid* a cenizas, redujeron a cenizas, reducido ~ cenizas, reducid* a escombros, "
            "redujo a escombros, redujeron a escombros, prenden fuego, prendió fuego a, pegó fuego, "
            "pasto de las llamas, derribaron la estatua, derribó la estatua, derribaron ~ monumento, "
            "tumbaron la estatua, tumbaron ~ estatua, demoler, demuelen, excavadoras ~ demol*, topadoras, profanación, "
            "profanaron, destruyeron ~ casas, destruyeron ~ iglesia*, destruyeron ~ mausoleo*, destruyen, "
            "volaron ~ puente, voló ~ puente, volaron ~ torre*, volaron el puente, dinamitaron ~ puente, "
            "dinamitaron ~ torre*, arrancaron ~ olivos, talaron ~ olivos, arrasan, saquearon ~ iglesia*, "
            "saquearon ~ museo, desvalijaron, "
            "incendiad*, prendió fuego, prendieron fuego a, pegaron fuego, quemó, quemadas, quemados, quema de, casas quemadas, "
            "viviendas quemadas, aldeas quemadas, arrasad*, arrasaron, arrasó, destruyeron el templo, destruyó el templo, "
            "destruyeron ~ templo*, destruyeron el puente, destruyó el puente, puente destruido, destruyeron viviendas, "
            "destruidas por el fuego, demolió, demolieron, demolidas, derrib* ~ estatua*, saqueadas, saquearon el, saqueó, "
            "saqueados, vandalizad*, vandalizaron, profan*, sabotaje, sabotajes, sabotearon, saboteó, calcinad*, "
            "destroz*, devastad*, desvalij*, "
            "incendiaron, incendió, prendieron fuego, quemaron, destrucción de, destrucción del, sabotaje*, vandaliz*, saquead*, demolición, demoli*, rompieron ~ ventanas"
        ),
        EventType.AGREEMENT: (
            "pactan, ha pactado, han pactado, sellan, selló, rubricaron, rubricó, rubrican, suscriben, "
            "suscribirán, firman, han firmado, ha firmado, firmarán, firmará, acuerdan, han acordado, "
            "ha acordado, se pusieron de acuerdo, se comprometieron a, cese unilateral, cese del fuego, "
            "cese de los combates, cese temporal, prórroga de la tregua, prorrogar la tregua, prorrogaron la tregua, "
            "prolongaron la tregua, extendieron la tregua, extienden la tregua, aceptaron la tregua, aceptó la tregua, "
            "acepta la tregua, aceptó el plan, alto al fuego, armisticio, trueque de prisioner*, trueque, canjean, "
            "canje de presos, intercambiaron ~ prisioneros, intercambio de cautivos, intercambio de cuerpos, "
            "intercambio de cadáveres, silenciar los fusiles, callaron las armas, callaron los fusiles, acuerdo final, "
            "acuerdo marco, declaración conjunta, comunicado conjunto, protocolo de, normalizaron relaciones, "
            "normalizan relaciones, restablecen relaciones, desescalar, apretón de manos sella, "
            "liberó a ~ rehenes, liberaron a ~ rehenes, liberó ~ rehenes, entregó ~ rehenes, entregaron ~ rehenes, "
            "puso en libertad, pusieron en libertad, "
            "a cambio de, "
            "acuerdo entre, acuerdo de alto, acuerdo para, acuerdo con, alcanzaron un acuerdo, alcanzó un acuerdo, llegaron a un acuerdo, "
            "llegó a un acuerdo, cerraron un acuerdo, sellaron un acuerdo, sellaron, pactó, pactad*, pactos, acordaron, acordó, "
            "convinieron, alto el fuego entró, tregua entró, cese de hostilidades, "
            "cese de las hostilidades, cese bilateral, pausa humanitaria, tregua humanitaria, canje de prisioneros, canje, canjearon, "
            "intercambiaron prisioneros, intercambio de presos, intercambio de rehenes, liberación de rehenes, liberación de los rehenes, "
            "rehenes liberados, rehenes fueron liberados, puesto* en libertad, excarcel*, liberación de presos, memorando, memorándum, "
            "hoja de ruta, rubric*, ratific*, suscribieron, suscribió, firma del, normalización de relaciones, "
            "acuerdos de paz, desmoviliz*, desescalada, "
            "alto el fuego, cese el fuego, cese al fuego, tregua*, acuerdo, acuerdos, armisticio*, acuerdo de paz, tratado de paz, intercambio* de prisioneros, firmaron un acuerdo, firmaron, firmaran, firmó, firma de, pacto, pactaron"
        ),
        EventType.WITHDRAWAL: (
            "se marcharon ~ soldados, se marcharon las tropas, se fueron los soldados, se fueron las tropas, "
            "ceden terreno, cedieron terreno, cede terreno, retrocedi*, retrocedieron, retrocede, retroceden, "
            "desalojaron la plaza, levantaron el campamento, hicieron las maletas, entrega ~ base, entregan ~ base, "
            "traspas* ~ base, salieron ~ tropas, salieron ~ soldados, salen ~ tropas, salen ~ soldados, "
            "parten ~ soldados, partieron ~ soldados, despedida de las tropas, arriaron la bandera, arrió la bandera, "
            "dejan atrás sus posiciones, abandonaron el país ~ tropas, vuelven a sus cuarteles, rompieron filas, "
            "desertaron, desertó, deserciones, "
            "retira sus tropas, retira a sus, retira su contingente, retirar su contingente, retirar ~ contingente, "
            "retiró ~ contingente, retiró ~ soldados, retira ~ soldados, retirará ~ soldados, retiró ~ tropas, "
            "retiró las tropas, retira las tropas, retirar las tropas, retirar tropas, retiran sus tropas, "
            "se retiraban, se han retirado, se ha retirado, se retirará, se retirarán, se repliega, se repliegan, "
            "se replegaban, replegarse, replegó, abandona la ciudad, abandonan la ciudad, abandonan sus, "
            "abandonó sus posiciones, abandonado sus posiciones, abandonaron ~ posiciones, abandonaron ~ base, "
            "abandonó ~ base, dejaron la base, dejó la base, dejaron ~ posiciones, devolvieron ~ base, "
            "devolvió ~ base, devuelven ~ base, cedieron ~ base, entregaron ~ posiciones, desbandada, en desbandada, "
            "huyeron en desbandada, dieron media vuelta, da media vuelta, dio media vuelta, volvieron a sus cuarteles, "
            "regresaron a sus cuarteles, levantó el cerco, levantaron el cerco, levantó el asedio, "
            "levantaron el asedio, salida del último, salieron los últimos, última tropa, último soldado, "
            "últimos efectivos, último contingente, salida de los últimos, repatriación de los soldados, "
            "retirada escalonada, se rinden, se rindió, rendirse, se entregan con las manos, salida de los soldados, "
            "salida del contingente, salida de las fuerzas, "
            "retirada de, retirada de las, retirada del, retirada de tropas, retiro de tropas, retiro de las tropas, se retiró, "
            "se retiraron, se retira, se retiran, retiró sus tropas, retiró a sus, retirará sus tropas, retirar sus tropas, retirar a sus, "
            "se replegó, se replegaron, repliegue de, abandonó la ciudad, abandonaron, abandonaron la base, abandonaron sus posiciones, "
            "abandonó la base, dejaron la ciudad, salida de las tropas, salida de tropas, salió del país, salieron del país, "
            "últimos soldados, últimas tropas, evacuaron la base, evacuó la base, desocup*, entregó la base, entregaron la base, capitul*, "
            "se rindi*, rendición, marcharse hacia, "
            "retirada*, retirad*, se retir*, repliegue*, replegaron, abandonaron la ciudad, repliegan"
        ),
        EventType.DIPLOMACY: (
            "participó en la cumbre, participaron en la cumbre, "
            "tratativas, se dieron cita, se dio cita, vetó ~ resolución, vetaron ~ resolución, vetó la resolución, "
            "aprobó la resolución, votó la resolución, resolución ~ aprobada, sesión del consejo, "
            "convoc* ~ consejo de seguridad, conversan en, conversan por, canciller ~ llegó, mandatario ~ llegó, "
            "mandatarios se reunieron, visita relámpago, visita histórica, primer viaje, se abrazaron, "
            "encuentro bilateral, a puerta cerrada, rondas de contactos, ronda de contactos, "
            "viaje relámpago, aterrizó este, aterrizó hoy, aterriza hoy, llegó hoy a, llegó ayer a, llega hoy a, "
            "llega este, recibió al canciller, recibió al presidente, recibe al presidente, recibió a su homólogo, "
            "su homólogo, con su par, "
            "se entrevist*, entrevista con su homólogo, entrevistarse con, se han entrevistado, se ha entrevistado, "
            "se había entrevistado, entrevista entre, "
            "voló ~ para pedir, voló ~ para reunirse, se vieron las caras, se ven las caras, se verán las caras, "
            "acudían a, acudió a, acude a, acuden a, acudirá a, sesionará, sesiona, sesionó, sesionaron, citó a, "
            "citaron a las partes, convocó a las partes, enviará una misión, enviará un equipo, enviará un emisario, "
            "envió un emisario, envió a su canciller, envió a su enviado, envía a su, emisario*, abrazó a, "
            "aterriza en, aterrizaron en, aterrizará en, llegan hoy, arribó a, arriba a, arribaron a, "
            "arribará a, se entrevistó, se entrevistaron, se entrevista, se entrevistará, se sentaron a la mesa, "
            "se sientan a la mesa, sentaron a negociar, sentarse a negociar, mesa de paz, "
            "retomaron las conversaciones, reanudaron las conversaciones, reanudan las conversaciones, "
            "reanudaron el diálogo, reanudación del diálogo, reanudar el diálogo, ronda de diálogo, rondas de diálogo, "
            "diálogos de paz, conversaciones en, conversaciones con, conversación con, buenos oficios, garantes, "
            "facilitador*, mediador, mediadores, mediadora, se dan la mano, se dieron la mano, estrechó la mano, "
            "estrecharon la mano, almuerzo de trabajo, cena de trabajo, almorzó con, cenó con, cita con, cita entre, "
            "cara a cara, llamada de, telefoneó, dialogaron, dialogó, dialogan, viajan a, viaja este, viaja hoy, "
            "viajará este, visita este, visita hoy, recibe hoy, recibe este, recibió ayer, recibió hoy, recibieron a, "
            "fue recibid*, fueron recibidos, será recibid*, se desplaza a, se desplazaron a, partió hacia, "
            "parte hacia, de gira por, participa en la cumbre, "
            "retiró a su embajador*, retira a su embajador*, retiran a sus embajador*, retiraron a sus embajador*, "
            "llamó a su embajador*, llama a su embajador*, llamó ~ a su embajador*, convoca al embajador, "
            "convocaron al embajador, expulsa a diplomáticos, expulsa ~ diplomáticos, expulsó ~ embajador*, "
            "expulsa ~ embajador*, expulsado ~ agregados, persona non grata, personas non gratas, cierra ~ embajada, "
            "cerró ~ embajada, reabre ~ embajada, reabrió ~ embajada, reapertura de ~ embajada, rompe relaciones, "
            "rompieron relaciones, ruptura diplomática, cartas credenciales, reunir al consejo, "
            "visitado, ha visitado, había visitado, viajado, ha viajado, había viajado, se ha reunido, se han reunido, "
            "se había reunido, se habían reunido, ha recibido a, había recibido a, ha conversado, ha hablado con, "
            "habían conversado, ha telefoneado, "
            "aprobó ~ resolución, adoptó ~ resolución, aprobaron una resolución, llegó el, llegó este, "
            "visitó la, visitó el, "
            "reunión entre, reunión con, reunión de urgencia, reunión de emergencia, se reúne, se reúnen, se reunirá, se reunirán, "
            "reunidos en, reunido con, encuentro con, encuentro entre, encuentros, cumbre de, cumbre en, cumbre extraordinaria, "
            "conferencia de paz, conferencia internacional, conferencia de donantes, visita a, visita oficial, visita de estado, "
            "visita sorpresa, visitará, visitan, visitaba, de visita, viajará, viajan, viajaron, viajó, viaja a, voló a, voló hacia, "
            "vuela a, desplazó a, se desplazó, aterrizó en, llegaron a, llega a, llegará a, es esperado, se espera ~ llegada, recibió, "
            "recibió en, recibe a, recibirá a, anfitrión*, acogió, acogerá, acoge, llamada con, llamada entre, "
            "habló con, hablaron por teléfono, conversó con, conversaron, telefone*, videoconferencia, videollamada, diálogo con, diálogos, "
            "dialog*, dialogaba, negociaciones de paz, negociadores, negociaban, negocian, ronda de negociaciones, ronda de conversaciones, "
            "conversaciones de paz, conversaciones indirectas, mesa de diálogo, mesa de negociación, mediación, mediador*, mediar, "
            "mediaron, mediará, consultas, llamó a consultas, retiró a su embajador, expulsó a diplomáticos, expulsó ~ diplomáticos, "
            "expulsó al embajador, expulsión de diplomáticos, convocó al embajador, citó al embajador, rompió relaciones, "
            "ruptura de relaciones, rompió las relaciones, restableció relaciones, restablecieron relaciones, "
            "consejo de seguridad se reunió, sesión de emergencia, reunión extraordinaria, asistió a, asistieron, cita en, "
            "se vio con, apretón de manos, trilateral, gira por, tratar la crisis, para tratar, "
            "reunión, reuniones, se reunió, se reunieron, se reunían, reunirse, reunid*, cumbre*, visita, visitas, visitó, conversación telefónica, llamada telefónica, conversaciones, negociación, negociaciones, negoci*, diálogo, conferencia*, encuentro, "
            "recibió a, recibido por, viajó a, viaje a, habló por teléfono, tratado la crisis, habían tratado, sesión de urgencia, sesión extraordinaria, gira, llegó a"
        ),
        EventType.SANCTION: (
            "suspend* ~ vuelos, suspendió ~ vuelos, suspende ~ vuelos, prohib* ~ importación, "
            "prohibió ~ importaciones, prohibió ~ venta, restricciones comerciales, restringió ~ visas, "
            "restringe ~ visas, cancel* ~ visados, cortó el gas, cortó el suministro, corta el suministro, "
            "incluyó ~ lista de, incluye ~ lista de, incluid* en la lista, designó ~ organización terrorista, "
            "designa ~ terrorista, declaró ~ organización terrorista, lista de organizaciones terroristas, "
            "lista de terroristas, confiscó ~ activos, confisca ~ activos, excluy* ~ swift, excluyó ~ swift, "
            "suspendió ~ como miembro, suspend* ~ membresía, excluid* de la oea, expulsó ~ del consejo, "
            "rompió el acuerdo comercial, vetados, vetada, sancionado, sancionados, sancionada, "
            "sanciones, sanciona, sancionan, sancionar, lista negra, listas negras, impuesto ~ sanciones, "
            "impone sanciones, imponen sanciones, ampl* ~ sanciones, ampl* ~ castigo, castigos económicos, "
            "castigo económico, congeló ~ activos, congela ~ activos, congelar ~ activos, congeló ~ bienes, "
            "congela ~ bienes, congeló ~ ayuda, congela ~ ayuda, congeló ~ venta, suspendió ~ ayuda, suspende ~ ayuda, "
            "suspendió ~ cooperación, suspende ~ cooperación, suspendió ~ comercio, suspende ~ comercio, "
            "suspendió ~ venta de armas, suspende ~ venta de armas, suspendió ~ licencias, suspensión de ~ ayuda, "
            "suspendid* de la oea, suspendió a ~ oea, suspendido del mercosur, apart* ~ mercosur, retiró ~ visas, "
            "retira ~ visas, revocó ~ visas, revoca ~ visas, revocó ~ visados, canceló ~ visas, visas ~ revocadas, "
            "visados ~ revocados, vetó la entrada, veta la entrada, veto a la importación, vetad* a, ha vetado, "
            "vetó ~ aerolíneas, cerró ~ espacio aéreo, cierra ~ espacio aéreo, cierre de ~ espacio aéreo, "
            "prohibió la entrada, prohíbe la entrada, prohibición de entrada, prohibición de exportar, "
            "prohibió ~ exportación, embargó, bloqueó ~ cuentas, bloquea ~ cuentas, medidas restrictivas, "
            "medidas punitivas, medidas de presión, represalias comerciales, castigará, penaliz*, penalizó, "
            "aranceles punitivos, "
            "sanciones económicas, sancionó, sancionaron, sancionad*, impuso ~ sanciones, impusieron sanciones, imponer sanciones, "
            "paquete de sanciones, levantó las sanciones, levantamiento de sanciones, congeló los activos, congelación de activos, "
            "embargo de armas, embargo petrolero, veto a, prohibición de viajar, bloqueo económico, retirada de visados, aprobó sanciones, "
            "aprobaron sanciones, suspendió la ayuda, tope al precio, "
            "sanciones a, sanciones contra, impuso sanciones, nuevas sanciones, embargo"
        ),
        EventType.HUMANITARIAN: (
            "camiones ~ cruzaron, camiones ~ ingresaron, camiones cruzaron, camiones entraron, ayuda ~ entró, "
            "ayuda llegó, buque ~ ayuda, barco ~ ayuda, lanzaron en paracaídas, lanzó en paracaídas, "
            "en paracaídas ~ ayuda, lanzaron ~ víveres, abandonan sus hogares, abandonan sus casas, "
            "abandonan la ciudad, abandonan el país, dejan sus casas, dejan sus hogares, dejar el país, "
            "salir de la franja, salieron de gaza, miles de desplazados, mil desplazados, desplazados internos, "
            "miles de refugiados, huida masiva, huidos, huyendo de, se agolp* ~ frontera, "
            "duermen a la intemperie, a la intemperie, acogid* por, dieron cobijo, da cobijo, buscan cobijo, "
            "ponen a salvo, puestos a salvo, niños ~ evacuados, heridos ~ evacuados, heridos evacuados, "
            "enfermos evacuados, trasladados a hospitales de, primer convoy, convoy ~ alimentos, convoy ~ entró, "
            "convoy ~ llegó, reabri* ~ paso, reabrió ~ paso, "
            "reapertura del paso, apertura de un corredor, abrieron un corredor, ruta segura, excarcelados, "
            "vuelven a sus hogares, volvieron a sus hogares, vuelta a casa, retornados, cayuco*, patera*, náufragos, "
            "rescatados en el mar, "
            "repartieron alimentos, repartieron víveres, repartieron mantas, reparto de víveres, reparto de ayuda, "
            "rescate de los rehenes, refugiados en un albergue, "
            "desplazados por, desplazados tras, han abandonado ~ hogares, han abandonado ~ casas, "
            "ha abandonado ~ hogar*, han abandonado sus, abandonado ~ parcelas, han abandonado en, escapan, escapado, "
            "han escapado, ha escapado, escapar de, escapando, huían, huyeran, huye de, ha huido, han pasado a irak, "
            "han pasado a, pasaron a colombia, cruzaron ~ río, cruzar ~ río, cruzar el río, cruzar la frontera, "
            "cruzando la frontera, han cruzado, han cruzado la frontera, cruzaron hacia, han salido hacia, "
            "ya han salido, salieron ~ civiles, salieron ~ familias, han salido ~ civiles, salieron de la ciudad, "
            "salida de civiles, salida de los civiles, acoge a familias, acogió a familias, acoge a refugiados, "
            "acogió a refugiados, acoge a desplazados, acogidos en, alberga a refugiados, albergan a refugiados, alberga a desplazados, albergan a desplazados, alberga a familias, albergan a familias, sacad* en, "
            "sacad* de la ciudad, sacaron a, sacó a ~ civiles, fueron sacad*, rescatados con vida, rescatada con vida, "
            "rescatan, rescatar a, evacúa, evacúan, evacuó, evacuaron, evacuar, evacuando, retornaron, "
            "retornan, retornó, retorno de, regreso de los desplazados, regreso de los refugiados, regresan a sus, "
            "regresaron a sus, regresado a sus, volvieron a sus casas, vuelven a sus casas, vuelven a casa, "
            "volvieron a casa, deport* ~ migrantes, devolvió ~ migrantes, devuelto ~ migrantes, "
            "devolvió a ~ migrantes, repatriaron, repatrió, repatriados, desterrad*, destierro, desterró, desterraron, "
            "volaron a ~ refugio, solicitaron refugio, solicitaron asilo, pidieron asilo, pidió asilo, concedió asilo, "
            "asilo político, se asiló, se asilaron, avión de evacuación, vuelo de evacuación, vuelos de evacuación, "
            "vuelo de repatriación, vuelo humanitario, vuelos humanitarios, hospital de campaña, "
            "médicos sin fronteras atendió, entregó ~ toneladas, entregaron ~ toneladas, distribuy* ~ alimentos, "
            "distribuy* ~ ayuda, distribuy* ~ raciones, reparti* ~ alimentos, reparti* ~ ayuda, reparti* ~ mantas, "
            "repart* ~ víveres, víveres, raciones de comida, abrió ~ paso fronterizo, abrió ~ rafah, paso humanitario, "
            "corredor sanitario, pausa humanitaria para, ingreso de ayuda, entrada de ayuda, ayuda entró, "
            "llegada de ayuda, cruz roja entregó, liberad* sanos y salvos, sano y salvo, sanos y salvos, sana y salva, "
            "sanas y salvas, liberaron a, liberó a, fueron liberad*, fue liberad*, soltado, soltados, soltaron a, "
            "soltó a, devuelt* a sus familias, fueron devuelt*, "
            "subieron a autobuses, subían a autobuses, subidos a autobuses, embarcaron en autobuses, "
            "desplazados han llegado, desplazados llegaron, refugiados llegaron, refugiados han llegado, "
            "desplazados huyeron, obligó a ~ huir, obligaron a ~ huir, forzó a ~ huir, ha obligado a ~ huir, "
            "obligado a huir, forzados a huir, dejar sus hogares, dejar sus viviendas, dejaron sus hogares, "
            "abandonar sus viviendas, abandonar sus casas, refugiados cruzaron, refugiados han cruzado, "
            "cruzaron la frontera ~ refugi*, se refugian, se han refugiado, "
            "buscaron amparo, buscar refugio, en un albergue, ponerse a salvo, se pusieron a salvo, "
            "quedaron sin hogar, sin hogar, llegó ~ ayuda, llegaron ~ camiones, entraron ~ camiones, "
            "toneladas de ayuda, toneladas de alimentos, entrega de ayuda, entregó ayuda, entregaron ayuda, "
            "entregó alimentos, hambruna, "
            "han cruzado a, ha cruzado a, "
            "fueron desplazados, fueron desplazadas, ha desplazado, han desplazado, "
            "evacuaron a, evacuados, evacuadas, evacuación, evacuaciones, evacuarlos, evacuar a, desalojad*, desalojo de civiles, "
            "abandonaron sus hogares, abandonar sus hogares, abandonado sus hogares, dejaron sus casas, dejado sus casas, dejar sus casas, "
            "desplazadas, desplazamiento*, desplazó a, éxodo, éxodos, se refugiaron, refugiarse, buscaron refugio, "
            "buscan refugio, hallaron refugio, escaparon, escaparon de, huida de, huido, han huido, huyeron de, huyen de, cruzaron a, "
            "repatri*, puente aéreo, lanzamiento de ayuda, ayuda alimentaria, ayuda de emergencia, ayuda médica, camiones con ayuda, "
            "camiones de ayuda, camiones con, convoyes, caravana de ayuda, flotilla, corredores humanitarios, corredor humanitario, "
            "rescatados, rescatadas, rescataron, "
            "se lanzó agua, sin techo, "
            "damnificados, "
            "huyen, huyó, abandonaron sus casas, abandonado sus casas, evacu*, ayuda humanitaria, convoy humanitario, convoy de ayuda, huyeron, huyendo, huir, corredor* humanitario*, reparto de alimentos, puesto a salvo, puesta a salvo, rescat*"
        ),
    },
    cues={
        Cue.BETWEEN: (
            "entre, "
        ),
        Cue.ACCORDING: (
            "según, de acuerdo con, a juicio de, en palabras de, "
        ),
        Cue.SUFFERED: (
            "cayeron en una emboscada, cayó en una emboscada, caído en una emboscada, en una emboscada, "
            "fueron emboscados, fue emboscada, emboscados, "
        ),
        Cue.OWNED: (
            "cuyas, cuyos, cuyo, cuya, sus, "
        ),
        Cue.FREED: (
            "liberad*, liberó, liberaron, liberar, liberación, rescatad*, rescató, rescataron, rescatar, soltad*, "
            "puesto* en libertad, recuperad*, regres*, "
        ),
        Cue.BORDER: (
            "frontera con, fronteras con, frontera de, fronteriza con, fronterizo con, limítrofe con, linda con, "
        ),
        Cue.CLINIC: (
            "hospital, hospitales, clínica*, morgue*, centro médico, centros médicos, ambulatorio*, "
        ),
        Cue.TREATED: (
            "trasladad*, ingresad*, atendid*, evacuad*, hospitalizad*, llevad*, recibió, recibieron, admitid*, "
            "llegaron, "
        ),
        Cue.IDIOM: (
            "a la intemperie de, relación bilateral, relaciones bilaterales, comercio bilateral, a manos de una, "
            "se saldó con, "
            "se detuvo, se detuvieron, se detiene, se detienen, detenerse, detuvo el penalti, detuvo un penalti, "
            "detuvo dos penaltis, explotación*, explotaciones, explotador*, retuvo el, retuvo su, "
            "retención de impuestos, retención de líquidos, retención de talento, marcha del técnico, "
            "marcha del entrenador, marcha del jugador, marcha atlética, marcha nupcial, bombardeó a preguntas, "
            "bombardearon a preguntas, tomar el pelo, toma de temperatura, tomas falsas, toma de imágenes, toma aérea, "
            "caída de la bolsa, caída de los precios, caída de las ventas, caída del pib, caída de la demanda, "
            "caída de la producción, caída de la inflación, caída del cabello, caída del consumo, caída del muro, "
            "caída de tensión, recuperación de la economía, recuperación económica, recuperación del empleo, "
            "liberación de gases, liberación de fondos, firma de libros, firma de autógrafos, firma de abogados, "
            "firma de inversión, firma del contrato, conferencia de prensa, rueda de prensa, "
            "concentración de la selección, concentración de co2, concentraciones de partículas, ejecución de la obra, "
            "ejecución de obras, ejecución del presupuesto, ejecución presupuestaria, ejecución de la sentencia, "
            "ejecución hipotecaria, retirada del carné, retirada de la candidatura, retirada de la vida, "
            "retirada de los ruedos, retirada de nieve, "
            "cinturones explosivos falsos, falsos cinturones explosivos, falsos cinturones, cinturón explosivo falso, "
            "falso cinturón explosivo, protestante, protestantes, sin embargo, campo de batalla, cayó como una bomba, "
            "bomba atómica, bomba informativa, bomba nuclear, violó la tregua, violaron la tregua, violó el alto, "
            "violaron el alto, violación del alto, violaciones del alto, violación de la tregua, "
            "violaciones de la tregua, violación de derechos, violaciones de derechos, violación de los derechos, "
            "violaciones de los derechos, violaciones a los derechos, violación a los derechos, violó la ley, "
            "violó la constitución, violaron la ley, violó los derechos, violación de la ley, violación del acuerdo, "
            "violación de la soberanía, violación del derecho, violación de la constitución, territorios ocupados, "
            "territorio ocupado, cisjordania ocupada, jerusalén este ocupada, zonas ocupadas, golán ocupado, "
            "segunda guerra mundial, primera guerra mundial, guerra fría, guerra sucia, tiro libre, tiros libres, "
            "tiro de esquina, disparó al palo, disparo al palo, disparo de falta, se disparó el, se dispararon los, "
            "se dispararon las, se disparó la, disparó los precios, dispara los precios, huelga decir, "
            "secuestro de carbono, rescate financiero, rescate bancario, plan de rescate, paquete de rescate, "
            "batalla legal, batalla judicial, batalla electoral, batalla política, librará la batalla, "
            "cautivó al público, salto de, toma de tierra, tomas de agua, toma de contacto, visita a domicilio, "
            "retirada del mercado, retirada de los terrenos, golpe de efecto, golpe de timón, asalto de boxeo, "
            "ataque de pánico, ataque de nervios, ataque de ansiedad, ataque de asma, ataque epiléptico, "
            "convocó elecciones, "
            "fusiles de asalto, fusil de asalto, rifle de asalto, rifles de asalto, "
            "desde que comenzó la guerra, desde el comienzo de la guerra, desde el inicio de la guerra, "
            "desde que estalló la guerra, desde que empezó la guerra, abrió las hostilidades, crimen de guerra, "
            "crímenes de guerra, "
            "aviones de combate, avión de combate, cazas de combate, helicópteros de combate, helicóptero de combate, carros de combate, tropas de combate, guerra comercial, guerra de precios, golpe de calor, golpe de suerte, ataque al corazón, ataque cardíaco, "
            "ataque de risa, máxima autoridad, toma de posesión, tomó posesión, tomó la palabra, toma de decisiones, "
            "tomó nota, puesta en marcha, puso en marcha, pone en marcha, poner en marcha, en marcha, marcha atrás, "
            "sobre la marcha, fuera de combate, a golpe de, de golpe, campo de refugiados, campo de desplazados, "
            "ministro de desplazados, fuerzas armadas revolucionarias, "
        ),
        Cue.UNDERGOES: "sufrió, ha sufrido, sufre, sufrieron, blanco de, objetivo de, bajo el fuego, bajo las bombas",
        Cue.AFFLICTED: "ensangrent*, sacud*, sacudió, azot*, conmocion*, paraliz*, convulsion*, enlut*, golpe*, estremec*, asol*, desangr*, viv*, vivió",
        Cue.HOSTS: "vivió, vivieron, registró, registraron, presenció, acoge, acogió, acogieron, acogen, acogerá, acogerán, acogía, alberga, albergó, albergará, recibió, recibe, recibirá, escenario de, escenario del",
        Cue.VISIT: "visita, visitó, visitará, visitan, visitaron, visitaba, visitar, visitarán, ha visitado, había visitado, recorrió",
        Cue.EXPELLED: "expuls*, desaloj*, echar, echó, echaron, sacar, sacaron, sacó",
        Cue.ATTACK: (
            "atacará, atacar, atacan, ataca, atacada, acometid*, acometieron, embate*, ofensiva de, agredid*, "
            "agredieron, "
            "ataque, ataques, atac*, atacado, atacaron, atacó, agresión, agresiones, asalto, golpe*, objetivo, atentaron"
        ),
        Cue.STRIKE: (
            "machac*, machacó, "
            "represalia*, golpearon, golpeó"
        ),
        Cue.BOMBARD: "bombardea*, bombardee*, bombardeo*, bombardeó, bombardearon",
        Cue.BLAST: "explosión, explosiones, explot*, estall*, detonación, detonaciones, deflagración",
        Cue.HIT: (
            "acertó, destrip*, destripó, llovieron, llovió, hizo añicos, hizo trizas, =barrió, sacudió, desplom*, "
            "desplomó, atraves*, descargó, descargaron, "
            "golpean, "
            "castigad* con, castigad* por, impacto*, impactos, batid*, perfor*, perforó, perforaron, desgaj*, desgajó, "
            "arras*, arrasó, destroz*, destrozó, revent*, reventó, reventaron, pulveriz*, pulverizó, "
            "dieron en el blanco, dio en el blanco, hunden, hundieron, hundió, encajó, encaj*, demol*, demolió, "
            "derrumb*, tumb*, volaron, voló, saltaron, alcanza, alcanzan, cae, caen, ametrall*, "
            "solt*, soltaron, arrojaron, arrojó, impactaron, impactó, alcanzaron, alcanzó, alcanzad*, estrell*, hundi*, torpede*, explot*, "
            "estall*, deton*, cayeron sobre, caído, lanzaron, lanzó, dispararon, disparó, golpeó, golpearon, destruyó, destruyeron, dañó, "
            "alcanz*, impact*, cayeron, cayó, caer, dispar*, lanz*, hicieron blanco, hizo blanco, derrib*, destru*, dañ*, arroj*, golpe*, fuego"
        ),
        Cue.DAMAGE: (
            "dañado, dañados, dañada, dañadas, destruido, destruidos, destruida, destruidas, "
            "daños, destrucción, escombros, ruinas, edificios destruidos, incendio en, humo"
        ),
        Cue.SET_UPON: (
            "irrumpieron, irrumpió, irrumpen, irrumpe, arremet*, arremetió, la emprendió, la emprendieron, "
            "se abalanzaron, se abalanzó, acometieron, se ensañaron, cayeron sobre, cayó sobre, incursionaron, "
            "incursionó, se desparramaron, saltaron el muro, abrieron brecha, persiguieron, hirieron, ingresaron a, "
            "asolaron, saquearon la aldea, tomaron por asalto, "
        ),
        Cue.RETAKE: (
            "retomada, retomado, "
            "liberó, liberaron, recuperó, recuperaron, retomó, retomaron, reconquistó, reconquistaron, "
            "recuperan, recupera, recuperado, recuperada, recuperar, liberan, libera, liberado, liberada, liberar, "
            "retoman, retoma, recobrada, recobrado, reconquistada, aseguraron, pacificaron, "
        ),
        Cue.FORCES_ACTIVE: "en acción, en misión, operan en, en operación, en operaciones",
        Cue.EQUIPMENT: "columna de tanques, convoy militar, tanques, blindados, vehículos blindados, vehículos militares, sistema antiaéreo, campamento militar, hospital de campaña, tropas",
        Cue.KILLED: (
            "neutralizado, neutralizados, neutralizada, neutralizadas, neutralizó a, neutralizaron a, =ultimó, segó la vida, segaron la vida, segó, acabó con la vida, acabaron con la vida, quitaron la vida, "
            "cegó la vida, liquidaron, rematad*, sucumbi*, perdigones mataron, abatían, abatía, abaten, abate, mataba, "
            "matara, "
            "dio de baja, dieron de baja, da de baja, "
            "abatió a, abatieron a, abatió, abatieron, abatiendo a, abate a, abaten a, "
            "perdiera la vida, perdieran la vida, pierden la vida, pierde la vida, pérdida de vidas, ha perdido la vida, "
            "han perdido la vida, había perdido la vida, habían perdido la vida, cayeron bajo, cayó bajo, "
            "cayeron muert*, cayó muert*, cayeron abatid*, cayó abatid*, dejaron la vida, dejó la vida, han muerto, "
            "ha muerto, habían muerto, había muerto, muriendo, han fallecido, ha fallecido, haya muerto, "
            "resultó muert*, resultaron muert*, ultimad*, ultimaron, victimad*, aniquilad*, aniquilaron, "
            "aniquiló, liquidad*, exterminad*, inmolad*, saldo mortal, mortandad, exánime, exánimes, óbito*, deceso*, "
            "decesos, "
            "fusilad*, fusilaron, linchad*, lincharon, apuñalad*, masacraron, degollaron, acribillaron, "
            "muertes, muerte, muere, mueren, morían, moría, murieran, perdiendo la vida, perder la vida, quitó la vida, costó la vida a, "
            "costaron la vida, se cobró, se cobraron, cobraron la vida, dejó sin vida, sin vida, perecieron, pereció, perecen, fallecidos, "
            "fallecidas, falleció, fallecieron, fallecid*, víctimas fatales, víctima mortal, letal*, mortal*, matado, mataban, cadáveres, "
            "restos mortales, ejecutados, masacrados, asfixiad*, ahogad*, caído, caer en combate, dado* de baja, acribillad*, decapitad*, "
            "degollad*, calcinad*, sucumbió, "
            "muert*, mató, mataron, matar, matando, murió, murieron, morir, fallec*, perdió la vida, perdieron la vida, víctimas mortales, víctimas, asesinad*, cadáver*, cuerpos, vidas, bajas, caídos, habían caído, asesinaron, asesinó, asesinar, asesinato*, ejecutad*, abatid*, mata, matan, costó la vida, cobró la vida"
        ),
        Cue.INJURED: (
            "maltrech*, magullad*, quemad*, heridos de bala, herida de bala, herido de bala, perdió una pierna, "
            "amputad*, "
            "con quemaduras, quemados graves, en cuidados intensivos, cuidados intensivos, contusionad*, malherid*, "
            "lastimad*, mutilados, "
            "lesionadas, lesionados, resultaron lesionad*, resultaron herid*, recibieron atención, atendid*, fueron atendidos, "
            "hospitalizados, hospitalizadas, ingresad*, en estado grave, en estado crítico, baleados, intoxicad*, quemaduras, graves, "
            "hieren, hiere, herir, mutilad*, "
            "herid*, herida*, lesionad*, hiriendo, hirió, hirieron, heridas, hospitalizad*"
        ),
        Cue.ACCIDENT: (
            "huracán, huracanes, tormenta*, volcán, erupción, ciclón, tifón, tornado*, temporal, granizo, granizada, "
            "sequía, hectáreas, incendios forestales, rayo, riada*, lluvias, oleaje, cortocircuito, fuga de gas, "
            "intoxicación por monoxido, "
            "estampida*, avalancha humana, derrumbe*, volcó, volcadura, choque múltiple, "
            "terremoto*, sismo*, inundaci*, accidente*, descarril*, avalancha*, incendio forestal, ola de calor, naufragio*, deslizamiento*, alud*"
        ),
        Cue.AIR: (
            "f 15, f 35, apache*, black hawk, super tucano, avioneta*, rafale, mirage, sukhoi, su 57, mig, "
            "avión, aviones, caza, cazas, aviación, cazabombardero*, helicóptero*, bombardero*, fuerza aérea, aéreo*, aérea*, su 17*, su 22*, su 24*, su 25*, su 27*, su 30*, su 34*, su 35*, mig 21*, mig 23*, mig 25*, mig 29*, mig 31*, tu 22*, tu 95*, tu 160*, f 16, aparato*, jets"
        ),
        Cue.DRONE: (
            "geran, bayraktar, cuadricóptero*, mavic, uav, vehículo* aéreo* no tripulado*, "
            "dron, drones, shahed*"
        ),
        Cue.GROUND_FIRE: (
            "s 300, himars, atacms, scud*, qassam*, lanzagranadas, cilindro*, tatuco*, bazuca*, rpg, katiusha*, "
            "misil*, cohete*, artillería, mortero*, proyectil*, obús*, obuses, tanque*, lanzacohetes, iskander*, kalibr, grad, kh 22, kh 101, kh 59, j 22, kinzhal*, tomahawk*"
        ),
        Cue.EXPLOSIVE: (
            "tnt, trilita, pentolita, dinamita, amonal, nitrato, carga explosiva, cargas explosivas, anfo, semtex, c4, "
            "metralla, "
            "bomba, bombas, explosivo*, mina, minas, artefacto*, coche bomba"
        ),
        Cue.GUN: (
            "talibanes, talibán, guerrilla, guerrilleros, disidentes, disidencia, disidencias, mareros, pandilleros, "
            "narcotraficantes, hampa, crimen organizado, delincuencia organizada, hampones, malhechores, matones, maleantes, patota, patotas, kaláshnikov, ak 47, "
            "rifles, rifle, escopeta*, escopetazo*, pistolas, ametralladoras, balacera, shabab, paracos, autodefensas, "
            "mercenarios, "
            "fusiles de asalto, fusil de asalto, rifle de asalto, "
            "grupo armado, grupos armados, pistoleros, sicario*, encapuchad*, banda, bandas, pandilla*, pandillero*, mara, maras, narcos, "
            "narcotraficante*, cartel*, cártel*, delincuentes, bandidos, bandoleros, paramilitar*, guerrillero*, insurgentes, milicias, "
            "milicia, combatientes, comando, comandos, metralleta*, ametralladora*, pistola*, revólver, arma de fuego, armas de fuego, "
            "arma blanca, machete*, balazo*, ráfagas, tirador, francotirador, agresor*, piratas, asesino*, enmascarad*, sujetos armados, "
            "pistolero*, hombres armados, hombre armado, tirador*, atacante*, asaltante*, terrorista*, kaláshnikov*, fusil*, disparo, disparos, francotirador*, cuchillo*, balas, tiros, yihadistas, encapuchado*, milicianos"
        ),
        Cue.OUTRAGE: "atentado",
        Cue.COUNTED: "segundo, tercer, cuarto, quinto, sexto, enésimo, último, peor",
        Cue.TERROR: "terror*, yihadist*, islamist*",
        Cue.WITHOUT: "sin",
        Cue.CONTRAST: (
            "después de que, antes de que, luego de que, después que, "
            "mientras que, mientras, aunque"
        ),
        Cue.BACKED: "con el apoyo, con apoyo, apoyad* por, respaldad* por, bajo los auspicios, bajo la égida, bajo la mediación, con la mediación, con mediación, por mediación, gracias a la mediación, auspiciad* por, mediad* por, patrocinad* por, negociad* por, bajo el auspicio, bajo el patrocinio",
        Cue.MISSION: "embajada, embajadas, consulado*",
        Cue.JUDGED: "condenó, condenaron, condena, condenan, repudió, repudiaron, repudia, deploró, deploraron, lamentó, lamentaron, lamenta, reprobó, acusado de, acusada de, acusados de, acusadas de, acusados, acusado, imputado por, imputados por, procesado por, procesados por, procesado, procesados, sospechoso de, sospechosos de, condenado por, condenados por, juzgado por, juzgados por, culpable de, culpables de, inculpado de",
        Cue.TALKED: "sobre, para, por, acerca de, en torno a",
        Cue.NEGOTIATION: (
            "conversaciones, hablaron por teléfono, habló por teléfono, llamada telefónica, conversación telefónica, consejo de seguridad, "
            "mediación, diálogo, "
            "negociaciones, conversaciones de paz, cumbre, conferencia de paz"
        ),
        Cue.RESPONSE: (
            "juicio por, juicio a los, investigación por, investigación sobre, pesquisa por, pesquisa sobre, denuncia por, causa por, película sobre, documental sobre, libro sobre, exposición sobre, "
            "aniversario de, aniversario del, conmemor*, homenaje a, víctimas de, víctimas del, supervivientes de, sobrevivientes de, "
            "investigación de, investigación sobre, juicio por, memoria de, duelo por, condenó el, condenó la, condenó los, condena el, "
            "condena la, condena los, "
            "respuesta a, respuesta al, represalia por, represalias por, venganza por, reacción a, reacción al, vengar"
        ),
        Cue.CLAIM: "reivindic*, se atribuyó, se adjudicó, asumió la autoría, asumió la responsabilidad, se responsabilizó, se atribuyeron, atribuyó la autoría",
        Cue.ATTRIBUTED: (
            "dijeron, dice, dicen, informa, informan, afirman, afirmaron, afirma, aseguran, aseguraron, asegura, "
            "indicó, indicaron, indica, precisó, precisaron, precisa, confirmó, confirmaron, confirma, comunicó, "
            "comunicaron, reportó, reportaron, reporta, relató, relataron, agregó, añadió, admitió, reconoció, "
            "señalaron, señala, explicaron, detalló, detallaron, reveló, revelaron, denuncian, denunciaron, "
            "a juicio de, en palabras de, declararon, cifra, cifran, cifró, fuentes, "
            "según, de acuerdo con, dijo, informó, informaron, afirmó, aseguró, anunció, señaló, presunt*, supuest*, habría, habrían, declaró, explicó, denunció"
        ),
        Cue.DENIAL: "niega, niegan, negó, negaron, desmint*, desmient*, rechaza, rechazan, rechazó, rechazaron, rechazaba, rechazaban, rechazado, nada que ver",
        Cue.ACCUSATION: "acus*, culp*, reproch*, denunci*",
        Cue.NEGATION: (
            "quedó aplazada, quedó aplazado, quedaron aplazadas, quedaron aplazados, quedó anulada, quedó anulado, quedó cancelada, quedó cancelado, quedaron canceladas, "
            "fueron aplazadas, fueron aplazados, quedó en suspenso, quedó interrumpida, quedó interrumpido, "
            "fue anulada, fue anulado, fueron anuladas, fueron anulados, fue cancelada, fue cancelado, "
            "fueron canceladas, fue suspendida, fue suspendido, quedó suspendida, quedó suspendido, "
            "quedaron suspendidas, ha sido aplazada, ha sido aplazado, fue aplazada, fue aplazado, fue pospuesta, "
            "no se celebró, no se celebraron, no tuvo lugar, no llegó a, "
            "descart*, cancel*, cancelad*, suspendi*, aplaz*, pospuso, pospus*, negativa a, se negó, se negaron, rehus*, evitó, evitaron, "
            "fracas*, falló, nadie, nada, impidieron, "
            "no, ningún, ninguna, nunca, sin, ni, jamás, tampoco"
        ),
        Cue.FUTURE: (
            "se verán, se verá con, votarán, decidirán, decidirá, custodiarán, partirá, partirán, irá a, irán a, sesionará, negociarán, elegirán, acudirá, acudirán, hablará, hablarán, viajarán, visitarán, viajará, visitará, se reunirá, se reunirán, recibirá, desplegará, llegará, llegarán, asistirá, acogerá, tendrá lugar, "
            "tendrán lugar, se celebrará, se celebrarán, próximo, próxima, próximos, próximas, está previsto, está prevista, "
            "prevista para, previsto para, prevé, prevén, prepara, preparan, planea, planean, piensa, se espera, espera, se dispone a, "
            "se disponen a, a punto de, se propone, anunció el envío, anuncia el envío, prometió, promete, comenzará, empezará, "
            "entrará en vigor, convocad*, "
            "=será, =serán, =habrá, va a, van a, planea*, prevé, prevén, preveía, preveían, prevea, prevean, próxim*, prepara*, anunció que, enviará, instalará, debía, deberá, tiene previsto, se dispone, previst*"
        ),
        Cue.HYPOTHETICAL: (
            "=si, para que, antes de que, sin que, a fin de que, temer, temiendo, temido, "
            "amenazó, amenazan, amenazaron, amenazando, pidieron, piden que, exigió, exigieron, exigiendo, exigen, reclamó, reclamaron, "
            "teme, temen, temía, temían, alerta de, alertó, alertaron, advirtió, advirtieron, podrán, podrá, posibilidad*, eventual*, "
            "hipot*, posible escenario, peor escenario, escenario posible, rumor*, especul*, ultimátum, ofreció, ofrecieron, ofrece, ofrecen, oferta, plante*, plan para, estudia, "
            "estudian, baraja*, sopes*, valora, insta, instan, insisten en, llamado a, llamamiento a, llaman a, en caso de, si no, "
            "para evitar, para impedir, quiere, quieren, pretend*, busca, buscan, aspira*, dispuest*, "
            "podría*, podrían, amenaz*, amenaza*, exig*, exige*, pidió, piden, pide, reclam*, posible*, temor*, riesgo*, advert*, advirt*, propus*, propon*, llam* a, instó, inminente*, evitar, impedir, descart*, cancel*, plane*"
        ),
        Cue.SPEECH: (
            "contó, contaron, reportó, apuntó, apuntaron, informó, informaron, informa, informan, informado, "
            "dijeron, dice, dicen, decía, indic*, precis*, confirm*, comunic*, relat*, cuent*, "
            "agreg*, añad*, admit*, reconoc*, recalc*, subray*, manifestó, detall*, revel*, lament*, "
            "alert*, obligó a, obligaron a, obligar a, obliga a, forzó a, forzaron a, forzar a, fuerza a, instó a, instaron a, insta a, instar a, exhortó a, exhortaron a, exhorta a, "
            "exhortar a, pedir a, conminó a, conminaron a, emplazó a, emplazaron a, "
            "dijo, afirm*, anunció, anunci*, acus*, conden*, niega, niegan, negó, sostiene, asegur*, advirt*, amenaz*, exig*, pidió, pide, critic*, declar*, promet*, apoy*, rechaz*, consider*, reclam*, quiere, señal*, explic*, respond*, decid*, insist*"
        ),
        Cue.IN: (
            "en todo, en toda, por todo, por toda, junto a, junto al, frente a, frente al, al lado de, enfrente de, en, cerca, sobre, dentro, entre, junto, alrededor, afueras, por, hacia, ante, al, contra, delante, norte, sur, este, oeste, frente, bajo"
        ),
        Cue.ON: "contra, sobre, a, al, hacia",
        Cue.VISITED: "visitó, visitaron, inspeccionó, recorrió, recorrieron",
        Cue.POSSESSIVE: "su",
        Cue.SHOT_DOWN: "abatió, abatieron, abatido, abatida, abatidos, abatidas, derribó, derribaron",
        Cue.BEGINS: "comienza, comienzan, empieza, empiezan, arranca, se inaugura",
        Cue.FACILITY_NOUN: "central, planta, presa, base, aeropuerto, puente, hospital, fábrica",
        Cue.VEHICLE: "autobús, autobuses, convoy*, camión, camiones, tren, trenes, ambulancia*, vehículo*",
        Cue.MOURNED: "juicio, juicios, investigación, pesquisa, película, documental, libro, exposición, funeral*, entierro*, enterr*, velatorio*, despedir, homenaje*",
        Cue.AS_OF: "a fecha de",
        Cue.OVER: "por encima de, mientras volaba sobre, mientras sobrevolaba*, desde el cielo de",
        Cue.LAUNCH: "lanzad*, lanzó, lanzaron, disparad*, disparó, dispararon",
        Cue.FROM: "desde, abandonó, abandonaron, abandonan, abandona, procedente de, procedentes de, despegaron de, venidos de, salieron de",
        Cue.TO: "hacia, rumbo, destino",
        Cue.BY: "por, atribuido a, atribuida a, atribuidos a, atribuidas a, imputado a, imputada a, achacado a, achacada a, obra de",
        Cue.OF: "de, del",
        Cue.DETERMINER: "el, la, los, las, un, una, unos, unas, su, sus, este, esta, ese, esa, del, al",
        Cue.PLACE_NOUN: (
            "acceso, accesos, entradas, finca*, hacienda*, rancho*, caseta, billar, taberna*, comisaría*, cuartel, cuarteles, cárcel, cárceles, prisión, prisiones, penal, penales, penitenciaría, iglesia*, catedral, mezquita*, sinagoga*, universidad, universidades, "
            "estadio*, escuelas, hospitales, mercados, plazas, hoteles, bases, puertos, aeropuertos, estaciones, refinería*, depósito*, puente*, carretera*, avenida*, autopista*, arteria*, museo*, cementerio, "
            "fábrica*, edificio*, cielo, entrada, salida, salidas, puertas, inmediaciones, proximidades, clínica*, discoteca*, restaurante*, bar, bares, supermercado*, parque*, favelas, instituto, "
            "barrio diplomático, zona diplomática, barrio gubernamental, estado, estados, "
            "departamento*, comuna*, corregimiento*, vereda, veredas, cantón, condado, prefectura, municipios, "
            "poblado*, caserío*, paraje, colonia, suburbio*, favela*, extremo, parte*, corazón, ribera, delta, "
            "llanura, meseta, golfo, bahía, estrecho, litoral, metrópoli, urbe, vecin*, fronteriz*, coster*, miner*, "
            "pesquer*, petroler*, convulsa, remota, turístic*, "
            "todo, toda, todos, todas, ciudad*, pueblo*, aldea*, localidad*, provincia*, región, regiones, gobernación, distrito*, capital, barrio*, puerto, aeropuerto, aeródromo, estación, norte, sur, este, oeste, noreste, noroeste, sureste, suroeste, centro, periferia, alrededores, "
            "afueras, calle, plaza, campo, campamento, frontera, península, isla, óblast, zona*, base, aérea, militar, valle, montes, montañas, bastión, feudo, enclave, territorio, hotel, hospital, mercado, escuela, embajada, consulado, estratégica, asediada, rebelde, costa, "
            "frente, oriental, occidental, central, cercanías, siria, ucraniana, iraquí, rusa, municipio, gran, portuaria, turca, palacio, mar, instalación, instalaciones, posiciones"
        ),
        Cue.MOTION: (
            "con destino, rumbo, camino, "
            "huy*, huir, evacu*, trasla*, envi*, viaj*, entreg*, llegó, salid*, regres*, rumbo, destino, llev*"
        ),
        Cue.BASED: (
            "utilizad*, usad*, controlad*, ocupad*, habitad*, apoyad*, gestionad*, "
            "con sede, liderad*, encabezad*"
        ),
        Cue.WHERE: "donde, en donde",
        Cue.RELATIVE: (
            "que, quien, quienes, cuyo, cuya, cuyos, cuyas, el cual, la cual, los cuales, las cuales, al que, a la que, a los que, a las que, a quien, "
            "a quienes, en el que, en la que, en los que, en las que, en cuyo, en cuya, del que, de la que, donde, en donde, a donde, adonde"
        ),
        Cue.THERE: "allí, ahí, esa zona",
        Cue.SAME_PLACE: "misma zona, mismo lugar, mismo sitio, mismo sector",
        Cue.COUNTRY_NOUN: "país, nación",
        Cue.TOWN_NOUN: (
            "misma ciudad, enclave, "
            "parlamento, palacio, aeropuerto, prisión, cárcel, centro, casco antiguo, casco viejo, embajada, plaza, suburbios, "
            "palacio presidencial, "
            "ciudad, pueblo, localidad, capital, región, provincia, zona, barrio, isla, aldea"
        ),
        Cue.CAPITAL_NOUN: "capital",
        Cue.AND: "y, e, o, así como",
        Cue.FORCE: (
            "cuartel*, guarnición, comisaría*, puesto militar, puesto policial, puesto de policía, puesto de control, "
            "retén, retenes, batallón*, brigada*, regimiento*, base militar, infantería, contingente*, efectivos, "
            "uniformad*, gendarm*, marines, reservistas, paramilitares, cascos azules, portaaviones, blindados, "
            "infante* de marina, instructores militares, asesores militares, mercenarios, carabineros, fragata*, buque de guerra, buques de guerra, "
            "convoy, patrulla, patrullas, maniobras, refuerzos, "
            "ejército*, fuerzas, tropas, soldad*, militar*, aviación, avión, aviones, caza, cazas, bombardero*, misil*, dron, drones, bombardeo*, ataque*, policía*, helicóptero*, marina, armada, buque*, artillería, tanques, comando*, paracaidistas, "
            "fuerza aérea, guardia, defensa antiaérea, ofensiva, mando, mandos, separatistas, ocupantes, régimen, cazabombardero*, servicios secretos"
        ),
        Cue.OFFICIAL: (
            "rey, emir, papa, príncipe heredero, senador*, diputad*, alcalde*, fiscal*, general, comandante, jefe de estado, "
            "jefes de estado, secretario general, gobernador*, "
            "encargado de negocios, encargada de negocios, cónsul*, agregado militar, president*, primer ministro, primera ministra, gobierno*, ministr*, ministerio*, canciller*, embajad*, autoridades, jefe*, líder*, dirigente*, diplomátic*, delegación, enviado*, representantes, portavoz, parlamento"
        ),
        Cue.GROUP_NOUN: (
            "paramilitares, combatientes, "
            "grupo, organización, milicia, yihadistas, grupo yihadista, organización terrorista"
        ),
        Cue.PRONOUN: "ellos, ella, él, este, esta",
        Cue.PASSIVE: "fue, fueron, sido, es, son, era, eran, ha sido, han sido, resultaron, resultó, resultara, resultaran, fuera, fueran, fuese, fuesen, haya sido, hayan sido, hubiera sido, hubieran sido, ser",
        Cue.CIVILIAN: (
            "aldean*, poblador*, campesin*, indígena*, ciudadano*, familia*, menores, alumn*, profesor*, maestr*, docente*, médic*, "
            "enfermer*, paciente*, enferm*, cooperante*, humanitari*, activista*, defensor*, líder* social*, reporter*, sacerdote*, monja*, "
            "misioner*, peregrin*, feligres*, turist*, viajer*, comensal*, clientes, trabajador*, obrer*, miner*, agricultor*, ganader*, "
            "pastor*, pescador*, migrante*, refugiad*, desplazad*, presos, reclusos, casa*, vivienda*, edificio*, clínica*, colegio*, "
            "universidad*, iglesia*, mezquita*, templo, mercado*, hotel*, restaurante*, café*, discoteca*, club, centro comercial, "
            "supermercado*, bus, autobús, autobuses, tren*, metro, ambulancia*, multitud, gente, población, canal, carguero*, petrolero*, "
            "mercante*, paseantes, peatones, viandantes, asistentes, cristian*, musulman*, yazidí*, candidato*, alcalde*, juez*, fiscal, "
            "civil, civiles, habitante*, vecin*, transeúnte*, niñ*, mujer*, pasajer*, periodista*, turista*, hospital*, escuela*, mercado, viviendas, bloque de viviendas, avión de pasajeros, fiel, fieles, iglesia, mezquita, residentes, estudiante*"
        ),
        Cue.PERSON: (
            "suboficial*, cabecilla*, reclusas, transeúntes, cocalero*, comunero*, jornalero*, "
            "abuela, abuelo, nieto, nieta, tía, tío, esposa, esposo, marido, hermano, hermana, madre, padre, hijo, hija, "
            "preso, presa, presas, interno, internos, interna, internas, "
            "diplomátic*, embajador*, ministr*, abogad*, diputad*, técnic*, negociador*, vendedor*, "
            "aldean*, poblador*, campesin*, indígena*, ciudadan*, alumn*, profesor*, maestr*, docente*, médic*, enfermer*, paciente*, "
            "cooperante*, activista*, reporter*, sacerdote*, monja*, peregrin*, feligres*, fiel, fieles, viajer*, obrer*, miner*, "
            "agricultor*, ganader*, pastor*, pescador*, migrante*, refugiad*, presos, reclus*, guardia*, custodi*, cadete*, "
            "oficial*, sargento*, cabo*, capitán, coronel, general, comandante*, recluta*, marin*, marines, casco* azul*, mercenari*, "
            "guerriller*, paramilitar*, pandiller*, sicario*, delincuente*, sospechos*, conductor*, chofer*, chófer*, camioner*, taxista*, "
            "fotógraf*, camarógraf*, socorrista*, rescatista*, bomber*, paramédic*, niñas, niños, bebé*, anciana*, anciano*, muchach*, "
            "chic*, madre*, padre*, herman*, hij*, pareja, familiares, familia*, seguidor*, simpatizante*, asistentes, bañistas, comensal*, "
            "clientes, extranjer*, estadounidenses, español*, frances*, alemanes, británic*, colombian*, mexican*, venezolan*, ecuatorian*, "
            "haitian*, iraquí*, afgan*, ucranian*, turc*, kurd*, cristian*, musulman*, yazidí*, empleados, empleadas, empleado*, juez*, "
            "fiscal*, candidat*, alcald*, vigilante*, escolta*, rehenes, prisioner*, soldados, uniformad*, efectivos, infantes de marina, "
            "ocupantes, "
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
            "gol*, estadio, equipo, partido, minuto, título, copa, final, árbitro, hinchas, hinchada, selección, jugador*, delantera, "
            "defensa central, centrocampista, clasificación, victoria, derrota, campeón, campeones, mundial, área, rival, mercados, "
            "cadenas, supermercado*, consumidores, clientes, beneficios, banco, bancos, inversión, inversor*, socios, electoral, "
            "elecciones, campaña electoral, diputados, presupuesto*, enmienda*, coalición, sondeo*, taquilla, película, disco, "
            "álbum, canción, cosecha, aguacate, cotización, accionistas, arancel*, "
            "gol, goles, entrenador, liga, delantero, descanso, campeonato, penalti, portero, bolsa, inflación, inversores, aranceles, precios, acciones, temporada, marcador, afición, empresas, ventas"
        ),
        Cue.TRANSPORT: "a bordo, pasajeros, ocupantes, tripulantes",
        Cue.ENDED: (
            "fin de, fin a, fin del, fin al, poner fin, puso fin, pone fin, puso término, cese de, cese de los, terminó, terminaron, "
            "terminar, acabó con, acabar con, detuvo los, detener los, detener las, interrump*, suspensión de, tras semanas de, "
            "tras meses de"
        ),
        Cue.TOLL: (
            "eleva a, elevando a, elevan a, elevaron a, subiendo a, suben a, sumando, suma ya, suman, sumaban, "
            "deja ya, supera los, superan los, rebasa los, saldado con, saldó con, saldaron con, sitúa en, situó en, "
            "fijó en, estima en, "
            "asciende a, ascendió a, ascendía a, ascienden a, se eleva a, se elevó a, elevó a, subió a, sube a, aumentó a, llega a, "
            "llegó a, alcanza, alcanzó, supera, superó, superan, cifran en, cifra en, cifró en, cifró, balance de, balance es de, "
            "balance oficial es de, saldo de, con un saldo de, "
        ),
        Cue.WEAPON_IN_HAND: (
            "armados con, armado con, con fusiles, fusiles y, con pistolas, pistolas y, cuchillos y, municiones y, armas y, portando, "
            "provistos de"
        ),
        Cue.STRUCK: (
            "dañado, dañados, dañada, dañadas, destruido, destruidos, destruida, destruidas, "
            "fueron alcanzados, fueron alcanzadas, fue alcanzado, fue alcanzada, resultaron alcanzados, fueron golpeados, fueron atacadas, "
            "fueron atacados"
        ),
        Cue.AFTER: "después de que, después de, después del",
        Cue.WHEN: "cuando",
        Cue.AFTERMATH: (
            "tras el, tras la, tras los, tras las, después del, después de la, después de los, después de las, desde el, desde la, "
            "a raíz del, a raíz de la, a raíz de los, a raíz de las, luego del, luego de la, luego de los, luego de las, huyendo de los, huyendo de las, huyendo de la, huyeron de los, huyen de los, huyen de la, huido de los, huían de los, desde que arrancó el, desde que empezó el, desde que comenzó el, "
            "desde que estalló la, desde que estallaron las, desde que comenzaron las, desde que empezaron las, desde que se inició el, desde que arrancaron las, desde que estalló el"
        ),
        Cue.CARRIER: (
            "submarino*, buque*, barco*, fragata*, destructor*, portaaviones, navío*, corbeta*"
        ),
        Cue.BEARING: (
            "norte, sur, este, oeste, noreste, noroeste, sureste, suroeste, kilómetros, km, afueras, cerca"
        ),
        Cue.BESIDE: "junto a, junto al, no lejos, próxima a, próximo a, cercana a, cercano a, vecina a, lindante con, fronteriza con",
        Cue.RISE: (
            "subió, ascendió, aumentó, elevó, subido, ascendido, elevado, aumentado"
        ),
        Cue.ENTRY: (
            "entraron, entró, entran, entrado, irrumpieron, irrumpió, penetraron, invadieron"
        ),
        Cue.AGAINST: "contra, condenar, condenando",
        Cue.HEARD: (
            "se oyó, se escuchó, se sintió, oída, escuchada, audible, sentida"
        ),
        Cue.AS_FAR: (
            "hasta en, hasta, incluso en"
        ),
        Cue.TAKE: (
            "hicieron su entrada en, hizo su entrada en, han hecho su entrada en, después de tomar, tras tomar, luego de tomar, al tomar, después de ocupar, tras ocupar, se hizo con, se hicieron con, hacerse con, se hace con, se hacen con, se ha hecho con, se han hecho con, "
            "ocupan, ocupó, ocupado, ocupada, "
            "tomaron, tomó, toma, toman, tomado, tomada, ocuparon"
        ),
        Cue.FIRST: (
            "primera vez, segunda vez, tercera vez, cuarta vez, enésima vez, primer, primera, primeros, peor, mayor, más mortífero, más grave, más sangriento"
        ),
        Cue.HAVING: (
            "dijo haber, dicen haber, afirma haber, afirman haber, asegura haber, aseguran haber, sostiene que, asegura que, afirma que, "
            "dijo que, respondió con, respondieron con, reaccionó con"
        ),
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
    killed_people={1: "lo mataron, la mataron, lo mató, la mató, lo asesinaron, la asesinaron"},
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

EVENTS = widened(
    _EVENTS,
    (DEEDS, TOLD),
    (AGENCY, AGENCY_CUES),
    (TURNS, TURN_CUES),
    (DESK, DESK_CUES),
    (CIVIL, CIVIL_CUES),
    (BACKDROP, BACKDROP_TOLD),
    ({}, TOLD_CUES),
    ({}, PAGES_CUES),
    (PRESS, PRESS_CUES),
    ({}, UNREAL_CUES),
    WEAPON_STORES["es"],
    LANDS["es"],
)
